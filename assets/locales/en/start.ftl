## The start screen: choosing a crisis, a skill, a record; the settings.

start-what = Practise a crisis of customers’ trust, before it is real.
start-crises = Crises to practise
start-kind-ServiceDisruption = Service disruption
start-kind-DataLeak = Data leak
start-kind-FoodSafety = Food safety
start-kind-ProductQuality = Product quality
start-kind-ServiceQuality = Service quality
start-kind-CommunicationBreakdown = Communication breakdown
start-kind-CompetitorInterference = Competitor interference
start-kind-NaturalDisaster = Natural disaster
start-kind-SocialUnrest = Social unrest
start-kind-ManagementFailure = Management failure
start-kind-PublicRelations = Public-relations crisis
start-kind-CyberAttack = Cyber attack
start-kind-SafetyAccident = Safety accident
start-kind-LegalDispute = Legal dispute
start-hard-0 = Introductory
start-hard-1 = Intermediate
start-hard-2 = Advanced
start-size = { $people } customers · { $seats } seats · { $duties } legal and contract clocks
start-attempts =
    { $n ->
        [0] Not tried yet
        [one] { $n } attempt
       *[other] { $n } attempts
    }
start-best = Best: { $points }
start-lengths = { $minutes } min
start-practise = Practise
start-tabletop = Run a tabletop

# Before practising.
start-setup = Before you begin
start-seat = Your seat
start-all-seats = All seats
start-all-seats-means = You play the whole team. Colleagues do nothing by themselves.
start-manner = How
start-guided = Guided
start-practice = Practice
start-assessed = Assessed
start-guided-means = A coach shows the first steps; you see how customers really feel, and your score as it grows.
start-practice-means = You see what a company can see: contacts, posts, queues, surveys. You may stop the clock.
start-assessed-means = What a company can see, no hints, and the clock cannot be stopped. Use it to compare.
start-length = Length
start-minutes = { $n } min
start-course = Course
start-new-variant = New variant
start-same-crisis = Same crisis again
start-new-means = The same company, another course: causes, times and callers are drawn anew.
start-same-means = The same course again, to do better. It counts as one more attempt.
start-begin = Begin
start-not-now = Not now

# Skill drills. $skill as named below.
start-skills = Five-minute skills
start-five-minutes = Begin · 5 min
start-train = Train: { $skill }
skill-grade-this = Grade this
skill-first-statement = First statement
skill-correct-estimate = Correct a slipped estimate
skill-calm-caller = Calm one caller
skill-answer-reporter = Answer a reporter
skill-grade-this-means = How bad is it, and why? Decide on what has come in.
skill-first-statement-means = What you know, what you do not, what to do now, when you speak next.
skill-correct-estimate-means = You said nine o’clock. It will not be nine.
skill-calm-caller-means = One person in real trouble. Listen, then help.
skill-answer-reporter-means = A question, a deadline, and a fact that you may not say.
start-no-skill = None of the crises on the shelf asks for this skill.
start-came-out = { $points } out of 100
start-again = Once more
start-again-in = The same in “{ $title }”

# What to practise next. $dimension as in dimension-speed, $skill as above.
start-next = Do that
start-next-take-up = You left “{ $title }” before its end.
start-next-first = New here? “{ $title }”, in customer service, guided, takes twenty minutes.
start-next-skill = Your last drill lost most in { $dimension }. Five minutes for that: { $skill }.
start-next-skill-then = Five minutes more? { $skill }.
start-next-crisis = Next for you: { $title }.
start-next-crisis-for = Next for you: { $title }. Watch your { $dimension }.

# Records.
start-records = Your records
start-no-records = Nothing played yet. Every drill is recorded as it goes, and can be taken up again.
start-more-records = { $n } more
start-compare = Compare ({ $n })
start-tick = Compare this: { $title }
start-unreadable = Cannot be read
start-points = { $points } points
start-unfinished = Can be taken up again
start-debrief = Debrief
start-take-up = Take up
start-attempt = attempt { $n }
start-just-now = just now
start-ago = { $span } ago
start-path = Path of a record (.drill) or a scenario (.ron)
start-open = Open
start-drop = Or drop a file on this window.
start-record-hint = Records that another version or model has made can still be read with “goldenhour report”.

# A scenario with faults.
start-broken = Cannot be played
start-broken-count =
    { $n ->
        [one] One finding in this file:
       *[other] { $n } findings in this file:
    }
start-broken-more = and { $n } more
start-place = Line { $line }, column { $column }

# Settings.
start-back = Back
start-language = Language
start-hong-kong = Readers in Hong Kong: the traditional texts are in Taiwan’s words; some terms differ from yours.
start-light = Theme
start-dark = Dark
start-bright = Light
start-size-of-all = Size
start-size-fits = Fits the window ({ $percent })
start-motion = Motion
start-motion-on = On
start-motion-off = Off
start-motion-means = Without motion nothing fades or ripples; everything is still shown.
start-coach = Coach in guided drills
start-coach-on = Shown
start-coach-off = Away
start-kept-in = Drafts, profile and records are kept on this computer only, in { $folder }; settings in { $settings }.
