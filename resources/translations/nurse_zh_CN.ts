<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AfterDesk</name>
    <message>
        <source>Look at, change, end the infusion</source>
        <translation>巡视、调速、结束输液</translation>
    </message>
    <message>
        <source>Ask for the dose</source>
        <translation>请领此剂</translation>
    </message>
    <message>
        <source>Say what it did</source>
        <translation>评价效果</translation>
    </message>
    <message>
        <source>Rate ({unit})</source>
        <translation>速度（{unit}）</translation>
    </message>
    <message>
        <source>Ran in, in mL (at the end)</source>
        <translation>实际输入量（mL，结束时填）</translation>
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
        <translation>原因（调速、暂停、中止）</translation>
    </message>
    <message>
        <source>The infusion</source>
        <translation>输液</translation>
    </message>
    <message>
        <source>What the dose did</source>
        <translation>用药效果</translation>
    </message>
    <message>
        <source>In words, score before and after</source>
        <translation>文字说明，前后评分</translation>
    </message>
    <message>
        <source>The dose is missing</source>
        <translation>缺药</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>ask the pharmacy</source>
        <translation>请药房补发</translation>
    </message>
    <message>
        <source>ask the doctor</source>
        <translation>请医师处理</translation>
    </message>
    <message>
        <source>it came</source>
        <translation>已到药</translation>
    </message>
    <message>
        <source>not wanted any more</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
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
        <translation>请选择所做的操作。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请说明原因。</translation>
    </message>
    <message>
        <source>Type the new rate.</source>
        <translation>请填写新的速度。</translation>
    </message>
    <message>
        <source>Rate: type a number above 0.</source>
        <translation>速度：请填大于 0 的数。</translation>
    </message>
    <message>
        <source>How much ran in, in mL? 0 for nothing.</source>
        <translation>实际输入多少 mL？未输入填 0。</translation>
    </message>
    <message>
        <source>Volume: type a number.</source>
        <translation>输入量：请填数字。</translation>
    </message>
    <message>
        <source>Choose what the dose did.</source>
        <translation>请选择用药效果。</translation>
    </message>
    <message>
        <source>Say in words what you saw.</source>
        <translation>请用文字说明所见。</translation>
    </message>
    <message>
        <source>Choose whom to ask, or how the request ended.</source>
        <translation>请选择向谁请领，或请领如何结束。</translation>
    </message>
    <message>
        <source>It was asked for already and is still open.</source>
        <translation>已请领，尚未完成。</translation>
    </message>
    <message>
        <source>Nothing open was asked for.</source>
        <translation>没有未完成的请领。</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>还缺少内容。</translation>
    </message>
</context>
<context>
    <name>BedCard</name>
    <message>
        <source>Closed</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空床</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待入</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>drug: see F4</source>
        <translation>药名见 F4</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>无待办</translation>
    </message>
    <message>
        <source>Allergy not recorded</source>
        <translation>过敏史未记录</translation>
    </message>
    <message>
        <source>Allergy not read here</source>
        <translation>过敏史未读到</translation>
    </message>
    <message>
        <source>Leaves today</source>
        <translation>今日出院</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>待转出</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>今日手术</translation>
    </message>
    <message>
        <source>Vfy {count}</source>
        <translation>核 {count}</translation>
    </message>
    <message>
        <source>Give {count}</source>
        <translation>执 {count}</translation>
    </message>
    <message>
        <source>Critical value {count}</source>
        <translation>危急值 {count}</translation>
    </message>
    <message>
        <source>Vit</source>
        <translation>体征</translation>
    </message>
    <message>
        <source>Ass {count}</source>
        <translation>评 {count}</translation>
    </message>
    <message>
        <source>Bed {label}</source>
        <translation>{label} 床</translation>
    </message>
    <message>
        <source>Not usable now</source>
        <translation>暂不可用</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>尚未就绪</translation>
    </message>
    <message>
        <source>Kept for a patient</source>
        <translation>为患者预留</translation>
    </message>
    <message>
        <source>Paid for with the room</source>
        <translation>包床</translation>
    </message>
    <message>
        <source>Taken; by whom is not known here</source>
        <translation>有人占用，本站不知何人</translation>
    </message>
    <message>
        <source>Free for a patient</source>
        <translation>可收治</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>清洁中</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Whole room</source>
        <translation>包床</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>占用</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>待入</translation>
    </message>
    <message>
        <source>Expected {time}</source>
        <translation>预计 {time} 到达</translation>
    </message>
    <message>
        <source>Mix-up {beds}</source>
        <translation>易混 {beds}</translation>
    </message>
    <message>
        <source>Bed said not ready: look</source>
        <translation>床位未就绪，请查看</translation>
    </message>
    <message>
        <source>Two in this bed: {names}</source>
        <translation>同床两人：{names}</translation>
    </message>
    <message>
        <source>Child of {name}</source>
        <translation>{name} 之婴</translation>
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
        <translation>病区床位</translation>
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
        <translation>住院号</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>入院</translation>
    </message>
    <message>
        <source>Doctor, nurse</source>
        <translation>医生、护士</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>After delivery</source>
        <translation>产后</translation>
    </message>
    <message>
        <source>Post-op</source>
        <translation>术后</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>饮食</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>身高</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>费别</translation>
    </message>
    <message>
        <source>Prepayment left</source>
        <translation>预交金余额</translation>
    </message>
    <message>
        <source>Bed {label}</source>
        <translation>{label} 床</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>预留</translation>
    </message>
</context>
<context>
    <name>BedMapPage</name>
    <message>
        <source>Bed map</source>
        <translation>床位图</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>jump to bed, as 1 2 ↵</source>
        <translation>跳床号，如 1 2 ↵</translation>
    </message>
    <message>
        <source>open patient</source>
        <translation>打开患者</translation>
    </message>
    <message>
        <source>verify orders</source>
        <translation>核对医嘱</translation>
    </message>
    <message>
        <source>give</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>vital signs</source>
        <translation>录体征</translation>
    </message>
    <message>
        <source>oral order</source>
        <translation>口头医嘱</translation>
    </message>
    <message>
        <source>assess a risk</source>
        <translation>评估风险</translation>
    </message>
    <message>
        <source>move, bed</source>
        <translation>转床、床位</translation>
    </message>
    <message>
        <source>more about the bed</source>
        <translation>床位详情</translation>
    </message>
    <message>
        <source>names masked</source>
        <translation>隐私模式</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>all, mine</source>
        <translation>待办：全部、我的</translation>
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
        <translation>一级以上 {count}</translation>
    </message>
    <message>
        <source>Fever {count}</source>
        <translation>发热 {count}</translation>
    </message>
    <message>
        <source>To verify {count} patients</source>
        <translation>待核对 {count} 人</translation>
    </message>
    <message>
        <source>Due {count} patients</source>
        <translation>待执行 {count} 人</translation>
    </message>
    <message>
        <source>Allergy {count}</source>
        <translation>过敏 {count}</translation>
    </message>
    <message>
        <source>Isolation {count}</source>
        <translation>隔离 {count}</translation>
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
        <translation>排序：床号</translation>
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
        <translation>排序：护理级别</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>Beds of this filter</source>
        <translation>此筛选下的床位</translation>
    </message>
    <message>
        <source>To do {count} · overdue {late}</source>
        <translation>待办 {count} · 逾期 {late}</translation>
    </message>
    <message>
        <source>Bed {typed}_ ↵</source>
        <translation>{typed}_ 床 ↵</translation>
    </message>
    <message>
        <source>No bed {bed} in this ward</source>
        <translation>本病区没有 {bed} 床</translation>
    </message>
</context>
<context>
    <name>BedMenu</name>
    <message>
        <source>Verify orders</source>
        <translation>核对医嘱</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation>体征录入</translation>
    </message>
    <message>
        <source>Assess a risk</source>
        <translation>风险评估</translation>
    </message>
    <message>
        <source>Temperature chart</source>
        <translation>体温单</translation>
    </message>
    <message>
        <source>Wristband, bed card, labels</source>
        <translation>腕带、床头卡、标签</translation>
    </message>
    <message>
        <source>Admit into this bed…</source>
        <translation>收治到此床…</translation>
    </message>
    <message>
        <source>Another bed, swap…</source>
        <translation>转床、换床…</translation>
    </message>
    <message>
        <source>To another ward…</source>
        <translation>转科…</translation>
    </message>
    <message>
        <source>Leaves the ward…</source>
        <translation>出区…</translation>
    </message>
    <message>
        <source>Register a newborn…</source>
        <translation>登记新生儿…</translation>
    </message>
    <message>
        <source>Where he lay…</source>
        <translation>床位史…</translation>
    </message>
    <message>
        <source>State of the bed…</source>
        <translation>床位状态…</translation>
    </message>
</context>
<context>
    <name>Bedside</name>
    <message>
        <source>Scan your badge</source>
        <translation>请扫工牌</translation>
    </message>
    <message>
        <source>Or type your staff number and press Enter.</source>
        <translation>或键入工号后按回车。</translation>
    </message>
    <message>
        <source>Scan the wristband</source>
        <translation>请扫腕带</translation>
    </message>
    <message>
        <source>Without a scanner: N, two identifiers. A bed number is none.</source>
        <translation>无法扫描：按 N，核对两项身份标识。床号不算。</translation>
    </message>
    <message>
        <source>Scan the label</source>
        <translation>请扫药品标签</translation>
    </message>
    <message>
        <source>{count} doses can be given now. Without a label: L.</source>
        <translation>现有 {count} 项可执行。无标签：按 L。</translation>
    </message>
    <message>
        <source>The patient is fasting.</source>
        <translation>患者正在禁食。</translation>
    </message>
    <message>
        <source>Right, but not now: say why</source>
        <translation>相符，但时间不合：请说明原因</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>必要时</translation>
    </message>
    <message>
        <source>Right: give</source>
        <translation>相符：可以给药</translation>
    </message>
    <message>
        <source>Patient, drug, dose, route and time agree ({time}).</source>
        <translation>患者、药品、剂量、途径、时间均相符（{time}）。</translation>
    </message>
    <message>
        <source>{span} after the plan</source>
        <translation>晚于计划 {span}</translation>
    </message>
    <message>
        <source>{span} before the plan</source>
        <translation>早于计划 {span}</translation>
    </message>
    <message>
        <source>STOP: do not give</source>
        <translation>停止：不要给药</translation>
    </message>
    <message>
        <source>Not recognised: nothing was done</source>
        <translation>未识别：未做任何操作</translation>
    </message>
    <message>
        <source>First your badge</source>
        <translation>请先扫工牌</translation>
    </message>
    <message>
        <source>Then wristband and label.</source>
        <translation>然后扫腕带和标签。</translation>
    </message>
    <message>
        <source>First the wristband</source>
        <translation>请先扫腕带</translation>
    </message>
    <message>
        <source>A label is checked against the patient who is here.</source>
        <translation>标签要与床旁患者核对。</translation>
    </message>
    <message>
        <source>{code}: scan it again, whole.</source>
        <translation>{code}：请重新完整扫描。</translation>
    </message>
    <message>
        <source>One typed number tells nobody apart</source>
        <translation>只输入一个号码不能确认身份</translation>
    </message>
    <message>
        <source>Scan the wristband, or type two different identifiers and say why it was not scanned.</source>
        <translation>请扫描腕带，或输入两种不同的身份标识并说明未扫描的原因。</translation>
    </message>
    <message>
        <source>This number fits more than one patient: type two identifiers.</source>
        <translation>此号码对应多名患者：请键入两项身份标识。</translation>
    </message>
    <message>
        <source>STOP: wrong patient</source>
        <translation>停止：患者不符</translation>
    </message>
    <message>
        <source>The label is of {whose}. Put it back; it was written down as a near miss.</source>
        <translation>标签属于 {whose}。请放回；已记为近似差错。</translation>
    </message>
    <message>
        <source>The order of this label was stopped or has ended.</source>
        <translation>该标签的医嘱已停止或已结束。</translation>
    </message>
    <message>
        <source>The order is on hold (skin test or another reason).</source>
        <translation>医嘱暂缓中（皮试或其他原因）。</translation>
    </message>
    <message>
        <source>The label is not of the order as it stands now: print it anew.</source>
        <translation>标签与现行医嘱不一致：请重新打印。</translation>
    </message>
    <message>
        <source>Taken home, or of another stay: not given on this ward.</source>
        <translation>出院带药或属其他住院：不在本病区执行。</translation>
    </message>
    <message>
        <source>A part of this infusion was answered already: what is left is given from the due list (F4).</source>
        <translation>本组药品已部分执行：余下的在执行单（F4）核对后执行。</translation>
    </message>
    <message>
        <source>This very dose was answered already: scanned twice.</source>
        <translation>此剂已执行或已记录：重复扫描。</translation>
    </message>
    <message>
        <source>Nobody has checked the order yet: verify it first (F3).</source>
        <translation>医嘱尚未核对：请先核对（F3）。</translation>
    </message>
    <message>
        <source>The preparation is past its time of use.</source>
        <translation>配制药液已超过可用时间。</translation>
    </message>
    <message>
        <source>as ordered now</source>
        <translation>与现行医嘱一致</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>label: {whose}</source>
        <translation>标签：{whose}</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>药品</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>剂量</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>answered already</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>no wristband</source>
        <translation>无腕带</translation>
    </message>
    <message>
        <source>wristband unreadable</source>
        <translation>腕带无法识读</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>label unreadable</source>
        <translation>标签无法识读</translation>
    </message>
    <message>
        <source>scanner broken</source>
        <translation>扫码枪故障</translation>
    </message>
    <message>
        <source>rescue</source>
        <translation>抢救</translation>
    </message>
    <message>
        <source>isolation</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>other, in words</source>
        <translation>其他，请说明</translation>
    </message>
    <message>
        <source>wrong patient</source>
        <translation>患者不符</translation>
    </message>
    <message>
        <source>wrong drug</source>
        <translation>药品不符</translation>
    </message>
    <message>
        <source>order changed since the label</source>
        <translation>标签打印后医嘱已变更</translation>
    </message>
    <message>
        <source>wrong route</source>
        <translation>途径不符</translation>
    </message>
    <message>
        <source>order stopped or on hold</source>
        <translation>医嘱已停或暂缓</translation>
    </message>
    <message>
        <source>preparation past its time</source>
        <translation>药液过期</translation>
    </message>
    <message>
        <source>scanned twice</source>
        <translation>重复扫描</translation>
    </message>
    <message>
        <source>unknown label</source>
        <translation>标签不明</translation>
    </message>
    <message>
        <source>two results differ</source>
        <translation>双人结果不一致</translation>
    </message>
    <message>
        <source>STOP: the group is not complete</source>
        <translation>停止：本组药品不完整</translation>
    </message>
    <message>
        <source>{count} of {of} labels of this infusion were scanned ({places}): scan the others.</source>
        <translation>本组 {of} 张标签只扫描了 {count} 张（第 {places} 张）：请扫描其余标签。</translation>
    </message>
