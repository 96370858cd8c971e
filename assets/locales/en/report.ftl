# The after-action report, and what its pages share with others. What begins a name in lower case can stand in a sentence.

# Charts.
chart-table = The numbers as a table
chart-time = Time
chart-day = +{ $n } d
chart-empty = Nothing was sampled.
chart-nothing = There was nothing to speak of.
chart-trust = Trust, minute by minute
chart-trust-mean = trust, of 100
chart-anger-mean = anger, of 100
chart-trust-about = Mean trust of all customers went from { $first } to { $last } of 100; lowest { $low }, { $when }. Anger was highest at { $anger }, { $then }. The first day is drawn large, later days small.
chart-trust-segment = trust in this group
chart-trust-all = all customers
chart-segment-about = { $first } to { $last }, lowest { $low }; { $lost } of { $count } left
chart-waiting = People waiting
chart-waiting-about = Most at once on one channel: { $most }, { $when }.
chart-longest = Longest wait, in minutes
chart-longest-about = Longest: { $most } minutes, { $when }.
chart-abandoned = Contacts and those who gave up, in an hour
chart-abandoned-given-up = gave up
chart-abandoned-offered = contacts
chart-abandoned-about = Most in one hour: { $most } contacts, { $when }.
chart-posts = Public posts in an hour
chart-posts-posts = posts
chart-posts-about = Most in one hour: { $most }, { $when }.
lane-injects = WHAT CAME IN
lane-words = WHAT WAS SAID
lane-promises = PROMISES
lane-silence = SILENCE TOWARDS THOSE OWED A WORD
lane-silence-about = { $percent } % of those who were owed a word had none that held

# Marks on the trust curve.
mark-first-signal = first signal
mark-declared = crisis declared
mark-graded = graded { $level }
mark-first-word = first word
mark-correction = correction
mark-broken = first broken promise
mark-duty-missed = duty missed
mark-contradicted = contradicted
mark-rumour = rumour
mark-leak = leak
mark-crowd = crowd: { $people }
mark-knock-out = never to be done
mark-scam = swindlers call
mark-review = review
mark-epilogue = it happens again

# How things are called.
report-local = { $weekday } { $clock }
report-date-clock = { $date }, { $clock }
report-sentence-joint = {" "}
report-quoted = “{ $text }”
report-money = { $currency } { $amount }
report-everybody = everybody
report-groups = { $n } groups
report-channels = { $n } channels
report-customer = { $segment }, no. { $number }
report-oldest = the oldest on { $channel }
report-added = the facilitator’s message no. { $number }
report-between = { $from } to { $to }
report-vague = something vague
report-yes = yes
report-no = no
report-lines = Lines
people = { $n ->
    [one] { $count } person
   *[other] { $count } people
}
speaker-account = The company’s account
speaker-front-line = The front line
speaker-manager = A manager on the spot
speaker-spokesperson = The spokesperson
speaker-chief = The chief executive

# What statements say.
say-with-fault = { $said } [{ $fault }]
say-acknowledge = we know
say-regret = regret
say-apologise = apology
say-responsible = it is on us
say-empathise = sympathy
say-disclose = { $fact } { $claim } ({ $certainty })
say-not-known = { $fact } not known yet
say-withhold = { $fact } may not be said, and why
say-correct = { $fact } corrected
say-explain = { $fact } explained
say-instruct = what you can do
say-remedy = help: { $action }
say-compensate = offer: { $offer }
say-by = { $said }, by { $when }
say-next = next word by { $when }
say-redate = the promised word comes later, by { $when }
say-refer = { $fact }: ask { $body }
say-refer-to = ask { $body }
say-deny = denies { $fact }
say-blame = blames { $body }
say-decline = no comment on { $fact }
act-Disclose = says
act-NotKnown = says that it is not known yet
act-Withhold = says that it may not be said, and why
act-Correct = corrects what was said
act-Explain = explains how it came about
act-Refer = refers to somebody else
act-Deny = denies it
act-Decline = no comment
verdict-honest = honest
verdict-restricted = not to be said
verdict-outdated = out of date
verdict-false = untrue
verdict-overclaimed = surer than the evidence
verdict-vague = vague
verdict-concealed = hides what was known
verdict-withheld = rightly withheld

