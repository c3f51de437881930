<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>TakeBack</name>
    <message>
        <source>Chosen reading was wrong (Ctrl E): why? Enter takes it back</source>
        <translation>所选测量值有误（Ctrl E）：原因？回车作废</translation>
    </message>
    <message>
        <source>The right value is typed anew, with its time, under vital signs.</source>
        <translation>正确的值请在生命体征中按其时间重新录入。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>This reading was taken back already.</source>
        <translation>该测量值已作废。</translation>
    </message>
    <message>
        <source>Choose a reading of this slot first.</source>
        <translation>请先选择该时间格的测量值。</translation>
    </message>
    <message>
        <source>Taken back. It stays here, entered in error, with the reason.</source>
        <translation>已作废。仍保留在此，标为录入错误并附原因。</translation>
    </message>
</context>
<context>
    <name>TemperatureLegend</name>
    <message>
        <source>axilla</source>
        <translation>腋温</translation>
    </message>
    <message>
        <source>mouth</source>
        <translation>口温</translation>
    </message>
    <message>
        <source>rectum</source>
        <translation>肛温</translation>
    </message>
    <message>
        <source>ear</source>
        <translation>耳温</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>皮温</translation>
    </message>
    <message>
        <source>pulse</source>
        <translation>脉搏</translation>
    </message>
    <message>
        <source>heart rate</source>
        <translation>心率</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>checked again</source>
        <translation>复测</translation>
    </message>
    <message>
        <source>after cooling</source>
        <translation>降温后</translation>
    </message>
    <message>
        <source>R ventilator</source>
        <translation>Ⓡ 呼吸机</translation>
    </message>
    <message>
        <source>not yet at central</source>
        <translation>中心未确认</translation>
    </message>
</context>
<context>
    <name>TemperaturePage</name>
    <message>
        <source>Temperature chart</source>
        <translation>体温单</translation>
    </message>
    <message>
        <source>seven days back, on</source>
        <translation>前七天、后七天</translation>
    </message>
    <message>
        <source>slot</source>
        <translation>时间格</translation>
    </message>
    <message>
        <source>what lies behind the slot</source>
        <translation>该时间格的明细</translation>
    </message>
    <message>
        <source>a reading of the slot was wrong</source>
        <translation>该格有误</translation>
    </message>
    <message>
        <source>whole page, width</source>
        <translation>整页、页宽</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Readings of this slot</source>
        <translation>该时间格的测量值</translation>
    </message>
    <message>
        <source>{count} more patients</source>
        <translation>还有 {count} 位患者</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Central says no time of admission: there is no day to count from.</source>
        <translation>中心没有入院时间：无法计算住院天数。</translation>
    </message>
    <message>
        <source>There is no temperature chart of this patient here.</source>
        <translation>本站没有这位患者的体温单。</translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No patient is chosen.</source>
        <translation>未选择患者。</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
</context>
<context>
    <name>TemperatureSheet</name>
    <message>
        <source>Date</source>
        <translation>日&#x3000;期</translation>
    </message>
    <message>
        <source>Days in hospital</source>
        <translation>住院天数</translation>
    </message>
    <message>
        <source>Days after operation</source>
        <translation>手术/分娩后天数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时&#x3000;间</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>脉搏</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>次/分</translation>
    </message>
    <message>
        <source>Temp.</source>
        <translation>体温</translation>
    </message>
    <message>
        <source>Respiration /min</source>
        <translation>呼吸（次/分）</translation>
    </message>
    <message>
        <source>Pain 0–10</source>
        <translation>疼痛评分</translation>
    </message>
    <message>
        <source>{count} values here are not yet at central (empty triangle)</source>
        <translation>本页 {count} 个值中心尚未确认（空心三角）</translation>
    </message>
    <message>
        <source>{count} more readings in these slots are not drawn</source>
        <translation>另有 {count} 次测量同时段未描记</translation>
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
        <source>Temperature chart</source>
        <translation>体温单</translation>
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
        <source>Ward</source>
        <translation>病区</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床号</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>入院日期</translation>
    </message>
    <message>
        <source>Admission no.</source>
        <translation>住院号</translation>
    </message>
</context>
<context>
    <name>TemperatureWords</name>
    <message>
        <source>Temperature</source>
        <translation>体温</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>脉搏</translation>
    </message>
    <message>
        <source>Heart rate (apex)</source>
        <translation>心率（听诊）</translation>
    </message>
    <message>
        <source>Respiration</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>疼痛</translation>
    </message>
    <message>
        <source>Systolic</source>
        <translation>收缩压</translation>
    </message>
    <message>
        <source>Diastolic</source>
        <translation>舒张压</translation>
    </message>
    <message>
        <source>SpO₂</source>
        <translation>血氧</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>身高</translation>
    </message>
    <message>
        <source>Stool</source>
        <translation>大便</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>入量</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出量</translation>
    </message>
    <message>
        <source>Urine</source>
        <translation>尿量</translation>
    </message>
    <message>
        <source>Drainage</source>
        <translation>引流量</translation>
    </message>
    <message>
        <source>Glucose</source>
        <translation>血糖</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒测</translation>
    </message>
    <message>
        <source>away</source>
        <translation>外出</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>does not rise</source>
        <translation>不升</translation>
    </message>
    <message>
        <source>bedridden</source>
        <translation>卧床</translation>
    </message>
    <message>
        <source>wheelchair</source>
        <translation>轮椅</translation>
    </message>
    <message>
        <source>stretcher</source>
        <translation>平车</translation>
    </message>
    <message>
        <source>on a ventilator</source>
        <translation>呼吸机</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测</translation>
    </message>
    <message>
        <source>mouth</source>
        <translation>口温</translation>
    </message>
    <message>
        <source>axilla</source>
        <translation>腋温</translation>
    </message>
    <message>
        <source>rectum</source>
        <translation>肛温</translation>
    </message>
    <message>
        <source>ear</source>
        <translation>耳温</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>皮温</translation>
    </message>
    <message>
        <source>leg</source>
        <translation>下肢</translation>
    </message>
    <message>
        <source>after cooling</source>
        <translation>降温后</translation>
    </message>
    <message>
        <source>checked again</source>
        <translation>已复测</translation>
    </message>
    <message>
        <source>ventilator</source>
        <translation>呼吸机</translation>
    </message>
    <message>
        <source>after treatment</source>
        <translation>处理后</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>录入错误</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>How, by whom, how it stands</source>
        <translation>方式、测量者、状态</translation>
    </message>
    <message>
        <source>dated ahead</source>
        <translation>时间超前</translation>
    </message>
</context>
</TS>
