# 只放必須由台灣用語改寫、轉換字詞無法處理的訊息。

advice-grade-good = 依當時能夠掌握的情況及時分級。
advice-grade-late = 事態等級原本可以更早判明。情況一有變化，就應重新分級。
advice-grade-never = 始終沒有依當時能夠掌握的情況判定應有的等級。要講明等級，並說明理由。
advice-grade-over = 分級高於當時能夠掌握的情況。反應過度也有代價：先依事實分級，事態擴大再調升。
advice-grade-restless = 沒有新情況，卻一再調整等級。只有出現新的事實才應調整。
criterion-grade = 分級
