scenario-id = airline_delay

scenario-summary = 暑假裡的一個週六，一道雷雨帶壓境，藍灣航空的主基地動彈不得。兩架飛機關著艙門停在遠端停機位，三千人守在登機門，螢幕知道的還沒有他們的手機多；聯管中心裡有一張留言條，說機組撐不到中午。團隊手上有十四位專線客服人員、一頁應變計畫，離第一支影片出現大概只剩二十五分鐘。
    .from = 820dbd1a

scenario-inherited = 望濤機場05:10起停止放行。一早的頭兩班LW311和LW427分別於05:40、05:55關艙門，至今未動。夜班把23班飛機改成「延誤」，沒寫時間，也沒告訴任何人。11到18號登機門的旅客最長已經等了50分鐘，航空公司一句話都沒說過。
    .from = 7dd0419e

organisation-about = 東南沿海一家中等規模的航空公司：46架飛機，暑期週六210班，主基地海平望濤機場。飛國內主要航線和幾個度假島，還有一條拿得出手的長程航線：海平到維也納的LW681和回程LW682。登機門地勤外包給港通地勤，已經三年。去年五月一次液壓故障，900名旅客在望濤滯留過夜；公司當時承諾，以後有狀況一定提早告訴大家。
    .from = d7baf63f

variant-storm_only-about = 純天氣：第一條雷雨帶之後又來一道；有個簽派員凌晨五點就把待命機組員叫了出來，真該頒個獎給他。始發站的食宿公司依規定不必負擔，供不供餐就成了公司自己的決定。下午起飛時間提前，住在40公里外飯店的人趕不回來。今晚最後一波班機是真取消。
    .from = 87c02e58

variant-storm_then_crew-about = 雷雨壓到08:20才放行。這時已有十一組機組員在駕駛艙和準備室裡把執勤時間耗光：大約08:15以後，讓旅客走不了的是公司自己的機組安排，依規定食宿由航空公司負擔。
    .from = bd035f22

variant-tech_then_crew-about = 雷雨06:40就過去了。真正卡住飛機的是藍灣自己的載重平衡系統：03:40升級之後就當機了；到09:20機組也超時了。隨便打開一個查班機動態的App，都能看到別家在飛。「天氣原因」從第一個小時起就是假話。
    .from = adb4e2be

move-c20_worse-title = 九點飛不成了
    .from = aefbdedc

move-c60_word-title = 第一次開口：關著的艙門、一只箱子、一個記者
    .from = 6a357f4e

move-c60_worse-title = 情況變糟：時間又往後延，14號登機門有了帶頭人
    .from = e8785686

move-c60_good-title = 善後：這筆錢誰出，下一班誰接手
    .from = 23b93021

move-c180_0740-title = 07:40 主管機關來問，還有看不懂中文的人
    .from = a7376747

move-c180_0900-title = 09:00 九點飛不成了
    .from = a3094b7e

move-c180_0945-title = 09:45 一張去哈爾濱的票，一則不是我們發的簡訊
    .from = 8399adf8

move-c180_1130-title = 11:30 又往後延
    .from = bc8276a0

move-c180_1420-title = 14:20 財經媒體、維也納，和一個變動的起飛時間
    .from = f22cf13c

plan-about = 《不正常班機處置應變計畫》第4版，共一頁：誰來集合，哪些動作不用請示就啟動，哪些話已經事先核准。上次演練是去年十一月，通訊錄三月核對過一次。
    .from = b0e3a298

part-emergency_team-text = 六個角色15分鐘內到3.07會議室或加入電話會議；聯管每30分鐘回報一次；只用一本日誌、一套數字。
    .from = f33dc3e7

part-open_crisis_page-text = 備用專頁上線：所有數字都在同一個網址，最上面寫明最後更新時間。
    .from = cba7cfd5

part-dark_statements-text = 啟動後頭兩個小時，下面三份事先核准的文稿可以直接發布，不必再審。
    .from = 85ad1d06

call-customer_service-commercial-backup = 企業通訊軟體的值班群組；收益管理05:00起有人接。
    .from = e6da1894

call-public_relations-legal-backup = 家裡市話；外聘律師事務所的夜間電話寫在應變計畫背面。
    .from = cd237d9f

level-moderate-when = 延誤班機超過20班，或專線排隊超過30人：應變小組加入電話會議，專線增援，30分鐘內首次對外說明。
    .from = 9ec203d9

level-major-when = 延誤超過40班，或有飛機關艙門超過一小時，或主管機關來問，或原因出在我們自己：應變小組到場，應變計畫全部啟動，由負責人具名出面。
    .from = 60c37603

template-1-words = 今天早上，我們多班由海平望濤機場出發的班機暫時無法起飛。我們知道這對您意味著什麼，讓您久等，我們很抱歉。延誤的原因和要等多久，我們目前掌握的還不夠，不想隨便給您一個說法。在您的班機顯示「時間已確認」之前，請先不要出發來機場。下一次更新的時間寫在下面，時間一到，不管有沒有新消息，我們都會說。
    .from = 9e2a4fd6

template-2-words = 各位旅客您好，我是本班機機長。目前還沒有起飛時間。空服員正在為大家送水。需要用藥、身體不舒服或者帶著嬰兒的旅客，請按呼喚鈴，我們先照顧您。最遲三十分鐘後我會再向大家說明，就算沒有新消息。
    .from = d4300493

template-3-words = 之前告訴您的起飛時間已經不準了，還要再往後延，非常抱歉。您可以在App裡，或直接回覆這則訊息，免費改票、退票，不必到櫃檯排隊。
    .from = a013d486

segment-agency-about = 難點5：旅行團、一家大小、退休老人，訂單裡留的是代理的號碼，不是本人的。你們發的訊息都進了外省一個客服中心，他們什麼消息都得聽旁邊排隊的人說。
    .from = 9ddadd97

segment-regulars-about = 常客和企業的出差承辦人，都在旁邊看著。他們自己什麼事也沒有；今天看到什麼，決定下個月訂誰家的票。
    .from = a5393a65

segment-terminal-about = 在望濤航廈裡等國內班機：暑假第一個週末出遊的一家人、上班族、學生，還有兩批趕去參加婚禮的。他們看得見螢幕，看得見彼此，也看得見別家的飛機。
    .from = 49967308

segment-transfer-name = 在望濤轉機的旅客
    .from = 00bb6b4b

segment-transfer-about = 難點8：國內轉機，有聯程的，也有自己分開買的，從島上到城裡，從城裡到島上。行李有的直掛，有的沒有，到底哪件是哪種，沒人說得準。
    .from = dbc5eee6

segment-transfer_intl-name = 轉機的外國旅客
    .from = 555cf881

segment-transfer_intl-about = 坐LW681去維也納，或從鄰近國家的班機轉過來：簽證按小時算，過境有時限，不懂中文。六點十分以後再沒有一句英文廣播。他們這一程從中國出發，航空公司不是歐洲公司：歐盟規則管不到，網路論壇怎麼說都一樣。
    .from = 3731b63f

channel-agent_relay-unstaffed = 星路旅行和另外三家小代理收到什麼就轉什麼，有空才轉。
    .from = d319693b

channel-app_push-unstaffed = 值班的行銷同事套範本發送，旅客回覆沒有人看。
    .from = eb28c187

channel-crisis_page-unstaffed = 一個編輯負責更新的頁面；瀏覽數就是它唯一的回應。
    .from = 013a9899

channel-groups-name = 旅客自組群組
    .from = 501148ec

channel-phone_announcement-unstaffed = 來電者排隊前先聽到的錄音；找一位客服人員錄，幾分鐘就能換。
    .from = 2dd934c5

channel-press-unstaffed = 靠發新聞稿和打電話聯絡；沒有新聞室，這個角色就是新聞室。
    .from = 0f390be7

channel-sms-unstaffed = 簡訊發送平台合約載明週末每小時6,000則；旅客回覆沒有人看。
    .from = 7b6bc24c

seat-customer_service-duties = 管專線、線上客服、櫃檯，管旅客到底在說什麼。最先聽到，轉告大家；對外發布前，先讓第一線知道。
    .from = b8195199

seat-duty_executive-duties = 拍板、判定等級，批錢也批稿，替團隊擋住樓上的主管。
    .from = 113fc860

seat-legal-duties = 盯緊法定期限；涉及個人、警方和調查的話能說到什麼程度；和主管機關打交道。
    .from = 2a35fb05

seat-public_relations-duties = 對外的每一句話：帳號、專頁、媒體。留意外面怎麼談公司，判斷哪些該回應、哪些不必。
    .from = 335633f6

person-coco_mi-role = 旅遊美妝網紅，閃影粉絲190萬
    .from = 0747c2a7

person-coco_mi-manner = 光彩照人，義憤填膺，鏡頭不停。她什麼急事都沒有，有的是時間。
    .from = 2aba6a6b

person-commander_sun-manner = 話不多。哪怕對面只有一家，也稱「各航空公司」。
    .from = ea28f7dc

person-crew_control-manner = 留言像發電報，全是數字和工時；能留字條就絕不打電話。
    .from = 5e084372

person-ding_weimin-manner = 邊說邊喘；打電話時背後有人在喊。
    .from = 8cc6c886

person-fang_rui-manner = 閉著眼睛聽完，然後拍板。最討厭自己公司給她「驚喜」。
    .from = 75a82af5

person-gao_ziheng-manner = 電台出身。每份稿子都要唸出聲，順了才過關。
    .from = 45d05dfa

person-grandma_lele-manner = 一慌嗓門就大，一聽到有人報出名字，馬上軟下來。
    .from = 6f86683c

person-he_lingling-manner = 機組執勤規定倒背如流；她一停下來不說話，就等著你自己說下去。
    .from = efe73483

person-jiang_kaiwen-manner = 帳算得快，最怕開先例。
    .from = d77b48f6

person-lukas_steiner-manner = 不動聲色地幽默，時間精確到分，每次都問誰付錢。
    .from = 4426e0cd

person-luo_wenjing-manner = 嚴謹，不動聲色；先告訴你是哪一條，再告訴你，如果她是旅客會怎麼做。
    .from = be43f1da

person-noise_people-manner = 按訊息內容來演；今天這裡面沒有要緊的人。
    .from = 7eda760c

person-nyqvist-name = 亨里克·尼奎斯特
    .from = a6aca856

person-nyqvist-manner = 客氣，說話條列一二三四，一點比一點短。
    .from = aed5aad0

person-old_kang-manner = 從不發脾氣，就是緊盯著不放。
    .from = deec3b11

person-passer_by-manner = 照著貼文唸：語調平平，連驚嘆號也唸出來。
    .from = 5223ec99

person-peng_xiaolu-manner = 有精神，有禮貌，只知道寫在本子上的事。
    .from = 68ff7f11

person-qiu_zhenhua-role = 主管商務的資深副總裁；在飛北京的班機上，10:40落地，機上有網路
    .from = 7bebbbea

person-qiu_zhenhua-manner = 客客氣氣，從不提高嗓門，同一句話說到你照辦為止。給引導員的台詞：「我們沒有說謊，我們只是說得簡單一點。」
    .from = a305a20a

