<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Age</name>
    <message>
        <source>died at {age}</source>
        <translation>终年{age}</translation>
    </message>
    <message>
        <source>born {text}</source>
        <translation>生于{text}</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>年龄不详</translation>
    </message>
    <message>
        <source>birth date lies in the future</source>
        <translation>出生日期晚于今天</translation>
    </message>
    <message>
        <source>about {years} y (born {text})</source>
        <translation>约{years}岁（生于{text}）</translation>
    </message>
    <message>
        <source>{years} y {months} months</source>
        <translation>{years}岁{months}个月</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count}小时</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count}天</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count}周</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count}个月</translation>
    </message>
    <message>
        <source>{count} y</source>
        <translation>{count}岁</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message>
        <source>The chart of {name} is not downloaded at this station</source>
        <translation>{name}的病历未下载到本站</translation>
    </message>
    <message>
        <source>Only name and stay are known here: {where}</source>
        <translation>本站只有姓名和就诊信息：{where}</translation>
    </message>
    <message>
        <source>It is read while a consult asks for you or a permission is valid, and when he lies here.</source>
        <translation>会诊未结束、授权在有效期内或患者在本病区时才会下载。</translation>
    </message>
</context>
<context>
    <name>BannerMore</name>
    <message>
        <source>Ward</source>
        <translation>病区</translation>
    </message>
    <message>
        <source>Skin tests</source>
        <translation>皮试</translation>
    </message>
    <message>
        <source>Fee type</source>
        <translation>费别</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>预交金</translation>
    </message>
    <message>
        <source>ward unknown</source>
        <translation>病区不详</translation>
    </message>
    <message>
        <source>{ward} (not this ward)</source>
        <translation>{ward}（非本病区）</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>{test}: not clear ({said})</source>
        <translation>{test} 结果不明确（{said}）</translation>
    </message>
    <message>
        <source>{test}: POSITIVE</source>
        <translation>{test} 阳性</translation>
    </message>
    <message>
        <source>{test}: negative, time unknown</source>
        <translation>{test} 阴性 · 时间不详</translation>
    </message>
    <message>
        <source>{test}: negative, expired {until}</source>
        <translation>{test} 阴性 · 已过期 {until}</translation>
    </message>
    <message>
        <source>{test}: negative, {left} left (until {until})</source>
        <translation>{test} 阴性 · 余{left}（至 {until}）</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}小时</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分钟</translation>
    </message>
    <message>
        <source>not downloaded</source>
        <translation>未下载</translation>
    </message>
    <message>
        <source>type unknown</source>
        <translation>类别不详</translation>
    </message>
    <message>
        <source>balance unknown</source>
        <translation>余额不详</translation>
    </message>
    <message>
        <source>balance {amount}</source>
        <translation>余额 {amount}</translation>
    </message>
    <message>
        <source>{balance} · orders are not held up</source>
        <translation>{balance} · 不影响开医嘱</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>元</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Exceptions, as central writes them</source>
        <translation>例外（中心原文）</translation>
    </message>
    <message>
        <source>Day work</source>
        <translation>日常管理</translation>
    </message>
    <message>
        <source>ask the records department</source>
        <translation>向病案科申请</translation>
    </message>
    <message>
        <source>Requests for records</source>
        <translation>病案申请</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Nobody asked the records department about a patient known here.</source>
        <translation>本站已知患者没有病案申请。</translation>
    </message>
    <message>
        <source>Central names no doctor of this ward.</source>
        <translation>中心未列出本病区医师。</translation>
    </message>
    <message>
        <source>Open the patient first (F3): a request is about his record.</source>
        <translation>请先打开患者（F3）：申请针对其病案。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>内容与理由</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Borrow</source>
        <translation>借阅</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>召回</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>asked, saved here</source>
        <translation>已申请，存本站</translation>
    </message>
    <message>
        <source>asked, not answered</source>
        <translation>已申请，未答复</translation>
    </message>
    <message>
        <source>was granted until {time}</source>
        <translation>曾批准至 {time}</translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>被拒：{reason}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未说明理由</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>granted, no end said</source>
        <translation>已批准，未注明期限</translation>
    </message>
    <message>
        <source>granted until {time}</source>
        <translation>批准至 {time}</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医师</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>今日不在班</translation>
    </message>
    <message>
        <source>times not known</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>Not known here: {reason}</source>
        <translation>本站未知：{reason}</translation>
    </message>
    <message>
        <source>as central names it, {time}</source>
        <translation>按中心所列，{time}</translation>
    </message>
    <message>
        <source>left in 7 days: {count}</source>
        <translation>7 日内出区：{count}</translation>
    </message>
    <message>
        <source>patients {patients} of {beds} beds</source>
        <translation>在区 {patients} 人 / {beds} 床</translation>
    </message>
    <message>
        <source>more in the statistics of the hospital, not here</source>
        <translation>更多统计见院级统计系统，本站不提供</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>tags, comments</source>
        <translation>标签留言</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为何</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>Skin tests</source>
        <translation>皮试</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Comments: not part of the record</source>
        <translation>留言：非病历</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未写</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>isolation</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>病情</translation>
    </message>
    <message>
        <source>resuscitation</source>
        <translation>抢救意愿</translation>
    </message>
    <message>
        <source>nursing level</source>
        <translation>护理级别</translation>
    </message>
    <message>
        <source>diet</source>
        <translation>饮食</translation>
    </message>
    <message>
        <source>care</source>
        <translation>照护</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>downtime</source>
        <translation>停机</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Registration notice</source>
        <translation>登记提示</translation>
    </message>
    <message>
        <source>ask the registration desk; it changes nothing about the care</source>
        <translation>请咨询登记处；不影响诊疗</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>absence recorded</source>
        <translation>记录为无</translation>
    </message>
    <message>
        <source>no longer active</source>
        <translation>已不作数</translation>
    </message>
    <message>
        <source>team · not the record</source>
        <translation>团队 · 非病历</translation>
    </message>
    <message>
        <source>saved here, not at central yet</source>
        <translation>已存本站，中心尚无</translation>
    </message>
    <message>
        <source>private · not the record</source>
        <translation>私人 · 非病历</translation>
    </message>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message>
        <source>on this PC only; nobody else sees it</source>
        <translation>仅本机，别人看不到</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Tags, allergies, skin tests, comments</source>
        <translation>标签、过敏、皮试、留言</translation>
    </message>
    <message>
        <source>Tag: care</source>
        <translation>标签：照护</translation>
    </message>
    <message>
        <source>Tag: personal</source>
        <translation>标签：个人</translation>
    </message>
    <message>
        <source>Tag: risk</source>
        <translation>标签：风险</translation>
    </message>
    <message>
        <source>Tag: isolation</source>
        <translation>标签：隔离</translation>
    </message>
    <message>
        <source>Comment to the team</source>
        <translation>团队留言</translation>
    </message>
    <message>
        <source>Private comment</source>
        <translation>私人留言</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为何</translation>
    </message>
    <message>
        <source>Needed for a tag, and for taking one off</source>
        <translation>加标签和去标签时必填</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Comment: not part of the record</source>
        <translation>留言：非病历</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>What the next one should know</source>
        <translation>下一位需要知道的</translation>
    </message>
    <message>
        <source>Nothing was typed yet.</source>
        <translation>尚未输入内容。</translation>
    </message>
    <message>
        <source>Why does the patient have this tag?</source>
        <translation>为什么给患者加这个标签？</translation>
    </message>
    <message>
        <source>Why is it taken off? Type it here, then press Take off again.</source>
        <translation>为什么去掉？在此写明，再按“去掉”。</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Ask the records department about {patient}</source>
        <translation>向病案科申请：{patient}</translation>
    </message>
    <message>
        <source>what is wanted</source>
        <translation>申请类型</translation>
    </message>
    <message>
        <source>which record</source>
        <translation>哪份病案</translation>
    </message>
    <message>
        <source>why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Not sent, missing: {parts}</source>
        <translation>未发送，缺：{parts}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未选</translation>
    </message>
    <message>
        <source>borrow</source>
        <translation>借阅</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>召回</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Which record</source>
        <translation>病案</translation>
    </message>
    <message>
        <source>e.g. inpatient record of March 2025</source>
        <translation>如：2025年3月住院病案</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>RecordNames</name>
    <message>
        <source>Full</source>
        <translation>全力抢救</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Go on as doctor (password again)</source>
        <translation>改以医师身份继续（再输密码）</translation>
    </message>
    <message>
        <source>Go on as nurse (password again)</source>
        <translation>改以护士身份继续（再输密码）</translation>
    </message>