</context>
<context>
    <name>BedsideLog</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>药品</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>no check at the bed</source>
        <translation>无床旁核对</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>已扫码</translation>
    </message>
    <message>
        <source>not scanned</source>
        <translation>未扫码</translation>
    </message>
</context>
<context>
    <name>BedsidePage</name>
    <message>
        <source>At the bed</source>
        <translation>床旁核对</translation>
    </message>
    <message>
        <source>scan again</source>
        <translation>重新扫码</translation>
    </message>
    <message>
        <source>type a code</source>
        <translation>键入条码</translation>
    </message>
    <message>
        <source>no wristband</source>
        <translation>无腕带</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>back, next patient</source>
        <translation>返回，下一患者</translation>
    </message>
    <message>
        <source>Bedside check</source>
        <translation>床旁核对</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>本次用药</translation>
    </message>
    <message>
        <source>Answered in the last 24 hours</source>
        <translation>近 24 小时核对记录</translation>
    </message>
    <message>
        <source>Answered doses</source>
        <translation>已记录的用药</translation>
    </message>
    <message>
        <source>{what}. Scan the next label, or the next wristband.</source>
        <translation>{what}。请扫下一个标签或下一个腕带。</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>First the wristband, or two identifiers (N).</source>
        <translation>请先扫腕带，或核对两项身份标识（N）。</translation>
    </message>
</context>
<context>
    <name>BedsideWords</name>
    <message>
        <source>Near miss at the bed</source>
        <translation>床旁近似差错</translation>
    </message>
    <message>
        <source>Infusion looked after</source>
        <translation>输液巡视与调整</translation>
    </message>
    <message>
        <source>Effect of an as-needed dose</source>
        <translation>必要时用药效果</translation>
    </message>
    <message>
        <source>Missing dose asked for</source>
        <translation>请领缺药</translation>
    </message>
    <message>
        <source>Request for a dose ended</source>
        <translation>请领结束</translation>
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
        <translation>确已给药，按实际记录</translation>
    </message>
    <message>
        <source>Not given: why</source>
        <translation>未执行：原因</translation>
    </message>
    <message>
        <source>Give without a scan</source>
        <translation>未扫码执行</translation>
    </message>
    <message>
        <source>Given, sign</source>
        <translation>已执行，签名</translation>
    </message>
    <message>
        <source>Not given, sign</source>
        <translation>未执行，签名</translation>
    </message>
    <message>
        <source>Given at (24 h)</source>
        <translation>执行时间（24 小时制）</translation>
    </message>
    <message>
        <source>Decided at (24 h)</source>
        <translation>决定时间（24 小时制）</translation>
    </message>
    <message>
        <source>Remark, or reason for another time</source>
        <translation>备注，或时间偏差原因</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>ordered without an amount</source>
        <translation>医嘱未写剂量</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
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
        <translation>缺药</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>vomited</source>
        <translation>呕吐</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>必要时</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Drug, dose</source>
        <translation>药品与剂量</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>This time was answered meanwhile: do not give it again.</source>
        <translation>该时点刚刚已被处理：请勿再次给药。</translation>
    </message>
    <message>
        <source>No longer planned: the order was stopped or changed. Do not give before asking.</source>
        <translation>已不在计划内：医嘱已停止或变更。核实前请勿给药。</translation>
    </message>
    <message>
        <source>Not verified yet: verify the order first.</source>
        <translation>尚未核对：请先核对医嘱。</translation>
    </message>
    <message>
        <source>st order given before verification: it stays flagged until it is verified.</source>
        <translation>st 医嘱先执行后核对：核对之前一直带标记。</translation>
    </message>
    <message>
        <source>The patient is fasting: give anyway only with a reason, or go back and record not given: fasting.</source>
        <translation>患者禁食：仍给予须填理由；或返回，记录“未给：禁食”。</translation>
    </message>
    <message>
        <source>{span} after plan</source>
        <translation>晚于计划 {span}</translation>
    </message>
    <message>
        <source>{span} before plan</source>
        <translation>早于计划 {span}</translation>
    </message>
    <message>
        <source>Time: type HH:MM, 00:00 to 23:59.</source>
        <translation>时间：请输入 HH:MM，00:00 至 23:59。</translation>
    </message>
    <message>
        <source>Time: this lies ahead; a dose is recorded after it was given.</source>
        <translation>时间：尚未到；执行之后才能记录。</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>请选择原因。</translation>
    </message>
    <message>
        <source>Other: say in words why.</source>
        <translation>其他：请写明原因。</translation>
    </message>
    <message>
        <source>Less than was ordered: say why in the remark.</source>
        <translation>少于医嘱剂量：请在备注说明原因。</translation>
    </message>
    <message>
        <source>Say in the remark why it was given all the same.</source>
        <translation>请在备注说明为何仍给药。</translation>
    </message>
    <message>
        <source>Type two identifiers of the patient; with a scan: Ctrl B.</source>
        <translation>请输入患者的两项身份标识；可扫码时按 Ctrl B。</translation>
    </message>
    <message>
        <source>STOP: these are not two different identifiers of this patient. Is it the right patient?</source>
        <translation>停：这不是该患者的两项不同身份标识。是否认错患者？</translation>
    </message>
    <message>
        <source>Say why nothing was scanned; other: in the remark.</source>
        <translation>请选择未扫码的原因（为何未扫码）；选“其他”时写在备注中。</translation>
    </message>
    <message>
        <source>This time is answered already.</source>
        <translation>此时间点已有记录。</translation>
    </message>
    <message>
        <source>Amount: this can be read two ways. Write 1000, or 1.0 with a point.</source>
        <translation>剂量：有两种读法。请写 1000，或用小数点写 1.0。</translation>
    </message>
    <message>
        <source>Amount: type a number above 0, as 40 or 0.5.</source>
        <translation>剂量：请输入大于 0 的数，如 40 或 0.5。</translation>
    </message>
    <message>
        <source>Outside its window: say why in the remark.</source>
        <translation>超出给药时间窗：请在备注中说明原因。</translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message>
        <source>Due list</source>
        <translation>执行单</translation>
    </message>
    <message>
        <source>up, down</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>give</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>this patient, as-needed orders</source>
        <translation>本患者与备用医嘱</translation>
    </message>
    <message>
        <source>whole ward</source>
        <translation>全病区</translation>
    </message>
    <message>
        <source>skin tests</source>
        <translation>皮试</translation>
    </message>
    <message>
        <source>At the bed</source>
        <translation>床旁</translation>
    </message>
    <message>
        <source>Doses by planned time</source>
        <translation>按计划时间排列的执行项</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>This patient</source>
        <translation>本患者</translation>
    </message>
    <message>
        <source>Whole ward</source>
        <translation>全病区</translation>
    </message>
    <message>
        <source>Skin test</source>
        <translation>皮试结果</translation>
    </message>
    <message>
        <source>{count} more doses</source>
        <translation>另 {count} 条</translation>
    </message>
    <message>
        <source>Doses in these 24 h</source>
        <translation>24 小时内的执行项</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>本次执行</translation>
    </message>
    <message>
        <source>Choose a row: ↑ ↓ or J K.</source>
        <translation>请选择一行：↑ ↓ 或 J K。</translation>
    </message>
    <message>
        <source>Not given before.</source>
        <translation>此前未执行。</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>尚未核对</translation>
    </message>
    <message>
        <source>This time is answered and locked.</source>
        <translation>此时间点已有记录，已锁定。</translation>
    </message>
    <message>
        <source>Interval not over: {span} left.</source>
        <translation>间隔未到：还差 {span}。</translation>
    </message>
    <message>
        <source>Last given {time} {person}</source>
        <translation>上次执行 {time} {person}</translation>
    </message>
    <message>
        <source>Say what it did</source>
        <translation>评价效果</translation>
    </message>
    <message>
        <source>{near} within the hour or overdue · {later} later · {done} answered</source>
        <translation>一小时内及逾期 {near} · 稍后 {later} · 已答 {done}</translation>
    </message>
    <message>
        <source>Given {time}; its effect is looked at {due}. E opens the MAR, where it is said what it did.</source>
        <translation>{time} 已给药；{due} 评价效果。按 E 打开给药记录单（MAR）填写效果。</translation>
    </message>
</context>
<context>
    <name>DueRows</name>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
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
        <translation>药品</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>单次量</translation>
    </message>
    <message>
        <source>Route, frequency</source>
        <translation>途径 · 频次</translation>
    </message>
    <message>
        <source>Last given</source>
        <translation>上次执行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>备用医嘱（prn）</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>本时段</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>fasting: give with a reason, or not given</source>
        <translation>禁食：给予须填理由，或记未给</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>past {span}</source>
        <translation>过 {span}</translation>
    </message>
    <message>
        <source>order in conflict</source>
        <translation>医嘱有冲突</translation>
    </message>
    <message>
        <source>order refused</source>
        <translation>医嘱被驳回</translation>
    </message>
    <message>
        <source>not given: {reason}</source>
        <translation>未执行：{reason}</translation>
    </message>
    <message>
        <source>answered in part: not all lines</source>
        <translation>仅部分药品已处理</translation>
    </message>
    <message>
        <source>unclear whether given: somebody has to look</source>
        <translation>是否给药不明：需核实</translation>
    </message>
    <message>
        <source>running since {time}</source>
        <translation>进行中 自 {time}</translation>
    </message>
    <message>
        <source>given {time}, without {names}</source>
        <translation>{time} 已执行，未给：{names}</translation>
    </message>
    <message>
        <source>given {time}</source>
        <translation>已执行 {time}</translation>
    </message>
    <message>
        <source>prn</source>
        <translation>prn</translation>
    </message>
    <message>
        <source>interval not known</source>
        <translation>最短间隔未知</translation>
    </message>
    <message>
        <source>interval {hours} h, may be given</source>
        <translation>间隔 {hours} h，可执行</translation>
    </message>
    <message>
        <source>wait {span}</source>
        <translation>还差 {span}</translation>
    </message>
    <message>
        <source>Effect to look at</source>
        <translation>待评价效果</translation>
    </message>
    <message>
        <source>effect: past {span}</source>
        <translation>效果评价：已过 {span}</translation>
    </message>
    <message>
        <source>effect at {time}</source>
        <translation>{time} 评价效果</translation>
    </message>