person-ren_haoran-manner = 年輕、沉穩，還沒坐下就先問：「答應過誰什麼？」
    .from = a52b4d95

person-ruan_yi-manner = 聽起來像沒睡醒，每件事都有兩個消息來源。
    .from = 7dc6fec5

person-sergeant_lei-manner = 客氣，你邊說他邊記，什麼都要再補一份書面。
    .from = a6975553

person-union_bao-role = 地勤員工代表
    .from = a04006d9

person-wu_lan-manner = 平鋪直敘，只講事實，很累。她要是開起玩笑，就是真的出事了。
    .from = 39bccf27

person-xiao_meng-role = 港通地勤登機門人員，22歲，負責13、14號登機門
    .from = 99bd144e

person-xinglu_desk-role = 星路旅行的通路窗口
    .from = 63f3422e

person-xinglu_desk-manner = 熱情，一直說抱歉，什麼事都有截止時間。
    .from = 9059cb3f

person-xu_changgen-role = 陪父親搭機，父親74歲，靠攜帶式製氧機呼吸
    .from = 0586dfec

person-xu_changgen-manner = 克制，一次次報出還剩幾分鐘。
    .from = d8f939c9

person-yin_fanghua-manner = 最怕給人添麻煩。要緊的話總是留到最後才說。
    .from = 99eed7bb

person-zhao_guoqiang-role = LW233旅客，做工程的，14號登機門自封的代表
    .from = 630519a7

person-zhao_guoqiang-manner = 會講話，喜歡有人聽；誰親自來、不躲，他就敬重誰。
    .from = 303ab1f7

fact-certificate-name = 不回機場，能不能開航班延誤證明？
    .from = 099c02b5

fact-connection-name = 下一段班機會等我嗎？
    .from = bf931e99

fact-eu_rights-name = 歐盟那個規則適用於我嗎？
    .from = a0152dfe

fact-flights_hit-name = 有多少班機受影響？
    .from = 9ee6858b

fact-meals-name = 有提供吃的喝的嗎？
    .from = 74fbcdb9

fact-refund_date-name = 退款什麼時候入帳？
    .from = 4ce20e2a

instruction-certificate_online-text = 保險理賠要用的航班延誤證明，在App和專頁輸入訂單編號就能開立，不必再跑機場。
    .from = b5648de3

instruction-collect_meal-text = 12、15、17號登機門旁有藍色「藍灣」立牌，憑登機證領水和餐食。
    .from = 7d52b21d

instruction-keep_receipts-text = 用餐、住宿、搭計程車的收據和登機證請留好，寄給我們，十個工作天內答覆。
    .from = 587fa783

instruction-no_links-text = 我們絕不會向您要卡號和驗證碼，簡訊裡也沒有退款連結。請不要點，有疑問請撥打機票上的電話。
    .from = b61e9fb9

instruction-rebook_online-text = 改票、退票免手續費，在App、專頁上辦理，或直接回覆簡訊，不必到櫃檯排隊。
    .from = 533aa6c0

instruction-transfer_counter-text = 轉機旅客請到B12櫃檯，或在線上客服裡輸入「轉機」兩個字。我們直接給您排下一個座位，不用您開口。
    .from = e5cebe82

instruction-vienna_wait_city-text = LW682今天不飛了。請在地面代理櫃檯領取住宿券，明早有巴士送您回機場。
    .from = 19e334f1

entitlement-full_refund-article = 《公共航空運輸旅客服務管理規定》（2021年）：非自願退票不收手續費，7個工作天內退款。金額為每人免收的手續費和差價。請核對現行文本。
    .from = 2c529f63

entitlement-goodwill_100-name = 關懷補償：100元旅遊抵用金
    .from = d077b016

entitlement-meal_voucher-article = 《航班正常管理規定》（2016年第56號）第二十九條：因航空公司自身的機組、飛機或調度安排造成始發延誤的，由航空公司提供餐食或住宿；第三十條：天氣原因由航空公司協助安排，費用旅客自理。請核對現行文本。
    .from = faee32b2

body-alpine_rights-reached_at = 線上表單，維也納，上班日09:00至16:00。
    .from = c1d943dd

body-complaints_platform-reached_at = 線上表單和電話；先轉給航空公司，十個工作天後再來查。
    .from = 6ad6ff71

body-flow_centre-reached_at = 只能透過聯管中心聯絡。起飛時間由它給，也由它收。
    .from = 9e69c5db

body-wangtao_airport-reached_at = 值班指揮員，1.01室；詢問處在三樓。登機門螢幕和廣播歸它管。
    .from = 21ff34c4

body-xinglu-reached_at = 通路窗口，上傳名單，每小時三十分截止。
    .from = de6ae8c3

finding-agency_numbers_dead-text = 每八筆訂單就有一筆留的是代理的電話，而給代理的名單沒有事先準備。
    .from = 96514602

finding-beds_under_contract-text = 機場邊的十三間房算不上飯店合約；大規模延誤應變計畫裡的床位，有一部分根本不存在。
    .from = c88f9e13

finding-closed_doors_no_owner-text = 關艙門之後的計時沒有人管：三小時規定是臨時才去查的，不是有人盯著時間。
    .from = 9a9a902e

finding-crew_note_stuck-text = 機組排班關於執勤時間的示警只是螢幕上的一張留言條，沒有制度把它送到公關和商務手裡。
    .from = 2b484b40

finding-influencers_did_it-text = 公司聲譽是被網紅弄壞的；社群合約要多買幾則自己的內容。
    .from = c842fc83

finding-surge_too_late-text = 專線增援落在尖峰之後：排隊到三十人就應該自動啟動。
    .from = 36eb248a

finding-update_without_fallback-text = 暑假旺季的週五夜裡做載重平衡系統升級，沒有還原方案。
    .from = af3ed7b8

finding-word_came_late-text = 登機門的旅客一個多小時沒聽到我們一句話，而這時網路上的貼文都有人在一則一則數了。
    .from = 156e2894

inject-agency_numbers-text = 您好！我是星路通路部的柯欣。你們今天的自動延誤簡訊全發到我們這裡來了，1,150則，因為那些訂單留的是我們的虛擬號碼。轉發沒問題唷！不過名單和文案要在三十分以前給我，過了就關閉上傳，下一次要等一個小時。那我就先說是天氣原因囉？
    .from = bc109bd5

inject-agents_tired-text = 從六點到現在，沒有一個人站起來過。有兩個坐在樓梯間，不想講話。平均通話時間多了一分鐘，因為我們每通都先為排隊道歉。誰肯簽個字，下午一點我就能從收益那邊借八個人。再來點吃的，不要洋芋片。拜託了。
    .from = 3f5204e1

inject-airport_orange-title = 機場：大規模延誤橙色應變
    .from = b0e788e3

inject-airport_orange-text = 望濤機場07:10起啟動大規模班機延誤橙色應變，各航空公司每小時回報一次。已要求詢問處：問到原因，一律答覆「請洽您的航空公司」。行軍床和C廳，各航空公司可以申請。各航空公司資料接入之前，大螢幕顯示我方預計時間。
    .from = a8fc35d3

inject-airport_orange-note = 一句「請洽您的航空公司」，會把三千人推到十個櫃檯前。
    .from = ab46b76c

inject-apron_entered-title = 有旅客衝上停機坪
    .from = 17d73aba

inject-apron_entered-text = 貴公司十一名旅客從14號登機門緊急出口出去，站在停機坪上，正前方有飛機在滑行。北側地面運作已停，機場公安在現場。現在這裡所有航空公司的延誤，都算在藍灣頭上。
    .from = 6d89d3e5

inject-business_daily-text = 我是何玲玲。我跟機長們打了十八年交道，我們就不繞圈子了。四點半報到的機組員，中午就到限，這筆帳早上六點就能算出來。是誰算的？又是誰不讓他說的？我四點截稿。
    .from = f72aa682

inject-captain_hospital-text = LW233機長05:20由14號登機門送醫，有人攙扶可行走，劇烈疼痛，生命徵象穩定，可以康復。診斷和姓名屬於醫療資訊，請保密。可以說：該班機需要更換機長。不可以說：為什麼。請保密。
    .from = 12f681d3

inject-cash_rumour-title = 留下來的有1,000元？
    .from = 5676487d

inject-cash_rumour-text = 我是小黃帽團的老康。群組裡都在說，守著登機門不走的給1,000，坐巴士去飯店的一毛都沒有。我這些叔叔阿姨問我，是不是該留下。他們的腿說不要。
    .from = a78c87ec

inject-cat_question-text = 您好！我們十月想帶貓飛維也納，它叫「教授」，十一歲，不喜歡留鬍子的男人。請問需要準備哪些證件？可以跟我們一起坐客艙嗎？
    .from = 8d0fceec

inject-child_lele-text = 我孫子八歲，一個人搭飛機，LW233到西安，脖子上掛著你們那個牌子，叫樂樂。他媽媽早上五點親手交給你們，就去上班了。他的手錶定位在14號登機門，後來就沒動靜了。接電話那位小姐說她那裡沒有小朋友的名單。我孫子現在到底跟誰在一起？！
    .from = 267536bc

inject-child_lele-note = 他在14號登機門後面的員工茶水間，吃著小孟的便當，開心得不得了。除了小孟，沒有人知道。
    .from = 22281746

inject-coco_mi-text = 大家早安！！我在14號登機門，藍灣航空幫我決定了，今天不用去西安了呢。我十一點要化妝進劇組耶！沒有一個人出來說句話！！你們看這個穿制服的小姐姐，她快哭了，我也快哭了。@藍灣航空 給你們到七點，先來找我說，不然我就跟所有人說。
    .from = 299a6f73

inject-coco_mi-note = R19：誰先招呼她、後顧胰島素，誰付代價。她要的是被看見，不是被幫忙；給事實就夠了。
    .from = 6accbe5d

inject-crew_note-title = 機組員排班：十一組，中午到限
    .from = 9ce3c25f

inject-crew_note-text = 致聯管：11組機組員04:30至05:00報到。首班若晚於08:30，11:30至13:00陸續超時。待命：9組在家，90分鐘到。沒有人叫他們。等指示。孔。
    .from = 8ce8db5b

inject-crew_note-note = 難點3。今天最貴的一則訊息，來的時候只是一張字條。七點前叫待命機組員，中午那一波就保住了。
    .from = e8de7399

inject-crowd_speaker-text = 我姓趙，造橋的，工期表我看得懂。我們一共212個人，簽名都在這裡。第一，來一個說得上話的，報上姓名，別讓這麼一個穿制服的小女生頂著。第二，真正的原因，白紙黑字。第三，每人1,000元，一視同仁。不答應，14號誰都別登機。九點我們開直播。
    .from = b470087f

inject-crowd_speaker-note = 比起錢，他更想要一樣東西：有人當面跟他說話。主管來了這件事本身，比來了說什麼更管用。
    .from = 6879de1d

inject-crowd_speaker-expects = 派主管表明身分到14號登機門，帶著事實、水和權限；給不了的說清給不了、為什麼；說幾點回來就幾點回來。不叫警察，不拿錢換簽名。
    .from = 324993d2

inject-crying_agent-title = 影片：登機門的小姐哭了
    .from = 9c7a10ca

