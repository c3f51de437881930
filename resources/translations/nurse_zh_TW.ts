<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>AfterDesk</name>
    <message>
        <source>Look at, change, end the infusion</source>
        <translation>巡視、調速、結束輸液</translation>
    </message>
    <message>
        <source>Ask for the dose</source>
        <translation>請領此劑</translation>
    </message>
    <message>
        <source>Say what it did</source>
        <translation>評價效果</translation>
    </message>
    <message>
        <source>Rate ({unit})</source>
        <translation>速度（{unit}）</translation>
    </message>
    <message>
        <source>Ran in, in mL (at the end)</source>
        <translation>實際輸入量（mL，結束時填）</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>穿刺部位</translation>
    </message>
    <message>
        <source>How the patient is, reaction</source>
        <translation>患者情況、反應</translation>
    </message>
    <message>
        <source>Why (rate, pause, stop)</source>
        <translation>原因（調速、暫停、中止）</translation>
    </message>
    <message>
        <source>The infusion</source>
        <translation>輸液</translation>
    </message>
    <message>
        <source>What the dose did</source>
        <translation>用藥效果</translation>
    </message>
    <message>
        <source>In words, score before and after</source>
        <translation>文字說明，前後評分</translation>
    </message>
    <message>
        <source>The dose is missing</source>
        <translation>缺藥</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>ask the pharmacy</source>
        <translation>請藥房補發</translation>
    </message>
    <message>
        <source>ask the doctor</source>
        <translation>請醫師處理</translation>
    </message>
    <message>
        <source>it came</source>
        <translation>已到藥</translation>
    </message>
    <message>
        <source>not wanted any more</source>
        <translation>不再需要</translation>
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
    <name>AfterForms</name>
    <message>
        <source>Choose what was done.</source>
        <translation>請選擇所做的操作。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>請說明原因。</translation>
    </message>
    <message>
        <source>Type the new rate.</source>
        <translation>請填寫新的速度。</translation>
    </message>
    <message>
        <source>Rate: type a number above 0.</source>
        <translation>速度：請填大於 0 的數。</translation>
    </message>
    <message>
        <source>How much ran in, in mL? 0 for nothing.</source>
        <translation>實際輸入多少 mL？未輸入填 0。</translation>
    </message>
    <message>
        <source>Volume: type a number.</source>
        <translation>輸入量：請填數字。</translation>
    </message>
    <message>
        <source>Choose what the dose did.</source>
        <translation>請選擇用藥效果。</translation>
    </message>
    <message>
        <source>Say in words what you saw.</source>
        <translation>請用文字說明所見。</translation>
    </message>
    <message>
        <source>Choose whom to ask, or how the request ended.</source>
        <translation>請選擇向誰請領，或請領如何結束。</translation>
    </message>
    <message>
        <source>It was asked for already and is still open.</source>
        <translation>已請領，尚未完成。</translation>
    </message>
    <message>
        <source>Nothing open was asked for.</source>
        <translation>沒有未完成的請領。</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>還缺少內容。</translation>
    </message>
</context>
<context>
    <name>BedCard</name>
    <message>
        <source>Waiting</source>
        <translation>待入</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一項</translation>
    </message>
    <message>
        <source>drug: see F4</source>
        <translation>藥名見 F4</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>無待辦</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>過敏</translation>
    </message>
    <message>
        <source>Allergy not recorded</source>
        <translation>過敏史未記錄</translation>
    </message>
    <message>
        <source>Allergy not read here</source>
        <translation>過敏史未讀到</translation>
    </message>
    <message>
        <source>Leaves today</source>
        <translation>今日出院</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>待轉出</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>今日手術</translation>
    </message>
    <message>
        <source>Critical value {count}</source>
        <translation>危急值 {count}</translation>
    </message>
    <message>
        <source>Vfy {count}</source>
        <translation>核 {count}</translation>
    </message>
    <message>
        <source>Give {count}</source>
        <translation>執 {count}</translation>
    </message>
    <message>
        <source>Vit</source>
        <translation>生命徵象</translation>
    </message>
    <message>
        <source>Ass {count}</source>
        <translation>評 {count}</translation>
    </message>
    <message>
        <source>Bed {label}</source>
        <translation>{label} 床</translation>
    </message>
    <message>
        <source>Not usable now</source>
        <translation>暫不可用</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>尚未就緒</translation>
    </message>
    <message>
        <source>Kept for a patient</source>
        <translation>為患者預留</translation>
    </message>
    <message>
        <source>Paid for with the room</source>
        <translation>包床</translation>
    </message>
    <message>
        <source>Taken; by whom is not known here</source>
        <translation>有人佔用，本站不知何人</translation>
    </message>
    <message>
        <source>Free for a patient</source>
        <translation>可收治</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>清潔中</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>預留</translation>
    </message>
    <message>
        <source>Whole room</source>
        <translation>包床</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>佔用</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空床</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>待入</translation>
    </message>
    <message>
        <source>Expected {time}</source>
        <translation>預計 {time} 到達</translation>
    </message>
    <message>
        <source>Mix-up {beds}</source>
        <translation>易混 {beds}</translation>
    </message>
    <message>
        <source>Bed said not ready: look</source>
        <translation>床位未就緒，請檢視</translation>
    </message>
    <message>
        <source>Two in this bed: {names}</source>
        <translation>同床兩人：{names}</translation>
    </message>
    <message>
        <source>Child of {name}</source>
        <translation>{name} 之嬰</translation>
    </message>
    <message>
        <source>Before: {names}</source>
        <translation>昨日此床 {names}</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共享床</translation>
    </message>
    <message>
        <source>Borrowed bed</source>
        <translation>借床</translation>
    </message>
    <message>
        <source>With {names}</source>
        <translation>同床 {names}</translation>
    </message>
    <message>
        <source>S</source>
        <translation>特</translation>
    </message>
    <message>
        <source>1</source>
        <translation>一</translation>
    </message>
    <message>
        <source>2</source>
        <translation>二</translation>
    </message>
    <message>
        <source>3</source>
        <translation>三</translation>
    </message>
</context>
<context>
    <name>BedGrid</name>
    <message>
        <source>Beds of the ward</source>
        <translation>病房床位</translation>
    </message>
</context>
<context>
    <name>BedHover</name>
    <message>
        <source>day {day}</source>
        <translation>第 {day} 天</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>住院號</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>入院</translation>
    </message>
    <message>
        <source>Doctor, nurse</source>
        <translation>醫師、護理師</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>診斷</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>After delivery</source>
        <translation>產後</translation>
    </message>
    <message>
        <source>Post-op</source>
        <translation>術後</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>飲食</translation>
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
        <source>Allergies</source>
        <translation>過敏</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>無記錄</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>費別</translation>
    </message>
    <message>
        <source>Prepayment left</source>
        <translation>預交金餘額</translation>
    </message>
    <message>
        <source>Bed {label}</source>
        <translation>{label} 床</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>預留</translation>
    </message>
</context>
<context>
    <name>BedMapPage</name>
    <message>
        <source>Bed map</source>
        <translation>床位圖</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>jump to bed, as 1 2 ↵</source>
        <translation>跳床號，如 1 2 ↵</translation>
    </message>
    <message>
        <source>open patient</source>
        <translation>開啟患者</translation>
    </message>
    <message>
        <source>verify orders</source>
        <translation>核對醫囑</translation>
    </message>
    <message>
        <source>give</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>vital signs</source>
        <translation>錄生命徵象</translation>
    </message>
    <message>
        <source>oral order</source>
        <translation>口頭醫囑</translation>
    </message>
    <message>
        <source>assess a risk</source>
        <translation>評估風險</translation>
    </message>
    <message>
        <source>move, bed</source>
        <translation>轉床、床位</translation>
    </message>
    <message>
        <source>more about the bed</source>
        <translation>床位詳情</translation>
    </message>
    <message>
        <source>names masked</source>
        <translation>隱私模式</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>all, mine</source>
        <translation>待辦：全部、我的</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>Beds of this filter</source>
        <translation>此篩選下的床位</translation>
    </message>
    <message>
        <source>To do {count} · overdue {late}</source>
        <translation>待辦 {count} · 逾期 {late}</translation>
    </message>
    <message>
        <source>Bed {typed}_ ↵</source>
        <translation>{typed}_ 床 ↵</translation>
    </message>
    <message>
        <source>No bed {bed} in this ward</source>
        <translation>本病房沒有 {bed} 床</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message>
        <source>Mine {count}</source>
        <translation>我的 {count}</translation>
    </message>
    <message>
        <source>Ill {count}</source>
        <translation>病危重 {count}</translation>
    </message>
    <message>
        <source>Level 1 up {count}</source>
        <translation>一級以上 {count}</translation>
    </message>
    <message>
        <source>Fever {count}</source>
        <translation>發熱 {count}</translation>
    </message>
    <message>
        <source>To verify {count} patients</source>
        <translation>待核對 {count} 人</translation>
    </message>
    <message>
        <source>Due {count} patients</source>
        <translation>待執行 {count} 人</translation>
    </message>
    <message>
        <source>Allergy {count}</source>
        <translation>過敏 {count}</translation>
    </message>
    <message>
        <source>Isolation {count}</source>
        <translation>隔離 {count}</translation>
    </message>
    <message>
        <source>New today {count}</source>
        <translation>今日入院 {count}</translation>
    </message>
    <message>
        <source>Empty {count}</source>
        <translation>空床 {count}</translation>
    </message>
    <message>
        <source>Sort: bed</source>
        <translation>排序：床號</translation>
    </message>
    <message>
        <source>Sort: illest first</source>
        <translation>排序：病情重者在前</translation>
    </message>
    <message>
        <source>Sort: overdue first</source>
        <translation>排序：逾期在前</translation>
    </message>
    <message>
        <source>Sort: nursing level</source>
        <translation>排序：護理級別</translation>
    </message>
</context>
<context>
    <name>BedMenu</name>
    <message>
        <source>Verify orders</source>
        <translation>核對醫囑</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation>生命徵象輸入</translation>
    </message>
    <message>
        <source>Assess a risk</source>
        <translation>風險評估</translation>
    </message>
    <message>
        <source>Temperature chart</source>
        <translation>體溫單</translation>
    </message>
    <message>
        <source>Wristband, bed card, labels</source>
        <translation>手圈、床頭卡、標籤</translation>
    </message>
    <message>
        <source>Admit into this bed…</source>
        <translation>收治到此床…</translation>
    </message>
    <message>
        <source>Another bed, swap…</source>
        <translation>轉床、換床…</translation>
    </message>
    <message>
        <source>To another ward…</source>
        <translation>轉科…</translation>
    </message>
    <message>
        <source>Leaves the ward…</source>
        <translation>出區…</translation>
    </message>
    <message>
        <source>Register a newborn…</source>
        <translation>登記新生兒…</translation>
    </message>
    <message>
        <source>Where he lay…</source>
        <translation>床位史…</translation>
    </message>
    <message>
        <source>State of the bed…</source>
        <translation>床位狀態…</translation>
    </message>