</context>
<context>
    <name>FluidFoot</name>
    <message>
        <source>By vein, blood</source>
        <translation>静脉 / 输血入量</translation>
    </message>
    <message>
        <source>By mouth, tube</source>
        <translation>口服 / 鼻饲</translation>
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
        <translation>无记录</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>Intake and output of this shift</source>
        <translation>本班出入量</translation>
    </message>
</context>
<context>
    <name>GiveForm</name>
    <message>
        <source>Only a part was given</source>
        <translation>只给了一部分</translation>
    </message>
    <message>
        <source>Opened, not given, thrown away</source>
        <translation>已打开，未给，弃用</translation>
    </message>
    <message>
        <source>It was given all the same: record it</source>
        <translation>仍已给药：照实记录</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Remark, or why</source>
        <translation>备注或原因</translation>
    </message>
    <message>
        <source>Second person: staff number</source>
        <translation>第二人：工号</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Begin the infusion</source>
        <translation>开始输液</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>给药</translation>
    </message>
    <message>
        <source>Begun, sign</source>
        <translation>已开始，签名</translation>
    </message>
    <message>
        <source>Given, sign</source>
        <translation>已给药，签名</translation>
    </message>
    <message>
        <source>Not given, sign the waste</source>
        <translation>未给，签署弃用</translation>
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
        <translation>第二人独立计算：{drug}（{unit}）</translation>
    </message>
    <message>
        <source>ordered without an amount</source>
        <translation>医嘱未写剂量</translation>
    </message>
    <message>
        <source>Two people check ({why}): the second works it out alone; as soon as her fields are entered the first result is hidden.</source>
        <translation>双人核对（{why}）：第二人独立计算；光标进入第二人栏后，第一人结果即隐藏。</translation>
    </message>
    <message>
        <source>A witness signs what was opened, given and thrown away.</source>
        <translation>开启、使用、弃去由见证人签名。</translation>
    </message>
    <message>
        <source>Batch number</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Ampoules or pieces opened</source>
        <translation>开启支（片）数</translation>
    </message>
    <message>
        <source>Opened in all ({unit})</source>
        <translation>开启总量（{unit}）</translation>
    </message>
    <message>
        <source>Thrown away ({unit}), 0 for nothing</source>
        <translation>弃去量（{unit}），无则填 0</translation>
    </message>
</context>
<context>
    <name>GiveWords</name>
    <message>
        <source>Not verified yet: verify the order first (H in the list of orders).</source>
        <translation>尚未核对：请先在医嘱核对中按 H 核对。</translation>
    </message>
    <message>
        <source>This time was answered meanwhile: do not give it again.</source>
        <translation>该时点刚刚已被处理：请勿再次给药。</translation>
    </message>
    <message>
        <source>STOP: the order is on hold (skin test or another reason). Do not give.</source>
        <translation>停：医嘱暂停中（待皮试或其他原因），不得执行。</translation>
    </message>
    <message>
        <source>STOP: the skin test of this drug is ordered and not read. Read it first (Shift F3).</source>
        <translation>停止：本药皮试已开立、尚未判读。请先判读（Shift F3）。</translation>
    </message>
    <message>
        <source>STOP: the skin test of this drug is positive. Do not give.</source>
        <translation>停：该药皮试阳性，不得给药。</translation>
    </message>
    <message>
        <source>STOP: taken home, or ordered in another stay or visit. Not given on this ward: ask the doctor for an order.</source>
        <translation>停：出院带药，或其他次住院、门诊所开医嘱，本病区不执行，请医生另开医嘱。</translation>
    </message>
    <message>
        <source>STOP: a pharmacist rejected this order and no doctor has answered. Do not give before asking the doctor.</source>
        <translation>停：药师拒绝了这条医嘱，医生尚未答复。先问医生，再给药。</translation>
    </message>
    <message>
        <source>STOP: a nurse asked the doctor about this order, and nobody has answered. Ask first.</source>
        <translation>停：护士已就此医嘱提问，尚无人答复，请先询问。</translation>
    </message>
    <message>
        <source>STOP: the order was stopped before that time. Do not give.</source>
        <translation>停：该时间之前医嘱已停止，请勿给药。</translation>
    </message>
    <message>
        <source>STOP: the order was stopped. Do not give it now; no remark answers this. Given before the stop: chart it with its time.</source>
        <translation>停止：医嘱已停。现在不得给药，备注不能放行。停嘱前已给的：按实际给药时间记录。</translation>
    </message>
    <message>
        <source>STOP: once if needed holds for 12 hours, and they are over. Given all the same, at the doctor&apos;s word: say so.</source>
        <translation>停：临时备用医嘱（SOS）12 小时已过。若遵医生口头仍给药：请写明。</translation>
    </message>
    <message>
        <source>STOP: this order is in conflict with central (F12). Ask before giving.</source>
        <translation>停：此医嘱与中心有冲突（F12），核实前请勿给药。</translation>
    </message>
    <message>
        <source>STOP: this patient is recorded as dead since before that time. Is it the right patient, and the right time?</source>
        <translation>停：该患者已登记死亡，早于所填时间。请核对患者和时间是否正确。</translation>
    </message>
    <message>
        <source>STOP: this patient had left before that time. Is it the right patient, and the right time?</source>
        <translation>停：该患者在所填时间之前已离院。请核对患者和时间是否正确。</translation>
    </message>
    <message>
        <source>STOP: the patient is to take nothing by mouth. Give it with a reason, or record: not given, fasting.</source>
        <translation>停：患者禁食。须填理由方可给予，或记录“未给：禁食”。</translation>
    </message>
    <message>
        <source>STOP: more than was ordered. Check the dose and its unit.</source>
        <translation>停：多于医嘱剂量，请核对剂量与单位。</translation>
    </message>
    <message>
        <source>STOP: ten times what was ordered, or more. No remark answers this: check the decimal point and the unit.</source>
        <translation>停止：达到医嘱剂量的十倍或以上，备注不能放行：请核对小数点和单位。</translation>
    </message>
    <message>
        <source>STOP: this order is not here. What a doctor says is written down as an oral order (F6) first.</source>
        <translation>停止：本机没有此医嘱。医师口头医嘱请先按口头医嘱（F6）记录。</translation>
    </message>
    <message>
        <source>STOP: one line of the order stands twice in this dose.</source>
        <translation>停止：同一条医嘱在本次给药中出现两次。</translation>
    </message>
    <message>
        <source>STOP: this is not the drug that was ordered.</source>
        <translation>停止：不是医嘱所开的药品。</translation>
    </message>
    <message>
        <source>STOP: this is not the way in which it was ordered.</source>
        <translation>停止：给药途径与医嘱不符。</translation>
    </message>
    <message>
        <source>This time lies ahead: what is not given yet is not charted.</source>
        <translation>时间在将来：尚未给药不能记录。</translation>
    </message>
    <message>
        <source>This time lies before the order: look at the date and time.</source>
        <translation>时间早于医嘱：请核对日期和时间。</translation>
    </message>
    <message>
        <source>STOP: this drug was given for this time already. Once more only when the doctor wants it: say so.</source>
        <translation>停止：此时点已给过该药。仅在医师要求时可再给，并请说明。</translation>
    </message>
    <message>
        <source>STOP: not all lines of this group. Chart all, or say why the others are missing.</source>
        <translation>停止：同组药品不全。请全部记录，或说明其余药品未给的原因。</translation>
    </message>
    <message>
        <source>STOP: not the next bottle of this patient. Hang the bottles in their order.</source>
        <translation>停止：不是该患者的下一瓶，请按顺序接瓶。</translation>
    </message>
    <message>
        <source>STOP: this patient was not taken in with this bottle (A in the infusion room). Take him in first.</source>
        <translation>停：该患者未就这一瓶接单（输液室按 A）。请先接单。</translation>
    </message>
    <message>
        <source>STOP: nobody checked this bottle after it was prepared.</source>
        <translation>停止：此瓶配好后无人核对。</translation>
    </message>
    <message>
        <source>STOP: there was an adverse reaction. Hang nothing more before a doctor has said so.</source>
        <translation>停止：已发生不良反应，未经医师同意不得继续输液。</translation>
    </message>
    <message>
        <source>Outside its window: say why in the remark.</source>
        <translation>超出时间窗：请在备注说明原因。</translation>
    </message>
    <message>
        <source>STOP: this drug was given a short time ago. Two late doses are not given one after the other.</source>
        <translation>停止：该药刚刚给过。两次逾期用药不可接连给予。</translation>
    </message>
    <message>
        <source>STOP: the interval since the last dose is not over.</source>
        <translation>停止：距上次给药未到间隔时间。</translation>
    </message>
    <message>
        <source>STOP: with this dose the limit of 24 hours is passed.</source>
        <translation>停止：加上此剂超过 24 小时限量。</translation>
    </message>
    <message>
        <source>Two people check this drug: at the bed (Ctrl B) a second person signs beside you.</source>
        <translation>该药须双人核对：在床旁核对（Ctrl B）由第二人签名。</translation>
    </message>
    <message>
        <source>STOP: the two results differ. Both work it out again.</source>
        <translation>停止：两人结果不一致，请两人重新计算。</translation>
    </message>
    <message>
        <source>It has to be somebody else.</source>
        <translation>必须是另一个人。</translation>
    </message>
    <message>
        <source>This person may not check a dose.</source>
        <translation>此人无权核对用药。</translation>
    </message>
    <message>
        <source>The second person signs with number and password.</source>
        <translation>第二人用工号和密码签名。</translation>
    </message>
    <message>
        <source>STOP: the label is not of this dose.</source>
        <translation>停止：标签不是这一剂的。</translation>
    </message>
    <message>
        <source>The label was not read whole: scan it again.</source>
        <translation>标签未完整读取：请重新扫描。</translation>
    </message>
    <message>
        <source>STOP: the wristband that was scanned is not of this patient.</source>
        <translation>停止：所扫腕带不是该患者的。</translation>
    </message>
    <message>
        <source>STOP: who the patient is was not checked. Scan the wristband (Ctrl B), or type two identifiers and say why.</source>
        <translation>停：尚未核对患者身份。请扫描腕带（Ctrl B），或输入两项身份标识并说明未扫码原因。</translation>
    </message>
    <message>
        <source>Two different identifiers of this patient are needed, never the bed.</source>
        <translation>需要该患者两种不同的身份标识，床号不算。</translation>
    </message>
    <message>
        <source>Say why it was not scanned.</source>
        <translation>请说明未扫描的原因。</translation>
    </message>
    <message>
        <source>This was laid out and is not known here to be mixed: chart the mixing, or say why it is given all the same.</source>
        <translation>已摆药，但本站未见配药记录：请补记配药，或说明为何仍然给药。</translation>
    </message>
    <message>
        <source>A witness signs what was opened, given and thrown away.</source>
        <translation>开启、使用、弃去由见证人签名。</translation>
    </message>
    <message>
        <source>STOP: opened is not given and thrown away together.</source>
        <translation>停止：开启量不等于使用量加弃去量。</translation>
    </message>
    <message>
        <source>The amounts are in units that cannot be added: write them in one unit.</source>
        <translation>单位不同无法相加：请用同一单位填写。</translation>
    </message>
    <message>
        <source>The batch number is missing.</source>
        <translation>缺少批号。</translation>
    </message>
    <message>
        <source>As many ampoules do not hold as much as was opened.</source>
        <translation>开启支数与开启总量不符。</translation>
    </message>
    <message>
        <source>Less than was ordered: say why in the remark.</source>
        <translation>少于医嘱剂量：请在备注说明原因。</translation>
    </message>
    <message>
        <source>Opened and not given: say why in the remark.</source>
        <translation>已打开而未给：请在备注写明原因。</translation>
    </message>
    <message>
        <source>Say in the remark why it was given all the same.</source>
        <translation>请在备注说明为何仍给药。</translation>
    </message>
    <message>
        <source>The second person types his own result.</source>
        <translation>请第二人填写自己的结果。</translation>
    </message>
    <message>
        <source>Number or password was not accepted. Nothing was signed.</source>
        <translation>工号或密码未通过，未签名。</translation>
    </message>
    <message>
        <source>It has to be somebody else. Nothing was signed.</source>
        <translation>必须是另一个人，未签名。</translation>
    </message>
    <message>
        <source>Ordered without an amount: nothing can be added up.</source>
        <translation>医嘱未写剂量，无法核算。</translation>
    </message>
    <message>
        <source>How many ampoules: a whole number from 1.</source>
        <translation>支数：请填不小于 1 的整数。</translation>
    </message>
    <message>
        <source>How much was opened in all?</source>
        <translation>开启总量是多少？</translation>
    </message>
    <message>
        <source>How much was thrown away? 0 for nothing.</source>
        <translation>弃去多少？无则填 0。</translation>
    </message>
    <message>
        <source>Amount or rate: type a number above 0, as 40 or 0.5.</source>
        <translation>剂量或速度：请填大于 0 的数，如 40 或 0.5。</translation>
    </message>
    <message>
        <source>STOP: not every label of this group was scanned. Scan all of them before it is given.</source>
        <translation>停止：本组标签未全部扫描，请全部扫描后再给药。</translation>
    </message>
    <message>
        <source>STOP: what was prepared is past its time of use. Throw it away and prepare it anew.</source>
        <translation>停止：配制好的药液已超过使用期限，请弃去并重新配制。</translation>
    </message>
    <message>
        <source>Nobody is known here to have checked what was prepared: check it, or say why it is given all the same.</source>
        <translation>本站未见配制后的双人核对记录：请先核对，或说明为何仍然给药。</translation>
    </message>
