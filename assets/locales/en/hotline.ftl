# What `goldenhour hotline` says of a staffing.

hotline-asked =
    { $agents ->
        [one] 1 agent
       *[other] { $agents } agents
    }, { $rate } calls a minute, { $handle } min handling, { $patience } min patience; { $callers } callers, seed { $seed }
hotline-wait = had to wait
hotline-abandon = gave up
hotline-mean-wait = mean wait of all calls
hotline-queue = mean number waiting
hotline-within = answered within { $seconds } s
hotline-seconds = { $n } s
hotline-people = { $n }{"  "}
hotline-simulated = simulated
hotline-exact = exact
hotline-exact-no-redial = exact, nobody redials
hotline-sum = Of 100 calls about { $abandoned } are given up, and { $answered } are answered within { $seconds } s.
hotline-enough = To lose no more than 5 in 100 it takes { $agents } agents.
hotline-never = Not even { $agents } agents would be enough to lose no more than 5 in 100.
hotline-holds = This staffing loses no more than 5 in 100.
hotline-holds-fewer = This staffing loses no more than 5 in 100; with { $agents } it would be { $lost }.
hotline-no-redial = { $advice } (If nobody redials.)
hotline-bar = of calls

hotline-Rate = calls per minute are { $n }: give a number above 0 and at most { $most }
hotline-Handle = the handling time is { $n } s: give at least 1s and at most 7d
hotline-Patience = the patience is { $n } s: give at least 1s and at most 7d
hotline-Agents = there are { $n } agents: give 1 to { $most }; a hotline without agents answers nobody
hotline-Calls = { $n } calls are to be simulated: give 100 to { $most }
hotline-Chance = the chance to call again is { $n }: give 0 to { $most }
hotline-Share = the share of preferred callers is { $n }: give 0 to 1
hotline-Scatter = the coefficient of variation is { $n }: give a number above 0 and at most 10
hotline-Crowd = about { $n } calls come in while one caller waits: more than { $most } do not fit; take a lower rate or less patience
hotline-Years = at this rate the calls would take { $n } years: at most 100; take fewer calls
