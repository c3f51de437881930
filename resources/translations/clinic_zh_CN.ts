<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Clinic</name>
    <message>
        <source>call next</source>
        <translation>叫下一位</translation>
    </message>
    <message>
        <source>sign and finish</source>
        <translation>签名并完成接诊</translation>
    </message>
    <message>
        <source>take the last note over</source>
        <translation>引用上次</translation>
    </message>
    <message>
        <source>confirm a field</source>
        <translation>确认沿用</translation>
    </message>
    <message>
        <source>forms</source>
        <translation>处方预览</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>号</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>候诊</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>优先</translation>
    </message>
    <message>
        <source>online</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>reports here</source>
        <translation>报告已出</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分</translation>
    </message>
    <message>
        <source>The queue was not read yet ({reason}).</source>
        <translation>候诊队列尚未读取（{reason}）。</translation>
    </message>
    <message>
        <source>Queue as last known at {time}. You call from this room alone: other rooms and the screen in the hall do not see it until central answers. Who arrives now is not on it: write him down and call him by name.</source>
        <translation>队列为 {time} 最后所知。现在只在本诊室叫号：中心恢复前，其他诊室和大厅屏幕看不到。此后到诊者不在队列中：请登记并按姓名呼叫。</translation>
    </message>
    <message>
        <source>In the hospital&apos;s order, as of {time}</source>
        <translation>按医院排序 · 截至 {time}</translation>
    </message>
    <message>
        <source>Let the patient say name and date of birth. Here stands: {name} · born {born} ({age}) · hospital no. {number} · queue {queue}</source>
        <translation>请患者自报姓名和出生日期。本屏为：{name} · {born} 出生（{age}）· 病案号 {number} · 排队号 {queue}</translation>
    </message>
    <message>
        <source>the visit was not begun</source>
        <translation>尚未开始接诊</translation>
    </message>
    <message>
        <source>no diagnosis</source>
        <translation>无诊断</translation>
    </message>
    <message>
        <source>unsigned orders</source>
        <translation>医嘱未签名</translation>
    </message>
    <message>
        <source>unsigned note</source>
        <translation>病历未签名</translation>
    </message>
    <message>
        <source>fields of the last note not confirmed</source>
        <translation>沿用内容未确认</translation>
    </message>
    <message>
        <source>no note of this visit yet</source>
        <translation>本次尚无病历</translation>
    </message>
    <message>
        <source>Nobody of the queue is open: call the next, or choose one.</source>
        <translation>未打开候诊患者：请叫下一位，或选择一位。</translation>
    </message>
    <message>
        <source>before the end: {missing}</source>
        <translation>完成前须处理：{missing}</translation>
    </message>
    <message>
        <source>saved here, not at central yet</source>
        <translation>已存本站，中心尚未确认</translation>
    </message>
    <message>
        <source>arrived {time}</source>
        <translation>{time} 报到</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>就诊</translation>
    </message>
    <message>
        <source>kind of visit not said</source>
        <translation>就诊类别未注明</translation>
    </message>
    <message>
        <source>not arrived</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>候诊</translation>
    </message>
    <message>
        <source>called</source>
        <translation>已叫号</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>with the doctor</source>
        <translation>接诊中</translation>
    </message>
    <message>
        <source>reports pending</source>
        <translation>待报告</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已诊</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>first visit</source>
        <translation>初诊</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>复诊</translation>
    </message>
    <message>
        <source>back with reports</source>
        <translation>回诊</translation>
    </message>
    <message>
        <source>triage {level}</source>
        <translation>分诊 {level}</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>叫号</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>重呼</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>重新候诊</translation>
    </message>
    <message>
        <source>Sent to another room</source>
        <translation>转诊室</translation>
    </message>
    <message>
        <source>Visit begun</source>
        <translation>开始接诊</translation>
    </message>
    <message>
        <source>Waits for reports</source>
        <translation>挂起待报告</translation>
    </message>
    <message>
        <source>Visit ended</source>
        <translation>结束就诊</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>离院</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>留观</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>入院</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>转诊</translation>
    </message>
    <message>
        <source>Another doctor has this patient.</source>
        <translation>该患者正由其他医生接诊。</translation>
    </message>
    <message>
        <source>This visit is over.</source>
        <translation>本次就诊已结束。</translation>
    </message>
    <message>
        <source>The visit was not begun: call the patient and confirm two identifiers first.</source>
        <translation>尚未开始接诊：请先叫号并核对两项身份信息。</translation>
    </message>
    <message>
        <source>This step is not possible in the patient&apos;s present state.</source>
        <translation>患者当前状态不能进行此操作。</translation>
    </message>
    <message>
        <source>The visit was changed meanwhile: the queue was read again, look and try once more.</source>
        <translation>该就诊已被更改：队列已重新读取，请核对后再试。</translation>
    </message>
    <message>
        <source>The visit is not here (any more).</source>
        <translation>本站（已）没有这次就诊。</translation>
    </message>
    <message>
        <source>Outpatient queue</source>
        <translation>门诊队列</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Certificate void</source>
        <translation>证明作废</translation>
    </message>
