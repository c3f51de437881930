<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>BatchForm</name>
    <message>
        <source>{kind}: a number of mL up to {most}, ~ before it for about, ? for not known.</source>
        <translation>{kind}：填寫毫升數，最多 {most}；數字前加 ~ 表示約，? 表示量不詳。</translation>
    </message>
    <message>
        <source>Intake and output, one field for each way (mL)</source>
        <translation>輸出入量，每種途徑一格（mL）</translation>
    </message>
    <message>
        <source>mL, ~ about, ?</source>
        <translation>mL，~ 約，?</translation>
    </message>
    <message>
        <source>Which drain</source>
        <translation>幾號引流</translation>
    </message>
    <message>
        <source>1, 2, …</source>
        <translation>1、2……</translation>
    </message>
    <message>
        <source>Remark: colour, what it was</source>
        <translation>備註：顏色、性狀、內容</translation>
    </message>
    <message>
        <source>Time (empty: now)</source>
        <translation>時間（空：現在）</translation>
    </message>
</context>
<context>
    <name>CorrectForm</name>
    <message>
        <source>Correct the volume</source>
        <translation>更正量</translation>
    </message>
    <message>
        <source>Volume, mL</source>
        <translation>量，mL</translation>
    </message>
    <message>
        <source>~ about, ? not known</source>
        <translation>~ 約，? 不詳</translation>
    </message>
    <message>
        <source>Why the first was wrong</source>
        <translation>原記錄錯在哪裡</translation>
    </message>
</context>
<context>
    <name>FluidPage</name>
    <message>
        <source>Today on the ward</source>
        <translation>今日病房</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Patients and their sums</source>
        <translation>患者與合計</translation>
    </message>
    <message>
        <source>Entries: way and mL</source>
        <translation>輸入：途徑與毫升數</translation>
    </message>
    <message>
        <source>Time (empty: now)</source>
        <translation>時間（空：現在）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Close 24 h</source>
        <translation>24 小時小結</translation>
    </message>
    <message>
        <source>One field each</source>
        <translation>分格輸入</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Was wrong</source>
        <translation>有誤</translation>
    </message>
    <message>
        <source>o 200 u 350 d2 50 s ~100 v ?   (~ about, ? not known)</source>
        <translation>o 200 u 350 d2 50 s ~100 v ?&#x3000;或：口服200 尿350 引流2 50（~ 約，? 不詳）</translation>
    </message>
    <message>
        <source>Ways of intake and output in the pack</source>
        <translation>知識包中的出入途徑</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>not read completely here: what is missing may be recorded elsewhere</source>
        <translation>本站未完整讀取：缺少的可能記錄在別處</translation>
    </message>
    <message>
        <source>{shift} since {time}</source>
        <translation>{shift} 自 {time}</translation>
    </message>
    <message>
        <source>not understood: {parts}</source>
        <translation>看不懂：{parts}</translation>
    </message>
    <message>
        <source>Not understood: {parts}. Nothing was saved.</source>
        <translation>看不懂：{parts}。未儲存任何內容。</translation>
    </message>
    <message>
        <source>Saved: {words}</source>
        <translation>已儲存：{words}</translation>
    </message>
    <message>
        <source>{time} {words}</source>
        <translation>{time} {words}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>No day that is over waits to be closed.</source>
        <translation>沒有待小結的已滿一日。</translation>
    </message>
    <message>
        <source>Closed: {day}. It stands on the temperature chart.</source>
        <translation>已小結：{day}。已寫入體溫單。</translation>
    </message>
    <message>
        <source>in {given} · out {lost}</source>
        <translation>入 {given} · 出 {lost}</translation>
    </message>
    <message>
        <source>▲ entered after it was closed: close it again</source>
        <translation>▲ 小結後又有輸入：請重新小結</translation>
    </message>
    <message>
        <source>closed by {name}</source>
        <translation>{name} 已小結</translation>
    </message>
    <message>
        <source>▲ not closed</source>
        <translation>▲ 未小結</translation>
    </message>
    <message>
        <source>Intake and output</source>
        <translation>輸出入量</translation>
    </message>
    <message>
        <source>up, down</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>type entries</source>
        <translation>快速輸入</translation>
    </message>
    <message>
        <source>one field each</source>
        <translation>分格輸入</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>was wrong</source>
        <translation>有誤</translation>
    </message>
    <message>
        <source>close 24 h</source>
        <translation>24 小時小結</translation>
    </message>
