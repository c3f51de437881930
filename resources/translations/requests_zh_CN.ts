<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AllergyActs</name>
    <message>
        <source>No positive skin test of this patient waits to be judged.</source>
        <translation>该患者没有待判断的阳性皮试。</translation>
    </message>
    <message>
        <source>Is it an allergy to {substance}?</source>
        <translation>是否对{substance}过敏？</translation>
    </message>
    <message>
        <source>{test}. Either way the drug stays stopped by its positive test.</source>
        <translation>{test}。无论如何判断，皮试阳性的药品保持停用。</translation>
    </message>
    <message>
        <source>It was judged meanwhile; nothing was kept.</source>
        <translation>已有人作出判断；未保存。</translation>
    </message>
</context>
<context>
    <name>AllergyPanel</name>
    <message>
        <source>Allergy: record it</source>
        <translation>是过敏：记录</translation>
    </message>
    <message>
        <source>No allergy: decline</source>
        <translation>不是过敏：不记录</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Why it is none</source>
        <translation>不记录的理由</translation>
    </message>
    <message>
        <source>e.g. wrong reagent, to be repeated</source>
        <translation>如：试剂有误，重做</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Record the allergy</source>
        <translation>记录过敏</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>不记录</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Say the decision; to decline, say why.</source>
        <translation>请选择判断；不记录须填理由。</translation>
    </message>
</context>
<context>
    <name>CoursePanel</name>
    <message>
        <source>Course of the order</source>
        <translation>医嘱执行经过</translation>
    </message>
    <message>
        <source>As far as this station knows it: what was done elsewhere may be missing.</source>
        <translation>按本站所知：在别处完成的步骤可能未列出。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>FormActs</name>
    <message>
        <source>The checks could not be made.</source>
        <translation>未能完成审查。</translation>
    </message>
    <message>
        <source>Not checked: {what}</source>
        <translation>未审查：{what}</translation>
    </message>
    <message>
        <source>The knowledge pack has no request forms.</source>
        <translation>知识包中没有申请单。</translation>
    </message>
    <message>
        <source>Pick at least one item: what is asked for?</source>
        <translation>请至少选择一个项目。</translation>
    </message>
    <message>
        <source>Request form for {name}</source>
        <translation>申请单：{name}</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Laboratory</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Pathology</source>
        <translation>病理</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>手术</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>治疗</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>膳食</translation>
    </message>
    <message>
        <source>Nursing</source>
        <translation>护理</translation>
    </message>
    <message>
        <source>Blood</source>
        <translation>用血</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Item: initials, name or code; Enter picks it; = before words of your own</source>
        <translation>项目：首字母、名称或编码，↵ 选定；自拟文字前加 =</translation>
    </message>
    <message>
        <source>What can be requested</source>
        <translation>可申请项目</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>申请目的</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Clinical summary</source>
        <translation>病情摘要</translation>
    </message>
    <message>
        <source>unknown, to be asked</source>
        <translation>未知，请询问</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>双侧</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>侧别</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Summary taken from the diagnoses: {names}</source>
        <translation>摘要取自诊断：{names}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>empty: unknown, to be asked</source>
        <translation>留空：未知，请询问</translation>
    </message>
</context>
<context>
    <name>HerbActs</name>
    <message>
        <source>The knowledge pack has no herbs.</source>
        <translation>知识包中没有中药饮片。</translation>
    </message>
    <message>
        <source>A prescription needs its herbs and the number of doses.</source>
        <translation>处方需有饮片和付数。</translation>
    </message>
    <message>
        <source>Chinese herbal prescription for {name}</source>
        <translation>中药饮片处方：{name}</translation>
    </message>
</context>
<context>
    <name>HerbPanel</name>
    <message>
        <source>Herb</source>
        <translation>饮片</translation>
    </message>
    <message>
        <source>Herb: initials or name, grams, role (j c z s), footnote, e.g. huangqi 30 j</source>
        <translation>饮片：首字母或名称、克数、君臣佐使（j c z s）、脚注，如 hq 30 j 先煎</translation>
    </message>
    <message>
        <source>Herbs found</source>
        <translation>检索到的饮片</translation>
    </message>
    <message>
        <source>Herbs of the prescription</source>
        <translation>处方饮片</translation>
    </message>
    <message>
        <source>Doses (one a day)</source>
        <translation>付数（每日1付）</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>共几付</translation>
    </message>
    <message>
        <source>Decoction</source>
        <translation>煎法</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>by the hospital</source>
        <translation>代煎</translation>
    </message>
    <message>
        <source>by the patient</source>
        <translation>自煎</translation>
    </message>
    <message>
        <source>Decocted</source>
        <translation>煎煮</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Remove herb</source>
        <translation>移除饮片</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>君臣佐使</translation>
    </message>
    <message>
        <source>Grams</source>
        <translation>克数</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>toxic</source>
        <translation>有毒</translation>
    </message>
    <message>
        <source>{count} herbs, {grams} g in one dose</source>
        <translation>共 {count} 味，每付 {grams} g</translation>
    </message>
    <message>
        <source>dose not known</source>
        <translation>用量未知</translation>
    </message>
    <message>
        <source>{name}: how many grams? Type them after the name.</source>
        <translation>{name}：多少克？请在名称后输入克数。</translation>
    </message>