</context>
<context>
    <name>Scopes</name>
    <message>
        <source>On ward</source>
        <translation>在区</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>危急</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>本医疗组</translation>
    </message>
    <message>
        <source>My consults</source>
        <translation>我的会诊</translation>
    </message>
    <message>
        <source>Consult patients</source>
        <translation>会诊患者</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>授权患者</translation>
    </message>
    <message>
        <source>Left ward</source>
        <translation>已出区</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>已转出</translation>
    </message>
    <message>
        <source>Charge recall</source>
        <translation>补费召回</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>院前/待入</translation>
    </message>
    <message>
        <source>not downloaded</source>
        <translation>未下载</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>截至 {time}</translation>
    </message>
    <message>
        <source>central was not asked yet, or has not answered</source>
        <translation>尚未询问中心，或中心未答复</translation>
    </message>
    <message>
        <source>central did not answer this question ({reason})</source>
        <translation>中心未答复此项（{reason}）</translation>
    </message>
    <message>
        <source>Nobody: central named none when it was asked.</source>
        <translation>无人：询问时中心未列出任何患者。</translation>
    </message>
    <message>
        <source>Not downloaded: {reason}</source>
        <translation>未下载：{reason}</translation>
    </message>
    <message>
        <source>Pre-admission (virtual)</source>
        <translation>预住院（虚拟入院）</translation>
    </message>
    <message>
        <source>Admission planned</source>
        <translation>待入院</translation>
    </message>
    <message>
        <source>a bed is kept</source>
        <translation>已留床</translation>
    </message>
    <message>
        <source>no bed yet</source>
        <translation>尚无床位</translation>
    </message>
    <message>
        <source>preparations {done}/{items}</source>
        <translation>院前准备 {done}/{items}</translation>
    </message>
    <message>
        <source>admission not reviewed, as far as known here</source>
        <translation>入院证：本站未见审核</translation>
    </message>
    <message>
        <source>admission: review waits</source>
        <translation>入院证：待审核</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>admission accepted ({name})</source>
        <translation>入院证：已通过（{name}）</translation>
    </message>
    <message>
        <source>admission ASKED BACK ({name}): {reason}</source>
        <translation>入院证：已退回（{name}）：{reason}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未说明原因</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>{count} fit “{typed}”</source>
        <translation>{count} 人符合“{typed}”</translation>
    </message>
    <message>
        <source>Nobody here fits “{typed}”</source>
        <translation>本站没有符合“{typed}”的患者</translation>
    </message>
    <message>
        <source>from this station&apos;s copy; the surest first</source>
        <translation>查自本站副本；最确定的在前</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>查到的患者</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex, age</source>
        <translation>性别 年龄</translation>
    </message>
    <message>
        <source>Admission no. · hospital no.</source>
        <translation>住院号 · 病案号</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>符合项</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>alike {beds}</source>
        <translation>易混 {beds}</translation>
    </message>
    <message>
        <source>on this ward</source>
        <translation>本病区</translation>
    </message>
    <message>
        <source>discharged</source>
        <translation>已出院</translation>
    </message>
    <message>
        <source>not on this ward: {place}</source>
        <translation>不在本病区：{place}</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation>其他性别</translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation>性别不详</translation>
    </message>
    <message>
        <source>bed</source>
        <translation>床号</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>完整号码</translation>
    </message>
    <message>
        <source>whole name</source>
        <translation>完整姓名</translation>
    </message>
    <message>
        <source>beginning of the name</source>
        <translation>姓名开头</translation>
    </message>
    <message>
        <source>pinyin initials</source>
        <translation>拼音首字母</translation>
    </message>
    <message>
        <source>pinyin</source>
        <translation>全拼</translation>
    </message>
    <message>
        <source>end of a number</source>
        <translation>号码末位</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>姓名一部分</translation>
    </message>
    <message>
        <source>part of a number</source>
        <translation>号码一部分</translation>
    </message>