</context>
<context>
    <name>FluidRows</name>
    <message>
        <source>Bed</source>
        <translation>床號</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>In</source>
        <translation>入量</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>出量</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>24 h not closed</source>
        <translation>24h 未小結</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>醫囑要求</translation>
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
        <source>From, remark</source>
        <translation>來源、備註</translation>
    </message>
    <message>
        <source>By</source>
        <translation>記錄者</translation>
    </message>
    <message>
        <source>Entered in error: {reason}</source>
        <translation>誤錄：{reason}</translation>
    </message>
    <message>
        <source>volume of an infusion. {note}</source>
        <translation>輸液實際入量。{note}</translation>
    </message>
    <message>
        <source>{what} · counted by the entry beside it</source>
        <translation>{what} · 已由另一條記錄計入</translation>
    </message>
    <message>
        <source>infusion given, its end and volume are not charted: {what}</source>
        <translation>已給輸液，未記結束時間和入量：{what}</translation>
    </message>
    <message>
        <source>infusion that ended: {what}</source>
        <translation>已結束輸液：{what}</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Sheet of the ward</source>
        <translation>病房交班統計</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Patients and their handover</source>
        <translation>患者與交班</translation>
    </message>
    <message>
        <source>Events of the shift</source>
        <translation>本班事件</translation>
    </message>
    <message>
        <source>Handovers before, as signed</source>
        <translation>歷次交班（簽名原樣）</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>接班</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒接</translation>
    </message>
    <message>
        <source>Print the ward</source>
        <translation>列印病房</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>名單</translation>
    </message>
    <message>
        <source>Shifts in the pack</source>
        <translation>知識包中的班次</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>▲ Not taken over: {names}. These patients stay with who gave them.</source>
        <translation>▲ 未接班：{names}。這些患者仍由交班者負責。</translation>
    </message>
    <message>
        <source>{count} of your patients were not taken over</source>
        <translation>您有 {count} 位患者未被接班</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events since {time}</source>
        <translation>自 {time} 的事件</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>No handover of this patient is known here.</source>
        <translation>本站沒有該患者的交班記錄。</translation>
    </message>
    <message>
        <source>{name}: filled from the record since {time}, to be edited</source>
        <translation>{name}：由 {time} 以來的記錄填入，請修改</translation>
    </message>
    <message>
        <source>{name}: you gave it; the receiver signs here with the own password</source>
        <translation>{name}：由您交班；接班者在此以本人密碼簽名</translation>
    </message>
    <message>
        <source>{name}: the receiver signs with own number and password.</source>
        <translation>{name}：接班者以本人員工編號和密碼簽名。</translation>
    </message>
    <message>
        <source>Signed.</source>
        <translation>已簽名。</translation>
    </message>
    <message>
        <source>up, down</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>give</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>take</source>
        <translation>接班</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>拒接</translation>
    </message>
    <message>
        <source>names of the sheet</source>
        <translation>交班本名單</translation>
    </message>
    <message>
        <source>shift before, after</source>
        <translation>前一班、後一班</translation>
    </message>
    <message>
        <source>print the ward</source>
        <translation>列印病房</translation>
    </message>
