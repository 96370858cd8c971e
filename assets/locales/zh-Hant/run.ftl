# 只放必須由台灣用語改寫、轉換字詞無法處理的訊息。

run-deed-grade = 研判為{ $level }
run-deed-escalate = 向上通報{ $seat }
run-deed-hold = 記下{ $body }暫緩公開的要求
run-chart-posts = 每小時貼文數
run-cost-contacts = 客戶聯絡{ $contacts }次，放棄{ $abandoned }次（{ $share }） · 公開貼文{ $posts }則
run-contradicted-FrontLine = 第一線人員的說法與先前的說法矛盾：{ $fact }
run-review =
    { $not ->
        [0] 檢討：{ $held }項發現有紀錄佐證
       *[other] 檢討：{ $held }項發現有紀錄佐證，{ $not }項沒有
    }
run-recorded = 已記錄於 { $path }（{ $lines }行），演練名稱 { $head }
run-not-recorded = 未記錄；演練名稱 { $head }。加上 --out FILE.drill 即可儲存。