inject-crying_agent-text = 看起來也才22歲。一個人面對兩百個人，站了六個小時。「他們也沒告訴我啊」，說完就這樣了。坐辦公室的那些人，丟不丟臉。
    .from = f892ecfe

inject-crying_agent-expects = 把她換下來；公開替第一線說句話，但不消費她；把知道情況的人派到登機門。
    .from = 972b4735

inject-d1_backlog-title = 週日：昨晚留下來的
    .from = b5ab633b

inject-d1_backlog-text = 早安。帳上是這樣：六百通來電來信沒人回，八十通答應了要回電的，還有一頁筆記，上面只寫著「樂樂！胰島素！哈爾濱！」。飛機今晚之前都還停在錯的地方。十一點以前我只有九個人。先打給誰：鬧最兇的，還是後來不打的？
    .from = d21deae2

inject-d1_backlog-expects = 先打給傷得最重的和不再出聲的；告訴他們改了什麼；由客戶自己說「可以了」，案件才算結。
    .from = 3056beb5

inject-d1_certificates-text = 週一之前大概有四百人要開航班延誤證明去理賠，現在只有一個櫃檯能印，一次一張，原因預設「天氣」。保險公司會拿去跟主管機關核對。證明上到底寫什麼原因？還要人家專程跑一趟機場嗎？
    .from = 9bf2a2c4

inject-d1_certificates-expects = 線上開立證明，寫真正的原因；不等人來問，主動告訴大家在哪裡開。
    .from = 07d20a49

inject-d2_second_storm-title = 週一：海上又來一道
    .from = 7528ff83

inject-d2_second_storm-expects = 搶在前面：叫待命機組員，先知會今天的旅客，準備代理名單，登機門派人。
    .from = f8c82b66

inject-d2_survey-text = 行銷部來問，週六那批旅客，平常那份滿意度問卷還發不發。系統自動發的，帶一架笑臉飛機那個。我寧可打兩百通電話去問。你們想知道什麼？想問誰？
    .from = 0a4dd5e3

inject-d7_letter-expects = 答覆裡每條措施都有負責人和期限；就是檢討得出的那幾項。
    .from = 95527a05

inject-d7_refunds-text = 我是退款結算的胡楠，週六還來打擾，真不好意思。夜間批次作業把兩種幣別的訂單和代理的訂單全漏了，一共640人。依規定我們可以到週二，七個工作天。可是上週六的自動簡訊寫的是「七天內入帳」。人家都在數日子，七天，就是今天。
    .from = 771c3ea5

inject-d7_refunds-note = 七天不是七個工作天。話說得比規定鬆，答應的就比規定多。
    .from = b956d87f

inject-d7_refunds-expects = 搶在這640人來電之前告訴他們：出了什麼差錯、新的日期、可以找誰；剩下的人工處理。
    .from = cf3862fb

inject-declare_and_grade-title = 宣布、集合、定級
    .from = 6aad37d8

inject-declare_and_grade-text = 本則不下達。延誤超過二十班、排隊超過三十人，依應變計畫原文就是中度；團隊應當不必提醒就集合。
    .from = a4e4c49d

inject-declare_and_grade-expects = 宣布進入危機狀態，召集六個角色，定為中度，說明理由和趨勢。
    .from = 24e19222

inject-dog_doubao-text = @藍灣航空 我家狗狗豆寶在LW311貨艙裡，早上五點就進去了！！客艙都29度了，貨艙是幾度啊？？？拜託你們派個人去看一下，拜託
    .from = 62ed0f37

inject-dog_doubao-note = 難點9。派一個裝卸人員帶點水過去就解決了。外面會把這件事看得比實際大得多，只有豆寶覺得剛剛好。
    .from = b2f05625

inject-donglu_offer-title = 東鷺：出示您的藍灣登機證
    .from = d43783bb

inject-donglu_offer-expects = 不反擊。把改票、退票政策和自家可用座位公布出去；東鷺有座，就替自己的旅客買。
    .from = b02ae739

inject-drunk_video-text = 今早14號登機門！！大家自己看這個機師怎麼回事，路都走不穩，還要我們坐他開的飛機？？趕快轉，等等就被刪了
    .from = 9826d11f

inject-english_only-expects = 登機門派會雙語的人，做英文廣播；有人陪他帶著過境許可去證照查驗櫃檯。
    .from = 378d8b8d

inject-evening_plan-text = 沈波的班我接了。今晚最後一波，我可以現在就先取消一部分，趁旅客還在家就通知；也可以全部掛著，到十點在登機門取消同樣那幾班。名單是一樣的。我傾向現在。你們簽字，我來發，但客服要比螢幕先知道。
    .from = bb6bc122

inject-evening_plan-expects = 早取消，第一線先知道，改票、退票政策和改票辦法放在同一則訊息裡。
    .from = e4875a2d

inject-evening_word-text = 本則不下達。旅客今晚不管睡在哪裡，睡之前應該聽到一個報得出姓名的人說：發生了什麼，哪些是我們的責任，明天怎麼安排，有事找誰。
    .from = 5e7a9bf3

inject-exec_weather-text = 聽說你們在擬稿。就用兩個字：天氣。不提機組員，不提系統，不提工時，也不要道歉，一道歉就等於開支票。我們沒有說謊，我們只是說得簡單一點。我沒看過的一個字都不要發，我10:40落地。換個說法要花多少錢，你們問姜凱文。大概兩百萬。
    .from = 900f6bde

inject-exec_weather-expects = 客氣、及時地拒絕：掌握到什麼原因、有多大把握，照實說；拍板的是值班主管，不在天上的那位。
    .from = f550eb8e

inject-father_harbin-text = 我都寫在紙上了，不耽誤您時間。我爸在哈爾濱的加護病房，9床。醫生說，可能就是今晚。LW431沒有時間。只要今晚六點前能到，什麼飛機、哪一家的座位都可以，錢我自己出。我排在第164位。
    .from = 4436bba0

inject-father_harbin-expects = 請她離開隊伍，哪家有飛就買哪家的座位，送她到登機門。兩天後打個電話給她。
    .from = d0a2baca

inject-forwarded_complaint-text = 全國航空旅客客訴平台轉來7月18日客訴43件。集中反映：一個多小時沒有任何資訊（31件），原因一律答覆天氣（24件），沒有餐食（19件），專線打不通（17件）。請在十個工作天內處理。平台將在第十一個工作天再次核查。
    .from = cba703c4

inject-forwarded_complaint-expects = 逐件按姓名答覆：這位旅客遇到了什麼、真實原因、改了什麼；不是同一封信發43次。
    .from = 5b44b73a

inject-gate_blocked-text = 我們坐下了。全體，橫在登機門前面，15號的也跟著坐了。沒有一個報得出名字的人站到我面前，誰都別想登機。直播有四萬人在看，剛才有位警察先生特別客氣，問我累不累。
    .from = 2a7ad6f4

inject-gate_blocked-expects = 管理人員帶著事實馬上到登機門；其他班機改登機門登機；不要一開始就嚇唬人。
    .from = 32b393f2

inject-gate_screens-text = 不好意思，我是港通的小孟，13、14號登機門的，不好意思。我們螢幕上就寫著「延誤」，你們App上寫準時，機場大螢幕又寫07:10。我這邊兩百多位旅客，三個都拍下來了。我該怎麼說？從五點十分到現在，我一直說的是「請耐心等候」。
    .from = 7dd23cee

inject-gate_screens-note = 弱訊號之一。難點12：她是外包公司的人，但在這200人眼裡她就是航空公司。沒人回她，她就一直說「請耐心等候」，到十一點半會在一段影片裡再次出現。
    .from = 63b89db3

inject-gate_screens-expects = 問聯管掌握了什麼，給登機門一句話：知道什麼，不知道什麼，幾點再告訴你們。
    .from = cf992c35

inject-glass_door-title = 機場公安：玻璃破了，有人手割傷，一個請求
    .from = 20c9a661

inject-glass_door-text = 我是機場公安雷警官，書面的也發給你們了。09:45，14號登機門玻璃門被打破，一名外包人員手被割傷，兩名旅客正在接受詢問。蒐證期間，請貴公司17:00之前不要對外說是誰、怎麼回事。改到15號登機門登機這件事，可以說。
    .from = 0f6d3e2e

inject-gold_member-title = 一張金卡和一個靠走道的座位
    .from = dbd1c955

inject-gold_member-text = 我要問的是我八月六號的座位。我是金卡會員。你們把我從2C換到3C。我想知道是誰換的，以後是不是都這樣。
    .from = f24fb9f8

inject-hotline_38-title = 專線：38通在排隊，問的都是同一件事
    .from = 294054af

inject-hotline_38-text = 悅琳，我線上排著38通，14副耳機全滿。平常週六也才四通。全問同一件事：到底幾點飛，你們App上寫準時耶。要嘛叫人把App改掉，要嘛給我人。最好趕在八點那波電話之前。
    .from = a0654d31

inject-hotline_collapse-title = 專線：排隊120通，還在增加
    .from = e089b724

inject-hotline_collapse-text = 一百二十通在排，最久的等了三十四分鐘。掛了又打，打了又掛，一個人我要數三次。錄音還在放「客服人員全部忙線中，請欣賞音樂」。要嘛換錄音，要嘛給我人，要嘛乾脆關掉，老實跟人家說關掉了。
    .from = fbb85a5d

inject-hotline_collapse-expects = 增援、改為回電，錄音直接回答大家都在問的三個問題。
    .from = 1c8fa8bc

inject-insulin-title = 一個小箱子，一個小問題
    .from = 08f968f1

inject-insulin-text = 不好意思，我不想耽誤大家。LW508去昆明的，16號登機門那位年輕人說行李櫃要放不下了，把我的小箱子收去託運了。我的針在裡面。下一針是十點。我只是想問問，還能不能拿到。真的不行的話，我自己想辦法。
    .from = 6d1d6406

inject-insulin-note = 難點9和10。她沒有辦法可想。把行李全部卸下來，十點一定來不及；派個人跑一趟，十五分鐘。
    .from = 71d6dd04

inject-insulin-expects = 馬上派人拿著她的行李條號碼去貨艙取藥，機場診所待命；告訴她誰去拿、幾點拿到。
    .from = c39742de

inject-last_metro-text = 地鐵末班22:40，機場巴士末班23:00。我這裡六十個人下一段沒了又沒地方住，其中十一個外國人，叫計程車要排四十分鐘。想讓地鐵等一等，要有人八點前打電話給他們。2019年等過一次，是為了那個歌手。
    .from = 8d35df40

inject-leaked_note-title = 一張字條的照片
    .from = 420d2c05

inject-leaked_note-text = 所以這張字條早上6點11分就貼在他們聯管的螢幕上了：「11組機組員……超時……沒有人叫他們。」然後呢？天氣天氣天氣。發圖的是裡面上班的人，受夠了
    .from = 805b1a5d

inject-load_control-text = 4471號事件，03:52建檔：03:40升級後載重平衡系統部分降級。望濤所有離站班機艙單無法發布。廠商在查。備援方式是人工計算，會的只有兩個人，一個在休假。因為是半夜，我定的是「中」。
    .from = 4be32577