</context>
<context>
    <name>LookActs</name>
    <message>
        <source>This order waits for no 72 h review.</source>
        <translation>该医嘱没有待完成的72小时评估。</translation>
    </message>
    <message>
        <source>72 h review: {name}, due {time}</source>
        <translation>72小时评估：{name}，应于 {time} 完成</translation>
    </message>
    <message>
        <source>There is no request form to this order.</source>
        <translation>该医嘱没有抗菌药物申请单。</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>indication</source>
        <translation>适应证</translation>
    </message>
    <message>
        <source>site</source>
        <translation>感染部位</translation>
    </message>
    <message>
        <source>culture</source>
        <translation>培养</translation>
    </message>
    <message>
        <source>susceptibility</source>
        <translation>药敏</translation>
    </message>
    <message>
        <source>before</source>
        <translation>此前用药</translation>
    </message>
    <message>
        <source>expert opinion</source>
        <translation>专家意见</translation>
    </message>
    <message>
        <source>before the operation</source>
        <translation>术前时机</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>感染原因</translation>
    </message>
    <message>
        <source>chest film</source>
        <translation>胸片</translation>
    </message>
    <message>
        <source>type</source>
        <translation>分型</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>治疗</translation>
    </message>
    <message>
        <source>prophylaxis</source>
        <translation>预防</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>此前未用</translation>
    </message>
    <message>
        <source>up to 72 h</source>
        <translation>不超过72小时</translation>
    </message>
    <message>
        <source>more than 72 h</source>
        <translation>超过72小时</translation>
    </message>
    <message>
        <source>Say the decision and its reason.</source>
        <translation>请选择评估结论并写明理由。</translation>
    </message>
    <message>
        <source>Until when? A time that lies ahead.</source>
        <translation>用到何时？请填写将来的时间。</translation>
    </message>
    <message>
        <source>It was reviewed meanwhile; nothing was kept.</source>
        <translation>其间已有人评估，本次未保存。</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Continue until</source>
        <translation>继续用至</translation>
    </message>
    <message>
        <source>Narrow to another drug</source>
        <translation>降阶梯（换窄谱）</translation>
    </message>
    <message>
        <source>From the vein to the mouth</source>
        <translation>静脉改口服</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停药</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>评估结论</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>用至</translation>
    </message>
    <message>
        <source>16:00, or 11-21 08:00</source>
        <translation>16:00，或 11-21 08:00</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>course, culture, inflammation values</source>
        <translation>病情、培养、炎症指标</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Reviewed; stop at that time</source>
        <translation>已评估，到时停止</translation>
    </message>
    <message>
        <source>Reviewed; change the order</source>
        <translation>已评估，更改医嘱</translation>
    </message>
    <message>
        <source>Reviewed; stop the order</source>
        <translation>已评估，停止医嘱</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已评估</translation>
    </message>
