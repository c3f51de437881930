<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>CheckForm</name>
    <message>
        <source>Cervix, cm</source>
        <translation>宮口 cm</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>先露位置</translation>
    </message>
    <message>
        <source>Fetal heart /min</source>
        <translation>胎心 次/分</translation>
    </message>
    <message>
        <source>Contractions in 10 min</source>
        <translation>宮縮 次/10 分</translation>
    </message>
    <message>
        <source>each, seconds</source>
        <translation>每次 秒</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>血壓</translation>
    </message>
    <message>
        <source>Time (empty: now)</source>
        <translation>時間（空：現在）</translation>
    </message>
    <message>
        <source>Drugs and remarks</source>
        <translation>用藥與備註</translation>
    </message>
    <message>
        <source>membranes not said</source>
        <translation>胎膜未填</translation>
    </message>
    <message>
        <source>Membranes and liquor</source>
        <translation>胎膜與羊水</translation>
    </message>
</context>
<context>
    <name>DayPane</name>
    <message>
        <source>Day cases known here</source>
        <translation>本站已知的日間患者</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>核查單</translation>
    </message>
    <message>
        <source>Day cases of the team</source>
        <translation>本組日間患者</translation>
    </message>
    <message>
        <source>Checklists and programmes of the open patient</source>
        <translation>目前患者的核查單與保健計畫</translation>
    </message>
    <message>
        <source>Was wrong</source>
        <translation>輸入有誤</translation>
    </message>
    <message>
        <source>A number from {low} to {high}; the list asks for {least} at least.</source>
        <translation>{low} 至 {high} 之間的數；本單要求不低於 {least}。</translation>
    </message>
</context>
<context>
    <name>DayRows</name>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一項</translation>
    </message>
    <message>
        <source>Team, handover</source>
        <translation>醫療組 · 交接</translation>
    </message>
    <message>
        <source>Left of 24 h</source>
        <translation>24 小時餘</translation>
    </message>
    <message>
        <source>handover waits</source>
        <translation>交班待接</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>已交接</translation>
    </message>
    <message>
        <source>handover refused</source>
        <translation>交班被退回</translation>
    </message>
    <message>
        <source>not handed over</source>
        <translation>未交接</translation>
    </message>
    <message>
        <source>Programmes of central</source>
        <translation>中心保健計畫</translation>
    </message>
    <message>
        <source>before</source>
        <translation>術前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>術後</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>觀察</translation>
    </message>
    <message>
        <source>going home</source>
        <translation>出院</translation>
    </message>
    <message>
        <source>call</source>
        <translation>追蹤</translation>
    </message>
    <message>
        <source>Two people said the opposite: {both}. Your answer takes the place of both. </source>
        <translation>兩人的回答相反：{both}。您的回答將取代兩者。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已做</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未執行</translation>
    </message>
    <message>
        <source>two answers</source>
        <translation>回答相反</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未做</translation>
    </message>
    <message>
        <source>{score}: under {least}</source>
        <translation>{score} 分，低於 {least}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>待做</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>{date} 前</translation>
    </message>
</context>
<context>
    <name>DentalPane</name>
    <message>
        <source>Findings of teeth</source>
        <translation>牙位檢查所見</translation>
    </message>
    <message>
        <source>Teeth</source>
        <translation>牙位圖</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>檢查所見</translation>
    </message>
    <message>
        <source>Tooth and surface (N)</source>
        <translation>牙位與牙面（N）</translation>
    </message>
    <message>
        <source>no findings in this pack</source>
        <translation>知識包無口腔所見</translation>
    </message>
    <message>
        <source>Finding, orders and note</source>
        <translation>記錄所見，生成醫囑與病歷</translation>
    </message>
    <message>
        <source>Was wrong</source>
        <translation>輸入有誤</translation>
    </message>
    <message>
        <source>Teeth by their FDI number</source>
        <translation>牙位圖（FDI 兩位數）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Writes the finding and {code} (provisional). Drafts, unsigned: {orders}. Note block, unsigned.</source>
        <translation>記錄所見與診斷 {code}（初步）。醫囑草稿（未簽）：{orders}。病歷段落（未簽）。</translation>
    </message>
    <message>
        <source>Not a tooth, or not a surface of it: {words}</source>
        <translation>不是牙位或該牙的牙面：{words}</translation>
    </message>
    <message>
        <source>Tooth</source>
        <translation>牙位</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>記錄</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Done</source>
        <translation>已做</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Only if not done: why</source>
        <translation>僅未做時填：原因</translation>
    </message>
