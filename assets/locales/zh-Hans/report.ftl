# 复盘报告，以及各页面共用的词语。

# 图表。
chart-table = 以表格查看数据
chart-time = 时间
chart-day = +{ $n }天
chart-empty = 没有采样数据。
chart-nothing = 几乎没有。
chart-trust = 信任度走势
chart-trust-mean = 信任度（满分100）
chart-anger-mean = 愤怒度（满分100）
chart-trust-about = 全体客户的平均信任度由{ $first }变为{ $last }，最低{ $low }（{ $when }）；愤怒度最高{ $anger }（{ $then }）。当天放大显示，其后各日压缩显示。
chart-trust-segment = 本群体信任度
chart-trust-all = 全体客户
chart-segment-about = { $first }→{ $last }，最低{ $low }；{ $count }人中流失{ $lost }人
chart-waiting = 排队人数
chart-waiting-about = 单一渠道同时排队最多{ $most }人（{ $when }）。
chart-longest = 最长等待（分钟）
chart-longest-about = 最长{ $most }分钟（{ $when }）。
chart-abandoned = 每小时进线量与放弃量
chart-abandoned-given-up = 放弃
chart-abandoned-offered = 进线
chart-abandoned-about = 一小时内最多{ $most }次进线（{ $when }）。
chart-posts = 每小时公开发帖量
chart-posts-posts = 发帖
chart-posts-about = 一小时内最多{ $most }条（{ $when }）。
lane-injects = 收到的情况
lane-words = 对外发声
lane-promises = 承诺
lane-silence = 该给说法却没有给（静默）
lane-silence-about = 该得到说法的人中，{ $percent }%手里没有有效的说法

# 信任曲线上的标记。
mark-first-signal = 首个信号
mark-declared = 宣布危机
mark-graded = 定级：{ $level }
mark-first-word = 首次回应
mark-correction = 更正
mark-broken = 首次失信
mark-duty-missed = 法定时限超期
mark-contradicted = 说法被推翻
mark-rumour = 谣言
mark-leak = 被曝光
mark-crowd = 人群聚集：{ $people }
mark-knock-out = 触碰红线
mark-scam = 诈骗出现
mark-review = 内部复盘
mark-epilogue = 再次发生

# 称呼。
report-local = { $weekday } { $clock }
report-date-clock = { $date } { $clock }
report-quoted = “{ $text }”
report-money = { $currency } { $amount }
report-everybody = 全体客户
report-groups = { $n }个群体
report-channels = { $n }个渠道
report-customer = { $segment }第{ $number }号客户
report-oldest = { $channel }上等候最久的一位
report-between = { $from }至{ $to }
report-vague = 含糊其辞
report-yes = 是
report-no = 否
report-lines = 记录行
people = { $n ->
   *[other] { $count }人
}
speaker-account = 官方账号
speaker-front-line = 一线人员
speaker-manager = 现场负责人
speaker-spokesperson = 新闻发言人
speaker-chief = 最高负责人

# 说了什么。
say-with-fault = { $said }【{ $fault }】
say-acknowledge = 我们已知悉
say-regret = 表示歉意
say-apologise = 致歉
say-responsible = 承担责任
say-empathise = 表示理解
say-disclose = { $fact }{ $claim }（{ $certainty }）
say-not-known = { $fact }目前尚不清楚
say-withhold = { $fact }暂不能说，并说明原因
say-correct = 更正{ $fact }
say-explain = 解释{ $fact }
say-instruct = 现在可以怎么做
say-remedy = 帮助：{ $action }
say-compensate = 补偿：{ $offer }
say-by = { $said }，{ $when }前
say-next = { $when }前再次通告
say-redate = 原定的通告推迟到{ $when }
say-refer = { $fact }请咨询{ $body }
say-refer-to = 请咨询{ $body }
say-deny = 否认{ $fact }
say-blame = 归咎于{ $body }
say-decline = { $fact }不予置评
act-Disclose = 披露
act-NotKnown = 说明尚不清楚
act-Withhold = 说明暂不能说及原因
act-Correct = 更正此前说法
act-Explain = 解释来龙去脉
act-Refer = 转介他方
act-Deny = 否认
act-Decline = 不予置评
verdict-honest = 属实
verdict-restricted = 不得披露
verdict-outdated = 已过时
verdict-false = 不实
verdict-overclaimed = 言过其实
verdict-vague = 含糊
verdict-concealed = 知情不报
verdict-withheld = 依规暂缓披露

