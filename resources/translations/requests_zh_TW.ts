<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>AllergyActs</name>
    <message>
        <source>No positive skin test of this patient waits to be judged.</source>
        <translation>該患者沒有待判斷的陽性皮膚測試。</translation>
    </message>
    <message>
        <source>Is it an allergy to {substance}?</source>
        <translation>是否對{substance}過敏？</translation>
    </message>
    <message>
        <source>{test}. Either way the drug stays stopped by its positive test.</source>
        <translation>{test}。無論如何判斷，皮膚測試陽性的藥品保持停用。</translation>
    </message>
    <message>
        <source>It was judged meanwhile; nothing was kept.</source>
        <translation>已有人作出判斷；未儲存。</translation>
    </message>
</context>
<context>
    <name>AllergyPanel</name>
    <message>
        <source>Allergy: record it</source>
        <translation>是過敏：記錄</translation>
    </message>
    <message>
        <source>No allergy: decline</source>
        <translation>不是過敏：不記錄</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判斷</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <source>Why it is none</source>
        <translation>不記錄的理由</translation>
    </message>
    <message>
        <source>e.g. wrong reagent, to be repeated</source>
        <translation>如：試劑有誤，重做</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Record the allergy</source>
        <translation>記錄過敏</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>不記錄</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>判斷</translation>
    </message>
    <message>
        <source>Say the decision; to decline, say why.</source>
        <translation>請選擇判斷；不記錄須填理由。</translation>
    </message>
</context>
<context>
    <name>CoursePanel</name>
    <message>
        <source>Course of the order</source>
        <translation>醫囑執行經過</translation>
    </message>
    <message>
        <source>As far as this station knows it: what was done elsewhere may be missing.</source>
        <translation>按本站所知：在別處完成的步驟可能未列出。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>FormActs</name>
    <message>
        <source>The checks could not be made.</source>
        <translation>未能完成審查。</translation>
    </message>
    <message>
        <source>Not checked: {what}</source>
        <translation>未審查：{what}</translation>
    </message>
    <message>
        <source>The knowledge pack has no request forms.</source>
        <translation>知識包中沒有申請單。</translation>
    </message>
    <message>
        <source>Pick at least one item: what is asked for?</source>
        <translation>請至少選擇一個項目。</translation>
    </message>
    <message>
        <source>Request form for {name}</source>
        <translation>申請單：{name}</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Laboratory</source>
        <translation>檢驗</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Pathology</source>
        <translation>病理</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>手術</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>治療</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>膳食</translation>
    </message>
    <message>
        <source>Nursing</source>
        <translation>護理</translation>
    </message>
    <message>
        <source>Blood</source>
        <translation>用血</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Item: initials, name or code; Enter picks it; = before words of your own</source>
        <translation>項目：首字母、名稱或編碼，↵ 選定；自擬文字前加 =</translation>
    </message>
    <message>
        <source>What can be requested</source>
        <translation>可申請項目</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>申請目的</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Clinical summary</source>
        <translation>病情摘要</translation>
    </message>
    <message>
        <source>unknown, to be asked</source>
        <translation>未知，請詢問</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>雙側</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>側別</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>緊急程度</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未註明</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Summary taken from the diagnoses: {names}</source>
        <translation>摘要取自診斷：{names}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>empty: unknown, to be asked</source>
        <translation>留空：未知，請詢問</translation>
    </message>
</context>
<context>
    <name>HerbActs</name>
    <message>
        <source>The knowledge pack has no herbs.</source>
        <translation>知識包中沒有中藥飲片。</translation>
    </message>
    <message>
        <source>A prescription needs its herbs and the number of doses.</source>
        <translation>處方需有飲片和付數。</translation>
    </message>
    <message>
        <source>Chinese herbal prescription for {name}</source>
        <translation>中藥飲片處方：{name}</translation>
    </message>
