<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>BlankSheets</name>
    <message>
        <source>Blank forms</source>
        <translation>空白表單</translation>
    </message>
    <message>
        <source>Back-entry form (paper to screen)</source>
        <translation>補登單（由紙質補登入系統）</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Done at (date, time)</source>
        <translation>實際時間（日期、時刻）</translation>
    </message>
    <message>
        <source>Bed, name, number</source>
        <translation>床號、姓名、住院號</translation>
    </message>
    <message>
        <source>What: order, dose, measured value, note</source>
        <translation>內容：醫囑、給藥、測量值、記錄</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>執行人</translation>
    </message>
    <message>
        <source>Entered: by, time, number</source>
        <translation>補登：人、時間、編號</translation>
    </message>
    <message>
        <source>Lines on this page: ______&#x3000;Entered: ______&#x3000;Left out, with reason: ______</source>
        <translation>本頁行數：______&#x3000;已補登：______&#x3000;未補登及原因：______</translation>
    </message>
    <message>
        <source>Counted by: ____________&#x3000;Checked by a second person: ____________&#x3000;Date, time: ____________</source>
        <translation>清點人：____________&#x3000;第二人核對：____________&#x3000;日期時間：____________</translation>
    </message>
    <message>
        <source>Name ____________&#x3000;Bed ______&#x3000;Number ______________&#x3000;Born ____________&#x3000;ALLERGIES ______________________</source>
        <translation>姓名 ____________&#x3000;床號 ______&#x3000;住院號 ______________&#x3000;出生 ____________&#x3000;過敏 ______________________</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>日期時間</translation>
    </message>
    <message>
        <source>Order: drug, dose with unit, way, how often</source>
        <translation>醫囑：藥名、劑量與單位、途徑、頻次</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>醫師</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>核對</translation>
    </message>
    <message>
        <source>Done: time, by</source>
        <translation>執行：時間、人</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>醫囑</translation>
    </message>
    <message>
        <source>Drug, dose with unit, way</source>
        <translation>藥名、劑量與單位、途徑</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計畫</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>給藥時間</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>By</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>Drugs given</source>
        <translation>給藥</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>T, site</source>
        <translation>體溫、部位</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>脈搏</translation>
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
        <translation>血壓</translation>
    </message>
    <message>
        <source>SpO₂, oxygen</source>
        <translation>SpO₂、吸氧</translation>
    </message>
    <message>
        <source>Awareness, pain</source>
        <translation>意識、疼痛</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation>生命徵象</translation>
    </message>
    <message>
        <source>In: what</source>
        <translation>入量：項目</translation>
    </message>
    <message>
        <source>mL</source>
        <translation>mL</translation>
    </message>
    <message>
        <source>Out: what</source>
        <translation>出量：項目</translation>
    </message>
    <message>
        <source>Sum in: ________ mL&#x3000;Sum out: ________ mL&#x3000;from ________ to ________</source>
        <translation>入量合計：________ mL&#x3000;出量合計：________ mL&#x3000;自 ________ 至 ________</translation>
    </message>
    <message>
        <source>Intake and output</source>
        <translation>輸出入量</translation>
    </message>
    <message>
        <source>Requested: laboratory, imaging, consult</source>
        <translation>申請：檢驗、檢查、會診</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Taken, phoned: time, by</source>
        <translation>採集、電話報告：時間、人</translation>
    </message>
    <message>
        <source>Requests and phoned results</source>
        <translation>申請與電話報告結果</translation>
    </message>
