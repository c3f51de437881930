<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CheckForm</name>
    <message>
        <source>Cervix, cm</source>
        <translation>宫口 cm</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>先露位置</translation>
    </message>
    <message>
        <source>Fetal heart /min</source>
        <translation>胎心 次/分</translation>
    </message>
    <message>
        <source>Contractions in 10 min</source>
        <translation>宫缩 次/10 分</translation>
    </message>
    <message>
        <source>each, seconds</source>
        <translation>每次 秒</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>血压</translation>
    </message>
    <message>
        <source>Time (empty: now)</source>
        <translation>时间（空：现在）</translation>
    </message>
    <message>
        <source>Drugs and remarks</source>
        <translation>用药与备注</translation>
    </message>
    <message>
        <source>membranes not said</source>
        <translation>胎膜未填</translation>
    </message>
    <message>
        <source>Membranes and liquor</source>
        <translation>胎膜与羊水</translation>
    </message>
</context>
<context>
    <name>DayPane</name>
    <message>
        <source>Day cases known here</source>
        <translation>本站已知的日间患者</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>核查单</translation>
    </message>
    <message>
        <source>Day cases of the team</source>
        <translation>本组日间患者</translation>
    </message>
    <message>
        <source>Checklists and programmes of the open patient</source>
        <translation>当前患者的核查单与保健计划</translation>
    </message>
    <message>
        <source>Was wrong</source>
        <translation>录入有误</translation>
    </message>
    <message>
        <source>A number from {low} to {high}; the list asks for {least} at least.</source>
        <translation>{low} 至 {high} 之间的数；本单要求不低于 {least}。</translation>
    </message>
</context>
<context>
    <name>DayRows</name>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>Team, handover</source>
        <translation>医疗组 · 交接</translation>
    </message>
    <message>
        <source>Left of 24 h</source>
        <translation>24 小时余</translation>
    </message>
    <message>
        <source>handover waits</source>
        <translation>交班待接</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>已交接</translation>
    </message>
    <message>
        <source>handover refused</source>
        <translation>交班被退回</translation>
    </message>
    <message>
        <source>not handed over</source>
        <translation>未交接</translation>
    </message>
    <message>
        <source>Programmes of central</source>
        <translation>中心保健计划</translation>
    </message>
    <message>
        <source>before</source>
        <translation>术前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>术后</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>going home</source>
        <translation>出院</translation>
    </message>
    <message>
        <source>call</source>
        <translation>随访</translation>
    </message>
    <message>
        <source>Two people said the opposite: {both}. Your answer takes the place of both. </source>
        <translation>两人的回答相反：{both}。您的回答将取代两者。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未做</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已做</translation>
    </message>
    <message>
        <source>two answers</source>
        <translation>回答相反</translation>
    </message>
    <message>
        <source>{score}: under {least}</source>
        <translation>{score} 分，低于 {least}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>待做</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>{date} 前</translation>
    </message>
</context>
<context>
    <name>DentalPane</name>
    <message>
        <source>Findings of teeth</source>
        <translation>牙位检查所见</translation>
    </message>
    <message>
        <source>Teeth</source>
        <translation>牙位图</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查所见</translation>
    </message>
    <message>
        <source>Tooth and surface (N)</source>
        <translation>牙位与牙面（N）</translation>
    </message>
    <message>
        <source>no findings in this pack</source>
        <translation>知识包无口腔所见</translation>
    </message>
    <message>
        <source>Finding, orders and note</source>
        <translation>记录所见，生成医嘱与病历</translation>
    </message>
    <message>
        <source>Was wrong</source>
        <translation>录入有误</translation>
    </message>
    <message>
        <source>Teeth by their FDI number</source>
        <translation>牙位图（FDI 两位数）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Writes the finding and {code} (provisional). Drafts, unsigned: {orders}. Note block, unsigned.</source>
        <translation>记录所见与诊断 {code}（初步）。医嘱草稿（未签）：{orders}。病历段落（未签）。</translation>
    </message>
    <message>
        <source>Not a tooth, or not a surface of it: {words}</source>
        <translation>不是牙位或该牙的牙面：{words}</translation>
    </message>
    <message>
        <source>Tooth</source>
        <translation>牙位</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>所见</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Done</source>
        <translation>已做</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Only if not done: why</source>
        <translation>仅未做时填：原因</translation>
    </message>