</context>
<context>
    <name>HerbPanel</name>
    <message>
        <source>Herb</source>
        <translation>飲片</translation>
    </message>
    <message>
        <source>Herb: initials or name, grams, role (j c z s), footnote, e.g. huangqi 30 j</source>
        <translation>飲片：首字母或名稱、克數、君臣佐使（j c z s）、腳註，如 hq 30 j 先煎</translation>
    </message>
    <message>
        <source>Herbs found</source>
        <translation>檢索到的飲片</translation>
    </message>
    <message>
        <source>Herbs of the prescription</source>
        <translation>處方飲片</translation>
    </message>
    <message>
        <source>Doses (one a day)</source>
        <translation>付數（每日1付）</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>共幾付</translation>
    </message>
    <message>
        <source>Decoction</source>
        <translation>煎法</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>by the hospital</source>
        <translation>代煎</translation>
    </message>
    <message>
        <source>by the patient</source>
        <translation>自煎</translation>
    </message>
    <message>
        <source>Decocted</source>
        <translation>煎煮</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未註明</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Remove herb</source>
        <translation>移除飲片</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>君臣佐使</translation>
    </message>
    <message>
        <source>Grams</source>
        <translation>克數</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>腳註</translation>
    </message>
    <message>
        <source>toxic</source>
        <translation>有毒</translation>
    </message>
    <message>
        <source>{count} herbs, {grams} g in one dose</source>
        <translation>共 {count} 味，每付 {grams} g</translation>
    </message>
    <message>
        <source>dose not known</source>
        <translation>用量未知</translation>
    </message>
    <message>
        <source>{name}: how many grams? Type them after the name.</source>
        <translation>{name}：多少克？請在名稱後輸入克數。</translation>
    </message>
</context>
<context>
    <name>LookActs</name>
    <message>
        <source>This order waits for no 72 h review.</source>
        <translation>該醫囑沒有待完成的72小時評估。</translation>
    </message>
    <message>
        <source>72 h review: {name}, due {time}</source>
        <translation>72小時評估：{name}，應於 {time} 完成</translation>
    </message>
    <message>
        <source>There is no request form to this order.</source>
        <translation>該醫囑沒有抗生素申請單。</translation>
    </message>
    <message>
        <source>Say the decision and its reason.</source>
        <translation>請選擇評估結論並寫明理由。</translation>
    </message>
    <message>
        <source>Until when? A time that lies ahead.</source>
        <translation>用到何時？請填寫將來的時間。</translation>
    </message>
    <message>
        <source>It was reviewed meanwhile; nothing was kept.</source>
        <translation>其間已有人評估，本次未儲存。</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>indication</source>
        <translation>適應證</translation>
    </message>
    <message>
        <source>site</source>
        <translation>感染部位</translation>
    </message>
    <message>
        <source>culture</source>
        <translation>培養</translation>
    </message>
    <message>
        <source>susceptibility</source>
        <translation>藥敏</translation>
    </message>
    <message>
        <source>before</source>
        <translation>此前用藥</translation>
    </message>
    <message>
        <source>expert opinion</source>
        <translation>專家意見</translation>
    </message>
    <message>
        <source>before the operation</source>
        <translation>術前時機</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>感染原因</translation>
    </message>
    <message>
        <source>chest film</source>
        <translation>胸片</translation>
    </message>
    <message>
        <source>type</source>
        <translation>分型</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>治療</translation>
    </message>
    <message>
        <source>prophylaxis</source>
        <translation>預防</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>此前未用</translation>
    </message>
    <message>
        <source>up to 72 h</source>
        <translation>不超過72小時</translation>
    </message>
    <message>
        <source>more than 72 h</source>
        <translation>超過72小時</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Continue until</source>
        <translation>繼續用至</translation>
    </message>
    <message>
        <source>Narrow to another drug</source>
        <translation>降階梯（換窄譜）</translation>
    </message>
    <message>
        <source>From the vein to the mouth</source>
        <translation>靜脈改口服</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停藥</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>評估結論</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>用至</translation>
    </message>
    <message>
        <source>16:00, or 11-21 08:00</source>
        <translation>16:00，或 11-21 08:00</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>course, culture, inflammation values</source>
        <translation>病情、培養、炎症指標</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Reviewed; stop at that time</source>
        <translation>已評估，到時停止</translation>
    </message>
    <message>
        <source>Reviewed; change the order</source>
        <translation>已評估，更改醫囑</translation>
    </message>
    <message>
        <source>Reviewed; stop the order</source>
        <translation>已評估，停止醫囑</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已評估</translation>
    </message>
