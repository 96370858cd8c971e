# 每张得分凭据一句建议：$what 指所涉事项，$took 指实际用时，$par 指达标时间。

advice-excused = 主持人已将此项剔除，不加分也不扣分。

advice-prevented = 成功避免此事发生，与妥善处置同等计分：{ $what }。

advice-mobilise-good = 收到首个信号后及时行动（用时{ $took }）：{ $what }。
advice-mobilise-late = 从首个信号算起用时{ $took }，达标时间为{ $par }：{ $what }。见到信号就要行动，不必等到十拿九稳。
advice-mobilise-never = 收到首个信号后始终没有做到：{ $what }。虚惊一场的代价，远小于耽误一小时。

advice-grade-good = 按当时能够掌握的情况定级，且定级及时。
advice-grade-late = 事态级别本可更早判明。情况一有变化，就应重新定级。
advice-grade-never = 始终没有按当时能够掌握的情况定到应有的级别。要明确级别，并说明理由。
advice-grade-over = 定级高于当时能够掌握的情况。反应过度也有代价：先依据事实定级，事态扩大再上调。
advice-grade-restless = 没有新情况，却反复调整级别。只有出现新的事实才应调整。

advice-word-good = 发布及时，并已传达到受影响的客户。
advice-word-late = 首次说明这一点用时{ $took }，达标时间为{ $par }。眼下一句简短的话，胜过事后一份完整的说明。
advice-word-reach = 未能及时传达到足够多受影响的客户。要用他们常用的渠道。
advice-word-crowded = 声明内容太多，超出客户的接受能力：要点不要超过七项。
advice-word-we-know = 受影响的客户没有听到“我们已经知道此事”。这句话应当最先说，而且不需要等任何事实。
advice-word-known = 已掌握的情况没有如实告知受影响的客户。知道什么就说什么，并说明有几分把握。
advice-word-not-known = 还不清楚的，也要如实说不清楚。这比沉默更令人信服，而且没有任何代价。
advice-word-do-now = 告诉客户现在可以做什么。这是对他们最有帮助的内容。
advice-word-next-word = 说明下一次何时通报进展，并说到做到。

advice-silence-good = 应当得到消息的人，几乎都得到了最新消息：{ $what }。
advice-silence-gaps = 太多人在等待中得不到最新消息：{ $what }。即使没有新进展，也要说明下一次何时通报。
advice-silence-never = 始终没有得到一句算数的话：{ $what }。

advice-inject-good = 用时{ $took }完成：{ $what }。
advice-inject-late = 用时{ $took }完成，达标时间为{ $par }：{ $what }。
advice-inject-never = 始终没有做到：{ $what }。
advice-inject-absent = 此事没有发生，但并非预防措施的功劳：{ $what }。

advice-harm-good = 先于声量更大者得到处理：{ $what }。
advice-harm-jumped = 声量更大者先得到了处理，此事却还在等：{ $what }。先看伤害，再看等待时间，最后才看声量。
advice-harm-never = 始终没有得到处理：{ $what }。声音再小，伤害也重于声量。

advice-duty-good = 已履行：{ $what }。
advice-duty-late = 用时{ $took }履行，法定期限为{ $par }：{ $what }。法定期限不讲“差不多”。
advice-duty-never = 始终没有履行：{ $what }。
advice-duty-not-started = 期限从未起算，因为没有人获知触发它的情况：{ $what }。

advice-knock-out-data-exposed = 泄露了个人信息，或泄露了本应用来保护客户的内容。其他方面再公开，也不再计分。
advice-knock-out-safety-withheld = 隐瞒了安全提示。为客户做的其他事再多，也不再计分。
advice-knock-out-denied-known = 明知属实却予以否认。其他方面再公开，也不再计分。
advice-knock-out-told-to-lie = 要求员工说谎。其他方面再公开，也不再计分。
advice-knock-out-evidence-deleted = 删除了证据或客户的真实发言。其他方面再公开，也不再计分。
advice-knock-out-safety-endangered = 为求快而危及安全。为客户做的其他事再多，也不再计分。

# 情景中没有对应说法时，凭据所涉的事项。
advice-what-declare = 宣布进入危机状态
advice-what-convene = 召集应急小组
advice-what-activate = 启动应急预案
advice-what-we_know = 我们已知道此事
advice-what-known = 我们掌握的情况
advice-what-not_known = 我们还不清楚的情况
advice-what-do_now = 您现在可以做什么
advice-what-next_word = 下一次何时通报

# 同一处延误只扣一次分：$of 是承担扣分的评分项。
advice-charged-elsewhere = { $advice }本项不扣分：同一处延误已在“{ $of }”中扣分。

# 各评分项的名称。
criterion-declare = 宣布危机
criterion-mobilise = 动员
criterion-grade = 定级
criterion-first_word = 首次回应
criterion-silence = 危机期间不让客户空等
criterion-silence_later = 后续阶段不让客户空等
criterion-inject = 事件应对
criterion-harm_first = 先看伤害，后看声量
criterion-duty = 按期履行义务
criterion-duty_reported = 履行义务
criterion-knock_out = 一票否决