</context>
<context>
    <name>LabourChart</name>
    <message>
        <source>Cervix, cm</source>
        <translation>宮口擴張 cm</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>先露位置</translation>
    </message>
    <message>
        <source>Hours since labour began</source>
        <translation>臨產後小時</translation>
    </message>
    <message>
        <source>This knowledge pack has no labour chart.</source>
        <translation>本知識包沒有產程圖。</translation>
    </message>
    <message>
        <source>The record of this patient was not read completely here: nothing is drawn.</source>
        <translation>本站未完整讀取該患者的記錄：不繪圖。</translation>
    </message>
    <message>
        <source>No labour is recorded in this stay. O: when it began; N: a check.</source>
        <translation>本次住院沒有產程記錄。O：臨產時間；N：一次檢查。</translation>
    </message>
    <message>
        <source>When labour began is not known: nothing is drawn. Press O and say when.</source>
        <translation>臨產時間未知：不繪圖。請按 O 填寫臨產時間。</translation>
    </message>
    <message>
        <source>Alert line</source>
        <translation>警戒線</translation>
    </message>
    <message>
        <source>Action line</source>
        <translation>處理線</translation>
    </message>
    <message>
        <source>Born {time}</source>
        <translation>娩出 {time}</translation>
    </message>
    <message>
        <source>Fetal heart</source>
        <translation>胎心</translation>
    </message>
    <message>
        <source>Contractions</source>
        <translation>宮縮</translation>
    </message>
    <message>
        <source>Membranes</source>
        <translation>胎膜</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>血壓</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>用藥</translation>
    </message>
</context>
<context>
    <name>LabourPane</name>
    <message>
        <source>Checks of this labour</source>
        <translation>本次產程檢查</translation>
    </message>
    <message>
        <source>Labour chart</source>
        <translation>產程圖</translation>
    </message>
    <message>
        <source>* not confirmed by central · sample pack, not reviewed</source>
        <translation>* 中心未確認 · 示例知識包，未經審核</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>檢查記錄</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>臨產</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>娩出</translation>
    </message>
    <message>
        <source>Was wrong</source>
        <translation>輸入有誤</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>When labour began is not known yet: the check is kept, and drawn once you say it (O).</source>
        <translation>臨產時間尚未填寫：檢查會儲存，填寫臨產時間（O）後繪圖。</translation>
    </message>
    <message>
        <source>One check; what was not examined stays empty</source>
        <translation>一次檢查；未查的留空</translation>
    </message>
    <message>
        <source>When did regular contractions begin?</source>
        <translation>規律宮縮何時開始？</translation>
    </message>
    <message>
        <source>When was the child born?</source>
        <translation>胎兒何時娩出？</translation>
    </message>
    <message>
        <source>So far: {time}. Another time moves every point.</source>
        <translation>現為 {time}。改動會移動所有點。</translation>
    </message>
    <message>
        <source>The record of {time} was wrong</source>
        <translation>{time} 的記錄有誤</translation>
    </message>
</context>
<context>
    <name>LabourRows</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>宮口</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>先露</translation>
    </message>
    <message>
        <source>FHR</source>
        <translation>胎心</translation>
    </message>
    <message>
        <source>Contractions, membranes, pressure, drugs</source>
        <translation>宮縮、胎膜、血壓、用藥</translation>
    </message>
    <message>
        <source>Labour began</source>
        <translation>臨產</translation>
    </message>
    <message>
        <source>Child born</source>
        <translation>胎兒娩出</translation>
    </message>
    <message>
        <source>{name} · written {time} {by}</source>
        <translation>{name} · 記錄於 {time} {by}</translation>
    </message>
    <message>
        <source>cervix {cervix} cm, station {station}, fetal heart {heart}/min</source>
        <translation>宮口 {cervix} cm，先露 {station}，胎心 {heart} 次/分</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>It was wrong</source>
        <translation>確認有誤</translation>
    </message>
    <message>
        <source>Why it was wrong</source>
        <translation>錯誤原因</translation>
    </message>
</context>
<context>
    <name>SpecialForm</name>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
