# 只放必須由台灣用語改寫、轉換字詞無法處理的訊息。

compare-deed-brief = 向第一線說明統一說法
compare-apart = 換算成總分，相差{ $points }分