</context>
<context>
    <name>CareSheets</name>
    <message>
        <source>For you, when you go home</source>
        <translation>出院患者須知</translation>
    </message>
    <message>
        <source>Handover of the ward</source>
        <translation>病房醫師交班表</translation>
    </message>
    <message>
        <source>Not written yet. Ask your doctor before you leave.</source>
        <translation>尚未填寫。離院前請詢問醫師。</translation>
    </message>
    <message>
        <source>Why you were here</source>
        <translation>您的出院診斷</translation>
    </message>
    <message>
        <source>Medicines to take at home</source>
        <translation>回家後要用的藥</translation>
    </message>
    <message>
        <source>None were prescribed to take home.</source>
        <translation>沒有開出院帶藥。</translation>
    </message>
    <message>
        <source>What changed in your medicines</source>
        <translation>您的用藥有哪些變化</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>回家後注意</translation>
    </message>
    <message>
        <source>When to come again</source>
        <translation>複診和追蹤</translation>
    </message>
    <message>
        <source>Results that are still to come</source>
        <translation>還沒有出來的檢查結果</translation>
    </message>
    <message>
        <source>the pharmacist has not agreed to it: ask your doctor before you take it</source>
        <translation>藥師尚未同意此藥，服用前請先詢問醫師</translation>
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
        <translation>發藥 {amount}</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>列印人</translation>
    </message>
    <message>
        <source>Confidential:</source>
        <translation>保密：</translation>
    </message>
    <message>
        <source>destroy after use</source>
        <translation>用後銷燬</translation>
    </message>
    <message>
        <source>No handover is known.</source>
        <translation>無交班記錄。</translation>
    </message>
    <message>
        <source>{severity} · {name} {time}</source>
        <translation>{severity} · {name} {time}</translation>
    </message>
    <message>
        <source>Said back by {name}: {text}</source>
        <translation>{name} 複述：{text}</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>穩定</translation>
    </message>
    <message>
        <source>watcher</source>
        <translation>需關注</translation>
    </message>
    <message>
        <source>unstable</source>
        <translation>不穩定</translation>
    </message>
</context>
<context>
    <name>CensusSheet</name>
    <message>
        <source>Census of the ward</source>
        <translation>病房患者一覽</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者數</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床號</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>住院號</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>過敏</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>診斷</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>須知</translation>
    </message>
    <message>
        <source>No patient is known here.</source>
        <translation>本站沒有已知的患者。</translation>
    </message>
    <message>
        <source>fasting</source>
        <translation>禁食</translation>
    </message>
    <message>
        <source>name like bed {beds}</source>
        <translation>姓名與 {beds} 床相近</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已離開</translation>
    </message>
</context>
<context>
    <name>DrillPaper</name>
    <message>
        <source>Report of an emergency drill</source>
        <translation>應變演練報告</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>時間</translation>
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
        <translation>應變事件報告</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站點</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>Envelope</name>
    <message>
        <source>Sealed emergency account</source>
        <translation>密封應變帳號</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>崗位</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>製作</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>啟用人</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>日期、時間</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>It opens at this workstation only, and only while central cannot be reached.</source>
        <translation>僅可在本工作站啟用，且僅在無法連線中心時可用。</translation>
    </message>
    <message>
        <source>Type your own name and the reason: both stand beside everything you do.</source>
        <translation>請填寫本人姓名和原因：您所做的一切都會標明。</translation>
    </message>
    <message>
        <source>Opening is recorded. After the outage IT seals a new envelope; the ward lead reviews what was done.</source>
        <translation>啟用將被記錄。中斷結束後資訊室重新封裝，護理長複核所做的一切。</translation>
    </message>
    <message>
        <source>Fold, seal, sign across the seal, and keep it locked. A broken seal is reported at once.</source>
        <translation>摺疊、密封、騎縫簽名並上鎖儲存。發現封口破損須立即報告。</translation>
    </message>
</context>
<context>
    <name>EventPaper</name>
    <message>
        <source>Adverse event report</source>
        <translation>不良事件報告</translation>
    </message>
    <message>
        <source>No report about this patient is here.</source>
        <translation>本站沒有該患者的報告。</translation>
    </message>
