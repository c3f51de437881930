<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AllergyBox</name>
    <message>
        <source>Allergies</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>Could not be read here: ask before you decide</source>
        <translation>本站未能读取：处理前先询问</translation>
    </message>
</context>
<context>
    <name>BedPlate</name>
    <message>
        <source>Bed {bed}</source>
        <translation>{bed} 床</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>Emergency Centre</source>
        <translation>应急中心</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Upload queue</source>
        <translation>上传队列</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Central answers</source>
        <translation>中心有应答</translation>
    </message>
    <message>
        <source>Local copy is fresh</source>
        <translation>本地副本新鲜</translation>
    </message>
    <message>
        <source>Counts agree with central</source>
        <translation>条数与中心一致</translation>
    </message>
    <message>
        <source>Central&apos;s newest is here</source>
        <translation>中心最新数据已到本站</translation>
    </message>
    <message>
        <source>Copy proven equal</source>
        <translation>副本已核验一致</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>Clock agrees with central</source>
        <translation>时钟与中心一致</translation>
    </message>
    <message>
        <source>Rule pack is recent</source>
        <translation>规则库够新</translation>
    </message>
    <message>
        <source>Central can take what we send</source>
        <translation>中心能接收上传</translation>
    </message>
    <message>
        <source>Signed in at central</source>
        <translation>已登录中心</translation>
    </message>
    <message>
        <source>Numbers for new patients</source>
        <translation>新患者临时号段</translation>
    </message>
    <message>
        <source>Key of the local store</source>
        <translation>本地库密钥</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Ward pack</source>
        <translation>病区应急包</translation>
    </message>
    <message>
        <source>Emergency drill</source>
        <translation>应急演练</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>扫描枪</translation>
    </message>
    <message>
        <source>Battery or UPS</source>
        <translation>电池 / UPS</translation>
    </message>
    <message>
        <source>Audit is whole and told to central</source>
        <translation>审计完整且已上报中心</translation>
    </message>
    <message>
        <source>Emergency accounts</source>
        <translation>应急账户</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>程序版本</translation>
    </message>
    <message>
        <source>link to central</source>
        <translation>与中心的连接</translation>
    </message>
    <message>
        <source>age of the copy</source>
        <translation>副本时效</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>newest values</source>
        <translation>最新数据</translation>
    </message>
    <message>
        <source>comparison with central</source>
        <translation>与中心的核验</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>age of the rule pack</source>
        <translation>规则库时效</translation>
    </message>
    <message>
        <source>upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>sign-in at central</source>
        <translation>中心登录</translation>
    </message>
    <message>
        <source>numbers for new patients</source>
        <translation>新患者号段</translation>
    </message>
    <message>
        <source>key of the store</source>
        <translation>本地库密钥</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>ward pack</source>
        <translation>病区应急包</translation>
    </message>
    <message>
        <source>drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>scanner</source>
        <translation>扫描枪</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>emergency accounts</source>
        <translation>应急账户</translation>
    </message>
    <message>
        <source>version of the program</source>
        <translation>程序版本</translation>
    </message>
    <message>
        <source>Go on working; tell IT if it stays.</source>
        <translation>请继续工作；若持续，请告知信息科。</translation>
    </message>
    <message>
        <source>Check the network cable; compare on paper what matters now.</source>
        <translation>检查网线；当前要紧的内容请对照纸质记录。</translation>
    </message>
    <message>
        <source>Wait a minute; if it stays tell IT, and look in central for what is missing.</source>
        <translation>等一分钟；仍不一致请报信息科，缺的内容到中心查看。</translation>
    </message>
    <message>
        <source>Look in central for the newest values; tell IT if it stays.</source>
        <translation>最新数值请到中心查看；持续如此请报信息科。</translation>
    </message>
    <message>
        <source>Wait for the comparison; tell IT if a patient stays unequal.</source>
        <translation>等待比对；若某患者一直不一致，请告知信息科。</translation>
    </message>
    <message>
        <source>Tell IT now: without room nothing can be saved.</source>
        <translation>立即告知信息科：没有空间就无法保存。</translation>
    </message>
    <message>
        <source>Tell IT: times entered here would be wrong.</source>
        <translation>告知信息科：本机录入的时间会出错。</translation>
    </message>
    <message>
        <source>Tell IT or the pharmacy to install the new pack.</source>
        <translation>请信息科或药房安装新规则库。</translation>
    </message>
    <message>
        <source>Tell IT: central was not tried out yet or lacks something.</source>
        <translation>告知信息科：中心尚未试传，或缺少所需能力。</translation>
    </message>
    <message>
        <source>Sign in again; until then nothing is sent.</source>
        <translation>请重新登录；在此之前不上传。</translation>
    </message>
    <message>
        <source>Tell IT: new patients could not be numbered here; use spare bands.</source>
        <translation>请报信息科：本站将无法给新患者编号；请用备用腕带。</translation>
    </message>
    <message>
        <source>Do not restart this PC; tell IT: the store could not be opened again.</source>
        <translation>不要重启本机并报信息科：重启后本地库将打不开。</translation>
    </message>
    <message>
        <source>Switch the printer on or tell IT; until then print at another PC.</source>
        <translation>打开打印机或报信息科；此前请在其他电脑打印。</translation>
    </message>
    <message>
        <source>Make one on the page Paper (M); tell IT if it fails.</source>
        <translation>在“纸质”页按 M 生成；失败请报信息科。</translation>
    </message>
    <message>
        <source>Scan any label to try it.</source>
        <translation>扫任意标签试一下。</translation>
    </message>
    <message>
        <source>Plug this PC in; save what is open.</source>
        <translation>请接通电源，并保存未完成的内容。</translation>
    </message>
    <message>
        <source>Tell IT and the ward lead; nothing of it is lost. Details: Emergency Centre, page Audit.</source>
        <translation>请告知信息科与病区负责人；内容未丢失。详见应急中心“审计”页。</translation>
    </message>
    <message>
        <source>IT seals a new envelope for each used account; the ward lead reviews who stood in.</source>
        <translation>请信息科为用过的账户重新封装；护士长复核应急进入者。</translation>
    </message>
    <message>
        <source>Go on working; tell IT: this PC does not get newer versions.</source>
        <translation>继续工作；请告知信息科：本机收不到新版本。</translation>
    </message>
    <message>
        <source>Hold a drill with the ward: at the sign-in (Alt E) or in the Emergency Centre, page Drills.</source>
        <translation>请组织病区演练：在登录界面（Alt E）或应急中心“演练”页开始。</translation>
    </message>
    <message>
        <source>It is asked within a minute.</source>
        <translation>一分钟内会询问。</translation>
    </message>
    <message>
        <source>not asked yet, or central does not say</source>
        <translation>尚未询问，或中心未给出</translation>
    </message>
    <message>
        <source>{version} · {days} d old</source>
        <translation>{version} · {days} 天前</translation>
    </message>
    <message>
        <source>{count} patients unequal</source>
        <translation>{count} 位患者不一致</translation>
    </message>
    <message>
        <source>{value} s old</source>
        <translation>{value} 秒前</translation>
    </message>
    <message>
        <source>{value} MB free</source>
        <translation>剩余 {value} MB</translation>
    </message>
    <message>
        <source>{value} s apart</source>
        <translation>相差 {value} 秒</translation>
    </message>
    <message>
        <source>patients here {here}, at central {central}</source>
        <translation>本站 {here} 人，中心 {central} 人</translation>
    </message>
    <message>
        <source>vital sign {time}</source>
        <translation>体征 {time}</translation>
    </message>
    <message>
        <source>order {time}</source>
        <translation>医嘱 {time}</translation>
    </message>
    <message>
        <source> (not here)</source>
        <translation>（本站没有）</translation>
    </message>
    <message>
        <source>made {time}, {count} patients</source>
        <translation>{time} 生成，{count} 人</translation>
    </message>
    <message>
        <source>for IT: {code}</source>
        <translation>供信息科：{code}</translation>
    </message>
    <message>
        <source>{value} not told yet</source>
        <translation>{value} 条尚未上报</translation>
    </message>
    <message>
        <source>changed at {value}</source>
        <translation>在 {value} 处被改动</translation>
    </message>
    <message>
        <source>cut off at entry {value}</source>
        <translation>自第 {value} 条起缺失</translation>
    </message>
    <message>
        <source>central holds another journal of this PC, up to entry {value}</source>
        <translation>中心存有本机另一份日志，至第 {value} 条</translation>
    </message>
    <message>
        <source>{value} that this PC cannot write to its disk</source>
        <translation>{value} 条本机无法写入磁盘</translation>
    </message>
    <message>
        <source>{value} refused by central</source>
        <translation>中心拒收 {value} 条</translation>
    </message>
    <message>
        <source>central does not take it ({value})</source>
        <translation>中心不接收（{value}）</translation>
    </message>
    <message>
        <source>none was held on this PC</source>
        <translation>本机从未演练</translation>
    </message>
    <message>
        <source>last on {day}, {days} d ago</source>
        <translation>上次 {day}，{days} 天前</translation>
    </message>
    <message>
        <source>last scan {time}</source>
        <translation>末次扫描 {time}</translation>
    </message>
    <message>
        <source>{value} % left</source>
        <translation>剩余 {value} %</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>未接电源</translation>
    </message>
    <message>
        <source>{what} was used: replace it</source>
        <translation>{what} 已使用：须更换</translation>
    </message>
    <message>
        <source>{what} to review</source>
        <translation>{what} 人次待复核</translation>
    </message>
    <message>
        <source>{what} sealed</source>
        <translation>{what} 个密封可用</translation>
    </message>
    <message>
        <source>the newest of its ring</source>
        <translation>已是本分组最新版本</translation>
    </message>
    <message>
        <source>{version} takes over in a quiet minute</source>
        <translation>{version} 将在空闲时启用</translation>
    </message>
    <message>
        <source>{version} waits until all have signed out and nothing waits for central</source>
        <translation>{version} 等待全部人员签退且无内容待中心确认后启用</translation>
    </message>
    <message>
        <source>the last look for a newer one failed</source>
        <translation>上次查询新版本失败</translation>
    </message>
    <message>
        <source>{version} is not taken here</source>
        <translation>{version} 在本机不采用</translation>
    </message>
    <message>
        <source>a newer one was taken back</source>
        <translation>新版本已退回</translation>
    </message>
    <message>
        <source>nothing is offered yet</source>
        <translation>尚未提供新版本</translation>
    </message>
    <message>
        <source>Central: {text}</source>
        <translation>中心：{text}</translation>
    </message>
    <message>
        <source>Waits: {kind} of this patient cannot be read at central</source>
        <translation>等待：无法从中心读取该患者的 {kind}</translation>
    </message>
    <message>
        <source>Central does not answer whether it has it</source>
        <translation>中心未答复是否已有该记录</translation>
    </message>
    <message>
        <source>Confirmed before, gone at central now</source>
        <translation>曾经确认，现中心已不存在</translation>
    </message>
    <message>
        <source>Central did not answer in time</source>
        <translation>中心超时未应答</translation>
    </message>
    <message>
        <source>The connection broke or could not be made</source>
        <translation>连接中断或无法建立</translation>
    </message>
    <message>
        <source>Central&apos;s answer could not be used ({code})</source>
        <translation>中心的应答无法使用（{code}）</translation>
    </message>
    <message>
        <source>Central could not be asked yet</source>
        <translation>尚未能询问中心</translation>
    </message>
    <message>
        <source>Accepted, but could not be read back yet</source>
        <translation>中心已收，尚未能回读</translation>
    </message>
    <message>
        <source>The station stopped while sending; central is asked</source>
        <translation>上传时本站停机；正在询问中心</translation>
    </message>
    <message>
        <source>Was already over at central</source>
        <translation>中心已先行结束</translation>
    </message>
    <message>
        <source>Was already checked at central</source>
        <translation>中心已先行核对</translation>
    </message>
    <message>
        <source>The order it is about was withdrawn</source>
        <translation>所涉医嘱已撤回</translation>
    </message>
    <message>
        <source>Central could not be reached</source>
        <translation>无法连到中心</translation>
    </message>
    <message>
        <source>Central named another row; it is asked again</source>
        <translation>中心指向了另一条记录，正在重新询问</translation>
    </message>
    <message>
        <source>Waits until central has been read again</source>
        <translation>等待重新读取中心数据</translation>
    </message>
    <message>
        <source>Central took a part of it only</source>
        <translation>中心只接收了一部分</translation>
    </message>
    <message>
        <source>Central asks for a sign-in</source>
        <translation>中心要求登录</translation>
    </message>
    <message>
        <source>Central does not allow this to the person signed in</source>
        <translation>中心不允许当前登录者这样做</translation>
    </message>
    <message>
        <source>It changed at central meanwhile ({status})</source>
        <translation>中心期间已有改动（{status}）</translation>
    </message>
    <message>
        <source>Central is busy and asks to wait ({status})</source>
        <translation>中心繁忙，要求等待（{status}）</translation>
    </message>
    <message>
        <source>Central had a fault ({status})</source>
        <translation>中心出错（{status}）</translation>
    </message>
    <message>
        <source>Central refused it ({status})</source>
        <translation>中心驳回（{status}）</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>住院</translation>
    </message>
    <message>
        <source>Drug orders</source>
        <translation>药品医嘱</translation>
    </message>
    <message>
        <source>Other orders</source>
        <translation>其他医嘱</translation>
    </message>
    <message>
        <source>Diets</source>
        <translation>饮食</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>执行记录</translation>
    </message>
    <message>
        <source>Vitals and values</source>
        <translation>体征与检验值</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>病程文书</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Specimens</source>
        <translation>标本</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>不良事件</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Findings answered</source>
        <translation>已答复的提示</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Vaccinations</source>
        <translation>接种</translation>
    </message>
    <message>
        <source>Home drugs</source>
        <translation>自带药</translation>
    </message>
    <message>
        <source>Dispensed drugs</source>
        <translation>发药记录</translation>
    </message>
    <message>
        <source>Care plans</source>
        <translation>护理计划</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>存本站</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Judged on fresh data</source>
        <translation>按新数据复判</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>冲突已处理</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Emergency declared</source>
        <translation>宣布应急</translation>
    </message>
    <message>
        <source>Emergency proposed</source>
        <translation>提议进入应急</translation>
    </message>
    <message>
        <source>Proposed emergency put aside</source>
        <translation>应急提议已搁置</translation>
    </message>
    <message>
        <source>Emergency closed</source>
        <translation>结束应急</translation>
    </message>
    <message>
        <source>Declaration lifted</source>
        <translation>已解除宣布</translation>
    </message>
    <message>
        <source>Conflict taken by a person</source>
        <translation>有人负责该冲突</translation>
    </message>
    <message>
        <source>Queue exported</source>
        <translation>队列已导出</translation>
    </message>
    <message>
        <source>Counts of safety rules exported</source>
        <translation>已导出安全规则计数</translation>
    </message>
    <message>
        <source>Patient of another ward read for a consult or by permission</source>
        <translation>因会诊或授权读取外区患者</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>登录被拒</translation>
    </message>
    <message>
        <source>Seat locked</source>
        <translation>座位已锁定</translation>
    </message>
    <message>
        <source>Seat unlocked by badge and PIN</source>
        <translation>以胸牌和 PIN 解锁</translation>
    </message>
    <message>
        <source>Second person proved himself</source>
        <translation>第二人已验证身份</translation>
    </message>
    <message>
        <source>No staff any more, says central</source>
        <translation>中心告知已不在岗</translation>
    </message>
    <message>
        <source>PIN of this PC changed</source>
        <translation>本机 PIN 已更改</translation>
    </message>
    <message>
        <source>Emergency account opened</source>
        <translation>应急账户已启用</translation>
    </message>
    <message>
        <source>Emergency account sealed</source>
        <translation>应急账户已封装</translation>
    </message>
    <message>
        <source>Emergency account replaced</source>
        <translation>应急账户已更换</translation>
    </message>
    <message>
        <source>Emergency account removed</source>
        <translation>应急账户已删除</translation>
    </message>
    <message>
        <source>Came in beside a witness</source>
        <translation>经见证进入</translation>
    </message>
    <message>
        <source>Who stood in was reviewed</source>
        <translation>应急进入已复核</translation>
    </message>
    <message>
        <source>Pointed to another central</source>
        <translation>改为连接另一个中心</translation>
    </message>
    <message>
        <source>Mistake of the program</source>
        <translation>程序错误</translation>
    </message>
    <message>
        <source>Counts differed twice, compared row by row</source>
        <translation>数量两次不一致，已逐条核对</translation>
    </message>
    <message>
        <source>Findings seen at signing</source>
        <translation>签名时已看到的提示</translation>
    </message>
    <message>
        <source>Copies of who left the ward were dropped after the site&apos;s limit</source>
        <translation>已按本院期限清除离区患者的本地副本</translation>
    </message>
    <message>
        <source>Reasons given, they hold for this stay</source>
        <translation>已给出理由，本次住院内有效</translation>
    </message>
    <message>
        <source>A row of central could not be read and is left out</source>
        <translation>中心的一条记录无法读取，已略过</translation>
    </message>
    <message>
        <source>Label printed</source>
        <translation>已打印标签</translation>
    </message>
    <message>
        <source>Block of numbers for patients without a name received</source>
        <translation>收到无名患者号段</translation>
    </message>
    <message>
        <source>Both sides say something else</source>
        <translation>两侧内容不一致</translation>
    </message>
    <message>
        <source>Central&apos;s row read again</source>
        <translation>重读中心记录</translation>
    </message>
    <message>
        <source>Downtime announced</source>
        <translation>已预告停机</translation>
    </message>
    <message>
        <source>Announced downtime called off</source>
        <translation>已取消预告的停机</translation>
    </message>
    <message>
        <source>Drill begun at this PC</source>
        <translation>本机开始演练</translation>
    </message>
    <message>
        <source>Drill held</source>
        <translation>已完成演练</translation>
    </message>
    <message>
        <source>Of the drill</source>
        <translation>演练记录</translation>
    </message>
    <message>
        <source>Chart opened</source>
        <translation>打开病历</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>检索患者</translation>
    </message>
    <message>
        <source>Chart of elsewhere opened with a reason</source>
        <translation>凭理由打开非本病区病历</translation>
    </message>
    <message>
        <source>Chart refused</source>
        <translation>拒绝打开病历</translation>
    </message>
    <message>
        <source>Withheld rows looked at with a reason</source>
        <translation>凭理由查看隐去内容</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印</translation>
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
        <source>New journal of this PC accepted</source>
        <translation>认可本机新日志</translation>
    </message>
    <message>
        <source>sending began</source>
        <translation>开始发送</translation>
    </message>
    <message>
        <source>certainly not sent</source>
        <translation>确定未发出</translation>
    </message>
    <message>
        <source>answer unclear</source>
        <translation>应答不明</translation>
    </message>
    <message>
        <source>central said yes</source>
        <translation>中心已接受</translation>
    </message>
    <message>
        <source>central refused twice</source>
        <translation>中心两次拒绝</translation>
    </message>
    <message>
        <source>asked: central has it</source>
        <translation>已询问：中心已有</translation>
    </message>
    <message>
        <source>asked: central has it not</source>
        <translation>已询问：中心没有</translation>
    </message>
    <message>
        <source>conflict found</source>
        <translation>发现冲突</translation>
    </message>
    <message>
        <source>read back, equal</source>
        <translation>回读一致</translation>
    </message>
    <message>
        <source>read back, different</source>
        <translation>回读不一致</translation>
    </message>
    <message>
        <source>central named another row, asked again</source>
        <translation>中心指向了另一条记录，已重新询问</translation>
    </message>
    <message>
        <source>already so at central</source>
        <translation>中心已是如此</translation>
    </message>
    <message>
        <source>ours kept</source>
        <translation>采用本站</translation>
    </message>
    <message>
        <source>central&apos;s kept</source>
        <translation>采用中心</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>carried out by the decision</source>
        <translation>由处理决定执行</translation>
    </message>
    <message>
        <source>central has lost it</source>
        <translation>中心已丢失</translation>
    </message>
    <message>
        <source>central has it again</source>
        <translation>中心又有了</translation>
    </message>
    <message>
        <source>another try asked for</source>
        <translation>要求再试</translation>
    </message>
    <message>
        <source>{count} commands</source>
        <translation>{count} 条</translation>
    </message>
    <message>
        <source>without central</source>
        <translation>离线登录</translation>
    </message>
    <message>
        <source>at central</source>
        <translation>联网登录</translation>
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
        <source>Takes effect</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Dose given</source>
        <translation>给药量</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>开立时间</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Other details differ</source>
        <translation>其他细节不同</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>其他细节</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>执行结果</translation>
    </message>
    <message>
        <source>Drug / item</source>
        <translation>药品 / 项目</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>必要时</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>计划时间</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>给药时间</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>测量时间</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>适应证/申请目的</translation>
    </message>
    <message>
        <source>Site and side</source>
        <translation>部位与侧别</translation>
    </message>
    <message>
        <source>Asked and answered</source>
        <translation>询问与回答</translation>
    </message>
    <message>
        <source>Decoction</source>
        <translation>煎服法</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Central&apos;s words</source>
        <translation>中心答复</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>开立 / 书写</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>停止者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>staff no. {number}</source>
        <translation>工号 {number}</translation>
    </message>
    <message>
        <source>active</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>录入错误</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已给</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>初步</translation>
    </message>
    <message>
        <source>final</source>
        <translation>最终</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>已修订</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Emergency running</source>
        <translation>应急运行</translation>
    </message>
    <message>
        <source>Central is back</source>
        <translation>中心恢复</translation>
    </message>
    <message>
        <source>Copies equal</source>
        <translation>校验一致</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出应急</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>余 {count}</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>待处理 {count}</translation>
    </message>
    <message>
        <source>can be closed</source>
        <translation>可结束</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Outage since</source>
        <translation>中断自</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>宣布人</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>有应答</translation>
    </message>
    <message>
        <source>does not answer, {count} failed tries</source>
        <translation>不可达，失败 {count} 次</translation>
    </message>
    <message>
        <source>{percent} % of late not answered</source>
        <translation>近期 {percent}% 未应答</translation>
    </message>
    <message>
        <source>last heard {time}</source>
        <translation>末次应答 {time}</translation>
    </message>
    <message>
        <source>every second</source>
        <translation>每秒一次</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>下次重试</translation>
    </message>
    <message>
        <source>Cannot be closed: central does not answer.</source>
        <translation>不能结束：中心无应答。</translation>
    </message>
    <message>
        <source>{count} not confirmed yet</source>
        <translation>{count} 条未确认</translation>
    </message>
    <message>
        <source>{count} conflicts to decide</source>
        <translation>{count} 个冲突待处理</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>{count} 条被驳回</translation>
    </message>
    <message>
        <source>Cannot be closed yet: central has not been answering for long enough.</source>
        <translation>还不能结束：中心稳定应答的时间不够。</translation>
    </message>
    <message>
        <source>Still open: {what}</source>
        <translation>尚未完成：{what}</translation>
    </message>
    <message>
        <source>{count} patients not compared yet</source>
        <translation>{count} 名患者尚未比对</translation>
    </message>
    <message>
        <source>Not verified: {what}</source>
        <translation>未校验：{what}</translation>
    </message>
    <message>
        <source>Patients on the ward</source>
        <translation>在院患者</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未查</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>central last {time}</source>
        <translation>中心末次 {time}</translation>
    </message>
    <message>
        <source>well</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>not well</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>never loaded whole</source>
        <translation>从未完整载入</translation>
    </message>
    <message>
        <source>{time} · {age} s old</source>
        <translation>{time} · {age} 秒前</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Copy as of</source>
        <translation>副本截至</translation>
    </message>
    <message>
        <source>Oldest patient</source>
        <translation>最旧患者</translation>
    </message>
    <message>
        <source>Newest vital sign</source>
        <translation>最新体征</translation>
    </message>
    <message>
        <source>Newest order</source>
        <translation>最新医嘱</translation>
    </message>
    <message>
        <source>Proven equal at</source>
        <translation>核验一致于</translation>
    </message>
    <message>
        <source>Unequal patients</source>
        <translation>不一致患者</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Central answers and the local copy is kept fresh. What you sign leaves at once.</source>
        <translation>中心有应答，本地副本保持新鲜。签名后立即上传。</translation>
    </message>
    <message>
        <source>Central slow</source>
        <translation>中心缓慢</translation>
    </message>
    <message>
        <source>Central answers slowly or not every time. What you sign is kept here and follows.</source>
        <translation>中心应答慢或时有时无。签名先存本站，随后上传。</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>应急运行</translation>
    </message>
    <message>
        <source>This station works alone. What you sign is kept here, encrypted, and sent afterwards.</source>
        <translation>本站独立运行。签名加密存本站，恢复后上传。</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>恢复中</translation>
    </message>
    <message>
        <source>Central answers again. What was entered is being sent, compared and read back.</source>
        <translation>中心已有应答。期间录入的内容正在上传、比对、回读。</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Nothing can be entered at this station now. Read, print, or use another station.</source>
        <translation>本站现在不能录入。请阅读、打印，或换用其他工作站。</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>A drill with fictitious patients and its own store. Nothing here is real.</source>
        <translation>演练：虚构患者、独立存储，均非真实。</translation>
    </message>
    <message>
        <source>The station was started.</source>
        <translation>本站已启动。</translation>
    </message>
    <message>
        <source>The station was restarted in the middle of an emergency.</source>
        <translation>本站在应急期间重新启动。</translation>
    </message>
    <message>
        <source>Several answers in a row were slower than the limit.</source>
        <translation>连续多次应答慢于限值。</translation>
    </message>
    <message>
        <source>Central answered several times in a row.</source>
        <translation>中心连续多次应答。</translation>
    </message>
    <message>
        <source>A person declared the emergency.</source>
        <translation>由人员宣布应急。</translation>
    </message>
    <message>
        <source>The person&apos;s declaration was lifted.</source>
        <translation>人员的宣布已解除。</translation>
    </message>
    <message>
        <source>The outage ended and nothing had been entered in it.</source>
        <translation>中断结束，期间没有录入。</translation>
    </message>
    <message>
        <source>The store can be written again.</source>
        <translation>存储恢复可写。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The local store is damaged.</source>
        <translation>本地存储损坏。</translation>
    </message>
    <message>
        <source>The local copy is older than the site allows.</source>
        <translation>本地副本已超过本院允许的时限。</translation>
    </message>
    <message>
        <source>Central has not vouched for who sits here for too long.</source>
        <translation>中心系统已太久未确认在岗人员的身份。</translation>
    </message>
    <message>
        <source>Nobody has declared the emergency yet: this site reads only until then (F12).</source>
        <translation>尚无人宣布应急：本院规定在宣布前只读（F12）。</translation>
    </message>
    <message>
        <source>An announced downtime is near: nothing new is entered until it begins.</source>
        <translation>预告的停机临近：开始之前不再录入新内容。</translation>
    </message>
    <message>
        <source>Central did not answer in time.</source>
        <translation>中心超时未应答。</translation>
    </message>
    <message>
        <source>Closed by {name}.</source>
        <translation>由 {name} 结束。</translation>
    </message>
    <message>
        <source>Central could not be reached ({code}).</source>
        <translation>无法连到中心（{code}）。</translation>
    </message>
    <message>
        <source>Saved here, waits</source>
        <translation>存本站，待传</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>正在上传</translation>
    </message>
    <message>
        <source>Unclear, asking central</source>
        <translation>结果不明，正在询问</translation>
    </message>
    <message>
        <source>Accepted, not read back yet</source>
        <translation>中心已收，未回读</translation>
    </message>
    <message>
        <source>Confirmed by central</source>
        <translation>中心已确认</translation>
    </message>
    <message>
        <source>Conflict, decide</source>
        <translation>有冲突，待处理</translation>
    </message>
    <message>
        <source>Neither: withdraw ours</source>
        <translation>两者都不：撤回本站</translation>
    </message>
    <message>
        <source>Ours is taken back and noted as withdrawn; central is left as it is. What is to be in force instead is ordered anew.</source>
        <translation>本站的撤回并留痕；中心的保持不变。需要执行的请重新开立。</translation>
    </message>
    <message>
        <source>Refused by central</source>
        <translation>被中心驳回</translation>
    </message>
    <message>
        <source>Decided, done</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>医嘱</translation>
    </message>
    <message>
        <source>Oral order</source>
        <translation>口头医嘱</translation>
    </message>
    <message>
        <source>Downtime on the record</source>
        <translation>病历停机记录</translation>
    </message>
    <message>
        <source>Countersignature</source>
        <translation>口头医嘱补签</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Answer to the pharmacist</source>
        <translation>答复药师</translation>
    </message>
    <message>
        <source>Stop confirmed</source>
        <translation>停嘱确认</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation>体征</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Co-signature</source>
        <translation>审签</translation>
    </message>
    <message>
        <source>Note not written</source>
        <translation>文书忽略</translation>
    </message>
    <message>
        <source>Answer to a finding</source>
        <translation>质控回复</translation>
    </message>
    <message>
        <source>Result read</source>
        <translation>已阅结果</translation>
    </message>
    <message>
        <source>Alert to the prescriber</source>
        <translation>告知开单医生</translation>
    </message>
    <message>
        <source>Tag added</source>
        <translation>加标签</translation>
    </message>
    <message>
        <source>Tag removed</source>
        <translation>去标签</translation>
    </message>
    <message>
        <source>Consult asked for</source>
        <translation>会诊申请</translation>
    </message>
    <message>
        <source>Consult accepted or ended</source>
        <translation>会诊处理</translation>
    </message>
    <message>
        <source>Consult record</source>
        <translation>会诊记录</translation>
    </message>
    <message>
        <source>Consult by telephone</source>
        <translation>会诊电话通知</translation>
    </message>
    <message>
        <source>Handover given</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Handover answered</source>
        <translation>接班答复</translation>
    </message>
    <message>
        <source>Put on a pathway</source>
        <translation>入径</translation>
    </message>
    <message>
        <source>Pathway moved</source>
        <translation>路径变更</translation>
    </message>
    <message>
        <source>Pathway variance</source>
        <translation>路径变异</translation>
    </message>
    <message>
        <source>Request to the records department</source>
        <translation>向病案科的申请</translation>
    </message>
    <message>
        <source>Team comment, not the record</source>
        <translation>团队留言（非病历）</translation>
    </message>
    <message>
        <source>What this rests on is not at central: removed there, or given up before it arrived.</source>
        <translation>其所依据的内容不在中心系统：已在中心被删除，或在送达之前已被放弃。</translation>
    </message>
    <message>
        <source>Two people on one seat</source>
        <translation>一座两人</translation>
    </message>
    <message>
        <source>Somebody else was given the same seat of the infusion room meanwhile.</source>
        <translation>期间另一位患者被安排到输液室的同一座位。</translation>
    </message>
    <message>
        <source>Somebody else lies in this bed</source>
        <translation>此床已有他人</translation>
    </message>
    <message>
        <source>At central another patient lies in the bed that was given here. Look at the bed, then say who lies there.</source>
        <translation>中心记录此床另有患者。请到床旁查看，再确认谁在此床。</translation>
    </message>
    <message>
        <source>Somebody else said the opposite about the same skin test, or the same item of a checklist.</source>
        <translation>别人对同一皮试或同一核查项目作了相反的记录。</translation>
    </message>
    <message>
        <source>Lost at central</source>
        <translation>中心丢失</translation>
    </message>
    <message>
        <source>Central had confirmed this and has it no longer, as after an older backup. It stands here.</source>
        <translation>中心曾确认此条，现已没有（如恢复了较早的备份）。本站仍保存。</translation>
    </message>
    <message>
        <source>Central refused this, or failed at it each time while it took others; its words stand beside ours.</source>
        <translation>中心驳回此条，或在接受其他条目时对此条每次都出错；其原话列在本站内容旁。</translation>
    </message>
    <message>
        <source>Not possible: doses were given on it here, and they need their order.</source>
        <translation>不能选：本站已按该医嘱给过药，给药记录不能没有医嘱。</translation>
    </message>
    <message>
        <source>Not possible: it would come back without its check, or in force although it was stopped.</source>
        <translation>不可选：重新发送后会缺少核对，或使已停止的医嘱重新生效。</translation>
    </message>
    <message>
        <source>Only {name}, who signed it, may keep it. Give it up and sign it anew yourself.</source>
        <translation>只有签名者{name}可以保留。请先放弃，再以您本人名义重新签名。</translation>
    </message>
    <message>
        <source>A doctor decides this.</source>
        <translation>由医生决定。</translation>
    </message>
    <message>
        <source>A nurse or the head nurse decides this.</source>
        <translation>由护士或护士长决定。</translation>
    </message>
    <message>
        <source>A doctor or a nurse decides this.</source>
        <translation>由医生或护士决定。</translation>
    </message>
    <message>
        <source>Critical value: message</source>
        <translation>危急值沟通</translation>
    </message>
    <message>
        <source>Critical value: handled</source>
        <translation>危急值处理</translation>
    </message>
    <message>
        <source>Critical value by phone</source>
        <translation>电话报告危急值</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理决定</translation>
    </message>
    <message>
        <source>The stay has ended</source>
        <translation>住院已结束</translation>
    </message>
    <message>
        <source>Central has closed this patient&apos;s stay meanwhile.</source>
        <translation>期间中心已结束该患者的住院。</translation>
    </message>
    <message>
        <source>The patient has died</source>
        <translation>患者已死亡</translation>
    </message>
    <message>
        <source>Central has recorded the death of this patient.</source>
        <translation>中心已记录该患者死亡。</translation>
    </message>
    <message>
        <source>The patient was moved</source>
        <translation>患者已转科</translation>
    </message>
    <message>
        <source>Central shows the patient on another ward.</source>
        <translation>中心显示患者在其他病区。</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>重复开立</translation>
    </message>
    <message>
        <source>Somebody else ordered the same substance or treatment meanwhile.</source>
        <translation>期间他人开立了同种药品或治疗。</translation>
    </message>
    <message>
        <source>A safety rule minds now</source>
        <translation>触发安全规则</translation>
    </message>
    <message>
        <source>New facts at central make a rule object to this order.</source>
        <translation>中心的新信息使某条规则反对此医嘱。</translation>
    </message>
    <message>
        <source>Both sides changed the same entry</source>
        <translation>双方都改了同一条记录</translation>
    </message>
    <message>
        <source>Central changed it after it was last seen here.</source>
        <translation>本站上次看到之后，中心又改了它。</translation>
    </message>
    <message>
        <source>Stopped meanwhile</source>
        <translation>期间已停止</translation>
    </message>
    <message>
        <source>Central had stopped the order before it was checked here.</source>
        <translation>本站核对之前，中心已停止此医嘱。</translation>
    </message>
    <message>
        <source>The same dose charted twice</source>
        <translation>同一次给药记录了两次</translation>
    </message>
    <message>
        <source>Somebody else charted a dose for the same time. Say which one is real.</source>
        <translation>他人记录了同一时点的给药。请指明哪一次是真实的。</translation>
    </message>
    <message>
        <source>Central holds it twice</source>
        <translation>中心重复保存</translation>
    </message>
    <message>
        <source>Central kept the same entry several times. The extra ones are to be marked.</source>
        <translation>中心把同一条保存了多次，多余的需要标记。</translation>
    </message>
    <message>
        <source>Central kept something else</source>
        <translation>中心保存的内容不同</translation>
    </message>
    <message>
        <source>What central says it kept is not what was sent.</source>
        <translation>中心保存的与上传的不一致。</translation>
    </message>
    <message>
        <source>Probably the same person</source>
        <translation>可能是同一人</translation>
    </message>
    <message>
        <source>Central knows a person who may be this temporary patient.</source>
        <translation>中心有一位可能就是此临时患者。</translation>
    </message>
    <message>
        <source>Gone at central</source>
        <translation>中心已移除</translation>
    </message>
    <message>
        <source>Begun meanwhile</source>
        <translation>期间已开始执行</translation>
    </message>
    <message>
        <source>A dose was given of the order that was to be taken back. Stop it instead.</source>
        <translation>要作废的医嘱已有执行记录，请改为停止。</translation>
    </message>
    <message>
        <source>An order was added after the review</source>
        <translation>核停后又有新长期医嘱</translation>
    </message>
    <message>
        <source>A long-term order came to central that the review of the long-term orders did not see.</source>
        <translation>中心有一条长期医嘱未经本次核停查看。</translation>
    </message>
    <message>
        <source>Assessed again meanwhile</source>
        <translation>期间已有新的评估</translation>
    </message>
    <message>
        <source>Somebody else assessed this patient by the same form, for a later time.</source>
        <translation>他人已用同一量表对该患者做了时间更晚的评估。</translation>
    </message>
    <message>
        <source>Judged otherwise meanwhile</source>
        <translation>其间有不同判定</translation>
    </message>
    <message>
        <source>What it rested on was taken back</source>
        <translation>其依据已被撤回</translation>
    </message>
    <message>
        <source>The check, or the doctor&apos;s answer, on which this was done does not stand at central.</source>
        <translation>此项所依据的核对或医生答复在中心系统中不成立。</translation>
    </message>
    <message>
        <source>Deleted at central</source>
        <translation>中心已删除</translation>
    </message>
    <message>
        <source>Central had confirmed this, and somebody deleted it there since; it may have been meant. It stands here. Where it cannot be sent again as it was, enter anew what is still wanted.</source>
        <translation>中心曾确认此条，之后有人在中心将其删除；可能是有意删除。本站仍保留。若无法按原样重新发送，仍需要的请重新录入。</translation>
    </message>
    <message>
        <source>Both stay on record at this seat; the seat map shows two people until one of them is moved.</source>
        <translation>两人的座位记录都保留；座位图显示两人，直到其中一人换座。</translation>
    </message>
    <message>
        <source>It was done, and is sent as it was done, although no check or answer stands behind it.</source>
        <translation>已经执行，按执行情况上传，尽管其依据的核对或答复已不成立。</translation>
    </message>
    <message>
        <source>Rejected by the pharmacist meanwhile</source>
        <translation>其间药师已拒绝</translation>
    </message>
    <message>
        <source>The pharmacist rejected a drug that was checked here. A doctor answers first; then ours can be kept.</source>
        <translation>药师拒绝了在此核对的药品。须先由医生答复，之后方可保留本站的核对。</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>采用本站</translation>
    </message>
    <message>
        <source>Keep central&apos;s</source>
        <translation>采用中心</translation>
    </message>
    <message>
        <source>Ours is the real dose and is sent; the other entry is marked entered in error, never deleted.</source>
        <translation>本站为真实给药并上传；另一条标为录入错误，绝不删除。</translation>
    </message>
    <message>
        <source>Central&apos;s is the real dose; ours is not sent and stays in the journal.</source>
        <translation>中心为真实给药；本站不上传，留在日志。</translation>
    </message>
    <message>
        <source>What we wanted is carried out on central&apos;s present version; the change made there stays in its history.</source>
        <translation>在中心现有版本上执行本站的操作；中心的改动留在历史中。</translation>
    </message>
    <message>
        <source>One entry stays; the extra ones at central are marked entered in error.</source>
        <translation>保留一条；中心多余的标为录入错误。</translation>
    </message>
    <message>
        <source>What was said or done is sent by itself, without what it was about.</source>
        <translation>所记录的内容或已做的操作单独上传，不再关联原医嘱或任务。</translation>
    </message>
    <message>
        <source>The order is not taken back. If central had taken it back already, it is stopped instead.</source>
        <translation>医嘱不作废；若中心已作废，则改为停止。</translation>
    </message>
    <message>
        <source>Ours is taken back. If central had taken the order back already, it is stopped instead.</source>
        <translation>撤回本站的作废；若中心已作废该医嘱，则改为停止。</translation>
    </message>
    <message>
        <source>Ours is sent; the order that was added stays in force until somebody stops it.</source>
        <translation>以本站为准上传；新增的医嘱继续有效，直至有人停止。</translation>
    </message>
    <message>
        <source>Ours is sent as an earlier assessment of its own time; the newer one goes on counting.</source>
        <translation>我方评估按其原时间作为较早的一次上传；较新的一次继续有效。</translation>
    </message>
    <message>
        <source>Ours is sent; the other judgement is marked entered in error, never deleted.</source>
        <translation>发送本站的判定；另一判定标记为录入错误，绝不删除。</translation>
    </message>
    <message>
        <source>It is sent to central again under the same identifier, read back and confirmed.</source>
        <translation>以同一标识重新上传中心，回读一致后确认。</translation>
    </message>
    <message>
        <source>Central stays without it; what was entered here stays in the journal.</source>
        <translation>中心不再有此条；本站录入内容保留在日志中。</translation>
    </message>
    <message>
        <source>Ours is sent once more as it is; central may refuse it again.</source>
        <translation>本地内容原样再发送一次；中心可能再次拒绝。</translation>
    </message>
    <message>
        <source>Central&apos;s refusal stands; ours is not sent again and stays in the journal.</source>
        <translation>接受中心的拒绝；本地内容不再发送，保留在日志中。</translation>
    </message>
    <message>
        <source>Ours is sent although central has changed; central&apos;s version stays in its history.</source>
        <translation>仍上传本站；中心原版本留在历史中。</translation>
    </message>
    <message>
        <source>Central&apos;s stays as it is; ours is not sent and stays in the journal.</source>
        <translation>中心保持不变；本站不上传，留在日志。</translation>
    </message>
    <message>
        <source>Not possible: a safety rule speaks against it that no reason answers.</source>
        <translation>不可选：有一条安全规则禁止，任何理由都不能放行。</translation>
    </message>
    <message>
        <source>Not possible for this kind of conflict.</source>
        <translation>此类冲突不适用。</translation>
    </message>
    <message>
        <source>For IT</source>
        <translation>技术细节</translation>
    </message>
    <message>
        <source>{count} technical details differ · D shows them</source>
        <translation>{count} 项技术细节不同 · D 显示</translation>
    </message>
    <message>
        <source>{choice}: {act}</source>
        <translation>{choice}：{act}</translation>
    </message>
    <message>
        <source>Ours goes to central with the doses given on it and goes on; what it replaces is ended there.</source>
        <translation>本站医嘱连同已给的药一起送到中心并继续执行；被它替代的医嘱在中心停止。</translation>
    </message>
    <message>
        <source>{what} goes on</source>
        <translation>{what} 继续执行</translation>
    </message>
    <message>
        <source>Ours goes to central with the doses given on it and is stopped at once; what stands at central goes on.</source>
        <translation>本站医嘱连同已给的药一起送到中心，并立即停止；中心现有的医嘱继续执行。</translation>
    </message>
    <message>
        <source>{what} is stopped</source>
        <translation>停止 {what}</translation>
    </message>
    <message>
        <source>The order ends ({time}); no further dose of it is given.</source>
        <translation>该医嘱停止（{time}），以后不再给药。</translation>
    </message>
    <message>
        <source>stop {what}</source>
        <translation>停 {what}</translation>
    </message>
    <message>
        <source>{what} stays ended</source>
        <translation>{what} 维持停止</translation>
    </message>
    <message>
        <source>The order runs on: {how}. The next dose falls due and is checked against it.</source>
        <translation>该医嘱继续执行：{how}。下一次给药照常到点，并按此核对。</translation>
    </message>
    <message>
        <source>{what} goes on {how}</source>
        <translation>{what} 继续 {how}</translation>
    </message>
    <message>
        <source>{what} counts as never ordered; nothing of it is given.</source>
        <translation>{what} 视为未开立，不再执行。</translation>
    </message>
    <message>
        <source>void {what}</source>
        <translation>作废 {what}</translation>
    </message>
    <message>
        <source>{what} is not voided</source>
        <translation>{what} 不作废</translation>
    </message>
    <message>
        <source>The order is in force; stop it if nothing more of it is to be given.</source>
        <translation>医嘱仍有效；如不再执行请停止。</translation>
    </message>
    <message>
        <source>{what} is in force beside what stands at central; look for a doubled treatment.</source>
        <translation>{what} 生效，与中心现有医嘱并存；注意重复用药。</translation>
    </message>
    <message>
        <source>order {what}</source>
        <translation>开立 {what}</translation>
    </message>
    <message>
        <source>{what} is not ordered; a dose of it that still waits must not be given.</source>
        <translation>{what} 不开立；尚未给的剂量不得再给。</translation>
    </message>
    <message>
        <source>{what} only</source>
        <translation>只保留 {what}</translation>
    </message>
    <message>
        <source>no {what}</source>
        <translation>不开立 {what}</translation>
    </message>
    <message>
        <source>no dose by us</source>
        <translation>本站未给药</translation>
    </message>
    <message>
        <source>Our entry of {dose} is taken back: it counts as not given by us.</source>
        <translation>本站的给药记录 {dose} 撤回：视为本站未给。</translation>
    </message>
    <message>
        <source>Given is: {dose}, by {name}. The next dose is counted from it.</source>
        <translation>以此为准：已给 {dose}，执行者 {name}。下一次给药由此推算。</translation>
    </message>
    <message>
        <source>{dose} was given</source>
        <translation>已给 {dose}</translation>
    </message>
    <message>
        <source>checked here</source>
        <translation>本站已核对</translation>
    </message>
    <message>
        <source>{what} counts as checked.</source>
        <translation>{what} 视为已核对。</translation>
    </message>
    <message>
        <source>The check made here does not count; {what} is checked again before it is given.</source>
        <translation>本站的核对不作数；给药前须重新核对 {what}。</translation>
    </message>
    <message>
        <source>not checked here</source>
        <translation>本站未核对</translation>
    </message>
    <message>
        <source>{what} is in force; its doses fall due.</source>
        <translation>{what} 恢复有效，按计划给药。</translation>
    </message>
    <message>
        <source>release {what}</source>
        <translation>解除暂停：{what}</translation>
    </message>
    <message>
        <source>Nothing of {what} is given until somebody releases it.</source>
        <translation>在解除暂停之前不给予 {what}。</translation>
    </message>
    <message>
        <source>{what} stays on hold</source>
        <translation>{what} 继续暂停</translation>
    </message>
    <message>
        <source>{what} counts as signed by the doctor who gave it.</source>
        <translation>{what} 视为已由下达口头医嘱的医师签名。</translation>
    </message>
    <message>
        <source>countersigned here</source>
        <translation>本站已补签</translation>
    </message>
    <message>
        <source>{what} still waits for the signature of the doctor who gave it.</source>
        <translation>{what} 仍待下达口头医嘱的医师补签。</translation>
    </message>
    <message>
        <source>not countersigned here</source>
        <translation>本站未补签</translation>
    </message>
    <message>
        <source>reviewed here</source>
        <translation>在此已评估</translation>
    </message>
    <message>
        <source>{what} counts as reviewed.</source>
        <translation>{what} 视为已评估。</translation>
    </message>
    <message>
        <source>The review made here does not count; what central holds about {what} stays.</source>
        <translation>在此的评估不计；以中心系统关于 {what} 的记录为准。</translation>
    </message>
    <message>
        <source>not reviewed here</source>
        <translation>在此未评估</translation>
    </message>
    <message>
        <source>{what} is kept all the same; the pharmacist reads why.</source>
        <translation>{what} 坚持不改；药师可看到理由。</translation>
    </message>
    <message>
        <source>answered here</source>
        <translation>本机的答复算数</translation>
    </message>
    <message>
        <source>The answer does not count; what the pharmacist says of {what} at central stays.</source>
        <translation>本机的答复不算；中心上药师对 {what} 的意见不变。</translation>
    </message>
    <message>
        <source>not answered here</source>
        <translation>本机的答复不算数</translation>
    </message>
    <message>
        <source>The stop of {what} counts as confirmed.</source>
        <translation>{what} 的停嘱视为已确认。</translation>
    </message>
    <message>
        <source>confirmed here</source>
        <translation>本机的确认算数</translation>
    </message>
    <message>
        <source>The confirmation made here does not count; {what} stays stopped.</source>
        <translation>本机的确认不算；{what} 仍为已停。</translation>
    </message>
    <message>
        <source>not confirmed here</source>
        <translation>本机的确认不算数</translation>
    </message>
    <message>
        <source>1 Identity</source>
        <translation>1 身份</translation>
    </message>
    <message>
        <source>2 Allergy and safety</source>
        <translation>2 过敏与安全</translation>
    </message>
    <message>
        <source>3 Changed on both sides</source>
        <translation>3 两处都改了</translation>
    </message>
    <message>
        <source>4 Given here</source>
        <translation>4 本站已执行</translation>
    </message>
    <message>
        <source>5 Other</source>
        <translation>5 其他</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>overdue since {time}</source>
        <translation>已超时，应于 {time} 前处理</translation>
    </message>
    <message>
        <source>decide by {time}</source>
        <translation>{time} 前处理</translation>
    </message>
    <message>
        <source>taken by {name}</source>
        <translation>由 {name} 负责</translation>
    </message>
    <message>
        <source>nobody has taken it, given by {name}</source>
        <translation>尚无人负责，由 {name} 录入</translation>
    </message>
    <message>
        <source>equal so far</source>
        <translation>目前一致，尚未比完</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>asking central</source>
        <translation>探测中心</translation>
    </message>
    <message>
        <source>getting to know central</source>
        <translation>识别中心</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>reading changes</source>
        <translation>读取变更</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>other wards and traces</source>
        <translation>其他病区与痕迹</translation>
    </message>
    <message>
        <source>own figures</source>
        <translation>本站数字</translation>
    </message>
    <message>
        <source>{done} of {all} patients compared</source>
        <translation>已比对 {done}/{all} 名患者</translation>
    </message>
    <message>
        <source>{count} differences</source>
        <translation>{count} 处不一致</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>not compared since</source>
        <translation>恢复后尚未比对</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>尚未比对</translation>
    </message>
    <message>
        <source>same version, other content</source>
        <translation>版本相同，内容不同</translation>
    </message>
    <message>
        <source>only at central</source>
        <translation>仅中心有</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>仅本站有</translation>
    </message>
    <message>
        <source>central</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>{time} · in {left} · {why} · announced by {by}</source>
        <translation>{time} · 还有 {left} · {why} · 由{by}预告</translation>
    </message>
    <message>
        <source>planned downtime</source>
        <translation>计划停机</translation>
    </message>
    <message>
        <source>Check printer and paper; look at the readiness in the Emergency Centre (F12).</source>
        <translation>请检查打印机和纸张；到应急中心（F12）查看就绪检查。</translation>
    </message>
    <message>
        <source>The copy was refreshed and a ward pack is made: print the ward now (page Paper, A).</source>
        <translation>副本已刷新，正在生成应急包：请现在打印全病区（“纸质”页，A 键）。</translation>
    </message>
    <message>
        <source>Sign and save what is open. Refreshed once more; the emergency is declared by itself at that time.</source>
        <translation>请签名或保存未完成内容。已再次刷新；到时自动宣布应急。</translation>
    </message>
    <message>
        <source>Downtime of central planned for {time}</source>
        <translation>中心计划停机：{time}</translation>
    </message>
    <message>
        <source>Not ready for an outage: {parts}</source>
        <translation>未做好中断准备：{parts}</translation>
    </message>
    <message>
        <source>All parts: Emergency Centre (F12).</source>
        <translation>全部项目见应急中心（F12）。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Two stations charted a dose, or a value that was on paper, for nearly the same time while they did not see each other: was it done once, or twice? Ask both nurses.</source>
        <translation>两个工作站在互不可见期间，各自记录了时间相近的同一次给药或同一纸面数值：实际是一次还是两次？请问清两位护士。</translation>
    </message>
    <message>
        <source>Charted at two stations: once or twice?</source>
        <translation>两站都有记录：一次还是两次？</translation>
    </message>
    <message>
        <source>It was done twice: ours is sent as well and both stay. Of a dose look at the interval and the day&apos;s limit.</source>
        <translation>确为两次：本站记录也送出，两条都保留。如为给药，请核对间隔和日限量。</translation>
    </message>
    <message>
        <source>It was done once, charted twice: central&apos;s stays; ours is not sent, or is marked entered in error.</source>
        <translation>实为一次、记录两遍：保留中心的记录；本站记录不送出，或标为录入错误。</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已复核</translation>
    </message>
    <message>
        <source>Emergency account {account}: {name}</source>
        <translation>应急账户 {account}：{name}</translation>
    </message>
    <message>
        <source>In beside a witness: {name} {staff}, witness {witness}</source>
        <translation>经见证进入：{name} {staff}，见证人 {witness}</translation>
    </message>
    <message>
        <source>{acts} entries · {count} to review</source>
        <translation>{acts} 条记录 · {count} 人次待复核</translation>
    </message>
    <message>
        <source>unknown: it told central nothing · listed by central {time}</source>
        <translation>未知：它没有向中心上报 · 中心列出于 {time}</translation>
    </message>
    <message>
        <source>unknown now · at {time} it was: {mode}</source>
        <translation>现在未知 · {time} 时为：{mode}</translation>
    </message>
    <message>
        <source>not well: {parts}</source>
        <translation>异常：{parts}</translation>
    </message>
    <message>
        <source>it cannot say: {parts}</source>
        <translation>它自己无法判断：{parts}</translation>
    </message>
    <message>
        <source>all it can judge is well</source>
        <translation>能判断的都正常</translation>
    </message>
    <message>
        <source>commands wait there: {n}</source>
        <translation>那里待确认的指令：{n}</translation>
    </message>
    <message>
        <source>told central {time}</source>
        <translation>{time} 上报中心</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
