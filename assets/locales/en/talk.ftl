## Conversation and composer.

talk-joint = { " · " }
talk-sentence-joint = { " " }
talk-chip = { $kind } · { $detail }
talk-by = by { $when }

# The thread
talk-leave = Put this message away
talk-elsewhere = This message lies on another seat’s desk.
talk-said-to-many = What we have said to everybody
talk-nothing-said = We have not said anything yet.
talk-open-one = Open a message to answer it, or write to many.
talk-older = { $n ->
    [one] 1 earlier statement
   *[other] { $n } earlier statements
}
talk-harm-None = no harm
talk-harm-Discomfort = harm: discomfort
talk-harm-Loss = harm: loss
talk-harm-Health = harm: health
talk-reach = { $n ->
    [one] 1 person reads it
   *[other] { $count } people read it
}
talk-waits-since = waiting for { $span }
talk-coming = Being prepared, not out yet
talk-promised = promised by { $when }
talk-kept = promise of { $when } kept
talk-broken = promise of { $when } broken
talk-state-answered = Answered { $when }
talk-state-solved = Solved { $when }
talk-state-back = Came back { $when }
talk-state-closed = Closed { $when }
talk-close = Close the case
talk-follow = Follow up
talk-follow-Call = Call back
talk-follow-Message = Personal message
talk-follow-Survey = Survey
talk-compose = Write
talk-back = Back to the conversation

# To whom
talk-your-statement = Your statement
talk-to-her = Answer this message
talk-to-all = To many
talk-many = To many
talk-drafts = { $n ->
    [one] 1 draft
   *[other] { $n } drafts
}
talk-new-draft = New draft
talk-draft-title = { $whom }: { $said }
talk-draft-name = Name of the draft
talk-draft-name-hint = So that you find it again
talk-to-one = { $speaker } to { $whom }
talk-to-many = { $speaker } on { $channels }, to { $whom }
talk-no-channel = no channel yet
talk-nobody = no group yet
talk-address-hint = Choose who speaks, to whom, through what, and whose word it needs
talk-speaker = In whose name
talk-audience = To whom
talk-everyone = Everyone the channels reach
talk-affected = everyone affected
talk-segments = Chosen groups
talk-segment = { $name } ({ $count })
talk-channels = Through our own channels
talk-channels-others = Through channels that other seats look after
talk-channel = { $name } · { $count } people · { $delay }
talk-at-once = at once
talk-approval = Whose word it waits for
talk-nobodys-word = Nobody’s
talk-approver = { $seat } (takes { $takes })
talk-templates = Cleared in advance:

# Elements
talk-add = Add …
talk-add-which = What else do you want to say?
talk-chip-keys = Press to change it. Alt with ← → moves it, Delete takes it out.
talk-done = Done
talk-earlier = Earlier
talk-later = Later
talk-remove = Take out
talk-kind-Acknowledge = Acknowledge
talk-kind-Regret = Regret
talk-kind-Apologise = Apologise
talk-kind-AcceptResponsibility = Accept responsibility
talk-kind-Empathise = Show understanding
talk-kind-Disclose = Disclose
talk-kind-NotKnown = Not known yet
talk-kind-Withhold = Withhold
talk-kind-Correct = Correct
talk-kind-Explain = Explain cause
talk-kind-Instruct = Advise
talk-kind-Remedy = Remedy
talk-kind-Compensate = Compensate
talk-kind-PromiseUpdate = Promise update
talk-kind-Redate = Re-date a promise
talk-kind-Refer = Refer
talk-kind-Deny = Deny
talk-kind-ShiftBlame = Blame others
talk-kind-Decline = Decline to comment
talk-about-Acknowledge = We know of it and what it means for you.
talk-about-Regret = We regret what people go through. This admits nothing and needs no cause.
talk-about-Apologise = We are sorry for what we did.
talk-about-AcceptResponsibility = It is our fault. Right once the cause is confirmed as ours.
talk-about-Empathise = We understand how this feels.
talk-about-Disclose = What we know, and how sure we are.
talk-about-NotKnown = What we do not know yet, and when we speak of it next.
talk-about-Withhold = What we know and may not say, and why.
talk-about-Correct = What we said before was wrong. Put the right claim beside it.
talk-about-Explain = How it came about.
talk-about-Instruct = What people can do now.
talk-about-Remedy = What we do about it.
talk-about-Compensate = What people get for it.
talk-about-PromiseUpdate = When we speak next. This starts a clock.
talk-about-Redate = A promise will be kept later than we said.
talk-about-Refer = Who else has the matter in hand, and what we still do ourselves.
talk-about-Deny = It is not so.
talk-about-ShiftBlame = Others are to blame.
talk-about-Decline = We do not speak about it.
talk-topic = About
talk-topics = About
talk-held = We hold: { $value } ({ $certainty }, since { $when })
talk-not-held = Your seat holds nothing on this.
talk-claim = What is said
talk-claim-Exactly = exactly
talk-claim-Between = a range
talk-claim-Vague = nothing definite
talk-value = Value
talk-from = From
talk-to = To
talk-money = { $name } ({ $currency })
talk-certainty = How sure we say we are
talk-due = By when
talk-in-minutes = in { $n } min · { $when }
talk-no-time = no time
talk-at-clock = At (hh:mm)
talk-day-back = One day earlier
talk-day-on = One day later
talk-reason = Why it may not be said
talk-why = Why
talk-why-hint = In a few words
talk-instruction = Advice
talk-action = What we do
talk-in-place = In place since { $when }.
talk-ordered = Ordered at { $when }, not in place yet.
talk-offer = What is offered
talk-earlier-word = Which earlier statement
talk-said-then = { $when }: { $fact }
talk-promise = Which promise
talk-body = Who
talk-how = How to reach them
talk-our-action = What we still do
talk-nothing = Nothing
talk-fault-clock = That is no time of day. Write hours and minutes, such as 11:40.
talk-fault-number = That is no whole number.
talk-fault-range = The range must end after it begins.
talk-fault-passed = That moment has passed.
talk-fault-in = { $element }: { $fault }

