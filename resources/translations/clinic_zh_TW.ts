<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>Clinic</name>
    <message>
        <source>call next</source>
        <translation>叫下一位</translation>
    </message>
    <message>
        <source>sign and finish</source>
        <translation>簽名並完成接診</translation>
    </message>
    <message>
        <source>take the last note over</source>
        <translation>引用上次</translation>
    </message>
    <message>
        <source>confirm a field</source>
        <translation>確認沿用</translation>
    </message>
    <message>
        <source>forms</source>
        <translation>處方預覽</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>號</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>候診</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>優先</translation>
    </message>
    <message>
        <source>online</source>
        <translation>線上</translation>
    </message>
    <message>
        <source>reports here</source>
        <translation>報告已出</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分</translation>
    </message>
    <message>
        <source>The queue was not read yet ({reason}).</source>
        <translation>候診佇列尚未讀取（{reason}）。</translation>
    </message>
    <message>
        <source>Queue as last known at {time}. You call from this room alone: other rooms and the screen in the hall do not see it until central answers. Who arrives now is not on it: write him down and call him by name.</source>
        <translation>佇列為 {time} 最後所知。現在只在本診室叫號：中心恢復前，其他診室和大廳螢幕看不到。此後到診者不在佇列中：請登記並按姓名呼叫。</translation>
    </message>
    <message>
        <source>In the hospital&apos;s order, as of {time}</source>
        <translation>按醫院排序 · 截至 {time}</translation>
    </message>
    <message>
        <source>Let the patient say name and date of birth. Here stands: {name} · born {born} ({age}) · hospital no. {number} · queue {queue}</source>
        <translation>請患者自報姓名和出生日期。本屏為：{name} · {born} 出生（{age}）· 病歷號 {number} · 排隊號 {queue}</translation>
    </message>
    <message>
        <source>the visit was not begun</source>
        <translation>尚未開始接診</translation>
    </message>
    <message>
        <source>no diagnosis</source>
        <translation>無診斷</translation>
    </message>
    <message>
        <source>unsigned orders</source>
        <translation>醫囑未簽名</translation>
    </message>
    <message>
        <source>unsigned note</source>
        <translation>病歷未簽名</translation>
    </message>
    <message>
        <source>fields of the last note not confirmed</source>
        <translation>沿用內容未確認</translation>
    </message>
    <message>
        <source>no note of this visit yet</source>
        <translation>本次尚無病歷</translation>
    </message>
    <message>
        <source>Nobody of the queue is open: call the next, or choose one.</source>
        <translation>未開啟候診患者：請叫下一位，或選擇一位。</translation>
    </message>
    <message>
        <source>before the end: {missing}</source>
        <translation>完成前須處理：{missing}</translation>
    </message>
    <message>
        <source>saved here, not at central yet</source>
        <translation>已存本站，中心尚未確認</translation>
    </message>
    <message>
        <source>arrived {time}</source>
        <translation>{time} 報到</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>就診</translation>
    </message>
    <message>
        <source>kind of visit not said</source>
        <translation>就診類別未註明</translation>
    </message>
    <message>
        <source>not arrived</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>候診</translation>
    </message>
    <message>
        <source>called</source>
        <translation>已叫號</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>過號</translation>
    </message>
    <message>
        <source>with the doctor</source>
        <translation>接診中</translation>
    </message>
    <message>
        <source>reports pending</source>
        <translation>待報告</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已診</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>first visit</source>
        <translation>初診</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>複診</translation>
    </message>
    <message>
        <source>back with reports</source>
        <translation>回診</translation>
    </message>
    <message>
        <source>triage {level}</source>
        <translation>分診 {level}</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>叫號</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>重呼</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>過號</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>重新候診</translation>
    </message>
    <message>
        <source>Sent to another room</source>
        <translation>轉診室</translation>
    </message>
    <message>
        <source>Visit begun</source>
        <translation>開始接診</translation>
    </message>
    <message>
        <source>Waits for reports</source>
        <translation>掛起待報告</translation>
    </message>
    <message>
        <source>Visit ended</source>
        <translation>結束就診</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>離院</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>留觀</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>入院</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>轉診</translation>
    </message>
    <message>
        <source>Another doctor has this patient.</source>
        <translation>該患者正由其他醫師接診。</translation>
    </message>
    <message>
        <source>This visit is over.</source>
        <translation>本次就診已結束。</translation>
    </message>
    <message>
        <source>The visit was not begun: call the patient and confirm two identifiers first.</source>
        <translation>尚未開始接診：請先叫號並核對兩項身分資訊。</translation>
    </message>
    <message>
        <source>This step is not possible in the patient&apos;s present state.</source>
        <translation>患者目前狀態不能進行此操作。</translation>
    </message>
    <message>
        <source>The visit was changed meanwhile: the queue was read again, look and try once more.</source>
        <translation>該就診已被更改：佇列已重新讀取，請核對後再試。</translation>
    </message>
    <message>
        <source>The visit is not here (any more).</source>
        <translation>本站（已）沒有這次就診。</translation>
    </message>
    <message>
        <source>Outpatient queue</source>
        <translation>門診佇列</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>證明</translation>
    </message>
    <message>
        <source>Certificate void</source>
        <translation>證明作廢</translation>
    </message>
