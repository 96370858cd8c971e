## After a drill.

debrief-tab-actions = 改善措施
debrief-actions-about = 三到五項，每項一位負責人、一個期限。下次演練開始前會逐項提醒。
debrief-report = 檢討報告
debrief-words-title = 現場檢討紀錄
debrief-form-kept = 所寫內容將原樣收入演練紀錄和檢討報告。
debrief-as-table = 看表格
