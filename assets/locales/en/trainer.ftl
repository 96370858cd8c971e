## A tabletop: pre-flight, the facilitator, the wall.

# Before the drill.
trainer-preflight = Run a tabletop
trainer-back = Back to the crises
trainer-begin = Begin the hour
trainer-ready = { $ready } of { $all } checks are ready
trainer-must = Consent and a STOP word come first
trainer-light-green = ready
trainer-light-amber = look at this
trainer-light-must = needed

trainer-check-displays = Displays
trainer-displays-two = The desk stays here; the wall opens on the display that is marked.
trainer-displays-one = Only one display was found. Connect the projector and extend the desktop, or open the wall as a window and drag it there.
trainer-displays-mirrored = The displays are mirrored: the room would see your console. Set them to extend, not to mirror.
trainer-display = { $name } · { $width } × { $height }{ $main ->
    [yes] {" "}· the desk is here
   *[no] {""}
}
trainer-test = Show the test picture
trainer-test-again = Show the test picture again
trainer-test-about = Go to the last row: all four corners must be seen, and the smallest line read. Turn sound and pop-up messages off.
trainer-test-corners = All four corners in sight? Every colour a different one? Then this wall will do.
trainer-test-line = Can the last row read this line without effort?
trainer-test-smallest = This is the smallest text of the drill. Can the last row read it?
trainer-wall-open = Open the wall
trainer-wall-close = Close the wall
trainer-wall-here = Show it here

trainer-check-folder = Folder of records
trainer-folder-wait = Trying whether a record can be written …
trainer-folder-good = A file was written, read and removed: the drill will be saved line by line.
trainer-folder-bad = No file can be written here: { $why }. Make room, or give yourself the right to write, and try again; without it the drill is kept in memory only.
trainer-folder-again = Try again

trainer-check-consent = Consent
trainer-consent = This is practice, not appraisal. It tests the plan and the way we work, never a person; what is said stays in the room, and the record belongs to the team.
trainer-consent-tick = It was read aloud, and everybody agrees

trainer-check-stop = STOP word
trainer-stop-about = If something real happens, anybody says this word, and the drill ends at once.
trainer-stop-field = The word
trainer-stop-word = REAL EMERGENCY
trainer-stop-says = Something real? Say “{ $word }”

trainer-check-people = People and seats
trainer-people-about = Names or pseudonyms. One person may take two seats; several share one with a comma.
trainer-people-hint = Name or pseudonym
trainer-people-empty = { $n ->
    [one] One seat is empty
   *[other] { $n } seats are empty
}: while the clock runs on, a colleague plays it, honest and slow. You can still type for it.
trainer-people-none = Nobody is named: the room shares all seats, and you type for each.
trainer-people-double = { $n } people in { $seats } seats.

trainer-check-cut = Length and run
trainer-cut = { $n } minutes
trainer-cut-has = { $moves } moves, { $discuss } events to discuss, { $noise } that only make noise
trainer-run-number = Run { $seed }
trainer-other-run = Another run
trainer-first-run = Back to run 1
trainer-attempt = A run draws cause, times and who calls; only the same run compares fairly. This is attempt { $n }.

trainer-check-actions = What the last drill left to do
trainer-actions-none = Nothing is open.
trainer-actions-about = Ask about these in the welcome. Tick what is done.
trainer-action = { $what } · { $owner } · { $due }

# The running order.
trainer-step-welcome = Welcome
trainer-step-seats = Seats and limits
trainer-step-company = Company and day
trainer-step-move = Move { $n }: { $title }
trainer-step-silent = Silent form
trainer-step-hot-wash = Hot wash
trainer-step-actions = Actions
trainer-step-export = Report
trainer-cue-welcome = Purpose, no fault, what is artificial, how a decision is entered, the STOP word.
trainer-cue-seats = Who sits where, who may approve how much, the plan on one page, who types.
trainer-cue-company = The company, the day, the weather; questions. Then StartEx.
trainer-cue-move = The clock stands while they talk. Enter decisions for the seat that made them.
trainer-cue-next = The clock has run on. Look at what comes, then open the move.
trainer-cue-last = Jump to the days after if there is time; then EndEx.
trainer-cue-silent = Three strengths, three gaps, written in silence, before any score.
trainer-cue-hot-wash = The sentence, the curve, three decisions, the ratings.
trainer-cue-actions = Three to five: what, who, by when. Type them on the wall.
trainer-cue-export = Write the report, show its head, name the date of the next drill.
trainer-left-all = { $left } left in all
trainer-behind = { $by } behind the order
trainer-on-time = On time
trainer-paused-go-on = Paused: go on
trainer-next-key = F12
trainer-go-on = Go on: { $what }
trainer-startex = StartEx
trainer-endex = EndEx
trainer-open-move = Open { $what }
trainer-close-move = Close the move
trainer-all-closed = All moves are closed
trainer-order = Running order
trainer-glance-next = Next event
trainer-glance-nothing = Nothing more comes by itself
trainer-glance-before = { $n ->
    [0] none before
   *[other] { $n } before
} the clock next stands, { $when }
trainer-glance-promises = { $n } open, first due { $when }
trainer-glance-none = Nothing yet
trainer-glance-urgent = { $n ->
    [one] One falls
   *[other] { $n } fall
} due before people talk again