</context>
<context>
    <name>FinishPanel</name>
    <message>
        <source>Choose how the visit ends (1 to 4).</source>
        <translation>請選擇去向（1–4）。</translation>
    </message>
    <message>
        <source>To which department or hospital?</source>
        <translation>去往哪個科別或醫院？</translation>
    </message>
    <message>
        <source>Come again: days ahead (28), or a date ahead (2026-12-18).</source>
        <translation>複診：填幾天後（28），或今後的日期（2026-12-18）。</translation>
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
        <translation>科別或醫院</translation>
    </message>
    <message>
        <source>Why, what for</source>
        <translation>原因、目的</translation>
    </message>
    <message>
        <source>Come again in</source>
        <translation>複診</translation>
    </message>
    <message>
        <source>28, or a date</source>
        <translation>28 天，或日期</translation>
    </message>
    <message>
        <source>End the visit</source>
        <translation>結束就診</translation>
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
        <translation>急診</translation>
    </message>
    <message>
        <source>Paediatric</source>
        <translation>兒科</translation>
    </message>
    <message>
        <source>Narcotic, psychotropic I</source>
        <translation>麻醉、第一類精神藥品</translation>
    </message>
    <message>
        <source>Psychotropic II</source>
        <translation>第二類精神藥品</translation>
    </message>
    <message>
        <source>EMERGENCY</source>
        <translation>急診</translation>
    </message>
    <message>
        <source>PAEDIATRIC</source>
        <translation>兒科</translation>
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
        <translation>淡黃色</translation>
    </message>
    <message>
        <source>pale green</source>
        <translation>淡綠色</translation>
    </message>
    <message>
        <source>pale red</source>
        <translation>淡紅色</translation>
    </message>
    <message>
        <source>white with corner mark</source>
        <translation>白色（右上角標註）</translation>
    </message>
    <message>
        <source>western drugs</source>
        <translation>西藥</translation>
    </message>
    <message>
        <source>Chinese patent drugs</source>
        <translation>中成藥</translation>
    </message>
    <message>
        <source>herbal pieces</source>
        <translation>中藥飲片</translation>
    </message>
    <message>
        <source>Form {number} · {kind} · {tradition}</source>
        <translation>處方 {number} · {kind} · {tradition}</translation>
    </message>
    <message>
        <source>days not said</source>
        <translation>未填天數</translation>
    </message>
    <message>
        <source>dose not said</source>
        <translation>未填劑量</translation>
    </message>
    <message>
        <source>how often is not fixed</source>
        <translation>次數不固定</translation>
    </message>
    <message>
        <source>what a pack holds is not known</source>
        <translation>包裝含量不詳</translation>
    </message>
    <message>
        <source>the strength does not tell</source>
        <translation>規格不能換算</translation>
    </message>
    <message>
        <source>A narcotic form names the patient&apos;s identity number</source>
        <translation>麻、精一處方須寫患者身分證明編號</translation>
    </message>
    <message>
        <source>The patient&apos;s identity number is not well formed: type it again</source>
        <translation>患者身分證明編號格式不對：請重新輸入</translation>
    </message>
    <message>
        <source>Who collects it: name and identity number, or neither</source>
        <translation>代辦人：姓名和編號都寫，或都不寫</translation>
    </message>
    <message>
        <source>The identity number of who collects it is not well formed</source>
        <translation>代辦人身分證明編號格式不對</translation>
    </message>
    <message>
        <source>Who collects it has the patient&apos;s own number</source>
        <translation>代辦人編號與患者本人相同</translation>
    </message>
    <message>
        <source>{name}: {said} days, the form allows {limit}</source>
        <translation>{name}：{said} 天，本類處方限 {limit} 天</translation>
    </message>
    <message>
        <source>a reason is needed</source>
        <translation>須註明理由</translation>
    </message>
    <message>
        <source>no reason lengthens it</source>
        <translation>不得延長</translation>
    </message>
    <message>
        <source>{name}: an injected narcotic is a single dose</source>
        <translation>{name}：麻醉藥品注射劑限一次常用量</translation>
    </message>
    <message>
        <source>{name}: for how many days? Change the line (E)</source>
        <translation>{name}：用幾天？請修改該行（E）</translation>
    </message>
    <message>
        <source>{name}: how many packs?</source>
        <translation>{name}：幾盒（包裝）？</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>藥品</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>數量</translation>
    </message>
