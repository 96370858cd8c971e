## The frame of the desk: tabs, the bar at the top, notices.

desk-tab-talk = Conversation
desk-tab-plan = Plan
desk-tab-facts = Facts and promises
desk-tab-actions = Actions
desk-tab-questions = What people ask
desk-tab-incoming = Incoming
desk-tab-situation = Situation
desk-leave = Leave the drill (it can be taken up again)
desk-drill = DRILL
desk-guided = guided
desk-practice = practice
desk-assessed = assessed
desk-ungraded = Not graded yet
desk-level = Level: { $level }
desk-pause = Pause (space)
desk-go-on = Go on (space)
desk-pace = How many times as fast as real time (← →, 1-7)
desk-skip = Skip to what needs me
desk-skip-key = N
desk-waits = The clock waits while you read and write
desk-more = Settings
desk-no-record = The drill is kept in memory only. Make room or choose another folder, and begin again if it is to be kept.
desk-name-file = Choose a scenario (.ron) or a record (.drill).
desk-facilitator = Facilitator
desk-projector = On the wall
desk-debrief = Debrief