# What the team did.
deed-declare = { $seat } declares a crisis
deed-convene = { $seat } calls { $n } seats together
deed-activate = { $seat } puts the plan into force: { $what }
deed-grade = { $seat } grades the crisis { $level }
deed-grade-why = { $seat } grades the crisis { $level }: { $why }
deed-escalate = { $seat } passes it up to { $what }
deed-hold = { $seat } notes the request of { $what } to wait
deed-brief = { $seat } briefs the front line: { $what }
deed-staff = { $seat } sets { $what } to { $n } people
deed-relieve = { $seat } gives rest: { $what }
deed-hand-over = { $seat } hands the seat over in order
deed-withdraw = { $seat } withdraws a statement
deed-share = { $seat } tells { $to }: { $what }
deed-ask = { $seat } asks { $to }: { $what }
deed-assign = { $seat } gives { $what } to { $to }
deed-operate = { $seat } orders: { $what }
deed-offer = { $seat } offers: { $what }
deed-publish = { $seat } drafts a statement: { $what }
deed-answer = { $seat } drafts an answer to { $what }
deed-follow = { $seat } goes back to { $what }
deed-close = { $seat } closes { $what }
deed-review = { $seat } holds the review: { $n ->
    [one] one finding
   *[other] { $n } findings
}
deed-approve = { $seat } approves a draft
deed-return = { $seat } returns a draft
facilitator-fire = Facilitator: “{ $what }” fired now
facilitator-hold = Facilitator: “{ $what }” held back
facilitator-skip = Facilitator: “{ $what }” skipped. { $why }
facilitator-jump-kept = Facilitator: jump to { $what }; promises are kept by routine
facilitator-jump-idle = Facilitator: jump to { $what }; nobody acts
facilitator-move = Facilitator: move opened: { $what }
facilitator-stop = Facilitator: STOP
facilitator-add = Facilitator: “{ $what }” added for { $seat }
facilitator-add-later = Facilitator: “{ $what }” added for { $seat }, to come at { $when }
facilitator-edit = Facilitator: words changed: { $what }
facilitator-withdraw = Facilitator: withdrawn: { $what }
facilitator-rule = Facilitator ruled on the idea “{ $what }”: { $effect }
facilitator-because = { $text }. { $why }
deed-off-platform = { $seat } said off the platform: { $what }
moment-note = Note: { $text }
moment-note-by = Note by { $who }: { $text }

