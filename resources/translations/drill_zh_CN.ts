<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Drill</name>
    <message>
        <source>{mode}: {reason} {time}. The drill was ended at once; nothing of it is in this ward.</source>
        <translation>{mode}：{reason} {time}。演练已立即结束，其内容没有一条进入本病区。</translation>
    </message>
    <message>
        <source>THIS IS NO DRILL: what you see now is the real ward</source>
        <translation>这不是演练：现在看到的是真实病区</translation>
    </message>
    <message>
        <source>Say aloud that the drill is over. Sign in and work in the emergency.</source>
        <translation>请大声告知演练已结束。登录，按应急模式工作。</translation>
    </message>
    <message>
        <source>The drill could not begin</source>
        <translation>演练没能开始</translation>
    </message>
    <message>
        <source>Its program ended before it was on the screen. The ward goes on as before.</source>
        <translation>演练程序在显示之前就结束了。病区一切照旧。</translation>
    </message>
    <message>
        <source>Try again; tell IT if it stays (drill.log in the data folder).</source>
        <translation>请再试一次；仍不行请告知信息科（数据文件夹中的 drill.log）。</translation>
    </message>
    <message>
        <source>{score} · {end}. Nothing of it is in this ward.</source>
        <translation>{score} · {end}。其内容没有一条进入本病区。</translation>
    </message>
    <message>
        <source>The drill is over: this is the real ward again</source>
        <translation>演练已结束：现在是真实病区</translation>
    </message>
    <message>
        <source>The report is in the Emergency Centre, page Drills.</source>
        <translation>报告在应急中心“演练”页。</translation>
    </message>
    <message>
        <source>Declare the emergency</source>
        <translation>宣布应急</translation>
    </message>
    <message>
        <source>F12, Emergency Centre: declare it with your name and the reason.</source>
        <translation>F12 应急中心：以本人姓名和原因宣布。</translation>
    </message>
    <message>
        <source>Tell the ward</source>
        <translation>告知全病区</translation>
    </message>
    <message>
        <source>Everybody on the ward has heard aloud that the emergency has begun.</source>
        <translation>病区每个人都听到了“应急开始”的口头通知。</translation>
    </message>
    <message>
        <source>Find the last known allergies</source>
        <translation>查找最近已知的过敏史</translation>
    </message>
    <message>
        <source>Open the patient named below; write what he is allergic to, every substance.</source>
        <translation>打开下面点名的患者，写出其全部过敏物质。</translation>
    </message>
    <message>
        <source>Take a critical result by telephone</source>
        <translation>电话接收危急值</translation>
    </message>
    <message>
        <source>The laboratory calls: potassium 6.8 mmol/L. Read back and enter it for any patient.</source>
        <translation>检验科来电：钾 6.8 mmol/L。复诵后为任一患者录入。</translation>
    </message>
    <message>
        <source>Take an oral order</source>
        <translation>接收口头医嘱</translation>
    </message>
    <message>
        <source>Nurse, F6: an order that the doctor says aloud; read it back, save it.</source>
        <translation>护士 F6：医师口述的医嘱，复诵后保存。</translation>
    </message>
    <message>
        <source>Admit somebody whom nobody knows</source>
        <translation>接收身份不明患者</translation>
    </message>
    <message>
        <source>Register a temporary patient with number and alias.</source>
        <translation>登记临时患者，取得编号和代称。</translation>
    </message>
    <message>
        <source>Give a dose at the bed with the scanner</source>
        <translation>床旁扫码给药</translation>
    </message>
    <message>
        <source>Nurse, Ctrl+B: wristband and label are scanned, the dose is signed.</source>
        <translation>护士 Ctrl+B：扫腕带和标签，签名给药。</translation>
    </message>
    <message>
        <source>Print the MAR</source>
        <translation>打印给药记录单</translation>
    </message>
    <message>
        <source>The administration sheet of a patient comes out, on paper or as a file.</source>
        <translation>一位患者的给药记录单已输出（纸张或文件）。</translation>
    </message>
    <message>
        <source>Begin the recovery</source>
        <translation>开始恢复</translation>
    </message>
    <message>
        <source>Central answers again: lift what was declared in the Emergency Centre.</source>
        <translation>中心已恢复应答：在应急中心解除宣布。</translation>
    </message>
    <message>
        <source>Decide a conflict</source>
        <translation>裁决一条冲突</translation>
    </message>
    <message>
        <source>Somebody elsewhere wrote down the same dose. Compare both, decide, sign.</source>
        <translation>别处已记录同一次给药。对照两边，裁决并签名。</translation>
    </message>
    <message>
        <source>Close it by two</source>
        <translation>双人结束应急</translation>
    </message>
    <message>
        <source>Nothing is open any more: close the emergency with a second person.</source>
        <translation>已无待办：与第二人一起结束应急。</translation>
    </message>
    <message>
        <source>played to its end</source>
        <translation>完整演练完毕</translation>
    </message>
    <message>
        <source>ended before its end</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>broken off by a real emergency</source>
        <translation>因真实应急中断</translation>
    </message>
    <message>
        <source>the program of the drill was lost</source>
        <translation>演练程序意外退出</translation>
    </message>
    <message>
        <source>wrong answers before: {count}</source>
        <translation>此前答错 {count} 次</translation>
    </message>
    <message>
        <source>seen by a person, not by the program</source>
        <translation>由人看到，非程序识别</translation>
    </message>
    <message>
        <source>a dose was given, but not scanned</source>
        <translation>已给药，但未扫码</translation>
    </message>
    <message>
        <source>scanner played by the drill: {count} times</source>
        <translation>扫码由演练代替 {count} 次</translation>
    </message>
    <message>
        <source>could not come up: no planned dose was given before</source>
        <translation>未出现：此前没有按计划给药</translation>
    </message>
    <message>
        <source>MISSED</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Missed: {steps}</source>
        <translation>未完成：{steps}</translation>
    </message>
    <message>
        <source>Longest after the cut: {step}, {time}</source>
        <translation>断网后最晚完成：{step}，{time}</translation>
    </message>
    <message>
        <source>{done} of {all} steps</source>
        <translation>完成 {done}/{all} 步</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>The drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>To improve</source>
        <translation>待改进</translation>
    </message>
    <message>
        <source>No step was missed.</source>
        <translation>没有未完成的步骤。</translation>
    </message>
    <message>
        <source>Written by who led it</source>
        <translation>主持人意见</translation>
    </message>
    <message>
        <source>practised alone</source>
        <translation>单人练习</translation>
    </message>
    <message>
        <source>with the ward</source>
        <translation>全病区</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>{count} entries, all in the drill&apos;s own store</source>
        <translation>录入 {count} 条，均在演练自己的库中</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>DrillPanel</name>
    <message>
        <source>Drill script</source>
        <translation>演练脚本</translation>
    </message>
    <message>
        <source>Cut the played central</source>
        <translation>断开演练中心</translation>
    </message>
    <message>
        <source>Everybody was told</source>
        <translation>已告知每个人</translation>
    </message>
    <message>
        <source>Central answers again</source>
        <translation>恢复中心应答</translation>
    </message>
    <message>
        <source>End the drill, back to the real ward</source>
        <translation>结束演练，回到真实病区</translation>
    </message>
    <message>
        <source>Played accounts (staff number, password; nobody&apos;s own): {accounts}</source>
        <translation>演练账号（工号、密码；不属于任何人）：{accounts}</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Everybody ready? Sign in with a played account. Then cut the played central: the clock runs from there.</source>
        <translation>都准备好了吗？用演练账号登录，然后断开演练中心，由此开始计时。</translation>
    </message>
    <message>
        <source>The played hospital is being read; a moment.</source>
        <translation>正在读取演练医院，请稍候。</translation>
    </message>
    <message>
        <source>Central is away for {time}.</source>
        <translation>中心已中断 {time}。</translation>
    </message>
    <message>
        <source>All is done that can be: let central answer again.</source>
        <translation>能做的都做完了：请恢复中心应答。</translation>
    </message>
    <message>
        <source>Central answers again. Recover, decide, close. Then end the drill.</source>
        <translation>中心已恢复应答。请恢复、裁决、结束应急，然后结束演练。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待做</translation>
    </message>
    <message>
        <source>said by a person: </source>
        <translation>由人确认：</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>DrillReportWindow</name>
    <message>
        <source>Kept.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Report of the drill</source>
        <translation>演练报告</translation>
    </message>
    <message>
        <source>What shall be better next time, in the words of who led it</source>
        <translation>下次要改进的地方（主持人填写）</translation>
    </message>
    <message>
        <source>Keep the words</source>
        <translation>保存意见</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Done after, by whom</source>
        <translation>用时、完成人</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>DrillStart</name>
    <message>
        <source>Write who leads the drill.</source>
        <translation>请填写演练主持人。</translation>
    </message>
    <message>
        <source>The drill is being prepared: its own hospital, its own store. A moment.</source>
        <translation>正在准备演练：独立的医院、独立的库。请稍候。</translation>
    </message>
    <message>
        <source>Emergency drill</source>
        <translation>应急演练</translation>
    </message>
    <message>
        <source>With the ward</source>
        <translation>全病区演练</translation>
    </message>
    <message>
        <source>Practise alone</source>
        <translation>单人练习</translation>
    </message>
    <message>
        <source>Who leads the drill</source>
        <translation>演练主持人</translation>
    </message>
    <message>
        <source>Who takes part, with commas between the names</source>
        <translation>参加人员（姓名间用逗号）</translation>
    </message>
    <message>
        <source>Begin the drill</source>
        <translation>开始演练</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A played ward with fictitious patients, teal on every window, every page void. The windows of this PC are locked meanwhile; a real emergency ends the drill at once.</source>
        <translation>演练病区，患者均为虚构，所有窗口为青色标识，所有打印件作废。期间本机的真实窗口锁定；真实应急会立即结束演练。</translation>
    </message>
    <message>
        <source>Eleven steps from the declaration to the closing by two; doctor, nurse and head nurse at this PC.</source>
        <translation>从宣布应急到双人结束共十一步；医师、护士、护士长在本机操作。</translation>
    </message>
    <message>
        <source>Seven steps that one person can do. It does not count as the ward&apos;s drill.</source>
        <translation>一人可完成的七步。不计为病区演练。</translation>
    </message>
