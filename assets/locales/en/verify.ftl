# What `goldenhour verify` says of a record.

verify-playing = playing it again
verify-verified = { $path }: verified. Its { $commands } commands, played again, give the same { $events } events.
verify-name = The head is this drill's name: compare it with the one shown when the drill ended.
verify-anew = It was judged by rules { $recorded }; by today's rules { $rules } it has { $points } of 100.
verify-anew-unjudged = It was judged by rules { $recorded }; today's rules { $rules } find nothing to judge by.
verify-no-rules = of no version
verify-differs-line = { $path }: differs. Line { $line } ({ $part } { $n }) { $why }. Nothing from there on can be trusted.
verify-differs = { $path }: differs, first in { $part } { $n }.
verify-differs-at = { $path }: differs, first in { $part } { $n }, { $at }.
verify-recorded = recorded
verify-replayed = replayed
verify-nothing = (nothing)
verify-unfinished = { $path }: unfinished. The record breaks off at { $reached }.
verify-unfinished-after = { $path }: unfinished. What was noted after the end of the drill breaks off.
verify-torn =
    It ends inside a line: { $lines ->
        [one] 1 line is whole
       *[other] { $lines } lines are whole
    }, the last { $bytes ->
        [one] byte is not
       *[other] { $bytes } bytes are not
    }.
verify-whole =
    { $lines ->
        [one] It ends after 1 whole line.
       *[other] It ends after { $lines } whole lines.
    }
verify-as-far = As far as it goes, its commands, played again, give the same events.
verify-cannot = { $path }: cannot be judged: { $why }. It was made by version { $engine }; verify it with that one.
verify-OtherModel = it was played by model { $recorded }; this version has model { $own }
verify-NewerKinds = it holds commands or events that only a newer version knows
verify-Scenario = the scenario in it cannot be read by this version: { $why }
verify-Cut = there is no cut of { $cut } minutes

breach-NotALine = is not a line of a record
breach-Chain = does not fit its chain value: it was changed, or lines were added or taken out before it
breach-Number = does not carry the next number
breach-AfterEnd = stands after the end of the drill

part-Header = header
part-Session = session fact
part-Command = command
part-Event = event
part-Sample = sample
part-Digest = digest
part-Score = score
part-End = end
part-Unknown = unknown line