</context>
<context>
    <name>Specialties</name>
    <message>
        <source>Labour chart</source>
        <translation>產程記錄</translation>
    </message>
    <message>
        <source>Finding of teeth</source>
        <translation>牙位所見</translation>
    </message>
    <message>
        <source>Checklist item</source>
        <translation>核查項目</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>輸入有誤</translation>
    </message>
    <message>
        <source>The record of this patient was not read completely here: what is missing may be recorded elsewhere.</source>
        <translation>本站未完整讀取該患者的記錄：此處沒有的，別處可能已有記錄。</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>未破</translation>
    </message>
    <message>
        <source>ruptured, clear</source>
        <translation>已破，羊水清</translation>
    </message>
    <message>
        <source>ruptured, meconium</source>
        <translation>已破，羊水糞染</translation>
    </message>
    <message>
        <source>ruptured, blood-stained</source>
        <translation>已破，羊水血性</translation>
    </message>
    <message>
        <source>ruptured, no liquor seen</source>
        <translation>已破，未見羊水</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>羊水清</translation>
    </message>
    <message>
        <source>meconium</source>
        <translation>糞染</translation>
    </message>
    <message>
        <source>blood</source>
        <translation>血性</translation>
    </message>
    <message>
        <source>no liquor</source>
        <translation>未見羊水</translation>
    </message>
    <message>
        <source>When labour began is not known: say it (O), then the checks are drawn.</source>
        <translation>臨產時間未知：請填寫（O），隨後繪圖。</translation>
    </message>
    <message>
        <source>The check of {time} lies before the onset and is not drawn: one of the two times is wrong.</source>
        <translation>{time} 的檢查早於臨產時間，未繪出：兩個時間必有一誤。</translation>
    </message>
    <message>
        <source>Alert line crossed: {time} cervix {value} cm, on the line it would be {against} cm.</source>
        <translation>已過警戒線：{time} 宮口 {value} cm，線上應為 {against} cm。</translation>
    </message>
    <message>
        <source>Action line crossed: {time} cervix {value} cm, on the line it would be {against} cm.</source>
        <translation>已過處理線：{time} 宮口 {value} cm，線上應為 {against} cm。</translation>
    </message>
    <message>
        <source>The alert line was crossed at {time} ({value} cm); the last check lies before it.</source>
        <translation>{time}（{value} cm）曾過警戒線；最近一次檢查在線內。</translation>
    </message>
    <message>
        <source>Last measured {time}: {value} cm. By now the action line is at {against} cm; nobody measured since.</source>
        <translation>最近檢查 {time}：{value} cm。處理線現已到 {against} cm，其後無人檢查。</translation>
    </message>
    <message>
        <source>{time} cervix {value} cm, before it was {against} cm: which of them is right?</source>
        <translation>{time} 宮口 {value} cm，此前為 {against} cm：哪一個正確？</translation>
    </message>
    <message>
        <source>Fetal heart {value}/min at {time}; the limit of this chart is {against}.</source>
        <translation>{time} 胎心 {value} 次/分；本圖界限為 {against}。</translation>
    </message>
    <message>
        <source>nothing was examined yet</source>
        <translation>尚未填寫任何檢查</translation>
    </message>
    <message>
        <source>cervix: 0 to 10 cm in halves</source>
        <translation>宮口：0 至 10 cm，可填半釐米</translation>
    </message>
    <message>
        <source>station: −5 to +5 in halves</source>
        <translation>先露：−5 至 +5，可填一半</translation>
    </message>
    <message>
        <source>fetal heart: 40 to 240 a minute; not heard is a word, written under remarks</source>
        <translation>胎心：40 至 240 次/分；未聞及請寫入備註</translation>
    </message>
    <message>
        <source>contractions in 10 minutes: 0 to 12</source>
        <translation>宮縮：每 10 分鐘 0 至 12 次</translation>
    </message>
    <message>
        <source>length of a contraction: 5 to 240 seconds</source>
        <translation>宮縮持續：5 至 240 秒</translation>
    </message>
    <message>
        <source>blood pressure: like 118/72</source>
        <translation>血壓：如 118/72</translation>
    </message>
    <message>
        <source>membranes: choose again</source>
        <translation>胎膜：請重新選擇</translation>
    </message>
    <message>
        <source>time: like 14:05, or 03-15 14:05 for another day, not ahead of now</source>
        <translation>時間：如 14:05，非今日寫 03-15 14:05，不晚於現在</translation>
    </message>
    <message>
        <source>the time lies before labour began, or the birth before it</source>
        <translation>時間早於臨產，或娩出早於臨產</translation>
    </message>
    <message>
        <source>say why</source>
        <translation>請寫明原因</translation>
    </message>
    <message>
        <source>the score is a number in the range of the list</source>
        <translation>評分須為範圍內的數</translation>
    </message>
    <message>
        <source>no such tooth or surface: like 36 o d</source>
        <translation>沒有這樣的牙位或牙面：如 36 o d</translation>
    </message>
    <message>
        <source>say which tooth</source>
        <translation>請寫明牙位</translation>
    </message>
    <message>
        <source>say on which surface, like 36 o</source>
        <translation>請寫明牙面，如 36 o</translation>
    </message>
    <message>
        <source>this finding has no surface: the tooth alone</source>
        <translation>此項所見不分牙面：只寫牙位</translation>
    </message>
    <message>
        <source>say the points or the part to be treated</source>
        <translation>請寫明穴位或治療部位</translation>
    </message>
    <message>
        <source>say how often and how long</source>
        <translation>請寫明次數與療程</translation>
    </message>
    <message>
        <source>say what for</source>
        <translation>請寫明治療目的</translation>
    </message>
    <message>
        <source>a man or a child is not in labour: look at whose chart is open</source>
        <translation>男性或兒童不會分娩：請看清開啟的是誰的病歷</translation>
    </message>
    <message>
        <source>still saving</source>
        <translation>正在儲存</translation>
    </message>
    <message>
        <source>it was changed meanwhile: look at it again</source>
        <translation>其間已被改動：請再看一次</translation>
    </message>
    <message>
        <source>it was taken off already</source>
        <translation>此記錄已作廢</translation>
    </message>
    <message>
        <source>your role does not write this</source>
        <translation>您的崗位不能記錄此項</translation>
    </message>
