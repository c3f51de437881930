<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AlertBar</name>
    <message>
        <source>All {count}</source>
        <translation>全部 {count}</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>{name}: read. What follows?</source>
        <translation>{name}：已阅。如何处理？</translation>
    </message>
    <message>
        <source>Nothing needed</source>
        <translation>无需处理</translation>
    </message>
    <message>
        <source>Repeat the test</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Order treatment</source>
        <translation>已下医嘱</translation>
    </message>
    <message>
        <source>Inform colleague</source>
        <translation>告知同事</translation>
    </message>
</context>
<context>
    <name>AssistantPane</name>
    <message>
        <source>nobody has read it</source>
        <translation>尚无人阅读</translation>
    </message>
    <message>
        <source>critical values nobody has read: {count}</source>
        <translation>危急值无人阅读：{count}</translation>
    </message>
    <message>
        <source>Wait for the nurse&apos;s check: {count}</source>
        <translation>待护士核对 {count} 条</translation>
    </message>
    <message>
        <source>Dose given after the stop</source>
        <translation>停止后仍有给药</translation>
    </message>
    <message>
        <source>{name} · stopped {stopped} · given {given}</source>
        <translation>{name} · {stopped} 停止 · {given} 给药</translation>
    </message>
    <message>
        <source>Refused by central</source>
        <translation>被中心驳回</translation>
    </message>
    <message>
        <source>Changed at central too</source>
        <translation>中心也有改动</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被驳回</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>危急</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>阻止</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>高危</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>需理由</translation>
    </message>
    <message>
        <source>Other bed</source>
        <translation>他床</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>护士</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Alerts and tasks</source>
        <translation>提醒与任务</translation>
    </message>
    <message>
        <source>Safety findings, critical values and tasks</source>
        <translation>安全校验、危急值与任务</translation>
    </message>
    <message>
        <source>local rules only</source>
        <translation>仅本地规则</translation>
    </message>
    <message>
        <source>high {loud} · others {rest}</source>
        <translation>高 {loud} · 其他 {rest}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另 {count} 条</translation>
    </message>
