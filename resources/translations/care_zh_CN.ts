<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AddForm</name>
    <message>
        <source>{names}: dose, frequency, route are missing or not read</source>
        <translation>{names}：剂量、频次、途径缺失或未识别</translation>
    </message>
    <message>
        <source>Add to the drafts</source>
        <translation>加入草稿</translation>
    </message>
    <message>
        <source>A medicine for home</source>
        <translation>出院带药</translation>
    </message>
    <message>
        <source>Drug, dose, frequency, route, days</source>
        <translation>药品 剂量 频次 途径 天数</translation>
    </message>
    <message>
        <source>Quantity and unit</source>
        <translation>数量和单位</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Record of the consult</source>
        <translation>会诊记录</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>会诊所见</translation>
    </message>
    <message>
        <source>Opinion and advice</source>
        <translation>会诊意见</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>Ask for a consult</source>
        <translation>申请会诊</translation>
    </message>
    <message>
        <source>Department or doctor</source>
        <translation>会诊科室或医师</translation>
    </message>
    <message>
        <source>type part of the name</source>
        <translation>输入名称的一部分</translation>
    </message>
    <message>
        <source>To be approved by (empty: nobody has to)</source>
        <translation>审核人（空：不需审核）</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>急会诊</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>普通会诊</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>会诊目的</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>会诊理由</translation>
    </message>
    <message>
        <source>The patient again: initials, sex, age or number</source>
        <translation>再次核对患者：首字母 性别 年龄或号码</translation>
    </message>
    <message>
        <source>Until (empty: the site&apos;s time)</source>
        <translation>完成时限（空：按本院时限）</translation>
    </message>
    <message>
        <source>14:05</source>
        <translation>14:05</translation>
    </message>
    <message>
        <source>Course in short, filled from the record: change it as needed</source>
        <translation>病情摘要（自病历引用，可修改）</translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message>
        <source>Told by telephone</source>
        <translation>电话通知</translation>
    </message>
    <message>
        <source>Who was reached</source>
        <translation>接听人</translation>
    </message>
    <message>
        <source>When (empty: now)</source>
        <translation>通话时间（空：现在）</translation>
    </message>
    <message>
        <source>14:05</source>
        <translation>14:05</translation>
    </message>
    <message>
        <source>What was said again</source>
        <translation>对方复述内容</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>会诊目的</translation>
    </message>
    <message>
        <source>From / to</source>
        <translation>申请 / 受邀</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Asked of us</source>
        <translation>邀请我科会诊</translation>
    </message>
    <message>
        <source>Asked by this ward</source>
        <translation>本病区申请</translation>
    </message>
    <message>
        <source>{time} {name} asks {owner} ({urgency}): {question}</source>
        <translation>{time} {name} 邀请 {owner}（{urgency}）：{question}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>理由：{reason}</translation>
    </message>
    <message>
        <source>Course in short: {text}</source>
        <translation>病情摘要：{text}</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>时限 {time}</translation>
    </message>
    <message>
        <source>Approval by {name}: {state}</source>
        <translation>会诊审核 {name}：{state}</translation>
    </message>
    <message>
        <source>{time} by telephone to {name}, who said again: {text} ({by})</source>
        <translation>{time} 电话通知 {name}，对方复述：{text}（{by}）</translation>
    </message>
    <message>
        <source>{time} accepted by {name}</source>
        <translation>{time} {name} 接受</translation>
    </message>
    <message>
        <source>The order was ended on the order sheet: cancel the consult, or ask anew.</source>
        <translation>会诊医嘱已在医嘱单终止：请取消会诊或重新申请。</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>未同意</translation>
    </message>
    <message>
        <source>answered; the record is not here</source>
        <translation>已完成；本站无会诊记录</translation>
    </message>
    <message>
        <source>{time} record of {name}</source>
        <translation>{time} {name} 会诊记录</translation>
    </message>
    <message>
        <source>read by {name}</source>
        <translation>{name} 已阅</translation>
    </message>
    <message>
        <source>the pack says no times for consults</source>
        <translation>知识包未给出会诊时限</translation>
    </message>
    <message>
        <source>site values: urgent {minutes} min, ordinary {hours} h</source>
        <translation>本院时限：急会诊 {minutes} 分钟，普通 {hours} 小时</translation>
    </message>
    <message>
        <source>not verified, to be set by the hospital</source>
        <translation>未核实，由医院设定</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>药品</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>入院前</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>住院期间</translation>
    </message>
    <message>
        <source>Taken home</source>
        <translation>出院带药</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>reason missing</source>
        <translation>缺原因</translation>
    </message>
    <message>
        <source>{words} · draft, not signed</source>
        <translation>{words} · 草稿未签</translation>
    </message>
    <message>
        <source>To be known before leaving</source>
        <translation>离院前须知</translation>
    </message>
    <message>
        <source>Front page check</source>
        <translation>病案首页检查</translation>
    </message>
    <message>
        <source>Discharge order: {time} {name}</source>
        <translation>出院医嘱：{time} {name}</translation>
    </message>
    <message>
        <source>Discharge order: not written</source>
        <translation>出院医嘱：未开立</translation>
    </message>
    <message>
        <source>Discharge record: {time} {name}</source>
        <translation>出院记录：{time} {name}</translation>
    </message>
    <message>
        <source>Discharge record: not written</source>
        <translation>出院记录：未书写</translation>
    </message>
    <message>
        <source>Medicines compared: {time} {name}</source>
        <translation>出院带药核对：{time} {name}</translation>
    </message>
    <message>
        <source>Medicines compared: not signed</source>
        <translation>出院带药核对：未签名</translation>
    </message>
    <message>
        <source>Diagnoses at discharge: {names}</source>
        <translation>出院诊断：{names}</translation>
    </message>
    <message>
        <source>Follow-up: {text}</source>
        <translation>随访计划：{text}</translation>
    </message>
    <message>
        <source>Drafts not signed here: {count}</source>
        <translation>未签草稿：{count}</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床号</translation>
    </message>
    <message>
        <source>How ill</source>
        <translation>病情</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>crit</source>
        <translation>危</translation>
    </message>
    <message>
        <source>No handover of this patient is known here. The changes are those of the last {hours} h.</source>
        <translation>本站无该患者的交班记录。变化为最近 {hours} 小时内。</translation>
    </message>
    <message>
        <source>{time} by {name}: {severity}</source>
        <translation>{time} {name} 交班：{severity}</translation>
    </message>
    <message>
        <source>Summary: {text}</source>
        <translation>摘要：{text}</translation>
    </message>
    <message>
        <source>To do: {text}</source>
        <translation>待办：{text}</translation>
    </message>
    <message>
        <source>If … then: {text}</source>
        <translation>预判与应对：{text}</translation>
    </message>
    <message>
        <source>Said back: {text}</source>
        <translation>接班复述：{text}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>已开立</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>not done, said why</source>
        <translation>变异已说明</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>医嘱</translation>
    </message>
    <message>
        <source>Nursing</source>
        <translation>护理</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>病历</translation>
    </message>
    <message>
        <source>Beside the pathway</source>
        <translation>路径外医嘱</translation>
    </message>
    <message>
        <source>if needed</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>branch?</source>
        <translation>分支？</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>not measured: {names}</source>
        <translation>未测：{names}</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>路径外</translation>
    </message>
    <message>
        <source>The stage is usually days {first}–{last}.</source>
        <translation>本阶段通常为第 {first}–{last} 天。</translation>
    </message>
    <message>
        <source>{title}: this pack does not know the pathway</source>
        <translation>{title}：知识包中无此路径</translation>
    </message>
    <message>
        <source>{title} · {stage} · day {day}</source>
        <translation>{title} · {stage} · 第 {day} 天</translation>
    </message>
    <message>
        <source>On no pathway. His diagnoses would fit: {names}</source>
        <translation>未入径。诊断符合：{names}</translation>
    </message>
    <message>
        <source>On no pathway, and none of the pack fits the diagnoses.</source>
        <translation>未入径，知识包中无符合诊断的路径。</translation>
    </message>
    <message>
        <source>not delivered: phone them</source>
        <translation>未送达：请打电话</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已阅</translation>
    </message>
    <message>
        <source>answered, not read</source>
        <translation>已会诊，待阅</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>待接受</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>late by {time}</source>
        <translation>超时 {time}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>急</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>稳定</translation>
    </message>
    <message>
        <source>watcher</source>
        <translation>需关注</translation>
    </message>
    <message>
        <source>unstable</source>
        <translation>不稳定</translation>
    </message>
    <message>
        <source>no handover yet</source>
        <translation>未交班</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已交班</translation>
    </message>
    <message>
        <source>waits for {name}</source>
        <translation>待 {name} 接班</translation>
    </message>
    <message>
        <source>waits for whoever takes over</source>
        <translation>待接班</translation>
    </message>
    <message>
        <source>refused by {name}: {reason}</source>
        <translation>{name} 拒接：{reason}</translation>
    </message>
    <message>
        <source>taken by {name}</source>
        <translation>{name} 已接班</translation>
    </message>
    <message>
        <source>new order</source>
        <translation>新医嘱</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>critical value</source>
        <translation>危急值</translation>
    </message>
    <message>
        <source>note</source>
        <translation>病历</translation>
    </message>
    <message>
        <source>result still to come</source>
        <translation>报告未回</translation>
    </message>
    <message>
        <source>critical value not acknowledged</source>
        <translation>危急值未确认</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>infusion running</source>
        <translation>输液进行中</translation>
    </message>
    <message>
        <source>skin test open</source>
        <translation>皮试未结束</translation>
    </message>
    <message>
        <source>consult open</source>
        <translation>会诊未完成</translation>
    </message>
    <message>
        <source>entered here, not at central yet</source>
        <translation>本站已录入，中心尚未收到</translation>
    </message>
    <message>
        <source>long-term drug still in force</source>
        <translation>长期用药未停</translation>
    </message>
    <message>
        <source>stopped by a discharge order that was taken back: order it again or leave it stopped</source>
        <translation>因已撤回的出院医嘱停止：请重新开立，或保持停止</translation>
    </message>
    <message>
        <source>choose whom to ask: type until one is meant</source>
        <translation>请选择会诊对象：输入至唯一</translation>
    </message>
    <message>
        <source>the question is empty</source>
        <translation>会诊目的未填</translation>
    </message>
    <message>
        <source>say whether it is urgent</source>
        <translation>请说明急会诊或普通会诊</translation>
    </message>
    <message>
        <source>the reason is empty</source>
        <translation>原因未填</translation>
    </message>
    <message>
        <source>the opinion is empty</source>
        <translation>会诊意见未填</translation>
    </message>
    <message>
        <source>say who was reached</source>
        <translation>请填写接听人</translation>
    </message>
    <message>
        <source>write what was said again</source>
        <translation>请填写对方复述内容</translation>
    </message>
    <message>
        <source>the time is not understood (14:05)</source>
        <translation>时间无法识别（14:05）</translation>
    </message>
    <message>
        <source>say how ill the patient is</source>
        <translation>请说明病情程度</translation>
    </message>
    <message>
        <source>the summary is empty</source>
        <translation>摘要未填</translation>
    </message>
    <message>
        <source>say it back in your own words first</source>
        <translation>请先用自己的话复述</translation>
    </message>
    <message>
        <source>the pack does not say within which time: type until when</source>
        <translation>知识包未给出时限：请填写时限</translation>
    </message>
    <message>
        <source>the patient named again does not fit</source>
        <translation>再次核对的患者不符</translation>
    </message>
    <message>
        <source>your own handover is taken by somebody else</source>
        <translation>自己的交班须由他人接班</translation>
    </message>
    <message>
        <source>choose a stage</source>
        <translation>请选择阶段</translation>
    </message>
    <message>
        <source>the line is not complete</source>
        <translation>医嘱行不完整</translation>
    </message>
    <message>
        <source>say for how many days (7d)</source>
        <translation>请写明天数（7d）</translation>
    </message>
    <message>
        <source>say how much is handed out (2 盒)</source>
        <translation>请写明发药数量（2 盒）</translation>
    </message>
    <message>
        <source>dose, frequency and days need another quantity; where it is meant, a remark in the line says why</source>
        <translation>剂量、频次、天数所需数量与此不符；确需如此请在该行备注中说明</translation>
    </message>
    <message>
        <source>the act before is still being saved</source>
        <translation>上一操作仍在保存</translation>
    </message>
    <message>
        <source>it changed meanwhile: read it again</source>
        <translation>内容已被更改：请重新查看</translation>
    </message>
    <message>
        <source>this needs the central system, which does not answer now</source>
        <translation>需要中心系统，现无响应</translation>
    </message>
    <message>
        <source>add the record: {what}</source>
        <translation>追加会诊记录：{what}</translation>
    </message>
    <message>
        <source>Both records stand with the consult; who asked reads both.</source>
        <translation>两份会诊记录都保留，由申请医师阅读。</translation>
    </message>
    <message>
        <source>leave the consult as it is at central: {what}</source>
        <translation>会诊以中心为准：{what}</translation>
    </message>
    <message>
        <source>The record written here does not go to central; it stays in this station&apos;s log.</source>
        <translation>本站所写记录不上传中心，保留在本站日志。</translation>
    </message>
    <message>
        <source>From now on it reads: {state}.</source>
        <translation>此后为：{state}。</translation>
    </message>