inject-load_control-expects = 看出來：雷雨過去之後，卡住飛機的是它，不是天氣；趕在有人寫下「天氣原因」之前告訴值班主管和公關。
    .from = a2455a9b

inject-lost_promise-text = 有位小姐答應我，樂樂坐上飛機就打電話給我，聲音好好聽。現在換了一位，聲音也好聽，說她不知道什麼樂樂。你們那裡都不用筆記一下的嗎？
    .from = 7208403c

inject-lounge_coffee-title = 貴賓室的咖啡機
    .from = 472fe0a6

inject-lounge_coffee-text = 1號貴賓室。靠窗那台咖啡機又漏水了。設施部說歸我們，我們的人說歸設施部。可以來個人決定一下嗎？
    .from = e8df74a6

inject-meals_out-text = 我老丁。麵沒了，餃子沒了，咖啡店還有38元一個的瑪芬。一個人拿著餐券對著兩百個人，券能用的店裡什麼都沒有。便當來了請分送12、15、17號，別全送14號，不然我這裡要打起來了。
    .from = 95228b34

inject-night_cleaners-title = 14號登機門清潔
    .from = acf5f54b

inject-night_cleaners-text = 夜班清潔。我們撿到61個便當盒、一顆假眼珠、兩頂婚禮上戴的帽子，還有一份212個人簽名的名單。帽子交失物招領了，其他的怎麼辦？
    .from = 2649d827

inject-oxygen-text = 我爸74歲，靠製氧機呼吸。我們照四個小時準備了兩顆電池，現在已經七個小時了。第二顆顯示還剩九十分鐘。17號登機門沒有插座。我跟三個人說過了。現在跟您說，順便把時間也說一下：十二點零五分。
    .from = 6ac88751

inject-oxygen-expects = 馬上叫醫務人員、找插座、安排安靜的房間，指定專人；第一班飛機幫他留位。
    .from = 37302285

inject-purser_311-text = 我白靜，311，62號停機位。166人，05:40關的門，客艙29度。上一次有人跟我們說話，快一個小時前了。抱在手上的嬰兒一個，八十歲以上兩位。大家看得到航廈，看得到東鷺的尾翼。水來不來？我能跟他們說什麼？
    .from = c93b8390

inject-purser_311-note = 有飛機關艙門超過一小時，依應變計畫就是重大。兩小時：送餐送水。三小時：讓旅客下機。
    .from = 8b42ebcd

inject-purser_311-expects = 現在就給兩架飛機送水，機長每三十分鐘廣播一次；搶在時限到期之前，自己決定什麼時候拉回來。
    .from = f28a4df2

inject-qiu_lands-text = 我落地了，發出去的東西我看了。週一我們談。先問一句：登機門是誰通知的？我第一次聽說，登機門可以比我先知道。
    .from = 26d039a2

inject-regulator_call-text = 東南沿海航空監管局，我姓毛。公文也發了，在通報系統裡。請回報：影響班機數、旅客人數；關艙門超過一小時的飛機，從幾點起；目前掌握的原因，有多大把握；最早幾點通知旅客的。兩小時之內。我可以記幾點之前？
    .from = 76e78c7c

inject-regulator_call-expects = 按目前掌握的數字和把握程度答覆，不知道的寫明不知道，說好幾點續報。給主管機關看的和給旅客看的要一致。
    .from = b1007cd3

inject-regulator_summons-text = 我姓毛。我手上61件客訴，說的是同一件事：兩個小時，沒有一句話。我和一位同事正在去你們聯管中心的路上。我想看日誌：幾點、告訴了旅客什麼。沒有日誌的話，那也算一種答覆。
    .from = 6360a8dd

inject-reporter_ruan-text = 我晚報阮毅。網路版七點十五分上線，三件事。多少班機？為什麼大螢幕寫延誤，你們App寫準時？62號停機位是不是有人關在飛機裡，裡面有一位是我們讀者。沒人回我，我就寫沒人回我。
    .from = 23cc203f

inject-reserve_called-title = 機組員排班：待命的在路上
    .from = 59e69f46

inject-reserve_called-text = 致聯管：05:05我自作主張叫了7組待命機組員，等有筆的時候補簽。不再出狀況的話，18:00前工時夠用。孔。
    .from = dd300256

inject-reserve_called-expects = 告訴大家今天機組員不是問題，免得有人去猜。
    .from = ba3e7965

inject-rooms_13-text = 機場飯店：十三間。就十三間。城裡在辦婚紗展，剩下的都在四十公里外的龍門，120間，三輛巴士。我這裡兩百個人都聽到「飯店」兩個字了。十三間給誰？剩下的誰去說？我要白紙黑字，簽您的名字。
    .from = 30471c92

inject-rooms_13-expects = 近的房間照說得出口的規則給嬰兒、老人、病人；巴士去龍門；C廳放行軍床；不行的就說不行。
    .from = db5d41fb

inject-rumour_press-title = 晚報：他到底有沒有喝酒？
    .from = 8b1f04b0

inject-rumour_press-text = 又是我，阮毅，不好意思，總編看了影片，我不能不問。到底有沒有喝？有，沒有，或者給我一句能登的話，取代這兩個答案。
    .from = 1afa9e15

inject-scam_wave-text = 十分鐘裡第三個了，簡訊一模一樣：您搭乘的藍灣班機已取消，退補300元，請點連結。姓名對，班機號碼對。有一位把驗證碼給出去了，4,800沒了。他們都以為是我們發的。排隊前的錄音能不能把這個放進去？今天，現在！
    .from = 966ee626

inject-scam_wave-note = 每次大規模延誤都會來。人家的錢，是在你們眼皮底下被騙的；你們自己的簡訊跟騙子的又長得一樣：今天的簡訊一個連結都不要放。
    .from = 369f749c

inject-scam_wave-expects = 馬上在語音提示、簡訊、App、專頁上提醒：我們不發連結，不要驗證碼；請受害人打給銀行、報警。
    .from = 8dc1bdb3

inject-second_broken-text = 阮毅。我做了張表。左邊，你們說幾點再說明。右邊，你們幾點真的說了。右邊那欄短得很。標題是《永遠「再等半小時」的航空公司》。登出之前還有什麼要補充的嗎？
    .from = fe4d084d

inject-shift_due-text = 你從昨晚十點半一直盯到現在。彭曉露端著咖啡站在門口，筆記本是空的。你答應過誰什麼、幾點之前？還有誰在等，而別人都不知道？現在沒交出去的，就等於沒發生過。
    .from = 2c53d799

inject-slip_1-title = 聯管：九點飛不成了
    .from = 91ad1cb7

inject-slip_1-text = 九點沒望了，所有地方都撤下來。第一波我有個新時間，把握是「可能」，就這樣。不要給我印到幾點幾分，給個時段，再寫上我們幾點重新評估。還有，先告訴登機門，再發微語。
    .from = 1e15962a

inject-slip_1-expects = 第一線先知道；然後趕在有人九點站到登機門之前，各管道一起更正：時段、原因、下次更新時間。
    .from = 45ae351b

inject-slip_2-text = 第二個也沒了。我有第三個，還是「可能」，大概一小時後能確認。我知道這看起來像什麼。要嘛講清楚為什麼又延，要嘛乾脆別給時間，就是不要讓人家盯著倒數，數到一個我這邊早就劃掉的時間。
    .from = 8a3f34a3

inject-slip_2-expects = 時間到之前改期，說明原因；給時段和下次更新時間；第一線先知道。
    .from = d66d81b2

inject-slot_improves-title = 起飛時間提前了
    .from = b550e087

inject-slot_improves-text = 好消息，可是聽完你們會頭痛。雲縫比他們報的大：第一波從15:00提前到14:40，已確認。住在龍門飯店的一定趕不上。送過去多少人？有沒有誰跟他們說過手機別關？
    .from = dbe0a381

inject-sponsor_photo-text = 早安！沙排那邊九點前要審過的那張有我們標誌的照片，就是球網沒把飛機尾巴切成兩半的那張。還有，能不能請總裁說兩句，跟運動沾得上邊的就好？
    .from = 4b0c58af

inject-stale_meals-text = 我團裡一位阿姨說，餐盒上的日期是前天的。其他人說那是印盒子的日期。您在這個群組裡，我就跟您說一聲。我們四十幾個人。沒有人不舒服。
    .from = 668562f0

inject-storm_again-text = 不好意思，我是小孟，13、14號登機門。現在四點零五分，天都發黃了，螢幕上寫著「延誤」。這次我想趕在他們問之前先問：我該怎麼說？
    .from = 546c1953

inject-thank_you_note-text = 我只是想說一聲，那位年輕人是用跑的。真的跑，抱著我那個小箱子，還等我打完針才走。名字我記下來了。我該寫信給誰？可別因為在航廈裡跑，害他被罵。
    .from = e4fcac29

inject-thank_you_note-note = 唯一一則做得好才會出現的情況。唸給專線的人聽。
    .from = efce45d9

inject-the_bill-text = 我手上兩張單子。如果是機組員或我們系統的原因，第二十九條：食宿我們出，再加我們自己運送條款裡的長時間延誤補償。大約5,300人，人人都來要就是兩百萬。如果是天氣，第三十條：我們幫忙找床位，旅客自己付，一毛錢不出。要有人決定，哪一句是真的。還有，取消班機的便當在空廚快放壞了。
    .from = 46e703a1

inject-the_bill-expects = 照原因決定，不照帳單決定。是我們的：訂餐訂房，不等人要就給，各登機門一個標準。是天氣：說明沒有義務，餐食作為關懷提供，並且明說是關懷。
    .from = 0c1074f0

inject-tracker_post-title = 一張查班機動態App的截圖
    .from = 26f74886

inject-tracker_post-note = 只在系統先出故障的版本（tech_then_crew）裡屬實；其他版本裡那十四架是到站的。先查再否認：R2。
    .from = 53bcc586

inject-trending-text = 我們上熱搜第三了，上面是某影星離婚，下面是一隻貓熊。話題叫「藍灣裝啞巴」。最熱那條是張照片：我們自己的App寫著準時，背後是我們自己的登機門，黑著。
    .from = 687ba1ec

inject-trending-expects = 由負責人具名出面，給事實、給下次更新的時間；專頁同步；留言區不關。
    .from = 4bbefc4b

inject-umbrella-text = 早安！昨晚LW204，17C，我忘了一把綠色的傘，傘柄是鴨子頭。別人送的。在你們那裡嗎？
    .from = f27b8b69

inject-umbrella-note = 雜音。回頭親切地回一句是好服務；現在回，是花掉一分鐘。
    .from = 8dab254e

inject-union_letter-title = 地勤員工的一封信
    .from = d8fcc35c

inject-union_letter-text = 登機門的同事，我們的和港通的，只有一個願望，不花錢：誰寫那則訊息，按下發送之前，先打個電話給13號登機門。鮑秀英敬上。另：小孟沒事，週四回來上班。
    .from = 05ca261c

inject-vienna_claims-title = 維也納來信，附規則原文
    .from = 59f525c3

