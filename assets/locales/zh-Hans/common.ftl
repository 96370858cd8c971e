# 各处通用的词语。

span-seconds = { $n }秒
span-minutes = { $n }分钟
span-hours = { $n }小时
span-days = { $n }天
span-joint = {""}
list-joint = 、
list-last = 和
list-or = 或

dimension-speed = 响应速度
dimension-transparency = 公开透明
dimension-follow_up = 跟进闭环
dimension-resolution = 处置成效
score-total = 总分

level-minor = 轻微
level-moderate = 中度
level-major = 重大

certainty-Unknown = 尚不清楚
certainty-BeingChecked = 正在核实
certainty-Likely = 基本判断
certainty-Confirmed = 已经核实

rating-P = 顺利完成
rating-S = 基本完成
rating-M = 完成但问题突出
rating-U = 未能完成
# 对团队自己想出的办法的裁定。
preset-HelpsMany = 缓解了多数受影响客户的困难
preset-HelpsSome = 缓解了部分受影响客户的困难
preset-NoEffect = 没有实际效果
preset-Harms = 加重了部分受影响客户的困难
preset-Heartens = 提振了员工士气

weekday-1 = 周一
weekday-2 = 周二
weekday-3 = 周三
weekday-4 = 周四
weekday-5 = 周五
weekday-6 = 周六
weekday-7 = 周日
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月
date-long = { $year }年{ $month }{ $day }日 { $weekday }
date-short = { $month }{ $day }日 { $weekday }
date-clock = { $date } { $clock }

quote-open = “
quote-close = ”
quote-inner-open = ‘
quote-inner-close = ’
clause-joint = ，
clause-last = ，并
list-more = { $things }，以及另外{ $n }项
percent = { $n }%
money =
    { $currency ->
        [CNY] { $amount }元
       *[other] { $currency } { $amount }
    }

speaker-Account = 公司官方账号
speaker-FrontLine = 一线人员
speaker-ManagerOnSite = 现场负责人
speaker-Spokesperson = 发言人
speaker-ChiefExecutive = 首席执行官
sentence-joint = {""}
