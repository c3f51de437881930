<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Acknowledgement</name>
    <message>
        <source>I know: I see the snapshot of {time}; what I do is kept under provisional numbers E- and I reconcile it afterwards.</source>
        <translation>我知晓：所见为 {time} 的快照；本次操作以暂编号 E- 记录，恢复后由我本人对账。</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>AppBar</name>
    <message>
        <source>Find patient / order / function (pinyin initials)</source>
        <translation>查找患者 / 医嘱 / 功能（拼音首字母）</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Find patient, order or function</source>
        <translation>查找患者、医嘱或功能</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>local signature; CA: confirmed</source>
        <translation>本地签名；CA：已确认</translation>
    </message>
    <message>
        <source>local signature; CA: waiting</source>
        <translation>本地签名；CA：待确认</translation>
    </message>
    <message>
        <source>local signature; CA: REFUSED</source>
        <translation>本地签名；CA：已拒绝</translation>
    </message>
    <message>
        <source>local signature; CA: not connected</source>
        <translation>本地签名；CA：未接入</translation>
    </message>
    <message>
        <source>local signature; CA: nothing heard</source>
        <translation>本地签名；CA：无消息</translation>
    </message>
    <message>
        <source>CA ✓</source>
        <translation>CA ✓</translation>
    </message>
    <message>
        <source>CA waiting</source>
        <translation>CA 待确认</translation>
    </message>
    <message>
        <source>CA REFUSED</source>
        <translation>CA 已拒绝</translation>
    </message>
</context>
<context>
    <name>BrandBlock</name>
    <message>
        <source>Ward workstation</source>
        <translation>病区医护工作站</translation>
    </message>
</context>
<context>
    <name>BrowserWait</name>
    <message>
        <source>Go on in the browser</source>
        <translation>请在浏览器中继续</translation>
    </message>
    <message>
        <source>Central's sign-in page is open there. Whoever signs in there sits here afterwards; type no password here.</source>
        <translation>中心的登录页已在浏览器中打开。谁在那里登录，谁就在本机入座；此处不要输入密码。</translation>
    </message>
    <message>
        <source>No page to be seen? Open it again. If central goes away meanwhile, cancel: the emergency passphrase lets you in.</source>
        <translation>没有看到页面？请重新打开。如果期间中心中断，请取消，改用应急口令登录。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>重新打开页面</translation>
    </message>
</context>
<context>
    <name>CentralAdvice</name>
    <message>
        <source>Central's advice</source>
        <translation>中心建议</translation>
    </message>
</context>
<context>
    <name>ColumnPanel</name>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>默认列</translation>
    </message>
    <message>
        <source>Space shows or hides · Alt ↑ ↓ moves · ← → narrower, wider</source>
        <translation>空格 显示/隐藏 · Alt ↑ ↓ 移动 · ← → 变窄/变宽</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>always shown</source>
        <translation>始终显示</translation>
    </message>
    <message>
        <source>takes the rest</source>
        <translation>占余下宽度</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列设置</translation>
    </message>
</context>
<context>
    <name>DrugMarks</name>
    <message>
        <source>high alert: two people check</source>
        <translation>高警示：双人核对</translation>
    </message>
    <message>
        <source>high alert</source>
        <translation>高警示</translation>
    </message>
    <message>
        <source>narcotic</source>
        <translation>麻醉药品</translation>
    </message>
    <message>
        <source>psychotropic I</source>
        <translation>精神一类</translation>
    </message>
    <message>
        <source>psychotropic II</source>
        <translation>精神二类</translation>
    </message>
