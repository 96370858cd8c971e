# 每张得分凭据一句建议：$what 指所涉事项，$took 指实际用时，$par 指达标时间。

advice-excused = 主持人已将此项剔除，不加分也不扣分。

advice-prevented = 成功避免此事发生，与妥善处置同等计分：{ $what }。

advice-mobilise-good = 收到首个信号后及时行动（耗时{ $took }）：{ $what }。
advice-mobilise-late = 从首个信号算起耗时{ $took }，达标时间为{ $par }：{ $what }。见到信号就要行动，不必等到十拿九稳。
advice-mobilise-never = 收到首个信号后始终没有做到：{ $what }。虚惊一场的代价，远小于耽误一小时。

advice-grade-good = 按当时能够掌握的情况定级，且定级及时。
advice-grade-late = 事态级别本可更早判明。情况一有变化，就应重新定级。
advice-grade-never = 始终没有按当时能够掌握的情况定到应有的级别。要明确级别，并说明理由。
advice-grade-over = 定级高于当时能够掌握的情况。反应过度也有代价：先依据事实定级，事态扩大再上调。
advice-grade-restless = 没有新情况，却反复调整级别。只有出现新的事实才应调整。

advice-word-good = 发布及时，并已传达到受影响的客户。
advice-word-late-some = 部分受影响的客户在{ $par }的达标时间之后才听到这一点。要及时传达到所有人。
advice-word-late = 首次说明这一点耗时{ $took }，达标时间为{ $par }。眼下一句简短的话，胜过事后一份完整的说明。
advice-word-reach = 未能及时传达到足够多受影响的客户。要用他们常用的渠道。
advice-word-crowded = 声明内容太多，超出客户的接受能力：要点不要超过七项。
advice-word-we-know = 受影响的客户没有听到“我们已经知道此事”。这句话应当最先说，而且不需要等任何事实。
advice-word-known = 已掌握的情况没有如实告知受影响的客户。知道什么就说什么，并说明有几分把握。
advice-word-not-known = 还不清楚的，也要如实说不清楚。这比沉默更令人信服，而且没有任何代价。
advice-word-do-now = 告诉客户现在可以做什么。这是对他们最有帮助的内容。
advice-word-next-word = 说明下一次何时发布消息，并说到做到。

advice-silence-good = 应当得到消息的人，几乎都得到了最新消息：{ $what }。
advice-silence-gaps = 太多人在等待中得不到最新消息：{ $what }。即使没有新进展，也要说明下一次何时发布消息。
advice-silence-never = 始终没有得到一句算数的话：{ $what }。

advice-inject-at-once = 需要时已经就位：{ $what }。
advice-inject-good = 耗时{ $took }完成：{ $what }。
advice-inject-late = 耗时{ $took }完成，达标时间为{ $par }：{ $what }。
advice-inject-never = 始终没有做到：{ $what }。
advice-inject-absent = 此事没有发生，但并非预防措施的功劳：{ $what }。

advice-harm-good = 先于声量更大者得到处理：{ $what }。
advice-harm-jumped = 声量更大者先得到了处理，此事却还在等：{ $what }。先看伤害，再看等待时间，最后才看声量。
advice-harm-never = 始终没有得到处理：{ $what }。声音再小，伤害也重于声量。

advice-duty-good = 已履行：{ $what }。
advice-duty-late = 耗时{ $took }履行，法定期限为{ $par }：{ $what }。法定期限不讲“差不多”。
advice-duty-never = 始终没有履行：{ $what }。
advice-duty-not-started = 期限从未起算，因为没有人获知触发它的情况：{ $what }。

advice-fact-good = 及时作答，说法与掌握的把握程度相符：“{ $what }”。
advice-fact-never = 受影响的客户始终没有听到答复：“{ $what }”。掌握多少就说多少，并说明有几分把握。
advice-fact-late = 掌握情况{ $took }后才作答，达标时间为{ $par }：“{ $what }”。尚在核实时就可以先说，当即能得到大部分分数。
advice-fact-late-change = 情况变化后告知太晚：“{ $what }”。要抢在别人指出之前更正自己的说法。
advice-fact-change = 掌握了新情况却没有告知：“{ $what }”。
advice-fact-unconfirmed = 始终没有交代最终结果：“{ $what }”。说过“可能”，核实后就要给出定论。
advice-fact-reach = 答复没有传达到足够多受影响、在询问的客户：“{ $what }”。要用他们常用的渠道。
advice-fact-vague = 答复过于含糊，对谁都没有帮助：“{ $what }”。给出一个范围和下次核实的时间，胜过一句“尽快”。
advice-fact-wrong = 说了没有掌握的情况，或隐瞒了已掌握的情况：“{ $what }”。即使碰巧说中，这里也不得分。
advice-fact-contradicted = 先前的说法一直没有更正，直到与事实不符被指出：“{ $what }”。要主动更正，并说明原因。
advice-fact-leaked = 消息先从别处传出：“{ $what }”。自己先说，更容易取信于人。
advice-fact-withheld = 依规暂不公开，并说明了原因，与公开同等计分：“{ $what }”。
advice-fact-never-withheld = 此事不便公开，但客户没有听到任何说明：“{ $what }”。要讲明暂不能公开，以及为什么。
advice-fact-published = 公开了不得公开的内容：“{ $what }”。