trainer-read-back = Read back before the move closes
trainer-read-back-about = Read each line aloud and tick it. What is missing is entered now.
trainer-read-back-ask = Read back
trainer-read-back-away = Later
trainer-read-back-left = { $n ->
    [one] One line
   *[other] { $n } lines
} still to read.
trainer-read-back-done = All read: close the move.
trainer-promise-by = By { $when }: { $what }
trainer-promise-to = { $what }, to { $whom }

# The facilitator's column.
trainer-tab-injects = Events
trainer-tab-idea = Ideas
trainer-tab-said = Off platform
trainer-tab-jump = Jump
trainer-tab-notes = Notes
trainer-tab-order = Order
trainer-tab-desk = Desk
trainer-refused = Not carried out: { $why }
trainer-seat = F{ $key } { $seat }{ $n ->
    [0] {""}
   *[other] {" "}· { $n }
}
trainer-typing = You type for { $seat }.
trainer-typing-named = You type for { $seat }: { $who }.
trainer-seat-colleague = a colleague
trainer-seat-waits = { $n } open

trainer-shelf-coming = To come { $n }
trainer-shelf-past = Past { $n }
trainer-shelf-other = Others { $n }
trainer-list-empty = Nothing here.
trainer-list-soon = Before people talk again
trainer-list-later = Later
trainer-list-waits = Waiting, or held back
trainer-state-coming = comes
trainer-state-waiting = waits for its reason
trainer-state-held = held back
trainer-state-skipped = left out
trainer-state-answered = answered
trainer-state-fired = came, open
trainer-state-withdrawn = taken back
trainer-state-prevented = prevented by the team
trainer-state-not-fired = did not happen
trainer-state-not-played = not played
trainer-part-discussed = to discuss
trainer-part-noise = noise
trainer-part-other-cut = another length
trainer-part-other-variant = another course
trainer-part-added = yours
trainer-expects = Expected within { $span }: { $what }
trainer-expects-done = Done after { $span }: { $what }
trainer-skipped-why = Left out: { $why }
trainer-fire = Fire now
trainer-hold = Hold
trainer-skip = Skip
trainer-skip-why = Why it is left out
trainer-edit = Edit
trainer-edit-words = Its words
trainer-edit-keep = Keep these words
trainer-on-wall = On the wall
trainer-withdraw = Take back
trainer-leave-it = Leave it
trainer-add = Add a message
trainer-add-title = Title in the list
trainer-add-text = What is said or seen
trainer-add-from = Who it comes from
trainer-add-to = Which seat it reaches
trainer-add-channel = Where it comes in
trainer-add-when = When it comes
trainer-add-at-once = now
trainer-add-at-talk = when people next talk, { $when }
trainer-add-soon = in 15 minutes, { $when }
trainer-add-now = Send it now
trainer-add-then = Put it in the list
trainer-harm-none = no harm
trainer-harm-discomfort = discomfort
trainer-harm-loss = loss
trainer-harm-health = health

trainer-idea-about = The team does something that the scenario does not have. Rule in seconds; it acts on customers and is never scored.
trainer-idea = What the team does
trainer-idea-effect = What comes of it
trainer-idea-whom = Whom it meets
trainer-idea-all = everybody affected
trainer-idea-why = Why you rule so
trainer-idea-first = Choose what comes of it.
trainer-idea-needs = Say what the team does, and why you rule so.
trainer-rule = Rule
trainer-preset-many = helps many
trainer-preset-some = helps some
trainer-preset-none = no effect
trainer-preset-harms = harms
trainer-preset-heartens = heartens the staff