</context>
<context>
    <name>HourHead</name>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Signed / second</source>
        <translation>执行 / 核对人</translation>
    </message>
</context>
<context>
    <name>IdentityBox</name>
    <message>
        <source>Not scanned: type two identifiers of the patient, name, date of birth, hospital or admission number, never the bed. With a scan: Ctrl B.</source>
        <translation>未扫码：请输入患者的两项身份标识（姓名、出生日期、病案号或住院号，床号不算）。可扫码时按 Ctrl B。</translation>
    </message>
    <message>
        <source>First identifier</source>
        <translation>身份标识一</translation>
    </message>
    <message>
        <source>Second identifier</source>
        <translation>身份标识二</translation>
    </message>
</context>
<context>
    <name>LedgerLines</name>
    <message>
        <source>Ward in figures</source>
        <translation>病区概况</translation>
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
        <source>Admitted today, here</source>
        <translation>今日入院 · 在区</translation>
    </message>
    <message>
        <source>Critical value: patients</source>
        <translation>有未闭环危急值者</translation>
    </message>
    <message>
        <source>Closed beds</source>
        <translation>停用床</translation>
    </message>
    <message>
        <source>Waiting for a bed</source>
        <translation>待入</translation>
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
        <translation>特级护理</translation>
    </message>
    <message>
        <source>Nursing level 1</source>
        <translation>一级护理</translation>
    </message>
    <message>
        <source>Nursing level 2</source>
        <translation>二级护理</translation>
    </message>
    <message>
        <source>Nursing level 3</source>
        <translation>三级护理</translation>
    </message>
    <message>
        <source>Level not recorded</source>
        <translation>级别未记录</translation>
    </message>
    <message>
        <source>NEWS2 ≥ 7</source>
        <translation>NEWS2 ≥ 7</translation>
    </message>
    <message>
        <source>Fever ≥ 38.5</source>
        <translation>发热 ≥ 38.5</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>Allergies not recorded</source>
        <translation>过敏未记录</translation>
    </message>
    <message>
        <source>Fall risk</source>
        <translation>高跌倒</translation>
    </message>
    <message>
        <source>Pressure injury risk</source>
        <translation>压疮高危</translation>
    </message>
    <message>
        <source>VTE risk</source>
        <translation>VTE 高危</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>Tubes</source>
        <translation>导管</translation>
    </message>
    <message>
        <source>Beds being cleaned</source>
        <translation>清洁中</translation>
    </message>
    <message>
        <source>Beds kept</source>
        <translation>预留、包床</translation>
    </message>
    <message>
        <source>Taken, by whom unknown</source>
        <translation>占用，不知何人</translation>
    </message>
    <message>
        <source>Shared, borrowed</source>
        <translation>共享床、借床</translation>
    </message>
    <message>
        <source>Two in one bed</source>
        <translation>同床两人</translation>
    </message>
    <message>
        <source>In a bed not ready</source>
        <translation>在未就绪床位</translation>
    </message>
    <message>
        <source>Newborns</source>
        <translation>新生儿</translation>
    </message>
    <message>
        <source>Operation today</source>
        <translation>今日手术</translation>
    </message>
    <message>
        <source>Operation tomorrow</source>
        <translation>明日手术</translation>
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
        <translation>待转出</translation>
    </message>
    <message>
        <source>Pain ≥ 4</source>
        <translation>疼痛 ≥ 4</translation>
    </message>
    <message>
        <source>Resistant germs</source>
        <translation>多重耐药</translation>
    </message>
    <message>
        <source>Prepayment used up</source>
        <translation>欠费</translation>
    </message>
    <message>
        <source>Responsible nurses</source>
        <translation>责任分工</translation>
    </message>
    <message>
        <source>Next handover</source>
        <translation>下次交班</translation>
    </message>
    <message>
        <source>On duty: {name}</source>
        <translation>值班医师 {name}</translation>
    </message>
    <message>
        <source>{count} nurses</source>
        <translation>{count} 人</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另 {count} 项</translation>
    </message>
    <message>
        <source>{count} above</source>
        <translation>上方 {count} 项</translation>
    </message>
</context>
<context>
    <name>LedgerPane</name>
    <message>
        <source>Ward</source>
        <translation>病区</translation>
    </message>
</context>
<context>
    <name>LevelLegend</name>
    <message>
        <source>Nursing levels: four boxes special, three level 1, two level 2, one level 3</source>
        <translation>护理级别：四格特级，三格一级，两格二级，一格三级</translation>
    </message>
    <message>
        <source>Vfy = to verify</source>
        <translation>核 = 待核对</translation>
    </message>
    <message>
        <source>Give = to give</source>
        <translation>执 = 待执行</translation>
    </message>
    <message>
        <source>▲ = scores 3 in NEWS2 by itself</source>
        <translation>▲ = NEWS2 单项3分</translation>
    </message>
</context>
<context>
    <name>MarDetails</name>
    <message>
        <source>Choose a row: ↑ ↓.</source>
        <translation>请选择一行：↑ ↓。</translation>
    </message>
    <message>
        <source>Counted from what was charted. Scanning alone does not make giving safe: what is not scanned shows where it fails.</source>
        <translation>按记录统计。扫码本身不等于给药安全：未扫码之处正是薄弱环节。</translation>
    </message>
    <message>
        <source>Window ± {minutes} min</source>
        <translation>时间窗 ± {minutes} 分钟</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>Two people check: {why}</source>
        <translation>双人核对：{why}</translation>
    </message>
    <message>
        <source>Planned {time}</source>
        <translation>计划 {time}</translation>
    </message>
    <message>
        <source>batch {batch}, opened {opened}, given {given}, thrown away {wasted}, witness {name}</source>
        <translation>批号 {batch}，开启 {opened}，使用 {given}，弃去 {wasted}，见证 {name}</translation>
    </message>
    <message>
        <source>effect to be looked at {time}</source>
        <translation>{time} 评价效果</translation>
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
        <translation>无效</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>加重</translation>
    </message>
    <message>
        <source>cannot be said</source>
        <translation>无法评价</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>巡视</translation>
    </message>
    <message>
        <source>rate changed</source>
        <translation>调速</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>went on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>结束</translation>
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
        <translation>{time} 开始输注</translation>
    </message>
    <message>
        <source>Rate {rate}</source>
        <translation>速度 {rate}</translation>
    </message>
    <message>
        <source>In {infused} of {volume}</source>
        <translation>已输 {infused} / {volume}</translation>
    </message>
    <message>
        <source>Ends {time}</source>
        <translation>预计结束 {time}</translation>
    </message>
</context>
<context>
    <name>MarLines</name>
    <message>
        <source>▲ {count} administrations without an order here, in no row: {names}</source>
        <translation>▲ {count} 条给药记录在本处没有医嘱，未列入下表：{names}</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>fasting</source>
        <translation>禁食</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>own supply</source>
        <translation>自备</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>双人</translation>
    </message>
</context>
<context>
    <name>MarPage</name>
    <message>
        <source>MAR</source>
        <translation>用药记录</translation>
    </message>
    <message>
        <source>give at the bed</source>
        <translation>床旁给药</translation>
    </message>
    <message>
        <source>times of a row</source>
        <translation>选时间点</translation>
    </message>
    <message>
        <source>hours back, on</source>
        <translation>前后翻时段</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>MAR, running, missed, effects, scans</source>
        <translation>用药、输液、漏给、效果、扫码</translation>
    </message>
    <message>
        <source>act on the chosen row</source>
        <translation>处理所选行</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Doses by hour</source>
        <translation>按小时</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>所选</translation>
    </message>
    <message>
        <source>Give at the bed</source>
        <translation>床旁给药</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Running infusions</source>
        <translation>输液进行中</translation>
    </message>
    <message>
        <source>Missed doses</source>
        <translation>漏给</translation>
    </message>
    <message>
        <source>Effects to look at</source>
        <translation>待评价</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>扫码率</translation>
    </message>
    <message>
        <source>{count} more patients</source>
        <translation>另 {count} 人</translation>
    </message>
    <message>
        <source>Drug orders</source>
        <translation>药物医嘱</translation>
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
        <translation>待办</translation>
    </message>
    <message>
        <source>late {count}</source>
        <translation>逾期 {count}</translation>
    </message>
    <message>
        <source>due {count}</source>
        <translation>待执 {count}</translation>
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
        <translation>输液</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>预计结束</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>下次巡视</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>empty by now</source>
        <translation>应已输完</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>药品</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>请领</translation>
    </message>
    <message>
        <source>not given: {reason}</source>
        <translation>未给：{reason}</translation>
    </message>
    <message>
        <source>pharmacy</source>
        <translation>药房</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>医师</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>已请领</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>being got ready</source>
        <translation>备药中</translation>
    </message>
    <message>
        <source>it came</source>
        <translation>已到药</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>评价时间</translation>
    </message>
    <message>
        <source>As-needed drug</source>
        <translation>必要时用药</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已给</translation>
    </message>
    <message>
        <source>late {span}</source>
        <translation>逾期 {span}</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation>还有 {span}</translation>
    </message>
    <message>
        <source>Who, when, why</source>
        <translation>人员、班次、原因</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>已扫码</translation>
    </message>
    <message>
        <source>Not scanned</source>
        <translation>未扫码</translation>
    </message>
    <message>
        <source>No check at the bed</source>
        <translation>无床旁核对</translation>
    </message>
    <message>
        <source>The ward, 24 hours</source>
        <translation>全病区，24 小时</translation>
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
        <translation>按护士</translation>
    </message>
    <message>
        <source>Why not scanned</source>
        <translation>未扫码原因</translation>
    </message>
    <message>
        <source>no reason said</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>Given without the second person that is asked for</source>
        <translation>应双人核对而单人执行</translation>
    </message>
    <message>
        <source>Stopped at the bed (near misses)</source>
        <translation>床旁拦截（近似差错）</translation>
    </message>
