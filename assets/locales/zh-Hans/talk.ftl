## Conversation and composer.

talk-joint = { " · " }
talk-sentence-joint = { "" }
talk-chip = { $kind } · { $detail }
talk-by = { $when }前

# The thread
talk-leave = 收起这条来件
talk-elsewhere = 这条来件在其他席位。
talk-said-to-many = 我们已对外发布的内容
talk-nothing-said = 我们还没有对外说过一句话。
talk-open-one = 打开来件即可逐一答复，也可撰写面向公众的声明。
talk-older = 另有{ $n }则较早的声明
talk-harm-None = 无损害
talk-harm-Discomfort = 损害：不便
talk-harm-Loss = 损害：损失
talk-harm-Health = 损害：健康安全
talk-reach = { $n ->
   *[other] { $count }人看到
}
talk-waits-since = 已等候{ $span }
talk-coming = 准备中，尚未发出
talk-promised = 承诺{ $when }前答复
talk-kept = { $when }的承诺已兑现
talk-broken = { $when }的承诺已失信
talk-state-answered = { $when }已答复
talk-state-solved = { $when }已解决
talk-state-back = { $when }再次来询
talk-state-closed = { $when }已结案
talk-close = 结案
talk-follow = 回访
talk-follow-Call = 电话回访
talk-follow-Message = 专人留言
talk-follow-Survey = 满意度调查
talk-compose = 撰写
talk-back = 返回对话

# To whom
talk-your-statement = 待发内容
talk-to-her = 答复此件
talk-to-all = 面向公众
talk-many = 面向公众
talk-drafts = { $n }份草稿
talk-new-draft = 新建草稿
talk-draft-title = { $whom }：{ $said }
talk-draft-name = 草稿名称
talk-draft-name-hint = 便于日后查找
talk-to-one = { $speaker } → { $whom }
talk-to-many = { $speaker } · { $channels } → { $whom }
talk-no-channel = 尚未选择渠道
talk-nobody = 尚未选择客群
talk-address-hint = 选择以谁的名义、对谁、通过什么渠道发布，以及由谁审批
talk-speaker = 以谁的名义
talk-audience = 对象
talk-everyone = 渠道所及的所有人
talk-affected = 所有受影响者
talk-segments = 指定客群
talk-segment = { $name }（{ $count }人）
talk-channels = 本席位负责的渠道
talk-channels-others = 其他席位负责的渠道
talk-channel = { $name } · 覆盖{ $count }人 · { $delay }
talk-at-once = 即时到达
talk-approval = 由谁审批
talk-nobodys-word = 无需审批
talk-approver = { $seat }（需{ $takes }）
talk-templates = 预先核准的文稿：

