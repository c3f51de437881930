<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ActBar</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>补签</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>Reorganised sheet</source>
        <translation>重整医嘱</translation>
    </message>
    <message>
        <source>Stop after a review</source>
        <translation>核停长期</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
</context>
<context>
    <name>BedMapPage</name>
    <message>
        <source>oral order</source>
        <translation>口头医嘱</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>A dose was given of the order that was to be taken back. Stop it instead.</source>
        <translation>要作废的医嘱已有执行记录，请改为停止。</translation>
    </message>
    <message>
        <source>Begun meanwhile</source>
        <translation>期间已开始执行</translation>
    </message>
    <message>
        <source>Countersignature</source>
        <translation>口头医嘱补签</translation>
    </message>
    <message>
        <source>Oral order</source>
        <translation>口头医嘱</translation>
    </message>
    <message>
        <source>Ours is taken back. If central had taken the order back already, it is stopped instead.</source>
        <translation>撤回本站的作废；若中心已作废该医嘱，则改为停止。</translation>
    </message>
    <message>
        <source>The order is in force; stop it if nothing more of it is to be given.</source>
        <translation>医嘱仍有效；如不再执行请停止。</translation>
    </message>
    <message>
        <source>The order is not taken back. If central had taken it back already, it is stopped instead.</source>
        <translation>医嘱不作废；若中心已作废，则改为停止。</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>void {what}</source>
        <translation>作废 {what}</translation>
    </message>
    <message>
        <source>{what} counts as never ordered; nothing of it is given.</source>
        <translation>{what} 视为未开立，不再执行。</translation>
    </message>
    <message>
        <source>{what} is not voided</source>
        <translation>{what} 不作废</translation>
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
        <source>Adverse reaction</source>
        <translation>不良反应</translation>
    </message>
    <message>
        <source>Changed to another treatment</source>
        <translation>更换治疗</translation>
    </message>
    <message>
        <source>Choose an order that is signed.</source>
        <translation>请选择一条已签名的医嘱。</translation>
    </message>
    <message>
        <source>Condition improved</source>
        <translation>病情好转</translation>
    </message>
    <message>
        <source>It was never meant for this patient (entered in error)</source>
        <translation>误录：本不属于该患者</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>Nothing of it was carried out since that time (already halted)</source>
        <translation>执行已停：自该时间起未再执行</translation>
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
        <source>Patient declines</source>
        <translation>患者拒绝</translation>
    </message>
    <message>
        <source>Reading what is still due ...</source>
        <translation>正在读取停止前的待执行项……</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop: {names}</source>
        <translation>停止：{names}</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Void, nobody has begun it: {names}</source>
        <translation>作废（尚未执行）：{names}</translation>
    </message>
    <message>
        <source>What is still due could not be read.</source>
        <translation>停止前的待执行项无法读取。</translation>
    </message>
    <message>
        <source>Wrong patient</source>
        <translation>患者错误</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>own supply</source>
        <translation>自备药</translation>
    </message>
    <message>
        <source>↑↓ move, ↵ brings the line back to read and change</source>
        <translation>↑↓ 移动，↵ 取回该行，可查看修改</translation>
    </message>
</context>
<context>
    <name>EntryRecall</name>
    <message>
        <source>Favourite</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>上次</translation>
    </message>
</context>
<context>
    <name>FavouriteActs</name>
    <message>
        <source>Choose an order that the catalogue knows.</source>
        <translation>请选择目录内的医嘱。</translation>
    </message>
    <message>
        <source>Kept as a favourite ({count} of {most}): * in the entry line lists them.</source>
        <translation>已设为常用（{count}/{most}）：在录入行输入 * 可列出。</translation>
    </message>
    <message>
        <source>No favourite any more ({count} of {most}).</source>
        <translation>已取消常用（{count}/{most}）。</translation>
    </message>
    <message>
        <source>There are {most} favourites already: choose one of them and press F to let it go.</source>
        <translation>常用已满 {most} 条：请选择其中一条按 F 取消。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A dose of this order was given</source>
        <translation>该医嘱已有执行记录</translation>
    </message>
    <message>
        <source>It was not taken back; nothing was changed.</source>
        <translation>未作废，未作任何更改。</translation>
    </message>
    <message>
        <source>Stop the order instead: what was given stays in the record.</source>
        <translation>请改为停止医嘱：已执行的保留在病历中。</translation>
    </message>