inject-vienna_claims-text = （德文來信，譯文）貴公司法務部：我們帶著31名小樂手和一把低音提琴，晚了十一個小時落地。第七條寫的是每人六百歐元，特殊情況除外。至於是什麼情況，貴公司自己的網頁上有兩種說法。請告訴我，到了法官面前，你們打算講哪一種。A.萊特納（118人簽名）
    .from = 0392c6da

inject-vienna_claims-expects = 只有一個原因，真的那個；是我們的，不等起訴就賠；是天氣，拿證據解釋清楚，照料費用照付。
    .from = aeea09b1

inject-vienna_wakes-expects = 訂下房間，趕在240人出門之前通知到，把權益書面給他們。這一班從維也納出發，規則適用。
    .from = bd13799f

inject-walkout-title = 港通的人坐下不做了
    .from = 50c20bd3

inject-walkout-text = 地勤員工，鮑秀英。13到16號登機門，港通有四個人把背心往櫃檯上一放，坐到員工餐廳去了。不是罷工，是撐不住了。身邊有個知道狀況的人，他們就回來。
    .from = c8defd35

action-agency_list-about = 1,150筆訂單留的是代理的電話：三十分以前拿到名單和文案，代理就替我們轉發。
    .from = 468cdc77

action-bags_off-about = 佔兩座轉盤，每架飛機60到90分鐘；重新裝載之前，飛機退出起飛排序。
    .from = 28292014

action-bot_answers-about = 十五題問答，用小藍的語氣，取自專線真正被問到的問題，並留好轉真人的路。
    .from = 07154d21

action-boxed_meals-about = 空廚把取消班機的餐點送出來：2,400份，每小時600份，搶在那三家店十點賣光之前。
    .from = 80b6fc75

action-callback_centre-name = 留號碼等回電，不用乾等
    .from = 6a09113c

action-camp_beds-about = 機場的大規模延誤物資：300張床，燈光調暗，一名保全。沒有人會喜歡，總比地板好。
    .from = b7a18c1a

action-care_for_staff-name = 給自己人送飯、換班、找個安靜的房間
    .from = 7f00f578

action-care_for_staff-about = 專線和登機門吃上熱飯，每小時離線十分鐘，被罵過的人身邊有主管。外包公司的人也算在內。
    .from = 07391dcd

action-certificates_online-about = 法務和IT把證明連同原因掛到每個訂單號下面。App改版時段是週日七點半。寫的原因一定要是真的：保險公司會核對。
    .from = 56dff553

action-charm_coco-name = 幫Coco米安排貴賓室、升等和一場上鏡的迎接
    .from = eb33998d

action-charm_coco-about = 公關備好了套房和升等。要打胰島素的那位旅客在三個櫃檯之外，她的影片裡就能看見。
    .from = 8371a34b

action-clinic_team-name = 機場診所到登機門
    .from = d14e9d62

action-clinic_team-about = 一名醫生、氧氣，15號登機門後面一間安靜的房間。收那些排不了隊的人。
    .from = 670de9c4

action-close_comments-name = 關閉我們貼文下的留言
    .from = 700e235e

action-close_comments-about = 只顯示精選留言。立刻安靜；留言區關閉的截圖就是下一則熱門貼文。
    .from = c02e4189

action-crisis_page_live-about = 所有數字一個網址，最上面寫最後更新時間；App和機器人都連到這裡。
    .from = 2aa6e219

action-delete_posts-name = 找平台刪14號登機門的影片和留言
    .from = dc296e83

action-delete_posts-about = 平台業務窗口一小時內能下架60則，包括屬實的那些。
    .from = 099c55b6

action-deplane-name = 兩架飛機拖回，讓旅客下機
    .from = dcdcb566

action-deplane-about = LW311、LW427派登機梯車和接駁車。兩架飛機退出起飛排序，大約再晚四十分鐘。318人能走動、能透氣、能打電話。
    .from = fd280b57

action-english_desk-about = 從市區售票處調來；兩人在B12櫃檯，兩人在登機門走動。
    .from = a97517c5

action-family_corner-about = 開放2號貴賓室，給帶嬰兒的、坐輪椅的、單獨搭機兒童：120個座位，有奶粉，有插座。
    .from = 39842691

action-fee_waiver-name = 公布免費改票、退票規定
    .from = 69b60a23

action-hold_connections-name = 三班晚班班機等轉機旅客
    .from = 0ff169c2

action-hold_connections-about = 每班等四十分鐘：保住180人的下一段，讓另外400人誤點。
    .from = df482325

action-hotel_far-name = 40公里外的龍門住宿，有巴士接送
    .from = 86aba9bb

action-hotel_near-about = 走路到得了的就這些：26個床位。
    .from = 03a97d6a

action-interline_rail-about = 按當日價格買下560個座位：去內陸城市的火車，還有哪家有飛就買哪家的。有人反映，困難旅客優先。
    .from = 922d404b

action-manager_at_gate-name = 派表明身分、有授權的主管到13至15號登機門
    .from = 98970701

action-manager_at_gate-about = 站長丁衛民親自去，帶著事實、餐券和喇叭，報上姓名，每半小時回來一次。面對一個報上姓名的人，誰也吼不了多久。
    .from = 3e2bfea3

action-medicine_runner-about = 一名裝卸人員、一名值班護理師，拿著行李條號碼去貨艙。每件十二到十五分鐘，不用卸整架飛機。
    .from = 2caede2b

action-overflow_centre-about = 兄弟公司十二名受過訓練的客服人員，75分鐘後上線。沒有統一說法，他們只會用更好聽的聲音把事情愈說愈亂。
    .from = 9f6492b0

action-press_crews-name = 要求機組員超時繼續飛
    .from = 75aba2cc

action-rebooking_desk-about = 兩天載客率都在85%，只剩這些：420個座位，帶小孩的優先，六個櫃檯每小時辦90人。
    .from = c3698fa0

action-recovery_plan-about = 飛機和機組連夜歸位，提前取消十一班旅客少的班機，為下一場雷雨把待命人力加倍。
    .from = 76b8f200

action-refund_run-about = 六名會計，夜間批次之外另做一份銀行檔：1,400筆退款兩天退完，不用九天。
    .from = bf8e2df7

action-reserve_crew-about = 九組機組員，接到電話到準備室九十分鐘，到旅客坐好關艙門再五十分鐘。六點半叫，天一放晴就能飛第一波；叫晚了，救的是晚上。
    .from = 075022de

action-say_weather-about = 給專線、登機門、客艙的一句話，不管聯管報什麼，都照這句唸。帳單能少一點。
    .from = 84d029d4

action-strike_back-name = 對東鷺的優惠來一記更狠的反擊
    .from = 20db199a

action-strike_back-about = 在微語發反擊圖卡：人人299，順便酸一句誰家的引擎比較老。
    .from = 282e7671

action-vienna_rooms-about = 施泰納壓了130間房，保留到當地09:00，等一句「好」和一個成本中心。
    .from = ab6076e3

action-voucher_agents-about = 六個人，一人管一百名旅客，不再是一個櫃檯一個人發。
    .from = b67891ee

action-water_on_board-about = 餐車開到停機位送給LW311、LW427。不影響起飛排序。
    .from = bf37eb29

duty-complaint_ten_days-name = 轉來的客訴10個工作天內答覆
    .from = 4fc731be

duty-complaint_ten_days-article = 《公共航空運輸旅客服務管理規定》（2021年）：客訴10個工作天內處理。請核對現行文本。
    .from = f358d2e5

duty-meals_carrier-name = 原因在我們時供餐
    .from = 73701358

duty-refund_seven_days-name = 7個工作天內退款
    .from = f7410f7b

duty-refund_seven_days-article = 《公共航空運輸旅客服務管理規定》（2021年）：7個工作天內辦理退款。週六申請：7月28日週二到期。請核對現行文本。
    .from = cdfdb544

duty-report_to_office-name = 監管局來問後兩小時內回報
    .from = 36684ba3

duty-word_on_board-article = 《航班正常管理規定》（2016年第56號），機上延誤。座艙長來電之前那幾個半小時算接手前的；這一個算你們的。請核對現行文本。
    .from = 9839e832

objective-first_word-name = 首次說明講清楚：知道什麼、不知道什麼、旅客該做什麼、下次幾點
    .from = 994a9a7f

objective-follow_through-name = 回頭去找傷得最重的人，把造成這一切的問題改掉
    .from = e7baf377

objective-inside_first-name = 第一線知道得不比大眾晚
    .from = b5bf2fa2

objective-inside_first-capability = 第一線說法傳達
    .from = baff66c1

objective-keep_promises-name = 時間一延再延，承諾也要嘛兌現，要嘛到期前改期
    .from = 70cbedc2

objective-legal_clocks-name = 盯緊三個時限：關艙門、主管機關通報、退款
    .from = ae8640df

debrief-question-1 = 你們當中第一個意識到這不是一般延誤的人，是在第幾分鐘？最後一個呢？
    .from = 0455a1be

debrief-question-2 = 哪位旅客最久沒聽到你們任何有用的消息？本來走哪個管道就能讓她得到消息？
    .from = 55ca86ed

debrief-question-6 = 影片裡那位登機門的小姐，需要你們給她什麼？最早幾點就能給？
    .from = a32d6439

debrief-epilogue-text = 8月17日週一，04:00。預報員來電：五點到八點之間，一道雷雨帶通過望濤，機率七成。機組排班留言：中午前後九組機組員接近超時。第一波24班，每八名旅客就有一名是代理訂的票。檢討改掉的，現在起作用；沒改的，再來一遍。
    .from = 3b358df5

voice-v_ag_2-text = 你們叫我問代理，代理叫我問航空公司。兩邊我都問了{ $times }次了，要不要你們兩個互相問問看？
    .from = 6bfeb334

voice-v_ag_3-text = 旁邊的人都收到簡訊了，就我們沒有，全靠人家唸給我們聽。自己花錢買的座位，還矮人一截喔？
    .from = ba0a8aba

voice-v_ag_4-text = 我的錢是給旅行社的，旅行社再給你們。你們要退，是退給誰？他會不會再退給我？
    .from = 68d18ffe

voice-v_again_1-text = 又是我，第{ $times }次了。你們同事說會有人回電，這都過了{ $waited }分鐘了。
    .from = 41110230

voice-v_again_10-text = 早上在這裡罵過幾句。後來他們打電話來了，道歉有道在點上，事情也處理了。兩則都不刪，一碼歸一碼。
    .from = 532ece08

voice-v_again_11-text = 我早上打過，講我爸的事。有備註嗎？拜託您跟我說有備註。
    .from = 3b1e15b2

voice-v_again_12-text = 關於我週六的來信：我收到一封自動回覆，感謝我的信任。謝得太早了。
    .from = b1e7945d

voice-v_again_13-text = 小藍我們見過，{ $times }次了。你什麼都沒學會，我學會了打「轉機」
    .from = 0f761370

voice-v_again_14-text = 早上我說過，看來晚上還要再說一次：到現在沒有一個人來我們群組回過話，一次都沒有。
    .from = 9cb377e1

voice-v_again_15-text = 您叫我在柱子那裡等，我就在柱子那裡等。是不是中間講過什麼，柱子這邊沒聽到？
    .from = 3fad9791

