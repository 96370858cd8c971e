## The start screen, settings, the coach and skill drills.
