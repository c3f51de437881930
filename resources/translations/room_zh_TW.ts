<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>CallBoard</name>
    <message>
        <source>Please ask at the desk</source>
        <translation>請到服務檯詢問</translation>
    </message>
    <message>
        <source>{number} {name}, {window}</source>
        <translation>{number} {name}，{window}</translation>
    </message>
    <message>
        <source>Please come</source>
        <translation>請前往</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>等候 {count} 人</translation>
    </message>
</context>
<context>
    <name>CallScreen</name>
    <message>
        <source>Infusion room, calls</source>
        <translation>輸液室叫號</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Step in the infusion room</source>
        <translation>輸液室操作</translation>
    </message>
    <message>
        <source>Slip: {numbers}</source>
        <translation>輸液單：{numbers}</translation>
    </message>
    <message>
        <source>Registered: {registered} · paid: {paid}</source>
        <translation>掛號：{registered} · 繳費：{paid}</translation>
    </message>
    <message>
        <source>Waits for: {test}</source>
        <translation>等待：{test}</translation>
    </message>
    <message>
        <source>checked by {who}</source>
        <translation>{who} 核對</translation>
    </message>
    <message>
        <source>begun {time}</source>
        <translation>{time} 開始</translation>
    </message>
    <message>
        <source>looked at {time}</source>
        <translation>{time} 巡視</translation>
    </message>
    <message>
        <source>Taken in {time} by {who}</source>
        <translation>{time} 由 {who} 接單</translation>
    </message>
    <message>
        <source>Reaction {time}: {what}</source>
        <translation>不良反應 {time}：{what}</translation>
    </message>
    <message>
        <source>Needle out {time}; observed until {until}</source>
        <translation>{time} 拔針；留觀至 {until}</translation>
    </message>
    <message>
        <source>Infusion room</source>
        <translation>輸液室</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>scan or type a code</source>
        <translation>掃描或輸入</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>環節</translation>
    </message>
    <message>
        <source>call light</source>
        <translation>呼叫燈</translation>
    </message>
    <message>
        <source>adverse reaction</source>
        <translation>不良反應</translation>
    </message>
    <message>
        <source>call screen</source>
        <translation>叫號屏</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>號</translation>
    </message>
    <message>
        <source>Bottle</source>
        <translation>瓶次</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>不良反應</translation>
    </message>
    <message>
        <source>Call light</source>
        <translation>呼叫燈</translation>
    </message>
    <message>
        <source>to be looked at since {time}</source>
        <translation>應於 {time} 巡視</translation>
    </message>
    <message>
        <source>called {window}</source>
        <translation>已叫號 {window}</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>過號</translation>
    </message>
    <message>
        <source>waits to be called</source>
        <translation>等待叫號</translation>
    </message>
    <message>
        <source>the site names no time</source>
        <translation>本院未規定時間</translation>
    </message>
    <message>
        <source>may leave</source>
        <translation>可離室</translation>
    </message>
    <message>
        <source>until {time}, {minutes} min</source>
        <translation>至 {time}，{minutes} 分鐘</translation>
    </message>
    <message>
        <source>registered: {registered} · paid: {paid}</source>
        <translation>掛號：{registered} · 繳費：{paid}</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>未繳費</translation>
    </message>
    <message>
        <source>skin test needed</source>
        <translation>需皮膚測試</translation>
    </message>
    <message>
        <source>To take in</source>
        <translation>接單</translation>
    </message>
    <message>
        <source>Skin test</source>
        <translation>皮膚測試區</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>配藥</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>排隊叫號</translation>
    </message>
    <message>
        <source>To puncture</source>
        <translation>穿刺</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>輸注中</translation>
    </message>
    <message>
        <source>Next bottle</source>
        <translation>接瓶</translation>
    </message>
    <message>
        <source>Needle out</source>
        <translation>拔針</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>觀察</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已離室</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>接單</translation>
    </message>
    <message>
        <source>To the skin tests</source>
        <translation>去皮膚測試臺</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>已配藥</translation>
    </message>
    <message>
        <source>Checked by a second nurse</source>
        <translation>第二人核對</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>再次叫號</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>叫號</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>過號</translation>
    </message>
    <message>
        <source>Wait again</source>
        <translation>重新排隊</translation>
    </message>
    <message>
        <source>Next bottle: scan</source>
        <translation>接瓶：掃描核對</translation>
    </message>
    <message>
        <source>Puncture: scan</source>
        <translation>穿刺：掃描核對</translation>
    </message>
    <message>
        <source>Look at it, change, end</source>
        <translation>巡視、調速、結束</translation>
    </message>
    <message>
        <source>Left the room</source>
        <translation>離室</translation>
    </message>
    <message>
        <source>Call light answered</source>
        <translation>呼叫已回應</translation>
    </message>
    <message>
        <source>Call light on</source>
        <translation>呼叫燈亮</translation>
    </message>
    <message>
        <source>Adverse reaction</source>
        <translation>不良反應</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>取消接單</translation>
    </message>
    <message>
        <source>waits for the skin test</source>
        <translation>待皮膚測試</translation>
    </message>
    <message>
        <source>to prepare</source>
        <translation>待配藥</translation>
    </message>
    <message>
        <source>prepared, checked</source>
        <translation>已配藥、已核對</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>輸注中</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>已輸完</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未輸</translation>
    </message>
    <message>
        <source>no time of today, or the order is over</source>
        <translation>今日無計畫或醫囑已結束</translation>
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
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>day {day} of {of}</source>
        <translation>第 {day} 天/共 {of} 天</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>time left unknown</source>
        <translation>剩餘時間未知</translation>
    </message>
    <message>
        <source>empty by now</source>
        <translation>應已輸完</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>剩 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>Nobody in the room has this code: {met}.</source>
        <translation>輸液室內無人對應此碼：{met}。</translation>
    </message>
    <message>
        <source>Several people have this code: scan the slip or the wristband.</source>
        <translation>多人對應此碼：請掃描輸液單或手圈。</translation>
    </message>
    <message>
        <source>First the slip or the wristband, then the label.</source>
        <translation>請先掃描輸液單或手圈，再掃描瓶簽。</translation>
    </message>
    <message>
        <source>Typed: one more identifier of another kind (name, birth date, a number).</source>
        <translation>手工輸入：還需另一種身分標識（姓名、出生日期或號碼）。</translation>
    </message>
    <message>
        <source>STOP: this bottle is of another patient. Do not hang it.</source>
        <translation>停止：此瓶屬於另一位患者，不得輸注。</translation>
    </message>
    <message>
        <source>STOP: not the next bottle. Hang the bottles in their order.</source>
        <translation>停止：不是下一瓶，請按順序接瓶。</translation>
    </message>
    <message>
        <source>STOP: its drug waits for a skin test. Do not hang it.</source>
        <translation>停止：藥品待皮膚測試，不得輸注。</translation>
    </message>
    <message>
        <source>STOP: this bottle was hung already.</source>
        <translation>停止：此瓶已經輸注。</translation>
    </message>
    <message>
        <source>STOP: its order is over, or not planned for today. Ask the doctor.</source>
        <translation>停止：醫囑已結束或今日無計畫，請詢問醫師。</translation>
    </message>
    <message>
        <source>No such seat in this room.</source>
        <translation>本輸液室沒有此座位。</translation>
    </message>
    <message>
        <source>This patient left the room already.</source>
        <translation>該患者已離室。</translation>
    </message>
    <message>
        <source>This patient was not taken in, or under another name.</source>
        <translation>該患者未接單，或以其他姓名接單。</translation>
    </message>
    <message>
        <source>One of these bottles is taken in already.</source>
        <translation>其中有一瓶已經接單。</translation>
    </message>
    <message>
        <source>There is no infusion to take in.</source>
        <translation>沒有可接的輸液醫囑。</translation>
    </message>
    <message>
        <source>Central says it is not paid: say why it is taken in.</source>
        <translation>中心顯示未繳費：請說明接單原因。</translation>
    </message>
    <message>
        <source>The time lies ahead.</source>
        <translation>時間在將來。</translation>
    </message>
    <message>
        <source>Not to be called yet: the first bottle is not prepared and checked.</source>
        <translation>暫不能叫號：第一瓶尚未配好並核對。</translation>
    </message>
    <message>
        <source>Nobody was called.</source>
        <translation>尚未叫號。</translation>
    </message>
    <message>
        <source>This seat does not exist or is closed.</source>
        <translation>該座位不存在或已停用。</translation>
    </message>
    <message>
        <source>Somebody sits there already.</source>
        <translation>該座位已有人。</translation>
    </message>
    <message>
        <source>The patient has no seat.</source>
        <translation>患者沒有座位。</translation>
    </message>
    <message>
        <source>A bottle still runs: end it first (O).</source>
        <translation>仍有一瓶在輸注：請先結束（O）。</translation>
    </message>
    <message>
        <source>Not all bottles were given: say why.</source>
        <translation>尚有未輸的瓶：請說明原因。</translation>
    </message>
    <message>
        <source>Nothing was given yet: there is no needle to take out.</source>
        <translation>尚未輸液：無需拔針。</translation>
    </message>
    <message>
        <source>The needle is out already.</source>
        <translation>已經拔針。</translation>
    </message>
    <message>
        <source>STOP: the needle is still in. Take it out first (W).</source>
        <translation>停止：針仍在血管內，請先拔針（W）。</translation>
    </message>
    <message>
        <source>The time of observing is not over: say why the patient leaves.</source>
        <translation>觀察時間未到：請說明離室原因。</translation>
    </message>
    <message>
        <source>An infusion was begun: this stay ends by needle out and leaving.</source>
        <translation>輸液已開始：須拔針、離室後結束。</translation>
    </message>
    <message>
        <source>Somebody else checks what you prepared.</source>
        <translation>您配的藥須由他人核對。</translation>
    </message>
