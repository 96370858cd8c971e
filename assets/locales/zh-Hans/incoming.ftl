## What has come in, what people ask, promises and duties.

# The list.
incoming-open = 待处理{ $n }
incoming-unseen = 未读{ $n }
incoming-unseen-about = 待处理：本席位尚未答复的来件。未读：您负责的渠道上没有任何席位看过的来访。
incoming-all = 全部
incoming-none-here = 该渠道没有待处理来件。
incoming-show-all = 显示全部渠道
incoming-all-answered = 来件均已答复。
incoming-all-answered-next = 抓紧时间看看：客户在问什么，哪些承诺快到期，哪些工单可以结案。
incoming-nothing = 暂无来件。
incoming-nothing-next = 抓紧时间看看：预案怎么写，各席位由谁负责，各渠道排队情况如何。
incoming-to-close = 已解决，待结案：{ $n }
incoming-answered = 已答复：{ $n }
incoming-older = 另有更早的{ $n }件
incoming-give = 转派给其他席位：{ $who }
incoming-give-head = 转派给
incoming-given = 已转派{ $seat }
incoming-number = { $number }号
incoming-many = { $n ->
   *[other] { $count }位客户在问
}
incoming-reach = { $n ->
   *[other] { $count }人可见
}
incoming-queue = 排队
incoming-waiting = { $count }人等待
incoming-longest = 最长{ $span }
incoming-hang-up = 放弃率{ $n } %
incoming-agents = 在岗{ $n }人
incoming-harm-none = 无损害
incoming-harm-discomfort = 不便
incoming-harm-loss = 损失
incoming-harm-health = 健康安全
incoming-hours = { $clock }时
incoming-left = 剩余{ $span }
incoming-over = 已超时{ $span }

# What people ask.
incoming-top = 热点问题
incoming-sheet = 问答口径
incoming-top-about = 统计范围：席位已看到的来件。红色部分尚未答复。
incoming-no-questions = 还没有客户提问。
incoming-no-questions-next = 一有客户提问，这里就会按主题汇总。
incoming-tick = 列入下次口径下发：{ $fact }
incoming-look-at = 按客群和渠道查看：{ $fact }
incoming-asked = { $n ->
   *[other] 共问{ $count }次
}
incoming-more-than = 比前一小时多{ $n }
incoming-as-many = 与前一小时持平
incoming-fewer-than = 比前一小时少{ $n }
incoming-unanswered = 未答复{ $n } %
incoming-briefed = 一线已有口径
incoming-not-briefed = 一线尚无口径
incoming-briefed-since = 一线自{ $when }起已有口径
incoming-by-segment = 按客群
incoming-by-channel = 按渠道
incoming-part = { $who }：{ $asked }次，未答复{ $percent } %
incoming-ticked = 已选{ $n }个主题
incoming-untick = 清空
incoming-brief = 下发一线口径
incoming-brief-about = 就所选主题向所有渠道下发统一口径。先内后外：一线知道的时间不能晚于公众。
incoming-sheet-about = 一线就各主题可以怎么答。尚无口径的排在前面：这些问题上各人说法不一。
incoming-sheet-empty = 还没有出现任何主题。
incoming-sheet-restricted = 不得对外说明：{ $why }。
incoming-sheet-held = 我方掌握：{ $value }（{ $certainty }，{ $when }起）
incoming-sheet-unknown = 本席位尚不掌握。一线可以说正在核实，并告知下次答复时间。
incoming-sheet-said = 最近一次对外说法：{ $claim }（{ $certainty }）
incoming-sheet-unsaid = 尚未对外说明

