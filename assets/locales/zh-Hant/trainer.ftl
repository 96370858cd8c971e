## A tabletop: pre-flight, the facilitator, the wall. Only what the conversion would get wrong.

trainer-preflight = 主持桌上推演
trainer-tab-injects = 狀況
trainer-tab-idea = 裁定
trainer-add = 新增狀況
trainer-cut-has = { $moves }個階段，{ $discuss }個討論狀況，{ $noise }個干擾狀況
trainer-step-actions = 改善事項
trainer-step-hot-wash = 現場檢討
trainer-step-export = 檢討報告
trainer-scene-hot-wash = 現場檢討
trainer-scene-draft = 擬稿