</context>
<context>
    <name>HandoverRows</name>
    <message>
        <source>{count} patients on the ward</source>
        <translation>病房現有 {count} 人</translation>
    </message>
    <message>
        <source>▲ does not add up: {expected} by who came and left, {present} on the ward</source>
        <translation>▲ 人數不符：按出入應為 {expected}，病房現有 {present}</translation>
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
        <source>Counts as</source>
        <translation>計入</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>未交班</translation>
    </message>
    <message>
        <source>refused: yours again</source>
        <translation>被拒接：仍歸您</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒接</translation>
    </message>
    <message>
        <source>nobody has it: {name}</source>
        <translation>未接：{name} 交</translation>
    </message>
    <message>
        <source>taken by {name}</source>
        <translation>{name} 已接</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>新醫囑</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停醫囑</translation>
    </message>
    <message>
        <source>Abnormal result</source>
        <translation>異常結果</translation>
    </message>
    <message>
        <source>CRITICAL value</source>
        <translation>危急值</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>病歷</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>生命徵象</translation>
    </message>
    <message>
        <source>In, out</source>
        <translation>輸出入量</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未執行</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>評估</translation>
    </message>
    <message>
        <source>Skin test</source>
        <translation>皮膚測試</translation>
    </message>
    <message>
        <source>no answer is known here</source>
        <translation>本站沒有接班答覆</translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>拒接：{reason}</translation>
    </message>
    <message>
        <source>nobody has taken it</source>
        <translation>尚無人接</translation>
    </message>
    <message>
        <source>said back: {text}</source>
        <translation>複述：{text}</translation>
    </message>
    <message>
        <source>▲ Not given in this shift. What follows is an earlier handover, {age} old:</source>
        <translation>▲ 本班尚未交班。以下為此前的交班，距今 {age}：</translation>
    </message>
    <message>
        <source>{time} {name}: {severity}</source>
        <translation>{time} {name}：{severity}</translation>
    </message>
    <message>
        <source>CRITICAL {item} — read back: {said}</source>
        <translation>危急 {item} — 複述：{said}</translation>
    </message>
</context>
<context>
    <name>IsbarForm</name>
    <message>
        <source>Sign</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Hand over (ISBAR)</source>
        <translation>交班（ISBAR）</translation>
    </message>
    <message>
        <source>how ill? not said</source>
        <translation>病情？未說明</translation>
    </message>
    <message>
        <source>How ill</source>
        <translation>病情程度</translation>
    </message>
    <message>
        <source>I: who</source>
        <translation>I 身分</translation>
    </message>
    <message>
        <source>S: how the patient is now</source>
        <translation>S 現狀</translation>
    </message>
    <message>
        <source>B: background</source>
        <translation>B 背景</translation>
    </message>
    <message>
        <source>A: assessment</source>
        <translation>A 評估</translation>
    </message>
    <message>
        <source>R: to be done, to be watched</source>
        <translation>R 待辦與觀察要點</translation>
    </message>
