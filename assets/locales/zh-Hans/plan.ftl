## 预案与动员、处置措施、教练提示。

plan-refused = 未执行
plan-refused-why = { $what }：{ $why }。
plan-order = 上一条指令

plan-mobilise = 动员
plan-first-signal = 首个信号：{ $at }，已过{ $span }
plan-declare = 宣布进入危机状态
plan-declare-means = 明确这是一场危机：由应急小组接手，不再按日常流程处理。
plan-declared = 已于{ $at }宣布
plan-convene = 召集应急小组
plan-convene-means = 召集{ $seats }。
plan-convened = 应急小组已召集

plan-grade = 定级
plan-graded = { $level }，{ $at }起
plan-level = 级别
plan-level-rule = { $level }：{ $rule }
plan-nature = 性质
plan-nature-Safety = 安全
plan-nature-Quality = 质量
plan-nature-Law = 法律
plan-nature-Reputation = 声誉
plan-reach = 范围
plan-reach-Local = 局部
plan-reach-Regional = 多地
plan-reach-National = 全国
plan-trend = 趋势
plan-trend-Easing = 缓和
plan-trend-Steady = 平稳
plan-trend-Worsening = 恶化
plan-why = 理由：定级的依据
plan-grade-now = 定级
plan-grade-again = 重新定级
plan-grade-needs = 请选择级别、性质、范围和趋势，并写明理由。

plan-call-tree = 上报：谁通知谁
plan-calls = { $from } → { $to }
plan-tell = 通知{ $seat }
plan-acknowledged = 已通知，已确认
plan-backup = 联系不上时：{ $how }

plan-parts = 一页纸预案
plan-owner = 责任席位：{ $seat }
plan-starts = 随即启动：{ $actions }
plan-activate = 启动
plan-in-force = 已启动
plan-authority = 支出与审批权限
plan-limit = { $seat }：单次不超过{ $money }，审批需{ $span }

plan-inform = 告知与询问同事
plan-no-topics = 目前什么都还不知道，也没有人问起。
plan-which-topic = 选择事项
plan-you-hold = 您掌握的情况：{ $value }（{ $sure }）
plan-share = 告知我掌握的情况
plan-share-needs = 您还不掌握这件事的情况。
plan-ask = 询问
plan-you-asked = { $at }您向{ $seat }询问{ $fact }
plan-asked-you = { $at } { $seat }向您询问{ $fact }
plan-answered = 已答复
plan-no-answer = 尚未答复

plan-approvals = 待您审批
plan-waiting = { $n }份草稿
plan-draft-by = { $seat }，{ $at }
plan-approve = 批准
plan-return = 退回修改

plan-hand-over = 交接班
plan-hand-over-means = 没有交接的事，下一班就会断档：未兑现的承诺、未办结的工单、监管部门的要求。
plan-shift-ends = { $at }下班
plan-handed-over = 已于{ $at }交接
plan-write-notes = 填写交接记录
plan-notes = 给下一班的交接记录
plan-notes-anew = 重新填入
plan-hand-over-now = 交接
plan-note-promise = { $kind }，{ $due }前：{ $about }
plan-note-item = { $item }，{ $at }收到
plan-note-open = 尚未答复：{ $n }件
plan-promise-Update = 承诺再次通报
plan-promise-Remedy = 承诺提供帮助
plan-promise-Compensation = 承诺支付
plan-promise-CallBack = 承诺回电

plan-money = 预算{ $budget }，余{ $left } · 您可自行决定的单次限额{ $limit }
plan-operate = 可采取的措施
plan-do = 下达
plan-ordered-by = 由{ $seat }下达
plan-needs = 所需条件尚未具备。
plan-ordered = { $at }已下达
plan-in-place = { $at }已到位
plan-takes = 需{ $span }
plan-free = 无费用
plan-cost = 启动费用{ $money }
plan-cost-each = 每人{ $money }
plan-capacity =
    { $n ->
       *[other] 可帮助{ $count }人
    }
