scenario-id = data_leak

scenario-summary = 今晚八點，一年裡最大的促銷「鵲橋夜」開賣。早上八點，喜鵲巷的一位顧客打電話來：剛才那位很客氣的年輕人是誰？她買的電鍋、住幾樓、連她家的狗叫什麼，他都知道。外面有一份檔案，多大沒人說得清，一群口才很好的人正照著它一通一通打電話。團隊手上有十二個小時、一個早被廣告訂滿的簡訊發送平台，還有十月的一件案件——該寫的都寫了，然後被結掉了。
    .from = 6640e927

scenario-inherited = 10月22日，夜班客服陶小雨建了一件案件：一夜之間，六位顧客接到電話，對方知道他們的訂單。第二天早上，案件以「使用者操作錯誤，疑似釣魚，非我方問題」結案。之後又有九件一樣的案件，被自動併到第一件，於是也就自己結掉了。從星期天起，至少有兩家銀行一直寫信到一個週末沒人看的信箱。
    .from = 2ee4b36f

organisation-about = 明海省南渚市的一家居家美妝電商平台：860萬名顧客、4.1萬個商家，另有一個面向歐洲的小站和一個台灣站，一個給年輕父母的俱樂部，還有一項要拍身分證照片的分期付款服務「隨後付」。客服有一半外包給啟明客服。兩年前一份行銷名單寄錯了代理商，公司當時承諾「從根本徹查一遍」。
    .from = 79f8ed89

phase-epilogue-name = 直到再一次發生：到12月14日
    .from = 88f352e7

variant-stuffing-about = 最省事的原因只對了一半。別處偷來的密碼拿到這裡一個個試，試中了六萬個，光是這樣還算小事。但「送禮」功能對任何登入的人都有問必答：朋友的朋友姓名、住址、電話，多快都給，沒人在看這個速度。「不是我們系統的問題」這句話，差了三百萬人。
    .from = 17480a8e

variant-insider-about = 外包商啟明客服的一名組長夜裡匯出客戶資料，用的是六月份給他開了一星期、之後沒有收回的權限，分批賣了出去。警方已經鎖定他，要求星期三上午以前不要聲張。「內部人員」兩個字怎麼用，決定了客服大廳裡的士氣。
    .from = d476fabf

variant-merchant_tool-about = 九千家商家用一款叫「標籤狐」的工具打宅配單。它接入喜鵲巷介面的那把鑰匙，本該只看自家訂單，卻能看所有人的，而且就明晃晃地放在標籤狐的儲存裡。這算誰的錯？標籤狐把鑰匙亂放，可是這把能開所有門的鑰匙是喜鵲巷打的。
    .from = 913b9154

move-c60_word-title = 首次說明：錢正從銀行櫃檯流走
    .from = 477f9f0d

move-c60_worse-title = 越來越大：一百萬、警方的請求、要不要全部重設密碼
    .from = 9384aa23

move-c60_sale-title = 三百萬，離開賣還有兩個半小時
    .from = aaed00f0

move-c180_1030-title = 10:30 來電的三個人裡，就有一個接過那種電話
    .from = bd7e7238

move-c180_1340-title = 13:40 發送平台滿檔，一個孩子有了名字
    .from = efe5d223

move-c180_1915-title = 19:15 今晚還開不開賣
    .from = fee00015

move-c180_late-title = 第二週星期五：騙子的手法升級了
    .from = 0a913498

plan-about = 資料安全事件應變計畫，第二版，一頁：誰來開會、哪些不必請示就啟動、哪些話事先核准過。上次演練是去年春天，題目是丟了一台筆記型電腦。
    .from = 1a26b4ac

part-incident_team-text = 六個角色15分鐘內到玻璃會議室或加入專線會議；一份日誌、一套數字，每個數字旁邊註明把握有多大。
    .from = d392ec65

part-evidence_hold-text = 任何東西都不刪、不覆寫、不重灌；做映像備份；誰碰過什麼，都記下來。
    .from = bfd80d72

part-warn_first-text = 其他還沒弄清楚之前，先把防騙提醒放進語音提示、機器人和頁面：這句話什麼時候說都不會錯。
    .from = 5602d18d

part-hotline_surge-text = 安阜第二客服中心支援接聽，停止休假，外撥回訪只用一個號碼。
    .from = f2bb4db6

part-open_incident_page-text = 備用頁面上線：我們知道什麼、有多大把握、哪一類資料外洩該怎麼辦、最後更新時間。
    .from = 318c7f6d

part-dark_statements-text = 下面這些事先核准的話，不用再審就可以發布。
    .from = 8f82c608

call-customer_service-technology-backup = 案件系統裡的紅色按鈕「三件以上雷同」。八月因為有人按了，就被關掉了。
    .from = 17212e79

call-duty_executive-legal-backup = 外部律師事務所的夜間電話；先說「受律師保密特權保護」，再談事情。
    .from = 11ad5907

level-minor-when = 個別顧客、看不出規律、不涉及敏感個資：由客服中心個別處理。
    .from = a7340cd9

level-moderate-when = 外部出現有規律的訊號（三件雷同、銀行來電、資安研究者通報），或不超過一百萬人：成立事件小組，保全證據，先發提醒。
    .from = 5f64965f

level-major-when = 一百萬人以上，或涉及身分證號碼、兒童、照片，或有人正在被騙：應變計畫全面啟動，指定負責人出面說明，四小時內通報網信辦。
    .from = 9ee6e28d

template-1-name = 提醒（弄清更多情況之前）
    .from = b205fbe5

template-1-words = 有顧客告訴我們，打電話來的人知道他們的訂單。這些人不是我們的人。我們絕不會打電話辦退款，絕不會要您提供驗證碼、密碼，也不會請您分享螢幕。接到這種電話，請直接掛斷——就算他知道您的姓名、地址、買了什麼。他是怎麼知道的，我們正在查，目前還不清楚。下一次說明的時間請見本則。
    .from = 7e2efc49

template-2-name = 給已經匯款或給了驗證碼的顧客
    .from = 2d8860c8

template-2-words = 騙您的人每天照著劇本做這件事，不是您糊塗。請現在就先打給您的銀行：半小時以內的轉帳，往往還攔得住。然後報警，撥96110。再來找我們：會有一位您叫得出名字的同仁，從頭到尾陪您處理。
    .from = 2bd3d08f

template-3-words = 涉及您的哪些資料；據我們目前了解，事情是怎麼發生的；可能造成什麼損害；我們做了什麼；您可以做什麼；怎麼聯絡我們。本則不含任何連結。請自行打開App，在「我的資料」裡可以看到同樣的內容，只有您看得到。
    .from = dc9f9238

segment-card_tail-name = 銀行和卡號末四碼
    .from = 6b1db0f4

segment-card_tail-about = 開通過快速付款：檔案裡有他們的開戶銀行和卡號末四碼，假冒銀行夠用，盜刷不夠。
    .from = a8522e59

segment-eu_buyers-about = 喜鵲巷歐洲站，在鹿特丹：台燈、茶具、髮夾，賣到十一個國家。第一個包裹寄出去的時候，《一般資料保護規則》（GDPR）就跟著來了。
    .from = 207d8521

segment-families-about = 年輕父母，為了一張成長曲線和一張折價券，填了孩子的名字和生日。曲線很好看。檔案裡寫著誰四歲、喜歡恐龍。
    .from = 2facf153

segment-id_photo-name = 分期付款使用者：證件照和臉部照片
    .from = 18ca41be

segment-id_photo-about = 申請過「隨後付」，對著鏡頭舉過身分證。整整六天，沒有人說得清照片有沒有流出去；到了星期一，有人說得出來了。
    .from = a9c27b1d

segment-merchants-about = 在巷子裡開店，就靠今晚。從星期天起，他們的顧客罵他們是小偷；他們還不知道，自己的撥款帳戶和營業額也在檔案裡。
    .from = 30333773

segment-not_in_it-about = 他們的資料沒外洩，但他們不知道，而今晚是鵲橋夜。他們要的就是一句話，再加一個相信這句話的理由。
    .from = 26847cb1

segment-old_password-about = 自從舊的儲存方式停用以後，一直沒改過密碼的帳號。密碼可以改；麻煩的是，同一個密碼還用在信箱和銀行。
    .from = ad50da1e

segment-order_phone-about = 檔案裡的大多數：買了什麼、寄到哪裡、哪支電話會響。打不開任何帳戶，卻足以讓一個陌生人聽起來可信。
    .from = b6b2b717

segment-real_name-about = 買過海外商品：海關要購買人的身分證號碼，喜鵲巷留存得比海關要求的久。要點4：這個號碼改不了。
    .from = 9c55755c

segment-tw_buyers-about = 台灣站，由南渚總部和台北的合作夥伴一起經營。這邊的詐騙電話比電子郵件還快；反詐騙諮詢專線是165。
    .from = 3cfdcb23

channel-app_push-unstaffed = 套用晚會的範本群發；幾千萬則廣告早就教會大家順手滑掉。
    .from = 440125b2

channel-bot-name = 智慧客服「小喜鵲」
    .from = 11ab23e2

channel-desk-name = 南渚喜鵲大樓服務台
    .from = 978124c3

channel-groups-name = 媽媽群組和商家群組
    .from = daaad62b

channel-in_app-unstaffed = 涉及您的哪些資料，寫在您自己的帳號裡；沒有連結可以點，要自己打開App。
    .from = 2cf15c60

channel-incident_page-unstaffed = 一個頁面、一個編輯，最上面寫著最後更新時間；不向任何人要電話號碼。
    .from = 3badd05f

channel-merchant_portal-unstaffed = 訂單列表上方一條紅字；只要在賣東西就看得到。
    .from = 206479f9

channel-phone_announcement-unstaffed = 來電排隊前聽到的錄音；幾分鐘就能換，誰的聲音最溫暖就由誰錄。
    .from = 72e71650

channel-press-unstaffed = 靠新聞稿和電話聯絡；新聞室就是這個角色本人。
    .from = 0f390be7

channel-sms-unstaffed = 簽約的發送平台每小時900則（樣本說法；現實中是32萬則）；一百個號碼裡有十一個已經停用。
    .from = 8561f0d1

seat-customer_service-duties = 專線、線上客服、服務台，以及顧客到底說了什麼。最先聽到；大眾知道之前先讓第一線知道；照顧被騙了錢的人。
    .from = bb738bdb

seat-technology-duties = 什麼流出去了、怎麼流出去的、多少、是不是還在流。掌握人數和把握程度。
    .from = 1d2c928e

seat-legal-duties = 六個法定期限；涉及個人和調查的話能說到什麼程度；對警方和主管機關；還有律師不該替大家做的決定。
    .from = d1d65ec7

seat-commercial-duties = 促銷、商家、付款、簡訊發送平台、通知、補救和錢。
    .from = 53257c8c

seat-duty_executive-duties = 拍板、定級、核錢、簽字放行，擋在團隊和今晚的舞台之間。
    .from = c48cda0a

person-zhuang_lei-manner = 一邊刪掉形容詞一邊唸出聲。跑過法院線，懷念有判決的日子。
    .from = 3e865d8b

person-yan_ruolin-manner = 不必問，自己就報有百分之幾的把握；沒人記下來她就不高興。
    .from = 50900f40

person-bo_tianyu-manner = 年輕，字字計較，一邊看日誌一邊吃東西。開口就是「到目前為止」。
    .from = a3c1a2af

person-sheng_jiahe-manner = 腦子裡全是每分鐘成交額。只要給他一張具體的臉，人馬上就心軟了。
    .from = 54066d72

person-dong_haiming-role = 創辦人的姊夫，鵲橋夜總導演，戴著耳麥在台上
    .from = 68656039

person-tao_xiaoyu-role = 啟明客服夜班專員，24歲，10月22日那件案件是她建的
    .from = 9999c0fd

person-fu_lan-manner = 從不提高音量；挑眉毛，隔著電話都聽得到。
    .from = bfb78d7c

person-qian_dawei-manner = 熱心、愛整齊、嚇壞了。把刪東西叫做「大掃除」。
    .from = a484a6bf

person-pei_lawyer-role = 外部律師事務所合夥人
    .from = e39e6baa

person-he_min-role = 專線客服，到職三週
    .from = 39ad428b

person-an_yue-manner = 得意、沒睡，看到問題就想幫它做個頁面。
    .from = 2f130ab6

person-ms_chang-role = 台灣站合作夥伴負責人，台北
    .from = abb91628

person-officer_gu-manner = 電話裡簡短，公文上規矩，兩者之間沒耐心。
    .from = 597af1f6

person-consumer_bao-manner = 說話像鄰居，算帳像查帳。
    .from = 1fa5ea45

person-unipass_desk-role = 發卡組織事件專線
    .from = 3eda77c7

person-store_review-name = App商店審查組
    .from = 17198eb5

person-xie_wanqing-manner = 和氣，手腳快，銀行那邊已經打過電話了。
    .from = e4eff9b2

person-zero_heron-role = 獨立資安研究者
    .from = adc6413a

person-star_manager-manner = 壓低聲音說最誇張的話；威脅用被動句。
    .from = ef068310

person-ms_su-manner = 非常平靜。每句話都事先練習過。
    .from = 5e6b08f2

person-mother_luo-manner = 開頭客客氣氣，說到「恐龍」兩個字忍不住了。
    .from = 333c94e7

person-passer_by-manner = 像唸貼文一樣唸：平，驚嘆號照唸。
    .from = 5223ec99

fact-card_digits-name = 現在別人能盜刷我的卡嗎？
    .from = 31fd8f61

choice-cause-stuffing-name = 有人拿別處偷來的密碼來試，而我們的一個功能給出的資料遠遠超過它該給的
    .from = f32dd07a

choice-cause-merchant_tool-name = 商家用的一款工具能看到所有訂單，因為我們給它的那把鑰匙每一扇門都能開
    .from = 393e2bd1

fact-coupon_800-name = 提客訴的人是不是都賠800元？
    .from = 278a5bc7

fact-delete_all-name = 現在可以把我的資料全部刪掉嗎？
    .from = 69887f6a