</context>
<context>
    <name>Bedside</name>
    <message>
        <source>Scan your badge</source>
        <translation>請掃工牌</translation>
    </message>
    <message>
        <source>Or type your staff number and press Enter.</source>
        <translation>或鍵入員工編號後按 Enter 鍵。</translation>
    </message>
    <message>
        <source>Scan the wristband</source>
        <translation>請掃手圈</translation>
    </message>
    <message>
        <source>Without a scanner: N, two identifiers. A bed number is none.</source>
        <translation>無法掃描：按 N，核對兩項身分標識。床號不算。</translation>
    </message>
    <message>
        <source>Scan the label</source>
        <translation>請掃藥品標籤</translation>
    </message>
    <message>
        <source>{count} doses can be given now. Without a label: L.</source>
        <translation>現有 {count} 項可執行。無標籤：按 L。</translation>
    </message>
    <message>
        <source>The patient is fasting.</source>
        <translation>患者正在禁食。</translation>
    </message>
    <message>
        <source>Right, but not now: say why</source>
        <translation>相符，但時間不合：請說明原因</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>必要時</translation>
    </message>
    <message>
        <source>Right: give</source>
        <translation>相符：可以給藥</translation>
    </message>
    <message>
        <source>Patient, drug, dose, route and time agree ({time}).</source>
        <translation>患者、藥品、劑量、途徑、時間均相符（{time}）。</translation>
    </message>
    <message>
        <source>{span} after the plan</source>
        <translation>晚於計畫 {span}</translation>
    </message>
    <message>
        <source>{span} before the plan</source>
        <translation>早於計畫 {span}</translation>
    </message>
    <message>
        <source>STOP: do not give</source>
        <translation>停止：不要給藥</translation>
    </message>
    <message>
        <source>Not recognised: nothing was done</source>
        <translation>未識別：未做任何操作</translation>
    </message>
    <message>
        <source>First your badge</source>
        <translation>請先掃工牌</translation>
    </message>
    <message>
        <source>Then wristband and label.</source>
        <translation>然後掃手圈和標籤。</translation>
    </message>
    <message>
        <source>First the wristband</source>
        <translation>請先掃手圈</translation>
    </message>
    <message>
        <source>A label is checked against the patient who is here.</source>
        <translation>標籤要與床旁患者核對。</translation>
    </message>
    <message>
        <source>{code}: scan it again, whole.</source>
        <translation>{code}：請重新完整掃描。</translation>
    </message>
    <message>
        <source>One typed number tells nobody apart</source>
        <translation>只輸入一個號碼不能確認身分</translation>
    </message>
    <message>
        <source>Scan the wristband, or type two different identifiers and say why it was not scanned.</source>
        <translation>請掃描手圈，或輸入兩種不同的身分標識並說明未掃描的原因。</translation>
    </message>
    <message>
        <source>This number fits more than one patient: type two identifiers.</source>
        <translation>此號碼對應多名患者：請鍵入兩項身分標識。</translation>
    </message>
    <message>
        <source>STOP: wrong patient</source>
        <translation>停止：患者不符</translation>
    </message>
    <message>
        <source>The label is of {whose}. Put it back; it was written down as a near miss.</source>
        <translation>標籤屬於 {whose}。請放回；已記為近似差錯。</translation>
    </message>
    <message>
        <source>The order of this label was stopped or has ended.</source>
        <translation>該標籤的醫囑已停止或已結束。</translation>
    </message>
    <message>
        <source>The order is on hold (skin test or another reason).</source>
        <translation>醫囑暫緩中（皮膚測試或其他原因）。</translation>
    </message>
    <message>
        <source>The label is not of the order as it stands now: print it anew.</source>
        <translation>標籤與現行醫囑不一致：請重新列印。</translation>
    </message>
    <message>
        <source>Taken home, or of another stay: not given on this ward.</source>
        <translation>出院帶藥或屬其他住院：不在本病房執行。</translation>
    </message>
    <message>
        <source>Nobody has checked the order yet: verify it first (F3).</source>
        <translation>醫囑尚未核對：請先核對（F3）。</translation>
    </message>
    <message>
        <source>STOP: the group is not complete</source>
        <translation>停止：本組藥品不完整</translation>
    </message>
    <message>
        <source>{count} of {of} labels of this infusion were scanned ({places}): scan the others.</source>
        <translation>本組 {of} 張標籤只掃描了 {count} 張（第 {places} 張）：請掃描其餘標籤。</translation>
    </message>
    <message>
        <source>The preparation is past its time of use.</source>
        <translation>配製藥液已超過可用時間。</translation>
    </message>
    <message>
        <source>A part of this infusion was answered already: what is left is given from the due list (F4).</source>
        <translation>本組藥品已部分執行：餘下的在執行單（F4）核對後執行。</translation>
    </message>
    <message>
        <source>This very dose was answered already: scanned twice.</source>
        <translation>此劑已執行或已記錄：重複掃描。</translation>
    </message>
    <message>
        <source>as ordered now</source>
        <translation>與現行醫囑一致</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>label: {whose}</source>
        <translation>標籤：{whose}</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>藥品</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>劑量</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>途徑</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>answered already</source>
        <translation>已執行</translation>
    </message>
    <message>
        <source>no wristband</source>
        <translation>無手圈</translation>
    </message>
    <message>
        <source>wristband unreadable</source>
        <translation>手圈無法識讀</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>無標籤</translation>
    </message>
    <message>
        <source>label unreadable</source>
        <translation>標籤無法識讀</translation>
    </message>
    <message>
        <source>scanner broken</source>
        <translation>掃碼槍故障</translation>
    </message>
    <message>
        <source>rescue</source>
        <translation>急救</translation>
    </message>
    <message>
        <source>isolation</source>
        <translation>隔離</translation>
    </message>
    <message>
        <source>other, in words</source>
        <translation>其他，請說明</translation>
    </message>
    <message>
        <source>wrong patient</source>
        <translation>患者不符</translation>
    </message>
    <message>
        <source>wrong drug</source>
        <translation>藥品不符</translation>
    </message>
    <message>
        <source>order changed since the label</source>
        <translation>標籤列印後醫囑已變更</translation>
    </message>
    <message>
        <source>wrong route</source>
        <translation>途徑不符</translation>
    </message>
    <message>
        <source>order stopped or on hold</source>
        <translation>醫囑已停或暫緩</translation>
    </message>
    <message>
        <source>preparation past its time</source>
        <translation>藥液過期</translation>
    </message>
    <message>
        <source>scanned twice</source>
        <translation>重複掃描</translation>
    </message>
    <message>
        <source>unknown label</source>
        <translation>標籤不明</translation>
    </message>
    <message>
        <source>two results differ</source>
        <translation>雙人結果不一致</translation>
    </message>
</context>
<context>
    <name>BedsideLog</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>藥品</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核對</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>no check at the bed</source>
        <translation>無床旁核對</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>已掃碼</translation>
    </message>
    <message>
        <source>not scanned</source>
        <translation>未掃碼</translation>
    </message>
</context>
<context>
    <name>BedsidePage</name>
    <message>
        <source>At the bed</source>
        <translation>床旁核對</translation>
    </message>
    <message>
        <source>scan again</source>
        <translation>重新掃碼</translation>
    </message>
    <message>
        <source>type a code</source>
        <translation>鍵入條碼</translation>
    </message>
    <message>
        <source>no wristband</source>
        <translation>無手圈</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>無標籤</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未執行</translation>
    </message>
    <message>
        <source>back, next patient</source>
        <translation>返回，下一患者</translation>
    </message>
    <message>
        <source>Bedside check</source>
        <translation>床旁核對</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>本次用藥</translation>
    </message>
    <message>
        <source>Answered in the last 24 hours</source>
        <translation>近 24 小時核對記錄</translation>
    </message>
    <message>
        <source>Answered doses</source>
        <translation>已記錄的用藥</translation>
    </message>
    <message>
        <source>{what}. Scan the next label, or the next wristband.</source>
        <translation>{what}。請掃下一個標籤或下一個手圈。</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已記錄</translation>
    </message>
    <message>
        <source>First the wristband, or two identifiers (N).</source>
        <translation>請先掃手圈，或核對兩項身分標識（N）。</translation>
    </message>
</context>
<context>
    <name>BedsideWords</name>
    <message>
        <source>Near miss at the bed</source>
        <translation>床旁近似差錯</translation>
    </message>
    <message>
        <source>Infusion looked after</source>
        <translation>輸液巡視與調整</translation>
    </message>
    <message>
        <source>Effect of an as-needed dose</source>
        <translation>必要時用藥效果</translation>
    </message>
    <message>
        <source>Missing dose asked for</source>
        <translation>請領缺藥</translation>
    </message>
    <message>
        <source>Request for a dose ended</source>
        <translation>請領結束</translation>
    </message>
</context>
<context>
    <name>DosePanel</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>It was given all the same: record it</source>
        <translation>確已給藥，按實際記錄</translation>
    </message>
    <message>
        <source>Give without a scan</source>
        <translation>未掃碼執行</translation>
    </message>
    <message>
        <source>Not given: why</source>
        <translation>未執行：原因</translation>
    </message>
    <message>
        <source>Given, sign</source>
        <translation>已執行，簽名</translation>
    </message>
    <message>
        <source>Not given, sign</source>
        <translation>未執行，簽名</translation>
    </message>
    <message>
        <source>Given at (24 h)</source>
        <translation>執行時間（24 小時制）</translation>
    </message>
    <message>
        <source>Decided at (24 h)</source>
        <translation>決定時間（24 小時制）</translation>
    </message>
    <message>
        <source>Remark, or reason for another time</source>
        <translation>備註，或時間偏差原因</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>ordered without an amount</source>
        <translation>醫囑未寫劑量</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>away</source>
        <translation>外出</translation>
    </message>
    <message>
        <source>fasting</source>
        <translation>禁食</translation>
    </message>
    <message>
        <source>no drug here</source>
        <translation>缺藥</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>vomited</source>
        <translation>嘔吐</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>必要時</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Drug, dose</source>
        <translation>藥品與劑量</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>途徑</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>This time was answered meanwhile: do not give it again.</source>
        <translation>該時點剛剛已被處理：請勿再次給藥。</translation>
    </message>
    <message>
        <source>No longer planned: the order was stopped or changed. Do not give before asking.</source>
        <translation>已不在計畫內：醫囑已停止或變更。核實前請勿給藥。</translation>
    </message>
    <message>
        <source>Not verified yet: verify the order first.</source>
        <translation>尚未核對：請先核對醫囑。</translation>
    </message>
    <message>
        <source>st order given before verification: it stays flagged until it is verified.</source>
        <translation>st 醫囑先執行後核對：核對之前一直帶標記。</translation>
    </message>
    <message>
        <source>The patient is fasting: give anyway only with a reason, or go back and record not given: fasting.</source>
        <translation>患者禁食：仍給予須填理由；或返回，記錄「未給：禁食」。</translation>
    </message>
    <message>
        <source>{span} after plan</source>
        <translation>晚於計畫 {span}</translation>
    </message>
    <message>
        <source>{span} before plan</source>
        <translation>早於計畫 {span}</translation>
    </message>
    <message>
        <source>Time: type HH:MM, 00:00 to 23:59.</source>
        <translation>時間：請輸入 HH:MM，00:00 至 23:59。</translation>
    </message>
    <message>
        <source>Time: this lies ahead; a dose is recorded after it was given.</source>
        <translation>時間：尚未到；執行之後才能記錄。</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>請選擇原因。</translation>
    </message>
    <message>
        <source>Other: say in words why.</source>
        <translation>其他：請寫明原因。</translation>
    </message>
    <message>
        <source>Outside its window: say why in the remark.</source>
        <translation>超出給藥時間窗：請在備註中說明原因。</translation>
    </message>
    <message>
        <source>Less than was ordered: say why in the remark.</source>
        <translation>少於醫囑劑量：請在備註說明原因。</translation>
    </message>
    <message>
        <source>Say in the remark why it was given all the same.</source>
        <translation>請在備註說明為何仍給藥。</translation>
    </message>
    <message>
        <source>Type two identifiers of the patient; with a scan: Ctrl B.</source>
        <translation>請輸入患者的兩項身分標識；可掃碼時按 Ctrl B。</translation>
    </message>
    <message>
        <source>STOP: these are not two different identifiers of this patient. Is it the right patient?</source>
        <translation>停：這不是該患者的兩項不同身分標識。是否認錯患者？</translation>
    </message>
    <message>
        <source>Say why nothing was scanned; other: in the remark.</source>
        <translation>請選擇未掃碼的原因（為何未掃碼）；選「其他」時寫在備註中。</translation>
    </message>
    <message>
        <source>This time is answered already.</source>
        <translation>此時間點已有記錄。</translation>
    </message>
    <message>
        <source>Amount: this can be read two ways. Write 1000, or 1.0 with a point.</source>
        <translation>劑量：有兩種讀法。請寫 1000，或用小數點寫 1.0。</translation>
    </message>
    <message>
        <source>Amount: type a number above 0, as 40 or 0.5.</source>
        <translation>劑量：請輸入大於 0 的數，如 40 或 0.5。</translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message>
        <source>Due list</source>
        <translation>執行單</translation>
    </message>
    <message>
        <source>up, down</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>give</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未執行</translation>
    </message>
    <message>
        <source>this patient, as-needed orders</source>
        <translation>本患者與備用醫囑</translation>
    </message>
    <message>
        <source>whole ward</source>
        <translation>全病房</translation>
    </message>
    <message>
        <source>skin tests</source>
        <translation>皮膚測試</translation>
    </message>
    <message>
        <source>At the bed</source>
        <translation>床旁</translation>
    </message>
    <message>
        <source>Doses by planned time</source>
        <translation>按計畫時間排列的執行項</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未執行</translation>
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
        <source>Skin test</source>
        <translation>皮膚測試結果</translation>
    </message>
    <message>
        <source>{count} more doses</source>
        <translation>另 {count} 條</translation>
    </message>
    <message>
        <source>Doses in these 24 h</source>
        <translation>24 小時內的執行項</translation>
    </message>
    <message>
        <source>{near} within the hour or overdue · {later} later · {done} answered</source>
        <translation>一小時內及逾期 {near} · 稍後 {later} · 已答 {done}</translation>
    </message>
    <message>
        <source>Say what it did</source>
        <translation>評價效果</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>本次執行</translation>
    </message>
    <message>
        <source>Choose a row: ↑ ↓ or J K.</source>
        <translation>請選擇一行：↑ ↓ 或 J K。</translation>
    </message>
    <message>
        <source>Not given before.</source>
        <translation>此前未執行。</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核對</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>尚未核對</translation>
    </message>
    <message>
        <source>This time is answered and locked.</source>
        <translation>此時間點已有記錄，已鎖定。</translation>
    </message>
    <message>
        <source>Interval not over: {span} left.</source>
        <translation>間隔未到：還差 {span}。</translation>
    </message>
    <message>
        <source>Given {time}; its effect is looked at {due}. E opens the MAR, where it is said what it did.</source>
        <translation>{time} 已給藥；{due} 評價效果。按 E 開啟給藥記錄單（MAR）填寫效果。</translation>
    </message>
    <message>
        <source>Last given {time} {person}</source>
        <translation>上次執行 {time} {person}</translation>
    </message>
</context>
<context>
    <name>DueRows</name>
    <message>
        <source>Planned</source>
        <translation>計畫</translation>
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
        <source>Drug</source>
        <translation>藥品</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>單次量</translation>
    </message>
    <message>
        <source>Route, frequency</source>
        <translation>途徑 · 頻次</translation>
    </message>
    <message>
        <source>Last given</source>
        <translation>上次執行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Effect to look at</source>
        <translation>待評價效果</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>備用醫囑（prn）</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>本時段</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍後</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已記錄</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未核對</translation>
    </message>
    <message>
        <source>fasting: give with a reason, or not given</source>
        <translation>禁食：給予須填理由，或記未給</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>計畫</translation>
    </message>
    <message>
        <source>past {span}</source>
        <translation>過 {span}</translation>
    </message>
    <message>
        <source>answered in part: not all lines</source>
        <translation>僅部分藥品已處理</translation>
    </message>
    <message>
        <source>order in conflict</source>
        <translation>醫囑有衝突</translation>
    </message>
    <message>
        <source>order refused</source>
        <translation>醫囑被駁回</translation>
    </message>
    <message>
        <source>not given: {reason}</source>
        <translation>未執行：{reason}</translation>
    </message>
    <message>
        <source>unclear whether given: somebody has to look</source>
        <translation>是否給藥不明：需核實</translation>
    </message>
    <message>
        <source>running since {time}</source>
        <translation>進行中 自 {time}</translation>
    </message>
    <message>
        <source>given {time}, without {names}</source>
        <translation>{time} 已執行，未給：{names}</translation>
    </message>
    <message>
        <source>given {time}</source>
        <translation>已執行 {time}</translation>
    </message>
    <message>
        <source>prn</source>
        <translation>prn</translation>
    </message>
    <message>
        <source>effect: past {span}</source>
        <translation>效果評價：已過 {span}</translation>
    </message>
    <message>
        <source>effect at {time}</source>
        <translation>{time} 評價效果</translation>
    </message>
    <message>
        <source>interval not known</source>
        <translation>最短間隔未知</translation>
    </message>
    <message>
        <source>interval {hours} h, may be given</source>
        <translation>間隔 {hours} h，可執行</translation>
    </message>
    <message>
        <source>wait {span}</source>
        <translation>還差 {span}</translation>
    </message>
