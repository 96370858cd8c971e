# Words that every part of the program uses.

span-seconds = { $n } s
span-minutes = { $n } min
span-hours = { $n } h
span-days = { $n } d
span-joint = {" "}
list-joint = {", "}
list-last = {" and "}
list-or = {" or "}

dimension-speed = response speed
dimension-transparency = transparency
dimension-follow_up = follow-up
dimension-resolution = resolution
score-total = total

level-minor = minor
level-moderate = moderate
level-major = major

certainty-Unknown = unknown
certainty-BeingChecked = being checked
certainty-Likely = likely
certainty-Confirmed = confirmed

rating-P = Performed without challenges
rating-S = Performed with some challenges
rating-M = Performed with major challenges
rating-U = Unable to be performed
# What comes of a team's own idea, as the facilitator rules.
preset-HelpsMany = it makes things easier for most of those affected
preset-HelpsSome = it makes things easier for some of those affected
preset-NoEffect = nothing comes of it
preset-Harms = it makes things harder for some of those affected
preset-Heartens = it does the staff good

weekday-1 = Mon
weekday-2 = Tue
weekday-3 = Wed
weekday-4 = Thu
weekday-5 = Fri
weekday-6 = Sat
weekday-7 = Sun
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
# $weekday as above, $month as above.
date-long = { $weekday }, { $day } { $month } { $year }
date-short = { $weekday } { $day } { $month }
# A day as above, and the time of day.
date-clock = { $date }, { $clock }

# Around what somebody says.
quote-open = “
quote-close = ”
quote-inner-open = ‘
quote-inner-close = ’
# Between clauses, as list-joint between things.
clause-joint = {", "}
clause-last = {" and "}
# The first few $things of a list, and how many more there are.
list-more = { $things } and { $n } more
percent = { $n } %
money = { $currency } { $amount }

speaker-Account = the company’s account
speaker-FrontLine = the front line
speaker-ManagerOnSite = a manager on the spot
speaker-Spokesperson = the spokesperson
speaker-ChiefExecutive = the chief executive
# Between sentences.
sentence-joint = {" "}