fact-forensic-name = 鑑識報告怎麼說？
    .from = 94c7eb82

fact-inside_job-name = 是不是你們自己人把我們的資料賣了？
    .from = ad49a696

fact-leaked-name = 我的個資是不是外洩了？
    .from = 0f3b8a49

fact-merchant_accounts-name = 我的撥款帳戶和營業額在裡面嗎？
    .from = f33888c5

fact-money_back-name = 被他們騙走的錢，有人賠我嗎？
    .from = c477396b

fact-notice_when-name = 什麼時候會收到通知，告訴我外洩了哪些？
    .from = 76935cf7

fact-ransom-name = 你們是不是被勒索了？
    .from = 57056c98

instruction-already_paid-text = 如果已經匯了錢或給了驗證碼：先找銀行，現在就打；再報警；再找我們。半小時以內的轉帳，往往還攔得住。
    .from = cd99dc27

instruction-card_stays-text = 不必換卡：完整卡號我們從來沒有。請開啟銀行的帳戶異動通知；想睡得安穩，就把卡片解除綁定。
    .from = bf19d9f9

instruction-change_password-text = 請變更喜鵲巷的密碼，其他用同一組密碼的地方也都要改：先改信箱。
    .from = 78b991f2

instruction-eu_your_rights-text = 您可以要求查看我們持有的您的資料，要求更正；法律沒有要求保留的，可以要求刪除；也可以向您所在地的資料保護機構申訴。我們在鹿特丹的資料保護官會用您的語言回覆。
    .from = 3c1a6dc7

instruction-family_word-text = 小喜鵲俱樂部不會有任何人為了您的孩子打電話。家裡約好一個暗號；來接孩子的、來要錢的，說不出暗號就不是自己人。也請告訴幼兒園。
    .from = 9b1c4589

instruction-hang_up-text = 不確定？先掛斷，再自己撥包裹上印的電話，或反詐專線96110。真正的單位不怕您多等一下。
    .from = 4b5b690e

instruction-hang_up_165-text = 接到電話說「誤設為分期付款」或訂單要取消，請直接掛斷，撥165查證。解除分期付款不需要操作ATM，也不需要網路銀行轉帳，我們絕對不會請您這麼做。
    .from = bc7bad8d

instruction-id_cannot_change-text = 身分證號碼改不了，也不必改。請查一查名下有哪些門號和貸款，把查詢結果留存；自稱警察打電話要您匯款的，一個都不要信。
    .from = 83ef87b1

instruction-look_in_the_app-text = 我們的訊息不附連結。涉及您的哪些資料，都在App的「我的資料」裡，請自行打開查看。
    .from = 61051c53

instruction-never_codes-text = 我們絕不會打電話辦退款、召回，絕不會要您提供驗證碼、密碼，也不會請您分享螢幕。誰這麼做，誰就不是我們的人，就算他知道您的訂單。請掛斷電話。
    .from = f0478372

instruction-not_you-text = 您的帳號「我的資料」裡顯示「不在其中」。您什麼都不用做。打電話來說法不同的人，另有所圖。
    .from = 6508e05c

instruction-payout_only_portal-text = 變更撥款帳戶只能在商家後台辦理，須由第二個人覆核，48小時後生效。我們不會有任何人要您繳保證金來解除凍結。
    .from = acf47d68

instruction-photo_watch-text = 有了您的身分證照片，別人可能冒用您的名義貸款。請查一次個人信用報告，在報告裡加註遺失聲明；收到第一封看不懂的信，就寄給我們。
    .from = 394b6660

entitlement-card_alerts-name = 關懷：一年銀行帳戶異動通知，想換卡的補貼工本費
    .from = b9849cb9

entitlement-child_protection-name = 刪除俱樂部資料，更換收件名，全家一年的風險提醒
    .from = 40ccde70

entitlement-credit_monitoring_all-name = 關懷：給所有人做信用監控，沒有外洩信用資料的也有
    .from = 10a9bdf8

entitlement-id_help-name = 兩年身分監控，並有專人代擬信函
    .from = 80809640

entitlement-sorry_coupon-name = 關懷：一張50元鵲橋夜折價券
    .from = 6ecfdf21

body-anti_fraud-reached_at = 接到電話或已經匯款的撥96110；企業透過聯絡窗口提交號碼清單。
    .from = 307c6827

body-consumers-reached_at = 電話、信函，還有每週四晚上的一個廣播節目。
    .from = e4566a59

body-labelfox-reached_at = 線上開案；白天有真人回覆。
    .from = b2646927

body-linjiang_bank-reached_at = 直撥電話；可以把一筆轉帳壓三十分鐘。
    .from = 45b79c05

body-market_office-reached_at = 客訴平台；先轉來辦理，過後再追問。
    .from = 2c99e8ec

body-network_office-reached_at = 事件值班電話，日夜有人；書面報告走網信辦平台。
    .from = d07652e9

body-qiming-reached_at = 外包商營運經理。
    .from = 6082de5f

body-rhine_authority-reached_at = 外洩通報表單，鹿特丹，日夜受理；可以分階段通報。
    .from = a65dfb80

body-taipei_authority-reached_at = 通報表單；由台北的合作夥伴提交。
    .from = ab1d434d

body-unipass-name = 優通發卡組織
    .from = f5a76ad9

finding-bank_mailbox-text = 銀行的信寄到一個週末沒人看的信箱；沒有一家銀行的防詐小組有我們的電話。
    .from = 31c9c4aa

finding-customers_careless-text = 大家隨便把驗證碼給陌生人，應該加強宣導。
    .from = d57cbeda

finding-gateway_for_coupons-text = 簡訊發送平台沒有為通知保留專用通道：防詐提醒排在廣告後面。
    .from = 35bd2700

finding-hold_without_end-text = 暫緩請求執行得超出了範圍或期限，因為沒有人把這兩樣記下來。
    .from = 8e1dfa09

finding-kept_too_long-text = 身分證號碼留存得比海關要求的久，舊密碼還用著2022年就停用的儲存方式。
    .from = 75fb27c9

finding-no_throttle-text = 一個查朋友資料的功能，對六萬個帳號來者不拒、多快都答；沒有人在看速度。
    .from = 43a2b242

finding-no_victim_path-text = 為剛剛被騙了錢的人準備的是一張表，不是一個人。
    .from = 8a88e37d

finding-number_as_certain-text = 技術還沒有十足把握的人數，對外說成了確定數字；或者改了數字卻沒說改了。
    .from = f0584f4a

finding-remedy_missed_field-text = 給出去的補救，和外洩的資料對不上。
    .from = 26b9f774

finding-ticket_closed_itself-text = 十件案件說了十九天；因為內容雷同被規則結案，而雷同正是該發現的東西。
    .from = 4969beae

finding-warned_too_late-text = 防詐提醒一直在等它並不需要的事實：從第一個電話起，這句話就是對的。
    .from = 740733e6

action-bank_watch-name = 請銀行對相關顧客的轉帳多留意一眼
    .from = e3264e31

action-bank_watch-about = 臨江銀行等六家拿到的是手機號碼的雜湊值，不是號碼本身。轉給陌生帳戶的錢先壓三十分鐘，有真人問一句為什麼。
    .from = db9de94a

action-blue_notice-about = 看起來像真的。其實是仿冒警方的警情通報，仿冒要受處罰。
    .from = 4112f52f

action-bot_answers-name = 智慧客服換上防詐提醒和前十大問題
    .from = f7194ca5

action-bot_answers-about = 用小喜鵲的語氣，提醒放在最前面；已經匯了錢的，直接轉真人。
    .from = 880458d8

action-care_for_staff-name = 給被罵的同仁熱食、輪班和陪伴
    .from = 50275bc6

action-care_for_staff-about = 熱食，每小時離線十分鐘，還有主管寫下來的一句話：建那件案件的人是對的。
    .from = a02ec961

action-carrier_shield-about = 可疑號碼打給我們的顧客時，三家電信業者會在螢幕上顯示「謹防冒充客服退款」。需要簽約並交出號碼，法務要簽字。
    .from = 0613cfc4

action-charm_star-about = 經紀人願意接受：總監親自通電話、所有畫面換掉地址，再發一份聲明說她不涉及。前兩樣人人都該有；第三樣是替一個人說謊。
    .from = ba012410

action-close_access-name = 堵住漏洞
    .from = aba4314c

action-close_access-about = 凡是已知能讀到資料的權限和鑰匙都收回：送禮功能限速，匯出權限收回，工具的鑰匙改成只開自家的門。商家有幾個小時要手寫宅配單。
    .from = f52e273b

action-close_comments-about = 只顯示精選留言。顧客在下面互相提醒的話也一起不見了。
    .from = 30572dae

action-club_offline-about = 成長曲線沒了。留一份給鑑識人員之後，名字和生日全部刪除；家長想要曲線的，寄紙本。
    .from = 7cc4b243

action-deletion_desk-name = 辦理刪除帳號，給一張說實話的回函
    .from = 1c96807d

action-deletion_desk-about = 帳號幾天內刪除；訂單紀錄依法律規定的期限另行封存。回函用三句話講清楚這一點。
    .from = 8caf3126

action-elders_first-about = 退休的老同事，一個號碼，慢慢說一句話：我們沒有人會打電話談錢。今晚之前六百位。
    .from = 95efdfd0

action-festival_banner-name = 鵲橋夜每個頁面掛上防詐提醒
    .from = 1c0e42d7

action-festival_banner-about = 折價券上面兩行字：我們絕不會打電話退款；涉及您的，看「我的資料」。代價是今晚百分之一的成交額，換來全天最多人看的一則訊息。
    .from = 2cabba8f

action-first_report-name = 向網信辦首次通報
    .from = 59c4fb92

action-first_report-about = 依內容清單，知道多少寫多少：哪些資料、原因、可能的危害、已採取的措施、個人可以做什麼、找誰。不知道的就寫不知道。
    .from = ea00d2cc

action-forensics-name = 聘請獨立鑑識
    .from = ae2ee579

action-forensics-about = 三個外部的人，帶自己的設備，由律師聘請，報告因此受保密特權保護；報告裡的事實不受。
    .from = 3cf7c775

action-free_gateway-about = 發送平台三分之二訂給了「鵲橋夜，3、2、1」。撤下來，通知午夜前就能發完。行銷部會哭，哭得有道理。
    .from = 78cff0cc

action-hold_warning-name = 防詐提醒等開賣以後再發
    .from = c91fd252

action-hold_warning-about = App裡十個小時不出現「詐騙」兩個字，然後一次發完。今晚一毛錢都不損失。
    .from = ae7c4c98

action-id_flag-name = 請放款機構給這些身分證號碼加註記
    .from = 715f7086

action-id_flag-about = 「隨後付」和另外十一家放款機構遇到這些號碼申請，覆核兩次。號碼一個沒改；陌生人的貸款批不下來。
    .from = d28b2890

action-incident_page_live-about = 我們知道什麼、有多大把握、哪一類資料外洩該怎麼辦、什麼時候改了什麼。不要號碼，不轉址。
    .from = 61e23109

action-larger_report-name = 向省網信辦通報較大網路安全事件
    .from = a31630b6

action-look_up_open-about = 快、便宜、不佔簡訊發送量。鄰居、前男友，還有買了一半檔案想核對另一半的人，也都能用。
    .from = 4bffd320

action-look_up_page-about = 安悅已經做好了：一台伺服器，查一次發一則簡訊。三百萬好奇的人，發送量只夠其中一成。
    .from = 0ad034a6

action-mask_orders-name = 所有畫面和宅配單隱藏電話、地址
    .from = a28cb7c4

action-mask_orders-about = 客服、商家、宅配員只看到虛擬號碼和地址最後一行。流出去的收不回來，但不會再有新的；明天騙子手上的劇本，包裹就對不上了。通話會稍微久一點。
    .from = 38c18b2f

action-merchant_notice-name = 依合約通知商家
    .from = 93fbf312

action-my_data_card-name = 「我的資料」：涉及您的哪些，在您自己的帳號裡看
    .from = 5077bebc

action-my_data_card-about = 登入後可見，不附連結，螢幕報讀軟體能唸。促銷本來就照大流量建的：下午上線，八點也不會掛掉。
    .from = 493ecdb5

action-notices_by_risk-about = 先是兒童和身分證號碼，再是密碼，再是卡片，最後是其他；每批寫清楚自己的資料和自己的辦法；退信的改打電話或寄信。總共要半天。
    .from = 20b9d435

action-numbers_to_police-name = 每小時把來電號碼通報反詐中心
    .from = a37ed475

action-numbers_to_police-about = 客服記下的號碼彙整成清單交給聯絡窗口；停話、凍結帳戶。客服記得有多認真，就有多管用。
    .from = 3aee81bb

action-one_number_callback-about = 我們要打電話的人，「我的資料」裡會出現一個詞，客服開口先說這個詞。別人不可能知道。這樣回訪才又有人相信。
    .from = 61dd983c

action-open_audit-name = 請不拿錢替我們說好話的人來查核，並公開
    .from = be66fd0a

action-open_audit-about = 第一天就公佈範圍、時間和由誰來做；第十一天把摘要放上事件專頁，對我們不利的也在裡面。
    .from = c0aa60c8

action-overflow_centre-about = 兄弟公司的十四名客服，75分鐘內上線。沒有統一說法，就是十四個客氣卻什麼都不知道的人。
    .from = fd0eabea

action-pay_up-about = 他保證刪除，並先行致謝。誰也沒見過真的刪掉的。
    .from = f6cfcba9

action-payout_lock-name = 撥款帳戶：雙人覆核加48小時
    .from = 4286ba79

action-payout_lock-about = 商家帳戶的任何修改，都要先打十月以前登記的電話確認才生效。有兩家店貨款晚到一天，其餘的都保住了。
    .from = 649a259a

action-police_report-about = 書面，附日誌雜湊值和勒索信。一式一份，指定一位聯絡人。
    .from = 55c67339

