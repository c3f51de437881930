<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>Age</name>
    <message>
        <source>died at {age}</source>
        <translation>終年{age}</translation>
    </message>
    <message>
        <source>born {text}</source>
        <translation>生於{text}</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>年齡不詳</translation>
    </message>
    <message>
        <source>birth date lies in the future</source>
        <translation>出生日期晚於今天</translation>
    </message>
    <message>
        <source>about {years} y (born {text})</source>
        <translation>約{years}歲（生於{text}）</translation>
    </message>
    <message>
        <source>{years} y {months} months</source>
        <translation>{years}歲{months}個月</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count}小時</translation>
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
        <translation>{count}個月</translation>
    </message>
    <message>
        <source>{count} y</source>
        <translation>{count}歲</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message>
        <source>The chart of {name} is not downloaded at this station</source>
        <translation>{name}的病歷未下載到本站</translation>
    </message>
    <message>
        <source>Only name and stay are known here: {where}</source>
        <translation>本站只有姓名和就診資訊：{where}</translation>
    </message>
    <message>
        <source>It is read while a consult asks for you or a permission is valid, and when he lies here.</source>
        <translation>會診未結束、授權在有效期內或患者在本病房時才會下載。</translation>
    </message>
</context>
<context>
    <name>BannerMore</name>
    <message>
        <source>Ward</source>
        <translation>病房</translation>
    </message>
    <message>
        <source>Skin tests</source>
        <translation>皮膚測試</translation>
    </message>
    <message>
        <source>Fee type</source>
        <translation>費別</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>預交金</translation>
    </message>
    <message>
        <source>ward unknown</source>
        <translation>病房不詳</translation>
    </message>
    <message>
        <source>{ward} (not this ward)</source>
        <translation>{ward}（非本病房）</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>無記錄</translation>
    </message>
    <message>
        <source>{test}: not clear ({said})</source>
        <translation>{test} 結果不明確（{said}）</translation>
    </message>
    <message>
        <source>{test}: POSITIVE</source>
        <translation>{test} 陽性</translation>
    </message>
    <message>
        <source>{test}: negative, time unknown</source>
        <translation>{test} 陰性 · 時間不詳</translation>
    </message>
    <message>
        <source>{test}: negative, expired {until}</source>
        <translation>{test} 陰性 · 已過期 {until}</translation>
    </message>
    <message>
        <source>{test}: negative, {left} left (until {until})</source>
        <translation>{test} 陰性 · 餘{left}（至 {until}）</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}小時</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分鐘</translation>
    </message>
    <message>
        <source>not downloaded</source>
        <translation>未下載</translation>
    </message>
    <message>
        <source>type unknown</source>
        <translation>類別不詳</translation>
    </message>
    <message>
        <source>balance unknown</source>
        <translation>餘額不詳</translation>
    </message>
    <message>
        <source>balance {amount}</source>
        <translation>餘額 {amount}</translation>
    </message>
    <message>
        <source>{balance} · orders are not held up</source>
        <translation>{balance} · 不影響開醫囑</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不詳</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>元</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Day work</source>
        <translation>日常管理</translation>
    </message>
    <message>
        <source>ask the records department</source>
        <translation>向病歷科申請</translation>
    </message>
    <message>
        <source>Requests for records</source>
        <translation>病歷申請</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Nobody asked the records department about a patient known here.</source>
        <translation>本站已知患者沒有病歷申請。</translation>
    </message>
    <message>
        <source>Central names no doctor of this ward.</source>
        <translation>中心未列出本病房醫師。</translation>
    </message>
    <message>
        <source>Open the patient first (F3): a request is about his record.</source>
        <translation>請先開啟患者（F3）：申請針對其病歷。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>內容與理由</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>Borrow</source>
        <translation>借閱</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>召回</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>歸檔</translation>
    </message>
    <message>
        <source>asked, saved here</source>
        <translation>已申請，存本站</translation>
    </message>
    <message>
        <source>asked, not answered</source>
        <translation>已申請，未答覆</translation>
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
        <translation>未說明理由</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>granted, no end said</source>
        <translation>已批准，未註明期限</translation>
    </message>
    <message>
        <source>granted until {time}</source>
        <translation>批准至 {time}</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>醫師</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Exceptions, as central writes them</source>
        <translation>例外（中心原文）</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>今日不在班</translation>
    </message>
    <message>
        <source>times not known</source>
        <translation>時間未知</translation>
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
        <translation>7 日內出區：{count}</translation>
    </message>
    <message>
        <source>patients {patients} of {beds} beds</source>
        <translation>在區 {patients} 人 / {beds} 床</translation>
    </message>
    <message>
        <source>more in the statistics of the hospital, not here</source>
        <translation>更多統計見院級統計系統，本站不提供</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>tags, comments</source>
        <translation>標籤留言</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何時</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>為何</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>過敏</translation>
    </message>
    <message>
        <source>Skin tests</source>
        <translation>皮膚測試</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Comments: not part of the record</source>
        <translation>留言：非病歷</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>無記錄</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未寫</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不詳</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>風險</translation>
    </message>
    <message>
        <source>isolation</source>
        <translation>隔離</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>病情</translation>
    </message>
    <message>
        <source>resuscitation</source>
        <translation>急救意願</translation>
    </message>
    <message>
        <source>nursing level</source>
        <translation>護理級別</translation>
    </message>
    <message>
        <source>diet</source>
        <translation>飲食</translation>
    </message>
    <message>
        <source>care</source>
        <translation>照護</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>downtime</source>
        <translation>停機</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Registration notice</source>
        <translation>登記提示</translation>
    </message>
    <message>
        <source>ask the registration desk; it changes nothing about the care</source>
        <translation>請諮詢登記處；不影響診療</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>absence recorded</source>
        <translation>記錄為無</translation>
    </message>
    <message>
        <source>no longer active</source>
        <translation>已不作數</translation>
    </message>
    <message>
        <source>team · not the record</source>
        <translation>團隊 · 非病歷</translation>
    </message>
    <message>
        <source>saved here, not at central yet</source>
        <translation>已存本站，中心尚無</translation>
    </message>
    <message>
        <source>private · not the record</source>
        <translation>私人 · 非病歷</translation>
    </message>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message>
        <source>on this PC only; nobody else sees it</source>
        <translation>僅本機，別人看不到</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Tags, allergies, skin tests, comments</source>
        <translation>標籤、過敏、皮膚測試、留言</translation>
    </message>
    <message>
        <source>Tag: care</source>
        <translation>標籤：照護</translation>
    </message>
    <message>
        <source>Tag: personal</source>
        <translation>標籤：個人</translation>
    </message>
    <message>
        <source>Tag: risk</source>
        <translation>標籤：風險</translation>
    </message>
    <message>
        <source>Tag: isolation</source>
        <translation>標籤：隔離</translation>
    </message>
    <message>
        <source>Comment to the team</source>
        <translation>團隊留言</translation>
    </message>
    <message>
        <source>Private comment</source>
        <translation>私人留言</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>為何</translation>
    </message>
    <message>
        <source>Needed for a tag, and for taking one off</source>
        <translation>加標籤和去標籤時必填</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Comment: not part of the record</source>
        <translation>留言：非病歷</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>What the next one should know</source>
        <translation>下一位需要知道的</translation>
    </message>
    <message>
        <source>Nothing was typed yet.</source>
        <translation>尚未輸入內容。</translation>
    </message>
    <message>
        <source>Why does the patient have this tag?</source>
        <translation>為什麼給患者加這個標籤？</translation>
    </message>
    <message>
        <source>Why is it taken off? Type it here, then press Take off again.</source>
        <translation>為什麼去掉？在此寫明，再按「去掉」。</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Ask the records department about {patient}</source>
        <translation>向病歷科申請：{patient}</translation>
    </message>
    <message>
        <source>what is wanted</source>
        <translation>申請型別</translation>
    </message>
    <message>
        <source>which record</source>
        <translation>哪份病歷</translation>
    </message>
    <message>
        <source>why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Not sent, missing: {parts}</source>
        <translation>未傳送，缺：{parts}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未選</translation>
    </message>
    <message>
        <source>borrow</source>
        <translation>借閱</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>召回</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>歸檔</translation>
    </message>
    <message>
        <source>Which record</source>
        <translation>病歷</translation>
    </message>
    <message>
        <source>e.g. inpatient record of March 2025</source>
        <translation>如：2025年3月住院病歷</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>申請</translation>
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
        <translation>全力急救</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Go on as doctor (password again)</source>
        <translation>改以醫師身分繼續（再輸密碼）</translation>
    </message>
    <message>
        <source>Go on as nurse (password again)</source>
        <translation>改以護理師身分繼續（再輸密碼）</translation>
    </message>
