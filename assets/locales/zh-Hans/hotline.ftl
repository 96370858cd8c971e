# goldenhour hotline 对排班的结论。

hotline-asked = { $agents }名坐席，每分钟来电{ $rate }个，平均处理{ $handle }分钟，平均耐心{ $patience }分钟；模拟{ $callers }个来电，随机种子 { $seed }
hotline-wait = 需要排队
hotline-abandon = 放弃
hotline-mean-wait = 全部来电平均等待
hotline-queue = 平均排队人数
hotline-within = { $seconds }秒内接通
hotline-seconds = { $n }秒
hotline-people = { $n }人
hotline-simulated = 模拟
hotline-exact = 理论值
hotline-exact-no-redial = 理论值（无人重拨）
hotline-sum = 每100个来电中约有{ $abandoned }个放弃，{ $answered }个在{ $seconds }秒内接通。
hotline-enough = 要使放弃率不超过5%，需要{ $agents }名坐席。
hotline-never = 即使有{ $agents }名坐席，放弃率也无法降到5%以内。
hotline-holds = 按此排班，放弃率不超过5%。
hotline-holds-fewer = 按此排班，放弃率不超过5%；减到{ $agents }名则为{ $lost }%。
hotline-no-redial = { $advice }（假定无人重拨。）
hotline-bar = 来电

hotline-Rate = 每分钟来电数为{ $n }：应大于0，且不超过{ $most }
hotline-Handle = 处理时间为{ $n }秒：应在1s到7d之间
hotline-Patience = 耐心为{ $n }秒：应在1s到7d之间
hotline-Agents = 坐席数为{ $n }：应在1到{ $most }之间；没有坐席的热线，谁的电话也接不了
hotline-Calls = 要模拟的来电数为{ $n }：应在100到{ $most }之间
hotline-Chance = 再次来电的概率为{ $n }：应在0到{ $most }之间
hotline-Share = 优先来电的比例为{ $n }：应在0到1之间
hotline-Scatter = 变异系数为{ $n }：应大于0，且不超过10
hotline-Crowd = 一位来电者等待期间约有{ $n }个来电打入：最多容纳{ $most }个；请降低来电数或缩短耐心
hotline-Years = 按此来电数，要模拟{ $n }年：最多100年；请减少来电数
