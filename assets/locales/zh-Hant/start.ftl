# 只放必須由台灣用語改寫、轉換字詞無法處理的訊息。

start-hong-kong = 香港讀者請留意：繁體文字採用台灣用語，部分詞語與香港習慣不同。
start-kind-DataLeak = 個資外洩
start-tabletop = 舉行桌上推演
