<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>Drill</name>
    <message>
        <source>{mode}: {reason} {time}. The drill was ended at once; nothing of it is in this ward.</source>
        <translation>{mode}：{reason} {time}。演練已立即結束，其內容沒有一條進入本病房。</translation>
    </message>
    <message>
        <source>THIS IS NO DRILL: what you see now is the real ward</source>
        <translation>這不是演練：現在看到的是真實病房</translation>
    </message>
    <message>
        <source>Say aloud that the drill is over. Sign in and work in the emergency.</source>
        <translation>請大聲告知演練已結束。登入，按應變模式工作。</translation>
    </message>
    <message>
        <source>The drill could not begin</source>
        <translation>演練沒能開始</translation>
    </message>
    <message>
        <source>Its program ended before it was on the screen. The ward goes on as before.</source>
        <translation>演練程式在顯示之前就結束了。病房一切照舊。</translation>
    </message>
    <message>
        <source>Try again; tell IT if it stays (drill.log in the data folder).</source>
        <translation>請再試一次；仍不行請告知資訊室（資料檔案夾中的 drill.log）。</translation>
    </message>
    <message>
        <source>{score} · {end}. Nothing of it is in this ward.</source>
        <translation>{score} · {end}。其內容沒有一條進入本病房。</translation>
    </message>
    <message>
        <source>The drill is over: this is the real ward again</source>
        <translation>演練已結束：現在是真實病房</translation>
    </message>
    <message>
        <source>The report is in the Emergency Centre, page Drills.</source>
        <translation>報告在應變中心「演練」頁。</translation>
    </message>
    <message>
        <source>Declare the emergency</source>
        <translation>宣佈應變</translation>
    </message>
    <message>
        <source>F12, Emergency Centre: declare it with your name and the reason.</source>
        <translation>F12 應變中心：以本人姓名和原因宣佈。</translation>
    </message>
    <message>
        <source>Tell the ward</source>
        <translation>告知全病房</translation>
    </message>
    <message>
        <source>Everybody on the ward has heard aloud that the emergency has begun.</source>
        <translation>病房每個人都聽到了「應變開始」的口頭通知。</translation>
    </message>
    <message>
        <source>Find the last known allergies</source>
        <translation>查詢最近已知的過敏史</translation>
    </message>
    <message>
        <source>Open the patient named below; write what he is allergic to, every substance.</source>
        <translation>開啟下面點名的患者，寫出其全部過敏物質。</translation>
    </message>
    <message>
        <source>Take a critical result by telephone</source>
        <translation>電話接收危急值</translation>
    </message>
    <message>
        <source>The laboratory calls: potassium 6.8 mmol/L. Read back and enter it for any patient.</source>
        <translation>檢驗科來電：鉀 6.8 mmol/L。複誦後為任一患者輸入。</translation>
    </message>
    <message>
        <source>Take an oral order</source>
        <translation>接收口頭醫囑</translation>
    </message>
    <message>
        <source>Nurse, F6: an order that the doctor says aloud; read it back, save it.</source>
        <translation>護理師 F6：醫師口述的醫囑，複誦後儲存。</translation>
    </message>
    <message>
        <source>Admit somebody whom nobody knows</source>
        <translation>接收身分不明患者</translation>
    </message>
    <message>
        <source>Register a temporary patient with number and alias.</source>
        <translation>登記臨時患者，取得編號和代稱。</translation>
    </message>
    <message>
        <source>Give a dose at the bed with the scanner</source>
        <translation>床旁掃碼給藥</translation>
    </message>
    <message>
        <source>Nurse, Ctrl+B: wristband and label are scanned, the dose is signed.</source>
        <translation>護理師 Ctrl+B：掃手圈和標籤，簽名給藥。</translation>
    </message>
    <message>
        <source>Print the MAR</source>
        <translation>列印給藥記錄單</translation>
    </message>
    <message>
        <source>The administration sheet of a patient comes out, on paper or as a file.</source>
        <translation>一位患者的給藥記錄單已輸出（紙張或檔案）。</translation>
    </message>
    <message>
        <source>Begin the recovery</source>
        <translation>開始恢復</translation>
    </message>
    <message>
        <source>Central answers again: lift what was declared in the Emergency Centre.</source>
        <translation>中心已恢復回應：在應變中心解除宣佈。</translation>
    </message>
    <message>
        <source>Decide a conflict</source>
        <translation>裁決一條衝突</translation>
    </message>
    <message>
        <source>Somebody elsewhere wrote down the same dose. Compare both, decide, sign.</source>
        <translation>別處已記錄同一次給藥。對照兩邊，裁決並簽名。</translation>
    </message>
    <message>
        <source>Close it by two</source>
        <translation>雙人結束應變</translation>
    </message>
    <message>
        <source>Nothing is open any more: close the emergency with a second person.</source>
        <translation>已無待辦：與第二人一起結束應變。</translation>
    </message>
    <message>
        <source>played to its end</source>
        <translation>完整演練完畢</translation>
    </message>
    <message>
        <source>ended before its end</source>
        <translation>提前結束</translation>
    </message>
    <message>
        <source>broken off by a real emergency</source>
        <translation>因真實應變中斷</translation>
    </message>
    <message>
        <source>the program of the drill was lost</source>
        <translation>演練程式意外退出</translation>
    </message>
    <message>
        <source>wrong answers before: {count}</source>
        <translation>此前答錯 {count} 次</translation>
    </message>
    <message>
        <source>seen by a person, not by the program</source>
        <translation>由人看到，非程式識別</translation>
    </message>
    <message>
        <source>a dose was given, but not scanned</source>
        <translation>已給藥，但未掃碼</translation>
    </message>
    <message>
        <source>scanner played by the drill: {count} times</source>
        <translation>掃碼由演練代替 {count} 次</translation>
    </message>
    <message>
        <source>could not come up: no planned dose was given before</source>
        <translation>未出現：此前沒有按計畫給藥</translation>
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
        <translation>斷網後最晚完成：{step}，{time}</translation>
    </message>
    <message>
        <source>{done} of {all} steps</source>
        <translation>完成 {done}/{all} 步</translation>
    </message>
    <message>
        <source>practised alone</source>
        <translation>單人練習</translation>
    </message>
    <message>
        <source>with the ward</source>
        <translation>全病房</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>演練</translation>
    </message>
    <message>
        <source>The drill</source>
        <translation>演練</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>To improve</source>
        <translation>待改進</translation>
    </message>
    <message>
        <source>No step was missed.</source>
        <translation>沒有未完成的步驟。</translation>
    </message>
    <message>
        <source>Written by who led it</source>
        <translation>主持人意見</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>參加人員</translation>
    </message>
    <message>
        <source>{count} entries, all in the drill&apos;s own store</source>
        <translation>輸入 {count} 條，均在演練自己的庫中</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結束</translation>
    </message>
