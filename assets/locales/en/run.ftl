# The page that `goldenhour run` prints.

run-by-file = played from a file of commands
run-by-plan = played by the autopilot `{ $plan }`
run-by-default = played by the autopilot `{ $plan }` (none was named: --plan)
# $by is one of the three above.
run-facts = { $by } · { $cut }-minute cut · seed { $seed } · variant `{ $variant }`
run-company = { $company }, { $date }

run-course = The course
run-first-hours =
    { $n ->
        [one] The first hour
       *[other] The first { $n } hours
    }
run-asked = What people asked in the hour to { $clock }
run-cost = What it cost
run-judged = How the team did

run-refused = Refused at { $at }: { $what } by `{ $seat }`: { $why }
run-refused-unnamed = Refused at { $at }: { $why }
run-refused-more = … and { $more } more refused, { $all } in all
refusal-Unknown = the scenario has nothing of that name
refusal-NotThisSeat = this seat may not do that
refusal-AlreadyDone = it has been done already
refusal-NothingThere = nothing there yet
refusal-NotPossibleYet = what it needs is not in place
refusal-TooExpensive = it costs more than there is, or than may be spent
refusal-Malformed = no elements or no channel, or too many
refusal-TooLate = it is too late
refusal-FacilitatorOnly = only the facilitator may do that
refusal-TooLongAgo = it was said longer ago than may still be entered

run-recorded = Recorded in { $path } ({ $lines } lines), head { $head }
run-not-recorded = Not recorded; head { $head }. Add --out FILE.drill to keep it.
run-prove = Prove it:
run-compare = Compare it:

run-chart-trust = trust, of 100
run-chart-anger = anger, of 100
run-chart-waiting = waiting in queues
run-chart-posts = posts in an hour
run-chart-from-to = { $from } → { $to }
run-chart-peak = { $value } at { $clock }
run-chart-none = none

# Numbers are set right-aligned: how often now, in the hour before, and the percent that nobody answered.
run-question-figures = { $now } { $trend } { $before } before · { $percent } % unanswered
run-question-about = “{ $question }” { $segment }, { $channel }
run-question-all =
    { $asked ->
        [one] 1 question
       *[other] { $asked } questions
    } in that hour; { $unseen ->
        [one] 1 person
       *[other] { $unseen } people
    } had spoken unread by then

# The names of the rows take up to eleven columns.
run-label-customers = customers
run-label-contacts = contacts
run-label-people = people
run-label-struck = those hit
run-label-word = our word
run-label-money = money
run-label-suggested = suggested
run-cost-customers =
    { $lost } of { $all } lost ({ $share }) · yearly sales −{ $sales }{ $gain ->
        [0] {""}
       *[other] , { $gained } to { $rival }
    }
run-rival = a rival
run-cost-contacts =
    { $contacts ->
        [one] 1 contact
       *[other] { $contacts } contacts
    }, given up { $abandoned ->
        [one] once
       *[other] { $abandoned } times
    } ({ $share }) · { $posts ->
        [one] 1 public post
       *[other] { $posts } public posts
    }
run-cost-people = trust { $trust } → { $trust-end } · reputation { $reputation } → { $reputation-end } · morale of the staff { $morale } → { $morale-end }
run-cost-struck = { $restored } of { $struck } no longer hurt, no open case · satisfaction { $satisfaction } of 100
run-cost-word =
    { $kept ->
        [one] 1 promise
       *[other] { $kept } promises
    } kept, { $broken } broken · { $met ->
        [one] 1 duty
       *[other] { $met } duties
    } met, { $missed } missed
run-money-within = { $spent } spent of { $budget }
run-money-just-over = { $spent } spent of { $budget }, just over the budget
run-money-over = { $spent } spent of { $budget }, { $percent } over the budget
run-money-unplanned = { $spent } spent, without a budget

run-score-whole = { $points } of 100
run-score-part = { $dimension } { $points }
# Where there is no whole: the parts, all of 100.
run-score-parts = { $parts } of 100
run-score-missing = ({ $dimensions }: nothing to judge by)
run-objective = { $rating } { $capability } { $percent }
run-points = { $points } of { $possible }
run-receipt-part = { $criterion }, { $part }: { $advice }
run-receipt-others = { $advice } (+ { $n } like it)

# What the team does; the clauses follow one another.
run-told-team = The team { $deeds }
run-deed-declare = declares a crisis
run-deed-convene =
    { $n ->
        [one] calls 1 seat together
       *[other] calls { $n } seats together
    }
run-deed-activate = puts the contingency plan into force
run-deed-grade = grades it { $level }
run-deed-escalate = passes it up to the { $seat }
run-deed-hand-over = hands the { $seat } seat over in order
run-deed-hold = notes the request of { $body } to wait
run-told-under-way = Under way: { $things }
run-told-broken =
    { $n ->
        [one] Promise broken: { $what }
       *[other] Promises broken, { $n } from here on: { $what }
    }
