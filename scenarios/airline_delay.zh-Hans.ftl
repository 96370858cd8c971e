scenario-id = airline_delay

scenario-title = 望涛雷雨
    .from = 42188cc4

scenario-summary = 暑假里的一个周六，一条雷雨带压过来，蓝湾航空的主基地动弹不得。两架飞机关着舱门停在远机位，三千人守在登机口，屏幕知道的还没有他们的手机多；运控中心里有一张留言条，说机组撑不到中午。团队手上有十四个热线座席、一页纸的预案，离第一条视频大概还有二十五分钟。
    .from = 820dbd1a

scenario-inherited = 望涛机场05:10起停止放行。早班头两架LW311和LW427分别于05:40、05:55关舱门，至今未动。夜班把23个航班改成“延误”，没写时间，也没告诉任何人。11到18号登机口的旅客最长已经等了50分钟，航空公司一句话都没说过。
    .from = 7dd0419e

organisation-name = 蓝湾航空
    .from = a0cf219c

organisation-about = 东南沿海一家中等规模的航空公司：46架飞机，暑期周六210班，主基地海平望涛机场。飞国内干线和几个度假岛，还有一条拿得出手的远程线：海平到维也纳的LW681和回程LW682。登机口地服外包给港通地服，已经三年。去年五月一次液压故障，900名旅客在望涛滞留过夜；公司当时承诺，以后有事早告诉大家。
    .from = d7baf63f

organisation-rival = 东鹭航空
    .from = 6b5b6adb

phase-acute-name = 当天：周六06:00至22:00
    .from = 61ef0f3f

phase-follow_up-name = 善后：至7月27日周一
    .from = 7592db39

phase-epilogue-name = 下一次来之前：至8月17日
    .from = 39d65b1a

variant-storm_only-about = 纯天气：第一条雷雨带之后又来一条；有个签派员凌晨五点就把备份机组叫了出来，该给他发奖章。始发站的食宿公司不承担，管不管饭就成了公司自己的决定。下午时刻提前，住在40公里外酒店的人赶不上。今晚最后一波航班是真取消。
    .from = 87c02e58

variant-storm_then_crew-about = 雷雨压到08:20才放行。这时已有十一套机组在驾驶舱和准备室里把执勤时间耗光：大约08:15以后，让旅客走不了的是公司自己的机组安排，按规定食宿由承运人承担。
    .from = bd035f22

variant-tech_then_crew-about = 雷雨06:40就过去了。真正卡住飞机的是蓝湾自己的配载系统：03:40升级之后就瘫了；到09:20机组也超时了。随便打开一个查航班的软件，都能看到别家在飞。“天气原因”从第一个小时起就是假话。
    .from = adb4e2be

move-c20_notice-title = 登机口不对劲
    .from = 202087ea

move-c20_word-title = 第一次开口
    .from = 4f26d68a

move-c20_worse-title = 九点飞不了了
    .from = aefbdedc

move-c20_after-title = 周日早上
    .from = b8882183

move-c60_notice-title = 察觉：两个弱信号，一堆杂音
    .from = ea145ed9

move-c60_word-title = 第一次开口：关着的舱门、一只箱子、一个记者
    .from = 6a357f4e

move-c60_worse-title = 情况变糟：时间又推，14号登机口有了带头人
    .from = e8785686

move-c60_good-title = 善后：这笔账谁出，这个班谁接
    .from = 23b93021

move-c60_day_one-title = 周日：积压
    .from = e99b7626

move-c60_day_seven-title = 一周后：当初答应了什么
    .from = 8f5f2ad0

move-c180_0625-title = 06:25 两个弱信号，一堆杂音
    .from = 1b3260a4

move-c180_0700-title = 07:00 第一次开口，第一个等不起的人
    .from = 15c1a310

move-c180_0740-title = 07:40 监管来问，还有看不懂中文的人
    .from = a7376747

move-c180_0820-title = 08:20 一段机长的视频
    .from = 90763124

move-c180_0900-title = 09:00 九点飞不了了
    .from = a3094b7e

move-c180_0945-title = 09:45 一张去哈尔滨的票，一条不是我们发的短信
    .from = 8399adf8

move-c180_1030-title = 10:30 碎玻璃、账单、交班
    .from = 22133e2f

move-c180_1130-title = 11:30 又往后推
    .from = bc8276a0

move-c180_1230-title = 12:30 九十分钟电量，还有我们自己人
    .from = 315a3849

move-c180_1420-title = 14:20 财经媒体、维也纳，和一个变动的时刻
    .from = f22cf13c

move-c180_1600-title = 16:00 十三间房
    .from = 7898c8c5

move-c180_1800-title = 18:00 今晚最后一波
    .from = e3471b34

move-c180_2145-title = 21:45 今天最后一句话
    .from = cca938cc

move-c180_sunday-title = 周日09:00 积压
    .from = 58db3fab

move-c180_monday-title = 周一10:00 又打雷了
    .from = 76957d0f

move-c180_wednesday-title = 周三10:00 来信
    .from = a0a6b977

move-c180_week-title = 一周后：当初答应了什么
    .from = 8f5f2ad0

plan-about = 《不正常航班处置预案》第4版，共一页：谁来集合，哪些动作不用请示就启动，哪些话已经提前批过。上次演练是去年十一月，通讯录三月核对过一次。
    .from = b0e3a298

part-emergency_team-text = 六个席位15分钟内到3.07会议室或接入电话会议；运控每30分钟报一次；只用一本日志、一套数字。
    .from = f33dc3e7

part-hotline_surge-text = 龙门备用呼叫中心开线，机器人换上当天的答案，在线客服和热线停止休假。
    .from = 189d3bb4

part-ground_care-text = 订水和盒饭，派一名报得出姓名、做得了主的管理人员到人最多的登机口，发放餐券本。
    .from = d88d180f

part-open_crisis_page-text = 备用专页上线：所有数字都在这一个网址，最上面写明最后更新时间。
    .from = cba7cfd5

part-dark_statements-text = 启动后头两个小时，下面三份预先批准的文稿可以直接发，不用再审。
    .from = 85ad1d06

call-operations-duty_executive-backup = 运控中心的卫星电话；再不行，门岗派车去接。
    .from = 571cb421

call-duty_executive-public_relations-backup = 私人手机；十分钟不接，找副手小欧。
    .from = 00304e6a

call-duty_executive-customer_service-backup = 客服现场值班电话，分机4400。
    .from = 0976ee82

call-customer_service-commercial-backup = 企业通讯软件的值班群；收益管理05:00起有人接。
    .from = e6da1894

call-public_relations-legal-backup = 家里座机；外聘律所的夜间电话写在预案背面。
    .from = cd237d9f

call-operations-customer_service-backup = 运控中心到客服中心的红色专线。三月以后没有试过。
    .from = 6c945123

level-minor-when = 延误一小时以上的航班不超过5班，没有飞机关舱门超过60分钟，无人身危险：由航站自行处置。
    .from = bc65bcf1

level-moderate-when = 延误航班超过20班，或热线排队超过30人：应急小组接入电话会议，热线扩容，30分钟内首次对外发声。
    .from = 9ec203d9

level-major-when = 延误超过40班，或有飞机关舱门超过一小时，或监管部门来问，或原因在我们自己：应急小组到场，预案全部启动，由负责人实名出面。
    .from = 60c37603

template-1-name = 首发声明：大面积延误
    .from = 41aa76a0

template-1-words = 今天早上，我们从海平望涛机场出发的不少航班暂时不能起飞。我们知道这对您意味着什么，让您久等，我们很抱歉。延误的原因和要等多久，目前掌握的情况还不够，我们不想随口给您一个说法。在您的航班显示“时间已确认”之前，请先不要出发来机场。下一次更新的时间写在下面，到点不管有没有新消息，我们都会说。
    .from = 9e2a4fd6

template-2-name = 客舱广播：已关舱门
    .from = 3ab71192

template-2-words = 女士们、先生们，我是本次航班机长。目前还没有起飞时间。乘务员正在给大家送水。需要用药、身体不舒服或者带着婴儿的旅客，请按呼唤铃，我们先照顾您。最迟三十分钟后我会再跟大家说一次，哪怕没有新消息。
    .from = d4300493

template-3-name = 更正预计时间
    .from = 56e25cbd

template-3-words = 之前告诉您的起飞时间不作数了，又要往后推，非常抱歉。您可以在App里或者直接回复本条消息免费改签、退票，不用到柜台排队。
    .from = a013d486

segment-agency-name = 通过代理订票的旅客
    .from = c86e1a18

segment-agency-about = 难点5：旅行团、一家老小、退休老人，订单里留的是代理的号码，不是本人的。你们发的消息都进了外省一个呼叫中心，他们什么都得从旁边排队的人那里听来。
    .from = 9ddadd97

segment-at_home-name = 今天晚些出发、还在家的旅客
    .from = 7f3b34fc

segment-at_home-about = 都是今天晚些时候的航班，一半人正在收拾行李。接下来两个小时跟他们怎么说，决定航站楼里是三千人还是五千人。
    .from = ea25630a

segment-on_board-name = 关在机舱里的旅客
    .from = acf0c502

segment-on_board-about = 难点4：飞成都的LW311上166人，飞哈尔滨的LW427上152人，分别于05:40、05:55关舱门，停在远机位，客舱29度，还在升。航站楼里知道的事，传不到他们那里。
    .from = be679cf1

segment-regulars-name = 今天不飞的会员
    .from = 50bd2a01

segment-regulars-about = 常旅客和企业差旅负责人，都在旁边看着。他们自己什么事也没有；今天看到什么，决定下个月订谁家的票。
    .from = a5393a65

segment-terminal-name = 登机口的旅客
    .from = e4d6f6bd

segment-terminal-about = 在望涛候机楼里等国内航班：暑假头一个周末出游的一家人、上班族、学生，还有两拨赶去参加婚礼的。他们看得见屏幕，看得见彼此，也看得见别家的飞机。
    .from = 49967308

segment-transfer-name = 在望涛中转的旅客
    .from = 00bb6b4b

segment-transfer-about = 难点8：国内中转，有联程的，也有自己拼的，从岛上到城里，从城里到岛上。行李有的直挂，有的没有，到底哪件是哪种，谁也说不准。
    .from = dbc5eee6

segment-transfer_intl-name = 中转的外国旅客
    .from = 555cf881

segment-transfer_intl-about = 坐LW681去维也纳，或者从周边国际航班转过来：签证按小时算，过境有时限，不懂中文。六点十分以后再没有一句英文广播。他们这一程从中国出发，承运人不是欧洲公司：欧盟条例管不到，网上论坛怎么说都一样。
    .from = 3731b63f

segment-vienna-name = 在维也纳等着的旅客
    .from = 8d19934a

segment-vienna-about = LW682维也纳飞海平，240人，当地时间14:40（北京时间20:40）起飞。要用的飞机还停在望涛。从欧盟机场出发的航班，不管谁家飞，都适用欧盟261/2004号条例。
    .from = 2f1729b2

channel-agent_relay-name = 代理转发
    .from = 5bb720f2

channel-agent_relay-unstaffed = 星路旅行和另外三家小代理收到什么转什么，什么时候有空什么时候转。
    .from = d319693b

channel-app_push-name = App推送
    .from = dfe18101

channel-app_push-unstaffed = 值班的市场同事套模板发，旅客回复没有人看。
    .from = eb28c187

channel-bot-name = 智能客服“小蓝”
    .from = 1d1ab8b5

channel-cabin-name = LW311、LW427客舱广播
    .from = df89cbf3

channel-chat-name = 网页和App在线客服
    .from = 9f12a423

channel-crisis_page-name = “今日蓝湾”专页（lanwan-today）
    .from = 059c52af

channel-crisis_page-unstaffed = 一个编辑负责更新的页面；浏览数就是它唯一的回音。
    .from = 013a9899

channel-desk-name = 出发大厅服务柜台
    .from = 1e8e7a9e

channel-duty_line-name = 值班电话和企业通讯软件
    .from = c82987c6

channel-duty_line-unstaffed = 仅限内部：同事和监管部门从这里找到各席位。
    .from = 3ec31421

channel-email-name = 电子邮件
    .from = 96abf685

channel-gates-name = 11至18号登机口的地服和屏幕
    .from = 6f7dfa9d

channel-groups-name = 旅客自建群
    .from = 501148ec

channel-hotline-name = 客服热线
    .from = 4a03dfc1

channel-phone_announcement-name = 热线排队前的语音提示
    .from = 13c4baf3

channel-phone_announcement-unstaffed = 来电者排队前先听到的录音；一个座席的声音，几分钟就能换。
    .from = 2dd934c5

channel-press-name = 报纸、电台、电视台
    .from = 05712b70

channel-press-unstaffed = 靠发稿和打电话联系；没有新闻办，这个席位就是新闻办。
    .from = 0f390be7

channel-sms-name = 短信
    .from = adb1149f

channel-sms-unstaffed = 短信通道合同约定周末每小时6,000条；旅客回复没有人看。
    .from = 7b6bc24c

channel-social-name = 微语账号@蓝湾航空
    .from = 16c60bef

channel-vienna_desk-name = 维也纳地面代理柜台
    .from = 8ae0fa98

seat-commercial-name = 商务与产品
    .from = d15359ee

seat-commercial-duties = 管机票、退改政策、餐券、酒店、代理和钱。
    .from = eda12025

seat-customer_service-name = 客户服务
    .from = 891a232d

seat-customer_service-duties = 管热线、在线客服、柜台，管旅客到底在说什么。最先听到，转给大家；对外发布之前，先让一线知道。
    .from = b8195199

seat-duty_executive-name = 值班领导
    .from = add40b3d

seat-duty_executive-duties = 拍板、定级，批钱也批稿子，替团队挡住楼上的领导。
    .from = 113fc860

seat-legal-name = 法务合规
    .from = bcc39640

seat-legal-duties = 盯法定时限；涉及个人、警方和调查的话能说到哪一步；和监管部门打交道。
    .from = 2a35fb05

seat-operations-name = 运控中心
    .from = 0f10e18f

seat-operations-duties = 管航班、机组、飞机、登机口、时刻。别人需要的事实都在这里。
    .from = f34e895f

seat-public_relations-name = 公关传播
    .from = 9be38234

seat-public_relations-duties = 对外的每一句话：账号、专页、媒体。盯着外面怎么说公司，判断哪些该回、哪些不必。
    .from = 335633f6

person-anna_leitner-name = 安娜·莱特纳
    .from = c7aad310

person-anna_leitner-role = LW682旅客，在维也纳，带校管弦乐团的老师
    .from = 386bc2cf

person-anna_leitner-manner = 条例原文已经打印好了。
    .from = ea98d4cc

person-bai_jing-name = 白静
    .from = b7a78bbb

person-bai_jing-role = LW311乘务长
    .from = 01f1fb5c

person-bai_jing-manner = 压着嗓子说话，因为人在服务间。先报数字。
    .from = 16f81a8e

person-coco_mi-name = Coco米
    .from = 388f0763

person-coco_mi-role = 旅行美妆博主，闪影粉丝190万
    .from = 0747c2a7

person-coco_mi-manner = 光彩照人，义愤填膺，镜头不停。她什么事都没有，只有时间。
    .from = 2aba6a6b

person-commander_sun-name = 孙强
    .from = 6bd2214b

person-commander_sun-role = 望涛机场运行指挥中心值班指挥员
    .from = 0125a050

person-commander_sun-manner = 话短。哪怕对面只有一家，也称“各航司”。
    .from = ea28f7dc

person-crew_control-name = 孔丽华
    .from = 382657a7

person-crew_control-role = 机组排班
    .from = ac1dc7f2

person-crew_control-manner = 留言像发电报，全是数字和工时；能留条就绝不打电话。
    .from = 5e084372

person-crew_doctor-name = 程医生
    .from = 5e7dfdb7

person-crew_doctor-role = 公司航医
    .from = 4fd66ff3