</context>
<context>
    <name>DrillPanel</name>
    <message>
        <source>Drill script</source>
        <translation>演練腳本</translation>
    </message>
    <message>
        <source>Cut the played central</source>
        <translation>斷開演練中心</translation>
    </message>
    <message>
        <source>Everybody was told</source>
        <translation>已告知每個人</translation>
    </message>
    <message>
        <source>Central answers again</source>
        <translation>恢復中心回應</translation>
    </message>
    <message>
        <source>End the drill, back to the real ward</source>
        <translation>結束演練，回到真實病房</translation>
    </message>
    <message>
        <source>Played accounts (staff number, password; nobody&apos;s own): {accounts}</source>
        <translation>演練帳號（員工編號、密碼；不屬於任何人）：{accounts}</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>腳本</translation>
    </message>
    <message>
        <source>Everybody ready? Sign in with a played account. Then cut the played central: the clock runs from there.</source>
        <translation>都準備好了嗎？用演練帳號登入，然後斷開演練中心，由此開始計時。</translation>
    </message>
    <message>
        <source>The played hospital is being read; a moment.</source>
        <translation>正在讀取演練醫院，請稍候。</translation>
    </message>
    <message>
        <source>Central is away for {time}.</source>
        <translation>中心已中斷 {time}。</translation>
    </message>
    <message>
        <source>All is done that can be: let central answer again.</source>
        <translation>能做的都做完了：請恢復中心回應。</translation>
    </message>
    <message>
        <source>Central answers again. Recover, decide, close. Then end the drill.</source>
        <translation>中心已恢復回應。請恢復、裁決、結束應變，然後結束演練。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待做</translation>
    </message>
    <message>
        <source>said by a person: </source>
        <translation>由人確認：</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>做什麼</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>DrillReportWindow</name>
    <message>
        <source>Kept.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Report of the drill</source>
        <translation>演練報告</translation>
    </message>
    <message>
        <source>What shall be better next time, in the words of who led it</source>
        <translation>下次要改進的地方（主持人填寫）</translation>
    </message>
    <message>
        <source>Keep the words</source>
        <translation>儲存意見</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Done after, by whom</source>
        <translation>用時、完成人</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>DrillStart</name>
    <message>
        <source>Write who leads the drill.</source>
        <translation>請填寫演練主持人。</translation>
    </message>
    <message>
        <source>The drill is being prepared: its own hospital, its own store. A moment.</source>
        <translation>正在準備演練：獨立的醫院、獨立的庫。請稍候。</translation>
    </message>
    <message>
        <source>Emergency drill</source>
        <translation>應變演練</translation>
    </message>
    <message>
        <source>With the ward</source>
        <translation>全病房演練</translation>
    </message>
    <message>
        <source>Practise alone</source>
        <translation>單人練習</translation>
    </message>
    <message>
        <source>Who leads the drill</source>
        <translation>演練主持人</translation>
    </message>
    <message>
        <source>Who takes part, with commas between the names</source>
        <translation>參加人員（姓名間用逗號）</translation>
    </message>
    <message>
        <source>Begin the drill</source>
        <translation>開始演練</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A played ward with fictitious patients, teal on every window, every page void. The windows of this PC are locked meanwhile; a real emergency ends the drill at once.</source>
        <translation>演練病房，患者均為虛構，所有視窗為青色標識，所有列印件作廢。期間本機的真實視窗鎖定；真實應變會立即結束演練。</translation>
    </message>
    <message>
        <source>Eleven steps from the declaration to the closing by two; doctor, nurse and head nurse at this PC.</source>
        <translation>從宣佈應變到雙人結束共十一步；醫師、護理師、護理長在本機操作。</translation>
    </message>
    <message>
        <source>Seven steps that one person can do. It does not count as the ward&apos;s drill.</source>
        <translation>一人可完成的七步。不計為病房演練。</translation>
    </message>