</context>
<context>
    <name>CareForm</name>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>Care</source>
        <translation>会诊交班</translation>
    </message>
    <message>
        <source>view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>up, down</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>sign the form</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>leave the form</source>
        <translation>离开表单</translation>
    </message>
    <message>
        <source>Consults</source>
        <translation>会诊</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>出院</translation>
    </message>
</context>
<context>
    <name>ConsultPane</name>
    <message>
        <source>Consults</source>
        <translation>会诊</translation>
    </message>
    <message>
        <source>What is asked of us is not known here: {reason}</source>
        <translation>邀请我科的会诊未知：{reason}</translation>
    </message>
    <message>
        <source>asked of us: as of {time}</source>
        <translation>邀请我科：截至 {time}</translation>
    </message>
    <message>
        <source>No consult is chosen.</source>
        <translation>未选择会诊。</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>会诊详情</translation>
    </message>
    <message>
        <source>Consults, the open ones first</source>
        <translation>会诊，未完成在前</translation>
    </message>
    <message>
        <source>Ask for one</source>
        <translation>申请会诊</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Write record</source>
        <translation>写会诊记录</translation>
    </message>
    <message>
        <source>Record read</source>
        <translation>已阅</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>电话通知</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>审核同意</translation>
    </message>
    <message>
        <source>Do not approve</source>
        <translation>审核不同意</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>患者 {name}</translation>
    </message>
    <message>
        <source>Decline the consult</source>
        <translation>拒绝会诊</translation>
    </message>
    <message>
        <source>Cancel the consult</source>
        <translation>取消会诊</translation>
    </message>
    <message>
        <source>Do not approve the consult</source>
        <translation>会诊审核不同意</translation>
    </message>