</context>
<context>
    <name>Scopes</name>
    <message>
        <source>preparations {done}/{items}</source>
        <translation>院前準備 {done}/{items}</translation>
    </message>
    <message>
        <source>admission not reviewed, as far as known here</source>
        <translation>入院證：本站未見審核</translation>
    </message>
    <message>
        <source>admission: review waits</source>
        <translation>入院證：待審核</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>admission accepted ({name})</source>
        <translation>入院證：已通過（{name}）</translation>
    </message>
    <message>
        <source>admission ASKED BACK ({name}): {reason}</source>
        <translation>入院證：已退回（{name}）：{reason}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未說明原因</translation>
    </message>
    <message>
        <source>Pre-admission (virtual)</source>
        <translation>預住院（虛擬入院）</translation>
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
        <translation>尚無床位</translation>
    </message>
    <message>
        <source>On ward</source>
        <translation>在區</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>危急</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>本醫療組</translation>
    </message>
    <message>
        <source>My consults</source>
        <translation>我的會診</translation>
    </message>
    <message>
        <source>Consult patients</source>
        <translation>會診患者</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>授權患者</translation>
    </message>
    <message>
        <source>Left ward</source>
        <translation>已出區</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>已轉出</translation>
    </message>
    <message>
        <source>Charge recall</source>
        <translation>補費召回</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>院前/待入</translation>
    </message>
    <message>
        <source>not downloaded</source>
        <translation>未下載</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>截至 {time}</translation>
    </message>
    <message>
        <source>central was not asked yet, or has not answered</source>
        <translation>尚未詢問中心，或中心未答覆</translation>
    </message>
    <message>
        <source>central did not answer this question ({reason})</source>
        <translation>中心未答覆此項（{reason}）</translation>
    </message>
    <message>
        <source>Nobody: central named none when it was asked.</source>
        <translation>無人：詢問時中心未列出任何患者。</translation>
    </message>
    <message>
        <source>Not downloaded: {reason}</source>
        <translation>未下載：{reason}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>{count} fit “{typed}”</source>
        <translation>{count} 人符合「{typed}」</translation>
    </message>
    <message>
        <source>Nobody here fits “{typed}”</source>
        <translation>本站沒有符合「{typed}」的患者</translation>
    </message>
    <message>
        <source>from this station&apos;s copy; the surest first</source>
        <translation>查自本站副本；最確定的在前</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>查到的患者</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex, age</source>
        <translation>性別 年齡</translation>
    </message>
    <message>
        <source>Admission no. · hospital no.</source>
        <translation>住院號 · 病歷號</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>符合項</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不詳</translation>
    </message>
    <message>
        <source>alike {beds}</source>
        <translation>易混 {beds}</translation>
    </message>
    <message>
        <source>on this ward</source>
        <translation>本病房</translation>
    </message>
    <message>
        <source>discharged</source>
        <translation>已出院</translation>
    </message>
    <message>
        <source>not on this ward: {place}</source>
        <translation>不在本病房：{place}</translation>
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
        <translation>其他性別</translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation>性別不詳</translation>
    </message>
    <message>
        <source>bed</source>
        <translation>床號</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>完整號碼</translation>
    </message>
    <message>
        <source>whole name</source>
        <translation>完整姓名</translation>
    </message>
    <message>
        <source>beginning of the name</source>
        <translation>姓名開頭</translation>
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
        <translation>號碼末位</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>姓名一部分</translation>
    </message>
    <message>
        <source>part of a number</source>
        <translation>號碼一部分</translation>
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
        <translation>不能稍後：屬危急、緊急、已超時或即將到時。按 ↵ 去處理。</translation>
    </message>
    <message>
        <source>{what}: see it again when? It comes back at once if it becomes urgent or overdue.</source>
        <translation>{what}：何時再提醒？一旦變為緊急或超時會立即回來。</translation>
    </message>
    <message>
        <source>Not dismissed here: it ends when it is done. A document that is not written needs its reason there.</source>
        <translation>不能在此忽略：處理完才會結束。不寫的文書須在病歷處填寫理由。</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>已處理</translation>
    </message>
    <message>
        <source>Told by telephone</source>
        <translation>已電話溝通</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>不屬本人</translation>
    </message>
    <message>
        <source>{what}: why is nothing to be done?</source>
        <translation>{what}：為何無需處理？</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
