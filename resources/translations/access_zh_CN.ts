<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Access</name>
    <message>
        <source>is not on this ward any more (discharged)</source>
        <translation>已不在本病区（已出院）</translation>
    </message>
    <message>
        <source>was moved to another ward</source>
        <translation>已转至其他病区</translation>
    </message>
    <message>
        <source>is read here by a permission that names somebody else</source>
        <translation>仅凭给予他人的授权在此可读</translation>
    </message>
    <message>
        <source>is a patient of another ward</source>
        <translation>是其他病区的患者</translation>
    </message>
    <message>
        <source>I treat or nurse this patient</source>
        <translation>我参与该患者的诊疗或护理</translation>
    </message>
    <message>
        <source>Asked for advice</source>
        <translation>会诊或被征求意见</translation>
    </message>
    <message>
        <source>Follow-up, results after discharge</source>
        <translation>随访、出院后结果</translation>
    </message>
    <message>
        <source>Transfer or handover</source>
        <translation>转科或交接</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>急救</translation>
    </message>
    <message>
        <source>Record or bill to be completed</source>
        <translation>补全病历或费用</translation>
    </message>
    <message>
        <source>Quality check</source>
        <translation>质量检查</translation>
    </message>
    <message>
        <source>Patient or family asked</source>
        <translation>患者或家属要求</translation>
    </message>
    <message>
        <source>Another reason (type it)</source>
        <translation>其他理由（请输入）</translation>
    </message>
    <message>
        <source>diagnosis {count}</source>
        <translation>诊断 {count}</translation>
    </message>
    <message>
        <source>result {count}</source>
        <translation>结果 {count}</translation>
    </message>
    <message>
        <source>report {count}</source>
        <translation>报告 {count}</translation>
    </message>
    <message>
        <source>document {count}</source>
        <translation>文件 {count}</translation>
    </message>
    <message>
        <source>note {count}</source>
        <translation>病历文书 {count}</translation>
    </message>
    <message>
        <source>tag {count}</source>
        <translation>标签 {count}</translation>
    </message>
    <message>
        <source>assessment {count}</source>
        <translation>评估 {count}</translation>
    </message>
    <message>
        <source>message {count}</source>
        <translation>留言 {count}</translation>
    </message>
    <message>
        <source>procedure {count}</source>
        <translation>操作 {count}</translation>
    </message>
    <message>
        <source>plan of care {count}</source>
        <translation>诊疗计划 {count}</translation>
    </message>
    <message>
        <source>event report {count}</source>
        <translation>不良事件报告 {count}</translation>
    </message>
    <message>
        <source>case or consult {count}</source>
        <translation>上报或会诊 {count}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Chart opened</source>
        <translation>打开病历</translation>
    </message>
    <message>
        <source>Chart of elsewhere opened with a reason</source>
        <translation>凭理由打开非本病区病历</translation>
    </message>
    <message>
        <source>Withheld rows looked at with a reason</source>
        <translation>凭理由查看隐去内容</translation>
    </message>
    <message>
        <source>Chart refused</source>
        <translation>拒绝打开病历</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>检索患者</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Safety finding overridden</source>
        <translation>越过安全提示</translation>
    </message>
    <message>
        <source>Entry taken back</source>
        <translation>撤回录入</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Label printed</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>登录被拒</translation>
    </message>
    <message>
        <source>Sign-out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Seat locked</source>
        <translation>锁定座位</translation>
    </message>
    <message>
        <source>Seat opened by badge and PIN</source>
        <translation>以胸卡和PIN解锁</translation>
    </message>
    <message>
        <source>PIN set or taken away</source>
        <translation>设置或取消PIN</translation>
    </message>
    <message>
        <source>Central took somebody from its staff</source>
        <translation>中心取消某人的员工身份</translation>
    </message>
    <message>
        <source>Somebody stood in (sealed account or break-glass)</source>
        <translation>应急账户或破窗登录</translation>
    </message>
    <message>
        <source>Emergency account made, rotated or removed</source>
        <translation>应急账户建立、轮换或注销</translation>
    </message>
    <message>
        <source>Stand-in reviewed</source>
        <translation>应急登录已复核</translation>
    </message>
    <message>
        <source>Second person proved</source>
        <translation>第二人验证</translation>
    </message>
    <message>
        <source>Mode changed</source>
        <translation>模式变更</translation>
    </message>
    <message>
        <source>Emergency declared</source>
        <translation>宣布应急</translation>
    </message>
    <message>
        <source>Declaration lifted</source>
        <translation>撤销宣布</translation>
    </message>
    <message>
        <source>Emergency closed</source>
        <translation>结束应急</translation>
    </message>
    <message>
        <source>Audit read</source>
        <translation>查阅审计</translation>
    </message>
    <message>
        <source>Audit exported</source>
        <translation>导出审计</translation>
    </message>
    <message>
        <source>New journal accepted</source>
        <translation>认可新日志</translation>
    </message>
    <message>
        <source>The journal was changed: it does not fit together at {at}.</source>
        <translation>日志被改动：在 {at} 处前后不符。</translation>
    </message>
    <message>
        <source>The end of the journal is missing: central holds entry {at}, this PC does not.</source>
        <translation>日志末尾缺失：中心存有第 {at} 条，本机没有。</translation>
    </message>
    <message>
        <source>Central holds another journal of this PC, up to its entry {at}.</source>
        <translation>中心存有本机的另一份日志，至其第 {at} 条。</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>何事</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>涉及患者</translation>
    </message>
    <message>
        <source>Reason, details</source>
        <translation>理由与细节</translation>
    </message>
    <message>
        <source>1 All</source>
        <translation>1 全部</translation>
    </message>
    <message>
        <source>2 Charts</source>
        <translation>2 病历</translation>
    </message>
    <message>
        <source>3 Searches</source>
        <translation>3 检索</translation>
    </message>
    <message>
        <source>4 Entries</source>
        <translation>4 录入</translation>
    </message>
    <message>
        <source>5 Print, export</source>
        <translation>5 打印导出</translation>
    </message>
    <message>
        <source>6 Sign-in</source>
        <translation>6 登录</translation>
    </message>
    <message>
        <source>7 Modes</source>
        <translation>7 模式</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>the station</source>
        <translation>本工作站</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>医生</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>护士</translation>
    </message>
    <message>
        <source>head nurse</source>
        <translation>护士长</translation>
    </message>
    <message>
        <source>pharmacist</source>
        <translation>药师</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>信息科</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>字符数</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>The journal was not checked yet.</source>
        <translation>日志尚未核查。</translation>
    </message>
    <message>
        <source>Journal whole: {count} entries checked at {time}</source>
        <translation>日志完整：{time} 核查 {count} 条</translation>
    </message>
    <message>
        <source>{count} not told to central yet</source>
        <translation>{count} 条尚未上报中心</translation>
    </message>
    <message>
        <source>all told to central</source>
        <translation>已全部上报中心</translation>
    </message>
    <message>
        <source>{count} refused by central, kept here</source>
        <translation>中心拒收 {count} 条，已留存本机</translation>
    </message>
    <message>
        <source>central does not take it ({code})</source>
        <translation>中心不接收（{code}）</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Export to this file (CSV with names; its signature beside it)</source>
        <translation>导出到此文件（CSV，含姓名；签名文件在旁）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Why does this PC have a new journal?</source>
        <translation>本机为何有新日志？</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>认可</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>By whom (W)</source>
        <translation>何人（W）</translation>
    </message>
    <message>
        <source>name or staff number</source>
        <translation>姓名或工号</translation>
    </message>
    <message>
        <source>About whom (P)</source>
        <translation>涉及患者（P）</translation>
    </message>
    <message>
        <source>bed, name or number</source>
        <translation>床号、姓名或号码</translation>
    </message>
    <message>
        <source>Check journal</source>
        <translation>核查日志</translation>
    </message>
    <message>
        <source>Accept new journal</source>
        <translation>认可新日志</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{count} lines written: {path}; the signature beside it</source>
        <translation>已写出 {count} 行：{path}；签名文件在旁</translation>
    </message>
    <message>
        <source>The audit is for the ward&apos;s lead. Your looking is in it, too.</source>
        <translation>审计供病区负责人查阅。您的查看也记录在内。</translation>
    </message>
    <message>
        <source>Nothing fits these filters.</source>
        <translation>没有符合条件的记录。</translation>
    </message>
    <message>
        <source>the newest {count}; narrow it down to see older ones</source>
        <translation>最新 {count} 条；缩小范围可看更早的</translation>
    </message>
