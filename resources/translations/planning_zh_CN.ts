<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>PlanPage</name>
    <message>
        <source>Execution plan</source>
        <translation>执行计划</translation>
    </message>
    <message>
        <source>up, down</source>
        <translation>上下移动</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>use before</source>
        <translation>使用期限</translation>
    </message>
    <message>
        <source>by time, by type, errors</source>
        <translation>按时间、按类别、拆分异常</translation>
    </message>
    <message>
        <source>other day</source>
        <translation>换一天</translation>
    </message>
    <message>
        <source>patient, ward</source>
        <translation>本患者、全病区</translation>
    </message>
    <message>
        <source>Chosen unit</source>
        <translation>所选执行单元</translation>
    </message>
    <message>
        <source>This patient</source>
        <translation>本患者</translation>
    </message>
    <message>
        <source>Whole ward</source>
        <translation>全病区</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>巡视</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Errors of splitting</source>
        <translation>拆分异常</translation>
    </message>
    <message>
        <source>Units of the day</source>
        <translation>当日执行单元</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>Could not be split {count}</source>
        <translation>拆分异常 {count}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Day after tomorrow</source>
        <translation>后天</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} 个执行单元</translation>
    </message>
    <message>
        <source>Choose a row: ↑ ↓ or J K.</source>
        <translation>请选择一行：↑ ↓ 或 J K。</translation>
    </message>
    <message>
        <source>Give (at the bed)</source>
        <translation>给药（床旁）</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>没有待办步骤</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>必要时</translation>
    </message>
    <message>
        <source>On central&apos;s own label: {codes}</source>
        <translation>中心标签上的编码：{codes}</translation>
    </message>
    <message>
        <source>Ordered by: {who}</source>
        <translation>开立医生：{who}</translation>
    </message>
    <message>
        <source>O: to the orders of this patient</source>
        <translation>O：转到该患者的医嘱</translation>
    </message>
    <message>
        <source>Nothing is open: choose another row.</source>
        <translation>没有待办步骤：请选择另一行。</translation>
    </message>
    <message>
        <source>{what}: a second nurse checks it with own number and password.</source>
        <translation>{what}：须由另一名护士用本人工号和密码核对。</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>Planned</source>
        <translation>计划时间</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床号</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>执行链</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>医嘱</translation>
    </message>
    <message>
        <source>Why it could not be split</source>
        <translation>不能拆分的原因</translation>
    </message>
    <message>
        <source>Begun, then stopped</source>
        <translation>已开始，医嘱后来停止</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>必要时</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>必要时</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>fasting</source>
        <translation>禁食</translation>
    </message>
    <message>
        <source>{step}: not done</source>
        <translation>{step}：未做</translation>
    </message>
    <message>
        <source>past its time</source>
        <translation>已过期限</translation>
    </message>
    <message>
        <source>{step}: {who}, {time}</source>
        <translation>{step}：{who}，{time}</translation>
    </message>
    <message>
        <source>{step}: not done ({reason}), {who}, {time}</source>
        <translation>{step}：未执行（{reason}），{who}，{time}</translation>
    </message>
    <message>
        <source>Open: {steps}</source>
        <translation>待办：{steps}</translation>
    </message>
    <message>
        <source>Checked by a second nurse: {why}.</source>
        <translation>由第二名护士核对：{why}。</translation>
    </message>
    <message>
        <source>Past its time of use: throw it away and prepare it anew.</source>
        <translation>已超过使用期限：请弃去并重新配制。</translation>
    </message>
    <message>
        <source> (past its time)</source>
        <translation>（已过期限）</translation>
    </message>
    <message>
        <source>unknown, see its label</source>
        <translation>未知，见药品标签</translation>
    </message>
    <message>
        <source>; use before {time}</source>
        <translation>；使用期限 {time}</translation>
    </message>
    <message>
        <source>Could not be split</source>
        <translation>不能拆分</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>Step of the execution plan</source>
        <translation>执行计划步骤</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>摆药</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>配药</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>巡视</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>By mouth</source>
        <translation>口服</translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation>输液</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>注射</translation>
    </message>
    <message>
        <source>Inhalation</source>
        <translation>雾化</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>治疗</translation>
    </message>
    <message>
        <source>Nursing</source>
        <translation>护理</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>待执行</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>running</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>unclear whether given: look</source>
        <translation>是否给药不明：需核实</translation>
    </message>
    <message>
        <source>not all lines answered</source>
        <translation>仅部分药品已处理</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>order stopped after it was begun</source>
        <translation>开始后医嘱已停止</translation>
    </message>
    <message>
        <source>Long-term, but without times or frequency: nothing of it is planned. Ask the doctor.</source>
        <translation>长期医嘱没有时间或频次：未生成任何执行单元。请询问医生。</translation>
    </message>
    <message>
        <source>Neither long-term nor for one time: planned as its times say. Ask the doctor which it is.</source>
        <translation>未注明长期或临时：按其时间拆分。请询问医生属于哪一种。</translation>
    </message>
    <message>
        <source>It does not say when: nothing of it is planned. Ask the doctor.</source>
        <translation>没有写明时间：未生成任何执行单元。请询问医生。</translation>
    </message>
    <message>
        <source>Its times cannot be read here: nothing of it is planned. Read its own words; ask the doctor.</source>
        <translation>时间无法识别：未生成任何执行单元。请阅读医嘱原文并询问医生。</translation>
    </message>
    <message>
        <source>It does not say from when: nothing of it is planned. Ask the doctor.</source>
        <translation>没有写明开始时间：未生成任何执行单元。请询问医生。</translation>
    </message>
    <message>
        <source>On hold: nothing of it is planned until it is released.</source>
        <translation>医嘱暂停：解除之前不生成执行单元。</translation>
    </message>
    <message>
        <source>The central system called off this time while the order stands. Ask before giving.</source>
        <translation>中心系统取消了这一次，而医嘱仍有效。给药前请先询问。</translation>
    </message>
    <message>
        <source>The central system planned it, but its order is not on this station. Ask before giving.</source>
        <translation>中心系统有此执行单元，但本站没有对应医嘱。给药前请先询问。</translation>
    </message>
    <message>
        <source>no frequency</source>
        <translation>无频次</translation>
    </message>
    <message>
        <source>term not said</source>
        <translation>未注明长期临时</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>无时间</translation>
    </message>
    <message>
        <source>times not readable</source>
        <translation>时间无法识别</translation>
    </message>
    <message>
        <source>no start</source>
        <translation>无开始时间</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>order unknown</source>
        <translation>医嘱不明</translation>
    </message>
    <message>
        <source>Not recorded: type until when, as 14:30, or 12-01 08:00 for another day.</source>
        <translation>未记录：请输入使用期限，如 14:30，其他日期如 12-01 08:00。</translation>
    </message>
    <message>
        <source>Not recorded: say why it was not done.</source>
        <translation>未记录：请说明未执行的原因。</translation>
    </message>
    <message>
        <source>The order is not verified yet: verify it first (F3).</source>
        <translation>医嘱尚未核对：请先核对（F3）。</translation>
    </message>
    <message>
        <source>The order is on hold.</source>
        <translation>医嘱处于暂停。</translation>
    </message>
    <message>
        <source>The order ended, or ends before this time: it is not prepared.</source>
        <translation>医嘱已结束或在此时间之前结束：不再准备。</translation>
    </message>
    <message>
        <source>The order is not carried out on this ward.</source>
        <translation>该医嘱不在本病区执行。</translation>
    </message>
    <message>
        <source>This step was done already.</source>
        <translation>该步骤已完成。</translation>
    </message>
    <message>
        <source>A later step was done already.</source>
        <translation>后面的步骤已完成。</translation>
    </message>
    <message>
        <source>The step before it is missing.</source>
        <translation>缺少前一步骤。</translation>
    </message>
    <message>
        <source>Not later than the site knows it to last: the time on the label, if it is earlier (T).</source>
        <translation>不得晚于本院规定的稳定期限；标签上的时间更早时按 T 填写。</translation>
    </message>
    <message>
        <source>A second nurse has to check it: not the one who prepared it.</source>
        <translation>须由另一名护士核对：不能是准备者本人。</translation>
    </message>
    <message>
        <source>It was recorded already.</source>
        <translation>已有记录。</translation>
    </message>
    <message>
        <source>The order was changed meanwhile: look at the plan again.</source>
        <translation>医嘱期间有变动：请重新查看执行计划。</translation>
    </message>
    <message>
        <source>It cannot have been done later than now.</source>
        <translation>时间不能晚于现在。</translation>
    </message>
    <message>
        <source>It cannot be recorded as it stands.</source>
        <translation>当前情况不能记录。</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Why it was not done</source>
        <translation>未执行的原因</translation>
    </message>
    <message>
        <source>Use before, as the label of the product says: HH:MM, or MM-DD HH:MM</source>
        <translation>按药品说明书填写使用期限：HH:MM 或 MM-DD HH:MM</translation>
    </message>
</context>
</TS>
