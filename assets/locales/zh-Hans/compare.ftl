# 同一危机的多场演练对照：终端页面与可打印页面。

compare-heading = { $count }场演练对照
compare-kicker = 演练 · 对照 · { $title } · { $organisation }
compare-drill = { $letter } · { $name }
compare-played-live = 现场演练
compare-cut = { $minutes }分钟版
compare-seed = 随机种子{ $seed }
compare-variant = 变体{ $variant }
compare-attempt = 第{ $n }次尝试

compare-fair = 对照公平
compare-fair-about = 同一场危机、同一批客户、同一套规则，且无人得到额外帮助。每份记录都已重新推演，结果与其指令完全一致。
compare-unfair = 对照不公平
compare-unfair-about = 记录均属实，但各场演练的起点并不相同。差异如下：
compare-until = { $names }在{ $when }中断：本页一律比较到这一时刻为止，届时尚未做的，评分按未做计。
compare-anew = { $names }当时按旧版规则评分。本页所有得分一律采用现行规则（第{ $rules }版）。
compare-same = 这是同一场演练：指令与时刻完全相同，过程也就完全相同。
compare-note = 另有以下差异，不影响公平
compare-proof = 以上只证明：在这场危机中执行这些指令，就会得到这些记录。要确认某份记录就是当时那场演练，请将其演练名（head）与演练结束时显示的核对。

compare-what-rules_hash = 情景规则
compare-what-seed = 随机种子
compare-what-variant = 变体
compare-what-cut = 时长版本
compare-what-model = 人群模型
compare-what-rules_version = 评分规则
compare-what-mode = 计时方式
compare-what-attempt = 第几次尝试
compare-what-seats = 参演席位
compare-what-interventions = 主持人的干预
compare-what-unfinished = 记录到何时
compare-what-texts = 情景文本
compare-what-hints = 提示次数
compare-what-pauses = 暂停次数
compare-space = {""}
compare-mode-Running = 连续计时
compare-mode-Moves = 分段推进
compare-mode-Assessed = 考核
compare-to-the-end = 直到结束
compare-none = 无
compare-reason = { $what }：{ $values }
compare-value = { $letter } { $value }
compare-joint = {"；"}

compare-score = 得分
compare-score-about = 满分一百分，按现行规则评定。
compare-not-judged = 未评
compare-voided = 作废：触犯一票否决
compare-ahead = { $name }领先{ $points }分。
compare-but-unfair = { $ahead }但这次对照并不公平。
compare-level-score = 得分相同，不分先后。

compare-partings = 从哪里拉开差距
compare-partings-about = 按危机时钟列出谁先做了什么；只列出相差至少{ $span }、或有的演练始终没有做的举措。
compare-first = 第一处不同的决定：{ $when }
compare-first-none = 全程没有差别：每一分钟、每个席位的指令都相同。
compare-nothing-more = 此后再无动作
compare-then = { $when }：{ $what }
compare-never = 始终没有
compare-deed = 举措
compare-deed-escalate = 上报
compare-deed-declare = 宣布危机
compare-deed-convene = 召集应急小组
compare-deed-activate = 启动预案
compare-deed-grade = 定级
compare-deed-first-word = 首次对外回应
compare-deed-brief = 统一一线口径
compare-deed-operate = 首项处置行动
compare-deed-offer = 首次提出补偿
compare-deed-responsibility = 公开承担责任
compare-deed-correct = 公开更正
compare-deed-deny = 公开否认
compare-deed-broken-promise = 首次失信于承诺
compare-deed-missed-duty = 首次逾期未履行义务
compare-deed-knock-out = 触犯一票否决
compare-deed-follow = 首次回访客户
compare-deed-review = 开展复盘

compare-criteria = 逐项对照
compare-criteria-about = 每场演练在各评分项上的得分，以及得分凭据上的建议。按对总分的影响，差距大的在前。
compare-widest = 差距最大的评分项
compare-of = { $earned } / { $possible }
compare-about = { $criterion }：{ $what }
compare-absent = 本场演练无此项
compare-alike = { $n ->
   *[other] 另有{ $count }项得分相同
}
compare-apart = 折合总分相差{ $points }分
compare-level = 各评分项得分全部相同。

compare-outcome = 结果如何
compare-outcome-about = 与得分并列，不计入得分：客户、公司和员工最终的处境。
compare-outcome-customers = 流失客户（总数{ $count }人）
compare-outcome-sales = 年销售额损失
compare-outcome-rival = 其中流向{ $rival }
compare-outcome-a-rival = 其中流向竞争对手
compare-outcome-trust = 期末信任（起初{ $start }）
compare-outcome-integrity = 其中对诚信的信任
compare-outcome-reputation = 声誉
compare-outcome-morale = 员工士气
compare-outcome-contacts = 客户联络次数
compare-outcome-abandoned = 等待中放弃次数
compare-outcome-posts = 公开发帖数
compare-outcome-restored = 受影响者中已妥善解决
compare-outcome-satisfaction = 受影响者的满意度
compare-outcome-promises = 承诺兑现、失信
compare-outcome-duties = 义务履行、逾期
compare-outcome-spent = 支出（预算{ $budget }）
compare-percent = { $share }%
compare-pair = { $good }、{ $bad }

compare-refused-edited = { $path }在写成后被改动过，或与其指令推演的结果不符：最先不同之处是第{ $n }号{ $part }。被改动的记录不予对照。
compare-refused-edited-help = 用`goldenhour verify { $path }`可查看差异；请找回原始记录。
compare-refused-model = { $path }由人群模型{ $recorded }推演，本版本的模型为{ $ours }。客户不同，无从比较。
compare-refused-model-help = 请用当时的版本，与同一模型的演练对照。
compare-refused-scenario = { $path }是另一场危机：`{ $id }`，而第一份记录是`{ $first }`。
compare-refused-scenario-help = 请列出同一情景的记录。

compare-part-header = 文件头
compare-part-session = 现场记事
compare-part-command = 指令
compare-part-event = 事件
compare-part-sample = 采样
compare-part-digest = 校验值
compare-part-score = 评分
compare-part-end = 结束标记
compare-part-unknown = 未知内容

compare-title = 演练对照：{ $title }
compare-trust = 信任（满分100）
compare-trust-about = 未流失客户的平均信任度，各场演练使用同一危机时钟；下方是各场的决定：圆点为对外说的话，圆环为采取的行动，叉号为出了问题。
compare-trust-of = { $letter }从{ $first }到{ $last }，最低{ $low }（{ $when }）。
compare-most = 最高值：{ $values }。
compare-chart-lost = 流失客户
compare-chart-affected = 受影响且尚未得到帮助的人
compare-chart-waiting = 排队等候人数
compare-chart-posts = 累计公开发帖
compare-decisions = 按时间列出全部{ $count }项决定
compare-more = { $n ->
   *[other] 另有{ $count }项得分有差距
}
compare-breaks-off = 在{ $when }中断
compare-course = 过程如何
compare-course-about = 各场演练使用同一危机时钟；紧急阶段放大显示。
compare-identity = 演练的身份
compare-id-file = 记录
compare-id-played = 由谁完成
compare-id-play = 推演内容（play）
compare-id-head = 演练名（head）
compare-footer = { $title }：本页为演练；其中的公司、机构和人物均为虚构。由 Golden Hour 生成。
compare-playing = 正在重演第{ $n }份，共{ $all }份