# Elements
talk-add = 添加…
talk-add-which = 还要说明什么？
talk-chip-keys = 按下即可修改；Alt 加 ← → 调整顺序，Delete 移除。
talk-done = 完成
talk-earlier = 前移
talk-later = 后移
talk-remove = 移除
talk-kind-Acknowledge = 确认知悉
talk-kind-Regret = 表示歉意
talk-kind-Apologise = 致歉
talk-kind-AcceptResponsibility = 承担责任
talk-kind-Empathise = 表示理解
talk-kind-Disclose = 披露事实
talk-kind-NotKnown = 尚不清楚
talk-kind-Withhold = 依规暂不披露
talk-kind-Correct = 更正
talk-kind-Explain = 说明原因
talk-kind-Instruct = 行动建议
talk-kind-Remedy = 处置措施
talk-kind-Compensate = 补偿
talk-kind-PromiseUpdate = 承诺下次通告
talk-kind-Redate = 改期承诺
talk-kind-Refer = 转介
talk-kind-Deny = 否认
talk-kind-ShiftBlame = 归咎他人
talk-kind-Decline = 不予置评
talk-about-Acknowledge = 我们已知悉此事，也知道这对您意味着什么。
talk-about-Regret = 对大家的遭遇表示歉意；不等于认责，也无需先查明原因。
talk-about-Apologise = 为我们的过失致歉。
talk-about-AcceptResponsibility = 责任在我方。宜在原因核实后作出。
talk-about-Empathise = 我们理解大家的感受。
talk-about-Disclose = 我们掌握的情况，以及把握有多大。
talk-about-NotKnown = 我们目前还不清楚什么，以及何时再作说明。
talk-about-Withhold = 我们知道但依规不能说的内容，并说明原因。
talk-about-Correct = 此前的说法有误；请一并给出正确内容。
talk-about-Explain = 事情是怎么发生的。
talk-about-Instruct = 客户现在可以怎么做。
talk-about-Remedy = 我们正在采取什么措施。
talk-about-Compensate = 客户可以得到什么。
talk-about-PromiseUpdate = 我们何时再次通告。承诺即开始计时。
talk-about-Redate = 承诺将晚于原定时间兑现。
talk-about-Refer = 此事由谁受理，以及我们仍会做什么。
talk-about-Deny = 情况并非如此。
talk-about-ShiftBlame = 责任在他人。
talk-about-Decline = 对此不作说明。
talk-topic = 事项
talk-topics = 涉及事项
talk-held = 本席位掌握：{ $value }（{ $certainty }，{ $when }起）
talk-not-held = 本席位尚无这方面的信息。
talk-claim = 说法
talk-claim-Exactly = 确切值
talk-claim-Between = 区间
talk-claim-Vague = 不作具体说明
talk-value = 内容
talk-from = 从
talk-to = 到
talk-money = { $name }（{ $currency }）
talk-certainty = 对外表明的把握程度
talk-due = 时限
talk-in-minutes = { $n }分钟后 · { $when }
talk-no-time = 不设时限
talk-at-clock = 时刻（hh:mm）
talk-day-back = 提前一天
talk-day-on = 推后一天
talk-reason = 不能披露的原因
talk-why = 原因
talk-why-hint = 简要说明
talk-instruction = 建议
talk-action = 措施
talk-in-place = { $when }起已到位。
talk-ordered = { $when }已下达，尚未到位。
talk-offer = 补偿内容
talk-earlier-word = 此前哪一则声明
talk-said-then = { $when }：{ $fact }
talk-promise = 哪一项承诺
talk-body = 机构
talk-how = 联系方式
talk-our-action = 我方仍在做的事
talk-nothing = 无
talk-fault-clock = 这不是有效时刻。请填写时和分，例如 11:40。
talk-fault-number = 请填写整数。
talk-fault-range = 区间的终点须晚于或大于起点。
talk-fault-passed = 这个时刻已经过去。
talk-fault-in = { $element }：{ $fault }

# Words
talk-words = 正文
talk-words-hint = 在此撰写正文。事实、时间和金额由上方的要素带入。
talk-insert = 将{ $value }放入正文
talk-write = 帮我起草
talk-not-read = 计分并影响客户的是要素；正文措辞不参与评分。
talk-words-Acknowledge = 我们知道，许多客户都在问{ $fact }，大家一直在等候答复。
talk-words-Regret = 给大家带来不便，我们深表歉意。
talk-words-Apologise = 此事本不应发生，我们郑重致歉。
talk-words-AcceptResponsibility = 此事责任在我方。
talk-words-Empathise = 我们理解大家此刻的心情。
talk-words-Disclose-Confirmed = 关于{ $fact }：已经核实，{ $claim }。
talk-words-Disclose-Likely = 关于{ $fact }：目前判断为{ $claim }，尚未最终确定。
talk-words-Disclose-BeingChecked = 关于{ $fact }：正在核实，初步情况是{ $claim }。
talk-words-Disclose-Unknown = 关于{ $fact }：目前无法说明。
talk-words-Vague = 关于{ $fact }：我们正在处理。
talk-words-NotKnown = 关于{ $fact }：目前尚不清楚{ $due ->
    [none] 。
   *[other] ，我们将在{ $due }前告知进展。
}
talk-words-Withhold = 关于{ $fact }：目前不便披露（{ $reason }）。
talk-words-Correct = 此前关于{ $fact }的说法有误，现予更正。
talk-words-Explain = 关于{ $fact }：以上是目前已知的原因。
talk-words-Remedy = 我们正在采取的措施：{ $action }{ $due ->
    [none] 。
   *[other] ，{ $due }前落实。
}
talk-words-Compensate = 您可获得：{ $offer }{ $amount ->
    [none] { "" }
   *[other] （{ $amount }）
}{ $due ->
    [none] 。
   *[other] ，{ $due }前兑现。
}
talk-words-PromiseUpdate = 无论有无新的进展，我们都将在{ $due }前再次通告。
talk-words-Redate = 原定的通告推迟，将在{ $due }前发布。
talk-words-Refer = 此事由{ $body }受理，联系方式：{ $how }{ $action ->
    [none] 。
   *[other] 。我们仍将继续：{ $action }。
}{ $due ->
    [none] { "" }
   *[other] 我们将在{ $due }前再次告知。
}
talk-words-Deny = 关于{ $fact }：情况并非如此。
talk-words-ShiftBlame = 此事的原因在于{ $body }。
talk-words-Decline = 关于{ $fact }：我们不予置评。

