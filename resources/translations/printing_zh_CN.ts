<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>BlankSheets</name>
    <message>
        <source>Blank forms</source>
        <translation>空白表单</translation>
    </message>
    <message>
        <source>Back-entry form (paper to screen)</source>
        <translation>补录单（由纸质补录入系统）</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Done at (date, time)</source>
        <translation>实际时间（日期、时刻）</translation>
    </message>
    <message>
        <source>Bed, name, number</source>
        <translation>床号、姓名、住院号</translation>
    </message>
    <message>
        <source>What: order, dose, measured value, note</source>
        <translation>内容：医嘱、给药、测量值、记录</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>Entered: by, time, number</source>
        <translation>补录：人、时间、编号</translation>
    </message>
    <message>
        <source>Lines on this page: ______&#x3000;Entered: ______&#x3000;Left out, with reason: ______</source>
        <translation>本页行数：______&#x3000;已补录：______&#x3000;未补录及原因：______</translation>
    </message>
    <message>
        <source>Counted by: ____________&#x3000;Checked by a second person: ____________&#x3000;Date, time: ____________</source>
        <translation>清点人：____________&#x3000;第二人核对：____________&#x3000;日期时间：____________</translation>
    </message>
    <message>
        <source>Name ____________&#x3000;Bed ______&#x3000;Number ______________&#x3000;Born ____________&#x3000;ALLERGIES ______________________</source>
        <translation>姓名 ____________&#x3000;床号 ______&#x3000;住院号 ______________&#x3000;出生 ____________&#x3000;过敏 ______________________</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>日期时间</translation>
    </message>
    <message>
        <source>Order: drug, dose with unit, way, how often</source>
        <translation>医嘱：药名、剂量与单位、途径、频次</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医师</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Done: time, by</source>
        <translation>执行：时间、人</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>医嘱</translation>
    </message>
    <message>
        <source>Drug, dose with unit, way</source>
        <translation>药名、剂量与单位、途径</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>给药时间</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>By</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>Drugs given</source>
        <translation>给药</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>T, site</source>
        <translation>体温、部位</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>脉搏</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>心率</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>BP</source>
        <translation>血压</translation>
    </message>
    <message>
        <source>SpO₂, oxygen</source>
        <translation>SpO₂、吸氧</translation>
    </message>
    <message>
        <source>Awareness, pain</source>
        <translation>意识、疼痛</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation>生命体征</translation>
    </message>
    <message>
        <source>In: what</source>
        <translation>入量：项目</translation>
    </message>
    <message>
        <source>mL</source>
        <translation>mL</translation>
    </message>
    <message>
        <source>Out: what</source>
        <translation>出量：项目</translation>
    </message>
    <message>
        <source>Sum in: ________ mL&#x3000;Sum out: ________ mL&#x3000;from ________ to ________</source>
        <translation>入量合计：________ mL&#x3000;出量合计：________ mL&#x3000;自 ________ 至 ________</translation>
    </message>
    <message>
        <source>Intake and output</source>
        <translation>出入量</translation>
    </message>
    <message>
        <source>Requested: laboratory, imaging, consult</source>
        <translation>申请：检验、检查、会诊</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Taken, phoned: time, by</source>
        <translation>采集、电话报告：时间、人</translation>
    </message>
    <message>
        <source>Requests and phoned results</source>
        <translation>申请与电话报告结果</translation>
    </message>