# What happened.
event-inject = { $title } — { $from }
event-contact = { $what } reaches { $seat }
event-first-word = The first word. { $speaker }, to { $whom } ({ $people }) on { $channels }: { $said }
event-word = { $speaker }, to { $whom } ({ $people }) on { $channels }: { $said }
event-answer = Answer to { $item }: { $said }
event-learned = { $seat } learns: { $fact } { $value } ({ $certainty })
event-action = Under way: { $what }
event-action-never = Under way, and never to be done: { $what }
event-action-done = In place: { $what }
event-offered = Offered to { $people } ({ $entitled } of them entitled by law): { $what }
event-offered-beyond = Offered to { $people } ({ $entitled } of them entitled by law), beyond what this seat may spend: { $what }
event-promise-made = Promised, due { $due }: { $what }
event-promise-kept = Kept: { $what }
event-promise-redated = Put off to { $due }: { $what }
event-promise-broken = Promise broken to { $people }: { $what }
event-duty-started = A clock starts, due { $due }: { $what }
event-duty-met = Duty met: { $what }
event-duty-missed = Duty missed: { $what }
event-refused = { $seat }: refused, { $why }
event-case-opened = A case opens: { $what }
event-case-answered = Answered: { $what }
event-case-solved = Solved: { $what }
event-case-reopened = Comes back: { $what }
event-contradicted-truth = What was said turns out otherwise: { $what }
event-contradicted-leak = A leak contradicts what was said: { $what }
event-contradicted-ourselves = Another word of our own contradicts what was said: { $what }
event-contradicted-front-line = The front line contradicts what was said: { $what }
event-rumour = A rumour spreads, first among { $segment }: { $fact }
event-leak-after = { $what } gets out; we had said it ourselves
event-leak-before = { $what } gets out before we said it
event-gathered = A crowd gathers: { $people }, { $where }
event-shift = { $what }: the shift ends and is handed over in order
event-shift-dropped = { $what }: the shift ends and nothing is handed over
event-reached = The statement has reached { $percent } % of those affected: { $segment }
event-defrauded = Swindlers take { $loss } from { $people }
event-level = From here on the crisis could be known to be { $level }: { $inject }
event-followed = The team goes back to { $people }: { $segment }
event-hold = An authority asks to wait until { $until }: { $what }
event-hold-ended = The authority’s wait is over: { $what }
event-prevented = Kept from happening: { $what }
event-not-fired = It did not come to this: { $what }
event-excused = Taken out of the judgement: { $what }
event-withdrawn = Taken back by the facilitator: { $what }
event-off-platform = { $text }. Said off the platform at { $when }, entered later
event-move-closed = Move closed: { $what }
event-phase-ended = Over: { $what }
event-reviewed = The review: { $held ->
    [one] one finding
   *[other] { $held } findings
} that the record bears out, { $not } that it does not
event-epilogue = It happens again. { $text }
event-epilogue-caught = It happens again, and what the review changed catches it. { $text }
event-epilogue-missed = It happens again, and nothing was learned that would catch it. { $text }
refusal-unknown = the scenario has nothing of that name
refusal-seat = this seat may not do that
refusal-done = it has been done already
refusal-nothing = there is nothing of the kind
refusal-not-yet = what it needs is not in place
refusal-money = it costs more than there is, or than may be spent
refusal-malformed = no elements or no channel, or too many
refusal-late = it is too late
refusal-facilitator = only the facilitator may do that
refusal-too-long-ago = it was said longer ago than may still be entered
knock-out-data = Personal data was exposed
knock-out-safety-withheld = A safety instruction was withheld
knock-out-denied = What was known was denied
knock-out-lie = Staff were told to lie
knock-out-evidence = Evidence or people’s true words were deleted
knock-out-safety = Safety was put at risk to look fast

# The head.
report-title = After-action report: { $title }
report-kicker = After-action report · Drill · { $title } · { $organisation } · { $date }
report-of-hundred = of 100 points
report-not-judged = There is no judgement: the drill was not played to its end.
report-judged-anew = This record was judged by rules { $then }; the page shows it judged by today’s rules { $now }.
report-knock-outs = What must never be done was done
report-change = The one thing to change
report-inherited = Inherited.
report-contents = Contents
report-unfinished = Unfinished: this record goes as far as { $until } and has no end. What follows is what had happened by then.
report-changed = This record was changed after it was written: line { $line } is not as it was. Nothing from there on can be trusted, and nothing of it is on this page, which ends at { $until }.
report-practice = Practice, not appraisal: a drill shows how a team and its plan hold, not what a person is worth. This page is made from a record. Whoever has the record can prove it: goldenhour verify plays its commands again and compares every line. The head is the name of this very drill.
report-footer = a drill; every company, authority and person in it is invented. Made by Golden Hour.
headline-nothing = Nothing had happened yet.
headline-silent = You said nothing, and others spoke for you.
headline-knocked-out = What must never be done was done.
headline-denied = You denied what turned out to be true.
headline-denied-blind = You denied what you did not know.
headline-broke = You promised { $made } times and broke your word { $broken } times.
headline-late = You spoke { $late } too late.
headline-well = You spoke early, said how sure you were, and kept your word.
headline-others = You spoke, but others told it first.
headline-mixed = You spoke in time; what came after fell short.
headline-void = { $sentence } The score for { $dimension } is void.
headline-change = { $criterion }: { $advice } Worth { $points } points of the whole.
lede-first-word = The first word went out on { $clock }, { $span } after the first signal.
lede-no-word = Not one word went out to the public.
lede-facts = Of { $heard ->
    [one] one fact
   *[other] { $heard } facts
} that customers heard of, others told { $others } first.
lede-promises = { $kept } of { $made ->
    [one] one promise was
   *[other] { $made } promises were
} kept.
lede-trust = Trust went from { $first } to { $last } of 100, and { $lost } of { $customers } customers left.

