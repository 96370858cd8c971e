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

advice-knock-out-data-exposed = Personal data was exposed, or what protects people. Nothing else that was open counts beside it.
advice-knock-out-safety-withheld = A safety instruction was withheld. Nothing else that was done for people counts beside it.
advice-knock-out-denied-known = You denied what you knew. Nothing else that was open counts beside it.
advice-knock-out-told-to-lie = Staff were told to lie. Nothing else that was open counts beside it.
advice-knock-out-evidence-deleted = Evidence or people's true words were deleted. Nothing else that was open counts beside it.
advice-knock-out-safety-endangered = Safety was put at risk to look fast. Nothing else that was done for people counts beside it.

# What a receipt is about, where the scenario has no words for it.
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
criterion-knock_out = Never to be done