</context>
<context>
    <name>DischargePane</name>
    <message>
        <source>Medicines</source>
        <translation>药品</translation>
    </message>
    <message>
        <source>Open a patient on F3 first.</source>
        <translation>请先在 F3 打开患者。</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>未完成事项</translation>
    </message>
    <message>
        <source>The discharge order needs the central system and cannot be signed now. Medicines, record and print can.</source>
        <translation>出院医嘱需要中心系统，现在不能签名。带药、出院记录和打印可以进行。</translation>
    </message>
    <message>
        <source>Medicines: home, hospital, discharge</source>
        <translation>用药：入院前 · 住院 · 出院</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>出院</translation>
    </message>
    <message>
        <source>Add for home</source>
        <translation>加出院带药</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>去向和原因</translation>
    </message>
    <message>
        <source>Sign comparison</source>
        <translation>签名核对</translation>
    </message>
    <message>
        <source>Discharge order</source>
        <translation>出院医嘱</translation>
    </message>
    <message>
        <source>Discharge record</source>
        <translation>出院记录</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Print for patient</source>
        <translation>打印患者须知</translation>
    </message>
    <message>
        <source>Medicines compared</source>
        <translation>用药对照</translation>
    </message>
    <message>
        <source>{count} medicines still need a word or a reason</source>
        <translation>还有 {count} 种药未说明去向或原因</translation>
    </message>
