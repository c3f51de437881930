<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>ActBar</name>
    <message>
        <source>Answer the nurse</source>
        <translation>答覆護理師</translation>
    </message>
    <message>
        <source>Answer the pharmacist</source>
        <translation>答覆藥師</translation>
    </message>
    <message>
        <source>72 h review</source>
        <translation>72小時評估</translation>
    </message>
    <message>
        <source>Request form</source>
        <translation>申請單</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>執行經過</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>補簽</translation>
    </message>
    <message>
        <source>Reorganised sheet</source>
        <translation>重整醫囑</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>Stop after a review</source>
        <translation>核停長期</translation>
    </message>
</context>
<context>
    <name>AlertBar</name>
    <message>
        <source>All {count}</source>
        <translation>全部 {count}</translation>
    </message>
</context>
<context>
    <name>AllergyActs</name>
    <message>
        <source>Allergy proposed: {said}. The drug stays stopped. Y decides.</source>
        <translation>建議記錄過敏：{said}。藥品保持停用。按 Y 判斷。</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>{name}: read. What follows?</source>
        <translation>{name}：已閱。如何處理？</translation>
    </message>
    <message>
        <source>Nothing needed</source>
        <translation>無需處理</translation>
    </message>
    <message>
        <source>Repeat the test</source>
        <translation>複查</translation>
    </message>
    <message>
        <source>Order treatment</source>
        <translation>已下醫囑</translation>
    </message>
    <message>
        <source>Inform colleague</source>
        <translation>告知同事</translation>
    </message>
</context>
<context>
    <name>Antimicrobial</name>
    <message>
        <source>{tier}: the request form lacks {missing}. U opens it.</source>
        <translation>{tier}：使用申請缺少{missing}，按 U 填寫。</translation>
    </message>
    <message>
        <source>{tier}, above your privilege, and its one day of emergency is used: a colleague with the privilege orders on</source>
        <translation>{tier}，超出您的權限，且一日的緊急使用已用完：請有權限的醫師續開</translation>
    </message>
    <message>
        <source>{tier}, above your privilege: emergency use, ends within 24 h</source>
        <translation>{tier}，超出您的權限：緊急使用，24 小時內自動終止</translation>
    </message>
    <message>
        <source>{tier}, and your privilege is not known: a colleague who has it, or an emergency for one day (U)</source>
        <translation>{tier}，您的權限未知：請有權限的醫師開立，或緊急使用一天（U）</translation>
    </message>
    <message>
        <source>{tier}, your privilege is {privilege}: let a colleague with the privilege order it, or an emergency for one day (U)</source>
        <translation>{tier}，您的權限為{privilege}：請有權限的醫師開立，或緊急使用一天（U）</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>用藥目的</translation>
    </message>
    <message>
        <source>indication</source>
        <translation>適應證</translation>
    </message>
    <message>
        <source>site of infection</source>
        <translation>感染部位</translation>
    </message>
    <message>
        <source>culture</source>
        <translation>病原學送檢</translation>
    </message>
    <message>
        <source>susceptibility</source>
        <translation>藥敏</translation>
    </message>
    <message>
        <source>antibacterials before</source>
        <translation>既往抗菌藥</translation>
    </message>
    <message>
        <source>whether those were given for more than 72 h</source>
        <translation>前用抗菌藥是否超過72小時</translation>
    </message>
    <message>
        <source>expert opinion</source>
        <translation>專家意見</translation>
    </message>
    <message>
        <source>time before the operation</source>
        <translation>術前用藥時機</translation>
    </message>
</context>
<context>
    <name>AntimicrobialActs</name>
    <message>
        <source>Choose the draft of an antibacterial first.</source>
        <translation>請先選中抗生素草稿。</translation>
    </message>
    <message>
        <source>Emergency: the line now says 1 day (before: no end). It ends after a day by itself.</source>
        <translation>緊急使用：該行現為 1 天（原為不限天數），1 天后自動結束。</translation>
    </message>
    <message>
        <source>Emergency: the line now says 1 day (before: {days} d). It ends after a day by itself.</source>
        <translation>緊急使用：該行現為 1 天（原為 {days} 天），1 天后自動結束。</translation>
    </message>
    <message>
        <source>No emergency any more: the line still says 1 day. Change it if it is to run longer.</source>
        <translation>已不屬緊急使用：該行仍為 1 天，如需更長請修改。</translation>
    </message>
    <message>
        <source>No emergency any more: the line has no end again, as it was written.</source>
        <translation>已不屬緊急使用：該行恢復為不限天數，與原寫一致。</translation>
    </message>
    <message>
        <source>No emergency any more: the line says {days} d again, as it was written.</source>
        <translation>已不屬緊急使用：該行恢復為原寫的 {days} 天。</translation>
    </message>
    <message>
        <source>request form</source>
        <translation>抗菌藥申請</translation>
    </message>
</context>
<context>
    <name>AntimicrobialPanel</name>
    <message>
        <source>Request form: {name}</source>
        <translation>抗生素使用申請：{name}</translation>
    </message>
    <message>
        <source>Purpose: choose</source>
        <translation>用藥目的：請選擇</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>治療</translation>
    </message>
    <message>
        <source>Prophylaxis</source>
        <translation>預防</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用藥目的</translation>
    </message>
    <message>
        <source>Antibacterials before, how long: choose</source>
        <translation>此前抗菌藥用了多久：請選擇</translation>
    </message>
    <message>
        <source>None</source>
        <translation>未用</translation>
    </message>
    <message>
        <source>Up to 72 h</source>
        <translation>不超過72小時</translation>
    </message>
    <message>
        <source>More than 72 h</source>
        <translation>超過72小時</translation>
    </message>
    <message>
        <source>Antibacterials before, how long</source>
        <translation>此前抗菌藥用了多久</translation>
    </message>
    <message>
        <source>Susceptibility</source>
        <translation>藥敏</translation>
    </message>
    <message>
        <source>what it answers to, or not known yet</source>
        <translation>藥敏結果，或未回</translation>
    </message>
    <message>
        <source>Expert opinion (special tier)</source>
        <translation>專家意見（特殊使用級）</translation>
    </message>
    <message>
        <source>who was asked and what he advised</source>
        <translation>會診專家及意見</translation>
    </message>
    <message>
        <source>Time before the operation</source>
        <translation>術前用藥時機</translation>
    </message>
    <message>
        <source>e.g. 30 min; the pack&apos;s order sets say 30 to 60 min before incision</source>
        <translation>如30分鐘；知識包醫囑套餐：切皮前0.5~1小時</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>適應證</translation>
    </message>
    <message>
        <source>Site of infection</source>
        <translation>感染部位</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>病原學送檢</translation>
    </message>
    <message>
        <source>sent, not sent and why, or its result</source>
        <translation>已送、未送及原因，或結果</translation>
    </message>
    <message>
        <source>Antibacterials before</source>
        <translation>既往抗生素</translation>
    </message>
    <message>
        <source>which and how long, or none</source>
        <translation>品種與天數，或無</translation>
    </message>
    <message>
        <source>Cause of the infection</source>
        <translation>感染原因</translation>
    </message>
    <message>
        <source>germ or event, or not known</source>
        <translation>病原體或誘因，或不明</translation>
    </message>
    <message>
        <source>Chest film</source>
        <translation>胸片</translation>
    </message>
    <message>
        <source>what it shows and when, or not taken</source>
        <translation>所見及時間，或未拍</translation>
    </message>
    <message>
        <source>Type of infection</source>
        <translation>感染分型</translation>
    </message>
    <message>
        <source>community, hospital, ventilator, device ...</source>
        <translation>社區、醫院、呼吸器、導管相關等</translation>
    </message>
    <message>
        <source>Emergency above your privilege: why</source>
        <translation>越級緊急使用：理由</translation>
    </message>
    <message>
        <source>ends after 24 h by itself</source>
        <translation>24 小時後自動終止</translation>
    </message>
    <message>
        <source>Kept with the order. A review is due after 72 h. Above your privilege only an emergency, for one day.</source>
        <translation>隨醫囑儲存，72 小時後須評估。超出權限僅限緊急使用一天。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>AssistantPane</name>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Safety findings, critical values and tasks</source>
        <translation>安全校驗、危急值與任務</translation>
    </message>
    <message>
        <source>local rules only</source>
        <translation>僅本地規則</translation>
    </message>
    <message>
        <source>high {loud} · others {rest}</source>
        <translation>高 {loud} · 其他 {rest}</translation>
    </message>
    <message>
        <source>Alerts and tasks</source>
        <translation>提醒與任務</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另 {count} 條</translation>
    </message>
    <message>
        <source>nobody has read it</source>
        <translation>尚無人閱讀</translation>
    </message>
    <message>
        <source>critical values nobody has read: {count}</source>
        <translation>危急值無人閱讀：{count}</translation>
    </message>
    <message>
        <source>Wait for the nurse&apos;s check: {count}</source>
        <translation>待護理師核對 {count} 條</translation>
    </message>
    <message>
        <source>critical limit of the pack {sign} {limit} {unit}, not flagged by the laboratory</source>
        <translation>達規則庫危急界限 {sign} {limit} {unit}，檢驗科未標危急</translation>
    </message>
    <message>
        <source>reported {time}</source>
        <translation>報告 {time}</translation>
    </message>
    <message>
        <source>specimen {time}</source>
        <translation>取樣 {time}</translation>
    </message>
    <message>
        <source>Dose given after the stop</source>
        <translation>停止後仍有給藥</translation>
    </message>
    <message>
        <source>{name} · stopped {stopped} · given {given}</source>
        <translation>{name} · {stopped} 停止 · {given} 給藥</translation>
    </message>
    <message>
        <source>Refused by central</source>
        <translation>被中心駁回</translation>
    </message>
    <message>
        <source>Changed at central too</source>
        <translation>中心也有改動</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被駁回</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>有衝突</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>危急</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>阻止</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>高危</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>超限</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>需理由</translation>
    </message>
    <message>
        <source>Other bed</source>
        <translation>他床</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>護理師</translation>
    </message>