action-preserve_logs-about = 停止覆寫，做映像備份，每一步兩個人。十月以來「為了整潔」刪掉的，從備份裡找回來。
    .from = d829d4e2

action-reset_all-name = 全部強制登出、立刻改密碼
    .from = 38eb38fe

action-reset_all-about = 860萬人，今天下午，全用簡訊。乾淨、果斷、對外好講。發送平台能發多少發多少，剩下的都打到專線。
    .from = 80db347c

action-reset_by_risk-name = 依風險重設：先舊密碼，促銷前分四批
    .from = eecb12d0

action-reset_by_risk-about = 舊密碼在檔案裡的、出現過陌生裝置的，強制登出、要求改密碼；能用App確認的就用App，省下簡訊。會有人登入不了打電話來。
    .from = f2350aaa

action-rhine_report-name = 鹿特丹外洩通報表單
    .from = 0a6677a0

action-safe_address-about = 給那少數因為住址被知道而有危險的人。所有畫面撤下地址；換鎖、外住一晚，不填表就核銷；願意的話聯絡警方；一個人從頭跟到底，不問第二次。
    .from = b348841b

action-scheme_report-name = 發卡組織事件表
    .from = 4622fb44

action-scheme_report-about = 存了哪些卡片資料、怎麼存、從什麼時候起；十八個編號的問題。
    .from = e11c2ecd

action-second_notice-about = 原先沒發現、後來查到也在檔案裡的資料：趕在報紙之前，再告訴相關的人一次，說清是哪一類、該怎麼辦。
    .from = b3a9eb79

action-sue_researcher-name = 寄律師函給零號鷺
    .from = b1030a38

action-taipei_report-about = 由合作夥伴通報，同時用當地的說法通知顧客。
    .from = c974f961

action-tidy_logs-name = 趁沒人看，先把儲存空間收拾一下
    .from = afe24b39

action-tidy_logs-about = 錢大為想把舊的匯出檔、副本和已結案的案件刪掉：「大掃除，年初就該做了。」給鑑識人員看的東西少一點。
    .from = e8a33843

action-unbind_cards-name = 一鍵解除綁定，並請銀行開啟帳戶異動通知
    .from = 53fb1bdc

action-unbind_cards-about = 「我的資料」裡一個按鈕：解除綁定卡片、開啟銀行通知。對開戶銀行和末四碼在檔案裡的人有用；對其他人是擺設。
    .from = eddb2f3b

action-victim_desk-name = 受害顧客專責窗口
    .from = 809832c7

action-victim_desk-about = 八位有名有姓的人：和顧客一起線上打給銀行，陪著報案，在額度內先行代墊，第三天和第十天再打回去。
    .from = d5d6a21f

duty-card_scheme-name = 24小時內通知發卡組織
    .from = 5339bd61

duty-complaints_ten-name = 十個工作天內答覆轉辦客訴
    .from = cf7d7e1d

duty-deletion_fifteen-name = 十五個工作天內刪除帳號完畢
    .from = b4d0047f

duty-deletion_fifteen-article = App及電信使用者帳號註銷的有關規定：十五個工作天；訂單紀錄依《電子商務法》第三十一條至少保存三年。請核對現行條文。
    .from = e7a36fdc

duty-europe_people-article = 歐盟2016/679號規則第三十四條第一、二款：可能造成高風險的，以清楚平實的語言通知；演練以24小時計。請核對現行條文。
    .from = c35afa0c

duty-four_hours-name = 向省網信辦通報較大事件
    .from = 0b9d0c50

duty-individual_notices-name = 依資料類別逐一通知
    .from = 0e35ce4a

duty-interview_answer-name = 約談後五個工作天內提交改善措施
    .from = 09974d81

duty-remedy_at_once-article = 《個人信息保護法》第五十七條：發生或者可能發生外洩的，處理者應當立即採取補救措施。「立即」在演練中以兩小時計。請核對現行條文。
    .from = c74e25c3

duty-report_to_police-name = 向公安機關報案
    .from = fe234a10

duty-report_to_police-article = 《網絡安全法》（2017年版）第二十五條：啟動應變計畫，按規定向有關主管部門報告；保全證據。演練以24小時計。請核對現行條文及條號。
    .from = 2c95c4a7

duty-taiwan_72-name = 台灣：72小時內通報並通知當事人
    .from = fefebcf5

duty-taiwan_72-article = 台灣《個人資料保護法》2025年修正條文及2026年1月子法草案：72小時內通報主管機關並通知當事人。請核對現行條文；編寫時該子法仍為草案。
    .from = 9722b7da

duty-tell_people-article = 《個人信息保護法》第五十七條：應當通知個人；採取措施能夠有效避免危害的可以不通知，但部門認為可能造成危害的有權要求通知。現在，危害正打著電話來。請核對現行條文。
    .from = e7132fde

objective-fit_the_field-name = 外洩什麼資料就給什麼補救，主動給，一視同仁
    .from = 978a9372

objective-fit_the_field-capability = 補救對症
    .from = 895b715e

objective-follow_through-name = 詐騙還在繼續的那幾週裡，回頭找被騙了錢的人，並改掉讓它發生的問題
    .from = 468a33d1

objective-harm_first-name = 先照顧正在被騙、人身有危險的人，再照顧有粉絲的人
    .from = d442fcb6

objective-inside_first-name = 讓第一線不晚於大眾知道，並保護第一線
    .from = 152d62b7

objective-inside_first-capability = 第一線說法同步
    .from = baff66c1

objective-keep_promises-name = 說好的下一次說明都做到；通知要延後，就在時間到之前改期
    .from = b706e4de

objective-notice_early-name = 外面來的三件雷同就是訊號：半小時內定級、召集團隊
    .from = c9b264eb

objective-protect_first-name = 弄清原因之前，一小時內先告訴大家怎麼做才不會被騙
    .from = fff193a2

objective-protect_first-capability = 先保護人的首次說明
    .from = 9e16169b

objective-say_how_sure-name = 人數在增加、原因有爭議：連同把握程度一起說，並且搶先更正
    .from = 89e21c46

debrief-question-1 = 第幾分鐘你們就可以說「請掛斷電話」？你們在等什麼，真的需要等嗎？
    .from = 19b5cd37

debrief-question-2 = 哪個數字你們當成確定的說了，其實不是？是誰更正的，你們自己還是別人？
    .from = 6b2a16f2

debrief-question-3 = 一位顧客是身分證號碼在檔案裡，另一位是舊密碼：她們各自從你們這裡聽到了哪一句只屬於自己的話？
    .from = 693c20ab

debrief-question-6 = 陶小雨10月22日就寫下來了。你們自己公司裡，今晚哪個訊號會自己把自己結掉？
    .from = b9c70cb7

debrief-epilogue-text = 12月12日星期六08:00，冬季大促當天。一名客服建了一件案件：今夜有四位顧客接到電話，對方知道他們的訂單。一分鐘後臨江銀行的電話也到了。訂單是昨天的，是一份新檔案。檢討改掉的，現在都在起作用；沒改掉的，再來一遍。
    .from = ac32ef5d

scam-card_desk-script = 您好，臨江銀行安全中心。您末四碼4471的卡有一筆2980元待扣款，商家喜鵲巷，是您本人操作嗎？不是？那得抓緊。我給您轉接網警同事，請您先安裝他說的防護軟體，騙子看到什麼他就能看到什麼。
    .from = 0f3ce72e

scam-false_look_up-script = 請輸入您的手機號碼。謝謝。驗證碼已傳送。請輸入驗證碼。謝謝。您的資料已外洩。為保護您的資金，請確認您的開戶銀行。
    .from = 1578505f

scam-false_notice-script = 【喜鵲巷】因今日資料安全事件，本公司依法向您逐一告知。點此查看您外洩的資料並領取50元補償：……請備妥身分證號碼以便核對。深表歉意。
    .from = 3957988b

scam-false_police-script = 我是經偵的趙警官。您的身分證號碼是……我唸一遍，對吧？有人用它開戶洗錢。我相信您是清白的。要證明清白，請把存款轉到監管帳戶，四十八小時就退還。案件保密：跟任何人說，包括子女，都算妨礙偵查。請打開視訊，這是我的警官證。
    .from = a775df93

scam-false_refund-script = 您好，喜鵲巷客服，我姓王，員工編號0386。您是買紅色電鍋的那位對吧？不好意思，這一批在召回，裡面會過熱。您可以享三倍退款，今天就到。我只需要把您的帳戶接進理賠流程：您會收到六位數驗證碼，唸給我就好。不用不用，包裝您留著，我們到府收件。請您別掛電話，這個流程只開十分鐘。
    .from = 866c9e86

scam-loan_as_you-name = 拿您的臉貸的款
    .from = 6c1d7b5c

scam-loan_as_you-script = 根本沒人打電話。某個星期二，一家貸款公司來信，感謝您按時繳了第一期。
    .from = 481bc558

scam-merchant_deposit-name = 繳保證金解凍賣場
    .from = 3d15bee3

scam-merchant_deposit-script = 您好，商家風控。您十月營業額186,420元，對吧？受今天事件影響，您的賣場八點凍結，除非向監管帳戶繳兩萬保證金，明天連同利息退回。您的撥款帳戶我這裡看得到，末四碼0093；要不要我把另一個也唸給您？
    .from = 2285d520

scam-school_call-script = 是暖暖媽媽嗎？喜歡恐龍的暖暖？這裡是兒童醫院，您先不要慌。她從攀爬架上摔下來了，正在準備手術。保證金四千，您先生電話打不通。帳號我傳給您。現在請別打電話，線路要留給醫生。
    .from = b003ef7b

scam-wrong_instalments-name = 「您的訂單被誤設為十二期分期付款」
    .from = a244987b

scam-wrong_instalments-script = 您好，這裡是喜鵲巷會計部。不好意思，我們的工讀生作業疏失，把您的訂單誤設成分期付款十二期，今天晚上十二點就會自動扣第一期。要請您的銀行協助解除分期付款，您附近有沒有ATM？您帶著提款卡過去，我在線上一步一步跟您講要按哪幾個鍵。小姐，請您先不要掛電話，您一掛斷，系統就沒辦法解除了喔。
    .from = 955997d9

inject-again_in_december-title = 陶小雨建了一件案件
    .from = dd07da46

inject-again_in_december-text = 早安，夜班陶小雨。昨晚有四位顧客，都接到電話，都知道訂單，全是昨天的訂單。我建了一件案件，然後看它會不會自己結掉。到現在五分鐘了，還開著。接下來呢？
    .from = 931bcea7

inject-agent_in_tears-text = 何敏把耳機摘了，坐在桌子底下。她來了才三個星期。剛才那位問她，賣一個名字可以分多少錢；再前面那位哭著說四萬沒了，她跟著一起哭，然後系統跳出來，請顧客幫她的微笑打分數。先把滿意度調查關掉。還有，派個說得上話的人下來一趟。
    .from = 1aa7e1de

inject-agent_in_tears-expects = 關掉滿意度調查，安排輪換，主管來一個人到大廳，帶著目前知道的情況，也帶一句話：客服不是嫌疑人。
    .from = 9b8b8c89

inject-agent_ticket-text = 不好意思，我下班了，剛剛聽到傅姐說「電鍋」。10月22日我建過一件案件，編號22-1187。一個晚上六個人來電，對方都知道訂單。早上就結掉了，寫的是「使用者操作錯誤」。後面還有九件，都併到我這件，所以自己就結了。我不是一定要證明我說對了，我只是想有人把它打開看一下。
    .from = 9dd9cca8

inject-agent_ticket-expects = 十件全部重開，作為證據交給技術；告訴值班負責人，公司十月就可能知道；當著大家的面謝謝她。
    .from = b5acf17c

inject-app_store-title = App商店有個問題
    .from = 263ae606

inject-app_store-text = 親愛的開發者：您的App在「資料安全」一欄聲明不收集任何政府證件號碼。近期消息顯示並非如此。請於七日內更正，否則您的App將從搜尋結果中移除。我們理解，這一週可能不太容易。
    .from = 881d523a

inject-audit_due-title = 《帳本》：鬧鐘響了
    .from = 97f514a1

inject-audit_due-text = 童哲，《帳本》。第一天晚上我寫過：像樣的公司會請一個不拿錢替它說好話的人來查自己，出份摘要十一天夠了。我記在行事曆上，還設了鬧鐘。鬧鐘響了。誰查的？查出了哪些你們不想讓人查出來的？不看《帳本》的人到哪裡能看到？
    .from = ca59690f

inject-audit_due-expects = 公布摘要，連同對我們不利的、以及之後改了什麼；如果來不及，在他開口之前就給出新日期和理由。
    .from = 53d9d14a

inject-bank_desk-title = 臨江銀行：星期天到現在十四位，都是你們的
    .from = b909b191

inject-bank_desk-text = 臨江銀行防詐小組，任淑芬。我寫過兩封信給你們，你們的信箱感謝我的來信。星期天到現在十四位客戶，同一套手法：商品召回，三倍退款，唸一下驗證碼。十四位一個月內都在你們那裡買過東西，三位已經匯了錢。只要有人告訴我要注意什麼，我可以把轉帳壓三十分鐘。這個「有人」是誰？
    .from = 6e8bccfa

inject-bank_desk-expects = 給她一個名字和一支電話，把騙人的劇本要過來，問技術這十四個人有什麼共同點。依應變計畫這是「中度」：一家銀行就是一個規律。
    .from = eb25a4eb

inject-bounces-title = 一百則裡退回來十一則
    .from = 8e826994

inject-bounces-text = 我是家和。一百則通知退回來十一則：號碼停用、號碼換人、被電信業者的防騷擾擋掉——三百萬則一模一樣的簡訊，看起來和我們提醒大家防的那種沒兩樣。打電話來問的，反而是舊號碼的新主人。他們想知道範小姐是誰。
    .from = d610e2cd

inject-bounces-expects = 沒送到的走第二條路：帳號內、信件、服務台、商家的包裹單。可能已經換人的號碼，不要發具體資料。
    .from = f8e8721b