</context>
<context>
    <name>AssistantRail</name>
    <message>
        <source>Alerts {loud}, others {rest}</source>
        <translation>高 {loud}，其他 {rest}</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check failed: nothing was checked</source>
        <translation>校验失败：未作任何校验</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未校验</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>blocked {count}</source>
        <translation>阻止 {count}</translation>
    </message>
    <message>
        <source>reason needed {count}</source>
        <translation>需理由 {count}</translation>
    </message>
    <message>
        <source>advice {count}</source>
        <translation>提示 {count}</translation>
    </message>
    <message>
        <source>not checked {count}</source>
        <translation>未查 {count}</translation>
    </message>
    <message>
        <source>Local rules: nothing found</source>
        <translation>本地规则：未发现问题</translation>
    </message>
    <message>
        <source>Cannot be signed; change or remove the order.</source>
        <translation>不能签名；请修改或移除该医嘱。</translation>
    </message>
    <message>
        <source>Reason for ordering in spite of: {what}</source>
        <translation>仍开立的理由：{what}</translation>
    </message>
    <message>
        <source>Reason (kept with the order)</source>
        <translation>理由（随医嘱保存）</translation>
    </message>
    <message>
        <source>Benefit outweighs the risk; monitored</source>
        <translation>获益大于风险，已监测</translation>
    </message>
    <message>
        <source>Tolerated before</source>
        <translation>既往可耐受</translation>
    </message>
    <message>
        <source>No suitable alternative</source>
        <translation>无合适替代</translation>
    </message>
    <message>
        <source>Dose chosen on purpose</source>
        <translation>剂量为有意选择</translation>
    </message>
    <message>
        <source>Agreed with consultant</source>
        <translation>上级医师同意</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未查</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>birth date unknown</source>
        <translation>出生日期未知</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无床位</translation>
    </message>
    <message>
        <source>Nurse {name}</source>
        <translation>责任护士 {name}</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>已故</translation>
    </message>
    <message>
        <source>Admission no.</source>
        <translation>住院号</translation>
    </message>
    <message>
        <source>Hospital no.</source>
        <translation>病案号</translation>
    </message>
    <message>
        <source>admission time unknown</source>
        <translation>入区时间未知</translation>
    </message>
    <message>
        <source>admitted {time}</source>
        <translation>入区 {time}</translation>
    </message>
    <message>
        <source>Level unknown</source>
        <translation>护理级别未知</translation>
    </message>
    <message>
        <source>day {days}</source>
        <translation>住院 D{days}</translation>
    </message>
    <message>
        <source>{name} (provisional)</source>
        <translation>{name}（待查）</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>身高</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>Cockcroft-Gault, creatinine of {time}; for doses</source>
        <translation>按 {time} 肌酐（C-G 公式），用于剂量校验</translation>
    </message>
    <message>
        <source>Cockcroft-Gault, creatinine {value} ({time}); for doses</source>
        <translation>肌酐 {value}（{time}，C-G 公式）用于剂量校验</translation>
    </message>
    <message>
        <source>weight {time}; no creatinine here</source>
        <translation>体重 {time}；本站无肌酐</translation>
    </message>
    <message>
        <source>no weight: doses per kg are not checked</source>
        <translation>无体重：按公斤剂量未查</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>left this ward {time}; not followed any more</source>
        <translation>{time} 已离开本病区，不再更新</translation>
    </message>
    <message>
        <source>Look-alike name: bed {beds}</source>
        <translation>易混姓名：{beds} 床</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Other sex</source>
        <translation>其他性别</translation>
    </message>
    <message>
        <source>Sex unknown</source>
        <translation>性别未知</translation>
    </message>
    <message>
        <source>Sent · checking</source>
        <translation>已送 · 核验中</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>see F12</source>
        <translation>见 F12</translation>
    </message>
    <message>
        <source>central: {text}</source>
        <translation>中心：{text}</translation>
    </message>
    <message>
        <source>{error} · F12</source>
        <translation>{error} · F12</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>Doctor station</source>
        <translation>医生站</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>医嘱</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>病历</translation>
    </message>
    <message>
        <source>Alerts and tasks</source>
        <translation>提醒与任务</translation>
    </message>
    <message>
        <source>new order</source>
        <translation>新开医嘱</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>换患者</translation>
    </message>
    <message>
        <source>pane</source>
        <translation>切面板</translation>
    </message>
    <message>
        <source>write note</source>
        <translation>写病程</translation>
    </message>
    <message>
        <source>order sheet</source>
        <translation>医嘱单</translation>
    </message>
    <message>
        <source>result read</source>
        <translation>结果已阅</translation>
    </message>
    <message>
        <source>one infusion</source>
        <translation>成组</translation>
    </message>
    <message>
        <source>list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>提醒</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>New order</source>
        <translation>新开医嘱</translation>
    </message>
    <message>
        <source>New order: initials, name or code, then dose, frequency, route, e.g. mlpn 1g q8h ivgtt</source>
        <translation>新开医嘱：拼音首字母 剂量 频次 途径，如 mlpn 1g q8h ivgtt</translation>
    </message>
    <message>
        <source>What can be ordered</source>
        <translation>可开立项目</translation>
    </message>
    <message>
        <source>Nothing found. Try initials, pinyin, Chinese, English or a code.</source>
        <translation>未找到。可试首字母、拼音、中文、英文或编码。</translation>
    </message>
    <message>
        <source>↑↓ move, ↵ choose</source>
        <translation>↑↓ 移动，↵ 选用</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{total} 条中的 {shown} 条</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>药品</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Nursing</source>
        <translation>护理</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>饮食</translation>
    </message>
    <message>
        <source>Order set</source>
        <translation>组套</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} 项</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>one-off</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>long-term</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>剂量</translation>
    </message>
    <message>
        <source>dose unit</source>
        <translation>剂量单位</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>频次</translation>
    </message>
    <message>
        <source>route</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>↵ adds the draft</source>
        <translation>↵ 加入草稿</translation>
    </message>
    <message>
        <source>Missing: {parts}</source>
        <translation>缺：{parts}</translation>
    </message>
    <message>
        <source>{typed} cannot be ordered of this drug: its unit cannot be converted. Change the dose or the drug</source>
        <translation>该药不能按 {typed} 开立：单位与药品单位无法换算。请改写剂量或改选药品</translation>
    </message>
    <message>
        <source>“{words}” may mean several: choose</source>
        <translation>“{words}”有多种含义，请选择</translation>
    </message>
    <message>
        <source>“{words}” is not understood</source>
        <translation>“{words}”无法识别</translation>
    </message>
    <message>
        <source>{part} is said twice</source>
        <translation>{part}重复</translation>
    </message>
    <message>
        <source>A dose of zero cannot be ordered</source>
        <translation>剂量不能为零</translation>
    </message>
    <message>
        <source>“{words}” does not belong to this item</source>
        <translation>“{words}”不适用于该项目</translation>
    </message>
    <message>
        <source>Other unit than usual: {typed} = {amount}; Alt ↵ confirms</source>
        <translation>单位与常用不同：{typed} = {amount}；Alt ↵ 确认</translation>
    </message>
