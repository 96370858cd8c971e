# The after-action report, and what its pages share with others.

chart-table = The numbers as a table
chart-time = Time
chart-day = +{ $n } d
