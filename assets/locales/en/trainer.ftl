## A tabletop: pre-flight, the facilitator, the wall.