trainer-said-about = What { $seat } said on paper or by word of mouth. Customers hear it now; speed and evidence are judged at the time when it was said.
trainer-said-when = Said at { $when } ({ $crisis })
trainer-said-ago = minutes ago
trainer-said-to = To whom
trainer-said-many = to many
trainer-said-affected = those affected
trainer-said-everyone = everyone
trainer-said-speaker = In whose name
trainer-said-what = What was said
trainer-said-advise = What to do: the advice above
trainer-said-remove = Take it out
trainer-said-words = The words, if they matter later
trainer-said-enter = Enter it for { $seat }
trainer-said-needs = It needs at least one element, and a channel or a message.
trainer-said-so-far = Entered so far
trainer-said-line = { $seat } at { $when }: { $what }

trainer-jump-about = Go on to a later moment. Everything due on the way still happens.
trainer-jump-to = { $when } · { $crisis }
trainer-jump-meaning = What the company does meanwhile
trainer-jump-kept = Routine keeps the promises
trainer-jump-kept-about = What was promised and falls due on the way is kept; nothing new is said.
trainer-jump-idle = Nobody acts
trainer-jump-idle-about = What falls due on the way is broken. For showing what silence does.
trainer-jump-open = { $n ->
    [one] One promise is open
   *[other] { $n } promises are open
}
trainer-jump = Jump there
trainer-jump-close-first = Close the move first.

trainer-note = What you observe
trainer-note-seat = About { $seat }
trainer-note-it = Note at { $when }
trainer-ratings = Ratings
trainer-ratings-about = What the points suggest; your rating stands above it, with its reason.
trainer-rating-open = Nothing to suggest yet.
trainer-rating-suggested = Suggested: { $rating }
trainer-rating-so-far = As it stands: { $rating }
trainer-rating-given = Yours: { $rating } ({ $why })
trainer-rating-why = Why
trainer-rate = Rate

trainer-stop = STOP
trainer-stop-sure = “{ $word }”: end the drill now
trainer-stop-sure-about = For a real emergency. The drill ends where it stands and cannot go on; its record is kept.
trainer-stop-not = Go on with the drill

# The wall.
trainer-scene-keys = Ctrl + 1 to 7
trainer-scene-situation = Situation
trainer-scene-incoming = Incoming
trainer-scene-draft = Draft
trainer-scene-decisions = Decisions
trainer-scene-question = Question
trainer-scene-paused = Paused
trainer-scene-hot-wash = Hot wash
trainer-left = { $left } left to talk
trainer-waiting = Who waits
trainer-nobody-waits = Nobody waits in a queue.
trainer-queue = { $channel } · longest { $wait }
trainer-mark-is = One mark is { $n } people.
trainer-just-now = Just now
trainer-nothing-in = Nothing has come in yet.
trainer-figure-waiting = Waiting
trainer-figure-posts = Posts/hour
trainer-figure-satisfied = Satisfied
trainer-no-promise = Nothing has been promised.
trainer-due = due { $when }, in { $span }
trainer-due-late = was due { $when }, { $span } ago
trainer-kept = kept
trainer-broken = broken
trainer-more-wait = { $n ->
    [one] One more waits for an answer
   *[other] { $n } more wait for an answer
}
trainer-reach = { $n ->
    [one] one sees it
   *[other] { $n } see it
}
trainer-answered = answered
trainer-open = open
trainer-no-draft = Nobody is writing.
trainer-draft-by = { $seat } is writing
trainer-draft-ordered = { $seat } has sent this off; it is on its way
trainer-draft-sent = Nobody is writing; last sent by { $seat } at { $when }
trainer-commits = It commits us to { $what }
trainer-decisions = Decided
trainer-no-decision = Nothing has been decided yet.
trainer-promises = Promised
trainer-question-own = Your own question to the room
trainer-question-usual = What do we do now, who does it, and what do we tell whom by when?
trainer-question-before = In a moment it begins: who decides what at this table?
trainer-table-limit = may approve { $amount }
trainer-to-talk = to talk
trainer-read-back-now = read back now
trainer-time-up = time is up
trainer-paused-why = The picture stands, and so does the clock. No time is counted against anybody.
trainer-silent-head = Two minutes in silence, before anybody sees a score
trainer-silent-strengths = Three things that went well
trainer-silent-gaps = Three gaps
trainer-silent-quiet = Everybody writes alone
