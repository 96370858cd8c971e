## The frame of the desk: tabs, the bar at the top, notices.

desk-tab-talk = 对话与发布
desk-tab-plan = 预案
desk-tab-facts = 事实与承诺
desk-tab-actions = 处置措施
desk-tab-questions = 客户在问什么
desk-tab-incoming = 来件
desk-tab-situation = 态势
desk-leave = 离开演练（可随时接着做）
desk-drill = 演练
desk-guided = 引导
desk-practice = 练习
desk-assessed = 考核
desk-ungraded = 尚未定级
desk-level = 级别：{ $level }
desk-pause = 暂停（空格）
desk-go-on = 继续（空格）
desk-pace = 相对真实时间的倍速（← →，1-7）
desk-skip = 跳到需要我处理的事
desk-skip-key = N
desk-waits = 您阅读和撰写时，时钟停走
desk-more = 设置
desk-no-record = 演练目前只保存在内存中。请腾出空间或更换文件夹；如需留存，请重新开始。
desk-name-file = 请选择情景文件（.ron）或演练记录（.drill）。
desk-facilitator = 主持人
desk-projector = 投影
desk-debrief = 复盘
