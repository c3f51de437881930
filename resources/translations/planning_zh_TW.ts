<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>PlanPage</name>
    <message>
        <source>as needed</source>
        <translation>必要時</translation>
    </message>
    <message>
        <source>On central&apos;s own label: {codes}</source>
        <translation>中心標籤上的編碼：{codes}</translation>
    </message>
    <message>
        <source>Ordered by: {who}</source>
        <translation>開立醫師：{who}</translation>
    </message>
    <message>
        <source>O: to the orders of this patient</source>
        <translation>O：轉到該患者的醫囑</translation>
    </message>
    <message>
        <source>Execution plan</source>
        <translation>執行計畫</translation>
    </message>
    <message>
        <source>Chosen unit</source>
        <translation>所選執行單元</translation>
    </message>
    <message>
        <source>This patient</source>
        <translation>本患者</translation>
    </message>
    <message>
        <source>Whole ward</source>
        <translation>全病房</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>巡視</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未執行</translation>
    </message>
    <message>
        <source>Errors of splitting</source>
        <translation>拆分異常</translation>
    </message>
    <message>
        <source>Units of the day</source>
        <translation>當日執行單元</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>按時間</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>按類別</translation>
    </message>
    <message>
        <source>Could not be split {count}</source>
        <translation>拆分異常 {count}</translation>
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
        <translation>後天</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} 個執行單元</translation>
    </message>
    <message>
        <source>Choose a row: ↑ ↓ or J K.</source>
        <translation>請選擇一行：↑ ↓ 或 J K。</translation>
    </message>
    <message>
        <source>Give (at the bed)</source>
        <translation>給藥（床旁）</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>沒有待辦步驟</translation>
    </message>
    <message>
        <source>Nothing is open: choose another row.</source>
        <translation>沒有待辦步驟：請選擇另一行。</translation>
    </message>
    <message>
        <source>{what}: a second nurse checks it with own number and password.</source>
        <translation>{what}：須由另一名護理師用本人員工編號和密碼核對。</translation>
    </message>
    <message>
        <source>up, down</source>
        <translation>上下移動</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未執行</translation>
    </message>
    <message>
        <source>use before</source>
        <translation>使用期限</translation>
    </message>
    <message>
        <source>by time, by type, errors</source>
        <translation>按時間、按類別、拆分異常</translation>
    </message>
    <message>
        <source>other day</source>
        <translation>換一天</translation>
    </message>
    <message>
        <source>patient, ward</source>
        <translation>本患者、全病房</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>Planned</source>
        <translation>計畫時間</translation>
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
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>執行鏈</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>醫囑</translation>
    </message>
    <message>
        <source>Why it could not be split</source>
        <translation>不能拆分的原因</translation>
    </message>
    <message>
        <source>Begun, then stopped</source>
        <translation>已開始，醫囑後來停止</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超時</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>按時間</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>必要時</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>必要時</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未核對</translation>
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
        <translation>已過期限</translation>
    </message>
    <message>
        <source>{step}: {who}, {time}</source>
        <translation>{step}：{who}，{time}</translation>
    </message>
    <message>
        <source>{step}: not done ({reason}), {who}, {time}</source>
        <translation>{step}：未執行（{reason}），{who}，{time}</translation>
    </message>
    <message>
        <source>Open: {steps}</source>
        <translation>待辦：{steps}</translation>
    </message>
    <message>
        <source>Checked by a second nurse: {why}.</source>
        <translation>由第二名護理師核對：{why}。</translation>
    </message>
    <message>
        <source>Past its time of use: throw it away and prepare it anew.</source>
        <translation>已超過使用期限：請棄去並重新配製。</translation>
    </message>
    <message>
        <source> (past its time)</source>
        <translation>（已過期限）</translation>
    </message>
    <message>
        <source>unknown, see its label</source>
        <translation>未知，見藥品標籤</translation>
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
        <translation>暫停</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>Step of the execution plan</source>
        <translation>執行計畫步驟</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>擺藥</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>配藥</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核對</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>巡視</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>By mouth</source>
        <translation>口服</translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation>輸液</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>注射</translation>
    </message>
    <message>
        <source>Inhalation</source>
        <translation>霧化</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>治療</translation>
    </message>
    <message>
        <source>Nursing</source>
        <translation>護理</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>待執行</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>已開始</translation>
    </message>
    <message>
        <source>running</source>
        <translation>執行中</translation>
    </message>
    <message>
        <source>unclear whether given: look</source>
        <translation>是否給藥不明：需核實</translation>
    </message>
    <message>
        <source>not all lines answered</source>
        <translation>僅部分藥品已處理</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已執行</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未執行</translation>
    </message>
    <message>
        <source>order stopped after it was begun</source>
        <translation>開始後醫囑已停止</translation>
    </message>
    <message>
        <source>Long-term, but without times or frequency: nothing of it is planned. Ask the doctor.</source>
        <translation>長期醫囑沒有時間或頻次：未生成任何執行單元。請詢問醫師。</translation>
    </message>
    <message>
        <source>Neither long-term nor for one time: planned as its times say. Ask the doctor which it is.</source>
        <translation>未註明長期或臨時：按其時間拆分。請詢問醫師屬於哪一種。</translation>
    </message>
    <message>
        <source>It does not say when: nothing of it is planned. Ask the doctor.</source>
        <translation>沒有寫明時間：未生成任何執行單元。請詢問醫師。</translation>
    </message>
    <message>
        <source>Its times cannot be read here: nothing of it is planned. Read its own words; ask the doctor.</source>
        <translation>時間無法識別：未生成任何執行單元。請閱讀醫囑原文並詢問醫師。</translation>
    </message>
    <message>
        <source>It does not say from when: nothing of it is planned. Ask the doctor.</source>
        <translation>沒有寫明開始時間：未生成任何執行單元。請詢問醫師。</translation>
    </message>
    <message>
        <source>On hold: nothing of it is planned until it is released.</source>
        <translation>醫囑暫停：解除之前不生成執行單元。</translation>
    </message>
    <message>
        <source>The central system called off this time while the order stands. Ask before giving.</source>
        <translation>中心系統取消了這一次，而醫囑仍有效。給藥前請先詢問。</translation>
    </message>
    <message>
        <source>The central system planned it, but its order is not on this station. Ask before giving.</source>
        <translation>中心系統有此執行單元，但本站沒有對應醫囑。給藥前請先詢問。</translation>
    </message>
    <message>
        <source>no frequency</source>
        <translation>無頻次</translation>
    </message>
    <message>
        <source>term not said</source>
        <translation>未註明長期臨時</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>無時間</translation>
    </message>
    <message>
        <source>times not readable</source>
        <translation>時間無法識別</translation>
    </message>
    <message>
        <source>no start</source>
        <translation>無開始時間</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>order unknown</source>
        <translation>醫囑不明</translation>
    </message>
    <message>
        <source>Not recorded: type until when, as 14:30, or 12-01 08:00 for another day.</source>
        <translation>未記錄：請輸入使用期限，如 14:30，其他日期如 12-01 08:00。</translation>
    </message>
    <message>
        <source>Not recorded: say why it was not done.</source>
        <translation>未記錄：請說明未執行的原因。</translation>
    </message>
    <message>
        <source>The order is not verified yet: verify it first (F3).</source>
        <translation>醫囑尚未核對：請先核對（F3）。</translation>
    </message>
    <message>
        <source>The order is on hold.</source>
        <translation>醫囑處於暫停。</translation>
    </message>
    <message>
        <source>The order ended, or ends before this time: it is not prepared.</source>
        <translation>醫囑已結束或在此時間之前結束：不再準備。</translation>
    </message>
    <message>
        <source>The order is not carried out on this ward.</source>
        <translation>該醫囑不在本病房執行。</translation>
    </message>
    <message>
        <source>This step was done already.</source>
        <translation>該步驟已完成。</translation>
    </message>
    <message>
        <source>A later step was done already.</source>
        <translation>後面的步驟已完成。</translation>
    </message>
    <message>
        <source>The step before it is missing.</source>
        <translation>缺少前一步驟。</translation>
    </message>
    <message>
        <source>Not later than the site knows it to last: the time on the label, if it is earlier (T).</source>
        <translation>不得晚於本院規定的穩定期限；標籤上的時間更早時按 T 填寫。</translation>
    </message>
    <message>
        <source>A second nurse has to check it: not the one who prepared it.</source>
        <translation>須由另一名護理師核對：不能是準備者本人。</translation>
    </message>
    <message>
        <source>It was recorded already.</source>
        <translation>已有記錄。</translation>
    </message>
    <message>
        <source>The order was changed meanwhile: look at the plan again.</source>
        <translation>醫囑期間有變動：請重新檢視執行計畫。</translation>
    </message>
    <message>
        <source>It cannot have been done later than now.</source>
        <translation>時間不能晚於現在。</translation>
    </message>
    <message>
        <source>It cannot be recorded as it stands.</source>
        <translation>目前情況不能記錄。</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Why it was not done</source>
        <translation>未執行的原因</translation>
    </message>
    <message>
        <source>Use before, as the label of the product says: HH:MM, or MM-DD HH:MM</source>
        <translation>按藥品說明書填寫使用期限：HH:MM 或 MM-DD HH:MM</translation>
    </message>
</context>
</TS>
