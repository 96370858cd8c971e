# goldenhour run 打印的页面。

run-by-file = 按指令文件执行
run-by-plan = 由自动应对方案`{ $plan }`执行
run-by-default = 由自动应对方案`{ $plan }`执行（未用 --plan 指定）
run-facts = { $by } · { $cut }分钟版 · 随机种子 { $seed } · 变体`{ $variant }`
run-company = { $company } · { $date }

run-course = 事件经过
run-first-hours = 最初{ $n }小时
run-asked = 截至{ $clock }的一小时内客户最关心的问题
run-cost = 代价
run-judged = 团队表现

run-refused = { $at } 指令被拒：`{ $seat }`的{ $what }，{ $why }
run-refused-unnamed = { $at } 指令被拒：{ $why }
run-refused-more = ……另有{ $more }条被拒，共{ $all }条
refusal-Unknown = 情景中没有这个名称
refusal-NotThisSeat = 该席位无权这样做
refusal-AlreadyDone = 此前已经做过
refusal-NothingThere = 目前还没有对应的事项
refusal-NotPossibleYet = 所需条件尚未具备
refusal-TooExpensive = 超出现有资金或支出权限
refusal-Malformed = 没有内容或渠道，或数量过多
refusal-TooLate = 为时已晚
refusal-FacilitatorOnly = 只有主持人可以这样做
refusal-TooLongAgo = 说得太早，已过补录时限

run-recorded = 已记录到 { $path }（{ $lines }行），演练名 { $head }
run-not-recorded = 未记录；演练名 { $head }。加上 --out FILE.drill 即可保存。
run-prove = 验证：
run-compare = 对比：

run-chart-trust = 信任（满分100）
run-chart-anger = 愤怒（满分100）
run-chart-waiting = 排队等候人数
run-chart-posts = 每小时发帖数
run-chart-from-to = { $from } → { $to }
run-chart-peak = { $clock }最高，{ $value }
run-chart-none = 无

run-question-figures = { $now } { $trend } 上一小时{ $before } · { $percent }%未获答复
run-question-about = “{ $question }”{ $segment }，{ $channel }
run-question-all = 这一小时共有{ $asked }次提问；截至此时，有{ $unseen }人的诉求无人看到

run-label-customers = 客户
run-label-contacts = 联系
run-label-people = 人心
run-label-struck = 受影响者
run-label-word = 承诺义务
run-label-money = 费用
run-label-suggested = 建议评级
run-cost-customers =
    { $gain ->
        [0] { $all }名客户中流失{ $lost }名（{ $share }） · 年销售额减少{ $sales }
       *[other] { $all }名客户中流失{ $lost }名（{ $share }） · 年销售额减少{ $sales }，其中{ $gained }流向{ $rival }
    }
run-rival = 竞争对手
run-cost-contacts = 客户联系{ $contacts }次，放弃{ $abandoned }次（{ $share }） · 公开发帖{ $posts }条
run-cost-people = 信任 { $trust } → { $trust-end } · 声誉 { $reputation } → { $reputation-end } · 员工士气 { $morale } → { $morale-end }
run-cost-struck = { $struck }名受影响客户中，{ $restored }已不再受困且无未结工单 · 满意度{ $satisfaction }（满分100）
run-cost-word = 承诺兑现{ $kept }项，落空{ $broken }项 · 义务履行{ $met }项，未履行{ $missed }项
run-money-within = 支出{ $spent }，预算{ $budget }
run-money-just-over = 支出{ $spent }，预算{ $budget }，略超预算
run-money-over = 支出{ $spent }，预算{ $budget }，超预算{ $percent }
run-money-unplanned = 支出{ $spent }，没有预算

run-score-whole = 总分{ $points }（满分100）
run-score-part = { $dimension } { $points }
run-score-parts = { $parts }（满分100）
run-score-missing = （{ $dimensions }：无从评判）
run-objective = { $rating } { $capability } { $percent }
run-points = { $points } / { $possible }
run-receipt-part = { $criterion }（{ $part }）：{ $advice }
run-receipt-others = { $advice }（另有{ $n }项类似）

run-told-team = 团队{ $deeds }
run-deed-declare = 宣布进入危机状态
run-deed-convene = 召集{ $n }个席位到位
run-deed-activate = 启动应急预案
run-deed-grade = 定级为{ $level }
run-deed-escalate = 上报{ $seat }
run-deed-hand-over = 完成{ $seat }的交接班
run-deed-hold = 登记{ $body }暂缓公开的要求
run-told-under-way = 已启动：{ $things }
run-told-broken =
    { $n ->
        [1] 承诺落空：{ $what }
       *[other] 此后共有{ $n }项承诺落空：{ $what }
    }
