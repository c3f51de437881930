<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>CallForm</name>
    <message>
        <source>A result by telephone</source>
        <translation>電話報告的結果</translation>
    </message>
    <message>
        <source>Preliminary until the laboratory&apos;s own comes. A critical value is taken with F10.</source>
        <translation>在檢驗科正式結果到達前為初步結果。危急值請用 F10。</translation>
    </message>
    <message>
        <source>Patient: bed, name or number</source>
        <translation>患者：床號、姓名或編號</translation>
    </message>
    <message>
        <source>First identifier, as the caller said it</source>
        <translation>第一項身分（對方所述）</translation>
    </message>
    <message>
        <source>Second identifier</source>
        <translation>第二項身分</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Said back: the value again</source>
        <translation>複述：再錄一遍數值</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>來電人</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>來電科別</translation>
    </message>
    <message>
        <source>Specimen number</source>
        <translation>檢體號</translation>
    </message>
    <message>
        <source>Specimen taken at</source>
        <translation>取樣時間</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>儲存來電</translation>
    </message>
</context>
<context>
    <name>CountForm</name>
    <message>
        <source>The sheet is entered whole</source>
        <translation>本張輸入完畢</translation>
    </message>
    <message>
        <source>Count on the paper, not on the screen.</source>
        <translation>請數紙上的，不要數螢幕上的。</translation>
    </message>
    <message>
        <source>Lines on the sheet</source>
        <translation>紙上行數</translation>
    </message>
    <message>
        <source>Doses given on it</source>
        <translation>紙上給藥次數</translation>
    </message>
    <message>
        <source>Intake on it, mL</source>
        <translation>紙上入量 mL</translation>
    </message>
    <message>
        <source>Output on it, mL</source>
        <translation>紙上出量 mL</translation>
    </message>
    <message>
        <source>Why it does not add up, if so</source>
        <translation>若不符，原因</translation>
    </message>
    <message>
        <source>Close the sheet</source>
        <translation>結束本張</translation>
    </message>