</context>
<context>
    <name>ConflictPage</name>
    <message>
        <source>Type below what is asked, then 4.</source>
        <translation>请先在下方写明要问什么，再按 4。</translation>
    </message>
    <message>
        <source>Reconcile, asks pharmacist or senior: {what} · {title}: {asked}</source>
        <translation>对账，请药师 / 上级会商：{what} · {title}：{asked}</translation>
    </message>
    <message>
        <source>Type below why central lost it, then A.</source>
        <translation>请先在下方写明中心为何丢失，再按 A。</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>对比与处理</translation>
    </message>
    <message>
        <source>nothing is chosen beforehand; both records are kept</source>
        <translation>系统不预选；两条记录都保留</translation>
    </message>
    <message>
        <source>Reason (needed, stays in the record)</source>
        <translation>原因（必填，留在记录中）</translation>
    </message>
    <message>
        <source>Sign the decision</source>
        <translation>签名生效</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>稍后处理</translation>
    </message>
    <message>
        <source>Refer to pharmacist or senior</source>
        <translation>转药师 / 上级会商</translation>
    </message>
    <message>
        <source>I take it</source>
        <translation>由我负责</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>裁决</translation>
    </message>
    <message>
        <source>What both sides say is shown here when a conflict is chosen.</source>
        <translation>选中一条冲突后，这里并排显示本站与中心的内容。</translation>
    </message>
    <message>
        <source>Send all {count} again that central lost</source>
        <translation>全部重新发送中心丢失的 {count} 条</translation>
    </message>
    <message>
        <source>No conflicts. {count} refused entries wait in the upload queue.</source>
        <translation>没有冲突。上传队列中有 {count} 条被驳回。</translation>
    </message>
    <message>
        <source>No conflicts: nothing waits for a decision.</source>
        <translation>没有冲突：没有待处理的内容。</translation>
    </message>
    <message>
        <source>Something changed while you were looking: read both sides again.</source>
        <translation>查看期间内容有变：请重新阅读两侧。</translation>
    </message>
    <message>
        <source>as found {time}</source>
        <translation>{time} 所见</translation>
    </message>
    <message>
        <source>nothing stands there</source>
        <translation>中心没有对应记录</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本站</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Rules: {names}.</source>
        <translation>规则：{names}。</translation>
    </message>