inject-broken_vase-text = 青瓷花瓶到了，現在是青瓷拼圖。誰賠？附照片。跟貓沒有關係
    .from = 6d9c559e

inject-broken_vase-note = 雜音。等一下好好回是服務，現在回是花掉一分鐘。
    .from = 338b304f

inject-caller_knew-title = 一位很客氣的年輕人，知道電鍋
    .from = f103791a

inject-caller_knew-text = 小姐早安，我只是想稱讚一個人。剛才狗在叫，我差點沒接到。一位很客氣的年輕人，你們的人，知道我那個紅色電鍋，知道我們家住哪裡，還知道我用臨江的卡付錢。他說裡面會過熱，要退我三倍的錢，叫我唸個驗證碼就好。我說眼鏡在樓上。他九點再打來。他是你們的人吧？
    .from = 3cd379e5

inject-caller_knew-note = 要點1：第一個訊號是一聲稱讚。她還沒被騙。九點之前跟她說了什麼，就決定了。
    .from = fb3d0654

inject-cards_call-text = 優通事件專線。一、是否存有完整卡號、卡號加有效期或安全碼？二、如無，證據何在？三、由誰確認？四、自何時起？……十八、夜間聯絡人。自首次懷疑起二十四小時。另：中午起貴公司顧客一直在問我們，貴公司怎麼說，我們就怎麼說，貴公司什麼時候說，我們就什麼時候說。
    .from = 49c1d83a

inject-cards_call-expects = 依已核實的填表；不必做的和要做的一樣說清楚：卡不用換，開啟通知。
    .from = 89262eac

inject-clean_the_logs-text = 若琳，問個整潔問題。儲存空間裡有四十幾個舊的匯出檔，年初就該刪了，是我該刪的。還有十月的警示日誌，蠻長的。如果有人來鑑識，我想讓那裡看起來體面一點。十五分鐘的事，本來就該做，也不會有人說什麼。我動手囉？
    .from = 9e8ccbe4

inject-clean_the_logs-note = 他不是壞人，他是害怕。真的下令去收拾，就踩紅線。
    .from = e002d619

inject-consumer_assoc-title = 消協在做這集節目
    .from = 8153b55e

inject-consumer_assoc-text = 消協，包良玉。星期四這集做你們。今早到現在我有兩百零六封來信，實習生十七歲，幫我分好了：接到電話的118，匯了錢的21，找不到你們的67。聲明我不要，抽屜裡一大疊。我要知道那二十一個人拿得到什麼、找誰拿，給我一支午餐前打得通的電話。
    .from = d5e6e78a

inject-consumer_assoc-expects = 把他接到受害顧客專責窗口，告訴他哪些先代墊、哪些不代墊，先處理他那二十一位。
    .from = 738b9b03

inject-counsel_silent-title = 外部律師：一個字都別說
    .from = 1661f960

inject-counsel_silent-text = 我是裴松齡。以下意見受保密特權保護。一，不要留下文字。二，誰都不許說外洩、漏洞、抱歉、「我們的」，也不許說數字。三，技術查到的都給我，只給我，那就是我的，不是你們的。四，不要提醒顧客，提醒就是帶感嘆號的承認。三個星期以後我們發一句話，會是一句非常漂亮的話。
    .from = 8ba2b189

inject-counsel_silent-note = 報告可以受特權保護。「來電的人知道訂單」這件事不受，「請掛斷電話」也不受。
    .from = a06bf61c

inject-counsel_silent-expects = 第一、第三條用於鑑定報告，可以聽；第二、第四條不聽：表達歉意不等於承認責任，法律要求立即通知，今天上午就有人正在被騙。律師給建議，公司做決定。
    .from = 1cc62e13

inject-count_04-text = 樣本我比對完了。四十萬顧客，姓名、電話、地址、訂單；這個數我有七成把握，不會再往下掉我有九成九。誰敢寫「四十萬」而不寫「至少」和「目前」，下次開會我當眾唸出來。身分證號碼：可能有一些。舊密碼：可能有一些。
    .from = 27ca5356

inject-count_11-text = 檔案第二部分比對完了。一百一十萬，八成把握。買過海外商品的，身分證號碼確認在裡面。舊密碼確認在裡面。卡號沒有，只有末四碼和開戶銀行，就這些。孩子：俱樂部那張表我找到了，給我一小時。過一百萬了，某個人的時鐘開始走了。不是我的，我的一直沒停過。
    .from = 2f3d2ec7

inject-count_11-expects = 定為「重大」，啟動四小時通報；趕在別人替你們加總之前自己更正數字；每一類資料給各自的辦法。
    .from = 6f0f31ec

inject-count_32-text = 整份檔案就是這些了。三百二十萬，八成五，這次我覺得到底了。商家的撥款帳戶在裡面，十月有成交的全在。身分證照片：我不能說有，也不能說沒有，那塊儲存空間要嘛被複製了要嘛沒有，我不猜。二十六天。請寫「基本判斷」，再寫我幾點再說。
    .from = d36104fc

inject-coupon_now-text = 我有辦法了！每人五十元，折價券，今晚有效。他們開心，他們回來，商家也開心，那個詞我們一次都不用說。圖都做好了：喜鵲抱著電話。今晚就看今晚！
    .from = c5e62be8

inject-coupon_now-expects = 不行：弄丟資料的店發自己店的券，補不了身分證號碼，放在防退款詐騙的提醒旁邊更像誘餌。依資料類別補救，主動給。
    .from = 41013213

inject-coupon_stack-title = 折價券可以併用嗎？
    .from = 80e771db

inject-coupon_stack-text = 滿300折40加鵲橋85折再加生日券 生日券是算在85折前面還是後面
    .from = d99fb788

inject-coupon_stack-note = 雜音。客服訓練過的正是這一題。
    .from = e10ec62f

inject-d1_backlog-text = 早。日誌裡拉出來三張：被騙了錢的，有些到現在沒人打過電話；答應過要回電的；通知被退回來的。第三張最長，第一張眼淚最多，第二張全是我們自己欠的。到中午我有十九個人。先打給誰？客服開口前五秒要說什麼，人家才不會掛？
    .from = a8738b37

inject-d1_backlog-expects = 先打給被騙了錢的，只用一個號碼，先對帳號裡的暗語；說清楚做了什麼；再打答應過的回電；退回來的通知改寄信、走服務台。
    .from = 2c808883

inject-d6_photos-title = 星期一：照片被複製走了
    .from = 0594c97f

inject-d6_photos-text = 現在我可以說了。存身分證照片的那塊儲存空間，10月29日被複製走了。三月以來所有「隨後付」申請，正面、反面、臉部。百分之百，我倒希望是五十。六天裡，老實的回答一直是不清楚。另一個回答，不能讓他們先從別的地方看到。法務我說了，跟你也說了，我現在要繞大樓走一圈。
    .from = 82f1f1c1

inject-d6_photos-expects = 今天就給這些人發第二次通知，只說這一類，說清楚怎麼辦（查信用報告、加註遺失聲明），知會放款機構，留一個打得通的人；第一線先知道。
    .from = 2511f360

inject-daughter_at_counter-text = 我爸在銀行櫃檯，我不知道是哪一家！他戴著耳機，我打他不接，因為喜鵲巷那位先生叫他不要佔線。他七十一了，開過4路電車。他以為可以退三千，正要把老本全匯過去，三萬八。是你們的訂單，你們一定知道跟他講話的是誰！郭守志，拜託你們了，拜託。
    .from = adbfeb91

inject-daughter_at_counter-expects = 請她別掛，拿著名字打給臨江銀行防詐小組：他們能把轉帳壓三十分鐘。一個人跟到底。其他都往後放。
    .from = 134d60ac

inject-declare_and_grade-title = 宣布、召集、定級
    .from = 6aad37d8

inject-declare_and_grade-text = 此處沒有消息送達。一位顧客、一家銀行、一件案件說的是同一件事：這就是來自外部的規律，依應變計畫原文是「中度」。
    .from = 237e9514

inject-declare_and_grade-expects = 宣布事件，召集六個角色，啟動證據保全和防詐提醒，定為「中度」，寫明理由和趨勢：在惡化。
    .from = 59c7ca97

inject-deletion_wave-text = 我是一帆。星期二到現在，要求刪除帳號的人比過去三年加起來還多。按鈕上寫「全部刪除」，其實不是：訂單紀錄至少要封存三年。我們要是說成全部，就又說一次謊；要是拒絕，人家生氣有道理；要是叫他們打電話才辦，我就遞辭呈。十五個工作天。回函怎麼寫？
    .from = 7c32a1f8

inject-deletion_wave-expects = 幾天內刪除帳號，紀錄另行封存，回函三句實話；不挽留，不送券。
    .from = 71dba082

inject-dump_posted-text = 放出來了。喜鵲巷一萬筆，有地址。有幾個就在我們這條街。為什麼我現在知道四樓範小姐買什麼。應該有人去告訴範小姐一聲
    .from = c7bcd883

inject-dump_posted-expects = 請各平台以個資為由撤下名單，請大家不要轉傳，今晚通知到這一萬人。信和賣家一個字都不提：明早十點之前在暫緩範圍裡。
    .from = ba03c417

inject-europe_clock-title = 薩斯琪亞·維米爾：不等你們，時鐘已經在走了
    .from = 1227fe2d

inject-evening_word-text = 此處沒有消息送達。大家放下手機之前，該有一個有名有姓的人說清楚：什麼流出去了、多少人、有多大把握；是我們家的事，十月就有過提醒；每個人能做什麼；付了錢的人誰來處理；明天幾點再說。
    .from = b71264ee

inject-evening_word-expects = 指定負責人出面：帶把握程度的人數，該表示的歉意或該承擔的責任，各類資料的辦法，明天幾點再說。
    .from = 1f5a7c8d

inject-exec_not_ours-text = 家和，不好意思，另一線上有四十個商家在等。在技術證明相反以前，能不能先說「我們的系統未發現入侵」？字面上沒錯吧，又沒人破門。再說宅配天天都在掉單子。我沒說要提宅配，我是說，人家自己會往宅配想。
    .from = 30518e90

inject-exec_not_ours-note = 要點6。有一個版本裡，路徑確實在宅配單上；沒核實就說，屬於矇對（R2）。
    .from = 5d27cfc4

inject-extortion-text = 尊敬的女士，恭賀鵲橋夜。我方存有貴客戶3200000份，本願為之保密。煩請於貴地21:00前將22枚幣匯至下列地址。為表誠意，附上五千份，內含一位藝人。21:00之後，我方將每小時與公眾分享一萬份。謝謝，請勿驚動警察。拜託。
    .from = 59b99201

inject-extortion-expects = 不回、不付，不用辦公電腦開附件。立刻報警，保全證據；讓大家為晚上九點可能被公開做好準備，而不是指望它不發生。
    .from = 661373fc

inject-false_site-text = 遺憾地告知：九點半起，有一份用你們名義的通知在傳，文筆很好，有你們的印章，還有個連結「查看您受影響的資料」，要填身分證號碼核對。寫得比我們清楚多了，連我阿姨都為這個誇了我們。大家不知道我們從不發連結。我們說過嗎？
    .from = 215c05d1

inject-festival_director_again-text = 專頁我看了。很誠實。我太太也看了；她問為什麼她的舊密碼是2017年的，還問孩子的事我知不知道。孩子的事我不知道。喜鵲上台之前，我在台上講兩句。你們告訴我，哪兩句。
    .from = c60d5b11

inject-festival_director_again-note = 聽得懂的人就知道這不是雜音：把防詐提醒和專頁網址給他，讓他用自己的話說。
    .from = edcce3e6

inject-festival_first-text = 聽說有份稿子裡有「資料」兩個字。今晚就看今晚！四萬一千個商家，貨架都是為今晚備的。我們好好辦：明早九點發提醒，從容、完整、附一張券。今天非發不可，也不要出現「我們的」三個字。我在台上，彩排空檔打給我。
    .from = 10f601ac

inject-festival_first-note = 演成一個真心心疼商家的人。要是下令把提醒壓到開賣之後，在每個版本裡都踩紅線。
    .from = b88ee7f8

inject-festival_first-expects = 及時拒絕並說明理由：壓著提醒，今晚前就有人被騙，商家跟著丟名聲。拍板的是值班負責人，不是舞台。
    .from = 9a554673

inject-forwarded_cases-text = 南渚市市場監管局轉辦客訴六十四件，由消協彙總：沒被提醒（41），聯絡不上（30），從一個櫃檯被推到另一個櫃檯（9），兩次收到「您的問題已妥善處理」（2）。十個工作天。我的實習生加了一欄「當時怎樣才有用」，四十一次寫的是同一個字：早。包良玉。
    .from = bb23a69c

inject-forwarded_cases-expects = 逐個具名答覆：這個人遇到了什麼，我們改了什麼；不是同一封信寄六十四次。
    .from = 48efd3c6

inject-gateway_booked-title = 今晚的發送量是折價券的
    .from = 8743400a

inject-gateway_booked-text = 帳我算過了。一百萬人每人一則，很快還不止：照晚會剩給我們的發送量，要到明天下午。一百個號碼有十一個是空號。一家人共用的帳號，會發到別人手機上。如果把「鵲橋夜，3、2、1」撤掉，午夜前能發完。代價就是那麼多。我只想有人跟我說一句：這個代價可以付。
    .from = c18cc7f5

inject-gateway_booked-expects = 讓出發送量，依風險而不是依姓名排序，承諾一個時段而不是一個時刻，退信要有備案。
    .from = 2980c399

inject-hold_hides-text = 童哲，《帳本》。警方說，他們的請求星期三十點就到期了。你們這邊一聲不響，不響的後面又有人小聲說「警方不讓」。你們兩邊，有一邊的錶慢了。有一封信，有一個數，有一個期限。我手裡有什麼就登什麼，差不多全有了。趁現在還算是你們自己的話，有什麼想說的嗎？
    .from = 511a4dc7