# What there is to know
talk-commits = 由此作出的承诺：{ $what }
talk-commit-update = { $when }前再次通告
talk-commit-remedy = { $when }前落实措施
talk-commit-pay = { $when }前兑现补偿
talk-commit-call = { $when }前回电
talk-commit-keeps = 兑现{ $when }的承诺
talk-commit-later = 将{ $was }的承诺改至{ $when }
talk-commit-duty = 履行义务“{ $duty }”
talk-ready = 需准备{ $takes }，{ $when }发出
talk-with-word = 其中{ $takes }为{ $seat }审批
talk-cleared = 文稿已预先核准
talk-missing-element = 至少添加一项要素。
talk-missing-room = 一则声明最多容纳{ $n }项要素。
talk-missing-channel = 请选择渠道。
talk-missing-segment = 请选择客群。
talk-send = 发出
talk-send-key = Ctrl + Enter
talk-keep = 存为草稿
talk-keep-hint = 先放一放；发出之前一直保留
talk-discard = 丢弃这份草稿
talk-refused = 未能执行：{ $why }。
talk-more-warnings = 另有{ $n }项需要考虑
talk-in-preparation = 正在准备的内容
talk-request = 主管机关要求
talk-warn-contradicts = { $fact }与{ $when }的说法矛盾，请更正或统一口径。
talk-warn-overclaims = { $fact }写的是“{ $claimed }”，而我们掌握的是“{ $held }”。
talk-warn-restricted = { $fact }暂不得披露（{ $why }）{ $until ->
    [none] 。
   *[other] ，至{ $until }。
}
talk-warn-matches-nothing = { $fact }与本席位掌握的信息不符。
talk-warn-outdated = { $fact }是旧的信息，现在已有更新。
talk-warn-vague = { $fact }没有说出具体内容。
talk-warn-too-wide = { $fact }：区间过宽，对客户没有帮助；宜在{ $useful }以内。
talk-warn-conceals = { $fact }是我们已知且可以披露的。
talk-warn-not-confirmed = { $fact }尚未核实，此处却为其承担责任。
talk-warn-not-briefed = 尚未向一线人员通气：{ $fact }
talk-warn-not-ordered = 尚无人下达这项措施：{ $action }
talk-warn-not-offered = 尚无人批准这项补偿：{ $offer }
talk-warn-no-next-word = { $fact }只是请客户找别人，没有说明我方仍做什么、何时再联系。
talk-warn-nothing-to-correct = 就我们所知，当时关于{ $fact }的说法并没有错。
talk-warn-wrong-advice = 这条建议目前并不适用。
talk-warn-too-soon = 内容要到{ $when }才能发出，请承诺更晚的时间。
talk-warn-crowded = 一则声明有{ $n }项要素，超过{ $most }项后客户就听不进去了。
talk-warn-number = 正文中出现，但要素和已掌握信息中都没有的数字：{ $numbers }

# On its way
talk-pending = 待发出
talk-out-in = { $left }后发出（{ $when }）
talk-withdraw = 撤回
talk-approve = 批准
talk-return = 退回
talk-approved = 已批准