</context>
<context>
    <name>DrillsPage</name>
    <message>
        <source>Begin a drill</source>
        <translation>开始演练</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>No drill was held at this PC yet. Begin one: nobody from IT is needed.</source>
        <translation>本机尚未做过演练。可直接开始，无需信息科。</translation>
    </message>
    <message>
        <source>the site wants one every {days} days</source>
        <translation>本院要求每 {days} 天演练一次</translation>
    </message>
    <message>
        <source>the next is due by {day}</source>
        <translation>下次应在 {day} 前</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束情况</translation>
    </message>
</context>
<context>
    <name>PlayedScanner</name>
    <message>
        <source>Badge</source>
        <translation>工牌</translation>
    </message>
    <message>
        <source>Wristband</source>
        <translation>腕带</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>No dose is due just now: take any that you find on the due list.</source>
        <translation>现在没有到点的给药：在待执行列表中任选一条。</translation>
    </message>
    <message>
        <source>A dose that can be given: {bed} {name}, {drug}, {time}. Without a scanner, play it (Ctrl+B first):</source>
        <translation>可给药：{bed} {name}，{drug}，{time}。没有扫码枪时可代扫（先按 Ctrl+B）：</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>{bed} {name}: allergic to what? Every substance</source>
        <translation>{bed} {name}：对什么过敏？写出全部</translation>
    </message>
    <message>
        <source>not right yet ({count})</source>
        <translation>还不对（{count}）</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
</context>
</TS>