# Sections.
section-timeline = What happened
section-queues = Queues and voices
section-facts = Fact sheet
section-promises = Promise ledger
section-receipt = Receipt
section-objectives = Objectives
section-improvement = Strengths and improvement plan
section-outcome = What it cost
section-causes = What was set and what you caused
section-people = Participants
section-identity = Which drill this was
section-moments = Every moment
about-timeline = Trust of all customers with what came in, what was said, what was promised, and where people were left without a word. Point at a sign to read it; it leads to its moment.
about-queues = How many waited, how long, how many gave up, and how much was said in public.
about-facts = For each: what was true, when the company knew, when customers were told and by whom first, and how sure you said you were against the evidence you held.
about-receipt = Every point with its reason, losses first. A dimension has 100 points of its own. Lines lead to the moments that show it.
about-objectives = The suggested rating follows from the points alone; the evaluator’s stands above it.
about-outcome = Reported beside the score, never in it.
about-causes = What the author and the facilitator set is no merit and no fault of the team.
about-people = Names are as they were given at the start; pseudonyms are welcome.
about-identity = Two drills are comparable when all of this but the head and the people is the same.
about-moments = Everything that reached a seat or left it, with the local time and the time since the start.
timeline-mattered = What mattered most
timeline-segments = Trust, group by group (dashed: all customers)
moments-count = { $n ->
    [one] { $count } moment
   *[other] { $count } moments
}

# Facts.
facts-summary = { $facts } facts came up; customers heard of { $heard }, of which others told { $others } first.
facts-never = Never came up:
fact-trouble = went wrong
fact-truth = What was true
fact-when-known = When you knew
fact-when-told = When customers were told
fact-by-whom = By whom first
fact-knew = { $when }, { $who } ({ $certainty })
facts-unsaid = Nothing was said in public about
fact-never-knew = You never knew
fact-never-told = Never
fact-gap = { $span } after you knew
fact-before-known = before you knew it
fact-first-us = By us
fact-first-leak = A leak, { $when }
fact-first-rumour = A rumour, { $when }
fact-first-nobody = Nobody
fact-truth-from = { $value } (from { $when })
fact-restricted = May not be said: { $why }.
fact-restricted-until = May not be said until { $until }: { $why }.
restriction-Privacy = privacy
restriction-Security = security
restriction-Privilege = legal privilege
restriction-Police = a request of the police
restriction-SafetyInvestigation = a safety investigation
restriction-ThirdParty = a third party
restriction-MinorPerson = a minor
fact-claims = { $n ->
    [one] One claim
   *[other] { $n } claims
} in public
fact-said-at = When
fact-said = What was said
fact-sure = How sure we said
fact-evidence = Evidence held
fact-verdict = Judged
fact-again = said again { $n ->
    [one] once
   *[other] { $n } times
}, last { $last }
fact-contradicted = contradicted { $after } later

# Promises.
promises-none = Nothing was promised.
promises-summary = { $made ->
    [one] One promise
   *[other] { $made } promises
}: { $kept } kept, { $redated } put off, { $broken } broken.
promises-more = { $n ->
    [one] One more like these
   *[other] { $n } more like these
}
promises-kept-list = { $n ->
    [one] One promise that was simply kept
   *[other] { $n } promises that were simply kept
}
promises-made = Made
promises-what = What
promises-whom = To whom
promises-due = Due
promises-fate = What became of it
promises-people = People let down
promise-update = the next word
promise-call-back = a call back
promise-kept = kept, { $when }
promise-broken = broken
promise-broken-after = broken, known { $late } after it was due
promise-open = open when the record ends
promise-redated = { $fate }; put off { $times ->
    [one] once
   *[other] { $times } times
}

