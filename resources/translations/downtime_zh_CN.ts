<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CallForm</name>
    <message>
        <source>A result by telephone</source>
        <translation>电话报告的结果</translation>
    </message>
    <message>
        <source>Preliminary until the laboratory&apos;s own comes. A critical value is taken with F10.</source>
        <translation>在检验科正式结果到达前为初步结果。危急值请用 F10。</translation>
    </message>
    <message>
        <source>Patient: bed, name or number</source>
        <translation>患者：床号、姓名或编号</translation>
    </message>
    <message>
        <source>First identifier, as the caller said it</source>
        <translation>第一项身份（对方所述）</translation>
    </message>
    <message>
        <source>Second identifier</source>
        <translation>第二项身份</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Said back: the value again</source>
        <translation>复述：再录一遍数值</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>来电科室</translation>
    </message>
    <message>
        <source>Specimen number</source>
        <translation>标本号</translation>
    </message>
    <message>
        <source>Specimen taken at</source>
        <translation>采样时间</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>保存来电</translation>
    </message>
</context>
<context>
    <name>CountForm</name>
    <message>
        <source>The sheet is entered whole</source>
        <translation>本张录入完毕</translation>
    </message>
    <message>
        <source>Count on the paper, not on the screen.</source>
        <translation>请数纸上的，不要数屏幕上的。</translation>
    </message>
    <message>
        <source>Lines on the sheet</source>
        <translation>纸上行数</translation>
    </message>
    <message>
        <source>Doses given on it</source>
        <translation>纸上给药次数</translation>
    </message>
    <message>
        <source>Intake on it, mL</source>
        <translation>纸上入量 mL</translation>
    </message>
    <message>
        <source>Output on it, mL</source>
        <translation>纸上出量 mL</translation>
    </message>
    <message>
        <source>Why it does not add up, if so</source>
        <translation>若不符，原因</translation>
    </message>
    <message>
        <source>Close the sheet</source>
        <translation>结束本张</translation>
    </message>