plan-for = { $segments }
plan-staff = 各渠道人手
plan-at-work = 在岗{ $n }人，最多{ $most }人 · { $waiting }人等候
plan-usual = 平时{ $n }人
plan-call-in = 增援{ $span }到岗
plan-an-hour = 每人每小时{ $money }
plan-fewer = { $channel }：减一人
plan-more = { $channel }：加一人
plan-set-to = 调整为{ $n }人
plan-busy-since = 已连续忙碌{ $span }
plan-relieve = 安排轮休
plan-relieve-means = 四分之一的人轮流休息；其间接起的来电会减少。
plan-offers = 补偿与赔偿
plan-legal = 法定或合同约定
plan-goodwill = 主动补偿
plan-affected = 所有受影响的客户
plan-offered = { $at }已提供
plan-a-head = 每人{ $money } · { $segments }
plan-offer = 选择对象
plan-offer-now = 提供
plan-sum = { $money } × { $people }人 = { $total }；预算余{ $left }
plan-sum-at-most = 所有受影响的客户：{ $money } × 至多{ $people }人 = 至多{ $total }；预算余{ $left }
plan-beyond = 超出您可自行决定的{ $limit }，须由{ $seat }审批。
plan-within = 在您的权限之内。
plan-legal-means = 依法依约应付的部分，无须审批。
plan-follow = 跟进回访
plan-follow-means = 回到客户身边：说明改了什么，听听他们的想法，确认事情是否真正了结。
plan-follow-whom = 对象
plan-whole-segment = 全部
plan-worst = 受影响最重的{ $n }人
plan-follow-how = 方式
plan-how-Call = 电话回访
plan-how-Message = 个别留言
plan-how-Survey = 满意度调查
plan-follow-now = 开始跟进
plan-followed = { $segment }：{ $how }，{ $people }人
plan-solved =
    { $n ->
        [0] 没有可办结的工单
       *[other] { $n }件工单客户认为已解决
    }
plan-close = 办结{ $n }件
plan-review = 复盘
plan-review-later = 应急阶段结束后再进行复盘。
plan-review-means = 最多{ $most }条发现，每条都要写明整改措施。没有措施的发现，什么也不会改变。
plan-reviewed = 已于{ $at }复盘
plan-evidence = 记录可以佐证：{ $lines }
plan-no-evidence = 记录中没有佐证。
plan-review-action = 整改措施
plan-review-owner = 责任席位
plan-review-due = { $at }前
plan-review-now = 提交复盘：{ $n }条发现

plan-coach = 教练 · { $done }/{ $all }
plan-coach-show = 带我去
plan-coach-away = 我自己来
plan-coach-means = 这一步做什么
plan-coach-open = 打开一条来件
plan-coach-open-means = “来件”里是收到的内容，圆环表示对方还能等多久。先挑最急的；您阅读时时钟停走。
plan-coach-answer = 答复，或转给同事
plan-coach-answer-means = 已知的先说，未知的说明正在核实、何时答复。不必一开始就有全部答案。
plan-coach-mobilise = 宣布危机，召集小组
plan-coach-mobilise-means = 一条来件是个案，多条同类来件就是信号。到“预案”中先宣布，再召集。
plan-coach-grade = 定级，并说明理由
plan-coach-grade-means = 有多严重、什么性质、多大范围、往哪走。定低了误时间，定高了下次没人信。
plan-coach-statement = 首次回应
plan-coach-statement-means = 我们已知悉；对您意味着什么；您现在该怎么做；我们几点再通报。约定下一次通报的时间，并守住它。
plan-coach-brief = 统一一线口径
plan-coach-brief-means = 接电话的同事要和公告说的一样。到“客户在问什么”中下发口径。

plan-task-until = { $at }截止
plan-task-done = 完成
plan-task-done-means = 已发出的内容仍会送达，连同效果一并评分。
plan-task-nothing = 无
plan-task-held = { $value }（{ $certainty }）
plan-task-grade-this = 事情有多严重，看左边{ $who }等人的来件。读完后定级：有多严重、什么性质、影响多大、往哪走，并说明理由。不高估，不低估，尽快定。
plan-task-first-statement = 公司还没有对外发声。面向全体受影响客户回应：我们已知悉；已知什么、把握多大；还不清楚什么；现在可以怎么做；下次何时通报。选他们在用的渠道。
plan-task-correct-estimate = { $fact }此前我们说：{ $said }；现在掌握：{ $held }。向听过旧说法的客户更正：原来的说法不再成立、原因是什么、现在的判断及把握、下次何时通报。
plan-task-calm-caller = { $who }遇到困难，应先于其他人得到答复。先表明您在听，再就所问如实答复、说明把握，告知现在能做什么、何时再联系。
plan-task-answer-reporter = { $who }来问，您不答，报道照发。知道什么、把握多大，直说；不能说的不要否认，说明不能说以及原因；并告知何时会有进一步消息。