</context>
<context>
    <name>IdentityPanel</name>
    <message>
        <source>Sign {count}: whom are you ordering for?</source>
        <translation>签名 {count} 条：请再次输入患者身份</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>姓名首字母</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>age, year of birth or number</source>
        <translation>年龄、出生年或住院号</translation>
    </message>
    <message>
        <source>Does not fit the open patient: {parts}. Nothing was signed.</source>
        <translation>与当前患者不符：{parts}。未签名。</translation>
    </message>
    <message>
        <source>Initials of the name</source>
        <translation>姓名首字母</translation>
    </message>
    <message>
        <source>e.g. zbh</source>
        <translation>如 zbh</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>m / f</source>
        <translation>男 / 女</translation>
    </message>
    <message>
        <source>Age, year of birth or number</source>
        <translation>年龄、出生年或住院号</translation>
    </message>
    <message>
        <source>never the bed</source>
        <translation>不能用床号</translation>
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
    <name>NoteEditor</name>
    <message>
        <source>Title of the note</source>
        <translation>文书标题</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>文书正文</translation>
    </message>
</context>
<context>
    <name>NotePane</name>
    <message>
        <source>Notes</source>
        <translation>病历文书</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>存草稿</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名提交</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>存本站</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Newest note, read only</source>
        <translation>最新文书，只读</translation>
    </message>
    <message>
        <source>Title and text are needed to sign</source>
        <translation>签名需要标题和正文</translation>
    </message>
    <message>
        <source>draft open</source>
        <translation>有草稿</translation>
    </message>
    <message>
        <source>Draft stored here {time}, unsigned</source>
        <translation>草稿已存本站 {time}，未签名</translation>
    </message>
    <message>
        <source>Draft not stored yet, unsigned</source>
        <translation>草稿尚未存入，未签名</translation>
    </message>
</context>
<context>
    <name>NoteReader</name>
    <message>
        <source>saved here, not confirmed by central</source>
        <translation>存本站，未经中心确认</translation>
    </message>
    <message>
        <source>author unknown</source>
        <translation>作者未知</translation>
    </message>