voice-v_again_16-text = 他真的回來了，一分不差。我跟一整排人賭十塊錢他不會來，第一次輸錢輸得這麼開心。
    .from = 530328d3

voice-v_again_17-text = 第二次問，這次你會了。中午是誰幫你補習的？
    .from = b06dd7b7

voice-v_again_18-text = 剛才我們通過電話，我就是要趕渡輪那個。您叫我過一個小時再打，現在剛好一個小時。
    .from = edd8617d

voice-v_again_2-text = 這是我第{ $times }通電話了，翻來覆去講同一件事，講到我都開始幫自己改病句了。你們那邊一個字都不記的嗎？
    .from = d157b830

voice-v_again_3-text = 還是我，還在。你說「請稍候」到現在{ $waited }分鐘了
    .from = 7a69f6c0

voice-v_again_4-text = 這件事我跟{ $times }個不同的人講了{ $times }次。往上滑，看完再回。
    .from = fcecd724

voice-v_again_5-text = 早上私訊好好問，沒人理。那就公開再問一次，@{ $name }：還是那個問題，只是看的人多一點。
    .from = dd4a4c6b

voice-v_again_6-text = 這個櫃檯我來過了。人換了，話沒換，隊也沒變短。
    .from = a552ecf7

voice-v_again_7-text = 「二十分鐘後再來。」我來了。我每次都來。我跟你們的差別就在這裡。
    .from = 35454078

voice-v_again_8-text = 剛剛我講話大聲了點。後來真的跟你們那位同事說的一樣，辦好了。麻煩幫我跟她說一聲。
    .from = 44851f89

voice-v_again_9-text = 我這邊更新一下：真的有人打來了，知道我是什麼狀況，也解決了。客訴裡的第三點我收回。
    .from = 811a6b56

voice-v_angry_1-text = 聽了{ $waited }分鐘排笛，整首我都會背了。就是不知道我幾點飛。
    .from = ad1eda71

voice-v_angry_10-text = 你們老是說「請耐心等候」。我在等啊，都等出心得了。等完了呢？
    .from = ec253ff0

voice-v_angry_11-text = 這棟航廈裡到底有沒有一個能作主的？
    .from = 70b63994

voice-v_angry_12-text = 十個櫃檯開四個，其中一個是金卡專用，前面一個人都沒有。你來跟我這兩條腿解釋一下。
    .from = 11637542

voice-v_angry_13-text = 14號登機門叫我去B12，B12叫我來這裡，你再叫我回14號，我就當場喊給你看。
    .from = a29d5e3d

voice-v_angry_14-text = 一百萬粉絲的，五分鐘就有人回。我們就只是花錢買票的。
    .from = 7f9fd143

voice-v_angry_15-text = 大家截圖都存好，要有時間的。之後他們一定說通知過了。
    .from = d4714e33

voice-v_angry_16-text = 致相關部門，如果有哪個部門在管的話：本人就今日之事正式提出客訴，請由真人答覆。
    .from = 6efb9e85

voice-v_angry_2-text = 別再唸「造成您的不便」那句了，唸解決方案。
    .from = 0dca6188

voice-v_angry_4-text = 我買的是飛機上的座位，不是花錢跟「7號客服」聊天。
    .from = 6812c2b8

voice-v_angry_6-text = 最爛機器人。祝我旅途愉快，哪來的旅途啊
    .from = 8f2e3020

voice-v_angry_7-text = 親愛的{ $name }，我那架飛機在你App裡準時，在大螢幕上延誤，在我眼前沒有機組員。選一個吧。
    .from = 989d8b52

voice-v_angry_8-text = 氣象預報還每小時跟我說句話。我搭的航空公司，早餐以後就沒吭過一聲。
    .from = cb3e6ef6

voice-v_angry_9-text = 小編說「非常理解您的心情」。很好。那你會看錶嗎？
    .from = ae8e67fc

voice-v_bags_1-text = 我今天不飛了，認了。可是我的行李箱還沒認，我們兩個要怎麼碰頭？
    .from = cc9c9a4c

voice-v_bags_2-text = 我吃飯的傢伙都在你們貨艙裡，兩個工地都推掉了。要嘛把包包拿來，要嘛叫能拿包包的人來。
    .from = 64358909

voice-v_board_1-text = 空服員你好，23排。可不可以請機長講兩句？沒消息也說一聲沒消息。
    .from = 5010958d

voice-v_board_2-text = 我旁邊這位臉都白了，一點都不通風。你們可以關我們多久？
    .from = 2460acd8

voice-v_board_3-text = 航廈就在那邊，裡面的咖啡店我都看得到，走都走到了。為什麼不讓我們下去？
    .from = 93205507

voice-v_board_4-text = 開門！你不開我叫12A那位大哥來開，他已經站起來了！
    .from = 4ca6a156

voice-v_board_6-text = 62號停機位，5:40關到現在，跟三溫暖一樣。@{ $name } 有人看到嗎，拜託說句話，一句就好。
    .from = b5f7b193

voice-v_board_7-text = 有水，門開著，機長從駕駛艙出來說「我也還不知道」。這樣就夠了，謝謝。
    .from = caa38987

voice-v_calm_1-text = 你好，我只是想問一下我這班現在是什麼狀況，今天的，能說的您說說看？
    .from = f9325c8a

voice-v_calm_10-text = 群組裡有誰有官方的消息嗎？連結、公告都好，有寫時間的。
    .from = 24237d2a

voice-v_calm_11-text = 航空公司在群組裡的那位同仁，麻煩請問一下，現在進度如何？
    .from = 51d8708b

voice-v_calm_13-text = 總算輪到我了，我講快一點：你們知道什麼，不知道什麼，我幾點再來？
    .from = e986d68c

voice-v_calm_2-text = 喂，你好，往北邊去的，LW多少，我這裡有訂單編號，你等我找一下喔。大概飛不飛得了？
    .from = 8bec16a3

voice-v_calm_3-text = 你好，簡單問一下，我今天那班有新消息嗎
    .from = d7a298c3

voice-v_calm_4-text = 你好，不急，看得出來你們很忙。知道什麼、不知道什麼，跟我說一聲就好
    .from = 15e085ad

voice-v_calm_6-text = @{ $name } 今早登機門人好多，出來說句話吧，什麼話都好。
    .from = 709e31b2

voice-v_calm_7-text = 在望濤坐著看書。延誤嘛，正常。{ $name }你們就出來說句話，我們只有這點要求。
    .from = 6b173a9d

voice-v_calm_8-text = 不好意思，還是在這邊等嗎？
    .from = 5e7d7d86

voice-v_calm_9-text = 小姐，那個螢幕一個小時沒變過了，是螢幕壞了，還是計畫壞了？
    .from = a9ab6d90

voice-v_cause_1-text = 我只問一句，到底是因為什麼？我總要跟公司講一個比「某些原因」像樣的理由。
    .from = 036becc5

voice-v_cause_2-text = 該寫原因的地方就兩個字。沒時間，沒署名。國稅局來信都比這個長。
    .from = 1d7f46ae

voice-v_cause_3-text = 大螢幕寫作業原因，App寫天氣，一個四條槓的機長對我聳聳肩。誰知道真相，舉個手。
    .from = 7a451056

voice-v_cause_4-text = 我買的是延誤險，機組員原因會賠，打雷不賠。所以您下一個詞想好再說。
    .from = dd6d334d

voice-v_cause_5-text = 我今天不飛，但一年搭你們四十趟。打雷我可以接受，不告訴我是不是打雷，我沒辦法接受。
    .from = f4589920

voice-v_cause_6-text = 你們開航第二年我就入會了。午餐前，我在你們三個管道看到三個原因。我要跟公司報哪一個？
    .from = 633b8201

voice-v_cert_1-text = 保險公司要有寫原因的航班延誤證明。就為了蓋個章，真的要再跑一趟機場？
    .from = 6df69528

voice-v_con_1-text = 轉機總共四十分鐘，全站在這裡站沒了。上面有人知道還有我這個人嗎？
    .from = e8c2980c

voice-v_con_2-text = 你們賣的時候寫「保證銜接」，綠色的字。綠色的字我帶來了。
    .from = 51803fa6

voice-v_con_3-text = 轉機。（是只要發這兩個字就好嗎？B12那位小姐叫我發的）
    .from = be4160e7

voice-v_dep_1-text = 你們App說準時，大螢幕說延誤。我信哪個都可以，你們先統一一下。
    .from = d8816dcd

voice-v_dep_2-text = 我那班新的起飛時間，麻煩報一下，大概幾點到幾點也可以
    .from = 13a5d9c7

voice-v_dep_3-text = 中午以前走不了，上島的船就沒了，下一班是週一。中午以前走得了嗎？
    .from = 2bf30466

voice-v_dep_4-text = 先說九點，又說「中午前後」，又說「下午」。你們是照稿唸，還是現編的？
    .from = 9f287c29

voice-v_dep_5-text = 藍灣時間：跟正常時間一樣，就是會誤點。#隨時起飛#
    .from = 2f708eba

voice-v_dep_6-text = 不知道幾點就說不知道幾點。我是大人了，比你們會唬人的我都見過。
    .from = ee732411

voice-v_dep_7-text = 要嘛給時間，要嘛還行李，不要再跟我說「快了」！
    .from = 08bb6823

voice-v_dep_8-text = 幫還在家的人問一下：到底要不要出門？App說出門，在登機門的鄰居說別出門。
    .from = 4cd7c117

voice-v_fee_1-text = 我自己改到明天，要不要收改票手續費？你們頁面上還要跟我收180耶。
    .from = d2302291

voice-v_fee_3-text = 排了兩個小時，排到了才知道App裡就能辦。這件事是誰壓著不講？圖什麼啊？
    .from = f7e88e1c

voice-v_furious_1-text = 我就是找你！我知道不該怪你，我現在管不了那麼多了！
    .from = 72f44d32

voice-v_furious_10-text = 拍，都拍下來！拍她識別證！喂不要拍她，拍躲在她後面那個！
    .from = e0d63d79

voice-v_furious_11-text = 你同事說「再等半個小時」，半個小時都過三次了。我就站這裡，站到你們有人臉紅為止。
    .from = 3be1805c

voice-v_furious_12-text = 都到14號登機門來。電話裡找不到我們，就叫他們去晚間新聞裡找。
    .from = 2441ff07

voice-v_furious_13-text = 這是我給你們的最後一封信。下一封從客訴平台來，再下一封從我小舅子那邊來，他是法官。
    .from = 6a198eee

voice-v_furious_14-text = 講道理我講夠了。講道理的人還坐在16號登機門，水都沒喝到。
    .from = a0e152a7

voice-v_furious_2-text = 幫我轉給一個會因為這件事丟飯碗的人。
    .from = b95c3b12

voice-v_furious_3-text = 全部取消！！票、會員卡、帳號，統統刪掉。從今以後{ $name }最好當作不認識我
    .from = 0094c441

voice-v_furious_4-text = 這段對話我在截圖。講點值得截的。
    .from = a354597a

voice-v_furious_6-text = 同一個問題我打了{ $times }次。換成自動販賣機都被我搖倒了
    .from = cc84d91a