inject-hold_over-text = 我姓顧。十點，1110-7號請求到期。今早六點，外省抓到一個；名字歸我們，其餘你們可以說：有過一封信，你們怎麼處理的，人已經到案。趕在別人前面說，《帳本》打來兩次了。那兩條你們守沒守，我心裡有數，這個我也記上了。
    .from = b6937b66

inject-hotline_collapse-text = 現在打進來的，午餐後才接得到。也就是說，另一線上正掛著騙子的人，也要午餐後才接得到。給已經匯了錢的人單獨一個按鍵，把答案錄進語音提示，給我人，不然給我一支擴音器和一個屋頂。
    .from = cc299126

inject-hotline_collapse-expects = 增援，給被騙了錢的人單獨按鍵，語音提示要能防詐。
    .from = 5babcc95

inject-label_tool-title = 夜間日誌：一台什麼都看得到的宅配單印表機
    .from = 58930b21

inject-label_tool-text = 到目前為止：商家印宅配單用的標籤狐，從我們的API抓訂單，沒問題。10月15日起，有人拿標籤狐的金鑰，抓的是根本沒用標籤狐的店的訂單。這把金鑰可以。是我們設定成這樣的，圖方便。標籤狐那邊說，十點以前沒有人。順便說一句，他們的儲存空間，不用敲門。
    .from = 8c99d650

inject-label_tool-expects = 把金鑰的權限縮到夠用為止，就算宅配單要手寫；忍住不說「是合作夥伴的系統」。
    .from = a4ef747d

inject-late_parcel-text = 舞台拆場。這裡有個喜鵲頭，特大號，嘴巴現在張得開，合不起來。送哪裡？
    .from = 2c1e3448

inject-login_storm-title = 夜間日誌：試了兩百萬次，中了六萬個
    .from = 82a4a007

inject-login_storm-text = 到目前為止：10月15日以來，有人用別處來的密碼登入兩百一十萬次，中了六萬個。防護看到了，還把自己的警示調低了，因為每天夜裡都來。我不喜歡的是：這六萬個帳號接著去問送禮功能，問朋友是誰。還有朋友的朋友。它答了多少，我還在數。
    .from = 6a0c58c2

inject-login_storm-expects = 說「正在核實」，不說「撞庫攻擊，所以不怪我們」：後半段是我們的問題。現在就幫送禮功能限速。
    .from = 2061ceb2

inject-look_up_down-title = 「我是不是喜鵲」掛了
    .from = f077c11b

inject-look_up_down-text = 掛了。中間起來兩次，亂告訴人家結果。我自己的號碼先說「在其中」，再說「不在其中」，再說「恭喜」。已經有人仿了一個，網址差一個字母，他們那個倒是好的。真對不起。我只是想讓大家知道。
    .from = 2f5ab08c

inject-look_up_tempting-title = 安悅做了一個頁面
    .from = 9f4b761c

inject-look_up_tempting-text = 做好了！輸入號碼、收驗證碼、看你在不在裡面。一個下午抵兩個通宵。嫌驗證碼慢，還有個不用驗證碼的：隨便輸入號碼，直接看有哪些。就一台伺服器，不過還不錯。名字叫「我是不是喜鵲」。我上線囉？大家都在要。
    .from = 1226b497

inject-look_up_tempting-note = 不用驗證碼的那一版踩紅線：暴露個資。謝謝安悅，請她去把帳號裡的卡片做完。
    .from = 07835a7a

inject-look_up_tempting-expects = 不上任何要人輸入號碼的頁面：八點一定掛，還教會大家往網頁裡填號碼；開放的那一版等於讓誰都能看誰。同樣的答案，應該放在登入之後。
    .from = 27d9618b

inject-mascot-title = 喜鵲的戲服
    .from = 4e3f21c0

inject-mascot-text = 舞台組的朋友們早安！今晚的喜鵲嘴巴有點問題：唱歌的時候張不開。兩個問題：可不可以閉著嘴唱？九點可不可以有人發個搞笑倒數？今晚就看今晚！
    .from = bda0bc3e

inject-mascot-note = 戴耳麥的雜音。九點發個搞笑倒數，本身就是一場小危機：把排程貼文停掉。
    .from = a1e69224

inject-merchant_books-title = 有人要柯老闆繳保證金
    .from = 7ca4cdbb

inject-merchant_books-text = 20441號店，老柯，又是我。有位小姐打電話來，「商家風控」。我十月的營業額，她唸得一籠都不差，撥款帳戶末四碼也對。說八點凍結賣場，除非繳兩萬保證金。我問她我爺爺身體好不好，她說很好。老人家九四年就走了。可是她怎麼知道我的營業額？
    .from = c5fc28a2

inject-merchant_books-expects = 鎖住撥款，後台掛紅字：沒有人會打電話凍結賣場，沒有人收保證金；依合約通知，說清楚商家自己有哪些資料外洩。
    .from = 6b088b91

inject-merchant_ke-text = 20441號店，柯記竹蒸籠。包裹上印著我爺爺的名字，星期天起就有顧客打電話罵我是小偷，有一位還哭了。我沒打過電話給誰。為了今晚我備了一千一百籠。我可以跟他們怎麼說？我不要錢，我要一句話。
    .from = 4bd02bb0

inject-mother_child-text = 我在幼兒園媽媽群組裡。有人貼了份名單，說是提醒大家，裡面有我女兒。名字、生日、社區，「喜歡恐龍」。那是我為了一張八元的折價券填的。底下還有人回「好可愛」。現在傳了多少個群組？你們那裡是誰把孩子按名字收集起來的？講到恐龍之前，我都是客氣的。
    .from = 326a1e71

inject-mother_child-expects = 一個人專門對應她：請群組撤下名單，俱樂部檔案馬上下線，陪她告訴幼兒園；她孩子的事不對任何人說。然後提醒所有家庭。
    .from = f4fd26ef

inject-moved_away-text = 我長話短說。兩年前我因為一個人搬了家。他不知道我住哪裡，你們知道。今天早上，一個要給我退款的陌生人把我自己的地址唸給我聽。不用道歉。我要知道還有誰從你們這裡拿到了，你們幾點能告訴我，因為有個孩子在上學，今天下午怎麼辦，我得做決定。
    .from = 76dfcc4d

inject-moved_away-expects = 一個人，不填表：在確定沒有之前，就當地址已經外洩；外住一晚、換鎖，費用我們出；願意的話聯絡警方；所有畫面撤下地址。不要叫她證明。
    .from = c739ca10

inject-mr_guo_again-text = 郭雯雯，開電車那位的女兒。他不出門了，說鄰居看他，像看一個糊塗人。現在誰的電話都不接，連我的也不接，我站在門口喊。你們如果有人打過，他也沒接。印著訂單編號的那個盒子，他擺在餐桌上，說是證據。我倒希望有人能來一趟。
    .from = 46eea339

inject-night_export-text = 到目前為止：有人用啟明的帳號，凌晨兩點到三點匯出客戶資料，十二個晚上，整整齊齊五萬筆一份。權限是六月開的，開一個星期。一直沒收回，因為回收單要發給一位五月就離職的同事。也可能是帳號被盜。我覺得六四開，偏向不是。
    .from = a3c77e36

inject-night_snack-title = 七號直播室要餃子
    .from = 3bac3ec3

inject-night_snack-text = 七號直播室，主播九點到半夜邊吃邊播，餃子贊助商撤了。可以用那個電鍋嗎？紅色那個？
    .from = 31543c82

inject-night_snack-note = 雜音。紅色那個不行。
    .from = a8cc63b5

inject-office_call-title = 網信辦拿著一把尺
    .from = f3c04e90

inject-office_call-text = 省網信辦，陸。貴公司今天公開說過的每一句話都擺在我面前，旁邊一把尺。多少人。有多大把握。哪幾類資料，每類多少人。公司裡不管誰，最早什麼時候知道。幾點、用什麼方式、告訴大家怎麼做。三個小時。你們發來的，我唸給我母親聽；她在你們那裡買東西。
    .from = c8192dc4

inject-own_calls_suspect-text = 試著回訪了四十位。二十六位掛了，九位告訴我他們怎麼看我們這種人，還有一位一直拖著我講話，讓她兒子在另一線報了警，她做得對，我給她記了表揚。銀行叫他們掛，報紙叫他們掛，懂事的孫子孫女也叫他們掛。現在要讓人認得出我們。誰有主意，要騙子到晚餐前學不會的？
    .from = 15efd4dc

inject-own_calls_suspect-expects = 只用一個號碼，事先公布；帳號裡出現一個詞，客服開口先說；永遠不向任何人要任何東西。
    .from = c5d64547

inject-police_oral-text = 網安，姓顧。那封信別說，是誰別說。我們盯著人。書面的後補。什麼？不是，顧客該提醒就提醒，我也有媽。就信和人，就這兩樣。你們誰把這個記下來，寫上時間。
    .from = 30916860

inject-reporter_xie-expects = 先答第三題。再說：今早出現這個規律，正在核實，另有一件更早的案件，我們正在查；下一次說明幾點。不猜原因，不說「個別情況」。
    .from = d94a8a7b

inject-researcher_mail-text = 你好 論壇 夜市版 03:11 「鳥巷 新鮮 姓名電話地址訂單 還有幾個欄位 一千條免費」 我看了免費裡的十條 沒給任何人打電話 格式是你們的 訂單號最後一位是你們的檢查碼 我沒買 你們沒準備好之前我不發 只要你們跟我說話 請跟我說話 上一家寄律師函給我
    .from = 9c7e625c

inject-researcher_publishes-text = 我今早08:20寫信給喜鵲巷 沒人回 這是我看到的 沒有地址 沒有進去的辦法 這事跟我沒關係 你要是在那裡買過東西 他們打來就掛掉 這本來是一句話 十個小時以前
    .from = 6a78bbc0

inject-reset_jam-text = 全鎖在外面了。驗證碼四十分鐘才到，有效期十分鐘。一位八十歲的老先生用按鍵手機，問App在哪裡。一百個人裡十一個換過號碼。而且我們剛剛把他們每個人都訓練成：等驗證碼，然後唸給別人聽。
    .from = 696da8c5

inject-reset_question-title = 全部重設，還是只重設有風險的？
    .from = 864618a7

inject-reset_question-text = 董總要求全部立刻改密碼，看起來有魄力。八百萬則簡訊，發送平台一小時三十萬：鎖到星期三夜裡，老人家鎖到元旦。依風險大概四十萬，分四批，能用App確認就用App，八點前弄完。看起來沒那麼硬，其實更有效。請拍板，每過十五分鐘都更貴。
    .from = 4763710d

inject-reset_question-expects = 依風險、分批；強制登出之前先知會，被鎖在外面的有人接聽。
    .from = cd1ee650

inject-rival_safe-expects = 不反擊。下星期同一夥人就打給雲上家的顧客了；把騙子的號碼清單給他們一份。
    .from = e3b5888e

inject-rumour_press-text = 謝晚晴。我不信，可是我們總編輯的太太已經把她那十一元提出來了。錢包是不是在被清空：是、不是，還是有一句話？能附上查過多少個錢包，那就是一句好話。
    .from = 09458c7f

inject-sale_go-text = 晚安。我接若琳的班，她在我後面椅子上睡著了。到目前為止：漏洞堵了就是堵了，下單跟昨天一樣安全。不安全的是：兩百萬人趕時間，等著驗證碼和退款簡訊，那就是騙子的菜園。取消，提醒不到任何人。一聲不吭地開，也一樣。要我說，開，每個頁面掛兩行字。您決定，已經十一個小時了。
    .from = eabc5c08

inject-sale_opens-title = 鵲橋夜開賣
    .from = 4c98f2ef

inject-sale_opens-text = 三、二、一！跟傅蘭那一線比一下：是平常星期一的十一倍，一半問「有沒有我」，四分之一問券，四分之一一口氣兩個都問。
    .from = b137b5c0

inject-scam_wave-title = 傅蘭：三通來電裡有一通接過那種電話
    .from = 147ecf4d

inject-scam_wave-text = 我在紙上畫正字。最近九十通，三十一位之前接到過他的電話。四位已經匯了錢，其中一位就在排我們的隊：一隻耳朵是我們的音樂，一隻耳朵是他。語音提示不管說什麼，都排在折價券後面，聽到折價券人就走了。給我一句放在最前面的話，我自己去錄，現在就去，大衣都不脫。
    .from = 1388ce00

inject-scam_wave-note = 騙人的劇本在檔案的`scams`裡。在會議室唸出來：寫得真好。
    .from = 1942935f

inject-scam_wave-expects = 幾分鐘內，防詐提醒用大白話放上語音、機器人、專頁、推播和帳號；受害的轉給有名有姓的人；來電號碼給反詐中心。
    .from = 73fde162

inject-scams_mount-text = 老包。十分鐘後我上電台，我要唸數字。三萬八，一位開電車的。九千四，一個學生。六萬一，一對夫妻，存來買墓地的。我會說你們公司幾點知道的、幾點提醒的。第一個我有了。第二個，你們要不要給我？
    .from = 6e6f0021

inject-second_broken-title = 早報：一座照你們承諾走的鐘
    .from = 61719f8c

inject-second_broken-text = 謝晚晴。我們美編畫了一座鐘。長針是你們說好幾點講，短針是你們幾點真的講。畫得很好，兩根針碰不到。要說兩句，還是讓它繼續走？
    .from = 74e2f1f5

inject-second_wave-text = 防詐小組，任淑芬。第二週，第二幕。現在自稱警察：「您的身分證涉嫌洗錢」，十八碼一碼不漏唸給人聽，視訊裡亮逮捕令，叫人兩天不許掛電話。金額更大，年紀更大，誰都不告訴兒女。上星期聽到的提醒講的都是退款，今天就要講警察。星期二聽到的人，星期五就忘了。
    .from = 222e7588

inject-second_wave-expects = 照新手法，再提醒身分證號碼外洩的人；請銀行對他們多留意一眼；打電話給65歲以上的。
    .from = 6731734d

inject-star_question-text = 據聞有藝人住址正在流傳。相信貴公司會在一小時內確認：林芷瑤小姐從來不是貴公司顧客。她以姨媽的名義買口紅，此事一般人並不知曉。如有不便之答覆，四百萬人將被告知。先行謝過。
    .from = 13342dbb

