# 只放必須由台灣用語改寫、轉換字詞無法處理的訊息。

cli-not-playable = { $path } 無法演練：有{ $n }個錯誤
cli-overlay = { $texts } 有{ $n }個錯誤：執行 `goldenhour check { $path }` 查看
cli-warnings = { $path } 有{ $n }則警告待查看：執行 `goldenhour check { $path }`
cli-has-errors = { $path } 有錯誤
cli-check = 執行 `goldenhour check { $path }` 查看
cli-over = 演練已結束
load-Io-hint = 請確認檔名，以及是否有讀取權限。
load-NotARecord = 這不是演練紀錄：開頭不是演練紀錄應有的內容
load-NotARecord-hint = 請指定由 `goldenhour run --out` 或現場演練寫成的 `.drill` 檔案。

check-found = { $what }：{ $errors }個錯誤，{ $warnings }則警告