# Facts.
incoming-facts-leaked = 已泄露
incoming-facts-restricted = 暂不得对外
incoming-facts-rumoured = 传言
incoming-facts-confirmed = 已确认
incoming-facts-likely = 很可能
incoming-facts-checked = 核实中
incoming-facts-unknown = 尚不掌握
incoming-facts-none = 本席位还没有掌握任何确切情况。
incoming-facts-none-next = 请向应当掌握情况的席位询问，约十分钟后得到答复。
incoming-facts-unknown-count = 本席位尚不掌握：{ $n }项
incoming-rumour = 传言
incoming-leaked = 已泄露
incoming-own = { $when }起，本席位查明
incoming-from-colleague = { $when }由{ $seat }告知（公司内{ $origin }起已掌握）
incoming-before = 此前为：{ $value }
incoming-restricted = 不得对外说明：{ $why }，解除时间另行通知
incoming-restricted-until = { $when }前不得对外说明：{ $why }
incoming-asked-by = 由{ $body }提出
incoming-may-say = 可以说明：{ $facts }
incoming-unsaid = 尚未对任何人说明
incoming-said = { $when }说过：{ $claim }（{ $certainty }）
incoming-said-draft = 草稿中：{ $claim }（{ $certainty }）
incoming-no-longer = 此前说法已不成立，请更正。
incoming-contradicted = 此前说法已被推翻，请更正。
incoming-share = 告知
incoming-share-head = 告知哪个席位：{ $fact }
incoming-ask = 询问
incoming-ask-head = 询问哪个席位：{ $fact }
incoming-asked-seat = { $when }已询问{ $seat }

# Promises and duties.
incoming-promises = 承诺台账
incoming-no-promises = 还没有作出承诺。告知下次答复的时间能安定人心，前提是说到做到。
incoming-kept-count = 已兑现：{ $n }
incoming-broken-count = 全部失信：{ $n }
incoming-to = 对象：{ $whom }
incoming-by = { $when }前
incoming-live = 待兑现
incoming-kept = 已兑现
incoming-broken = 已失信
incoming-redated = 已改期{ $n }次
incoming-redate = 说明原因并改期
incoming-promise-update = 下次答复
incoming-promise-update-on = 就{ $fact }{ $more ->
    [0] {""}
   *[other] 等{ $more }项
}作下次答复
incoming-promise-remedy = 已承诺的帮助措施
incoming-promise-compensation = 已承诺的补偿
incoming-promise-call = 回电
incoming-duties = 法定与合同时限
incoming-no-duties = 目前没有正在计时的法定或合同时限。
incoming-duties-quiet = 已履行或未计时：{ $n }
incoming-watched-by = 监督机构：{ $body }
incoming-met = 已履行
incoming-missed = 已逾期
incoming-missed-at = { $when }逾期
incoming-not-running = 未计时
incoming-card = 承诺与时限
incoming-card-count = 兑现{ $kept } · 失信{ $broken }
incoming-card-empty = 尚无承诺，也没有正在计时的时限。
incoming-card-more = 另有{ $n }项

# Requests of authorities to wait.
incoming-holds = 暂缓要求
incoming-hold-asks = { $body }要求我方暂缓
incoming-hold-from = { $who }，{ $when }
incoming-hold-about = 暂缓要求登记后才有效：谁提出、针对什么、到何时为止。客户如何保护自己，任何时候都可以说。
incoming-hold-note = 登记该要求
incoming-hold-read = 查看来件
incoming-hold-who = 提出人（姓名和职务）
incoming-hold-facts = 暂不对外的内容
incoming-hold-which-duties = 期间停止计时的时限
incoming-hold-how-long = 多长时间
incoming-hold-until = 至{ $when }，从现在起{ $left }
incoming-hold-oral = 口头要求最长有效{ $span }，更长须有书面文件。
incoming-hold-confirm = 登记
incoming-hold-leave = 暂不登记
incoming-hold-duties = 时限停止计时
incoming-hold-still = 确认事件、告知客户怎么做，不受暂缓影响。

# The course of the crisis.
incoming-line-title = 事件经过
incoming-line-about = 本席位收到的来件、我方对外说法、所作承诺和正在计时的时限，最近的在前。
incoming-line-table = 以表格查看经过（T）
incoming-line-closer = 放大
incoming-line-wider = 缩小
incoming-line-go = 前往
incoming-line-said = 我方发布：{ $what }
incoming-line-came = { $who }：{ $what }，尚未答复
incoming-line-answered = { $who }：{ $what }，已答复
incoming-line-by = { $when }前
incoming-line-promise = 承诺（待兑现）：{ $what }，{ $when }前
incoming-line-kept = 承诺（已兑现）：{ $what }，{ $when }前
incoming-line-broken = 承诺（已失信）：{ $what }，{ $when }前
incoming-line-duty = 时限：{ $what }，{ $when }前
incoming-line-duty-missed = 时限（已逾期）：{ $what }，{ $when }前