</context>
<context>
    <name>FormPaper</name>
    <message>
        <source>Ordered by</source>
        <translation>開立</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>緊急程度</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>申請目的</translation>
    </message>
    <message>
        <source>Site and side</source>
        <translation>部位與側別</translation>
    </message>
    <message>
        <source>Clinical summary</source>
        <translation>病情摘要</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>unknown, please ask: {blank}</source>
        <translation>未知，請詢問：{blank}</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>付數</translation>
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
        <translation>中藥飲片處方</translation>
    </message>
    <message>
        <source>Laboratory request</source>
        <translation>檢驗申請單</translation>
    </message>
    <message>
        <source>Examination request</source>
        <translation>檢查申請單</translation>
    </message>
    <message>
        <source>Pathology request</source>
        <translation>病理申請單</translation>
    </message>
    <message>
        <source>Surgery request</source>
        <translation>手術申請單</translation>
    </message>
    <message>
        <source>Therapy request</source>
        <translation>治療申請單</translation>
    </message>
    <message>
        <source>Nursing request</source>
        <translation>護理申請單</translation>
    </message>
    <message>
        <source>Blood request</source>
        <translation>臨床用血申請單</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申請單</translation>
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
        <translation>左側</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation>右側</translation>
    </message>
    <message>
        <source>BOTH SIDES</source>
        <translation>雙側</translation>
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
        <translation>沒有有效的申請單或中藥飲片處方。</translation>
    </message>
    <message>
        <source>Prov. no.</source>
        <translation>臨時號</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>醫師</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>核對</translation>
    </message>
    <message>
        <source>Done by, time</source>
        <translation>執行人、時間</translation>
    </message>
    <message>
        <source>Request forms and herbal prescriptions</source>
        <translation>申請單與中藥飲片處方</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>group {n}/{of}</source>
        <translation>第 {n}/{of} 組</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>必要時</translation>
    </message>
    <message>
        <source>use before {time}</source>
        <translation>使用期限 {time}</translation>
    </message>
    <message>
        <source>prepared apart: label {place} of {of}</source>
        <translation>分別配製：第 {place}/{of} 張</translation>
    </message>
    <message>
        <source>volume {n} mL</source>
        <translation>總量 {n} mL</translation>
    </message>
    <message>
        <source>long</source>
        <translation>長</translation>
    </message>
    <message>
        <source>once</source>
        <translation>臨</translation>
    </message>
    <message>
        <source>HIGH ALERT</source>
        <translation>高警示</translation>
    </message>
    <message>
        <source>NOT VERIFIED</source>
        <translation>未核對</translation>
    </message>
    <message>
        <source>PATIENT IS FASTING</source>
        <translation>患者禁食</translation>
    </message>
    <message>
        <source>Pack: {note}</source>
        <translation>藥品提示：{note}</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>配藥</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>核對</translation>
    </message>
    <message>
        <source>given</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>prepared at</source>
        <translation>配製時間</translation>
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
        <translation>採集時間</translation>
    </message>
    <message>
        <source>collected by</source>
        <translation>採集者</translation>
    </message>
    <message>
        <source>ALLERGY: {names}</source>
        <translation>過敏：{names}</translation>
    </message>
    <message>
        <source>admitted {time}</source>
        <translation>入院 {time}</translation>
    </message>
    <message>
        <source>doctor {name}</source>
        <translation>醫師 {name}</translation>
    </message>
    <message>
        <source>nurse {name}</source>
        <translation>護理師 {name}</translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation>輸液</translation>
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
        <translation>霧化</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>檢體</translation>
    </message>
    <message>
        <source>Wristband</source>
        <translation>手圈</translation>
    </message>
    <message>
        <source>Bed card</source>
        <translation>床頭卡</translation>
    </message>
    <message>
        <source>Infusion patrol card</source>
        <translation>輸液巡視卡</translation>
    </message>
    <message>
        <source>COPY {n}</source>
        <translation>補打 第 {n} 份</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>滴速</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>反應</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>護理師</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>出生 {date}</translation>
    </message>
    <message>
        <source>came {time}</source>
        <translation>到達 {time}</translation>
    </message>
    <message>
        <source>Nothing to print was found for this choice.</source>
        <translation>所選範圍內沒有可列印的內容。</translation>
    </message>
    <message>
        <source>Labels and cards</source>
        <translation>標籤與卡片</translation>
    </message>
</context>
<context>
    <name>LabourPaper</name>
    <message>
        <source>Labour chart</source>
        <translation>產程圖</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>全部記錄</translation>
    </message>
</context>
<context>
    <name>MarSheet</name>
    <message>
        <source>Medication administration record</source>
        <translation>給藥執行單</translation>
    </message>
    <message>
        <source>Drug, dose, way, how often</source>
        <translation>藥名、劑量、途徑、頻次</translation>
    </message>
    <message>
        <source>No drug order in force is known here.</source>
        <translation>本站沒有已知的有效用藥醫囑。</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>ON HOLD: do not give</source>
        <translation>暫停：勿給</translation>
    </message>
    <message>
        <source>fasting</source>
        <translation>禁食</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未核對</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>雙人核對</translation>
    </message>
    <message>
        <source>Sign in the box: time, initials. Not given: X and why. A column is two hours.</source>
        <translation>在格內簽時間與姓名；未給者寫 X 並註明原因。每列兩小時。</translation>
    </message>
    <message>
        <source>Charted without an order here: {time} {name}</source>
        <translation>本站無對應醫囑的給藥記錄：{time} {name}</translation>
    </message>