</context>
<context>
    <name>CareSheets</name>
    <message>
        <source>For you, when you go home</source>
        <translation>出院患者须知</translation>
    </message>
    <message>
        <source>Handover of the ward</source>
        <translation>病区医师交班表</translation>
    </message>
    <message>
        <source>Not written yet. Ask your doctor before you leave.</source>
        <translation>尚未填写。离院前请询问医生。</translation>
    </message>
    <message>
        <source>Why you were here</source>
        <translation>您的出院诊断</translation>
    </message>
    <message>
        <source>Medicines to take at home</source>
        <translation>回家后要用的药</translation>
    </message>
    <message>
        <source>None were prescribed to take home.</source>
        <translation>没有开出院带药。</translation>
    </message>
    <message>
        <source>the pharmacist has not agreed to it: ask your doctor before you take it</source>
        <translation>药师尚未同意此药，服用前请先询问医生</translation>
    </message>
    <message>
        <source>What changed in your medicines</source>
        <translation>您的用药有哪些变化</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>回家后注意</translation>
    </message>
    <message>
        <source>When to come again</source>
        <translation>复诊和随访</translation>
    </message>
    <message>
        <source>Results that are still to come</source>
        <translation>还没有出来的检查结果</translation>
    </message>
    <message>
        <source>each time {dose}</source>
        <translation>每次 {dose}</translation>
    </message>
    <message>
        <source>for {count} days</source>
        <translation>共 {count} 天</translation>
    </message>
    <message>
        <source>you receive {amount}</source>
        <translation>发药 {amount}</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>打印人</translation>
    </message>
    <message>
        <source>Confidential:</source>
        <translation>保密：</translation>
    </message>
    <message>
        <source>destroy after use</source>
        <translation>用后销毁</translation>
    </message>
    <message>
        <source>No handover is known.</source>
        <translation>无交班记录。</translation>
    </message>
    <message>
        <source>{severity} · {name} {time}</source>
        <translation>{severity} · {name} {time}</translation>
    </message>
    <message>
        <source>Said back by {name}: {text}</source>
        <translation>{name} 复述：{text}</translation>
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
</context>
<context>
    <name>CensusSheet</name>
    <message>
        <source>Census of the ward</source>
        <translation>病区患者一览</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者数</translation>
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
        <source>Number</source>
        <translation>住院号</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>No patient is known here.</source>
        <translation>本站没有已知的患者。</translation>
    </message>
    <message>
        <source>fasting</source>
        <translation>禁食</translation>
    </message>
    <message>
        <source>name like bed {beds}</source>
        <translation>姓名与 {beds} 床相近</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已离开</translation>
    </message>
</context>
<context>
    <name>DrillPaper</name>
    <message>
        <source>Report of an emergency drill</source>
        <translation>应急演练报告</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
</context>
<context>
    <name>EmergencyPaper</name>
    <message>
        <source>Report of the emergency</source>
        <translation>应急事件报告</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>Envelope</name>
    <message>
        <source>Sealed emergency account</source>
        <translation>密封应急账户</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>启用人</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>日期、时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>It opens at this workstation only, and only while central cannot be reached.</source>
        <translation>仅可在本工作站启用，且仅在无法连接中心时可用。</translation>
    </message>
    <message>
        <source>Type your own name and the reason: both stand beside everything you do.</source>
        <translation>请填写本人姓名和原因：您所做的一切都会标明。</translation>
    </message>
    <message>
        <source>Opening is recorded. After the outage IT seals a new envelope; the ward lead reviews what was done.</source>
        <translation>启用将被记录。中断结束后信息科重新封装，护士长复核所做的一切。</translation>
    </message>
    <message>
        <source>Fold, seal, sign across the seal, and keep it locked. A broken seal is reported at once.</source>
        <translation>折叠、密封、骑缝签名并上锁保存。发现封口破损须立即报告。</translation>
    </message>
</context>
<context>
    <name>EventPaper</name>
    <message>
        <source>Adverse event report</source>
        <translation>不良事件报告</translation>
    </message>
    <message>
        <source>No report about this patient is here.</source>
        <translation>本站没有该患者的报告。</translation>
    </message>