advice-answer-good = 对提问者作出了妥善答复：{ $what }。
advice-answer-partly = 只答复了一部分，或答复过晚、过于含糊：{ $what }。
advice-answer-evasive = 以否认、推责或拒绝作答来应付：{ $what }。要请对方找真正主管的单位，同时说明自己做什么、下次何时发布消息。
advice-answer-empty-apology = 只有道歉，既没说客户可以做什么，也没说我们在做什么：{ $what }。
advice-answer-never = 所提的问题始终没有得到答复：{ $what }。

advice-not-known-good = 如实说明了哪些还不清楚，以及下一次何时发布消息。
advice-not-known-late = 耗时{ $took }才说明哪些还不清楚，达标时间为{ $par }。
advice-not-known-reach = 受影响的客户中，没有足够多的人听到哪些还不清楚。
advice-not-known-never = 没有说明哪些还不清楚、下一次何时发布消息。如实说不清楚，比沉默更令人信服。

advice-regret-good = 第一时间对客户的遭遇表示了歉意。
advice-regret-late = 耗时{ $took }才对客户的遭遇表示歉意，达标时间为{ $par }。表示歉意不必等原因查明，也不等于认责。
advice-regret-reach = 受影响的客户中，没有足够多的人听到这份歉意。
advice-regret-never = 受影响的客户始终没有听到歉意。表示歉意不必等原因查明，也不等于认责。
advice-regret-again = 为同一件事反复道歉。第二次不再得分，从第三次起扣分。

advice-responsibility-good = 责任确认在己方后，及时表明承担责任。
advice-responsibility-late = 耗时{ $took }才表明承担责任，自责任确认起的达标时间为{ $par }。
advice-responsibility-reach = 受影响的客户中，没有足够多的人听到承担责任的表态。
advice-responsibility-never = 原因已确认在己方，受影响的客户却始终没有听到承担责任的表态。

advice-evasion-good = 没有否认，没有推责，没有拒绝作答。
advice-evasion-partly = 没有否认，没有推责，没有拒绝作答；但客户需要知道的只说了一部分。
advice-evasion-cost = 否认、推责、拒绝作答、隐瞒已掌握的情况，每一次都在这里扣分。
advice-evasion-silent = 什么都不说，自然无从否认；公开透明要从说出已掌握的情况做起。

advice-padding-good = 每条消息都言之有物，也没有发得过密。
advice-padding-partly = 没有多余的消息；但客户需要知道的只说了一部分。
advice-padding-cost = 没有新内容的消息发得过密，会消磨客户对下一条的注意。
advice-padding-alarm = 惊动了不需要做任何事的人，或把没多少人听说的谣言传得更广。在哪里问，就在哪里答。
advice-padding-silent = 什么都不说，自然不会打扰谁；先把客户需要知道的说出来。

advice-inside-good = 一线员工知情不晚于公众。
advice-inside-partly = 已公开的内容，一线员工知情都不晚于公众；但客户需要知道的只说了一部分。
advice-inside-behind = 公众比一线员工先知道。哪怕只有几句话，也要先交代一线。
advice-inside-crossed = 一线员工的说法与公司不一致。要先统一口径；扣分由团队承担，不由员工承担。
advice-inside-never = 没有任何内容可供一线员工转达。

advice-coverage-good = 客户几乎始终知道下一次何时发布消息，而且都兑现了：{ $what }。
advice-coverage-gaps = 有一段时间，没有向客户作出后来兑现了的下次消息承诺：{ $what }。
advice-coverage-never = 从未就近承诺下一次发布消息的时间并加以兑现：{ $what }。要说明下一次何时发布。

advice-promises-good = 承诺逐小时兑现，没有落空。
advice-promises-gaps = 承诺都兑现了，但有些时段没有说明下一次何时发布消息。
advice-promises-broken = 有承诺落空。少承诺一些；兑现不了的，到期之前改期并说明原因。
advice-promises-redated = 同一承诺一再改期。给出一个守得住的时间范围。
advice-promises-never = 从未承诺下一次发布消息的时间。知道何时有消息的人，等得更安心。

advice-hand-over-good = 已按规定交接：{ $what }。
advice-hand-over-never = 到点下班，没有交接：{ $what }。没有交接的承诺，就等于食言。

advice-call-backs-good = 回访了受影响最重的客户，并告诉他们改了什么：{ $what }。
advice-call-backs-few = 受影响最重、处理最差或一直没有出声的客户，回访得太少，或回访时没有改进可讲：{ $what }。
advice-call-backs-late = 回访太晚：{ $what }。过了几天再打电话，勾起的回忆多过挽回的好感。
advice-call-backs-written = 书面回访听不到客户的回答：{ $what }。受影响最重的客户要打电话。
advice-call-backs-never = 始终没有回访：{ $what }。先回访受影响最重的，再回访不再出声的。

