## Plan and mobilise, actions, the coach.

# An order that was refused. $what: its name, $why as in refusal-...
plan-refused = Not carried out
plan-refused-why = { $what }: { $why }.
plan-order = The last order

# Mobilise.
plan-mobilise = Mobilise
plan-first-signal = First sign at { $at }, { $span } ago
plan-declare = Declare a crisis
plan-declare-means = Say that this is a crisis: the crisis team takes over from routine.
plan-declared = Declared at { $at }
plan-convene = Convene the team
plan-convene-means = Calls { $seats } together.
plan-convened = Team convened

# Grade. $level as in level-...
plan-grade = Grade
plan-graded = { $level } since { $at }
plan-level = Level
plan-level-rule = { $level }: { $rule }
plan-nature = Nature
plan-nature-Safety = safety
plan-nature-Quality = quality
plan-nature-Law = law
plan-nature-Reputation = reputation
plan-reach = Reach
plan-reach-Local = local
plan-reach-Regional = several places
plan-reach-National = nationwide
plan-trend = Trend
plan-trend-Easing = easing
plan-trend-Steady = steady
plan-trend-Worsening = worsening
plan-why = Why: what the grade rests on
plan-grade-now = Grade
plan-grade-again = Grade anew
plan-grade-needs = Choose level, nature, reach and trend, and write why.

# Escalate.
plan-call-tree = Escalate: who calls whom
plan-calls = { $from } → { $to }
plan-tell = Tell { $seat }
plan-acknowledged = told, acknowledged
plan-backup = If that fails: { $how }

# The plan on a page.
plan-parts = The plan on a page
plan-owner = Owner: { $seat }
plan-starts = Starts at once: { $actions }
plan-activate = Activate
plan-in-force = in force
plan-authority = Who may spend and approve
plan-limit = { $seat }: up to { $money } at once; a word takes { $span }

# Between seats.
plan-inform = Tell and ask colleagues
plan-no-topics = Nothing is known yet, and nobody has asked.
plan-which-topic = Which topic?
plan-you-hold = You hold: { $value } ({ $sure })
plan-share = Tell what I know
plan-share-needs = You hold nothing on this topic.
plan-ask = Ask
plan-you-asked = { $at }: you asked { $seat } about { $fact }
plan-asked-you = { $at }: { $seat } asked you about { $fact }
plan-answered = answered
plan-no-answer = no answer yet

# Approvals.
plan-approvals = Waiting for your approval
plan-waiting =
    { $n ->
        [one] { $n } draft
       *[other] { $n } drafts
    }
plan-draft-by = { $seat }, { $at }
plan-approve = Approve
plan-return = Return

# Handing over.
plan-hand-over = Hand over the shift
plan-hand-over-means = What is not handed over is lost on the next shift: open promises, open cases, what authorities asked.
plan-shift-ends = ends at { $at }
plan-handed-over = handed over at { $at }
plan-write-notes = Write the notes
plan-notes = Notes for the next shift
plan-notes-anew = Fill in anew
plan-hand-over-now = Hand over
# $kind as below.
plan-note-promise = { $kind } by { $due }: { $about }
plan-note-item = { $item }, since { $at }
plan-note-open = Not answered yet: { $n }
plan-promise-Update = Next word promised
plan-promise-Remedy = Help promised
plan-promise-Compensation = Payment promised
plan-promise-CallBack = Call-back promised

# Actions.
plan-money = { $left } of { $budget } left · on your own word up to { $limit }
plan-operate = Put in place
plan-do = Order it
plan-ordered-by = Ordered by { $seat }
plan-needs = What it needs is not in place yet.
plan-ordered = ordered { $at }
plan-in-place = in place since { $at }
plan-takes = takes { $span }
plan-free = costs nothing
plan-cost = { $money } to set up
plan-cost-each = { $money } a person
plan-capacity =
    { $n ->
        [one] for { $count } person
       *[other] for { $count } people
    }