</context>
<context>
    <name>FluidFoot</name>
    <message>
        <source>By vein, blood</source>
        <translation>靜脈 / 輸血入量</translation>
    </message>
    <message>
        <source>By mouth, tube</source>
        <translation>口服 / 鼻飼</translation>
    </message>
    <message>
        <source>Urine</source>
        <translation>尿量</translation>
    </message>
    <message>
        <source>Drains</source>
        <translation>引流</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>無記錄</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>Intake and output of this shift</source>
        <translation>本班輸出入量</translation>
    </message>
</context>
<context>
    <name>GiveForm</name>
    <message>
        <source>Only a part was given</source>
        <translation>只給了一部分</translation>
    </message>
    <message>
        <source>Opened, not given, thrown away</source>
        <translation>已開啟，未給，棄用</translation>
    </message>
    <message>
        <source>It was given all the same: record it</source>
        <translation>仍已給藥：照實記錄</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未執行</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Remark, or why</source>
        <translation>備註或原因</translation>
    </message>
    <message>
        <source>Second person: staff number</source>
        <translation>第二人：員工編號</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Begin the infusion</source>
        <translation>開始輸液</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>給藥</translation>
    </message>
    <message>
        <source>Begun, sign</source>
        <translation>已開始，簽名</translation>
    </message>
    <message>
        <source>Given, sign</source>
        <translation>已給藥，簽名</translation>
    </message>
    <message>
        <source>Not given, sign the waste</source>
        <translation>未給，簽署棄用</translation>
    </message>
    <message>
        <source>Rate ({unit})</source>
        <translation>速度（{unit}）</translation>
    </message>
    <message>
        <source>Second person: rate ({unit})</source>
        <translation>第二人：速度（{unit}）</translation>
    </message>
    <message>
        <source>Second person works out: {drug} ({unit})</source>
        <translation>第二人獨立計算：{drug}（{unit}）</translation>
    </message>
    <message>
        <source>ordered without an amount</source>
        <translation>醫囑未寫劑量</translation>
    </message>
    <message>
        <source>Two people check ({why}): the second works it out alone; as soon as her fields are entered the first result is hidden.</source>
        <translation>雙人核對（{why}）：第二人獨立計算；游標進入第二人欄後，第一人結果即隱藏。</translation>
    </message>
    <message>
        <source>A witness signs what was opened, given and thrown away.</source>
        <translation>開啟、使用、棄去由見證人簽名。</translation>
    </message>
    <message>
        <source>Batch number</source>
        <translation>批號</translation>
    </message>
    <message>
        <source>Ampoules or pieces opened</source>
        <translation>開啟支（片）數</translation>
    </message>
    <message>
        <source>Opened in all ({unit})</source>
        <translation>開啟總量（{unit}）</translation>
    </message>
    <message>
        <source>Thrown away ({unit}), 0 for nothing</source>
        <translation>棄去量（{unit}），無則填 0</translation>
    </message>
</context>
<context>
    <name>GiveWords</name>
    <message>
        <source>Not verified yet: verify the order first (H in the list of orders).</source>
        <translation>尚未核對：請先在醫囑核對中按 H 核對。</translation>
    </message>
    <message>
        <source>This time was answered meanwhile: do not give it again.</source>
        <translation>該時點剛剛已被處理：請勿再次給藥。</translation>
    </message>
    <message>
        <source>STOP: the order is on hold (skin test or another reason). Do not give.</source>
        <translation>停：醫囑暫停中（待皮膚測試或其他原因），不得執行。</translation>
    </message>
    <message>
        <source>STOP: the skin test of this drug is ordered and not read. Read it first (Shift F3).</source>
        <translation>停止：本藥皮膚測試已開立、尚未判讀。請先判讀（Shift F3）。</translation>
    </message>
    <message>
        <source>STOP: the skin test of this drug is positive. Do not give.</source>
        <translation>停：該藥皮膚測試陽性，不得給藥。</translation>
    </message>
    <message>
        <source>STOP: taken home, or ordered in another stay or visit. Not given on this ward: ask the doctor for an order.</source>
        <translation>停：出院帶藥，或其他次住院、門診所開醫囑，本病房不執行，請醫師另開醫囑。</translation>
    </message>
    <message>
        <source>STOP: a pharmacist rejected this order and no doctor has answered. Do not give before asking the doctor.</source>
        <translation>停：藥師拒絕了這條醫囑，醫師尚未答覆。先問醫師，再給藥。</translation>
    </message>
    <message>
        <source>STOP: a nurse asked the doctor about this order, and nobody has answered. Ask first.</source>
        <translation>停：護理師已就此醫囑提問，尚無人答覆，請先詢問。</translation>
    </message>
    <message>
        <source>STOP: the order was stopped before that time. Do not give.</source>
        <translation>停：該時間之前醫囑已停止，請勿給藥。</translation>
    </message>
    <message>
        <source>STOP: the order was stopped. Do not give it now; no remark answers this. Given before the stop: chart it with its time.</source>
        <translation>停止：醫囑已停。現在不得給藥，備註不能放行。停囑前已給的：按實際給藥時間記錄。</translation>
    </message>
    <message>
        <source>STOP: once if needed holds for 12 hours, and they are over. Given all the same, at the doctor&apos;s word: say so.</source>
        <translation>停：臨時備用醫囑（SOS）12 小時已過。若遵醫師口頭仍給藥：請寫明。</translation>
    </message>
    <message>
        <source>STOP: this order is in conflict with central (F12). Ask before giving.</source>
        <translation>停：此醫囑與中心有衝突（F12），核實前請勿給藥。</translation>
    </message>
    <message>
        <source>STOP: this patient is recorded as dead since before that time. Is it the right patient, and the right time?</source>
        <translation>停：該患者已登記死亡，早於所填時間。請核對患者和時間是否正確。</translation>
    </message>
    <message>
        <source>STOP: this patient had left before that time. Is it the right patient, and the right time?</source>
        <translation>停：該患者在所填時間之前已離院。請核對患者和時間是否正確。</translation>
    </message>
    <message>
        <source>STOP: the patient is to take nothing by mouth. Give it with a reason, or record: not given, fasting.</source>
        <translation>停：患者禁食。須填理由方可給予，或記錄「未給：禁食」。</translation>
    </message>
    <message>
        <source>STOP: more than was ordered. Check the dose and its unit.</source>
        <translation>停：多於醫囑劑量，請核對劑量與單位。</translation>
    </message>
    <message>
        <source>STOP: ten times what was ordered, or more. No remark answers this: check the decimal point and the unit.</source>
        <translation>停止：達到醫囑劑量的十倍或以上，備註不能放行：請核對小數點和單位。</translation>
    </message>
    <message>
        <source>STOP: this order is not here. What a doctor says is written down as an oral order (F6) first.</source>
        <translation>停止：本機沒有此醫囑。醫師口頭醫囑請先按口頭醫囑（F6）記錄。</translation>
    </message>
    <message>
        <source>STOP: one line of the order stands twice in this dose.</source>
        <translation>停止：同一條醫囑在本次給藥中出現兩次。</translation>
    </message>
    <message>
        <source>STOP: this is not the drug that was ordered.</source>
        <translation>停止：不是醫囑所開的藥品。</translation>
    </message>
    <message>
        <source>STOP: this is not the way in which it was ordered.</source>
        <translation>停止：給藥途徑與醫囑不符。</translation>
    </message>
    <message>
        <source>Amount or rate: type a number above 0, as 40 or 0.5.</source>
        <translation>劑量或速度：請填大於 0 的數，如 40 或 0.5。</translation>
    </message>
    <message>
        <source>This time lies ahead: what is not given yet is not charted.</source>
        <translation>時間在將來：尚未給藥不能記錄。</translation>
    </message>
    <message>
        <source>This time lies before the order: look at the date and time.</source>
        <translation>時間早於醫囑：請核對日期和時間。</translation>
    </message>
    <message>
        <source>STOP: this drug was given for this time already. Once more only when the doctor wants it: say so.</source>
        <translation>停止：此時點已給過該藥。僅在醫師要求時可再給，並請說明。</translation>
    </message>
    <message>
        <source>STOP: not all lines of this group. Chart all, or say why the others are missing.</source>
        <translation>停止：同組藥品不全。請全部記錄，或說明其餘藥品未給的原因。</translation>
    </message>
    <message>
        <source>STOP: not the next bottle of this patient. Hang the bottles in their order.</source>
        <translation>停止：不是該患者的下一瓶，請按順序接瓶。</translation>
    </message>
    <message>
        <source>STOP: this patient was not taken in with this bottle (A in the infusion room). Take him in first.</source>
        <translation>停：該患者未就這一瓶接單（輸液室按 A）。請先接單。</translation>
    </message>
    <message>
        <source>STOP: nobody checked this bottle after it was prepared.</source>
        <translation>停止：此瓶配好後無人核對。</translation>
    </message>
    <message>
        <source>STOP: there was an adverse reaction. Hang nothing more before a doctor has said so.</source>
        <translation>停止：已發生不良反應，未經醫師同意不得繼續輸液。</translation>
    </message>
    <message>
        <source>Outside its window: say why in the remark.</source>
        <translation>超出時間窗：請在備註說明原因。</translation>
    </message>
    <message>
        <source>STOP: this drug was given a short time ago. Two late doses are not given one after the other.</source>
        <translation>停止：該藥剛剛給過。兩次逾期用藥不可接連給予。</translation>
    </message>
    <message>
        <source>STOP: the interval since the last dose is not over.</source>
        <translation>停止：距上次給藥未到間隔時間。</translation>
    </message>
    <message>
        <source>STOP: with this dose the limit of 24 hours is passed.</source>
        <translation>停止：加上此劑超過 24 小時限量。</translation>
    </message>
    <message>
        <source>Two people check this drug: at the bed (Ctrl B) a second person signs beside you.</source>
        <translation>該藥須雙人核對：在床旁核對（Ctrl B）由第二人簽名。</translation>
    </message>
    <message>
        <source>STOP: the two results differ. Both work it out again.</source>
        <translation>停止：兩人結果不一致，請兩人重新計算。</translation>
    </message>
    <message>
        <source>It has to be somebody else.</source>
        <translation>必須是另一個人。</translation>
    </message>
    <message>
        <source>This person may not check a dose.</source>
        <translation>此人無權核對用藥。</translation>
    </message>
    <message>
        <source>The second person signs with number and password.</source>
        <translation>第二人用員工編號和密碼簽名。</translation>
    </message>
    <message>
        <source>STOP: the label is not of this dose.</source>
        <translation>停止：標籤不是這一劑的。</translation>
    </message>
    <message>
        <source>The label was not read whole: scan it again.</source>
        <translation>標籤未完整讀取：請重新掃描。</translation>
    </message>
    <message>
        <source>STOP: the wristband that was scanned is not of this patient.</source>
        <translation>停止：所掃手圈不是該患者的。</translation>
    </message>
    <message>
        <source>STOP: who the patient is was not checked. Scan the wristband (Ctrl B), or type two identifiers and say why.</source>
        <translation>停：尚未核對患者身分。請掃描手圈（Ctrl B），或輸入兩項身分標識並說明未掃碼原因。</translation>
    </message>
    <message>
        <source>Two different identifiers of this patient are needed, never the bed.</source>
        <translation>需要該患者兩種不同的身分標識，床號不算。</translation>
    </message>
    <message>
        <source>Say why it was not scanned.</source>
        <translation>請說明未掃描的原因。</translation>
    </message>
    <message>
        <source>STOP: not every label of this group was scanned. Scan all of them before it is given.</source>
        <translation>停止：本組標籤未全部掃描，請全部掃描後再給藥。</translation>
    </message>
    <message>
        <source>STOP: what was prepared is past its time of use. Throw it away and prepare it anew.</source>
        <translation>停止：配製好的藥液已超過使用期限，請棄去並重新配製。</translation>
    </message>
    <message>
        <source>Nobody is known here to have checked what was prepared: check it, or say why it is given all the same.</source>
        <translation>本站未見配製後的雙人核對記錄：請先核對，或說明為何仍然給藥。</translation>
    </message>
    <message>
        <source>This was laid out and is not known here to be mixed: chart the mixing, or say why it is given all the same.</source>
        <translation>已擺藥，但本站未見配藥記錄：請補記配藥，或說明為何仍然給藥。</translation>
    </message>
    <message>
        <source>A witness signs what was opened, given and thrown away.</source>
        <translation>開啟、使用、棄去由見證人簽名。</translation>
    </message>
    <message>
        <source>STOP: opened is not given and thrown away together.</source>
        <translation>停止：開啟量不等於使用量加棄去量。</translation>
    </message>
    <message>
        <source>The amounts are in units that cannot be added: write them in one unit.</source>
        <translation>單位不同無法相加：請用同一單位填寫。</translation>
    </message>
    <message>
        <source>The batch number is missing.</source>
        <translation>缺少批號。</translation>
    </message>
    <message>
        <source>As many ampoules do not hold as much as was opened.</source>
        <translation>開啟支數與開啟總量不符。</translation>
    </message>
    <message>
        <source>Less than was ordered: say why in the remark.</source>
        <translation>少於醫囑劑量：請在備註說明原因。</translation>
    </message>
    <message>
        <source>Opened and not given: say why in the remark.</source>
        <translation>已開啟而未給：請在備註寫明原因。</translation>
    </message>
    <message>
        <source>Say in the remark why it was given all the same.</source>
        <translation>請在備註說明為何仍給藥。</translation>
    </message>
    <message>
        <source>The second person types his own result.</source>
        <translation>請第二人填寫自己的結果。</translation>
    </message>
    <message>
        <source>Number or password was not accepted. Nothing was signed.</source>
        <translation>員工編號或密碼未通過，未簽名。</translation>
    </message>
    <message>
        <source>It has to be somebody else. Nothing was signed.</source>
        <translation>必須是另一個人，未簽名。</translation>
    </message>
    <message>
        <source>Ordered without an amount: nothing can be added up.</source>
        <translation>醫囑未寫劑量，無法核算。</translation>
    </message>
    <message>
        <source>How many ampoules: a whole number from 1.</source>
        <translation>支數：請填不小於 1 的整數。</translation>
    </message>
    <message>
        <source>How much was opened in all?</source>
        <translation>開啟總量是多少？</translation>
    </message>
    <message>
        <source>How much was thrown away? 0 for nothing.</source>
        <translation>棄去多少？無則填 0。</translation>
    </message>
