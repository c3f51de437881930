<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AnswerForm</name>
    <message>
        <source>Answer to the suspicion</source>
        <translation>答复院感疑似</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>need information</source>
        <translation>需要补充资料</translation>
    </message>
    <message>
        <source>Why: findings, cultures, what is missing</source>
        <translation>理由：所见、培养结果、尚缺资料</translation>
    </message>
</context>
<context>
    <name>BloodForm</name>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>BloodPage</name>
    <message>
        <source>Transfusion</source>
        <translation>输血</translation>
    </message>
    <message>
        <source>begin a bag</source>
        <translation>开始输注</translation>
    </message>
    <message>
        <source>look</source>
        <translation>巡视</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>反应</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Blood of the ward</source>
        <translation>本病区用血</translation>
    </message>
    <message>
        <source>Order and bag</source>
        <translation>医嘱与血袋</translation>
    </message>
    <message>
        <source>Orders of blood and bags</source>
        <translation>用血医嘱与血袋</translation>
    </message>
    <message>
        <source>Begin a bag</source>
        <translation>开始输注</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>巡视</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>REACTION</source>
        <translation>输血反应</translation>
    </message>
    <message>
        <source>Times and groups: {source}</source>
        <translation>时间与血型规则来源：{source}</translation>
    </message>
    <message>
        <source>Orders of blood</source>
        <translation>用血医嘱</translation>
    </message>
    <message>
        <source>{count} running</source>
        <translation>{count} 袋输注中</translation>
    </message>
    <message>
        <source>{name} · {group} · {volume} · expires {time}</source>
        <translation>{name} · {group} · {volume} · 有效期至 {time}</translation>
    </message>
    <message>
        <source>✔ Nothing that this station knows stands against it.</source>
        <translation>✔ 本站所知范围内无禁忌。</translation>
    </message>
    <message>
        <source>Doctor on duty</source>
        <translation>值班医师</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
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
        <translation>确认、排除、需补充</translation>
    </message>
    <message>
        <source>message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>new report</source>
        <translation>新报告</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>签名</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>Cases of the ward</source>
        <translation>本病区事项</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>事项</translation>
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
        <translation>事项列表</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Need information</source>
        <translation>需补充资料</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>新报告</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} 项未结</translation>
    </message>
</context>
<context>
    <name>CheckForm</name>
    <message>
        <source>Check at the bed: two people</source>
        <translation>床旁双人核对</translation>
    </message>
    <message>
        <source>Wristband: scan, or type its number</source>
        <translation>腕带：扫描或输入号码</translation>
    </message>
    <message>
        <source>Bag: scan, or type its number</source>
        <translation>血袋：扫描或输入号码</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>ABO on the label</source>
        <translation>血袋标签 ABO</translation>
    </message>
    <message>
        <source>RhD on the label</source>
        <translation>血袋标签 RhD</translation>
    </message>
    <message>
        <source>RhD positive</source>
        <translation>RhD 阳性</translation>
    </message>
    <message>
        <source>RhD negative</source>
        <translation>RhD 阴性</translation>
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
        <translation>报告单上的交叉配血</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Left the refrigerator (HH:MM)</source>
        <translation>离开储血冰箱（时:分）</translation>
    </message>
    <message>
        <source>empty: nobody said</source>
        <translation>不知道则留空</translation>
    </message>
    <message>
        <source>Reason, where one is asked: who decided, and why</source>
        <translation>需要说明时：由谁决定，为何</translation>
    </message>
    <message>
        <source>Second person: staff number</source>
        <translation>第二核对人：工号</translation>
    </message>
    <message>
        <source>Second person: password</source>
        <translation>第二核对人：密码</translation>
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
        <translation>确认、排除、需补充</translation>
    </message>
    <message>
        <source>message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>签名</translation>
    </message>