</context>
<context>
    <name>ChartGate</name>
    <message>
        <source>This person</source>
        <translation>此人</translation>
    </message>
    <message>
        <source>{who} {why}. Why do you open this chart?</source>
        <translation>{who} {why}。您为何打开此病历？</translation>
    </message>
    <message>
        <source>The reason is written down with your name and told to central. It holds until you sign out.</source>
        <translation>理由将与您的姓名一并记录并上报中心，在您退出登录前有效。</translation>
    </message>
    <message>
        <source>Look at what is withheld of this patient: why?</source>
        <translation>查看该患者的隐去内容：为何？</translation>
    </message>
    <message>
        <source>It is written down as breaking the glass, with your name, and told to central at once.</source>
        <translation>将作为紧急破窗查看与您的姓名一并记录，并立即上报中心。</translation>
    </message>
    <message>
        <source>Ctrl Alt W: look at it with a reason.</source>
        <translation>Ctrl Alt W：填写理由后查看。</translation>
    </message>
    <message>
        <source>Ask somebody who may see it.</source>
        <translation>请有权查看者处理。</translation>
    </message>
    <message>
        <source>Withheld from you: {what}</source>
        <translation>对您隐去：{what}</translation>
    </message>
    <message>
        <source>It is there and marked ⊘. Safety checks take it into account.</source>
        <translation>内容存在并以 ⊘ 标出；安全检查已将其计入。</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Another reason, in words</source>
        <translation>其他理由（文字）</translation>
    </message>
    <message>
        <source>Open with this reason</source>
        <translation>以此理由打开</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>不打开</translation>
    </message>
</context>
</TS>