</context>
<context>
    <name>HourHead</name>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Signed / second</source>
        <translation>執行 / 核對人</translation>
    </message>
</context>
<context>
    <name>IdentityBox</name>
    <message>
        <source>Not scanned: type two identifiers of the patient, name, date of birth, hospital or admission number, never the bed. With a scan: Ctrl B.</source>
        <translation>未掃碼：請輸入患者的兩項身分標識（姓名、出生日期、病歷號或住院號，床號不算）。可掃碼時按 Ctrl B。</translation>
    </message>
    <message>
        <source>First identifier</source>
        <translation>身分標識一</translation>
    </message>
    <message>
        <source>Second identifier</source>
        <translation>身分標識二</translation>
    </message>
</context>
<context>
    <name>LedgerLines</name>
    <message>
        <source>Ward in figures</source>
        <translation>病房概況</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>在院</translation>
    </message>
    <message>
        <source>Empty beds</source>
        <translation>空床</translation>
    </message>
    <message>
        <source>Waiting for a bed</source>
        <translation>待入</translation>
    </message>
    <message>
        <source>Admitted today, here</source>
        <translation>今日入院 · 在區</translation>
    </message>
    <message>
        <source>Critically ill</source>
        <translation>病危</translation>
    </message>
    <message>
        <source>Seriously ill</source>
        <translation>病重</translation>
    </message>
    <message>
        <source>Special nursing</source>
        <translation>特級護理</translation>
    </message>
    <message>
        <source>Nursing level 1</source>
        <translation>一級護理</translation>
    </message>
    <message>
        <source>Nursing level 2</source>
        <translation>二級護理</translation>
    </message>
    <message>
        <source>Nursing level 3</source>
        <translation>三級護理</translation>
    </message>
    <message>
        <source>Level not recorded</source>
        <translation>級別未記錄</translation>
    </message>
    <message>
        <source>NEWS2 ≥ 7</source>
        <translation>NEWS2 ≥ 7</translation>
    </message>
    <message>
        <source>Fever ≥ 38.5</source>
        <translation>發熱 ≥ 38.5</translation>
    </message>
    <message>
        <source>Critical value: patients</source>
        <translation>有未閉環危急值者</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>過敏</translation>
    </message>
    <message>
        <source>Allergies not recorded</source>
        <translation>過敏未記錄</translation>
    </message>
    <message>
        <source>Fall risk</source>
        <translation>高跌倒</translation>
    </message>
    <message>
        <source>Pressure injury risk</source>
        <translation>壓傷高危</translation>
    </message>
    <message>
        <source>VTE risk</source>
        <translation>VTE 高危</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>隔離</translation>
    </message>
    <message>
        <source>Tubes</source>
        <translation>導管</translation>
    </message>
    <message>
        <source>Closed beds</source>
        <translation>停用床</translation>
    </message>
    <message>
        <source>Beds being cleaned</source>
        <translation>清潔中</translation>
    </message>
    <message>
        <source>Beds kept</source>
        <translation>預留、包床</translation>
    </message>
    <message>
        <source>Taken, by whom unknown</source>
        <translation>佔用，不知何人</translation>
    </message>
    <message>
        <source>Shared, borrowed</source>
        <translation>共享床、借床</translation>
    </message>
    <message>
        <source>Two in one bed</source>
        <translation>同床兩人</translation>
    </message>
    <message>
        <source>In a bed not ready</source>
        <translation>在未就緒床位</translation>
    </message>
    <message>
        <source>Newborns</source>
        <translation>新生兒</translation>
    </message>
    <message>
        <source>Operation today</source>
        <translation>今日手術</translation>
    </message>
    <message>
        <source>Operation tomorrow</source>
        <translation>明日手術</translation>
    </message>
    <message>
        <source>Going home today</source>
        <translation>今日出院</translation>
    </message>
    <message>
        <source>Going home tomorrow</source>
        <translation>明日出院</translation>
    </message>
    <message>
        <source>Transfer ordered</source>
        <translation>待轉出</translation>
    </message>
    <message>
        <source>Pain ≥ 4</source>
        <translation>疼痛 ≥ 4</translation>
    </message>
    <message>
        <source>Resistant germs</source>
        <translation>多重耐藥</translation>
    </message>
    <message>
        <source>Prepayment used up</source>
        <translation>欠費</translation>
    </message>
    <message>
        <source>Responsible nurses</source>
        <translation>責任分工</translation>
    </message>
    <message>
        <source>Next handover</source>
        <translation>下次交班</translation>
    </message>
    <message>
        <source>On duty: {name}</source>
        <translation>值班醫師 {name}</translation>
    </message>
    <message>
        <source>{count} nurses</source>
        <translation>{count} 人</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另 {count} 項</translation>
    </message>
    <message>
        <source>{count} above</source>
        <translation>上方 {count} 項</translation>
    </message>
</context>
<context>
    <name>LedgerPane</name>
    <message>
        <source>Ward</source>
        <translation>病房</translation>
    </message>
</context>
<context>
    <name>LevelLegend</name>
    <message>
        <source>Nursing levels: four boxes special, three level 1, two level 2, one level 3</source>
        <translation>護理級別：四格特級，三格一級，兩格二級，一格三級</translation>
    </message>
    <message>
        <source>Vfy = to verify</source>
        <translation>核 = 待核對</translation>
    </message>
    <message>
        <source>Give = to give</source>
        <translation>執 = 待執行</translation>
    </message>
    <message>
        <source>▲ = scores 3 in NEWS2 by itself</source>
        <translation>▲ = NEWS2 單項3分</translation>
    </message>
</context>
<context>
    <name>MarDetails</name>
    <message>
        <source>Choose a row: ↑ ↓.</source>
        <translation>請選擇一行：↑ ↓。</translation>
    </message>
    <message>
        <source>Counted from what was charted. Scanning alone does not make giving safe: what is not scanned shows where it fails.</source>
        <translation>按記錄統計。掃碼本身不等於給藥安全：未掃碼之處正是薄弱環節。</translation>
    </message>
    <message>
        <source>Window ± {minutes} min</source>
        <translation>時間窗 ± {minutes} 分鐘</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核對</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>未核對</translation>
    </message>
    <message>
        <source>Two people check: {why}</source>
        <translation>雙人核對：{why}</translation>
    </message>
    <message>
        <source>Planned {time}</source>
        <translation>計畫 {time}</translation>
    </message>
    <message>
        <source>batch {batch}, opened {opened}, given {given}, thrown away {wasted}, witness {name}</source>
        <translation>批號 {batch}，開啟 {opened}，使用 {given}，棄去 {wasted}，見證 {name}</translation>
    </message>
    <message>
        <source>effect to be looked at {time}</source>
        <translation>{time} 評價效果</translation>
    </message>
    <message>
        <source>effective</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>partly effective</source>
        <translation>部分有效</translation>
    </message>
    <message>
        <source>not effective</source>
        <translation>無效</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>加重</translation>
    </message>
    <message>
        <source>cannot be said</source>
        <translation>無法評價</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>巡視</translation>
    </message>
    <message>
        <source>rate changed</source>
        <translation>調速</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>went on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Running since {time}</source>
        <translation>{time} 開始輸注</translation>
    </message>
    <message>
        <source>Rate {rate}</source>
        <translation>速度 {rate}</translation>
    </message>
    <message>
        <source>In {infused} of {volume}</source>
        <translation>已輸 {infused} / {volume}</translation>
    </message>
    <message>
        <source>Ends {time}</source>
        <translation>預計結束 {time}</translation>
    </message>
</context>
<context>
    <name>MarLines</name>
    <message>
        <source>▲ {count} administrations without an order here, in no row: {names}</source>
        <translation>▲ {count} 條給藥記錄在本處沒有醫囑，未列入下表：{names}</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>暫緩</translation>
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
        <source>own supply</source>
        <translation>自備</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>雙人</translation>
    </message>
</context>
<context>
    <name>MarPage</name>
    <message>
        <source>MAR</source>
        <translation>用藥記錄</translation>
    </message>
    <message>
        <source>give at the bed</source>
        <translation>床旁給藥</translation>
    </message>
    <message>
        <source>times of a row</source>
        <translation>選時間點</translation>
    </message>
    <message>
        <source>hours back, on</source>
        <translation>前後翻時段</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未執行</translation>
    </message>
    <message>
        <source>MAR, running, missed, effects, scans</source>
        <translation>用藥、輸液、漏給、效果、掃碼</translation>
    </message>
    <message>
        <source>act on the chosen row</source>
        <translation>處理所選行</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Doses by hour</source>
        <translation>按小時</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>所選</translation>
    </message>
    <message>
        <source>Give at the bed</source>
        <translation>床旁給藥</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未執行</translation>
    </message>
    <message>
        <source>Running infusions</source>
        <translation>輸液進行中</translation>
    </message>
    <message>
        <source>Missed doses</source>
        <translation>漏給</translation>
    </message>
    <message>
        <source>Effects to look at</source>
        <translation>待評價</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>掃碼率</translation>
    </message>
    <message>
        <source>{count} more patients</source>
        <translation>另 {count} 人</translation>
    </message>
    <message>
        <source>Drug orders</source>
        <translation>藥物醫囑</translation>
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
        <source>Waits</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>late {count}</source>
        <translation>逾期 {count}</translation>
    </message>
    <message>
        <source>due {count}</source>
        <translation>待執 {count}</translation>
    </message>
</context>
<context>
    <name>MarTables</name>
    <message>
        <source>Bed</source>
        <translation>床</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation>輸液</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩餘</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>預計結束</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>下次巡視</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>empty by now</source>
        <translation>應已輸完</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計畫</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>藥品</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>請領</translation>
    </message>
    <message>
        <source>not given: {reason}</source>
        <translation>未給：{reason}</translation>
    </message>
    <message>
        <source>pharmacy</source>
        <translation>藥房</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>醫師</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>已請領</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>being got ready</source>
        <translation>備藥中</translation>
    </message>
    <message>
        <source>it came</source>
        <translation>已到藥</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒絕</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>評價時間</translation>
    </message>
    <message>
        <source>As-needed drug</source>
        <translation>必要時用藥</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已給</translation>
    </message>
    <message>
        <source>late {span}</source>
        <translation>逾期 {span}</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation>還有 {span}</translation>
    </message>
    <message>
        <source>Who, when, why</source>
        <translation>人員、班次、原因</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>已掃碼</translation>
    </message>
    <message>
        <source>Not scanned</source>
        <translation>未掃碼</translation>
    </message>
    <message>
        <source>No check at the bed</source>
        <translation>無床旁核對</translation>
    </message>
    <message>
        <source>The ward, 24 hours</source>
        <translation>全病房，24 小時</translation>
    </message>
    <message>
        <source>By shift</source>
        <translation>按班次</translation>
    </message>
    <message>
        <source>{shift}, from {time}</source>
        <translation>{shift}（{time} 起）</translation>
    </message>
    <message>
        <source>By nurse</source>
        <translation>按護理師</translation>
    </message>
    <message>
        <source>Why not scanned</source>
        <translation>未掃碼原因</translation>
    </message>
    <message>
        <source>no reason said</source>
        <translation>未說明原因</translation>
    </message>
    <message>
        <source>Given without the second person that is asked for</source>
        <translation>應雙人核對而單人執行</translation>
    </message>
    <message>
        <source>Stopped at the bed (near misses)</source>
        <translation>床旁攔截（近似差錯）</translation>
    </message>