</context>
<context>
    <name>RoomAskForm</name>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>RoomDesk</name>
    <message>
        <source>Which seat?</source>
        <translation>安排到哪個座位？</translation>
    </message>
    <message>
        <source>Number of the seat</source>
        <translation>座位號</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>取消接單</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Not paid, as central says</source>
        <translation>中心顯示未繳費</translation>
    </message>
    <message>
        <source>Why it is taken in all the same</source>
        <translation>仍然接單的原因</translation>
    </message>
    <message>
        <source>The second nurse checks the bottle and signs with own number and password.</source>
        <translation>第二名護理師核對此瓶，並以本人員工編號和密碼簽名。</translation>
    </message>
    <message>
        <source>Scan the slip or the wristband, then the label of the bottle.</source>
        <translation>先掃描輸液單或手圈，再掃描瓶簽。</translation>
    </message>
    <message>
        <source>The infusion</source>
        <translation>輸液</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>滴速</translation>
    </message>
    <message>
        <source>Ran in, in mL (at the end)</source>
        <translation>輸入量（mL，結束時）</translation>
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
        <translation>原因（調速、暫停、停止）</translation>
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
        <source>Patient known. Now the label of the bottle.</source>
        <translation>患者已核對。請掃描瓶簽。</translation>
    </message>
    <message>
        <source>Typed, not scanned</source>
        <translation>手工輸入，未掃描</translation>
    </message>
    <message>
        <source>Why nothing was scanned</source>
        <translation>未掃描的原因</translation>
    </message>
    <message>
        <source>Say it in words.</source>
        <translation>請填寫說明。</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Seats</source>
        <translation>座位圖</translation>
    </message>
    <message>
        <source>Infusion room</source>
        <translation>輸液室</translation>
    </message>
    <message>
        <source>Chosen patient</source>
        <translation>所選患者</translation>
    </message>
    <message>
        <source>Scan, or type (S): slip, band, label</source>
        <translation>掃描或輸入（S）：輸液單、手圈、瓶簽</translation>
    </message>
    <message>
        <source>Patients by lane</source>
        <translation>各環節患者</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Patients of the room</source>
        <translation>輸液室患者</translation>
    </message>
    <message>
        <source>{free} of {all} free</source>
        <translation>空 {free} / 共 {all}</translation>
    </message>
    <message>
        <source>An infusion room of this department</source>
        <translation>本科別的輸液室</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} 人</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Choose a row or a seat, or scan a slip.</source>
        <translation>請選擇一行或一個座位，或掃描輸液單。</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>自 {time}</translation>
    </message>