</context>
<context>
    <name>NurseOrderChips</name>
    <message>
        <source>oral</source>
        <translation>口头</translation>
    </message>
    <message>
        <source>own supply</source>
        <translation>自备</translation>
    </message>
    <message>
        <source>stops {time}</source>
        <translation>预停 {time}</translation>
    </message>
</context>
<context>
    <name>OralActs</name>
    <message>
        <source>Choose the oral order that is to be signed.</source>
        <translation>请选择要补签的口头医嘱。</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>补签</translation>
    </message>
    <message>
        <source>Countersign, written down by {nurse} and read back ({waits}): {names}</source>
        <translation>补签口头医嘱，{nurse} 记录并复述（{waits}）：{names}</translation>
    </message>
</context>
<context>
    <name>OralOrders</name>
    <message>
        <source>Only who gave the order signs it: {name}.</source>
        <translation>只能由下达医嘱者补签：{name}。</translation>
    </message>
    <message>
        <source>Oral</source>
        <translation>口头</translation>
    </message>
    <message>
        <source>Sign your oral order (C)</source>
        <translation>请补签口头医嘱 (C)</translation>
    </message>
    <message>
        <source>This oral order is signed already.</source>
        <translation>该口头医嘱已补签。</translation>
    </message>
    <message>
        <source>This order was not given by word of mouth.</source>
        <translation>该医嘱不是口头医嘱。</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>口头</translation>
    </message>
    <message>
        <source>oral, not signed</source>
        <translation>口头待签</translation>
    </message>
    <message>
        <source>waits {span}</source>
        <translation>已等 {span}</translation>
    </message>
    <message>
        <source>written down by {name}</source>
        <translation>{name} 记录</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>剩 {span}</translation>
    </message>
    <message>
        <source>{span} over time</source>
        <translation>超时 {span}</translation>
    </message>
</context>
<context>
    <name>OralPage</name>
    <message>
        <source>A finding needs the doctor's reason.</source>
        <translation>有提示需要医生说明理由。</translation>
    </message>
    <message>
        <source>A safety rule blocks a line: tell the doctor now.</source>
        <translation>安全规则拦截了一行：请立即告知医生。</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床</translation>
    </message>
    <message>
        <source>Choose the patient on the bed map (F2), then press O.</source>
        <translation>请在床位图 (F2) 选择患者，再按 O。</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>剂量</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>下达医生</translation>
    </message>
    <message>
        <source>Lines of the oral order</source>
        <translation>口头医嘱内容</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>未保存。</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>尚未记录任何医嘱。</translation>
    </message>
    <message>
        <source>Only what is to be done at once is ordered by word of mouth: type st.</source>
        <translation>口头医嘱只用于立即执行的医嘱：请输入 st。</translation>
    </message>
    <message>
        <source>Oral order</source>
        <translation>口头医嘱</translation>
    </message>
    <message>
        <source>Oral orders</source>
        <translation>口头医嘱</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>医嘱</translation>
    </message>
    <message>
        <source>Read back to the doctor and confirmed</source>
        <translation>已向医生复述并确认</translation>
    </message>
    <message>
        <source>Read it back to the doctor and tick it.</source>
        <translation>请向医生复述后勾选。</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>移除该行</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>Save oral order</source>
        <translation>保存口头医嘱</translation>
    </message>
    <message>
        <source>Say who gave the order.</source>
        <translation>请选择下达医嘱的医生。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>补签</translation>
    </message>
    <message>
        <source>The lines are not checked yet.</source>
        <translation>尚未完成检查。</translation>
    </message>
    <message>
        <source>Wait for the doctor's signature</source>
        <translation>待医生补签</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Write down an oral order (at once only)</source>
        <translation>记录口头医嘱（仅限立即执行）</translation>
    </message>
    <message>
        <source>for a patient</source>
        <translation>为患者记录</translation>
    </message>
    <message>
        <source>remove line</source>
        <translation>移除该行</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>OrderEndings</name>
    <message>
        <source> and {count} more</source>
        <translation> 等另 {count} 次</translation>
    </message>
    <message>
        <source>A dose was given: the order cannot be voided, only stopped (S).</source>
        <translation>已有执行记录：不能作废，只能停止 (S)。</translation>
    </message>
    <message>
        <source>No planned dose is open before it.</source>
        <translation>停止前没有待执行的计划。</translation>
    </message>
    <message>
        <source>Still due before it: {times}{more}</source>
        <translation>停止前仍须执行：{times}{more}</translation>
    </message>
    <message>
        <source>The order ends before that already.</source>
        <translation>该医嘱在此之前已经结束。</translation>
    </message>
    <message>
        <source>This is no time: type 16:00, or 11-21 08:00 for another day.</source>
        <translation>时间无法识别：请输入 16:00，其他日期输入 11-21 08:00。</translation>
    </message>
    <message>
        <source>This order is not in force; there is nothing to take back.</source>
        <translation>该医嘱未生效，无可作废。</translation>
    </message>
    <message>
        <source>This time has passed. Tick that nothing was carried out since, or leave the time empty.</source>
        <translation>该时间已过。请勾选“执行已停”，或将时间留空。</translation>
    </message>
