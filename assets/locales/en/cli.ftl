# What every command says beside its result.

cli-error = error: { $problem }
cli-help = {"  "}help: { $hint }
cli-about = { $path }: { $problem }
cli-unwritten = the result cannot be written: { $why }
cli-unreadable = { $path } cannot be read: { $why }
cli-name-scenario = name a scenario file, such as `scenarios/airline_delay.ron`
cli-not-playable =
    { $n ->
        [one] { $path } cannot be played: 1 error
       *[other] { $path } cannot be played: { $n } errors
    }
cli-put-right = put right what is shown above; `goldenhour check` shows it again
cli-warnings =
    { $n ->
        [one] { $path } has 1 warning to look at: `goldenhour check { $path }` shows it
       *[other] { $path } has { $n } warnings to look at: `goldenhour check { $path }` shows them
    }
cli-overlay =
    { $n ->
        [one] { $texts } has 1 error: `goldenhour check { $path }` shows it
       *[other] { $texts } has { $n } errors: `goldenhour check { $path }` shows them
    }
cli-has-errors = { $path } has errors
cli-check = `goldenhour check { $path }` shows them

cli-no-cut = `{ $scenario }` has no cut of { $cut } minutes
cli-cuts = its cuts last { $cuts } minutes: `--cut { $first }`
cli-no-plan = there is no plan `{ $plan }`
cli-plans = The plans are { $plans }.
cli-plans-near = did you mean `{ $near }`? The plans are { $plans }.
cli-name-commands = name a file with a list of timed commands; docs/responses.md shows one
cli-empty = { $path } is empty
cli-write-commands = write a list of timed commands into it; docs/responses.md shows one
cli-no-commands = { $path } lists no commands: nobody acts in this drill
cli-put-commands-right = put right what is shown above; docs/responses.md says what commands there are
cli-own-scenario = { $path } is the scenario itself: the record may not replace it
cli-own-commands = { $path } is the file of commands itself: the record may not replace it
cli-name-record = name another file for the record, such as `--out mine.drill`
cli-unseen = { $path } cannot be looked at before it is replaced: { $why }
cli-name-another = name another file
cli-no-record = { $path } is not the record of a drill: --force replaces only records
cli-name-or-remove = name another file, or remove that one first
cli-one-file = the record and the report cannot be one file
cli-name-one = name another file for one of them
cli-played-but = the drill was played, but { $problem }
cli-over = the drill is over

cli-new =
    Wrote { $path }. It is complete and can be played as it is.
    Change it line by line and look often:  goldenhour check { $path }
cli-new-not = cannot write { $path }: { $why }
cli-new-exists = it exists; --force replaces it
cli-new-no-folder = its folder does not exist

# What the system says when a file cannot be read or written.
io-NotFound = there is no such file
io-PermissionDenied = it is not allowed
io-AlreadyExists = it exists already
io-IsADirectory = it is a folder
io-NotADirectory = part of its path is no folder
io-StorageFull = the disk is full
io-ReadOnlyFilesystem = the disk can only be read

write-Exists = { $path } exists already
write-Exists-hint = Name another file, or allow it to be replaced with --force.
write-NoFolder = the folder { $path } does not exist
write-NoFolder-hint = Create the folder first, or name another.
write-NotAFile = { $path } is not an ordinary file
write-NotAFile-hint = Name a file, such as `drill.drill`.
write-ReadOnly = { $path } cannot be written: { $why }
write-ReadOnly-hint = Name a folder that you may write to.
write-Full = there is no room to write { $path }: { $why }
write-Full-hint = Free some room or name a file on another disk.
write-InUse = { $path } is being written by a running drill
write-InUse-hint = End that drill first, or name another file.
write-Other = { $path } could not be written: { $why }
write-Other-hint = Name another file.

load-Io-hint = Check the name and whether you may read the file.
load-NotARecord = this is not the record of a drill: it does not begin like one
load-NotARecord-hint = Name a `.drill` file that `goldenhour run --out` or a live drill has written.
load-CutInHeader =
    { $bytes ->
        [one] the record is cut off inside its header, after 1 byte
       *[other] the record is cut off inside its header, after { $bytes } bytes
    }
load-CutInHeader-hint = Nothing can be saved from it; look for another copy.
load-changed = line { $line } of the record { $why }
load-changed-hint = Only a record as it was written can be gone on with; its report goes as far as it can be trusted.
load-differs = playing the record again gives something else from { $part } { $n } on
load-not-over = this drill is not over yet
io-InvalidData = it is not what the program wrote
load-OtherFormat = the record is of format { $format }; this version reads format { $own }
load-OtherFormat-hint = Use the version of goldenhour that wrote it, or a newer one.

page-own-record = { $path } is the record itself
page-name-another = name another file with -o
page-unfinished = { $path } is unfinished: the report goes as far as it does
page-unproven = { $path } could not be played again: { $why }
page-differs = { $path } differs when it is played again, first in line { $n }
page-changed = { $path } was changed after it was written: nothing from line { $line } on is in the report
page-other-scenario = the scenario in { $path } cannot be read by this version: { $why }
page-no-page = { $path } is there already and is no report
page-no-page-hint = name another file, or replace it with --force
score-changed-hint = Only a record as it was written can be judged.
score-other-scenario = { $path }: the scenario in it cannot be read by this version
score-other-scenario-hint = Judge it with the version that made it.
score-rubric-hint = docs/scoring.md names the numbers of a rubric, such as (speed: (declare_points: 10.0)).

check-files =
    { $n ->
        [one] 1 file
       *[other] { $n } files
    }
check-nothing = { $what }: nothing found
check-found =
    { $what }: { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
    }
check-here = here
cli-no-display = There is no display to open a window on: DISPLAY and WAYLAND_DISPLAY are not set, or nothing answers there.
cli-no-driver = The window cannot be opened: there is no graphics driver that can draw it. On Debian and its like, the package mesa-vulkan-drivers has one.
cli-no-window = The window cannot be opened: { $why }
cli-offer-run = Without a window, play it with: goldenhour run { $scenario }
cli-no-home = There is no home folder to keep settings and records in.
cli-set-home = Set HOME to a folder that may be written.
cli-without-window = { $why } So this is a drill without a window, played by the textbook autopilot.
cli-no-desk = This program was built without its window.
cli-wrote = Written: the record { $record } and the report { $report }, which opens in a browser.
cli-is-record = { $path } is the record of a drill, not a scenario.
cli-use-record = Open it at the desk (goldenhour, then drop it on the window), or use `goldenhour report { $path }` and `goldenhour verify { $path }`.
