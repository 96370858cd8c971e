# goldenhour verify 对一份记录的结论。

verify-playing = 正在重演
verify-verified = { $path }：验证通过。重演其中{ $commands }条指令，得到完全相同的{ $events }个事件。
verify-name = head 即本次演练的演练名：请与演练结束时显示的核对。
verify-anew = 原按评分规则{ $recorded }评定；按现行规则{ $rules }为{ $points }分（满分100）。
verify-anew-unjudged = 原按评分规则{ $recorded }评定；按现行规则{ $rules }无从评判。
verify-no-rules = （无版本）
verify-differs-line = { $path }：不一致。第{ $line }行（{ $part }{ $n }）{ $why }。此后的内容均不可信。
verify-differs = { $path }：不一致，首处在{ $part }{ $n }。
verify-differs-at = { $path }：不一致，首处在{ $part }{ $n }，{ $at }。
verify-recorded = 原记录
verify-replayed = 重演
verify-nothing = （无）
verify-unfinished = { $path }：不完整。记录在 { $reached } 中断。
verify-unfinished-after = { $path }：不完整。演练结束之后的备注中断。
verify-torn = 末尾一行不完整：完整的有{ $lines }行，最后{ $bytes }字节不完整。
verify-whole = 共有{ $lines }个完整的行。
verify-as-far = 就现有部分而言，重演指令得到的事件完全相同。
verify-cannot = { $path }：无法判断：{ $why }。该记录由版本{ $engine }生成，请用该版本验证。
verify-OtherModel = 原演练使用模型{ $recorded }，本版本为模型{ $own }
verify-NewerKinds = 其中有只有更新版本才认识的指令或事件
verify-Scenario = 本版本无法读取其中的情景：{ $why }
verify-Cut = 没有{ $cut }分钟版

breach-NotALine = 不是记录应有的内容
breach-Chain = 与链值不符：该行被改动过，或之前有增删
breach-Number = 编号不连续
breach-AfterEnd = 位于演练结束之后

part-Header = 文件头
part-Session = 现场备注
part-Command = 指令
part-Event = 事件
part-Sample = 采样
part-Digest = 摘要
part-Score = 评分
part-End = 结束
part-Unknown = 未知行