</context>
<context>
    <name>OrderState</name>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>误录</translation>
    </message>
</context>
<context>
    <name>OrdersActs</name>
    <message>
        <source>Only an order in force that the catalogue knows can be changed.</source>
        <translation>只能更改目录内、正在生效的医嘱。</translation>
    </message>
    <message>
        <source>The infusion is drafted anew: Enter changes a line; the old one ends with the signature.</source>
        <translation>整组已重新起草：回车修改一行；原医嘱随签名结束。</translation>
    </message>
    <message>
        <source>Withdraw the whole signature before it is sent: what it ordered goes, what it ended runs on</source>
        <translation>整次签名在上传前撤回：新开的撤销，被其结束的医嘱继续有效</translation>
    </message>
</context>
<context>
    <name>OrdersPane</name>
    <message>
        <source>CANCELLED</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>ENTERED IN ERROR</source>
        <translation>误录</translation>
    </message>
    <message>
        <source>ends with the signature</source>
        <translation>签名后结束</translation>
    </message>
    <message>
        <source>in place of {name}</source>
        <translation>替代 {name}</translation>
    </message>
    <message>
        <source>own supply</source>
        <translation>自备</translation>
    </message>
    <message>
        <source>stops {time}</source>
        <translation>预停 {time}</translation>
    </message>
    <message>
        <source>taken back {time} · saved here</source>
        <translation>作废 {time} · 存本站</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>CANCELLED</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>ENTERED IN ERROR</source>
        <translation>误录</translation>
    </message>
    <message>
        <source>STOPS {time}</source>
        <translation>预停 {time}</translation>
    </message>
</context>
<context>
    <name>Reorganised</name>
    <message>
        <source>Reorganised long-term orders</source>
        <translation>重整医嘱（长期）</translation>
    </message>
    <message>
        <source>Reorganised {time} by {name}: only what is in force follows</source>
        <translation>重整医嘱　{time}　{name}　以下仅列有效长期医嘱</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>A long-term order waits for a decision (F12): decide it first.</source>
        <translation>有长期医嘱待处置 (F12)：请先处置。</translation>
    </message>
    <message>
        <source>After an operation</source>
        <translation>术后</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Choose what the review is for.</source>
        <translation>请选择用途。</translation>
    </message>
    <message>
        <source>Choose: for what?</source>
        <translation>请选择：转科 / 出院 / 术后</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>出院</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频次</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Long-term orders in force</source>
        <translation>有效长期医嘱</translation>
    </message>
    <message>
        <source>Not decided yet: {count}.</source>
        <translation>尚未逐条确定：{count} 条。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>医嘱内容</translation>
    </message>
    <message>
        <source>Review of the long-term orders: {count}</source>
        <translation>长期医嘱核对：{count} 条（组）</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Single dose</source>
        <translation>单次量</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>全停</translation>
    </message>
    <message>
        <source>Stop or keep</source>
        <translation>停 / 留</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转科</translation>
    </message>
    <message>
        <source>What the review is for</source>
        <translation>核对用途</translation>
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
        <source>stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>SummaryPane</name>
    <message>
        <source>countersigned</source>
        <translation>补签</translation>
    </message>
    <message>
        <source>oral order</source>
        <translation>口头医嘱</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作废</translation>
    </message>
</context>
</TS>