</context>
<context>
    <name>Downtime</name>
    <message>
        <source>from paper</source>
        <translation>纸质补录</translation>
    </message>
    <message>
        <source>laboratory&apos;s own has not come</source>
        <translation>正式结果未到</translation>
    </message>
    <message>
        <source>same as said</source>
        <translation>与电话一致</translation>
    </message>
    <message>
        <source>DIFFERS from what was said</source>
        <translation>与电话不一致</translation>
    </message>
    <message>
        <source>another unit: compare by hand</source>
        <translation>单位不同：请人工比对</translation>
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
        <source>Test</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>检验科</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>书写人</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>at another station</source>
        <translation>在另一工作站</translation>
    </message>
    <message>
        <source>stood in the record</source>
        <translation>病历已有</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>Entered: {lines} lines, {doses} doses, in {intake} mL, out {output} mL</source>
        <translation>已录：{lines} 行，给药 {doses} 次，入量 {intake} mL，出量 {output} mL</translation>
    </message>
    <message>
        <source>Say one patient: bed, name or number.</source>
        <translation>请指明一位患者：床号、姓名或编号。</translation>
    </message>
    <message>
        <source>This test is not in the pack of this station.</source>
        <translation>本站目录没有该项目。</translation>
    </message>
    <message>
        <source>Say the value.</source>
        <translation>请填数值。</translation>
    </message>
    <message>
        <source>What was said back is not what was said. Ask again. Nothing was kept.</source>
        <translation>复述与所报不一致。请再问一遍。未保存。</translation>
    </message>
    <message>
        <source>Say the unit.</source>
        <translation>请填单位。</translation>
    </message>
    <message>
        <source>Say who called.</source>
        <translation>请填来电人。</translation>
    </message>
    <message>
        <source>Two different identifiers of this patient are needed; a bed is none.</source>
        <translation>需要该患者两项不同身份；床号不算。</translation>
    </message>
    <message>
        <source>Say the time as 09:40 or 11-20 09:40; it may not lie ahead.</source>
        <translation>时间请写 09:40 或 11-20 09:40，不可晚于现在。</translation>
    </message>
    <message>
        <source>This value is critical: enter it with F10, so that somebody is called. Nothing was kept.</source>
        <translation>该结果属危急值：请按 F10 登记，以便通知处理。未保存任何内容。</translation>
    </message>
    <message>
        <source>This value was entered from a call a moment ago. Nothing was kept.</source>
        <translation>刚刚已按来电登记过该结果。未保存任何内容。</translation>
    </message>
    <message>
        <source>A measured value is not below zero.</source>
        <translation>测量值不能小于零。</translation>
    </message>
    <message>
        <source>The time lies ahead.</source>
        <translation>时间晚于现在。</translation>
    </message>
    <message>
        <source>The laboratory&apos;s own result has not come: nothing to compare with.</source>
        <translation>正式结果未到：无可比对。</translation>
    </message>
    <message>
        <source>They differ: say why, after asking the laboratory.</source>
        <translation>两者不一致：请询问检验科后填写原因。</translation>
    </message>
    <message>
        <source>Somebody else settled it.</source>
        <translation>他人已处理。</translation>
    </message>
    <message>
        <source>Say the number of the sheet.</source>
        <translation>请填单据编号。</translation>
    </message>
    <message>
        <source>Say who wrote it: staff number or whole name of somebody who has signed in at this station.</source>
        <translation>请填书写人：在本站登录过的人员的工号或全名。</translation>
    </message>
    <message>
        <source>Signs as 38.5 96 120/80 20; a dash for what was not measured.</source>
        <translation>体征写成 38.5 96 120/80 20；未测用短横。</translation>
    </message>
    <message>
        <source>Fluids as u 350 o 200; the whole line is read or nothing.</source>
        <translation>出入量写成 u 350 o 200；整行读懂才保存。</translation>
    </message>
    <message>
        <source>Choose the order that was given.</source>
        <translation>请选择所执行的医嘱。</translation>
    </message>
    <message>
        <source>Choose what the line is.</source>
        <translation>请选择该行类型。</translation>
    </message>
    <message>
        <source>Only a doctor orders: say which doctor signed the sheet.</source>
        <translation>只有医生能开医嘱：请说明纸单由哪位医生签名。</translation>
    </message>
    <message>
        <source>Type the order as a doctor types it, and Enter.</source>
        <translation>请按医生录入的方式输入医嘱并按回车。</translation>
    </message>
    <message>
        <source>The rules have not answered yet; try again in a moment.</source>
        <translation>规则检查尚未返回，请稍后再试。</translation>
    </message>
    <message>
        <source>A rule forbids it: ask the doctor before anything is given.</source>
        <translation>规则禁止：给药前请先询问医生。</translation>
    </message>
    <message>
        <source>Something speaks against it: say what the doctor said, below.</source>
        <translation>存在不利提示：请在下方填写医生的说明。</translation>
    </message>
    <message>
        <source>Type the words of the note.</source>
        <translation>请输入记录内容。</translation>
    </message>
    <message>
        <source>A strictly controlled drug is signed by the doctor himself: it cannot be entered for him.</source>
        <translation>严格管制药品须由医生本人签名，不能代为录入。</translation>
    </message>
    <message>
        <source>The record may hold this already. Say whether it is the same.</source>
        <translation>病历可能已有此项。请确认是否同一项。</translation>
    </message>
    <message>
        <source>Count the sheet: whole numbers, millilitres as they stand.</source>
        <translation>请清点单据：整数，毫升照录。</translation>
    </message>
    <message>
        <source>Sheet and record do not add up. Look for the missing line, or say why.</source>
        <translation>单据与病历不符。请查找漏行，或填写原因。</translation>
    </message>
    <message>
        <source>Something was entered meanwhile: look at the sums again.</source>
        <translation>期间又有录入：请再核对合计。</translation>
    </message>
    <message>
        <source>The order is not verified.</source>
        <translation>医嘱未核对。</translation>
    </message>
    <message>
        <source>The order was over at that time.</source>
        <translation>当时医嘱已结束。</translation>
    </message>
    <message>
        <source>This dose was charted already.</source>
        <translation>该剂已记录。</translation>
    </message>
    <message>
        <source>Another dose was given just before.</source>
        <translation>刚给过另一剂。</translation>
    </message>
    <message>
        <source>The interval was not over.</source>
        <translation>间隔未到。</translation>
    </message>
    <message>
        <source>The second person is missing.</source>
        <translation>缺第二人。</translation>
    </message>
    <message>
        <source>Ask who gave it. If it was given all the same, say why and enter the line again.</source>
        <translation>请询问给药者。如确已给药，写明原因后再次录入本行。</translation>
    </message>
    <message>
        <source>The record changed meanwhile; look again.</source>
        <translation>病历已更改，请再看一遍。</translation>
    </message>
    <message>
        <source>The act before is still being saved.</source>
        <translation>上一操作仍在保存。</translation>
    </message>