</context>
<context>
    <name>NumberList</name>
    <message>
        <source>Page numbers of the day</source>
        <translation>當日頁碼編號清單</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>編號數</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>單據</translation>
    </message>
    <message>
        <source>Printed: time, by</source>
        <translation>列印：時間、人</translation>
    </message>
    <message>
        <source>Void: time, by, why</source>
        <translation>作廢：時間、人、原因</translation>
    </message>
    <message>
        <source>No page was numbered today.</source>
        <translation>今日沒有編號的頁。</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>作廢</translation>
    </message>
</context>
<context>
    <name>NursingSheets</name>
    <message>
        <source>Printed by</source>
        <translation>列印者</translation>
    </message>
    <message>
        <source>Nursing record</source>
        <translation>護理記錄單</translation>
    </message>
    <message>
        <source>Handover of the ward (nursing)</source>
        <translation>病房護理交班報告</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>尚無記錄。</translation>
    </message>
    <message>
        <source>signed beside: {names}</source>
        <translation>審簽：{names}</translation>
    </message>
    <message>
        <source>correction: {reason}</source>
        <translation>更正：{reason}</translation>
    </message>
    <message>
        <source>(corrected later)</source>
        <translation>（後已更正）</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Confidential:</source>
        <translation>保密：</translation>
    </message>
    <message>
        <source>destroy after use</source>
        <translation>用後銷燬</translation>
    </message>
    <message>
        <source>Counts of the shift</source>
        <translation>本班統計</translation>
    </message>
    <message>
        <source>No handover is known.</source>
        <translation>沒有交班記錄。</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Ward</source>
        <translation>病房</translation>
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
        <source>The page number is given when it is printed.</source>
        <translation>頁號在列印時給出。</translation>
    </message>
    <message>
        <source>To be entered after recovery (number and line of this sheet)</source>
        <translation>恢復後補登（按本頁編號和行號）</translation>
    </message>
    <message>
        <source>Reconciled by</source>
        <translation>對帳人</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>日期時間</translation>
    </message>
    <message>
        <source>Long-term order sheet</source>
        <translation>長期醫囑單</translation>
    </message>
    <message>
        <source>One-off order sheet</source>
        <translation>臨時醫囑單</translation>
    </message>
    <message>
        <source>Provisional no.</source>
        <translation>暫編號</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>開立時間</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>醫&#x3000;囑&#x3000;內&#x3000;容</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>醫師</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>核對護理師</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>執行時間</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>執行者</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止時間</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>停止醫師</translation>
    </message>
    <message>
        <source>Done / checked</source>
        <translation>執行/核對</translation>
    </message>
    <message>
        <source>STOPS {time}</source>
        <translation>預停 {time}</translation>
    </message>
    <message>
        <source>not yet confirmed by central</source>
        <translation>中心未確認</translation>
    </message>
    <message>
        <source>prov.</source>
        <translation>暫</translation>
    </message>
    <message>
        <source>—— nothing below ——</source>
        <translation>—— 以下空白 ——</translation>
    </message>
    <message>
        <source>—— continued on the next page ——</source>
        <translation>—— 轉下頁 ——</translation>
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
        <source>Born</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床號</translation>
    </message>
    <message>
        <source>Admission no.</source>
        <translation>住院號</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>體重</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不詳</translation>
    </message>
    <message>
        <source>Diagnosis {names}</source>
        <translation>診斷：{names}</translation>
    </message>
    <message>
        <source>ALLERGY</source>
        <translation>過敏</translation>
    </message>
    <message>
        <source>QR: {count} provisional numbers, patient number, snapshot time, check value</source>
        <translation>二維碼：{count} 條暫編號、患者標識、快照時間、檢查碼</translation>
    </message>
    <message>
        <source>Doctor signs</source>
        <translation>醫師簽名</translation>
    </message>
    <message>
        <source>Nurse signs</source>
        <translation>護理師簽名</translation>
    </message>
    <message>
        <source>Central&apos;s number</source>
        <translation>中心編號回填</translation>
    </message>
    <message>
        <source>data as of {time}</source>
        <translation>病歷資料截至 {time}</translation>
    </message>
    <message>
        <source>DRILL</source>
        <translation>演練單據</translation>
    </message>
    <message>
        <source>Drill since {time} · {as_of}</source>
        <translation>演練自 {time} · {as_of}</translation>
    </message>
    <message>
        <source>Fictitious patients. This page is void: carry out nothing of it.</source>
        <translation>虛構患者。本頁作廢：不得執行其中任何內容。</translation>
    </message>
    <message>
        <source>DRILL · VOID</source>
        <translation>演練作廢</translation>
    </message>
    <message>
        <source>Drill · void · fictitious patients</source>
        <translation>演練 · 作廢 · 虛構患者</translation>
    </message>
    <message>
        <source>READ-ONLY COPY</source>
        <translation>唯讀副本</translation>
    </message>
    <message>
        <source>A copy to read from. Nothing can be entered at this station now.</source>
        <translation>僅供閱讀的副本。本站現在不能輸入。</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>唯讀副本</translation>
    </message>
    <message>
        <source>Read-only copy · not live</source>
        <translation>唯讀副本 · 非即時</translation>
    </message>
    <message>
        <source>Copy made {time} · {as_of}</source>
        <translation>副本製作於 {time} · {as_of}</translation>
    </message>
    <message>
        <source>WARD PACK · COPY</source>
        <translation>病房應變包 · 副本</translation>
    </message>
    <message>
        <source>What came later is not in it. Write down what you do; it is entered afterwards.</source>
        <translation>此後發生的內容不在其中。所做之事請手寫記錄，恢復後補登。</translation>
    </message>
    <message>
        <source>Ward pack · copy · not live</source>
        <translation>病房應變包 · 副本 · 非即時</translation>
    </message>
    <message>
        <source>Central answers again; emergency since {time} · {as_of}</source>
        <translation>中心已恢復；應變自 {time} · {as_of}</translation>
    </message>
    <message>
        <source>EMERGENCY SHEET</source>
        <translation>應變單據</translation>
    </message>
    <message>
        <source>Provisional numbers are not confirmed by central; replace and collect this page after recovery.</source>
        <translation>標「暫」的為暫編號，未經中心確認；恢復後以中心正式單替換並回收本頁</translation>
    </message>
    <message>
        <source>PROVISIONAL</source>
        <translation>應變暫行</translation>
    </message>
    <message>
        <source>Emergency · provisional · not confirmed by central</source>
        <translation>應變 · 暫行 · 未經中心確認</translation>
    </message>
    <message>
        <source>Emergency order sheet (one-off and long-term)</source>
        <translation>應變醫囑單（臨時 / 長期合頁）</translation>
    </message>
    <message>
        <source>Order sheet (drill, void)</source>
        <translation>醫囑單（演練作廢）</translation>
    </message>
    <message>
        <source>Order sheet (long-term and one-off)</source>
        <translation>醫囑單（長期 / 臨時合頁）</translation>
    </message>
    <message>
        <source>Order sheet</source>
        <translation>醫囑單</translation>
    </message>
    <message>
        <source>Long-term orders</source>
        <translation>長期醫囑</translation>
    </message>
    <message>
        <source>One-off orders</source>
        <translation>臨時醫囑</translation>
    </message>
    <message>
        <source>Discharge medicines</source>
        <translation>出院帶藥</translation>
    </message>
    <message>
        <source>Orders whose term central did not say</source>
        <translation>中心未註明期限的醫囑</translation>
    </message>
    <message>
        <source>{section} (continued)</source>
        <translation>{section}（續）</translation>
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
        <translation>誤錄</translation>
    </message>
    <message>
        <source>CONFLICT, decide first</source>
        <translation>有衝突，先處理</translation>
    </message>
    <message>
        <source>REFUSED by central</source>
        <translation>被中心駁回</translation>
    </message>
    <message>
        <source>UNCLEAR, being asked</source>
        <translation>結果不明，詢問中</translation>
    </message>
    <message>
        <source>ON HOLD</source>
        <translation>暫緩</translation>
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
        <translation>無已知過敏</translation>
    </message>
    <message>
        <source>Allergies not recorded: ask the patient</source>
        <translation>過敏史未記錄：請詢問患者</translation>
    </message>
    <message>
        <source>Allergies could not be read: ask the patient</source>
        <translation>過敏史無法讀取：請詢問患者</translation>
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
        <translation>處方箋</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>證明</translation>
    </message>
    <message>
        <source>Void: {reason}</source>
        <translation>作廢：{reason}</translation>
    </message>
    <message>
        <source>its skin test is positive</source>
        <translation>皮膚測試陽性</translation>
    </message>
    <message>
        <source>no negative skin test yet</source>
        <translation>皮膚測試尚無陰性結果</translation>
    </message>
    <message>
        <source>rejected by the pharmacist</source>
        <translation>藥師拒絕</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>暫停中</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>衝突待裁決</translation>
    </message>
    <message>
        <source>refused by central</source>
        <translation>被中心系統拒絕</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Prescription · {kind} ({paper})</source>
        <translation>處方箋 · {kind}（{paper}）</translation>
    </message>
    <message>
        <source>Not to be dispensed: {name} ({reason})</source>
        <translation>不得調配：{name}（{reason}）</translation>
    </message>
    <message>
        <source>Doctor {name}&#x3000;Checked ________&#x3000;Dispensed ________</source>
        <translation>醫師 {name}&#x3000;審核 ________&#x3000;調配 ________</translation>
    </message>
    <message>
        <source>Identity no. of the patient: {number}</source>
        <translation>患者身分證明編號：{number}</translation>
    </message>
    <message>
        <source>Collected by: {name}&#x3000;Identity no.: {number}</source>
        <translation>代辦人：{name}&#x3000;身分證明編號：{number}</translation>
    </message>
    <message>
        <source>packs not said</source>
        <translation>數量未註明</translation>
    </message>
    <message>
        <source>{count} doses of it</source>
        <translation>共 {count} 付</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>作廢</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page before</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>列印預覽</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>第 {page} 頁 / 共 {pages} 頁</translation>
    </message>