# Receipt.
receipt-what = What
receipt-par = Par
receipt-took = Took
receipt-points = Points
receipt-lost = Lost
receipt-advice = Advice
receipt-weight = counts { $percent } %
receipt-void = Void: what must never be done was done.
receipt-worst = { $what }: −{ $lost }
receipt-full = { $n ->
    [one] One receipt that earned all it could
   *[other] { $n } receipts that earned all they could
}

# Objectives and improvement (HSEEP).
objective-objective = Objective
objective-capability = Core capability
objective-points = Points
objective-suggested = Suggested
objective-rated = Evaluator’s rating
objective-share = { $percent } %
objective-not-judged = not judged
objective-to-fill = To be filled in by the evaluator
objectives-none = No objectives were judged.
hseep-strengths = Strengths
hseep-areas = Areas for improvement
hseep-none = None stood out.
hseep-reference = Reference
hseep-analysis = Analysis
hseep-team = What the team wrote before it saw the score
hseep-team-strengths = Strengths in our own words
hseep-team-gaps = Gaps in our own words
hseep-said-by = { $seat }: { $text }
hseep-review = What the review found
hseep-plan = Improvement plan
hseep-questions = Questions for the debrief
hseep-hot-wash = What the hot wash said
hseep-feedback = Participant feedback
observation-earned = { $points } of { $of } points earned
observation-lost = { $points } of { $of } points lost
observation-reference = { $dimension }, rule { $rule }, receipts { $criterion }
observation-more = { $analysis } ({ $n } more like it)
review-borne-out = borne out by the record
review-not-borne-out = not borne out
plan-capability = Core capability
plan-issue = Issue / area for improvement
plan-action = Corrective action
plan-element = Capability element (POETE)
plan-organization = Primary responsible organization
plan-contact = Organization POC
plan-start = Start date
plan-completion = Completion date
feedback-strengths = Three strengths
feedback-areas = Three areas for improvement
feedback-unseen = Was there anything that the evaluators could not see?
feedback-agree = 1 strongly disagree – 5 strongly agree
feedback-1 = The drill was well structured.
feedback-2 = The scenario was plausible.
feedback-3 = The facilitator knew the matter and kept it moving.
feedback-4 = What I was given to read was useful.
feedback-5 = My part was right for my position.
feedback-6 = The right people took part.
feedback-7 = I practised what I must be able to do.
feedback-8 = I know what I will do differently tomorrow.

