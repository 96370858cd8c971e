## Plan and mobilise, facts, actions.

plan-convene = 召集應變小組
plan-convened = 應變小組已召集
plan-call-tree = 向上通報：誰通知誰
plan-nature-Quality = 品質
plan-parts = 一頁應變計畫
plan-close = 結案{ $n }件