</context>
<context>
    <name>SnoozePanel</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>TaskActs</name>
    <message>
        <source>Not put off: it is critical, urgent, overdue or due too soon. ↵ goes where it is done.</source>
        <translation>不能稍后：属危急、紧急、已超时或即将到时。按 ↵ 去处理。</translation>
    </message>
    <message>
        <source>{what}: see it again when? It comes back at once if it becomes urgent or overdue.</source>
        <translation>{what}：何时再提醒？一旦变为紧急或超时会立即回来。</translation>
    </message>
    <message>
        <source>Not dismissed here: it ends when it is done. A document that is not written needs its reason there.</source>
        <translation>不能在此忽略：处理完才会结束。不写的文书须在病历处填写理由。</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Told by telephone</source>
        <translation>已电话沟通</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>不属本人</translation>
    </message>
    <message>
        <source>{what}: why is nothing to be done?</source>
        <translation>{what}：为何无需处理？</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
</context>
<context>
    <name>TaskPage</name>
    <message>
        <source>Task centre</source>
        <translation>任务中心</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>go where it is done</source>
        <translation>去处理</translation>
    </message>
    <message>
        <source>later, or back now</source>
        <translation>稍后 / 立即恢复</translation>
    </message>
    <message>
        <source>dismiss with a reason</source>
        <translation>忽略（填理由）</translation>
    </message>
    <message>
        <source>message read</source>
        <translation>消息已阅</translation>
    </message>
    <message>
        <source>Nothing waits, as far as this station knows.</source>
        <translation>就本站所知，没有待办。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>已等</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>name unknown</source>
        <translation>姓名不详</translation>
    </message>
    <message>
        <source>{time} · overdue</source>
        <translation>{time} · 已超时</translation>
    </message>
    <message>
        <source>back {time}</source>
        <translation>{time} 回来</translation>
    </message>
    <message>
        <source>Later {count}</source>
        <translation>稍后 {count}</translation>
    </message>
    <message>
        <source>Nothing was put off.</source>
        <translation>没有推后的任务。</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>到 {time}</translation>
    </message>
    <message>
        <source>refused by central</source>
        <translation>中心拒收</translation>
    </message>
    <message>
        <source>conflict to decide</source>
        <translation>冲突待决定</translation>
    </message>
    <message>
        <source>Oral order to countersign</source>
        <translation>口头医嘱待补签</translation>
    </message>
    <message>
        <source>Order to verify</source>
        <translation>医嘱待核对</translation>
    </message>
    <message>
        <source>Result to acknowledge</source>
        <translation>结果待阅</translation>
    </message>
    <message>
        <source>no words given</source>
        <translation>未写内容</translation>
    </message>
    <message>
        <source>Critical value</source>
        <translation>危急值</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>早期预警</translation>
    </message>
    <message>
        <source>Suspected infection</source>
        <translation>院感疑似</translation>
    </message>
    <message>
        <source>Dose after stop or change</source>
        <translation>停嘱或改量后给药</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>重复开立</translation>
    </message>
    <message>
        <source>Fetal monitoring</source>
        <translation>胎心监护</translation>
    </message>
    <message>
        <source>Skin test positive</source>
        <translation>皮试阳性</translation>
    </message>
    <message>
        <source>Allergy to decide</source>
        <translation>待判断过敏</translation>
    </message>
    <message>
        <source>Pharmacist&apos;s rejection</source>
        <translation>药师拒绝</translation>
    </message>
    <message>
        <source>72 h review</source>
        <translation>72小时评估</translation>
    </message>
    <message>
        <source>Nurse query</source>
        <translation>护士疑问</translation>
    </message>
    <message>
        <source>Record quality</source>
        <translation>病历质控</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>会诊</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Approval or task</source>
        <translation>审批或任务</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Charge recall</source>
        <translation>补费召回</translation>
    </message>
    <message>
        <source>Conflict or refusal</source>
        <translation>冲突或拒收</translation>
    </message>
    <message>
        <source>Unsigned orders</source>
        <translation>未签医嘱</translation>
    </message>
    <message>
        <source>Unsigned note</source>
        <translation>未签病历</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>{count} drafted, not signed</source>
        <translation>{count} 条草稿未签</translation>
    </message>
    <message>
        <source>Consults, approvals and recalls are not known here: {reason}</source>
        <translation>本站不知道有无会诊、审批和召回：{reason}</translation>
    </message>
    <message>
        <source>Consults, approvals and recalls as of {time}</source>
        <translation>会诊、审批和召回截至 {time}</translation>
    </message>
    <message>
        <source>{known}: newer ones may exist that this station does not know. Ask by telephone.</source>
        <translation>{known}：可能有本站不知道的新任务，请电话询问。</translation>
    </message>
</context>
</TS>
