# One sentence of advice for every receipt: $what it is about, how long it $took, and the par (the time there was).
# A receipt holds the key; src/score says which key when.

advice-excused = Taken out by the facilitator: it counts neither for nor against you.

advice-prevented = You kept this from happening, which is as good as answering it: { $what }.

advice-mobilise-good = Soon enough after the first signal ({ $took }): { $what }.
advice-mobilise-late = It took { $took } from the first signal, par { $par }. Act on the signal, not on certainty: { $what }.
advice-mobilise-never = Never done after the first signal: { $what }. A false alarm costs less than a lost hour.

advice-grade-good = Graded by what could be known, and in time.
advice-grade-late = What the level is could be known earlier than you graded it. Grade again whenever the evidence moves.
advice-grade-never = The crisis was never graded as high as could be known. Say the level, and say why.
advice-grade-over = You graded above what could be known then. Alarm has a price; grade by the evidence and raise it when it grows.
advice-grade-restless = You changed the grade again and again with nothing new to know. Change it on evidence only.

advice-word-good = In time, and it reached those affected.
advice-word-late-some = Some of those affected heard this only after the { $par } that were par. Reach all of them in time.
advice-word-late = The first word with this came after { $took }, par { $par }. A short word now beats a full one later.
advice-word-reach = It did not reach enough of those affected in time. Use the channels that they use.
advice-word-crowded = The statement said more than people take in: keep to seven elements.
advice-word-we-know = Nobody affected heard from you that you know of it. Say so first; it needs no facts.
advice-word-known = Nobody affected heard from you what you knew, as surely as you knew it. Say it, with how sure you are.
advice-word-not-known = Say what you do not know yet. It is believed more than silence, and it costs nothing.
advice-word-do-now = Tell people what they can do now. It is the part that helps them.
advice-word-next-word = Say when you speak next, and keep to it.

advice-silence-good = Nearly all who were owed a word held a current one: { $what }.
advice-silence-gaps = Too many waited without a current word: { $what }. Say when you speak next, even if there is nothing new.
advice-silence-never = They were left without a word that held: { $what }.

advice-inject-at-once = In place when it was called for: { $what }.
advice-inject-good = Done in { $took }: { $what }.
advice-inject-late = Done in { $took }, par { $par }: { $what }.
advice-inject-never = Never done: { $what }.
advice-inject-absent = It never came to this, and not through what would have prevented it: { $what }.

advice-harm-good = Served before those with more reach: { $what }.
advice-harm-jumped = It waited while somebody with more reach was served: { $what }. Harm first, then age, then reach.
advice-harm-never = Never served: { $what }. Harm comes before reach, however quiet it is.

advice-duty-good = Met: { $what }.
advice-duty-late = Met after { $took }, due within { $par }: { $what }. A legal clock gives no credit for nearly.
advice-duty-never = Never met: { $what }.
advice-duty-not-started = Its clock never began, because nobody came to know what starts it: { $what }.

advice-fact-good = Answered in time, as surely as you held it: “{ $what }”.
advice-fact-never = Nobody affected was told by you: “{ $what }”. Say what you hold, and how sure you are.
advice-fact-late = Answered { $took } after you knew, par { $par }: “{ $what }”. Say it while it is being checked; that earns most of it at once.
advice-fact-late-change = You told what had changed too late: “{ $what }”. Correct what you said before others do.
advice-fact-change = You came to know something new and did not tell it: “{ $what }”.
advice-fact-unconfirmed = You never said how it turned out: “{ $what }”. Who said “likely” owes the rest when it is sure.
advice-fact-reach = The answer came to too few of those affected and asking: “{ $what }”. Use the channels that they use.
advice-fact-vague = Answered so vaguely that it helps nobody: “{ $what }”. A range and the time of the next look beat “soon”.
advice-fact-wrong = You claimed what you did not hold, or hid what you held: “{ $what }”. Even a lucky guess loses here.
advice-fact-contradicted = An older claim of yours stood until it was contradicted: “{ $what }”. Take it back yourselves, and say why.
advice-fact-leaked = It came out without you: “{ $what }”. What you say first is believed more.
advice-fact-withheld = Rightly kept back, with the reason, which is worth what telling it would be: “{ $what }”.
advice-fact-never-withheld = You may not answer it, but nobody heard so from you: “{ $what }”. Say that you may not, and why.
advice-fact-published = You published what was not to be said: “{ $what }”.