</context>
<context>
    <name>LabourChart</name>
    <message>
        <source>This knowledge pack has no labour chart.</source>
        <translation>本知识包没有产程图。</translation>
    </message>
    <message>
        <source>When labour began is not known: nothing is drawn. Press O and say when.</source>
        <translation>临产时间未知：不绘图。请按 O 填写临产时间。</translation>
    </message>
    <message>
        <source>Cervix, cm</source>
        <translation>宫口扩张 cm</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>先露位置</translation>
    </message>
    <message>
        <source>Hours since labour began</source>
        <translation>临产后小时</translation>
    </message>
    <message>
        <source>The record of this patient was not read completely here: nothing is drawn.</source>
        <translation>本站未完整读取该患者的记录：不绘图。</translation>
    </message>
    <message>
        <source>No labour is recorded in this stay. O: when it began; N: a check.</source>
        <translation>本次住院没有产程记录。O：临产时间；N：一次检查。</translation>
    </message>
    <message>
        <source>Alert line</source>
        <translation>警戒线</translation>
    </message>
    <message>
        <source>Action line</source>
        <translation>处理线</translation>
    </message>
    <message>
        <source>Born {time}</source>
        <translation>娩出 {time}</translation>
    </message>
    <message>
        <source>Fetal heart</source>
        <translation>胎心</translation>
    </message>
    <message>
        <source>Contractions</source>
        <translation>宫缩</translation>
    </message>
    <message>
        <source>Membranes</source>
        <translation>胎膜</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>血压</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>用药</translation>
    </message>
</context>
<context>
    <name>LabourPane</name>
    <message>
        <source>Checks of this labour</source>
        <translation>本次产程检查</translation>
    </message>
    <message>
        <source>Labour chart</source>
        <translation>产程图</translation>
    </message>
    <message>
        <source>* not confirmed by central · sample pack, not reviewed</source>
        <translation>* 中心未确认 · 示例知识包，未经审核</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查记录</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>临产</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>娩出</translation>
    </message>
    <message>
        <source>Was wrong</source>
        <translation>录入有误</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>When labour began is not known yet: the check is kept, and drawn once you say it (O).</source>
        <translation>临产时间尚未填写：检查会保存，填写临产时间（O）后绘图。</translation>
    </message>
    <message>
        <source>One check; what was not examined stays empty</source>
        <translation>一次检查；未查的留空</translation>
    </message>
    <message>
        <source>When did regular contractions begin?</source>
        <translation>规律宫缩何时开始？</translation>
    </message>
    <message>
        <source>When was the child born?</source>
        <translation>胎儿何时娩出？</translation>
    </message>
    <message>
        <source>So far: {time}. Another time moves every point.</source>
        <translation>现为 {time}。改动会移动所有点。</translation>
    </message>
    <message>
        <source>The record of {time} was wrong</source>
        <translation>{time} 的记录有误</translation>
    </message>
</context>
<context>
    <name>LabourRows</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>宫口</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>先露</translation>
    </message>
    <message>
        <source>FHR</source>
        <translation>胎心</translation>
    </message>
    <message>
        <source>Contractions, membranes, pressure, drugs</source>
        <translation>宫缩、胎膜、血压、用药</translation>
    </message>
    <message>
        <source>Labour began</source>
        <translation>临产</translation>
    </message>
    <message>
        <source>Child born</source>
        <translation>胎儿娩出</translation>
    </message>
    <message>
        <source>{name} · written {time} {by}</source>
        <translation>{name} · 记录于 {time} {by}</translation>
    </message>
    <message>
        <source>cervix {cervix} cm, station {station}, fetal heart {heart}/min</source>
        <translation>宫口 {cervix} cm，先露 {station}，胎心 {heart} 次/分</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>It was wrong</source>
        <translation>确认有误</translation>
    </message>
    <message>
        <source>Why it was wrong</source>
        <translation>错误原因</translation>
    </message>
