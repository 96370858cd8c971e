## The crowd and its figures.

situation-customers = { $n ->
    [one] { $count } customer
   *[other] { $count } customers
}
situation-line = { $channel }: { $served } served, { $waiting } waiting
situation-calm = calm
situation-worried = worried
situation-angry = angry
situation-reassured = reassured
situation-lost = lost
situation-unheard = not heard from
situation-silence = { $n ->
    [one] { $count } person waits for a word, for { $span } now
   *[other] { $count } people wait for a word, the longest for { $span }
}
situation-silence-heard = { $n ->
    [one] { $count } person asked, no word for { $span }
   *[other] { $count } people asked, no word for up to { $span }
}
situation-silence-none = Nobody waits for a word from us
situation-silence-none-heard = Nobody we have heard waits for a word
situation-figures = Figures
situation-charts = Charts
situation-table = Table
situation-satisfaction = Satisfaction
situation-survey = an hour ago
situation-wait = Longest wait
situation-waiting = { $n ->
    [one] { $count } waits
   *[other] { $count } wait
}
situation-posts = Posts
situation-an-hour = an hour
situation-load = Staff load
situation-agents = { $n ->
    [one] { $count } at work
   *[other] { $count } at work
}
situation-money = Money spent
situation-left = { $amount } left
situation-trust = Trust, of 100
situation-nobody-waits = nobody waits