advice-answer-good = Who asked was given a proper answer: { $what }.
advice-answer-partly = Answered only in part, too late or too vaguely: { $what }.
advice-answer-evasive = Met with a denial, blame or a refusal: { $what }. Refer only to who has it, with what you do and when you speak next.
advice-answer-empty-apology = Told sorry, and neither what to do nor what you do: { $what }.
advice-answer-never = What was asked was never answered: { $what }.

advice-not-known-good = You said what you did not know yet, and when you would speak of it next.
advice-not-known-late = It took { $took } until you said what you did not know yet, par { $par }.
advice-not-known-reach = Too few of those affected heard what you did not know yet.
advice-not-known-never = Nobody heard from you what you do not know yet and when you speak of it next. It is believed more than silence.

advice-regret-good = You said at once that you regret what people go through.
advice-regret-late = It took { $took } until you said that you regret what people go through, par { $par }. It needs no cause and admits nothing.
advice-regret-reach = Too few of those affected heard that you regret what they go through.
advice-regret-never = Nobody affected heard that you regret what they go through. It needs no cause and admits nothing.
advice-regret-again = You apologised again and again for the same. The second time earns nothing, from the third on it costs.

advice-responsibility-good = Once it was confirmed as yours, you said so.
advice-responsibility-late = It took { $took } until you said that it is your responsibility, par { $par } from when it was confirmed.
advice-responsibility-reach = Too few of those affected heard that you take responsibility.
advice-responsibility-never = The cause was confirmed as yours, and those affected never heard it from you.

advice-evasion-good = No denial, no blame for others, no refusal.
advice-evasion-partly = No denial, no blame for others, no refusal; but only part of what people need was told.
advice-evasion-cost = A denial, blame for others, a refusal, or hiding what you know: each of them takes points here.
advice-evasion-silent = Who says nothing denies nothing; candour begins with telling people what you know.

advice-padding-good = Every message brought something, and none came too soon.
advice-padding-partly = No message was too many; but only part of what people need was told.
advice-padding-cost = Messages without news came too soon after the last. They wear down the attention for the next.
advice-padding-alarm = You alarmed people who need do nothing, or made a rumour big that few had heard. Answer it where it is asked.
advice-padding-silent = Who says nothing tires nobody; telling people what they need comes first.

advice-inside-good = The front line had it no later than the public.
advice-inside-partly = What you told, the front line had no later; but only part of what people need was told.
advice-inside-behind = The public heard it before the front line did. Brief first, however short.
advice-inside-crossed = Agents said something else than the company. Brief them first; it is charged to the team, not to them.
advice-inside-never = There was nothing that the front line could have passed on.

advice-coverage-good = Nearly always they knew when you speak next, and you did: { $what }.
advice-coverage-gaps = For part of the time they held no promise of a next word that you kept: { $what }.
advice-coverage-never = They never held a promise of a next word, near enough, that you then kept: { $what }. Say when you speak next.

advice-promises-good = What you promised you kept, hour by hour.
advice-promises-gaps = What you promised you kept, but for part of the time you promised no next word.
advice-promises-broken = Promises were broken. Promise less, or put a promise off before it is due and say why.
advice-promises-redated = Promises were put off more than once. Give a window that will hold.
advice-promises-never = You never promised a next word. People who know when you speak next wait more calmly.

advice-hand-over-good = Handed over in order: { $what }.
advice-hand-over-never = The shift ended and nothing was handed over: { $what }. What is not passed on is broken.

advice-call-backs-good = You went back to those hurt most, and told them what was changed: { $what }.
advice-call-backs-few = You went back to too few of those hurt most, handled worst or silent, or had nothing to tell: { $what }.
advice-call-backs-late = You went back late: { $what }. After a few days a call reminds more than it mends.
advice-call-backs-written = A letter takes down no answer: { $what }. Ring those who were hurt most.
advice-call-backs-never = Nobody went back to them: { $what }. Begin with those hurt most and those who fell silent.

advice-called-back-good = You went back to them in person: { $what }.
advice-called-back-late = You went back after { $took }, par { $par }: { $what }.
advice-called-back-written = You wrote where a call was due: { $what }.
advice-called-back-never = Nobody went back after the first answer: { $what }.