</context>
<context>
    <name>SpecialForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>Specialties</name>
    <message>
        <source>Labour chart</source>
        <translation>产程记录</translation>
    </message>
    <message>
        <source>Finding of teeth</source>
        <translation>牙位所见</translation>
    </message>
    <message>
        <source>Checklist item</source>
        <translation>核查项目</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>录入有误</translation>
    </message>
    <message>
        <source>The record of this patient was not read completely here: what is missing may be recorded elsewhere.</source>
        <translation>本站未完整读取该患者的记录：此处没有的，别处可能已有记录。</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>未破</translation>
    </message>
    <message>
        <source>ruptured, clear</source>
        <translation>已破，羊水清</translation>
    </message>
    <message>
        <source>ruptured, meconium</source>
        <translation>已破，羊水粪染</translation>
    </message>
    <message>
        <source>ruptured, blood-stained</source>
        <translation>已破，羊水血性</translation>
    </message>
    <message>
        <source>ruptured, no liquor seen</source>
        <translation>已破，未见羊水</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>羊水清</translation>
    </message>
    <message>
        <source>meconium</source>
        <translation>粪染</translation>
    </message>
    <message>
        <source>blood</source>
        <translation>血性</translation>
    </message>
    <message>
        <source>no liquor</source>
        <translation>未见羊水</translation>
    </message>
    <message>
        <source>When labour began is not known: say it (O), then the checks are drawn.</source>
        <translation>临产时间未知：请填写（O），随后绘图。</translation>
    </message>
    <message>
        <source>The check of {time} lies before the onset and is not drawn: one of the two times is wrong.</source>
        <translation>{time} 的检查早于临产时间，未绘出：两个时间必有一误。</translation>
    </message>
    <message>
        <source>Alert line crossed: {time} cervix {value} cm, on the line it would be {against} cm.</source>
        <translation>已过警戒线：{time} 宫口 {value} cm，线上应为 {against} cm。</translation>
    </message>
    <message>
        <source>Action line crossed: {time} cervix {value} cm, on the line it would be {against} cm.</source>
        <translation>已过处理线：{time} 宫口 {value} cm，线上应为 {against} cm。</translation>
    </message>
    <message>
        <source>The alert line was crossed at {time} ({value} cm); the last check lies before it.</source>
        <translation>{time}（{value} cm）曾过警戒线；最近一次检查在线内。</translation>
    </message>
    <message>
        <source>Last measured {time}: {value} cm. By now the action line is at {against} cm; nobody measured since.</source>
        <translation>最近检查 {time}：{value} cm。处理线现已到 {against} cm，其后无人检查。</translation>
    </message>
    <message>
        <source>{time} cervix {value} cm, before it was {against} cm: which of them is right?</source>
        <translation>{time} 宫口 {value} cm，此前为 {against} cm：哪一个正确？</translation>
    </message>
    <message>
        <source>Fetal heart {value}/min at {time}; the limit of this chart is {against}.</source>
        <translation>{time} 胎心 {value} 次/分；本图界限为 {against}。</translation>
    </message>
    <message>
        <source>nothing was examined yet</source>
        <translation>尚未填写任何检查</translation>
    </message>
    <message>
        <source>cervix: 0 to 10 cm in halves</source>
        <translation>宫口：0 至 10 cm，可填半厘米</translation>
    </message>
    <message>
        <source>station: −5 to +5 in halves</source>
        <translation>先露：−5 至 +5，可填一半</translation>
    </message>
    <message>
        <source>fetal heart: 40 to 240 a minute; not heard is a word, written under remarks</source>
        <translation>胎心：40 至 240 次/分；未闻及请写入备注</translation>
    </message>
    <message>
        <source>contractions in 10 minutes: 0 to 12</source>
        <translation>宫缩：每 10 分钟 0 至 12 次</translation>
    </message>
    <message>
        <source>length of a contraction: 5 to 240 seconds</source>
        <translation>宫缩持续：5 至 240 秒</translation>
    </message>
    <message>
        <source>blood pressure: like 118/72</source>
        <translation>血压：如 118/72</translation>
    </message>
    <message>
        <source>membranes: choose again</source>
        <translation>胎膜：请重新选择</translation>
    </message>
    <message>
        <source>time: like 14:05, or 03-15 14:05 for another day, not ahead of now</source>
        <translation>时间：如 14:05，非今日写 03-15 14:05，不晚于现在</translation>
    </message>
    <message>
        <source>the time lies before labour began, or the birth before it</source>
        <translation>时间早于临产，或娩出早于临产</translation>
    </message>
    <message>
        <source>say why</source>
        <translation>请写明原因</translation>
    </message>
    <message>
        <source>the score is a number in the range of the list</source>
        <translation>评分须为范围内的数</translation>
    </message>
    <message>
        <source>no such tooth or surface: like 36 o d</source>
        <translation>没有这样的牙位或牙面：如 36 o d</translation>
    </message>
    <message>
        <source>say which tooth</source>
        <translation>请写明牙位</translation>
    </message>
    <message>
        <source>say on which surface, like 36 o</source>
        <translation>请写明牙面，如 36 o</translation>
    </message>
    <message>
        <source>this finding has no surface: the tooth alone</source>
        <translation>此项所见不分牙面：只写牙位</translation>
    </message>
    <message>
        <source>say the points or the part to be treated</source>
        <translation>请写明穴位或治疗部位</translation>
    </message>
    <message>
        <source>say how often and how long</source>
        <translation>请写明次数与疗程</translation>
    </message>
    <message>
        <source>say what for</source>
        <translation>请写明治疗目的</translation>
    </message>
    <message>
        <source>a man or a child is not in labour: look at whose chart is open</source>
        <translation>男性或儿童不会分娩：请看清打开的是谁的病历</translation>
    </message>
    <message>
        <source>still saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>it was changed meanwhile: look at it again</source>
        <translation>其间已被改动：请再看一次</translation>
    </message>
    <message>
        <source>it was taken off already</source>
        <translation>此记录已作废</translation>
    </message>
    <message>
        <source>your role does not write this</source>
        <translation>您的岗位不能记录此项</translation>
    </message>
