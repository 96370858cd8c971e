# 只放必須由台灣用語改寫、轉換字詞無法處理的訊息。

report-quoted = 「{ $text }」
hseep-feedback = 參演人員意見調查表
say-next = { $when }前再次說明
promise-update = 再次說明
say-redate = 原訂的說明延到{ $when }
deed-brief = { $seat }向第一線說明統一說法：{ $what }
deed-escalate = { $seat }向上通報：{ $what }
facilitator-fire = 引導員：立即下達「{ $what }」
facilitator-hold = 引導員：暫緩「{ $what }」
facilitator-skip = 引導員：略過「{ $what }」。{ $why }
facilitator-move = 引導員：開始階段「{ $what }」
cause-variant = 版本「{ $id }」：{ $about }
identity-variant = 變化版本
identity-cut = 時間版本
role-duty-executive = 值班主管
event-rumour = 謠言擴散，最先在{ $segment }之間：{ $fact }
hseep-review = 內部檢討的結論
report-practice = 這是練習，不是考核：演練檢驗的是團隊與應變計畫撐不撐得住，不評價個人。本頁由演練紀錄產生；持有紀錄的人都可以驗證：goldenhour verify 會重演全部指令，逐行比對。「演練名稱」（head）即本次演練的唯一識別碼。
report-change = 最該改的一件事
chart-posts = 每小時公開貼文量
chart-posts-posts = 貼文
outcome-posts = 公開貼文
