<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>BedsideDesk</name>
    <message>
        <source>At the bed</source>
        <translation>床旁核对</translation>
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
</context>
<context>
    <name>BoardDesk</name>
    <message>
        <source>Skin tests</source>
        <translation>皮试</translation>
    </message>
    <message>
        <source>Specimens</source>
        <translation>标本</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸质</translation>
    </message>
    <message>
        <source>Print centre</source>
        <translation>打印中心</translation>
    </message>
</context>
<context>
    <name>BrowserDoor</name>
    <message>
        <source>Go back to Wardlight. You may close this window.</source>
        <translation>请回到 Wardlight，可以关闭此窗口。</translation>
    </message>
    <message>
        <source>Nobody was signed in. Go back to Wardlight; you may close this window.</source>
        <translation>没有人登录。请回到 Wardlight，可以关闭此窗口。</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>这里没有内容。</translation>
    </message>
</context>
<context>
    <name>ColumnDesk</name>
    <message>
        <source>Columns of this table, for you on this station. Who, drug, state and safety always stand there.</source>
        <translation>本表的列（仅您本人、本站有效）。患者、药品、状态与安全列始终显示。</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>Layout: {name}</source>
        <translation>布局：{name}</translation>
    </message>
    <message>
        <source>Ctrl Shift F2 takes the next one.</source>
        <translation>Ctrl Shift F2 切换下一个。</translation>
    </message>
</context>
<context>
    <name>OrdersPane</name>
    <message>
        <source>(no skin test: {reason}; second signature {name})</source>
        <translation>（免皮试：{reason}；第二签名 {name}）</translation>
    </message>
    <message>
        <source>[stopped here {at} by {by}: {reason}; central still runs it]</source>
        <translation>【本站已停 {at} {by}：{reason}；中心仍在执行】</translation>
    </message>
</context>
<context>
    <name>OverdueWatch</name>
    <message>
        <source>nobody has taken it</source>
        <translation>无人认领</translation>
    </message>
    <message>
        <source>Decisions about conflicts are overdue: {count}</source>
        <translation>对账决定已超时：{count} 条</translation>
    </message>
    <message>
        <source>Emergency Centre (F12), page Reconcile (F4): decide it, or take it (T).</source>
        <translation>应急中心（F12）“对账”页（F4）：作出决定，或认领（T）。</translation>
    </message>
</context>
<context>
    <name>PageGroups</name>
    <message>
        <source>Ward</source>
        <translation>病区</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>医嘱</translation>
    </message>
    <message>
        <source>Bedside</source>
        <translation>床旁</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Outpatients</source>
        <translation>门诊</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>PaperDoor</name>
    <message>
        <source>No patient is open</source>
        <translation>没有打开的患者</translation>
    </message>
    <message>
        <source>Open the patient whose order sheet is to be printed.</source>
        <translation>请先打开要打印医嘱单的患者。</translation>
    </message>
</context>
<context>
    <name>PatientFinder</name>
    <message>
        <source>This is the code of a printed emergency page</source>
        <translation>这是应急单据上的二维码</translation>
    </message>
    <message>
        <source>Nurse station, page Telephone, paper (Shift F10): scan it there.</source>
        <translation>请在护士站“电话、纸单”页（Shift F10）扫描。</translation>
    </message>
    <message>
        <source>Scan not recognised: nothing was done</source>
        <translation>扫码未识别：未做任何操作</translation>
    </message>
    <message>
        <source>Scan the wristband again, or type two identifiers.</source>
        <translation>请重新扫描腕带，或输入两个标识。</translation>
    </message>
</context>
<context>
    <name>PlanDesk</name>
    <message>
        <source>Execution plan</source>
        <translation>执行计划</translation>
    </message>
</context>
<context>
    <name>PrintWatch</name>
    <message>
        <source>It waits in the print queue: {name}</source>
        <translation>在打印队列中等待：{name}</translation>
    </message>
    <message>
        <source>Look after printer and paper, then print it on the page Paper.</source>
        <translation>请检查打印机和纸张，然后在“纸质”页打印。</translation>
    </message>
    <message>
        <source>Printed by this station itself: {name}</source>
        <translation>本站已自动打印：{name}</translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <source>workstation {code}</source>
        <translation>工作站 {code}</translation>
    </message>
    <message>
        <source> · signed in without central</source>
        <translation>· 离线登录</translation>
    </message>
</context>
<context>
    <name>SpecialOffice</name>
    <message>
        <source>Written down. {count} drafts and a note block wait unsigned on the page of the patient.</source>
        <translation>已记录。{count} 条医嘱草稿与病历段落在患者页待签。</translation>
    </message>
    <message>
        <source>Drafted, not signed: it waits among the orders of the patient.</source>
        <translation>已生成草稿，未签：在患者医嘱中待签。</translation>
    </message>
</context>
<context>
    <name>TaskDesk</name>
    <message>
        <source>Outpatient clinic</source>
        <translation>门诊</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>online · {ms} ms</source>
        <translation>在线 · {ms} ms</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>中心系统</translation>
    </message>
    <message>
        <source>Asked every second</source>
        <translation>每秒询问一次</translation>
    </message>
    <message>
        <source>nothing loaded yet</source>
        <translation>尚未载入</translation>
    </message>
    <message>
        <source>{time} · {count} patients</source>
        <translation>{time} · {count} 人</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>本地快照</translation>
    </message>
    <message>
        <source>encrypted · {age} old</source>
        <translation>加密存盘 · {age}前</translation>
    </message>
    <message>
        <source>To upload</source>
        <translation>待上传</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} 条</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>待裁决 {count} 条</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>ready for an outage</source>
        <translation>已做好中断准备</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>not ready for an outage · {count} of {all}</source>
        <translation>未做好中断准备 · {count}/{all} 项</translation>
    </message>
    <message>
        <source>needs attention · {count} of {all}</source>
        <translation>需处理 · {count}/{all} 项</translation>
    </message>
    <message>
        <source>rule pack {date}</source>
        <translation>规则库 {date}</translation>
    </message>
    <message>
        <source>ring {ring}</source>
        <translation>灰度环 {ring}</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>医师</translation>
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
        <source>Doctor station</source>
        <translation>住院医生站</translation>
    </message>
    <message>
        <source>Outpatient station</source>
        <translation>门诊医生站</translation>
    </message>
    <message>
        <source>Nurse station</source>
        <translation>护士站</translation>
    </message>
    <message>
        <source>Entries of this PC may be in the store put aside</source>
        <translation>本机的录入可能在移开的数据库里</translation>
    </message>
    <message>
        <source>It lies whole beside the new one: {name}</source>
        <translation>原库完整保存在新库旁边：{name}</translation>
    </message>
    <message>
        <source>Compare with the ward&apos;s paper and central.</source>
        <translation>请与病区纸质记录和中心核对。</translation>
    </message>
    <message>
        <source>This badge has no locked seat here. Sign in with staff number and password.</source>
        <translation>此胸牌在本机没有锁定的座位。请用工号和密码登录。</translation>
    </message>
    <message>
        <source>This seat locks itself in {seconds} s</source>
        <translation>{seconds} 秒后自动锁定</translation>
    </message>
    <message>
        <source>Nobody has touched keys or mouse for a while. What is typed stays as it is.</source>
        <translation>一段时间没有操作键盘或鼠标。已输入的内容保持不变。</translation>
    </message>
    <message>
        <source>Press any key or move the mouse to stay.</source>
        <translation>按任意键或移动鼠标可继续使用。</translation>
    </message>
</context>
</TS>