</context>
<context>
    <name>DeclareRow</name>
    <message>
        <source>The emergency is declared: {why}. A second person signs.</source>
        <translation>宣布应急：{why}。须第二人签名。</translation>
    </message>
    <message>
        <source>Why is the emergency declared?</source>
        <translation>为何宣布应急？</translation>
    </message>
    <message>
        <source>planned downtime, network fault, …</source>
        <translation>计划停机、网络故障……</translation>
    </message>
    <message>
        <source>Declare emergency</source>
        <translation>宣布应急</translation>
    </message>
    <message>
        <source>Propose an emergency</source>
        <translation>提议应急</translation>
    </message>
    <message>
        <source>Declare it</source>
        <translation>宣布</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>{by} proposes an emergency ({time}): {why}</source>
        <translation>{by} 提议应急（{time}）：{why}</translation>
    </message>
</context>
<context>
    <name>EmergencyCentre</name>
    <message>
        <source>try again</source>
        <translation>重试中心</translation>
    </message>
    <message>
        <source>export queue</source>
        <translation>导出队列</translation>
    </message>
    <message>
        <source>reconcile</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>up and down</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>try this again</source>
        <translation>重试此条</translation>
    </message>
    <message>
        <source>withdraw own</source>
        <translation>撤回本人</translation>
    </message>
    <message>
        <source>compare now</source>
        <translation>立即比对</translation>
    </message>
    <message>
        <source>read central&apos;s again</source>
        <translation>重读中心</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>signed bundle</source>
        <translation>签名包</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>export counts</source>
        <translation>导出计数</translation>
    </message>
    <message>
        <source>begin a drill</source>
        <translation>开始演练</translation>
    </message>
    <message>
        <source>report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>what</source>
        <translation>何事</translation>
    </message>
    <message>
        <source>since when</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>about whom</source>
        <translation>涉及患者</translation>
    </message>
    <message>
        <source>check</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>I take it</source>
        <translation>由我负责</translation>
    </message>
    <message>
        <source>details for IT</source>
        <translation>技术细节</translation>
    </message>
    <message>
        <source>sign the decision</source>
        <translation>签名生效</translation>
    </message>