</context>
<context>
    <name>FateForm</name>
    <message>
        <source>Say it</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>变更原因</translation>
    </message>
</context>
<context>
    <name>GiveForm</name>
    <message>
        <source>Hand over (I-PASS)</source>
        <translation>交班（I-PASS）</translation>
    </message>
    <message>
        <source>I: how ill? not said</source>
        <translation>I 病情程度：未说明</translation>
    </message>
    <message>
        <source>P: summary</source>
        <translation>P 病情摘要</translation>
    </message>
    <message>
        <source>A: actions, one a line</source>
        <translation>A 待办事项，每行一项</translation>
    </message>
    <message>
        <source>S: what may happen, and what then</source>
        <translation>S 情况预判与应对</translation>
    </message>
    <message>
        <source>To (empty: whoever takes over)</source>
        <translation>接班医师（空：由接班者接）</translation>
    </message>
</context>
<context>
    <name>HandoverPane</name>
    <message>
        <source>Handover</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>{count} wait to be taken</source>
        <translation>{count} 人待接班</translation>
    </message>
    <message>
        <source>Changed since then</source>
        <translation>其后变化</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Handover of the ward</source>
        <translation>病区交班</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Patients and their handover</source>
        <translation>患者及交班</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接班</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒接</translation>
    </message>
    <message>
        <source>Print the ward</source>
        <translation>打印交班表</translation>
    </message>
    <message>
        <source>{bed} {name} · text of the last handover, to be edited</source>
        <translation>{bed} {name} · 上次交班内容，请修改</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>say why</source>
        <translation>说明变异</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>去完成</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Reason (only for saying why)</source>
        <translation>变异原因（仅说明变异时）</translation>
    </message>