person-crew_doctor-manner = 话很短。每条消息都以“请保密”收尾。
    .from = 56639d82

person-ding_weimin-name = 丁卫民
    .from = 21a3a131

person-ding_weimin-role = 望涛航站站长
    .from = 73bedc12

person-ding_weimin-manner = 喘着气；打电话时背后有人在喊。
    .from = 8cc6c886

person-dog_owner-name = 纪女士
    .from = 8e9b2a60

person-dog_owner-role = LW311货舱里那只狗“豆宝”的主人
    .from = 6a6c153a

person-dog_owner-manner = 一边哭一边打字。
    .from = 305d95c5

person-donglu-name = 东鹭航空
    .from = 6b5b6adb

person-donglu-role = 竞争对手，以官方账号发言
    .from = de7b64d2

person-donglu-manner = 俏皮，带着笑，那笑是过了法务的。
    .from = 77e41161

person-fang_rui-name = 方睿
    .from = ef22390e

person-fang_rui-role = 本周末值班副总裁
    .from = c3d241b7

person-fang_rui-manner = 闭着眼睛听完，然后拍板。最不喜欢自己公司给她惊喜。
    .from = 75a82af5

person-forecaster-name = 卓敏
    .from = 54061901

person-forecaster-role = 海平航空气象台预报员
    .from = cbbbd9bc

person-forecaster-manner = 开口就是百分比和有效时间。
    .from = 9a37a1a7

person-gao_ziheng-name = 高子恒
    .from = 1bf99996

person-gao_ziheng-role = 公关传播部负责人
    .from = 4a1ec9ca

person-gao_ziheng-manner = 电台出身。每份稿子都要念出声，顺了才算过。
    .from = 45d05dfa

person-grandma_lele-name = 宋奶奶
    .from = 1725709f

person-grandma_lele-role = 乐乐的奶奶，在西安。乐乐8岁，独自乘LW233
    .from = ae5cc47b

person-grandma_lele-manner = 吓得嗓门大，一听到有人报出名字，马上软下来。
    .from = 6f86683c

person-he_lingling-name = 何玲玲
    .from = 779ea5ba

person-he_lingling-role = 《沿海商报》交通版编辑
    .from = 374d03f2

person-he_lingling-manner = 机组执勤规定倒背如流；她一停下来不说话，就等着你往里填。
    .from = efe73483

person-inspector_mao-name = 毛监察员
    .from = ece213e6

person-inspector_mao-role = 东南沿海航空监管局值班监察员
    .from = da8b7ba6

person-inspector_mao-manner = 从不着急，从不忘事。“这个我可以记成几点之前？”
    .from = e9b8a5ec

person-it_duty-name = 莫杰
    .from = 276ac569

person-it_duty-role = 系统值班工程师
    .from = 5db6b151

person-it_duty-manner = 嘴上说“部分降级”，意思是坏了。
    .from = 9c48b959

person-jiang_kaiwen-name = 姜凯文
    .from = 3048d406

person-jiang_kaiwen-role = 商务值班经理
    .from = ef94b649

person-jiang_kaiwen-manner = 算账快，最怕开先例。
    .from = d77b48f6

person-lukas_steiner-name = 卢卡斯·施泰纳
    .from = bae8a9bc

person-lukas_steiner-role = 蓝湾在维也纳的地面代理
    .from = b739d5a1

person-lukas_steiner-manner = 不动声色地幽默，时间精确到分，总问谁付钱。
    .from = 4426e0cd

person-luo_wenjing-name = 罗文静
    .from = b8d5e9f6

person-luo_wenjing-role = 值班法务
    .from = 67c6ab3e

person-luo_wenjing-manner = 严谨，不动声色；先告诉你是哪一条，再告诉你换她是旅客会怎么办。
    .from = be43f1da

person-meng_shuhua-name = 蒙淑华
    .from = da6bfe55

person-meng_shuhua-role = LW431旅客，去哈尔滨，47岁
    .from = e060d3c8

person-meng_shuhua-manner = 声音很轻，句句清楚。要说的话事先写在了纸上。
    .from = 4ec9450c

person-noise_people-name = 其他来电来信
    .from = 21754cdb

person-noise_people-role = 对他们来说，这只是个普通的周六
    .from = 330bdbf6

person-noise_people-manner = 按消息内容来演；这里面今天没有谁是要紧的。
    .from = 7eda760c

person-nyqvist-name = 亨里克·尼奎斯特
    .from = a6aca856

person-nyqvist-role = 去维也纳的旅客，工程师，免签过境
    .from = 58a28882

person-nyqvist-manner = 客气，说话分一二三四，一条比一条短。
    .from = aed5aad0

person-old_kang-name = 康德顺
    .from = 0ffb20c3

person-old_kang-role = 领队，带着34位戴小黄帽的退休老人
    .from = 99f26d19

person-old_kang-manner = 从不发火，就是盯着不放。
    .from = deec3b11

person-passer_by-name = 匿名账号
    .from = 831cac8a

person-passer_by-role = 微语和闪影上被人转来转去的内容
    .from = d6083f31

person-passer_by-manner = 照着帖子念：语调平平，感叹号也念出来。
    .from = 5223ec99

person-peng_xiaolu-name = 彭晓露
    .from = acf49b5f

person-peng_xiaolu-role = 客服中心副主任，白班
    .from = 81b83f76

person-peng_xiaolu-manner = 精神，有礼貌，只知道写在本子上的事。
    .from = 68ff7f11

person-qiu_zhenhua-name = 邱振华
    .from = 513fd706

person-qiu_zhenhua-role = 分管商务的高级副总裁；在飞北京的航班上，10:40落地，机上有网
    .from = 7bebbbea

person-qiu_zhenhua-manner = 客客气气，从不提高嗓门，一句话说到你办了为止。给主持人的台词：“我们没有撒谎，我们只是说得简单一点。”
    .from = a305a20a

person-ren_haoran-name = 任浩然
    .from = 8944c864

person-ren_haoran-role = 运控值班经理，晚班
    .from = 6079bd72

person-ren_haoran-manner = 沉稳，年轻，还没坐下先问：“答应过谁什么？”
    .from = a52b4d95

person-revenue_hu-name = 胡楠
    .from = a5b64128

person-revenue_hu-role = 退款结算
    .from = 2f593840

person-revenue_hu-manner = 一个劲儿道歉，那系统又不是她选的。
    .from = 94a1c4b3

person-ruan_yi-name = 阮毅
    .from = 651e2f82

person-ruan_yi-role = 《海平晚报》记者
    .from = 1766fbfa

person-ruan_yi-manner = 听着像没睡醒，件件事都有两个信源。
    .from = 7dc6fec5

person-sergeant_lei-name = 雷警官
    .from = 5b7cdd7b

person-sergeant_lei-role = 机场公安
    .from = 47bda888

person-sergeant_lei-manner = 客气，你边说他边记，什么都要再来一份书面的。
    .from = a6975553

person-shen_bo-name = 沈波
    .from = e2d1f8b6

person-shen_bo-role = 运控值班经理，机长出身
    .from = ab8aa7f2

person-shen_bo-manner = 说话只讲时间和机号，讨厌猜，不喜欢同一个问题问两遍。
    .from = ddbe87bc

person-tan_yuelin-name = 谭悦琳
    .from = 37e66cfc

person-tan_yuelin-role = 客服中心主任，昨晚22:30上的班
    .from = 8eadaf3f

person-tan_yuelin-manner = 手脚快，热心肠，什么都数。说“我队里”，就像别人说“我家里”。
    .from = 7aedaee5

person-union_bao-name = 鲍秀英
    .from = 8c751d04

person-union_bao-role = 地面职工代表
    .from = a04006d9

person-union_bao-manner = 和气，寸步不让。
    .from = 403aadbb

person-wu_lan-name = 吴岚
    .from = ed2fd8ad

person-wu_lan-role = 热线班组长，干了十一年
    .from = 8249de63

person-wu_lan-manner = 平铺直叙，只讲事实，累。她要是开玩笑，那就是真有事。
    .from = 39bccf27

person-xiao_meng-name = 小孟
    .from = a63f86d0

person-xiao_meng-role = 港通地服登机口服务员，22岁，负责13、14号登机口
    .from = 99bd144e

person-xiao_meng-manner = 语速快，每句话前面先说对不起。
    .from = cd6de882

person-xinglu_desk-name = 柯欣
    .from = 6c7bee1e

person-xinglu_desk-role = 星路旅行的渠道对接人
    .from = 63f3422e

person-xinglu_desk-manner = 热情，非常抱歉，什么事都有个截止时间。
    .from = 9059cb3f

person-xu_changgen-name = 徐长根的女儿
    .from = b5266576

person-xu_changgen-role = 陪父亲出行，父亲74岁，靠便携式制氧机呼吸
    .from = 0586dfec

person-xu_changgen-manner = 克制，一遍遍报还剩几分钟。
    .from = d8f939c9

person-yin_fanghua-name = 尹芳华
    .from = e21633be

person-yin_fanghua-role = LW508旅客，去昆明，61岁，糖尿病
    .from = 6217f519

person-yin_fanghua-manner = 生怕给人添麻烦。要紧的话总放在最后说。
    .from = 99eed7bb

person-zhao_guoqiang-name = 赵国强
    .from = e589caee

person-zhao_guoqiang-role = LW233旅客，搞工程的，14号登机口自封的代表
    .from = 630519a7

person-zhao_guoqiang-manner = 会讲话，喜欢有人听；谁亲自来、不躲，他就敬谁。
    .from = 303ab1f7

fact-bags-name = 我的行李现在能拿回来吗？
    .from = 555d5658

fact-cancel_all-name = 今晚十点以后的航班是不是全取消？
    .from = 55291bfc

fact-captain_ill-name = 14号登机口那位机长怎么了？
    .from = 29ef30a1

fact-cash_for_blocking-name = 守在登机口的人是不是每人能拿1,000元？
    .from = 071d10ba

fact-cause-name = 为什么不飞？
    .from = 30419b34

choice-cause-weather-name = 雷雨：机场和空域关闭
    .from = 69873a3f

choice-cause-crew-name = 我们的机组执勤时间到限，不能再飞
    .from = 9ded3550

choice-cause-system-name = 我们自己的配载系统瘫痪，飞机放不出去
    .from = 518e4112

fact-certificate-name = 延误证明能不能不回机场就开？
    .from = 099c02b5

fact-child_safe-name = 那个独自坐飞机的孩子在哪里？
    .from = c510e167

fact-connection-name = 后一程会等我吗？
    .from = bf931e99

fact-departure-name = 我的航班几点飞？
    .from = d7ec5570

fact-deplane-name = 我们什么时候能下飞机？
    .from = f85af914

fact-eu_rights-name = 欧盟那个条例管我吗？
    .from = a0152dfe

fact-evening_cancelled-name = 今晚取消多少班？
    .from = dcd5c33d

fact-fee_waiver-name = 能免费改签、退票吗？
    .from = 3b05b832

fact-flights_hit-name = 多少航班受影响？
    .from = 9ee6858b

fact-glass_incident-name = 14号登机口的玻璃门出了什么事？
    .from = 54c4ea0f

fact-hotel-name = 今晚有地方住吗？
    .from = 4beebd83

fact-meals-name = 管吃管喝吗？
    .from = 74fbcdb9

fact-medicine-name = 能有人去货舱把我的药拿来吗？
    .from = 431f8b89

fact-monday_storm-name = 周一的雷雨会影响我的航班吗？
    .from = 656119fb

fact-others_fly-name = 是不是别家都在飞，只有蓝湾不飞？
    .from = 099fbba0

fact-pilot_drunk-name = 飞行员喝酒了，是真的吗？
    .from = 90f455d2

fact-refund_date-name = 退款什么时候到账？
    .from = 4ce20e2a

fact-scam_text-name = 那条带退款链接的短信是你们发的吗？
    .from = f4a47b1a

fact-stale_boxes-name = 盒饭是不是三天前的？
    .from = 7ff7fd9e

fact-tomorrow-name = 明天头班几点飞？
    .from = fedc602f

instruction-certificate_online-text = 保险理赔要的延误证明，在App和专页输入订单号就能开，不用再跑机场。
    .from = b5648de3

instruction-check_before_you_go-text = App或专页上您的航班没有显示“已确认”之前，请先不要出发去机场。
    .from = 3cf0f62b

instruction-collect_meal-text = 12、15、17号登机口旁有蓝色“蓝湾”标牌，凭登机牌领水和餐食。
    .from = 7d52b21d

instruction-keep_receipts-text = 吃饭、住宿、打车的票据和登机牌请留好，寄给或发给我们，十个工作日内答复。
    .from = 587fa783

instruction-no_links-text = 我们绝不会索要银行卡号和验证码，短信里也没有退款链接。请不要点开，有疑问请拨打机票上印的电话。
    .from = b61e9fb9

instruction-rebook_online-text = 改签、退票免费，在App、专页上办，或直接回复短信，不用到柜台排队。
    .from = 533aa6c0

instruction-stay_near_gate-text = 请不要离开登机口二十分钟以上的路程：时间也可能提前。
    .from = b8d1bb37

instruction-tell_us_medicine-text = 需要用药、身体不舒服、带着婴儿，或者同行的人等不了，请告诉最近的工作人员或按呼唤铃：先照顾您。
    .from = 948d55ce

instruction-transfer_counter-text = 转机旅客请到B12柜台，或在在线客服里发“转机”两个字。我们直接给您排下一个座位，不用您来要。
    .from = e5cebe82

instruction-vienna_wait_city-text = LW682今天不飞了。请在地面代理柜台领取住宿券，明早有大巴接您回机场。
    .from = 19e334f1

entitlement-eu_600-name = LW682晚到：600欧元
    .from = d2563ff3

entitlement-eu_600-article = 欧盟261/2004号条例第5条第1款（c）项、第5条第3款、第7条，及关于晚到三小时的判例：特殊情况下无需支付；机组超时和自身系统故障不属于特殊情况。请核对现行文本及修订进展。
    .from = ab37cb64

entitlement-eu_care-name = 维也纳旅客照料：餐食、住宿、接送、两次通话
    .from = 0108fc92

entitlement-eu_care-article = 欧盟261/2004号条例第6条、第9条：3,500公里以上航班预计延误四小时起提供照料，不问原因。请核对现行文本。
    .from = b8c4aff9

entitlement-full_refund-name = 免费退票或改签
    .from = e9bbcd1c

entitlement-full_refund-article = 《公共航空运输旅客服务管理规定》（2021年）：非自愿退票不收手续费，7个工作日内退款。金额为每人免收的手续费和差价。请核对现行文本。
    .from = 2c529f63

entitlement-goodwill_100-name = 关怀补偿：100元出行抵用金
    .from = d077b016

entitlement-goodwill_weather-name = 关怀：虽无义务，也提供一餐
    .from = 05f44429

entitlement-hotel_night-name = 当晚住宿和往返接送
    .from = d8fc04bb

entitlement-hotel_night-article = 《航班正常管理规定》（2016年第56号）第二十九条，承运人原因。请核对现行文本。
    .from = 0a98ea18

entitlement-long_delay_200-name = 长时间延误补偿：四小时起200元
    .from = 851cdc4a

entitlement-long_delay_200-article = 《蓝湾航空运输总条件》附件三：延误四小时起200元，仅限承运人原因。
    .from = 202cd2c2

entitlement-meal_voucher-name = 等候期间的餐食和饮水
    .from = ce81ab65

entitlement-meal_voucher-article = 《航班正常管理规定》（2016年第56号）第二十九条：因承运人自身的机组、飞机或计划安排造成始发延误的，由承运人提供餐食或住宿；第三十条：天气原因由承运人协助安排，费用旅客自理。请核对现行文本。
    .from = faee32b2

entitlement-upgrade_for_silence-name = 给博主套房、升舱和一份“商务合作”
    .from = 3ab4bff0

body-airport_police-name = 望涛机场公安分局
    .from = 409ee89a