</context>
<context>
    <name>DrillsPage</name>
    <message>
        <source>Begin a drill</source>
        <translation>開始演練</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>No drill was held at this PC yet. Begin one: nobody from IT is needed.</source>
        <translation>本機尚未做過演練。可直接開始，無需資訊室。</translation>
    </message>
    <message>
        <source>the site wants one every {days} days</source>
        <translation>本院要求每 {days} 天演練一次</translation>
    </message>
    <message>
        <source>the next is due by {day}</source>
        <translation>下次應在 {day} 前</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
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
        <translation>參加人員</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>用時</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結束情況</translation>
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
        <translation>手圈</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>No dose is due just now: take any that you find on the due list.</source>
        <translation>現在沒有到點的給藥：在待執行清單中任選一條。</translation>
    </message>
    <message>
        <source>A dose that can be given: {bed} {name}, {drug}, {time}. Without a scanner, play it (Ctrl+B first):</source>
        <translation>可給藥：{bed} {name}，{drug}，{time}。沒有掃碼槍時可代掃（先按 Ctrl+B）：</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>{bed} {name}: allergic to what? Every substance</source>
        <translation>{bed} {name}：對什麼過敏？寫出全部</translation>
    </message>
    <message>
        <source>not right yet ({count})</source>
        <translation>還不對（{count}）</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
</context>
</TS>