# Words
talk-words = Words of the statement
talk-words-hint = Write the words here. Facts, times and amounts come in from the elements above.
talk-insert = Put { $value } into the words
talk-write = Write it for me
talk-not-read = The elements are scored and reach people. Nobody reads the words to score them.
talk-words-Acknowledge = We know that many of you are asking { $fact } and that you are waiting for an answer.
talk-words-Regret = We are sorry for what you are going through.
talk-words-Apologise = We apologise: this should not have happened.
talk-words-AcceptResponsibility = The responsibility for this is ours.
talk-words-Empathise = We understand how hard this is for you.
talk-words-Disclose-Confirmed = { $fact } Confirmed: { $claim }.
talk-words-Disclose-Likely = { $fact } As things stand: { $claim }. That is likely, not certain.
talk-words-Disclose-BeingChecked = { $fact } We are checking; at the moment it looks like { $claim }.
talk-words-Disclose-Unknown = { $fact } We cannot say.
talk-words-Vague = { $fact } We are working on it.
talk-words-NotKnown = { $fact } We do not know that yet.{ $due ->
    [none] { "" }
   *[other] { " " }You hear from us about it by { $due }.
}
talk-words-Withhold = { $fact } We may not speak about that at the moment ({ $reason }).
talk-words-Correct = What we said before about { $fact } was wrong. We correct it here.
talk-words-Explain = How this came about: { $fact } This is the reason, as far as we know it.
talk-words-Remedy = What we do: { $action }{ $due ->
    [none] .
   *[other] , by { $due }.
}
talk-words-Compensate = You get: { $offer }{ $amount ->
    [none] { "" }
   *[other] { " " }({ $amount })
}{ $due ->
    [none] .
   *[other] , by { $due }.
}
talk-words-PromiseUpdate = Our next word comes by { $due }, even if nothing has changed.
talk-words-Redate = The word that we promised comes later, by { $due }.
talk-words-Refer = { $body } has this matter in hand: { $how }{ $action ->
    [none] .
   *[other] . We go on with this: { $action }.
}{ $due ->
    [none] { "" }
   *[other] { " " }You hear from us again by { $due }.
}
talk-words-Deny = { $fact } No, that is not so.
talk-words-ShiftBlame = The cause of this lies with { $body }.
talk-words-Decline = { $fact } We do not comment on that.

# What there is to know
talk-commits = Commits us to { $what }
talk-commit-update = an update by { $when }
talk-commit-remedy = help by { $when }
talk-commit-pay = payment by { $when }
talk-commit-call = a call back by { $when }
talk-commit-keeps = keeping the promise of { $when }
talk-commit-later = the promise of { $was } at { $when } instead
talk-commit-duty = meeting the duty “{ $duty }”
talk-ready = Ready in { $takes }, out at { $when }
talk-with-word = { $takes } of that for the word of { $seat }
talk-cleared = cleared in advance
talk-missing-element = Say at least one thing: add an element.
talk-missing-room = No statement has room for more than { $n } elements.
talk-missing-channel = Choose a channel.
talk-missing-segment = Choose a group.
talk-send = Send
talk-send-key = Ctrl + Enter
talk-keep = Keep draft
talk-keep-hint = Put it aside; it stays until it is sent
talk-discard = Throw this draft away
talk-refused = Not carried out: { $why }.
talk-more-warnings = { $n ->
    [one] 1 more thing to think about
   *[other] { $n } more things to think about
}
talk-in-preparation = what is being prepared now
talk-request = an authority’s request
talk-warn-contradicts = { $fact } contradicts { $when }. Correct that, or say the same.
talk-warn-overclaims = { $fact } says “{ $claimed }”; we hold it as “{ $held }”.
talk-warn-restricted = { $fact } may not be said ({ $why }){ $until ->
    [none] .
   *[other] {" "}until { $until }.
}
talk-warn-matches-nothing = { $fact } matches nothing that your seat holds.
talk-warn-outdated = { $fact } is what we held before. There is something newer.
talk-warn-vague = { $fact } says nothing definite.
talk-warn-too-wide = { $fact }: so wide a range helps nobody; up to { $useful } does.
talk-warn-conceals = { $fact } is known to us and may be said.
talk-warn-not-confirmed = { $fact } is not confirmed yet; this accepts responsibility for it.
talk-warn-not-briefed = The front line has not been briefed on { $fact }
talk-warn-not-ordered = Nobody has ordered this yet: { $action }
talk-warn-not-offered = Nobody has offered this yet: { $offer }
talk-warn-no-next-word = { $fact } sends people elsewhere without what we still do and when we speak next.
talk-warn-nothing-to-correct = What we said then about { $fact } is not wrong as far as we know.
talk-warn-wrong-advice = This advice is not right at the moment.
talk-warn-too-soon = The words are out at { $when } only; promise something later.
talk-warn-crowded = { $n } elements in one statement: beyond { $most } people stop listening.
talk-warn-number = In the words, but in no element and nowhere in what we hold: { $numbers }

# On its way
talk-pending = On its way
talk-out-in = out in { $left }, at { $when }
talk-withdraw = Take it back
talk-approve = Approve
talk-return = Send it back
talk-approved = Approved