</context>
<context>
    <name>PrintSide</name>
    <message>
        <source>Copies</source>
        <translation>份數</translation>
    </message>
    <message>
        <source>Language of this print</source>
        <translation>本次列印語言</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>This PC has no printer. Put the sheet into the queue, where it waits for one; or save it as PDF and print it elsewhere.</source>
        <translation>本機沒有印表機。可放入列印佇列等待印表機，或存為 PDF 在別處列印。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Into the queue</source>
        <translation>放入佇列</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存為 PDF</translation>
    </message>
    <message>
        <source>It waits in the print queue of this PC.</source>
        <translation>已在本機列印佇列中等待。</translation>
    </message>
    <message>
        <source>Done: {pages} pages, {place}</source>
        <translation>完成：{pages} 頁，{place}</translation>
    </message>
    <message>
        <source>Page numbers {first} to {last}</source>
        <translation>頁號 {first} 至 {last}</translation>
    </message>
</context>
<context>
    <name>Reorganised</name>
    <message>
        <source>Reorganised long-term orders</source>
        <translation>重整醫囑（長期）</translation>
    </message>
    <message>
        <source>Reorganised {time} by {name}: only what is in force follows</source>
        <translation>重整醫囑&#x3000;{time}&#x3000;{name}&#x3000;以下僅列有效長期醫囑</translation>
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
        <translation>本站無已知資訊。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>住院</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>診斷</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>須知</translation>
    </message>
    <message>
        <source>Last measured</source>
        <translation>最近測量</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>正在輸注</translation>
    </message>
    <message>
        <source>Skin tests</source>
        <translation>皮膚測試</translation>
    </message>
    <message>
        <source>Results outside of the usual range, newest of each</source>
        <translation>超出參考範圍的結果（各項最新）</translation>
    </message>
    <message>
        <source>Admitted {time} · doctor {doctor} · nurse {nurse}</source>
        <translation>入院 {time} · 醫師 {doctor} · 護理師 {nurse}</translation>
    </message>
    <message>
        <source>Name easily mixed up with bed {beds}</source>
        <translation>姓名易與 {beds} 床混淆</translation>
    </message>
    <message>
        <source>(not yet at central)</source>
        <translation>（中心尚未確認）</translation>
    </message>
    <message>
        <source>{names} · since {time} · rate {rate}</source>
        <translation>{names} · 自 {time} · 速度 {rate}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>AT A CRITICAL LIMIT OF THE PACK, NOT FLAGGED BY THE LABORATORY</source>
        <translation>達規則庫危急界限，檢驗科未標危急</translation>
    </message>
    <message>
        <source>CRITICAL</source>
        <translation>危急</translation>
    </message>
    <message>
        <source>{count} more are not on this page.</source>
        <translation>另有 {count} 項未列在此頁。</translation>
    </message>
</context>
<context>
    <name>WardPack</name>
    <message>
        <source>Ward pack: everything on paper</source>
        <translation>病房應變包：全部紙質</translation>
    </message>
    <message>
        <source>MAR of the whole ward</source>
        <translation>全病房給藥執行單</translation>
    </message>
</context>
</TS>