</context>
<context>
    <name>Downtime</name>
    <message>
        <source>from paper</source>
        <translation>紙質補登</translation>
    </message>
    <message>
        <source>laboratory&apos;s own has not come</source>
        <translation>正式結果未到</translation>
    </message>
    <message>
        <source>same as said</source>
        <translation>與電話一致</translation>
    </message>
    <message>
        <source>DIFFERS from what was said</source>
        <translation>與電話不一致</translation>
    </message>
    <message>
        <source>another unit: compare by hand</source>
        <translation>單位不同：請人工比對</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>檢驗科</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比對</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>來電人</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>發生時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>書寫人</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>輸入人</translation>
    </message>
    <message>
        <source>at another station</source>
        <translation>在另一工作站</translation>
    </message>
    <message>
        <source>stood in the record</source>
        <translation>病歷已有</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>Entered: {lines} lines, {doses} doses, in {intake} mL, out {output} mL</source>
        <translation>已錄：{lines} 行，給藥 {doses} 次，入量 {intake} mL，出量 {output} mL</translation>
    </message>
    <message>
        <source>Say one patient: bed, name or number.</source>
        <translation>請指明一位患者：床號、姓名或編號。</translation>
    </message>
    <message>
        <source>This test is not in the pack of this station.</source>
        <translation>本站目錄沒有該項目。</translation>
    </message>
    <message>
        <source>Say the value.</source>
        <translation>請填數值。</translation>
    </message>
    <message>
        <source>What was said back is not what was said. Ask again. Nothing was kept.</source>
        <translation>複述與所報不一致。請再問一遍。未儲存。</translation>
    </message>
    <message>
        <source>Say the unit.</source>
        <translation>請填單位。</translation>
    </message>
    <message>
        <source>Say who called.</source>
        <translation>請填來電人。</translation>
    </message>
    <message>
        <source>Two different identifiers of this patient are needed; a bed is none.</source>
        <translation>需要該患者兩項不同身分；床號不算。</translation>
    </message>
    <message>
        <source>Say the time as 09:40 or 11-20 09:40; it may not lie ahead.</source>
        <translation>時間請寫 09:40 或 11-20 09:40，不可晚於現在。</translation>
    </message>
    <message>
        <source>This value is critical: enter it with F10, so that somebody is called. Nothing was kept.</source>
        <translation>該結果屬危急值：請按 F10 登記，以便通知處理。未儲存任何內容。</translation>
    </message>
    <message>
        <source>This value was entered from a call a moment ago. Nothing was kept.</source>
        <translation>剛剛已按來電登記過該結果。未儲存任何內容。</translation>
    </message>
    <message>
        <source>A measured value is not below zero.</source>
        <translation>測量值不能小於零。</translation>
    </message>
    <message>
        <source>The time lies ahead.</source>
        <translation>時間晚於現在。</translation>
    </message>
    <message>
        <source>The laboratory&apos;s own result has not come: nothing to compare with.</source>
        <translation>正式結果未到：無可比對。</translation>
    </message>
    <message>
        <source>They differ: say why, after asking the laboratory.</source>
        <translation>兩者不一致：請詢問檢驗科後填寫原因。</translation>
    </message>
    <message>
        <source>Somebody else settled it.</source>
        <translation>他人已處理。</translation>
    </message>
    <message>
        <source>Say the number of the sheet.</source>
        <translation>請填單據編號。</translation>
    </message>
    <message>
        <source>Say who wrote it: staff number or whole name of somebody who has signed in at this station.</source>
        <translation>請填書寫人：在本站登入過的人員的員工編號或全名。</translation>
    </message>
    <message>
        <source>Signs as 38.5 96 120/80 20; a dash for what was not measured.</source>
        <translation>生命徵象寫成 38.5 96 120/80 20；未測用短橫。</translation>
    </message>
    <message>
        <source>Fluids as u 350 o 200; the whole line is read or nothing.</source>
        <translation>輸出入量寫成 u 350 o 200；整行讀懂才儲存。</translation>
    </message>
    <message>
        <source>Choose the order that was given.</source>
        <translation>請選擇所執行的醫囑。</translation>
    </message>
    <message>
        <source>Choose what the line is.</source>
        <translation>請選擇該行型別。</translation>
    </message>
    <message>
        <source>Only a doctor orders: say which doctor signed the sheet.</source>
        <translation>只有醫師能開醫囑：請說明紙單由哪位醫師簽名。</translation>
    </message>
    <message>
        <source>Type the order as a doctor types it, and Enter.</source>
        <translation>請按醫師輸入的方式輸入醫囑並按 Enter 鍵。</translation>
    </message>
    <message>
        <source>The rules have not answered yet; try again in a moment.</source>
        <translation>規則檢查尚未返回，請稍後再試。</translation>
    </message>
    <message>
        <source>A rule forbids it: ask the doctor before anything is given.</source>
        <translation>規則禁止：給藥前請先詢問醫師。</translation>
    </message>
    <message>
        <source>Something speaks against it: say what the doctor said, below.</source>
        <translation>存在不利提示：請在下方填寫醫師的說明。</translation>
    </message>
    <message>
        <source>Type the words of the note.</source>
        <translation>請輸入記錄內容。</translation>
    </message>
    <message>
        <source>A strictly controlled drug is signed by the doctor himself: it cannot be entered for him.</source>
        <translation>嚴格管制藥品須由醫師本人簽名，不能代為輸入。</translation>
    </message>
    <message>
        <source>The record may hold this already. Say whether it is the same.</source>
        <translation>病歷可能已有此項。請確認是否同一項。</translation>
    </message>
    <message>
        <source>Count the sheet: whole numbers, millilitres as they stand.</source>
        <translation>請清點單據：整數，毫升照錄。</translation>
    </message>
    <message>
        <source>Sheet and record do not add up. Look for the missing line, or say why.</source>
        <translation>單據與病歷不符。請查詢漏行，或填寫原因。</translation>
    </message>
    <message>
        <source>Something was entered meanwhile: look at the sums again.</source>
        <translation>期間又有輸入：請再核對合計。</translation>
    </message>
    <message>
        <source>No line of this sheet was entered: there is nothing to close.</source>
        <translation>該紙單尚未輸入任何一行：沒有可關閉的內容。</translation>
    </message>
    <message>
        <source>This sheet was closed already, and nothing was entered since.</source>
        <translation>該紙單已經關閉，此後沒有新的輸入。</translation>
    </message>
    <message>
        <source>The patient was not taken in with this bottle.</source>
        <translation>該患者未就這一瓶接單。</translation>
    </message>
    <message>
        <source>Nobody checked this bottle.</source>
        <translation>這一瓶無人核對。</translation>
    </message>
    <message>
        <source>It is not known here to have been mixed.</source>
        <translation>本站未見配藥記錄。</translation>
    </message>
    <message>
        <source>The order is not verified.</source>
        <translation>醫囑未核對。</translation>
    </message>
    <message>
        <source>The order was over at that time.</source>
        <translation>當時醫囑已結束。</translation>
    </message>
    <message>
        <source>This dose was charted already.</source>
        <translation>該劑已記錄。</translation>
    </message>
    <message>
        <source>Another dose was given just before.</source>
        <translation>剛給過另一劑。</translation>
    </message>
    <message>
        <source>The interval was not over.</source>
        <translation>間隔未到。</translation>
    </message>
    <message>
        <source>The second person is missing.</source>
        <translation>缺第二人。</translation>
    </message>
    <message>
        <source>Ask who gave it. If it was given all the same, say why and enter the line again.</source>
        <translation>請詢問給藥者。如確已給藥，寫明原因後再次輸入本行。</translation>
    </message>
    <message>
        <source>The record changed meanwhile; look again.</source>
        <translation>病歷已更改，請再看一遍。</translation>
    </message>
    <message>
        <source>The act before is still being saved.</source>
        <translation>上一操作仍在儲存。</translation>
    </message>
</context>
<context>
    <name>DowntimeForm</name>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
