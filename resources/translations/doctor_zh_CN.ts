<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ActBar</name>
    <message>
        <source>72 h review</source>
        <translation>72小时评估</translation>
    </message>
    <message>
        <source>Answer the pharmacist</source>
        <translation>答复药师</translation>
    </message>
    <message>
        <source>Answer the nurse</source>
        <translation>答复护士</translation>
    </message>
    <message>
        <source>Request form</source>
        <translation>申请单</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>执行经过</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>补签</translation>
    </message>
    <message>
        <source>Reorganised sheet</source>
        <translation>重整医嘱</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>Stop after a review</source>
        <translation>核停长期</translation>
    </message>
</context>
<context>
    <name>AlertBar</name>
    <message>
        <source>All {count}</source>
        <translation>全部 {count}</translation>
    </message>
</context>
<context>
    <name>AllergyActs</name>
    <message>
        <source>Allergy proposed: {said}. The drug stays stopped. Y decides.</source>
        <translation>建议记录过敏：{said}。药品保持停用。按 Y 判断。</translation>
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
    <name>Antimicrobial</name>
    <message>
        <source>{tier}: the request form lacks {missing}. U opens it.</source>
        <translation>{tier}：使用申请缺少{missing}，按 U 填写。</translation>
    </message>
    <message>
        <source>{tier}, above your privilege, and its one day of emergency is used: a colleague with the privilege orders on</source>
        <translation>{tier}，超出您的权限，且一日的紧急使用已用完：请有权限的医师续开</translation>
    </message>
    <message>
        <source>{tier}, above your privilege: emergency use, ends within 24 h</source>
        <translation>{tier}，超出您的权限：紧急使用，24 小时内自动终止</translation>
    </message>
    <message>
        <source>{tier}, and your privilege is not known: a colleague who has it, or an emergency for one day (U)</source>
        <translation>{tier}，您的权限未知：请有权限的医师开立，或紧急使用一天（U）</translation>
    </message>
    <message>
        <source>{tier}, your privilege is {privilege}: let a colleague with the privilege order it, or an emergency for one day (U)</source>
        <translation>{tier}，您的权限为{privilege}：请有权限的医师开立，或紧急使用一天（U）</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>用药目的</translation>
    </message>
    <message>
        <source>indication</source>
        <translation>适应证</translation>
    </message>
    <message>
        <source>site of infection</source>
        <translation>感染部位</translation>
    </message>
    <message>
        <source>culture</source>
        <translation>病原学送检</translation>
    </message>
    <message>
        <source>susceptibility</source>
        <translation>药敏</translation>
    </message>
    <message>
        <source>antibacterials before</source>
        <translation>既往抗菌药</translation>
    </message>
    <message>
        <source>whether those were given for more than 72 h</source>
        <translation>前用抗菌药是否超过72小时</translation>
    </message>
    <message>
        <source>expert opinion</source>
        <translation>专家意见</translation>
    </message>
    <message>
        <source>time before the operation</source>
        <translation>术前用药时机</translation>
    </message>
</context>
<context>
    <name>AntimicrobialActs</name>
    <message>
        <source>Choose the draft of an antibacterial first.</source>
        <translation>请先选中抗菌药物草稿。</translation>
    </message>
    <message>
        <source>request form</source>
        <translation>抗菌药申请</translation>
    </message>
    <message>
        <source>Emergency: the line now says 1 day (before: no end). It ends after a day by itself.</source>
        <translation>紧急使用：该行现为 1 天（原为不限天数），1 天后自动结束。</translation>
    </message>
    <message>
        <source>Emergency: the line now says 1 day (before: {days} d). It ends after a day by itself.</source>
        <translation>紧急使用：该行现为 1 天（原为 {days} 天），1 天后自动结束。</translation>
    </message>
    <message>
        <source>No emergency any more: the line still says 1 day. Change it if it is to run longer.</source>
        <translation>已不属紧急使用：该行仍为 1 天，如需更长请修改。</translation>
    </message>
    <message>
        <source>No emergency any more: the line has no end again, as it was written.</source>
        <translation>已不属紧急使用：该行恢复为不限天数，与原写一致。</translation>
    </message>
    <message>
        <source>No emergency any more: the line says {days} d again, as it was written.</source>
        <translation>已不属紧急使用：该行恢复为原写的 {days} 天。</translation>
    </message>
