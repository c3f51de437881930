<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>Access</name>
    <message>
        <source>is not on this ward any more (discharged)</source>
        <translation>已不在本病房（已出院）</translation>
    </message>
    <message>
        <source>was moved to another ward</source>
        <translation>已轉至其他病房</translation>
    </message>
    <message>
        <source>is read here by a permission that names somebody else</source>
        <translation>僅憑給予他人的授權在此可讀</translation>
    </message>
    <message>
        <source>is a patient of another ward</source>
        <translation>是其他病房的患者</translation>
    </message>
    <message>
        <source>I treat or nurse this patient</source>
        <translation>我參與該患者的診療或護理</translation>
    </message>
    <message>
        <source>Asked for advice</source>
        <translation>會診或被徵求意見</translation>
    </message>
    <message>
        <source>Follow-up, results after discharge</source>
        <translation>追蹤、出院後結果</translation>
    </message>
    <message>
        <source>Transfer or handover</source>
        <translation>轉科或交接</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>急救</translation>
    </message>
    <message>
        <source>Record or bill to be completed</source>
        <translation>補全病歷或費用</translation>
    </message>
    <message>
        <source>Quality check</source>
        <translation>品質檢查</translation>
    </message>
    <message>
        <source>Patient or family asked</source>
        <translation>患者或家屬要求</translation>
    </message>
    <message>
        <source>Another reason (type it)</source>
        <translation>其他理由（請輸入）</translation>
    </message>
    <message>
        <source>diagnosis {count}</source>
        <translation>診斷 {count}</translation>
    </message>
    <message>
        <source>result {count}</source>
        <translation>結果 {count}</translation>
    </message>
    <message>
        <source>report {count}</source>
        <translation>報告 {count}</translation>
    </message>
    <message>
        <source>document {count}</source>
        <translation>檔案 {count}</translation>
    </message>
    <message>
        <source>note {count}</source>
        <translation>病歷文書 {count}</translation>
    </message>
    <message>
        <source>tag {count}</source>
        <translation>標籤 {count}</translation>
    </message>
    <message>
        <source>assessment {count}</source>
        <translation>評估 {count}</translation>
    </message>
    <message>
        <source>message {count}</source>
        <translation>留言 {count}</translation>
    </message>
    <message>
        <source>procedure {count}</source>
        <translation>處置 {count}</translation>
    </message>
    <message>
        <source>plan of care {count}</source>
        <translation>診療計畫 {count}</translation>
    </message>
    <message>
        <source>event report {count}</source>
        <translation>不良事件報告 {count}</translation>
    </message>
    <message>
        <source>case or consult {count}</source>
        <translation>通報或會診 {count}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Chart opened</source>
        <translation>開啟病歷</translation>
    </message>
    <message>
        <source>Chart of elsewhere opened with a reason</source>
        <translation>憑理由開啟非本病房病歷</translation>
    </message>
    <message>
        <source>Withheld rows looked at with a reason</source>
        <translation>憑理由檢視隱去內容</translation>
    </message>
    <message>
        <source>Chart refused</source>
        <translation>拒絕開啟病歷</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>檢索患者</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>Safety finding overridden</source>
        <translation>越過安全提示</translation>
    </message>
    <message>
        <source>Entry taken back</source>
        <translation>撤回輸入</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Label printed</source>
        <translation>列印標籤</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>登入被拒</translation>
    </message>
    <message>
        <source>Sign-out</source>
        <translation>退出登入</translation>
    </message>
    <message>
        <source>Seat locked</source>
        <translation>鎖定座位</translation>
    </message>
    <message>
        <source>Seat opened by badge and PIN</source>
        <translation>以胸卡和PIN解鎖</translation>
    </message>
    <message>
        <source>PIN set or taken away</source>
        <translation>設定或取消PIN</translation>
    </message>
    <message>
        <source>Central took somebody from its staff</source>
        <translation>中心取消某人的員工身分</translation>
    </message>
    <message>
        <source>Somebody stood in (sealed account or break-glass)</source>
        <translation>應變帳號或破窗登入</translation>
    </message>
    <message>
        <source>Emergency account made, rotated or removed</source>
        <translation>應變帳號建立、輪換或登出</translation>
    </message>
    <message>
        <source>Stand-in reviewed</source>
        <translation>應變登入已複核</translation>
    </message>
    <message>
        <source>Second person proved</source>
        <translation>第二人驗證</translation>
    </message>
    <message>
        <source>Mode changed</source>
        <translation>模式變更</translation>
    </message>
    <message>
        <source>Emergency declared</source>
        <translation>宣佈應變</translation>
    </message>
    <message>
        <source>Declaration lifted</source>
        <translation>撤銷宣佈</translation>
    </message>
    <message>
        <source>Emergency closed</source>
        <translation>結束應變</translation>
    </message>
    <message>
        <source>Audit read</source>
        <translation>查閱審計</translation>
    </message>
    <message>
        <source>Audit exported</source>
        <translation>匯出審計</translation>
    </message>
    <message>
        <source>New journal accepted</source>
        <translation>認可新日誌</translation>
    </message>
    <message>
        <source>The journal was changed: it does not fit together at {at}.</source>
        <translation>日誌被改動：在 {at} 處前後不符。</translation>
    </message>
    <message>
        <source>The end of the journal is missing: central holds entry {at}, this PC does not.</source>
        <translation>日誌末尾缺失：中心存有第 {at} 條，本機沒有。</translation>
    </message>
    <message>
        <source>Central holds another journal of this PC, up to its entry {at}.</source>
        <translation>中心存有本機的另一份日誌，至其第 {at} 條。</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>何事</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>涉及患者</translation>
    </message>
    <message>
        <source>Reason, details</source>
        <translation>理由與細節</translation>
    </message>
    <message>
        <source>1 All</source>
        <translation>1 全部</translation>
    </message>
    <message>
        <source>2 Charts</source>
        <translation>2 病歷</translation>
    </message>
    <message>
        <source>3 Searches</source>
        <translation>3 檢索</translation>
    </message>
    <message>
        <source>4 Entries</source>
        <translation>4 輸入</translation>
    </message>
    <message>
        <source>5 Print, export</source>
        <translation>5 列印匯出</translation>
    </message>
    <message>
        <source>6 Sign-in</source>
        <translation>6 登入</translation>
    </message>
    <message>
        <source>7 Modes</source>
        <translation>7 模式</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小時</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>全部時間</translation>
    </message>
    <message>
        <source>the station</source>
        <translation>本工作站</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>醫師</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>護理師</translation>
    </message>
    <message>
        <source>head nurse</source>
        <translation>護理長</translation>
    </message>
    <message>
        <source>pharmacist</source>
        <translation>藥師</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>資訊室</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>份數</translation>
    </message>
    <message>
        <source>count</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>字元數</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>型別</translation>
    </message>
    <message>
        <source>because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>The journal was not checked yet.</source>
        <translation>日誌尚未核查。</translation>
    </message>
    <message>
        <source>Journal whole: {count} entries checked at {time}</source>
        <translation>日誌完整：{time} 核查 {count} 條</translation>
    </message>
    <message>
        <source>{count} not told to central yet</source>
        <translation>{count} 條尚未通報中心</translation>
    </message>
    <message>
        <source>all told to central</source>
        <translation>已全部通報中心</translation>
    </message>
    <message>
        <source>{count} refused by central, kept here</source>
        <translation>中心拒收 {count} 條，已留存本機</translation>
    </message>
    <message>
        <source>central does not take it ({code})</source>
        <translation>中心不接收（{code}）</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Export to this file (CSV with names; its signature beside it)</source>
        <translation>匯出到此檔案（CSV，含姓名；簽名檔案在旁）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Why does this PC have a new journal?</source>
        <translation>本機為何有新日誌？</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>認可</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>審計</translation>
    </message>
    <message>
        <source>By whom (W)</source>
        <translation>何人（W）</translation>
    </message>
    <message>
        <source>name or staff number</source>
        <translation>姓名或員工編號</translation>
    </message>
    <message>
        <source>About whom (P)</source>
        <translation>涉及患者（P）</translation>
    </message>
    <message>
        <source>bed, name or number</source>
        <translation>床號、姓名或號碼</translation>
    </message>
    <message>
        <source>Check journal</source>
        <translation>核查日誌</translation>
    </message>
    <message>
        <source>Accept new journal</source>
        <translation>認可新日誌</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{count} lines written: {path}; the signature beside it</source>
        <translation>已寫出 {count} 行：{path}；簽名檔案在旁</translation>
    </message>
    <message>
        <source>The audit is for the ward&apos;s lead. Your looking is in it, too.</source>
        <translation>審計供病房負責人查閱。您的檢視也記錄在內。</translation>
    </message>
    <message>
        <source>Nothing fits these filters.</source>
        <translation>沒有符合條件的記錄。</translation>
    </message>
    <message>
        <source>the newest {count}; narrow it down to see older ones</source>
        <translation>最新 {count} 條；縮小範圍可看更早的</translation>
    </message>