</context>
<context>
    <name>RoomReactionForm</name>
    <message>
        <source>The running bottle is stopped, the reaction is written down.</source>
        <translation>停止正在輸注的一瓶，並記錄不良反應。</translation>
    </message>
    <message>
        <source>Who ordered it is told at once.</source>
        <translation>立即通知開方醫師。</translation>
    </message>
    <message>
        <source>Central does not say who ordered it: call a doctor.</source>
        <translation>中心未說明開方醫師：請呼叫醫師。</translation>
    </message>
    <message>
        <source>The reaction is written down.</source>
        <translation>記錄不良反應。</translation>
    </message>
    <message>
        <source>Adverse reaction</source>
        <translation>輸液不良反應</translation>
    </message>
    <message>
        <source>Report to the quality office: how far it went</source>
        <translation>通報不良事件：傷害程度</translation>
    </message>
    <message>
        <source>report later (Shift F8)</source>
        <translation>稍後通報（Shift F8）</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>所見表現</translation>
    </message>
    <message>
        <source>Ran in until now, in mL</source>
        <translation>已輸入量（mL）</translation>
    </message>
    <message>
        <source>Stop and tell the doctor</source>
        <translation>停止輸液並通知醫師</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>At hand (the site&apos;s list)</source>
        <translation>急救用物（本院清單）</translation>
    </message>
    <message>
        <source>The site&apos;s list of what has to be at hand is not known.</source>
        <translation>本院急救用物清單未知。</translation>
    </message>
    <message>
        <source>not checked by the hospital yet</source>
        <translation>醫院尚未核對</translation>
    </message>
</context>
<context>
    <name>SeatGrid</name>
    <message>
        <source>Seats of the infusion room</source>
        <translation>輸液室座位</translation>
    </message>
</context>
</TS>