run-told-met = 义务已履行：{ $duties }
run-told-missed = 义务未履行：{ $duties }
run-told-followed = 团队回访：{ $whom }
run-followed = { $segment }{ $n }人
run-never = { $action }【绝不可为】
run-offered = 提供{ $offer }：{ $n }人
run-offered-beyond = 向{ $n }人提供{ $offer }，超出该席位的支出权限
run-contradicted-Truth = 事实与此前的说法不符：{ $fact }
run-contradicted-Leak = 泄露的消息与此前的说法矛盾：{ $fact }
run-contradicted-Ourselves = 我们自己的说法前后矛盾：{ $fact }
run-contradicted-FrontLine = 一线人员的说法与此前的说法矛盾：{ $fact }
run-rumour = 谣言开始传播，最先出现在{ $who }中：{ $fact }
run-leaked-said = 消息走漏：{ $fact }，我们此前已主动说明
run-leaked-unsaid = 消息走漏：{ $fact }，我们还没有说明
run-gathered = 人群聚集：{ $n }人，{ $where }
run-knocked-out = 做了绝不可为之事
run-shift = { $seat }：换班时没有任何交接
run-facilitator-added = { $what }（主持人追加）
run-facilitator-withdrew = 主持人撤回：{ $what }
run-facilitator-ruled = 主持人裁定“{ $idea }”：{ $effect }
run-review =
    { $not ->
        [0] 复盘：{ $held }项发现有记录佐证
       *[other] 复盘：{ $held }项发现有记录佐证，{ $not }项没有
    }
run-again = 类似事件再次发生：{ $what }
run-again-caught = 类似事件再次发生：{ $what }复盘后的改进及时发现了问题。
run-again-missed = 类似事件再次发生：{ $what }此前没有吸取能防住它的教训。
run-from = ——{ $who }
run-customer =
    { $again ->
        [yes] 同一位客户，{ $segment }
       *[no] { $segment }
    }{ $n ->
        [none] {""}
       *[other] { $n }号
    }，{ $channel }
run-broken-word = { $clock }前再次说明
run-broken-help = 帮助
run-broken = { $what }（{ $n }人）

run-statement = { $speaker }通过{ $channels }告知{ $to }：{ $said }
run-statement-first = 首次回应：{ $speaker }通过{ $channels }告知{ $to }：{ $said }
run-everybody = 所有客户
run-groups = { $n }类客户
run-channels = { $n }个渠道
run-says-Acknowledge = 已知悉此事
run-says-Regret = 表示歉意
run-says-Apologise = 致歉
run-says-AcceptResponsibility = 承担责任
run-says-Empathise = 体谅客户处境
run-says-Instruct = 告知客户可以怎么做
run-says-Disclose = { $fact }{ $claim }
run-says-Disclose-unsure = { $fact }{ $claim }（{ $certainty }）
run-says-NotKnown = { $fact }尚不清楚
run-says-Withhold = 说明{ $fact }为何不能公开
run-says-Correct = 更正{ $fact }
run-says-Explain = 解释{ $fact }
run-says-Remedy = 帮助：{ $action }
run-says-Remedy-by = 帮助：{ $action }，{ $when }前
run-says-Compensate = 提供：{ $offer }
run-says-Compensate-by = 提供：{ $offer }，{ $when }前
run-says-Redate = 承诺的消息推迟到{ $when }前
run-says-Refer = { $fact }请咨询{ $body }
run-says-Deny = 否认{ $fact }
run-says-ShiftBlame = 归咎于{ $body }
run-says-Decline = 对{ $fact }不予置评
run-says-more = 另有{ $n }项
run-says-next = { $when }前再次说明
run-fault-False = { $said }【不实】
run-fault-Restricted = { $said }【不得公开】
run-fault-Outdated = { $said }【已过时】
run-fault-Overclaimed = { $said }【把话说满】
run-fault-Concealed = { $said }【隐瞒已知情况】
run-claim-between = { $from }至{ $to }
run-claim-vague = 措辞含糊
run-claim-yes = 是
run-claim-no = 否

run-label-fraud = 诈骗损失
run-cost-fraud =
    { $people }名客户被骗{ $money }{ $called ->
        [0] {""}
       *[other] {" "}· 接到诈骗电话但未获提醒的{ $called }人中，{ $fooled }人受骗
    }{ $called-warned ->
        [0] {""}
       *[other] {" "}· 已获提醒的{ $called-warned }人中，{ $fooled-warned }人受骗
    }
run-defrauded-first = 有人冒充我们打电话，首批客户被骗：{ $scam }
run-defrauded-many = 至此已有{ $n }名客户被冒充我们的来电骗走钱款