voice-v_furious_7-text = 再也不搭了@{ $name }。送我都不搭。出殯都不搭。
    .from = 8cdcc06e

voice-v_furious_8-text = 我們寄了兩封信，打了九通電話，還派奶奶去了一趟櫃檯。走得最遠的是奶奶。你們不臉紅嗎。
    .from = 825bb3a2

voice-v_furious_9-text = 你們沒有一個人出來好好說話，今天這裡誰都別想登機！
    .from = 00e65418

voice-v_hotel_1-text = 我媽八十歲了，沒辦法睡地板。有沒有床？沒有的話，能不能在末班地鐵之前告訴我們？
    .from = 690dcbf0

voice-v_hotel_2-text = 都說「會安排飯店」。誰說的，哪一家，是我住，還是金卡住？
    .from = a89c1ac6

voice-v_meal_1-text = 幾個小孩一個早上就分一個瑪芬。有沒有什麼吃的？水總有吧？
    .from = e163fe92

voice-v_meal_2-text = 你們餐券的那家店，除了紀念品全賣光了。我是要啃那隻貓熊嗎？
    .from = 8e3350d8

voice-v_meal_3-text = 15號登機門便當來了，白飯，熱的。小哥先給了那群戴小黃帽的阿公阿嬤。總算做了件人做的事。
    .from = 2b96bda2

voice-v_med_1-text = 我老伴的心臟藥在你們登機門收走的那個包包裡。他嘴上說沒事，不是沒事。
    .from = 49f5e5ab

voice-v_med_2-text = 護理師提著包包來，還倒了杯水，六分鐘。以後我再也不說你們一句壞話；好啦，今天不說。
    .from = 106d97f3

voice-v_more_1-text = 您好，退休老師，31F，一點都不急。我只是想知道，該先做完填字遊戲，還是先吃完三明治。
    .from = 167ea097

voice-v_more_11-text = 告別式我沒趕上。你聽到沒有？十一點的。時間不用再跟我報了。
    .from = cdafe19d

voice-v_more_12-text = 那就是不行了。好，有句確定的話我就好安排了。您不知道，今天能乾脆說句「不行」的人有多難找。
    .from = 5d1a15b7

voice-v_more_13-text = 改到週二，沒收錢，三分鐘辦好。虧我還準備好要吵一架。
    .from = eca60f1b

voice-v_more_14-text = 我做貨運調度的，問一句：是天氣的問題，飛機的問題，還是人的問題
    .from = af17ece0

voice-v_more_15-text = 現在一共幾班了？我估一下改票要排多長的隊
    .from = 11c3349b

voice-v_more_16-text = 兩個孩子在行李推車上睡著了。航廈裡哪裡有床嗎
    .from = 0aa0cfed

voice-v_more_17-text = 我爸手機關機了，LW508，紅夾克，拿白手杖。有誰看到他嗎？？
    .from = af201c9a

voice-v_more_18-text = 「班機計畫動態調整」。就說誤點。誤，點。兩個字，又短又真。
    .from = ecda63ba

voice-v_more_19-text = 第三個新時間了。我已經不跟我老婆報時間了，她開始笑，笑到我心裡發毛
    .from = ec9cdb7c

voice-v_more_20-text = 給了個時段，還說了幾點再看，總算來了一個自己也等過飛機的人
    .from = 1e4fa299

voice-v_more_22-text = 這簡訊是你們的嗎：退補300元請點擊
    .from = c73c5026

voice-v_more_25-text = @{ $name } 有人在嗎？給一段實話就好，我們很多人要求不高。
    .from = 16d53fa0

voice-v_more_26-text = 望濤天要黑了，有老人家躺在紙板上。@{ $name } 今晚你們有安排嗎？沒有的話我們就叫親戚來接了。
    .from = dbb8cc89

voice-v_more_27-text = 我問登機門的小姐，小姐問螢幕，螢幕說請耐心等候。#望濤機場#
    .from = 4cb5a226

voice-v_more_28-text = 一個早上三個原因了。照這個速度，晚餐前應該輪到龍王了。
    .from = 5bc1f7c0

voice-v_more_29-text = 請@{ $name } 那位寫「班機時刻略有調整」的先生小姐出來一下，我也想略微調整一下你的週六。
    .from = a0cf60cb

voice-v_more_3-text = 上午還是下午，您告訴我這個就好。我不會一分鐘一分鐘跟您計較。
    .from = 96cf0ee6

voice-v_more_30-text = 你們知道的。早餐的時候就知道，讓我們站到晚餐。我記住的就是這個。
    .from = d8aa90d1

voice-v_more_32-text = 我造橋的，打雷下雨不能灌漿，這我懂。你就告訴我，幾點再看一次天。
    .from = 6239fba8

voice-v_more_33-text = 水在哪裡領？我這雙腿不行，只夠走一趟。
    .from = 7698b1ae

voice-v_more_34-text = 我十九歲，第一次搭飛機，大家都在喊。我是不是也要喊？
    .from = 6ac15415

voice-v_more_35-text = 新娘在另一個航廈，蛋糕在貨艙裡，婚禮六點。您講一句我能跟岳母交代的話吧。
    .from = 6e9fa5b5

voice-v_more_37-text = 我問個問題你就叫警察？叫啊。來了我就問他幾點飛。
    .from = f3d744d0

voice-v_more_38-text = 有飯有湯，還有一句署名的道歉。我媽說，飛機你們留著，廚師我們帶走。
    .from = ce324073

voice-v_more_39-text = 四張票，兩個姓，一台嬰兒車。可以一起改嗎，還是我要挑一個最喜歡的？
    .from = 057a0e6f

voice-v_more_4-text = 搭飛機的是我老公，他聽不到，全靠看螢幕。螢幕上什麼都沒有。你們誰都不通知，他怎麼知道？
    .from = 90f2e692

voice-v_more_40-text = 下一段是別家的票，我自己分開買的，我知道，我知道。您看有什麼辦法沒有，什麼辦法都好？
    .from = 39bec875

voice-v_more_41-text = 四十公里！把我媽載去四十公里外睡個覺，凌晨四點再載回來，這叫照顧？
    .from = 5ccf1761

voice-v_more_42-text = 我還沒講完，您已經幫我排到後面那班了。我準備了一大篇，下次再講給您聽。
    .from = a2cf0c92

voice-v_more_43-text = 有人免費改成功了嗎？改得動嗎，有沒有要填什麼奇怪的東西？
    .from = 359c1236

voice-v_more_44-text = 航空公司那位大姐，把我們群組裡的問題一個一個全回了。慢是慢，一個都沒漏。誰去送她一顆西瓜。
    .from = 5adc0805

voice-v_more_45-text = 航空公司說錢在代理那邊，代理說錢在航空公司那邊。反正錢不在哪裡我是知道了。
    .from = c64740db

voice-v_more_46-text = 您好，我是學生，這張票是我一個月的生活費。我不是要客訴，是要算日子。退款哪一天入帳？
    .from = f4ba6b97

voice-v_more_47-text = 貴公司的證明寫「天氣」，機場的證明寫「航空公司」，保險公司等於證明我在說謊。請貴公司先統一說法，再來向我道歉。
    .from = 5448ed9c

voice-v_more_48-text = 退款入帳了，就是你們說的那一天。特地說一聲，因為這種事從來沒有人說。
    .from = 92268d45

voice-v_more_49-text = 我搭21:50那班，帶一個小孩、一把大提琴。今晚要是不飛，趁他們兩個都還在家，跟我說一聲。
    .from = eb109c61

voice-v_more_5-text = 我明早八點在昆明新公司報到。試用期還沒開始，是不是就算結束了？
    .from = 66a7d56e

voice-v_more_50-text = 我四點起床，開了兩個小時的車，你們簡訊來了：請先不要出發。下次可不可以讓簡訊也早起一點？
    .from = 8dc78e73

voice-v_more_51-text = 爸媽還沒鎖門，我就叫他們別出發了。其他航空公司學著點，這才叫服務
    .from = b9e0f489

voice-v_more_53-text = 不是我的班機，也不是我的日子，但中午那份說明稿我看了：原因、數字、哪些還不知道、兩點再更新。就該這樣寫。下次訂你們家。
    .from = c4720e4d

voice-v_more_54-text = 我們有些學生的家長週日七點要到望濤接人。今晚我該怎麼寫給四十位著急的家長？
    .from = a48a8a52

voice-v_more_55-text = 你說你記下來了。我聽到了，你現在才開始敲鍵盤。
    .from = 317f6fa8

voice-v_more_59-text = 早上問了，剛才又問了，這次是我奶奶叫我來問：小黃帽的有消息嗎？
    .from = 887026f9

voice-v_more_6-text = 週一的手術都約好了，明天起就要禁食。到底幾點能到？這次是真的要緊。
    .from = ff2cdccb

voice-v_more_60-text = 別問我訂單編號。去問你同事，問她同事，再問前面那個。他們在集郵呢。
    .from = adba954b

voice-v_more_7-text = 我家七歲的問我，航空公司的老闆是誰，是不是在睡覺。兩個我都答不出來。
    .from = b967104f

voice-v_more_8-text = 我是開遊覽車的。我要是跟一車六十個人說三個小時「快了」，他們自己就把車開走了。
    .from = 45f51f0b

voice-v_more_9-text = 新聞說免費改，你們App要180。你們兩個誰是航空公司？
    .from = 9fe9358b

voice-v_plain_1-text = 我不是在兇你，我是在兇這棟樓。整棟樓就你這裡有人聽。
    .from = 57ca6e21

voice-v_plain_10-text = 這位小姐幫我們找了四張椅子、一個插座。今天在這裡就算皇宮了。謝謝你啊小姐。
    .from = 7d6d665c

voice-v_plain_11-text = 我68歲孫子幫我弄好的這個請問真人客服是按哪一個
    .from = 8cd710c2

voice-v_plain_12-text = 謝謝機器人。早餐到現在第一句痛快話
    .from = 8f8d94f7

voice-v_plain_13-text = 從頭到尾你都沒走開。哪裡可以點星星？我全點了
    .from = 0ebb88fc

voice-v_plain_14-text = 16號登機門附近有人嗎？一位戴草帽的老先生，是我舅舅，愛面子不肯問人。@{ $name } 麻煩你們去問問他。
    .from = ca935209

voice-v_plain_15-text = 航空公司的同仁可不可以把最新消息置頂？群組裡三百個人，往上滑手指都滑到痛了。
    .from = 53457305

voice-v_plain_3-text = 您記下來，唸給我聽，還告訴我您叫什麼名字。我當年結婚都沒這麼踏實。
    .from = 1c2ce45b

voice-v_plain_4-text = 我有心臟病，手機螢幕又小。可不可以幫我寫一句清楚的話，誰來問我就給誰看？
    .from = 7c226371

voice-v_plain_6-text = 附上照片三張：貴公司的公告、貴公司的螢幕、貴公司的登機門。看起來像是三家公司的。
    .from = df912c27

voice-v_plain_8-text = 你們的信裡寫的是我遇到的事，不是「親愛的旅客」。看來你們那裡還有人在看信。請幫我謝謝她。
    .from = d9f4ea82

