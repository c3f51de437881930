<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CallBoard</name>
    <message>
        <source>Please ask at the desk</source>
        <translation>请到服务台询问</translation>
    </message>
    <message>
        <source>{number} {name}, {window}</source>
        <translation>{number} {name}，{window}</translation>
    </message>
    <message>
        <source>Please come</source>
        <translation>请前往</translation>
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
        <translation>输液室叫号</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Step in the infusion room</source>
        <translation>输液室操作</translation>
    </message>
    <message>
        <source>Slip: {numbers}</source>
        <translation>输液单：{numbers}</translation>
    </message>
    <message>
        <source>Registered: {registered} · paid: {paid}</source>
        <translation>挂号：{registered} · 缴费：{paid}</translation>
    </message>
    <message>
        <source>Waits for: {test}</source>
        <translation>等待：{test}</translation>
    </message>
    <message>
        <source>checked by {who}</source>
        <translation>{who} 核对</translation>
    </message>
    <message>
        <source>begun {time}</source>
        <translation>{time} 开始</translation>
    </message>
    <message>
        <source>looked at {time}</source>
        <translation>{time} 巡视</translation>
    </message>
    <message>
        <source>Taken in {time} by {who}</source>
        <translation>{time} 由 {who} 接单</translation>
    </message>
    <message>
        <source>Reaction {time}: {what}</source>
        <translation>不良反应 {time}：{what}</translation>
    </message>
    <message>
        <source>Needle out {time}; observed until {until}</source>
        <translation>{time} 拔针；留观至 {until}</translation>
    </message>
    <message>
        <source>Infusion room</source>
        <translation>输液室</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>scan or type a code</source>
        <translation>扫描或输入</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>call light</source>
        <translation>呼叫灯</translation>
    </message>
    <message>
        <source>adverse reaction</source>
        <translation>不良反应</translation>
    </message>
    <message>
        <source>call screen</source>
        <translation>叫号屏</translation>
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
        <translation>号</translation>
    </message>
    <message>
        <source>Bottle</source>
        <translation>瓶次</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>不良反应</translation>
    </message>
    <message>
        <source>Call light</source>
        <translation>呼叫灯</translation>
    </message>
    <message>
        <source>to be looked at since {time}</source>
        <translation>应于 {time} 巡视</translation>
    </message>
    <message>
        <source>called {window}</source>
        <translation>已叫号 {window}</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>waits to be called</source>
        <translation>等待叫号</translation>
    </message>
    <message>
        <source>the site names no time</source>
        <translation>本院未规定时间</translation>
    </message>
    <message>
        <source>may leave</source>
        <translation>可离室</translation>
    </message>
    <message>
        <source>until {time}, {minutes} min</source>
        <translation>至 {time}，{minutes} 分钟</translation>
    </message>
    <message>
        <source>registered: {registered} · paid: {paid}</source>
        <translation>挂号：{registered} · 缴费：{paid}</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>未缴费</translation>
    </message>
    <message>
        <source>skin test needed</source>
        <translation>需皮试</translation>
    </message>
    <message>
        <source>To take in</source>
        <translation>接单</translation>
    </message>
    <message>
        <source>Skin test</source>
        <translation>皮试区</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>配药</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>排队叫号</translation>
    </message>
    <message>
        <source>To puncture</source>
        <translation>穿刺</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>输注中</translation>
    </message>
    <message>
        <source>Next bottle</source>
        <translation>接瓶</translation>
    </message>
    <message>
        <source>Needle out</source>
        <translation>拔针</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离室</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>接单</translation>
    </message>
    <message>
        <source>To the skin tests</source>
        <translation>去皮试台</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>已配药</translation>
    </message>
    <message>
        <source>Checked by a second nurse</source>
        <translation>第二人核对</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>再次叫号</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>叫号</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>Wait again</source>
        <translation>重新排队</translation>
    </message>
    <message>
        <source>Next bottle: scan</source>
        <translation>接瓶：扫描核对</translation>
    </message>
    <message>
        <source>Puncture: scan</source>
        <translation>穿刺：扫描核对</translation>
    </message>
    <message>
        <source>Look at it, change, end</source>
        <translation>巡视、调速、结束</translation>
    </message>
    <message>
        <source>Left the room</source>
        <translation>离室</translation>
    </message>
    <message>
        <source>Call light answered</source>
        <translation>呼叫已应答</translation>
    </message>
    <message>
        <source>Call light on</source>
        <translation>呼叫灯亮</translation>
    </message>
    <message>
        <source>Adverse reaction</source>
        <translation>不良反应</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>取消接单</translation>
    </message>
    <message>
        <source>waits for the skin test</source>
        <translation>待皮试</translation>
    </message>
    <message>
        <source>to prepare</source>
        <translation>待配药</translation>
    </message>
    <message>
        <source>prepared, checked</source>
        <translation>已配药、已核对</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>输注中</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>已输完</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未输</translation>
    </message>
    <message>
        <source>no time of today, or the order is over</source>
        <translation>今日无计划或医嘱已结束</translation>
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
        <translation>已暂停</translation>
    </message>
    <message>
        <source>time left unknown</source>
        <translation>剩余时间未知</translation>
    </message>
    <message>
        <source>empty by now</source>
        <translation>应已输完</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>剩 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Nobody in the room has this code: {met}.</source>
        <translation>输液室内无人对应此码：{met}。</translation>
    </message>
    <message>
        <source>Several people have this code: scan the slip or the wristband.</source>
        <translation>多人对应此码：请扫描输液单或腕带。</translation>
    </message>
    <message>
        <source>First the slip or the wristband, then the label.</source>
        <translation>请先扫描输液单或腕带，再扫描瓶签。</translation>
    </message>
    <message>
        <source>Typed: one more identifier of another kind (name, birth date, a number).</source>
        <translation>手工输入：还需另一种身份标识（姓名、出生日期或号码）。</translation>
    </message>
    <message>
        <source>STOP: this bottle is of another patient. Do not hang it.</source>
        <translation>停止：此瓶属于另一位患者，不得输注。</translation>
    </message>
    <message>
        <source>STOP: not the next bottle. Hang the bottles in their order.</source>
        <translation>停止：不是下一瓶，请按顺序接瓶。</translation>
    </message>
    <message>
        <source>STOP: its drug waits for a skin test. Do not hang it.</source>
        <translation>停止：药品待皮试，不得输注。</translation>
    </message>
    <message>
        <source>STOP: this bottle was hung already.</source>
        <translation>停止：此瓶已经输注。</translation>
    </message>
    <message>
        <source>STOP: its order is over, or not planned for today. Ask the doctor.</source>
        <translation>停止：医嘱已结束或今日无计划，请询问医师。</translation>
    </message>
    <message>
        <source>No such seat in this room.</source>
        <translation>本输液室没有此座位。</translation>
    </message>
    <message>
        <source>This patient left the room already.</source>
        <translation>该患者已离室。</translation>
    </message>
    <message>
        <source>This patient was not taken in, or under another name.</source>
        <translation>该患者未接单，或以其他姓名接单。</translation>
    </message>
    <message>
        <source>One of these bottles is taken in already.</source>
        <translation>其中有一瓶已经接单。</translation>
    </message>
    <message>
        <source>There is no infusion to take in.</source>
        <translation>没有可接的输液医嘱。</translation>
    </message>
    <message>
        <source>Central says it is not paid: say why it is taken in.</source>
        <translation>中心显示未缴费：请说明接单原因。</translation>
    </message>
    <message>
        <source>The time lies ahead.</source>
        <translation>时间在将来。</translation>
    </message>
    <message>
        <source>Not to be called yet: the first bottle is not prepared and checked.</source>
        <translation>暂不能叫号：第一瓶尚未配好并核对。</translation>
    </message>
    <message>
        <source>Nobody was called.</source>
        <translation>尚未叫号。</translation>
    </message>
    <message>
        <source>This seat does not exist or is closed.</source>
        <translation>该座位不存在或已停用。</translation>
    </message>
    <message>
        <source>Somebody sits there already.</source>
        <translation>该座位已有人。</translation>
    </message>
    <message>
        <source>The patient has no seat.</source>
        <translation>患者没有座位。</translation>
    </message>
    <message>
        <source>A bottle still runs: end it first (O).</source>
        <translation>仍有一瓶在输注：请先结束（O）。</translation>
    </message>
    <message>
        <source>Not all bottles were given: say why.</source>
        <translation>尚有未输的瓶：请说明原因。</translation>
    </message>
    <message>
        <source>Nothing was given yet: there is no needle to take out.</source>
        <translation>尚未输液：无需拔针。</translation>
    </message>
    <message>
        <source>The needle is out already.</source>
        <translation>已经拔针。</translation>
    </message>
    <message>
        <source>STOP: the needle is still in. Take it out first (W).</source>
        <translation>停止：针仍在血管内，请先拔针（W）。</translation>
    </message>
    <message>
        <source>The time of observing is not over: say why the patient leaves.</source>
        <translation>观察时间未到：请说明离室原因。</translation>
    </message>
    <message>
        <source>An infusion was begun: this stay ends by needle out and leaving.</source>
        <translation>输液已开始：须拔针、离室后结束。</translation>
    </message>
    <message>
        <source>Somebody else checks what you prepared.</source>
        <translation>您配的药须由他人核对。</translation>
    </message>
