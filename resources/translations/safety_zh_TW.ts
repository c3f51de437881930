<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>AnswerForm</name>
    <message>
        <source>Answer to the suspicion</source>
        <translation>答覆院感疑似</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未答覆</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>need information</source>
        <translation>需要補充資料</translation>
    </message>
    <message>
        <source>Why: findings, cultures, what is missing</source>
        <translation>理由：所見、培養結果、尚缺資料</translation>
    </message>
</context>
<context>
    <name>BloodForm</name>
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
    <name>BloodPage</name>
    <message>
        <source>Transfusion</source>
        <translation>輸血</translation>
    </message>
    <message>
        <source>begin a bag</source>
        <translation>開始輸注</translation>
    </message>
    <message>
        <source>look</source>
        <translation>巡視</translation>
    </message>
    <message>
        <source>end</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>反應</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Blood of the ward</source>
        <translation>本病房用血</translation>
    </message>
    <message>
        <source>Order and bag</source>
        <translation>醫囑與血袋</translation>
    </message>
    <message>
        <source>Orders of blood and bags</source>
        <translation>用血醫囑與血袋</translation>
    </message>
    <message>
        <source>Begin a bag</source>
        <translation>開始輸注</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>巡視</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>REACTION</source>
        <translation>輸血反應</translation>
    </message>
    <message>
        <source>Times and groups: {source}</source>
        <translation>時間與血型規則來源：{source}</translation>
    </message>
    <message>
        <source>Orders of blood</source>
        <translation>用血醫囑</translation>
    </message>
    <message>
        <source>{count} running</source>
        <translation>{count} 袋輸注中</translation>
    </message>
    <message>
        <source>{name} · {group} · {volume} · expires {time}</source>
        <translation>{name} · {group} · {volume} · 有效期至 {time}</translation>
    </message>
    <message>
        <source>✔ Nothing that this station knows stands against it.</source>
        <translation>✔ 本站所知範圍內無禁忌。</translation>
    </message>
    <message>
        <source>Doctor on duty</source>
        <translation>值班醫師</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
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
    <name>CasePage</name>
    <message>
        <source>Events, infections</source>
        <translation>不良事件·院感</translation>
    </message>
    <message>
        <source>infections, events</source>
        <translation>院感、不良事件</translation>
    </message>
    <message>
        <source>confirm, exclude, need information</source>
        <translation>確認、排除、需補充</translation>
    </message>
    <message>
        <source>message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>new report</source>
        <translation>新報告</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>簽名</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>Cases of the ward</source>
        <translation>本病房事項</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Suspected infections</source>
        <translation>院感疑似</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>不良事件</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>事項清單</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Need information</source>
        <translation>需補充資料</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>新報告</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} 項未結</translation>
    </message>
</context>
<context>
    <name>CheckForm</name>
    <message>
        <source>Check at the bed: two people</source>
        <translation>床旁雙人核對</translation>
    </message>
    <message>
        <source>Wristband: scan, or type its number</source>
        <translation>手圈：掃描或輸入號碼</translation>
    </message>
    <message>
        <source>Bag: scan, or type its number</source>
        <translation>血袋：掃描或輸入號碼</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>ABO on the label</source>
        <translation>血袋標籤 ABO</translation>
    </message>
    <message>
        <source>RhD on the label</source>
        <translation>血袋標籤 RhD</translation>
    </message>
    <message>
        <source>RhD positive</source>
        <translation>RhD 陽性</translation>
    </message>
    <message>
        <source>RhD negative</source>
        <translation>RhD 陰性</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>相合</translation>
    </message>
    <message>
        <source>incompatible</source>
        <translation>不相合</translation>
    </message>
    <message>
        <source>Cross-match on the paper</source>
        <translation>報告單上的交叉配血</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Left the refrigerator (HH:MM)</source>
        <translation>離開儲血冰箱（時:分）</translation>
    </message>
    <message>
        <source>empty: nobody said</source>
        <translation>不知道則留空</translation>
    </message>
    <message>
        <source>Reason, where one is asked: who decided, and why</source>
        <translation>需要說明時：由誰決定，為何</translation>
    </message>
    <message>
        <source>Second person: staff number</source>
        <translation>第二核對人：員工編號</translation>
    </message>
    <message>
        <source>Second person: password</source>
        <translation>第二核對人：密碼</translation>
    </message>
</context>
<context>
    <name>DoctorCasePage</name>
    <message>
        <source>Events, infections</source>
        <translation>不良事件·院感</translation>
    </message>
    <message>
        <source>infections, events</source>
        <translation>院感、不良事件</translation>
    </message>
    <message>
        <source>confirm, exclude, need information</source>
        <translation>確認、排除、需補充</translation>
    </message>
    <message>
        <source>message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>簽名</translation>
    </message>