</context>
<context>
    <name>MarWords</name>
    <message>
        <source>{text} · {count} of {all} drugs not answered</source>
        <translation>{text} · {all} 種藥中 {count} 種未記錄</translation>
    </message>
    <message>
        <source>off time</source>
        <translation>非計畫時段</translation>
    </message>
    <message>
        <source>{time} without {names}</source>
        <translation>{time} 未給：{names}</translation>
    </message>
    <message>
        <source>{time} part: {amount}</source>
        <translation>{time} 部分：{amount}</translation>
    </message>
    <message>
        <source>not given: {reason}</source>
        <translation>未給：{reason}</translation>
    </message>
    <message>
        <source>running since {time}</source>
        <translation>{time} 起輸注</translation>
    </message>
    <message>
        <source>unclear whether given: somebody has to look</source>
        <translation>是否給藥不明：需核實</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>{time} late {span}</source>
        <translation>{time} 逾 {span}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>計畫</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一次</translation>
    </message>
    <message>
        <source>due</source>
        <translation>到點</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>running</source>
        <translation>輸注中</translation>
    </message>
    <message>
        <source>unclear whether given</source>
        <translation>是否給藥不明</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>必要時</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已給</translation>
    </message>
    <message>
        <source>given in part</source>
        <translation>部分給予</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未給</translation>
    </message>
    <message>
        <source>last {time}</source>
        <translation>上次 {time}</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>尚未給過</translation>
    </message>
    <message>
        <source>wait {span}</source>
        <translation>需等 {span}</translation>
    </message>
    <message>
        <source>interval not known</source>
        <translation>間隔未知</translation>
    </message>
    <message>
        <source>may be given</source>
        <translation>可給</translation>
    </message>
    <message>
        <source>24 h: {total} of {limit}</source>
        <translation>24 小時：{total} / 限 {limit}</translation>
    </message>
    <message>
        <source>24 h total not known</source>
        <translation>24 小時總量未知</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Long-term · infusion</source>
        <translation>長期 · 靜脈輸液</translation>
    </message>
    <message>
        <source>Long-term · injection, inhalation</source>
        <translation>長期 · 注射 / 霧化</translation>
    </message>
    <message>
        <source>Long-term · by mouth</source>
        <translation>長期 · 口服</translation>
    </message>
    <message>
        <source>Long-term · other</source>
        <translation>長期 · 其他</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>臨時</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>必要時</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>Care, measuring, treatment</source>
        <translation>護理 / 監測 / 治療</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Admitted</source>
        <translation>入區</translation>
    </message>
    <message>
        <source>Bed changed</source>
        <translation>轉床</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>轉科</translation>
    </message>
    <message>
        <source>Left the ward</source>
        <translation>出區</translation>
    </message>
    <message>
        <source>Newborn registered</source>
        <translation>新生兒登記</translation>
    </message>
    <message>
        <source>State of a bed</source>
        <translation>床位狀態</translation>
    </message>
    <message>
        <source>Somebody without a name registered</source>
        <translation>登記無名患者</translation>
    </message>
    <message>
        <source>Wristband is on</source>
        <translation>手圈已戴</translation>
    </message>
    <message>
        <source>Who he may be</source>
        <translation>可能是誰</translation>
    </message>
    <message>
        <source>Two records joined</source>
        <translation>兩份病歷合併</translation>
    </message>
    <message>
        <source>Two records parted</source>
        <translation>兩份病歷拆分</translation>
    </message>
    <message>
        <source>Result by telephone</source>
        <translation>電話報告結果</translation>
    </message>
    <message>
        <source>Phoned result compared</source>
        <translation>電話結果已比對</translation>
    </message>
    <message>
        <source>Sheet of paper entered</source>
        <translation>紙單輸入完畢</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>入區</translation>
    </message>
    <message>
        <source>Another bed</source>
        <translation>轉床</translation>
    </message>
    <message>
        <source>Another ward</source>
        <translation>轉科</translation>
    </message>
    <message>
        <source>Leaves the ward</source>
        <translation>出區</translation>
    </message>
    <message>
        <source>Newborn</source>
        <translation>新生兒</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>Change the two beds</source>
        <translation>兩人換床</translation>
    </message>
    <message>
        <source>Move to this bed</source>
        <translation>轉到此床</translation>
    </message>
    <message>
        <source>He has left for the other ward</source>
        <translation>患者已轉出</translation>
    </message>
    <message>
        <source>He has left the ward</source>
        <translation>患者已出區</translation>
    </message>
    <message>
        <source>Register the newborn</source>
        <translation>登記新生兒</translation>
    </message>
    <message>
        <source>Save how the bed stands</source>
        <translation>儲存床位狀態</translation>
    </message>
    <message>
        <source>Free, ready</source>
        <translation>空床，可用</translation>
    </message>
    <message>
        <source>Being cleaned</source>
        <translation>清潔中</translation>
    </message>
    <message>
        <source>Contaminated</source>
        <translation>汙染</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Somebody lies in it</source>
        <translation>有人在床</translation>
    </message>
    <message>
        <source>kept for a patient</source>
        <translation>為患者預留</translation>
    </message>
    <message>
        <source>paid for with the room</source>
        <translation>包床</translation>
    </message>
    <message>
        <source>shared by several patients</source>
        <translation>多人共享</translation>
    </message>
    <message>
        <source>home, by the doctor&apos;s order</source>
        <translation>醫囑離院，回家</translation>
    </message>
    <message>
        <source>another hospital</source>
        <translation>轉其他醫院</translation>
    </message>
    <message>
        <source>rehabilitation</source>
        <translation>康復機構</translation>
    </message>
    <message>
        <source>long-term care, community</source>
        <translation>長期護理、社區</translation>
    </message>
    <message>
        <source>against the doctor&apos;s advice</source>
        <translation>非醫囑離院</translation>
    </message>
    <message>
        <source>died</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Choose the patient.</source>
        <translation>請選擇患者。</translation>
    </message>
    <message>
        <source>Scan the wristband, or type two identifiers (never the bed).</source>
        <translation>請掃手圈，或輸入兩項身分標識（床號不算）。</translation>
    </message>
    <message>
        <source>This is not the patient who is chosen. Look at the wristband again.</source>
        <translation>這不是所選患者，請再看手圈。</translation>
    </message>
    <message>
        <source>Tell the other patient apart, too: band or two identifiers.</source>
        <translation>對方患者也須核對：手圈或兩項標識。</translation>
    </message>
    <message>
        <source>Choose the bed.</source>
        <translation>請選擇床位。</translation>
    </message>
    <message>
        <source>He lies in this bed already.</source>
        <translation>患者已在此床。</translation>
    </message>
    <message>
        <source>Choose the ward.</source>
        <translation>請選擇病房。</translation>
    </message>
    <message>
        <source>There is no doctor&apos;s order for it.</source>
        <translation>沒有相應的醫囑。</translation>
    </message>
    <message>
        <source>Say how he leaves.</source>
        <translation>請選擇離院方式。</translation>
    </message>
    <message>
        <source>The time is none, or lies ahead.</source>
        <translation>時間無法識別，或晚於現在。</translation>
    </message>
    <message>
        <source>Say the child&apos;s sex, or that it is not known.</source>
        <translation>請選擇嬰兒性別，或選不詳。</translation>
    </message>
    <message>
        <source>Put a band on the child and type or scan its number.</source>
        <translation>請給嬰兒系手圈，並輸入或掃描其號碼。</translation>
    </message>
    <message>
        <source>A newborn is registered from its mother&apos;s chart.</source>
        <translation>新生兒只能從母親處登記。</translation>
    </message>
    <message>
        <source>Choose how the bed stands.</source>
        <translation>請選擇床位狀態。</translation>
    </message>
    <message>
        <source>Look at what is still open, and tick that you did.</source>
        <translation>請檢視未完成事項並勾選確認。</translation>
    </message>
    <message>
        <source>An infusion runs: stop it (Ctrl M), or say why in the remark.</source>
        <translation>仍有輸液在進行：請先結束（Ctrl M），或在備註中寫明原因。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>to be admitted</source>
        <translation>待入區</translation>
    </message>
    <message>
        <source>has no bed</source>
        <translation>無床</translation>
    </message>
    <message>
        <source>transfer ordered</source>
        <translation>待轉科</translation>
    </message>
    <message>
        <source>goes home today</source>
        <translation>今日出院</translation>
    </message>
    <message>
        <source>goes home later</source>
        <translation>預出院</translation>
    </message>
    <message>
        <source>Still open before leaving</source>
        <translation>離區前項目核對</translation>
    </message>
    <message>
        <source>Fees (read only, settled by the cashier)</source>
        <translation>費用（唯讀，由收費處結算）</translation>
    </message>
    <message>
        <source>Prepayment left</source>
        <translation>預交金餘額</translation>
    </message>
    <message>
        <source>Where the patient lay</source>
        <translation>床位史</translation>
    </message>
    <message>
        <source>kept for him</source>
        <translation>為其預留</translation>
    </message>
    <message>
        <source>until now</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>central does not say: ask there</source>
        <translation>中心未提供，請詢問</translation>
    </message>
    <message>
        <source>orders not checked</source>
        <translation>醫囑未核對</translation>
    </message>
    <message>
        <source>doses due</source>
        <translation>待執行</translation>
    </message>
    <message>
        <source>doses not charted</source>
        <translation>未記錄的執行</translation>
    </message>
    <message>
        <source>drugs not dispensed</source>
        <translation>未發藥</translation>
    </message>
    <message>
        <source>drugs not returned</source>
        <translation>未退藥</translation>
    </message>
    <message>
        <source>services not billed</source>
        <translation>未計費項目</translation>
    </message>
</context>
<context>
    <name>MovesForm</name>
    <message>
        <source>name, hospital or admission number, or birth date</source>
        <translation>姓名、病歷號、住院號或出生日期</translation>
    </message>
    <message>
        <source>First identifier, or scan the wristband</source>
        <translation>第一項標識，或掃手圈</translation>
    </message>
    <message>
        <source>Second identifier</source>
        <translation>第二項標識</translation>
    </message>
    <message>
        <source>Who lies there: first identifier, or scan</source>
        <translation>對方患者：第一項標識，或掃手圈</translation>
    </message>
    <message>
        <source>Who lies there: second identifier</source>
        <translation>對方患者：第二項標識</translation>
    </message>
    <message>
        <source>How he leaves</source>
        <translation>離院方式</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>hospital, home, community</source>
        <translation>醫院、家、社區</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>女嬰</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>男嬰</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不詳</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>嬰兒</translation>
    </message>
    <message>
        <source>Of several: the how manyth</source>
        <translation>多胎：第幾個</translation>
    </message>
    <message>
        <source>a single child</source>
        <translation>單胎</translation>
    </message>
    <message>
        <source>Number on the child&apos;s band</source>
        <translation>嬰兒手圈號</translation>
    </message>
    <message>
        <source>type or scan</source>
        <translation>輸入或掃描</translation>
    </message>
    <message>
        <source>The bed</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>預留</translation>
    </message>
    <message>
        <source>for nobody</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>預留給</translation>
    </message>
    <message>
        <source>name of who is to come, or who pays</source>
        <translation>將入院者或包床者姓名</translation>
    </message>
    <message>
        <source>to be cleaned</source>
        <translation>待清潔</translation>
    </message>
    <message>
        <source>free, ready</source>
        <translation>空床，可用</translation>
    </message>
    <message>
        <source>His bed afterwards</source>
        <translation>原床</translation>
    </message>
    <message>
        <source>to be cleaned (where nothing is chosen)</source>
        <translation>待清潔（未選時）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>now, or 09:20, 11-21 09:20</source>
        <translation>現在，或 09:20、11-21 09:20</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>reason, in your words</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>I have looked at what is still open</source>
        <translation>已檢視未完成事項</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>central names no other ward</source>
        <translation>中心未列出其他病房</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>病房</translation>
    </message>
    <message>
        <source>wristband {code}</source>
        <translation>手圈 {code}</translation>
    </message>
</context>
<context>
    <name>MovesPage</name>
    <message>
        <source>Admit, move</source>
        <translation>入轉出</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>the step</source>
        <translation>辦理</translation>
    </message>
    <message>
        <source>still open, beds before</source>
        <translation>未完成、床位史</translation>
    </message>
    <message>
        <source>save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>辦理</translation>
    </message>
    <message>
        <source>Still open · where the patient lay</source>
        <translation>未完成事項 · 床位史</translation>
    </message>
    <message>
        <source>Still open, and where the patient lay</source>
        <translation>未完成事項和床位史</translation>
    </message>
    <message>
        <source>{count} more patients</source>
        <translation>另有 {count} 位患者</translation>
    </message>
    <message>
        <source>Bed {label}</source>
        <translation>{label} 床</translation>
    </message>
    <message>
        <source>Choose a patient at the left.</source>
        <translation>請在左側選擇患者。</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>While central is away this is kept on paper: it can be saved when central answers.</source>
        <translation>中心離線期間請記在紙上，恢復後再補登。</translation>
    </message>
    <message>
        <source>The doctor&apos;s order is there.</source>
        <translation>醫囑已開。</translation>
    </message>
    <message>
        <source>The doctor has ordered nothing of it yet.</source>
        <translation>醫師尚未開立相應醫囑。</translation>
    </message>
    <message>
        <source>Saved here. The bed map shows it at once; central follows.</source>
        <translation>已存本站，床位圖即時更新，隨後送達中心。</translation>
    </message>
</context>
<context>
    <name>NoScanForm</name>
    <message>
        <source>as needed</source>
        <translation>必要時</translation>
    </message>
    <message>
        <source>Doses that can be given</source>
        <translation>可執行的用藥</translation>
    </message>
    <message>
        <source>No label can be scanned</source>
        <translation>標籤無法掃描</translation>
    </message>
    <message>
        <source>No wristband can be scanned</source>
        <translation>手圈無法掃描</translation>
    </message>
    <message>
        <source>Read drug, dose and route aloud against the order. It is counted as not scanned.</source>
        <translation>請對照醫囑讀出藥品、劑量、途徑。計入未掃碼。</translation>
    </message>
    <message>
        <source>Two identifiers: name, date of birth, hospital number or admission number. A bed is none.</source>
        <translation>兩項身分標識：姓名、出生日期、病歷號或住院號。床號不算。</translation>
    </message>
    <message>
        <source>First identifier</source>
        <translation>第一項標識</translation>
    </message>
    <message>
        <source>Second identifier</source>
        <translation>第二項標識</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Go on without a scan</source>
        <translation>不掃碼繼續</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Say why nothing was scanned.</source>
        <translation>請說明未掃碼原因。</translation>
    </message>
    <message>
        <source>Choose the dose.</source>
        <translation>請選擇用藥。</translation>
    </message>
    <message>
        <source>Type two identifiers.</source>
        <translation>請鍵入兩項身分標識。</translation>
    </message>
    <message>
        <source>These are not two different identifiers of one patient of this ward. Nothing was done.</source>
        <translation>這不是本病房同一患者的兩項不同標識，未做任何操作。</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計畫</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>藥品</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>劑量</translation>
    </message>
    <message>
        <source>Route, frequency</source>
        <translation>途徑、頻次</translation>
    </message>