</context>
<context>
    <name>RoomAskForm</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
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
        <translation>安排到哪个座位？</translation>
    </message>
    <message>
        <source>Number of the seat</source>
        <translation>座位号</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>取消接单</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Not paid, as central says</source>
        <translation>中心显示未缴费</translation>
    </message>
    <message>
        <source>Why it is taken in all the same</source>
        <translation>仍然接单的原因</translation>
    </message>
    <message>
        <source>The second nurse checks the bottle and signs with own number and password.</source>
        <translation>第二名护士核对此瓶，并以本人工号和密码签名。</translation>
    </message>
    <message>
        <source>Scan the slip or the wristband, then the label of the bottle.</source>
        <translation>先扫描输液单或腕带，再扫描瓶签。</translation>
    </message>
    <message>
        <source>The infusion</source>
        <translation>输液</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>滴速</translation>
    </message>
    <message>
        <source>Ran in, in mL (at the end)</source>
        <translation>输入量（mL，结束时）</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>穿刺部位</translation>
    </message>
    <message>
        <source>How the patient is, reaction</source>
        <translation>患者情况、反应</translation>
    </message>
    <message>
        <source>Why (rate, pause, stop)</source>
        <translation>原因（调速、暂停、停止）</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Patient known. Now the label of the bottle.</source>
        <translation>患者已核对。请扫描瓶签。</translation>
    </message>
    <message>
        <source>Typed, not scanned</source>
        <translation>手工输入，未扫描</translation>
    </message>
    <message>
        <source>Why nothing was scanned</source>
        <translation>未扫描的原因</translation>
    </message>
    <message>
        <source>Say it in words.</source>
        <translation>请填写说明。</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Seats</source>
        <translation>座位图</translation>
    </message>
    <message>
        <source>Infusion room</source>
        <translation>输液室</translation>
    </message>
    <message>
        <source>Chosen patient</source>
        <translation>所选患者</translation>
    </message>
    <message>
        <source>Scan, or type (S): slip, band, label</source>
        <translation>扫描或输入（S）：输液单、腕带、瓶签</translation>
    </message>
    <message>
        <source>Patients by lane</source>
        <translation>各环节患者</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Patients of the room</source>
        <translation>输液室患者</translation>
    </message>
    <message>
        <source>{free} of {all} free</source>
        <translation>空 {free} / 共 {all}</translation>
    </message>
    <message>
        <source>An infusion room of this department</source>
        <translation>本科室的输液室</translation>
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
        <translation>请选择一行或一个座位，或扫描输液单。</translation>
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
        <translation>停止正在输注的一瓶，并记录不良反应。</translation>
    </message>
    <message>
        <source>Who ordered it is told at once.</source>
        <translation>立即通知开方医师。</translation>
    </message>
    <message>
        <source>Central does not say who ordered it: call a doctor.</source>
        <translation>中心未说明开方医师：请呼叫医师。</translation>
    </message>
    <message>
        <source>The reaction is written down.</source>
        <translation>记录不良反应。</translation>
    </message>
    <message>
        <source>Adverse reaction</source>
        <translation>输液不良反应</translation>
    </message>
    <message>
        <source>Report to the quality office: how far it went</source>
        <translation>上报不良事件：伤害程度</translation>
    </message>
    <message>
        <source>report later (Shift F8)</source>
        <translation>稍后上报（Shift F8）</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>所见表现</translation>
    </message>
    <message>
        <source>Ran in until now, in mL</source>
        <translation>已输入量（mL）</translation>
    </message>
    <message>
        <source>Stop and tell the doctor</source>
        <translation>停止输液并通知医师</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>At hand (the site&apos;s list)</source>
        <translation>抢救用物（本院清单）</translation>
    </message>
    <message>
        <source>The site&apos;s list of what has to be at hand is not known.</source>
        <translation>本院抢救用物清单未知。</translation>
    </message>
    <message>
        <source>not checked by the hospital yet</source>
        <translation>医院尚未核对</translation>
    </message>
</context>
<context>
    <name>SeatGrid</name>
    <message>
        <source>Seats of the infusion room</source>
        <translation>输液室座位</translation>
    </message>
</context>
</TS>
