# 只放必須由台灣用語改寫、轉換字詞無法處理的訊息。

weekday-1 = 週一
weekday-2 = 週二
weekday-3 = 週三
weekday-4 = 週四
weekday-5 = 週五
weekday-6 = 週六
weekday-7 = 週日

quote-open = 「
quote-close = 」
quote-inner-open = 『
quote-inner-close = 』
money =
    { $currency ->
        [CNY] 人民幣{ $amount }元
        [TWD] 新臺幣{ $amount }元
       *[other] { $currency } { $amount }
    }
speaker-ChiefExecutive = 執行長
speaker-FrontLine = 第一線人員

certainty-Likely = 初步研判
certainty-BeingChecked = 查證中
certainty-Confirmed = 已查證