</context>
<context>
    <name>MarWords</name>
    <message>
        <source>{text} · {count} of {all} drugs not answered</source>
        <translation>{text} · {all} 种药中 {count} 种未记录</translation>
    </message>
    <message>
        <source>off time</source>
        <translation>非计划时段</translation>
    </message>
    <message>
        <source>{time} without {names}</source>
        <translation>{time} 未给：{names}</translation>
    </message>
    <message>
        <source>{time} part: {amount}</source>
        <translation>{time} 部分：{amount}</translation>
    </message>
    <message>
        <source>not given: {reason}</source>
        <translation>未给：{reason}</translation>
    </message>
    <message>
        <source>running since {time}</source>
        <translation>{time} 起输注</translation>
    </message>
    <message>
        <source>unclear whether given: somebody has to look</source>
        <translation>是否给药不明：需核实</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>{time} late {span}</source>
        <translation>{time} 逾 {span}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一次</translation>
    </message>
    <message>
        <source>due</source>
        <translation>到点</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>running</source>
        <translation>输注中</translation>
    </message>
    <message>
        <source>unclear whether given</source>
        <translation>是否给药不明</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>必要时</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已给</translation>
    </message>
    <message>
        <source>given in part</source>
        <translation>部分给予</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未给</translation>
    </message>
    <message>
        <source>last {time}</source>
        <translation>上次 {time}</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>尚未给过</translation>
    </message>
    <message>
        <source>wait {span}</source>
        <translation>需等 {span}</translation>
    </message>
    <message>
        <source>interval not known</source>
        <translation>间隔未知</translation>
    </message>
    <message>
        <source>may be given</source>
        <translation>可给</translation>
    </message>
    <message>
        <source>24 h: {total} of {limit}</source>
        <translation>24 小时：{total} / 限 {limit}</translation>
    </message>
    <message>
        <source>24 h total not known</source>
        <translation>24 小时总量未知</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Long-term · infusion</source>
        <translation>长期 · 静脉输液</translation>
    </message>
    <message>
        <source>Long-term · injection, inhalation</source>
        <translation>长期 · 注射 / 雾化</translation>
    </message>
    <message>
        <source>Long-term · by mouth</source>
        <translation>长期 · 口服</translation>
    </message>
    <message>
        <source>Long-term · other</source>
        <translation>长期 · 其他</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>必要时</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Care, measuring, treatment</source>
        <translation>护理 / 监测 / 治疗</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Admit</source>
        <translation>入区</translation>
    </message>
    <message>
        <source>Another bed</source>
        <translation>转床</translation>
    </message>
    <message>
        <source>Another ward</source>
        <translation>转科</translation>
    </message>
    <message>
        <source>Leaves the ward</source>
        <translation>出区</translation>
    </message>
    <message>
        <source>Newborn</source>
        <translation>新生儿</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>Change the two beds</source>
        <translation>两人换床</translation>
    </message>
    <message>
        <source>Move to this bed</source>
        <translation>转到此床</translation>
    </message>
    <message>
        <source>He has left for the other ward</source>
        <translation>患者已转出</translation>
    </message>
    <message>
        <source>He has left the ward</source>
        <translation>患者已出区</translation>
    </message>
    <message>
        <source>Register the newborn</source>
        <translation>登记新生儿</translation>
    </message>
    <message>
        <source>Save how the bed stands</source>
        <translation>保存床位状态</translation>
    </message>
    <message>
        <source>Free, ready</source>
        <translation>空床，可用</translation>
    </message>
    <message>
        <source>Being cleaned</source>
        <translation>清洁中</translation>
    </message>
    <message>
        <source>Contaminated</source>
        <translation>污染</translation>
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
        <translation>为患者预留</translation>
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
        <translation>医嘱离院，回家</translation>
    </message>
    <message>
        <source>another hospital</source>
        <translation>转其他医院</translation>
    </message>
    <message>
        <source>rehabilitation</source>
        <translation>康复机构</translation>
    </message>
    <message>
        <source>long-term care, community</source>
        <translation>长期护理、社区</translation>
    </message>
    <message>
        <source>against the doctor&apos;s advice</source>
        <translation>非医嘱离院</translation>
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
        <translation>请选择患者。</translation>
    </message>
    <message>
        <source>Scan the wristband, or type two identifiers (never the bed).</source>
        <translation>请扫腕带，或输入两项身份标识（床号不算）。</translation>
    </message>
    <message>
        <source>This is not the patient who is chosen. Look at the wristband again.</source>
        <translation>这不是所选患者，请再看腕带。</translation>
    </message>
    <message>
        <source>Tell the other patient apart, too: band or two identifiers.</source>
        <translation>对方患者也须核对：腕带或两项标识。</translation>
    </message>
    <message>
        <source>Choose the bed.</source>
        <translation>请选择床位。</translation>
    </message>
    <message>
        <source>He lies in this bed already.</source>
        <translation>患者已在此床。</translation>
    </message>
    <message>
        <source>Choose the ward.</source>
        <translation>请选择病区。</translation>
    </message>
    <message>
        <source>There is no doctor&apos;s order for it.</source>
        <translation>没有相应的医嘱。</translation>
    </message>
    <message>
        <source>Say how he leaves.</source>
        <translation>请选择离院方式。</translation>
    </message>
    <message>
        <source>The time is none, or lies ahead.</source>
        <translation>时间无法识别，或晚于现在。</translation>
    </message>
    <message>
        <source>Say the child&apos;s sex, or that it is not known.</source>
        <translation>请选择婴儿性别，或选不详。</translation>
    </message>
    <message>
        <source>Put a band on the child and type or scan its number.</source>
        <translation>请给婴儿系腕带，并输入或扫描其号码。</translation>
    </message>
    <message>
        <source>A newborn is registered from its mother&apos;s chart.</source>
        <translation>新生儿只能从母亲处登记。</translation>
    </message>
    <message>
        <source>Choose how the bed stands.</source>
        <translation>请选择床位状态。</translation>
    </message>
    <message>
        <source>Look at what is still open, and tick that you did.</source>
        <translation>请查看未完成事项并勾选确认。</translation>
    </message>
    <message>
        <source>An infusion runs: stop it (Ctrl M), or say why in the remark.</source>
        <translation>仍有输液在进行：请先结束（Ctrl M），或在备注中写明原因。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>to be admitted</source>
        <translation>待入区</translation>
    </message>
    <message>
        <source>has no bed</source>
        <translation>无床</translation>
    </message>
    <message>
        <source>transfer ordered</source>
        <translation>待转科</translation>
    </message>
    <message>
        <source>goes home today</source>
        <translation>今日出院</translation>
    </message>
    <message>
        <source>goes home later</source>
        <translation>预出院</translation>
    </message>
    <message>
        <source>Still open before leaving</source>
        <translation>离区前项目核对</translation>
    </message>
    <message>
        <source>Fees (read only, settled by the cashier)</source>
        <translation>费用（只读，由收费处结算）</translation>
    </message>
    <message>
        <source>Prepayment left</source>
        <translation>预交金余额</translation>
    </message>
    <message>
        <source>Where the patient lay</source>
        <translation>床位史</translation>
    </message>
    <message>
        <source>kept for him</source>
        <translation>为其预留</translation>
    </message>
    <message>
        <source>until now</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>central does not say: ask there</source>
        <translation>中心未提供，请询问</translation>
    </message>
    <message>
        <source>orders not checked</source>
        <translation>医嘱未核对</translation>
    </message>
    <message>
        <source>doses due</source>
        <translation>待执行</translation>
    </message>
    <message>
        <source>doses not charted</source>
        <translation>未记录的执行</translation>
    </message>
    <message>
        <source>drugs not dispensed</source>
        <translation>未发药</translation>
    </message>
    <message>
        <source>drugs not returned</source>
        <translation>未退药</translation>
    </message>
    <message>
        <source>services not billed</source>
        <translation>未计费项目</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>入区</translation>
    </message>
    <message>
        <source>Bed changed</source>
        <translation>转床</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>转科</translation>
    </message>
    <message>
        <source>Left the ward</source>
        <translation>出区</translation>
    </message>
    <message>
        <source>Newborn registered</source>
        <translation>新生儿登记</translation>
    </message>
    <message>
        <source>State of a bed</source>
        <translation>床位状态</translation>
    </message>
    <message>
        <source>Somebody without a name registered</source>
        <translation>登记无名患者</translation>
    </message>
    <message>
        <source>Wristband is on</source>
        <translation>腕带已戴</translation>
    </message>
    <message>
        <source>Who he may be</source>
        <translation>可能是谁</translation>
    </message>
    <message>
        <source>Two records joined</source>
        <translation>两份病历合并</translation>
    </message>
    <message>
        <source>Two records parted</source>
        <translation>两份病历拆分</translation>
    </message>
    <message>
        <source>Result by telephone</source>
        <translation>电话报告结果</translation>
    </message>
    <message>
        <source>Phoned result compared</source>
        <translation>电话结果已比对</translation>
    </message>
    <message>
        <source>Sheet of paper entered</source>
        <translation>纸单录入完毕</translation>
    </message>
</context>
<context>
    <name>MovesForm</name>
    <message>
        <source>name, hospital or admission number, or birth date</source>
        <translation>姓名、病案号、住院号或出生日期</translation>
    </message>
    <message>
        <source>First identifier, or scan the wristband</source>
        <translation>第一项标识，或扫腕带</translation>
    </message>
    <message>
        <source>Second identifier</source>
        <translation>第二项标识</translation>
    </message>
    <message>
        <source>Who lies there: first identifier, or scan</source>
        <translation>对方患者：第一项标识，或扫腕带</translation>
    </message>
    <message>
        <source>Who lies there: second identifier</source>
        <translation>对方患者：第二项标识</translation>
    </message>
    <message>
        <source>How he leaves</source>
        <translation>离院方式</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>hospital, home, community</source>
        <translation>医院、家、社区</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>女婴</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>男婴</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>婴儿</translation>
    </message>
    <message>
        <source>Of several: the how manyth</source>
        <translation>多胎：第几个</translation>
    </message>
    <message>
        <source>a single child</source>
        <translation>单胎</translation>
    </message>
    <message>
        <source>Number on the child&apos;s band</source>
        <translation>婴儿腕带号</translation>
    </message>
    <message>
        <source>type or scan</source>
        <translation>输入或扫描</translation>
    </message>
    <message>
        <source>The bed</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>for nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>预留给</translation>
    </message>
    <message>
        <source>name of who is to come, or who pays</source>
        <translation>将入院者或包床者姓名</translation>
    </message>
    <message>
        <source>to be cleaned</source>
        <translation>待清洁</translation>
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
        <translation>待清洁（未选时）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>now, or 09:20, 11-21 09:20</source>
        <translation>现在，或 09:20、11-21 09:20</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>reason, in your words</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>I have looked at what is still open</source>
        <translation>已查看未完成事项</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>central names no other ward</source>
        <translation>中心未列出其他病区</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>病区</translation>
    </message>
    <message>
        <source>wristband {code}</source>
        <translation>腕带 {code}</translation>
    </message>
</context>
<context>
    <name>MovesPage</name>
    <message>
        <source>Admit, move</source>
        <translation>入转出</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>the step</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>still open, beds before</source>
        <translation>未完成、床位史</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Still open · where the patient lay</source>
        <translation>未完成事项 · 床位史</translation>
    </message>
    <message>
        <source>Still open, and where the patient lay</source>
        <translation>未完成事项和床位史</translation>
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
        <translation>请在左侧选择患者。</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>While central is away this is kept on paper: it can be saved when central answers.</source>
        <translation>中心离线期间请记在纸上，恢复后再补录。</translation>
    </message>
    <message>
        <source>The doctor&apos;s order is there.</source>
        <translation>医嘱已开。</translation>
    </message>
    <message>
        <source>The doctor has ordered nothing of it yet.</source>
        <translation>医生尚未开立相应医嘱。</translation>
    </message>
    <message>
        <source>Saved here. The bed map shows it at once; central follows.</source>
        <translation>已存本站，床位图即时更新，随后送达中心。</translation>
    </message>
</context>
<context>
    <name>NoScanForm</name>
    <message>
        <source>as needed</source>
        <translation>必要时</translation>
    </message>
    <message>
        <source>Doses that can be given</source>
        <translation>可执行的用药</translation>
    </message>
    <message>
        <source>No label can be scanned</source>
        <translation>标签无法扫描</translation>
    </message>
    <message>
        <source>No wristband can be scanned</source>
        <translation>腕带无法扫描</translation>
    </message>
    <message>
        <source>Read drug, dose and route aloud against the order. It is counted as not scanned.</source>
        <translation>请对照医嘱读出药品、剂量、途径。计入未扫码。</translation>
    </message>
    <message>
        <source>Two identifiers: name, date of birth, hospital number or admission number. A bed is none.</source>
        <translation>两项身份标识：姓名、出生日期、病案号或住院号。床号不算。</translation>
    </message>
    <message>
        <source>First identifier</source>
        <translation>第一项标识</translation>
    </message>
    <message>
        <source>Second identifier</source>
        <translation>第二项标识</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Go on without a scan</source>
        <translation>不扫码继续</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Say why nothing was scanned.</source>
        <translation>请说明未扫码原因。</translation>
    </message>
    <message>
        <source>Choose the dose.</source>
        <translation>请选择用药。</translation>
    </message>
    <message>
        <source>Type two identifiers.</source>
        <translation>请键入两项身份标识。</translation>
    </message>
    <message>
        <source>These are not two different identifiers of one patient of this ward. Nothing was done.</source>
        <translation>这不是本病区同一患者的两项不同标识，未做任何操作。</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>药品</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>剂量</translation>
    </message>
    <message>
        <source>Route, frequency</source>
        <translation>途径、频次</translation>
    </message>