# Outcome and causes.
outcome-percent = { $percent } %
outcome-from = before: { $before }
outcome-lost = Customers lost
outcome-of-customers = of { $count } ({ $percent })
outcome-sales = Yearly sales gone with them
outcome-sales-note = of customers who left
outcome-affected = Still affected
outcome-affected-note = people not yet helped at the end
outcome-trust = Trust, of 100
outcome-reputation = Reputation, of 100
outcome-anger = Anger at its highest, of 100
outcome-peak = highest, { $when }
outcome-morale = Morale of the staff, of 100
outcome-spent = Money spent
outcome-budget = of { $budget }
outcome-contacts = Contacts
outcome-given-up = { $count } given up ({ $percent })
outcome-posts = Public posts
outcome-posts-note = in all
outcome-defrauded = Taken by swindlers
outcome-defrauded-note = from { $people }
outcome-covered = Owed a word and had one
outcome-covered-note = of all time in which a word was owed
cause-variant = Variant “{ $id }”: { $about }
cause-cut = The { $minutes }-minute cut: { $n } injects to discuss.
cause-timed = { $n } injects that came at the author’s time.
cause-facilitator = { $when }: { $what }
cause-contingencies = Came because of what was done or left undone: { $what }.
cause-broken = { $n ->
    [one] One promise broken
   *[other] { $count } promises broken
}.
cause-contradicted = { $n ->
    [one] One claim contradicted
   *[other] { $count } claims contradicted
} later on.
cause-missed = { $n ->
    [one] One duty missed
   *[other] { $count } duties missed
}.
cause-gathered = { $n ->
    [one] A crowd gathered once
   *[other] Crowds gathered { $count } times
}.
cause-wrong = { $n ->
    [one] One public statement
   *[other] { $count } public statements
} that said too much, too surely, or what was not so.
cause-dropped = { $n ->
    [one] One shift
   *[other] { $count } shifts
} ended with nothing handed over.
cause-knocked-out = { $n ->
    [one] One deed
   *[other] { $count } deeds
} that must never be done.
causes-author = Set by the author
causes-facilitator = Set by the facilitator
causes-no-facilitator = Nothing: no inject was held, skipped or fired by hand.
causes-team = Caused by the team
causes-nothing = Nothing that the record names.
causes-prevented = Kept from happening by the team

# People and identity.
people-seat = Seat
people-who = Who
people-duties = Duties
sitter-autopilot = autopilot “{ $plan }”
sitter-skill = five-minute drill “{ $skill }”: one seat practised, colleagues in the others
sitter-unnamed = not named
role-customer-service = customer service
role-public-relations = public relations
role-operations = operations or technology
role-legal = legal
role-product = product
role-duty-executive = duty executive
identity-drill = Drill
identity-held = Held
identity-scenario = Scenario
identity-variant = Variant
identity-consent = What people were told
identity-agreed = { $line } (all agreed)
identity-not-agreed = { $line } (not everybody agreed)
identity-stop-word = Word that stops the drill
identity-seed = Seed
identity-cut = Cut
identity-minutes = { $n } minutes
identity-mode = Mode
mode-running = the clock ran
mode-moves = in moves
mode-assessed = assessed: no hints, no pauses
identity-attempt = Attempt
identity-reached = Played to
identity-interventions = Interventions by the facilitator
identity-pauses = Pauses and hints
identity-pauses-hints = { $pauses } · { $hints }
identity-model = Model of the crowd
identity-rules = Rules of the score
identity-engine = Version of the program
identity-rules-hash = Hash of the scenario’s rules
identity-texts-hash = Hash of its texts
identity-play = What was played (play)
identity-head = Name of this drill (head)

# What a replay shows.
proof-proven = its commands, played again, give this very record
proof-other-model = not played again: it was made by model { $recorded } of the crowd; the lines follow from one another
proof-unproven = not played again: this version cannot read all of it; the lines follow from one another
proof-differs = differs when it is played again, first in line { $n }
proof-unfinished = unfinished; as far as it goes the lines follow from one another
proof-changed = changed after it was written, from line { $line } of the file on
identity-proof = Proof
report-differs = Playing this record again gives something else, first in line { $n }: somebody has changed what followed from the commands. Do not trust the figures on this page.
outcome-sales-all = a year’s, of those who left or spend less
outcome-rival = Gained by a rival
outcome-rival-note = { $rival }, of a year’s sales
outcome-a-rival = a rival
outcome-restored = Restored
outcome-restored-note = of { $count } people hit: no longer hurt, no open case
outcome-satisfaction = Satisfaction, of 100
outcome-satisfaction-note = of those hit who stayed
outcome-without-replay = What a rival gained, who is restored and how satisfied they are is known only when the record can be played again to its end.

# What autopilots write, as in src/drill/policy/words.rs.
auto-evidence = What has come in so far shows this level.
auto-some-complain = Some people complain.
auto-new-routine = Change the routine, try it out, and show that it holds.
auto-knows-more = We know more now.
auto-takes-longer = It takes longer than we thought.
auto-as-named = as named in the message
auto-on-our-page = as on our page