# 团队做了什么。
deed-declare = { $seat }宣布进入危机状态
deed-convene = { $seat }召集{ $n }个席位
deed-activate = { $seat }启动预案：{ $what }
deed-grade = { $seat }将危机定级为{ $level }
deed-grade-why = { $seat }将危机定级为{ $level }：{ $why }
deed-escalate = { $seat }逐级上报：{ $what }
deed-hold = { $seat }登记{ $what }提出的暂缓要求
deed-brief = { $seat }向一线通报口径：{ $what }
deed-staff = { $seat }把{ $what }调整为{ $n }人
deed-relieve = { $seat }安排轮休：{ $what }
deed-hand-over = { $seat }按规定交接班
deed-withdraw = { $seat }撤回一份声明
deed-share = { $seat }告知{ $to }：{ $what }
deed-ask = { $seat }询问{ $to }：{ $what }
deed-assign = { $seat }把{ $what }交给{ $to }
deed-operate = { $seat }下令：{ $what }
deed-offer = { $seat }提出：{ $what }
deed-publish = { $seat }起草声明：{ $what }
deed-answer = { $seat }起草答复：{ $what }
deed-follow = { $seat }回访{ $what }
deed-close = { $seat }办结{ $what }
deed-review = { $seat }组织内部复盘，提出{ $n }条问题
deed-approve = { $seat }批准一份文稿
deed-return = { $seat }退回一份文稿
facilitator-fire = 主持人：立即下发“{ $what }”
facilitator-hold = 主持人：暂缓“{ $what }”
facilitator-skip = 主持人：跳过“{ $what }”。{ $why }
facilitator-jump-kept = 主持人：跳到{ $what }，其间承诺按常规兑现
facilitator-jump-idle = 主持人：跳到{ $what }，其间无人行动
facilitator-move = 主持人：开始环节“{ $what }”
facilitator-stop = 主持人：紧急叫停
moment-note = 记录：{ $text }
moment-note-by = { $who }记录：{ $text }

# 发生了什么。
event-inject = { $title }（{ $from }）
event-contact = { $what }找到{ $seat }
event-first-word = 首次回应。{ $speaker }面向{ $whom }（{ $people }），通过{ $channels }：{ $said }
event-word = { $speaker }面向{ $whom }（{ $people }），通过{ $channels }：{ $said }
event-answer = 答复{ $item }：{ $said }
event-learned = { $seat }获知：{ $fact }{ $value }（{ $certainty }）
event-action = 着手：{ $what }
event-action-never = 触碰红线的举措：{ $what }
event-action-done = 到位：{ $what }
event-offered = 向{ $people }提出（其中{ $entitled }人依法应得）：{ $what }
event-offered-beyond = 超出本席位权限，向{ $people }提出（其中{ $entitled }人依法应得）：{ $what }
event-promise-made = 承诺，{ $due }到期：{ $what }
event-promise-kept = 兑现：{ $what }
event-promise-redated = 推迟到{ $due }：{ $what }
event-promise-broken = 对{ $people }失信：{ $what }
event-duty-started = 开始计时，{ $due }到期：{ $what }
event-duty-met = 按时履行：{ $what }
event-duty-missed = 超期未履行：{ $what }
event-refused = { $seat }：指令未执行，{ $why }
event-case-opened = 新工单：{ $what }
event-case-answered = 已答复：{ $what }
event-case-solved = 已解决：{ $what }
event-case-reopened = 再次来找：{ $what }
event-contradicted-truth = 此前的说法与事实不符：{ $what }
event-contradicted-leak = 曝光的内容推翻了此前的说法：{ $what }
event-contradicted-ourselves = 自己后来的说法推翻了此前的说法：{ $what }
event-contradicted-front-line = 一线的说法与对外口径不一致：{ $what }
event-rumour = 谣言扩散，最先在{ $segment }中：{ $fact }
event-leak-after = { $what }被曝光；我方此前已主动说明
event-leak-before = { $what }在我方说明之前被曝光
event-gathered = { $where }有{ $people }聚集
event-shift = { $what }：按规定交接班
event-shift-dropped = { $what }：到点下班，无人交接
event-reached = 声明已触达受影响者的{ $percent }%：{ $segment }
event-defrauded = 诈骗分子从{ $people }手中骗走{ $loss }
event-level = 自此已可判断危机为{ $level }：{ $inject }
event-followed = 回访{ $people }：{ $segment }
event-hold = 有关部门要求暂缓至{ $until }：{ $what }
event-hold-ended = 暂缓要求到期：{ $what }
event-prevented = 得以避免：{ $what }
event-not-fired = 未发生：{ $what }
event-excused = 不计入评分：{ $what }
event-move-closed = 环节结束：{ $what }
event-phase-ended = 阶段结束：{ $what }
event-reviewed = 内部复盘：{ $held }条问题与记录相符，{ $not }条不符
event-epilogue = 再次发生。{ $text }
event-epilogue-caught = 再次发生，整改措施接住了它。{ $text }
event-epilogue-missed = 再次发生，没有任何整改能接住它。{ $text }
refusal-unknown = 情景中没有这一项
refusal-seat = 本席位无此权限
refusal-done = 已经做过
refusal-nothing = 没有对应的事项
refusal-not-yet = 条件尚不具备
refusal-money = 超出预算或授权额度
refusal-malformed = 没有内容或渠道，或数量过多
refusal-late = 为时已晚
refusal-facilitator = 只有主持人可以这样做
knock-out-data = 个人信息被泄露
knock-out-safety-withheld = 隐瞒了安全提示
knock-out-denied = 明知属实却予以否认
knock-out-lie = 要求员工说谎
knock-out-evidence = 删除证据或客户的真实言论
knock-out-safety = 为求快而危及安全

