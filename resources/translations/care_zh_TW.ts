<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>AddForm</name>
    <message>
        <source>{names}: dose, frequency, route are missing or not read</source>
        <translation>{names}：劑量、頻次、途徑缺失或未識別</translation>
    </message>
    <message>
        <source>Add to the drafts</source>
        <translation>加入草稿</translation>
    </message>
    <message>
        <source>A medicine for home</source>
        <translation>出院帶藥</translation>
    </message>
    <message>
        <source>Drug, dose, frequency, route, days</source>
        <translation>藥品 劑量 頻次 途徑 天數</translation>
    </message>
    <message>
        <source>Quantity and unit</source>
        <translation>數量和單位</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Record of the consult</source>
        <translation>會診記錄</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>會診所見</translation>
    </message>
    <message>
        <source>Opinion and advice</source>
        <translation>會診意見</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>Ask for a consult</source>
        <translation>申請會診</translation>
    </message>
    <message>
        <source>Department or doctor</source>
        <translation>會診科別或醫師</translation>
    </message>
    <message>
        <source>type part of the name</source>
        <translation>輸入名稱的一部分</translation>
    </message>
    <message>
        <source>To be approved by (empty: nobody has to)</source>
        <translation>審核人（空：不需審核）</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未說明</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>急會診</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>普通會診</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>會診目的</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>會診理由</translation>
    </message>
    <message>
        <source>The patient again: initials, sex, age or number</source>
        <translation>再次核對患者：首字母 性別 年齡或號碼</translation>
    </message>
    <message>
        <source>Until (empty: the site&apos;s time)</source>
        <translation>完成時限（空：按本院時限）</translation>
    </message>
    <message>
        <source>14:05</source>
        <translation>14:05</translation>
    </message>
    <message>
        <source>Course in short, filled from the record: change it as needed</source>
        <translation>病情摘要（自病歷引用，可修改）</translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message>
        <source>Told by telephone</source>
        <translation>電話通知</translation>
    </message>
    <message>
        <source>Who was reached</source>
        <translation>接聽人</translation>
    </message>
    <message>
        <source>When (empty: now)</source>
        <translation>通話時間（空：現在）</translation>
    </message>
    <message>
        <source>14:05</source>
        <translation>14:05</translation>
    </message>
    <message>
        <source>What was said again</source>
        <translation>對方複述內容</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>add the record: {what}</source>
        <translation>追加會診記錄：{what}</translation>
    </message>
    <message>
        <source>Both records stand with the consult; who asked reads both.</source>
        <translation>兩份會診記錄都保留，由申請醫師閱讀。</translation>
    </message>
    <message>
        <source>leave the consult as it is at central: {what}</source>
        <translation>會診以中心為準：{what}</translation>
    </message>
    <message>
        <source>The record written here does not go to central; it stays in this station&apos;s log.</source>
        <translation>本站所寫記錄不上傳中心，保留在本站日誌。</translation>
    </message>
    <message>
        <source>From now on it reads: {state}.</source>
        <translation>此後為：{state}。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>會診目的</translation>
    </message>
    <message>
        <source>From / to</source>
        <translation>申請 / 受邀</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩餘時間</translation>
    </message>
    <message>
        <source>Asked of us</source>
        <translation>邀請我科會診</translation>
    </message>
    <message>
        <source>Asked by this ward</source>
        <translation>本病房申請</translation>
    </message>
    <message>
        <source>{time} {name} asks {owner} ({urgency}): {question}</source>
        <translation>{time} {name} 邀請 {owner}（{urgency}）：{question}</translation>
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
        <translation>時限 {time}</translation>
    </message>
    <message>
        <source>Approval by {name}: {state}</source>
        <translation>會診審核 {name}：{state}</translation>
    </message>
    <message>
        <source>{time} by telephone to {name}, who said again: {text} ({by})</source>
        <translation>{time} 電話通知 {name}，對方複述：{text}（{by}）</translation>
    </message>
    <message>
        <source>{time} accepted by {name}</source>
        <translation>{time} {name} 接受</translation>
    </message>
    <message>
        <source>The order was ended on the order sheet: cancel the consult, or ask anew.</source>
        <translation>會診醫囑已在醫囑單終止：請取消會診或重新申請。</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待審核</translation>
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
        <translation>已完成；本站無會診記錄</translation>
    </message>
    <message>
        <source>{time} record of {name}</source>
        <translation>{time} {name} 會診記錄</translation>
    </message>
    <message>
        <source>read by {name}</source>
        <translation>{name} 已閱</translation>
    </message>
    <message>
        <source>the pack says no times for consults</source>
        <translation>知識包未給出會診時限</translation>
    </message>
    <message>
        <source>site values: urgent {minutes} min, ordinary {hours} h</source>
        <translation>本院時限：急會診 {minutes} 分鐘，普通 {hours} 小時</translation>
    </message>
    <message>
        <source>not verified, to be set by the hospital</source>
        <translation>未核實，由醫院設定</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>藥品</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>入院前</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>住院期間</translation>
    </message>
    <message>
        <source>Taken home</source>
        <translation>出院帶藥</translation>
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
        <translation>{words} · 草稿未簽</translation>
    </message>
    <message>
        <source>To be known before leaving</source>
        <translation>離院前須知</translation>
    </message>
    <message>
        <source>Front page check</source>
        <translation>病歷首頁檢查</translation>
    </message>
    <message>
        <source>Discharge order: {time} {name}</source>
        <translation>出院醫囑：{time} {name}</translation>
    </message>
    <message>
        <source>Discharge order: not written</source>
        <translation>出院醫囑：未開立</translation>
    </message>
    <message>
        <source>Discharge record: {time} {name}</source>
        <translation>出院記錄：{time} {name}</translation>
    </message>
    <message>
        <source>Discharge record: not written</source>
        <translation>出院記錄：未書寫</translation>
    </message>
    <message>
        <source>Medicines compared: {time} {name}</source>
        <translation>出院帶藥核對：{time} {name}</translation>
    </message>
    <message>
        <source>Medicines compared: not signed</source>
        <translation>出院帶藥核對：未簽名</translation>
    </message>
    <message>
        <source>Diagnoses at discharge: {names}</source>
        <translation>出院診斷：{names}</translation>
    </message>
    <message>
        <source>Follow-up: {text}</source>
        <translation>追蹤計畫：{text}</translation>
    </message>
    <message>
        <source>Drafts not signed here: {count}</source>
        <translation>未簽草稿：{count}</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床號</translation>
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
        <translation>變化</translation>
    </message>
    <message>
        <source>crit</source>
        <translation>危</translation>
    </message>
    <message>
        <source>No handover of this patient is known here. The changes are those of the last {hours} h.</source>
        <translation>本站無該患者的交班記錄。變化為最近 {hours} 小時內。</translation>
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
        <translation>待辦：{text}</translation>
    </message>
    <message>
        <source>If … then: {text}</source>
        <translation>預判與應對：{text}</translation>
    </message>
    <message>
        <source>Said back: {text}</source>
        <translation>接班複述：{text}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>已開立</translation>
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
        <translation>變異已說明</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>醫囑</translation>
    </message>
    <message>
        <source>Nursing</source>
        <translation>護理</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>病歷</translation>
    </message>
    <message>
        <source>Beside the pathway</source>
        <translation>路徑外醫囑</translation>
    </message>
    <message>
        <source>if needed</source>
        <translation>可選</translation>
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
        <translation>未測：{names}</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>路徑外</translation>
    </message>
    <message>
        <source>The stage is usually days {first}–{last}.</source>
        <translation>本階段通常為第 {first}–{last} 天。</translation>
    </message>
    <message>
        <source>{title}: this pack does not know the pathway</source>
        <translation>{title}：知識包中無此路徑</translation>
    </message>
    <message>
        <source>{title} · {stage} · day {day}</source>
        <translation>{title} · {stage} · 第 {day} 天</translation>
    </message>
    <message>
        <source>On no pathway. His diagnoses would fit: {names}</source>
        <translation>未入徑。診斷符合：{names}</translation>
    </message>
    <message>
        <source>On no pathway, and none of the pack fits the diagnoses.</source>
        <translation>未入徑，知識包中無符合診斷的路徑。</translation>
    </message>
    <message>
        <source>not delivered: phone them</source>
        <translation>未送達：請打電話</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已閱</translation>
    </message>
    <message>
        <source>answered, not read</source>
        <translation>已會診，待閱</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>待審核</translation>
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
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>late by {time}</source>
        <translation>超時 {time}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分鐘</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小時 {minutes} 分</translation>
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
        <translation>未說明</translation>
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
        <translation>新醫囑</translation>
    </message>
    <message>
        <source>result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>critical value</source>
        <translation>危急值</translation>
    </message>
    <message>
        <source>note</source>
        <translation>病歷</translation>
    </message>
    <message>
        <source>result still to come</source>
        <translation>報告未回</translation>
    </message>
    <message>
        <source>critical value not acknowledged</source>
        <translation>危急值未確認</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未簽名</translation>
    </message>
    <message>
        <source>infusion running</source>
        <translation>輸液進行中</translation>
    </message>
    <message>
        <source>skin test open</source>
        <translation>皮膚測試未結束</translation>
    </message>
    <message>
        <source>consult open</source>
        <translation>會診未完成</translation>
    </message>
    <message>
        <source>entered here, not at central yet</source>
        <translation>本站已輸入，中心尚未收到</translation>
    </message>
    <message>
        <source>long-term drug still in force</source>
        <translation>長期用藥未停</translation>
    </message>
    <message>
        <source>stopped by a discharge order that was taken back: order it again or leave it stopped</source>
        <translation>因已撤回的出院醫囑停止：請重新開立，或保持停止</translation>
    </message>
    <message>
        <source>choose whom to ask: type until one is meant</source>
        <translation>請選擇會診對象：輸入至唯一</translation>
    </message>
    <message>
        <source>the question is empty</source>
        <translation>會診目的未填</translation>
    </message>
    <message>
        <source>say whether it is urgent</source>
        <translation>請說明急會診或普通會診</translation>
    </message>
    <message>
        <source>the reason is empty</source>
        <translation>原因未填</translation>
    </message>
    <message>
        <source>the opinion is empty</source>
        <translation>會診意見未填</translation>
    </message>
    <message>
        <source>say who was reached</source>
        <translation>請填寫接聽人</translation>
    </message>
    <message>
        <source>write what was said again</source>
        <translation>請填寫對方複述內容</translation>
    </message>
    <message>
        <source>the time is not understood (14:05)</source>
        <translation>時間無法識別（14:05）</translation>
    </message>
    <message>
        <source>say how ill the patient is</source>
        <translation>請說明病情程度</translation>
    </message>
    <message>
        <source>the summary is empty</source>
        <translation>摘要未填</translation>
    </message>
    <message>
        <source>say it back in your own words first</source>
        <translation>請先用自己的話複述</translation>
    </message>
    <message>
        <source>the pack does not say within which time: type until when</source>
        <translation>知識包未給出時限：請填寫時限</translation>
    </message>
    <message>
        <source>the patient named again does not fit</source>
        <translation>再次核對的患者不符</translation>
    </message>
    <message>
        <source>your own handover is taken by somebody else</source>
        <translation>自己的交班須由他人接班</translation>
    </message>
    <message>
        <source>choose a stage</source>
        <translation>請選擇階段</translation>
    </message>
    <message>
        <source>the line is not complete</source>
        <translation>醫囑行不完整</translation>
    </message>
    <message>
        <source>say for how many days (7d)</source>
        <translation>請寫明天數（7d）</translation>
    </message>
    <message>
        <source>say how much is handed out (2 盒)</source>
        <translation>請寫明發藥數量（2 盒）</translation>
    </message>
    <message>
        <source>dose, frequency and days need another quantity; where it is meant, a remark in the line says why</source>
        <translation>劑量、頻次、天數所需數量與此不符；確需如此請在該行備註中說明</translation>
    </message>
    <message>
        <source>the act before is still being saved</source>
        <translation>上一操作仍在儲存</translation>
    </message>
    <message>
        <source>it changed meanwhile: read it again</source>
        <translation>內容已被更改：請重新檢視</translation>
    </message>
    <message>
        <source>this needs the central system, which does not answer now</source>
        <translation>需要中心系統，現無回應</translation>
    </message>