</context>
<context>
    <name>Nursing</name>
    <message>
        <source>Intake and output</source>
        <translation>輸出入量</translation>
    </message>
    <message>
        <source>24 h totals</source>
        <translation>24 小時輸出入量小結</translation>
    </message>
    <message>
        <source>volume not known</source>
        <translation>量不詳</translation>
    </message>
    <message>
        <source>about {volume}</source>
        <translation>約 {volume}</translation>
    </message>
    <message>
        <source>at least {volume}</source>
        <translation>至少 {volume}</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>無記錄</translation>
    </message>
    <message>
        <source>no balance: no output written down</source>
        <translation>不計平衡：無出量記錄</translation>
    </message>
    <message>
        <source>no balance: no intake written down</source>
        <translation>不計平衡：無入量記錄</translation>
    </message>
    <message>
        <source>no balance: a volume is not known</source>
        <translation>平衡不能算：有量不詳</translation>
    </message>
    <message>
        <source>negative balance {volume}</source>
        <translation>負平衡 {volume}</translation>
    </message>
    <message>
        <source>positive balance {volume}</source>
        <translation>正平衡 {volume}</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>出入相等</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} 小時</translation>
    </message>
    <message>
        <source>{hours} since {time}</source>
        <translation>自 {time} 起 {hours}</translation>
    </message>
    <message>
        <source>{hours} from {time}</source>
        <translation>{time} 起 {hours}</translation>
    </message>
    <message>
        <source>Time: type HH:MM, with MM-DD before it for another day.</source>
        <translation>時間：填寫 HH:MM，其他日期在前加 MM-DD。</translation>
    </message>
    <message>
        <source>The time lies ahead.</source>
        <translation>時間在將來。</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>尚未輸入。</translation>
    </message>
    <message>
        <source>An amount cannot be meant so.</source>
        <translation>量填寫有誤。</translation>
    </message>
    <message>
        <source>More than one entry can hold: check the number.</source>
        <translation>超過單條上限：請核對數字。</translation>
    </message>
    <message>
        <source>This infusion is counted already.</source>
        <translation>此輸液已計入。</translation>
    </message>
    <message>
        <source>This day is closed already.</source>
        <translation>此日已小結。</translation>
    </message>
    <message>
        <source>Something was entered meanwhile: look at the sums again.</source>
        <translation>期間有新輸入：請重新核對合計。</translation>
    </message>
    <message>
        <source>This day is not over yet.</source>
        <translation>此日尚未結束。</translation>
    </message>
    <message>
        <source>It was changed meanwhile: look again.</source>
        <translation>期間已被更改：請重新檢視。</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>請寫明原因。</translation>
    </message>
    <message>
        <source>One thing at a time.</source>
        <translation>請逐項進行。</translation>
    </message>
    <message>
        <source>Choose an entry of the list first.</source>
        <translation>請先在清單中選擇一條。</translation>
    </message>
    <message>
        <source>An infusion is corrected where it was given.</source>
        <translation>輸液請在執行處更正。</translation>
    </message>
    <message>
        <source>Write at least one part.</source>
        <translation>請至少填寫一項。</translation>
    </message>
    <message>
        <source>A blank (____) is not filled in.</source>
        <translation>有空白鍵（____）未填寫。</translation>
    </message>
    <message>
        <source>Say how ill the patient is.</source>
        <translation>請選擇病情程度。</translation>
    </message>
    <message>
        <source>I: who it is must be said.</source>
        <translation>I：請寫明身分。</translation>
    </message>
    <message>
        <source>S: how the patient is must be said.</source>
        <translation>S：請寫明現狀。</translation>
    </message>
    <message>
        <source>Say it back in your own words.</source>
        <translation>請用自己的話複述。</translation>
    </message>
    <message>
        <source>Every critical item is said again.</source>
        <translation>每項危急內容都須複述。</translation>
    </message>
    <message>
        <source>Nobody takes over what he gave himself.</source>
        <translation>不能接自己交的班。</translation>
    </message>
    <message>
        <source>Nobody takes over what he gave himself, and nothing twice.</source>
        <translation>不能接自己交的班，也不能重複接班。</translation>
    </message>
    <message>
        <source>A nurse does this.</source>
        <translation>須由護理師進行。</translation>
    </message>
    <message>
        <source>A head nurse signs beside the writer.</source>
        <translation>須由護理長審簽。</translation>
    </message>
    <message>
        <source>Nobody signs beside himself, and nobody twice.</source>
        <translation>不能審簽自己的記錄，也不能重複審簽。</translation>
    </message>
    <message>
        <source>It was given to somebody else by name.</source>
        <translation>已指名交給他人。</translation>
    </message>
    <message>
        <source>Number or password was not accepted. Nothing was signed.</source>
        <translation>員工編號或密碼未通過。未簽名。</translation>
    </message>
    <message>
        <source>It has to be somebody else. Nothing was signed.</source>
        <translation>須為另一人。未簽名。</translation>
    </message>
    <message>
        <source>Were here</source>
        <translation>原有</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>新入</translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation>轉入</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>轉出</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>出院</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Operated</source>
        <translation>手術</translation>
    </message>
    <message>
        <source>Gave birth</source>
        <translation>分娩</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>病危</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>病重</translation>
    </message>
    <message>
        <source>Operation tomorrow</source>
        <translation>明日手術</translation>
    </message>
</context>
<context>
    <name>NursingForm</name>
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
    <name>OwnPhrases</name>
    <message>
        <source>Put the cursor into the text that is to be kept.</source>
        <translation>請先把游標放在要存的文字裡。</translation>
    </message>
    <message>
        <source>The patient is named in it: a phrase is about nobody.</source>
        <translation>含有患者姓名或號碼：常用語不指向任何患者。</translation>
    </message>
    <message>
        <source>Fifty are kept already: take one away first (/, Delete).</source>
        <translation>已存 50 條：請先刪一條（/ 後按 Delete）。</translation>
    </message>
    <message>
        <source>Too long for a phrase: mark the part that is to be kept.</source>
        <translation>太長：請選中要存的部分。</translation>
    </message>
    <message>
        <source>There is nothing to keep.</source>
        <translation>沒有可存的文字。</translation>
    </message>
    <message>
        <source>Kept: / offers it first, to you alone.</source>
        <translation>已存：/ 時首先列出，僅本人可見。</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>已刪除。</translation>
    </message>