</context>
<context>
    <name>PathwayPane</name>
    <message>
        <source>Clinical pathway</source>
        <translation>临床路径</translation>
    </message>
    <message>
        <source>Stage…</source>
        <translation>阶段…</translation>
    </message>
    <message>
        <source>Put on pathway…</source>
        <translation>入径…</translation>
    </message>
    <message>
        <source>As last known; the stage is central&apos;s and stays until it answers.</source>
        <translation>为最后已知；阶段由中心维护，恢复前不变。</translation>
    </message>
    <message>
        <source>Sample data, no law.</source>
        <translation>示例数据，非法规。</translation>
    </message>
    <message>
        <source>Do or say why</source>
        <translation>完成或说明变异</translation>
    </message>
    <message>
        <source>Items of the pathway today</source>
        <translation>今日路径项目</translation>
    </message>
    <message>
        <source>follow the branch</source>
        <translation>进入分支</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完成路径</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>退出路径</translation>
    </message>
    <message>
        <source>Next stage, or out of the pathway</source>
        <translation>下一阶段或出径</translation>
    </message>
    <message>
        <source>Put the patient on a pathway</source>
        <translation>患者入径</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>meant: {name}</source>
        <translation>选定：{name}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 等另 {count} 个</translation>
    </message>
    <message>
        <source>nobody of that name is known here</source>
        <translation>本站没有此名称</translation>
    </message>
    <message>
        <source>central named nobody yet</source>
        <translation>中心尚未提供名录</translation>
    </message>
</context>
<context>
    <name>ReadForm</name>
    <message>
        <source>Record read: what follows?</source>
        <translation>已阅会诊记录：后续？</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>orders follow</source>
        <translation>开立医嘱</translation>
    </message>
    <message>
        <source>others are told</source>
        <translation>告知他人</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Reason, read by the other side</source>
        <translation>原因（对方可见）</translation>
    </message>
</context>
<context>
    <name>StageForm</name>
    <message>
        <source>Reason (needed to leave)</source>
        <translation>原因（出径必填）</translation>
    </message>
</context>
<context>
    <name>TakeForm</name>
    <message>
        <source>Take over: say it back</source>
        <translation>接班：复述</translation>
    </message>
    <message>
        <source>S: in your own words</source>
        <translation>S 用自己的话复述</translation>
    </message>
    <message>
        <source>Refuse the handover</source>
        <translation>拒绝接班</translation>
    </message>
    <message>
        <source>Reason: what is missing or not clear</source>
        <translation>原因：缺什么或不清楚什么</translation>
    </message>
</context>
</TS>