advice-called-back-good = 已当面或电话回访：{ $what }。
advice-called-back-late = 过了{ $took }才回访，达标时间为{ $par }：{ $what }。
advice-called-back-written = 该打电话的只发了消息：{ $what }。
advice-called-back-never = 首次答复之后再无回访：{ $what }。

advice-closed-good = 经客户本人确认已解决后结案：{ $what }。
advice-closed-reopened = 我方结案后被客户重新提起：{ $what }。先问客户，再结案。
advice-closed-never = 是否解决无从得知，始终没有结案：{ $what }。先问客户，再结案。

advice-review-good = 复盘发现有记录为证，且都有措施、责任人和时限。
advice-review-few = 有记录为证的发现太少。三条写明责任人和时限的发现，才能带来改变。
advice-review-gaps = 每条发现都要有记录为证，并写明一项措施、一位责任人和一个时限。
advice-review-against = 有的发现与记录相反。写下之前先查证。
advice-review-late = 危机阶段结束{ $took }后才复盘，达标时间为{ $par }。人的记忆等不了那么久。
advice-review-never = 没有复盘。没有写明责任人的教训，还会重演。

advice-epilogue-good = 同类事件再次发生，已经作出的改变起了作用。
advice-epilogue-part = 同类事件再次发生，已经作出的改变起了部分作用。
advice-epilogue-never = 同类事件再次发生，没有任何改变起到作用。

advice-entitlement-good = 主动提供，原因正确，一视同仁：{ $what }。
advice-entitlement-late = 应提供后又过了{ $took }才提供，达标时间为{ $par }：{ $what }。
advice-entitlement-unequal = 应得的人没有全部得到：{ $what }。同样的情况要同样对待。
advice-entitlement-luck = 原因尚未证实就已提供：{ $what }。这次只是碰巧对了。
advice-entitlement-never = 依规应当提供，却始终没有提供：{ $what }。应得的要先于任何善意补偿。

advice-money-good = 花钱有序：先给应得的，一视同仁，再在权限内作善意补偿。
advice-money-part = 应得的还没有全部给到。
advice-money-unfair = 花钱失序或失度：先给应得的，同时给予帮助，不超权限，同样的情况同样对待。
advice-money-never = 没有按次序提供任何补偿。先从客户应得的开始。

advice-action-good = 及时到位：{ $what }。
advice-action-late = 该做之后{ $took }才到位，达标时间为{ $par }：{ $what }。
advice-action-never = 始终没有到位：{ $what }。

advice-solved-good = 已给予帮助：{ $what }。
advice-solved-never = 所做所说都没有帮上忙：{ $what }。

advice-knock-out-data-exposed = 泄露了个人信息，或泄露了本应用来保护客户的内容。其他方面再公开，也不再计分。
advice-knock-out-safety-withheld = 隐瞒了安全提示。为客户做的其他事再多，也不再计分。
advice-knock-out-denied-known = 明知属实却予以否认。其他方面再公开，也不再计分。
advice-knock-out-told-to-lie = 要求员工说谎。其他方面再公开，也不再计分。
advice-knock-out-evidence-deleted = 删除了证据或客户的真实发言。其他方面再公开，也不再计分。
advice-knock-out-safety-endangered = 为求快而危及安全。为客户做的其他事再多，也不再计分。

# 情景中没有对应说法时，凭据所涉的事项。
advice-what-closed = 未具名客户的个案
advice-what-declare = 宣布进入危机状态
advice-what-convene = 召集应急小组
advice-what-activate = 启动应急预案
advice-what-we_know = 我们已知道此事
advice-what-known = 我们掌握的情况
advice-what-not_known = 我们还不清楚的情况
advice-what-do_now = 您现在可以做什么
advice-what-next_word = 下一次何时发布消息

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
criterion-fact = 如实告知
criterion-answer = 答复提问
criterion-not_known = 说明尚不清楚的情况
criterion-regret = 及时表示歉意
criterion-responsibility = 承担责任
criterion-no_evasion = 不否认、不推责、不回避
criterion-no_padding = 不发无谓的消息
criterion-inside_first = 先内后外
criterion-coverage = 始终承诺下一次何时发布消息
criterion-promises = 承诺兑现
criterion-hand_over = 交接
criterion-call_backs = 回访受影响最重的客户
criterion-called_back = 回访受到伤害的客户
criterion-closed = 结案
criterion-review = 复盘
criterion-epilogue = 再次发生时
criterion-entitlement = 应得的补偿
criterion-money = 花钱有序
criterion-action = 措施到位
criterion-solved = 个案得到帮助
criterion-knock_out = 一票否决

# 没有编号的规则。
rule-actions = 措施
rule-duties = 义务
rule-cases = 个案