</context>
<context>
    <name>CareForm</name>
    <message>
        <source>Sign</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>Care</source>
        <translation>會診交班</translation>
    </message>
    <message>
        <source>view</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>up, down</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>sign the form</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>leave the form</source>
        <translation>離開表單</translation>
    </message>
    <message>
        <source>Consults</source>
        <translation>會診</translation>
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
        <translation>會診</translation>
    </message>
    <message>
        <source>What is asked of us is not known here: {reason}</source>
        <translation>邀請我科的會診未知：{reason}</translation>
    </message>
    <message>
        <source>asked of us: as of {time}</source>
        <translation>邀請我科：截至 {time}</translation>
    </message>
    <message>
        <source>No consult is chosen.</source>
        <translation>未選擇會診。</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>會診詳情</translation>
    </message>
    <message>
        <source>Consults, the open ones first</source>
        <translation>會診，未完成在前</translation>
    </message>
    <message>
        <source>Ask for one</source>
        <translation>申請會診</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Write record</source>
        <translation>寫會診記錄</translation>
    </message>
    <message>
        <source>Record read</source>
        <translation>已閱</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>電話通知</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>審核同意</translation>
    </message>
    <message>
        <source>Do not approve</source>
        <translation>審核不同意</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>患者 {name}</translation>
    </message>
    <message>
        <source>Decline the consult</source>
        <translation>拒絕會診</translation>
    </message>
    <message>
        <source>Cancel the consult</source>
        <translation>取消會診</translation>
    </message>
    <message>
        <source>Do not approve the consult</source>
        <translation>會診審核不同意</translation>
    </message>