</context>
<context>
    <name>Nurse</name>
    <message>
        <source>sent, checking</source>
        <translation>已上传，待回读</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>暂停</translation>
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
        <translation>其他性别</translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation>性别未知</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>特级</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>一级</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>二级</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>三级</translation>
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
        <translation>压疮</translation>
    </message>
    <message>
        <source>VTE</source>
        <translation>VTE</translation>
    </message>
    <message>
        <source>Tube</source>
        <translation>导管</translation>
    </message>
    <message>
        <source>Chemo</source>
        <translation>化疗</translation>
    </message>
    <message>
        <source>Aspiration</source>
        <translation>误吸</translation>
    </message>
    <message>
        <source>Resistant</source>
        <translation>耐药</translation>
    </message>
    <message>
        <source>NPO</source>
        <translation>禁食</translation>
    </message>
    <message>
        <source>Skin test</source>
        <translation>皮试待</translation>
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
        <source>Early warning</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Check paper</source>
        <translation>核对纸质</translation>
    </message>
    <message>
        <source>Droplet</source>
        <translation>飞沫隔离</translation>
    </message>
    <message>
        <source>Airborne</source>
        <translation>空气隔离</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>接触隔离</translation>
    </message>
    <message>
        <source>Protective</source>
        <translation>保护隔离</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>Infection?</source>
        <translation>院感?</translation>
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
        <translation>无已知过敏</translation>
    </message>
    <message>
        <source>Allergies not recorded: ask</source>
        <translation>过敏未记录：请询问</translation>
    </message>
    <message>
        <source>Allergies not available here</source>
        <translation>过敏信息不可用</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 时 {minutes} 分</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>存本站</translation>
    </message>
    <message>
        <source>saved here, sending</source>
        <translation>存本站，上传中</translation>
    </message>
    <message>
        <source>outcome unclear, asking</source>
        <translation>结果不明，查询中</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>中心已确认</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>refused by central</source>
        <translation>被中心驳回</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已处理</translation>
    </message>
</context>
<context>
    <name>NurseAlarm</name>
    <message>
        <source>blood over its time: {count}, bed {bed} {name} {bag}, to be in by {time}: stop it and ask</source>
        <translation>血袋超过输注时限 {count} 袋：{bed} 床 {name} {bag}，应于 {time} 前输完，请停输并询问</translation>
    </message>
    <message>
        <source>st or urgent to verify: {count}, longest bed {bed} {name} {what}, waits {time}</source>
        <translation>st／加急医嘱待核对 {count} 组，最久：{bed} 床 {name} {what}，已等 {time}</translation>
    </message>
    <message>
        <source>(target {minutes} min)</source>
        <translation>（目标 ≤{minutes} 分钟）</translation>
    </message>
    <message>
        <source>skin tests to read: {count}, bed {bed} {name} {what}, due for {time}</source>
        <translation>皮试到时待判读 {count} 例：{bed} 床 {name} {what}，已到 {time}</translation>
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
        <translation>医嘱疑问</translation>
    </message>
    <message>
        <source>Answer to a nurse</source>
        <translation>答复护士</translation>
    </message>
    <message>
        <source>Skin test begun</source>
        <translation>皮试开始</translation>
    </message>
    <message>
        <source>Specimen collected</source>
        <translation>标本已采</translation>
    </message>
    <message>
        <source>Specimen not collected</source>
        <translation>标本未采</translation>
    </message>
</context>
<context>
    <name>NurseOrderChips</name>
    <message>
        <source>oral</source>
        <translation>口头</translation>
    </message>
    <message>
        <source>stops {time}</source>
        <translation>预停 {time}</translation>
    </message>
    <message>
        <source>no skin test, second signature {name}</source>
        <translation>免皮试，第二签名 {name}</translation>
    </message>
    <message>
        <source>do not give: skin test not read</source>
        <translation>暂勿给药：皮试未判读</translation>
    </message>
    <message>
        <source>own supply</source>
        <translation>自备</translation>
    </message>
</context>
<context>
    <name>OralPage</name>
    <message>
        <source>Oral orders</source>
        <translation>口头医嘱</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>remove line</source>
        <translation>移除该行</translation>
    </message>
    <message>
        <source>for a patient</source>
        <translation>为患者记录</translation>
    </message>
    <message>
        <source>Write down an oral order (at once only)</source>
        <translation>记录口头医嘱（仅限立即执行）</translation>
    </message>
    <message>
        <source>Wait for the doctor&apos;s signature</source>
        <translation>待医生补签</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>下达医生</translation>
    </message>
    <message>
        <source>Read back to the doctor and confirmed</source>
        <translation>已向医生复述并确认</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>移除该行</translation>
    </message>
    <message>
        <source>Save oral order</source>
        <translation>保存口头医嘱</translation>
    </message>
    <message>
        <source>Lines of the oral order</source>
        <translation>口头医嘱内容</translation>
    </message>
    <message>
        <source>ordered by word of mouth, to be given at once</source>
        <translation>口头医嘱，立即执行</translation>
    </message>
    <message>
        <source>Only what is to be done at once is ordered by word of mouth: type st.</source>
        <translation>口头医嘱只用于立即执行的医嘱：请输入 st。</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>未保存。</translation>
    </message>
    <message>
        <source>The lines were changed meanwhile; save them again.</source>
        <translation>其间医嘱行已更改，请重新保存。</translation>
    </message>
    <message>
        <source>Choose the patient on the bed map (F2), then press O.</source>
        <translation>请在床位图 (F2) 选择患者，再按 O。</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>尚未记录任何医嘱。</translation>
    </message>
    <message>
        <source>The lines are not checked yet.</source>
        <translation>尚未完成检查。</translation>
    </message>
    <message>
        <source>A safety rule blocks a line: tell the doctor now.</source>
        <translation>安全规则拦截了一行：请立即告知医生。</translation>
    </message>
    <message>
        <source>A finding needs the doctor&apos;s reason.</source>
        <translation>有提示需要医生说明理由。</translation>
    </message>
    <message>
        <source>Say who gave the order.</source>
        <translation>请选择下达医嘱的医生。</translation>
    </message>
    <message>
        <source>Read it back to the doctor and tick it.</source>
        <translation>请向医生复述后勾选。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>医嘱</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>剂量</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床</translation>
    </message>
    <message>
        <source>Oral order</source>
        <translation>口头医嘱</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>补签</translation>
    </message>
</context>
<context>
    <name>PackNames</name>
    <message>
        <source>IV infusion</source>
        <translation>静脉滴注</translation>
    </message>
    <message>
        <source>IV injection</source>
        <translation>静脉注射</translation>
    </message>
    <message>
        <source>IV pump</source>
        <translation>静脉泵入</translation>
    </message>
    <message>
        <source>central line</source>
        <translation>中心静脉输注</translation>
    </message>
    <message>
        <source>intramuscular</source>
        <translation>肌内注射</translation>
    </message>
    <message>
        <source>subcutaneous</source>
        <translation>皮下注射</translation>
    </message>
    <message>
        <source>intradermal</source>
        <translation>皮内注射</translation>
    </message>
    <message>
        <source>nebulised</source>
        <translation>雾化吸入</translation>
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
        <translation>纸质</translation>
    </message>
    <message>
        <source>see it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>ward pack now</source>
        <translation>立即制作应急包</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>打印队列</translation>
    </message>
    <message>
        <source>Page numbers of today</source>
        <translation>今日页码编号</translation>
    </message>
    <message>
        <source>Print, void, ward pack</source>
        <translation>打印、作废、应急包</translation>
    </message>
    <message>
        <source>Print (again)</source>
        <translation>打印（再次打印）</translation>
    </message>
    <message>
        <source>As PDF into the documents folder</source>
        <translation>存为 PDF 到文档文件夹</translation>
    </message>
    <message>
        <source>Reason (to drop a job or void a number)</source>
        <translation>原因（撤下任务或作废编号时填写）</translation>
    </message>
    <message>
        <source>Drop the job</source>
        <translation>撤下任务</translation>
    </message>
    <message>
        <source>Void the number</source>
        <translation>作废编号</translation>
    </message>
    <message>
        <source>Print the list of numbers</source>
        <translation>打印编号清单</translation>
    </message>
    <message>
        <source>Make the ward pack now</source>
        <translation>立即制作病区应急包</translation>
    </message>
    <message>
        <source>Print the whole ward</source>
        <translation>打印整个病区</translation>
    </message>
    <message>
        <source>This PC has no printer: the job goes on waiting. F saves it as PDF.</source>
        <translation>本机没有打印机：任务继续等待。按 F 存为 PDF。</translation>
    </message>
    <message>
        <source>Done: {pages} pages, {place}</source>
        <translation>完成：{pages} 页，{place}</translation>
    </message>
    <message>
        <source>Choose a job that still waits.</source>
        <translation>请选择仍在等待的任务。</translation>
    </message>
    <message>
        <source>Choose a page number.</source>
        <translation>请选择一个页码编号。</translation>
    </message>
    <message>
        <source>Say why, then Enter.</source>
        <translation>请写明原因，然后回车。</translation>
    </message>
    <message>
        <source>It is void or gone already.</source>
        <translation>已作废或已不在。</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>By</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>refused and corrected in the preview</source>
        <translation>被拒绝，已在预览中更正</translation>
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
        <translation>等待打印</translation>
    </message>
    <message>
        <source>the printer is not there</source>
        <translation>打印机不在</translation>
    </message>
    <message>
        <source>the printer takes nothing</source>
        <translation>打印机不接收</translation>
    </message>
    <message>
        <source>the folder of the file is not there</source>
        <translation>文件夹不存在</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>文件无法写入</translation>
    </message>
    <message>
        <source>the patient is not known here any more</source>
        <translation>本站已不知道该患者</translation>
    </message>
    <message>
        <source>it could not be printed</source>
        <translation>未能打印</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>页码编号</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>VOID · {who}: {reason}</source>
        <translation>作废 · {who}：{reason}</translation>
    </message>
</context>
<context>
    <name>PatientBlock</name>
    <message>
        <source>no hospital number</source>
        <translation>无病案号</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>体重</translation>
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
        <translation>易与 {beds} 床混淆</translation>
    </message>
</context>
<context>
    <name>PrintCentrePage</name>
    <message>
        <source>Print centre</source>
        <translation>打印中心</translation>
    </message>
    <message>
        <source>tick a patient</source>
        <translation>勾选患者</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>sheet, roll</source>
        <translation>A4、卷纸</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Labels and cards</source>
        <translation>标签与卡片</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Planned within (hours)</source>
        <translation>计划时间在（小时）内</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>A4, cut apart (R)</source>
        <translation>A4 裁剪（R）</translation>
    </message>
    <message>
        <source>Label printer, roll {width} mm</source>
        <translation>标签打印机 {width} mm 卷</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床号</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>{people} patients, {kinds} kinds</source>
        <translation>{people} 名患者，{kinds} 种</translation>
    </message>
    <message>
        <source>Tick the patients first.</source>
        <translation>请先勾选患者。</translation>
    </message>
    <message>
        <source>Choose what is to be printed.</source>
        <translation>请选择要打印的种类。</translation>
    </message>
    <message>
        <source>Groups prepared apart: a label for each drug (P)</source>
        <translation>成组药品分别配制：每种药品各打一张标签（P）</translation>
    </message>
</context>
<context>
    <name>QueryPanel</name>
    <message>
        <source>Ask the doctor about: {about}</source>
        <translation>向医生提疑问：{about}</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>疑问原因</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>what the doctor reads</source>
        <translation>医生将看到的文字</translation>
    </message>
    <message>
        <source>Send to the doctor</source>
        <translation>发给医生</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Choose why it is asked.</source>
        <translation>请选择疑问原因。</translation>
    </message>
</context>
<context>
    <name>RestHint</name>
    <message>
        <source>{count} more</source>
        <translation>另 {count} 条</translation>
    </message>
    <message>
        <source>{count} above</source>
        <translation>上方 {count} 条</translation>
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
        <translation>重新扫码</translation>
    </message>
    <message>
        <source>Another patient</source>
        <translation>换一位患者</translation>
    </message>
    <message>
        <source>Type a code and press Enter</source>
        <translation>键入条码后按回车</translation>
    </message>
</context>
<context>
    <name>SkinBoard</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>判读</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>药品</translation>
    </message>
    <message>
        <source>Test, solution</source>
        <translation>皮试、皮试液</translation>
    </message>
    <message>
        <source>Batch no.</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>判读人</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>Read after minutes</source>
        <translation>即时皮试（分钟）</translation>
    </message>
    <message>
        <source>Read after days</source>
        <translation>迟发试验（PPD，48–72 小时）</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>还有 {time}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>已到 {time}</translation>
    </message>
    <message>
        <source>to be done</source>
        <translation>待皮试</translation>
    </message>
    <message>
        <source>running</source>
        <translation>皮试中</translation>
    </message>
    <message>
        <source>read now</source>
        <translation>到时判读</translation>
    </message>
    <message>
        <source>time over: repeat</source>
        <translation>已过时限：重做</translation>
    </message>
    <message>
        <source>negative, release</source>
        <translation>待审核：阴性，解除</translation>
    </message>
    <message>
        <source>negative (−)</source>
        <translation>阴性（−）</translation>
    </message>
    <message>
        <source>weakly positive (±)</source>
        <translation>弱阳（±）</translation>
    </message>
    <message>
        <source>positive (+)</source>
        <translation>阳性（+）</translation>
    </message>
    <message>
        <source>unclear: ask</source>
        <translation>结果不明：请核实</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
