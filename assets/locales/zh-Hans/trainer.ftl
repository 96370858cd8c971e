## 桌面推演：演练前检查、主持人、大屏。

trainer-preflight = 主持桌面推演
trainer-back = 返回情景列表
trainer-begin = 开始本场推演
trainer-ready = { $all }项检查，{ $ready }项就绪
trainer-must = 请先确认知情同意和紧急叫停口令
trainer-light-green = 就绪
trainer-light-amber = 请留意
trainer-light-must = 必填

trainer-check-displays = 显示器
trainer-displays-two = 控制台留在本机，大屏画面将在标出的显示器上打开。
trainer-displays-one = 只检测到一台显示器。请接上投影并设为“扩展”，或者把大屏窗口打开后拖到投影上。
trainer-displays-mirrored = 两台显示器处于“复制”模式，全场会看到您的控制台。请改为“扩展”。
trainer-display = { $name } · { $width } × { $height }{ $main ->
    [yes] {" "}· 控制台在此
   *[no] {""}
}
trainer-test = 显示测试画面
trainer-test-again = 再次显示测试画面
trainer-test-about = 请走到最后一排：四个角都要看得到，最小的一行要看得清。同时关闭声音和弹窗通知。
trainer-test-corners = 四个角都看得到吗？每种颜色都分得清吗？都可以，这块大屏就能用。
trainer-test-line = 最后一排能轻松看清这一行吗？
trainer-test-smallest = 这是全场最小的字。最后一排看得清吗？
trainer-wall-open = 打开大屏
trainer-wall-close = 关闭大屏
trainer-wall-here = 在本窗口显示

trainer-check-folder = 记录文件夹
trainer-folder-wait = 正在测试能否写入……
trainer-folder-good = 已成功写入、读回并删除测试文件，演练将逐条保存。
trainer-folder-bad = 无法写入此文件夹：{ $why }。请清理空间或开通写入权限后重试；否则演练只保存在内存中。
trainer-folder-again = 重新测试

trainer-check-consent = 知情同意
trainer-consent = 这是练习，不是考核。检验的是预案和协同方式，不评价个人；现场所言不外传，演练记录归团队所有。
trainer-consent-tick = 已当众宣读，全体同意

trainer-check-stop = 紧急叫停口令
trainer-stop-about = 一旦发生真实突发情况，任何人说出这句口令，演练立即终止。
trainer-stop-field = 口令
trainer-stop-word = 真实情况
trainer-stop-says = 发生真实情况，请喊“{ $word }”

trainer-check-people = 人员与席位
trainer-people-about = 填写姓名或化名。一人可兼两席；多人同席用逗号隔开。
trainer-people-hint = 姓名或化名
trainer-people-empty = 还有{ $n }个席位空缺：时钟推进期间由同事代行，守规矩但动作慢；主持人仍可代为录入。
trainer-people-none = 尚未填写人员：各席位由全场共同承担，由您逐一录入。
trainer-people-double = { $n }人，{ $seats }个席位。

trainer-check-cut = 时长与场次
trainer-cut = { $n }分钟
trainer-cut-has = { $moves }个阶段，{ $discuss }个讨论事件，{ $noise }个干扰事件
trainer-run-number = 第{ $seed }号场次
trainer-other-run = 换一个场次
trainer-first-run = 回到第1号
trainer-attempt = 场次决定起因、时间和来电人，只有同一场次才能公平比较。本次为第{ $n }次演练。

trainer-check-actions = 上次演练的未结事项
trainer-actions-none = 没有未结事项。
trainer-actions-about = 开场时逐项询问进展，已完成的请勾选。
trainer-action = { $what } · { $owner } · { $due }