advice-closed-good = Closed when it was solved in the customer’s own words: { $what }.
advice-closed-reopened = Closed by you and opened again by the customer: { $what }. Ask before you close.
advice-closed-never = Solved or not, it was never closed: { $what }. Ask the customer, then close.

advice-review-good = Findings that the record bears out, each with an action, an owner and a date.
advice-review-few = Too few findings that the record bears out. Three with an owner and a date change something.
advice-review-gaps = A finding needs lines of the record, one action, one owner and one date.
advice-review-against = A finding went against the evidence. Look it up before you write it down.
advice-review-late = The review came { $took } after the acute phase, par { $par }. Memory fades sooner.
advice-review-never = No review was held. What is not written down with an owner happens again.

advice-epilogue-good = It happened again, and what you had changed caught it.
advice-epilogue-part = It happened again, and what you had changed caught part of it.
advice-epilogue-never = It happened again, and nothing that you had changed caught it.

advice-entitlement-good = Offered unasked, for the right cause and to all alike: { $what }.
advice-entitlement-late = Offered { $took } after it was owed, par { $par }: { $what }.
advice-entitlement-unequal = Not all who were owed it were offered it: { $what }. Equal cases equally.
advice-entitlement-luck = Offered before the cause was confirmed: { $what }. It was right by luck.
advice-entitlement-never = Owed and never offered: { $what }. What is owed comes before any goodwill.

advice-money-good = Money in its order: first what is owed, the same for all, then goodwill in measure.
advice-money-part = Not all that was owed was offered before anything else.
advice-money-unfair = Money out of order or measure: what is owed first, help beside it, within authority, the same for equal cases.
advice-money-never = No money was offered in its order. Begin with what is owed.

advice-action-good = In place in time: { $what }.
advice-action-late = In place { $took } after it made sense, par { $par }: { $what }.
advice-action-never = Never put in place: { $what }.

advice-solved-good = Helped: { $what }.
advice-solved-never = Nothing was done or said that helped: { $what }.

advice-knock-out-data-exposed = Personal data was exposed, or what protects people. Nothing else that was open counts beside it.
advice-knock-out-safety-withheld = A safety instruction was withheld. Nothing else that was done for people counts beside it.
advice-knock-out-denied-known = You denied what you knew. Nothing else that was open counts beside it.
advice-knock-out-told-to-lie = Staff were told to lie. Nothing else that was open counts beside it.
advice-knock-out-evidence-deleted = Evidence or people’s true words were deleted. Nothing else that was open counts beside it.
advice-knock-out-safety-endangered = Safety was put at risk to look fast. Nothing else that was done for people counts beside it.

# What a receipt is about, where the scenario has no words for it.
advice-what-closed = the cases of customers without a name
advice-what-declare = declare the crisis
advice-what-convene = call the team together
advice-what-activate = put the contingency plan into force
advice-what-we_know = we know
advice-what-known = what we know
advice-what-not_known = what we do not know
advice-what-do_now = what you can do now
advice-what-next_word = when we speak next

# One delay is charged once: $of is the criterion that carries the charge.
advice-charged-elsewhere = { $advice } Not charged: the same delay is charged under “{ $of }”.

# The names of the criteria.
criterion-declare = Declaring
criterion-mobilise = Mobilising
criterion-grade = Grading
criterion-first_word = The first word
criterion-silence = Nobody left waiting for word
criterion-silence_later = Nobody left waiting for word later on
criterion-inject = What was called for
criterion-harm_first = Harm before reach
criterion-duty = Duties in time
criterion-duty_reported = Duties met at all
criterion-fact = Telling what is known
criterion-answer = Answers to those who ask
criterion-not_known = Saying what is not known
criterion-regret = Regret at once
criterion-responsibility = Taking responsibility
criterion-no_evasion = No denials, blame or refusals
criterion-no_padding = No needless messages
criterion-inside_first = Inside first
criterion-coverage = Always a next word promised
criterion-promises = Promises kept
criterion-hand_over = Handing over
criterion-call_backs = Going back to those hurt most
criterion-called_back = Going back to those in harm
criterion-closed = Cases closed
criterion-review = The review
criterion-epilogue = When it happens again
criterion-entitlement = What is owed
criterion-money = Money in its order
criterion-action = Help in place
criterion-solved = Cases helped
criterion-knock_out = Never to be done

# Rules that have no number, in up to four columns.
rule-actions = help
rule-duties = duty
rule-cases = case
