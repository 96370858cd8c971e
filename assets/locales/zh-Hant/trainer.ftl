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
trainer-displays-one = 只偵測到一台顯示器。請接上投影機並設為「延伸」，或者把大螢幕視窗打開後拖到投影畫面上。
trainer-displays-mirrored = 兩台顯示器處於「同步顯示」模式，全場會看到您的控制台。請改為「延伸」。
trainer-test-about = 請走到最後一排：四個角都要看得到，最小的一行要看得清楚。同時關閉聲音和彈出通知。
trainer-people-about = 填寫姓名或化名。一人可兼兩個角色；多人同一角色用逗號隔開。
trainer-add-then = 列入待發狀況