</context>
<context>
    <name>AssistantRail</name>
    <message>
        <source>Alerts {loud}, others {rest}</source>
        <translation>高 {loud}，其他 {rest}</translation>
    </message>
</context>
<context>
    <name>CentralAdvice</name>
    <message>
        <source>asked, not answered yet</source>
        <translation>已詢問，尚未答覆</translation>
    </message>
    <message>
        <source>central&apos;s advice did not arrive in time</source>
        <translation>中心建議未在限時內到達</translation>
    </message>
    <message>
        <source>not checked by central</source>
        <translation>中心未檢查</translation>
    </message>
    <message>
        <source>not checked by central, which offers no decision support</source>
        <translation>中心未檢查（中心不提供決策支援）</translation>
    </message>
    <message>
        <source>not checked by central, its decision support failed</source>
        <translation>中心未檢查（中心決策支援出錯）</translation>
    </message>
    <message>
        <source>part of it could not be read and is not shown</source>
        <translation>部分建議無法讀取，未顯示</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Orders</source>
        <translation>醫囑</translation>
    </message>
    <message>
        <source>Check failed: nothing was checked</source>
        <translation>校驗失敗：未作任何校驗</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未校驗</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>blocked {count}</source>
        <translation>阻止 {count}</translation>
    </message>
    <message>
        <source>reason needed {count}</source>
        <translation>需理由 {count}</translation>
    </message>
    <message>
        <source>advice {count}</source>
        <translation>提示 {count}</translation>
    </message>
    <message>
        <source>not checked {count}</source>
        <translation>未查 {count}</translation>
    </message>
    <message>
        <source>Local rules: nothing found</source>
        <translation>本地規則：未發現問題</translation>
    </message>
    <message>
        <source>Cannot be signed; change or remove the order.</source>
        <translation>不能簽名；請修改或移除該醫囑。</translation>
    </message>
    <message>
        <source>Reason for ordering in spite of: {what}</source>
        <translation>仍開立的理由：{what}</translation>
    </message>
    <message>
        <source>Reason (kept with the order)</source>
        <translation>理由（隨醫囑儲存）</translation>
    </message>
    <message>
        <source>Benefit outweighs the risk; monitored</source>
        <translation>獲益大於風險，已監測</translation>
    </message>
    <message>
        <source>Tolerated before</source>
        <translation>既往可耐受</translation>
    </message>
    <message>
        <source>No suitable alternative</source>
        <translation>無合適替代</translation>
    </message>
    <message>
        <source>Dose chosen on purpose</source>
        <translation>劑量為有意選擇</translation>
    </message>
    <message>
        <source>Agreed with consultant</source>
        <translation>上級醫師同意</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未查</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>birth date unknown</source>
        <translation>出生日期未知</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無床位</translation>
    </message>
    <message>
        <source>Nurse {name}</source>
        <translation>主責護理師 {name}</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>已故</translation>
    </message>
    <message>
        <source>Admission no.</source>
        <translation>住院號</translation>
    </message>
    <message>
        <source>Hospital no.</source>
        <translation>病歷號</translation>
    </message>
    <message>
        <source>admission time unknown</source>
        <translation>入區時間未知</translation>
    </message>
    <message>
        <source>planned for {time}</source>
        <translation>預計 {time} 入院</translation>
    </message>
    <message>
        <source>admitted {time}</source>
        <translation>入區 {time}</translation>
    </message>
    <message>
        <source>Level unknown</source>
        <translation>護理級別未知</translation>
    </message>
    <message>
        <source>day {days}</source>
        <translation>住院 D{days}</translation>
    </message>
    <message>
        <source>Day case</source>
        <translation>日間手術</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>身高</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>體重</translation>
    </message>
    <message>
        <source>Cockcroft-Gault, creatinine of {time}; for doses</source>
        <translation>按 {time} 肌酸酐（C-G 公式），用於劑量校驗</translation>
    </message>
    <message>
        <source>Cockcroft-Gault, creatinine {value} ({time}); for doses</source>
        <translation>肌酸酐 {value}（{time}，C-G 公式）用於劑量校驗</translation>
    </message>
    <message>
        <source>weight {time}; no creatinine here</source>
        <translation>體重 {time}；本站無肌酸酐</translation>
    </message>
    <message>
        <source>no weight: doses per kg are not checked</source>
        <translation>無體重：按公斤劑量未查</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>未記錄</translation>
    </message>
    <message>
        <source>After downtime: check paper</source>
        <translation>停機後：核對紙質</translation>
    </message>
    <message>
        <source>left this ward {time}; not followed any more</source>
        <translation>{time} 已離開本病房，不再更新</translation>
    </message>
    <message>
        <source>Look-alike name: bed {beds}</source>
        <translation>易混姓名：{beds} 床</translation>
    </message>
    <message>
        <source>No patient is chosen.</source>
        <translation>未選擇患者。</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Other sex</source>
        <translation>其他性別</translation>
    </message>
    <message>
        <source>Sex unknown</source>
        <translation>性別未知</translation>
    </message>
    <message>
        <source>Sent · checking</source>
        <translation>已送 · 核驗中</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未用</translation>
    </message>
    <message>
        <source>see F12</source>
        <translation>見 F12</translation>
    </message>
    <message>
        <source>central: {text}</source>
        <translation>中心：{text}</translation>
    </message>
    <message>
        <source>{error} · F12</source>
        <translation>{error} · F12</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>Doctor station</source>
        <translation>醫師站</translation>
    </message>
    <message>
        <source>Nothing was signed</source>
        <translation>未簽名</translation>
    </message>
    <message>
        <source>The orders are not on the screen, or the keys belong to the open panel.</source>
        <translation>醫囑不在螢幕上，或按鍵屬於目前開啟的面板。</translation>
    </message>
    <message>
        <source>Go to the orders (Alt 4; close the panel with Esc first) and sign there.</source>
        <translation>請先按 Esc 關閉面板，再按 Alt 4 轉到醫囑欄簽名。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>醫囑</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>病歷</translation>
    </message>
    <message>
        <source>Alerts and tasks</source>
        <translation>提醒與任務</translation>
    </message>
    <message>
        <source>new order</source>
        <translation>新開醫囑</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>換患者</translation>
    </message>
    <message>
        <source>pane</source>
        <translation>切面板</translation>
    </message>
    <message>
        <source>write note</source>
        <translation>寫病程</translation>
    </message>
    <message>
        <source>order sheet</source>
        <translation>醫囑單</translation>
    </message>
    <message>
        <source>result read</source>
        <translation>結果已閱</translation>
    </message>
    <message>
        <source>one infusion</source>
        <translation>成組</translation>
    </message>
    <message>
        <source>list</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>提醒</translation>
    </message>
