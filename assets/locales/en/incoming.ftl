## What has come in, what people ask, promises and duties.

# The list.
incoming-open = { $n } open
incoming-unseen = { $n } unseen
incoming-unseen-about = Open: what waits on this desk. Unseen: contacts on your channels that no seat has read.
incoming-all = All
incoming-none-here = Nothing is open on this channel.
incoming-show-all = Show all channels
incoming-all-answered = Everything here is answered.
incoming-all-answered-next = Use the time: look at what people ask, at promises that fall due, and at matters that can be closed.
incoming-nothing = Nothing has come in yet.
incoming-nothing-next = Use the time: read the plan, see who sits where, and check how the queues stand.
incoming-to-close = Solved, not yet closed: { $n }
incoming-answered = Answered: { $n }
incoming-older = and { $n } older ones
incoming-give = Give to another seat: { $who }
incoming-give-head = Give to
incoming-given = given to { $seat }
incoming-number = no. { $number }
incoming-many = { $n ->
    [one] { $count } customer asks
   *[other] { $count } customers ask
}
incoming-reach = { $n ->
    [one] { $count } reader
   *[other] { $count } readers
}
incoming-queue = queue
incoming-waiting = { $count } waiting
incoming-longest = longest { $span }
incoming-hang-up = { $n } % give up
incoming-agents = { $n ->
    [one] 1 colleague at work
   *[other] { $n } colleagues at work
}
incoming-harm-none = No harm
incoming-harm-discomfort = Discomfort
incoming-harm-loss = Loss
incoming-harm-health = Health
incoming-hours = { $clock } h
incoming-left = { $span } left
incoming-over = overdue by { $span }

# What people ask.
incoming-top = Top questions
incoming-sheet = Answer sheet
incoming-top-about = From those whom a seat has heard. Red: still without an answer.
incoming-no-questions = Nobody has asked anything yet.
incoming-no-questions-next = Questions are added up here by topic, as soon as customers ask them.
incoming-tick = Put on the next briefing: { $fact }
incoming-look-at = By group and channel: { $fact }
incoming-asked = { $n ->
    [one] asked { $count } time
   *[other] asked { $count } times
}
incoming-more-than = { $n } more than the hour before
incoming-as-many = as many as the hour before
incoming-fewer-than = { $n } fewer than the hour before
incoming-unanswered = { $n } % without an answer
incoming-briefed = front line briefed
incoming-not-briefed = front line not briefed
incoming-briefed-since = front line briefed since { $when }
incoming-by-segment = By group
incoming-by-channel = By channel
incoming-part = { $who }: { $asked }, { $percent } % without an answer
incoming-ticked = { $n ->
    [one] 1 topic ticked
   *[other] { $n } topics ticked
}
incoming-untick = Clear
incoming-brief = Brief the front line
incoming-brief-about = Talking points on the ticked topics, to every channel. Inside first: they should know no later than the public.
incoming-sheet-about = What agents can say on each topic. Those without a briefing stand first: there every agent says something else.
incoming-sheet-empty = No topic has come up yet.
incoming-sheet-restricted = May not be said: { $why }.
incoming-sheet-held = We hold: { $value } ({ $certainty }, since { $when })
incoming-sheet-unknown = Not known to this seat yet. Agents can say that it is being checked, and when we speak next.
incoming-sheet-said = Last said to the public: { $claim } ({ $certainty })
incoming-sheet-unsaid = Not said to the public yet