</context>
<context>
    <name>AntimicrobialPanel</name>
    <message>
        <source>Request form: {name}</source>
        <translation>抗菌药物使用申请：{name}</translation>
    </message>
    <message>
        <source>Purpose: choose</source>
        <translation>用药目的：请选择</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>治疗</translation>
    </message>
    <message>
        <source>Prophylaxis</source>
        <translation>预防</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用药目的</translation>
    </message>
    <message>
        <source>Antibacterials before, how long: choose</source>
        <translation>此前抗菌药用了多久：请选择</translation>
    </message>
    <message>
        <source>None</source>
        <translation>未用</translation>
    </message>
    <message>
        <source>Up to 72 h</source>
        <translation>不超过72小时</translation>
    </message>
    <message>
        <source>More than 72 h</source>
        <translation>超过72小时</translation>
    </message>
    <message>
        <source>Antibacterials before, how long</source>
        <translation>此前抗菌药用了多久</translation>
    </message>
    <message>
        <source>Susceptibility</source>
        <translation>药敏</translation>
    </message>
    <message>
        <source>what it answers to, or not known yet</source>
        <translation>药敏结果，或未回</translation>
    </message>
    <message>
        <source>Expert opinion (special tier)</source>
        <translation>专家意见（特殊使用级）</translation>
    </message>
    <message>
        <source>who was asked and what he advised</source>
        <translation>会诊专家及意见</translation>
    </message>
    <message>
        <source>Time before the operation</source>
        <translation>术前用药时机</translation>
    </message>
    <message>
        <source>e.g. 30 min; the pack&apos;s order sets say 30 to 60 min before incision</source>
        <translation>如30分钟；知识包医嘱套餐：切皮前0.5~1小时</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>适应证</translation>
    </message>
    <message>
        <source>Site of infection</source>
        <translation>感染部位</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>病原学送检</translation>
    </message>
    <message>
        <source>sent, not sent and why, or its result</source>
        <translation>已送、未送及原因，或结果</translation>
    </message>
    <message>
        <source>Antibacterials before</source>
        <translation>既往抗菌药物</translation>
    </message>
    <message>
        <source>which and how long, or none</source>
        <translation>品种与天数，或无</translation>
    </message>
    <message>
        <source>Cause of the infection</source>
        <translation>感染原因</translation>
    </message>
    <message>
        <source>germ or event, or not known</source>
        <translation>病原体或诱因，或不明</translation>
    </message>
    <message>
        <source>Chest film</source>
        <translation>胸片</translation>
    </message>
    <message>
        <source>what it shows and when, or not taken</source>
        <translation>所见及时间，或未拍</translation>
    </message>
    <message>
        <source>Type of infection</source>
        <translation>感染分型</translation>
    </message>
    <message>
        <source>community, hospital, ventilator, device ...</source>
        <translation>社区、医院、呼吸机、导管相关等</translation>
    </message>
    <message>
        <source>Emergency above your privilege: why</source>
        <translation>越级紧急使用：理由</translation>
    </message>
    <message>
        <source>ends after 24 h by itself</source>
        <translation>24 小时后自动终止</translation>
    </message>
    <message>
        <source>Kept with the order. A review is due after 72 h. Above your privilege only an emergency, for one day.</source>
        <translation>随医嘱保存，72 小时后须评估。超出权限仅限紧急使用一天。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
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
        <source>critical limit of the pack {sign} {limit} {unit}, not flagged by the laboratory</source>
        <translation>达规则库危急界限 {sign} {limit} {unit}，检验科未标危急</translation>
    </message>
    <message>
        <source>reported {time}</source>
        <translation>报告 {time}</translation>
    </message>
    <message>
        <source>specimen {time}</source>
        <translation>采样 {time}</translation>
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
        <source>Limit</source>
        <translation>超限</translation>
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
    <name>CentralAdvice</name>
    <message>
        <source>asked, not answered yet</source>
        <translation>已询问，尚未答复</translation>
    </message>
    <message>
        <source>central&apos;s advice did not arrive in time</source>
        <translation>中心建议未在限时内到达</translation>
    </message>
    <message>
        <source>not checked by central</source>
        <translation>中心未检查</translation>
    </message>
    <message>
        <source>not checked by central, which offers no decision support</source>
        <translation>中心未检查（中心不提供决策支持）</translation>
    </message>
    <message>
        <source>not checked by central, its decision support failed</source>
        <translation>中心未检查（中心决策支持出错）</translation>
    </message>
    <message>
        <source>part of it could not be read and is not shown</source>
        <translation>部分建议无法读取，未显示</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Orders</source>
        <translation>医嘱</translation>
    </message>
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
        <source>planned for {time}</source>
        <translation>预计 {time} 入院</translation>
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
        <source>Day case</source>
        <translation>日间手术</translation>
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
        <source>After downtime: check paper</source>
        <translation>停机后：核对纸质</translation>
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
        <source>Not used</source>
        <translation>未用</translation>
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
    <message>
        <source>No patient is chosen.</source>
        <translation>未选择患者。</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>Doctor station</source>
        <translation>医生站</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
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
        <source>Nothing was signed</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>The orders are not on the screen, or the keys belong to the open panel.</source>
        <translation>医嘱不在屏幕上，或按键属于当前打开的面板。</translation>
    </message>
    <message>
        <source>Go to the orders (Alt 4; close the panel with Esc first) and sign there.</source>
        <translation>请先按 Esc 关闭面板，再按 Alt 4 转到医嘱栏签名。</translation>
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
    <name>DutiesBox</name>
    <message>
        <source>To be written {count}</source>
        <translation>待书写 {count}</translation>
    </message>
    <message>
        <source>locked {count}</source>
        <translation>时限锁定 {count}</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>时限锁定</translation>
    </message>
    <message>
        <source>overdue {time}</source>
        <translation>超时 {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩 {time}</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>Notes to be written; Enter begins one</source>
        <translation>待书写文书；回车去书写</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>去书写</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Ask to unlock</source>
        <translation>申请解锁</translation>
    </message>
    <message>
        <source>Ask to unlock {title} ({rule}): why?</source>
        <translation>申请解锁 {title}（{rule}）：理由？</translation>
    </message>
    <message>
        <source>Taken ill</source>
        <translation>当班患病</translation>
    </message>
    <message>
        <source>System was down</source>
        <translation>系统停机</translation>
    </message>
    <message>
        <source>Not write {title} ({rule}): why?</source>
        <translation>不书写{title}（{rule}）：原因？</translation>
    </message>
    <message>
        <source>Written on paper</source>
        <translation>已在纸质病历书写</translation>
    </message>
    <message>
        <source>Discharged or transferred</source>
        <translation>已出院或转科</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
</context>
<context>
    <name>EndPanel</name>
    <message>
        <source>Ends at</source>
        <translation>停止时间</translation>
    </message>
    <message>
        <source>now, or 16:00, 11-21 08:00</source>
        <translation>立即，或 16:00、11-21 08:00</translation>
    </message>
</context>
<context>
    <name>EndingActs</name>
    <message>
        <source>Condition improved</source>
        <translation>病情好转</translation>
    </message>
    <message>
        <source>Changed to another treatment</source>
        <translation>更换治疗</translation>
    </message>
    <message>
        <source>Adverse reaction</source>
        <translation>不良反应</translation>
    </message>
    <message>
        <source>Patient declines</source>
        <translation>患者拒绝</translation>
    </message>
    <message>
        <source>Stop: {names}</source>
        <translation>停止：{names}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reading what is still due ...</source>
        <translation>正在读取停止前的待执行项……</translation>
    </message>
    <message>
        <source>Nothing of it was carried out since that time (already halted)</source>
        <translation>执行已停：自该时间起未再执行</translation>
    </message>
    <message>
        <source>Choose an order that is signed.</source>
        <translation>请选择一条已签名的医嘱。</translation>
    </message>
    <message>
        <source>Ordered by mistake</source>
        <translation>开错</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>重复开立</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>Wrong patient</source>
        <translation>患者错误</translation>
    </message>
    <message>
        <source>Void, nobody has begun it: {names}</source>
        <translation>作废（尚未执行）：{names}</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>It was never meant for this patient (entered in error)</source>
        <translation>误录：本不属于该患者</translation>
    </message>
    <message>
        <source>What is still due could not be read.</source>
        <translation>停止前的待执行项无法读取。</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>New order</source>
        <translation>新开医嘱</translation>
    </message>
    <message>
        <source>New order: initials, name or code, then dose, frequency, route, e.g. mlpn 1g q8h ivgtt (F1: all of it)</source>
        <translation>新医嘱：首字母、名称或编码，再输剂量、频次、途径，如 mlpn 1g q8h ivgtt（F1：全部写法）</translation>
    </message>
    <message>
        <source>What can be ordered</source>
        <translation>可开立项目</translation>
    </message>
    <message>
        <source>↑↓ move, ↵ brings the line back to read and change</source>
        <translation>↑↓ 移动，↵ 取回该行，可查看修改</translation>
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
        <source>{rate}, not checked</source>
        <translation>{rate}，未核对</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>own supply</source>
        <translation>自备药</translation>
    </message>
    <message>
        <source>remark: {words}</source>
        <translation>嘱托：{words}</translation>
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
        <source>doses of the first day</source>
        <translation>首日次数</translation>
    </message>
    <message>
        <source>least interval, e.g. 间隔6h</source>
        <translation>最短间隔，如 间隔6h</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>滴速/泵速</translation>
    </message>
    <message>
        <source>side: 左, 右 or 双侧 (or fill in the request form)</source>
        <translation>侧别：左、右或双侧（或填申请单）</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>嘱托</translation>
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
        <source>A rate of zero cannot be ordered</source>
        <translation>滴速/泵速不能为0</translation>
    </message>
    <message>
        <source>“{words}” does not belong to this item</source>
        <translation>“{words}”不适用于该项目</translation>
    </message>
    <message>
        <source>“{words}”: a course has at least one day</source>
        <translation>“{words}”：疗程至少为 1 天</translation>
    </message>
    <message>
        <source>“{words}”: this is done one time. Take the days away, or say how often</source>
        <translation>“{words}”：此项只执行一次，请删去天数，或写明频次</translation>
    </message>
    <message>
        <source>“{words}” is longer than {most} days (this program&apos;s own number). Change it; Alt ↵ confirms</source>
        <translation>“{words}”超过 {most} 天（本程序自定的提示值），请修改；Alt ↵ 确认无误</translation>
    </message>
    <message>
        <source>“{words}”: a whole day has {most} doses. Change the first day or the frequency</source>
        <translation>“{words}”：全天共 {most} 次，请改首日次数或频次</translation>
    </message>
    <message>
        <source>Other unit than usual: {typed} = {amount}; Alt ↵ confirms</source>
        <translation>单位与常用不同：{typed} = {amount}；Alt ↵ 确认</translation>
    </message>
    <message>
        <source>First the item: initials, pinyin, name or code; ↵ chooses it. Then, in any order:</source>
        <translation>先输项目：首字母、拼音、名称或编码，回车选中；其余顺序不限：</translation>
    </message>
    <message>
        <source>dose 1g · 500mg · 80万单位 (a number without its unit is asked for)</source>
        <translation>剂量 1g · 500mg · 80万单位（没有单位的数字会追问）</translation>
    </message>
    <message>
        <source>frequency q8h · tid · st · prn 间隔6h · route po · ivgtt · 泵入 · 微泵 (pump, continuous)</source>
        <translation>频次 q8h · tid · st · prn 间隔6h · 途径 po · ivgtt · 泵入 · 微泵（持续泵入）</translation>
    </message>
    <message>
        <source>rate 40滴/分 · 40gtt/min · 60ml/h (of an infusion the leading line says it) · days 7d</source>
        <translation>滴速 40滴/分 · 40gtt/min · 60ml/h（成组输液由首行给出） · 天数 7d</translation>
    </message>
    <message>
        <source>first day 首日1 · own supply zb · side 左 · right · 双侧 · urgent 加急 · remark, last: // words or 嘱: words</source>
        <translation>首日 首日1 · 自备药 zb · 检查侧别 左 · right · 双侧 · 加急 · 嘱托写在最后：// 内容 或 嘱: 内容</translation>
    </message>
    <message>
        <source>Tab next open part · Alt ↵ confirms a unit or a long course · [ joins with the line above · F1 closes this help</source>
        <translation>Tab 下一待填项 · Alt ↵ 确认单位或长疗程 · [ 与上一行成组 · F1 关闭帮助</translation>
    </message>
</context>
<context>
    <name>EntryRecall</name>
    <message>
        <source>Last time</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>常用</translation>
    </message>
</context>
<context>
    <name>FavouriteActs</name>
    <message>
        <source>Choose an order that the catalogue knows.</source>
        <translation>请选择目录内的医嘱。</translation>
    </message>
    <message>
        <source>There are {most} favourites already: choose one of them and press F to let it go.</source>
        <translation>常用已满 {most} 条：请选择其中一条按 F 取消。</translation>
    </message>
    <message>
        <source>Kept as a favourite ({count} of {most}): * in the entry line lists them.</source>
        <translation>已设为常用（{count}/{most}）：在录入行输入 * 可列出。</translation>
    </message>
    <message>
        <source>No favourite any more ({count} of {most}).</source>
        <translation>已取消常用（{count}/{most}）。</translation>
    </message>
</context>
<context>
    <name>FindingOrigin</name>
    <message>
        <source>unknown</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>rule {rule} · source: {source} · pack {version}</source>
        <translation>规则 {rule} · 依据：{source} · 规则包 {version}</translation>
    </message>
    <message>
        <source>rule {rule} · source (in Chinese): {source} · pack {version}</source>
        <translation>规则 {rule} · 依据（中文）：{source} · 规则包 {version}</translation>
    </message>
    <message>
        <source>rule {rule} · source (in English): {source} · pack {version}</source>
        <translation>规则 {rule} · 依据（英文）：{source} · 规则包 {version}</translation>
    </message>
    <message>
        <source>answered in this stay: “{reason}” ({name}, {time})</source>
        <translation>本次住院已说明理由：“{reason}”（{name}，{time}）</translation>
    </message>
</context>
<context>
    <name>FindingsBox</name>
    <message>
        <source>{count} of weight</source>
        <translation>{count} 项须处理</translation>
    </message>
    <message>
        <source>{count} of central wait for an answer</source>
        <translation>中心质控 {count} 条待答复</translation>
    </message>
    <message>
        <source>Findings {count}</source>
        <translation>质控 {count}</translation>
    </message>
    <message>
        <source>source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>no words given</source>
        <translation>未给出说明</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>appeal: {reason}</source>
        <translation>申诉：{reason}</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>已存本站</translation>
    </message>
</context>
<context>
    <name>IdentityPanel</name>
    <message>
        <source>Sign {count}, with {drugs} (controlled or cytotoxic): whom are you ordering for?</source>
        <translation>签署 {count} 条，含 {drugs}（麻醉/精神药品或细胞毒药品）：请再次核对为谁开立</translation>
    </message>
    <message>
        <source>Sign {count}: whom are you ordering for?</source>
        <translation>签名 {count} 条：请再次输入患者身份</translation>
    </message>
    <message>
        <source>The data of this patient are {age} old: I know</source>
        <translation>该患者数据已是 {age} 前的：已知晓</translation>
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
    <message>
        <source>Tick (space bar) that you know how old the data are. Nothing was signed.</source>
        <translation>请勾选（空格键）已知晓数据时间。尚未签名。</translation>
    </message>
</context>
<context>
    <name>NoteActs</name>
    <message>
        <source>Progress note {time}</source>
        <translation>病程记录 {time}</translation>
    </message>
    <message>
        <source>Progress note</source>
        <translation>病程记录</translation>
    </message>
    <message>
        <source>Slip of the pen</source>
        <translation>笔误</translation>
    </message>
    <message>
        <source>Wrong side</source>
        <translation>侧别错误</translation>
    </message>
    <message>
        <source>Added afterwards</source>
        <translation>补充记录</translation>
    </message>
    <message>
        <source>Correct {title}: why? The signed text stays as an older version.</source>
        <translation>修改{title}：原因？已签名的原文保留为旧版本。</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Appeal against {rule}: why is it right as it is?</source>
        <translation>对 {rule} 申诉：为何原文无误？</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Feedback about {rule}: what shall central know?</source>
        <translation>就 {rule} 反馈：要告诉质控什么？</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>{count} drafts among the orders, unsigned.</source>
        <translation>已生成 {count} 条医嘱草稿，尚未签名。</translation>
    </message>
    <message>
        <source>To be ordered by hand: {items}</source>
        <translation>需手工开立：{items}</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Correction, a new version: {reason}</source>
        <translation>修改（新版本）：{reason}</translation>
    </message>
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
    <message>
        <source>Text; / inserts data, scores and snippets, Tab goes to the next empty field</source>
        <translation>正文；/ 插入数据、评分、片段，Tab 跳到下一空项</translation>
    </message>
</context>
<context>
    <name>NotePalette</name>
    <message>
        <source>What can be inserted</source>
        <translation>可插入的内容</translation>
    </message>
    <message>
        <source>↑↓ move, ↵ insert, Esc keeps the /</source>
        <translation>↑↓ 移动，↵ 插入，Esc 保留 /</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>片段</translation>
    </message>
</context>
<context>
    <name>NotePane</name>
    <message>
        <source>Notes</source>
        <translation>病历文书</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>书写病历</translation>
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
        <source>Throw draft away</source>
        <translation>弃用草稿</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Co-sign</source>
        <translation>上级审签</translation>
    </message>
    <message>
        <source>Plan to order drafts</source>
        <translation>照护计划转医嘱草稿</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Kinds of notes; Enter begins one</source>
        <translation>文书类型；回车开始书写</translation>
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
        <source>↵ begins a note of that kind, Esc goes back</source>
        <translation>↵ 开始书写该类文书，Esc 返回</translation>
    </message>
    <message>
        <source>Title and text are needed to sign</source>
        <translation>签名需要标题和正文</translation>
    </message>
    <message>
        <source>to be mended or answered before signing: {rules}</source>
        <translation>签名前须修改或说明：{rules}</translation>
    </message>
    <message>
        <source>locked by the hospital&apos;s rule, ask to unlock it: {titles}</source>
        <translation>按医院规定已时限锁定，请先申请解锁：{titles}</translation>
    </message>
    <message>
        <source>not checked: the record could not be read</source>
        <translation>未质控：病历未能读取</translation>
    </message>
    <message>
        <source>W writes a note.</source>
        <translation>按 W 书写病历。</translation>
    </message>
    <message>
        <source>Plain note</source>
        <translation>空白病程</translation>
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
        <source>co-signed by {names} {time}</source>
        <translation>审签 {names} {time}</translation>
    </message>
    <message>
        <source>author unknown</source>
        <translation>作者未知</translation>
    </message>
    <message>
        <source>not co-signed</source>
        <translation>未审签</translation>
    </message>
    <message>
        <source>Corrected: {reason}</source>
        <translation>修改原因：{reason}</translation>
    </message>
    <message>
        <source>An older version; the newest stands first</source>
        <translation>旧版本；最新版本在最前</translation>
    </message>
    <message>
        <source>quotes {count} rows of the chart</source>
        <translation>引用病历数据 {count} 条</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>第 {number} 版</translation>
    </message>
</context>
<context>
    <name>NoteTree</name>
    <message>
        <source>Notes by folder</source>
        <translation>文书目录</translation>
    </message>
    <message>
        <source>Open the folders</source>
        <translation>展开目录</translation>
    </message>
    <message>
        <source>Fold the folders</source>
        <translation>收起目录</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>病历文书</translation>
    </message>
    <message>
        <source>QC {count}</source>
        <translation>质控 {count}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>{count} required fields are empty: {names}</source>
        <translation>{count} 个必填项为空：{names}</translation>
    </message>
    <message>
        <source>{name}: not a number</source>
        <translation>{name}：不是数字</translation>
    </message>
    <message>
        <source>{name}: another unit than {unit}</source>
        <translation>{name}：单位不是 {unit}</translation>
    </message>
    <message>
        <source>{name}: not a time such as 2026-11-20 14:05</source>
        <translation>{name}：不是时间（如 2026-11-20 14:05）</translation>
    </message>
    <message>
        <source>{name}: taken over, not confirmed (Alt Enter)</source>
        <translation>{name}：沿用未确认（Alt Enter）</translation>
    </message>
    <message>
        <source>{name}: none of {choices}</source>
        <translation>{name}：不在 {choices} 之中</translation>
    </message>
    <message>
        <source>Not pasted: this text was copied from another patient&apos;s chart. Nothing was changed.</source>
        <translation>未粘贴：这段文字复制自另一位患者的病历，内容未改动。</translation>
    </message>
    <message>
        <source>Locked by the hospital&apos;s rule: the medical records department has to unlock it first.</source>
        <translation>已按医院规定时限锁定：须先由病案科解锁。</translation>
    </message>
    <message>
        <source>There is a draft of this patient already: sign it or throw it away first.</source>
        <translation>该患者已有草稿：请先签名或弃用。</translation>
    </message>
    <message>
        <source>no rule named</source>
        <translation>未注明规则</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>AI</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>by a rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>source not said</source>
        <translation>来源未注明</translation>
    </message>
    <message>
        <source>grave</source>
        <translation>重度</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>中度</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>轻度</translation>
    </message>
    <message>
        <source>weight not said</source>
        <translation>程度未注明</translation>
    </message>
    <message>
        <source>central</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>to be answered by {time}</source>
        <translation>请于 {time} 前答复</translation>
    </message>
    <message>
        <source>closed by central</source>
        <translation>中心已关闭</translation>
    </message>
    <message>
        <source>answered, central has to look</source>
        <translation>已答复，待质控查看</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>已存本站</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>feedback: {reason}</source>
        <translation>反馈：{reason}</translation>
    </message>
    <message>
        <source>appeal: {reason}</source>
        <translation>申诉：{reason}</translation>
    </message>
    <message>
        <source>finding stands: {reason}</source>
        <translation>维持问题：{reason}</translation>
    </message>
    <message>
        <source>finding withdrawn: {reason}</source>
        <translation>撤销问题：{reason}</translation>
    </message>
    <message>
        <source>unlock asked</source>
        <translation>已申请解锁</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>已解锁</translation>
    </message>
    <message>
        <source>unlock ended</source>
        <translation>解锁到期</translation>
    </message>
    <message>
        <source>unlock refused</source>
        <translation>解锁被拒</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>时限锁定</translation>
    </message>
    <message>
        <source>unlock asked {time}</source>
        <translation>已申请解锁 {time}</translation>
    </message>
    <message>
        <source>unlocked, no end said</source>
        <translation>已解锁，未注明期限</translation>
    </message>
    <message>
        <source>unlocked until {time}</source>
        <translation>解锁至 {time}</translation>
    </message>
    <message>
        <source>unlock ended {time}</source>
        <translation>解锁已于 {time} 到期</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未说明理由</translation>
    </message>
    <message>
        <source>unlock refused: {reason}</source>
        <translation>解锁被拒：{reason}</translation>
    </message>
</context>
<context>
    <name>OralActs</name>
    <message>
        <source>Choose the oral order that is to be signed.</source>
        <translation>请选择要补签的口头医嘱。</translation>
    </message>
    <message>
        <source>Countersign, written down by {nurse} and read back ({waits}): {names}</source>
        <translation>补签口头医嘱，{nurse} 记录并复述（{waits}）：{names}</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>补签</translation>
    </message>
</context>
<context>
    <name>OralOrders</name>
    <message>
        <source>written down by {name}</source>
        <translation>{name} 记录</translation>
    </message>
    <message>
        <source>Sign your oral order (C)</source>
        <translation>请补签口头医嘱 (C)</translation>
    </message>
    <message>
        <source>Another patient: your oral order is not signed</source>
        <translation>另一患者：您的口头医嘱尚未补签</translation>
    </message>
    <message>
        <source>Oral</source>
        <translation>口头</translation>
    </message>
    <message>
        <source>oral, not signed</source>
        <translation>口头待签</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>剩 {span}</translation>
    </message>
    <message>
        <source>{span} over time</source>
        <translation>超时 {span}</translation>
    </message>
    <message>
        <source>waits {span}</source>
        <translation>已等 {span}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>This order was not given by word of mouth.</source>
        <translation>该医嘱不是口头医嘱。</translation>
    </message>
    <message>
        <source>This oral order is signed already.</source>
        <translation>该口头医嘱已补签。</translation>
    </message>
    <message>
        <source>Only who gave the order signs it: {name}.</source>
        <translation>只能由下达医嘱者补签：{name}。</translation>
    </message>
    <message>
        <source>Another patient was opened meanwhile.</source>
        <translation>其间已打开另一位患者。</translation>
    </message>
</context>
<context>
    <name>OrderEndings</name>
    <message>
        <source>No planned dose is open before it.</source>
        <translation>停止前没有待执行的计划。</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation>等另 {count} 次</translation>
    </message>
    <message>
        <source>Still due before it: {times}{more}</source>
        <translation>停止前仍须执行：{times}{more}</translation>
    </message>
    <message>
        <source>Nothing was done: {why}</source>
        <translation>未执行任何操作：{why}</translation>
    </message>
    <message>
        <source>This is no time: type 16:00, or 11-21 08:00 for another day.</source>
        <translation>时间无法识别：请输入 16:00，其他日期输入 11-21 08:00。</translation>
    </message>
    <message>
        <source>This time has passed. Tick that nothing was carried out since, or leave the time empty.</source>
        <translation>该时间已过。请勾选“执行已停”，或将时间留空。</translation>
    </message>
    <message>
        <source>The order ends before that already.</source>
        <translation>该医嘱在此之前已经结束。</translation>
    </message>
    <message>
        <source>This order is not in force; there is nothing to take back.</source>
        <translation>该医嘱未生效，无可作废。</translation>
    </message>
    <message>
        <source>A dose was given: the order cannot be voided, only stopped (S).</source>
        <translation>已有执行记录：不能作废，只能停止 (S)。</translation>
    </message>
    <message>
        <source>It needs a reason.</source>
        <translation>需要填写原因。</translation>
    </message>
    <message>
        <source>Another patient was opened meanwhile.</source>
        <translation>其间已打开另一位患者。</translation>
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
        <source>A form is open: take it over, or leave it with Esc.</source>
        <translation>表单已打开：请采用，或按 Esc 返回。</translation>
    </message>
    <message>
        <source>A review is open: sign it, or leave it with Esc.</source>
        <translation>医嘱核对正在进行：请签名提交，或按 Esc 退出。</translation>
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
        <source>Only an order in force that the catalogue knows can be changed.</source>
        <translation>只能更改目录内、正在生效的医嘱。</translation>
    </message>
    <message>
        <source>The infusion is drafted anew: Enter changes a line; the old one ends with the signature.</source>
        <translation>整组已重新起草：回车修改一行；原医嘱随签名结束。</translation>
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
        <source>Withdraw the whole signature before it is sent: what it ordered goes, what it ended runs on</source>
        <translation>整次签名在上传前撤回：新开的撤销，被其结束的医嘱继续有效</translation>
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
        <source>The request form is open: take it over with Enter, or leave it with Esc; then sign.</source>
        <translation>申请单尚未采用：请按回车采用，或按 Esc 退出，再签名。</translation>
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
    <message>
        <source>Not signed: an as-needed drug says no least interval. Choose its line, Enter, and type it (e.g. 间隔6h).</source>
        <translation>未签名：有必要时（PRN）用药没有写最短间隔。选中该行，按 Enter，补上间隔（如 间隔6h）。</translation>
    </message>
    <message>
        <source>Not signed: a narcotic or psychotropic I on a ward is written day by day. Change its line (E): one-off, one day.</source>
        <translation>未签名：住院患者的麻醉药品、第一类精神药品须逐日开具。按 E 修改该行：临时，1 日量。</translation>
    </message>
    <message>
        <source>Not signed: taken home, an injection of a narcotic or psychotropic I is one dose, slow release 7 days, others 3. For cancer pain or lasting pain: 3, 15, 7 days; say so on its line (慢痛, or chronic-pain).</source>
        <translation>未签名：出院带药中，麻醉、一类精神药品注射剂一次量，缓控释 7 日，其他 3 日。癌痛或慢性疼痛分别为 3、15、7 日；请在该行写明（慢痛）。</translation>
    </message>
    <message>
        <source>Not signed: a course has at least one day. Choose its line, Enter, and change the days.</source>
        <translation>未签署：疗程至少为 1 天。请选中该行，回车后修改天数。</translation>
    </message>
    <message>
        <source>Not signed: several days of what is done one time. Choose its line, Enter, and take the days away.</source>
        <translation>未签署：只执行一次的医嘱写了多天。请选中该行，回车后删去天数。</translation>
    </message>
    <message>
        <source>Not signed: the first day has more doses than a whole day. Choose its line, Enter, and change it.</source>
        <translation>未签署：首日次数多于全天次数。请选中该行，回车后修改。</translation>
    </message>
    <message>
        <source>Not signed: the chosen times are not as many as the frequency has. Choose its line, Enter, and change one of them.</source>
        <translation>未签名：所选时间的个数与频次不符。请选中该行按 Enter，改其中之一。</translation>
    </message>
    <message>
        <source>Not signed: the prescription forms have open questions (P).</source>
        <translation>未签名：处方有待处理的问题（P）。</translation>
    </message>
    <message>
        <source>Another item: the hold for the skin test of the one before is gone.</source>
        <translation>已改为其他项目：原药品因皮试的暂停已解除。</translation>
    </message>
    <message>
        <source>Another item: the request form of the one before is gone.</source>
        <translation>已改为其他项目：原药品的申请单已去除。</translation>
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
        <source>Discharge medicines</source>
        <translation>出院带药</translation>
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
        <source>ends with the signature</source>
        <translation>签名后结束</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>ENTERED IN ERROR</source>
        <translation>误录</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>停</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>patient is fasting</source>
        <translation>患者禁食</translation>
    </message>
    <message>
        <source>also ordered by {who} {time}: both run</source>
        <translation>{who} {time} 也开了同一药：两条都在执行</translation>
    </message>
    <message>
        <source>ordered twice</source>
        <translation>重复开立</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>双侧</translation>
    </message>
    <message>
        <source>{who} asks: {text}</source>
        <translation>{who} 提疑问：{text}</translation>
    </message>
    <message>
        <source>dispensed {time}</source>
        <translation>已发药 {time}</translation>
    </message>
    <message>
        <source>pharmacy prepares it</source>
        <translation>药房配药中</translation>
    </message>
    <message>
        <source>dispensing on hold</source>
        <translation>暂缓发药</translation>
    </message>
    <message>
        <source>not dispensed</source>
        <translation>未发药</translation>
    </message>
    <message>
        <source>dispensing: not known</source>
        <translation>发药情况不明</translation>
    </message>
    <message>
        <source>stops {time}</source>
        <translation>预停 {time}</translation>
    </message>
    <message>
        <source>stopped {time} · saved here</source>
        <translation>停 {time} · 存本站</translation>
    </message>
    <message>
        <source>taken back {time} · saved here</source>
        <translation>作废 {time} · 存本站</translation>
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
        <source>in place of {name}</source>
        <translation>替代 {name}</translation>
    </message>
    <message>
        <source>first day {count}</source>
        <translation>首日 {count} 次</translation>
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
        <source>Controlled {count}</source>
        <translation>毒麻精 {count}</translation>
    </message>
    <message>
        <source>Sign the review</source>
        <translation>签名提交核对</translation>
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
        <source>discharge {count} more</source>
        <translation>出院带药另 {count} 条</translation>
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
    <name>PasswordPanel</name>
    <message>
        <source>Controlled: {names}. Sign with your own password.</source>
        <translation>麻醉/精一类药品：{names}。请再次输入本人密码签名。</translation>
    </message>
    <message>
        <source>The password was not accepted. Nothing was signed.</source>
        <translation>密码未被接受，未签名。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
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
        <source>day case</source>
        <translation>日间</translation>
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
    <name>ReleaseActs</name>
    <message>
        <source>Not released: {result}. S stops the order.</source>
        <translation>不予放行：{result}。按 S 停止医嘱。</translation>
    </message>
    <message>
        <source>Release {names}: rests on {result}</source>
        <translation>放行 {names}：依据 {result}</translation>
    </message>
    <message>
        <source>Release {names}: {result}; the nurse enters it, or what is on record about the drug is judged</source>
        <translation>放行 {names}：{result}；由护士录入，或按该药已有记录判断</translation>
    </message>
    <message>
        <source>no result of its own test yet</source>
        <translation>该皮试尚无结果</translation>
    </message>
    <message>
        <source>Release the drug</source>
        <translation>放行该药</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>全停</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>What the review is for</source>
        <translation>核对用途</translation>
    </message>
    <message>
        <source>Long-term orders in force</source>
        <translation>有效长期医嘱</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转科</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>出院</translation>
    </message>
    <message>
        <source>After an operation</source>
        <translation>术后</translation>
    </message>
    <message>
        <source>Choose: for what?</source>
        <translation>请选择：转科 / 出院 / 术后</translation>
    </message>
    <message>
        <source>Review of the long-term orders: {count}</source>
        <translation>长期医嘱核对：{count} 条（组）</translation>
    </message>
    <message>
        <source>Stop or keep</source>
        <translation>停 / 留</translation>
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
        <source>Frequency</source>
        <translation>频次</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Choose what the review is for.</source>
        <translation>请选择用途。</translation>
    </message>
    <message>
        <source>Not decided yet: {count}.</source>
        <translation>尚未逐条确定：{count} 条。</translation>
    </message>
    <message>
        <source>A long-term order waits for a decision (F12): decide it first.</source>
        <translation>有长期医嘱待处置 (F12)：请先处置。</translation>
    </message>
</context>
<context>
    <name>Safety</name>
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
        <source>the unit says no time, this drug is usually dosed in {unit}: is the time missing?</source>
        <translation>单位没有时间，本药常用 {unit}：是否漏写时间？</translation>
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
        <source>potassium {value} g per litre of fluid: no reason lets it pass, more fluid or less potassium</source>
        <translation>每升液体含钾盐 {value} g：不能以理由通过，请加液体或减钾</translation>
    </message>
    <message>
        <source>potassium {value} mmol an hour, usually at most {limit}: slower or less potassium</source>
        <translation>钾 {value} mmol/小时，一般不超过 {limit}：减慢滴速或减少钾量</translation>
    </message>
    <message>
        <source>another diet is in force: {other}; stop it if this one takes its place</source>
        <translation>已有饮食医嘱在执行：{other}；如由本条替代，请停止原医嘱</translation>
    </message>
    <message>
        <source>another nursing level is in force: {other}; stop it if this one takes its place</source>
        <translation>已有护理级别在执行：{other}；如由本条替代，请停止原医嘱</translation>
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
    <message>
        <source>a pharmacist rejected this drug in this stay and nobody answered ({reason}): choose another or say why</source>
        <translation>本次住院中药师拒绝过此药且无人答复（{reason}）：请改用他药或说明理由</translation>
    </message>
</context>
<context>
    <name>SecondPanel</name>
    <message>
        <source>Exempt from the skin test: {said}. A second person signs with own number and password.</source>
        <translation>免皮试：{said}。须由第二人用本人工号和密码签名。</translation>
    </message>
    <message>
        <source>It has to be somebody else. Nothing was signed.</source>
        <translation>须由另一人签名。未签任何医嘱。</translation>
    </message>
    <message>
        <source>Number or password was not accepted. Nothing was signed.</source>
        <translation>工号或密码不正确。未签任何医嘱。</translation>
    </message>
    <message>
        <source>Staff number of the second person</source>
        <translation>第二签名人工号</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
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
    <name>SignActs</name>
    <message>
        <source>Signed. Central&apos;s advice did not arrive in time.</source>
        <translation>已签名。中心建议未在限时内到达。</translation>
    </message>
</context>
<context>
    <name>SkinTest</name>
    <message>
        <source>{test} negative on {read}, valid until {until}: no new test; another batch needs one{batch}</source>
        <translation>{test}阴性 {read}，有效至 {until}：续用不再皮试；更换批号须重做{batch}</translation>
    </message>
    <message>
        <source> (tested: batch {batch})</source>
        <translation>（皮试批号 {batch}）</translation>
    </message>
    <message>
        <source>skin test positive: contraindicated, choose another drug and record the allergy</source>
        <translation>皮试阳性：禁用，请换药并登记过敏</translation>
    </message>
    <message>
        <source>held until the skin test is negative</source>
        <translation>皮试阴性前暂停执行</translation>
    </message>
    <message>
        <source>no skin test on record, one is required: order the test first; without it a reason and a second person&apos;s signature</source>
        <translation>无皮试记录，该药必须皮试：先开皮试；免试须填理由并由第二人签名</translation>
    </message>
    <message>
        <source>The skin test is positive: the drug is not given. Stop it and record the allergy.</source>
        <translation>皮试阳性：不得使用。请停止该医嘱并登记过敏。</translation>
    </message>
    <message>
        <source>No negative skin test of this drug is on record: it stays on hold.</source>
        <translation>没有该药有效的皮试阴性结果：继续暂停。</translation>
    </message>
    <message>
        <source>The order is not on hold for a skin test (any more).</source>
        <translation>该医嘱（已）不在待皮试状态。</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>现在不能执行。</translation>
    </message>
    <message>
        <source>released</source>
        <translation>解除暂停</translation>
    </message>
    <message>
        <source>skin test judged</source>
        <translation>皮试已判断</translation>
    </message>
    <message>
        <source>skin test begun</source>
        <translation>皮试开始</translation>
    </message>
    <message>
        <source>skin test read</source>
        <translation>皮试判读</translation>
    </message>
    <message>
        <source>waits for its skin test; ↵ asks to release it once that is negative</source>
        <translation>等待皮试结果；阴性后按 ↵ 询问放行</translation>
    </message>
    <message>
        <source>no skin test: {reason} (second signature {name})</source>
        <translation>免皮试：{reason}（第二签名 {name}）</translation>
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
        <source>dated ahead</source>
        <translation>时间超前</translation>
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
        <source>limit</source>
        <translation>超限</translation>
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
        <source>oral order</source>
        <translation>口头医嘱</translation>
    </message>
    <message>
        <source>countersigned</source>
        <translation>补签</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停嘱</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>pharmacist answered</source>
        <translation>已答复药师</translation>
    </message>
    <message>
        <source>nurse asked</source>
        <translation>护士提疑问</translation>
    </message>
    <message>
        <source>written</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>added to</source>
        <translation>补充</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>nurse answered</source>
        <translation>答复护士</translation>
    </message>
    <message>
        <source>specimen collected</source>
        <translation>标本已采</translation>
    </message>
    <message>
        <source>specimen not collected</source>
        <translation>标本未采</translation>
    </message>
    <message>
        <source>stop confirmed</source>
        <translation>停嘱已确认</translation>
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
        <source>co-signed</source>
        <translation>审签</translation>
    </message>
    <message>
        <source>deadline ignored</source>
        <translation>忽略待书写</translation>
    </message>
    <message>
        <source>finding answered</source>
        <translation>质控回复</translation>
    </message>
    <message>
        <source>prescriber told</source>
        <translation>已告知开嘱医师</translation>
    </message>
    <message>
        <source>critical value</source>
        <translation>危急值</translation>
    </message>
    <message>
        <source>critical value handled</source>
        <translation>危急值已处理</translation>
    </message>
    <message>
        <source>critical value by telephone</source>
        <translation>电话报告危急值</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>tag taken off</source>
        <translation>标签已移除</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>consult asked</source>
        <translation>申请会诊</translation>
    </message>
    <message>
        <source>consult moved on</source>
        <translation>会诊处理</translation>
    </message>
    <message>
        <source>consult record</source>
        <translation>会诊记录</translation>
    </message>
    <message>
        <source>consult by telephone</source>
        <translation>会诊电话</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>handover answered</source>
        <translation>接班答复</translation>
    </message>
    <message>
        <source>put on pathway</source>
        <translation>入径</translation>
    </message>
    <message>
        <source>pathway moved</source>
        <translation>路径变更</translation>
    </message>
    <message>
        <source>pathway variance</source>
        <translation>路径变异</translation>
    </message>
    <message>
        <source>asked the records department</source>
        <translation>向病案科申请</translation>
    </message>
    <message>
        <source>downtime noted</source>
        <translation>已记录停机</translation>
    </message>
    <message>
        <source>conflict decided</source>
        <translation>冲突已裁定</translation>
    </message>
    <message>
        <source>at central</source>
        <translation>中央变更</translation>
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