</context>
<context>
    <name>EndForm</name>
    <message>
        <source>End of the bag</source>
        <translation>結束本袋</translation>
    </message>
    <message>
        <source>Volume given mL (? where nobody knows)</source>
        <translation>輸入量 mL（無人知道填 ?）</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>結束方式</translation>
    </message>
    <message>
        <source>went in whole</source>
        <translation>全部輸完</translation>
    </message>
    <message>
        <source>stopped before</source>
        <translation>中途停止</translation>
    </message>
    <message>
        <source>Why it was stopped</source>
        <translation>停止原因</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未選</translation>
    </message>
    <message>
        <source>Report an adverse event or a near miss</source>
        <translation>報告不良事件或隱患</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>事件種類</translation>
    </message>
    <message>
        <source>How far it went</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>When, empty: now</source>
        <translation>發生時間，空為現在</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>已採取的措施</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Without my name: the hospital is not told who wrote it; the journal of this station keeps it</source>
        <translation>匿名：醫院不會收到報告人姓名；本站日誌仍保留</translation>
    </message>
</context>
<context>
    <name>LookForm</name>
    <message>
        <source>Looked at the patient</source>
        <translation>巡視患者</translation>
    </message>
    <message>
        <source>Seen and said</source>
        <translation>所見與主訴</translation>
    </message>
