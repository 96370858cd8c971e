## 开始界面：选择情景、单项训练、演练记录；设置。

start-what = 在危机真正到来之前，先演练一次。
start-crises = 可演练的情景
start-kind-ServiceDisruption = 服务中断
start-kind-DataLeak = 个人信息泄露
start-kind-FoodSafety = 食品安全
start-kind-ProductQuality = 产品质量
start-kind-ServiceQuality = 服务质量
start-kind-CommunicationBreakdown = 沟通失效
start-kind-CompetitorInterference = 竞争对手干扰
start-kind-NaturalDisaster = 自然灾害
start-kind-SocialUnrest = 社会事件
start-kind-ManagementFailure = 管理失当
start-kind-PublicRelations = 公关危机
start-kind-CyberAttack = 网络攻击
start-kind-SafetyAccident = 安全事故
start-kind-LegalDispute = 法律纠纷
start-hard-0 = 入门
start-hard-1 = 进阶
start-hard-2 = 高阶
start-size = { $people }名客户 · { $seats }个席位 · { $duties }项法定与合同时限
start-attempts =
    { $n ->
        [0] 尚未演练
       *[other] 已演练{ $n }次
    }
start-best = 最好成绩：{ $points }
start-lengths = { $minutes }分钟
start-practise = 开始练习
start-tabletop = 组织桌面推演

start-setup = 演练准备
start-seat = 您的席位
start-all-seats = 全部席位
start-all-seats-means = 整个团队由您一人承担，同事不会自行处置。
start-manner = 方式
start-guided = 引导
start-practice = 练习
start-assessed = 考核
start-guided-means = 前几步有教练提示；可以看到客户的真实感受和实时得分。
start-practice-means = 只看到企业看得到的：来电、帖文、排队、满意度调查。可以暂停。
start-assessed-means = 只看到企业看得到的，没有提示，也不能暂停。用于横向比较。
start-length = 时长
start-minutes = { $n }分钟
start-course = 走向
start-new-variant = 换一种走向
start-same-crisis = 同一危机再来一次
start-new-means = 公司不变，走向不同：原因、时间和来电重新抽取。
start-same-means = 走向完全相同，争取做得更好。计入演练次数。
start-begin = 开始
start-not-now = 暂不开始

start-skills = 五分钟单项训练
start-five-minutes = 开始 · 5分钟
start-train = 训练：{ $skill }
skill-grade-this = 危机定级
skill-first-statement = 首次回应
skill-correct-estimate = 更正落空的预计
skill-calm-caller = 安抚一位来电客户
skill-answer-reporter = 答复记者
skill-grade-this-means = 有多严重？凭什么？根据已收到的信息作出判断。
skill-first-statement-means = 已知什么，未知什么，现在该怎么做，何时再通报。
skill-correct-estimate-means = 您说过九点，但九点已经赶不上了。
skill-calm-caller-means = 一位真正遇到困难的客户：先倾听，再帮助。
skill-answer-reporter-means = 一个问题，一个截稿时间，一件不能说的事。
start-no-skill = 现有情景中没有用到这项技能的环节。
start-came-out = { $points }分（满分100分）
start-again = 再练一次
start-again-in = 换到《{ $title }》练

start-next = 现在就练
start-next-take-up = 《{ $title }》还没有做完。
start-next-first = 第一次来？建议从《{ $title }》开始：坐客服席位，引导模式，二十分钟。
start-next-skill = 上次演练在“{ $dimension }”上失分最多。花五分钟练一练：{ $skill }。
start-next-skill-then = 再练五分钟？{ $skill }。
start-next-crisis = 下一步建议：《{ $title }》。
start-next-crisis-for = 下一步建议：《{ $title }》，留意“{ $dimension }”。

start-records = 我的演练记录
start-no-records = 还没有演练过。每次演练都会边做边存，随时可以接着做。
start-more-records = 还有{ $n }条
start-compare = 对比（{ $n }）
start-tick = 选入对比：{ $title }
start-unreadable = 无法读取
start-points = { $points }分
start-unfinished = 未完成，可接着做
start-debrief = 复盘
start-take-up = 接着做
start-attempt = 第{ $n }次
start-just-now = 刚刚
start-ago = { $span }前
start-path = 演练记录（.drill）或情景文件（.ron）的路径
start-open = 打开
start-drop = 也可以把文件拖到本窗口。
start-record-hint = 由其他版本或模型生成的记录，仍可用“goldenhour report”阅读。

start-broken = 无法演练
start-broken-count = 此文件共有{ $n }处问题：
start-broken-more = 另有{ $n }处
start-place = 第{ $line }行，第{ $column }列

start-back = 返回
start-language = 语言
start-hong-kong = 香港读者请注意：繁体文本采用台湾用语，部分词语与香港习惯不同。
start-light = 外观
start-dark = 深色
start-bright = 浅色
start-size-of-all = 显示大小
start-size-fits = 随窗口大小（{ $percent }）
start-motion = 动态效果
start-motion-on = 开启
start-motion-off = 关闭
start-motion-means = 关闭后不再有渐变和波纹，内容照常显示。
start-coach = 引导模式中的教练提示
start-coach-on = 显示
start-coach-off = 不显示
start-kept-in = 草稿、个人档案和演练记录只保存在本机：{ $folder }；设置保存在：{ $settings }。
