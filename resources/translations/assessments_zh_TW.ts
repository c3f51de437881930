<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>AnswerForm</name>
    <message>
        <source>I have looked at the patient</source>
        <translation>我已檢視患者</translation>
    </message>
    <message>
        <source>Found and done</source>
        <translation>所見與處理</translation>
    </message>
</context>
<context>
    <name>Assess</name>
    <message>
        <source>Bed</source>
        <translation>床</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>評估</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>應評</translation>
    </message>
    <message>
        <source>Within 12 hours</source>
        <translation>12 小時內</translation>
    </message>
    <message>
        <source>Nothing asked for</source>
        <translation>暫無到期</translation>
    </message>
    <message>
        <source>never in this stay</source>
        <translation>本次住院未評</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>量表</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>上次結果</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下次</translation>
    </message>
    <message>
        <source>off: permission</source>
        <translation>未啟用：待許可</translation>
    </message>
    <message>
        <source>off: permission, no items here</source>
        <translation>未啟用：待許可，無條目</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>By</source>
        <translation>評估人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>輸入錯誤</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>saved here, not at central yet</source>
        <translation>已存本站，未達中心</translation>
    </message>
    <message>
        <source>waits for a decision in the Centre</source>
        <translation>待在應變中心處理</translation>
    </message>
    <message>
        <source>SpO2 scale 2</source>
        <translation>血氧量表2</translation>
    </message>
    <message>
        <source>Assessment taken back</source>
        <translation>評估作廢</translation>
    </message>
    <message>
        <source>Early warning answered</source>
        <translation>早期預警已處理</translation>
    </message>
    <message>
        <source>Early warning by telephone</source>
        <translation>早期預警電話通知</translation>
    </message>
    <message>
        <source>NT not testable</source>
        <translation>NT 不能測</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>without a total</source>
        <translation>無總分</translation>
    </message>
    <message>
        <source>no total (NT)</source>
        <translation>無總分（NT）</translation>
    </message>
    <message>
        <source>by the vital signs of {time}: {score}</source>
        <translation>{time} 生命徵象：{score}</translation>
    </message>
    <message>
        <source>higher: sign the form, it calls the doctor</source>
        <translation>分值升高：請簽評估單並通知醫師</translation>
    </message>
    <message>
        <source>= unchanged</source>
        <translation>= 無變化</translation>
    </message>
    <message>
        <source>cannot be meant: {items}</source>
        <translation>數值不可能：{items}</translation>
    </message>
    <message>
        <source>only one of these may be yes: {items}</source>
        <translation>以下只能有一項為「是」：{items}</translation>
    </message>
    <message>
        <source>{count} not answered: {items}</source>
        <translation>{count} 項未答：{items}</translation>
    </message>
    <message>
        <source>answer oxygen first</source>
        <translation>請先答吸氧</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 等另 {count} 項</translation>
    </message>
    <message>
        <source>no time set</source>
        <translation>未定時間</translation>
    </message>
    <message>
        <source>overdue {span}</source>
        <translation>逾期 {span}</translation>
    </message>
    <message>
        <source>due now, until {time}</source>
        <translation>現在應評，{time} 前</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>{time} 應評</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分鐘</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小時</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>Protected by copyright: the pack has no items. The hospital supplies them once it has permission.</source>
        <translation>受版權保護：知識包不含條目，取得許可後由醫院提供。</translation>
    </message>
    <message>
        <source>Off: needs its owner&apos;s permission. The hospital switches it on in its configuration once it has it.</source>
        <translation>未啟用：須取得權利人許可，醫院取得後在配置中啟用。</translation>
    </message>
    <message>
        <source>table read</source>
        <translation>已核對原表</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>部分核對</translation>
    </message>
    <message>
        <source>recalled, not read</source>
        <translation>憑記憶，未核對</translation>
    </message>
    <message>
        <source>Source: {source} ({checked})</source>
        <translation>來源：{source}（{checked}）</translation>
    </message>
</context>
<context>
    <name>AssessPage</name>
    <message>
        <source>Assessments</source>
        <translation>評估</translation>
    </message>
    <message>
        <source>up, down</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>take the vital sign</source>
        <translation>採用生命徵象</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>更正</translation>
    </message>
</context>
<context>
    <name>AssessedBanner</name>
    <message>
        <source>The patient is being read …</source>
        <translation>正在讀取患者……</translation>
    </message>
    <message>
        <source>The patient could not be read.</source>
        <translation>未能讀取該患者。</translation>
    </message>
    <message>
        <source>Nothing is here about this patient.</source>
        <translation>本站沒有該患者的資料。</translation>
    </message>