</context>
<context>
    <name>EmergencyContent</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>stool</source>
        <translation>大便</translation>
    </message>
    <message>
        <source>{sign} not measured</source>
        <translation>{sign} 未测</translation>
    </message>
</context>
<context>
    <name>EventReport</name>
    <message>
        <source>The emergency</source>
        <translation>应急事件</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>{name}, with {second}</source>
        <translation>{name}，第二人 {second}</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>历时</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>宣布</translation>
    </message>
    <message>
        <source>by nobody; it began by itself</source>
        <translation>无人宣布，自动开始</translation>
    </message>
    <message>
        <source>{count} patients</source>
        <translation>{count} 名患者</translation>
    </message>
    <message>
        <source>Entered for</source>
        <translation>涉及患者</translation>
    </message>
    <message>
        <source>{count} charts</source>
        <translation>{count} 份病历</translation>
    </message>
    <message>
        <source>Downtime written on</source>
        <translation>已写停机记录</translation>
    </message>
    <message>
        <source>Entered: {count}, of these {open} without an end yet</source>
        <translation>录入 {count} 条，其中 {open} 条未了结</translation>
    </message>
    <message>
        <source>nothing was entered at this station</source>
        <translation>本站未录入</translation>
    </message>
    <message>
        <source>Decided by people: {count}, of these {open} open</source>
        <translation>须人工裁决 {count} 条，其中 {open} 条未决</translation>
    </message>
    <message>
        <source>there was nothing to decide</source>
        <translation>无须裁决</translation>
    </message>
    <message>
        <source>open, taken by {name} until {time}</source>
        <translation>未决，由 {name} 负责，{time} 前</translation>
    </message>
    <message>
        <source>open, taken by nobody; given by {name}</source>
        <translation>未决，尚无人负责；由 {name} 录入</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>the newest {count} events</source>
        <translation>最新 {count} 条</translation>
    </message>
    <message>
        <source>Nothing has happened at this station yet.</source>
        <translation>本站尚无事件。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>ModePane</name>
    <message>
        <source>The emergency ends and the marks go. A second person signs with own number and password.</source>
        <translation>应急结束，标识撤除。由第二人以本人工号和密码签名。</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Close the emergency</source>
        <translation>结束应急</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Counts here and at central</source>
        <translation>本地与中心计数</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>就绪检查</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Upload queue</source>
        <translation>上传队列</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>状态时间线</translation>
    </message>
    <message>
        <source>Freshness of the copy</source>
        <translation>副本新鲜度</translation>
    </message>
    <message>
        <source>the last {span}</source>
        <translation>最近 {span}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本站</translation>
    </message>
    <message>
        <source>not well {count}</source>
        <translation>异常 {count}</translation>
    </message>
    <message>
        <source>unknown {count}</source>
        <translation>未知 {count}</translation>
    </message>
    <message>
        <source>well {count}</source>
        <translation>正常 {count}</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