</context>
<context>
    <name>OrderCourse</name>
    <message>
        <source>Choose a signed order first.</source>
        <translation>请先选择一条已签名的医嘱。</translation>
    </message>
    <message>
        <source>Course: {name}</source>
        <translation>执行经过：{name}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>无时间</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>开立</translation>
    </message>
    <message>
        <source>oral order signed</source>
        <translation>口头医嘱已补签</translation>
    </message>
    <message>
        <source>accepted by pharmacist</source>
        <translation>药师审核通过</translation>
    </message>
    <message>
        <source>rejected by pharmacist</source>
        <translation>药师驳回</translation>
    </message>
    <message>
        <source>verified by nurse</source>
        <translation>护士已核对</translation>
    </message>
    <message>
        <source>nurse asked</source>
        <translation>护士提问</translation>
    </message>
    <message>
        <source>doctor answered</source>
        <translation>医师答复</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}：已完成</translation>
    </message>
    <message>
        <source>{step}: not done</source>
        <translation>{step}：未做</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已给药</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未给药</translation>
    </message>
    <message>
        <source>begun, runs</source>
        <translation>已开始，进行中</translation>
    </message>
    <message>
        <source>ended, ran in</source>
        <translation>已结束，输入</translation>
    </message>
    <message>
        <source>unclear whether given</source>
        <translation>是否给药不明</translation>
    </message>
    <message>
        <source>specimen collected</source>
        <translation>已采集标本</translation>
    </message>
    <message>
        <source>specimen could not be used</source>
        <translation>标本不合格</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>已出报告</translation>
    </message>
    <message>
        <source>stopped or taken back</source>
        <translation>停止或作废</translation>
    </message>
    <message>
        <source>end confirmed by nurse</source>
        <translation>护士已确认停止</translation>
    </message>
</context>
<context>
    <name>PharmActs</name>
    <message>
        <source>No pharmacist&apos;s rejection waits at this order.</source>
        <translation>这条医嘱没有待答复的药师意见。</translation>
    </message>
    <message>
        <source>The pharmacist rejected: {name}</source>
        <translation>药师拒绝：{name}</translation>
    </message>
    <message>
        <source>Say what becomes of the order.</source>
        <translation>请选择如何处理这条医嘱。</translation>
    </message>
    <message>
        <source>Say why it is kept: the pharmacist reads it.</source>
        <translation>请写明坚持的理由：药师会看到。</translation>
    </message>
    <message>
        <source>The pharmacist&apos;s word changed meanwhile; nothing was kept. Read it anew.</source>
        <translation>药师的意见刚有变化；未保存。请重新阅读。</translation>
    </message>
</context>
<context>
    <name>PharmPanel</name>
    <message>
        <source>Change the order</source>
        <translation>修改医嘱</translation>
    </message>
    <message>
        <source>Stop the order</source>
        <translation>停止医嘱</translation>
    </message>
    <message>
        <source>Keep the order as it is</source>
        <translation>坚持原医嘱</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation>坚持的理由</translation>
    </message>
    <message>
        <source>the pharmacist and the nurse read this</source>
        <translation>药师和护士会看到</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>To the entry line, in its place</source>
        <translation>到录入行，替换原医嘱</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Keep it, answer the pharmacist</source>
        <translation>坚持并答复药师</translation>
    </message>
</context>
<context>
    <name>QueryActs</name>
    <message>
        <source>{who} asks about {name}</source>
        <translation>{who} 对 {name} 提疑问</translation>
    </message>
    <message>
        <source>The question is not here any more; nothing was sent.</source>
        <translation>疑问已不在；未发送。</translation>
    </message>
</context>
<context>
    <name>QueryAnswerPanel</name>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>the nurse reads this; change or stop the order by its own act</source>
        <translation>护士会看到；更改或停止医嘱请用医嘱本身的操作</translation>
    </message>
    <message>
        <source>Send to the nurse</source>
        <translation>发给护士</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Write the answer: the nurse cannot verify the order without it.</source>
        <translation>请写答复：没有答复护士不能核对。</translation>
    </message>