</context>
<context>
    <name>FinishPanel</name>
    <message>
        <source>Choose how the visit ends (1 to 4).</source>
        <translation>请选择去向（1–4）。</translation>
    </message>
    <message>
        <source>To which department or hospital?</source>
        <translation>去往哪个科室或医院？</translation>
    </message>
    <message>
        <source>Come again: days ahead (28), or a date ahead (2026-12-18).</source>
        <translation>复诊：填几天后（28），或今后的日期（2026-12-18）。</translation>
    </message>
    <message>
        <source>How does this visit end?</source>
        <translation>患者去向</translation>
    </message>
    <message>
        <source>To</source>
        <translation>去往</translation>
    </message>
    <message>
        <source>department or hospital</source>
        <translation>科室或医院</translation>
    </message>
    <message>
        <source>Why, what for</source>
        <translation>原因、目的</translation>
    </message>
    <message>
        <source>Come again in</source>
        <translation>复诊</translation>
    </message>
    <message>
        <source>28, or a date</source>
        <translation>28 天，或日期</translation>
    </message>
    <message>
        <source>End the visit</source>
        <translation>结束就诊</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Ordinary</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>急诊</translation>
    </message>
    <message>
        <source>Paediatric</source>
        <translation>儿科</translation>
    </message>
    <message>
        <source>Narcotic, psychotropic I</source>
        <translation>麻醉、第一类精神药品</translation>
    </message>
    <message>
        <source>Psychotropic II</source>
        <translation>第二类精神药品</translation>
    </message>
    <message>
        <source>EMERGENCY</source>
        <translation>急诊</translation>
    </message>
    <message>
        <source>PAEDIATRIC</source>
        <translation>儿科</translation>
    </message>
    <message>
        <source>NARCOTIC / PSYCHOTROPIC I</source>
        <translation>麻、精一</translation>
    </message>
    <message>
        <source>PSYCHOTROPIC II</source>
        <translation>精二</translation>
    </message>
    <message>
        <source>white</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>pale yellow</source>
        <translation>淡黄色</translation>
    </message>
    <message>
        <source>pale green</source>
        <translation>淡绿色</translation>
    </message>
    <message>
        <source>pale red</source>
        <translation>淡红色</translation>
    </message>
    <message>
        <source>white with corner mark</source>
        <translation>白色（右上角标注）</translation>
    </message>
    <message>
        <source>western drugs</source>
        <translation>西药</translation>
    </message>
    <message>
        <source>Chinese patent drugs</source>
        <translation>中成药</translation>
    </message>
    <message>
        <source>herbal pieces</source>
        <translation>中药饮片</translation>
    </message>
    <message>
        <source>Form {number} · {kind} · {tradition}</source>
        <translation>处方 {number} · {kind} · {tradition}</translation>
    </message>
    <message>
        <source>days not said</source>
        <translation>未填天数</translation>
    </message>
    <message>
        <source>dose not said</source>
        <translation>未填剂量</translation>
    </message>
    <message>
        <source>how often is not fixed</source>
        <translation>次数不固定</translation>
    </message>
    <message>
        <source>what a pack holds is not known</source>
        <translation>包装含量不详</translation>
    </message>
    <message>
        <source>the strength does not tell</source>
        <translation>规格不能换算</translation>
    </message>
    <message>
        <source>A narcotic form names the patient&apos;s identity number</source>
        <translation>麻、精一处方须写患者身份证明编号</translation>
    </message>
    <message>
        <source>The patient&apos;s identity number is not well formed: type it again</source>
        <translation>患者身份证明编号格式不对：请重新输入</translation>
    </message>
    <message>
        <source>Who collects it: name and identity number, or neither</source>
        <translation>代办人：姓名和编号都写，或都不写</translation>
    </message>
    <message>
        <source>The identity number of who collects it is not well formed</source>
        <translation>代办人身份证明编号格式不对</translation>
    </message>
    <message>
        <source>Who collects it has the patient&apos;s own number</source>
        <translation>代办人编号与患者本人相同</translation>
    </message>
    <message>
        <source>{name}: {said} days, the form allows {limit}</source>
        <translation>{name}：{said} 天，本类处方限 {limit} 天</translation>
    </message>
    <message>
        <source>a reason is needed</source>
        <translation>须注明理由</translation>
    </message>
    <message>
        <source>no reason lengthens it</source>
        <translation>不得延长</translation>
    </message>
    <message>
        <source>{name}: an injected narcotic is a single dose</source>
        <translation>{name}：麻醉药品注射剂限一次常用量</translation>
    </message>
    <message>
        <source>{name}: for how many days? Change the line (E)</source>
        <translation>{name}：用几天？请修改该行（E）</translation>
    </message>
    <message>
        <source>{name}: how many packs?</source>
        <translation>{name}：几盒（包装）？</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>药品</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>FormsPanel</name>
    <message>
        <source>{count} forms</source>
        <translation>{count} 张处方</translation>
    </message>
    <message>
        <source>Packs of {name}</source>
        <translation>{name} 的包装数</translation>
    </message>
    <message>
        <source>Why longer: {name}</source>
        <translation>{name}：延长理由</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>e.g. chronic disease, stable</source>
        <translation>如 慢性病，病情稳定</translation>
    </message>
    <message>
        <source>age unknown: no form is coloured for a child</source>
        <translation>年龄不详：未按儿科处方分色</translation>
    </message>
    <message>
        <source>Cancer pain, or moderate to severe chronic pain</source>
        <translation>癌症疼痛或中、重度慢性疼痛</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>就诊</translation>
    </message>
    <message>
        <source>Requests of this visit</source>
        <translation>检查 · 治疗</translation>
    </message>
    <message>
        <source>Over the visits</source>
        <translation>趋势（历次就诊）</translation>
    </message>
    <message>
        <source>Earlier visits and stays</source>
        <translation>就诊史</translation>
    </message>
    <message>
        <source>state not said</source>
        <translation>状态未注明</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>待缴费</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>已报告</translation>
    </message>
    <message>
        <source>clinic</source>
        <translation>门诊</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>急诊</translation>
    </message>
    <message>
        <source>ward</source>
        <translation>住院</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Requests, trends, earlier visits</source>
        <translation>检查、趋势、就诊史</translation>
    </message>