</context>
<context>
    <name>ChartGate</name>
    <message>
        <source>This person</source>
        <translation>此人</translation>
    </message>
    <message>
        <source>{who} {why}. Why do you open this chart?</source>
        <translation>{who} {why}。您為何開啟此病歷？</translation>
    </message>
    <message>
        <source>The reason is written down with your name and told to central. It holds until you sign out.</source>
        <translation>理由將與您的姓名一併記錄並通報中心，在您退出登入前有效。</translation>
    </message>
    <message>
        <source>Look at what is withheld of this patient: why?</source>
        <translation>檢視該患者的隱去內容：為何？</translation>
    </message>
    <message>
        <source>It is written down as breaking the glass, with your name, and told to central at once.</source>
        <translation>將作為緊急破窗檢視與您的姓名一併記錄，並立即通報中心。</translation>
    </message>
    <message>
        <source>Ctrl Alt W: look at it with a reason.</source>
        <translation>Ctrl Alt W：填寫理由後檢視。</translation>
    </message>
    <message>
        <source>Ask somebody who may see it.</source>
        <translation>請有權檢視者處理。</translation>
    </message>
    <message>
        <source>Withheld from you: {what}</source>
        <translation>對您隱去：{what}</translation>
    </message>
    <message>
        <source>It is there and marked ⊘. Safety checks take it into account.</source>
        <translation>內容存在並以 ⊘ 標出；安全檢查已將其計入。</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Another reason, in words</source>
        <translation>其他理由（文字）</translation>
    </message>
    <message>
        <source>Open with this reason</source>
        <translation>以此理由開啟</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>不開啟</translation>
    </message>
</context>
</TS>
