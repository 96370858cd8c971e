## After a drill.