body-airport_police-reached_at = 9号登机口旁的执勤点；由值班民警出具书面确认。
    .from = 5c32eb96

body-alpine_rights-name = 阿尔卑斯旅客权益办公室
    .from = 35d39090

body-alpine_rights-reached_at = 网上表格，维也纳，工作日09:00至16:00。
    .from = c1d943dd

body-aviation_office-name = 东南沿海航空监管局
    .from = 29c08b01

body-aviation_office-reached_at = 监察员值班电话；书面报告走监管局的报送系统。
    .from = 52a00433

body-complaints_platform-name = 全国航空旅客投诉平台
    .from = 8ac32620

body-complaints_platform-reached_at = 网上表格和电话；先转给承运人，十个工作日后再来查。
    .from = 6ad6ff71

body-donglu_airlines-name = 东鹭航空
    .from = 6b5b6adb

body-donglu_airlines-reached_at = 签转柜台；自家航班满了才接电话。
    .from = 3f071972

body-flow_centre-name = 沿海空中交通流量中心
    .from = 8bfe0012

body-flow_centre-reached_at = 只能通过运控中心联系。时刻由它给，也由它收。
    .from = 9e69c5db

body-gangtong-name = 港通地服
    .from = f0414929

body-gangtong-reached_at = 12号登机口的当班班长。
    .from = 1d6e7e1b

body-wangtao_airport-name = 海平望涛机场运行指挥中心
    .from = e379c626

body-wangtao_airport-reached_at = 值班指挥员，1.01室；问询台在三层。登机口屏幕和广播归它管。
    .from = 21ff34c4

body-weather_service-name = 海平航空气象台
    .from = 75c4b0ed

body-weather_service-reached_at = 整点发通报；运控来电由预报员接听。
    .from = f9d417f5

body-xinglu-name = 星路旅行
    .from = 55d3bc2e

body-xinglu-reached_at = 渠道对接席，上传名单，每小时半点截止。
    .from = de6ae8c3

finding-agency_numbers_dead-text = 每八张订单就有一张留的是代理的电话，而发给代理的名单事先没有准备。
    .from = 96514602

finding-beds_under_contract-text = 机场边上十三间房算不上酒店协议；大面积延误预案里的床位，有一部分根本不存在。
    .from = c88f9e13

finding-closed_doors_no_owner-text = 关舱门之后的计时没有人管：三小时规定是临时去查的，不是有人盯着走的。
    .from = 9a9a902e

finding-crew_note_stuck-text = 机组排班关于执勤时间的预警只是屏幕上的一张留言条，没有制度把它送到公关和商务手里。
    .from = 2b484b40

finding-forecast_too_late-text = 气象台预警太晚，来不及处置。
    .from = f95ede0d

finding-gate_no_authority-text = 外包的登机口地服既没有信息，也没有权限；预案里没写该派谁去人最多的登机口。
    .from = 36e0ba1e

finding-handover_on_paper-text = 承诺在交接班时丢了，因为承诺台账只存在一个人的脑子里。
    .from = d2cc1ce4

finding-influencers_did_it-text = 公司声誉是被网红搞坏的；社交媒体合同要多买几条自己的内容。
    .from = c842fc83

finding-medicine_in_hold-text = 登机口收旅客的手提行李托运时，没有问里面有没有药。
    .from = cc462627

finding-minute_exact_estimates-text = 我们承诺了精确到分的起飞时间，而运控手里顶多是“可能”；该给的是一个时间段和下次更新的时间。
    .from = 7f70561f

finding-no_english-text = 屏幕失灵时要不要用第二语言广播，没有规定。
    .from = 0c496dae

finding-ringleader_did_it-text = 要是没有赵先生，14号登机口不会出事。
    .from = 10bc0262

finding-surge_too_late-text = 热线扩容赶在高峰后面：排队到三十人就应该自动启动。
    .from = 36eb248a

finding-update_without_fallback-text = 暑运周五夜里做配载系统升级，没有回退方案。
    .from = af3ed7b8

finding-word_came_late-text = 登机口的旅客一个多小时没听到我们一句话，而这时网上的帖子都有人在数条数了。
    .from = 156e2894

inject-agency_numbers-title = 星路旅行：你们的短信发到我们呼叫中心来了
    .from = 23a69064

inject-agency_numbers-text = 您好！我是星路渠道的柯欣。你们今天的自动延误短信全发到我们这儿来了，1,150条，因为那些订单留的是我们的虚拟号。转发没问题的呀！不过名单和文案要在半点之前给我，过了就关上传口，下一次要等一个小时。那我就先说是天气原因咯？
    .from = bc109bd5

inject-agency_numbers-expects = 七点半之前把名单和审定的文案发过去；不能让代理自己编原因。
    .from = 2569bfb8

inject-agents_tired-title = 热线：从六点到现在没人站起来过
    .from = 1703d93b

inject-agents_tired-text = 从六点到现在，没一个人站起来过。有两个坐在楼梯间，不想说话。平均通话时长多了一分钟，因为我们每通都先替排队道歉。谁要是肯签个字，下午一点我能从收益那边借八个人。再来点能吃的，别是薯片。拜托了。
    .from = 3f5204e1

inject-agents_tired-expects = 换班、吃饭、加人：接电话的是人。
    .from = dc283a4d

inject-airport_orange-title = 机场：大面积延误橙色响应
    .from = b0e788e3

inject-airport_orange-text = 望涛机场07:10起启动大面积航班延误橙色响应，各航司每小时上报一次。问询台已要求：问到原因，一律答复“请咨询您的航空公司”。行军床和C厅，各航司可以申请。各航司数据接入之前，大屏显示我方预计时间。
    .from = a8fc35d3

inject-airport_orange-note = 一句“请咨询您的航空公司”，会把三千人推到十个柜台前。
    .from = ab46b76c

inject-apron_entered-title = 有旅客冲上机坪
    .from = 17d73aba

inject-apron_entered-text = 你司十一名旅客从14号登机口应急门出去，站在机坪上，正前方有飞机在滑行。北侧地面运行已停，机场公安在现场。现在这里各航司的延误，都姓蓝湾。
    .from = 6d89d3e5

inject-business_daily-title = 《沿海商报》：你们是什么时候知道的？
    .from = 66104dbc

inject-business_daily-text = 我是何玲玲。我跟机长们打了十八年交道，咱们就不绕了。四点半签到的机组，中午就到点，这笔账早上六点就能算出来。是谁算的？又是谁不让他说的？我四点签版。
    .from = f72aa682

inject-business_daily-note = 原因坐实之后承担责任，现在正是时候；放在今天早上，那叫猜（R10）。
    .from = 37969b33

inject-business_daily-expects = 确认是自己的原因，说清什么时候知道、做了什么；不怪机组，不逼机组。
    .from = e5467764

inject-captain_hospital-title = 航医：LW233机长
    .from = e3068886

inject-captain_hospital-text = LW233机长05:20由14号登机口送医，有人搀扶可行走，剧烈疼痛，生命体征平稳，可以康复。诊断和姓名属于医疗信息，请保密。可以说：该航班需要更换机长。不可以说：为什么。请保密。
    .from = 12f681d3

inject-captain_hospital-note = 14号登机口的人看见一个穿制服的男人被人架着走。再过两小时就会有人说他喝醉了。到时候的否认，不带诊断也要站得住。
    .from = 26267f55

inject-captain_hospital-expects = 告诉法务，任何对外文稿里都不出现；备好能说的那句话：LW233已更换机长。
    .from = d6bc876e

inject-cash_rumour-title = 留下来的有1,000块？
    .from = 5676487d

inject-cash_rumour-text = 我是小黄帽团的老康。群里都在说，守着登机口不走的给1,000，坐大巴去酒店的一分没有。我这些叔叔阿姨问我，是不是该留下。他们的腿说不留。
    .from = a78c87ec

inject-cat_question-title = 猫要不要办护照？
    .from = 2fd3ae07

inject-cat_question-text = 您好！我们想十月份带猫飞维也纳，它叫“教授”，十一岁，不喜欢留胡子的男人。请问需要准备哪些证件？可以跟我们一起坐客舱吗？
    .from = 8d0fceec

inject-cat_question-note = 杂音。十月的事。
    .from = eef494b8

inject-child_lele-title = 无陪儿童的奶奶来电
    .from = 36635378

inject-child_lele-text = 我孙子八岁，一个人坐飞机，LW233到西安，脖子上挂着你们那个牌牌，叫乐乐。他妈早上五点亲手交给你们，就上班去了。娃电话手表上定位在14号登机口，后头就没动静了。接电话那姑娘说她那儿没有小孩的名单。我孙子现在在谁跟前？！
    .from = 267536bc

inject-child_lele-note = 他在14号登机口后面的员工茶水间，吃着小孟的盒饭，开心得很。除了小孟，没有人知道。
    .from = 22281746

inject-child_lele-expects = 找到孩子，安排一名报得出姓名的人陪着，带着这个姓名回电给奶奶；对外一个字不提。
    .from = b967b7d2

inject-coco_mi-title = Coco米在14号登机口开拍
    .from = 189bbe6d

inject-coco_mi-text = 宝子们早上好！！我在14号登机口，蓝湾航空替我决定了，今天不用去西安了呢。我十一点要化妆进组的！没有一个人出来说句话！！你们看这个穿制服的小姐姐，她快哭了，我也快哭了。@蓝湾航空 给你们到七点，先找我说，不然我就跟所有人说。
    .from = 299a6f73

inject-coco_mi-note = R19：谁先伺候她、后管胰岛素，谁付代价。她要的是被看见，不是被帮忙；给事实就够了。
    .from = 6accbe5d

inject-coco_mi-expects = 先顾需要帮助的人；然后公开答复一次，说事实、说下次几点更新，跟对所有人说的一样。
    .from = 895332d2

inject-crew_note-title = 机组排班：十一套机组，中午
    .from = 9ce3c25f

inject-crew_note-text = 致运控：11套机组04:30至05:00签到。首班若晚于08:30，11:30至13:00陆续超时。备份：9套在家，90分钟到。没有人叫他们。等指示。孔。
    .from = 8ce8db5b

inject-crew_note-note = 难点3。全天最贵的一条消息，来的时候只是一张条子。七点前叫备份机组，中午那一波就保住了。
    .from = e8de7399

inject-crew_note-expects = 马上叫备份机组；提醒值班领导和公关：原因可能要变成我们自己的。
    .from = d064d636

inject-crowd_speaker-title = 14号登机口有了代表和名单
    .from = 67b3807a

inject-crowd_speaker-text = 我姓赵，修桥的，工期表我看得懂。我们一共212个人，签名都在这儿。第一，来一个说得上话的，报上姓名，别让这么个穿制服的小姑娘顶着。第二，真实原因，白纸黑字。第三，每人1,000块，一视同仁。不答应，14号谁也别登机。九点我们开直播。
    .from = b470087f

inject-crowd_speaker-note = 比起钱，他更想要一样东西：有人当面跟他说话。管理人员来了这件事本身，比来了说什么更管用。
    .from = 6879de1d

inject-crowd_speaker-expects = 派管理人员亮明身份到14号登机口，带着事实、水和权限；给不了的说清给不了、为什么；说几点回来就几点回来。不叫警察，不拿钱换签名。
    .from = 324993d2

inject-crying_agent-title = 视频：登机口的小姑娘哭了
    .from = 9c7a10ca

inject-crying_agent-text = 看着也就22岁。一个人对着200号人，站了六个小时。“他们也不告诉我啊”，说完就这样了。坐办公室的那些人，脸呢。
    .from = f892ecfe

inject-crying_agent-expects = 把她换下来；公开替一线说句话，但不拿她当素材；把知道情况的人派到登机口。
    .from = 972b4735

inject-d1_backlog-title = 周日：昨晚剩下的
    .from = b5ab633b

inject-d1_backlog-text = 早上好。账上是这样：六百个来电来信没人回，八十个答应了要回电的，还有一页笔记，上面只写着“乐乐！胰岛素！哈尔滨！”。飞机今晚之前都还在错的地方。十一点之前我只有九个人。先打给谁：闹得最凶的，还是后来不打了的？
    .from = d21deae2

inject-d1_backlog-expects = 先打给伤得最重的和不再出声的；告诉他们改了什么；由客户自己说“可以了”，这张工单才结。
    .from = 3056beb5

inject-d1_certificates-title = 保险公司要证明
    .from = 3d32568c

inject-d1_certificates-text = 周一之前大概有四百人要开延误证明去理赔，现在只有一个柜台能打，一次一张，原因默认“天气”。保险公司会拿去跟监管那边对。证明上到底写什么原因？还要人家专门跑一趟机场吗？
    .from = 9bf2a2c4

inject-d1_certificates-expects = 网上开证明，写真实原因；不等人来问，主动告诉大家在哪里开。
    .from = 07d20a49

inject-d2_second_storm-title = 周一：海上又来一条
    .from = 7528ff83

inject-d2_second_storm-text = 海平航空气象台，周一09:15：雷雨带预计13:00至15:00到达望涛，概率55%，强度弱于周六。有效至16:00。
    .from = dc14f34d

inject-d2_second_storm-expects = 抢在前面：叫备份机组，给今天的旅客先打招呼，准备代理名单，登机口派人。
    .from = f8c82b66

inject-d2_survey-title = 没人敢发的满意度调查
    .from = fa8c78a0

inject-d2_survey-text = 市场部来问，周六那批旅客，平时那个满意度问卷还发不发。系统自动发的，带一架笑脸飞机那个。我倒宁可打两百个电话去问。你们想知道什么？想问谁？
    .from = 0a4dd5e3

inject-d2_survey-expects = 用合适的方式去问当事人，处境最难的那些打电话问；不要笑脸飞机。
    .from = 6e2143f1

inject-d7_letter-title = 监管局要整改措施
    .from = 212202fe

inject-d7_letter-text = 我姓毛。你们的报告和投诉，局里都看了。请在月底前书面报整改措施：谁通知登机口，代理订票的旅客怎么通知到，关舱门之后谁负责计时。“提高认识”不算措施。我可以记成几号之前？
    .from = ef7e35b7

inject-d7_letter-expects = 答复里每条措施都有责任人和时限；就是复盘得出的那几条。
    .from = 95527a05

inject-d7_refunds-title = 一周了，退款还没退完
    .from = b3bd351e

inject-d7_refunds-text = 我是退款结算的胡楠，周六还来打扰，真不好意思。夜间批处理把两种币种的订单和代理的订单全漏了，一共640人。按规定我们可以到周二，七个工作日。可上周六的自动短信写的是“七天内到账”。人家数着日子呢，七天，就是今天。
    .from = 771c3ea5

inject-d7_refunds-note = 七天不是七个工作日。话说得比规定松，答应的就比规定多。
    .from = b956d87f

inject-d7_refunds-expects = 抢在这640人来电之前告诉他们：出了什么差错、新的日期、可以找谁；剩下的人工跑。
    .from = cf3862fb

inject-declare_and_grade-title = 宣布、集合、定级
    .from = 6aad37d8

inject-declare_and_grade-text = 本条不投放。延误超过二十班、排队超过三十人，按预案原话就是中度；团队应当不用人提醒就集合。
    .from = a4e4c49d

inject-declare_and_grade-expects = 宣布进入危机状态，召集六个席位，定为中度，说明理由和趋势。
    .from = 24e19222

inject-dog_doubao-title = 豆宝在货舱里
    .from = 3d1754a0

inject-dog_doubao-text = @蓝湾航空 我家狗狗豆宝在LW311货舱里，早上五点就进去了！！客舱都29度了，货舱得多少度啊？？？求求你们派个人去看一眼，求你们了
    .from = 62ed0f37

inject-dog_doubao-note = 难点9。派一个装卸工带点水过去就解决了。外面会把这事看得比实际大得多，只有豆宝觉得正好。
    .from = b2f05625

inject-donglu_offer-title = 东鹭：亮出您的蓝湾登机牌
    .from = d43783bb