</context>
<context>
    <name>ReactionForm</name>
    <message>
        <source>Transfusion reaction</source>
        <translation>輸血反應</translation>
    </message>
    <message>
        <source>At once: {steps}</source>
        <translation>立即：{steps}</translation>
    </message>
    <message>
        <source>Seen, in words</source>
        <translation>所見（文字）</translation>
    </message>
    <message>
        <source>Volume given so far mL (empty: later)</source>
        <translation>已輸入量 mL（空：稍後補）</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Bed</source>
        <translation>床號</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>血液成分</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>血型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>輸注中</translation>
    </message>
    <message>
        <source>Orders in force</source>
        <translation>有效用血醫囑</translation>
    </message>
    <message>
        <source>Ended within 3 days</source>
        <translation>3 天內已結束</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未核對</translation>
    </message>
    <message>
        <source>matched bags: {count}</source>
        <translation>已配 {count} 袋</translation>
    </message>
    <message>
        <source>Patient&apos;s group: {group}</source>
        <translation>患者血型：{group}</translation>
    </message>
    <message>
        <source>Ordered: {what}</source>
        <translation>醫囑：{what}</translation>
    </message>
    <message>
        <source>The blood bank has matched no bag yet, as far as this station knows.</source>
        <translation>本站所知，輸血科尚未配血。</translation>
    </message>
    <message>
        <source>Bag {number}: {group}, {volume}, expires {time}</source>
        <translation>血袋 {number}：{group}，{volume}，有效期至 {time}</translation>
    </message>
    <message>
        <source>begun already</source>
        <translation>已開始輸注</translation>
    </message>
    <message>
        <source>Begun {time} by {first}, checked by {second}</source>
        <translation>{time} 由 {first} 開始，{second} 核對</translation>
    </message>
    <message>
        <source>Left the refrigerator {time}</source>
        <translation>{time} 離開儲血冰箱</translation>
    </message>
    <message>
        <source>Has to be in by {time}</source>
        <translation>應於 {time} 前輸完</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不詳</translation>
    </message>
    <message>
        <source>Ended {time}, volume {volume}</source>
        <translation>{time} 結束，輸入量 {volume}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Asked {time} by {name}</source>
        <translation>{time} {name} 提出</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>指定 {name}</translation>
    </message>
    <message>
        <source>Central says: {state}</source>
        <translation>中心狀態：{state}</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>溝通記錄</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>發生</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>How far it went</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>報告人</translation>
    </message>
    <message>
        <source>The patient&apos;s blood group is not known here: no bag is begun.</source>
        <translation>本站不知道患者血型：不得開始輸注。</translation>
    </message>
    <message>
        <source>Two reports of the patient&apos;s blood group differ: call the blood bank.</source>
        <translation>兩份血型報告不一致：請聯絡輸血科。</translation>
    </message>
    <message>
        <source>The bag says no ABO or RhD group: give it back.</source>
        <translation>血袋無 ABO 或 RhD 血型：退回。</translation>
    </message>
    <message>
        <source>STOP: the ABO group of the bag does not fit the patient.</source>
        <translation>停止：血袋 ABO 血型與患者不合。</translation>
    </message>
    <message>
        <source>STOP: an RhD positive bag for an RhD negative patient.</source>
        <translation>停止：RhD 陽性血袋，患者 RhD 陰性。</translation>
    </message>
    <message>
        <source>ABO is not identical: only after the blood bank agreed; say who and why.</source>
        <translation>ABO 不同型：須輸血科同意；寫明誰同意及理由。</translation>
    </message>
    <message>
        <source>STOP: the bag has expired.</source>
        <translation>停止：血袋已過期。</translation>
    </message>
    <message>
        <source>The bag says no time of expiry.</source>
        <translation>血袋無有效期。</translation>
    </message>
    <message>
        <source>The pack of this station does not know this component.</source>
        <translation>本站知識包沒有這種血液成分。</translation>
    </message>
    <message>
        <source>STOP: the order is of another component.</source>
        <translation>停止：醫囑是另一種血液成分。</translation>
    </message>
    <message>
        <source>No result of a cross-match is here.</source>
        <translation>本站沒有交叉配血結果。</translation>
    </message>
    <message>
        <source>STOP: the cross-match is incompatible.</source>
        <translation>停止：交叉配血不相合。</translation>
    </message>
    <message>
        <source>A line of the checklist is not ticked.</source>
        <translation>核對單有未勾選項。</translation>
    </message>
    <message>
        <source>The order is not in force any more, or not here.</source>
        <translation>醫囑已失效，或本站沒有。</translation>
    </message>
    <message>
        <source>No nurse has checked the order yet (F3).</source>
        <translation>該醫囑尚無護理師核對（F3）。</translation>
    </message>
    <message>
        <source>A second nurse or doctor has to sign.</source>
        <translation>須第二名護理師或醫師簽名。</translation>
    </message>
    <message>
        <source>This is no number of a bag: scan the label, or type it.</source>
        <translation>這不是血袋號：請掃描標籤或輸入。</translation>
    </message>
    <message>
        <source>STOP: this bag was matched for another patient.</source>
        <translation>停止：此袋是為另一名患者配的。</translation>
    </message>
    <message>
        <source>STOP: what was typed differs from what the blood bank says of this bag.</source>
        <translation>停止：輸入內容與輸血科記錄不符。</translation>
    </message>
    <message>
        <source>The blood bank&apos;s row of this bag is not here: only against its paper; say why.</source>
        <translation>本站沒有此袋的配血記錄：只能憑紙質報告單，請寫明理由。</translation>
    </message>
    <message>
        <source>STOP: out of the refrigerator for longer than the site allows. Give the bag back.</source>
        <translation>停止：血袋離開儲血冰箱已超過本院規定時限，請退回輸血科。</translation>
    </message>
    <message>
        <source>The bag cannot have left the refrigerator after now: look at the time.</source>
        <translation>血袋離開冰箱的時間晚於現在：請核對時間。</translation>
    </message>
    <message>
        <source>STOP: this bag was begun already.</source>
        <translation>停止：此袋已開始輸注。</translation>
    </message>
    <message>
        <source>STOP: the wristband is not this patient&apos;s.</source>
        <translation>停止：手圈不是該患者的。</translation>
    </message>
    <message>
        <source>Somebody has ended it meanwhile.</source>
        <translation>期間已有人結束。</translation>
    </message>
    <message>
        <source>Scan or type the number of the bag.</source>
        <translation>請掃描或輸入血袋號。</translation>
    </message>
    <message>
        <source>Scan or type the wristband.</source>
        <translation>請掃描或輸入手圈號。</translation>
    </message>
    <message>
        <source>The last one is still being saved.</source>
        <translation>上一條仍在儲存。</translation>
    </message>
    <message>
        <source>It changed meanwhile; it was read again, please look once more.</source>
        <translation>期間已有變化，已重新讀取，請再看一遍。</translation>
    </message>
    <message>
        <source>Temperature: a number like 36.8</source>
        <translation>體溫：數字，如 36.8</translation>
    </message>
    <message>
        <source>Pulse: a number like 82</source>
        <translation>脈搏：數字，如 82</translation>
    </message>
    <message>
        <source>Blood pressure: like 118/72</source>
        <translation>血壓：如 118/72</translation>
    </message>
    <message>
        <source>Breaths: a number like 18</source>
        <translation>呼吸：數字，如 18</translation>
    </message>
    <message>
        <source>Rate: mL/h, a number like 60</source>
        <translation>速度：mL/h，數字，如 60</translation>
    </message>
    <message>
        <source>Volume: mL, a number; ? where nobody knows</source>
        <translation>輸入量：mL 數字；無人知道填 ?</translation>
    </message>
    <message>
        <source>Expiry: like 2026-12-01 23:59</source>
        <translation>有效期：如 2026-12-01 23:59</translation>
    </message>
    <message>
        <source>Left the refrigerator: a time like 13:40, or empty where nobody knows</source>
        <translation>離開儲血冰箱的時間：如 13:40，不知道則留空</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>請寫明原因。</translation>
    </message>
    <message>
        <source>Say who decided, and why.</source>
        <translation>請寫明由誰決定及理由。</translation>
    </message>
    <message>
        <source>The second person: own staff number and password.</source>
        <translation>第二核對人：本人員工編號與密碼。</translation>
    </message>
    <message>
        <source>Number or password of the second person was not accepted.</source>
        <translation>第二核對人的員工編號或密碼不正確。</translation>
    </message>
    <message>
        <source>The second person is somebody else.</source>
        <translation>第二核對人須為另一人。</translation>
    </message>
    <message>
        <source>Temperature, pulse and blood pressure before it begins.</source>
        <translation>開始前須測體溫、脈搏和血壓。</translation>
    </message>
    <message>
        <source>Say what was seen.</source>
        <translation>請寫明所見。</translation>
    </message>
    <message>
        <source>Measure something, or say something.</source>
        <translation>請測量或寫明情況。</translation>
    </message>
    <message>
        <source>Choose: confirm, exclude, or need information.</source>
        <translation>請選擇：確認、排除或需補充資料。</translation>
    </message>
    <message>
        <source>Say why, in words.</source>
        <translation>請寫明理由。</translation>
    </message>
    <message>
        <source>The line is empty.</source>
        <translation>內容為空。</translation>
    </message>
    <message>
        <source>Choose the patient it is about.</source>
        <translation>請選擇患者。</translation>
    </message>
    <message>
        <source>Choose what happened.</source>
        <translation>請選擇事件種類。</translation>
    </message>
    <message>
        <source>Choose how far it went.</source>
        <translation>請選擇程度。</translation>
    </message>
    <message>
        <source>Time: HH:MM of today or MM-DD HH:MM, not ahead.</source>
        <translation>時間：今日 HH:MM 或 MM-DD HH:MM，不得晚於現在。</translation>
    </message>
    <message>
        <source>Say where.</source>
        <translation>請寫明地點。</translation>
    </message>
    <message>
        <source>Say what happened.</source>
        <translation>請寫明經過。</translation>
    </message>
    <message>
        <source>It was answered meanwhile.</source>
        <translation>期間已有人答覆。</translation>
    </message>
    <message>
        <source>Transfusion begun</source>
        <translation>輸血開始</translation>
    </message>
    <message>
        <source>Transfusion looked at</source>
        <translation>輸血巡視</translation>
    </message>
    <message>
        <source>Transfusion ended</source>
        <translation>輸血結束</translation>
    </message>
    <message>
        <source>Transfusion reaction</source>
        <translation>輸血反應</translation>
    </message>
    <message>
        <source>Adverse event reported</source>
        <translation>不良事件報告</translation>
    </message>
    <message>
        <source>Suspected infection answered</source>
        <translation>院感疑似答覆</translation>
    </message>
    <message>
        <source>Message in a case</source>
        <translation>事項留言</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>first 15 min</source>
        <translation>開始後 15 分鐘</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>每小時</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>其間</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>REACTION</source>
        <translation>輸血反應</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Needs information</source>
        <translation>需補充資料</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未答覆</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>being worked on</source>
        <translation>處理中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已結</translation>
    </message>
    <message>
        <source>turned down</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>reports differ</source>
        <translation>報告不一致</translation>
    </message>
    <message>
        <source>group not known</source>
        <translation>血型未知</translation>
    </message>
    <message>
        <source>over its time since {time}: stop, ask</source>
        <translation>已超時限（{time}）：停輸，請問</translation>
    </message>
    <message>
        <source>running</source>
        <translation>輸注中</translation>
    </message>
    <message>
        <source>look overdue since {time}</source>
        <translation>應巡視，已超 {time}</translation>
    </message>
    <message>
        <source>look at {time}</source>
        <translation>{time} 巡視</translation>
    </message>
    <message>
        <source>stopped: reaction</source>
        <translation>已停：反應</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已輸完</translation>
    </message>
</context>
<context>
    <name>SayForm</name>
    <message>
        <source>Write into the thread</source>
        <translation>寫入溝通記錄</translation>
    </message>
    <message>
        <source>To infection control or the quality office</source>
        <translation>致院感科或品管部門</translation>
    </message>
</context>
<context>
    <name>SignFields</name>
    <message>
        <source>T ℃</source>
        <translation>T ℃</translation>
    </message>
    <message>
        <source>P /min</source>
        <translation>P 次/分</translation>
    </message>
    <message>
        <source>BP mmHg</source>
        <translation>BP mmHg</translation>
    </message>
    <message>
        <source>R /min</source>
        <translation>R 次/分</translation>
    </message>
    <message>
        <source>Rate mL/h</source>
        <translation>速度 mL/h</translation>
    </message>
</context>
</TS>