</context>
<context>
    <name>DutiesBox</name>
    <message>
        <source>To be written {count}</source>
        <translation>待書寫 {count}</translation>
    </message>
    <message>
        <source>locked {count}</source>
        <translation>時限鎖定 {count}</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>時限鎖定</translation>
    </message>
    <message>
        <source>overdue {time}</source>
        <translation>超時 {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩 {time}</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小時</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小時 {minutes} 分</translation>
    </message>
    <message>
        <source>Notes to be written; Enter begins one</source>
        <translation>待書寫文書；Enter 鍵去書寫</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>去書寫</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Ask to unlock</source>
        <translation>申請解鎖</translation>
    </message>
    <message>
        <source>Ask to unlock {title} ({rule}): why?</source>
        <translation>申請解鎖 {title}（{rule}）：理由？</translation>
    </message>
    <message>
        <source>Taken ill</source>
        <translation>當班患病</translation>
    </message>
    <message>
        <source>Written on paper</source>
        <translation>已在紙質病歷書寫</translation>
    </message>
    <message>
        <source>System was down</source>
        <translation>系統停機</translation>
    </message>
    <message>
        <source>Not write {title} ({rule}): why?</source>
        <translation>不書寫{title}（{rule}）：原因？</translation>
    </message>
    <message>
        <source>Discharged or transferred</source>
        <translation>已出院或轉科</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不適用</translation>
    </message>
</context>
<context>
    <name>EndPanel</name>
    <message>
        <source>Ends at</source>
        <translation>停止時間</translation>
    </message>
    <message>
        <source>now, or 16:00, 11-21 08:00</source>
        <translation>立即，或 16:00、11-21 08:00</translation>
    </message>
</context>
<context>
    <name>EndingActs</name>
    <message>
        <source>Condition improved</source>
        <translation>病情好轉</translation>
    </message>
    <message>
        <source>Changed to another treatment</source>
        <translation>更換治療</translation>
    </message>
    <message>
        <source>Adverse reaction</source>
        <translation>不良反應</translation>
    </message>
    <message>
        <source>Patient declines</source>
        <translation>患者拒絕</translation>
    </message>
    <message>
        <source>Stop: {names}</source>
        <translation>停止：{names}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reading what is still due ...</source>
        <translation>正在讀取停止前的待執行項……</translation>
    </message>
    <message>
        <source>Nothing of it was carried out since that time (already halted)</source>
        <translation>執行已停：自該時間起未再執行</translation>
    </message>
    <message>
        <source>Choose an order that is signed.</source>
        <translation>請選擇一條已簽名的醫囑。</translation>
    </message>
    <message>
        <source>Ordered by mistake</source>
        <translation>開錯</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>重複開立</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>Wrong patient</source>
        <translation>患者錯誤</translation>
    </message>
    <message>
        <source>Void, nobody has begun it: {names}</source>
        <translation>作廢（尚未執行）：{names}</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>It was never meant for this patient (entered in error)</source>
        <translation>誤錄：本不屬於該患者</translation>
    </message>
    <message>
        <source>What is still due could not be read.</source>
        <translation>停止前的待執行項無法讀取。</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>New order</source>
        <translation>新開醫囑</translation>
    </message>
    <message>
        <source>New order: initials, name or code, then dose, frequency, route, e.g. mlpn 1g q8h ivgtt (F1: all of it)</source>
        <translation>新醫囑：首字母、名稱或編碼，再輸劑量、頻次、途徑，如 mlpn 1g q8h ivgtt（F1：全部寫法）</translation>
    </message>
    <message>
        <source>What can be ordered</source>
        <translation>可開立項目</translation>
    </message>
    <message>
        <source>↑↓ move, ↵ brings the line back to read and change</source>
        <translation>↑↓ 移動，↵ 取回該行，可檢視修改</translation>
    </message>
    <message>
        <source>Nothing found. Try initials, pinyin, Chinese, English or a code.</source>
        <translation>未找到。可試首字母、拼音、中文、英文或編碼。</translation>
    </message>
    <message>
        <source>↑↓ move, ↵ choose</source>
        <translation>↑↓ 移動，↵ 選用</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{total} 條中的 {shown} 條</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>藥品</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>檢驗</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Nursing</source>
        <translation>護理</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>飲食</translation>
    </message>
    <message>
        <source>Order set</source>
        <translation>組套</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} 項</translation>
    </message>
    <message>
        <source>{rate}, not checked</source>
        <translation>{rate}，未核對</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>own supply</source>
        <translation>自備藥</translation>
    </message>
    <message>
        <source>remark: {words}</source>
        <translation>囑託：{words}</translation>
    </message>
    <message>
        <source>one-off</source>
        <translation>臨時</translation>
    </message>
    <message>
        <source>long-term</source>
        <translation>長期</translation>
    </message>
    <message>
        <source>item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>劑量</translation>
    </message>
    <message>
        <source>dose unit</source>
        <translation>劑量單位</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>頻次</translation>
    </message>
    <message>
        <source>route</source>
        <translation>途徑</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>doses of the first day</source>
        <translation>首日次數</translation>
    </message>
    <message>
        <source>least interval, e.g. 间隔6h</source>
        <translation>最短間隔，如 間隔6h</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>滴速/泵速</translation>
    </message>
    <message>
        <source>side: 左, 右 or 双侧 (or fill in the request form)</source>
        <translation>側別：左、右或雙側（或填申請單）</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>囑託</translation>
    </message>
    <message>
        <source>↵ adds the draft</source>
        <translation>↵ 加入草稿</translation>
    </message>
    <message>
        <source>Missing: {parts}</source>
        <translation>缺：{parts}</translation>
    </message>
    <message>
        <source>{typed} cannot be ordered of this drug: its unit cannot be converted. Change the dose or the drug</source>
        <translation>該藥不能按 {typed} 開立：單位與藥品單位無法換算。請改寫劑量或改選藥品</translation>
    </message>
    <message>
        <source>“{words}” may mean several: choose</source>
        <translation>「{words}」有多種含義，請選擇</translation>
    </message>
    <message>
        <source>“{words}” is not understood</source>
        <translation>「{words}」無法識別</translation>
    </message>
    <message>
        <source>{part} is said twice</source>
        <translation>{part}重複</translation>
    </message>
    <message>
        <source>A dose of zero cannot be ordered</source>
        <translation>劑量不能為零</translation>
    </message>
    <message>
        <source>A rate of zero cannot be ordered</source>
        <translation>滴速/泵速不能為0</translation>
    </message>
    <message>
        <source>“{words}” does not belong to this item</source>
        <translation>「{words}」不適用於該項目</translation>
    </message>
    <message>
        <source>“{words}”: a course has at least one day</source>
        <translation>「{words}」：療程至少為 1 天</translation>
    </message>
    <message>
        <source>“{words}”: this is done one time. Take the days away, or say how often</source>
        <translation>「{words}」：此項只執行一次，請刪去天數，或寫明頻次</translation>
    </message>
    <message>
        <source>“{words}” is longer than {most} days (this program&apos;s own number). Change it; Alt ↵ confirms</source>
        <translation>「{words}」超過 {most} 天（本程式自定的提示值），請修改；Alt ↵ 確認無誤</translation>
    </message>
    <message>
        <source>“{words}”: a whole day has {most} doses. Change the first day or the frequency</source>
        <translation>「{words}」：全天共 {most} 次，請改首日次數或頻次</translation>
    </message>
    <message>
        <source>Other unit than usual: {typed} = {amount}; Alt ↵ confirms</source>
        <translation>單位與常用不同：{typed} = {amount}；Alt ↵ 確認</translation>
    </message>
    <message>
        <source>First the item: initials, pinyin, name or code; ↵ chooses it. Then, in any order:</source>
        <translation>先輸項目：首字母、拼音、名稱或編碼，Enter 鍵選中；其餘順序不限：</translation>
    </message>
    <message>
        <source>dose 1g · 500mg · 80万单位 (a number without its unit is asked for)</source>
        <translation>劑量 1g · 500mg · 80萬單位（沒有單位的數字會追問）</translation>
    </message>
    <message>
        <source>frequency q8h · tid · st · prn 间隔6h · route po · ivgtt · 泵入 · 微泵 (pump, continuous)</source>
        <translation>頻次 q8h · tid · st · prn 間隔6h · 途徑 po · ivgtt · 泵入 · 注射幫浦（持續泵入）</translation>
    </message>
    <message>
        <source>rate 40滴/分 · 40gtt/min · 60ml/h (of an infusion the leading line says it) · days 7d</source>
        <translation>滴速 40滴/分 · 40gtt/min · 60ml/h（成組輸液由首行給出） · 天數 7d</translation>
    </message>
    <message>
        <source>first day 首日1 · own supply zb · side 左 · right · 双侧 · urgent 加急 · remark, last: // words or 嘱: words</source>
        <translation>首日 首日1 · 自備藥 zb · 檢查側別 左 · right · 雙側 · 加急 · 囑託寫在最後：// 內容 或 囑: 內容</translation>
    </message>
    <message>
        <source>Tab next open part · Alt ↵ confirms a unit or a long course · [ joins with the line above · F1 closes this help</source>
        <translation>Tab 下一待填項 · Alt ↵ 確認單位或長療程 · [ 與上一行成組 · F1 關閉幫助</translation>
    </message>
</context>
<context>
    <name>EntryRecall</name>
    <message>
        <source>Last time</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>常用</translation>
    </message>
</context>
<context>
    <name>FavouriteActs</name>
    <message>
        <source>Choose an order that the catalogue knows.</source>
        <translation>請選擇目錄內的醫囑。</translation>
    </message>
    <message>
        <source>There are {most} favourites already: choose one of them and press F to let it go.</source>
        <translation>常用已滿 {most} 條：請選擇其中一條按 F 取消。</translation>
    </message>
    <message>
        <source>Kept as a favourite ({count} of {most}): * in the entry line lists them.</source>
        <translation>已設為常用（{count}/{most}）：在輸入行輸入 * 可列出。</translation>
    </message>
    <message>
        <source>No favourite any more ({count} of {most}).</source>
        <translation>已取消常用（{count}/{most}）。</translation>
    </message>
</context>
<context>
    <name>FindingOrigin</name>
    <message>
        <source>unknown</source>
        <translation>未註明</translation>
    </message>
    <message>
        <source>rule {rule} · source: {source} · pack {version}</source>
        <translation>規則 {rule} · 依據：{source} · 規則包 {version}</translation>
    </message>
    <message>
        <source>rule {rule} · source (in Chinese): {source} · pack {version}</source>
        <translation>規則 {rule} · 依據（中文）：{source} · 規則包 {version}</translation>
    </message>
    <message>
        <source>rule {rule} · source (in English): {source} · pack {version}</source>
        <translation>規則 {rule} · 依據（英文）：{source} · 規則包 {version}</translation>
    </message>
    <message>
        <source>answered in this stay: “{reason}” ({name}, {time})</source>
        <translation>本次住院已說明理由：「{reason}」（{name}，{time}）</translation>
    </message>
</context>
<context>
    <name>FindingsBox</name>
    <message>
        <source>{count} of weight</source>
        <translation>{count} 項須處理</translation>
    </message>
    <message>
        <source>{count} of central wait for an answer</source>
        <translation>中心品管 {count} 條待答覆</translation>
    </message>
    <message>
        <source>Findings {count}</source>
        <translation>品管 {count}</translation>
    </message>
    <message>
        <source>source: {source}</source>
        <translation>來源：{source}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已說明</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申訴</translation>
    </message>
    <message>
        <source>no words given</source>
        <translation>未給出說明</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>回饋</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>appeal: {reason}</source>
        <translation>申訴：{reason}</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>已存本站</translation>
    </message>
</context>
<context>
    <name>IdentityPanel</name>
    <message>
        <source>Sign {count}, with {drugs} (controlled or cytotoxic): whom are you ordering for?</source>
        <translation>簽署 {count} 條，含 {drugs}（麻醉/精神藥品或細胞毒藥品）：請再次核對為誰開立</translation>
    </message>
    <message>
        <source>Sign {count}: whom are you ordering for?</source>
        <translation>簽名 {count} 條：請再次輸入患者身分</translation>
    </message>
    <message>
        <source>The data of this patient are {age} old: I know</source>
        <translation>該患者資料已是 {age} 前的：已知曉</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>姓名首字母</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>age, year of birth or number</source>
        <translation>年齡、出生年或住院號</translation>
    </message>
    <message>
        <source>Does not fit the open patient: {parts}. Nothing was signed.</source>
        <translation>與目前患者不符：{parts}。未簽名。</translation>
    </message>
    <message>
        <source>Initials of the name</source>
        <translation>姓名首字母</translation>
    </message>
    <message>
        <source>e.g. zbh</source>
        <translation>如 zbh</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>m / f</source>
        <translation>男 / 女</translation>
    </message>
    <message>
        <source>Age, year of birth or number</source>
        <translation>年齡、出生年或住院號</translation>
    </message>
    <message>
        <source>never the bed</source>
        <translation>不能用床號</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Tick (space bar) that you know how old the data are. Nothing was signed.</source>
        <translation>請勾選（空白鍵）已知曉資料時間。尚未簽名。</translation>
    </message>
</context>
<context>
    <name>NoteActs</name>
    <message>
        <source>Progress note {time}</source>
        <translation>病程記錄 {time}</translation>
    </message>
    <message>
        <source>Progress note</source>
        <translation>病程記錄</translation>
    </message>
    <message>
        <source>Slip of the pen</source>
        <translation>筆誤</translation>
    </message>
    <message>
        <source>Wrong side</source>
        <translation>側別錯誤</translation>
    </message>
    <message>
        <source>Added afterwards</source>
        <translation>補充記錄</translation>
    </message>
    <message>
        <source>Correct {title}: why? The signed text stays as an older version.</source>
        <translation>修改{title}：原因？已簽名的原文保留為舊版本。</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Appeal against {rule}: why is it right as it is?</source>
        <translation>對 {rule} 申訴：為何原文無誤？</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申訴</translation>
    </message>
    <message>
        <source>Feedback about {rule}: what shall central know?</source>
        <translation>就 {rule} 回饋：要告訴品管什麼？</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>{count} drafts among the orders, unsigned.</source>
        <translation>已生成 {count} 條醫囑草稿，尚未簽名。</translation>
    </message>
    <message>
        <source>To be ordered by hand: {items}</source>
        <translation>需手工開立：{items}</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Correction, a new version: {reason}</source>
        <translation>修改（新版本）：{reason}</translation>
    </message>
    <message>
        <source>Title of the note</source>
        <translation>文書標題</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>文書正文</translation>
    </message>
    <message>
        <source>Text; / inserts data, scores and snippets, Tab goes to the next empty field</source>
        <translation>正文；/ 插入資料、評分、片段，Tab 跳到下一空項</translation>
    </message>
</context>
<context>
    <name>NotePalette</name>
    <message>
        <source>What can be inserted</source>
        <translation>可插入的內容</translation>
    </message>
    <message>
        <source>↑↓ move, ↵ insert, Esc keeps the /</source>
        <translation>↑↓ 移動，↵ 插入，Esc 保留 /</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>片段</translation>
    </message>
</context>
<context>
    <name>NotePane</name>
    <message>
        <source>Notes</source>
        <translation>病歷文書</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>書寫病歷</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>存草稿</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>簽名提交</translation>
    </message>
    <message>
        <source>Throw draft away</source>
        <translation>棄用草稿</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Co-sign</source>
        <translation>上級審簽</translation>
    </message>
    <message>
        <source>Plan to order drafts</source>
        <translation>照護計畫轉醫囑草稿</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>對比</translation>
    </message>
    <message>
        <source>Kinds of notes; Enter begins one</source>
        <translation>文書型別；Enter 鍵開始書寫</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>存本站</translation>
    </message>
    <message>
        <source>draft open</source>
        <translation>有草稿</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>Newest note, read only</source>
        <translation>最新文書，唯讀</translation>
    </message>
    <message>
        <source>↵ begins a note of that kind, Esc goes back</source>
        <translation>↵ 開始書寫該類文書，Esc 返回</translation>
    </message>
    <message>
        <source>Title and text are needed to sign</source>
        <translation>簽名需要標題和正文</translation>
    </message>
    <message>
        <source>Draft stored here {time}, unsigned</source>
        <translation>草稿已存本站 {time}，未簽名</translation>
    </message>
    <message>
        <source>Draft not stored yet, unsigned</source>
        <translation>草稿尚未存入，未簽名</translation>
    </message>
    <message>
        <source>to be mended or answered before signing: {rules}</source>
        <translation>簽名前須修改或說明：{rules}</translation>
    </message>
    <message>
        <source>locked by the hospital&apos;s rule, ask to unlock it: {titles}</source>
        <translation>按醫院規定已時限鎖定，請先申請解鎖：{titles}</translation>
    </message>
    <message>
        <source>not checked: the record could not be read</source>
        <translation>未品管：病歷未能讀取</translation>
    </message>
    <message>
        <source>W writes a note.</source>
        <translation>按 W 書寫病歷。</translation>
    </message>
    <message>
        <source>Plain note</source>
        <translation>空白病程</translation>
    </message>
</context>
<context>
    <name>NoteReader</name>
    <message>
        <source>saved here, not confirmed by central</source>
        <translation>存本站，未經中心確認</translation>
    </message>
    <message>
        <source>co-signed by {names} {time}</source>
        <translation>審簽 {names} {time}</translation>
    </message>
    <message>
        <source>author unknown</source>
        <translation>作者未知</translation>
    </message>
    <message>
        <source>not co-signed</source>
        <translation>未審簽</translation>
    </message>
    <message>
        <source>Corrected: {reason}</source>
        <translation>修改原因：{reason}</translation>
    </message>
    <message>
        <source>An older version; the newest stands first</source>
        <translation>舊版本；最新版本在最前</translation>
    </message>
    <message>
        <source>quotes {count} rows of the chart</source>
        <translation>引用病歷資料 {count} 條</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>第 {number} 版</translation>
    </message>
</context>
<context>
    <name>NoteTree</name>
    <message>
        <source>Notes by folder</source>
        <translation>文書目錄</translation>
    </message>
    <message>
        <source>Open the folders</source>
        <translation>展開目錄</translation>
    </message>
    <message>
        <source>Fold the folders</source>
        <translation>收起目錄</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>病歷文書</translation>
    </message>
    <message>
        <source>QC {count}</source>
        <translation>品管 {count}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>no rule named</source>
        <translation>未註明規則</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>AI</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>by a rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>source not said</source>
        <translation>來源未註明</translation>
    </message>
    <message>
        <source>grave</source>
        <translation>重度</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>中度</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>輕度</translation>
    </message>
    <message>
        <source>weight not said</source>
        <translation>程度未註明</translation>
    </message>
    <message>
        <source>central</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>to be answered by {time}</source>
        <translation>請於 {time} 前答覆</translation>
    </message>
    <message>
        <source>closed by central</source>
        <translation>中心已關閉</translation>
    </message>
    <message>
        <source>answered, central has to look</source>
        <translation>已答覆，待品管檢視</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>已存本站</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>feedback: {reason}</source>
        <translation>回饋：{reason}</translation>
    </message>
    <message>
        <source>appeal: {reason}</source>
        <translation>申訴：{reason}</translation>
    </message>
    <message>
        <source>finding stands: {reason}</source>
        <translation>維持問題：{reason}</translation>
    </message>
    <message>
        <source>finding withdrawn: {reason}</source>
        <translation>撤銷問題：{reason}</translation>
    </message>
    <message>
        <source>unlock asked</source>
        <translation>已申請解鎖</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>已解鎖</translation>
    </message>
    <message>
        <source>unlock ended</source>
        <translation>解鎖到期</translation>
    </message>
    <message>
        <source>unlock refused</source>
        <translation>解鎖被拒</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>時限鎖定</translation>
    </message>
    <message>
        <source>unlock asked {time}</source>
        <translation>已申請解鎖 {time}</translation>
    </message>
    <message>
        <source>unlocked, no end said</source>
        <translation>已解鎖，未註明期限</translation>
    </message>
    <message>
        <source>unlocked until {time}</source>
        <translation>解鎖至 {time}</translation>
    </message>
    <message>
        <source>unlock ended {time}</source>
        <translation>解鎖已於 {time} 到期</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未說明理由</translation>
    </message>
    <message>
        <source>unlock refused: {reason}</source>
        <translation>解鎖被拒：{reason}</translation>
    </message>
    <message>
        <source>{count} required fields are empty: {names}</source>
        <translation>{count} 個必填項為空：{names}</translation>
    </message>
    <message>
        <source>{name}: not a number</source>
        <translation>{name}：不是數字</translation>
    </message>
    <message>
        <source>{name}: another unit than {unit}</source>
        <translation>{name}：單位不是 {unit}</translation>
    </message>
    <message>
        <source>{name}: not a time such as 2026-11-20 14:05</source>
        <translation>{name}：不是時間（如 2026-11-20 14:05）</translation>
    </message>
    <message>
        <source>{name}: taken over, not confirmed (Alt Enter)</source>
        <translation>{name}：沿用未確認（Alt Enter）</translation>
    </message>
    <message>
        <source>{name}: none of {choices}</source>
        <translation>{name}：不在 {choices} 之中</translation>
    </message>
    <message>
        <source>Not pasted: this text was copied from another patient&apos;s chart. Nothing was changed.</source>
        <translation>未貼上：這段文字複製自另一位患者的病歷，內容未改動。</translation>
    </message>
    <message>
        <source>Locked by the hospital&apos;s rule: the medical records department has to unlock it first.</source>
        <translation>已按醫院規定時限鎖定：須先由病歷科解鎖。</translation>
    </message>
    <message>
        <source>There is a draft of this patient already: sign it or throw it away first.</source>
        <translation>該患者已有草稿：請先簽名或棄用。</translation>
    </message>
</context>
<context>
    <name>OralActs</name>
    <message>
        <source>Choose the oral order that is to be signed.</source>
        <translation>請選擇要補簽的口頭醫囑。</translation>
    </message>
    <message>
        <source>Countersign, written down by {nurse} and read back ({waits}): {names}</source>
        <translation>補簽口頭醫囑，{nurse} 記錄並複述（{waits}）：{names}</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>補簽</translation>
    </message>
</context>
<context>
    <name>OralOrders</name>
    <message>
        <source>written down by {name}</source>
        <translation>{name} 記錄</translation>
    </message>
    <message>
        <source>Sign your oral order (C)</source>
        <translation>請補簽口頭醫囑 (C)</translation>
    </message>
    <message>
        <source>Another patient: your oral order is not signed</source>
        <translation>另一患者：您的口頭醫囑尚未補簽</translation>
    </message>
    <message>
        <source>Oral</source>
        <translation>口頭</translation>
    </message>
    <message>
        <source>oral, not signed</source>
        <translation>口頭待簽</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>剩 {span}</translation>
    </message>
    <message>
        <source>{span} over time</source>
        <translation>超時 {span}</translation>
    </message>
    <message>
        <source>waits {span}</source>
        <translation>已等 {span}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小時 {minutes} 分</translation>
    </message>
    <message>
        <source>This order was not given by word of mouth.</source>
        <translation>該醫囑不是口頭醫囑。</translation>
    </message>
    <message>
        <source>This oral order is signed already.</source>
        <translation>該口頭醫囑已補簽。</translation>
    </message>
    <message>
        <source>Only who gave the order signs it: {name}.</source>
        <translation>只能由下達醫囑者補簽：{name}。</translation>
    </message>
    <message>
        <source>Another patient was opened meanwhile.</source>
        <translation>其間已開啟另一位患者。</translation>
    </message>
</context>
<context>
    <name>OrderEndings</name>
    <message>
        <source>No planned dose is open before it.</source>
        <translation>停止前沒有待執行的計畫。</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation>等另 {count} 次</translation>
    </message>
    <message>
        <source>Still due before it: {times}{more}</source>
        <translation>停止前仍須執行：{times}{more}</translation>
    </message>
    <message>
        <source>Nothing was done: {why}</source>
        <translation>未執行任何操作：{why}</translation>
    </message>
    <message>
        <source>This is no time: type 16:00, or 11-21 08:00 for another day.</source>
        <translation>時間無法識別：請輸入 16:00，其他日期輸入 11-21 08:00。</translation>
    </message>
    <message>
        <source>This time has passed. Tick that nothing was carried out since, or leave the time empty.</source>
        <translation>該時間已過。請勾選「執行已停」，或將時間留空。</translation>
    </message>
    <message>
        <source>The order ends before that already.</source>
        <translation>該醫囑在此之前已經結束。</translation>
    </message>
    <message>
        <source>This order is not in force; there is nothing to take back.</source>
        <translation>該醫囑未生效，無可作廢。</translation>
    </message>
    <message>
        <source>A dose was given: the order cannot be voided, only stopped (S).</source>
        <translation>已有執行記錄：不能作廢，只能停止 (S)。</translation>
    </message>
    <message>
        <source>It needs a reason.</source>
        <translation>需要填寫原因。</translation>
    </message>
    <message>
        <source>Another patient was opened meanwhile.</source>
        <translation>其間已開啟另一位患者。</translation>
    </message>
</context>
<context>
    <name>OrdersActs</name>
    <message>
        <source>rules {version}, {days} d old</source>
        <translation>規則庫 {version}，{days} 天前</translation>
    </message>
    <message>
        <source>not clinically reviewed</source>
        <translation>未經臨床審定</translation>
    </message>
    <message>
        <source>A form is open: take it over, or leave it with Esc.</source>
        <translation>表單已開啟：請採用，或按 Esc 返回。</translation>
    </message>
    <message>
        <source>A review is open: sign it, or leave it with Esc.</source>
        <translation>醫囑核對正在進行：請簽名提交，或按 Esc 退出。</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>請先選擇一條醫囑。</translation>
    </message>
    <message>
        <source>This order is not in force; there is nothing to stop.</source>
        <translation>該醫囑未在執行，無需停止。</translation>
    </message>
    <message>
        <source>Only an order in force that the catalogue knows can be changed.</source>
        <translation>只能更改目錄內、正在生效的醫囑。</translation>
    </message>
    <message>
        <source>The infusion is drafted anew: Enter changes a line; the old one ends with the signature.</source>
        <translation>整組已重新起草：Enter 鍵修改一行；原醫囑隨簽名結束。</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>輸入錯誤</translation>
    </message>
    <message>
        <source>Wrong patient</source>
        <translation>患者有誤</translation>
    </message>
    <message>
        <source>Changed my mind</source>
        <translation>改變方案</translation>
    </message>
    <message>
        <source>Withdraw the whole signature before it is sent: what it ordered goes, what it ended runs on</source>
        <translation>整次簽名在上傳前撤回：新開的撤銷，被其結束的醫囑繼續有效</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take back the stop before it is sent; the order runs on: {names}</source>
        <translation>上傳前撤回停囑，醫囑繼續執行：{names}</translation>
    </message>
    <message>
        <source>Withdraw before it is sent (all lines of its signature): {names}</source>
        <translation>上傳前撤回（同次簽名的全部醫囑）：{names}</translation>
    </message>
    <message>
        <source>The request form is open: take it over with Enter, or leave it with Esc; then sign.</source>
        <translation>申請單尚未採用：請按 Enter 鍵採用，或按 Esc 退出，再簽名。</translation>
    </message>
    <message>
        <source>A draft is being changed: finish its line with Enter, or empty the line.</source>
        <translation>有草稿正在修改：按 Enter 完成該行，或清空該行。</translation>
    </message>
    <message>
        <source>There is no draft to sign.</source>
        <translation>沒有待簽草稿。</translation>
    </message>
    <message>
        <source>Not signed: the drafts are not checked yet.</source>
        <translation>未簽名：草稿尚未校驗。</translation>
    </message>
    <message>
        <source>Not signed: a draft is blocked by a safety rule.</source>
        <translation>未簽名：有草稿被安全規則阻止。</translation>
    </message>
    <message>
        <source>Not signed: a finding needs your reason.</source>
        <translation>未簽名：有一項需要填寫理由。</translation>
    </message>
    <message>
        <source>Not signed: an as-needed drug says no least interval. Choose its line, Enter, and type it (e.g. 间隔6h).</source>
        <translation>未簽名：有必要時（PRN）用藥沒有寫最短間隔。選中該行，按 Enter，補上間隔（如 間隔6h）。</translation>
    </message>
    <message>
        <source>Not signed: a narcotic or psychotropic I on a ward is written day by day. Change its line (E): one-off, one day.</source>
        <translation>未簽名：住院患者的麻醉藥品、第一類精神藥品須逐日開具。按 E 修改該行：臨時，1 日量。</translation>
    </message>
    <message>
        <source>Not signed: taken home, an injection of a narcotic or psychotropic I is one dose, slow release 7 days, others 3. For cancer pain or lasting pain: 3, 15, 7 days; say so on its line (慢痛, or chronic-pain).</source>
        <translation>未簽名：出院帶藥中，麻醉、一類精神藥品注射劑一次量，緩控釋 7 日，其他 3 日。癌痛或慢性疼痛分別為 3、15、7 日；請在該行寫明（慢痛）。</translation>
    </message>
    <message>
        <source>Not signed: a course has at least one day. Choose its line, Enter, and change the days.</source>
        <translation>未簽署：療程至少為 1 天。請選中該行，按 Enter 鍵後修改天數。</translation>
    </message>
    <message>
        <source>Not signed: several days of what is done one time. Choose its line, Enter, and take the days away.</source>
        <translation>未簽署：只執行一次的醫囑寫了多天。請選中該行，按 Enter 鍵後刪去天數。</translation>
    </message>
    <message>
        <source>Not signed: the first day has more doses than a whole day. Choose its line, Enter, and change it.</source>
        <translation>未簽署：首日次數多於全天次數。請選中該行，按 Enter 鍵後修改。</translation>
    </message>
    <message>
        <source>Not signed: the chosen times are not as many as the frequency has. Choose its line, Enter, and change one of them.</source>
        <translation>未簽名：所選時間的個數與頻次不符。請選中該行按 Enter，改其中之一。</translation>
    </message>
    <message>
        <source>Not signed: the prescription forms have open questions (P).</source>
        <translation>未簽名：處方有待處理的問題（P）。</translation>
    </message>
    <message>
        <source>One infusion needs a draft above this one.</source>
        <translation>成組需要上方有一條草稿。</translation>
    </message>
    <message>
        <source>Only drugs make one infusion.</source>
        <translation>只有藥品可以成組。</translation>
    </message>
    <message>
        <source>One infusion needs the same term, route and frequency.</source>
        <translation>成組須長期/臨時、途徑和頻次相同。</translation>
    </message>
    <message>
        <source>Another item: the hold for the skin test of the one before is gone.</source>
        <translation>已改為其他項目：原藥品因皮膚測試的暫停已解除。</translation>
    </message>
    <message>
        <source>Another item: the request form of the one before is gone.</source>
        <translation>已改為其他項目：原藥品的申請單已去除。</translation>
    </message>
</context>
<context>
    <name>OrdersPane</name>
    <message>
        <source>Prov. no.</source>
        <translation>暫編號</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>醫囑內容</translation>
    </message>
    <message>
        <source>Single dose</source>
        <translation>單次量</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>途徑</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>頻次</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>醫師</translation>
    </message>
    <message>
        <source>Verified / done</source>
        <translation>核對/執行</translation>
    </message>
    <message>
        <source>patient is fasting</source>
        <translation>患者禁食</translation>
    </message>
    <message>
        <source>also ordered by {who} {time}: both run</source>
        <translation>{who} {time} 也開了同一藥：兩條都在執行</translation>
    </message>
    <message>
        <source>ordered twice</source>
        <translation>重複開立</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>左側</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>右側</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>雙側</translation>
    </message>
    <message>
        <source>{who} asks: {text}</source>
        <translation>{who} 提疑問：{text}</translation>
    </message>
    <message>
        <source>dispensed {time}</source>
        <translation>已發藥 {time}</translation>
    </message>
    <message>
        <source>pharmacy prepares it</source>
        <translation>藥房配藥中</translation>
    </message>
    <message>
        <source>dispensing on hold</source>
        <translation>暫緩發藥</translation>
    </message>
    <message>
        <source>not dispensed</source>
        <translation>未發藥</translation>
    </message>
    <message>
        <source>dispensing: not known</source>
        <translation>發藥情況不明</translation>
    </message>
    <message>
        <source>stops {time}</source>
        <translation>預停 {time}</translation>
    </message>
    <message>
        <source>Long-term orders</source>
        <translation>長期醫囑</translation>
    </message>
    <message>
        <source>One-off orders (today)</source>
        <translation>臨時醫囑（今日）</translation>
    </message>
    <message>
        <source>Discharge medicines</source>
        <translation>出院帶藥</translation>
    </message>
    <message>
        <source>Orders without a term (from another system)</source>
        <translation>未標明長期或臨時（外來）</translation>
    </message>
    <message>
        <source>in force {count}</source>
        <translation>有效 {count}</translation>
    </message>
    <message>
        <source>stopped today {count}</source>
        <translation>今日停 {count}</translation>
    </message>
    <message>
        <source>saved here {count}</source>
        <translation>存本站 {count}</translation>
    </message>
    <message>
        <source>to sign {count}</source>
        <translation>待簽名 {count}</translation>
    </message>
    <message>
        <source>ends with the signature</source>
        <translation>簽名後結束</translation>
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
        <source>STOP</source>
        <translation>停</translation>
    </message>
    <message>
        <source>stopped {time} · saved here</source>
        <translation>停 {time} · 存本站</translation>
    </message>
    <message>
        <source>taken back {time} · saved here</source>
        <translation>作廢 {time} · 存本站</translation>
    </message>
    <message>
        <source>{time} stopped</source>
        <translation>{time} 停</translation>
    </message>
    <message>
        <source>given {time}</source>
        <translation>已執行 {time}</translation>
    </message>
    <message>
        <source>to verify</source>
        <translation>待核對</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>in place of {name}</source>
        <translation>替代 {name}</translation>
    </message>
    <message>
        <source>first day {count}</source>
        <translation>首日 {count} 次</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>醫囑</translation>
    </message>
    <message>
        <source>Order set</source>
        <translation>組套</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Orders of the patient</source>
        <translation>患者醫囑</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Long-term {count}</source>
        <translation>長期 {count}</translation>
    </message>
    <message>
        <source>One-off {count}</source>
        <translation>臨時 {count}</translation>
    </message>
    <message>
        <source>Changed today {count}</source>
        <translation>今日變更 {count}</translation>
    </message>
    <message>
        <source>Controlled {count}</source>
        <translation>毒麻精 {count}</translation>
    </message>
    <message>
        <source>Sign the review</source>
        <translation>簽名提交核對</translation>
    </message>
    <message>
        <source>Sign {count}</source>
        <translation>簽名 {count}</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>signed here {count} · to upload</source>
        <translation>本站已簽 {count} · 待上傳</translation>
    </message>
    <message>
        <source>long-term {count} more</source>
        <translation>長期另 {count} 條</translation>
    </message>
    <message>
        <source>one-off {count} more</source>
        <translation>臨時另 {count} 條</translation>
    </message>
    <message>
        <source>discharge {count} more</source>
        <translation>出院帶藥另 {count} 條</translation>
    </message>
    <message>
        <source>without term {count} more</source>
        <translation>未註明期限另 {count} 條</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>PasswordPanel</name>
    <message>
        <source>Controlled: {names}. Sign with your own password.</source>
        <translation>麻醉/精一類藥品：{names}。請再次輸入本人密碼簽名。</translation>
    </message>
    <message>
        <source>The password was not accepted. Nothing was signed.</source>
        <translation>密碼未被接受，未簽名。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>PatientPane</name>
    <message>
        <source>M</source>
        <translation>男</translation>
    </message>
    <message>
        <source>F</source>
        <translation>女</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>sex ?</source>
        <translation>性別?</translation>
    </message>
    <message>
        <source>!{count}</source>
        <translation>危{count}</translation>
    </message>
    <message>
        <source>alike {beds}</source>
        <translation>易混 {beds}</translation>
    </message>
    <message>
        <source>day case</source>
        <translation>日間</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Patients of the ward in bed order</source>
        <translation>本病房患者，按床號</translation>
    </message>
    <message>
        <source>{count} more ↓</source>
        <translation>另 {count} 人 ↓</translation>
    </message>
    <message>
        <source>{count} more ↑</source>
        <translation>上方另 {count} 人 ↑</translation>
    </message>
    <message>
        <source>N = NEWS2</source>
        <translation>N = NEWS2</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Reason: choose or type</source>
        <translation>理由：選擇或輸入</translation>
    </message>
</context>
<context>
    <name>ReleaseActs</name>
    <message>
        <source>Not released: {result}. S stops the order.</source>
        <translation>不予放行：{result}。按 S 停止醫囑。</translation>
    </message>
    <message>
        <source>Release {names}: rests on {result}</source>
        <translation>放行 {names}：依據 {result}</translation>
    </message>
    <message>
        <source>Release {names}: {result}; the nurse enters it, or what is on record about the drug is judged</source>
        <translation>放行 {names}：{result}；由護理師輸入，或按該藥已有記錄判斷</translation>
    </message>
    <message>
        <source>no result of its own test yet</source>
        <translation>該皮膚測試尚無結果</translation>
    </message>
    <message>
        <source>Release the drug</source>
        <translation>放行該藥</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>全停</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>What the review is for</source>
        <translation>核對用途</translation>
    </message>
    <message>
        <source>Long-term orders in force</source>
        <translation>有效長期醫囑</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>轉科</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>出院</translation>
    </message>
    <message>
        <source>After an operation</source>
        <translation>術後</translation>
    </message>
    <message>
        <source>Choose: for what?</source>
        <translation>請選擇：轉科 / 出院 / 術後</translation>
    </message>
    <message>
        <source>Review of the long-term orders: {count}</source>
        <translation>長期醫囑核對：{count} 條（組）</translation>
    </message>
    <message>
        <source>Stop or keep</source>
        <translation>停 / 留</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>醫囑內容</translation>
    </message>
    <message>
        <source>Single dose</source>
        <translation>單次量</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>頻次</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Choose what the review is for.</source>
        <translation>請選擇用途。</translation>
    </message>
    <message>
        <source>Not decided yet: {count}.</source>
        <translation>尚未逐條確定：{count} 條。</translation>
    </message>
    <message>
        <source>A long-term order waits for a decision (F12): decide it first.</source>
        <translation>有長期醫囑待處置 (F12)：請先處置。</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>the patient is allergic to {allergen}</source>
        <translation>患者對 {allergen} 過敏</translation>
    </message>
    <message>
        <source>stands twice with what is in force: stop one of them or give the reason</source>
        <translation>與有效醫囑重複：停用其一，或寫明理由</translation>
    </message>
    <message>
        <source>anaphylaxis</source>
        <translation>嚴重過敏反應</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>嚴重</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>中度</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>輕度</translation>
    </message>
    <message>
        <source>contraindicated, choose another class</source>
        <translation>禁用，改用其他類別</translation>
    </message>
    <message>
        <source>avoid, choose another drug</source>
        <translation>避免使用，改用其他藥品</translation>
    </message>
    <message>
        <source>may cross-react, only with reason and monitoring</source>
        <translation>可能交叉過敏，須寫明理由並監測</translation>
    </message>
    <message>
        <source>same substance or class, choose another drug</source>
        <translation>同一藥物或同類，改用其他藥品</translation>
    </message>
    <message>
        <source>use with caution and monitor</source>
        <translation>慎用並監測</translation>
    </message>
    <message>
        <source>lower the dose or lengthen the interval as the label says</source>
        <translation>按說明書減量或延長間隔</translation>
    </message>
    <message>
        <source>CrCl {value} below the limit of {limit} mL/min: {todo}</source>
        <translation>CrCl {value}，低於界限 {limit} mL/min：{todo}</translation>
    </message>
    <message>
        <source>every {value} h, at least {limit} h apart: change the frequency</source>
        <translation>每 {value} 小時一次，間隔至少 {limit} 小時：改頻次</translation>
    </message>
    <message>
        <source>{value} {unit} is less than the usual {limit} {unit}: check dose and unit</source>
        <translation>{value} {unit} 低於常用量 {limit} {unit}：核對劑量與單位</translation>
    </message>
    <message>
        <source>the unit says no time, this drug is usually dosed in {unit}: is the time missing?</source>
        <translation>單位沒有時間，本藥常用 {unit}：是否漏寫時間？</translation>
    </message>
    <message>
        <source>{value} {unit} is more than the usual {limit} {unit}: check dose and unit</source>
        <translation>{value} {unit} 高於常用量 {limit} {unit}：核對劑量與單位</translation>
    </message>
    <message>
        <source>{value} {unit} in a day, limit {limit} {unit}: lower the dose or give the reason</source>
        <translation>日劑量 {value} {unit}，上限 {limit} {unit}：減量，或寫明理由</translation>
    </message>
    <message>
        <source>{value} {unit} at once, limit {limit} {unit}: lower the dose or give the reason</source>
        <translation>單次 {value} {unit}，上限 {limit} {unit}：減量，或寫明理由</translation>
    </message>
    <message>
        <source>use with caution</source>
        <translation>慎用</translation>
    </message>
    <message>
        <source>contraindicated, choose another drug</source>
        <translation>禁用，改用其他藥品</translation>
    </message>
    <message>
        <source>the patient is pregnant: {todo}</source>
        <translation>患者妊娠：{todo}</translation>
    </message>
    <message>
        <source>aged {value}, from {limit} years on: choose another drug</source>
        <translation>年齡 {value} 歲，{limit} 歲以上可用：改用其他藥品</translation>
    </message>
    <message>
        <source>ordered {value}, this product is for {limit}: change the route or the product</source>
        <translation>開立途徑 {value}，本品可用途徑 {limit}：改途徑或改劑型</translation>
    </message>
    <message>
        <source>by mouth</source>
        <translation>口服</translation>
    </message>
    <message>
        <source>intravenous drip</source>
        <translation>靜脈點滴</translation>
    </message>
    <message>
        <source>intravenous push</source>
        <translation>靜脈注射</translation>
    </message>
    <message>
        <source>intravenous pump</source>
        <translation>靜脈泵入</translation>
    </message>
    <message>
        <source>into the muscle</source>
        <translation>肌內注射</translation>
    </message>
    <message>
        <source>under the skin</source>
        <translation>皮下注射</translation>
    </message>
    <message>
        <source>into the skin</source>
        <translation>皮內注射</translation>
    </message>
    <message>
        <source>under the tongue</source>
        <translation>舌下含服</translation>
    </message>
    <message>
        <source>potassium never by {value}: dilute it and give it as a drip</source>
        <translation>鉀劑嚴禁{value}：稀釋後靜脈點滴</translation>
    </message>
    <message>
        <source>potassium without a fluid: group it with one, at most 3 g/L</source>
        <translation>鉀劑未配液體：與液體成組，不超過 3 g/L</translation>
    </message>
    <message>
        <source>potassium {value} g per litre of fluid: no reason lets it pass, more fluid or less potassium</source>
        <translation>每升液體含鉀鹽 {value} g：不能以理由通過，請加液體或減鉀</translation>
    </message>
    <message>
        <source>potassium {value} g/L, limit {limit} g/L by a peripheral line: more fluid or less potassium</source>
        <translation>鉀濃度 {value} g/L，外周靜脈上限 {limit} g/L：加液體或減鉀</translation>
    </message>
    <message>
        <source>potassium {value} mmol an hour, usually at most {limit}: slower or less potassium</source>
        <translation>鉀 {value} mmol/小時，一般不超過 {limit}：減慢滴速或減少鉀量</translation>
    </message>
    <message>
        <source>{tier}: you may order it</source>
        <translation>{tier}：您有開立權限</translation>
    </message>
    <message>
        <source>special use</source>
        <translation>特殊使用級</translation>
    </message>
    <message>
        <source>restricted use</source>
        <translation>限制使用級</translation>
    </message>
    <message>
        <source>unrestricted use</source>
        <translation>非限制使用級</translation>
    </message>
    <message>
        <source>no skin test on record, one is advised: test first or give the reason</source>
        <translation>無皮膚測試記錄，建議先皮膚測試，或寫明理由</translation>
    </message>
    <message>
        <source>a pharmacist rejected this drug in this stay and nobody answered ({reason}): choose another or say why</source>
        <translation>本次住院中藥師拒絕過此藥且無人答覆（{reason}）：請改用他藥或說明理由</translation>
    </message>
    <message>
        <source>another diet is in force: {other}; stop it if this one takes its place</source>
        <translation>已有飲食醫囑在執行：{other}；如由本條替代，請停止原醫囑</translation>
    </message>
    <message>
        <source>another nursing level is in force: {other}; stop it if this one takes its place</source>
        <translation>已有護理級別在執行：{other}；如由本條替代，請停止原醫囑</translation>
    </message>
    <message>
        <source>no limit in the pack</source>
        <translation>規則庫無限值</translation>
    </message>
    <message>
        <source>drug not in the pack</source>
        <translation>藥品不在規則庫</translation>
    </message>
    <message>
        <source>no substance code</source>
        <translation>無成分編碼</translation>
    </message>
    <message>
        <source>allergies unknown</source>
        <translation>過敏史未知</translation>
    </message>
    <message>
        <source>an allergy was not understood</source>
        <translation>有過敏記錄無法識別</translation>
    </message>
    <message>
        <source>dose missing</source>
        <translation>缺劑量</translation>
    </message>
    <message>
        <source>units not comparable</source>
        <translation>單位不可比</translation>
    </message>
    <message>
        <source>weight unknown</source>
        <translation>體重未知</translation>
    </message>
    <message>
        <source>doses per day unknown</source>
        <translation>每日次數未知</translation>
    </message>
    <message>
        <source>CrCl unknown</source>
        <translation>CrCl 未知</translation>
    </message>
    <message>
        <source>pregnancy unknown</source>
        <translation>妊娠未知</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>年齡未知</translation>
    </message>
    <message>
        <source>route missing</source>
        <translation>缺途徑</translation>
    </message>
    <message>
        <source>privilege unknown</source>
        <translation>權限未知</translation>
    </message>
    <message>
        <source>rule text, Chinese only: {text}</source>
        <translation>規則原文（僅中文）：{text}</translation>
    </message>
    <message>
        <source>rule text, English only: {text}</source>
        <translation>規則原文（僅英文）：{text}</translation>
    </message>
</context>
<context>
    <name>SecondPanel</name>
    <message>
        <source>Exempt from the skin test: {said}. A second person signs with own number and password.</source>
        <translation>免皮膚測試：{said}。須由第二人用本人員工編號和密碼簽名。</translation>
    </message>
    <message>
        <source>It has to be somebody else. Nothing was signed.</source>
        <translation>須由另一人簽名。未簽任何醫囑。</translation>
    </message>
    <message>
        <source>Number or password was not accepted. Nothing was signed.</source>
        <translation>員工編號或密碼不正確。未簽任何醫囑。</translation>
    </message>
    <message>
        <source>Staff number of the second person</source>
        <translation>第二簽名人員工編號</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>SignActs</name>
    <message>
        <source>Signed. Central&apos;s advice did not arrive in time.</source>
        <translation>已簽名。中心建議未在限時內到達。</translation>
    </message>
</context>
<context>
    <name>SkinTest</name>
    <message>
        <source>{test} negative on {read}, valid until {until}: no new test; another batch needs one{batch}</source>
        <translation>{test}陰性 {read}，有效至 {until}：續用不再皮膚測試；更換批號須重做{batch}</translation>
    </message>
    <message>
        <source> (tested: batch {batch})</source>
        <translation>（皮膚測試批號 {batch}）</translation>
    </message>
    <message>
        <source>skin test positive: contraindicated, choose another drug and record the allergy</source>
        <translation>皮膚測試陽性：禁用，請換藥並登記過敏</translation>
    </message>
    <message>
        <source>held until the skin test is negative</source>
        <translation>皮膚測試陰性前暫停執行</translation>
    </message>
    <message>
        <source>no skin test on record, one is required: order the test first; without it a reason and a second person&apos;s signature</source>
        <translation>無皮膚測試記錄，該藥必須皮膚測試：先開皮膚測試；免試須填理由並由第二人簽名</translation>
    </message>
    <message>
        <source>no skin test: {reason} (second signature {name})</source>
        <translation>免皮膚測試：{reason}（第二簽名 {name}）</translation>
    </message>
    <message>
        <source>waits for its skin test; ↵ asks to release it once that is negative</source>
        <translation>等待皮膚測試結果；陰性後按 ↵ 詢問放行</translation>
    </message>
    <message>
        <source>The skin test is positive: the drug is not given. Stop it and record the allergy.</source>
        <translation>皮膚測試陽性：不得使用。請停止該醫囑並登記過敏。</translation>
    </message>
    <message>
        <source>No negative skin test of this drug is on record: it stays on hold.</source>
        <translation>沒有該藥有效的皮膚測試陰性結果：繼續暫停。</translation>
    </message>
    <message>
        <source>The order is not on hold for a skin test (any more).</source>
        <translation>該醫囑（已）不在待皮膚測試狀態。</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>現在不能執行。</translation>
    </message>
    <message>
        <source>skin test begun</source>
        <translation>皮膚測試開始</translation>
    </message>
    <message>
        <source>released</source>
        <translation>解除暫停</translation>
    </message>
    <message>
        <source>skin test judged</source>
        <translation>皮膚測試已判斷</translation>
    </message>
    <message>
        <source>skin test read</source>
        <translation>皮膚測試判讀</translation>
    </message>
</context>
<context>
    <name>SummaryPane</name>
    <message>
        <source>crit</source>
        <translation>危</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已閱</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>超限</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Vital signs of 24 hours</source>
        <translation>24 小時生命徵象</translation>
    </message>
    <message>
        <source>Newest results; Enter or A marks one as read</source>
        <translation>最新結果；Enter 鍵或 A 標記已閱</translation>
    </message>
    <message>
        <source>Timeline of 24 hours</source>
        <translation>24 小時時間軸</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另 {count} 項</translation>
    </message>
    <message>
        <source>Vital signs 24 h</source>
        <translation>生命徵象 24 h</translation>
    </message>
    <message>
        <source>newest {time}</source>
        <translation>最新 {time}</translation>
    </message>
    <message>
        <source>critical unread {count} ↵</source>
        <translation>危急未閱 {count} ↵</translation>
    </message>
    <message>
        <source>Newest results</source>
        <translation>最新結果</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>NEWS2 not computable</source>
        <translation>NEWS2 無法計算</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>危</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>體溫</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>心率</translation>
    </message>
    <message>
        <source>BP</source>
        <translation>血壓</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Urine</source>
        <translation>尿量</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>吸氧</translation>
    </message>
    <message>
        <source>Consciousness</source>
        <translation>意識</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>疼痛</translation>
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
        <source>dated ahead</source>
        <translation>時間超前</translation>
    </message>
    <message>
        <source>bedside</source>
        <translation>床旁</translation>
    </message>
    <message>
        <source>Nothing was done at this station in 24 h.</source>
        <translation>24 小時內本站沒有操作。</translation>
    </message>
    <message>
        <source>signed, saved here</source>
        <translation>已簽，存本站</translation>
    </message>
    <message>
        <source>at central</source>
        <translation>中央變更</translation>
    </message>
    <message>
        <source>written</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>added to</source>
        <translation>補充</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>存本站</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>上傳中</translation>
    </message>
    <message>
        <source>outcome unclear</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>sent, being checked</source>
        <translation>已送，核驗中</translation>
    </message>
    <message>
        <source>confirmed by central</source>
        <translation>中心已確認</translation>
    </message>
    <message>
        <source>conflict, see F12</source>
        <translation>有衝突，見 F12</translation>
    </message>
    <message>
        <source>refused, see F12</source>
        <translation>被駁回，見 F12</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已裁決</translation>
    </message>
    <message>
        <source>nurse asked</source>
        <translation>護理師提疑問</translation>
    </message>
    <message>
        <source>nurse answered</source>
        <translation>答覆護理師</translation>
    </message>
    <message>
        <source>specimen collected</source>
        <translation>檢體已採</translation>
    </message>
    <message>
        <source>specimen not collected</source>
        <translation>檢體未採</translation>
    </message>
    <message>
        <source>consult asked</source>
        <translation>申請會診</translation>
    </message>
    <message>
        <source>consult moved on</source>
        <translation>會診處理</translation>
    </message>
    <message>
        <source>consult record</source>
        <translation>會診記錄</translation>
    </message>
    <message>
        <source>consult by telephone</source>
        <translation>會診電話</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>handover answered</source>
        <translation>接班答覆</translation>
    </message>
    <message>
        <source>put on pathway</source>
        <translation>入徑</translation>
    </message>
    <message>
        <source>pathway moved</source>
        <translation>路徑變更</translation>
    </message>
    <message>
        <source>pathway variance</source>
        <translation>路徑變異</translation>
    </message>
    <message>
        <source>order</source>
        <translation>醫囑</translation>
    </message>
    <message>
        <source>oral order</source>
        <translation>口頭醫囑</translation>
    </message>
    <message>
        <source>countersigned</source>
        <translation>補簽</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停囑</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>pharmacist answered</source>
        <translation>已答覆藥師</translation>
    </message>
    <message>
        <source>stop confirmed</source>
        <translation>停囑已確認</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>核對</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>給藥</translation>
    </message>
    <message>
        <source>vitals</source>
        <translation>生命徵象</translation>
    </message>
    <message>
        <source>note</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>co-signed</source>
        <translation>審簽</translation>
    </message>
    <message>
        <source>deadline ignored</source>
        <translation>忽略待書寫</translation>
    </message>
    <message>
        <source>finding answered</source>
        <translation>品管回覆</translation>
    </message>
    <message>
        <source>prescriber told</source>
        <translation>已告知開囑醫師</translation>
    </message>
    <message>
        <source>critical value</source>
        <translation>危急值</translation>
    </message>
    <message>
        <source>critical value handled</source>
        <translation>危急值已處理</translation>
    </message>
    <message>
        <source>critical value by telephone</source>
        <translation>電話報告危急值</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>tag taken off</source>
        <translation>標籤已移除</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>asked the records department</source>
        <translation>向病歷科申請</translation>
    </message>
    <message>
        <source>downtime noted</source>
        <translation>已記錄停機</translation>
    </message>
    <message>
        <source>conflict decided</source>
        <translation>衝突已裁定</translation>
    </message>
    <message>
        <source>result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>upload</source>
        <translation>上傳</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已送</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>衝突</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>駁回</translation>
    </message>
</context>
</TS>