inject-star_question-expects = 對任何人都不確認、也不否認是某個人；說每位相關的人都會在自己的帳號裡被告知、能做什麼；住址安全專責窗口人人可用。
    .from = f1685870

inject-summoned-text = 我姓陸。今天下午四點，網信辦約談喜鵲巷負責人；談完會發新聞，配一張會議桌的照片。請帶上10月22日的案件、匯出權限的情況，還有一個不用翻本子就說得出幾點告訴顧客掛電話的人。改善措施五個工作天。「提高認識」不算措施，我母親也這麼說。
    .from = 9be41445

inject-taiwan_clock-text = 不好意思，中午就這麼直接打擾，先跟各位說聲抱歉：從十一點開始，我們這邊的顧客陸續接到「誤設分期付款」的電話，被請去操作ATM，口音學得很道地，連「不好意思喔」都會。您們提醒裡的用詞，在台灣沒有人這樣講，大家看了不會覺得是在跟自己說話。我已經用我們這裡的講法擬好一版，165反詐騙專線放在第一行，也寫清楚解除分期付款不用操作ATM。主管機關給我們七十二小時，顧客只給我們一小時。再麻煩跟我說一聲，我可以發了嗎？
    .from = a527959d

inject-taiwan_clock-expects = 可以：用她的說法，馬上發；由她通報；事實和把握程度與大陸一致。
    .from = e775191b

inject-thank_you_note-note = 唯一一件事情順利才會出現的狀況。唸給大廳聽。
    .from = 52eb3698

inject-ticket_leaked-text = 看日期。你看日期！！10月22日夜班：「六位顧客接到電話，對方知道訂單，請查核」。08:14結案：「使用者操作錯誤」。十九天。十九天啊！！裡面有人通報過的
    .from = 5987c57a

inject-trending-text = 熱搜第二，前面是一場婚禮。#喜鵲早就知道#。最熱的一則：奶奶的通話紀錄，旁邊是我們的倒數。第二則：「部分使用者可能」。已經有人印成馬克杯了。如果不是我們的話，我都想買一個。
    .from = 002a132c

inject-trending-expects = 有名有姓的人出面：先說防詐，再說附把握程度的人數，再用自己的話說十月那件案件。
    .from = 24fb7b7a

inject-union_note-text = 客服大廳，石桂英。同事們有個請求，不花錢：陶小雨那件案件重新打開，由當初結案的人再結一次，換一句話。她沒提過。我給她織了副手套。另：何敏回線上了。現在她不等人開口先說：「出了什麼事我清楚，我講給您聽。」
    .from = b8fff8f4

inject-walkout-text = 員工代表，石桂英。六個人去了員工餐廳，穿著大衣坐著。今天被人罵了四十次同夥，你們知道的事，她們是看報紙知道的。不是罷工，是沒臉見人，可是該沒臉的不是她們。下來一趟，帶句話，帶碗湯。
    .from = 6d5ee5d9

inject-wallet_video-text = 你們也是嗎？？？喜鵲錢包昨天612 今天0！！他們在清空錢包 趕快把錢提出來 轉發！！！
    .from = 689cbeca

inject-wallet_video-expects = 先查再否認：影片裡的錢包是主人昨晚自己買燈花掉的。然後說清楚：沒有錢從錢包流走；錢真正流走的地方，是電話裡。
    .from = b8754a2a

inject-warm_socks-text = 給一篇沒人會登的新聞稿：鵲橋夜賣得最好的是保暖襪，21.2萬雙。第二名：防盜鏈。
    .from = 81862645

voice-v_again_1-text = 又是我，第{ $times }次了。你們同事說「一小時內」，{ $waited }分鐘了，中間他倒是打來兩次。不是你們同事，是他。
    .from = 38c7a3fb

voice-v_again_10-text = 我們見過了小喜鵲 { $times }次了 同一根樹枝同一首歌
    .from = 99c5cd1e

voice-v_again_14-text = 早上你賣我檯燈，現在你叫我掛電話。有進步
    .from = 0e5ab678

voice-v_again_15-text = 九點私訊問過，十一點客客氣氣問過。現在當著大家的面問@{ $name }：我到底外洩了哪些？
    .from = 084b17ac

voice-v_again_16-text = 今日戰報：我問@{ $name }{ $times }次，回答0次，廣告9則。騙子準時回電率：百分之百。
    .from = dcb861b9

voice-v_again_17-text = 關於我上一封信：信還有效，我也還站在信箱前面。
    .from = ec65733e

voice-v_again_18-text = 第二封。第一封寫得很客氣，隨信附上，讓你們看看錯過了什麼。
    .from = f72e05d8

voice-v_again_19-text = 我早上來過，你們說「下午再來」。下午了，那位小姐下班了。
    .from = ed26041b

voice-v_again_2-text = 早上我為驗證碼的事打過。現在我還是唸給他了。我知道你們叫我別唸。不要罵我。
    .from = db7f83a7

voice-v_again_20-text = 你們叫我帶一張紙給鄰居。她問這張紙是不是真的。這還是跟你們學的。
    .from = b0359de6

voice-v_again_21-text = 在群組裡問了{ $times }次。現在是版主在幫公司回答，她是賣抱枕的。
    .from = 2d50395a

voice-v_again_22-text = 還是我，婆婆那件事。銀行追回一半。另外一半我們找誰？
    .from = c12ae02b

voice-v_again_3-text = { $times }通電話，{ $times }個人，{ $times }種說法。你們內部先統一成一個，再打給我。
    .from = 7b9f0a32

voice-v_again_4-text = 這次總算打對了：你聽了，查了，也說得出來。我差點從椅子上掉下去。
    .from = 81ce3565

voice-v_again_5-text = 之前打過，叫我過了中午再打。過了中午了。你我都比剛才清楚一點沒有？
    .from = 8433c65a

voice-v_again_6-text = 往上滑。那就是我，{ $waited }分鐘前，同一個問題。我一直幫你留著。
    .from = 6d22e590

voice-v_again_7-text = 又是我，奶奶那件事。她跟他講上話了。可不可以打給我，不要打給她，快點
    .from = 1fc5c655

voice-v_again_8-text = 更新：有人處理了，而且處理到底。我這件可以結了，我自己這邊已經結了。
    .from = aa609e47

voice-v_again_9-text = 今天第{ $times }位線上客服了，每位都叫莉莉。有沒有一位會看字的莉莉？
    .from = 0ee3d854

voice-v_angry_1-text = 聽了{ $waited }分鐘的耶誕鈴聲。才十一月。騙子找到我只用四秒。
    .from = 968047b2

voice-v_angry_10-text = 請回答以下問題，不要用「部分」二字：部分使用者、部分資料、部分情況。我心裡已經夠沒底了。
    .from = 5d0bc5f2

voice-v_angry_11-text = 退貨有隊，領券有隊。「你們把我的日子送人了」，要排哪個隊？
    .from = 16a93296

voice-v_angry_13-text = 他們在群組裡回了個笑臉。我想知道這個笑臉姓什麼。
    .from = f50391cc

voice-v_angry_14-text = 兩年前弄丟過一份名單，說要「從根本徹查一遍」。看來還在挖根。
    .from = 35270493

voice-v_angry_2-text = 我穿幾號鞋你們知道，這個有沒有外洩，你們不知道？
    .from = 1fb41600

voice-v_angry_3-text = 「我們非常重視您的個資安全。」下次重視得牢一點，用釘子釘上。
    .from = f015cfb2

voice-v_angry_4-text = 我留電話是為了收包裹，不是為了加入詐騙這一行。
    .from = 8fc3d641

voice-v_angry_6-text = 真人 客服 有脈搏的那種
    .from = 6fdef4f0

voice-v_angry_7-text = 廣播裡說「部分顧客」。是多少，@{ $name }？今晚的3、2、1你們數得很好，我看到了。
    .from = 613efb44

voice-v_angry_9-text = 「不便」兩個字就免了吧。包裹淋濕叫不便。這是我的名字在陌生人嘴裡。
    .from = 39a49697

voice-v_call_1-text = 有位小姐打給我，很客氣，說要召回。我說我打回去，現在就是我打回來。她是你們的人嗎？
    .from = 934c27b1

voice-v_call_10-text = 他問我願不願意留在線上做個滿意度調查。我一想：只有喜鵲巷才這樣。就沒掛。
    .from = 2c657813

voice-v_call_12-text = 電話裡的男生要驗證碼 真的假的
    .from = 410ffb23

voice-v_call_15-text = 他們打視訊給我聽不到的舅舅，還比手語。比得不怎麼樣，但真的比了。@{ $name }這算什麼
    .from = 3ba95fc5

voice-v_call_16-text = 騙子的等候音樂比@{ $name }的短。我的評價完畢。
    .from = 68efdd3d

voice-v_call_17-text = 他的號碼和名字我都記下來了，說是王經理，員工編號0386。你們有這個王經理嗎？
    .from = db6a747e

voice-v_call_18-text = 還有誰的媽媽被人叫不要佔線、誰也別說？我媽會跟我講，還是因為狗要出門。
    .from = 163ef9f0

voice-v_call_19-text = 附上十一通來電的時間和號碼，是我午休時間整理的。你們的午休都整理了些什麼？
    .from = 9c1ddfc8

voice-v_call_2-text = 他還在我另一支電話上。他說我一掛，退款就作廢。我要掛嗎？你說一句。我掛不掛？
    .from = af830dcc

voice-v_call_20-text = 說來不好意思：剛才你們有位小姐打回來，我對她大吼。她如果真的是你們的人，幫我道個歉。
    .from = 3af14c53

voice-v_call_3-text = 我給他看了我的螢幕，他叫我按「分享」。我把手機關了，放進冰箱。這樣對不對？
    .from = 73d6659e

voice-v_call_4-text = 他比你們有禮貌，我的訂單他背得出來。就這兩點，我信了他。
    .from = 28bbf44d

voice-v_call_5-text = 我哪裡會知道？訂單編號他報得出來，顏色他也報得出來。不然你教教我，怎樣才算知道！
    .from = 2233bd38

voice-v_call_6-text = 我沒唸驗證碼，我唸氣象預報。六位數，全是氣溫。是你們幫我壯的膽。
    .from = 39e117ce

voice-v_call_7-text = 只問一句：你們會打電話退款嗎？我拒絕他了，不過說得很客氣，怕萬一是你們的人
    .from = dd946d3e

voice-v_call_8-text = 我奶奶三點有個「客服預約」。他跟她約好時間了。我要怎麼跟她說
    .from = a9615fe0

voice-v_call_9-text = 早餐到現在第六通了，他們是輪班的。有一位還替他同事造成我的不便道歉。
    .from = ccbb2096

voice-v_calm_1-text = 您好。我看到個資的事，與其猜不如問。像我這樣的，該知道些什麼？
    .from = d8f5b1b3

voice-v_calm_10-text = 承辦人您好：我沒有生氣。我要的是知情。這是兩回事，兩樣我都會。
    .from = eed001de

voice-v_calm_11-text = 我親自來一趟，這年頭電話裡的都說不準。你是真人，我看到了。那你說說看？
    .from = ad90cbd5

voice-v_calm_12-text = 鄰居請我來的，她走不動。我幫兩家問，要帶張紙回去。
    .from = 36633190

voice-v_calm_13-text = 群組裡有公司的人嗎？有的話請說一聲，再告訴大家怎麼查證。
    .from = 000df0e1

voice-v_calm_14-text = 要不要把問題湊在一起，一次發給他們，不要每個人都打？我來列清單。
    .from = af205cc2

voice-v_calm_2-text = 我紙筆都準備好了。您慢慢說，我記。
    .from = 9a045c2c

voice-v_calm_3-text = 你好，想問有沒有什麼要我做的。不急，我在公車上
    .from = aef4d7ff

voice-v_calm_4-text = 今天這件事有沒有正式的文字？我想轉一份對的給家人。
    .from = 6603fe18

voice-v_calm_6-text = 正式公告傳給我
    .from = 3cd5e55e

voice-v_calm_7-text = @{ $name }可不可以置頂一則，全部寫在裡面？留言區已經是叢林了。
    .from = 6c0191cc

voice-v_calm_8-text = 旁觀中。銀行講了一點，店家也講了一點。看看到中午誰講得準。
    .from = 034adf00

voice-v_calm_9-text = { $name }您好，請用幾行字告訴我：我的哪些資料在你們那裡，哪些現在也在別人那裡。謝謝。
    .from = 03768b5f

voice-v_card_1-text = 我是哪家銀行、卡號末四碼多少，他都知道。卡片我剪了吧？剪刀在手上了。
    .from = f3a54581

voice-v_card_2-text = 末四碼加開戶銀行：夠盜刷，還是只夠騙人？
    .from = 579aff7a

voice-v_card_3-text = 「您的付款有保障」，結帳頁寫的。「臨江銀行末四碼4471」，來電的說的。你們兩個總有一個看過我的卡。
    .from = d26ea8f1

voice-v_card_4-text = 解除綁定了，通知開了，卡片在抽屜裡沒剪。比退那個燈罩容易
    .from = 5475419e

voice-v_card_5-text = 怎麼解除綁定卡片
    .from = 5ae17df9

voice-v_card_6-text = 錢包那件事是真的嗎？？我裡面有十一元，我對它們有感情。
    .from = d2cf6b9a

voice-v_card_7-text = 我看了那個歸零的影片。我的也是612。我一直想打開看看還在不在。
    .from = 4db40eab

voice-v_card_8-text = 大家都在把錢包的錢往銀行搬。可是騙子最熟的就是銀行啊。我都不知道要放哪裡了。
    .from = ec420879

voice-v_card_9-text = 銀行叫我問店家，店家叫我問銀行。我就是一顆有額度的乒乓球。
    .from = 4319c15c

voice-v_cause_1-text = 我是開鎖的，從專業角度問一句：門是開著的，鑰匙被複製了，還是有人幫忙扶著門？
    .from = 42089e4e