# 页首。
report-title = 复盘报告：{ $title }
report-kicker = 复盘报告 · 演练 · { $title } · { $organisation } · { $date }
report-of-hundred = 满分100
report-not-judged = 演练未进行到底，因此没有评分。
report-judged-anew = 本记录原按第{ $then }版规则评分；本页按现行第{ $now }版规则重新评分。
report-knock-outs = 触碰了红线
report-change = 最该改的一件事
report-inherited = 接手时的局面：
report-contents = 目录
report-unfinished = 未完成：本记录只到{ $until }，没有结尾。以下是截至当时的情况。
report-changed = 本记录写成后被改动过：第{ $line }行与原文不符。从该行起的内容一概不可信，也不在本页之中；本页只到{ $until }。
report-practice = 这是练习，不是考核：演练检验的是团队和预案是否顶得住，不评价个人。本页由演练记录生成；凡持有记录者均可核验：goldenhour verify 会重演全部指令，逐行比对。“演练名”（head）即本次演练的唯一标识。
report-footer = 本页所涉均为演练；其中的公司、机构和人物皆为虚构。由 Golden Hour 生成。
headline-nothing = 尚未发生任何情况。
headline-silent = 始终没有发声，话都让别人说了。
headline-knocked-out = 触碰了不该碰的红线。
headline-denied = 否认的事，后来被证实了。
headline-broke = 许下{ $made }个承诺，失信{ $broken }次。
headline-late = 开口晚了{ $late }。
headline-well = 开口早，把握说得准，承诺都算数。
headline-others = 开了口，却总让别人抢了先。
headline-mixed = 开口及时，后续没跟上。
headline-void = { $sentence }{ $dimension }一项作零分处理。
headline-change = { $criterion }：{ $advice }值总分{ $points }分。
lede-first-word = 首次回应于{ $clock }发出，距首个信号{ $span }。
lede-no-word = 自始至终没有一句公开的话。
lede-facts = 客户得知的{ $heard }项事实中，{ $others }项由他人先说出。
lede-promises = { $made }个承诺兑现{ $kept }个。
lede-trust = 信任度由{ $first }变为{ $last }，{ $customers }名客户流失{ $lost }名。