trainer-step-welcome = 开场
trainer-step-seats = 席位与权限
trainer-step-company = 公司与当日情况
trainer-step-move = 第{ $n }阶段：{ $title }
trainer-step-silent = 静默填写
trainer-step-hot-wash = 现场复盘
trainer-step-actions = 整改事项
trainer-step-export = 复盘报告
trainer-cue-welcome = 说明目的、不追责、哪些是模拟、决定如何录入，以及紧急叫停口令。
trainer-cue-seats = 谁坐哪个席位、谁有多大审批权限、一页预案、谁负责录入。
trainer-cue-company = 介绍公司、当天情况，答疑，然后宣布演练开始。
trainer-cue-move = 讨论期间时钟停走。决定由哪个席位作出，就录入哪个席位。
trainer-cue-next = 时钟已推进。先看一眼即将发生的事件，再开启本阶段。
trainer-cue-last = 时间允许，可跳到之后几天看后续；然后宣布演练结束。
trainer-cue-silent = 三个亮点、三个短板，看到得分之前独立写下。
trainer-cue-hot-wash = 一句话结论、信任曲线、三个关键决定、评估员评级。
trainer-cue-actions = 三到五项：做什么、责任人、时限，当场录入大屏。
trainer-cue-export = 导出报告，展示记录指纹，约定下次演练日期。
trainer-left-all = 全程还剩{ $left }
trainer-behind = 比计划晚{ $by }
trainer-on-time = 进度正常
trainer-paused-go-on = 已暂停，点此继续
trainer-next-key = F12
trainer-go-on = 下一步：{ $what }
trainer-startex = 演练开始
trainer-endex = 演练结束
trainer-open-move = 开启{ $what }
trainer-close-move = 结束本阶段
trainer-all-closed = 各阶段均已结束
trainer-order = 推演流程
trainer-glance-next = 下一事件
trainer-glance-nothing = 没有会自动发生的事件
trainer-glance-before = 下次停钟（{ $when }）之前{ $n ->
    [0] 没有事件
   *[other] 有{ $n }个事件
}
trainer-glance-promises = { $n }项未到期，最早{ $when }
trainer-glance-none = 暂无
trainer-glance-urgent = 其中{ $n }项在下次讨论之前到期

trainer-read-back = 本阶段结束前复述确认
trainer-read-back-about = 逐条念出并勾选；漏掉的当场补录。
trainer-read-back-ask = 复述确认
trainer-read-back-away = 稍后
trainer-read-back-left = 还有{ $n }条未复述。
trainer-read-back-done = 全部复述完毕，可以结束本阶段。
trainer-promise-by = { $when }前：{ $what }
trainer-promise-to = { $what }（对象：{ $whom }）

trainer-tab-injects = 注入事件
trainer-tab-idea = 裁定
trainer-tab-said = 线下答复
trainer-tab-jump = 跳转
trainer-tab-notes = 观察与评级
trainer-tab-order = 流程
trainer-tab-desk = 席位台
trainer-refused = 未执行：{ $why }
trainer-seat = F{ $key } { $seat }{ $n ->
    [0] {""}
   *[other] {" "}· { $n }
}
trainer-typing = 正在为“{ $seat }”录入。
trainer-typing-named = 正在为“{ $seat }”录入：{ $who }。
trainer-seat-colleague = 同事代行
trainer-seat-waits = { $n }条待办

trainer-shelf-coming = 待发生{ $n }
trainer-shelf-past = 已发生{ $n }
trainer-shelf-other = 其他{ $n }
trainer-list-empty = 暂无内容。
trainer-list-soon = 下次讨论之前
trainer-list-later = 之后
trainer-list-waits = 待条件满足或暂缓
trainer-state-coming = 按时发生
trainer-state-waiting = 待条件满足
trainer-state-held = 暂缓
trainer-state-skipped = 已略过
trainer-state-answered = 已答复
trainer-state-fired = 已送达，未答复
trainer-state-withdrawn = 已撤回
trainer-state-prevented = 已被团队化解
trainer-state-not-fired = 未发生
trainer-state-not-played = 本场不用
trainer-part-discussed = 讨论
trainer-part-noise = 干扰
trainer-part-other-cut = 其他时长
trainer-part-other-variant = 其他走向
trainer-part-added = 自拟
trainer-expects = 应在{ $span }内做到：{ $what }
trainer-expects-done = 用时{ $span }做到：{ $what }
trainer-skipped-why = 略过原因：{ $why }
trainer-fire = 立即下达
trainer-hold = 暂缓
trainer-skip = 略过
trainer-skip-why = 略过的原因
trainer-edit = 修改
trainer-edit-words = 事件内容
trainer-edit-keep = 采用修改
trainer-on-wall = 投到大屏
trainer-withdraw = 撤回
trainer-leave-it = 取消
trainer-add = 新增事件
trainer-add-title = 列表标题
trainer-add-text = 说了什么或看到什么
trainer-add-from = 来自谁
trainer-add-to = 送达席位
trainer-add-channel = 来件渠道
trainer-add-now = 立即下达
trainer-harm-none = 无损害
trainer-harm-discomfort = 不便
trainer-harm-loss = 损失
trainer-harm-health = 健康安全

trainer-idea-about = 团队提出了情景里没有的做法，请当场裁定。裁定会影响客户，但不计分。
trainer-idea = 团队要做什么
trainer-idea-effect = 效果如何
trainer-idea-whom = 影响哪些人
trainer-idea-all = 所有受影响的人
trainer-idea-why = 裁定理由
trainer-idea-first = 请先选择效果。
trainer-rule = 裁定
trainer-preset-many = 帮到多数人
trainer-preset-some = 帮到一部分人
trainer-preset-none = 没有效果
trainer-preset-harms = 适得其反
trainer-preset-heartens = 鼓舞员工