</context>
<context>
    <name>OrderCourse</name>
    <message>
        <source>Choose a signed order first.</source>
        <translation>請先選擇一條已簽名的醫囑。</translation>
    </message>
    <message>
        <source>Course: {name}</source>
        <translation>執行經過：{name}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>執行人</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>無時間</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>開立</translation>
    </message>
    <message>
        <source>oral order signed</source>
        <translation>口頭醫囑已補簽</translation>
    </message>
    <message>
        <source>accepted by pharmacist</source>
        <translation>藥師審核通過</translation>
    </message>
    <message>
        <source>rejected by pharmacist</source>
        <translation>藥師駁回</translation>
    </message>
    <message>
        <source>verified by nurse</source>
        <translation>護理師已核對</translation>
    </message>
    <message>
        <source>nurse asked</source>
        <translation>護理師提問</translation>
    </message>
    <message>
        <source>doctor answered</source>
        <translation>醫師答覆</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>已預約</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}：已完成</translation>
    </message>
    <message>
        <source>{step}: not done</source>
        <translation>{step}：未做</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已給藥</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未給藥</translation>
    </message>
    <message>
        <source>begun, runs</source>
        <translation>已開始，進行中</translation>
    </message>
    <message>
        <source>ended, ran in</source>
        <translation>已結束，輸入</translation>
    </message>
    <message>
        <source>unclear whether given</source>
        <translation>是否給藥不明</translation>
    </message>
    <message>
        <source>specimen collected</source>
        <translation>已採集檢體</translation>
    </message>
    <message>
        <source>specimen could not be used</source>
        <translation>檢體不合格</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>已執行</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>已出報告</translation>
    </message>
    <message>
        <source>stopped or taken back</source>
        <translation>停止或作廢</translation>
    </message>
    <message>
        <source>end confirmed by nurse</source>
        <translation>護理師已確認停止</translation>
    </message>
</context>
<context>
    <name>PharmActs</name>
    <message>
        <source>No pharmacist&apos;s rejection waits at this order.</source>
        <translation>這條醫囑沒有待答覆的藥師意見。</translation>
    </message>
    <message>
        <source>The pharmacist rejected: {name}</source>
        <translation>藥師拒絕：{name}</translation>
    </message>
    <message>
        <source>Say what becomes of the order.</source>
        <translation>請選擇如何處理這條醫囑。</translation>
    </message>
    <message>
        <source>Say why it is kept: the pharmacist reads it.</source>
        <translation>請寫明堅持的理由：藥師會看到。</translation>
    </message>
    <message>
        <source>The pharmacist&apos;s word changed meanwhile; nothing was kept. Read it anew.</source>
        <translation>藥師的意見剛有變化；未儲存。請重新閱讀。</translation>
    </message>
</context>
<context>
    <name>PharmPanel</name>
    <message>
        <source>Change the order</source>
        <translation>修改醫囑</translation>
    </message>
    <message>
        <source>Stop the order</source>
        <translation>停止醫囑</translation>
    </message>
    <message>
        <source>Keep the order as it is</source>
        <translation>堅持原醫囑</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation>堅持的理由</translation>
    </message>
    <message>
        <source>the pharmacist and the nurse read this</source>
        <translation>藥師和護理師會看到</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>To the entry line, in its place</source>
        <translation>到輸入行，替換原醫囑</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Keep it, answer the pharmacist</source>
        <translation>堅持並答覆藥師</translation>
    </message>
</context>
<context>
    <name>QueryActs</name>
    <message>
        <source>{who} asks about {name}</source>
        <translation>{who} 對 {name} 提疑問</translation>
    </message>
    <message>
        <source>The question is not here any more; nothing was sent.</source>
        <translation>疑問已不在；未傳送。</translation>
    </message>
</context>
<context>
    <name>QueryAnswerPanel</name>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>the nurse reads this; change or stop the order by its own act</source>
        <translation>護理師會看到；更改或停止醫囑請用醫囑本身的操作</translation>
    </message>
    <message>
        <source>Send to the nurse</source>
        <translation>發給護理師</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Write the answer: the nurse cannot verify the order without it.</source>
        <translation>請寫答覆：沒有答覆護理師不能核對。</translation>
    </message>
