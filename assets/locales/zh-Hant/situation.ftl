## The crowd and its figures.