</context>
<context>
    <name>IdentityRow</name>
    <message>
        <source>Patient&apos;s identity number</source>
        <translation>患者身份证明编号</translation>
    </message>
    <message>
        <source>18 signs, or a passport&apos;s number</source>
        <translation>18 位身份证号，或护照号</translation>
    </message>
    <message>
        <source>Collected by (empty: the patient)</source>
        <translation>代办人（空：患者本人）</translation>
    </message>
    <message>
        <source>name as on the document</source>
        <translation>证件上的姓名</translation>
    </message>
    <message>
        <source>Identity number of who collects it</source>
        <translation>代办人身份证明编号</translation>
    </message>
</context>
<context>
    <name>PaperActs</name>
    <message>
        <source>{count} visits written to {path}</source>
        <translation>已将 {count} 次就诊写入 {path}</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>门诊</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Diagnosis certificate</source>
        <translation>诊断证明书</translation>
    </message>
    <message>
        <source>Sick-leave certificate</source>
        <translation>病假证明书</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>What is certified, or why is it void?</source>
        <translation>请填写证明内容或作废原因。</translation>
    </message>
    <message>
        <source>Choose the certificate in the list first.</source>
        <translation>请先在列表中选择证明。</translation>
    </message>
    <message>
        <source>For how many days?</source>
        <translation>休息几天？</translation>
    </message>
    <message>
        <source>This site allows {count} days at most.</source>
        <translation>本院规定最多 {count} 天。</translation>
    </message>
    <message>
        <source>at most {count}</source>
        <translation>最多 {count} 天</translation>
    </message>
    <message>
        <source>no site limit</source>
        <translation>本院未设上限</translation>
    </message>
    <message>
        <source>Why void</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Diagnosis and advice</source>
        <translation>诊断及建议</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Sign and issue</source>
        <translation>签名并开具</translation>
    </message>
    <message>
        <source>Certificates: numbered, signed, printed; a void one stays listed</source>
        <translation>证明：编号、签名、打印；作废的仍列出</translation>
    </message>
    <message>
        <source>Void one</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Queue</source>
        <translation>候诊</translation>
    </message>
    <message>
        <source>{waiting} · seen {done}</source>
        <translation>{waiting} · 已诊 {done}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>候诊</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>回诊</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>Reports pending</source>
        <translation>待报告</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已诊</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>叫下一位</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>重呼</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>Other room</source>
        <translation>转诊室</translation>
    </message>
    <message>
        <source>Queue in the hospital&apos;s order</source>
        <translation>按医院排序的候诊队列</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Call and identify</source>
        <translation>叫号与核对</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>回顾</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>病历</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>医嘱处方</translation>
    </message>
    <message>
        <source>Sign, print, next</source>
        <translation>签名、打印、下一位</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>本次</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Whole visit (median {median} s, P90 {p90} s)</source>
        <translation>整次接诊（中位数 {median} 秒，P90 {p90} 秒）</translation>
    </message>