inject-donglu_offer-text = 被一朵“只有部分航司看得见”的云困住了？凭今天任意一张蓝湾登机牌，到东鹭柜台，399元带您走，靠窗座位给您留着。#东鹭准点见#
    .from = c97fb754

inject-donglu_offer-expects = 不回击。把退改签政策和自家可用座位公布出去；东鹭有座，就替自己的旅客买。
    .from = b02ae739

inject-drunk_video-title = 视频：两个同事架着一名机长
    .from = bec81478

inject-drunk_video-text = 今早14号登机口！！大家自己看这个飞行员怎么回事，路都走不直，还要我们坐他开的飞机？？赶紧转，一会儿就没了
    .from = 9826d11f

inject-drunk_video-expects = 说清楚：身体不适的人员一律不飞，LW233机组已更换；病情不说，并说明为什么不说；什么都不删。
    .from = 764dc1ce

inject-english_only-title = 英文来信，分四点
    .from = b3c37d91

inject-english_only-text = 1. I have heard no word in English since 06:10. 2. My transit permit allows 24 hours and it began yesterday at 21:00. 3. If LW681 does not leave before 21:00 tonight I am illegal, which I have never been. 4. Whom do I speak to? A person, please, not a link. H. Nyqvist, seat 14A.
    .from = a6d230ea

inject-english_only-expects = 登机口派会双语的人，做英文广播；有人陪他带着过境许可去边检柜台。
    .from = 378d8b8d

inject-evening_plan-title = 任浩然：现在取消，还是赌到十点
    .from = ff022e7c

inject-evening_plan-text = 沈波的班我接了。今晚最后一波，我可以现在就取消一部分，趁旅客还在家就通知；也可以全挂着，到十点在登机口取消同样那几班。名单是一样的。我倾向现在。你们签字，我来发，但客服得比屏幕先知道。
    .from = bb6bc122

inject-evening_plan-expects = 早取消，一线先知道，退改签政策和改签办法放在同一条消息里。
    .from = e4875a2d

inject-evening_word-title = 今天最后一句话
    .from = 730074bb

inject-evening_word-text = 本条不投放。旅客今晚不管睡在哪里，睡之前应该听到一个报得出姓名的人说：发生了什么，哪些是我们的责任，明天怎么安排，有事找谁。
    .from = 5e7a9bf3

inject-evening_word-expects = 负责人实名出面：原因照实说，该表示歉意的表示歉意、该承担责任的承担责任，说好明天几点再来更新。
    .from = ccaf9f01

inject-exec_weather-title = 高级副总裁邱振华，从飞机上发来
    .from = b3fffe63

inject-exec_weather-text = 听说你们在起草稿子。就用两个字：天气。不提机组，不提系统，不提工时，也不要道歉，一道歉就等于开支票。我们没有撒谎，我们只是说得简单一点。我没看过的一个字都不要发，我10:40落地。换个说法要花多少钱，你们问姜凯文。大概两百万。
    .from = 900f6bde

inject-exec_weather-note = 演得客气些。在纯天气的版本（storm_only）里，这两个字他还真说对了，其余全错。只要下达“不管怎么问，都说天气”的指令，任何版本都是一票否决。
    .from = 9092e2b1

inject-exec_weather-expects = 客气、及时地拒绝：掌握到什么原因、有多大把握，照实说；拍板的是值班领导，不是在天上的那位。
    .from = f550eb8e

inject-father_harbin-title = 三点前去哈尔滨的一个座位
    .from = b9078f7b

inject-father_harbin-text = 我都写在纸上了，不耽误您时间。我爸在哈尔滨的重症监护室，9床。医生说，可能就是今晚。LW431没有时间。只要今晚六点前能到，什么飞机、谁家的座位都行，钱我自己出。我排在第164个。
    .from = 4436bba0

inject-father_harbin-expects = 把她从队里请出来，谁家飞就买谁家的座位，送她到登机口。两天后打个电话给她。
    .from = d0a2baca

inject-forwarded_complaint-title = 转来43件投诉
    .from = 07c7ebd0

inject-forwarded_complaint-text = 全国航空旅客投诉平台转来7月18日投诉43件。集中反映：一个多小时没有任何信息（31件），原因一律答复天气（24件），没有餐食（19件），热线打不通（17件）。请在十个工作日内处理。平台将在第十一个工作日再次核查。
    .from = cba703c4

inject-forwarded_complaint-expects = 逐件按姓名答复：这位旅客遇到了什么、真实原因、改了什么；不是同一封信发43遍。
    .from = 5b44b73a

inject-gate_blocked-title = 14号登机口堵死了
    .from = 3a0e960b

inject-gate_blocked-text = 我们坐下了。全体，横在登机口前面，15号的也跟着坐了。没有一个报得出名字的人站到我面前来，谁也别想登机。直播间四万人看着呢，刚才有位警察同志特别和气，问我累不累。
    .from = 2a7ad6f4

inject-gate_blocked-expects = 管理人员带着事实马上到登机口；其他航班换口登机；不要一上来就吓唬人。
    .from = 32b393f2

inject-gate_screens-title = 登机口来电：屏幕上什么都没有
    .from = 24c73777

inject-gate_screens-text = 不好意思，我是港通的小孟，13、14号登机口的，不好意思啊。我们屏幕上就写着“延误”，你们App上写准点，机场大屏又写07:10。我这边两百来号人，三样全给拍下来了。我该怎么说啊？从五点十分到现在，我一直说的是“请耐心等待”。
    .from = 7dd23cee

inject-gate_screens-note = 弱信号之一。难点12：她是外包公司的人，在这200人眼里却就是航空公司。没人回她，她就一直说“请耐心等待”，到十一点半会在一段视频里再次出现。
    .from = 63b89db3

inject-gate_screens-expects = 问运控手里有什么，给登机口一句话：知道什么，不知道什么，几点再告诉你们。
    .from = cf992c35

inject-glass_door-title = 机场公安：玻璃碎了，有人手被割伤，一个请求
    .from = 20c9a661

inject-glass_door-text = 我是机场公安雷警官，书面的也发给你们了。09:45，14号登机口玻璃门被打破，一名外包人员手被割伤，两名旅客正在接受询问。取证期间，请贵司17:00之前不要对外说是谁、怎么回事。改到15号登机口登机这件事，可以说。
    .from = 0f6d3e2e

inject-glass_door-note = 要求暂不公开的只是事件本身；不包括表态，不包括给旅客的指引，也不超过17:00一分钟。
    .from = 30b75502

inject-glass_door-expects = 记下谁要求、什么内容、到几点；对外说清登机口关闭、改去哪里；把那只手照顾好。
    .from = ca54a19a

inject-gold_member-title = 一张金卡和一个靠过道的座位
    .from = dbd1c955

inject-gold_member-text = 我要问的是我八月六号的座位。我是金卡。你们把我从2C挪到了3C。我想知道是谁挪的，以后是不是都这样。
    .from = f24fb9f8

inject-gold_member-note = 带卡的杂音。没有人饿着。
    .from = e84975b5

inject-hotline_38-title = 热线：38个在排队，问的都是一件事
    .from = 294054af

inject-hotline_38-text = 悦琳，我队里排着38个，14副耳麦全占着。平时周六也就四个。全问一件事：到底几点飞，你们App上写着准点呢。要么叫人把App改了，要么给我加人。最好赶在八点那波电话之前。
    .from = a0654d31

inject-hotline_38-note = 弱信号之二。预案写明排队三十人就是中度。吴岚从不夸张。
    .from = 41043dc5

inject-hotline_38-expects = 马上启动热线扩容，或者叫人回来：后备座席要四十分钟才坐得下来。
    .from = 17cae5c0

inject-hotline_collapse-title = 热线：排队120个，还在涨
    .from = e089b724

inject-hotline_collapse-text = 一百二十个在排，最久的等了三十四分钟。挂了又打，打了又挂，一个人我得数三遍。录音还在放“座席全忙，请欣赏音乐”。要么换录音，要么给我人，要么干脆关了，跟人家说一声关了。
    .from = fbb85a5d

inject-hotline_collapse-expects = 扩容、改回电，录音直接回答大家都在问的三个问题。
    .from = 1c8fa8bc

inject-insulin-title = 一只小箱子，一个小问题
    .from = 08f968f1

inject-insulin-text = 不好意思啊，我不想耽误大家。LW508去昆明的，16号登机口那个小伙子说行李架要放不下了，把我的小箱子收去托运了。我的针在里面。下一针是十点。我就想问问，还能不能拿到。实在不行，我自己想办法。
    .from = 6d1d6406

inject-insulin-note = 难点9和10。她没有办法可想。把行李全卸下来，十点肯定来不及；派个人跑一趟，十五分钟。
    .from = 71d6dd04

inject-insulin-expects = 马上派人拿着她的行李牌号去货舱取药，医务室兜底；告诉她谁去拿、几点拿到。
    .from = c39742de

inject-last_metro-title = 进城末班地铁22:40
    .from = 45b1b9c9

inject-last_metro-text = 地铁末班22:40，机场大巴末班23:00。我这儿六十个人后程没了又没地方住，其中十一个老外，打车要排四十分钟。想让地铁等一等，得有人八点前给他们打电话。2019年等过一次，为了那个歌星。
    .from = 8d35df40

inject-last_metro-expects = 给留下的人安排行军床或大巴，而且要赶在末班车开走之前告诉他们。
    .from = f5addb48

inject-leaked_note-title = 一张留言条的照片
    .from = 420d2c05

inject-leaked_note-text = 所以这张条子早上6点11分就贴在他们运控的屏幕上了：“11套机组……超时……没有人叫他们。”然后呢？天气天气天气。发图的是里面上班的人，受够了
    .from = 805b1a5d

inject-load_control-title = 系统值班：配载系统部分降级
    .from = 25ebb18d

inject-load_control-text = 4471号事件，03:52建单：03:40升级后配载系统部分降级。望涛所有出港航班舱单无法发布。厂家在查。备用方式是手工配载，会的只有两个人，一个在休假。因为是半夜，我定的是“中”。
    .from = 4be32577

inject-load_control-expects = 看出来：雷雨过去之后，卡住飞机的是它，不是天；赶在有人写下“天气原因”之前告诉值班领导和公关。
    .from = a2455a9b

inject-lost_promise-title = “说好了会有人打给我的”
    .from = d3669fd9

inject-lost_promise-text = 有个姑娘答应我，乐乐坐上飞机就给我打电话，声音可好听了。现在换了一个，声音也好听，说她不知道什么乐乐。你们那儿都不拿笔记一下的？
    .from = 7208403c

inject-lounge_coffee-title = 休息室的咖啡机
    .from = 472fe0a6

inject-lounge_coffee-text = 1号休息室。靠窗那台咖啡机又漏水了。设施部说归我们，我们的人说归设施部。能不能来个人定一下？
    .from = e8df74a6

inject-lounge_coffee-note = 杂音。
    .from = 4a5004b7

inject-meals_out-title = 三家店，全卖光了
    .from = 1dc6d64d

inject-meals_out-text = 我老丁。面没了，饺子没了，咖啡店还有38块一个的玛芬。一个人拿着餐券对着两百号人，券能用的店里什么也没有。盒饭来了请分送12、15、17号，别光送14号，不然我这儿要打起来。
    .from = 95228b34

inject-night_cleaners-title = 14号登机口保洁
    .from = acf5f54b

inject-night_cleaners-text = 夜班保洁。我们捡到61个饭盒、一只假眼珠子、两顶婚礼上戴的帽子，还有一份212个人签名的名单。帽子交失物招领了，别的咋办？
    .from = 2649d827

inject-night_cleaners-note = 杂音。那份名单，就是要回访的名单。
    .from = 03819649

inject-nowcast-title = 气象通报
    .from = 9e26c26d

inject-nowcast-text = 海平航空气象台，有效至09:00：进近区雷雨带，向东北方向移动，移速25，云顶14公里。07:40前无法起飞，概率60%；08:20前无法起飞，概率35%。09:30起可能有第二条雷雨带，概率40%。下次通报整点发布。
    .from = de03691f

inject-nowcast-note = 例行通报，有用：里面有一个“可能”，人人都会忘。
    .from = dd0efee3

inject-oxygen-title = 九十分钟电量
    .from = af62f41e

inject-oxygen-text = 我爸74岁，靠制氧机呼吸。我们按四个小时准备了两块电池，现在已经七个小时了。第二块显示还剩九十分钟。17号登机口没有插座。我跟三个人说过了。现在跟您说，把时间也说上：十二点零五分。
    .from = 6ac88751

inject-oxygen-expects = 马上叫医务人员、找插座、安排安静的房间，指定专人；第一班飞机给他留座。
    .from = 37302285

inject-purser_311-title = LW311乘务长：29度，没有一句话
    .from = edef32fc

inject-purser_311-text = 我白静，311，62号机位。166人，05:40关的门，客舱29度。上一次有人跟我们说话，快一个小时前了。抱着的婴儿一个，八十岁以上两位。大家看得见航站楼，看得见东鹭的尾翼。水来不来？我能跟他们说什么？
    .from = c93b8390

inject-purser_311-note = 有飞机关舱门超过一小时，按预案就是重大。两小时：送餐送水。三小时：下客。
    .from = 8b42ebcd

inject-purser_311-expects = 现在就给两架飞机送水，机长每三十分钟广播一次；抢在时限到之前，自己决定什么时候拉回来。
    .from = f28a4df2

inject-qiu_lands-title = 邱总落地了
    .from = a0cc2864

inject-qiu_lands-text = 我落地了，发出去的东西我看了。周一我们谈。先问一句：登机口是谁通知的？我头一回听说，登机口还能比我先知道。
    .from = 26d039a2

inject-qiu_lands-note = 带头衔的杂音。旅客还没得到答复之前，不必先答复他。
    .from = 964ea67f

inject-regulator_call-title = 监管局来问
    .from = 848d694a

inject-regulator_call-text = 东南沿海航空监管局，我姓毛。书面的也发了，在报送系统里。请报：影响航班数、旅客人数；关舱门超过一小时的飞机，从几点起；目前掌握的原因，有多大把握；最早几点通知旅客的。两小时之内。我可以记成几点之前？
    .from = 76e78c7c

inject-regulator_call-expects = 按目前掌握的数字和把握程度答复，不知道的写明不知道，说好几点续报。给监管看的和给旅客看的要一致。
    .from = b1007cd3

inject-regulator_summons-title = 监管局上门
    .from = 2d3df534

inject-regulator_summons-text = 我姓毛。我手上61件投诉，说的是同一件事：两个小时，没有一句话。我和一位同事正在去你们运控中心的路上。我想看日志：几点、告诉了旅客什么。没有日志的话，那也是一种答复。
    .from = 6360a8dd

inject-reporter_ruan-title = 晚报：三个问题，一个截稿时间
    .from = 7b4a1d10

inject-reporter_ruan-text = 我晚报阮毅。网络版七点一刻发，三件事。多少航班？为什么大屏写延误，你们App写准点？62号机位是不是有人关在飞机里，里头有一位是我们读者。没人回我，我就写没人回我。
    .from = 23cc203f

inject-reporter_ruan-expects = 答知道的，说有多大把握；承认App写错了；报下次更新的时间。不猜原因。
    .from = 1001fcc3

inject-reserve_called-title = 机组排班：备份在路上
    .from = 59e69f46

inject-reserve_called-text = 致运控：05:05我自作主张叫了7套备份机组，有笔的时候补签。不再出岔子，18:00前工时够用。孔。
    .from = dd300256

inject-reserve_called-expects = 告诉大家今天机组不是问题，免得有人去猜。
    .from = ba3e7965

inject-rooms_13-title = 十三间房
    .from = 7e2e75b4

inject-rooms_13-text = 机场酒店：十三间。就十三间。城里在办婚博会，剩下的都在四十公里外的龙门，120间，三辆大巴。我这儿两百号人都听见“酒店”两个字了。十三间给谁？剩下的谁去说？我要白纸黑字，签您的名字。
    .from = 30471c92