</context>
<context>
    <name>DowntimePage</name>
    <message>
        <source>Telephone, paper</source>
        <translation>電話與紙單</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>電話結果</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>比對</translation>
    </message>
    <message>
        <source>a sheet</source>
        <translation>一張單據</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>一行</translation>
    </message>
    <message>
        <source>close the sheet</source>
        <translation>結束本張</translation>
    </message>
    <message>
        <source>save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Results by telephone</source>
        <translation>電話結果</translation>
    </message>
    <message>
        <source>Entered from paper</source>
        <translation>紙單補登</translation>
    </message>
    <message>
        <source>Lines of this sheet</source>
        <translation>本張各行</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>電話結果</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>已比對</translation>
    </message>
    <message>
        <source>A sheet</source>
        <translation>一張單據</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>一行</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>是同一項</translation>
    </message>
    <message>
        <source>It is another</source>
        <translation>是另一項</translation>
    </message>
    <message>
        <source>Close the sheet</source>
        <translation>結束本張</translation>
    </message>
    <message>
        <source>Scan the code of an emergency page to see what became of it.</source>
        <translation>掃描應變單據上的二維碼，可檢視各條的去向。</translation>
    </message>
    <message>
        <source>In the record already: {what}</source>
        <translation>病歷已有：{what}</translation>
    </message>
    <message>
        <source>Saved here.</source>
        <translation>已存本站。</translation>
    </message>
    <message>
        <source>Page of {station}, data as of {at}: {count} entries.</source>
        <translation>{station} 列印的單據，資料截至 {at}：{count} 條。</translation>
    </message>
    <message>
        <source>At central, confirmed: {numbers}</source>
        <translation>中心已確認：{numbers}</translation>
    </message>
    <message>
        <source>Kept here, not confirmed yet: {numbers}</source>
        <translation>存於本站，尚未確認：{numbers}</translation>
    </message>
    <message>
        <source>Waits for a decision (Emergency Centre, F4): {numbers}</source>
        <translation>待決定（應變中心 F4）：{numbers}</translation>
    </message>
    <message>
        <source>Given up by a person: {numbers}</source>
        <translation>已由人員放棄：{numbers}</translation>
    </message>
    <message>
        <source>NOT at central and not of this PC: {numbers}. It may still wait at {station}. Where that PC is lost, enter it from this page (Z).</source>
        <translation>中心沒有，也不是本機輸入：{numbers}。可能仍在 {station} 等待上傳；若該機已丟失，請按此單補登（Z）。</translation>
    </message>
    <message>
        <source>Not a whole number, read wrongly or not ours: {numbers}</source>
        <translation>編號不完整、讀錯或不是本系統編號：{numbers}</translation>
    </message>
    <message>
        <source>Nobody with the number {number} of this page is known here: nothing was looked up.</source>
        <translation>本站沒有此單上編號 {number} 的患者：未查詢任何內容。</translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>Which order was given</source>
        <translation>執行了哪條醫囑</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <source>The words of the note, as they stand there</source>
        <translation>記錄原文</translation>
    </message>
    <message>
        <source>What stands there: 38.5 96 120/80 20, or u 350 o 200</source>
        <translation>紙上內容：38.5 96 120/80 20，或 u 350 o 200</translation>
    </message>
    <message>
        <source>A line of the sheet</source>
        <translation>單據的一行</translation>
    </message>
    <message>
        <source>vital signs</source>
        <translation>生命徵象</translation>
    </message>
    <message>
        <source>intake and output</source>
        <translation>輸出入量</translation>
    </message>
    <message>
        <source>a dose given</source>
        <translation>給藥</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>醫囑</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>型別</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>發生時間</translation>
    </message>
    <message>
        <source>Why it was given all the same, after asking who gave it</source>
        <translation>仍已給藥的原因（詢問給藥者後填寫）</translation>
    </message>
    <message>
        <source>Enter this line</source>
        <translation>輸入本行</translation>
    </message>
</context>
<context>
    <name>SettleForm</name>
    <message>
        <source>The laboratory&apos;s own result counts</source>
        <translation>以檢驗科正式結果為準</translation>
    </message>
    <message>
        <source>Where they differ: why, after asking the laboratory</source>
        <translation>若不一致：詢問檢驗科後的原因</translation>
    </message>
    <message>
        <source>I compared them</source>
        <translation>我已比對</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>A sheet of paper</source>
        <translation>一張紙質單據</translation>
    </message>
    <message>
        <source>Each line keeps its own time and who wrote it; you are named as who entered it.</source>
        <translation>每行保留原時間與書寫人；您記為輸入人。</translation>
    </message>
    <message>
        <source>Patient: bed, name or number</source>
        <translation>患者：床號、姓名或編號</translation>
    </message>
    <message>
        <source>Number of the sheet</source>
        <translation>單據編號</translation>
    </message>
    <message>
        <source>Who wrote it: staff number or name</source>
        <translation>書寫人：員工編號或姓名</translation>
    </message>
    <message>
        <source>Take this sheet</source>
        <translation>開始輸入</translation>
    </message>
</context>
</TS>