</context>
<context>
    <name>DowntimeForm</name>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>DowntimePage</name>
    <message>
        <source>Telephone, paper</source>
        <translation>电话与纸单</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>电话结果</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>a sheet</source>
        <translation>一张单据</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>一行</translation>
    </message>
    <message>
        <source>close the sheet</source>
        <translation>结束本张</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Results by telephone</source>
        <translation>电话结果</translation>
    </message>
    <message>
        <source>Entered from paper</source>
        <translation>纸单补录</translation>
    </message>
    <message>
        <source>Lines of this sheet</source>
        <translation>本张各行</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>电话结果</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>已比对</translation>
    </message>
    <message>
        <source>A sheet</source>
        <translation>一张单据</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>一行</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>是同一项</translation>
    </message>
    <message>
        <source>It is another</source>
        <translation>是另一项</translation>
    </message>
    <message>
        <source>Close the sheet</source>
        <translation>结束本张</translation>
    </message>
    <message>
        <source>Scan the code of an emergency page to see what became of it.</source>
        <translation>扫描应急单据上的二维码，可查看各条的去向。</translation>
    </message>
    <message>
        <source>In the record already: {what}</source>
        <translation>病历已有：{what}</translation>
    </message>
    <message>
        <source>Saved here.</source>
        <translation>已存本站。</translation>
    </message>
    <message>
        <source>Page of {station}, data as of {at}: {count} entries.</source>
        <translation>{station} 打印的单据，数据截至 {at}：{count} 条。</translation>
    </message>
    <message>
        <source>At central, confirmed: {numbers}</source>
        <translation>中心已确认：{numbers}</translation>
    </message>
    <message>
        <source>Kept here, not confirmed yet: {numbers}</source>
        <translation>存于本站，尚未确认：{numbers}</translation>
    </message>
    <message>
        <source>Waits for a decision (Emergency Centre, F4): {numbers}</source>
        <translation>待决定（应急中心 F4）：{numbers}</translation>
    </message>
    <message>
        <source>Given up by a person: {numbers}</source>
        <translation>已由人员放弃：{numbers}</translation>
    </message>
    <message>
        <source>NOT at central and not of this PC: {numbers}. It may still wait at {station}. Where that PC is lost, enter it from this page (Z).</source>
        <translation>中心没有，也不是本机录入：{numbers}。可能仍在 {station} 等待上传；若该机已丢失，请按此单补录（Z）。</translation>
    </message>
    <message>
        <source>Not a whole number, read wrongly or not ours: {numbers}</source>
        <translation>编号不完整、读错或不是本系统编号：{numbers}</translation>
    </message>
    <message>
        <source>Nobody with the number {number} of this page is known here: nothing was looked up.</source>
        <translation>本站没有此单上编号 {number} 的患者：未查询任何内容。</translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>Which order was given</source>
        <translation>执行了哪条医嘱</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>The words of the note, as they stand there</source>
        <translation>记录原文</translation>
    </message>
    <message>
        <source>A line of the sheet</source>
        <translation>单据的一行</translation>
    </message>
    <message>
        <source>vital signs</source>
        <translation>生命体征</translation>
    </message>
    <message>
        <source>intake and output</source>
        <translation>出入量</translation>
    </message>
    <message>
        <source>a dose given</source>
        <translation>给药</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>医嘱</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Why it was given all the same, after asking who gave it</source>
        <translation>仍已给药的原因（询问给药者后填写）</translation>
    </message>
    <message>
        <source>What stands there: 38.5 96 120/80 20, or u 350 o 200</source>
        <translation>纸上内容：38.5 96 120/80 20，或 u 350 o 200</translation>
    </message>
    <message>
        <source>Enter this line</source>
        <translation>录入本行</translation>
    </message>
</context>
<context>
    <name>SettleForm</name>
    <message>
        <source>The laboratory&apos;s own result counts</source>
        <translation>以检验科正式结果为准</translation>
    </message>
    <message>
        <source>Where they differ: why, after asking the laboratory</source>
        <translation>若不一致：询问检验科后的原因</translation>
    </message>
    <message>
        <source>I compared them</source>
        <translation>我已比对</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>A sheet of paper</source>
        <translation>一张纸质单据</translation>
    </message>
    <message>
        <source>Each line keeps its own time and who wrote it; you are named as who entered it.</source>
        <translation>每行保留原时间与书写人；您记为录入人。</translation>
    </message>
    <message>
        <source>Patient: bed, name or number</source>
        <translation>患者：床号、姓名或编号</translation>
    </message>
    <message>
        <source>Number of the sheet</source>
        <translation>单据编号</translation>
    </message>
    <message>
        <source>Who wrote it: staff number or name</source>
        <translation>书写人：工号或姓名</translation>
    </message>
    <message>
        <source>Take this sheet</source>
        <translation>开始录入</translation>
    </message>
</context>
</TS>