</context>
<context>
    <name>RequestSafety</name>
    <message>
        <source>creatinine clearance {value} {unit} ({time}), limit {limit} {unit}</source>
        <translation>肌酸酐清除率 {value} {unit}（{time}），界限 {limit} {unit}</translation>
    </message>
    <message>
        <source>not known yet, the department asks</source>
        <translation>尚不清楚，由檢查科別詢問</translation>
    </message>
    <message>
        <source>{rule}: not together with {other} ({text})</source>
        <translation>{rule}：不宜與{other}同用（{text}）</translation>
    </message>
    <message>
        <source>{ordered} g, usual {low} to {high} g: correct it or give the reason</source>
        <translation>{ordered} g，常用 {low}–{high} g：請更正或說明理由</translation>
    </message>
    <message>
        <source>toxic: mind dose and decoction</source>
        <translation>有毒：注意用量與煎法</translation>
    </message>
    <message>
        <source>the footnote {note} is missing</source>
        <translation>缺少腳註：{note}</translation>
    </message>
    <message>
        <source>the patient has an allergy recorded under this name</source>
        <translation>患者有同名過敏記錄</translation>
    </message>
    <message>
        <source>the patient is pregnant: use with caution</source>
        <translation>患者妊娠：慎用</translation>
    </message>
    <message>
        <source>the patient is pregnant: contraindicated, choose another herb or give the reason</source>
        <translation>患者妊娠：禁用，請換藥或說明理由</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>request</source>
        <translation>申請單</translation>
    </message>
    <message>
        <source>herbs</source>
        <translation>飲片處方</translation>
    </message>
    <message>
        <source>print forms</source>
        <translation>列印申請單</translation>
    </message>
    <message>
        <source>booked {time} {place}</source>
        <translation>已預約 {time} {place}</translation>
    </message>
    <message>
        <source>decoction: {words}</source>
        <translation>煎藥：{words}</translation>
    </message>
    <message>
        <source>by courier to: {address}</source>
        <translation>快遞至：{address}</translation>
    </message>
    <message>
        <source>stop not confirmed by a nurse</source>
        <translation>停囑待護理師確認</translation>
    </message>
    <message>
        <source>insurance: {words}</source>
        <translation>健保：{words}</translation>
    </message>
    <message>
        <source>{done} sessions done</source>
        <translation>已做 {done} 次</translation>
    </message>
    <message>
        <source>session {done} of {asked}</source>
        <translation>第 {done}/{asked} 次</translation>
    </message>
    <message>
        <source>72 h review due</source>
        <translation>72小時評估到期</translation>
    </message>
    <message>
        <source>amount per mL not known</source>
        <translation>每 mL 含量未知</translation>
    </message>
    <message>
        <source>{value} {unit} per mL of fluid</source>
        <translation>每 mL 液體含 {value} {unit}</translation>
    </message>
    <message>
        <source>{value} {unit} per mL</source>
        <translation>每 mL 含 {value} {unit}</translation>
    </message>
</context>
<context>
    <name>SetActs</name>
    <message>
        <source>Order sets</source>
        <translation>醫囑套餐</translation>
    </message>
    <message>
        <source>The lines could not be checked; they are checked again as drafts.</source>
        <translation>未能審查各項；成為草稿後會再次審查。</translation>
    </message>
    <message>
        <source>Not a whole line of this item: dose, frequency and route.</source>
        <translation>不是該項目完整的一行：劑量、頻次和途徑。</translation>
    </message>
    <message>
        <source>{count} drafts inserted · {left} lines of the set left out</source>
        <translation>已插入 {count} 條草稿 · 套餐中 {left} 項未選</translation>
    </message>
    <message>
        <source>Not saved: a set needs a name, and there may be twenty of them.</source>
        <translation>未儲存：套餐需有名稱，且最多二十個。</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已存為 {name}。</translation>
    </message>
</context>
<context>
    <name>SetPanel</name>
    <message>
        <source>Take over {count}</source>
        <translation>採用 {count} 項</translation>
    </message>
    <message>
        <source>Space ticks, Enter changes a line, Alt Enter takes the ticked ones over.</source>
        <translation>空白鍵勾選，↵ 修改一行，Alt ↵ 採用已勾選項。</translation>
    </message>
    <message>
        <source>Order set</source>
        <translation>醫囑套餐</translation>
    </message>
    <message>
        <source>Order set: name, initials or code</source>
        <translation>醫囑套餐：名稱、首字母或編碼</translation>
    </message>
    <message>
        <source>Order sets</source>
        <translation>醫囑套餐</translation>
    </message>
    <message>
        <source>Line of the set</source>
        <translation>套餐中的一行</translation>
    </message>
    <message>
        <source>item, dose, frequency, route; Enter takes it</source>
        <translation>項目、劑量、頻次、途徑，↵ 採用</translation>
    </message>
    <message>
        <source>Save the drafts of this patient as a set</source>
        <translation>將該患者的草稿存為套餐</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>套餐名稱</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>存為我的</translation>
    </message>
    <message>
        <source>For the ward</source>
        <translation>存為本病房</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>From</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Dose, route, frequency</source>
        <translation>劑量、途徑、頻次</translation>
    </message>
    <message>
        <source>for a diagnosis</source>
        <translation>符合診斷</translation>
    </message>
    <message>
        <source>knowledge pack</source>
        <translation>知識包</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>本院</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>ward, this PC</source>
        <translation>病房（本機）</translation>
    </message>
    <message>
        <source>{origin}, in place of the pack&apos;s</source>
        <translation>{origin}，替代知識包同名套餐</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可選</translation>
    </message>
    <message>
        <source>dose, route or frequency is yours to say: Enter</source>
        <translation>劑量、途徑或頻次須由您填寫：↵</translation>
    </message>
    <message>
        <source>not in the catalogue, cannot be ordered here</source>
        <translation>目錄中沒有，不能在此開立</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>已攔截</translation>
    </message>
</context>
</TS>
