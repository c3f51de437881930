<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>TakeBack</name>
    <message>
        <source>Chosen reading was wrong (Ctrl E): why? Enter takes it back</source>
        <translation>所選測量值有誤（Ctrl E）：原因？Enter 鍵作廢</translation>
    </message>
    <message>
        <source>The right value is typed anew, with its time, under vital signs.</source>
        <translation>正確的值請在生命徵象中按其時間重新輸入。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>請填寫原因。</translation>
    </message>
    <message>
        <source>This reading was taken back already.</source>
        <translation>該測量值已作廢。</translation>
    </message>
    <message>
        <source>Choose a reading of this slot first.</source>
        <translation>請先選擇該時間格的測量值。</translation>
    </message>
    <message>
        <source>Taken back. It stays here, entered in error, with the reason.</source>
        <translation>已作廢。仍保留在此，標為輸入錯誤並附原因。</translation>
    </message>
</context>
<context>
    <name>TemperatureLegend</name>
    <message>
        <source>axilla</source>
        <translation>腋溫</translation>
    </message>
    <message>
        <source>mouth</source>
        <translation>口溫</translation>
    </message>
    <message>
        <source>rectum</source>
        <translation>肛溫</translation>
    </message>
    <message>
        <source>ear</source>
        <translation>耳溫</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>皮溫</translation>
    </message>
    <message>
        <source>pulse</source>
        <translation>脈搏</translation>
    </message>
    <message>
        <source>heart rate</source>
        <translation>心率</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>重疊</translation>
    </message>
    <message>
        <source>checked again</source>
        <translation>複測</translation>
    </message>
    <message>
        <source>after cooling</source>
        <translation>降溫後</translation>
    </message>
    <message>
        <source>R ventilator</source>
        <translation>Ⓡ 呼吸器</translation>
    </message>
    <message>
        <source>not yet at central</source>
        <translation>中心未確認</translation>
    </message>
</context>
<context>
    <name>TemperaturePage</name>
    <message>
        <source>Temperature chart</source>
        <translation>體溫單</translation>
    </message>
    <message>
        <source>seven days back, on</source>
        <translation>前七天、後七天</translation>
    </message>
    <message>
        <source>slot</source>
        <translation>時間格</translation>
    </message>
    <message>
        <source>what lies behind the slot</source>
        <translation>該時間格的明細</translation>
    </message>
    <message>
        <source>a reading of the slot was wrong</source>
        <translation>該格有誤</translation>
    </message>
    <message>
        <source>whole page, width</source>
        <translation>整頁、頁寬</translation>
    </message>
    <message>
        <source>print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Readings of this slot</source>
        <translation>該時間格的測量值</translation>
    </message>
    <message>
        <source>{count} more patients</source>
        <translation>還有 {count} 位患者</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>第 {page} 頁，共 {pages} 頁</translation>
    </message>
    <message>
        <source>Central says no time of admission: there is no day to count from.</source>
        <translation>中心沒有入院時間：無法計算住院天數。</translation>
    </message>
    <message>
        <source>There is no temperature chart of this patient here.</source>
        <translation>本站沒有這位患者的體溫單。</translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>No patient is chosen.</source>
        <translation>未選擇患者。</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>測量值</translation>
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
        <translation>住院天數</translation>
    </message>
    <message>
        <source>Days after operation</source>
        <translation>手術/分娩後天數</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時&#x3000;間</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>脈搏</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>次/分</translation>
    </message>
    <message>
        <source>Temp.</source>
        <translation>體溫</translation>
    </message>
    <message>
        <source>Respiration /min</source>
        <translation>呼吸（次/分）</translation>
    </message>
    <message>
        <source>Pain 0–10</source>
        <translation>疼痛評分</translation>
    </message>
    <message>
        <source>{count} values here are not yet at central (empty triangle)</source>
        <translation>本頁 {count} 個值中心尚未確認（空心三角）</translation>
    </message>
    <message>
        <source>{count} more readings in these slots are not drawn</source>
        <translation>另有 {count} 次測量同時段未描記</translation>
    </message>
    <message>
        <source>Printed {time}&#x3000;{by} · station {station}&#x3000;copy {copy} of {copies}</source>
        <translation>列印 {time}&#x3000;{by} · 工作站 {station}&#x3000;第 {copy} 份 / 共 {copies} 份</translation>
    </message>
    <message>
        <source>Data as of {time} ({age} old at print)</source>
        <translation>資料截至 {time}（列印時資料齡 {age}）</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>第 {page} 頁 / 共 {pages} 頁</translation>
    </message>
    <message>
        <source>Temperature chart</source>
        <translation>體溫單</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年齡</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>病房</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床號</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>入院日期</translation>
    </message>
    <message>
        <source>Admission no.</source>
        <translation>住院號</translation>
    </message>
</context>
<context>
    <name>TemperatureWords</name>
    <message>
        <source>Temperature</source>
        <translation>體溫</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>脈搏</translation>
    </message>
    <message>
        <source>Heart rate (apex)</source>
        <translation>心率（聽診）</translation>
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
        <translation>收縮壓</translation>
    </message>
    <message>
        <source>Diastolic</source>
        <translation>舒張壓</translation>
    </message>
    <message>
        <source>SpO₂</source>
        <translation>血氧</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>體重</translation>
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
        <translation>拒測</translation>
    </message>
    <message>
        <source>away</source>
        <translation>外出</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>請假</translation>
    </message>
    <message>
        <source>does not rise</source>
        <translation>不升</translation>
    </message>
    <message>
        <source>bedridden</source>
        <translation>臥床</translation>
    </message>
    <message>
        <source>wheelchair</source>
        <translation>輪椅</translation>
    </message>
    <message>
        <source>stretcher</source>
        <translation>平車</translation>
    </message>
    <message>
        <source>on a ventilator</source>
        <translation>呼吸器</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未測</translation>
    </message>
    <message>
        <source>mouth</source>
        <translation>口溫</translation>
    </message>
    <message>
        <source>axilla</source>
        <translation>腋溫</translation>
    </message>
    <message>
        <source>rectum</source>
        <translation>肛溫</translation>
    </message>
    <message>
        <source>ear</source>
        <translation>耳溫</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>皮溫</translation>
    </message>
    <message>
        <source>leg</source>
        <translation>下肢</translation>
    </message>
    <message>
        <source>after cooling</source>
        <translation>降溫後</translation>
    </message>
    <message>
        <source>checked again</source>
        <translation>已複測</translation>
    </message>
    <message>
        <source>ventilator</source>
        <translation>呼吸器</translation>
    </message>
    <message>
        <source>after treatment</source>
        <translation>處理後</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>輸入錯誤</translation>
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
        <translation>時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>How, by whom, how it stands</source>
        <translation>方式、測量者、狀態</translation>
    </message>
    <message>
        <source>dated ahead</source>
        <translation>時間超前</translation>
    </message>
</context>
</TS>