</context>
<context>
    <name>OrdersActs</name>
    <message>
        <source>rules {version}, {days} d old</source>
        <translation>规则库 {version}，{days} 天前</translation>
    </message>
    <message>
        <source>not clinically reviewed</source>
        <translation>未经临床审定</translation>
    </message>
    <message>
        <source>{count} drafts inserted</source>
        <translation>已加入 {count} 条草稿</translation>
    </message>
    <message>
        <source>to order yourself (dose, route or frequency is yours to say): {names}</source>
        <translation>需自行开立（剂量、途径或频次由您决定）：{names}</translation>
    </message>
    <message>
        <source>{count} optional ones left out</source>
        <translation>{count} 条可选项未加入</translation>
    </message>
    <message>
        <source>{count} lines have no item in the catalogue</source>
        <translation>{count} 条不在目录中</translation>
    </message>
    <message>
        <source>One infusion needs a draft above this one.</source>
        <translation>成组需要上方有一条草稿。</translation>
    </message>
    <message>
        <source>Only drugs make one infusion.</source>
        <translation>只有药品可以成组。</translation>
    </message>
    <message>
        <source>One infusion needs the same term, route and frequency.</source>
        <translation>成组须长期/临时、途径和频次相同。</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>请先选择一条医嘱。</translation>
    </message>
    <message>
        <source>This order is not in force; there is nothing to stop.</source>
        <translation>该医嘱未在执行，无需停止。</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>录入错误</translation>
    </message>
    <message>
        <source>Wrong patient</source>
        <translation>患者有误</translation>
    </message>
    <message>
        <source>Changed my mind</source>
        <translation>改变方案</translation>
    </message>
    <message>
        <source>Take back the stop before it is sent; the order runs on: {names}</source>
        <translation>上传前撤回停嘱，医嘱继续执行：{names}</translation>
    </message>
    <message>
        <source>Withdraw before it is sent (all lines of its signature): {names}</source>
        <translation>上传前撤回（同次签名的全部医嘱）：{names}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>A draft is being changed: finish its line with Enter, or empty the line.</source>
        <translation>有草稿正在修改：按 Enter 完成该行，或清空该行。</translation>
    </message>
    <message>
        <source>There is no draft to sign.</source>
        <translation>没有待签草稿。</translation>
    </message>
    <message>
        <source>Not signed: the drafts are not checked yet.</source>
        <translation>未签名：草稿尚未校验。</translation>
    </message>
    <message>
        <source>Not signed: a draft is blocked by a safety rule.</source>
        <translation>未签名：有草稿被安全规则阻止。</translation>
    </message>
    <message>
        <source>Not signed: a finding needs your reason.</source>
        <translation>未签名：有一项需要填写理由。</translation>
    </message>