</context>
<context>
    <name>PatientLine</name>
    <message>
        <source>sex, age and number could not be read</source>
        <translation>性别、年龄、住院号未能读取</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Downtime planned for (reason above)</source>
        <translation>计划停机时间（原因填在上方）</translation>
    </message>
    <message>
        <source>22:00 or 2026-12-01 22:00</source>
        <translation>22:00 或 2026-12-01 22:00</translation>
    </message>
    <message>
        <source>Announce downtime</source>
        <translation>预告停机</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>取消预告</translation>
    </message>
    <message>
        <source>Downtime announced: {words}</source>
        <translation>已预告停机：{words}</translation>
    </message>
    <message>
        <source>This is no time to come: 22:00, or 2026-12-01 22:00.</source>
        <translation>不是将来的时间：请写 22:00 或 2026-12-01 22:00。</translation>
    </message>
</context>
<context>
    <name>ProvePanel</name>
    <message>
        <source>Decisions are signed with your own password. It serves for a while.</source>
        <translation>决定须以本人密码签名，短时间内有效。</translation>
    </message>
    <message>
        <source>The password was not accepted. Nothing was decided.</source>
        <translation>密码不被接受。未作任何决定。</translation>
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
    <name>QueuePage</name>
    <message>
        <source>Why is it withdrawn?</source>
        <translation>撤回原因</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Export the open queue to this file (JSON lines, no names)</source>
        <translation>未完成队列导出到此文件（JSON 行，不含姓名）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Upload queue</source>
        <translation>上传队列</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>全部重试</translation>
    </message>
    <message>
        <source>Try this again</source>
        <translation>重试此条</translation>
    </message>
    <message>
        <source>Withdraw own</source>
        <translation>撤回本人</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{open} open · {conflicts} conflicts · {refused} refused</source>
        <translation>{open} 条未完成 · 冲突 {conflicts} · 驳回 {refused}</translation>
    </message>
    <message>
        <source>not uploaded {count}</source>
        <translation>未上传 {count}</translation>
    </message>
    <message>
        <source>Nothing waits here: central has confirmed everything, or a person has decided.</source>
        <translation>没有待传：中心均已确认，或已由人员处理。</translation>
    </message>
    <message>
        <source>Exported {count} commands to {path}</source>
        <translation>已导出 {count} 条到 {path}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>暂编号</translation>
    </message>
    <message>
        <source>Saved at</source>
        <translation>本站时间</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>等待原因</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>依赖</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Export every entry to this file (CSV, without names and contents)</source>
        <translation>将全部条目导出到此文件（CSV，不含姓名和内容）</translation>
    </message>
    <message>
        <source>Export the signed journal to this file (without names and contents)</source>
        <translation>将签名日志导出到此文件（不含姓名和内容）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Event report</source>
        <translation>事件报告</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>Signed bundle</source>
        <translation>签名包</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>已写入：{path}</translation>
    </message>
    <message>
        <source>Signed with this PC&apos;s key {key}: give it to whoever gets the file, by another way.</source>
        <translation>已用本机密钥 {key} 签名：请通过其他途径将该密钥告知接收文件者。</translation>
    </message>
    <message>
        <source>There was no emergency at this station yet.</source>
        <translation>本站尚未发生应急。</translation>
    </message>
    <message>
        <source>When, how many</source>
        <translation>时间、数量</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Details, who</source>
        <translation>详情、人员</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Safety rules</source>
        <translation>安全规则</translation>
    </message>
    <message>
        <source>Export the counts to this file (JSON, nothing of a patient)</source>
        <translation>将计数导出到此文件（JSON，不含患者信息）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export counts</source>
        <translation>导出计数</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>counted at this station, per rule and version of the pack</source>
        <translation>本站计数，按规则和规则包版本</translation>
    </message>
    <message>
        <source>Exported {count} rules to {path}</source>
        <translation>已将 {count} 条规则导出到 {path}</translation>
    </message>
    <message>
        <source>No safety rule has spoken at this station yet.</source>
        <translation>本站尚无安全规则提示。</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>已提示</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>越过</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Override rate</source>
        <translation>越过率</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>SkinTest</name>
    <message>
        <source>Release after the skin test</source>
        <translation>皮试后解除</translation>
    </message>
    <message>
        <source>Skin test judged for allergy</source>
        <translation>皮试阳性判断（过敏）</translation>
    </message>
    <message>
        <source>Skin test read</source>
        <translation>皮试判读</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>What is kept here</source>
        <translation>本站保存情况</translation>
    </message>
    <message>
        <source>Diary of sync</source>
        <translation>同步日记</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>since the program was started; rounds that ended alike are one line</source>
        <translation>自程序启动起；结果相同的轮次合为一行</translation>
    </message>
    <message>
        <source>What</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>末次读取</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>数据龄</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>最慢</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Verification of both sides</source>
        <translation>数据同步校验</translation>
    </message>
    <message>
        <source>Patient by patient</source>
        <translation>逐患者结果</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>立即比对</translation>
    </message>
    <message>
        <source>Read central&apos;s again</source>
        <translation>重读中心</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>{count} confirmed entries are lost at central: reconcile (F4) offers to send them again.</source>
        <translation>{count} 条已确认的条目在中心丢失：可在对账 (F4) 中重新上传。</translation>
    </message>
    <message>
        <source>{count} confirmed entries were deleted at central: reconcile (F4) asks what becomes of them.</source>
        <translation>{count} 条已确认的记录在中心被删除：请在对账（F4）中决定如何处理。</translation>
    </message>
    <message>
        <source>Nothing was compared in this run of the program yet.</source>
        <translation>本次启动后尚未比对。</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>No difference was found.</source>
        <translation>未发现不一致。</translation>
    </message>
    <message>
        <source>Not everybody was compared yet.</source>
        <translation>尚有患者未比对。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本站</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Hash here</source>
        <translation>本站哈希</translation>
    </message>
    <message>
        <source>Hash at central</source>
        <translation>中心哈希</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比对时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
</context>
</TS>