inject-rooms_13-expects = 近的房间按念得出来的规则给婴儿、老人、病人；大巴去龙门；C厅放行军床；不行的就说不行。
    .from = db5d41fb

inject-rumour_press-title = 晚报：他到底喝没喝？
    .from = 8b1f04b0

inject-rumour_press-text = 又是我，阮毅，不好意思，主编看了视频，我不能不问。到底喝没喝？喝了，没喝，或者给我一句能登的话，替这两个答案。
    .from = 1afa9e15

inject-scam_wave-title = “您的航班已取消，点此领取300元”
    .from = 312d63ef

inject-scam_wave-text = 十分钟里第三个了，短信一模一样：您乘坐的蓝湾航班已取消，退补300元，请点链接。姓名对，航班号对。有一个把验证码给出去了，4,800没了。他们都当是我们发的。排队前的录音能不能把这个放上去？今天，现在！
    .from = 966ee626

inject-scam_wave-note = 每次大面积延误都会来。人家丢的钱，是在你们眼皮底下丢的；你们自己的短信跟骗子的又长得一样：今天的短信一条链接也不要放。
    .from = 369f749c

inject-scam_wave-expects = 马上在语音提示、短信、App、专页上提醒：我们不发链接，不要验证码；让受害人打银行电话、报警。
    .from = 8dc1bdb3

inject-second_broken-title = 晚报：一张你们的承诺对照表
    .from = 49e9d84d

inject-second_broken-text = 阮毅。我做了张表。左边，你们说几点再发消息。右边，你们几点真发了。右边那栏短得很。标题是《永远“再等半小时”的航空公司》。发之前还有什么要补充的吗？
    .from = fe4d084d

inject-shift_due-title = 你十点半下班
    .from = 231f7269

inject-shift_due-text = 你从昨晚十点半一直盯到现在。彭晓露端着咖啡站在门口，本子是空的。你答应过谁什么、几点之前？还有谁在等，而别人都不知道？现在没交出去的，就等于没发生过。
    .from = 2c53d799

inject-shift_due-note = 难点12：一交班，承诺就丢。
    .from = bcf403ac

inject-shift_due-expects = 交接时带上：没兑现的承诺、要紧的个案、现行口径、下一个到期时间。
    .from = a60169cd

inject-slip_1-title = 运控：九点飞不了了
    .from = 91ad1cb7

inject-slip_1-text = 九点没戏了，所有地方都撤下来。头一波我有个新时间，把握是“可能”，多了没有。别给我印到几点几分，给个时间段，再写上几点我们重新评估。还有，先告诉登机口，再发微语。
    .from = 1e15962a

inject-slip_1-expects = 一线先知道；然后赶在有人九点站到登机口之前，各渠道一起更正：时间段、原因、下次更新时间。
    .from = 45ae351b

inject-slip_2-title = 运控：第二个时间也没了
    .from = 8894f859

inject-slip_2-text = 第二个也没了。我有第三个，还是“可能”，大概一小时后能确认。我知道这叫人怎么看。要么说清楚为什么又推，要么干脆别给时间，就是别让人家盯着倒计时，数到一个我这儿早就划掉的点。
    .from = 8a3f34a3

inject-slip_2-expects = 到点之前改期，说明原因；给时间段和下次更新时间；一线先知道。
    .from = d66d81b2

inject-slot_improves-title = 时刻提前了
    .from = b550e087

inject-slot_improves-text = 好消息，可听完你们得头疼。云缝比他们报的大：头一波从15:00提到14:40，已确认。住在龙门酒店的肯定赶不上。送过去多少人？有没有谁跟他们说过手机别关？
    .from = dbe0a381

inject-slot_improves-expects = 马上告诉所有人；留一辆大巴、留最后一排；赶不上的免费改签。
    .from = f1940b4e

inject-sponsor_photo-title = 沙滩排球赛的照片
    .from = f1defc94

inject-sponsor_photo-text = 早啊！沙排那边九点前要审过的那张带我们标的照片，就是球网没把飞机尾巴切成两半的那张。还有，能不能让总裁说两句，跟运动沾边的就行？
    .from = 4b0c58af

inject-sponsor_photo-note = 杂音。今天早上九点发一张喜气洋洋的飞机，本身就是一场小危机：定时发布的内容先停掉。
    .from = 2537ba17

inject-stale_meals-title = 饭盒上的日期
    .from = 92232402

inject-stale_meals-text = 我团里一位阿姨说，饭盒上的日期是前天的。别的人说那是印盒子的日期。您在这个群里，我就跟您说一声。我们四十来个人。没人不舒服。
    .from = 668562f0

inject-stale_meals-note = 就在这里答复老康。公开辟谣，四十个人就成了四万人（R7）。
    .from = e097862c

inject-storm_again-title = 又打雷了
    .from = 8580c9b9

inject-storm_again-text = 不好意思，我是小孟，13、14号登机口。现在四点零五分，天都发黄了，屏幕上写着“延误”。这回我想赶在他们问之前先问一声：我该怎么说？
    .from = 546c1953

inject-storm_again-note = 和她第一条消息比一比。复盘改了什么，她现在就说得出什么。
    .from = cf9fa052

inject-thank_you_note-title = 一句谢谢
    .from = 93160454

inject-thank_you_note-text = 我就想说一声，那个小伙子是跑着去的。真的跑，抱着我那小箱子，还等我打完了针才走。名字我记下了。我该写信给谁？可别因为在候机楼里跑，害他挨批评。
    .from = e4fcac29

inject-thank_you_note-note = 唯一一条做得好才会出现的情况。念给热线的人听。
    .from = efce45d9

inject-the_bill-title = 两句话，两本账
    .from = 2d39c530

inject-the_bill-text = 我手上两张单子。要是机组或者我们系统的原因，第二十九条：食宿我们出，再加咱们自己运输条件里的长时间延误补偿。大约5,300人，人人都来要就是两百万。要是天气，第三十条：我们帮忙找床位，旅客自己付，一分钱不出。得有人定，哪句是真的。还有，取消航班的盒饭在配餐间里快放坏了。
    .from = 46e703a1

inject-the_bill-note = 在纯天气的版本（storm_only）里，真的是第二张；那要定的就是：本来不欠他们什么，我们愿意做什么。
    .from = 0ff30ab5

inject-the_bill-expects = 按原因定，不按账单定。是我们的：订餐订房，不等人要就给，各登机口一个标准。是天气：说明没有义务，餐食作为关怀提供，并且明说是关怀。
    .from = 0c1074f0

inject-tracker_post-title = 一张查航班软件的截图
    .from = 26f74886

inject-tracker_post-text = 数了一下，过去一小时望涛飞走14架，没有一架是蓝湾的。所以到底是谁家的天气？？
    .from = ababdbf5

inject-tracker_post-note = 只在系统先出故障的版本（tech_then_crew）里属实；其他版本里那十四架是进港的。先查再否认：R2。
    .from = 53bcc586

inject-trending-title = 微语热搜第三：#蓝湾装哑巴#
    .from = d11e9bbc

inject-trending-text = 我们上热搜第三了，上面一个影星离婚，下面一只大熊猫。话题叫“蓝湾装哑巴”。最热那条是张照片：我们自己的App写着准点，背后是我们自己的登机口，黑着。
    .from = 687ba1ec

inject-trending-expects = 由负责人亮明身份出面，给事实、给下次更新的时间；专页同步；评论区不关。
    .from = 4bbefc4b

inject-umbrella-title = 一把丢了的伞
    .from = 45c520f9

inject-umbrella-text = 早上好呀！昨晚LW204，17C，我落了把绿色的伞，伞柄是个鸭子头。别人送的。在你们那儿吗？
    .from = f27b8b69

inject-umbrella-note = 杂音。回头友好地回一句是好服务；现在回，是花掉一分钟。
    .from = 8dab254e

inject-union_letter-title = 地面职工的一封信
    .from = d8fcc35c

inject-union_letter-text = 登机口的同事，我们的和港通的，就一个愿望，不花钱：谁写那条消息，按发送之前，先给13号登机口打个电话。鲍秀英敬上。又及：小孟没事，周四回来上班。
    .from = 05ca261c

inject-vienna_claims-title = 维也纳来信，附条例原文
    .from = 59f525c3

inject-vienna_claims-text = （德文来信，译文）贵公司法务部：我们带着31名小乐手和一把低音提琴，晚了十一个小时落地。第七条写的是每人六百欧元，特殊情况除外。至于是什么情况，贵公司自己的网页上有两种说法。请告诉我，在法官面前，你们准备讲哪一种。A.莱特纳（118人签名）
    .from = 0392c6da

inject-vienna_claims-expects = 只有一个原因，真的那个；是我们的，不等起诉就赔；是天的，拿证据解释清楚，照料费用照付。
    .from = aeea09b1

inject-vienna_wakes-title = 维也纳：240人，房间保留到九点
    .from = a9659eba

inject-vienna_wakes-text = 维也纳早上好，我这里07:35，咖啡还差半杯。LW682没有飞机，网上看得到，你们那架就停在你们家门口。240位旅客，其中31个是学校乐团的。我压了130间房，保留到我这边09:00；四部电话；一个问题：谁付钱？另外，他们在问261。
    .from = a7dd0fa2

inject-vienna_wakes-expects = 订下房间，赶在240人出门之前通知到，把权益书面给他们。这一班从维也纳出发，条例适用。
    .from = bd13799f

inject-walkout-title = 港通的人坐下不干了
    .from = 50c20bd3

inject-walkout-text = 地面职工，鲍秀英。13到16号登机口，港通有四个人把马甲往柜台上一放，坐食堂去了。不是罢工，是撑不住了。身边有个知道情况的人，他们就回来。
    .from = c8defd35

action-agency_list-name = 把旅客名单和文案给代理
    .from = f68b4e5f

action-agency_list-about = 1,150张订单留的是代理的电话：半点之前拿到名单和文案，代理就替我们转发。
    .from = 468cdc77

action-bags_off-name = 卸下全部行李并归还
    .from = ad5832fa

action-bags_off-about = 占两条转盘，每架飞机60到90分钟；在重新装机之前，飞机退出放行排队。
    .from = 28292014

action-bot_answers-name = 机器人换上今天的答案
    .from = 17200975

action-bot_answers-about = 十五个问答，用小蓝的口吻，取自热线真正被问到的问题，并留好转人工的路。
    .from = 07154d21

action-boxed_meals-name = 盒饭和水
    .from = 4966dae3

action-boxed_meals-about = 配餐间把取消航班的餐食送出来：2,400份，每小时600份，抢在那三家店十点卖光之前。
    .from = 80b6fc75

action-callback_centre-name = 留号回电，不用干等
    .from = 6a09113c

action-callback_centre-about = 来电者留下号码，由收益结算的同事按顺序打回去：每小时150个。
    .from = be36d626

action-camp_beds-name = C厅行军床和毯子
    .from = cd772c7b

action-camp_beds-about = 机场的大面积延误物资：300张床，灯光调暗，一名保安。谁也不会喜欢，总比地板强。
    .from = b7a18c1a

action-care_for_staff-name = 给自己人送饭、换班、找间安静的屋子
    .from = 7f00f578

action-care_for_staff-about = 热线和登机口吃上热饭，每小时离岗十分钟，挨过骂的人身边有主管。外包公司的人也算在内。
    .from = 07391dcd

action-cash_gate_14-name = 14号登机口签名的人每人发1,000元现金
    .from = 5912c868

action-cash_gate_14-about = 212个签名，212,000元，白纸黑字，当场兑现。到中午，11到18号登机口个个都有名单。
    .from = fed179cf

action-certificates_online-name = App在线开延误证明
    .from = 5d658b38

action-certificates_online-about = 法务和IT把证明连同原因挂到每个订单号下面。App发版窗口是周日七点半。写的原因必须是真的：保险公司会核对。
    .from = 56dff553

action-charm_coco-name = 给Coco米安排休息室、升舱和一场上镜的迎接
    .from = eb33998d

action-charm_coco-about = 公关备好了套房和升舱。要打胰岛素的那位在三个柜台之外，她的视频里就能看见。
    .from = 8371a34b

action-clinic_team-name = 机场医务室到登机口
    .from = d14e9d62

action-clinic_team-about = 一名医生、氧气，15号登机口后面一间安静的屋子。收那些排不了队的人。
    .from = 670de9c4

action-close_comments-name = 关掉我们帖子下的评论
    .from = 700e235e

action-close_comments-about = 只显示精选评论。立刻清静；评论区关闭的截图就是下一条热帖。
    .from = c02e4189

action-crisis_page_live-name = “今日蓝湾”专页上线
    .from = c185f398

action-crisis_page_live-about = 所有数字一个网址，最上面写最后更新时间；App和机器人都链到这里。
    .from = 2aa6e219

action-delete_posts-name = 找平台删14号登机口的视频和评论
    .from = dc296e83

action-delete_posts-about = 平台商务一小时内能下掉60条，包括属实的那些。
    .from = 099c55b6

action-deplane-name = 两架飞机拉回，让旅客下机
    .from = dcdcb566

action-deplane-about = LW311、LW427上客梯车和摆渡车。两架飞机退出放行排队，大约再晚四十分钟。318人能走动、能透气、能打电话。
    .from = fd280b57

action-english_desk-name = 四名双语同事，加英文广播
    .from = a8ad1633

action-english_desk-about = 从市区售票处调来；两人在B12柜台，两人在登机口巡走。
    .from = a97517c5

action-family_corner-name = 老幼旅客安静区
    .from = 46a61b7d

action-family_corner-about = 开放2号休息室，给带婴儿的、坐轮椅的、无陪儿童：120个座位，有奶粉，有插座。
    .from = 39842691

action-fee_waiver-name = 公布免费退改签政策
    .from = 69b60a23

action-fee_waiver-about = 适用于今明两天经望涛的所有蓝湾客票。赶在排队之前发，就不会排队；排起来之后再发，反而更长，因为没受影响的人也来问。
    .from = 522b55ee

action-gate_feed-name = 登机口屏幕换上我们的文字
    .from = 7dc4d909

action-gate_feed-about = 机场把我们的文字和时间放上11到18号屏幕，不再显示它自己的预计时间。
    .from = c235fad5

action-hold_connections-name = 三班晚上的航班等转机旅客
    .from = 0ff169c2

action-hold_connections-about = 每班等四十分钟：保住180人的后程，让另外400人晚点。
    .from = df482325

action-hotel_far-name = 40公里外的龙门住宿，带大巴
    .from = 86aba9bb

action-hotel_far-about = 120间，240人，三辆大巴，每小时送80人。住到那里的人，临时空出来的座位就赶不上了。
    .from = 845c46a2

action-hotel_near-name = 机场酒店十三间房
    .from = 48dcdc12

action-hotel_near-about = 走路能到的就这些：26个床位。
    .from = 03a97d6a

action-interline_rail-name = 签转其他航空公司和铁路
    .from = 3d3f3e74

action-interline_rail-about = 按当日价格买下560个座位：去内陆城市的火车，还有谁家飞就买谁家的。有人提出来，困难旅客优先。
    .from = 922d404b

action-manager_at_gate-name = 派亮明身份、有授权的管理人员到13至15号登机口
    .from = 98970701

action-manager_at_gate-about = 站长丁卫民亲自去，带着事实、餐券和喇叭，报上姓名，每半小时回来一次。对着一个报了姓名的人，谁也吼不了多久。
    .from = 3e2bfea3

action-medicine_runner-name = 取药专人
    .from = 85e3fa23

action-medicine_runner-about = 一名装卸工、一名值班护士，拿着行李牌号去货舱。每件十二到十五分钟，不用卸整架飞机。
    .from = 2caede2b

action-overflow_centre-name = 龙门备用呼叫中心
    .from = 6af769cb

action-overflow_centre-about = 兄弟公司十二名受过培训的座席，75分钟后上线。没有统一口径，他们只会用更好听的声音把事情越说越乱。
    .from = 9f6492b0

