# Several drills of one crisis side by side: the terminal's page and the printed one.

compare-heading = { $count } drills side by side
compare-kicker = Drill · comparison · { $title } · { $organisation }
compare-drill = { $letter } · { $name }
compare-played-live = played live
compare-cut = { $minutes }-minute cut
compare-seed = seed { $seed }
compare-variant = variant { $variant }
compare-attempt = attempt { $n }

compare-fair = A fair comparison
compare-fair-about = The same crisis, the same customers and the same rules, and nobody was helped. Every record was played again and is what its commands give.
compare-unfair = Not a fair comparison
compare-unfair-about = The records are genuine, but the drills did not start from the same place. What differs:
compare-until = { $names } breaks off at { $when }: everything here is compared up to that moment, and the scores count what was not done by then as never done.
compare-anew = { $names } was judged by older rules when it was played. All scores here follow the rules of today, version { $rules }.
compare-same = These are the same drill: the same commands at the same moments, and so the same course.
compare-note = Good to know: it takes nothing from fairness
compare-proof = This proves that these commands on this crisis give these records. That a record is the very drill that was held is shown by its head: compare it with the one shown when the drill ended.

compare-what-rules_hash = rules of the scenario
compare-what-seed = seed
compare-what-variant = variant
compare-what-cut = cut
compare-what-model = model of the crowd
compare-what-rules_version = rules of the score
compare-what-mode = clock
compare-what-attempt = attempt
compare-what-seats = seats taken
compare-what-interventions = done by the facilitator
compare-what-unfinished = how far it goes
compare-what-texts = texts of the scenario
compare-what-hints = hints shown
compare-what-pauses = pauses
compare-space = {" "}
compare-mode-Running = running
compare-mode-Moves = in moves
compare-mode-Assessed = assessed
compare-to-the-end = to the end
compare-none = none
compare-reason = { $what }: { $values }
compare-value = { $letter } { $value }
compare-joint = {" · "}

compare-score = The score
compare-score-about = Points of a hundred, by the rules of today.
compare-not-judged = not judged
compare-voided = void: done what must never be done
compare-ahead = { $name } is { $points } points ahead.
compare-but-unfair = { $ahead } But they did not face the same thing.
compare-level-score = Level: nobody is ahead.

compare-partings = Where the paths parted
compare-partings-about = Who did what first, on the crisis clock; shown are deeds that came at least { $span } apart, or were never done by some.
compare-first = The first decision that differs, at { $when }
compare-first-none = They never parted: the same commands by the same seats, minute by minute.
compare-nothing-more = does nothing more
compare-then = at { $when }: { $what }
compare-never = never
compare-deed = What
compare-deed-escalate = passed it up
compare-deed-declare = declared a crisis
compare-deed-convene = called the team together
compare-deed-activate = put the plan into force
compare-deed-grade = graded it
compare-deed-first-word = first word to many
compare-deed-brief = briefed the front line
compare-deed-operate = first action
compare-deed-offer = first compensation
compare-deed-responsibility = accepted responsibility
compare-deed-correct = corrected itself
compare-deed-deny = denied
compare-deed-broken-promise = first promise broken
compare-deed-missed-duty = first duty missed
compare-deed-knock-out = what must never be done
compare-deed-follow = first went back to customers
compare-deed-review = held its review

compare-criteria = Criterion by criterion
compare-criteria-about = What each drill earned of what it could, and the advice on its receipt. The widest gaps first, by what they weigh in the whole.
compare-widest = The widest gaps
compare-of = { $earned } of { $possible }
compare-about = { $criterion }: { $what }
compare-absent = not part of this drill
compare-alike = { $n ->
    [one] One criterion on which they are level
   *[other] { $count } criteria on which they are level
}
compare-apart = { $points } points of the whole apart
compare-level = They earned the same on every criterion.

compare-outcome = What became of it
compare-outcome-about = Beside the score, never in it: what the customers, the company and its people were left with.
compare-outcome-customers = customers lost, of { $count }
compare-outcome-sales = yearly sales lost
compare-outcome-rival = of these to { $rival }
compare-outcome-a-rival = of these to a rival
compare-outcome-trust = trust at the end, from { $start }
compare-outcome-integrity = of that, in integrity
compare-outcome-reputation = reputation
compare-outcome-morale = morale of the staff
compare-outcome-contacts = contacts
compare-outcome-abandoned = gave up waiting
compare-outcome-posts = public posts
compare-outcome-restored = no longer hurt, of those hit
compare-outcome-satisfaction = satisfaction of those hit
compare-outcome-promises = promises kept, broken
compare-outcome-duties = duties met, missed
compare-outcome-spent = money spent, of { $budget }
compare-percent = { $share } %
compare-pair = { $good }, { $bad }

compare-refused-edited = { $path } was changed after it was written, or its commands give something else: the first difference is in { $part } { $n }. An edited record is compared with nothing.
compare-refused-edited-help = `goldenhour verify { $path }` shows the difference; look for the original.
compare-refused-model = { $path } was played by model { $recorded } of the crowd; this version has model { $ours }. Other customers are no comparison.
compare-refused-model-help = Compare it, with the version that played it, to drills of the same model.
compare-refused-scenario = { $path } is of another crisis: `{ $id }`, where the first is of `{ $first }`.
compare-refused-scenario-help = Name records of one scenario.

compare-part-header = header
compare-part-session = session fact
compare-part-command = command
compare-part-event = event
compare-part-sample = sample
compare-part-digest = digest
compare-part-score = score
compare-part-end = end
compare-part-unknown = unknown line

compare-title = Comparison: { $title }
compare-trust = Trust, of 100
compare-trust-about = Mean trust of those who have stayed, all drills on one crisis clock; beneath, each drill’s decisions: a dot was said, a ring was done, a cross went wrong.
compare-trust-of = { $letter } goes from { $first } to { $last }, lowest { $low } at { $when }.
compare-most = At most: { $values }.
compare-chart-lost = Customers lost
compare-chart-affected = People affected and not yet helped
compare-chart-waiting = People waiting in queues
compare-chart-posts = Public posts so far
compare-decisions = Every decision in order, { $count } in all
compare-more = { $n ->
    [one] One more criterion on which they are apart
   *[other] { $count } more criteria on which they are apart
}
compare-breaks-off = breaks off at { $when }
compare-course = How it went
compare-course-about = All drills on one crisis clock; the acute hours are drawn large.
compare-identity = Which drills these are
compare-id-file = record
compare-id-played = played by
compare-id-play = play (what was played)
compare-id-head = head (the drill’s name)
compare-footer = { $title }: a drill; every company, authority and person in it is invented. Made by Golden Hour.
compare-playing = playing { $n } of { $all } again