</context>
<context>
    <name>Nurse</name>
    <message>
        <source>sent, checking</source>
        <translation>已上傳，待回讀</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未用</translation>
    </message>
    <message>
        <source>M</source>
        <translation>男</translation>
    </message>
    <message>
        <source>F</source>
        <translation>女</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation>其他性別</translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation>性別未知</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>特級</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>一級</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>二級</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>三級</translation>
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
        <source>Falls</source>
        <translation>跌倒</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>壓傷</translation>
    </message>
    <message>
        <source>VTE</source>
        <translation>VTE</translation>
    </message>
    <message>
        <source>Tube</source>
        <translation>導管</translation>
    </message>
    <message>
        <source>Chemo</source>
        <translation>化療</translation>
    </message>
    <message>
        <source>Aspiration</source>
        <translation>誤吸</translation>
    </message>
    <message>
        <source>Resistant</source>
        <translation>耐藥</translation>
    </message>
    <message>
        <source>NPO</source>
        <translation>禁食</translation>
    </message>
    <message>
        <source>Skin test</source>
        <translation>皮膚測試待</translation>
    </message>
    <message>
        <source>Pathology</source>
        <translation>病理待</translation>
    </message>
    <message>
        <source>Critical!</source>
        <translation>危急值!</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>疼痛</translation>
    </message>
    <message>
        <source>Infection?</source>
        <translation>院感?</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>預警</translation>
    </message>
    <message>
        <source>Check paper</source>
        <translation>核對紙質</translation>
    </message>
    <message>
        <source>Droplet</source>
        <translation>飛沫隔離</translation>
    </message>
    <message>
        <source>Airborne</source>
        <translation>空氣隔離</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>接觸隔離</translation>
    </message>
    <message>
        <source>Protective</source>
        <translation>保護隔離</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>隔離</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>無已知過敏</translation>
    </message>
    <message>
        <source>Allergies not recorded: ask</source>
        <translation>過敏未記錄：請詢問</translation>
    </message>
    <message>
        <source>Allergies not available here</source>
        <translation>過敏資訊不可用</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 時 {minutes} 分</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>存本站</translation>
    </message>
    <message>
        <source>saved here, sending</source>
        <translation>存本站，上傳中</translation>
    </message>
    <message>
        <source>outcome unclear, asking</source>
        <translation>結果不明，查詢中</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>中心已確認</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>有衝突</translation>
    </message>
    <message>
        <source>refused by central</source>
        <translation>被中心駁回</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已處理</translation>
    </message>
</context>
<context>
    <name>NurseAlarm</name>
    <message>
        <source>blood over its time: {count}, bed {bed} {name} {bag}, to be in by {time}: stop it and ask</source>
        <translation>血袋超過輸注時限 {count} 袋：{bed} 床 {name} {bag}，應於 {time} 前輸完，請停輸並詢問</translation>
    </message>
    <message>
        <source>st or urgent to verify: {count}, longest bed {bed} {name} {what}, waits {time}</source>
        <translation>st／加急醫囑待核對 {count} 組，最久：{bed} 床 {name} {what}，已等 {time}</translation>
    </message>
    <message>
        <source>(target {minutes} min)</source>
        <translation>（目標 ≤{minutes} 分鐘）</translation>
    </message>
    <message>
        <source>skin tests to read: {count}, bed {bed} {name} {what}, due for {time}</source>
        <translation>皮膚測試到時待判讀 {count} 例：{bed} 床 {name} {what}，已到 {time}</translation>
    </message>
    <message>
        <source>handover not taken: {count}, bed {bed} {name}, given {time}</source>
        <translation>未接班 {count} 例：{bed} 床 {name}，{time} 交出</translation>
    </message>
</context>
<context>
    <name>NurseKinds</name>
    <message>
        <source>Question about an order</source>
        <translation>醫囑疑問</translation>
    </message>
    <message>
        <source>Answer to a nurse</source>
        <translation>答覆護理師</translation>
    </message>
    <message>
        <source>Skin test begun</source>
        <translation>皮膚測試開始</translation>
    </message>
    <message>
        <source>Specimen collected</source>
        <translation>檢體已採</translation>
    </message>
    <message>
        <source>Specimen not collected</source>
        <translation>檢體未採</translation>
    </message>
</context>
<context>
    <name>NurseOrderChips</name>
    <message>
        <source>oral</source>
        <translation>口頭</translation>
    </message>
    <message>
        <source>stops {time}</source>
        <translation>預停 {time}</translation>
    </message>
    <message>
        <source>no skin test, second signature {name}</source>
        <translation>免皮膚測試，第二簽名 {name}</translation>
    </message>
    <message>
        <source>do not give: skin test not read</source>
        <translation>暫勿給藥：皮膚測試未判讀</translation>
    </message>
    <message>
        <source>own supply</source>
        <translation>自備</translation>
    </message>
</context>
<context>
    <name>OralPage</name>
    <message>
        <source>Oral orders</source>
        <translation>口頭醫囑</translation>
    </message>
    <message>
        <source>save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>remove line</source>
        <translation>移除該行</translation>
    </message>
    <message>
        <source>for a patient</source>
        <translation>為患者記錄</translation>
    </message>
    <message>
        <source>Write down an oral order (at once only)</source>
        <translation>記錄口頭醫囑（僅限立即執行）</translation>
    </message>
    <message>
        <source>Wait for the doctor&apos;s signature</source>
        <translation>待醫師補簽</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>下達醫師</translation>
    </message>
    <message>
        <source>Read back to the doctor and confirmed</source>
        <translation>已向醫師複述並確認</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>移除該行</translation>
    </message>
    <message>
        <source>Save oral order</source>
        <translation>儲存口頭醫囑</translation>
    </message>
    <message>
        <source>Lines of the oral order</source>
        <translation>口頭醫囑內容</translation>
    </message>
    <message>
        <source>ordered by word of mouth, to be given at once</source>
        <translation>口頭醫囑，立即執行</translation>
    </message>
    <message>
        <source>Only what is to be done at once is ordered by word of mouth: type st.</source>
        <translation>口頭醫囑只用於立即執行的醫囑：請輸入 st。</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>未儲存。</translation>
    </message>
    <message>
        <source>The lines were changed meanwhile; save them again.</source>
        <translation>其間醫囑行已更改，請重新儲存。</translation>
    </message>
    <message>
        <source>Choose the patient on the bed map (F2), then press O.</source>
        <translation>請在床位圖 (F2) 選擇患者，再按 O。</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>尚未記錄任何醫囑。</translation>
    </message>
    <message>
        <source>The lines are not checked yet.</source>
        <translation>尚未完成檢查。</translation>
    </message>
    <message>
        <source>A safety rule blocks a line: tell the doctor now.</source>
        <translation>安全規則攔截了一行：請立即告知醫師。</translation>
    </message>
    <message>
        <source>A finding needs the doctor&apos;s reason.</source>
        <translation>有提示需要醫師說明理由。</translation>
    </message>
    <message>
        <source>Say who gave the order.</source>
        <translation>請選擇下達醫囑的醫師。</translation>
    </message>
    <message>
        <source>Read it back to the doctor and tick it.</source>
        <translation>請向醫師複述後勾選。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>醫囑</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>劑量</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>途徑</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床</translation>
    </message>
    <message>
        <source>Oral order</source>
        <translation>口頭醫囑</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>補簽</translation>
    </message>
</context>
<context>
    <name>PackNames</name>
    <message>
        <source>IV infusion</source>
        <translation>靜脈點滴</translation>
    </message>
    <message>
        <source>IV injection</source>
        <translation>靜脈注射</translation>
    </message>
    <message>
        <source>IV pump</source>
        <translation>靜脈泵入</translation>
    </message>
    <message>
        <source>central line</source>
        <translation>中心靜脈輸注</translation>
    </message>
    <message>
        <source>intramuscular</source>
        <translation>肌內注射</translation>
    </message>
    <message>
        <source>subcutaneous</source>
        <translation>皮下注射</translation>
    </message>
    <message>
        <source>intradermal</source>
        <translation>皮內注射</translation>
    </message>
    <message>
        <source>nebulised</source>
        <translation>霧化吸入</translation>
    </message>
    <message>
        <source>inhaled</source>
        <translation>吸入</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Paper</source>
        <translation>紙質</translation>
    </message>
    <message>
        <source>see it</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>ward pack now</source>
        <translation>立即製作應變包</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>列印佇列</translation>
    </message>
    <message>
        <source>Page numbers of today</source>
        <translation>今日頁碼編號</translation>
    </message>
    <message>
        <source>Print, void, ward pack</source>
        <translation>列印、作廢、應變包</translation>
    </message>
    <message>
        <source>Print (again)</source>
        <translation>列印（再次列印）</translation>
    </message>
    <message>
        <source>As PDF into the documents folder</source>
        <translation>存為 PDF 到文件資料夾</translation>
    </message>
    <message>
        <source>Reason (to drop a job or void a number)</source>
        <translation>原因（撤下任務或作廢編號時填寫）</translation>
    </message>
    <message>
        <source>Drop the job</source>
        <translation>撤下任務</translation>
    </message>
    <message>
        <source>Void the number</source>
        <translation>作廢編號</translation>
    </message>
    <message>
        <source>Print the list of numbers</source>
        <translation>列印編號清單</translation>
    </message>
    <message>
        <source>Make the ward pack now</source>
        <translation>立即製作病房應變包</translation>
    </message>
    <message>
        <source>Print the whole ward</source>
        <translation>列印整個病房</translation>
    </message>
    <message>
        <source>This PC has no printer: the job goes on waiting. F saves it as PDF.</source>
        <translation>本機沒有印表機：任務繼續等待。按 F 存為 PDF。</translation>
    </message>
    <message>
        <source>Done: {pages} pages, {place}</source>
        <translation>完成：{pages} 頁，{place}</translation>
    </message>
    <message>
        <source>Choose a job that still waits.</source>
        <translation>請選擇仍在等待的任務。</translation>
    </message>
    <message>
        <source>Choose a page number.</source>
        <translation>請選擇一個頁碼編號。</translation>
    </message>
    <message>
        <source>Say why, then Enter.</source>
        <translation>請寫明原因，然後按 Enter 鍵。</translation>
    </message>
    <message>
        <source>It is void or gone already.</source>
        <translation>已作廢或已不在。</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>單據</translation>
    </message>
    <message>
        <source>By</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>refused and corrected in the preview</source>
        <translation>被拒絕，已在預覽中更正</translation>
    </message>
    <message>
        <source>dropped: {reason}</source>
        <translation>已撤下：{reason}</translation>
    </message>
    <message>
        <source>{count} copies came out, {place}</source>
        <translation>已出 {count} 份，{place}</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待列印</translation>
    </message>
    <message>
        <source>the printer is not there</source>
        <translation>印表機不在</translation>
    </message>
    <message>
        <source>the printer takes nothing</source>
        <translation>印表機不接收</translation>
    </message>
    <message>
        <source>the folder of the file is not there</source>
        <translation>資料夾不存在</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>檔案無法寫入</translation>
    </message>
    <message>
        <source>the patient is not known here any more</source>
        <translation>本站已不知道該患者</translation>
    </message>
    <message>
        <source>it could not be printed</source>
        <translation>未能列印</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>頁碼編號</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>VOID · {who}: {reason}</source>
        <translation>作廢 · {who}：{reason}</translation>
    </message>
</context>
<context>
    <name>PatientBlock</name>
    <message>
        <source>no hospital number</source>
        <translation>無病歷號</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>過敏</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>體重</translation>
    </message>
    <message>
        <source>CrCl</source>
        <translation>CrCl</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Easily mixed up with bed {beds}</source>
        <translation>易與 {beds} 床混淆</translation>
    </message>
</context>
<context>
    <name>PrintCentrePage</name>
    <message>
        <source>Print centre</source>
        <translation>列印中心</translation>
    </message>
    <message>
        <source>tick a patient</source>
        <translation>勾選患者</translation>
    </message>
    <message>
        <source>sheet, roll</source>
        <translation>A4、捲紙</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Labels and cards</source>
        <translation>標籤與卡片</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>全不選</translation>
    </message>
    <message>
        <source>Planned within (hours)</source>
        <translation>計畫時間在（小時）內</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Groups prepared apart: a label for each drug (P)</source>
        <translation>成組藥品分別配製：每種藥品各打一張標籤（P）</translation>
    </message>
    <message>
        <source>A4, cut apart (R)</source>
        <translation>A4 裁剪（R）</translation>
    </message>
    <message>
        <source>Label printer, roll {width} mm</source>
        <translation>標籤印表機 {width} mm 卷</translation>
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
        <source>{people} patients, {kinds} kinds</source>
        <translation>{people} 名患者，{kinds} 種</translation>
    </message>
    <message>
        <source>Tick the patients first.</source>
        <translation>請先勾選患者。</translation>
    </message>
    <message>
        <source>Choose what is to be printed.</source>
        <translation>請選擇要列印的種類。</translation>
    </message>
</context>
<context>
    <name>QueryPanel</name>
    <message>
        <source>Ask the doctor about: {about}</source>
        <translation>向醫師提疑問：{about}</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>疑問原因</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>what the doctor reads</source>
        <translation>醫師將看到的文字</translation>
    </message>
    <message>
        <source>Send to the doctor</source>
        <translation>發給醫師</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Choose why it is asked.</source>
        <translation>請選擇疑問原因。</translation>
    </message>
</context>
<context>
    <name>RestHint</name>
    <message>
        <source>{count} more</source>
        <translation>另 {count} 條</translation>
    </message>
    <message>
        <source>{count} above</source>
        <translation>上方 {count} 條</translation>
    </message>
</context>
<context>
    <name>RightsList</name>
    <message>
        <source>not known yet</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>不符</translation>
    </message>
</context>
<context>
    <name>ScanWait</name>
    <message>
        <source>Scan again</source>
        <translation>重新掃碼</translation>
    </message>
    <message>
        <source>Another patient</source>
        <translation>換一位患者</translation>
    </message>
    <message>
        <source>Type a code and press Enter</source>
        <translation>鍵入條碼後按 Enter 鍵</translation>
    </message>