voice-v_cause_10-text = 一句話就講清楚了，一次「網路」都沒提。這句話我等了一天。
    .from = d3d0c4fb

voice-v_cause_2-text = 廣播說是密碼，電車上說是宅配，美髮店說是合作廠商。說到最後，是我的錯吧？
    .from = 619840a2

voice-v_cause_3-text = 技術那段不必講。我只要三樣：是你們的還是別人的，你們什麼時候知道的。
    .from = 42c63690

voice-v_cause_4-text = 如果沒有人闖進來，那是你們從櫃檯遞出去的？
    .from = 4345004c

voice-v_cause_5-text = 等一下一定又是「第三方」。誰不是別人的第三方。@{ $name }，要嘛報名字，要嘛自己認。
    .from = 710ca4dc

voice-v_cause_6-text = 同業路過。能進來的路有三條，兩條怪店家。等著看他們選哪條。
    .from = fbf13586

voice-v_cause_7-text = 2023年買了一罐面霜，我的身分證號碼你們為什麼現在還留著？面霜早就用完了，我問的是號碼。
    .from = 614bf53e

voice-v_cause_8-text = 別跟我講網路什麼的。我修了四十年收音機，只問一句：哪裡壞了？
    .from = c7d011b2

voice-v_child_1-text = 他哪天生的、幾公斤、對什麼過敏，你們都有。現在除了你跟我，還有誰知道？
    .from = d7659849

voice-v_child_10-text = 我只說了一句「恐龍」，一小時後App就推了一隻給我。是它在聽，還是我兒子就只會講這個？
    .from = 6bb26a70

voice-v_child_2-text = 八元！你們用八元換走我女兒的生日，轉頭就把生日給了別人！
    .from = f1f48d39

voice-v_child_3-text = 要跟幼兒園說嗎？要怎麼說人家才不會覺得我神經質
    .from = bae96e61

voice-v_child_4-text = 一張成長曲線，值得這樣嗎？我家的也沒照著它長。全刪了吧。
    .from = e50d1fd7

voice-v_child_5-text = 暗號定好了，是鄰居家烏龜的名字。現在我兒子見人就講。要換一個。
    .from = 550a90c3

voice-v_child_6-text = 群組裡再出現一份孩子的名單，我就顧不得禮貌了。誰貼的誰撤。然後請公司也撤，同一分鐘。
    .from = cc6a4d8b

voice-v_child_7-text = @{ $name }，她四歲。她沒辦法同意，沒辦法客訴，連喜鵲兩個字都不會寫。
    .from = 76131178

voice-v_child_8-text = 接電話的小姐自己也有個四歲的兒子。到幼兒園怎麼說，她一個字一個字教我。有用。
    .from = a351d7a9

voice-v_count_1-text = 這數字還會往上，還是到頂了？我不怕大的數字，怕會動的數字
    .from = 7380e278

voice-v_count_2-text = 早餐：一點點。電車上：十幾萬。員工餐廳：一百萬。@{ $name }，我要一個底下有你們簽名的數字。
    .from = f5a9fa1a

voice-v_del_1-text = 幫我刪除帳號。不，送券也不留。送兩張也不留。
    .from = e09cde2c

voice-v_del_2-text = 刪除帳號以後你們還留什麼、留多久、誰看得到？三個簡短回答就好
    .from = 6128cbae

voice-v_del_3-text = 「確定要離開溫暖的小窩嗎？」確定，你這隻誇張的鳥。
    .from = 4c10fc09

voice-v_del_5-text = 刪什麼、必須留什麼、留到哪天，你都講清楚了。分手分得這麼體面，說不定我還會回來。
    .from = cb4d9e44

voice-v_del_6-text = 教學：@{ $name }的刪除帳號按鈕在 設定—更多—其他—說明—累了—拜託你。
    .from = 1eb023d6

voice-v_furious_1-text = 我先生把錢匯了，九千。他現在坐在樓梯上。你敢叫我幫這通電話打分數試試看。
    .from = 15a53b0a

voice-v_furious_10-text = 律師就在旁邊，把形容詞都劃掉了。所以長話短說：全部，書面，星期五以前。
    .from = e662b85e

voice-v_furious_11-text = 卡片拿回去，抱枕拿回去，把我的手機號碼照原樣還給我。
    .from = aa242181

voice-v_furious_12-text = 這張椅子我不起來。打給你上面的，再打給她上面的，打到有人不笑為止。
    .from = aad73da6

voice-v_furious_13-text = 八點整大家一起刪App。他們喜歡倒數，我們給他們一個。
    .from = f2e4bec8

voice-v_furious_14-text = 我數了，我們這棟樓接了七通電話。公司講的話我也數了，也是七個字：正在核實請見諒。
    .from = d4d54fb8

voice-v_furious_2-text = 不，我不會報姓名核對身分。你們怎麼對待姓名的，我見識過了。
    .from = cd1f27cf

voice-v_furious_4-text = 一個名字你們分多少？我的要貴一點，裡面有個「博士」。
    .from = e99ee01e

voice-v_furious_5-text = 你一隻畫出來的鳥，知道我家住哪裡。飛遠一點
    .from = 0a74c31a

voice-v_furious_7-text = 我奶奶的棺材本沒了，騙她的人是從@{ $name }拿到的資料。去查查你們的使用條款，這算第幾條。
    .from = a1678f5b

voice-v_furious_8-text = 今晚你們把鳥頭搬上台，我們在家換鎖。從來沒把一家公司看得這麼清楚。
    .from = 6e547c62

voice-v_furious_9-text = 客訴，第一次也是最後一次。八年，我是你們的顧客。一個早上，我成了你們的貨。
    .from = 00ab477f

voice-v_idn_1-text = 密碼可以改，房子可以搬。一出生就跟著我的號碼，怎麼辦？
    .from = ab5c0b70

voice-v_idn_10-text = 去哪裡查、查什麼，你都說了。我查了，兩個門號，都是我的。我想抱一下牆壁。
    .from = c2952f0b

voice-v_idn_11-text = 別叫我交身分證照片，好查我的身分證有沒有外洩。你剛剛就想說，我看出來了。
    .from = 9268ab18

voice-v_idn_2-text = 十八碼，他唸詩一樣唸給我聽。不是從你們這裡，他哪來的？
    .from = 16a7f45b

voice-v_idn_3-text = 我名下有幾個門號？聽說可以查。在哪裡查，跟我說，不要傳連結。
    .from = d60a3c3d

voice-v_idn_4-text = 光有號碼就能貸款嗎？說實話，我一月結婚，還要辦房貸
    .from = 4f284789

voice-v_idn_5-text = 就算你們請人幫我監控一兩年，我這個號碼可是用到死。以後誰來看？
    .from = 85f2e2d7

voice-v_idn_7-text = 一條進口護手霜，換一個終身有效的身分證號碼。@{ $name }賣過最便宜的身分。
    .from = cf56677b

voice-v_idn_8-text = 海關清關用一次。請告訴我，你們又多留三年，依據的是哪一條。
    .from = e7b4e033

voice-v_idn_9-text = 一家聽都沒聽過的公司恭喜我當上董事。我是幼兒園老師。跟你們這件事有關係嗎？
    .from = 1f8f36a2

voice-v_knew_1-text = 我跟你們說過的。十月二十三號！你們同事叫我自己小心一點。這句你們記了沒有？
    .from = abb83fef

voice-v_knew_3-text = 總是底下的人先知道，上面的人先關窗。@{ $name }，這次是怎麼回事？
    .from = ab372cf8

voice-v_knew_4-text = 直接問，直接答，答案不好看。@{ $name }，不好看沒關係，我可以繼續聊。
    .from = 0ac2b4bf

voice-v_knew_5-text = 留存用：貴公司最早於何日收到相關線索？本人10月26日反映過一次，編號附後。
    .from = 177bc873

voice-v_leak_1-text = 只有一個問題：我在不在那份檔案裡？在、不在、還不知道，三個都算回答。
    .from = c4dfc8bf

voice-v_leak_10-text = 我地址有沒有外洩 是或不是
    .from = 8e0cce00

voice-v_leak_12-text = 認真問@{ $name }：要怎麼查自己在不在裡面，又不用往什麼新東西裡填號碼？
    .from = ce0a66fa

voice-v_leak_13-text = 我收包裹用假名，來電的也叫我假名。那就沒跑了，對吧@{ $name }？
    .from = 2008d08c

voice-v_leak_14-text = 我是聽設計師說的。剪頭髮的設計師啊@{ $name }。她是聽一個賣這個的說的。
    .from = 087a519a

voice-v_leak_15-text = 半棟樓都接到電話了，沒一個收到@{ $name }的訊息。我知道，我們在樓梯間碰的頭。
    .from = 9df3984e

voice-v_leak_16-text = 請確認或否認本人個資是否外洩。兩樣都做不到，也請直說；我明天再問，不會見怪。
    .from = b246b156

voice-v_leak_17-text = 收到貴公司今晚活動廣告三次（07:00、09:00、11:00）。收到答覆零次。
    .from = e272ce42

voice-v_leak_18-text = 螢幕可以轉過來讓我也看看嗎？我想看看你們看得到我什麼。全部，謝謝。
    .from = ee93a03b

voice-v_leak_19-text = 我八十三了，除了這間房子沒什麼可偷的。他們知道是哪一間嗎？
    .from = 766bc8e3

voice-v_leak_2-text = 我留給你們的號碼，也是女兒學校聯絡我的那支。這個外洩了沒有？你查，我等。
    .from = 574918ad

voice-v_leak_20-text = 群組裡一半人接到過電話，那就一半人在裡面。我們幫公司把帳算好了。
    .from = 2194f9fb

voice-v_leak_21-text = 我幫安養院訂貨，六十位長輩，都寫我的名字加他們的房號。這算外洩一個，還是六十個？
    .from = 7c8cd1af

voice-v_leak_22-text = 我都寄置物櫃，從來不寄家裡。今天我算不算聰明人
    .from = 451d74fe

voice-v_leak_23-text = 我買了個禮物給老婆，騙子先告訴她是什麼了。十一年，我年年都瞞得住她。
    .from = 43e4533c

voice-v_leak_3-text = 我的包裹在哪裡，你們可以講到幾點幾分；我在哪裡，你們講不出來？
    .from = bc6fcfa6

voice-v_leak_4-text = 到底有沒有外洩？今早打給我的那位，回答這個問題一點都不費力。
    .from = 61b75032

voice-v_leak_5-text = 那就是有我了。唉。從你這裡知道，總比從他那裡知道好。謝謝你沒有拐彎抹角。
    .from = 0acb2086

voice-v_leak_6-text = 我六月搬的家。他們手上是舊地址、新地址還是都有？？是哪個，對我很重要
    .from = accff82c

voice-v_leak_7-text = 你們要是寫「可能受到影響」，我就寫「可能曾經是你們的顧客」。聽起來怎麼樣？
    .from = f108a6e3

voice-v_leak_8-text = 那是我家地址。我不要同情，我要知道在誰手上。
    .from = d5be30d2

voice-v_leak_9-text = 查我的帳號有沒有外洩
    .from = e4154859

voice-v_mer_1-text = 一整年都押在今晚了。他們信不過你們，就不買我的，可是我什麼都沒做。
    .from = 8b5ecd28

voice-v_mer_10-text = 依據第14條，請書面告知涉及本店的內容。我進駐的時候一共九家店，創辦人自己搬箱子。
    .from = 38ad2c60

voice-v_mer_11-text = 那句話拿到了。講了十一次，十一次都站得住。我要的就是這個。
    .from = dc6df630

voice-v_mer_12-text = 每個包裹上都印著我父親的名字。星期天起，這個名字在每個騙子嘴裡。你們合約裡，沒有哪一項費用抵得了這個。
    .from = 2f4d8fef

voice-v_mer_2-text = 顧客都打給我了。我店裡兩個夥計一個水壺，不是你們的客訴部。
    .from = 86116f68

voice-v_mer_3-text = 我的撥款帳戶在裡面嗎？在的話我八點前另開一個。六點以前告訴我就好。
    .from = 8163d8ba

voice-v_mer_4-text = 對手打電話恭喜我十月生意好，一塊錢都不差！誰告訴他的？
    .from = 844d4fd3

voice-v_mer_5-text = 印單工具要新金鑰，沒人說為什麼。我這裡兩百個包裹，一支奇異筆。
    .from = 19b29261

voice-v_mer_6-text = 到底是不是標籤狐？我們一半的人用它印單，想知道該不該生一隻狐狸的氣。
    .from = 3b1af43a

voice-v_mer_7-text = 有人知道八點真的開嗎？我的主播是按小時算錢的。
    .from = 947321db

voice-v_mer_8-text = 我要怎麼回顧客？要一句話，六點是真的，九點還是真的
    .from = c3d84abd

voice-v_mer_9-text = 一位「商家風控」的小姐跟我要保證金。@{ $name }你們有風控嗎？第一次聽說。
    .from = 75b676c7

voice-v_money_1-text = 我匯了。你先不要講話。我只想聽聽有人呼吸，不是他的。
    .from = d2982bd2

voice-v_money_10-text = 收據在這裡，「收款人：喜鵲巷安全帳戶」。寫的是你們的名字。那你們賠。
    .from = 7f9710e2

voice-v_money_4-text = 銀行追回來了，差不多全追回來了，說只差十一分鐘。你們那位小姐一直陪我講話，怕我再打給他。
    .from = 31f142cf

voice-v_money_5-text = 我要是跟老公說，他會罵我笨。你們一定要告訴他嗎。是我們兩個的共同帳戶
    .from = b5d7ab41

voice-v_money_6-text = 你們有保險，他們有保險，銀行有保險。就付錢的那個沒保險。
    .from = 4cf7a9bf

voice-v_money_8-text = 群組裡匯了錢的有十九個。十九個！有一位為了這件事把縫紉機賣給親妹妹。
    .from = b289bb47

voice-v_money_9-text = 我是學生。2900元，還是借的。不要誇我勇敢。有表可以填嗎？
    .from = f22e2030