# 各节。
section-timeline = 事情经过
section-queues = 排队与声量
section-facts = 事实清单
section-promises = 承诺台账
section-receipt = 得分明细
section-objectives = 演练目标
section-improvement = 亮点与整改清单
section-outcome = 代价
section-causes = 既定条件与团队所致
section-people = 参演人员
section-identity = 演练标识
section-moments = 全部时刻
about-timeline = 全体客户的信任度走势，以及收到的情况、对外发声、承诺和静默时段。把光标移到标记上可查看内容，点击可跳到对应时刻。
about-queues = 多少人在排队、等了多久、多少人放弃，以及公开声量有多大。
about-facts = 逐项列出：事实真相、公司何时知情、客户何时获知、由谁先说，以及对外所称的把握与当时掌握的证据。
about-receipt = 每一分都有依据，失分在前。每个维度各100分。点击记录行可跳到相应时刻。
about-objectives = 建议评级仅由得分推出；以评估员的评级为准。
about-outcome = 与得分并列，不计入得分。
about-causes = 编写者和主持人设定的条件，既不是团队的功劳，也不是团队的过失。
about-people = 姓名以开始时登记的为准，可用化名。
about-identity = 除演练名和人员外，以下各项完全一致的两次演练才可比较。
about-moments = 各席位收到和发出的一切，附当地时间和演练时间。
timeline-mattered = 关键时刻
timeline-segments = 各群体的信任度
moments-count = { $n ->
   *[other] { $count }个时刻
}

# 事实。
facts-summary = 共涉及{ $facts }项事实；客户得知{ $heard }项，其中{ $others }项由他人先说出。
facts-never = 未涉及：
fact-trouble = 出了问题
fact-truth = 事实真相
fact-when-known = 公司何时知情
fact-when-told = 客户何时获知
fact-by-whom = 由谁先说
fact-knew = { $when }，{ $who }（{ $certainty }）
fact-never-knew = 始终不知情
fact-never-told = 始终未告知
fact-gap = 知情后{ $span }
fact-before-known = 早于知情
fact-first-us = 我方
fact-first-leak = 曝光，{ $when }
fact-first-rumour = 谣言，{ $when }
fact-first-nobody = 无人
fact-truth-from = { $when }起：{ $value }
fact-restricted = 不得披露：{ $why }。
fact-restricted-until = { $until }前不得披露：{ $why }。
restriction-Privacy = 涉及隐私
restriction-Security = 涉及安全漏洞
restriction-Privilege = 涉及法律保密
restriction-Police = 警方要求
restriction-SafetyInvestigation = 安全调查期间
restriction-ThirdParty = 涉及第三方
restriction-MinorPerson = 涉及未成年人
fact-claims = 公开说法{ $n }次
fact-said-at = 时间
fact-said = 说了什么
fact-sure = 所称把握
fact-evidence = 当时证据
fact-verdict = 判定
fact-contradicted = { $after }后被推翻

# 承诺。
promises-none = 没有作出任何承诺。
promises-summary = 共{ $made }个承诺：兑现{ $kept }个，改期{ $redated }个，失信{ $broken }个。
promises-kept-list = 如期兑现的{ $n }个承诺
promises-made = 作出时间
promises-what = 内容
promises-whom = 对象
promises-due = 时限
promises-fate = 结果
promises-people = 被失信人数
promise-call-back = 回电
promise-kept = 已兑现，{ $when }
promise-broken = 失信
promise-broken-after = 失信，到期{ $late }后查明
promise-open = 记录结束时尚未到期
promise-redated = { $fate }；改期{ $times }次

# 得分明细。
receipt-what = 事项
receipt-par = 标准用时
receipt-took = 实际用时
receipt-points = 得分
receipt-lost = 失分
receipt-advice = 建议
receipt-weight = 占{ $percent }%
receipt-void = 因触碰红线，本项作零分处理。
receipt-worst = { $what }：失{ $lost }分
receipt-full = 得满分的{ $n }项

# 目标与整改（HSEEP）。
objective-objective = 目标
objective-capability = 核心能力
objective-points = 得分率
objective-suggested = 建议评级
objective-rated = 评估员评级
objective-share = { $percent }%
objective-not-judged = 未评
objective-to-fill = 由评估员填写
objectives-none = 没有可评的目标。
hseep-strengths = 亮点
hseep-areas = 待改进之处
hseep-none = 没有特别突出的。
hseep-reference = 依据
hseep-analysis = 分析
hseep-review = 内部复盘的结论
hseep-plan = 整改清单
hseep-questions = 复盘讨论题
hseep-hot-wash = 现场复盘记录
hseep-feedback = 参演人员反馈表
observation-earned = 得{ $points }分，满分{ $of }分
observation-lost = 失{ $points }分，满分{ $of }分
observation-reference = { $dimension }，规则{ $rule }，明细{ $criterion }
observation-more = { $analysis }（另有{ $n }项同类）
review-borne-out = 与记录相符
review-not-borne-out = 与记录不符
plan-capability = 核心能力
plan-issue = 问题
plan-action = 整改措施
plan-element = 能力要素（计划、组织、装备、培训、演练）
plan-organization = 责任部门
plan-contact = 责任人
plan-start = 开始日期
plan-completion = 完成时限
feedback-strengths = 三个亮点
feedback-areas = 三处不足
feedback-unseen = 有没有评估员看不到的情况？
feedback-agree = 1 完全不同意 – 5 完全同意
feedback-1 = 演练组织有序。
feedback-2 = 情景真实可信。
feedback-3 = 主持人熟悉业务，推进得当。
feedback-4 = 发放的材料有用。
feedback-5 = 我的席位与岗位相称。
feedback-6 = 该来的人都来了。
feedback-7 = 练到了我必须会的本领。
feedback-8 = 我知道明天要改什么。