</context>
<context>
    <name>SkinBoardPage</name>
    <message>
        <source>Skin tests</source>
        <translation>皮试</translation>
    </message>
    <message>
        <source>Skin tests of the ward</source>
        <translation>本病区皮试</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>read</source>
        <translation>判读</translation>
    </message>
    <message>
        <source>release the drug</source>
        <translation>解除药品</translation>
    </message>
    <message>
        <source>negative (−)</source>
        <translation>阴性（−）</translation>
    </message>
    <message>
        <source>weakly positive (±)</source>
        <translation>弱阳（±）</translation>
    </message>
    <message>
        <source>positive (+)</source>
        <translation>阳性（+）</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Batch no. of the test solution</source>
        <translation>皮试液批号</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>皮试液</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Read after (minutes)</source>
        <translation>几分钟后判读</translation>
    </message>
    <message>
        <source>Solution given: begin</source>
        <translation>已注射皮试液：开始计时</translation>
    </message>
    <message>
        <source>Read with a second person</source>
        <translation>双人判读</translation>
    </message>
    <message>
        <source>Release the drug</source>
        <translation>解除药品</translation>
    </message>
    <message>
        <source>Chosen test</source>
        <translation>所选皮试</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>未选择。</translation>
    </message>
    <message>
        <source>Waits for it: {names}</source>
        <translation>等待它的药：{names}</translation>
    </message>
    <message>
        <source>Begun {time} by {who}, batch {batch}, {site}</source>
        <translation>{time} 由 {who} 开始，批号 {batch}，{site}</translation>
    </message>
    <message>
        <source>site not said</source>
        <translation>部位未写</translation>
    </message>
    <message>
        <source>To be read from {time}</source>
        <translation>{time} 起判读</translation>
    </message>
    <message>
        <source>and not after {time}</source>
        <translation>不得晚于 {time}</translation>
    </message>
    <message>
        <source>Read {time} by {who}: {words}</source>
        <translation>{time} 由 {who} 判读：{words}</translation>
    </message>
    <message>
        <source>Times: {source}</source>
        <translation>时间依据：{source}</translation>
    </message>
    <message>
        <source>The batch number is missing.</source>
        <translation>缺批号。</translation>
    </message>
    <message>
        <source>Say after how many minutes it is read: the site&apos;s data do not name this test.</source>
        <translation>请写几分钟后判读：本院数据中没有这种皮试。</translation>
    </message>
    <message>
        <source>Say the result.</source>
        <translation>请选择结果。</translation>
    </message>
    <message>
        <source>{bed} {name} · {test}: the second person reads it too and signs with own number and password.</source>
        <translation>{bed} {name} · {test}：第二人同看结果，用本人工号和密码签名。</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <translation>已在皮试中。</translation>
    </message>
    <message>
        <source>The order of this test was stopped: ask the doctor.</source>
        <translation>此皮试医嘱已停：请问医生。</translation>
    </message>
    <message>
        <source>Not read: its time has not come. A reaction may be written down at any time.</source>
        <translation>未判读：时间未到。出现反应可随时记录。</translation>
    </message>
    <message>
        <source>Not negative: the time in which it may be read is over. Repeat the test.</source>
        <translation>不能判阴性：已过判读时限。请重做。</translation>
    </message>
    <message>
        <source>It has to be somebody else, who treats or gives drugs.</source>
        <translation>必须是另一名医护人员。</translation>
    </message>
    <message>
        <source>Not read: nobody wrote down when the solution was given. Begin the test first.</source>
        <translation>不能读取：没有皮试液给入的记录。请先开始皮试。</translation>
    </message>
    <message>
        <source>A second person reads it too and signs with own number and password.</source>
        <translation>须由第二人共同观察，并用本人工号和密码签名。</translation>
    </message>
    <message>
        <source>It has to be somebody else than who gave the solution.</source>
        <translation>第二人不能是给皮试液的人。</translation>
    </message>
    <message>
        <source>Not begun again: this test was read positive. Ask the doctor.</source>
        <translation>不能重做：此皮试曾为阳性。请询问医师。</translation>
    </message>
    <message>
        <source>Not read: nobody knows from when. Begin the test anew.</source>
        <translation>不能读取：不知道开始时间。请重新开始皮试。</translation>
    </message>
    <message>
        <source>Not read: the clock of this computer was changed since it was begun.</source>
        <translation>不能读取：皮试开始后本机时钟被改动。</translation>
    </message>
    <message>
        <source>Not released: a positive test is on record.</source>
        <translation>未解除：已有阳性皮试记录。</translation>
    </message>
    <message>
        <source>Not done: the order changed meanwhile. Read it anew.</source>
        <translation>未完成：医嘱已变。请重新读取。</translation>
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
        <translation>体重 kg</translation>
    </message>
    <message>
        <source>Stool</source>
        <translation>大便</translation>
    </message>
    <message>
        <source>{value} ℃ is a leap: measure again, then type it once more ({value}v: checked again)</source>
        <translation>{value} ℃ 变化过大：请复测后再输入一次（已复测输入 {value}v）</translation>
    </message>
    <message>
        <source>Cannot be: {low} to {high}. Type it again.</source>
        <translation>应在 {low} 至 {high} 之间，请重新输入。</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>Too many decimals</source>
        <translation>小数位过多</translation>
    </message>
    <message>
        <source>The lower must be below the upper</source>
        <translation>舒张压须低于收缩压</translation>
    </message>
    <message>
        <source>Both pressures: 120/80</source>
        <translation>收缩压/舒张压：120/80</translation>
    </message>
    <message>
        <source>Stools as 1, 0/E, 1 2/E, 3/2E, */E, * or ☆</source>
        <translation>大便写作 1、0/E、1 2/E、3/2E、*/E、* 或 ☆</translation>
    </message>
    <message>
        <source>One of A C V P U</source>
        <translation>A C V P U 之一</translation>
    </message>
    <message>
        <source>There is no value before it in this slot</source>
        <translation>此前没有可对照的值</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒测</translation>
    </message>
    <message>
        <source>away</source>
        <translation>外出</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>no rise</source>
        <translation>不升</translation>
    </message>
    <message>
        <source>ventilator</source>
        <translation>呼吸机</translation>
    </message>
    <message>
        <source>bedridden</source>
        <translation>卧床</translation>
    </message>
    <message>
        <source>wheelchair</source>
        <translation>轮椅</translation>
    </message>
    <message>
        <source>stretcher</source>
        <translation>平车</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测</translation>
    </message>
    <message>
        <source>T: before: o mouth, x axilla, r rectum, e ear, s skin; behind: v checked again, c after cooling</source>
        <translation>体温：数值前 o 口 x 腋 r 肛 e 耳 s 皮；数值后 v 已复测，c 降温后</translation>
    </message>
    <message>
        <source>T: j refused, w away, q on leave, b no rise · R: v ventilator · BP: 110/64L leg · pain: 3a treated</source>
        <translation>体温：j 拒测 w 外出 q 请假 b 不升 · 呼吸：v 呼吸机 · 血压：110/64L 下肢 · 疼痛：3a 处理后</translation>
    </message>
    <message>
        <source>Weight: w bedridden, l wheelchair, p stretcher · stool: 1, 0/E, 1 2/E, 3/2E, */E, *, ☆</source>
        <translation>体重：w 卧床 l 轮椅 p 平车 · 大便：1、0/E、1 2/E、3/2E、*/E、*、☆</translation>
    </message>
</context>
<context>
    <name>SlotPane</name>
    <message>
        <source>not said</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>mouth</source>
        <translation>口温</translation>
    </message>
    <message>
        <source>axilla</source>
        <translation>腋温</translation>
    </message>
    <message>
        <source>rectum</source>
        <translation>肛温</translation>
    </message>
    <message>
        <source>ear</source>
        <translation>耳温</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>皮温</translation>
    </message>
    <message>
        <source>Temperature of this round</source>
        <translation>本轮体温部位</translation>
    </message>
    <message>
        <source>Taken at (24 h), empty: now</source>
        <translation>测量时间（24 小时制），空：现在</translation>
    </message>
    <message>
        <source>Save every row that is right</source>
        <translation>保存所有无误的行</translation>
    </message>
    <message>
        <source>Values of the whole slot</source>
        <translation>整个时段的测量值</translation>
    </message>
    <message>
        <source>{count} rows typed, not saved</source>
        <translation>{count} 行已输入未保存</translation>
    </message>
    <message>
        <source>{count} patients saved.</source>
        <translation>已保存 {count} 位患者。</translation>
    </message>
    <message>
        <source>{count} rows have a wrong cell and wait.</source>
        <translation>{count} 行有误，等待更正。</translation>
    </message>
    <message>
        <source>Time: this lies ahead.</source>
        <translation>时间在将来。</translation>
    </message>
    <message>
        <source>Time: type HH:MM.</source>
        <translation>时间请输入 HH:MM。</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>尚未输入。</translation>
    </message>
</context>
<context>
    <name>SpecimenPage</name>
    <message>
        <source>Specimens</source>
        <translation>标本</translation>
    </message>
    <message>
        <source>Specimens to collect</source>
        <translation>待采标本</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>扫码</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>未采</translation>
    </message>
    <message>
        <source>Could not be collected</source>
        <translation>未能采集</translation>
    </message>
    <message>
        <source>choose why</source>
        <translation>请选择原因</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>未采集</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>Chosen container</source>
        <translation>所选容器</translation>
    </message>
    <message>
        <source>2. Scan the tube</source>
        <translation>② 扫管上条码</translation>
    </message>
    <message>
        <source>1. Scan the wristband</source>
        <translation>① 扫腕带</translation>
    </message>
    <message>
        <source>or type what stands under the code</source>
        <translation>或输入条码下的字</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>未选择。</translation>
    </message>
    <message>
        <source>Order of draw: {n}</source>
        <translation>采血顺序：{n}</translation>
    </message>
    <message>
        <source>Fill before it: {tubes}</source>
        <translation>先采：{tubes}</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>条码 {code}</translation>
    </message>
    <message>
        <source>✖ WRONG TUBE: {code}. Not charted.</source>
        <translation>✖ 管不对：{code}。未记录。</translation>
    </message>
    <message>
        <source>✔ Patient is right. Now the tube.</source>
        <translation>✔ 患者正确。请扫管。</translation>
    </message>
    <message>
        <source>✖ WRONG PATIENT: {code}. Stop.</source>
        <translation>✖ 患者不对：{code}。停止。</translation>
    </message>
    <message>
        <source>Collected: {code}</source>
        <translation>已采：{code}</translation>
    </message>
    <message>
        <source>WRONG PATIENT. Not charted.</source>
        <translation>患者不对。未记录。</translation>
    </message>
    <message>
        <source>WRONG TUBE. Not charted.</source>
        <translation>管不对。未记录。</translation>
    </message>
    <message>
        <source>It was collected already. Not charted twice.</source>
        <translation>已采过。不重复记录。</translation>
    </message>
    <message>
        <source>The request was stopped or is not here any more. Not charted.</source>
        <translation>申请已停或已不在。未记录。</translation>
    </message>
    <message>
        <source>Not charted.</source>
        <translation>未记录。</translation>
    </message>
    <message>
        <source>Choose why it could not be collected.</source>
        <translation>请选择未采原因。</translation>
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
        <translation>采血顺序</translation>
    </message>
    <message>
        <source>Material, container</source>
        <translation>标本、容器</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>检验项目</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应采</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>已采</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>container not known: ask the laboratory</source>
        <translation>容器未知：请问检验科</translation>
    </message>
    <message>
        <source>collect again: {why}</source>
        <translation>重采：{why}</translation>
    </message>
    <message>
        <source>not collected: {why}</source>
        <translation>未采：{why}</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>已采</translation>
    </message>
    <message>
        <source>to collect</source>
        <translation>待采</translation>
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
        <translation>② 腕带</translation>
    </message>
    <message>
        <source>3 label</source>
        <translation>③ 标签</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>已扫</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>键入</translation>
    </message>