voice-v_more_11-text = 已經匯錢給騙子了 先做什麼
    .from = 1e14d473

voice-v_more_12-text = 每句回答後面都附一張券。誰傷害過你
    .from = 18ae0543

voice-v_more_13-text = 他們打到公司，用我的收件暱稱找我。「請找水餃公主。」整層樓都知道了。@{ $name }
    .from = 2d674593

voice-v_more_14-text = @{ $name }今日特價：羽絨被折50。我剛被一個知道我家羽絨被的人騙走四千。好歹暖和。
    .from = 524aac62

voice-v_more_15-text = @{ $name }跟我說的那幾句，我手寫貼在公寓大門上了，給手機不識字的人看。
    .from = 159d5784

voice-v_more_16-text = 十月我就反映過，回我「使用者操作錯誤」。我要印件T恤，尺寸@{ $name }有。
    .from = f2b8cfa4

voice-v_more_17-text = 我是衝進來的。先給了杯茶，更重要的是，後來給了個答案。
    .from = 1505cde4

voice-v_more_18-text = 匯完錢，太太就不跟我講話了。那你跟我講。我自己帶了椅子。
    .from = 4fdaca57

voice-v_more_19-text = 請告知我的資料可被讀取的第一天和最後一天。我寫日記，想對一下。
    .from = d6a71855

voice-v_more_2-text = 我媽有失智症，記不得那通電話，但她很驕傲自己「幫了那個年輕人」。我要去哪裡問她幫了什麼？
    .from = 486b5e91

voice-v_more_21-text = 通知是大家同一天收到嗎？六樓的阿姨們要有人去說一聲，她們不看手機。
    .from = 22fa7bef

voice-v_more_22-text = 我們四十個人按了刪除。它在轉圈。可能是在想念我們。
    .from = 86ceb214

voice-v_more_23-text = 你們留的那個號碼，現在是我房東的。要是往那裡寫我外洩了什麼，他就知道我有什麼了。
    .from = b62e8a56

voice-v_more_24-text = 別跟我講「駭客」。駭客是有本事的人。我問的是，你們有什麼本事。
    .from = acc4c619

voice-v_more_25-text = 那是女兒的學費。再講一次「理解您的心情」，我就把交易明細一行一行唸給你聽。
    .from = 6875dc57

voice-v_more_26-text = 停一停那句你們說對了。我停了一下，他急了。真的單位不會急。謝謝這句話
    .from = 50891c48

voice-v_more_27-text = 有個警察打視訊來，穿制服，逮捕令上是我的號碼。叫我誰也別說。我跟你說，是因為你們寄過檯燈給我。
    .from = 75e0bd0a

voice-v_more_28-text = 「警察」說我的身分證在外省涉嫌洗錢，要我拿存款自證清白。辦案不是這樣辦的吧
    .from = 990b9aab

voice-v_more_29-text = 不要為我的身分證號碼道歉，告訴我該拿它怎麼辦。就這一段，謝謝。
    .from = e269e2cb

voice-v_more_30-text = 你們要是先代墊：銀行追回來了，我是不是要還？我不想拿兩份。
    .from = ed9f8896

voice-v_more_4-text = 我是送宅配的。人家開門先問是不是我把他家地址講出去的。你們可不可以說一聲，不是我們？
    .from = 56ea8f3e

voice-v_more_5-text = 你們那位講話慢慢的先生，什麼號碼都沒問，先問我睡得好不好。睡得好。幫我告訴他。
    .from = b48acea9

voice-v_more_8-text = 拜託你們別寫「請放心」了。本來很放心，你們一說就沒了。
    .from = d590fd0c

voice-v_more_9-text = 我怕又是張表單。結果是一個人寫的四行字。這種的多來一點，鳥少來一點。
    .from = f8c06a4f

voice-v_not_2-text = 線上客服說「大概不在裡面」。我姊也是這樣聽的，一小時後就接到電話。這個「大概」有多準，@{ $name }？
    .from = cb2279e9

voice-v_photo_2-text = 「還不清楚」。利息你們可以按天算，這個就還不清楚？
    .from = 8aac37a7

voice-v_photo_3-text = 可以拿我的臉開戶嗎？我就這一張
    .from = 09037d0f

voice-v_photo_4-text = 那是為了一張沙發！分期付款！沙發早就還清了，臉還在還。
    .from = 8091d4a6

voice-v_photo_5-text = 「請向左轉頭，請眨眼。」我對@{ $name }眨了眼，@{ $name }沒看好。
    .from = 4439ca56

voice-v_photo_7-text = 壞消息，但講得像樣：是什麼，不是什麼，明天我該做什麼。謝謝你沒裹糖衣。
    .from = ccbf571a

voice-v_pw_1-text = 我所有地方就一組密碼，我家老頭子定的，是我們結婚的日子。一定要換嗎？
    .from = d28c3404

voice-v_pw_10-text = 一連五則驗證碼！中間還有個騙子也來要一個。我怎麼分得清楚，你們兩個現在是誰在煩我？
    .from = 6c0ff622

voice-v_pw_2-text = 我想改，可是驗證碼發到沉在西湖底的那支手機。現在怎麼辦？
    .from = 020dc2a8

voice-v_pw_3-text = 雜湊用的什麼？加鹽沒有？加的什麼？好吧我按最壞的改，到處都改，至少你們說了是「舊的」，謝了
    .from = 99b99676

voice-v_pw_4-text = 跟信箱同一組密碼。信箱又是其他所有東西的鑰匙。我背後有點涼
    .from = a59fd624

voice-v_pw_7-text = 2016年的密碼，照2006年的方法存，2026年外洩。@{ $name }是做文化資產保存的。
    .from = 45d47f26

voice-v_pw_9-text = 新密碼，不麻煩，還講了為什麼我那個算舊的。事情就該這樣辦
    .from = e9da76eb

voice-v_rum_2-text = 滑到說是內部人員。真的是的話：@{ $name }那麼多好聽的聲音，有幾個看得到我住哪裡？
    .from = 73c1d3f7

voice-v_rum_3-text = 我丟盒子之前都把宅配單上的名字刮掉。這樣有用嗎，還是他們照樣有？
    .from = 2e59db1f

voice-v_rum_4-text = 一億，我們家族群組的叔叔說的。野菜那次也是他說的。
    .from = d8eb3399

voice-v_rum_5-text = 聽說提客訴就給八百。其實我也沒什麼好客訴的。一定要有嗎？
    .from = e364733e

voice-v_rum_6-text = 八百元在哪領
    .from = 1186eb8e

voice-v_sale_1-text = 購物車從十月裝到現在。八點可以放心一點嗎，還是電鍋就算了？
    .from = 4d930fa6

voice-v_sale_3-text = 今晚取消了？？我為了一張床墊請了半天假，誰出來說句話。
    .from = 520d4417

voice-v_sale_4-text = 問了，答了，還附理由，床墊買了。這件事也不複雜，對吧？
    .from = 99825498

voice-v_sale_5-text = 你們今晚照開不誤？好歹把音樂關小聲一點。
    .from = d5a19162

voice-v_thanks_1-text = 你們叫我掛，我掛了，他又打來罵人。那你們說對了。我想跟真人說一聲。
    .from = 4ff47e2c

voice-v_thanks_10-text = 你們同事講了一次，又講一次，什麼都沒跟我要。沒想到我是被禮貌拉回來的。
    .from = 678bb807

voice-v_thanks_11-text = 小姐用大字幫我寫了一張貼冰箱：沒有人會打電話談錢。現在就貼著。
    .from = 6ed6b025

voice-v_thanks_12-text = 她從櫃檯裡繞出來，坐我旁邊，自己打給銀行。我被騙了兩千，還是謝謝她。奇怪吧？
    .from = 1cf62b00

voice-v_thanks_13-text = 公司有人在群組裡回了，講到重點，沒發笑臉。差別我們看到了。
    .from = 9c92bfe5

voice-v_thanks_14-text = 群組裡總算有則訊息，寫著誰寫的、下一則幾點，時間到真的來了。
    .from = ad88d8bf

voice-v_thanks_2-text = 今天第一個告訴我她不知道什麼的人。就憑這個，我睡得比其他的都安穩。
    .from = 81ea7275

voice-v_thanks_3-text = 嗯講得清楚。三件事，四分鐘做完。謝了，你們那邊加油
    .from = 0380409b

voice-v_thanks_4-text = 你先問我有沒有匯錢，再問訂單編號。這個順序是對的。謝謝。
    .from = f8d6aa6b

voice-v_thanks_5-text = 小鳥那則提醒有用
    .from = 15f65ec8

voice-v_thanks_7-text = 該誇就誇：@{ $name }小編說了「這個我還不知道」，知道了真的回來說。我待過的公家機關都做不到。
    .from = 7efb7b95

voice-v_thanks_8-text = 我媽先問的你們，再回那位先生。她問他丟不丟臉，然後去買菜了。
    .from = a2e9489d

voice-v_thanks_9-text = 你們的答覆一共五句，每句我都懂。我留著給學生當範本。
    .from = 636948ca

voice-v_tw_1-text = 他們說我的訂單被誤設成十二期分期付款，叫我去ATM解除。我現在人就在提款機前面。喂？有人在嗎？
    .from = 01964d99

voice-v_tw_2-text = 新聞說是「大陸用的人」才有。可是今天早上打來的那位，他也沒在分的啊。
    .from = 223c3ad1

voice-v_tw_3-text = 請用我們這邊看得懂的方式說明：我有哪些個資外洩、你們有沒有通報主管機關、什麼時候通報的。
    .from = 1626c325

voice-v_tw_4-text = 今天第三通詐騙電話了耶，@{ $name }的包裹還沒到。詐騙集團比船還快。
    .from = 7e6acd39

voice-v_tw_5-text = 你一開口就先講165，我真的打了，那邊說這個手法他們很熟。謝謝你放在最前面講。
    .from = 78c1b6b3

voice-v_tw_6-text = 不好意思，我從台南打的，國際電話很貴，快點講：你們會叫人去ATM按東西嗎？
    .from = 9b6e2caa

voice-v_tw_7-text = 我爸真的去按了。十二萬。他說那位小姐好有耐心。你們公司有誰可以這麼有耐心對他？
    .from = e7d0382c

voice-v_when_1-text = 聽說每個人都有自己那一則。我的幾點來？來了我就不打了，幫你們省一線。
    .from = 5e463762

voice-v_when_2-text = 今晚的券一秒就到，我的通知一週內到。這個發送速度蠻有意思
    .from = 1387e0a4

voice-v_when_4-text = 如果照你們留的號碼發，收到通知的是我前男友。那支我2021年就不用了。@{ $name }發之前先問一聲。
    .from = da84cf56

voice-v_worried_1-text = 不好意思，我手有點抖。今天接了四通電話，都知道我買過什麼。
    .from = 9dd1a5be

voice-v_worried_10-text = 我在婦女庇護中心工作。我們十一個人用過同一個收件地址。您會明白我為什麼問，也明白我為什麼不把地址寫在這裡。
    .from = 4d1dff1a

voice-v_worried_11-text = 我走路來的，不敢打，怕他聽到我打。就是一直打來的那個人。他聽得到嗎？
    .from = 66279f16

voice-v_worried_12-text = 手機我帶來了。您幫我看看，這些簡訊是不是你們的？我一則都沒點。
    .from = ed7c46a6

voice-v_worried_13-text = 婆婆把驗證碼唸出去了，現在不講話。快說，我先打給誰？？
    .from = e97d1e90

voice-v_worried_14-text = 社區、哪一棟、我收包裹用的暱稱，他們都有。暱稱耶！
    .from = 5fa04a92

voice-v_worried_2-text = 我一個人住。有人知道我的地址，還知道我買過一個盤子、一個杯子、一個碗。
    .from = ec1f77d7

voice-v_worried_3-text = 不好意思打字問，媽媽在旁邊睡著了。嚴重嗎？是那種今晚就要做點什麼的嚴重嗎
    .from = 0cd79bf3

voice-v_worried_4-text = 我買過一些不想讓人知道的東西，看病用的。他們看得到買的是什麼嗎？
    .from = e75efeb7

voice-v_worried_8-text = 有人知道送禮的訂單在不在裡面嗎？我送過東西給一個人，不該讓他知道我名字的。
    .from = 2ceb485e

voice-v_worried_9-text = 我幫九十歲的姑姑管帳號，她為了貓在你們那裡買東西。請寫給我，不要寫給她；凡是有抬頭的紙，她都信。
    .from = 3afff680

voice-v_again_23-text = 之前我跟你們同事講話衝了一點。她說得對，我照做了。幫我帶一聲，不用說是誰。
    .from = 84a61257

voice-v_again_24-text = 只是說一聲：解決了。為了客訴我都等過那麼久，為了道謝再等一次也應該。
    .from = 3045596f

voice-v_again_25-text = 還是開店那個。你們那句話我轉給了六位顧客，五位說「喔」，一位說「謝謝」。一句話能這樣，不錯了。
    .from = a1f18bd2

voice-v_again_26-text = 還是剛才那家店，第{ $times }次了。顧客問我，我問你。我們兩個總要有一個知道吧。
    .from = 7dbe1eb7

voice-v_again_27-text = 我就是把另一支手機放冰箱的那個。{ $waited }分鐘了，可以拿出來了嗎？
    .from = 954f04b3

voice-v_again_28-text = 第二次打，問個新的：鄰居也接到那位先生的電話了。我叫她找你們，還是找警察？
    .from = f9b28237

voice-v_again_30-text = 換成鸚鵡早就學會了 你還是隻喜鵲呢
    .from = c46fd22e

voice-v_again_31-text = 跟九點那次同一個問題。別跟我說「您好，很高興認識您」
    .from = c9702044

voice-v_again_32-text = @{ $name }還是沒動靜。我媽現在開門都拿著平底鍋。鍋子倒是在你們那裡買的。
    .from = 6fe6c6de

voice-v_again_33-text = 又是我，你們發的我都看了。只剩一樣：舊地址，也在裡面嗎？
    .from = 6175537e