</context>
<context>
    <name>SkinBoard</name>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>判讀</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>藥品</translation>
    </message>
    <message>
        <source>Test, solution</source>
        <translation>皮膚測試、皮膚測試液</translation>
    </message>
    <message>
        <source>Batch no.</source>
        <translation>批號</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>判讀人</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>Read after minutes</source>
        <translation>即時皮膚測試（分鐘）</translation>
    </message>
    <message>
        <source>Read after days</source>
        <translation>遲發試驗（PPD，48–72 小時）</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>還有 {time}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>已到 {time}</translation>
    </message>
    <message>
        <source>to be done</source>
        <translation>待皮膚測試</translation>
    </message>
    <message>
        <source>running</source>
        <translation>皮膚測試中</translation>
    </message>
    <message>
        <source>read now</source>
        <translation>到時判讀</translation>
    </message>
    <message>
        <source>time over: repeat</source>
        <translation>已過時限：重做</translation>
    </message>
    <message>
        <source>negative, release</source>
        <translation>待審核：陰性，解除</translation>
    </message>
    <message>
        <source>negative (−)</source>
        <translation>陰性（−）</translation>
    </message>
    <message>
        <source>weakly positive (±)</source>
        <translation>弱陽（±）</translation>
    </message>
    <message>
        <source>positive (+)</source>
        <translation>陽性（+）</translation>
    </message>
    <message>
        <source>unclear: ask</source>
        <translation>結果不明：請核實</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已過期</translation>
    </message>
</context>
<context>
    <name>SkinBoardPage</name>
    <message>
        <source>Skin tests</source>
        <translation>皮膚測試</translation>
    </message>
    <message>
        <source>Skin tests of the ward</source>
        <translation>本病房皮膚測試</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>read</source>
        <translation>判讀</translation>
    </message>
    <message>
        <source>release the drug</source>
        <translation>解除藥品</translation>
    </message>
    <message>
        <source>negative (−)</source>
        <translation>陰性（−）</translation>
    </message>
    <message>
        <source>weakly positive (±)</source>
        <translation>弱陽（±）</translation>
    </message>
    <message>
        <source>positive (+)</source>
        <translation>陽性（+）</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <source>Batch no. of the test solution</source>
        <translation>皮膚測試液批號</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>皮膚測試液</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Read after (minutes)</source>
        <translation>幾分鐘後判讀</translation>
    </message>
    <message>
        <source>Solution given: begin</source>
        <translation>已注射皮膚測試液：開始計時</translation>
    </message>
    <message>
        <source>Read with a second person</source>
        <translation>雙人判讀</translation>
    </message>
    <message>
        <source>Release the drug</source>
        <translation>解除藥品</translation>
    </message>
    <message>
        <source>Chosen test</source>
        <translation>所選皮膚測試</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>未選擇。</translation>
    </message>
    <message>
        <source>Waits for it: {names}</source>
        <translation>等待它的藥：{names}</translation>
    </message>
    <message>
        <source>Begun {time} by {who}, batch {batch}, {site}</source>
        <translation>{time} 由 {who} 開始，批號 {batch}，{site}</translation>
    </message>
    <message>
        <source>site not said</source>
        <translation>部位未寫</translation>
    </message>
    <message>
        <source>To be read from {time}</source>
        <translation>{time} 起判讀</translation>
    </message>
    <message>
        <source>and not after {time}</source>
        <translation>不得晚於 {time}</translation>
    </message>
    <message>
        <source>Read {time} by {who}: {words}</source>
        <translation>{time} 由 {who} 判讀：{words}</translation>
    </message>
    <message>
        <source>Times: {source}</source>
        <translation>時間依據：{source}</translation>
    </message>
    <message>
        <source>The batch number is missing.</source>
        <translation>缺批號。</translation>
    </message>
    <message>
        <source>Say after how many minutes it is read: the site&apos;s data do not name this test.</source>
        <translation>請寫幾分鐘後判讀：本院資料中沒有這種皮膚測試。</translation>
    </message>
    <message>
        <source>Say the result.</source>
        <translation>請選擇結果。</translation>
    </message>
    <message>
        <source>{bed} {name} · {test}: the second person reads it too and signs with own number and password.</source>
        <translation>{bed} {name} · {test}：第二人同看結果，用本人員工編號和密碼簽名。</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <translation>已在皮膚測試中。</translation>
    </message>
    <message>
        <source>The order of this test was stopped: ask the doctor.</source>
        <translation>此皮膚測試醫囑已停：請問醫師。</translation>
    </message>
    <message>
        <source>Not read: its time has not come. A reaction may be written down at any time.</source>
        <translation>未判讀：時間未到。出現反應可隨時記錄。</translation>
    </message>
    <message>
        <source>Not negative: the time in which it may be read is over. Repeat the test.</source>
        <translation>不能判陰性：已過判讀時限。請重做。</translation>
    </message>
    <message>
        <source>It has to be somebody else, who treats or gives drugs.</source>
        <translation>必須是另一名醫護人員。</translation>
    </message>
    <message>
        <source>Not read: nobody wrote down when the solution was given. Begin the test first.</source>
        <translation>不能讀取：沒有皮膚測試液給入的記錄。請先開始皮膚測試。</translation>
    </message>
    <message>
        <source>A second person reads it too and signs with own number and password.</source>
        <translation>須由第二人共同觀察，並用本人員工編號和密碼簽名。</translation>
    </message>
    <message>
        <source>It has to be somebody else than who gave the solution.</source>
        <translation>第二人不能是給皮膚測試液的人。</translation>
    </message>
    <message>
        <source>Not begun again: this test was read positive. Ask the doctor.</source>
        <translation>不能重做：此皮膚測試曾為陽性。請詢問醫師。</translation>
    </message>
    <message>
        <source>Not read: nobody knows from when. Begin the test anew.</source>
        <translation>不能讀取：不知道開始時間。請重新開始皮膚測試。</translation>
    </message>
    <message>
        <source>Not read: the clock of this computer was changed since it was begun.</source>
        <translation>不能讀取：皮膚測試開始後本機時鐘被改動。</translation>
    </message>
    <message>
        <source>Not released: a positive test is on record.</source>
        <translation>未解除：已有陽性皮膚測試記錄。</translation>
    </message>
    <message>
        <source>Not done: the order changed meanwhile. Read it anew.</source>
        <translation>未完成：醫囑已變。請重新讀取。</translation>
    </message>
</context>
<context>
    <name>SlotGrid</name>
    <message>
        <source>Bed</source>
        <translation>床</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>疼痛</translation>
    </message>
    <message>
        <source>Weight kg</source>
        <translation>體重 kg</translation>
    </message>
    <message>
        <source>Stool</source>
        <translation>大便</translation>
    </message>
    <message>
        <source>{value} ℃ is a leap: measure again, then type it once more ({value}v: checked again)</source>
        <translation>{value} ℃ 變化過大：請複測後再輸入一次（已複測輸入 {value}v）</translation>
    </message>
    <message>
        <source>Cannot be: {low} to {high}. Type it again.</source>
        <translation>應在 {low} 至 {high} 之間，請重新輸入。</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>不是數字</translation>
    </message>
    <message>
        <source>Too many decimals</source>
        <translation>小數位過多</translation>
    </message>
    <message>
        <source>The lower must be below the upper</source>
        <translation>舒張壓須低於收縮壓</translation>
    </message>
    <message>
        <source>Both pressures: 120/80</source>
        <translation>收縮壓/舒張壓：120/80</translation>
    </message>
    <message>
        <source>Stools as 1, 0/E, 1 2/E, 3/2E, */E, * or ☆</source>
        <translation>大便寫作 1、0/E、1 2/E、3/2E、*/E、* 或 ☆</translation>
    </message>
    <message>
        <source>One of A C V P U</source>
        <translation>A C V P U 之一</translation>
    </message>
    <message>
        <source>There is no value before it in this slot</source>
        <translation>此前沒有可對照的值</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>無法識別</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒測</translation>
    </message>
    <message>
        <source>away</source>
        <translation>外出</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>請假</translation>
    </message>
    <message>
        <source>no rise</source>
        <translation>不升</translation>
    </message>
    <message>
        <source>ventilator</source>
        <translation>呼吸器</translation>
    </message>
    <message>
        <source>bedridden</source>
        <translation>臥床</translation>
    </message>
    <message>
        <source>wheelchair</source>
        <translation>輪椅</translation>
    </message>
    <message>
        <source>stretcher</source>
        <translation>平車</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未測</translation>
    </message>
    <message>
        <source>T: before: o mouth, x axilla, r rectum, e ear, s skin; behind: v checked again, c after cooling</source>
        <translation>體溫：數值前 o 口 x 腋 r 肛 e 耳 s 皮；數值後 v 已複測，c 降溫後</translation>
    </message>
    <message>
        <source>T: j refused, w away, q on leave, b no rise · R: v ventilator · BP: 110/64L leg · pain: 3a treated</source>
        <translation>體溫：j 拒測 w 外出 q 請假 b 不升 · 呼吸：v 呼吸器 · 血壓：110/64L 下肢 · 疼痛：3a 處理後</translation>
    </message>
    <message>
        <source>Weight: w bedridden, l wheelchair, p stretcher · stool: 1, 0/E, 1 2/E, 3/2E, */E, *, ☆</source>
        <translation>體重：w 臥床 l 輪椅 p 平車 · 大便：1、0/E、1 2/E、3/2E、*/E、*、☆</translation>
    </message>
</context>
<context>
    <name>SlotPane</name>
    <message>
        <source>not said</source>
        <translation>未註明</translation>
    </message>
    <message>
        <source>mouth</source>
        <translation>口溫</translation>
    </message>
    <message>
        <source>axilla</source>
        <translation>腋溫</translation>
    </message>
    <message>
        <source>rectum</source>
        <translation>肛溫</translation>
    </message>
    <message>
        <source>ear</source>
        <translation>耳溫</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>皮溫</translation>
    </message>
    <message>
        <source>Temperature of this round</source>
        <translation>本輪體溫部位</translation>
    </message>
    <message>
        <source>Taken at (24 h), empty: now</source>
        <translation>測量時間（24 小時制），空：現在</translation>
    </message>
    <message>
        <source>Save every row that is right</source>
        <translation>儲存所有無誤的行</translation>
    </message>
    <message>
        <source>Values of the whole slot</source>
        <translation>整個時段的測量值</translation>
    </message>
    <message>
        <source>{count} rows typed, not saved</source>
        <translation>{count} 行已輸入未儲存</translation>
    </message>
    <message>
        <source>{count} patients saved.</source>
        <translation>已儲存 {count} 位患者。</translation>
    </message>
    <message>
        <source>{count} rows have a wrong cell and wait.</source>
        <translation>{count} 行有誤，等待更正。</translation>
    </message>
    <message>
        <source>Time: this lies ahead.</source>
        <translation>時間在將來。</translation>
    </message>
    <message>
        <source>Time: type HH:MM.</source>
        <translation>時間請輸入 HH:MM。</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>尚未輸入。</translation>
    </message>
</context>
<context>
    <name>SpecimenPage</name>
    <message>
        <source>Specimens</source>
        <translation>檢體</translation>
    </message>
    <message>
        <source>Specimens to collect</source>
        <translation>待採檢體</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>掃碼</translation>
    </message>
    <message>
        <source>label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>未採</translation>
    </message>
    <message>
        <source>Could not be collected</source>
        <translation>未能採集</translation>
    </message>
    <message>
        <source>choose why</source>
        <translation>請選擇原因</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>未採集</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>列印標籤</translation>
    </message>
    <message>
        <source>Chosen container</source>
        <translation>所選容器</translation>
    </message>
    <message>
        <source>2. Scan the tube</source>
        <translation>② 掃管上條碼</translation>
    </message>
    <message>
        <source>1. Scan the wristband</source>
        <translation>① 掃手圈</translation>
    </message>
    <message>
        <source>or type what stands under the code</source>
        <translation>或輸入條碼下的字</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>未選擇。</translation>
    </message>
    <message>
        <source>Order of draw: {n}</source>
        <translation>採血順序：{n}</translation>
    </message>
    <message>
        <source>Fill before it: {tubes}</source>
        <translation>先採：{tubes}</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>條碼 {code}</translation>
    </message>
    <message>
        <source>✖ WRONG TUBE: {code}. Not charted.</source>
        <translation>✖ 管不對：{code}。未記錄。</translation>
    </message>
    <message>
        <source>✔ Patient is right. Now the tube.</source>
        <translation>✔ 患者正確。請掃管。</translation>
    </message>
    <message>
        <source>✖ WRONG PATIENT: {code}. Stop.</source>
        <translation>✖ 患者不對：{code}。停止。</translation>
    </message>
    <message>
        <source>Collected: {code}</source>
        <translation>已採：{code}</translation>
    </message>
    <message>
        <source>WRONG PATIENT. Not charted.</source>
        <translation>患者不對。未記錄。</translation>
    </message>
    <message>
        <source>WRONG TUBE. Not charted.</source>
        <translation>管不對。未記錄。</translation>
    </message>
    <message>
        <source>It was collected already. Not charted twice.</source>
        <translation>已採過。不重複記錄。</translation>
    </message>
    <message>
        <source>The request was stopped or is not here any more. Not charted.</source>
        <translation>申請已停或已不在。未記錄。</translation>
    </message>
    <message>
        <source>Not charted.</source>
        <translation>未記錄。</translation>
    </message>
    <message>
        <source>Choose why it could not be collected.</source>
        <translation>請選擇未採原因。</translation>
    </message>
</context>
<context>
    <name>Specimens</name>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Order of draw</source>
        <translation>採血順序</translation>
    </message>
    <message>
        <source>Material, container</source>
        <translation>檢體、容器</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>檢驗項目</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>應採</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>條碼</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>已採</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>container not known: ask the laboratory</source>
        <translation>容器未知：請問檢驗科</translation>
    </message>
    <message>
        <source>collect again: {why}</source>
        <translation>重採：{why}</translation>
    </message>
    <message>
        <source>not collected: {why}</source>
        <translation>未採：{why}</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>已採</translation>
    </message>
    <message>
        <source>to collect</source>
        <translation>待採</translation>
    </message>
