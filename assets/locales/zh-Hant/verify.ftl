# 只放必須由台灣用語改寫、轉換字詞無法處理的訊息。

breach-NotALine = 不是紀錄應有的內容
part-Sample = 取樣
verify-name = head 即本次演練的演練名稱：請與演練結束時顯示的核對。