</context>
<context>
    <name>AssessmentPane</name>
    <message>
        <source>Risks to assess today</source>
        <translation>今日待評估風險</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>量表</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>評估</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷次評估</translation>
    </message>
    <message>
        <source>What is due in the ward</source>
        <translation>病房待評估</translation>
    </message>
    <message>
        <source>Forms of the patient</source>
        <translation>患者的量表</translation>
    </message>
    <message>
        <source>Assessments by this form</source>
        <translation>本量表歷次評估</translation>
    </message>
    <message>
        <source>At, empty: now</source>
        <translation>評估時間，空為現在</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>The rest: no</source>
        <translation>其餘均為「否」</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Record a call</source>
        <translation>記錄電話</translation>
    </message>
    <message>
        <source>Answer the warning</source>
        <translation>處理預警</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>評估</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>{count} due</source>
        <translation>{count} 項應評</translation>
    </message>
    <message>
        <source>{what} Asked: {whom}, until {time}</source>
        <translation>{what}&#x3000;通知：{whom}，{time} 前</translation>
    </message>
    <message>
        <source>SpO₂ scale 2, by the order: {order}</source>
        <translation>SpO₂ 量表2，按醫囑：{order}</translation>
    </message>
    <message>
        <source>SpO₂ scale 1; scale 2 only by a doctor&apos;s order</source>
        <translation>SpO₂ 量表1；量表2 須有醫囑</translation>
    </message>
    <message>
        <source>Pregnant: this score is not made for her</source>
        <translation>妊娠：本評分不適用</translation>
    </message>
    <message>
        <source>Of {time}; it stays in the history as entered in error, and a new one is due at once</source>
        <translation>{time} 的評估；保留在歷次記錄中並標為輸入錯誤，須立即重評</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已儲存 {time}</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>請寫明原因。</translation>
    </message>
    <message>
        <source>Time: HH:MM of today or MM-DD HH:MM, not ahead.</source>
        <translation>時間：今日 HH:MM 或 MM-DD HH:MM，不得晚於現在。</translation>
    </message>
    <message>
        <source>Say who was reached.</source>
        <translation>請寫明接聽人。</translation>
    </message>
    <message>
        <source>Say what was read back.</source>
        <translation>請寫明覆述內容。</translation>
    </message>
    <message>
        <source>Say what was found and done.</source>
        <translation>請寫明所見與處理。</translation>
    </message>
    <message>
        <source>An item is not answered.</source>
        <translation>有項目未答。</translation>
    </message>
    <message>
        <source>Somebody has answered it meanwhile.</source>
        <translation>已有人處理。</translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation>未儲存。{why}</translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message>
        <source>Called by telephone</source>
        <translation>電話通知</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>接聽人</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>複述內容</translation>
    </message>
</context>
<context>
    <name>DoctorAssessPage</name>
    <message>
        <source>Assessments</source>
        <translation>評估</translation>
    </message>
    <message>
        <source>up, down</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>answer the warning</source>
        <translation>處理預警</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>簽名</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Why it is corrected</source>
        <translation>更正原因</translation>
    </message>
    <message>
        <source>taken from the vital signs of {time}</source>
        <translation>採用 {time} 的生命徵象</translation>
    </message>
    <message>
        <source>Correction of the assessment of {time}: it stays as entered in error</source>
        <translation>更正 {time} 的評估：原評估保留，標為輸入錯誤</translation>
    </message>
    <message>
        <source>Last: {result} · {time} · {name}</source>
        <translation>上次：{result} · {time} · {name}</translation>
    </message>
    <message>
        <source>No assessment by this form before</source>
        <translation>此前未用本量表評估</translation>
    </message>
    <message>
        <source>OLD: {value} {unit} · {time} · P takes it</source>
        <translation>舊值：{value} {unit} · {time} · 按 P 採用</translation>
    </message>
    <message>
        <source>Vital sign {value} {unit} · {time} · P takes it</source>
        <translation>生命徵象 {value} {unit} · {time} · 按 P 採用</translation>
    </message>
    <message>
        <source>This cannot be meant.</source>
        <translation>此值不可能。</translation>
    </message>
    <message>
        <source>Only one of these may be yes.</source>
        <translation>此組只能有一項為「是」。</translation>
    </message>
</context>
<context>
    <name>OutcomeLine</name>
    <message>
        <source>No result yet</source>
        <translation>尚無結果</translation>
    </message>
    <message>
        <source>No total yet</source>
        <translation>尚無總分</translation>
    </message>
    <message>
        <source>{form}: no total, a part cannot be tested</source>
        <translation>{form}：有項目不能測，不求總分</translation>
    </message>
    <message>
        <source>Call: {whom}, within {minutes} min</source>
        <translation>通知：{whom}，{minutes} 分鐘內</translation>
    </message>
    <message>
        <source>no next time set</source>
        <translation>未定下次時間</translation>
    </message>
    <message>
        <source>Next: {when}</source>
        <translation>下次：{when}</translation>
    </message>
</context>
<context>
    <name>SmallForm</name>
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
    <name>VoidForm</name>
    <message>
        <source>Take the assessment back</source>
        <translation>評估作廢</translation>
    </message>
    <message>
        <source>Reason: why it never was true</source>
        <translation>原因：為何不成立</translation>
    </message>
</context>
</TS>