</context>
<context>
    <name>FormsPanel</name>
    <message>
        <source>{count} forms</source>
        <translation>{count} 張處方</translation>
    </message>
    <message>
        <source>Packs of {name}</source>
        <translation>{name} 的包裝數</translation>
    </message>
    <message>
        <source>Why longer: {name}</source>
        <translation>{name}：延長理由</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整數</translation>
    </message>
    <message>
        <source>e.g. chronic disease, stable</source>
        <translation>如 慢性病，病情穩定</translation>
    </message>
    <message>
        <source>age unknown: no form is coloured for a child</source>
        <translation>年齡不詳：未按兒科處方分色</translation>
    </message>
    <message>
        <source>Cancer pain, or moderate to severe chronic pain</source>
        <translation>癌症疼痛或中、重度慢性疼痛</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>趨勢</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>就診</translation>
    </message>
    <message>
        <source>Requests of this visit</source>
        <translation>檢查 · 治療</translation>
    </message>
    <message>
        <source>Over the visits</source>
        <translation>趨勢（歷次就診）</translation>
    </message>
    <message>
        <source>Earlier visits and stays</source>
        <translation>就診史</translation>
    </message>
    <message>
        <source>state not said</source>
        <translation>狀態未註明</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>已預約</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>待繳費</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>已報告</translation>
    </message>
    <message>
        <source>clinic</source>
        <translation>門診</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>急診</translation>
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
        <translation>檢查、趨勢、就診史</translation>
    </message>
</context>
<context>
    <name>IdentityRow</name>
    <message>
        <source>Patient&apos;s identity number</source>
        <translation>患者身分證明編號</translation>
    </message>
    <message>
        <source>18 signs, or a passport&apos;s number</source>
        <translation>18 位身分證號，或護照號</translation>
    </message>
    <message>
        <source>Collected by (empty: the patient)</source>
        <translation>代辦人（空：患者本人）</translation>
    </message>
    <message>
        <source>name as on the document</source>
        <translation>證件上的姓名</translation>
    </message>
    <message>
        <source>Identity number of who collects it</source>
        <translation>代辦人身分證明編號</translation>
    </message>