</context>
<context>
    <name>PhraseEdit</name>
    <message>
        <source>own</source>
        <translation>本人</translation>
    </message>
</context>
<context>
    <name>Plate</name>
    <message>
        <source>The patient is being read …</source>
        <translation>正在讀取患者……</translation>
    </message>
</context>
<context>
    <name>ReceiveForm</name>
    <message>
        <source>Sign</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>handed over at the bedside, both signed there</source>
        <translation>床旁交接，雙方當場簽名</translation>
    </message>
    <message>
        <source>CRITICAL, say again: {item}</source>
        <translation>危急，請複述：{item}</translation>
    </message>
    <message>
        <source>Take over: say it back</source>
        <translation>接班：複述</translation>
    </message>
    <message>
        <source>In your own words: how he is, what is to be done</source>
        <translation>用自己的話：現狀與待辦</translation>
    </message>
    <message>
        <source>Refuse the handover</source>
        <translation>拒絕接班</translation>
    </message>
    <message>
        <source>Reason: what is missing or not clear</source>
        <translation>理由：缺什麼、哪裡不清</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Nursing record</source>
        <translation>護理記錄</translation>
    </message>
    <message>
        <source>write</source>
        <translation>書寫</translation>
    </message>
    <message>
        <source>phrases</source>
        <translation>片語</translation>
    </message>
    <message>
        <source>keep as own phrase</source>
        <translation>存為常用語</translation>
    </message>
    <message>
        <source>take a value over</source>
        <translation>引用數值</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>sign beside</source>
        <translation>審簽</translation>
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
        <source>Time line</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Values to take over</source>
        <translation>可引用的數值</translation>
    </message>
    <message>
        <source>Condition: what was seen and said</source>
        <translation>病情：所見所述</translation>
    </message>
    <message>
        <source>Measures: what was done</source>
        <translation>措施：所做</translation>
    </message>
    <message>
        <source>Effect: what came of it</source>
        <translation>效果：結果如何</translation>
    </message>
    <message>
        <source>/ opens the phrases</source>
        <translation>輸入 / 開啟片語</translation>
    </message>
    <message>
        <source>Time (empty: now)</source>
        <translation>時間（空：現在）</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>更正理由</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Sign beside</source>
        <translation>審簽</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新記錄</translation>
    </message>
    <message>
        <source>Correction of {time}</source>
        <translation>更正 {time} 的記錄</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>not read completely here: what is missing may be recorded elsewhere</source>
        <translation>本站未完整讀取：缺少的可能記錄在別處</translation>
    </message>
    <message>
        <source>Values of the last 24 h, to be taken over</source>
        <translation>近 24 小時數值，可引用</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Signed.</source>
        <translation>已簽名。</translation>
    </message>
    <message>
        <source>Signed beside the writer.</source>
        <translation>已審簽。</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床號</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
</context>
<context>
    <name>RecordRows</name>
    <message>
        <source>Entry</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>生命徵象</translation>
    </message>
    <message>
        <source>In, out</source>
        <translation>輸出入量</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>給藥</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未執行</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>評估</translation>
    </message>
    <message>
        <source>Skin test</source>
        <translation>皮膚測試</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>記錄者</translation>
    </message>
    <message>
        <source>corrected later</source>
        <translation>後已更正</translation>
    </message>
    <message>
        <source>correction: {reason}</source>
        <translation>更正：{reason}</translation>
    </message>
    <message>
        <source>{name} / {second}</source>
        <translation>{name} / {second}</translation>
    </message>
</context>
<context>
    <name>WrongForm</name>
    <message>
        <source>Take the entry back</source>
        <translation>撤回此條</translation>
    </message>
    <message>
        <source>Reason: why it never was</source>
        <translation>理由：為何從未有過</translation>
    </message>
</context>
</TS>