voice-v_plain_9-text = 麻煩往上傳，該傳給誰就傳給誰：廣播裡說的，下面已經沒人信了。
    .from = ce7f8c2c

voice-v_ref_1-text = 四張票，我們家兩個月的零用錢。什麼時候退回來？給個日子就好。
    .from = 40fca233

voice-v_ref_2-text = 你們寫的「七天內」。我家有月曆。
    .from = 5588cf7e

voice-v_rum_1-text = 14號登機門機長那件事是真的假的？？來個官方的人說一聲，別讓我老婆先滑到。
    .from = c0b6961f

voice-v_rum_2-text = 剛看著別家第九架起飛。看來這場雷雨下之前要先看機尾標誌。
    .from = eb311b59

voice-v_rum_3-text = 誰說守在登機門給1,000？有公文嗎？別最後一車的人就我一個傻瓜。
    .from = d99221f9

voice-v_rum_4-text = 有人寫今晚十點以後全部取消。我22:15的。這是謠言，還是你們定了？
    .from = 50cc4da0

voice-v_scam_1-text = 我收到一則簡訊，說退300元，我班機號碼都對。是你們發的嗎？我還沒點。
    .from = 252b10c2

voice-v_scam_2-text = 寫的是你們的名字，我的班機，現在我戶頭少了4,800。他們哪裡來的我的號碼？
    .from = b03ec5e0

voice-v_thanks_1-text = 今天您是第一個說「我現在不知道，十點我就知道了」的。謝謝，這樣我就好安排了。
    .from = 0358dcc3

voice-v_thanks_10-text = 我打來是要吵架的，現在忘了要跟誰吵。真的謝謝你。
    .from = 3afa0292

voice-v_thanks_2-text = 好的清楚了。謝謝你沒給我複製貼上那段抱歉。你們也喝口水
    .from = 18c12b2d

voice-v_thanks_3-text = 喔，機器人還真的知道。謝謝小藍
    .from = 4f90230b

voice-v_thanks_4-text = 該誇就誇：@{ $name } 直接說了哪裡出問題，說了幾點再更新。時間到，真的更新了。
    .from = a6bfec50

voice-v_thanks_5-text = 來了一位掛識別證的，知道什麼說什麼，說幾點回來就幾點回來。我還在這裡等，但是不氣了。
    .from = b1468956

voice-v_thanks_7-text = 頁面上真的有寫，下面還標了時間。好，我去跟我媽說不要再打給我了。
    .from = c468afe0

voice-v_thanks_8-text = 早上我客訴，話說得蠻重的，後來你們同事很客氣地幫我解決了。好的也該寫下來，對吧。
    .from = 943cf364

voice-v_thanks_9-text = 藍色立牌那邊的年輕人，把自己的椅子讓給我爸了。{ $name }，不管給他多少薪水，都給少了。
    .from = 396bc329

voice-v_time_1-text = LW508，機翼那邊的。有時間了嗎？不然上午下午也可以？
    .from = 94c32334

voice-v_time_10-text = 換作是您，您幾點去坐一下？幾點再回來看？
    .from = 0645cdf5

voice-v_time_11-text = 我們的團體簽今晚十二點到期，十二個人一張紙。十二點前出得去嗎？
    .from = 974e81fc

voice-v_time_12-text = 麻煩您把螢幕轉過來。我要親眼看看上面是不是真的什麼都沒有。
    .from = 1dc10d81

voice-v_time_13-text = 普通話我好好講了，廣東話我也好好講了，蛋糕都送了。到底要怎樣才能聽到一個時間？
    .from = 9d2dc45f

voice-v_time_14-text = 就是兩點前走不了，一點再看一次。你看，說出來，你我都沒少塊肉。
    .from = ecd559be

voice-v_time_15-text = 不用你保證。聯管現在怎麼看，有幾成把握？
    .from = b0ea6a41

voice-v_time_17-text = 回我們村的末班車17:30，晚落地我就要帶著爺爺走60公里。拜託你猜一個也好
    .from = d4c3bf86

voice-v_time_18-text = 我媽叫了9點的車，到底要不要來啊？去一趟140回一趟140
    .from = d961de24

voice-v_time_19-text = App：準時。簡訊：延誤。大螢幕：07:10。登機門：攤手。你：「請以App為準」。繞回來了發現沒
    .from = b4848b8e

voice-v_time_2-text = 聽說你們到時候會再看一次天。到什麼時候？我等看完再打，省得現在打。
    .from = f7da7dde

voice-v_time_20-text = 你們說的「第一時間」是兩個小時前。我在。那裡沒有人。
    .from = 242a3576

voice-v_time_26-text = 「準時」。小藍，你往窗外看看。
    .from = 82999e93

voice-v_time_28-text = 幾點。就兩個字。你不是把整個網路都讀完了嗎
    .from = 6f4b4c84

voice-v_time_3-text = 我女兒十一歲，一個人在那邊等。要是過了兩點，我就得找人去接她。
    .from = eecd556c

voice-v_time_30-text = 我姊今天生，我在15號登機門看人拖地。@{ $name } 這個週末我見得到小外甥嗎？
    .from = e035a91d

voice-v_time_31-text = 望濤出發大螢幕，一首詩：延誤／延誤／延誤／咖啡最後登機廣播／延誤。
    .from = 8a52225c

voice-v_time_33-text = 兩百個人，一個插座，沒時間，沒句話，沒臉沒皮。@{ $name } #望濤機場#
    .from = f50328ff

voice-v_time_34-text = @{ $name } 時間還沒到就自己把承諾改期了，還說了為什麼。原來還可以這樣做。
    .from = 3bc8061f

voice-v_time_35-text = 有沒有那麼一個時間，過了就不用等了，可以安安心心去吃碗麵？
    .from = ca5f5b58

voice-v_time_36-text = 我爸五分鐘問一次，「不知道」我已經說不出新花樣了。您知道嗎？
    .from = 3d106845

voice-v_time_37-text = 螢幕被關掉了。要是好消息，關它幹嘛？
    .from = 78e38e33

voice-v_time_38-text = 那組機組員剛拖著行李箱從我們面前走過去，方向是反的。這怎麼說？
    .from = 370444f7

voice-v_time_39-text = 來來來，都坐到登機門前面。反正現在誰也不急了。
    .from = 102f8970

voice-v_time_4-text = 我在跟你講話，大螢幕上時間正在改。是往前還是往後？我這裡看不清楚。
    .from = a81ecf0e

voice-v_time_40-text = 有人的表弟在機場上班，說晚上以前走不了。群組裡航空公司的人可以說句話嗎？
    .from = 7a2a4e37

voice-v_time_41-text = 統計了一下我們四十個人：一架飛機，十一個起飛時間。可以開樂透了。
    .from = e92c417d

voice-v_time_42-text = 群組裡別問了，問題要問會回答的人。誰會開直播？
    .from = b8c16d67

voice-v_time_43-text = 請告知我的班機預計幾點起飛，以及幾點會有更準的消息。我看電子郵件，不用App。
    .from = 4bc1ec6b

voice-v_time_44-text = 貴公司07:12的簡訊說準時；07:15的簡訊說延誤；07:15又來一則，感謝我搭乘貴公司班機。
    .from = 25cecc6f

voice-v_time_45-text = 是不是飛機有問題？你說實話。我不慌，我只想坐上去之前知道。
    .from = 3f068cec

voice-v_time_46-text = 昨天的機組員，今天的雷雨，明天的藉口。到底是什麼原因，你們什麼時候知道的？
    .from = 93359633

voice-v_time_49-text = 他跟我們說，是機組員工時到了，排班本來就是航空公司該做的事。沒有人大小聲。累是什麼滋味，大家都知道。
    .from = 095a9f4f

voice-v_time_5-text = 你們報的時間個個是整的：九點、九點半、十點。真的要飛的飛機沒有卡著整點走的，編出來的才有。
    .from = fee76db2

voice-v_time_50-text = 現在退，錢是不是沒了？繼續等，這一天是不是沒了？幫我選一個
    .from = e63d9bf3

voice-v_time_51-text = 改票手續費：180。差價：640。班機：虛構。合計：客訴一件。
    .from = e6b9efb2

voice-v_time_52-text = 我想退了，真的沒力氣了。可是再扣手續費，我也扣不起。要扣嗎？
    .from = 8e5292e6

voice-v_time_54-text = 我們六個改到明天，還會在同一架飛機上嗎？我不在，我媽不敢坐。
    .from = a2b5c50a

voice-v_time_7-text = 你們誰再跟我說一句「盡快」，我就請你盡快把你們總經理的手機給我。
    .from = 2e3e31dc

voice-v_time_9-text = 先給個時段，變了再打電話告訴我。我對航空公司就這點要求，你們做到了。
    .from = 7140b137

voice-v_vie_1-text = 早安，我手機上看到，我們那架飛機還在中國。那孩子們是不是可以再回動物園？
    .from = 468011b1

voice-v_vie_2-text = 我們三十一個學生、三個老師，青年旅館把床位給了格拉茨來的合唱團。我們睡哪裡？
    .from = 122e30e6

voice-v_vie_4-text = 不，我不要「稍後查看App」。你們是櫃檯，就做櫃檯該做的事。
    .from = 51b32758

voice-v_vie_5-text = 是天氣，還是機組員？這樣問是因為在歐洲，這兩個詞差600歐元。
    .from = 2e21c4f5

voice-v_vie_6-text = 房間、晚餐、巴士，還有一張寫著我們權益的紙，我們還沒開口就都有了。低音提琴自己一張床。謝謝。
    .from = 0d560afc

voice-v_worried_1-text = 我拿著電話等了{ $waited }分鐘了，我媽在那邊等我。您千萬別掛。
    .from = b09e6543

voice-v_worried_10-text = 前面那個人說全部取消了，是真的嗎？我帶著小孩。
    .from = 41d61bfe

voice-v_worried_11-text = 有誰家長輩接到過航空公司電話嗎？我爸媽訂票留的是我的號碼，沒人打給我。
    .from = 933226af

voice-v_worried_12-text = 領隊去問了，五十分鐘沒回來。現在沒人敢去上廁所。
    .from = 5c144d04

voice-v_worried_13-text = 電話打不通，只好寫信。我妹妹明天十一點結婚。請跟我說實話，不好的也可以。
    .from = c4d3e08c

voice-v_worried_2-text = 我家寶寶四個月，奶粉只夠再泡一瓶。是等一個小時，還是等一天，我必須知道。
    .from = 68a18b76

voice-v_worried_4-text = 你是真人嗎？拜託你是真人。我不知道還能問誰了
    .from = 331d055a

voice-v_worried_5-text = 真人客服。轉真人。真人。幫幫我
    .from = 2c06b2ac

voice-v_worried_7-text = 我爸71，我媽74，這輩子第一次搭飛機，沒有智慧型手機，也不知道站在望濤哪個角落。@{ $name } 這樣的老人家誰來管？
    .from = d78dcdac

voice-v_worried_8-text = 有沒有人知道些什麼？？他們愈不說話我愈往壞處想
    .from = edefa41b

voice-v_worried_9-text = 先生，我太太懷孕七個月了，一張椅子都沒有。這要跟誰說？
    .from = 6255bf49