</context>
<context>
    <name>OrdersPane</name>
    <message>
        <source>Long-term orders</source>
        <translation>长期医嘱</translation>
    </message>
    <message>
        <source>One-off orders (today)</source>
        <translation>临时医嘱（今日）</translation>
    </message>
    <message>
        <source>Orders without a term (from another system)</source>
        <translation>未标明长期或临时（外来）</translation>
    </message>
    <message>
        <source>in force {count}</source>
        <translation>有效 {count}</translation>
    </message>
    <message>
        <source>stopped today {count}</source>
        <translation>今日停 {count}</translation>
    </message>
    <message>
        <source>saved here {count}</source>
        <translation>存本站 {count}</translation>
    </message>
    <message>
        <source>to sign {count}</source>
        <translation>待签名 {count}</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>停</translation>
    </message>
    <message>
        <source>stopped {time} · saved here</source>
        <translation>停 {time} · 存本站</translation>
    </message>
    <message>
        <source>{time} stopped</source>
        <translation>{time} 停</translation>
    </message>
    <message>
        <source>given {time}</source>
        <translation>已执行 {time}</translation>
    </message>
    <message>
        <source>to verify</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>Prov. no.</source>
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
        <source>Single dose</source>
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
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医师</translation>
    </message>
    <message>
        <source>Verified / done</source>
        <translation>核对/执行</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>医嘱</translation>
    </message>
    <message>
        <source>Order set</source>
        <translation>组套</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Orders of the patient</source>
        <translation>患者医嘱</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Long-term {count}</source>
        <translation>长期 {count}</translation>
    </message>
    <message>
        <source>One-off {count}</source>
        <translation>临时 {count}</translation>
    </message>
    <message>
        <source>Changed today {count}</source>
        <translation>今日变更 {count}</translation>
    </message>
    <message>
        <source>Sign {count}</source>
        <translation>签名 {count}</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>signed here {count} · to upload</source>
        <translation>本站已签 {count} · 待上传</translation>
    </message>
    <message>
        <source>long-term {count} more</source>
        <translation>长期另 {count} 条</translation>
    </message>
    <message>
        <source>one-off {count} more</source>
        <translation>临时另 {count} 条</translation>
    </message>
    <message>
        <source>without term {count} more</source>
        <translation>未注明期限另 {count} 条</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>PatientPane</name>
    <message>
        <source>M</source>
        <translation>男</translation>
    </message>
    <message>
        <source>F</source>
        <translation>女</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>sex ?</source>
        <translation>性别?</translation>
    </message>
    <message>
        <source>!{count}</source>
        <translation>危{count}</translation>
    </message>
    <message>
        <source>alike {beds}</source>
        <translation>易混 {beds}</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>{count} more ↓</source>
        <translation>另 {count} 人 ↓</translation>
    </message>
    <message>
        <source>{count} more ↑</source>
        <translation>上方另 {count} 人 ↑</translation>
    </message>
    <message>
        <source>N = NEWS2</source>
        <translation>N = NEWS2</translation>
    </message>
    <message>
        <source>Patients of the ward in bed order</source>
        <translation>本病区患者，按床号</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Reason: choose or type</source>
        <translation>理由：选择或输入</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>STOP</source>
        <translation>阻止</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>需理由</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>相互作用</translation>
    </message>
    <message>
        <source>Single dose</source>
        <translation>单次量</translation>
    </message>
    <message>
        <source>Daily dose</source>
        <translation>日剂量</translation>
    </message>
    <message>
        <source>Usual dose</source>
        <translation>常用量</translation>
    </message>
    <message>
        <source>Child&apos;s dose</source>
        <translation>儿童剂量</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Kidney function</source>
        <translation>肾功能</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>妊娠</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>Potassium</source>
        <translation>钾</translation>
    </message>
    <message>
        <source>Antibiotic privilege</source>
        <translation>抗菌药权限</translation>
    </message>
    <message>
        <source>Skin test</source>
        <translation>皮试</translation>
    </message>
    <message>
        <source>no limit in the pack</source>
        <translation>规则库无限值</translation>
    </message>
    <message>
        <source>drug not in the pack</source>
        <translation>药品不在规则库</translation>
    </message>
    <message>
        <source>no substance code</source>
        <translation>无成分编码</translation>
    </message>
    <message>
        <source>allergies unknown</source>
        <translation>过敏史未知</translation>
    </message>
    <message>
        <source>an allergy was not understood</source>
        <translation>有过敏记录无法识别</translation>
    </message>
    <message>
        <source>dose missing</source>
        <translation>缺剂量</translation>
    </message>
    <message>
        <source>units not comparable</source>
        <translation>单位不可比</translation>
    </message>
    <message>
        <source>weight unknown</source>
        <translation>体重未知</translation>
    </message>
    <message>
        <source>doses per day unknown</source>
        <translation>每日次数未知</translation>
    </message>
    <message>
        <source>CrCl unknown</source>
        <translation>CrCl 未知</translation>
    </message>
    <message>
        <source>pregnancy unknown</source>
        <translation>妊娠未知</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>年龄未知</translation>
    </message>
    <message>
        <source>route missing</source>
        <translation>缺途径</translation>
    </message>
    <message>
        <source>privilege unknown</source>
        <translation>权限未知</translation>
    </message>
    <message>
        <source>rule text, Chinese only: {text}</source>
        <translation>规则原文（仅中文）：{text}</translation>
    </message>
    <message>
        <source>rule text, English only: {text}</source>
        <translation>规则原文（仅英文）：{text}</translation>
    </message>
    <message>
        <source>the patient is allergic to {allergen}</source>
        <translation>患者对 {allergen} 过敏</translation>
    </message>
    <message>
        <source>stands twice with what is in force: stop one of them or give the reason</source>
        <translation>与有效医嘱重复：停用其一，或写明理由</translation>
    </message>
    <message>
        <source>anaphylaxis</source>
        <translation>严重过敏反应</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>中度</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>轻度</translation>
    </message>
    <message>
        <source>contraindicated, choose another class</source>
        <translation>禁用，改用其他类别</translation>
    </message>
    <message>
        <source>avoid, choose another drug</source>
        <translation>避免使用，改用其他药品</translation>
    </message>
    <message>
        <source>may cross-react, only with reason and monitoring</source>
        <translation>可能交叉过敏，须写明理由并监测</translation>
    </message>
    <message>
        <source>same substance or class, choose another drug</source>
        <translation>同一药物或同类，改用其他药品</translation>
    </message>
    <message>
        <source>use with caution and monitor</source>
        <translation>慎用并监测</translation>
    </message>
    <message>
        <source>lower the dose or lengthen the interval as the label says</source>
        <translation>按说明书减量或延长间隔</translation>
    </message>
    <message>
        <source>CrCl {value} below the limit of {limit} mL/min: {todo}</source>
        <translation>CrCl {value}，低于界限 {limit} mL/min：{todo}</translation>
    </message>
    <message>
        <source>every {value} h, at least {limit} h apart: change the frequency</source>
        <translation>每 {value} 小时一次，间隔至少 {limit} 小时：改频次</translation>
    </message>
    <message>
        <source>{value} {unit} is less than the usual {limit} {unit}: check dose and unit</source>
        <translation>{value} {unit} 低于常用量 {limit} {unit}：核对剂量与单位</translation>
    </message>
    <message>
        <source>{value} {unit} is more than the usual {limit} {unit}: check dose and unit</source>
        <translation>{value} {unit} 高于常用量 {limit} {unit}：核对剂量与单位</translation>
    </message>
    <message>
        <source>{value} {unit} in a day, limit {limit} {unit}: lower the dose or give the reason</source>
        <translation>日剂量 {value} {unit}，上限 {limit} {unit}：减量，或写明理由</translation>
    </message>
    <message>
        <source>{value} {unit} at once, limit {limit} {unit}: lower the dose or give the reason</source>
        <translation>单次 {value} {unit}，上限 {limit} {unit}：减量，或写明理由</translation>
    </message>
    <message>
        <source>use with caution</source>
        <translation>慎用</translation>
    </message>
    <message>
        <source>contraindicated, choose another drug</source>
        <translation>禁用，改用其他药品</translation>
    </message>
    <message>
        <source>the patient is pregnant: {todo}</source>
        <translation>患者妊娠：{todo}</translation>
    </message>
    <message>
        <source>aged {value}, from {limit} years on: choose another drug</source>
        <translation>年龄 {value} 岁，{limit} 岁以上可用：改用其他药品</translation>
    </message>
    <message>
        <source>ordered {value}, this product is for {limit}: change the route or the product</source>
        <translation>开立途径 {value}，本品可用途径 {limit}：改途径或改剂型</translation>
    </message>
    <message>
        <source>by mouth</source>
        <translation>口服</translation>
    </message>
    <message>
        <source>intravenous drip</source>
        <translation>静脉滴注</translation>
    </message>
    <message>
        <source>intravenous push</source>
        <translation>静脉推注</translation>
    </message>
    <message>
        <source>intravenous pump</source>
        <translation>静脉泵入</translation>
    </message>
    <message>
        <source>into the muscle</source>
        <translation>肌内注射</translation>
    </message>
    <message>
        <source>under the skin</source>
        <translation>皮下注射</translation>
    </message>
    <message>
        <source>into the skin</source>
        <translation>皮内注射</translation>
    </message>
    <message>
        <source>under the tongue</source>
        <translation>舌下含服</translation>
    </message>
    <message>
        <source>potassium never by {value}: dilute it and give it as a drip</source>
        <translation>钾剂严禁{value}：稀释后静脉滴注</translation>
    </message>
    <message>
        <source>potassium without a fluid: group it with one, at most 3 g/L</source>
        <translation>钾剂未配液体：与液体成组，不超过 3 g/L</translation>
    </message>
    <message>
        <source>potassium {value} g/L, limit {limit} g/L by a peripheral line: more fluid or less potassium</source>
        <translation>钾浓度 {value} g/L，外周静脉上限 {limit} g/L：加液体或减钾</translation>
    </message>
    <message>
        <source>{tier}: you may order it</source>
        <translation>{tier}：您有开立权限</translation>
    </message>
    <message>
        <source>special use</source>
        <translation>特殊使用级</translation>
    </message>
    <message>
        <source>restricted use</source>
        <translation>限制使用级</translation>
    </message>
    <message>
        <source>unrestricted use</source>
        <translation>非限制使用级</translation>
    </message>
    <message>
        <source>no skin test on record, one is advised: test first or give the reason</source>
        <translation>无皮试记录，建议先皮试，或写明理由</translation>
    </message>
