## After a drill: the silent form, the score as a story, what people mean to do; and drills side by side.

# The silent form.
debrief-form-title = Before you see the score
debrief-form-about = Three things that went well, three that did not. Everybody writes in silence; nobody has seen a number yet.
debrief-form-left = { $left } left
debrief-form-over = Time is up: finish the sentence
debrief-strengths = What went well
debrief-gaps = What did not
debrief-strength-hint = What did we do, and what did it change for customers?
debrief-gap-hint = What came late, was missing, or was wrong?
debrief-form-done = Show the score
debrief-form-skip = Skip this
debrief-form-all-the-same = Go on all the same
debrief-form-back = Go on writing
debrief-form-empty = { $n ->
    [one] One field is still empty. Once the score has been seen, this can no longer be written with an open mind.
   *[other] { $n } fields are still empty. Once the score has been seen, they can no longer be written with an open mind.
}
debrief-form-kept = What you write goes into the record and the report, word for word.
debrief-form-about-room = Three things that went well, three that did not, from each person, in silence: on paper or here, one after the other. What is taken in leaves the screen, and nothing of it hangs on the wall before all are in.
debrief-form-whose = Whose form this is
debrief-form-is-in = { $who }: the form is in
debrief-form-is-out = { $who }: the form is not in yet
debrief-form-other = Somebody else
debrief-form-add = Add
debrief-form-take-in = Take in the form of { $who }
debrief-form-forms = { $n } of { $all } forms are in
debrief-form-missing = Some forms are not in. Once the score has been seen, they can no longer be written with an open mind.
debrief-form-kept-room = What is written goes into the record and the report, word for word, with the name.

# The score.
debrief-total = { $points } points of a hundred
debrief-of-hundred = of 100
debrief-weight = weight { $percent }
debrief-not-judged = nothing to judge by
debrief-void = void: what must never be done
debrief-line-late = { $criterion }: { $late } over par
debrief-line-never = { $criterion }: never done
debrief-line-lost = { $criterion }: { $lost } lost
debrief-line-full = all that could be earned
debrief-took-par = took { $took }, par { $par }
debrief-took = took { $took }
debrief-par = never done, par { $par }

# The curve.
debrief-you = you
debrief-textbook = textbook on the same customers: { $points }
debrief-textbook-short = textbook
debrief-as-table = As a table
debrief-as-picture = As a picture
debrief-silence = { $span } of silence
debrief-curve-about = Trust of those who have stayed goes from { $first } to { $last } of 100; lowest { $low }, { $when }. The table beside it says the same.
debrief-point = trust { $you }, textbook { $textbook }
debrief-point-alone = trust { $you }
debrief-play = Play the drill from here
debrief-stop = Stop
debrief-rail = Moment shown:

# The crowd.
debrief-axis-days = days
debrief-axis-weeks = weeks
debrief-crowd = The crowd
debrief-crowd-figures = { $angry } angry · { $reassured } reassured · { $lost } gone
debrief-crowd-making = Playing the drill again so that any moment can be seen: { $percent } %
debrief-crowd-comes = One moment…
debrief-crowd-lost = This drill cannot be played again by this version; the record and the score stand.

# Where the points went.
debrief-tab-points = Where the points went
debrief-tab-actions = Actions
debrief-tab-record = Record
debrief-one-thing = The one thing to do better
debrief-show-moment = Show me the moment
debrief-gain = Largest gain: { $what }
debrief-line-of = line { $n }
debrief-more = { $dimension }: all ({ $n } more)
debrief-fewer = Only the largest

# What people mean to do.
debrief-actions-title = What we will do
debrief-actions-about = Three to five actions, each with one owner and one date. They wait for you before the next drill.
debrief-actions-count = { $n } of 3 to 5
debrief-what-hint = What exactly will be different?
debrief-owner-hint = One name
debrief-due-hint = A date
debrief-add-action = Add this action
debrief-words-title = Said in the hot wash
debrief-word = A word that should be kept
debrief-word-hint = In the speaker’s own words
debrief-add-word = Keep this word

# The record.
debrief-record-title = This very drill
debrief-record-about = The head names the drill as it was when it ended. Write it down or scan it: whoever holds it can tell later whether a record is this one.
debrief-code = The head of the record, as a code to scan
debrief-proving = Being played again…
debrief-proven = Played again: the same to the last line
debrief-differs = Playing it again gives something else
debrief-record-file = Record: { $path }
debrief-report-file = Page: { $path }

# What to do next.
debrief-again = Same crisis again
debrief-new-variant = New variant
debrief-report = After-action report
debrief-compare = Compare with another drill
debrief-start = Start screen
debrief-foot = record { $head }
debrief-foot-proven = record { $head } · verified
debrief-not-noted = It has not been kept. Look whether the record’s file can be written, then add it again.
debrief-not-written = Look whether the folder can be written to.

# On the wall.
debrief-wall-silent = In silence, each for themselves: three strengths, three gaps. Then the score.

# Drills side by side.
debrief-back = Back to the start screen
debrief-compare-title = Compare drills
debrief-choose = Which drills?
debrief-choose-about = Two or more records of the same crisis. A record that is dropped on the window is added.
debrief-choose-none = There are no records yet.
debrief-set-beside = { $n ->
    [0] Choose two or more
    [one] Choose one more
   *[other] Set { $n } side by side
}
debrief-compare-page = Write the comparison as a page
debrief-stopped = The drill was stopped. This is real.
debrief-stopped-at = STOP at { $at } in the crisis. See to what is real; nothing more of the drill will come.
debrief-stopped-kept = Nothing is judged: what was left undone was no neglect. What happened until then is kept in the record.