action-police_clear-name = 请机场公安清14号登机口
    .from = bb9f6be6

action-police_clear-about = 十二名警察，一只喇叭。一刻钟清空，所有手机都举着。
    .from = 12404f2b

action-press_crews-name = 要求机组超时继续飞
    .from = 75aba2cc

action-press_crews-about = 电话里有人说：机长有裁量权。五套机组只要肯签字，中午那波就能飞，十一点前人就在天上了。
    .from = f8d67877

action-rebooking_desk-name = 改签到我们自己后面的航班
    .from = a4e278e7

action-rebooking_desk-about = 两天客座率都在85%，就剩这些：420个座位，带孩子的优先，六个柜台每小时办90人。
    .from = c3698fa0

action-recovery_plan-name = 周日、周一恢复计划
    .from = 04574fb1

action-recovery_plan-about = 飞机和机组连夜归位，提前取消十一个客人少的航班，为下一场雷雨备份加倍。
    .from = 76b8f200

action-refund_run-name = 人工加跑一批退款
    .from = e9b72af4

action-refund_run-about = 六名会计，夜间批处理之外另做一份银行文件：1,400笔退款两天退完，不用九天。
    .from = bf8e2df7

action-reserve_crew-name = 叫备份机组
    .from = 10967f2f

action-reserve_crew-about = 九套机组，接到电话到准备室九十分钟，到旅客坐好关舱门再五十分钟。六点半叫，天一开就能飞头一波；叫晚了，救的是晚上。
    .from = 075022de

action-say_weather-name = 通知所有一线：不管怎么问，都说天气
    .from = b2409472

action-say_weather-about = 给热线、登机口、客舱的一句话，运控报什么都照念。账单能小一点。
    .from = 84d029d4

action-strike_back-name = 对东鹭的优惠来一记更狠的
    .from = 20db199a

action-strike_back-about = 在微语发反击海报：人人299，再捎一句谁家的发动机更老。
    .from = 282e7671

action-vienna_rooms-name = 维也纳的房间、餐食和大巴
    .from = 7bdb0058

action-vienna_rooms-about = 施泰纳压了130间房，保留到当地09:00，等一句“行”和一个成本中心。
    .from = ab6076e3

action-voucher_agents-name = 餐券本送到登机口
    .from = f5129dd9

action-voucher_agents-about = 六个人，一人管一百名旅客，不再是一个柜台一个人。
    .from = b67891ee

action-water_on_board-name = 给等在远机位的飞机送水和点心
    .from = 0ee90f4c

action-water_on_board-about = 配餐车到机位给LW311、LW427送。不丢时刻。
    .from = bf37eb29

duty-complaint_ten_days-name = 转来的投诉10个工作日内答复
    .from = 4fc731be

duty-complaint_ten_days-article = 《公共航空运输旅客服务管理规定》（2021年）：投诉10个工作日内处理。请核对现行文本。
    .from = f358d2e5

duty-eu_care_due-name = 照料维也纳的旅客
    .from = d26bedae

duty-eu_care_due-article = 欧盟261/2004号条例第6条、第9条，3,500公里以上航班，四小时。请核对现行文本。
    .from = 14da9a7c

duty-eu_notice-name = 书面告知维也纳旅客权益
    .from = 96c3c42c

duty-eu_notice-article = 欧盟261/2004号条例第14条第2款：延误两小时起，书面告知补偿和协助规则。请核对现行文本。
    .from = fa017b19

duty-food_on_board-name = 机上延误两小时提供食物和水
    .from = c8bb686d

duty-food_on_board-article = 《航班正常管理规定》（2016年第56号），机上延误。05:40关舱门：07:40到期。请核对现行文本。
    .from = e5814937

duty-meals_carrier-name = 原因在我们时提供餐食
    .from = 73701358

duty-meals_carrier-article = 《航班正常管理规定》（2016年第56号）第二十九条。请核对现行文本。
    .from = 7f7c8958

duty-off_at_three_hours-name = 满三小时仍无起飞时间，安排下机
    .from = 36764987

duty-off_at_three_hours-article = 《航班正常管理规定》（2016年第56号），机上延误。05:40关舱门：08:40到期。请核对现行文本。
    .from = b6c68d43

duty-refund_seven_days-name = 7个工作日内退款
    .from = f7410f7b

duty-refund_seven_days-article = 《公共航空运输旅客服务管理规定》（2021年）：7个工作日内办理退款。周六申请：7月28日周二到期。请核对现行文本。
    .from = cdfdb544

duty-report_to_office-name = 监管局来问后两小时内上报
    .from = 36684ba3

duty-report_to_office-article = 《东南沿海航空监管局大面积航班延误处置规定》（虚构），参照该管理规定的报告要求。
    .from = 3bbe5b23

duty-tell_in_30-name = 获知后30分钟内告知旅客
    .from = bf45daf6

duty-tell_in_30-article = 《航班正常管理规定》（2016年第56号）：承运人获知延误或取消后30分钟内告知旅客。请核对现行文本和条号。
    .from = 6ede0aff

duty-word_on_board-name = 机上至少每30分钟向旅客更新一次情况
    .from = 87925921

duty-word_on_board-article = 《航班正常管理规定》（2016年第56号），机上延误。乘务长来电之前那几个半小时算遗留问题；这一个算你们的。请核对现行文本。
    .from = 9839e832

objective-fair_money-name = 按真实原因，该给的主动给，一视同仁
    .from = 4d577ee3

objective-fair_money-capability = 补救与补偿
    .from = 94d2f52b

objective-first_word-name = 首次发声说清：知道什么、不知道什么、旅客该做什么、下次几点
    .from = 994a9a7f

objective-first_word-capability = 首次回应
    .from = c76f7a52

objective-follow_through-name = 回头去找伤得最重的人，把造成这一切的地方改掉
    .from = e7baf377

objective-follow_through-capability = 跟进与复盘
    .from = e3c5c6c2

objective-harm_first-name = 先看伤害，再看声量：胰岛素、孩子、呼吸，排在镜头前面
    .from = d7d14272

objective-harm_first-capability = 个案轻重排序
    .from = f6761e69

objective-inside_first-name = 一线知道得不比公众晚
    .from = b5bf2fa2

objective-inside_first-capability = 一线口径传达
    .from = baff66c1

objective-keep_promises-name = 时间一推再推，承诺也要么兑现，要么到期前改期
    .from = 70cbedc2

objective-keep_promises-capability = 承诺台账
    .from = 067da61b

objective-legal_clocks-name = 盯住三个时限：关舱门、监管上报、退款
    .from = ae8640df

objective-legal_clocks-capability = 时限内合规
    .from = b34a070c

objective-notice_early-name = 半小时内察觉弱信号、定级、召集团队
    .from = b6954fb5

objective-notice_early-capability = 察觉与启动
    .from = 840a97a3

objective-say_how_sure-name = 说清有多大把握，抢在别人之前更正自己
    .from = 79d6e7e9

objective-say_how_sure-capability = 坦诚与保密事实
    .from = 4b2c167c

debrief-question-1 = 你们当中第一个意识到这不是普通延误的人，是在第几分钟？最后一个呢？
    .from = 0455a1be

debrief-question-2 = 哪位旅客最久没听到你们任何有效的消息？本来走哪个渠道就能让她听到？
    .from = 55ca86ed

debrief-question-3 = “天气原因”说起来容易。它从什么时候起不再是真的？谁知道？早一个小时说出来，代价是多少？
    .from = 82d26050

debrief-question-4 = 你们做过的承诺里，哪一个不会再许第二次？
    .from = 2aee29b8

debrief-question-5 = 排在Coco米后面等的，是谁？
    .from = 991b6222

debrief-question-6 = 视频里那个登机口的姑娘，需要你们给她什么？最早几点就能给？
    .from = a32d6439

debrief-question-7 = 要是八月十七号再打雷：哪些事会自动发生？
    .from = 18fa3a80

debrief-epilogue-text = 8月17日周一，04:00。预报员来电：五点到八点之间，一条雷雨带过望涛，概率七成。机组排班留言：中午前后九套机组接近超时。头一波24班，每八名旅客就有一名是代理订的票。复盘改掉的，现在起作用；没改的，再来一遍。
    .from = 3b358df5

voice-v_ag_1-text = 我们是小黄帽团的，三十四个人。领队说你们有我们的电话。你们有的是他外甥的电话。
    .from = fa9448b4

voice-v_ag_2-text = 你们叫我问代理，代理叫我问航空公司。两头我都问了{ $times }遍了，要不你们俩互相问问？
    .from = 6bfeb334

voice-v_ag_3-text = 旁边的人都收到短信了，就我们没有，全靠人家念给我们听。自己花钱买的座位，还低人一等啊？
    .from = ba0a8aba

voice-v_ag_4-text = 我钱是给旅行社的，旅行社给的你们。你们要退，退给谁？他再退不退给我？
    .from = 68d18ffe

voice-v_again_1-text = 又是我，第{ $times }次了。你们同事说有人给我回电话，这都过去{ $waited }分钟了。
    .from = 41110230

voice-v_again_10-text = 早上在这儿骂过几句。后来他们打电话来了，歉道到了点子上，事也给办了。两条都不删，一码归一码。
    .from = 532ece08

voice-v_again_11-text = 我早上打过，说我爸的事。有备注吗？求您跟我说一声有备注。
    .from = 3b1e15b2

voice-v_again_12-text = 关于我周六的来信：我收到一封自动回复，感谢我的信任。谢早了。
    .from = b1e7945d

voice-v_again_13-text = 小蓝咱俩见过，{ $times }回了。你什么都没学会，我学会了打“转机”
    .from = 0f761370

voice-v_again_14-text = 早上我说过，估计晚上还得再说一遍：到现在没有一个人来我们群里回过话，一次都没有。
    .from = 9cb377e1

voice-v_again_15-text = 您让我在柱子那儿等，我就在柱子那儿等。是不是中间说过什么，柱子那边没听见？
    .from = 3fad9791

voice-v_again_16-text = 他真回来了，一分不差。我跟一整排人赌十块钱他不来，头一回输钱输得这么高兴。
    .from = 530328d3

voice-v_again_17-text = 第二次问，这回你会了。中午谁给你补的课？
    .from = b06dd7b7

voice-v_again_18-text = 刚才咱们通过话，我就是赶轮渡那个。您让我过一个小时再打，现在整一个小时。
    .from = edd8617d

voice-v_again_2-text = 这是我第{ $times }个电话了，来回讲一件事，讲得我都开始给自己改病句了。你们那边一个字都不记的吗？
    .from = d157b830

voice-v_again_3-text = 还是我，还在。你说“请稍等”到现在{ $waited }分钟了
    .from = 7a69f6c0

voice-v_again_4-text = 这件事我跟{ $times }个不同的人讲了{ $times }遍。往上翻，看完再回。
    .from = fcecd724

voice-v_again_5-text = 早上私信好好问的，没人理。那就公开问一遍，@{ $name }：还是那个问题，看的人多一点。
    .from = dd4a4c6b

voice-v_again_6-text = 这个柜台我来过了。人换了，话没换，队也没短。
    .from = a552ecf7

voice-v_again_7-text = “二十分钟后再来。”我来了。我每回都来。我跟你们的区别就在这儿。
    .from = 35454078

voice-v_again_8-text = 刚才我嗓门大了点。后来还真跟你们那位同事说的一样，办成了。麻烦替我跟她说一声。
    .from = 44851f89

voice-v_again_9-text = 我这边更新一下：真有人打来了，知道我是什么情况，也解决了。投诉里第三条我收回。
    .from = 811a6b56

voice-v_angry_1-text = 听了{ $waited }分钟排箫，曲子我都会背了。就是不知道我几点飞。
    .from = ad1eda71

voice-v_angry_10-text = 你们老说“请耐心等待”。我等着呢，都等出水平了。等完了呢？
    .from = ec253ff0

voice-v_angry_11-text = 这楼里到底有没有一个能做主的？
    .from = 70b63994

voice-v_angry_12-text = 十个柜台开四个，其中一个是金卡专用，前面一个人没有。你跟我这两条腿解释解释。
    .from = 11637542

voice-v_angry_13-text = 14号口让我去B12，B12让我来这儿，你再让我回14号口，我当场喊给你看。
    .from = a29d5e3d

voice-v_angry_14-text = 一百万粉丝的，五分钟就有人回。我们就是掏钱买票的。
    .from = 7f9fd143

voice-v_angry_15-text = 大家截图都存好，带时间的。回头他们肯定说通知过了。
    .from = d4714e33

voice-v_angry_16-text = 致有关部门，如果有哪个部门管的话：本人就今日之事正式投诉，请由真人答复。
    .from = 6efb9e85

voice-v_angry_2-text = 别给我念“给您带来不便”那句了，念方案。
    .from = 0dca6188

voice-v_angry_3-text = 回了我四行字，一行有用的都没有
    .from = eaf2e72a

voice-v_angry_4-text = 我买的是飞机上的座位，不是花钱跟“7号客服”聊天的。
    .from = 6812c2b8

voice-v_angry_5-text = 小蓝，我不想听暑期行李优惠！！
    .from = 9ca736b5

voice-v_angry_6-text = 最烂机器人。祝我旅途愉快，哪个旅途啊
    .from = 8f2e3020

voice-v_angry_7-text = 亲爱的{ $name }，我那架飞机在你App里准点，在大屏上延误，在我眼前没有机组。选一个吧。
    .from = 989d8b52

voice-v_angry_8-text = 天气预报还每小时跟我说句话呢。我坐的航空公司，早饭以后就没吭过声。
    .from = cb3e6ef6

voice-v_angry_9-text = 官号说“非常理解您的心情”。挺好。那你会看表吗？
    .from = ae8e67fc

voice-v_bags_1-text = 我今天不飞了，认了。可我箱子还没认呢，我俩怎么碰头？
    .from = cc9c9a4c

voice-v_bags_2-text = 我吃饭的家伙都在你们货舱里，两个工地都推了。要么把包拿来，要么把能拿包的人叫来。
    .from = 64358909

voice-v_board_1-text = 乘务员，23排。能不能请机长说两句？没消息也说一声没消息。
    .from = 5010958d

voice-v_board_2-text = 我旁边这位脸都白了，一点不透气。你们能关我们多久？
    .from = 2460acd8

voice-v_board_3-text = 航站楼就在那儿，里面的咖啡店我都看得见，走都走过去了。为什么不让走？
    .from = 93205507

voice-v_board_4-text = 开门！你不开我叫12A那大哥来开，他已经站起来了！
    .from = 4ca6a156

voice-v_board_5-text = LW311航海日志第一天：安全须知已经吃完，大家推选9排的宝宝当机长。
    .from = 3fbbb420

voice-v_board_6-text = 62号机位，5:40关到现在，跟澡堂子一样。@{ $name } 有人看到吗，求求说句话，一句就行。
    .from = b5f7b193

voice-v_board_7-text = 有水，门开着，机长从驾驶舱出来说“我也还不知道”。这就够了，谢谢。
    .from = caa38987

voice-v_calm_1-text = 你好，我就想问问我这趟现在是个什么情况，今天的，能说的您说说？
    .from = f9325c8a

voice-v_calm_10-text = 群里有谁有官方的消息吗？链接、通知都行，带时间的。
    .from = 24237d2a

voice-v_calm_11-text = 航空公司在群里那位同事，麻烦问一下，现在什么进展？
    .from = 51d8708b

voice-v_calm_12-text = 客服您好：请告知我的订单今天受到什么影响，需要我做什么。先谢谢了。
    .from = 0d7f3632

voice-v_calm_13-text = 总算排到我了，我快点说：你们知道什么，不知道什么，我几点再来？
    .from = e986d68c

voice-v_calm_2-text = 喂，你好，往北边去的，LW多少来着，我这儿有订单号，你等我找找啊。大概能不能走？
    .from = 8bec16a3