</context>
<context>
    <name>DischargePane</name>
    <message>
        <source>Medicines</source>
        <translation>藥品</translation>
    </message>
    <message>
        <source>Open a patient on F3 first.</source>
        <translation>請先在 F3 開啟患者。</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>未完成事項</translation>
    </message>
    <message>
        <source>The discharge order needs the central system and cannot be signed now. Medicines, record and print can.</source>
        <translation>出院醫囑需要中心系統，現在不能簽名。帶藥、出院記錄和列印可以進行。</translation>
    </message>
    <message>
        <source>Medicines: home, hospital, discharge</source>
        <translation>用藥：入院前 · 住院 · 出院</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>出院</translation>
    </message>
    <message>
        <source>Add for home</source>
        <translation>加出院帶藥</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>去向和原因</translation>
    </message>
    <message>
        <source>Sign comparison</source>
        <translation>簽名核對</translation>
    </message>
    <message>
        <source>Discharge order</source>
        <translation>出院醫囑</translation>
    </message>
    <message>
        <source>Discharge record</source>
        <translation>出院記錄</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>診斷</translation>
    </message>
    <message>
        <source>Print for patient</source>
        <translation>列印患者須知</translation>
    </message>
    <message>
        <source>Medicines compared</source>
        <translation>用藥對照</translation>
    </message>
    <message>
        <source>{count} medicines still need a word or a reason</source>
        <translation>還有 {count} 種藥未說明去向或原因</translation>
    </message>