</context>
<context>
    <name>FormPaper</name>
    <message>
        <source>Request forms and herbal prescriptions</source>
        <translation>申请单与中药饮片处方</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>开立</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>申请目的</translation>
    </message>
    <message>
        <source>Site and side</source>
        <translation>部位与侧别</translation>
    </message>
    <message>
        <source>Clinical summary</source>
        <translation>病情摘要</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>unknown, please ask: {blank}</source>
        <translation>未知，请询问：{blank}</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>付数</translation>
    </message>
    <message>
        <source>{count} doses, one a day</source>
        <translation>共 {count} 付，每日1付</translation>
    </message>
    <message>
        <source>Decoction</source>
        <translation>煎法</translation>
    </message>
    <message>
        <source>Decocted</source>
        <translation>煎煮</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Chinese herbal prescription</source>
        <translation>中药饮片处方</translation>
    </message>
    <message>
        <source>Laboratory request</source>
        <translation>检验申请单</translation>
    </message>
    <message>
        <source>Examination request</source>
        <translation>检查申请单</translation>
    </message>
    <message>
        <source>Pathology request</source>
        <translation>病理申请单</translation>
    </message>
    <message>
        <source>Surgery request</source>
        <translation>手术申请单</translation>
    </message>
    <message>
        <source>Therapy request</source>
        <translation>治疗申请单</translation>
    </message>
    <message>
        <source>Nursing request</source>
        <translation>护理申请单</translation>
    </message>
    <message>
        <source>Blood request</source>
        <translation>临床用血申请单</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申请单</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>URGENT</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>AT ONCE</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>BOTH SIDES</source>
        <translation>双侧</translation>
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
        <source>No request form and no herbal prescription is in force.</source>
        <translation>没有有效的申请单或中药饮片处方。</translation>
    </message>
    <message>
        <source>Prov. no.</source>
        <translation>临时号</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医师</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Done by, time</source>
        <translation>执行人、时间</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>group {n}/{of}</source>
        <translation>第 {n}/{of} 组</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>必要时</translation>
    </message>
    <message>
        <source>use before {time}</source>
        <translation>使用期限 {time}</translation>
    </message>
    <message>
        <source>prepared apart: label {place} of {of}</source>
        <translation>分别配制：第 {place}/{of} 张</translation>
    </message>
    <message>
        <source>volume {n} mL</source>
        <translation>总量 {n} mL</translation>
    </message>
    <message>
        <source>long</source>
        <translation>长</translation>
    </message>
    <message>
        <source>once</source>
        <translation>临</translation>
    </message>
    <message>
        <source>HIGH ALERT</source>
        <translation>高警示</translation>
    </message>
    <message>
        <source>NOT VERIFIED</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>PATIENT IS FASTING</source>
        <translation>患者禁食</translation>
    </message>
    <message>
        <source>Pack: {note}</source>
        <translation>药品提示：{note}</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>配药</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>given</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>prepared at</source>
        <translation>配制时间</translation>
    </message>
    <message>
        <source>use before</source>
        <translation>使用期限</translation>
    </message>
    <message>
        <source>URGENT</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>collected at</source>
        <translation>采集时间</translation>
    </message>
    <message>
        <source>collected by</source>
        <translation>采集者</translation>
    </message>
    <message>
        <source>ALLERGY: {names}</source>
        <translation>过敏：{names}</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>出生 {date}</translation>
    </message>
    <message>
        <source>came {time}</source>
        <translation>到达 {time}</translation>
    </message>
    <message>
        <source>admitted {time}</source>
        <translation>入院 {time}</translation>
    </message>
    <message>
        <source>doctor {name}</source>
        <translation>医生 {name}</translation>
    </message>
    <message>
        <source>nurse {name}</source>
        <translation>护士 {name}</translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation>输液</translation>
    </message>
    <message>
        <source>By mouth</source>
        <translation>口服</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>注射</translation>
    </message>
    <message>
        <source>Nebuliser</source>
        <translation>雾化</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>标本</translation>
    </message>
    <message>
        <source>Wristband</source>
        <translation>腕带</translation>
    </message>
    <message>
        <source>Bed card</source>
        <translation>床头卡</translation>
    </message>
    <message>
        <source>Infusion patrol card</source>
        <translation>输液巡视卡</translation>
    </message>
    <message>
        <source>COPY {n}</source>
        <translation>补打 第 {n} 份</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>滴速</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>反应</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>护士</translation>
    </message>
    <message>
        <source>Nothing to print was found for this choice.</source>
        <translation>所选范围内没有可打印的内容。</translation>
    </message>
    <message>
        <source>Labels and cards</source>
        <translation>标签与卡片</translation>
    </message>
</context>
<context>
    <name>LabourPaper</name>
    <message>
        <source>Labour chart</source>
        <translation>产程图</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>全部记录</translation>
    </message>
</context>
<context>
    <name>MarSheet</name>
    <message>
        <source>Medication administration record</source>
        <translation>给药执行单</translation>
    </message>
    <message>
        <source>Drug, dose, way, how often</source>
        <translation>药名、剂量、途径、频次</translation>
    </message>
    <message>
        <source>No drug order in force is known here.</source>
        <translation>本站没有已知的有效用药医嘱。</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>ON HOLD: do not give</source>
        <translation>暂停：勿给</translation>
    </message>
    <message>
        <source>fasting</source>
        <translation>禁食</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>双人核对</translation>
    </message>
    <message>
        <source>Sign in the box: time, initials. Not given: X and why. A column is two hours.</source>
        <translation>在格内签时间与姓名；未给者写 X 并注明原因。每列两小时。</translation>
    </message>
    <message>
        <source>Charted without an order here: {time} {name}</source>
        <translation>本站无对应医嘱的给药记录：{time} {name}</translation>
    </message>