</context>
<context>
    <name>EmergencyStrip</name>
    <message>
        <source>Emergency Centre</source>
        <translation>应急中心</translation>
    </message>
    <message>
        <source>Print order sheet</source>
        <translation>打印应急医嘱单</translation>
    </message>
    <message>
        <source>Drill script</source>
        <translation>演练脚本</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing is recorded in the copy of this station.</source>
        <translation>本站副本中没有记录。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Nobody has recorded this. It does not mean that there is none.</source>
        <translation>尚无人记录，不代表没有。</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>尚未载入</translation>
    </message>
    <message>
        <source>The local copy is still being filled.</source>
        <translation>本站快照仍在载入。</translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation>正在读取……</translation>
    </message>
    <message>
        <source>It is read out of the copy of this station.</source>
        <translation>正在从本站快照读取。</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>读取失败</translation>
    </message>
    <message>
        <source>What was here may still exist.</source>
        <translation>原有内容可能仍然存在。</translation>
    </message>
    <message>
        <source>no patient yet</source>
        <translation>尚未确认患者</translation>
    </message>
    <message>
        <source>It is shown as soon as it is known who it is.</source>
        <translation>确认患者后显示。</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Nobody has written down anything about it here.</source>
        <translation>本处还没有人为此写下记录。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>the first day does not hold so many doses any more</source>
        <translation>首日已排不下这么多次</translation>
    </message>
    <message>
        <source>it is for somebody else to do</source>
        <translation>应由他人处理</translation>
    </message>
    <message>
        <source>who asked for a consult does not answer it</source>
        <translation>申请会诊者本人不能应答会诊</translation>
    </message>
    <message>
        <source>the consult waits for its approval</source>
        <translation>该会诊尚待审核</translation>
    </message>
    <message>
        <source>a handover that names nobody is taken by a doctor</source>
        <translation>未指定接班人的交班只能由医生接</translation>
    </message>
    <message>
        <source>the patient is on a pathway in this stay</source>
        <translation>患者本次住院已在临床路径中</translation>
    </message>
    <message>
        <source>the pack of this station does not have this form</source>
        <translation>本站知识包没有该量表</translation>
    </message>
    <message>
        <source>the form needs its owner's permission, and the hospital has not switched it on</source>
        <translation>该量表须取得权利人许可，医院尚未启用</translation>
    </message>
    <message>
        <source>an item is not answered, so there is no total</source>
        <translation>有项目未答，不能得出总分</translation>
    </message>
    <message>
        <source>the total on the screen is not what the answers make; open the form again</source>
        <translation>屏幕上的总分与答案不符，请重新打开量表</translation>
    </message>
    <message>
        <source>SpO2 scale 2 is used only by a doctor's order</source>
        <translation>血氧量表2只能按医嘱使用</translation>
    </message>
    <message>
        <source>a doctor ordered SpO2 scale 2; open the form again</source>
        <translation>医嘱要求用血氧量表2，请重新打开量表</translation>
    </message>
    <message>
        <source>the time lies ahead</source>
        <translation>时间在将来</translation>
    </message>
    <message>
        <source>only who signed it may keep it; give it up and sign it anew</source>
        <translation>只有签名者本人可以保留；请放弃后重新签名</translation>
    </message>
    <message>
        <source>words, mark, time or call are not what this form makes of the answers; open the form again</source>
        <translation>文字、标记、时间或呼叫与该量表按这些答案得出的不符，请重新打开量表</translation>
    </message>
    <message>
        <source>it names rows that do not belong to this assessment, or not all of them; open it again</source>
        <translation>所列记录不属于该次评估，或有遗漏，请重新打开</translation>
    </message>
    <message>
        <source>this row is no finding of this page and is not taken back here</source>
        <translation>该记录不是本页的检查所见，不能在此撤销</translation>
    </message>
    <message>
        <source>nobody has such a tooth, or it has no such surface</source>
        <translation>没有这个牙位，或该牙没有这个牙面</translation>
    </message>
    <message>
        <source>the pack of this station does not have this finding</source>
        <translation>本站知识包没有这项检查所见</translation>
    </message>
    <message>
        <source>the pack of this station does not have this item of a checklist</source>
        <translation>本站知识包没有这个核对项目</translation>
    </message>
    <message>
        <source>the item asks for a score in its range, or for none</source>
        <translation>该项目需要范围内的评分，或不需要评分</translation>
    </message>
    <message>
        <source>this assessment was corrected or taken back already</source>
        <translation>该评估已更正或作废</translation>
    </message>
    <message>
        <source>not every line that belongs together was on the screen; open the list anew</source>
        <translation>同组医嘱未全部显示在屏幕上，请重新打开列表</translation>
    </message>
    <message>
        <source>this belongs to another task; open the list anew</source>
        <translation>这属于另一项任务，请重新打开列表</translation>
    </message>
    <message>
        <source>the patient was not told apart by the wristband or two identifiers</source>
        <translation>未用腕带或两项标识核对患者</translation>
    </message>
    <message>
        <source>what was typed or scanned is not this patient's</source>
        <translation>输入或扫描的不是该患者的标识</translation>
    </message>
    <message>
        <source>the bed is closed or not clean</source>
        <translation>床位停用或未清洁</translation>
    </message>
    <message>
        <source>the bed is kept for somebody else</source>
        <translation>床位已为他人预留</translation>
    </message>
    <message>
        <source>somebody else lies in the bed</source>
        <translation>此床已有他人</translation>
    </message>
    <message>
        <source>this station does not know the bed</source>
        <translation>本站没有此床位</translation>
    </message>
    <message>
        <source>the stay is over</source>
        <translation>住院已结束</translation>
    </message>
    <message>
        <source>there is no doctor's order for it</source>
        <translation>没有相应的医嘱</translation>
    </message>
    <message>
        <source>a newborn is registered from its mother's chart</source>
        <translation>新生儿只能从母亲处登记</translation>
    </message>
    <message>
        <source>somebody lies in the bed</source>
        <translation>此床有人</translation>
    </message>
    <message>
        <source>a man or a child is not in labour: look at whose chart is open</source>
        <translation>男性或儿童不会分娩：请看清打开的是谁的病历</translation>
    </message>
    <message>
        <source>another department was asked: one of its doctors answers</source>
        <translation>请的是其他科室，应由该科医师答复</translation>
    </message>
    <message>
        <source>the time lies before the admission</source>
        <translation>时间早于入院</translation>
    </message>
    <message>
        <source>a value is one that no body has: look at it again, or measure again</source>
        <translation>有一项数值不可能出现在人体上，请核对或重新测量</translation>
    </message>
    <message>
        <source>the lower blood pressure is not below the upper one</source>
        <translation>舒张压不低于收缩压</translation>
    </message>
    <message>
        <source>this station does not know this patient: look at whose chart is open</source>
        <translation>本站没有该患者，请核对打开的是谁的病历</translation>
    </message>
    <message>
        <source>an infusion runs: stop it, or say why he leaves with it</source>
        <translation>仍有输液在进行：请先结束，或写明带输液离开的原因</translation>
    </message>
    <message>
        <source>no wristband is on: the nurse puts it on and confirms it, then orders are written</source>
        <translation>尚未戴腕带：护士戴好并确认后才能开医嘱</translation>
    </message>
    <message>
        <source>the number on the band is another patient's</source>
        <translation>腕带编号是另一位患者的</translation>
    </message>
    <message>
        <source>this number is somebody's already</source>
        <translation>此编号已有人使用</translation>
    </message>
    <message>
        <source>this is no number of a temporary patient</source>
        <translation>这不是临时患者编号</translation>
    </message>
    <message>
        <source>somebody on the ward is called so already</source>
        <translation>病区已有人用此代号</translation>
    </message>
    <message>
        <source>this patient has a name and a number of his own</source>
        <translation>该患者有自己的姓名和编号</translation>
    </message>
    <message>
        <source>he is joined with somebody already</source>
        <translation>他已与他人合并</translation>
    </message>
    <message>
        <source>these two are not joined</source>
        <translation>这两人没有合并</translation>
    </message>
    <message>
        <source>the second person is somebody else who treats or gives drugs</source>
        <translation>第二人须为另一名医护人员</translation>
    </message>
    <message>
        <source>that is a temporary patient, too</source>
        <translation>对方也是临时患者</translation>
    </message>
    <message>
        <source>that record was replaced by another</source>
        <translation>该病历已被另一份取代</translation>
    </message>
    <message>
        <source>this station does not know that record; look for it at central</source>
        <translation>本站没有该病历；请在中心查找</translation>
    </message>
    <message>
        <source>what was said back is not what was said</source>
        <translation>复述与所报不一致</translation>
    </message>
    <message>
        <source>the two values differ: a person says why</source>
        <translation>两个数值不一致：须由人说明原因</translation>
    </message>
    <message>
        <source>this is no result by telephone</source>
        <translation>这不是电话报告的结果</translation>
    </message>
    <message>
        <source>somebody settled it already</source>
        <translation>他人已处理</translation>
    </message>
    <message>
        <source>this is no number of a sheet: its check character is another</source>
        <translation>页号有误：校验字符不符</translation>
    </message>
    <message>
        <source>the lines of a sheet are counted from 1</source>
        <translation>行号从 1 起</translation>
    </message>
    <message>
        <source>this line of the sheet was entered already</source>
        <translation>该页的这一行已经录入</translation>
    </message>
    <message>
        <source>the record may hold this already: say whether it is the same</source>
        <translation>病历可能已有此项：请确认是否同一项</translation>
    </message>
    <message>
        <source>this is not entered from paper</source>
        <translation>此项不能从纸单补录</translation>
    </message>
    <message>
        <source>the counts are not what was entered of this sheet</source>
        <translation>合计与本张已录内容不符</translation>
    </message>
    <message>
        <source>no line of this sheet was entered</source>
        <translation>该纸单尚未录入任何一行</translation>
    </message>
    <message>
        <source>this sheet was closed already</source>
        <translation>该纸单已经关闭</translation>
    </message>
    <message>
        <source>after 24 hours the records department parts two records</source>
        <translation>超过 24 小时由病案室拆分两份病历</translation>
    </message>
    <message>
        <source>this value is not called critical</source>
        <translation>该结果未标为危急值</translation>
    </message>
    <message>
        <source>name an order given since the value came, or say what is done</source>
        <translation>请指明结果发布后开立的医嘱，或写明如何处理</translation>
    </message>
    <message>
        <source>a critical value is acknowledged by a doctor; a nurse reads it back</source>
        <translation>危急值由医生确认；护士负责复述</translation>
    </message>
    <message>
        <source>a measured value is not below zero</source>
        <translation>测量值不能小于零</translation>
    </message>
    <message>
        <source>the value is missing</source>
        <translation>缺少数值</translation>
    </message>
    <message>
        <source>the value speaks against the flag: high is called low, or low high</source>
        <translation>数值与标记矛盾：偏高标成了危急低，或偏低标成了危急高</translation>
    </message>
    <message>
        <source>this value is critical: enter it as a critical value (F10)</source>
        <translation>该结果属危急值：请按危急值登记（F10）</translation>
    </message>
    <message>
        <source>this value was entered from a call a moment ago</source>
        <translation>刚刚已按来电登记过该结果</translation>
    </message>
    <message>
        <source>its key cannot be had</source>
        <translation>无法取得其密钥</translation>
    </message>
    <message>
        <source>this PC has no usable keyring; without one, [secrets] place = "file" keeps the key under a passphrase</source>
        <translation>本机没有可用的钥匙环；没有钥匙环时，可用 [secrets] place = "file" 以口令保护密钥</translation>
    </message>
    <message>
        <source>no passphrase is given, neither by secrets.passphrase_file nor by WARDLIGHT_PASSPHRASE</source>
        <translation>未给出口令（secrets.passphrase_file 与 WARDLIGHT_PASSPHRASE 均未设置）</translation>
    </message>
    <message>
        <source>the passphrase does not fit</source>
        <translation>口令不符</translation>
    </message>
    <message>
        <source>the key does not fit this store</source>
        <translation>密钥与此本地存储不符</translation>
    </message>
    <message>
        <source>the key file cannot be used</source>
        <translation>密钥文件无法使用</translation>
    </message>
    <message>
        <source>the keyring cannot be used</source>
        <translation>钥匙环无法使用</translation>
    </message>
    <message>
        <source>there is no store here yet</source>
        <translation>此处还没有本地库</translation>
    </message>
    <message>
        <source>this PC has not the memory for it: close other programs</source>
        <translation>本机内存不足：请关闭其他程序</translation>
    </message>
    <message>
        <source>the file is not encrypted</source>
        <translation>该文件未加密</translation>
    </message>
    <message>
        <source>another Wardlight on this PC has it open</source>
        <translation>本机另一个 Wardlight 正在使用它</translation>
    </message>
    <message>
        <source>the station's own secret is not stored on this PC yet; once: wardlight station --config FILE --store-secret</source>
        <translation>本机尚未保存工作站自身的密钥；请执行一次：wardlight station --config FILE --store-secret</translation>
    </message>
    <message>
        <source>the drugs do not stand on the forms that the rules ask for</source>
        <translation>药品未按规定分方</translation>
    </message>
    <message>
        <source>other packs than dose, days and pack size make</source>
        <translation>盒数与按剂量、天数和包装计算的不一致</translation>
    </message>
    <message>
        <source>a narcotic or psychotropic I on a ward is written day by day: one-off, for one day</source>
        <translation>住院患者的麻醉药品、第一类精神药品须逐日开具：临时医嘱，1 日用量</translation>
    </message>
    <message>
        <source>a narcotic form names the patient's identity number</source>
        <translation>麻、精一处方须写患者身份证明编号</translation>
    </message>
    <message>
        <source>the patient's identity number is not well formed</source>
        <translation>患者身份证明编号格式不对</translation>
    </message>
    <message>
        <source>who collects a narcotic is named with name and identity number</source>
        <translation>代办人须写姓名和身份证明编号</translation>
    </message>
    <message>
        <source>the identity number of who collects it is not well formed</source>
        <translation>代办人身份证明编号格式不对</translation>
    </message>
    <message>
        <source>who collects it has the patient's own identity number</source>
        <translation>代办人编号与患者本人相同</translation>
    </message>
    <message>
        <source>no positive reading of this skin test is here</source>
        <translation>本站没有该皮试的阳性结果</translation>
    </message>
    <message>
        <source>somebody has decided it meanwhile</source>
        <translation>已有人作出判断</translation>
    </message>
    <message>
        <source>a reason is needed</source>
        <translation>须填理由</translation>
    </message>
    <message>
        <source>the stay or visit is over: open the present one</source>
        <translation>该次住院或就诊已结束：请打开当前的就诊</translation>
    </message>
    <message>
        <source>the record says that the patient has died: no drug is ordered</source>
        <translation>病历记载患者已死亡：不能再开立药品医嘱</translation>
    </message>
    <message>
        <source>a line is of another kind than what it orders</source>
        <translation>有一条医嘱的类别与所开项目不符</translation>
    </message>
    <message>
        <source>a line bears the name of another drug than the one it orders</source>
        <translation>有一条医嘱写的药名与所开药品不符</translation>
    </message>
    <message>
        <source>the unit that is written and the unit that is meant are two</source>
        <translation>书写的单位与实际采用的单位不一致</translation>
    </message>
    <message>
        <source>a line bears the name of another route than the one it orders</source>
        <translation>有一条医嘱写的途径与所开途径不符</translation>
    </message>
    <message>
        <source>a drug is ordered without a dose</source>
        <translation>有一条药品医嘱没有剂量</translation>
    </message>
    <message>
        <source>a drug is ordered without a route</source>
        <translation>有一条药品医嘱没有给药途径</translation>
    </message>
    <message>
        <source>a long-term drug is ordered without a frequency</source>
        <translation>有一条长期药品医嘱没有频次</translation>
    </message>
    <message>
        <source>an amount or a rate is not above zero</source>
        <translation>剂量或速度必须大于零</translation>
    </message>
    <message>
        <source>an as-needed drug must say the least interval between two doses</source>
        <translation>必要时（PRN）用药必须写明两次给药的最短间隔</translation>
    </message>
    <message>
        <source>a course has at least one day</source>
        <translation>疗程至少为 1 天</translation>
    </message>
    <message>
        <source>several days of what is done one time</source>
        <translation>只执行一次的医嘱写了多天</translation>
    </message>
    <message>
        <source>more doses on the first day than a whole day has</source>
        <translation>首日次数多于全天次数</translation>
    </message>
    <message>
        <source>a certificate belongs to an outpatient visit that is here</source>
        <translation>证明须属于本机已有的门诊就诊</translation>
    </message>
    <message>
        <source>no diagnosis is on file: record it first, then certify it</source>
        <translation>尚无诊断：请先记录诊断再开证明</translation>
    </message>
    <message>
        <source>another certificate bears this number already</source>
        <translation>此编号已用于另一份证明</translation>
    </message>
    <message>
        <source>more than half a year of sick leave: look at the days</source>
        <translation>病假超过半年：请核对天数</translation>
    </message>
    <message>
        <source>the leave would begin more than a month before or after today: look at the date</source>
        <translation>病假起始日与今日相差一个月以上：请核对日期</translation>
    </message>
    <message>
        <source>the drug does not wait for an order of its own skin test that still stands</source>
        <translation>该药所等待的不是它本身的、仍有效的皮试医嘱</translation>
    </message>
    <message>
        <source>taken home, an injection of a narcotic or psychotropic I is one dose, slow release 7 days, others 3; for cancer or lasting pain, said on the line, 3, 15, 7</source>
        <translation>出院带药：麻醉、一类精神药品注射剂一次量，缓控释 7 日，其他 3 日；该行写明癌痛或慢性疼痛者分别为 3、15、7 日</translation>
    </message>
    <message>
        <source>a skin test is not read ahead of time, and not negative before it was ordered</source>
        <translation>皮试不能提前判读，也不能在开立之前判为阴性</translation>
    </message>
    <message>
        <source>a negative skin test read here holds for 24 hours at most</source>
        <translation>本处判读的阴性皮试最多有效 24 小时</translation>
    </message>
    <message>
        <source>this is not what the skin test was made with</source>
        <translation>这不是该皮试所用的物质</translation>
    </message>
    <message>
        <source>the chosen times are not as many as the frequency has, or one of them is no time of day</source>
        <translation>所选时间的个数与频次不符，或不是有效的时间</translation>
    </message>
    <message>
        <source>once if needed holds for 12 hours, and they are over: order it anew</source>
        <translation>临时备用医嘱（SOS）12 小时内有效，现已过时：请重新开立</translation>
    </message>
    <message>
        <source>an order is not ended in the past by another signature: end it by itself, and say since when nothing was given</source>
        <translation>不能借另一次签名把医嘱停在过去：请单独停止，并说明从何时起未再执行</translation>
    </message>
    <message>
        <source>it would end before it was ordered</source>
        <translation>停止时间早于开立时间</translation>
    </message>
    <message>
        <source>a dose of it was begun after the time at which it is said to have ended: end it from now on</source>
        <translation>所填停止时间之后已有给药记录：请从现在起停止</translation>
    </message>
    <message>
        <source>a reason was given for something that is not found any more: look at the findings again</source>
        <translation>给出的理由所对应的提示已不存在：请重新查看提示</translation>
    </message>
    <message>
        <source>this doctor is not known on the ward: nobody could countersign it</source>
        <translation>本病区不认识这位医师：无人能补签</translation>
    </message>
    <message>
        <source>the signature would be older than 6 hours: older things are entered from paper</source>
        <translation>签名时间早于 6 小时前：更早的请按纸质单补录</translation>
    </message>
    <message>
        <source>it would begin more than a day before it is ordered: look at the date</source>
        <translation>开始时间比开立早一天以上：请核对日期</translation>
    </message>
    <message>
        <source>it would begin more than a year ahead: look at the date</source>
        <translation>开始时间在一年以后：请核对日期</translation>
    </message>
    <message>
        <source>somebody else sits here: an act is its author's own</source>
        <translation>此处登录的是别人：各人只能以本人名义操作</translation>
    </message>
    <message>
        <source>the order is no skin test</source>
        <translation>该医嘱不是皮试</translation>
    </message>
    <message>
        <source>the order of the skin test was stopped or taken back</source>
        <translation>该皮试医嘱已停止或撤回</translation>
    </message>
    <message>
        <source>without the skin test that it requires a second person signs the order</source>
        <translation>未做必需的皮试，须由第二人签名</translation>
    </message>
    <message>
        <source>this person may not sign as the second</source>
        <translation>此人不能作为第二签名人</translation>
    </message>
    <message>
        <source>the second person has to prove himself again</source>
        <translation>第二签名人须重新输入密码</translation>
    </message>
    <message>
        <source>two different people read a skin test</source>
        <translation>皮试须由两人判读</translation>
    </message>
    <message>
        <source>the hospital's rule locks it, the medical records department has to unlock it first</source>
        <translation>按医院规定已锁定，须先由病案科解锁</translation>
    </message>
    <message>
        <source>its unlocking is asked for already; wait for the answer</source>
        <translation>已申请解锁，请等待答复</translation>
    </message>
    <message>
        <source>it is unlocked already</source>
        <translation>已经解锁</translation>
    </message>
    <message>
        <source>as many days as doses: one dose (付) a day</source>
        <translation>天数须与付数一致：每日一付</translation>
    </message>
    <message>
        <source>opening the chart</source>
        <translation>打开病历</translation>
    </message>
    <message>
        <source>a patient of elsewhere: find him with the search and say why</source>
        <translation>非本病区患者：请用检索找到并说明理由</translation>
    </message>
    <message>
        <source>it is withheld from you: look at it with a reason first (Ctrl Alt W)</source>
        <translation>此内容对您隐去：请先填写理由查看（Ctrl Alt W）</translation>
    </message>
    <message>
        <source>looking at what is withheld</source>
        <translation>查看隐去内容</translation>
    </message>
    <message>
        <source>he has left the ward</source>
        <translation>患者已离开病区</translation>
    </message>
    <message>
        <source>he was moved to another ward</source>
        <translation>患者已转至其他病区</translation>
    </message>
    <message>
        <source>he lies on another ward</source>
        <translation>患者在其他病区</translation>
    </message>
    <message>
        <source>the permission names somebody else</source>
        <translation>授权给予的是他人</translation>
    </message>
    <message>
        <source>reading the audit</source>
        <translation>查阅审计</translation>
    </message>
    <message>
        <source>exporting the audit</source>
        <translation>导出审计</translation>
    </message>
    <message>
        <source>emergency drill</source>
        <translation>应急演练</translation>
    </message>
    <message>
        <source>no drill begins while this ward is in an emergency or reading only</source>
        <translation>本病区处于应急或只读时不能开始演练</translation>
    </message>
    <message>
        <source>this is a drill already</source>
        <translation>当前已是演练</translation>
    </message>
    <message>
        <source>this is the real ward, not a drill</source>
        <translation>这是真实病区，不是演练</translation>
    </message>
    <message>
        <source>a drill runs at this PC already</source>
        <translation>本机已有演练在进行</translation>
    </message>
    <message>
        <source>this is the store of a drill; a ward never opens it</source>
        <translation>这是演练的库，病区不会打开</translation>
    </message>
    <message>
        <source>this is the store of a ward; a drill never opens it</source>
        <translation>这是病区的库，演练不会打开</translation>
    </message>
    <message>
        <source>a drill speaks with a played hospital on this very PC only</source>
        <translation>演练只与本机上的演练医院通信</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>这是文件夹，不是文件</translation>
    </message>
    <message>
        <source>something on the way to it is no folder</source>
        <translation>路径中有一处不是文件夹</translation>
    </message>
    <message>
        <source>something else stands in its place</source>
        <translation>该位置已被其他文件占用</translation>
    </message>
    <message>
        <source>this user may not read or write it</source>
        <translation>当前用户无权读写</translation>
    </message>
    <message>
        <source>the site's own table of roles would give more than the shipped one; it can only take away</source>
        <translation>本院角色表给出的权限多于出厂表；只能减少</translation>
    </message>
    <message>
        <source>the table is not written as its schema says</source>
        <translation>角色表不符合其格式</translation>
    </message>
    <message>
        <source>other users can read it</source>
        <translation>其他用户可以读取它</translation>
    </message>
    <message>
        <source>it is not TOML</source>
        <translation>不是 TOML 格式</translation>
    </message>
    <message>
        <source>nothing was given</source>
        <translation>未输入任何内容</translation>
    </message>
    <message>
        <source>this value cannot be used</source>
        <translation>此值无法使用</translation>
    </message>
    <message>
        <source>the outpatient visit is not here: a prescription belongs to one</source>
        <translation>没有对应的门诊就诊：门诊处方必须属于一次就诊</translation>
    </message>
    <message>
        <source>a nurse does this</source>
        <translation>须由护士进行</translation>
    </message>
    <message>
        <source>a nursing record is signed beside by a head nurse</source>
        <translation>护理记录由护士长审签</translation>
    </message>
    <message>
        <source>this infusion is counted already</source>
        <translation>此输液已计入</translation>
    </message>
    <message>
        <source>something was entered meanwhile; look at the sums again</source>
        <translation>期间有新录入，请重新核对合计</translation>
    </message>
    <message>
        <source>this day is closed already</source>
        <translation>此日已小结</translation>
    </message>
    <message>
        <source>this time is not over yet</source>
        <translation>此时段尚未结束</translation>
    </message>
    <message>
        <source>this row is no entry of intake and output</source>
        <translation>此条不是出入量记录</translation>
    </message>
    <message>
        <source>more than one entry can hold</source>
        <translation>超过单条上限</translation>
    </message>
    <message>
        <source>a handover of this patient waits for an answer already</source>
        <translation>此患者已有一份交班等待接班</translation>
    </message>
    <message>
        <source>a critical value that is still open is not among what is said again</source>
        <translation>有未闭环的危急值未列入复述内容</translation>
    </message>
    <message>
        <source>another ward is reached by a doctor's order for a transfer</source>
        <translation>转到其他病区须有医生的转科医嘱</translation>
    </message>
    <message>
        <source>this wristband number is somebody's already</source>
        <translation>此腕带号已被使用</translation>
    </message>
    <message>
        <source>a newborn was born within the last 28 days</source>
        <translation>新生儿须为出生28天以内</translation>
    </message>
    <message>
        <source>these requests need different materials</source>
        <translation>这些检验申请需要不同的标本</translation>
    </message>
    <message>
        <source>the same request stands there twice</source>
        <translation>同一申请重复出现</translation>
    </message>
    <message>
        <source>this is not the material or the container for these requests</source>
        <translation>标本类型或容器与申请不符</translation>
    </message>
    <message>
        <source>two patients change beds in one act, not in two</source>
        <translation>两位患者换床须一次完成，不能分两次</translation>
    </message>
    <message>
        <source>the two patients do not lie in each other's beds</source>
        <translation>两位患者并不在彼此的床位上</translation>
    </message>
    <message>
        <source>it is about nothing</source>
        <translation>没有说明针对什么</translation>
    </message>
    <message>
        <source>what was said to it</source>
        <translation>处理意见</translation>
    </message>
    <message>
        <source>the message to the prescriber</source>
        <translation>给开单医生的通知</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>the ampoules</source>
        <translation>支数</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>it was answered already</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>the answers</source>
        <translation>各项答案</translation>
    </message>
    <message>
        <source>the time of arrival</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>the batch number</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>the bed</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>the time of birth</source>
        <translation>出生时间</translation>
    </message>
    <message>
        <source>the bottles</source>
        <translation>输液瓶</translation>
    </message>
    <message>
        <source>the kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>the certificate</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>the check at the bed</source>
        <translation>床旁核对</translation>
    </message>
    <message>
        <source>the second signature</source>
        <translation>双签</translation>
    </message>
    <message>
        <source>the code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>how awake he is</source>
        <translation>意识</translation>
    </message>
    <message>
        <source>the consult</source>
        <translation>会诊</translation>
    </message>
    <message>
        <source>a sign that cannot be typed is in it</source>
        <translation>含有无法输入的字符</translation>
    </message>
    <message>
        <source>the days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>the time until when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>the diagnoses</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>the dose</source>
        <translation>剂量</translation>
    </message>
    <message>
        <source>the doses</source>
        <translation>剂数</translation>
    </message>
    <message>
        <source>the downtime</source>
        <translation>停机</translation>
    </message>
    <message>
        <source>the drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>the effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>your favourites</source>
        <translation>个人常用</translation>
    </message>
    <message>
        <source>the doses of the first day</source>
        <translation>首日次数</translation>
    </message>
    <message>
        <source>the mark</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>the intake and output</source>
        <translation>出入量</translation>
    </message>
    <message>
        <source>the next visit</source>
        <translation>复诊</translation>
    </message>
    <message>
        <source>the form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>the frequency</source>
        <translation>频次</translation>
    </message>
    <message>
        <source>the time it was given</source>
        <translation>给予时间</translation>
    </message>
    <message>
        <source>who gave it</source>
        <translation>下达人</translation>
    </message>
    <message>
        <source>the grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>the handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>when it happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>the herb</source>
        <translation>中药</translation>
    </message>
    <message>
        <source>the two identifiers</source>
        <translation>两种身份标识</translation>
    </message>
    <message>
        <source>the identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>the infusion</source>
        <translation>输液</translation>
    </message>
    <message>
        <source>the interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>joining two records</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>the rows</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>the labour</source>
        <translation>产程</translation>
    </message>
    <message>
        <source>the membranes</source>
        <translation>胎膜</translation>
    </message>
    <message>
        <source>the least interval</source>
        <translation>最短间隔</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>病历文书</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>the order</source>
        <translation>医嘱</translation>
    </message>
    <message>
        <source>the order set</source>
        <translation>医嘱套餐</translation>
    </message>
    <message>
        <source>your order sets</source>
        <translation>医嘱套餐</translation>
    </message>
    <message>
        <source>the orders</source>
        <translation>医嘱</translation>
    </message>
    <message>
        <source>the outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>the reason given</source>
        <translation>所给理由</translation>
    </message>
    <message>
        <source>the page number</source>
        <translation>页号</translation>
    </message>
    <message>
        <source>parting two records</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>the place of the file</source>
        <translation>文件位置</translation>
    </message>
    <message>
        <source>the pathway</source>
        <translation>临床路径</translation>
    </message>
    <message>
        <source>the patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>the period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>the phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>the result by telephone</source>
        <translation>电话结果</translation>
    </message>
    <message>
        <source>the prescription</source>
        <translation>处方</translation>
    </message>
    <message>
        <source>the blood pressure</source>
        <translation>血压</translation>
    </message>
    <message>
        <source>the print</source>
        <translation>打印任务</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>the course before</source>
        <translation>既往用药</translation>
    </message>
    <message>
        <source>the purpose</source>
        <translation>用药目的</translation>
    </message>
    <message>
        <source>the quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>the rank</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>the rate</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>the reading back</source>
        <translation>复述</translation>
    </message>
    <message>
        <source>when it can be read</source>
        <translation>可判读时间</translation>
    </message>
    <message>
        <source>until when it is read</source>
        <translation>判读截止</translation>
    </message>
    <message>
        <source>the reading</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>what it takes the place of</source>
        <translation>被替换的内容</translation>
    </message>
    <message>
        <source>the reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>the request form</source>
        <translation>申请单</translation>
    </message>
    <message>
        <source>the schedule</source>
        <translation>时间安排</translation>
    </message>
    <message>
        <source>the seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>the second person</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>the sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>the side</source>
        <translation>侧别</translation>
    </message>
    <message>
        <source>the signs</source>
        <translation>体征</translation>
    </message>
    <message>
        <source>the time of the dose</source>
        <translation>给药时间点</translation>
    </message>
    <message>
        <source>the state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>the stay</source>
        <translation>住院</translation>
    </message>
    <message>
        <source>the step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>the stool</source>
        <translation>大便</translation>
    </message>
    <message>
        <source>the time of the stop</source>
        <translation>停止时间</translation>
    </message>
    <message>
        <source>the sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>the surface of the tooth</source>
        <translation>牙面</translation>
    </message>
    <message>
        <source>the suspicion</source>
        <translation>疑似病例</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>the task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>the teeth</source>
        <translation>牙位</translation>
    </message>
    <message>
        <source>the number of a temporary patient</source>
        <translation>临时患者编号</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>the times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>the unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>until when</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>the urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>use before</source>
        <translation>使用期限</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>either a value or why there is none</source>
        <translation>填数值，或说明为何没有</translation>
    </message>
    <message>
        <source>the values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>how certain it is</source>
        <translation>确定程度</translation>
    </message>
    <message>
        <source>the visit</source>
        <translation>就诊</translation>
    </message>
    <message>
        <source>the vital signs</source>
        <translation>生命体征</translation>
    </message>
    <message>
        <source>the volume</source>
        <translation>量</translation>
    </message>
    <message>
        <source>the rest thrown away</source>
        <translation>弃去余量</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>taking back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>taking the conflict over</source>
        <translation>接手冲突</translation>
    </message>
    <message>
        <source>your own phrases</source>
        <translation>个人短语</translation>
    </message>
    <message>
        <source>closing the emergency</source>
        <translation>结束应急</translation>
    </message>
    <message>
        <source>the choice</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>only who signed it takes it back</source>
        <translation>只有签署人可以撤回</translation>
    </message>
    <message>
        <source>the draft of the report</source>
        <translation>事件报告草稿</translation>
    </message>
    <message>
        <source>it is so already</source>
        <translation>已经如此</translation>
    </message>
    <message>
        <source>somebody answered it already</source>
        <translation>已有人答复</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>结束早于开始</translation>
    </message>
    <message>
        <source>it lies before the beginning</source>
        <translation>早于开始时间</translation>
    </message>
    <message>
        <source>less than nothing</source>
        <translation>小于零</translation>
    </message>
    <message>
        <source>less than one</source>
        <translation>小于一</translation>
    </message>
    <message>
        <source>a blank is not filled in</source>
        <translation>有空格未填</translation>
    </message>
    <message>
        <source>it is not what was said</source>
        <translation>与所说不一致</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>no number is left: ask for a new block</source>
        <translation>编号已用完：请申请新号段</translation>
    </message>
    <message>
        <source>only one of the two is given</source>
        <translation>两项只填了一项</translation>
    </message>
    <message>
        <source>it is held</source>
        <translation>已暂缓</translation>
    </message>
    <message>
        <source>no body has such a value</source>
        <translation>数值不合常理</translation>
    </message>
    <message>
        <source>nobody knows this method</source>
        <translation>测量方式未知</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>the time has no zone</source>
        <translation>时间缺少时区</translation>
    </message>
    <message>
        <source>words are needed</source>
        <translation>需要文字说明</translation>
    </message>
    <message>
        <source>there is no admission</source>
        <translation>没有入院记录</translation>
    </message>
    <message>
        <source>it names no dose</source>
        <translation>没有剂量</translation>
    </message>
    <message>
        <source>there was no enema</source>
        <translation>没有灌肠</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>文件夹不存在</translation>
    </message>
    <message>
        <source>it has no items</source>
        <translation>没有项目</translation>
    </message>
    <message>
        <source>it has no lines</source>
        <translation>没有内容行</translation>
    </message>
    <message>
        <source>no test is named</source>
        <translation>没有指定皮试</translation>
    </message>
    <message>
        <source>the unit is missing</source>
        <translation>缺少单位</translation>
    </message>
    <message>
        <source>it does not answer: whether the page comes out is not known, look at the printer</source>
        <translation>它没有应答：页面是否会打印出来不得而知，请查看打印机</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>this is not a doctor</source>
        <translation>不是医生</translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>this is not a task</source>
        <translation>不是任务</translation>
    </message>
    <message>
        <source>this is not a time</source>
        <translation>不是时间</translation>
    </message>
    <message>
        <source>the time is over already</source>
        <translation>时间已过</translation>
    </message>
    <message>
        <source>nobody announced him</source>
        <translation>没有登记</translation>
    </message>
    <message>
        <source>only what is done at once is ordered by word</source>
        <translation>口头医嘱只限立即执行</translation>
    </message>
    <message>
        <source>it is not in force any more</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>it does not wait for a skin test</source>
        <translation>并未因皮试暂缓</translation>
    </message>
    <message>
        <source>this station does not have it</source>
        <translation>本站没有</translation>
    </message>
    <message>
        <source>it must be more than nothing</source>
        <translation>必须大于零</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>it does not wait any more</source>
        <translation>已不在等待</translation>
    </message>
    <message>
        <source>it is not whole</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>该处不可写入</translation>
    </message>
    <message>
        <source>nothing was typed</source>
        <translation>没有输入内容</translation>
    </message>
    <message>
        <source>something is still open</source>
        <translation>还有未完成的内容</translation>
    </message>
    <message>
        <source>it is out of range</source>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>it is over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>it is one's own</source>
        <translation>是本人的</translation>
    </message>
    <message>
        <source>the passphrase is too short</source>
        <translation>口令太短</translation>
    </message>
    <message>
        <source>the time is over</source>
        <translation>时间已过</translation>
    </message>
    <message>
        <source>it can be read in two ways</source>
        <translation>可以有两种读法</translation>
    </message>
    <message>
        <source>it does not take the page</source>
        <translation>它不接受该页面</translation>
    </message>
    <message>
        <source>nobody knows this reason</source>
        <translation>理由未知</translation>
    </message>
    <message>
        <source>the two stand the wrong way round</source>
        <translation>两项顺序颠倒</translation>
    </message>
    <message>
        <source>the second person is the same person</source>
        <translation>第二人与本人相同</translation>
    </message>
    <message>
        <source>the secret is too long</source>
        <translation>密钥过长</translation>
    </message>
    <message>
        <source>nobody knows this place of the body</source>
        <translation>部位未知</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>it was taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>it is too high</source>
        <translation>过高</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>there are too many</source>
        <translation>过多</translation>
    </message>
    <message>
        <source>it stands there twice</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>two are needed</source>
        <translation>需要两项</translation>
    </message>
    <message>
        <source>nobody knows it</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>this station does not know it</source>
        <translation>本站未知</translation>
    </message>
    <message>
        <source>say why it is done all the same</source>
        <translation>请说明为何仍然执行</translation>
    </message>
    <message>
        <source>say why it is less</source>
        <translation>请说明为何减量</translation>
    </message>
    <message>
        <source>say why it was not given</source>
        <translation>请写明未给的原因</translation>
    </message>
    <message>
        <source>say why it is not on time</source>
        <translation>请说明为何不按时</translation>
    </message>
    <message>
        <source>say why it was not scanned</source>
        <translation>请说明为何未扫码</translation>
    </message>
    <message>
        <source>central does not answer, so it cannot be closed now</source>
        <translation>中心无应答，暂不能结束</translation>
    </message>
    <message>
        <source>a second person is needed</source>
        <translation>需要第二人</translation>
    </message>
    <message>
        <source>this can only be done with central</source>
        <translation>需要中心在线</translation>
    </message>
    <message>
        <source>an order that depends on it was signed</source>
        <translation>有依赖它的内容已签署</translation>
    </message>
    <message>
        <source>it has left already: stop it instead</source>
        <translation>已发出：请改为停止</translation>
    </message>
    <message>
        <source>not for this role</source>
        <translation>该角色不可</translation>
    </message>
    <message>
        <source>your sign-in has expired: sign in again</source>
        <translation>登录已过期：请重新登录</translation>
    </message>
    <message>
        <source>no nurse has verified the order</source>
        <translation>医嘱未经护士核对</translation>
    </message>
    <message>
        <source>doses were given</source>
        <translation>已有给药</translation>
    </message>
    <message>
        <source>not in this mode</source>
        <translation>当前模式下不可</translation>
    </message>
    <message>
        <source>the safety check was not run</source>
        <translation>未做安全检查</translation>
    </message>
    <message>
        <source>central knows no such person</source>
        <translation>中心没有此人员</translation>
    </message>
    <message>
        <source>central names no role for this person</source>
        <translation>中心没有此人员的角色</translation>
    </message>
    <message>
        <source>central does not find this person</source>
        <translation>中心找不到此人员</translation>
    </message>
    <message>
        <source>this is somebody else's number</source>
        <translation>这是他人的工号</translation>
    </message>
    <message>
        <source>another sign-in was begun meanwhile</source>
        <translation>期间另有一次登录</translation>
    </message>
    <message>
        <source>central takes number and password in a browser only: sign in with the browser</source>
        <translation>中心只在浏览器中接受工号和密码：请用浏览器登录</translation>
    </message>
    <message>
        <source>this PC could not wait for the browser</source>
        <translation>本机无法等待浏览器返回</translation>
    </message>
    <message>
        <source>the station has no secret</source>
        <translation>本站没有凭据</translation>
    </message>
    <message>
        <source>the sign-in cannot be renewed</source>
        <translation>登录无法续期</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>无人登录</translation>
    </message>
    <message>
        <source>central does not say where to sign in</source>
        <translation>中心未给出登录地址</translation>
    </message>
    <message>
        <source>central refused the sign-in</source>
        <translation>中心拒绝登录</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>the key file is of another version</source>
        <translation>密钥文件版本不同</translation>
    </message>
    <message>
        <source>the key has the wrong length</source>
        <translation>密钥长度不对</translation>
    </message>
    <message>
        <source>what the keyring holds is no key</source>
        <translation>密钥环中的内容不是密钥</translation>
    </message>
    <message>
        <source>the store is not encrypted</source>
        <translation>存储未加密</translation>
    </message>
    <message>
        <source>the key of the store is not usable</source>
        <translation>存储密钥不可用</translation>
    </message>
    <message>
        <source>a page was changed</source>
        <translation>有页面被改动</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>it changed since you looked at it</source>
        <translation>您查看后已有变化</translation>
    </message>
    <message>
        <source>no rule of the record asks for this document</source>
        <translation>病历规则中没有要求这份文书</translation>
    </message>
    <message>
        <source>the pack of this station has no such pathway or stage</source>
        <translation>本工作站规则库中没有该路径或阶段</translation>
    </message>
    <message>
        <source>the pathway has no such stage</source>
        <translation>该路径没有这个阶段</translation>
    </message>
    <message>
        <source>nobody hands over to himself</source>
        <translation>不能交班给自己</translation>
    </message>
    <message>
        <source>a doctor hands over to a doctor, a nurse to a nurse</source>
        <translation>医生向医生交班，护士向护士交班</translation>
    </message>
    <message>
        <source>what was taken over is said back in own words</source>
        <translation>接班时请用自己的话复述</translation>
    </message>
    <message>
        <source>the time limit lies in the past</source>
        <translation>时限已过</translation>
    </message>
    <message>
        <source>nobody approves what he asks for himself</source>
        <translation>不能审批自己提出的申请</translation>
    </message>
    <message>
        <source>this list has another main diagnosis: take that mark off it first (M on its line)</source>
        <translation>本列表已有主要诊断：请先取消其主要标记（在该行按 M）</translation>
    </message>
    <message>
        <source>the side that is written and the side that is chosen are two</source>
        <translation>文字中的侧别与所选侧别不一致</translation>
    </message>
    <message>
        <source>the diagnosis occurs in the other sex only</source>
        <translation>该诊断只见于另一性别</translation>
    </message>
    <message>
        <source>the order is over</source>
        <translation>医嘱已结束</translation>
    </message>
    <message>
        <source>the order ends before that time anyway: what is to go on longer is ordered anew</source>
        <translation>该医嘱在此时间之前就会停止：要继续用药请重新开立</translation>
    </message>
    <message>
        <source>the note contradicts the patient's record: look at its findings, correct it or answer them</source>
        <translation>文书与患者病历矛盾：请查看提示，修改或逐条答复</translation>
    </message>
    <message>
        <source>this document is a doctor's to sign</source>
        <translation>该文书须由医师签署</translation>
    </message>
    <message>
        <source>what is handed out is not what dose, frequency and days need; where it is meant, the remark says why</source>
        <translation>发药数量与剂量、频次、天数不符；确需如此请在备注中说明</translation>
    </message>
    <message>
        <source>what is handed out is ten times, or a tenth of, what dose, frequency and days need</source>
        <translation>发药数量与剂量、频次、天数所需相差十倍</translation>
    </message>
    <message>
        <source>this version was corrected already: correct the newest one</source>
        <translation>这一版已被更正：请更正最新的一版</translation>
    </message>
    <message>
        <source>the order was stopped</source>
        <translation>医嘱已停止</translation>
    </message>
    <message>
        <source>the order is held</source>
        <translation>医嘱已暂缓</translation>
    </message>
    <message>
        <source>two versions of the order wait for a decision</source>
        <translation>医嘱有两个版本待裁决</translation>
    </message>
    <message>
        <source>a question about the order waits for the doctor</source>
        <translation>医嘱有疑问待医生答复</translation>
    </message>
    <message>
        <source>this station does not have the order</source>
        <translation>本站没有该医嘱</translation>
    </message>
    <message>
        <source>the patient is not on this ward</source>
        <translation>患者不在本病区</translation>
    </message>
    <message>
        <source>the patient is fasting</source>
        <translation>患者禁食</translation>
    </message>
    <message>
        <source>ten times what was ordered, or a tenth</source>
        <translation>为医嘱剂量的十倍或十分之一</translation>
    </message>
    <message>
        <source>more than was ordered</source>
        <translation>超过医嘱剂量</translation>
    </message>
    <message>
        <source>it is charted already</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>nobody can be given such an amount</source>
        <translation>数量不可能</translation>
    </message>
    <message>
        <source>before it was ordered</source>
        <translation>早于开立时间</translation>
    </message>
    <message>
        <source>the time of the dose lies ahead</source>
        <translation>给药时间在将来</translation>
    </message>
    <message>
        <source>a line stands there twice</source>
        <translation>同一行重复</translation>
    </message>
    <message>
        <source>a once-only order was given already</source>
        <translation>一次性医嘱已给过</translation>
    </message>
    <message>
        <source>this is another drug</source>
        <translation>不是该药</translation>
    </message>
    <message>
        <source>this is another route</source>
        <translation>途径不同</translation>
    </message>
    <message>
        <source>it is one line of a group: the group is given as one</source>
        <translation>属于成组医嘱，须整组给予</translation>
    </message>
    <message>
        <source>not every line of the group is there</source>
        <translation>成组医嘱不完整</translation>
    </message>
    <message>
        <source>the most of a day is reached</source>
        <translation>已达每日上限</translation>
    </message>
    <message>
        <source>it was given a short while ago</source>
        <translation>刚刚给过</translation>
    </message>
    <message>
        <source>the least interval is not over</source>
        <translation>未到最短间隔</translation>
    </message>
    <message>
        <source>the batch number is missing</source>
        <translation>缺少批号</translation>
    </message>
    <message>
        <source>a witness is needed</source>
        <translation>需要见证人</translation>
    </message>
    <message>
        <source>this person may not be the second</source>
        <translation>此人不可作为第二人</translation>
    </message>
    <message>
        <source>the second person found something else</source>
        <translation>第二人核对结果不同</translation>
    </message>
    <message>
        <source>a second nurse is needed</source>
        <translation>需要第二名护士</translation>
    </message>
    <message>
        <source>what was prepared has expired</source>
        <translation>配制品已过期</translation>
    </message>
    <message>
        <source>what was prepared was not checked</source>
        <translation>配制品未核对</translation>
    </message>
    <message>
        <source>given and thrown away do not make what was taken</source>
        <translation>给予与弃去之和不等于取用量</translation>
    </message>
    <message>
        <source>the rest is in another unit</source>
        <translation>余量单位不同</translation>
    </message>
    <message>
        <source>the label was not read</source>
        <translation>未扫瓶签</translation>
    </message>
    <message>
        <source>the label is another patient's</source>
        <translation>瓶签属于他人</translation>
    </message>
    <message>
        <source>the patient is recorded as dead since before that time</source>
        <translation>该患者已登记死亡，时间早于所填时间</translation>
    </message>
    <message>
        <source>the patient had left before that time</source>
        <translation>患者在该时间之前已离院</translation>
    </message>
    <message>
        <source>this stay is not known here</source>
        <translation>本站没有这次住院（就诊）记录</translation>
    </message>
    <message>
        <source>this sign is not measured in that unit</source>
        <translation>该体征不用这个单位</translation>
    </message>
    <message>
        <source>this is no vital sign</source>
        <translation>这不是生命体征项目</translation>
    </message>
    <message>
        <source>nothing runs at such a rate: check the number and its unit</source>
        <translation>不可能的速度：请核对数值与单位</translation>
    </message>
    <message>
        <source>that time lies before it was begun</source>
        <translation>该时间早于开始时间</translation>
    </message>
    <message>
        <source>the volume is said in mL</source>
        <translation>入量须以 mL 记录</translation>
    </message>
    <message>
        <source>more than the bag holds: check the number, or say why</source>
        <translation>超过该袋（瓶）总量：请核对数值，或说明原因</translation>
    </message>
    <message>
        <source>it is not paused</source>
        <translation>当前并未暂停</translation>
    </message>
    <message>
        <source>whose dose it is was not checked</source>
        <translation>未核对患者身份</translation>
    </message>
    <message>
        <source>what was laid out is not known to be mixed</source>
        <translation>已摆药，但未见配药记录</translation>
    </message>
    <message>
        <source>the patient was not told apart</source>
        <translation>未核对患者身份</translation>
    </message>
    <message>
        <source>the wristband is another patient's</source>
        <translation>腕带属于他人</translation>
    </message>
    <message>
        <source>what was read is not this bag</source>
        <translation>读到的不是这袋血</translation>
    </message>
    <message>
        <source>this station does not know the bag</source>
        <translation>本站没有该血袋</translation>
    </message>
    <message>
        <source>this is no number of a bag</source>
        <translation>不是血袋号</translation>
    </message>
    <message>
        <source>the bag is for another patient</source>
        <translation>血袋属于他人</translation>
    </message>
    <message>
        <source>the bag was begun already</source>
        <translation>血袋已开始输注</translation>
    </message>
    <message>
        <source>the check at the bed is missing</source>
        <translation>缺少床旁核对</translation>
    </message>
    <message>
        <source>the transfusion is over</source>
        <translation>输血已结束</translation>
    </message>
    <message>
        <source>these two are one record</source>
        <translation>两者是同一记录</translation>
    </message>
    <message>
        <source>this number was not given to anybody</source>
        <translation>该编号未发放</translation>
    </message>
    <message>
        <source>there was no review</source>
        <translation>未做审阅</translation>
    </message>
    <message>
        <source>it was asked for already</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>it is over already</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>the volume is missing</source>
        <translation>缺少液量</translation>
    </message>
    <message>
        <source>somebody confirmed it already</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>it was verified already, who did it stays</source>
        <translation>已核对过，原核对人不变</translation>
    </message>
    <message>
        <source>it is not stopped yet</source>
        <translation>尚未停止</translation>
    </message>
    <message>
        <source>there is no negative skin test</source>
        <translation>没有阴性皮试结果</translation>
    </message>
    <message>
        <source>the skin test was positive</source>
        <translation>皮试阳性</translation>
    </message>
    <message>
        <source>the skin test was not read</source>
        <translation>皮试未判读</translation>
    </message>
    <message>
        <source>it is too early to read the skin test</source>
        <translation>未到皮试判读时间</translation>
    </message>
    <message>
        <source>the time to read the skin test is over</source>
        <translation>已过皮试判读时间</translation>
    </message>
    <message>
        <source>the skin test was not begun</source>
        <translation>皮试未开始</translation>
    </message>
    <message>
        <source>the skin test runs already</source>
        <translation>皮试进行中</translation>
    </message>
    <message>
        <source>a second person reads with you</source>
        <translation>需要第二人共同判读</translation>
    </message>
    <message>
        <source>who began it does not read it as the second</source>
        <translation>开始皮试者不可作为第二判读人</translation>
    </message>
    <message>
        <source>nobody knows how long this skin test waits</source>
        <translation>皮试观察时间未知</translation>
    </message>
    <message>
        <source>this skin test was positive before</source>
        <translation>既往皮试阳性</translation>
    </message>
    <message>
        <source>it was reviewed already</source>
        <translation>已审阅</translation>
    </message>
    <message>
        <source>the unit is another</source>
        <translation>单位不同</translation>
    </message>
    <message>
        <source>this report needs a name</source>
        <translation>该报告须署名</translation>
    </message>
    <message>
        <source>the grade is unknown</source>
        <translation>等级未知</translation>
    </message>
    <message>
        <source>the kind of event is unknown</source>
        <translation>事件类别未知</translation>
    </message>
    <message>
        <source>there was a reaction: a doctor decides first</source>
        <translation>已有反应：须医生先决定</translation>
    </message>
    <message>
        <source>the patient was not taken in with this bottle</source>
        <translation>该患者未就这一瓶接单</translation>
    </message>
    <message>
        <source>another bottle comes first</source>
        <translation>应先输另一瓶</translation>
    </message>
    <message>
        <source>the bottle was not checked</source>
        <translation>输液瓶未核对</translation>
    </message>
    <message>
        <source>it was accepted already</source>
        <translation>已接单</translation>
    </message>
    <message>
        <source>there are no bottles</source>
        <translation>没有输液瓶</translation>
    </message>
    <message>
        <source>it is not paid</source>
        <translation>未缴费</translation>
    </message>
    <message>
        <source>it was collected already</source>
        <translation>已采集</translation>
    </message>
    <message>
        <source>nobody requested it</source>
        <translation>没有申请</translation>
    </message>
    <message>
        <source>the time does not fit</source>
        <translation>时间不符</translation>
    </message>
    <message>
        <source>this is another patient</source>
        <translation>患者不符</translation>
    </message>
    <message>
        <source>this is another tube</source>
        <translation>试管不符</translation>
    </message>
    <message>
        <source>the pharmacist rejected it</source>
        <translation>药师未通过</translation>
    </message>
    <message>
        <source>the pharmacist's words changed meanwhile</source>
        <translation>药师意见已变更</translation>
    </message>
    <message>
        <source>the step was done already</source>
        <translation>该步骤已完成</translation>
    </message>
    <message>
        <source>another step comes first</source>
        <translation>应先完成前一步骤</translation>
    </message>
    <message>
        <source>a later step was done already</source>
        <translation>后续步骤已完成</translation>
    </message>
    <message>
        <source>this station does not know this part of the plan</source>
        <translation>本站没有该执行单元</translation>
    </message>
    <message>
        <source>there is nothing to send</source>
        <translation>没有可发送的内容</translation>
    </message>
    <message>
        <source>the label was printed already</source>
        <translation>标签已打印</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线时</translation>
    </message>
    <message>
        <source>while central is slow</source>
        <translation>中心缓慢时</translation>
    </message>
    <message>
        <source>in an emergency</source>
        <translation>应急状态下</translation>
    </message>
    <message>
        <source>while the station recovers</source>
        <translation>恢复期间</translation>
    </message>
    <message>
        <source>while the station only reads</source>
        <translation>只读状态下</translation>
    </message>
    <message>
        <source>in a drill</source>
        <translation>演练中</translation>
    </message>
    <message>
        <source>as a doctor</source>
        <translation>以医生身份</translation>
    </message>
    <message>
        <source>as a nurse</source>
        <translation>以护士身份</translation>
    </message>
    <message>
        <source>as a head nurse</source>
        <translation>以护士长身份</translation>
    </message>
    <message>
        <source>as a pharmacist</source>
        <translation>以药师身份</translation>
    </message>
    <message>
        <source>there is no signature beside it</source>
        <translation>旁边没有签名</translation>
    </message>
    <message>
        <source>this PC was not told the hospital's key (wardlight sign trust)</source>
        <translation>尚未告知本机医院的公钥（wardlight sign trust）</translation>
    </message>
    <message>
        <source>it is signed with a key that this PC does not know</source>
        <translation>签名所用的密钥本机不认识</translation>
    </message>
    <message>
        <source>it was changed after it was signed</source>
        <translation>签名之后被改动过</translation>
    </message>
    <message>
        <source>it is older than what this PC took before</source>
        <translation>比本机以前采用的更旧</translation>
    </message>
    <message>
        <source>it is older than this PC may take, whoever works on it (floor.json beside the hospital's key)</source>
        <translation>它比本机允许的更旧，无论谁使用本机（医院公钥旁的 floor.json）</translation>
    </message>
    <message>
        <source>the least numbers of this PC (floor.json beside the hospital's key) cannot be read: its administrator puts them right</source>
        <translation>本机的最低编号（医院公钥旁的 floor.json）无法读取：请本机管理员修正</translation>
    </message>
    <message>
        <source>it differs from what this PC took under the same number</source>
        <translation>与本机以同一编号采用的内容不同</translation>
    </message>
    <message>
        <source>it was signed for something else</source>
        <translation>它是为别的用途签名的</translation>
    </message>
    <message>
        <source>it was signed under another name</source>
        <translation>它是以别的名称签名的</translation>
    </message>
    <message>
        <source>its signature cannot be read</source>
        <translation>签名无法读取</translation>
    </message>
    <message>
        <source>it was signed in a form that this program does not know</source>
        <translation>签名的格式本程序不认识</translation>
    </message>
    <message>
        <source>it has a name that is not allowed (small letters, digits and dashes)</source>
        <translation>名称不允许（只能用小写字母、数字和短横线）</translation>
    </message>
    <message>
        <source>it has no number from 1 on</source>
        <translation>没有从 1 开始的编号</translation>
    </message>
    <message>
        <source>it names a file in a way that is not allowed</source>
        <translation>其中的文件名不允许</translation>
    </message>
    <message>
        <source>a file of it is missing</source>
        <translation>其中缺少一个文件</translation>
    </message>
    <message>
        <source>it is a link or no plain file</source>
        <translation>它是链接，或不是普通文件</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it is larger than anything of this kind may be</source>
        <translation>超过此类文件允许的大小</translation>
    </message>
    <message>
        <source>the key cannot be read</source>
        <translation>密钥无法读取</translation>
    </message>
    <message>
        <source>this PC does not believe that key</source>
        <translation>本机不信任该密钥</translation>
    </message>
    <message>
        <source>a key lies there already and is not overwritten</source>
        <translation>那里已有密钥，不会覆盖</translation>
    </message>
    <message>
        <source>it is the last key of this PC; tell the PC another one first</source>
        <translation>这是本机最后一把公钥；请先告知另一把</translation>
    </message>
    <message>
        <source>this PC believes as many keys as it may</source>
        <translation>本机信任的公钥已达上限</translation>
    </message>
    <message>
        <source>none was taken before</source>
        <translation>以前没有采用过</translation>
    </message>
    <message>
        <source>the numbers this PC took before are missing; IT tells it the key again</source>
        <translation>本机以前采用的编号记录不见了；请信息科重新告知公钥</translation>
    </message>
    <message>
        <source>the numbers this PC took before cannot be read</source>
        <translation>本机以前采用的编号记录无法读取</translation>
    </message>
    <message>
        <source>this PC cannot keep the number of what it takes</source>
        <translation>本机无法保存所采用的编号</translation>
    </message>
    <message>
        <source>this PC was given it by the hospital and it is not there any more; in its place IT signs a newer one, empty if need be</source>
        <translation>本机曾由医院下发此文件，现已不在；请信息科签发更新的一份代替，可以为空</translation>
    </message>
    <message>
        <source>the address of central is taken from signed settings alone</source>
        <translation>中心系统地址只从已签名的设置中读取</translation>
    </message>
    <message>
        <source>where a station stands is taken from signed settings alone</source>
        <translation>工作站的位置只取自已签名的设置</translation>
    </message>
    <message>
        <source>the file is not named for a language of the windows</source>
        <translation>文件名不是窗口的语言</translation>
    </message>
    <message>
        <source>nobody whom this PC trusts vouches for central's certificate: IT names the hospital's own authority (central.ca_file), or it is not central that answers</source>
        <translation>本机信任的机构都没有为中心的证书担保：请信息科指定医院自己的证书机构（central.ca_file）；否则应答的不是中心</translation>
    </message>
    <message>
        <source>central's certificate has run out, or the clock of this PC is ahead: look at its date and time, tell IT</source>
        <translation>中心的证书已过期，或本机时钟偏快：请核对本机日期和时间，并告知信息科</translation>
    </message>
    <message>
        <source>central's certificate is not valid yet, or the clock of this PC is behind: look at its date and time, tell IT</source>
        <translation>中心的证书尚未生效，或本机时钟偏慢：请核对本机日期和时间，并告知信息科</translation>
    </message>
    <message>
        <source>the certificate is another machine's than the one in the address (central.url): tell IT</source>
        <translation>证书属于另一台主机，与地址（central.url）不符：请告知信息科</translation>
    </message>
    <message>
        <source>central's certificate was revoked by who issued it: tell IT</source>
        <translation>中心的证书已被签发机构吊销：请告知信息科</translation>
    </message>
    <message>
        <source>the list of revoked certificates (central.crl_file) has run out or is another authority's: tell IT</source>
        <translation>吊销列表（central.crl_file）已过期，或属于另一机构：请告知信息科</translation>
    </message>
    <message>
        <source>central's certificate is not one that this PC can trust: tell IT</source>
        <translation>本机不能信任中心的证书：请告知信息科</translation>
    </message>
    <message>
        <source>central wants to see a certificate of this station: IT names one (central.client_certificate)</source>
        <translation>中心要求本工作站出示证书：请信息科指定（central.client_certificate）</translation>
    </message>
    <message>
        <source>central does not take this station's certificate: it has run out, was revoked or is unknown there: tell IT</source>
        <translation>中心不接受本工作站的证书：已过期、已吊销或中心不认识：请告知信息科</translation>
    </message>
    <message>
        <source>central broke off while the secured line was being made; it may want to see a certificate of this station: tell IT</source>
        <translation>建立安全连接时被中心断开；中心可能要求本工作站出示证书：请告知信息科</translation>
    </message>
    <message>
        <source>what answers there does not speak https: the port in central.url is another's</source>
        <translation>该地址应答的不是 https：central.url 中的端口属于别的程序</translation>
    </message>
    <message>
        <source>central speaks only a version of TLS that is not safe any more: tell IT</source>
        <translation>中心只支持已不安全的 TLS 版本：请告知信息科</translation>
    </message>
    <message>
        <source>plain http to another machine: anybody on the network could read patients and passwords; it must begin with https</source>
        <translation>以明文 http 连接另一台主机：网络上任何人都能读到患者信息和密码；地址必须以 https 开头</translation>
    </message>
    <message>
        <source>there is no way to switch off the checking of central's certificate; for the hospital's own authority give central.ca_file</source>
        <translation>无法关闭对中心证书的校验；医院自建证书机构请用 central.ca_file 指定</translation>
    </message>
    <message>
        <source>no setting is called so: a name that nothing bears fixes nothing</source>
        <translation>没有这个设置项：名称写错等于什么也没固定</translation>
    </message>
    <message>
        <source>the ward's file and the station's own must both name the ward (station.ward_code), and the same one</source>
        <translation>病区文件与工作站文件必须都写明病区（station.ward_code），且一致</translation>
    </message>
    <message>
        <source>it is nested deeper than any setting</source>
        <translation>嵌套层数超过任何设置项</translation>
    </message>
    <message>
        <source>the hospital fixed this for all its stations (site.toml, [site] fixed); only its own file may change it</source>
        <translation>医院已对所有工作站固定此项（site.toml 的 [site] fixed），只有医院自己的文件可以更改</translation>
    </message>
    <message>
        <source>it holds no certificate (PEM)</source>
        <translation>其中没有证书（PEM）</translation>
    </message>
    <message>
        <source>it holds no private key (PEM) that can be read</source>
        <translation>其中没有可读的私钥（PEM）</translation>
    </message>
    <message>
        <source>the key is not the one of the certificate</source>
        <translation>私钥与证书不匹配</translation>
    </message>
    <message>
        <source>the key has a passphrase; once: wardlight station --config FILE --store-certificate-passphrase</source>
        <translation>私钥有口令；请执行一次：wardlight station --config FILE --store-certificate-passphrase</translation>
    </message>
    <message>
        <source>the stored passphrase does not open the key; anew: wardlight station --config FILE --store-certificate-passphrase</source>
        <translation>保存的口令打不开私钥；请重新执行：wardlight station --config FILE --store-certificate-passphrase</translation>
    </message>
    <message>
        <source>no browser could be opened on this PC: tell IT</source>
        <translation>本机打不开浏览器：请告知信息科</translation>
    </message>
    <message>
        <source>central offers no sign-in to people: tell IT</source>
        <translation>中心不提供人员登录：请告知信息科</translation>
    </message>
    <message>
        <source>central offers no sign-in with a browser</source>
        <translation>中心不提供浏览器登录</translation>
    </message>
    <message>
        <source>another program holds the port that the browser comes back to</source>
        <translation>浏览器返回所用的端口被别的程序占用</translation>
    </message>
    <message>
        <source>the browser did not come back in time</source>
        <translation>浏览器未在规定时间内返回</translation>
    </message>
    <message>
        <source>central refused it in the browser</source>
        <translation>中心在浏览器中拒绝了登录</translation>
    </message>
    <message>
        <source>the browser still knew somebody from before: sign out there, then begin again</source>
        <translation>浏览器还记着之前登录的人：请先在浏览器中退出，再重新开始</translation>
    </message>
    <message>
        <source>this belongs right after a sign-in at central</source>
        <translation>须在刚刚登录中心之后进行</translation>
    </message>
    <message>
        <source>the emergency passphrase</source>
        <translation>应急口令</translation>
    </message>
    <message>
        <source>too short: at least 6 characters</source>
        <translation>太短：至少 6 个字符</translation>
    </message>
    <message>
        <source>too easy to guess: not in a row, not one sign over and over, without the staff number</source>
        <translation>太容易猜到：不要连号，不要重复同一字符，不要包含工号</translation>
    </message>
    <message>
        <source>the two are not the same</source>
        <translation>两次输入不一致</translation>
    </message>
    <message>
        <source>central had a difficulty: try again</source>
        <translation>中心出现问题：请重试</translation>
    </message>
    <message>
        <source>central does not know Wardlight as it is set up here: tell IT</source>
        <translation>中心不认识本机配置的 Wardlight：请告知信息科</translation>
    </message>
    <message>
        <source>the sign-in was refused or broken off in the browser</source>
        <translation>登录在浏览器中被拒绝或取消</translation>
    </message>
    <message>
        <source>nobody signed in there</source>
        <translation>无人在浏览器中登录</translation>
    </message>
    <message>
        <source>this station has no key yet; once: wardlight station --config FILE --make-key</source>
        <translation>本工作站还没有密钥；请执行一次：wardlight station --config FILE --make-key</translation>
    </message>
    <message>
        <source>central takes no key from a station: IT chooses central.client_auth = secret</source>
        <translation>中心不接受工作站密钥：请信息科改为 central.client_auth = secret</translation>
    </message>
    <message>
        <source>this kind of key is not taken</source>
        <translation>不接受这种密钥</translation>
    </message>
    <message>
        <source>there is no newer key that could be used</source>
        <translation>没有可启用的新密钥</translation>
    </message>
    <message>
        <source>this is no one-time code: it has at least eight signs and no space</source>
        <translation>这不是一次性注册码：至少八个字符，且不含空格</translation>
    </message>
    <message>
        <source>central offers no enrolment by code: register the station's key there (--make-key, --show-key)</source>
        <translation>中央系统不提供注册码登记：请在中央登记工作站公钥（--make-key、--show-key）</translation>
    </message>
    <message>
        <source>central does not take this code: unknown, used, run out, or made for another station; ask IT for a new one</source>
        <translation>中央系统不接受此注册码：未知、已使用、已过期或属于其他工作站；请向信息科索取新码</translation>
    </message>
    <message>
        <source>central calls this station something else; central.client_id must say the same, then enrol again</source>
        <translation>中央系统对本工作站的称呼不同；请将 central.client_id 改为一致后重新登记</translation>
    </message>
    <message>
        <source>central names another machine to sign in at, which the settings do not name (central.sign_in_hosts): nothing was sent there; IT names it, or it is not central that answers</source>
        <translation>中心给出的登录地址属于另一台机器，设置（central.sign_in_hosts）中没有它：未向其发送任何内容；请信息科列入，否则应答的就不是中心</translation>
    </message>
    <message>
        <source>central names an address to sign in at that is not https: tell IT</source>
        <translation>中心给出的登录地址不是 https：请告知信息科</translation>
    </message>
    <message>
        <source>central names another machine to enrol at; the code was not sent there</source>
        <translation>中央系统给出的登记地址属于另一台机器；注册码未发送</translation>
    </message>
    <message>
        <source>the station's key cannot be read</source>
        <translation>无法读取工作站密钥</translation>
    </message>
    <message>
        <source>a connection would have been made without checking central's certificate</source>
        <translation>险些在不校验中心证书的情况下建立连接</translation>
    </message>
    <message>
        <source>central does not list this person as active staff any more</source>
        <translation>中心已不再将此人列为在岗人员</translation>
    </message>
    <message>
        <source>after wrong passwords this staff number waits; seconds left</source>
        <translation>密码多次错误，此工号暂停登录；剩余秒数</translation>
    </message>
    <message>
        <source>after many wrong staff numbers this PC waits; seconds left</source>
        <translation>本机多次登录失败，暂停登录；剩余秒数</translation>
    </message>
    <message>
        <source>the last sign-in with central at this PC is too long ago</source>
        <translation>在本机上一次联网登录已过期限</translation>
    </message>
    <message>
        <source>the clock of this PC was put back: offline sign-in needs central now</source>
        <translation>本机时钟被调回：须联系中心后才能离线登录</translation>
    </message>
    <message>
        <source>central asks for a wait; seconds</source>
        <translation>中心要求等待；秒数</translation>
    </message>
    <message>
        <source>the password is not the one of the last sign-in at this PC</source>
        <translation>密码与在本机上一次登录时不符</translation>
    </message>
    <message>
        <source>this person has not signed in at this PC</source>
        <translation>此人未在本机登录过</translation>
    </message>
    <message>
        <source>the file with the keys of people cannot be read</source>
        <translation>人员密钥文件无法读取</translation>
    </message>
    <message>
        <source>the password is wrong</source>
        <translation>密码错误</translation>
    </message>
    <message>
        <source>the staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>one's own name</source>
        <translation>本人姓名</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>太短</translation>
    </message>
    <message>
        <source>the emergency account</source>
        <translation>应急账户</translation>
    </message>
    <message>
        <source>the name: capital letters, digits and dashes</source>
        <translation>名称：大写字母、数字和短横</translation>
    </message>
    <message>
        <source>central can be reached: sign in as yourself</source>
        <translation>中心可用：请以本人身份登录</translation>
    </message>
    <message>
        <source>this is an emergency account: open it with your own name and the reason</source>
        <translation>这是应急账户：请填写本人姓名和原因后启用</translation>
    </message>
    <message>
        <source>the account was used in an earlier outage and not replaced since</source>
        <translation>该账户在以前的中断中用过，尚未更换</translation>
    </message>
    <message>
        <source>this person can sign in here with the password</source>
        <translation>此人可在本机用密码登录</translation>
    </message>
    <message>
        <source>who came in beside a witness has no password of his own here</source>
        <translation>经见证进入者在本机没有自己的密码</translation>
    </message>
    <message>
        <source>who came in beside a witness writes down what happened, and orders nothing</source>
        <translation>经见证进入者只能记录已发生的事实，不能下医嘱</translation>
    </message>
    <message>
        <source>not for who stands in himself</source>
        <translation>应急进入者本人不能执行</translation>
    </message>
    <message>
        <source>the emergency is over: sign in as yourself</source>
        <translation>应急已结束：请以本人身份登录</translation>
    </message>
    <message>
        <source>nobody let this person in here</source>
        <translation>此人未在本机获准进入</translation>
    </message>
    <message>
        <source>review of who stood in</source>
        <translation>应急进入复核</translation>
    </message>
    <message>
        <source>this badge has no locked seat here</source>
        <translation>此胸牌在本机没有锁定的座位</translation>
    </message>
    <message>
        <source>no PIN was set for this badge: sign in with the password</source>
        <translation>此胸牌未设 PIN：请用密码登录</translation>
    </message>
    <message>
        <source>the password was typed too long ago: sign in with it</source>
        <translation>距上次输入密码过久：请用密码登录</translation>
    </message>
    <message>
        <source>three wrong PINs: sign in with the password</source>
        <translation>PIN 已错三次：请用密码登录</translation>
    </message>
    <message>
        <source>the PIN is wrong</source>
        <translation>PIN 错误</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>anybody would guess it</source>
        <translation>太容易被猜到</translation>
    </message>
    <message>
        <source>what the repository says has run out: it is being held back, its stamps were not renewed, or the clock of this PC is ahead</source>
        <translation>更新仓库的声明已过期：可能被人压住旧内容、时间戳未续签，或本机时钟偏快</translation>
    </message>
    <message>
        <source>the repository says something older than this PC has seen</source>
        <translation>更新仓库给出的内容比本机见过的更旧</translation>
    </message>
    <message>
        <source>it is not signed by those whom the hospital named</source>
        <translation>不是由医院指定的人签名的</translation>
    </message>
    <message>
        <source>it is not what was signed</source>
        <translation>与签名时的内容不一致</translation>
    </message>
    <message>
        <source>what the repository says cannot be read</source>
        <translation>更新仓库的声明无法读取</translation>
    </message>
    <message>
        <source>the repository does not have it</source>
        <translation>更新仓库中没有</translation>
    </message>
    <message>
        <source>the repository offers nothing to this ring</source>
        <translation>更新仓库没有给本分组（灰度环）提供版本</translation>
    </message>
    <message>
        <source>what it says about this ring cannot be read</source>
        <translation>关于本分组的声明无法读取</translation>
    </message>
    <message>
        <source>a ring is named with small letters, digits and dashes</source>
        <translation>分组名只用小写字母、数字和短横</translation>
    </message>
    <message>
        <source>it has no program of this version for this kind of system</source>
        <translation>仓库中没有适合本系统的该版本程序</translation>
    </message>
    <message>
        <source>what it says about this version cannot be read</source>
        <translation>关于该版本的声明无法读取</translation>
    </message>
    <message>
        <source>a version is three numbers: 1.2.0</source>
        <translation>版本号是三个数字：1.2.0</translation>
    </message>
    <message>
        <source>this version is in it already; a version is never changed</source>
        <translation>仓库中已有该版本；版本一经放入不再更改</translation>
    </message>
    <message>
        <source>a repository lies there already</source>
        <translation>那里已有一个仓库</translation>
    </message>
    <message>
        <source>no root was given</source>
        <translation>没有给出根证书（root）</translation>
    </message>
    <message>
        <source>it sends to another machine</source>
        <translation>它指向另一台机器</translation>
    </message>
    <message>
        <source>its archive cannot be read</source>
        <translation>程序包无法读取</translation>
    </message>
    <message>
        <source>the list of its files is not the one that was signed</source>
        <translation>文件清单不是签名时的那一份</translation>
    </message>
    <message>
        <source>it names a file outside its own folder</source>
        <translation>其中有文件指向自身文件夹之外</translation>
    </message>
    <message>
        <source>there is a file that is not one of it</source>
        <translation>其中多出了不属于它的文件</translation>
    </message>
    <message>
        <source>a file of it was changed</source>
        <translation>其中有文件被改动</translation>
    </message>
    <message>
        <source>another user of this PC could change it</source>
        <translation>本机的其他用户可以改动它</translation>
    </message>
    <message>
        <source>what was signed about it is missing here</source>
        <translation>本机缺少它的签名凭据</translation>
    </message>
    <message>
        <source>another program of this PC is staging it just now, or may not write there</source>
        <translation>本机另一程序正在准备它，或无权写入该处</translation>
    </message>
    <message>
        <source>it is not on this PC yet</source>
        <translation>本机上还没有它</translation>
    </message>
    <message>
        <source>it could not be unpacked here</source>
        <translation>无法在本机解包</translation>
    </message>
    <message>
        <source>this system does not start it</source>
        <translation>本系统无法启动它</translation>
    </message>
    <message>
        <source>this user may not write into the folder of versions</source>
        <translation>当前用户无权写入版本文件夹</translation>
    </message>
    <message>
        <source>a newer version of the program</source>
        <translation>新版本程序</translation>
    </message>
    <message>
        <source>the store could not be copied before it</source>
        <translation>之前无法备份本地库</translation>
    </message>
    <message>
        <source>the store could not be put back</source>
        <translation>本地库无法恢复原状</translation>
    </message>
    <message>
        <source>no other version is staged for this station</source>
        <translation>本站没有已准备好的其他版本</translation>
    </message>
    <message>
        <source>the installed program runs; there is nothing before it</source>
        <translation>正在运行的就是安装版；没有更早的版本</translation>
    </message>
    <message>
        <source>this version was not taken back here</source>
        <translation>该版本在本机没有被退回过</translation>
    </message>
    <message>
        <source>the version before would not read the store, nor what waits in it</source>
        <translation>之前的版本读不了现在的本地库及其中待传的内容</translation>
    </message>
    <message>
        <source>it is older than the installed program</source>
        <translation>它比安装的程序更旧</translation>
    </message>
    <message>
        <source>the station is open: close it first</source>
        <translation>工作站正在使用：请先关闭</translation>
    </message>
    <message>
        <source>how the station stands is not known</source>
        <translation>工作站当前状态不明</translation>
    </message>
    <message>
        <source>entries here wait for central's confirmation</source>
        <translation>本机有内容等待中心确认</translation>
    </message>
    <message>
        <source>entries that central did not take wait for a decision</source>
        <translation>中心未接收的内容等待处理决定</translation>
    </message>
    <message>
        <source>it was not redirected: how it was before does not lie beside it</source>
        <translation>没有改过指向：旁边没有改之前的文件</translation>
    </message>
    <message>
        <source>it is redirected already: bring it back first</source>
        <translation>已经改过指向：请先改回</translation>
    </message>
    <message>
        <source>the address cannot be changed without changing more of the file: write it by hand</source>
        <translation>无法只改地址而不动文件其他内容：请手工修改</translation>
    </message>
    <message>
        <source>entries wait in the store here for the central it belongs to, and the settings do not say that the new one carries on its records (central.carries_on): point the station back until they are confirmed, or let IT say so</source>
        <translation>本地库中有内容等待上传到它原来的中心，而设置没有说明新中心承接原中心的记录（central.carries_on）：请先指回原中心直到全部确认，或由信息科在设置中说明</translation>
    </message>
    <message>
        <source>the store here belongs to another central, and the settings do not say that this one carries on its records (central.carries_on): let IT say so, or give this central a folder of its own (station.data)</source>
        <translation>本地库属于另一个中心，而设置没有说明当前中心承接其记录（central.carries_on）：请信息科在设置中说明，或为当前中心另设文件夹（station.data）</translation>
    </message>
</context>
<context>
    <name>LockButton</name>
    <message>
        <source>Lock</source>
        <translation>锁屏</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小时</translation>
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
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>The journal of this PC was changed. Tell IT and the ward's lead (F12, audit).</source>
        <translation>本机日志被改动过。请告知信息科和护士长（F12，审计）。</translation>
    </message>
    <message>
        <source>The end of the journal of this PC is missing. Tell IT and the ward's lead (F12, audit).</source>
        <translation>本机日志的末尾缺失。请告知信息科和护士长（F12，审计）。</translation>
    </message>
    <message>
        <source>Central holds another journal of this PC. Tell IT and the ward's lead (F12, audit).</source>
        <translation>中心保存着本机的另一份日志。请告知信息科和护士长（F12，审计）。</translation>
    </message>
    <message>
        <source>The journal of this PC is not whole. Tell IT and the ward's lead (F12, audit).</source>
        <translation>本机日志不完整。请告知信息科和护士长（F12，审计）。</translation>
    </message>
    <message>
        <source>Central online</source>
        <translation>中心在线</translation>
    </message>
    <message>
        <source>Central slow</source>
        <translation>中心缓慢</translation>
    </message>
    <message>
        <source>EMERGENCY</source>
        <translation>应急模式</translation>
    </message>
    <message>
        <source>EMERGENCY · reconciling</source>
        <translation>应急 · 对账</translation>
    </message>
    <message>
        <source>READ ONLY</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>DRILL · not real</source>
        <translation>演练 · 非真实</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>应急</translation>
    </message>
    <message>
        <source>Emergency, reconciling</source>
        <translation>应急 · 对账</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Central unreachable since</source>
        <translation>中心系统不可达 自</translation>
    </message>
    <message>
        <source>Declared by a person at</source>
        <translation>人工宣布应急 于</translation>
    </message>
    <message>
        <source>Planned downtime since</source>
        <translation>计划停机 自</translation>
    </message>
    <message>
        <source>Local store damaged since</source>
        <translation>本地存储损坏 自</translation>
    </message>
    <message>
        <source>Disk full since</source>
        <translation>磁盘已满 自</translation>
    </message>
    <message>
        <source>Sign-in expired at</source>
        <translation>登录过期 于</translation>
    </message>
    <message>
        <source>Local copy too old since</source>
        <translation>本站快照过旧 自</translation>
    </message>
    <message>
        <source>Not declared yet (F12), central away since</source>
        <translation>尚未宣布（F12），中心不可达自</translation>
    </message>
    <message>
        <source>Announced downtime is near, since</source>
        <translation>预告停机临近，自</translation>
    </message>
    <message>
        <source>Ward pack made at</source>
        <translation>病区应急包制作于</translation>
    </message>
    <message>
        <source>Read only · since {since} · not live</source>
        <translation>只读 · 自 {since} · 非实时</translation>
    </message>
    <message>
        <source>Drill · since {since} · fictitious patients</source>
        <translation>演练 · 自 {since} · 虚构患者</translation>
    </message>
    <message>
        <source>Emergency · since {since} · not confirmed by central</source>
        <translation>应急 · 自 {since} · 未经中心确认</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>截至 {time}</translation>
    </message>
    <message>
        <source>Central is back · reconciling</source>
        <translation>中心已恢复 · 对账中</translation>
    </message>
    <message>
        <source>Drill · practice hospital</source>
        <translation>演练 · 练习医院</translation>
    </message>
    <message>
        <source>Central offline · station works alone</source>
        <translation>中心离线 · 本站独立运行</translation>
    </message>
    <message>
        <source>copy {time} · {age} ago · {count} to upload</source>
        <translation>快照 {time} · {age}前 · 待上传 {count}</translation>
    </message>
    <message>
        <source>{percent} % failed</source>
        <translation>失败 {percent} %</translation>
    </message>
    <message>
        <source>{time} · for {span}</source>
        <translation>{time} · 已 {span}</translation>
    </message>
    <message>
        <source>{time} · {span} old</source>
        <translation>{time} · 数据龄 {span}</translation>
    </message>
    <message>
        <source>Data here as of (snapshot)</source>
        <translation>本站数据截至（快照）</translation>
    </message>
    <message>
        <source> ({span})</source>
        <translation>（{span}）</translation>
    </message>
    <message>
        <source>Data as of {time}</source>
        <translation>数据截至 {time}</translation>
    </message>
    <message>
        <source>{count} to upload</source>
        <translation>待上传 {count}</translation>
    </message>
    <message>
        <source>Emergency since</source>
        <translation>应急 自</translation>
    </message>
    <message>
        <source>Played emergency since</source>
        <translation>演练应急始于</translation>
    </message>
    <message>
        <source>Played recovery, emergency since</source>
        <translation>演练恢复，应急始于</translation>
    </message>
    <message>
        <source>Played: read only since</source>
        <translation>演练：只读始于</translation>
    </message>
    <message>
        <source>Drill since</source>
        <translation>演练 自</translation>
    </message>
    <message>
        <source>orders {count}</source>
        <translation>医嘱 {count}</translation>
    </message>
    <message>
        <source>doses {count}</source>
        <translation>执行 {count}</translation>
    </message>
    <message>
        <source>vitals {count}</source>
        <translation>体征 {count}</translation>
    </message>
    <message>
        <source>others {count}</source>
        <translation>其他 {count}</translation>
    </message>
    <message>
        <source>Waiting for upload ({counts})</source>
        <translation>待上传队列（{counts}）</translation>
    </message>
    <message>
        <source>Waiting for upload</source>
        <translation>待上传队列</translation>
    </message>
    <message>
        <source>{count} commands · {conflicts} to decide</source>
        <translation>{count} 条 · 待裁决 {conflicts}</translation>
    </message>
    <message>
        <source>{count} commands · void</source>
        <translation>{count} 条 · 作废</translation>
    </message>
    <message>
        <source>{count} commands · encrypted here</source>
        <translation>{count} 条 · 本站已加密存盘</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Seen</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另 {count} 条</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Nothing is lost; the station tries again by itself.</source>
        <translation>没有丢失；本站会自动重试。</translation>
    </message>
    <message>
        <source>Go on working.</source>
        <translation>请继续工作。</translation>
    </message>
    <message>
        <source>Central is not ready</source>
        <translation>中心未就绪</translation>
    </message>
    <message>
        <source>Central does not answer</source>
        <translation>中心无应答</translation>
    </message>
    <message>
        <source>Central is busy</source>
        <translation>中心繁忙</translation>
    </message>
    <message>
        <source>Central answers with a fault</source>
        <translation>中心应答出错</translation>
    </message>
    <message>
        <source>Go on working; tell IT if it stays.</source>
        <translation>请继续工作；若持续出现请告知信息科。</translation>
    </message>
    <message>
        <source>What you signed is kept here and waits.</source>
        <translation>已签内容存于本站等待上传。</translation>
    </message>
    <message>
        <source>Sign-in is needed</source>
        <translation>需要登录</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>Your sign-in has expired</source>
        <translation>登录已过期</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未能登录</translation>
    </message>
    <message>
        <source>Central answers and takes no more sign-ins for now.</source>
        <translation>中心有应答，但暂时不再接受登录。</translation>
    </message>
    <message>
        <source>Wait a moment and sign in again. It says nothing about your password.</source>
        <translation>请稍候再登录。这与您的密码是否正确无关。</translation>
    </message>
    <message>
        <source>This way in is closed now.</source>
        <translation>目前不能这样进入。</translation>
    </message>
    <message>
        <source>Ask the head nurse or IT if you have to come in.</source>
        <translation>如必须进入，请找护士长或信息科。</translation>
    </message>
    <message>
        <source>The local store was not opened</source>
        <translation>本机数据未能打开</translation>
    </message>
    <message>
        <source>It opens for who has signed in at this PC. Nothing was changed.</source>
        <translation>在本机登录过的人可以打开。未作任何更改。</translation>
    </message>
    <message>
        <source>Try again, or let a colleague who has signed in here open it.</source>
        <translation>请重试，或请在本机登录过的同事打开。</translation>
    </message>
    <message>
        <source>Staff number or password was not accepted, or the account is locked.</source>
        <translation>工号或密码不被接受，或账号已锁定。</translation>
    </message>
    <message>
        <source>Check both and try again, or ask the head nurse.</source>
        <translation>请核对后重试，或联系护士长。</translation>
    </message>
    <message>
        <source>Not allowed for your role</source>
        <translation>您的角色无此权限</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Ask a colleague who may do this.</source>
        <translation>请由有权限的同事操作。</translation>
    </message>
    <message>
        <source>A decision is needed</source>
        <translation>需要裁决</translation>
    </message>
    <message>
        <source>Open the Emergency Centre.</source>
        <translation>请打开应急中心。</translation>
    </message>
    <message>
        <source>Central refused an entry</source>
        <translation>中心驳回了一条记录</translation>
    </message>
    <message>
        <source>Your entry is kept here with central's reason.</source>
        <translation>该记录连同中心的理由存于本站。</translation>
    </message>
    <message>
        <source>Open the Emergency Centre and decide.</source>
        <translation>请打开应急中心裁决。</translation>
    </message>
    <message>
        <source>Changed at central meanwhile</source>
        <translation>中心期间已有更改</translation>
    </message>
    <message>
        <source>Both versions are kept.</source>
        <translation>两个版本均已保留。</translation>
    </message>
    <message>
        <source>Compare them in the Emergency Centre and decide.</source>
        <translation>请在应急中心对比后裁决。</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>暂不可以</translation>
    </message>
    <message>
        <source>Wait for central, or use paper.</source>
        <translation>请等待中心恢复，或使用纸质流程。</translation>
    </message>
    <message>
        <source>Stopped by a safety rule</source>
        <translation>被安全规则拦截</translation>
    </message>
    <message>
        <source>Read the finding beside the order.</source>
        <translation>请阅读医嘱旁的检查结果。</translation>
    </message>
    <message>
        <source>This entry cannot be meant</source>
        <translation>录入内容有误</translation>
    </message>
    <message>
        <source>Check the marked field.</source>
        <translation>请检查标出的字段。</translation>
    </message>
    <message>
        <source>A rule pack is damaged</source>
        <translation>规则包已损坏</translation>
    </message>
    <message>
        <source>Checks of this pack are not run.</source>
        <translation>该规则包的检查未执行。</translation>
    </message>
    <message>
        <source>Tell IT.</source>
        <translation>请告知信息科。</translation>
    </message>
    <message>
        <source>Not signed by the hospital, or older than before</source>
        <translation>未经医院签名，或比以前的旧</translation>
    </message>
    <message>
        <source>It was not used; what was in use before stays.</source>
        <translation>没有采用；继续使用以前的。</translation>
    </message>
    <message>
        <source>A newer version is not taken</source>
        <translation>新版本未采用</translation>
    </message>
    <message>
        <source>The version in use goes on; nothing was changed.</source>
        <translation>继续使用当前版本；没有任何更改。</translation>
    </message>
    <message>
        <source>A setting cannot be used</source>
        <translation>某项设置无法使用</translation>
    </message>
    <message>
        <source>It was not used, and nothing was changed.</source>
        <translation>未采用该设置，未作任何更改。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>This entry was NOT saved.</source>
        <translation>本次录入【未】保存。</translation>
    </message>
    <message>
        <source>Use another station or paper, and tell IT.</source>
        <translation>请改用其他工作站或纸质流程，并告知信息科。</translation>
    </message>
    <message>
        <source>The local store cannot be opened</source>
        <translation>本地存储无法打开</translation>
    </message>
    <message>
        <source>Its key is missing or wrong. Nothing was deleted.</source>
        <translation>密钥缺失或不正确。没有删除任何内容。</translation>
    </message>
    <message>
        <source>Use another station, and tell IT.</source>
        <translation>请改用其他工作站，并告知信息科。</translation>
    </message>
    <message>
        <source>The local store is damaged</source>
        <translation>本地存储已损坏</translation>
    </message>
    <message>
        <source>It was put aside whole; a new one was begun.</source>
        <translation>原存储已完整封存，并新建了存储。</translation>
    </message>
    <message>
        <source>Tell IT before this PC is switched off.</source>
        <translation>关机前请告知信息科。</translation>
    </message>
    <message>
        <source>The local store is newer than this program</source>
        <translation>本地存储的版本高于本程序</translation>
    </message>
    <message>
        <source>Start the newer Wardlight, or tell IT.</source>
        <translation>请启动新版 Wardlight，或告知信息科。</translation>
    </message>
    <message>
        <source>The days of an order cannot be meant</source>
        <translation>医嘱的天数不成立</translation>
    </message>
    <message>
        <source>It was not signed. Nothing was changed.</source>
        <translation>未签署，未作任何更改。</translation>
    </message>
    <message>
        <source>Choose its draft, Enter, and change it.</source>
        <translation>请选中该草稿行，回车后修改。</translation>
    </message>
    <message>
        <source>The local store is open already</source>
        <translation>本地存储已被打开</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translation>请使用已打开的窗口，或先将其关闭。</translation>
    </message>
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
    <message>
        <source>This chart wants a reason first</source>
        <translation>此病历须先说明理由</translation>
    </message>
    <message>
        <source>Find the patient with the search (Ctrl K) and say why you open the chart.</source>
        <translation>请用检索（Ctrl K）找到患者并说明打开理由。</translation>
    </message>
    <message>
        <source>This is withheld from you</source>
        <translation>此内容对您隐去</translation>
    </message>
    <message>
        <source>Look at it with a reason first (Ctrl Alt W), or ask somebody who may see it.</source>
        <translation>请先填写理由查看（Ctrl Alt W），或请有权者处理。</translation>
    </message>
    <message>
        <source>This belongs to another patient</source>
        <translation>该内容属于另一位患者</translation>
    </message>
    <message>
        <source>Nothing was saved and nothing was changed.</source>
        <translation>未保存，未作任何更改。</translation>
    </message>
    <message>
        <source>Open the right patient and begin again.</source>
        <translation>请打开正确的患者后重新操作。</translation>
    </message>
    <message>
        <source>Something went wrong in Wardlight</source>
        <translation>Wardlight 内部出错</translation>
    </message>
    <message>
        <source>Look whether your last entry is there before you repeat it.</source>
        <translation>重复录入前，请先确认上一条是否已在。</translation>
    </message>
    <message>
        <source>Tell IT; the details are in the log.</source>
        <translation>请告知信息科；详情见日志。</translation>
    </message>
    <message>
        <source>No secured line to central</source>
        <translation>无法与中心建立安全连接</translation>
    </message>
    <message>
        <source>Go on working, and tell IT what stands in brackets.</source>
        <translation>请继续工作，并把括号中的内容告知信息科。</translation>
    </message>
    <message>
        <source>Nobody was signed in at central.</source>
        <translation>没有人在中心登录。</translation>
    </message>
    <message>
        <source>Begin again; while central is away, sign in with staff number and emergency passphrase.</source>
        <translation>请重新开始；中心中断时，请用工号和应急口令登录。</translation>
    </message>
</context>
<context>
    <name>OrderState</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Signed · saved here</source>
        <translation>已签·存本站</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>中心已确认</translation>
    </message>
    <message>
        <source>Nurse verified</source>
        <translation>护士已核对</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>被驳回</translation>
    </message>
    <message>
        <source>Outcome unclear</source>
        <translation>结果不明</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
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
    <name>OrderWords</name>
    <message>
        <source>urgent</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>own supply</source>
        <translation>自备</translation>
    </message>
    <message>
        <source>cancer or lasting pain</source>
        <translation>癌痛/慢痛</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>口头</translation>
    </message>
    <message>
        <source>72 h review</source>
        <translation>72小时评估</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 天</translation>
    </message>
</context>
<context>
    <name>OwnPassphrase</name>
    <message>
        <source>Enter a passphrase, or go on without one.</source>
        <translation>请输入口令，或选择不设口令继续。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>Signed in: {name}</source>
        <translation>已登录：{name}</translation>
    </message>
    <message>
        <source>Choose an emergency passphrase for this PC, of at least 6 characters. With it and your staff number you sign in here while central is away, and confirm what needs a password; without one you cannot. It is not your password at central.</source>
        <translation>请为本机设置应急口令，至少 6 个字符。中心中断时，凭工号和此口令在本机登录，并用于需要输入密码的确认；不设口令则不能。它不是您在中心的密码。</translation>
    </message>
    <message>
        <source>Emergency passphrase</source>
        <translation>应急口令</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Keep it and go on</source>
        <translation>保存并继续</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>不设口令继续</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>tab</source>
        <translation>片</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>粒</translation>
    </message>
    <message>
        <source>pill</source>
        <translation>丸</translation>
    </message>
    <message>
        <source>amp</source>
        <translation>支</translation>
    </message>
    <message>
        <source>vial</source>
        <translation>瓶</translation>
    </message>
    <message>
        <source>sachet</source>
        <translation>袋</translation>
    </message>
    <message>
        <source>supp</source>
        <translation>枚</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>贴</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>袋</translation>
    </message>
    <message>
        <source>bottle</source>
        <translation>瓶</translation>
    </message>
    <message>
        <source>box</source>
        <translation>盒</translation>
    </message>
    <message>
        <source>syringe</source>
        <translation>支</translation>
    </message>
    <message>
        <source>cartridge</source>
        <translation>支</translation>
    </message>
    <message>
        <source>pen</source>
        <translation>支</translation>
    </message>
    <message>
        <source>inhaler</source>
        <translation>支</translation>
    </message>
    <message>
        <source>tube</source>
        <translation>支</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>List of pages: {key}, arrows, Enter</source>
        <translation>页面列表：{key}，方向键，回车</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>全部页面</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>PatientBanner</name>
    <message>
        <source>No patient chosen</source>
        <translation>未选择患者</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床</translation>
    </message>
    <message>
        <source>Nursing level / days</source>
        <translation>护理级别 / 天数</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>无已知过敏</translation>
    </message>
    <message>
        <source>Not available here: ask and look it up</source>
        <translation>本站无此数据：请询问并查证</translation>
    </message>
    <message>
        <source>Not recorded: ask before prescribing</source>
        <translation>未记录：开药前请询问</translation>
    </message>
    <message>
        <source>Diagnoses ({count})</source>
        <translation>诊断（{count}）</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险标签</translation>
    </message>
    <message>
        <source>Resuscitation</source>
        <translation>抢救意愿</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>医疗组</translation>
    </message>
    <message>
        <source>Snapshot · not live</source>
        <translation>快照数据 · 非实时</translation>
    </message>
    <message>
        <source>as of {time} ({age} ago)</source>
        <translation>截至 {time}（{age} 前）</translation>
    </message>
    <message>
        <source>Data freshness</source>
        <translation>数据新鲜度</translation>
    </message>
    <message>
        <source>{time} · {age} ago</source>
        <translation>{time} · {age}前</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name unknown, birth date unknown</source>
        <translation>姓名未知 · 出生日期未知</translation>
    </message>
    <message>
        <source>Name unknown, born {date}</source>
        <translation>姓名未知 · {date} 出生</translation>
    </message>
</context>
<context>
    <name>PharmMarks</name>
    <message>
        <source>accepted</source>
        <translation>审方通过</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未写理由</translation>
    </message>
    <message>
        <source>Pharmacist: {word}</source>
        <translation>药师：{word}</translation>
    </message>
    <message>
        <source>kept by {who} {time}: {reason}</source>
        <translation>{who} {time} 坚持原医嘱：{reason}</translation>
    </message>
    <message>
        <source>the answer is saved here, not at central yet</source>
        <translation>答复已存本机，尚未到中心</translation>
    </message>
    <message>
        <source>accepted by {who} {time}</source>
        <translation>审方通过 {who} {time}</translation>
    </message>
    <message>
        <source>awaiting review</source>
        <translation>待药师审核</translation>
    </message>
    <message>
        <source>rejected by pharmacist</source>
        <translation>药师拒绝</translation>
    </message>
    <message>
        <source>rejected, kept by doctor</source>
        <translation>药师拒绝，医生坚持</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>未审方</translation>
    </message>
    <message>
        <source>not reviewed: not at central yet</source>
        <translation>未审方：医嘱尚未到中心</translation>
    </message>
    <message>
        <source>may be old</source>
        <translation>可能不是最新</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>截至 {time}</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Type your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>The PIN was not typed alike twice.</source>
        <translation>两次输入的 PIN 不一致。</translation>
    </message>
    <message>
        <source>PIN for this PC</source>
        <translation>本机 PIN</translation>
    </message>
    <message>
        <source>With your badge and this PIN you come back to the seat you locked, for half a day after your password. It signs nothing. At least four digits; empty takes it away.</source>
        <translation>输入密码后半天内，刷胸牌并输入此 PIN 可回到您锁定的座位。PIN 不能用于签名。至少四位数字；留空则取消。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新 PIN</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message>
        <source>Type your PIN.</source>
        <translation>请输入 PIN。</translation>
    </message>
    <message>
        <source>Badge read. Your seat is as you left it: type your PIN.</source>
        <translation>已读胸牌。您的座位保持原样：请输入 PIN。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Sign in with the password</source>
        <translation>改用密码登录</translation>
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
        <source>Child's dose</source>
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
        <source>Rate</source>
        <translation>滴速/泵速</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Chinese herb</source>
        <translation>中药饮片</translation>
    </message>
    <message>
        <source>Rejected by the pharmacist</source>
        <translation>药师已拒绝</translation>
    </message>
    <message>
        <source>Beside another</source>
        <translation>同类并存</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Enter your staff number.</source>
        <translation>请输入工号。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Tick that you know the time of the snapshot.</source>
        <translation>请勾选已知晓快照时间。</translation>
    </message>
    <message>
        <source>Doctor station</source>
        <translation>医生站</translation>
    </message>
    <message>
        <source>Nurse station</source>
        <translation>护士站</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>病区</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Enter emergency mode</source>
        <translation>进入应急模式</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>用浏览器登录</translation>
    </message>
    <message>
        <source>Every sign-in is recorded.</source>
        <translation>每次登录均有留痕</translation>
    </message>
    <message>
        <source>Emergency sign-in</source>
        <translation>应急登录</translation>
    </message>
    <message>
        <source>With staff number and password</source>
        <translation>使用工号和密码登录</translation>
    </message>
    <message>
        <source>With staff number and the passphrase of your last sign-in on this PC</source>
        <translation>使用工号和本机最近一次登录时的口令</translation>
    </message>
    <message>
        <source>At central's own page, which the browser shows</source>
        <translation>在浏览器显示的中心登录页登录</translation>
    </message>
    <message>
        <source>Emergency passphrase</source>
        <translation>应急口令</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>The key of this PC cannot be read. Who has signed in at this PC opens its store with his own staff number and password. Tell IT.</source>
        <translation>本机密钥无法读取。在本机登录过的人可用自己的工号和密码打开本机数据。请告知信息科。</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Hold an emergency drill</source>
        <translation>开始应急演练</translation>
    </message>
    <message>
        <source>Emergency account</source>
        <translation>应急账户</translation>
    </message>
    <message>
        <source>With a witness</source>
        <translation>经见证进入</translation>
    </message>
    <message>
        <source>If central does not answer, this station goes into emergency mode by itself: reading the snapshot, ordering and giving go on, and every entry is reconciled afterwards.</source>
        <translation>中心无应答时，本站自动转入应急模式：继续查阅快照、开立与执行医嘱，恢复后逐条对账。</translation>
    </message>
</context>
<context>
    <name>StandInForm</name>
    <message>
        <source>Fill in: {field}</source>
        <translation>请填写：{field}</translation>
    </message>
    <message>
        <source>Tick that you know the time of the snapshot.</source>
        <translation>请勾选确认已知快照时间。</translation>
    </message>
    <message>
        <source>As doctor</source>
        <translation>医生</translation>
    </message>
    <message>
        <source>As nurse</source>
        <translation>护士</translation>
    </message>
    <message>
        <source>Your own name</source>
        <translation>本人姓名</translation>
    </message>
    <message>
        <source>Why you have to come in so</source>
        <translation>为何须这样进入</translation>
    </message>
    <message>
        <source>Witness (number or account)</source>
        <translation>见证人（工号或账户）</translation>
    </message>
    <message>
        <source>Witness's password</source>
        <translation>见证人密码</translation>
    </message>
    <message>
        <source>Passphrase of the envelope</source>
        <translation>信封内口令</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Enter emergency mode</source>
        <translation>进入应急模式</translation>
    </message>
    <message>
        <source>Sealed emergency account</source>
        <translation>密封应急账户</translation>
    </message>
    <message>
        <source>From the envelope of this workstation. It opens only while central cannot be reached.</source>
        <translation>取自本工作站的密封信封，仅在无法连接中心时可用。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Opening is recorded. Your name stands beside the account on everything you do, and the account is replaced after the outage.</source>
        <translation>启用将被记录。您所做的一切都会在账户旁标明您的姓名；中断结束后该账户须更换。</translation>
    </message>
    <message>
        <source>With a witness (break-glass)</source>
        <translation>经见证进入（紧急授权）</translation>
    </message>
    <message>
        <source>For who never signed in at this PC, or too long ago: to read, and to write down what happened.</source>
        <translation>供从未在本机登录或登录已过期者使用：可查看，并记录已发生的事实。</translation>
    </message>
    <message>
        <source>Your staff number</source>
        <translation>本人工号</translation>
    </message>
    <message>
        <source>Both names are recorded. Everything you write is marked, and the ward lead reviews it afterwards.</source>
        <translation>双方姓名均被记录。您所写的一切都会标明，事后由护士长复核。</translation>
    </message>
</context>
<context>
    <name>StationWindow</name>
    <message>
        <source>Language, theme, row height and text size</source>
        <translation>语言、主题、行高和文字大小</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark (night)</source>
        <translation>深色（夜班）</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Rows 28 px, compact</source>
        <translation>行高 28 紧凑</translation>
    </message>
    <message>
        <source>Rows 32 px, regular</source>
        <translation>行高 32 标准</translation>
    </message>
    <message>
        <source>Rows 40 px, comfortable</source>
        <translation>行高 40 宽松</translation>
    </message>
    <message>
        <source>Text {percent} %</source>
        <translation>文字 {percent}%</translation>
    </message>
    <message>
        <source>PIN for this PC…</source>
        <translation>本机 PIN…</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>for {span}</source>
        <translation>已 {span}</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>本机状态</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>micrograms</source>
        <translation>微克</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>片</translation>
    </message>
    <message>
        <source>vial</source>
        <translation>支</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>贴</translation>
    </message>
    <message>
        <source>application</source>
        <translation>次</translation>
    </message>
    <message>
        <source>drops</source>
        <translation>滴</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>次/分</translation>
    </message>
</context>
<context>
    <name>_WorksCard</name>
    <message>
        <source>Possible</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>Read the snapshot: charts, orders, results</source>
        <translation>查阅快照病历、医嘱、检验</translation>
    </message>
    <message>
        <source>Order, stop and give (provisional numbers)</source>
        <translation>开立 / 停止 / 执行医嘱（暂编号）</translation>
    </message>
    <message>
        <source>Write notes, enter vitals, print (marked)</source>
        <translation>书写病历、录体征、打印（带应急标识）</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>暂不可以</translation>
    </message>
    <message>
        <source>New results, images, critical value alerts</source>
        <translation>接收新检验、影像、危急值推送</translation>
    </message>
    <message>
        <source>Insurance check, other hospitals' records, billing</source>
        <translation>医保审核、跨院调阅、计费</translation>
    </message>
    <message>
        <source>Anything entered elsewhere since the snapshot</source>
        <translation>快照之后在别处录入的内容</translation>
    </message>
</context>
</TS>