</context>
<context>
    <name>SpecialtyPage</name>
    <message>
        <source>Specialties</source>
        <translation>专科</translation>
    </message>
    <message>
        <source>view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>The patient is being read …</source>
        <translation>正在读取患者……</translation>
    </message>
    <message>
        <source>Nothing is here about this patient.</source>
        <translation>本站没有该患者的资料。</translation>
    </message>
    <message>
        <source>Labour chart</source>
        <translation>产程图</translation>
    </message>
    <message>
        <source>Teeth</source>
        <translation>牙位图</translation>
    </message>
    <message>
        <source>Day cases and checklists</source>
        <translation>日间与核查单</translation>
    </message>
    <message>
        <source>Therapies and programmes</source>
        <translation>治疗与专病方案</translation>
    </message>
    <message>
        <source>No patient is chosen.</source>
        <translation>未选择患者。</translation>
    </message>
</context>
<context>
    <name>TherapyPane</name>
    <message>
        <source>Programmes for these diagnoses</source>
        <translation>适合这些诊断的方案</translation>
    </message>
    <message>
        <source>central&apos;s</source>
        <translation>中心方案</translation>
    </message>
    <message>
        <source>sample of the pack</source>
        <translation>知识包示例</translation>
    </message>
    <message>
        <source>Therapy of Chinese medicine</source>
        <translation>中医治疗</translation>
    </message>
    <message>
        <source>Programmes for the patient&apos;s diagnoses</source>
        <translation>适合患者诊断的专病方案</translation>
    </message>
    <message>
        <source>Enter looks into one</source>
        <translation>回车查看</translation>
    </message>
    <message>
        <source>no therapies in this pack</source>
        <translation>知识包无中医治疗</translation>
    </message>
    <message>
        <source>Points, or the part to be treated</source>
        <translation>穴位或治疗部位</translation>
    </message>
    <message>
        <source>How often and how long</source>
        <translation>次数与疗程</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>治疗目的</translation>
    </message>
    <message>
        <source>What speaks against it, what to mind (empty: to be asked)</source>
        <translation>禁忌与注意（空：待询问）</translation>
    </message>
    <message>
        <source>Draft the request</source>
        <translation>生成申请草稿</translation>
    </message>
</context>
<context>
    <name>TimeForm</name>
    <message>
        <source>Time, with the day when it was not today</source>
        <translation>时间；非今日请写日期</translation>
    </message>
</context>
</TS>
