# 只放必須由台灣用語改寫、轉換字詞無法處理的訊息。

hotline-asked = { $agents }名客服人員，每分鐘來電{ $rate }通，平均處理{ $handle }分鐘，平均耐心{ $patience }分鐘；模擬{ $callers }通來電，亂數種子 { $seed }
hotline-within = { $seconds }秒內接聽
hotline-sum = 每100通來電中約有{ $abandoned }通放棄，{ $answered }通在{ $seconds }秒內接聽。
hotline-enough = 要使放棄率不超過5%，需要{ $agents }名客服人員。
hotline-never = 即使有{ $agents }名客服人員，放棄率也無法降到5%以內。
hotline-exact-no-redial = 理論值（無人重撥）
hotline-no-redial = { $advice }（假定無人重撥。）
hotline-Agents = 客服人員數為{ $n }：應在1到{ $most }之間；沒有客服人員的專線，誰的電話也接不了