run-told-met = Duty met: { $duties }
run-told-missed = Duty missed: { $duties }
run-told-followed = The team goes back to { $whom }
run-followed = { $n } of { $segment }
run-never = { $action } [never to be done]
run-offered =
    { $n ->
        [one] Offers { $offer }: 1 person
       *[other] Offers { $offer }: { $n } people
    }
run-offered-beyond =
    { $n ->
        [one] Offers { $offer } to 1 person, beyond what this seat may spend
       *[other] Offers { $offer } to { $n } people, beyond what this seat may spend
    }
run-contradicted-Truth = What was said turns out otherwise: { $fact }
run-contradicted-Leak = A leak contradicts what was said: { $fact }
run-contradicted-Ourselves = Another word of our own contradicts what was said: { $fact }
run-contradicted-FrontLine = The front line contradicts what was said: { $fact }
run-rumour = A rumour spreads, first among { $who }: { $fact }
run-leaked-said = { $fact } gets out; we had said it ourselves
run-leaked-unsaid = { $fact } gets out before we said it
run-gathered =
    { $n ->
        [one] A crowd gathers: 1 person, { $where }
       *[other] A crowd gathers: { $n } people, { $where }
    }
run-knocked-out = Something was done that must never be done
run-shift = { $seat }: the shift ends and nothing is handed over
run-facilitator-added = { $what } (added by the facilitator)
run-facilitator-withdrew = The facilitator withdraws { $what }
run-facilitator-ruled = The facilitator rules on “{ $idea }”: { $effect }
run-review =
    The review: { $held ->
        [one] 1 finding
       *[other] { $held } findings
    } that the record bears out{ $not ->
        [0] {""}
       *[other] , { $not } that it does not
    }
run-again = It happens again: { $what }
run-again-caught = It happens again: { $what } What the review changed catches it.
run-again-missed = It happens again: { $what } Nothing was learned that would catch it.
# Behind what came in or was said.
run-from = {" "}— { $who }
run-customer =
    { $again ->
        [yes] the same customer, { $segment }
       *[no] { $segment }
    }{ $n ->
        [none] {""}
       *[other] , no. { $n }
    }, { $channel }
run-broken-word = the next word by { $clock }
run-broken-help = help
run-broken =
    { $n ->
        [one] { $what } (1 person)
       *[other] { $what } ({ $n } people)
    }

# Statements.
run-statement = { $speaker } to { $to } on { $channels }: { $said }
run-statement-first = The first word: { $speaker } to { $to } on { $channels }: { $said }
run-everybody = everybody
run-groups = { $n } groups
run-channels = { $n } channels
run-says-Acknowledge = we know
run-says-Regret = regret
run-says-Apologise = apology
run-says-AcceptResponsibility = it is on us
run-says-Empathise = sympathy
run-says-Instruct = what you can do
run-says-Disclose = { $fact } { $claim }
run-says-Disclose-unsure = { $fact } { $claim }, { $certainty }
run-says-NotKnown = { $fact } not known yet
run-says-Withhold = { $fact } may not be said, and why
run-says-Correct = { $fact } corrected
run-says-Explain = { $fact } explained
run-says-Remedy = help: { $action }
run-says-Remedy-by = help: { $action }, by { $when }
run-says-Compensate = offer: { $offer }
run-says-Compensate-by = offer: { $offer }, by { $when }
run-says-Redate = the promised word comes later, by { $when }
run-says-Refer = { $fact }: ask { $body }
run-says-Deny = denies { $fact }
run-says-ShiftBlame = blames { $body }
run-says-Decline = no comment on { $fact }
run-says-more = { $n } more
run-says-next = next word by { $when }
run-fault-False = { $said } [untrue]
run-fault-Restricted = { $said } [not to be said]
run-fault-Outdated = { $said } [out of date]
run-fault-Overclaimed = { $said } [surer than the evidence]
run-fault-Concealed = { $said } [hides what is known]
run-claim-between = { $from } to { $to }
run-claim-vague = in vague words
run-claim-yes = yes
run-claim-no = no

run-label-fraud = fraud
run-cost-fraud =
    { $people ->
        [one] 1 customer
       *[other] { $people } customers
    } lost { $money } to scams{ $called ->
        [0] {""}
       *[other] {" "}· { $fooled } of { $called } called unwarned
    }{ $called-warned ->
        [0] {""}
       *[other] {" "}· { $fooled-warned } of { $called-warned } called warned
    }
run-defrauded-first = Callers in our name take the first customers' money: { $scam }
run-defrauded-many = By now { $n } customers have lost money to callers in our name