# 代价与归因。
outcome-percent = { $percent }%
outcome-from = 事前{ $before }
outcome-lost = 客户流失
outcome-of-customers = 共{ $count }名（{ $percent }）
outcome-sales = 随之流失的年销售额
outcome-sales-note = 仅计已流失的客户
outcome-affected = 仍受影响
outcome-affected-note = 结束时尚未得到帮助的人
outcome-trust = 信任度（满分100）
outcome-reputation = 声誉（满分100）
outcome-anger = 愤怒度（满分100）
outcome-morale = 员工士气（满分100）
outcome-spent = 花费
outcome-budget = 预算{ $budget }
outcome-contacts = 进线量
outcome-given-up = 放弃{ $count }次（{ $percent }）
outcome-posts = 公开发帖
outcome-posts-note = 合计
outcome-defrauded = 被诈骗金额
outcome-defrauded-note = 涉及{ $people }
outcome-covered = 该有说法时确有说法
outcome-covered-note = 占应给说法的人时
cause-variant = 变体“{ $id }”：{ $about }
cause-cut = { $minutes }分钟版：讨论{ $n }个注入事件。
cause-timed = 按编写者设定的时间下发注入事件{ $n }个。
cause-inherited = 接手时的局面：{ $text }
cause-facilitator = { $when }：{ $what }
cause-contingencies = 因作为或不作为而引发：{ $what }。
cause-broken = { $n ->
   *[other] 失信{ $count }次
}。
cause-contradicted = { $n ->
   *[other] 说法事后被推翻{ $count }次
}。
cause-missed = { $n ->
   *[other] 超期未履行{ $count }项
}。
cause-gathered = { $n ->
   *[other] 人群聚集{ $count }次
}。
cause-wrong = { $n ->
   *[other] 公开声明有{ $count }次
}说过了头、说得过满或与事实不符。
cause-dropped = { $n ->
   *[other] { $count }次
}到点下班而无人交接。
cause-knocked-out = { $n ->
   *[other] 触碰红线{ $count }次
}。
causes-author = 编写者设定
causes-facilitator = 主持人设定
causes-no-facilitator = 无：没有手动暂缓、跳过或下发任何注入事件。
causes-team = 团队所致
causes-nothing = 记录中没有。
causes-prevented = 团队避免了

# 人员与标识。
people-seat = 席位
people-who = 人员
people-duties = 职责
sitter-autopilot = 自动驾驶“{ $plan }”
sitter-unnamed = 未具名
role-customer-service = 客户服务
role-public-relations = 公共关系
role-operations = 运营或技术
role-legal = 法务
role-product = 产品
role-duty-executive = 值班领导
identity-drill = 演练
identity-held = 举行时间
identity-scenario = 情景
identity-variant = 变体
identity-seed = 随机种子
identity-cut = 版本
identity-minutes = { $n }分钟
identity-mode = 方式
mode-running = 连续计时
mode-moves = 分环节推进
mode-assessed = 考核方式：无提示、不暂停
identity-attempt = 第几次尝试
identity-reached = 进行到
identity-interventions = 主持人干预次数
identity-pauses = 暂停与提示
identity-pauses-hints = { $pauses } · { $hints }
identity-model = 人群模型
identity-rules = 评分规则版本
identity-engine = 程序版本
identity-rules-hash = 情景规则哈希
identity-texts-hash = 情景文本哈希
identity-play = 演练过程（play）
identity-head = 演练名（head）