voice-v_calm_3-text = 你好，简单问下，我今天那班有新消息吗
    .from = d7a298c3

voice-v_calm_4-text = 你好，不急，看得出你们忙。知道什么、不知道什么，跟我说一声就行
    .from = 15e085ad

voice-v_calm_5-text = 今天望涛航班动态
    .from = 5b2607f3

voice-v_calm_6-text = @{ $name } 今早登机口人可不少，出来说句话吧，什么话都行。
    .from = 709e31b2

voice-v_calm_7-text = 在望涛坐着看书。延误嘛，正常。{ $name }你倒是说句话，我们就这点要求。
    .from = 6b173a9d

voice-v_calm_8-text = 不好意思，还是在这儿等吗？
    .from = 5e7d7d86

voice-v_calm_9-text = 姑娘，那个屏幕一个钟头没变过了，是屏幕坏了，还是计划坏了？
    .from = a9ab6d90

voice-v_cause_1-text = 我就问一句，到底因为什么？我总得跟单位说个比“某些原因”像样的理由。
    .from = 036becc5

voice-v_cause_2-text = 该写原因的地方就俩字。没时间，没落款。税务局来信都比这长。
    .from = 1d7f46ae

voice-v_cause_3-text = 大屏写运行原因，App写天气，一个四道杠的机长跟我耸了耸肩。谁知道真相，举个手。
    .from = 7a451056

voice-v_cause_4-text = 我买的延误险，机组原因赔，打雷不赔。所以您下一个词儿想好了再说。
    .from = dd6d334d

voice-v_cause_5-text = 我今天不飞，但一年坐你们四十趟。打雷我能接受，不告诉我是不是打雷，我接受不了。
    .from = f4589920

voice-v_cause_6-text = 你们开航第二年我就入会了。午饭前，我在你们三个渠道看到三个原因。我跟公司差旅部报哪一个？
    .from = 633b8201

voice-v_cert_1-text = 保险公司要带原因的延误证明。就为盖个章，真得再跑一趟机场？
    .from = 6df69528

voice-v_con_1-text = 转机一共四十分钟，全站在这儿站没了。上面有人知道还有我这么个人吗？
    .from = e8c2980c

voice-v_con_2-text = 你们卖的时候写着“保证衔接”，绿字的。绿字我带来了。
    .from = 51803fa6

voice-v_con_3-text = 转机。（是只发这两个字就行吗？B12那位女士让我发的）
    .from = be4160e7

voice-v_dep_1-text = 你们App说准点，大屏说延误。我信哪个都行，你们先统一一下。
    .from = d8816dcd

voice-v_dep_2-text = 我那班新的起飞时间，麻烦报一下，大概几点到几点也行
    .from = 13a5d9c7

voice-v_dep_3-text = 中午之前走不了，上岛的船就没了，下一班是周一。中午之前走得了吗？
    .from = 2bf30466

voice-v_dep_4-text = 先说九点，又说“中午前后”，又说“下午”。你们是照着单子念呢，还是现编呢？
    .from = 9f287c29

voice-v_dep_5-text = 蓝湾时间：跟正常时间一样，就是晚点。#随时起飞#
    .from = 2f708eba

voice-v_dep_6-text = 不知道几点就说不知道几点。我是成年人，比你们会骗的人我见过。
    .from = ee732411

voice-v_dep_7-text = 要么给时间，要么还行李，别再跟我说“快了”！
    .from = 08bb6823

voice-v_dep_8-text = 帮还在家的问一句：到底出不出门？App说出，登机口的邻居说别出。
    .from = 4cd7c117

voice-v_fee_1-text = 我自己改到明天，收不收改签费？你们页面上还要我180呢。
    .from = d2302291

voice-v_fee_2-text = 今天退票免手续费吗，是/否
    .from = dfb1b2ae

voice-v_fee_3-text = 排了两个小时，排到了才知道App里就能办。这事谁捂着不说的？图什么呀？
    .from = f7e88e1c

voice-v_fee_4-text = @{ $name } 收我180元，让我退掉一个不存在的航班。年度最佳商业模式。
    .from = 3700204e

voice-v_furious_1-text = 我就找你！我知道不该怪你，我现在管不了那么多了！
    .from = 72f44d32

voice-v_furious_10-text = 拍，都拍下来！拍她工牌！哎别拍她，拍躲她后面那个！
    .from = e0d63d79

voice-v_furious_11-text = 你同事说“再等半个小时”，半个小时都过了三回了。我就站这儿，站到你们有人脸红为止。
    .from = 3be1805c

voice-v_furious_12-text = 都到14号口来。电话里找不着我们，让他们在晚间新闻里找。
    .from = 2441ff07

voice-v_furious_13-text = 这是我给你们的最后一封信。下一封从投诉平台来，再下一封从我小舅子那儿来，他是法官。
    .from = 6a198eee

voice-v_furious_14-text = 讲道理我讲够了。讲道理的人还在16号口坐着呢，水都没喝上。
    .from = a0e152a7

voice-v_furious_2-text = 给我转一个会因为这事丢饭碗的人。
    .from = b95c3b12

voice-v_furious_3-text = 全部取消！！票、会员卡、账号，统统注销。从今往后{ $name }最好不认识我
    .from = 0094c441

voice-v_furious_4-text = 这个对话我在截图。说点值得截的。
    .from = a354597a

voice-v_furious_5-text = 别。再。发。笑。脸。了。
    .from = b7b7c81a

voice-v_furious_6-text = 一个问题我打了{ $times }遍。换台自动售货机都该被我晃倒了
    .from = cc84d91a

voice-v_furious_7-text = 再也不坐了@{ $name }。白送也不坐。我出殡也不坐。
    .from = 8cdcc06e

voice-v_furious_8-text = 我们发了两封邮件，打了九个电话，还派奶奶去了一趟柜台。走得最远的是奶奶。你们不脸红吗。
    .from = 825bb3a2

voice-v_furious_9-text = 你们没一个人出来好好说话，今天这儿谁也别想登机！
    .from = 00e65418

voice-v_hotel_1-text = 我妈八十了，睡不了地板。有没有床？没有的话，能不能赶在末班地铁之前告诉我们？
    .from = 690dcbf0

voice-v_hotel_2-text = 都说“会安排酒店”。谁说的，哪家，是我住，还是金卡住？
    .from = a89c1ac6

voice-v_intl_1-text = Hello. I heard the announcement but it was only Chinese. Please, what did it say?
    .from = ab4f113b

voice-v_intl_2-text = My permit is for twenty-four hours only. I am not wanting to be illegal. Who can write for me a paper?
    .from = 1fddf629

voice-v_intl_3-text = In six hours I have received eleven messages, all of them in a language I regrettably do not read, and one emoji, which I do. Please write in English.
    .from = 9c7e1cb6

voice-v_intl_4-text = Sorry, English please? No? Anybody English? Please do not put the music again…
    .from = 1234089d

voice-v_intl_5-text = Everyone stood up and ran and I ran also and I do not know why I ran! Is it so difficult, one sentence?
    .from = 6e4e3544

voice-v_intl_6-text = The lady with the blue scarf walked with me to the border police and explained. I did not know that airlines do this. Very kind.
    .from = 74e0f30f

voice-v_intl_7-text = A forum says that I shall receive 600 euro for LW681 from China. Could you confirm whether this regulation applies when I leave from Haiping?
    .from = 97071cee

voice-v_meal_1-text = 几个孩子一早上就分了一个玛芬。有没有什么吃的？水总有吧？
    .from = e163fe92

voice-v_meal_2-text = 你们餐券的那家店，除了纪念品全卖光了。我啃那个大熊猫？
    .from = 8e3350d8

voice-v_meal_3-text = 15号口盒饭来了，米饭，热的。小哥先给了那帮小黄帽的大爷大妈。总算办了件人事。
    .from = 2b96bda2

voice-v_med_1-text = 我老伴的心脏药在你们登机口收走的那个包里。他嘴上说没事，不是没事。
    .from = 49f5e5ab

voice-v_med_2-text = 护士拎着包来的，还端了杯水，六分钟。以后我再不说你们一句坏话；行吧，今天不说。
    .from = 106d97f3

voice-v_more_1-text = 您好，退休教师，31F，一点儿不急。我就想知道，是先做完填字，还是先吃完三明治。
    .from = 167ea097

voice-v_more_10-text = { $waited }分钟！我都能学会开飞机了！
    .from = 4e27da91

voice-v_more_11-text = 追悼会我没赶上。你听见没有？十一点的。时间不用再跟我报了。
    .from = cdafe19d

voice-v_more_12-text = 那就是不行了。好，有句准话我就好安排了。您不知道，今天能痛快说句“不行”的人有多难找。
    .from = 5d1a15b7

voice-v_more_13-text = 改到周二，没收钱，三分钟办完。亏我还做好了吵一架的准备。
    .from = eca60f1b

voice-v_more_14-text = 我跑货运调度的，问一句：是天的事，飞机的事，还是人的事
    .from = af17ece0

voice-v_more_15-text = 现在一共多少班了？我估一下改签得排多长的队
    .from = 11c3349b

voice-v_more_16-text = 两个孩子在行李车上睡着了。楼里哪儿有床吗
    .from = 0aa0cfed

voice-v_more_17-text = 我爸手机关机了，LW508，红夹克，拿着盲杖。有谁看见他了吗？？
    .from = af201c9a

voice-v_more_18-text = “航班计划动态调整”。说晚点。晚，点。两个字，又短又真。
    .from = ecda63ba

voice-v_more_19-text = 第三个新时间了。我已经不跟我老婆报时间了，她开始笑，笑得我发毛
    .from = ec9cdb7c

voice-v_more_2-text = 你们那个页面我看过了，上面写什么我知道。页面上没写的，你知道什么？
    .from = d944673b

voice-v_more_20-text = 给了个时间段，还说了几点再看，总算来了个自己也等过飞机的人
    .from = 1e4fa299

voice-v_more_21-text = 我今晚那班取消了没
    .from = d8c519e7

voice-v_more_22-text = 这短信是你们的吗：退补300元请点击
    .from = c73c5026

voice-v_more_23-text = 退款。不要“积分”。不要“按摩椅体验券”。退款
    .from = 89571ee5

voice-v_more_24-text = 免费改好了，谢
    .from = 8888fa2f

voice-v_more_25-text = @{ $name } 有人在吗？给一段实话就行，我们好多人要求不高。
    .from = 16d53fa0

voice-v_more_26-text = 望涛天要黑了，有老人躺在纸板上。@{ $name } 今晚你们有安排吗？没有我们就叫亲戚来接了。
    .from = dbb8cc89

voice-v_more_27-text = 我问登机口的姑娘，姑娘问屏幕，屏幕说请耐心等待。#望涛机场#
    .from = 4cb5a226

voice-v_more_28-text = 一上午三个原因了。照这个势头，晚饭前该说是龙王爷了。
    .from = 5bc1f7c0

voice-v_more_29-text = 请@{ $name } 那位写“航班时刻略有调整”的同志出来一下，我也想略微调整一下你的周六。
    .from = a0cf60cb

voice-v_more_3-text = 上午还是下午，您就告诉我这个。我不会按分钟跟您较真。
    .from = 96cf0ee6

voice-v_more_30-text = 你们知道的。早饭的时候就知道，让我们站到了晚饭。我记住的就是这个。
    .from = d8aa90d1

voice-v_more_31-text = 一家航空公司写“这部分是我们的责任”，一句话里居然没站着三个律师。活久见。@{ $name }
    .from = 222b33b2

voice-v_more_32-text = 我修桥的，下雷雨不能浇混凝土，这我懂。你就告诉我，几点再看一回天。
    .from = 6239fba8

voice-v_more_33-text = 水在哪儿领啊？我这腿不行，就够走一趟的。
    .from = 7698b1ae

voice-v_more_34-text = 我十九岁，头一回坐飞机，大家都在喊。我是不是也要喊？
    .from = 6ac15415

voice-v_more_35-text = 新娘在另一个航站楼，蛋糕在货舱里，婚礼六点。您说句能跟丈母娘交代的话吧。
    .from = 6e9fa5b5

voice-v_more_36-text = 说天气之前，你先回头看看窗户外面。
    .from = e955f9c8

voice-v_more_37-text = 我问个问题你就叫警察？叫。来了我问他几点飞。
    .from = f3d744d0

voice-v_more_38-text = 有饭有汤，还有一句署了名的道歉。我妈说了，飞机你们留着，厨师我们带走。
    .from = ce324073

voice-v_more_39-text = 四张票，两个姓，一辆婴儿车。能一起改吗，还是得我挑一个最喜欢的？
    .from = 057a0e6f

voice-v_more_4-text = 坐飞机的是我老公，他听不见，全靠看屏幕。屏幕上什么都没有。你们谁都不通知，他怎么知道？
    .from = 90f2e692

voice-v_more_40-text = 后一程是别家的票，我自己拼的，我知道，我知道。您看有什么办法没有，什么办法都行？
    .from = 39bec875

voice-v_more_41-text = 四十公里！把我妈拉四十公里去睡个觉，凌晨四点再拉回来，这叫照顾？
    .from = 5ccf1761

voice-v_more_42-text = 我还没讲完，您已经给我排到后面那班了。我准备了一大篇呢，下回再讲给您听。
    .from = a2cf0c92

voice-v_more_43-text = 有谁免费改成了吗？改得动吗，有没有让填什么奇怪的东西？
    .from = 359c1236

voice-v_more_44-text = 航空公司那位大姐，把咱们群里的问题一个一个全回了。慢是慢，一个没落。谁给人家送个西瓜去。
    .from = 5adc0805

voice-v_more_45-text = 航空公司说钱在代理那儿，代理说钱在航空公司那儿。反正不在谁那儿我知道。
    .from = c64740db

voice-v_more_46-text = 您好，我是学生，这张票是我一个月的生活费。我不是想投诉，是想算算日子。退款哪一天到账？
    .from = f4ba6b97

voice-v_more_47-text = 贵公司的证明写“天气”，机场的证明写“航空公司”，保险公司等于证明我在撒谎。请贵方先统一口径，再来向我道歉。
    .from = 5448ed9c

voice-v_more_48-text = 退款到账了，就是你们说的那一天。特地说一声，因为这种事从来没人说。
    .from = 92268d45

voice-v_more_49-text = 我坐21:50那班，带一个孩子、一把大提琴。今晚要是不飞，趁他俩都还在家，跟我说一声。
    .from = eb109c61

voice-v_more_5-text = 我明早八点在昆明新单位报到。试用期还没开始，是不是就算结束了？
    .from = 66a7d56e

voice-v_more_50-text = 我四点起床，开了两个小时车，你们短信来了：请先不要出发。下回能不能让短信也早起一点？
    .from = 8dc78e73

voice-v_more_51-text = 爸妈还没锁门，我就让他们别出发了。别的航空公司学着点，这叫服务
    .from = b9e0f489

voice-v_more_52-text = 九年金卡。看你们今天怎么对银卡、蓝卡、没有卡的，就知道我这张金卡含金多少。
    .from = 414e63b6

voice-v_more_53-text = 不是我的航班，也不是我的日子，但中午那份情况说明我看了：原因、数字、哪些还不知道、两点再更新。就该这么写。下次订你们家。
    .from = c4720e4d

voice-v_more_54-text = 我们有些学生的家长周日七点要到望涛接人。今晚我该怎么给四十位着急的家长写？
    .from = a48a8a52

voice-v_more_55-text = 你说你记下了。我听见了，你现在才开始敲键盘。
    .from = 317f6fa8

voice-v_more_56-text = 给关心的朋友更新一下：没有，@{ $name } 没找我。对，我还在那根柱子旁边。
    .from = e12e2a8d

voice-v_more_57-text = 好好说话我说了{ $times }次。你看着我。好好说话，到这儿就算说完了。
    .from = 3a721f84

voice-v_more_58-text = 我周六写过，周日写过，今天再写。我不生气，我只是开始怀疑你们是不是真的存在。
    .from = da6f7fbd