</context>
<context>
    <name>TaskPage</name>
    <message>
        <source>name unknown</source>
        <translation>姓名不詳</translation>
    </message>
    <message>
        <source>Task centre</source>
        <translation>任務中心</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>go where it is done</source>
        <translation>去處理</translation>
    </message>
    <message>
        <source>later, or back now</source>
        <translation>稍後 / 立即恢復</translation>
    </message>
    <message>
        <source>dismiss with a reason</source>
        <translation>忽略（填理由）</translation>
    </message>
    <message>
        <source>message read</source>
        <translation>訊息已閱</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型別</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>已等</translation>
    </message>
    <message>
        <source>From</source>
        <translation>來自</translation>
    </message>
    <message>
        <source>{time} · overdue</source>
        <translation>{time} · 已超時</translation>
    </message>
    <message>
        <source>back {time}</source>
        <translation>{time} 回來</translation>
    </message>
    <message>
        <source>Later {count}</source>
        <translation>稍後 {count}</translation>
    </message>
    <message>
        <source>Nothing was put off.</source>
        <translation>沒有推後的任務。</translation>
    </message>
    <message>
        <source>Nothing waits, as far as this station knows.</source>
        <translation>就本站所知，沒有待辦。</translation>
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
        <translation>衝突待決定</translation>
    </message>
    <message>
        <source>Oral order to countersign</source>
        <translation>口頭醫囑待補簽</translation>
    </message>
    <message>
        <source>Order to verify</source>
        <translation>醫囑待核對</translation>
    </message>
    <message>
        <source>Result to acknowledge</source>
        <translation>結果待閱</translation>
    </message>
    <message>
        <source>no words given</source>
        <translation>未寫內容</translation>
    </message>
    <message>
        <source>Critical value</source>
        <translation>危急值</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>早期預警</translation>
    </message>
    <message>
        <source>Suspected infection</source>
        <translation>院感疑似</translation>
    </message>
    <message>
        <source>Dose after stop or change</source>
        <translation>停囑或改量後給藥</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>重複開立</translation>
    </message>
    <message>
        <source>Fetal monitoring</source>
        <translation>胎心監護</translation>
    </message>
    <message>
        <source>Skin test positive</source>
        <translation>皮膚測試陽性</translation>
    </message>
    <message>
        <source>Allergy to decide</source>
        <translation>待判斷過敏</translation>
    </message>
    <message>
        <source>Pharmacist&apos;s rejection</source>
        <translation>藥師拒絕</translation>
    </message>
    <message>
        <source>72 h review</source>
        <translation>72小時評估</translation>
    </message>
    <message>
        <source>Nurse query</source>
        <translation>護理師疑問</translation>
    </message>
    <message>
        <source>Record quality</source>
        <translation>病歷品管</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>會診</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Approval or task</source>
        <translation>審批或任務</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Charge recall</source>
        <translation>補費召回</translation>
    </message>
    <message>
        <source>Conflict or refusal</source>
        <translation>衝突或拒收</translation>
    </message>
    <message>
        <source>Unsigned orders</source>
        <translation>未簽醫囑</translation>
    </message>
    <message>
        <source>Unsigned note</source>
        <translation>未簽病歷</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>{count} drafted, not signed</source>
        <translation>{count} 條草稿未簽</translation>
    </message>
    <message>
        <source>Consults, approvals and recalls are not known here: {reason}</source>
        <translation>本站不知道有無會診、審批和召回：{reason}</translation>
    </message>
    <message>
        <source>Consults, approvals and recalls as of {time}</source>
        <translation>會診、審批和召回截至 {time}</translation>
    </message>
    <message>
        <source>{known}: newer ones may exist that this station does not know. Ask by telephone.</source>
        <translation>{known}：可能有本站不知道的新任務，請電話詢問。</translation>
    </message>
</context>
</TS>