</context>
<context>
    <name>SummaryPane</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Vital signs of 24 hours</source>
        <translation>24 小时生命体征</translation>
    </message>
    <message>
        <source>Newest results; Enter or A marks one as read</source>
        <translation>最新结果；回车或 A 标记已阅</translation>
    </message>
    <message>
        <source>Timeline of 24 hours</source>
        <translation>24 小时时间轴</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另 {count} 项</translation>
    </message>
    <message>
        <source>Vital signs 24 h</source>
        <translation>生命体征 24 h</translation>
    </message>
    <message>
        <source>newest {time}</source>
        <translation>最新 {time}</translation>
    </message>
    <message>
        <source>critical unread {count} ↵</source>
        <translation>危急未阅 {count} ↵</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>危</translation>
    </message>
    <message>
        <source>Newest results</source>
        <translation>最新结果</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>NEWS2 not computable</source>
        <translation>NEWS2 无法计算</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>体温</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>心率</translation>
    </message>
    <message>
        <source>BP</source>
        <translation>血压</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Urine</source>
        <translation>尿量</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>吸氧</translation>
    </message>
    <message>
        <source>Consciousness</source>
        <translation>意识</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>疼痛</translation>
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
        <source>bedside</source>
        <translation>床旁</translation>
    </message>
    <message>
        <source>crit</source>
        <translation>危</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已阅</translation>
    </message>
    <message>
        <source>Nothing was done at this station in 24 h.</source>
        <translation>24 小时内本站没有操作。</translation>
    </message>
    <message>
        <source>signed, saved here</source>
        <translation>已签，存本站</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>存本站</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>上传中</translation>
    </message>
    <message>
        <source>outcome unclear</source>
        <translation>结果不明</translation>
    </message>
    <message>
        <source>sent, being checked</source>
        <translation>已送，核验中</translation>
    </message>
    <message>
        <source>confirmed by central</source>
        <translation>中心已确认</translation>
    </message>
    <message>
        <source>conflict, see F12</source>
        <translation>有冲突，见 F12</translation>
    </message>
    <message>
        <source>refused, see F12</source>
        <translation>被驳回，见 F12</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已裁决</translation>
    </message>
    <message>
        <source>order</source>
        <translation>医嘱</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停嘱</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>给药</translation>
    </message>
    <message>
        <source>vitals</source>
        <translation>体征</translation>
    </message>
    <message>
        <source>note</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已送</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>驳回</translation>
    </message>
</context>
</TS>