</context>
<context>
    <name>NumberList</name>
    <message>
        <source>Page numbers of the day</source>
        <translation>当日页码编号清单</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>编号数</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Printed: time, by</source>
        <translation>打印：时间、人</translation>
    </message>
    <message>
        <source>Void: time, by, why</source>
        <translation>作废：时间、人、原因</translation>
    </message>
    <message>
        <source>No page was numbered today.</source>
        <translation>今日没有编号的页。</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>作废</translation>
    </message>
</context>
<context>
    <name>NursingSheets</name>
    <message>
        <source>Nursing record</source>
        <translation>护理记录单</translation>
    </message>
    <message>
        <source>Handover of the ward (nursing)</source>
        <translation>病区护理交班报告</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>尚无记录。</translation>
    </message>
    <message>
        <source>signed beside: {names}</source>
        <translation>审签：{names}</translation>
    </message>
    <message>
        <source>correction: {reason}</source>
        <translation>更正：{reason}</translation>
    </message>
    <message>
        <source>(corrected later)</source>
        <translation>（后已更正）</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>打印者</translation>
    </message>
    <message>
        <source>Confidential:</source>
        <translation>保密：</translation>
    </message>
    <message>
        <source>destroy after use</source>
        <translation>用后销毁</translation>
    </message>
    <message>
        <source>Counts of the shift</source>
        <translation>本班统计</translation>
    </message>
    <message>
        <source>No handover is known.</source>
        <translation>没有交班记录。</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Order sheet</source>
        <translation>医嘱单</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床号</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>病区</translation>
    </message>
    <message>
        <source>Admission no.</source>
        <translation>住院号</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Diagnosis {names}</source>
        <translation>诊断：{names}</translation>
    </message>
    <message>
        <source>The page number is given when it is printed.</source>
        <translation>页号在打印时给出。</translation>
    </message>
    <message>
        <source>To be entered after recovery (number and line of this sheet)</source>
        <translation>恢复后补录（按本页编号和行号）</translation>
    </message>
    <message>
        <source>Printed {time}&#x3000;{by} · station {station}&#x3000;copy {copy} of {copies}</source>
        <translation>打印 {time}&#x3000;{by} · 工作站 {station}&#x3000;第 {copy} 份 / 共 {copies} 份</translation>
    </message>
    <message>
        <source>Data as of {time} ({age} old at print)</source>
        <translation>数据截至 {time}（打印时数据龄 {age}）</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>第 {page} 页 / 共 {pages} 页</translation>
    </message>
    <message>
        <source>Provisional no.</source>
        <translation>暂编号</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止时间</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>开立时间</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>医&#x3000;嘱&#x3000;内&#x3000;容</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医师</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>核对护士</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>执行时间</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>停止医师</translation>
    </message>
    <message>
        <source>Done / checked</source>
        <translation>执行/核对</translation>
    </message>
    <message>
        <source>STOPS {time}</source>
        <translation>预停 {time}</translation>
    </message>
    <message>
        <source>not yet confirmed by central</source>
        <translation>中心未确认</translation>
    </message>
    <message>
        <source>prov.</source>
        <translation>暂</translation>
    </message>
    <message>
        <source>—— nothing below ——</source>
        <translation>—— 以下空白 ——</translation>
    </message>
    <message>
        <source>—— continued on the next page ——</source>
        <translation>—— 转下页 ——</translation>
    </message>
    <message>
        <source>ALLERGY</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>QR: {count} provisional numbers, patient number, snapshot time, check value</source>
        <translation>二维码：{count} 条暂编号、患者标识、快照时间、校验值</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>日期时间</translation>
    </message>
    <message>
        <source>Doctor signs</source>
        <translation>医师签名</translation>
    </message>
    <message>
        <source>Nurse signs</source>
        <translation>护士签名</translation>
    </message>
    <message>
        <source>Central&apos;s number</source>
        <translation>中心编号回填</translation>
    </message>
    <message>
        <source>Reconciled by</source>
        <translation>对账人</translation>
    </message>
    <message>
        <source>data as of {time}</source>
        <translation>病历数据截至 {time}</translation>
    </message>
    <message>
        <source>DRILL</source>
        <translation>演练单据</translation>
    </message>
    <message>
        <source>Drill since {time} · {as_of}</source>
        <translation>演练自 {time} · {as_of}</translation>
    </message>
    <message>
        <source>Fictitious patients. This page is void: carry out nothing of it.</source>
        <translation>虚构患者。本页作废：不得执行其中任何内容。</translation>
    </message>
    <message>
        <source>DRILL · VOID</source>
        <translation>演练作废</translation>
    </message>
    <message>
        <source>Drill · void · fictitious patients</source>
        <translation>演练 · 作废 · 虚构患者</translation>
    </message>
    <message>
        <source>READ-ONLY COPY</source>
        <translation>只读副本</translation>
    </message>
    <message>
        <source>A copy to read from. Nothing can be entered at this station now.</source>
        <translation>仅供阅读的副本。本站现在不能录入。</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>只读副本</translation>
    </message>
    <message>
        <source>Read-only copy · not live</source>
        <translation>只读副本 · 非实时</translation>
    </message>
    <message>
        <source>Copy made {time} · {as_of}</source>
        <translation>副本制作于 {time} · {as_of}</translation>
    </message>
    <message>
        <source>WARD PACK · COPY</source>
        <translation>病区应急包 · 副本</translation>
    </message>
    <message>
        <source>What came later is not in it. Write down what you do; it is entered afterwards.</source>
        <translation>此后发生的内容不在其中。所做之事请手写记录，恢复后补录。</translation>
    </message>
    <message>
        <source>Ward pack · copy · not live</source>
        <translation>病区应急包 · 副本 · 非实时</translation>
    </message>
    <message>
        <source>Central answers again; emergency since {time} · {as_of}</source>
        <translation>中心已恢复；应急自 {time} · {as_of}</translation>
    </message>
    <message>
        <source>EMERGENCY SHEET</source>
        <translation>应急单据</translation>
    </message>
    <message>
        <source>Provisional numbers are not confirmed by central; replace and collect this page after recovery.</source>
        <translation>标「暂」的为暂编号，未经中心确认；恢复后以中心正式单替换并回收本页</translation>
    </message>
    <message>
        <source>PROVISIONAL</source>
        <translation>应急暂行</translation>
    </message>
    <message>
        <source>Emergency · provisional · not confirmed by central</source>
        <translation>应急 · 暂行 · 未经中心确认</translation>
    </message>
    <message>
        <source>Emergency order sheet (one-off and long-term)</source>
        <translation>应急医嘱单（临时 / 长期合页）</translation>
    </message>
    <message>
        <source>Order sheet (drill, void)</source>
        <translation>医嘱单（演练作废）</translation>
    </message>
    <message>
        <source>Order sheet (long-term and one-off)</source>
        <translation>医嘱单（长期 / 临时合页）</translation>
    </message>
    <message>
        <source>Long-term orders</source>
        <translation>长期医嘱</translation>
    </message>
    <message>
        <source>One-off orders</source>
        <translation>临时医嘱</translation>
    </message>
    <message>
        <source>Discharge medicines</source>
        <translation>出院带药</translation>
    </message>
    <message>
        <source>Orders whose term central did not say</source>
        <translation>中心未注明期限的医嘱</translation>
    </message>
    <message>
        <source>{section} (continued)</source>
        <translation>{section}（续）</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>NOT USED</source>
        <translation>未用</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>ENTERED IN ERROR</source>
        <translation>误录</translation>
    </message>
    <message>
        <source>CONFLICT, decide first</source>
        <translation>有冲突，先处理</translation>
    </message>
    <message>
        <source>REFUSED by central</source>
        <translation>被中心驳回</translation>
    </message>
    <message>
        <source>UNCLEAR, being asked</source>
        <translation>结果不明，询问中</translation>
    </message>
    <message>
        <source>ON HOLD</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>无已知过敏</translation>
    </message>
    <message>
        <source>Allergies not recorded: ask the patient</source>
        <translation>过敏史未记录：请询问患者</translation>
    </message>
    <message>
        <source>Allergies could not be read: ask the patient</source>
        <translation>过敏史无法读取：请询问患者</translation>
    </message>
    <message>
        <source>Long-term order sheet</source>
        <translation>长期医嘱单</translation>
    </message>
    <message>
        <source>One-off order sheet</source>
        <translation>临时医嘱单</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Being laid out …</source>
        <translation>正在排版……</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Prescriptions</source>
        <translation>处方笺</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Void: {reason}</source>
        <translation>作废：{reason}</translation>
    </message>
    <message>
        <source>its skin test is positive</source>
        <translation>皮试阳性</translation>
    </message>
    <message>
        <source>no negative skin test yet</source>
        <translation>皮试尚无阴性结果</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>暂停中</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>冲突待裁决</translation>
    </message>
    <message>
        <source>refused by central</source>
        <translation>被中心系统拒绝</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>rejected by the pharmacist</source>
        <translation>药师拒绝</translation>
    </message>
    <message>
        <source>Prescription · {kind} ({paper})</source>
        <translation>处方笺 · {kind}（{paper}）</translation>
    </message>
    <message>
        <source>Not to be dispensed: {name} ({reason})</source>
        <translation>不得调配：{name}（{reason}）</translation>
    </message>
    <message>
        <source>Doctor {name}&#x3000;Checked ________&#x3000;Dispensed ________</source>
        <translation>医师 {name}&#x3000;审核 ________&#x3000;调配 ________</translation>
    </message>
    <message>
        <source>Identity no. of the patient: {number}</source>
        <translation>患者身份证明编号：{number}</translation>
    </message>
    <message>
        <source>Collected by: {name}&#x3000;Identity no.: {number}</source>
        <translation>代办人：{name}&#x3000;身份证明编号：{number}</translation>
    </message>
    <message>
        <source>packs not said</source>
        <translation>数量未注明</translation>
    </message>
    <message>
        <source>{count} doses of it</source>
        <translation>共 {count} 付</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>作废</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>第 {page} 页 / 共 {pages} 页</translation>
    </message>
