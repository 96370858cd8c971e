## After a drill: the silent form, the score as a story, what people mean to do; and drills side by side.

# The silent form.
debrief-form-title = 看分数之前，先写下来
debrief-form-about = 三条做得好的，三条不足。各自安静地写；此刻谁都还没看到分数。
debrief-form-left = 还剩{ $left }
debrief-form-over = 时间到，写完手上这句即可
debrief-strengths = 做得好的
debrief-gaps = 不足之处
debrief-strength-hint = 我们做了什么，客户因此有何不同？
debrief-gap-hint = 哪件事晚了、漏了，或者做错了？
debrief-form-done = 查看得分
debrief-form-skip = 跳过
debrief-form-all-the-same = 不写了，直接查看
debrief-form-back = 继续写
debrief-form-empty = { $n ->
   *[other] 还有{ $n }处没有写。一旦看过分数，就很难再不受影响地写了。
}
debrief-form-kept = 所写内容将原样收入演练记录和复盘报告。
debrief-form-about-room = 每人三条做得好的、三条不足，安静填写：写在纸上或轮流在此填写。收下的内容即从屏幕消失，全部收齐之前不上大屏。
debrief-form-whose = 当前填写人
debrief-form-is-in = { $who }：已收
debrief-form-is-out = { $who }：未收
debrief-form-other = 其他人
debrief-form-add = 添加
debrief-form-take-in = 收下{ $who }的表
debrief-form-forms = 已收{ $n }/{ $all }份
debrief-form-missing = 还有表未收齐。一旦看过分数，就很难再不受影响地写了。
debrief-form-kept-room = 所写内容将连同姓名原样收入演练记录和复盘报告。

# The score.
debrief-total = 总分{ $points }，满分一百
debrief-of-hundred = 满分100
debrief-weight = 权重{ $percent }
debrief-not-judged = 本次没有可评的内容
debrief-void = 触碰红线，按零分计
debrief-line-late = { $criterion }：比标准晚{ $late }
debrief-line-never = { $criterion }：始终没有做
debrief-line-lost = { $criterion }：失{ $lost }分
debrief-line-full = 该得的分全部拿到
debrief-took-par = 用时{ $took }，标准{ $par }
debrief-took = 用时{ $took }
debrief-par = 始终没有做，标准{ $par }

# The curve.
debrief-you = 你们
debrief-textbook = 规范做法，同一批客户：{ $points }分
debrief-textbook-short = 规范做法
debrief-as-table = 看表格
debrief-as-picture = 看曲线
debrief-silence = 沉默{ $span }
debrief-curve-about = 留下来的客户，信任度从{ $first }变为{ $last }（满分100），最低{ $low }，在{ $when }。表格中有同样的内容。
debrief-point = 信任度{ $you }，规范做法{ $textbook }
debrief-point-alone = 信任度{ $you }
debrief-play = 从这里回放演练
debrief-stop = 停止
debrief-rail = 当前时刻：

# The crowd.
debrief-axis-days = 按天
debrief-axis-weeks = 按周
debrief-crowd = 人群
debrief-crowd-figures = 愤怒{ $angry }人 · 已安心{ $reassured }人 · 流失{ $lost }人
debrief-crowd-making = 正在重演，以便查看任一时刻：{ $percent }%
debrief-crowd-comes = 请稍候…
debrief-crowd-lost = 本版本无法重演这场演练；记录与得分不受影响。

# Where the points went.
debrief-tab-points = 得分明细
debrief-tab-actions = 整改措施
debrief-tab-record = 演练记录
debrief-one-thing = 最该改的一件事
debrief-show-moment = 看当时的情形
debrief-gain = 得分最多：{ $what }
debrief-line-of = 记录第{ $n }行
debrief-more = { $dimension }：全部列出（另有{ $n }项）
debrief-fewer = 只看失分最多的

# What people mean to do.
debrief-actions-title = 我们要做的事
debrief-actions-about = 三到五项，每项一位责任人、一个时限。下次演练开始前会逐项提醒。
debrief-actions-count = 已列{ $n }项，宜三到五项
debrief-what-hint = 具体要改变什么？
debrief-owner-hint = 写一个人的名字
debrief-due-hint = 写一个日期
debrief-add-action = 列入清单
debrief-words-title = 现场复盘记录
debrief-word = 值得留下的一句话
debrief-word-hint = 照发言人的原话写
debrief-add-word = 记下这句话

# The record.
debrief-record-title = 就是这一场
debrief-record-about = 演练名（head）标明演练结束那一刻的样子。抄下来或扫码保存，日后就能核对某份记录是不是这一场。
debrief-code = 演练名的二维码
debrief-proving = 正在重演核对…
debrief-proven = 已重演，逐行一致
debrief-differs = 重演结果与记录不一致
debrief-record-file = 演练记录：{ $path }
debrief-report-file = 页面：{ $path }

# What to do next.
debrief-again = 同一危机再来一次
debrief-new-variant = 换一个变体
debrief-report = 复盘报告
debrief-compare = 与另一场演练对照
debrief-start = 回到首页
debrief-foot = 记录{ $head }
debrief-foot-proven = 记录{ $head } · 已核实
debrief-not-noted = 没有记下来。请检查演练记录文件能否写入，然后重新添加。
debrief-not-written = 请检查该文件夹能否写入。

# On the wall.
debrief-wall-silent = 各自安静地写：三条做得好的，三条不足。写完再看分数。

# Drills side by side.
debrief-back = 回到首页
debrief-compare-title = 演练对照
debrief-choose = 选择演练
debrief-choose-about = 选两份以上同一危机的演练记录。把记录文件拖进窗口即可加入。
debrief-choose-none = 还没有演练记录。
debrief-set-beside = { $n ->
    [0] 请选两份以上
    [1] 请再选一份
   *[other] 对照这{ $n }份
}
debrief-compare-page = 生成对照页面
debrief-stopped = 演练已叫停，现在是真实情况。
debrief-stopped-at = 危机时间{ $at }叫停。请先处理真实情况，演练不会再有任何动作。
debrief-stopped-kept = 本次不作评分：没做完的事不算失职。叫停之前的经过已保存在演练记录里。