</context>
<context>
    <name>FateForm</name>
    <message>
        <source>Say it</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>變更原因</translation>
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
        <translation>I 病情程度：未說明</translation>
    </message>
    <message>
        <source>P: summary</source>
        <translation>P 病情摘要</translation>
    </message>
    <message>
        <source>A: actions, one a line</source>
        <translation>A 待辦事項，每行一項</translation>
    </message>
    <message>
        <source>S: what may happen, and what then</source>
        <translation>S 情況預判與應對</translation>
    </message>
    <message>
        <source>To (empty: whoever takes over)</source>
        <translation>接班醫師（空：由接班者接）</translation>
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
        <translation>其後變化</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>Handover of the ward</source>
        <translation>病房交班</translation>
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
        <translation>列印交班表</translation>
    </message>
    <message>
        <source>{bed} {name} · text of the last handover, to be edited</source>
        <translation>{bed} {name} · 上次交班內容，請修改</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>say why</source>
        <translation>說明變異</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>去完成</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Reason (only for saying why)</source>
        <translation>變異原因（僅說明變異時）</translation>
    </message>
</context>
<context>
    <name>PathwayPane</name>
    <message>
        <source>Clinical pathway</source>
        <translation>臨床路徑</translation>
    </message>
    <message>
        <source>Stage…</source>
        <translation>階段…</translation>
    </message>
    <message>
        <source>Put on pathway…</source>
        <translation>入徑…</translation>
    </message>
    <message>
        <source>As last known; the stage is central&apos;s and stays until it answers.</source>
        <translation>為最後已知；階段由中心維護，恢復前不變。</translation>
    </message>
    <message>
        <source>Sample data, no law.</source>
        <translation>示例資料，非法規。</translation>
    </message>
    <message>
        <source>Do or say why</source>
        <translation>完成或說明變異</translation>
    </message>
    <message>
        <source>Items of the pathway today</source>
        <translation>今日路徑項目</translation>
    </message>
    <message>
        <source>follow the branch</source>
        <translation>進入分支</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完成路徑</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>退出路徑</translation>
    </message>
    <message>
        <source>Next stage, or out of the pathway</source>
        <translation>下一階段或出徑</translation>
    </message>
    <message>
        <source>Put the patient on a pathway</source>
        <translation>患者入徑</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>meant: {name}</source>
        <translation>選定：{name}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 等另 {count} 個</translation>
    </message>
    <message>
        <source>nobody of that name is known here</source>
        <translation>本站沒有此名稱</translation>
    </message>
    <message>
        <source>central named nobody yet</source>
        <translation>中心尚未提供名錄</translation>
    </message>
</context>
<context>
    <name>ReadForm</name>
    <message>
        <source>Record read: what follows?</source>
        <translation>已閱會診記錄：後續？</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>不變</translation>
    </message>
    <message>
        <source>orders follow</source>
        <translation>開立醫囑</translation>
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
        <translation>原因（對方可見）</translation>
    </message>
</context>
<context>
    <name>StageForm</name>
    <message>
        <source>Reason (needed to leave)</source>
        <translation>原因（出徑必填）</translation>
    </message>
</context>
<context>
    <name>TakeForm</name>
    <message>
        <source>Take over: say it back</source>
        <translation>接班：複述</translation>
    </message>
    <message>
        <source>S: in your own words</source>
        <translation>S 用自己的話複述</translation>
    </message>
    <message>
        <source>Refuse the handover</source>
        <translation>拒絕接班</translation>
    </message>
    <message>
        <source>Reason: what is missing or not clear</source>
        <translation>原因：缺什麼或不清楚什麼</translation>
    </message>
</context>
</TS>