voice-v_more_59-text = 早上问了，刚才又问了，这回是我奶奶让我来问：小黄帽的有消息没有？
    .from = 887026f9

voice-v_more_6-text = 周一的手术都约好了，明天起就不能吃东西了。到底几点能到？这回是真要紧。
    .from = ff2cdccb

voice-v_more_60-text = 别问我订单号。去问你同事，问她同事，再问前头那个。他们集邮呢。
    .from = adba954b

voice-v_more_7-text = 我家七岁的问我，航空公司的老板是谁，是不是在睡觉。两个我都答不上来。
    .from = b967104f

voice-v_more_8-text = 我是开大巴的。我要是跟一车六十个人说三个钟头“快了”，他们自己就开走了。
    .from = 45f51f0b

voice-v_more_9-text = 新闻里说免费改，你们App要180。你俩谁是航空公司？
    .from = 9fe9358b

voice-v_plain_1-text = 我不是冲你喊，我是冲这栋楼喊。整栋楼就你这儿有人听。
    .from = 57ca6e21

voice-v_plain_10-text = 这姑娘给我们找了四把椅子、一个插座。搁今天这地方就是皇宫了。谢谢你啊姑娘。
    .from = 7d6d665c

voice-v_plain_11-text = 我68岁孙子给我弄好的这个请问人工是按哪一个
    .from = 8cd710c2

voice-v_plain_12-text = 谢谢机器人。早饭到现在头一句痛快话
    .from = 8f8d94f7

voice-v_plain_13-text = 从头到尾你都没走开。哪儿能点星星？我全点了
    .from = 0ebb88fc

voice-v_plain_14-text = 16号登机口附近有人吗？一位戴草帽的老先生，是我舅舅，好面子不肯问人。@{ $name } 麻烦你们去问问他。
    .from = ca935209

voice-v_plain_15-text = 航空公司的同事能不能把最新消息置顶？群里三百号人，往上翻手指头都翻疼了。
    .from = 53457305

voice-v_plain_2-text = 笔给我，你们柜台这个牌子我来写：没消息，没领导，没脸。
    .from = a79fffd1

voice-v_plain_3-text = 您记下来，念给我听，还告诉我您叫什么。我当年结婚都没这么踏实。
    .from = 1c2ce45b

voice-v_plain_4-text = 我有心脏病，手机屏幕又小。能不能给我写一句清楚的话，谁来问我就给谁看？
    .from = 7c226371

voice-v_plain_5-text = 一位有耐心的旅客请教：有没有一个网页，什么都写在上面，省得我再来打扰你们？
    .from = e2dafd9d

voice-v_plain_6-text = 附上照片三张：贵公司的公告、贵公司的屏幕、贵公司的登机口。看上去像是三家公司的。
    .from = df912c27

voice-v_plain_7-text = 我学你们，长话短说。投诉。全部。今天的日期。署名见下。
    .from = 30d8982d

voice-v_plain_8-text = 你们的信里写的是我遇到的事，不是“尊敬的旅客”。看来你们那儿还有人看信。请替我谢谢她。
    .from = d9f4ea82

voice-v_plain_9-text = 麻烦往上传，该传给谁传给谁：广播里说的，下面已经没人信了。
    .from = ce7f8c2c

voice-v_ref_1-text = 四张票，我们家两个月的零花钱。什么时候退回来？给个日子就行。
    .from = 40fca233

voice-v_ref_2-text = 你们写的“七天内”。我家有日历。
    .from = 5588cf7e

voice-v_rum_1-text = 14号登机口机长那事是真的假的？？来个官方的人说一声，别让我老婆先刷到。
    .from = c0b6961f

voice-v_rum_2-text = 刚看着别家第九架起飞。看来这雷雨下之前要先看航徽。
    .from = eb311b59

voice-v_rum_3-text = 谁说的守在登机口给1,000？有文件吗？别最后一车人就我一个傻子。
    .from = d99221f9

voice-v_rum_4-text = 有人写今晚十点以后全取消。我22:15的。这是传言，还是你们定了？
    .from = 50cc4da0

voice-v_scam_1-text = 我收到条短信，说退300块，我航班号都对。是你们发的吗？我还没点。
    .from = 252b10c2

voice-v_scam_2-text = 写的是你们的名字，我的航班，现在我卡里少了4,800。他们哪儿来的我号码？
    .from = b03ec5e0

voice-v_thanks_1-text = 今天您是头一个说“我现在不知道，十点我就知道了”的。谢谢，这样我就好安排了。
    .from = 0358dcc3

voice-v_thanks_10-text = 我打进来是要吵架的，现在忘了要跟谁吵。真的谢谢你。
    .from = 3afa0292

voice-v_thanks_2-text = 好的清楚了。谢谢你没给我复制那段抱歉。你们也喝口水
    .from = 18c12b2d

voice-v_thanks_3-text = 哟，机器人还真知道。谢谢小蓝
    .from = 4f90230b

voice-v_thanks_4-text = 该夸就夸：@{ $name } 直接说了哪儿出了问题，说了几点再更新。到点，还真更新了。
    .from = a6bfec50

voice-v_thanks_5-text = 来了个戴工牌的，知道什么说什么，说几点回来就几点回来。我还在这儿等，但是不气了。
    .from = b1468956

voice-v_thanks_6-text = 你从五点站到现在了吧？谢谢你说话看着我。
    .from = e7cd42b4

voice-v_thanks_7-text = 页面上还真写了，下面还标着时间。行，我跟我妈说别再打我电话了。
    .from = c468afe0

voice-v_thanks_8-text = 早上我投诉，话说得挺重，后来你们同事很客气地给解决了。好的也该写下来，对吧。
    .from = 943cf364

voice-v_thanks_9-text = 蓝牌子那儿的小伙子，把自己的椅子让给我爸了。{ $name }，不管开他多少工资，都开少了。
    .from = 396bc329

voice-v_time_1-text = LW508，靠机翼那边的。有时间了吗？要不上午下午也行？
    .from = 94c32334

voice-v_time_10-text = 换了您，您几点去坐会儿？几点再回来看？
    .from = 0645cdf5

voice-v_time_11-text = 我们团体签今晚十二点到期，十二个人一张纸。十二点前出得去吗？
    .from = 974e81fc

voice-v_time_12-text = 麻烦您把屏幕转过来。我要亲眼看看上面是不是真什么都没有。
    .from = 1dc10d81

voice-v_time_13-text = 普通话我好好说了，粤语我也好好说了，蛋糕都送了。到底怎么着才能听见一个时间？
    .from = 9d2dc45f

voice-v_time_14-text = 就是两点前走不了，一点再看一次。你看，说出来，咱俩谁也没少块肉。
    .from = ecd559be

voice-v_time_15-text = 不用你保证。运控这会儿怎么看，有几成把握？
    .from = b0ea6a41

voice-v_time_16-text = 早上好，App里那个时间是真的，还是打雷之前的？
    .from = eac73f68

voice-v_time_17-text = 回我们村的末班车17:30，落地晚了我就得带着爷爷走60公里。求你猜一个也行
    .from = d4c3bf86

voice-v_time_18-text = 我妈叫了9点的车，让不让来啊？去一趟140回一趟140
    .from = d961de24

voice-v_time_19-text = App：准点。短信：延误。大屏：07:10。登机口：摊手。你：“请以App为准”。绕回来了发现没
    .from = b4848b8e

voice-v_time_2-text = 听说你们到时候会再看一次天。到什么时候？我等看完了再打，省得现在打。
    .from = f7da7dde

voice-v_time_20-text = 你们说的“第一时间”是两个小时前。我在的。那里没人。
    .from = 242a3576

voice-v_time_21-text = 我要数字。数字，0到9那种。来一个。随便哪个！！
    .from = bda84ccf

voice-v_time_22-text = LW311起飞时间
    .from = a4ab260d

voice-v_time_23-text = 望涛什么时候放行
    .from = df2543cb

voice-v_time_24-text = 在家的要不要出门 要/不要
    .from = c5657576

voice-v_time_25-text = 还显示08:15 现在都08:40了 帮帮我
    .from = 78c0d667

voice-v_time_26-text = “准点”。小蓝，你往窗外看看。
    .from = 82999e93

voice-v_time_27-text = 没帮助。没帮助。没帮助。（你让我评价的）
    .from = 8b44960d

voice-v_time_28-text = 几点。就俩字。你不是把整个互联网都读完了吗
    .from = 6f4b4c84

voice-v_time_29-text = 困在望涛的各位：有谁见过一个带出处的时间？@{ $name } 也欢迎参与。
    .from = 341d50e2

voice-v_time_3-text = 我闺女十一岁，一个人在那头等着。要是过了两点，我就得找人去接她。
    .from = eecd556c

voice-v_time_30-text = 我姐今天生，我在15号登机口看人拖地。@{ $name } 这个周末我见得着小外甥吗？
    .from = e035a91d

voice-v_time_31-text = 望涛出发大屏，一首诗：延误／延误／延误／咖啡最后召集／延误。
    .from = 8a52225c

voice-v_time_32-text = @{ $name } 先告诉我们你什么时候告诉我们。这是第一关，后面的咱们慢慢来。
    .from = 4da49332

voice-v_time_33-text = 两百号人，一个插座，没时间，没句话，没脸没皮。@{ $name } #望涛机场#
    .from = f50328ff

voice-v_time_34-text = @{ $name } 没到点就自己把承诺改期了，还说了为什么。原来还能这么干。
    .from = 3bc8061f

voice-v_time_35-text = 有没有那么一个点，过了就不用等了，可以踏踏实实去吃碗面？
    .from = ca5f5b58

voice-v_time_36-text = 我爸五分钟问一遍，“不知道”我已经说不出新花样了。您知道吗？
    .from = 3d106845

voice-v_time_37-text = 屏幕给关了。要是好消息，关它干什么？
    .from = 78e38e33

voice-v_time_38-text = 那套机组刚拖着箱子从我们面前过去，方向是反的。这怎么说？
    .from = 370444f7

voice-v_time_39-text = 来来来，都坐登机口前面。反正现在谁也不着急了。
    .from = 102f8970

voice-v_time_4-text = 我跟你说着话，大屏上时间正在改呢。是往前还是往后？我这儿看不清。
    .from = a81ecf0e

voice-v_time_40-text = 有人的表弟在机场上班，说晚上之前走不了。群里航空公司的人能说句话吗？
    .from = 7a2a4e37

voice-v_time_41-text = 统计了一下我们四十个人：一架飞机，十一个起飞时间。可以开彩票了。
    .from = e92c417d

voice-v_time_42-text = 群里别问了，问题是问给会回答的人的。谁会开直播？
    .from = b8c16d67

voice-v_time_43-text = 请告知我的航班预计几点起飞，以及几点会有更准的消息。我看邮件，不用App。
    .from = 4bc1ec6b

voice-v_time_44-text = 贵公司07:12的短信说准点；07:15的短信说延误；07:15又来一条，感谢我选乘贵公司航班。
    .from = 25cecc6f

voice-v_time_45-text = 是不是飞机有毛病？你说实话。我不慌，我就想坐上去之前知道。
    .from = 3f068cec

voice-v_time_46-text = 昨天的机组，今天的雷雨，明天的借口。到底是什么原因，你们什么时候知道的？
    .from = 93359633

voice-v_time_47-text = 你同事说是雷雨，说的时候眼睛看着鞋。是雷雨吗？
    .from = 3df3793d

voice-v_time_48-text = 什么原因我都能接受，只要每个柜台说的是同一个就行。
    .from = bf7e4941

voice-v_time_49-text = 他跟我们说，是机组到点了，排班本来就是航空公司该干的活。没人嚷嚷。累是什么滋味，大家都知道。
    .from = 095a9f4f

voice-v_time_5-text = 你们报的时间个个是整的：九点、九点半、十点。真要飞的飞机没有卡着整点走的，编出来的才有。
    .from = fee76db2

voice-v_time_50-text = 现在退，钱是不是没了？接着等，这一天是不是没了？帮我选一个
    .from = e63d9bf3

voice-v_time_51-text = 改签费：180。差价：640。航班：虚构。合计：投诉一件。
    .from = e6b9efb2

voice-v_time_52-text = 我想退了，真没力气了。可再扣手续费，我也扣不起。要扣吗？
    .from = 8e5292e6

voice-v_time_53-text = 免费改到周一 怎么弄
    .from = 61fd725f

voice-v_time_54-text = 我们六个改到明天，还在一架飞机上吗？我不在，我妈不敢坐。
    .from = a2b5c50a

voice-v_time_6-text = 一个会推掉了，一个会改期了，第三个我正准备编。您给我句真的，我好跟人家说。
    .from = a732c7d3

voice-v_time_7-text = 你们谁再跟我说一句“尽快”，我就请你尽快把你们总经理的私人电话给我。
    .from = 2e3e31dc

voice-v_time_8-text = 你们说十点。十点屏幕上写十一点。十一点连个能问的人都没了。到底几点？！
    .from = c1d7f099

voice-v_time_9-text = 先给个时间段，变了再打电话告诉我。我对航空公司就这么点要求，你们做到了。
    .from = 7140b137

voice-v_vie_1-text = 早上好，我手机上看到，我们那架飞机还在中国呢。那孩子们是不是可以再回动物园？
    .from = 468011b1

voice-v_vie_2-text = 我们三十一个学生、三个老师，青年旅舍把床位给了格拉茨来的合唱团。我们睡哪儿？
    .from = 122e30e6

voice-v_vie_3-text = 第14条说，你们必须把我的权益书面交给我。到目前为止，你们交给我的是一块饼干。
    .from = 3e5780e4

voice-v_vie_4-text = 不，我不“稍后查看App”。你们是柜台，就干柜台的活。
    .from = 51b32758

voice-v_vie_5-text = 是天气，还是机组？这么问是因为在欧洲，这两个词差600欧元。
    .from = 2e21c4f5

voice-v_vie_6-text = 房间、晚饭、大巴，还有一张写着我们权益的纸，我们还没开口就都有了。低音提琴单独一张床。谢谢。
    .from = 0d560afc

voice-v_worried_1-text = 我拿着电话等了{ $waited }分钟了，我妈在那头等着我呢。您千万别挂。
    .from = b09e6543

voice-v_worried_10-text = 前面那个人说全取消了，是真的吗？我带着孩子呢。
    .from = 41d61bfe

voice-v_worried_11-text = 有谁家老人接到过航空公司电话吗？我爸妈订票留的是我的号，没人打给我。
    .from = 933226af

voice-v_worried_12-text = 领队去问了，五十分钟没回来。现在谁都不敢去上厕所。
    .from = 5c144d04

voice-v_worried_13-text = 电话打不通，只好写邮件。我妹妹明天十一点结婚。请跟我说实话，不好的也行。
    .from = c4d3e08c

voice-v_worried_2-text = 我家宝宝四个月，奶粉只够再冲一瓶。是等一个小时，还是等一天，我得知道。
    .from = 68a18b76

voice-v_worried_3-text = 我14:00在成都考试。还有没有什么办法？？我打字是因为打电话我会哭
    .from = 54ce9252

voice-v_worried_4-text = 你是真人吗？求你是真人。我不知道还能问谁了
    .from = 331d055a

voice-v_worried_5-text = 人工。转人工。真人。帮帮我
    .from = 2c06b2ac

voice-v_worried_6-text = 你回的是行李规定。我问的是我今晚能不能到家
    .from = d7be5f8d

voice-v_worried_7-text = 我爸71，我妈74，这辈子头一回坐飞机，没有智能手机，也不知道站在望涛哪个角落。@{ $name } 这样的老人谁管？
    .from = d78dcdac

voice-v_worried_8-text = 有没有人知道点什么？？他们越不说话我越往坏处想
    .from = edefa41b

voice-v_worried_9-text = 师傅，我老婆怀孕七个月了，一把椅子都没有。这个跟谁说？
    .from = 6255bf49