plan-for = { $segments }
plan-staff = Staff the channels
plan-at-work = { $n } at work, at most { $most } · { $waiting } waiting
plan-usual = usual { $n }
plan-call-in = from the reserve in { $span }
plan-an-hour = { $money } an hour each
plan-fewer = { $channel }: one fewer
plan-more = { $channel }: one more
plan-set-to = Set to { $n }
plan-busy-since = busy without rest for { $span }
plan-relieve = Relieve
plan-relieve-means = A quarter of the team rests for a while; those who stay answer fewer people meanwhile.
plan-offers = Compensate
plan-legal = law or contract
plan-goodwill = goodwill
plan-affected = all affected
plan-offered = offered { $at }
plan-a-head = { $money } a head · { $segments }
plan-offer = Choose to whom
plan-offer-now = Offer it
plan-sum = { $money } × { $people } people = { $total }; { $left } of the budget left
plan-sum-at-most = All affected: { $money } × at most { $people } people = { $total } at most; { $left } of the budget left
plan-beyond = More than the { $limit } that you may spend on your own word: { $seat } has to approve it.
plan-within = Within your own authority.
plan-legal-means = Where it is owed, nobody has to approve it.
plan-follow = Follow up
plan-follow-means = Go back to people: tell what was changed, listen, ask whether it is over for them.
plan-follow-whom = To whom
plan-whole-segment = All of them
plan-worst = The { $n } hurt most
plan-follow-how = How
plan-how-Call = call
plan-how-Message = personal message
plan-how-Survey = survey
plan-follow-now = Follow up
plan-followed = { $segment }: { $how }, { $people } people
plan-solved =
    { $n ->
        [0] No solved cases to close
        [one] { $n } case that its customer calls solved
       *[other] { $n } cases that their customers call solved
    }
plan-close =
    { $n ->
        [one] Close it
       *[other] Close { $n }
    }
plan-review = Review
plan-review-later = There is a review when the acute phase is over.
plan-review-means = Up to { $most } findings, each with what is done about it. A finding that nothing is done about changes nothing.
plan-reviewed = held { $at }
plan-evidence = The record shows it: { $lines }
plan-no-evidence = The record shows nothing for this.
plan-review-action = What is done about it
plan-review-owner = Owner
plan-review-due = by { $at }
plan-review-now =
    { $n ->
        [one] Hold the review: { $n } finding
       *[other] Hold the review: { $n } findings
    }

# The coach.
plan-coach = Coach · { $done } of { $all }
plan-coach-show = Show me
plan-coach-away = I can manage
plan-coach-means = What this step is about
plan-coach-open = Open a message
plan-coach-open-means = “Incoming” is what has come in. The ring shows how long people will wait. Pick the most urgent; the clock waits while you read.
plan-coach-answer = Answer it, or give it to somebody
plan-coach-answer-means = Say what you know, that you do not know the rest yet, and when you will. Nobody has to be right at once.
plan-coach-mobilise = Declare it and convene the team
plan-coach-mobilise-means = One message is a case; several of one kind are a sign. Under “Plan”: declare, then convene.
plan-coach-grade = Grade it, with reasons
plan-coach-grade-means = How bad, of what nature, how far, where to. Too low costs time, too high costs trust in the next alarm.
plan-coach-statement = The first statement
plan-coach-statement-means = We know; this is what it means for you; this is what to do; we speak again at such a time. Promise the next word and keep it.
plan-coach-brief = Brief the front line
plan-coach-brief-means = Whoever answers the telephone must say what you have said. Under “What people ask”: brief.

# A skill drill. $at: when its time is up. $who: whose message it is about. $said: what we said; $held: what we hold now.
plan-task-until = until { $at }
plan-task-done = Done
plan-task-done-means = What you have sent still goes out and is judged with its effect.
plan-task-nothing = nothing
plan-task-held = { $value } ({ $certainty })
plan-task-grade-this = { $who } and the others on the left show how bad it is. Read them, then grade: how bad, of what nature, how far, where to, and why. Not higher than they show, not lower, and soon.
plan-task-first-statement = Nobody has heard from the company yet. Speak to everyone affected: that we know of it, what we know and how surely, what we do not know, what they can do now, and when we speak next. Choose channels that they use.
plan-task-correct-estimate = { $fact } We said: { $said }. Now we hold: { $held }. Tell everyone who heard it: correct what was said and why, say the new one and how sure it is, and when we speak next.
plan-task-calm-caller = { $who } is in trouble and waits for an answer before all others. Show that you have listened, answer what is asked as surely as you know it, say what can be done now, and when you speak again.
plan-task-answer-reporter = { $who } asks, and prints with or without you. Say what you know and how surely. What may not be said is not denied: say that it may not, and why. Say when there will be more.