</context>
<context>
    <name>StepChips</name>
    <message>
        <source>1 badge</source>
        <translation>① 工牌</translation>
    </message>
    <message>
        <source>2 wristband</source>
        <translation>② 手圈</translation>
    </message>
    <message>
        <source>3 label</source>
        <translation>③ 標籤</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>已掃</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>鍵入</translation>
    </message>
</context>
<context>
    <name>TodoList</name>
    <message>
        <source>To do</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>核對</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限時</translation>
    </message>
    <message>
        <source>From {time}</source>
        <translation>{time} 時段</translation>
    </message>
    <message>
        <source>late {span}</source>
        <translation>逾 {span}</translation>
    </message>
    <message>
        <source>st order to verify</source>
        <translation>st 醫囑待核對</translation>
    </message>
    <message>
        <source>order to verify</source>
        <translation>待核對</translation>
    </message>
    <message>
        <source>{what} critical value, unread</source>
        <translation>{what} 危急值未讀</translation>
    </message>
    <message>
        <source>Both sides changed</source>
        <translation>兩邊都有改動</translation>
    </message>
</context>
<context>
    <name>TodoPane</name>
    <message>
        <source>To do</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>{count} · overdue {late}</source>
        <translation>{count} · 逾期 {late}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mine {count}</source>
        <translation>我的 {count}</translation>
    </message>
    <message>
        <source>up, down</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>處理</translation>
    </message>
</context>
<context>
    <name>VerifyActs</name>
    <message>
        <source>No new order is chosen.</source>
        <translation>未選擇新醫囑。</translation>
    </message>
    <message>
        <source>A question is about an order to verify.</source>
        <translation>疑問針對待核對的醫囑。</translation>
    </message>
    <message>
        <source>{why} {names}: the second person compares it and signs with own number and password.</source>
        <translation>{why}{names}：由第二人複核，並用本人員工編號和密碼簽名。</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>未核對。</translation>
    </message>
    <message>
        <source>The order changed meanwhile; read it again.</source>
        <translation>醫囑已變；請重新閱讀。</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Taken back: {who}</source>
        <translation>已作廢：{who}</translation>
    </message>
    <message>
        <source>Stopped: {who}</source>
        <translation>停囑：{who}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
    <message>
        <source>Confirmed with H: no dose of it is prepared or running any more.</source>
        <translation>按 H 確認：已無配好或正在執行的該藥（項目）。</translation>
    </message>
    <message>
        <source>not ordered before in this stay</source>
        <translation>本次住院首次開立</translation>
    </message>
    <message>
        <source>as the order before</source>
        <translation>與上次醫囑相同</translation>
    </message>
    <message>
        <source>Signed: {who}</source>
        <translation>開立：{who}</translation>
    </message>
    <message>
        <source>Verify orders</source>
        <translation>醫囑核對</translation>
    </message>
    <message>
        <source>up, down</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>tick, verify</source>
        <translation>勾選、核對</translation>
    </message>
    <message>
        <source>verify this group</source>
        <translation>核對本組</translation>
    </message>
    <message>
        <source>ask the doctor</source>
        <translation>提疑問</translation>
    </message>
    <message>
        <source>new, changed, stopped</source>
        <translation>新開、變更、停止</translation>
    </message>
    <message>
        <source>whole ward</source>
        <translation>全病房</translation>
    </message>
    <message>
        <source>Orders to verify</source>
        <translation>待核對醫囑</translation>
    </message>
    <message>
        <source>Chosen group</source>
        <translation>所選醫囑組</translation>
    </message>
    <message>
        <source>Whole ward</source>
        <translation>全病房</translation>
    </message>
    <message>
        <source>Ask the doctor</source>
        <translation>提疑問</translation>
    </message>
    <message>
        <source>{count} more lines to verify</source>
        <translation>待核對另 {count} 行</translation>
    </message>
    <message>
        <source>{count} groups · st and urgent first, then longest waiting</source>
        <translation>{count} 組 · 急者在前，其次等候最久</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message>
        <source>New {count}</source>
        <translation>新開 {count}</translation>
    </message>
    <message>
        <source>Changed {count}</source>
        <translation>變更 {count}</translation>
    </message>
    <message>
        <source>Stops {count}</source>
        <translation>停止 {count}</translation>
    </message>
    <message>
        <source>Taken back {count}</source>
        <translation>作廢 {count}</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>未選擇。</translation>
    </message>
    <message>
        <source>lines: {count}</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>☑ read · {count}</source>
        <translation>☑ 已讀 · {count}</translation>
    </message>
    <message>
        <source>Taken back, to confirm</source>
        <translation>待確認的作廢醫囑</translation>
    </message>
    <message>
        <source>Stop to confirm</source>
        <translation>待確認的停囑</translation>
    </message>
    <message>
        <source>What is verified</source>
        <translation>核對內容</translation>
    </message>
    <message>
        <source>Confirm: taken back</source>
        <translation>確認作廢</translation>
    </message>
    <message>
        <source>Confirm this stop</source>
        <translation>確認停止</translation>
    </message>
    <message>
        <source>Verify with a second person</source>
        <translation>轉第二人複核</translation>
    </message>
    <message>
        <source>Verify this group</source>
        <translation>核對本組</translation>
    </message>
    <message>
        <source>The group before is still being saved.</source>
        <translation>上一組仍在儲存。</translation>
    </message>
    <message>
        <source>Press H again when the next is shown.</source>
        <translation>顯示下一組後再按 H。</translation>
    </message>
    <message>
        <source>No group is chosen.</source>
        <translation>未選中醫囑組。</translation>
    </message>
    <message>
        <source>Choose a row: ↑ ↓ or J K.</source>
        <translation>選一行：↑ ↓ 或 J K。</translation>
    </message>
    <message>
        <source>The doctor was asked.</source>
        <translation>已向醫師提疑問。</translation>
    </message>
    <message>
        <source>The order waits for the answer.</source>
        <translation>醫囑等待答覆。</translation>
    </message>
    <message>
        <source>Tick it first: Space. Then Enter verifies this group.</source>
        <translation>請先按空白鍵勾選，再按 Enter 鍵核對本組。</translation>
    </message>
    <message>
        <source>The doctor was asked about it and has not answered yet: it cannot be verified.</source>
        <translation>已向醫師提疑問，尚未答覆：不能核對。</translation>
    </message>
    <message>
        <source>Not verified: a pharmacist rejected this order. The doctor changes it, or keeps it with a reason: ask the doctor.</source>
        <translation>未核對：藥師拒絕了這條醫囑。須由醫師修改，或寫明理由堅持：請找醫師。</translation>
    </message>
    <message>
        <source>Another patient now: bed {bed}, {name}. Read the order, then press H again.</source>
        <translation>已換患者：{bed} 床 {name}。請看清醫囑後再按一次 H。</translation>
    </message>
    <message>
        <source>Not verified: the order has only just been shown. Read it, then press H once.</source>
        <translation>未核對：醫囑剛剛顯示。請看清後再按一次 H。</translation>
    </message>
    <message>
        <source>Not verified: the patient is still being loaded.</source>
        <translation>未核對：正在載入患者。</translation>
    </message>
</context>
<context>
    <name>VerifyRows</name>
    <message>
        <source>Number</source>
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
        <source>Dose</source>
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
        <source>Signed</source>
        <translation>開立</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Against before</source>
        <translation>與上次比較</translation>
    </message>
    <message>
        <source>Bed {bed}</source>
        <translation>{bed} 床</translation>
    </message>
    <message>
        <source>{count} to verify</source>
        <translation>待核對 {count}</translation>
    </message>
    <message>
        <source>taken back {time}</source>
        <translation>{time} 作廢</translation>
    </message>
    <message>
        <source>stopped {time}</source>
        <translation>{time} 停</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>discharge</source>
        <translation>出院</translation>
    </message>
    <message>
        <source>long</source>
        <translation>長期</translation>
    </message>
    <message>
        <source>once</source>
        <translation>臨時</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新開</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>同前</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>滴速</translation>
    </message>
    <message>
        <source>held: skin test</source>
        <translation>暫緩：皮膚測試</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>雙人複核</translation>
    </message>
</context>
<context>
    <name>VerifyWords</name>
    <message>
        <source>held: skin test</source>
        <translation>暫緩：待皮膚測試</translation>
    </message>
    <message>
        <source>held: skin test {names}</source>
        <translation>暫緩：待 {names}</translation>
    </message>
    <message>
        <source>{held}. It is verified after the test was read negative: Shift F3, board of skin tests.</source>
        <translation>{held}。皮膚測試判讀陰性後再核對：Shift F3 皮膚測試看板。</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>已提疑問，待答覆</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答覆</translation>
    </message>
    <message>
        <source>Asked by {who} {time}: {text}</source>
        <translation>{who} {time} 提問：{text}</translation>
    </message>
    <message>
        <source>Answer of {who} {time}: {text}</source>
        <translation>{who} {time} 答覆：{text}</translation>
    </message>
    <message>
        <source>No answer yet: it cannot be verified.</source>
        <translation>尚無答覆：不能核對。</translation>
    </message>
    <message>
        <source>Two people verify it: {classes}.</source>
        <translation>須雙人複核：{classes}。</translation>
    </message>
    <message>
        <source>{names}: no result known here</source>
        <translation>{names}：此處無結果</translation>
    </message>
</context>
<context>
    <name>VitalsForm</name>
    <message>
        <source>Taken at (24 h), empty: now</source>
        <translation>測量時間（24 小時制），空 = 現在</translation>
    </message>
    <message>
        <source>Consciousness (ACVPU)</source>
        <translation>意識（ACVPU）</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未選</translation>
    </message>
    <message>
        <source>A alert</source>
        <translation>A 清醒</translation>
    </message>
    <message>
        <source>C new confusion</source>
        <translation>C 新發意識混亂</translation>
    </message>
    <message>
        <source>V responds to voice</source>
        <translation>V 對聲音有反應</translation>
    </message>
    <message>
        <source>P responds to pain</source>
        <translation>P 對疼痛有反應</translation>
    </message>
    <message>
        <source>U unresponsive</source>
        <translation>U 無反應</translation>
    </message>
    <message>
        <source>{unit}; 0 = room air</source>
        <translation>{unit}；0 = 未吸氧</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>不是數字</translation>
    </message>
    <message>
        <source>Too many decimals</source>
        <translation>小數位過多</translation>
    </message>
    <message>
        <source>Cannot be: {low} to {high}</source>
        <translation>不可能：範圍 {low} 至 {high}</translation>
    </message>
    <message>
        <source>Must be below the systolic</source>
        <translation>必須低於收縮壓</translation>
    </message>
    <message>
        <source>Both pressures are needed</source>
        <translation>收縮壓與舒張壓須同時輸入</translation>
    </message>
    <message>
        <source>This unit is not known</source>
        <translation>單位未知</translation>
    </message>
    <message>
        <source>bedside</source>
        <translation>床旁</translation>
    </message>
    <message>
        <source>NEWS2 (SpO₂ scale {scale}): nothing typed yet</source>
        <translation>NEWS2（血氧量表 {scale}）：尚未輸入</translation>
    </message>
    <message>
        <source>NEWS2 (SpO₂ scale {scale}): cannot be computed, missing {items}</source>
        <translation>NEWS2（血氧量表 {scale}）：無法計算，缺 {items}</translation>
    </message>
    <message>
        <source>NEWS2 (SpO₂ scale {scale}) would be {total} {level}</source>
        <translation>NEWS2（血氧量表 {scale}）將為 {total} {level}</translation>
    </message>
    <message>
        <source>oxygen flow</source>
        <translation>吸氧流量</translation>
    </message>
    <message>
        <source>consciousness</source>
        <translation>意識</translation>
    </message>
</context>
<context>
    <name>VitalsPage</name>
    <message>
        <source>Vital signs</source>
        <translation>生命徵象</translation>
    </message>
    <message>
        <source>up, down</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>type values, next field</source>
        <translation>輸入，下一格</translation>
    </message>
    <message>
        <source>save, next patient</source>
        <translation>儲存，下一位</translation>
    </message>
    <message>
        <source>whole slot as a grid</source>
        <translation>整個時段表格輸入</translation>
    </message>
    <message>
        <source>in the grid: due, all</source>
        <translation>表格：待測、全部</translation>
    </message>
    <message>
        <source>Whole slot {slot}</source>
        <translation>整個時段 {slot}</translation>
    </message>
    <message>
        <source>{shown} of {count} patients</source>
        <translation>{shown} / {count} 位患者</translation>
    </message>
    <message>
        <source>Values at the bedside</source>
        <translation>床旁輸入</translation>
    </message>
    <message>
        <source>Patients of this slot</source>
        <translation>本時點患者</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>{count} more patients</source>
        <translation>另 {count} 位患者</translation>
    </message>
    <message>
        <source>Vital signs {slot}</source>
        <translation>生命徵象 {slot}</translation>
    </message>
    <message>
        <source>{count} not measured</source>
        <translation>未測 {count}</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Time: this lies ahead.</source>
        <translation>時間：尚未到。</translation>
    </message>
    <message>
        <source>Time: type HH:MM, 00:00 to 23:59.</source>
        <translation>時間：請輸入 HH:MM，00:00 至 23:59。</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>尚未輸入。</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>未儲存。</translation>
    </message>
    <message>
        <source>Not saved: one value cannot be meant.</source>
        <translation>未儲存：有一個數值不可能。</translation>
    </message>
</context>
<context>
    <name>VitalsRows</name>
    <message>
        <source>Bed</source>
        <translation>床</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>This slot</source>
        <translation>本時點</translation>
    </message>
    <message>
        <source>last {time}</source>
        <translation>上次 {time}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>從未</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未測</translation>
    </message>
    <message>
        <source>asked, not measured {time}</source>
        <translation>已問未測 {time}</translation>
    </message>
    <message>
        <source>bedside {time}</source>
        <translation>床旁 {time}</translation>
    </message>
    <message>
        <source>measured {time}</source>
        <translation>已測 {time}</translation>
    </message>
</context>
</TS>