</context>
<context>
    <name>PaperActs</name>
    <message>
        <source>{count} visits written to {path}</source>
        <translation>已將 {count} 次就診寫入 {path}</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>門診</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Diagnosis certificate</source>
        <translation>診斷證明書</translation>
    </message>
    <message>
        <source>Sick-leave certificate</source>
        <translation>病假證明書</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>void</source>
        <translation>已作廢</translation>
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
        <translation>請填寫證明內容或作廢原因。</translation>
    </message>
    <message>
        <source>Choose the certificate in the list first.</source>
        <translation>請先在清單中選擇證明。</translation>
    </message>
    <message>
        <source>For how many days?</source>
        <translation>休息幾天？</translation>
    </message>
    <message>
        <source>This site allows {count} days at most.</source>
        <translation>本院規定最多 {count} 天。</translation>
    </message>
    <message>
        <source>at most {count}</source>
        <translation>最多 {count} 天</translation>
    </message>
    <message>
        <source>no site limit</source>
        <translation>本院未設上限</translation>
    </message>
    <message>
        <source>Why void</source>
        <translation>作廢原因</translation>
    </message>
    <message>
        <source>Diagnosis and advice</source>
        <translation>診斷及建議</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Sign and issue</source>
        <translation>簽名並開具</translation>
    </message>
    <message>
        <source>Certificates: numbered, signed, printed; a void one stays listed</source>
        <translation>證明：編號、簽名、列印；作廢的仍列出</translation>
    </message>
    <message>
        <source>Void one</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Queue</source>
        <translation>候診</translation>
    </message>
    <message>
        <source>{waiting} · seen {done}</source>
        <translation>{waiting} · 已診 {done}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>候診</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>回診</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>過號</translation>
    </message>
    <message>
        <source>Reports pending</source>
        <translation>待報告</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已診</translation>
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
        <translation>過號</translation>
    </message>
    <message>
        <source>Other room</source>
        <translation>轉診室</translation>
    </message>
    <message>
        <source>Queue in the hospital&apos;s order</source>
        <translation>按醫院排序的候診佇列</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Call and identify</source>
        <translation>叫號與核對</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>回顧</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>病歷</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>診斷</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>醫囑處方</translation>
    </message>
    <message>
        <source>Sign, print, next</source>
        <translation>簽名、列印、下一位</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>預算</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>本次</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位數</translation>
    </message>
    <message>
        <source>Whole visit (median {median} s, P90 {p90} s)</source>
        <translation>整次接診（中位數 {median} 秒，P90 {p90} 秒）</translation>
    </message>
</context>
<context>
    <name>TimesPanel</name>
    <message>
        <source>Steps of a visit · {count} visits at this station</source>
        <translation>接診用時 · 本站 {count} 次</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Queue: {count} wait</source>
        <translation>候診 {count}</translation>
    </message>
    <message>
        <source>Queue: not known</source>
        <translation>候診：未知</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>本次就診</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始接診</translation>
    </message>
    <message>
        <source>Wait for reports</source>
        <translation>掛起待報告</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>處方預覽</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>證明</translation>
    </message>
    <message>
        <source>Sign and finish</source>
        <translation>簽名並完成接診</translation>
    </message>
</context>
<context>
    <name>VisitFrame</name>
    <message>
        <source>Outpatient queue</source>
        <translation>門診佇列</translation>
    </message>
    <message>
        <source>Outpatients</source>
        <translation>門診</translation>
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
        <translation>本站沒有該患者以往的門診病歷：請新寫（W）。</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>{name} was called and has not begun: begin, skip or call again first.</source>
        <translation>{name} 已叫號未接診：請先接診、過號或重呼。</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>無人候診。</translation>
    </message>
    <message>
        <source>Both fit: begin</source>
        <translation>兩項相符，開始接診</translation>
    </message>
    <message>
        <source>To which room does {name} go?</source>
        <translation>{name} 轉往哪個診室？</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>轉去</translation>
    </message>
    <message>
        <source>Open a patient of the queue first.</source>
        <translation>請先開啟一位候診患者。</translation>
    </message>
    <message>
        <source>There is no drafted drug to put on a form.</source>
        <translation>沒有待開的藥品。</translation>
    </message>
</context>
</TS>