</context>
<context>
    <name>TodoList</name>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限时</translation>
    </message>
    <message>
        <source>From {time}</source>
        <translation>{time} 时段</translation>
    </message>
    <message>
        <source>late {span}</source>
        <translation>逾 {span}</translation>
    </message>
    <message>
        <source>st order to verify</source>
        <translation>st 医嘱待核对</translation>
    </message>
    <message>
        <source>order to verify</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>{what} critical value, unread</source>
        <translation>{what} 危急值未读</translation>
    </message>
    <message>
        <source>Both sides changed</source>
        <translation>两边都有改动</translation>
    </message>
</context>
<context>
    <name>TodoPane</name>
    <message>
        <source>To do</source>
        <translation>待办</translation>
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
        <translation>处理</translation>
    </message>
</context>
<context>
    <name>VerifyActs</name>
    <message>
        <source>No new order is chosen.</source>
        <translation>未选择新医嘱。</translation>
    </message>
    <message>
        <source>A question is about an order to verify.</source>
        <translation>疑问针对待核对的医嘱。</translation>
    </message>
    <message>
        <source>{why} {names}: the second person compares it and signs with own number and password.</source>
        <translation>{why}{names}：由第二人复核，并用本人工号和密码签名。</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>未核对。</translation>
    </message>
    <message>
        <source>The order changed meanwhile; read it again.</source>
        <translation>医嘱已变；请重新阅读。</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Verify orders</source>
        <translation>医嘱核对</translation>
    </message>
    <message>
        <source>up, down</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>tick, verify</source>
        <translation>勾选、核对</translation>
    </message>
    <message>
        <source>verify this group</source>
        <translation>核对本组</translation>
    </message>
    <message>
        <source>ask the doctor</source>
        <translation>提疑问</translation>
    </message>
    <message>
        <source>new, changed, stopped</source>
        <translation>新开、变更、停止</translation>
    </message>
    <message>
        <source>whole ward</source>
        <translation>全病区</translation>
    </message>
    <message>
        <source>Orders to verify</source>
        <translation>待核对医嘱</translation>
    </message>
    <message>
        <source>Chosen group</source>
        <translation>所选医嘱组</translation>
    </message>
    <message>
        <source>Ask the doctor</source>
        <translation>提疑问</translation>
    </message>
    <message>
        <source>{count} groups · st and urgent first, then longest waiting</source>
        <translation>{count} 组 · 急者在前，其次等候最久</translation>
    </message>
    <message>
        <source>Changed {count}</source>
        <translation>变更 {count}</translation>
    </message>
    <message>
        <source>Taken back {count}</source>
        <translation>作废 {count}</translation>
    </message>
    <message>
        <source>☑ read · {count}</source>
        <translation>☑ 已读 · {count}</translation>
    </message>
    <message>
        <source>Taken back, to confirm</source>
        <translation>待确认的作废医嘱</translation>
    </message>
    <message>
        <source>Confirm: taken back</source>
        <translation>确认作废</translation>
    </message>
    <message>
        <source>Verify with a second person</source>
        <translation>转第二人复核</translation>
    </message>
    <message>
        <source>Verify this group</source>
        <translation>核对本组</translation>
    </message>
    <message>
        <source>Whole ward</source>
        <translation>全病区</translation>
    </message>
    <message>
        <source>{count} more lines to verify</source>
        <translation>待核对另 {count} 行</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message>
        <source>New {count}</source>
        <translation>新开 {count}</translation>
    </message>
    <message>
        <source>Stops {count}</source>
        <translation>停止 {count}</translation>
    </message>
    <message>
        <source>Confirm this stop</source>
        <translation>确认停止</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>未选择。</translation>
    </message>
    <message>
        <source>What is verified</source>
        <translation>核对内容</translation>
    </message>
    <message>
        <source>Stop to confirm</source>
        <translation>待确认的停嘱</translation>
    </message>
    <message>
        <source>lines: {count}</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>Stopped: {who}</source>
        <translation>停嘱：{who}</translation>
    </message>
    <message>
        <source>Taken back: {who}</source>
        <translation>已作废：{who}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
    <message>
        <source>Confirmed with H: no dose of it is prepared or running any more.</source>
        <translation>按 H 确认：已无配好或正在执行的该药（项目）。</translation>
    </message>
    <message>
        <source>not ordered before in this stay</source>
        <translation>本次住院首次开立</translation>
    </message>
    <message>
        <source>as the order before</source>
        <translation>与上次医嘱相同</translation>
    </message>
    <message>
        <source>Signed: {who}</source>
        <translation>开立：{who}</translation>
    </message>
    <message>
        <source>The group before is still being saved.</source>
        <translation>上一组仍在保存。</translation>
    </message>
    <message>
        <source>Press H again when the next is shown.</source>
        <translation>显示下一组后再按 H。</translation>
    </message>
    <message>
        <source>No group is chosen.</source>
        <translation>未选中医嘱组。</translation>
    </message>
    <message>
        <source>Choose a row: ↑ ↓ or J K.</source>
        <translation>选一行：↑ ↓ 或 J K。</translation>
    </message>
    <message>
        <source>The doctor was asked.</source>
        <translation>已向医生提疑问。</translation>
    </message>
    <message>
        <source>The order waits for the answer.</source>
        <translation>医嘱等待答复。</translation>
    </message>
    <message>
        <source>Tick it first: Space. Then Enter verifies this group.</source>
        <translation>请先按空格勾选，再按回车核对本组。</translation>
    </message>
    <message>
        <source>The doctor was asked about it and has not answered yet: it cannot be verified.</source>
        <translation>已向医生提疑问，尚未答复：不能核对。</translation>
    </message>
    <message>
        <source>Not verified: a pharmacist rejected this order. The doctor changes it, or keeps it with a reason: ask the doctor.</source>
        <translation>未核对：药师拒绝了这条医嘱。须由医生修改，或写明理由坚持：请找医生。</translation>
    </message>
    <message>
        <source>Another patient now: bed {bed}, {name}. Read the order, then press H again.</source>
        <translation>已换患者：{bed} 床 {name}。请看清医嘱后再按一次 H。</translation>
    </message>
    <message>
        <source>Not verified: the order has only just been shown. Read it, then press H once.</source>
        <translation>未核对：医嘱刚刚显示。请看清后再按一次 H。</translation>
    </message>
    <message>
        <source>Not verified: the patient is still being loaded.</source>
        <translation>未核对：正在载入患者。</translation>
    </message>
</context>
<context>
    <name>VerifyRows</name>
    <message>
        <source>Number</source>
        <translation>暂编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>医嘱内容</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>单次量</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频次</translation>
    </message>
    <message>
        <source>Against before</source>
        <translation>与上次比较</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>开立</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Bed {bed}</source>
        <translation>{bed} 床</translation>
    </message>
    <message>
        <source>{count} to verify</source>
        <translation>待核对 {count}</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>stopped {time}</source>
        <translation>{time} 停</translation>
    </message>
    <message>
        <source>taken back {time}</source>
        <translation>{time} 作废</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>discharge</source>
        <translation>出院</translation>
    </message>
    <message>
        <source>long</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>once</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新开</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>同前</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>滴速</translation>
    </message>
    <message>
        <source>held: skin test</source>
        <translation>暂缓：皮试</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>双人复核</translation>
    </message>
</context>
<context>
    <name>VerifyWords</name>
    <message>
        <source>held: skin test</source>
        <translation>暂缓：待皮试</translation>
    </message>
    <message>
        <source>held: skin test {names}</source>
        <translation>暂缓：待 {names}</translation>
    </message>
    <message>
        <source>{held}. It is verified after the test was read negative: Shift F3, board of skin tests.</source>
        <translation>{held}。皮试判读阴性后再核对：Shift F3 皮试看板。</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>已提疑问，待答复</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Asked by {who} {time}: {text}</source>
        <translation>{who} {time} 提问：{text}</translation>
    </message>
    <message>
        <source>Answer of {who} {time}: {text}</source>
        <translation>{who} {time} 答复：{text}</translation>
    </message>
    <message>
        <source>No answer yet: it cannot be verified.</source>
        <translation>尚无答复：不能核对。</translation>
    </message>
    <message>
        <source>Two people verify it: {classes}.</source>
        <translation>须双人复核：{classes}。</translation>
    </message>
    <message>
        <source>{names}: no result known here</source>
        <translation>{names}：此处无结果</translation>
    </message>
</context>
<context>
    <name>VitalsForm</name>
    <message>
        <source>Taken at (24 h), empty: now</source>
        <translation>测量时间（24 小时制），空 = 现在</translation>
    </message>
    <message>
        <source>Consciousness (ACVPU)</source>
        <translation>意识（ACVPU）</translation>
    </message>
    <message>
        <source>A alert</source>
        <translation>A 清醒</translation>
    </message>
    <message>
        <source>C new confusion</source>
        <translation>C 新发意识混乱</translation>
    </message>
    <message>
        <source>V responds to voice</source>
        <translation>V 对声音有反应</translation>
    </message>
    <message>
        <source>P responds to pain</source>
        <translation>P 对疼痛有反应</translation>
    </message>
    <message>
        <source>U unresponsive</source>
        <translation>U 无反应</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未选</translation>
    </message>
    <message>
        <source>{unit}; 0 = room air</source>
        <translation>{unit}；0 = 未吸氧</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>Too many decimals</source>
        <translation>小数位过多</translation>
    </message>
    <message>
        <source>Cannot be: {low} to {high}</source>
        <translation>不可能：范围 {low} 至 {high}</translation>
    </message>
    <message>
        <source>Must be below the systolic</source>
        <translation>必须低于收缩压</translation>
    </message>
    <message>
        <source>Both pressures are needed</source>
        <translation>收缩压与舒张压须同时录入</translation>
    </message>
    <message>
        <source>This unit is not known</source>
        <translation>单位未知</translation>
    </message>
    <message>
        <source>bedside</source>
        <translation>床旁</translation>
    </message>
    <message>
        <source>NEWS2 (SpO₂ scale {scale}): nothing typed yet</source>
        <translation>NEWS2（血氧量表 {scale}）：尚未录入</translation>
    </message>
    <message>
        <source>NEWS2 (SpO₂ scale {scale}): cannot be computed, missing {items}</source>
        <translation>NEWS2（血氧量表 {scale}）：无法计算，缺 {items}</translation>
    </message>
    <message>
        <source>NEWS2 (SpO₂ scale {scale}) would be {total} {level}</source>
        <translation>NEWS2（血氧量表 {scale}）将为 {total} {level}</translation>
    </message>
    <message>
        <source>oxygen flow</source>
        <translation>吸氧流量</translation>
    </message>
    <message>
        <source>consciousness</source>
        <translation>意识</translation>
    </message>
</context>
<context>
    <name>VitalsPage</name>
    <message>
        <source>Vital signs</source>
        <translation>生命体征</translation>
    </message>
    <message>
        <source>up, down</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>type values, next field</source>
        <translation>录入，下一格</translation>
    </message>
    <message>
        <source>save, next patient</source>
        <translation>保存，下一位</translation>
    </message>
    <message>
        <source>whole slot as a grid</source>
        <translation>整个时段表格录入</translation>
    </message>
    <message>
        <source>in the grid: due, all</source>
        <translation>表格：待测、全部</translation>
    </message>
    <message>
        <source>Whole slot {slot}</source>
        <translation>整个时段 {slot}</translation>
    </message>
    <message>
        <source>{shown} of {count} patients</source>
        <translation>{shown} / {count} 位患者</translation>
    </message>
    <message>
        <source>Values at the bedside</source>
        <translation>床旁录入</translation>
    </message>
    <message>
        <source>Patients of this slot</source>
        <translation>本时点患者</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>{count} more patients</source>
        <translation>另 {count} 位患者</translation>
    </message>
    <message>
        <source>Vital signs {slot}</source>
        <translation>生命体征 {slot}</translation>
    </message>
    <message>
        <source>{count} not measured</source>
        <translation>未测 {count}</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Time: this lies ahead.</source>
        <translation>时间：尚未到。</translation>
    </message>
    <message>
        <source>Time: type HH:MM, 00:00 to 23:59.</source>
        <translation>时间：请输入 HH:MM，00:00 至 23:59。</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>尚未录入。</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>未保存。</translation>
    </message>
    <message>
        <source>Not saved: one value cannot be meant.</source>
        <translation>未保存：有一个数值不可能。</translation>
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
        <translation>本时点</translation>
    </message>
    <message>
        <source>last {time}</source>
        <translation>上次 {time}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测</translation>
    </message>
    <message>
        <source>asked, not measured {time}</source>
        <translation>已问未测 {time}</translation>
    </message>
    <message>
        <source>bedside {time}</source>
        <translation>床旁 {time}</translation>
    </message>
    <message>
        <source>measured {time}</source>
        <translation>已测 {time}</translation>
    </message>
</context>
</TS>
