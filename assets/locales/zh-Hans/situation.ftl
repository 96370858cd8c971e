## The crowd and its figures.

situation-customers = { $n ->
   *[other] { $count }位客户
}
situation-line = { $channel }：接待{ $served }人，等候{ $waiting }人
situation-calm = 平静
situation-worried = 担忧
situation-angry = 愤怒
situation-reassured = 已安抚
situation-lost = 已流失
situation-unheard = 未发声
situation-silence = { $n ->
   *[other] { $count }人还在等我们一句话，最久已等{ $span }
}
situation-silence-heard = { $n ->
   *[other] { $count }人问了还没等到回应，最久已等{ $span }
}
situation-silence-none = 没有客户在等我们回应
situation-silence-none-heard = 已发声的客户都不在等回应
situation-figures = 关键数据
situation-charts = 图表
situation-table = 表格
situation-satisfaction = 满意度
situation-survey = 一小时前
situation-wait = 最长等候
situation-waiting = { $n ->
   *[other] { $count }人在等
}
situation-posts = 发帖
situation-an-hour = 每小时
situation-load = 坐席负荷
situation-agents = { $n ->
   *[other] 在岗{ $count }人
}
situation-money = 已支出
situation-left = 剩余{ $amount }
situation-trust = 信任度（满分 100）
situation-nobody-waits = 无人等候