</context>
<context>
    <name>SpecialtyPage</name>
    <message>
        <source>Specialties</source>
        <translation>專科</translation>
    </message>
    <message>
        <source>view</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>The patient is being read …</source>
        <translation>正在讀取患者……</translation>
    </message>
    <message>
        <source>Nothing is here about this patient.</source>
        <translation>本站沒有該患者的資料。</translation>
    </message>
    <message>
        <source>Labour chart</source>
        <translation>產程圖</translation>
    </message>
    <message>
        <source>Teeth</source>
        <translation>牙位圖</translation>
    </message>
    <message>
        <source>Day cases and checklists</source>
        <translation>日間與核查單</translation>
    </message>
    <message>
        <source>Therapies and programmes</source>
        <translation>治療與專病方案</translation>
    </message>
    <message>
        <source>No patient is chosen.</source>
        <translation>未選擇患者。</translation>
    </message>
</context>
<context>
    <name>TherapyPane</name>
    <message>
        <source>Programmes for these diagnoses</source>
        <translation>適合這些診斷的方案</translation>
    </message>
    <message>
        <source>central&apos;s</source>
        <translation>中心方案</translation>
    </message>
    <message>
        <source>sample of the pack</source>
        <translation>知識包示例</translation>
    </message>
    <message>
        <source>Therapy of Chinese medicine</source>
        <translation>中醫治療</translation>
    </message>
    <message>
        <source>Programmes for the patient&apos;s diagnoses</source>
        <translation>適合患者診斷的專病方案</translation>
    </message>
    <message>
        <source>Enter looks into one</source>
        <translation>Enter 鍵檢視</translation>
    </message>
    <message>
        <source>no therapies in this pack</source>
        <translation>知識包無中醫治療</translation>
    </message>
    <message>
        <source>Points, or the part to be treated</source>
        <translation>穴位或治療部位</translation>
    </message>
    <message>
        <source>How often and how long</source>
        <translation>次數與療程</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>治療目的</translation>
    </message>
    <message>
        <source>What speaks against it, what to mind (empty: to be asked)</source>
        <translation>禁忌與注意（空：待詢問）</translation>
    </message>
    <message>
        <source>Draft the request</source>
        <translation>生成申請草稿</translation>
    </message>
</context>
<context>
    <name>TimeForm</name>
    <message>
        <source>Time, with the day when it was not today</source>
        <translation>時間；非今日請寫日期</translation>
    </message>
</context>
</TS>
