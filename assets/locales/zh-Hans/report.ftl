# 复盘报告，以及各页面共用的词语。

chart-table = 以表格查看数据
chart-time = 时间
chart-day = +{ $n }天
