## The frame of the desk: tabs, the bar at the top, notices.
