# 各命令在结果之外说的话。

cli-error = 错误：{ $problem }
cli-help = {"  "}提示：{ $hint }
cli-about = { $path }：{ $problem }
cli-unwritten = 结果无法输出：{ $why }
cli-unreadable = 无法读取 { $path }：{ $why }
cli-name-scenario = 请指定情景文件，例如 `scenarios/airline_delay.ron`
cli-not-playable = { $path } 无法演练：有{ $n }处错误
cli-put-right = 请改正上面列出的问题；用 `goldenhour check` 可再次查看
cli-warnings = { $path } 有{ $n }条警告待查看：运行 `goldenhour check { $path }`
cli-overlay = { $texts } 有{ $n }处错误：运行 `goldenhour check { $path }` 查看
cli-has-errors = { $path } 有错误
cli-check = 运行 `goldenhour check { $path }` 查看

cli-no-cut = `{ $scenario }` 没有{ $cut }分钟版
cli-cuts = 可选时长为{ $cuts }分钟，例如 `--cut { $first }`
cli-no-plan = 没有名为 `{ $plan }` 的方案
cli-plans = 可选方案：{ $plans }。
cli-plans-near = 是不是想用 `{ $near }`？可选方案：{ $plans }。
cli-name-commands = 请指定一份定时指令文件；写法见 docs/responses.md
cli-empty = { $path } 是空文件
cli-write-commands = 请在其中写入定时指令；写法见 docs/responses.md
cli-no-commands = { $path } 没有任何指令：本次演练中无人行动
cli-put-commands-right = 请改正上面列出的问题；可用指令见 docs/responses.md
cli-own-scenario = { $path } 就是情景文件本身，不能用记录覆盖
cli-own-commands = { $path } 就是指令文件本身，不能用记录覆盖
cli-name-record = 请为记录另取文件名，例如 `--out mine.drill`
cli-unseen = 覆盖之前无法查看 { $path }：{ $why }
cli-name-another = 请换一个文件名
cli-no-record = { $path } 不是演练记录：--force 只覆盖演练记录
cli-name-or-remove = 请换一个文件名，或先删除该文件
cli-one-file = 记录与报告不能写进同一个文件
cli-name-one = 请为其中之一另取文件名
cli-played-but = 演练已完成，但{ $problem }
cli-over = 演练已经结束

cli-new =
    已写入 { $path }。内容完整，可直接演练。
    请逐行修改，并随时检查：  goldenhour check { $path }
cli-new-not = 无法写入 { $path }：{ $why }
cli-new-exists = 文件已存在；加 --force 可覆盖
cli-new-no-folder = 所在文件夹不存在

io-NotFound = 没有这个文件
io-PermissionDenied = 没有权限
io-AlreadyExists = 文件已存在
io-IsADirectory = 这是一个文件夹
io-NotADirectory = 路径中有一段不是文件夹
io-StorageFull = 磁盘已满
io-ReadOnlyFilesystem = 磁盘只能读取

write-Exists = { $path } 已存在
write-Exists-hint = 请换一个文件名，或加 --force 允许覆盖。
write-NoFolder = 文件夹 { $path } 不存在
write-NoFolder-hint = 请先建立该文件夹，或换一个。
write-NotAFile = { $path } 不是普通文件
write-NotAFile-hint = 请指定一个文件，例如 `drill.drill`。
write-ReadOnly = 无法写入 { $path }：{ $why }
write-ReadOnly-hint = 请换一个有写入权限的文件夹。
write-Full = 空间不足，无法写入 { $path }：{ $why }
write-Full-hint = 请腾出空间，或换到别的磁盘。
write-InUse = { $path } 正由进行中的演练写入
write-InUse-hint = 请先结束那次演练，或换一个文件名。
write-Other = 未能写入 { $path }：{ $why }
write-Other-hint = 请换一个文件名。

load-Io-hint = 请核对文件名，以及是否有读取权限。
load-NotARecord = 这不是演练记录：开头不是演练记录应有的内容
load-NotARecord-hint = 请指定由 `goldenhour run --out` 或现场演练写成的 `.drill` 文件。
load-CutInHeader = 记录在文件头中断，只有{ $bytes }字节
load-CutInHeader-hint = 内容无法挽回；请另找副本。
load-changed = 记录第{ $line }行{ $why }
load-changed-hint = 只有未经改动的记录才能接着演练；它的报告只到可信之处。
load-differs = 重演这份记录，从{ $part }{ $n }起结果不一致
load-not-over = 这次演练尚未结束
io-InvalidData = 内容不是本程序写下的
load-OtherFormat = 该记录的格式为{ $format }；本版本只能读取格式{ $own }
load-OtherFormat-hint = 请使用写下该记录的版本，或更新的版本。

page-own-record = { $path } 就是记录本身
page-name-another = 请用 -o 另取文件名
page-unfinished = { $path } 不完整：报告只到记录中断之处
page-unproven = { $path } 无法重演：{ $why }
page-differs = 重演 { $path } 的结果与记录不一致，首处在第{ $n }行
page-changed = { $path } 写成之后被改动过：第{ $line }行起的内容不列入报告
page-other-scenario = 本版本无法读取 { $path } 中的情景：{ $why }
page-no-page = { $path } 已存在，且不是报告
page-no-page-hint = 请换一个文件名，或加 --force 覆盖
score-changed-hint = 只有未经改动的记录才能评分。
score-other-scenario = { $path }：本版本无法读取其中的情景
score-other-scenario-hint = 请用生成该记录的版本评分。
score-rubric-hint = 评分数值的写法见 docs/scoring.md，例如 (speed: (declare_points: 10.0))。

check-files = { $n }个文件
check-nothing = { $what }：没有发现问题
check-found = { $what }：{ $errors }处错误，{ $warnings }条警告
check-here = 此处
cli-no-display = 没有可打开窗口的显示器：DISPLAY 与 WAYLAND_DISPLAY 未设置，或所指的显示器没有响应。
cli-no-driver = 无法打开窗口：没有可用的图形驱动。在 Debian 及同类系统上，可安装 mesa-vulkan-drivers。
cli-no-window = 无法打开窗口：{ $why }
cli-offer-run = 没有窗口也能演练：goldenhour run { $scenario }
cli-no-home = 找不到存放设置和记录的个人文件夹。
cli-set-home = 请把 HOME 设为一个可写的文件夹。
cli-without-window = { $why }现改为无窗口演练，由自动应对方案“textbook”执行。
cli-no-desk = 本程序编译时未包含窗口。
cli-wrote = 已写入：演练记录 { $record }、复盘报告 { $report }（可用浏览器打开）。
cli-is-record = { $path } 是演练记录，不是情景文件。
cli-use-record = 可在主界面打开（把它拖到窗口上），或使用 `goldenhour report { $path }`、`goldenhour verify { $path }`。