# Facts.
incoming-facts-leaked = Got out without us
incoming-facts-restricted = Not to be said
incoming-facts-rumoured = Rumoured
incoming-facts-confirmed = Confirmed
incoming-facts-likely = Likely
incoming-facts-checked = Being checked
incoming-facts-unknown = Not known yet
incoming-facts-none = This seat knows nothing for certain yet.
incoming-facts-none-next = Ask the seat that should know: an answer takes about ten minutes.
incoming-facts-unknown-count = Not known to this seat: { $n }
incoming-rumour = rumour
incoming-leaked = leaked
incoming-own = since { $when }, found out by this seat
incoming-from-colleague = since { $when }, from { $seat } (known in the company since { $origin })
incoming-before = before that: { $value }
incoming-restricted = Not to be said: { $why }, until further notice
incoming-restricted-until = Not to be said: { $why }, until { $when }
incoming-asked-by = asked for by { $body }
incoming-may-say = May be said: { $facts }
incoming-unsaid = Not said to anybody yet
incoming-said = Said at { $when }: { $claim } ({ $certainty })
incoming-said-draft = In a draft: { $claim } ({ $certainty })
incoming-no-longer = What we said no longer holds. Correct it.
incoming-contradicted = What we said has been contradicted. Correct it.
incoming-share = Share
incoming-share-head = Share with: { $fact }
incoming-ask = Ask
incoming-ask-head = Ask a seat: { $fact }
incoming-asked-seat = { $seat } asked at { $when }

# Promises and duties.
incoming-promises = Promises
incoming-no-promises = Nothing has been promised yet. A time for the next word calms people, if it is kept.
incoming-kept-count = Kept: { $n }
incoming-broken-count = Broken, all: { $n }
incoming-to = to { $whom }
incoming-by = by { $when }
incoming-live = open
incoming-kept = kept
incoming-broken = broken
incoming-redated = { $n ->
    [one] put off once
   *[other] put off { $n } times
}
incoming-redate = Put off, with a reason
incoming-promise-update = Next word
incoming-promise-update-on = Next word on { $fact }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
incoming-promise-remedy = Help that was promised
incoming-promise-compensation = Compensation that was promised
incoming-promise-call = Call back
incoming-duties = Duties
incoming-no-duties = No clock of law or contract runs now.
incoming-duties-quiet = Met, or not running: { $n }
incoming-watched-by = watched by { $body }
incoming-met = met
incoming-missed = missed
incoming-missed-at = missed { $when }
incoming-not-running = not running
incoming-card = Promises and duties
incoming-card-count = { $kept } kept · { $broken } broken
incoming-card-empty = Nothing promised, and no clock runs.
incoming-card-more = and { $n } more

# Requests of authorities to wait.
incoming-holds = Requests to wait
incoming-hold-asks = { $body } asks us to wait
incoming-hold-from = { $who }, { $when }
incoming-hold-about = A request counts only once it is noted: who asked, for what, until when. What people can do to protect themselves may always be said.
incoming-hold-note = Note the request
incoming-hold-read = Read the message
incoming-hold-who = Who asked, by name and post
incoming-hold-facts = Not to be said
incoming-hold-which-duties = Duties that stand still meanwhile
incoming-hold-how-long = For how long
incoming-hold-until = until { $when }, { $left } from now
incoming-hold-oral = An oral request holds for { $span } at most; longer only in writing.
incoming-hold-confirm = Note it
incoming-hold-leave = Not now
incoming-hold-duties = Duties stand still
incoming-hold-still = Acknowledging, and saying what people can do, is not held.

# The course of the crisis.
incoming-line-title = The course so far
incoming-line-about = What reached this seat, what we said, what we promised, and the clocks that run. Latest first.
incoming-line-table = The course as a table (T)
incoming-line-closer = Closer
incoming-line-wider = Wider
incoming-line-go = Go there
incoming-line-said = We said: { $what }
incoming-line-came = { $who }: { $what }, not answered yet
incoming-line-answered = { $who }: { $what }, answered
incoming-line-by = by { $when }
incoming-line-promise = Promise, open: { $what }, by { $when }
incoming-line-kept = Promise, kept: { $what }, by { $when }
incoming-line-broken = Promise, broken: { $what }, by { $when }
incoming-line-duty = Duty: { $what }, by { $when }
incoming-line-duty-missed = Duty, missed: { $what }, by { $when }