</context>
<context>
    <name>RequestSafety</name>
    <message>
        <source>creatinine clearance {value} {unit} ({time}), limit {limit} {unit}</source>
        <translation>肌酐清除率 {value} {unit}（{time}），界限 {limit} {unit}</translation>
    </message>
    <message>
        <source>not known yet, the department asks</source>
        <translation>尚不清楚，由检查科室询问</translation>
    </message>
    <message>
        <source>{rule}: not together with {other} ({text})</source>
        <translation>{rule}：不宜与{other}同用（{text}）</translation>
    </message>
    <message>
        <source>{ordered} g, usual {low} to {high} g: correct it or give the reason</source>
        <translation>{ordered} g，常用 {low}–{high} g：请更正或说明理由</translation>
    </message>
    <message>
        <source>the patient is pregnant: use with caution</source>
        <translation>患者妊娠：慎用</translation>
    </message>
    <message>
        <source>the patient is pregnant: contraindicated, choose another herb or give the reason</source>
        <translation>患者妊娠：禁用，请换药或说明理由</translation>
    </message>
    <message>
        <source>toxic: mind dose and decoction</source>
        <translation>有毒：注意用量与煎法</translation>
    </message>
    <message>
        <source>the footnote {note} is missing</source>
        <translation>缺少脚注：{note}</translation>
    </message>
    <message>
        <source>the patient has an allergy recorded under this name</source>
        <translation>患者有同名过敏记录</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>request</source>
        <translation>申请单</translation>
    </message>
    <message>
        <source>herbs</source>
        <translation>饮片处方</translation>
    </message>
    <message>
        <source>print forms</source>
        <translation>打印申请单</translation>
    </message>
    <message>
        <source>booked {time} {place}</source>
        <translation>已预约 {time} {place}</translation>
    </message>
    <message>
        <source>decoction: {words}</source>
        <translation>煎药：{words}</translation>
    </message>
    <message>
        <source>by courier to: {address}</source>
        <translation>快递至：{address}</translation>
    </message>
    <message>
        <source>stop not confirmed by a nurse</source>
        <translation>停嘱待护士确认</translation>
    </message>
    <message>
        <source>insurance: {words}</source>
        <translation>医保：{words}</translation>
    </message>
    <message>
        <source>{done} sessions done</source>
        <translation>已做 {done} 次</translation>
    </message>
    <message>
        <source>session {done} of {asked}</source>
        <translation>第 {done}/{asked} 次</translation>
    </message>
    <message>
        <source>72 h review due</source>
        <translation>72小时评估到期</translation>
    </message>
    <message>
        <source>amount per mL not known</source>
        <translation>每 mL 含量未知</translation>
    </message>
    <message>
        <source>{value} {unit} per mL of fluid</source>
        <translation>每 mL 液体含 {value} {unit}</translation>
    </message>
    <message>
        <source>{value} {unit} per mL</source>
        <translation>每 mL 含 {value} {unit}</translation>
    </message>
</context>
<context>
    <name>SetActs</name>
    <message>
        <source>Order sets</source>
        <translation>医嘱套餐</translation>
    </message>
    <message>
        <source>The lines could not be checked; they are checked again as drafts.</source>
        <translation>未能审查各项；成为草稿后会再次审查。</translation>
    </message>
    <message>
        <source>Not a whole line of this item: dose, frequency and route.</source>
        <translation>不是该项目完整的一行：剂量、频次和途径。</translation>
    </message>
    <message>
        <source>{count} drafts inserted · {left} lines of the set left out</source>
        <translation>已插入 {count} 条草稿 · 套餐中 {left} 项未选</translation>
    </message>
    <message>
        <source>Not saved: a set needs a name, and there may be twenty of them.</source>
        <translation>未保存：套餐需有名称，且最多二十个。</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已存为 {name}。</translation>
    </message>
</context>
<context>
    <name>SetPanel</name>
    <message>
        <source>Take over {count}</source>
        <translation>采用 {count} 项</translation>
    </message>
    <message>
        <source>Space ticks, Enter changes a line, Alt Enter takes the ticked ones over.</source>
        <translation>空格勾选，↵ 修改一行，Alt ↵ 采用已勾选项。</translation>
    </message>
    <message>
        <source>Order set</source>
        <translation>医嘱套餐</translation>
    </message>
    <message>
        <source>Order set: name, initials or code</source>
        <translation>医嘱套餐：名称、首字母或编码</translation>
    </message>
    <message>
        <source>Order sets</source>
        <translation>医嘱套餐</translation>
    </message>
    <message>
        <source>Line of the set</source>
        <translation>套餐中的一行</translation>
    </message>
    <message>
        <source>item, dose, frequency, route; Enter takes it</source>
        <translation>项目、剂量、频次、途径，↵ 采用</translation>
    </message>
    <message>
        <source>Save the drafts of this patient as a set</source>
        <translation>将该患者的草稿存为套餐</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>套餐名称</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>存为我的</translation>
    </message>
    <message>
        <source>For the ward</source>
        <translation>存为本病区</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Dose, route, frequency</source>
        <translation>剂量、途径、频次</translation>
    </message>
    <message>
        <source>for a diagnosis</source>
        <translation>符合诊断</translation>
    </message>
    <message>
        <source>knowledge pack</source>
        <translation>知识包</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>本院</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>ward, this PC</source>
        <translation>病区（本机）</translation>
    </message>
    <message>
        <source>{origin}, in place of the pack&apos;s</source>
        <translation>{origin}，替代知识包同名套餐</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>dose, route or frequency is yours to say: Enter</source>
        <translation>剂量、途径或频次须由您填写：↵</translation>
    </message>
    <message>
        <source>not in the catalogue, cannot be ordered here</source>
        <translation>目录中没有，不能在此开立</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>已拦截</translation>
    </message>
</context>
</TS>