trainer-said-about = “{ $seat }”在纸面上或口头作出的答复。客户此刻得知；响应速度和依据按说出时的时间评判。
trainer-said-when = 说出时间：{ $when }（{ $crisis }）
trainer-said-ago = 分钟前
trainer-said-to = 对谁说
trainer-said-many = 公开发布
trainer-said-affected = 受影响客户
trainer-said-everyone = 所有人
trainer-said-speaker = 以谁的名义
trainer-said-what = 说了什么
trainer-said-advise = 应对指引：上面所选的一条
trainer-said-remove = 移除
trainer-said-words = 原话（如需留存）
trainer-said-enter = 录入到“{ $seat }”
trainer-said-needs = 至少需要一个要素，以及一个渠道或一条来件。
trainer-said-so-far = 已录入
trainer-said-line = { $seat }，{ $when }：{ $what }

trainer-jump-about = 跳到之后的某个时刻，其间到期的事件照常发生。
trainer-jump-to = { $when } · { $crisis }
trainer-jump-meaning = 其间公司如何行事
trainer-jump-kept = 按惯例兑现承诺
trainer-jump-kept-about = 其间到期的承诺视为兑现，不发布新内容。
trainer-jump-idle = 无人处置
trainer-jump-idle-about = 其间到期的承诺视为落空，空缺席位也不作为，用于展示沉默的后果。
trainer-jump-open = 还有{ $n }项承诺未兑现
trainer-jump = 跳到这一刻
trainer-jump-close-first = 请先结束本阶段。

trainer-note = 观察到什么
trainer-note-seat = 针对“{ $seat }”
trainer-note-it = 记录于{ $when }
trainer-ratings = 评级
trainer-ratings-about = 系统按得分给出建议；您的评级及理由优先。
trainer-rating-open = 暂无建议。
trainer-rating-suggested = 建议：{ $rating }
trainer-rating-so-far = 目前得分对应：{ $rating }
trainer-rating-given = 您的评级：{ $rating }（{ $why }）
trainer-rating-why = 理由
trainer-rate = 评级

trainer-stop = 紧急叫停
trainer-stop-sure = “{ $word }”：立即终止演练
trainer-stop-sure-about = 仅用于真实突发情况。演练就此终止，不能继续；记录予以保留。
trainer-stop-not = 继续演练

trainer-scene-keys = Ctrl + 1 至 7
trainer-scene-situation = 态势
trainer-scene-incoming = 来件
trainer-scene-draft = 拟稿
trainer-scene-decisions = 决定与承诺
trainer-scene-question = 讨论
trainer-scene-paused = 暂停
trainer-scene-hot-wash = 现场复盘
trainer-left = 讨论还剩{ $left }
trainer-waiting = 谁在等
trainer-nobody-waits = 暂无人排队。
trainer-queue = { $channel } · 最长已等{ $wait }
trainer-mark-is = 每格代表{ $n }人。
trainer-just-now = 刚刚
trainer-nothing-in = 暂无来件。
trainer-figure-waiting = 正在等待
trainer-figure-posts = 每小时发帖
trainer-figure-satisfied = 满意
trainer-no-promise = 尚无承诺。
trainer-due = { $when }到期，还有{ $span }
trainer-due-late = { $when }到期，已过{ $span }
trainer-kept = 已兑现
trainer-broken = 已落空
trainer-more-wait = 另有{ $n }条等待答复
trainer-reach = { $n }人看到
trainer-answered = 已答复
trainer-open = 未答复
trainer-no-draft = 暂无人拟稿。
trainer-draft-by = { $seat }正在拟稿
trainer-draft-ordered = { $seat }已提交，正在发出
trainer-commits = 由此承诺：{ $what }
trainer-decisions = 已作决定
trainer-no-decision = 尚未作出决定。
trainer-promises = 已作承诺
trainer-question-own = 自拟讨论问题
trainer-question-usual = 现在做什么、谁来做，什么时间之前告诉谁什么？
trainer-question-before = 演练即将开始：在座各位，谁有权决定什么？
trainer-table-limit = 可审批{ $amount }
trainer-to-talk = 讨论时间
trainer-read-back-now = 请复述确认
trainer-time-up = 时间到
trainer-paused-why = 画面暂停，时钟也停。这段时间不计入任何人的用时。
trainer-silent-head = 静默两分钟，看到得分之前先写下
trainer-silent-strengths = 三个亮点
trainer-silent-gaps = 三个短板
trainer-silent-quiet = 各自独立填写