</context>
<context>
    <name>PrintSide</name>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Language of this print</source>
        <translation>本次打印语言</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>This PC has no printer. Put the sheet into the queue, where it waits for one; or save it as PDF and print it elsewhere.</source>
        <translation>本机没有打印机。可放入打印队列等待打印机，或存为 PDF 在别处打印。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Into the queue</source>
        <translation>放入队列</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>It waits in the print queue of this PC.</source>
        <translation>已在本机打印队列中等待。</translation>
    </message>
    <message>
        <source>Done: {pages} pages, {place}</source>
        <translation>完成：{pages} 页，{place}</translation>
    </message>
    <message>
        <source>Page numbers {first} to {last}</source>
        <translation>页号 {first} 至 {last}</translation>
    </message>
</context>
<context>
    <name>Reorganised</name>
    <message>
        <source>Reorganised long-term orders</source>
        <translation>重整医嘱（长期）</translation>
    </message>
    <message>
        <source>Reorganised {time} by {name}: only what is in force follows</source>
        <translation>重整医嘱&#x3000;{time}&#x3000;{name}&#x3000;以下仅列有效长期医嘱</translation>
    </message>
</context>
<context>
    <name>SummarySheet</name>
    <message>
        <source>Patient summary</source>
        <translation>患者摘要</translation>
    </message>
    <message>
        <source>Nothing is known here.</source>
        <translation>本站无已知信息。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>住院</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Last measured</source>
        <translation>最近测量</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>正在输注</translation>
    </message>
    <message>
        <source>Skin tests</source>
        <translation>皮试</translation>
    </message>
    <message>
        <source>Results outside of the usual range, newest of each</source>
        <translation>超出参考范围的结果（各项最新）</translation>
    </message>
    <message>
        <source>Admitted {time} · doctor {doctor} · nurse {nurse}</source>
        <translation>入院 {time} · 医师 {doctor} · 护士 {nurse}</translation>
    </message>
    <message>
        <source>Name easily mixed up with bed {beds}</source>
        <translation>姓名易与 {beds} 床混淆</translation>
    </message>
    <message>
        <source>(not yet at central)</source>
        <translation>（中心尚未确认）</translation>
    </message>
    <message>
        <source>{names} · since {time} · rate {rate}</source>
        <translation>{names} · 自 {time} · 速度 {rate}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>AT A CRITICAL LIMIT OF THE PACK, NOT FLAGGED BY THE LABORATORY</source>
        <translation>达规则库危急界限，检验科未标危急</translation>
    </message>
    <message>
        <source>CRITICAL</source>
        <translation>危急</translation>
    </message>
    <message>
        <source>{count} more are not on this page.</source>
        <translation>另有 {count} 项未列在此页。</translation>
    </message>
</context>
<context>
    <name>WardPack</name>
    <message>
        <source>Ward pack: everything on paper</source>
        <translation>病区应急包：全部纸质</translation>
    </message>
    <message>
        <source>MAR of the whole ward</source>
        <translation>全病区给药执行单</translation>
    </message>
</context>
</TS>