</context>
<context>
    <name>TimesPanel</name>
    <message>
        <source>Steps of a visit · {count} visits at this station</source>
        <translation>接诊用时 · 本站 {count} 次</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Queue: {count} wait</source>
        <translation>候诊 {count}</translation>
    </message>
    <message>
        <source>Queue: not known</source>
        <translation>候诊：未知</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>本次就诊</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始接诊</translation>
    </message>
    <message>
        <source>Wait for reports</source>
        <translation>挂起待报告</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>处方预览</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Sign and finish</source>
        <translation>签名并完成接诊</translation>
    </message>
</context>
<context>
    <name>VisitFrame</name>
    <message>
        <source>Outpatients</source>
        <translation>门诊</translation>
    </message>
    <message>
        <source>Outpatient queue</source>
        <translation>门诊队列</translation>
    </message>
</context>
<context>
    <name>VisitNote</name>
    <message>
        <source>Take over last</source>
        <translation>引用上次</translation>
    </message>
    <message>
        <source>No earlier outpatient note of this patient is here: begin a new one (W).</source>
        <translation>本站没有该患者以往的门诊病历：请新写（W）。</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>{name} was called and has not begun: begin, skip or call again first.</source>
        <translation>{name} 已叫号未接诊：请先接诊、过号或重呼。</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>无人候诊。</translation>
    </message>
    <message>
        <source>Both fit: begin</source>
        <translation>两项相符，开始接诊</translation>
    </message>
    <message>
        <source>To which room does {name} go?</source>
        <translation>{name} 转往哪个诊室？</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>转去</translation>
    </message>
    <message>
        <source>Open a patient of the queue first.</source>
        <translation>请先打开一位候诊患者。</translation>
    </message>
    <message>
        <source>There is no drafted drug to put on a form.</source>
        <translation>没有待开的药品。</translation>
    </message>
</context>
</TS>