</context>
<context>
    <name>EndForm</name>
    <message>
        <source>End of the bag</source>
        <translation>结束本袋</translation>
    </message>
    <message>
        <source>Volume given mL (? where nobody knows)</source>
        <translation>输入量 mL（无人知道填 ?）</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结束方式</translation>
    </message>
    <message>
        <source>went in whole</source>
        <translation>全部输完</translation>
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
        <translation>未选</translation>
    </message>
    <message>
        <source>Report an adverse event or a near miss</source>
        <translation>报告不良事件或隐患</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>事件种类</translation>
    </message>
    <message>
        <source>How far it went</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>When, empty: now</source>
        <translation>发生时间，空为现在</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>已采取的措施</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Without my name: the hospital is not told who wrote it; the journal of this station keeps it</source>
        <translation>匿名：医院不会收到报告人姓名；本站日志仍保留</translation>
    </message>
</context>
<context>
    <name>LookForm</name>
    <message>
        <source>Looked at the patient</source>
        <translation>巡视患者</translation>
    </message>
    <message>
        <source>Seen and said</source>
        <translation>所见与主诉</translation>
    </message>
</context>
<context>
    <name>ReactionForm</name>
    <message>
        <source>Transfusion reaction</source>
        <translation>输血反应</translation>
    </message>
    <message>
        <source>At once: {steps}</source>
        <translation>立即：{steps}</translation>
    </message>
    <message>
        <source>Seen, in words</source>
        <translation>所见（文字）</translation>
    </message>
    <message>
        <source>Volume given so far mL (empty: later)</source>
        <translation>已输入量 mL（空：稍后补）</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Bed</source>
        <translation>床号</translation>
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
        <translation>状态</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>输注中</translation>
    </message>
    <message>
        <source>Orders in force</source>
        <translation>有效用血医嘱</translation>
    </message>
    <message>
        <source>Ended within 3 days</source>
        <translation>3 天内已结束</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未核对</translation>
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
        <translation>医嘱：{what}</translation>
    </message>
    <message>
        <source>The blood bank has matched no bag yet, as far as this station knows.</source>
        <translation>本站所知，输血科尚未配血。</translation>
    </message>
    <message>
        <source>Bag {number}: {group}, {volume}, expires {time}</source>
        <translation>血袋 {number}：{group}，{volume}，有效期至 {time}</translation>
    </message>
    <message>
        <source>begun already</source>
        <translation>已开始输注</translation>
    </message>
    <message>
        <source>Begun {time} by {first}, checked by {second}</source>
        <translation>{time} 由 {first} 开始，{second} 核对</translation>
    </message>
    <message>
        <source>Left the refrigerator {time}</source>
        <translation>{time} 离开储血冰箱</translation>
    </message>
    <message>
        <source>Has to be in by {time}</source>
        <translation>应于 {time} 前输完</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Ended {time}, volume {volume}</source>
        <translation>{time} 结束，输入量 {volume}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
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
        <translation>中心状态：{state}</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>沟通记录</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>发生</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>How far it went</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
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
        <translation>报告人</translation>
    </message>
    <message>
        <source>The patient&apos;s blood group is not known here: no bag is begun.</source>
        <translation>本站不知道患者血型：不得开始输注。</translation>
    </message>
    <message>
        <source>Two reports of the patient&apos;s blood group differ: call the blood bank.</source>
        <translation>两份血型报告不一致：请联系输血科。</translation>
    </message>
    <message>
        <source>The bag says no ABO or RhD group: give it back.</source>
        <translation>血袋无 ABO 或 RhD 血型：退回。</translation>
    </message>
    <message>
        <source>STOP: the ABO group of the bag does not fit the patient.</source>
        <translation>停止：血袋 ABO 血型与患者不合。</translation>
    </message>
    <message>
        <source>STOP: an RhD positive bag for an RhD negative patient.</source>
        <translation>停止：RhD 阳性血袋，患者 RhD 阴性。</translation>
    </message>
    <message>
        <source>ABO is not identical: only after the blood bank agreed; say who and why.</source>
        <translation>ABO 不同型：须输血科同意；写明谁同意及理由。</translation>
    </message>
    <message>
        <source>STOP: the bag has expired.</source>
        <translation>停止：血袋已过期。</translation>
    </message>
    <message>
        <source>The bag says no time of expiry.</source>
        <translation>血袋无有效期。</translation>
    </message>
    <message>
        <source>The pack of this station does not know this component.</source>
        <translation>本站知识包没有这种血液成分。</translation>
    </message>
    <message>
        <source>STOP: the order is of another component.</source>
        <translation>停止：医嘱是另一种血液成分。</translation>
    </message>
    <message>
        <source>No result of a cross-match is here.</source>
        <translation>本站没有交叉配血结果。</translation>
    </message>
    <message>
        <source>STOP: the cross-match is incompatible.</source>
        <translation>停止：交叉配血不相合。</translation>
    </message>
    <message>
        <source>A line of the checklist is not ticked.</source>
        <translation>核对单有未勾选项。</translation>
    </message>
    <message>
        <source>The order is not in force any more, or not here.</source>
        <translation>医嘱已失效，或本站没有。</translation>
    </message>
    <message>
        <source>No nurse has checked the order yet (F3).</source>
        <translation>该医嘱尚无护士核对（F3）。</translation>
    </message>
    <message>
        <source>A second nurse or doctor has to sign.</source>
        <translation>须第二名护士或医师签名。</translation>
    </message>
    <message>
        <source>This is no number of a bag: scan the label, or type it.</source>
        <translation>这不是血袋号：请扫描标签或输入。</translation>
    </message>
    <message>
        <source>STOP: this bag was matched for another patient.</source>
        <translation>停止：此袋是为另一名患者配的。</translation>
    </message>
    <message>
        <source>STOP: what was typed differs from what the blood bank says of this bag.</source>
        <translation>停止：输入内容与输血科记录不符。</translation>
    </message>
    <message>
        <source>The blood bank&apos;s row of this bag is not here: only against its paper; say why.</source>
        <translation>本站没有此袋的配血记录：只能凭纸质报告单，请写明理由。</translation>
    </message>
    <message>
        <source>STOP: out of the refrigerator for longer than the site allows. Give the bag back.</source>
        <translation>停止：血袋离开储血冰箱已超过本院规定时限，请退回输血科。</translation>
    </message>
    <message>
        <source>The bag cannot have left the refrigerator after now: look at the time.</source>
        <translation>血袋离开冰箱的时间晚于现在：请核对时间。</translation>
    </message>
    <message>
        <source>STOP: this bag was begun already.</source>
        <translation>停止：此袋已开始输注。</translation>
    </message>
    <message>
        <source>STOP: the wristband is not this patient&apos;s.</source>
        <translation>停止：腕带不是该患者的。</translation>
    </message>
    <message>
        <source>Somebody has ended it meanwhile.</source>
        <translation>期间已有人结束。</translation>
    </message>
    <message>
        <source>Scan or type the number of the bag.</source>
        <translation>请扫描或输入血袋号。</translation>
    </message>
    <message>
        <source>Scan or type the wristband.</source>
        <translation>请扫描或输入腕带号。</translation>
    </message>
    <message>
        <source>The last one is still being saved.</source>
        <translation>上一条仍在保存。</translation>
    </message>
    <message>
        <source>It changed meanwhile; it was read again, please look once more.</source>
        <translation>期间已有变化，已重新读取，请再看一遍。</translation>
    </message>
    <message>
        <source>Temperature: a number like 36.8</source>
        <translation>体温：数字，如 36.8</translation>
    </message>
    <message>
        <source>Pulse: a number like 82</source>
        <translation>脉搏：数字，如 82</translation>
    </message>
    <message>
        <source>Blood pressure: like 118/72</source>
        <translation>血压：如 118/72</translation>
    </message>
    <message>
        <source>Breaths: a number like 18</source>
        <translation>呼吸：数字，如 18</translation>
    </message>
    <message>
        <source>Rate: mL/h, a number like 60</source>
        <translation>速度：mL/h，数字，如 60</translation>
    </message>
    <message>
        <source>Volume: mL, a number; ? where nobody knows</source>
        <translation>输入量：mL 数字；无人知道填 ?</translation>
    </message>
    <message>
        <source>Expiry: like 2026-12-01 23:59</source>
        <translation>有效期：如 2026-12-01 23:59</translation>
    </message>
    <message>
        <source>Left the refrigerator: a time like 13:40, or empty where nobody knows</source>
        <translation>离开储血冰箱的时间：如 13:40，不知道则留空</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请写明原因。</translation>
    </message>
    <message>
        <source>Say who decided, and why.</source>
        <translation>请写明由谁决定及理由。</translation>
    </message>
    <message>
        <source>The second person: own staff number and password.</source>
        <translation>第二核对人：本人工号与密码。</translation>
    </message>
    <message>
        <source>Number or password of the second person was not accepted.</source>
        <translation>第二核对人的工号或密码不正确。</translation>
    </message>
    <message>
        <source>The second person is somebody else.</source>
        <translation>第二核对人须为另一人。</translation>
    </message>
    <message>
        <source>Temperature, pulse and blood pressure before it begins.</source>
        <translation>开始前须测体温、脉搏和血压。</translation>
    </message>
    <message>
        <source>Say what was seen.</source>
        <translation>请写明所见。</translation>
    </message>
    <message>
        <source>Measure something, or say something.</source>
        <translation>请测量或写明情况。</translation>
    </message>
    <message>
        <source>Choose: confirm, exclude, or need information.</source>
        <translation>请选择：确认、排除或需补充资料。</translation>
    </message>
    <message>
        <source>Say why, in words.</source>
        <translation>请写明理由。</translation>
    </message>
    <message>
        <source>The line is empty.</source>
        <translation>内容为空。</translation>
    </message>
    <message>
        <source>Choose the patient it is about.</source>
        <translation>请选择患者。</translation>
    </message>
    <message>
        <source>Choose what happened.</source>
        <translation>请选择事件种类。</translation>
    </message>
    <message>
        <source>Choose how far it went.</source>
        <translation>请选择程度。</translation>
    </message>
    <message>
        <source>Time: HH:MM of today or MM-DD HH:MM, not ahead.</source>
        <translation>时间：今日 HH:MM 或 MM-DD HH:MM，不得晚于现在。</translation>
    </message>
    <message>
        <source>Say where.</source>
        <translation>请写明地点。</translation>
    </message>
    <message>
        <source>Say what happened.</source>
        <translation>请写明经过。</translation>
    </message>
    <message>
        <source>It was answered meanwhile.</source>
        <translation>期间已有人答复。</translation>
    </message>
    <message>
        <source>Transfusion begun</source>
        <translation>输血开始</translation>
    </message>
    <message>
        <source>Transfusion looked at</source>
        <translation>输血巡视</translation>
    </message>
    <message>
        <source>Transfusion ended</source>
        <translation>输血结束</translation>
    </message>
    <message>
        <source>Transfusion reaction</source>
        <translation>输血反应</translation>
    </message>
    <message>
        <source>Adverse event reported</source>
        <translation>不良事件报告</translation>
    </message>
    <message>
        <source>Suspected infection answered</source>
        <translation>院感疑似答复</translation>
    </message>
    <message>
        <source>Message in a case</source>
        <translation>事项留言</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>first 15 min</source>
        <translation>开始后 15 分钟</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>其间</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>REACTION</source>
        <translation>输血反应</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Needs information</source>
        <translation>需补充资料</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未答复</translation>
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
        <translation>处理中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结</translation>
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
        <translation>报告不一致</translation>
    </message>
    <message>
        <source>group not known</source>
        <translation>血型未知</translation>
    </message>
    <message>
        <source>over its time since {time}: stop, ask</source>
        <translation>已超时限（{time}）：停输，请问</translation>
    </message>
    <message>
        <source>running</source>
        <translation>输注中</translation>
    </message>
    <message>
        <source>look overdue since {time}</source>
        <translation>应巡视，已超 {time}</translation>
    </message>
    <message>
        <source>look at {time}</source>
        <translation>{time} 巡视</translation>
    </message>
    <message>
        <source>stopped: reaction</source>
        <translation>已停：反应</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已输完</translation>
    </message>
</context>
<context>
    <name>SayForm</name>
    <message>
        <source>Write into the thread</source>
        <translation>写入沟通记录</translation>
    </message>
    <message>
        <source>To infection control or the quality office</source>
        <translation>致院感科或质控部门</translation>
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
