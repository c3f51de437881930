<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>DiagnosesActs</name>
    <message>
        <source>The list could not be read yet; nothing was saved.</source>
        <translation>診斷清單尚未讀出，未儲存任何內容。</translation>
    </message>
    <message>
        <source>Not saved: both names are needed, a list (tab or word), and details that are understood; no side.</source>
        <translation>未儲存：病名、證候均須填寫，須說明列入哪一類診斷（頁籤或文字），補充說明須可識別，且不能帶側別。</translation>
    </message>
    <message>
        <source>This changes nothing about the chosen diagnosis.</source>
        <translation>此操作不會改變所選診斷。</translation>
    </message>
    <message>
        <source>New findings</source>
        <translation>新的檢查結果</translation>
    </message>
    <message>
        <source>Ward round</source>
        <translation>查房意見</translation>
    </message>
    <message>
        <source>Course of the disease</source>
        <translation>病情變化</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>調整順序</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>輸入錯誤</translation>
    </message>
    <message>
        <source>{act}: {names}. Why?</source>
        <translation>{act}：{names}。原因？</translation>
    </message>
    <message>
        <source>Only an own act that was not sent yet can be taken back.</source>
        <translation>只能撤回本人尚未上傳的操作。</translation>
    </message>
    <message>
        <source>Take back before it is sent: {name}</source>
        <translation>上傳前撤回：{name}</translation>
    </message>
    <message>
        <source>Wrong patient</source>
        <translation>患者錯誤</translation>
    </message>
    <message>
        <source>Changed my mind</source>
        <translation>改變主意</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>DiagnosesPanel</name>
    <message>
        <source>saved here {count}</source>
        <translation>存本站 {count}</translation>
    </message>
    <message>
        <source>Pack {version}: ICD-10; ICD-11 by the WHO table of 2020-01-22</source>
        <translation>知識包 {version}：ICD-10；ICD-11 據世衛組織 2020-01-22 對照表</translation>
    </message>
    <message>
        <source>not clinically reviewed</source>
        <translation>未經臨床審核</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>診斷</translation>
    </message>
    <message>
        <source>TCM pair</source>
        <translation>中醫病證</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Diagnoses of the patient</source>
        <translation>患者的診斷</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另 {count} 條</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Press 1 to 9: the rank of the chosen diagnosis.</source>
        <translation>請按 1–9：所選診斷的序號。</translation>
    </message>
</context>
<context>
    <name>DiagnosisWords</name>
    <message>
        <source>change {what}</source>
        <translation>更改 {what}</translation>
    </message>
    <message>
        <source>{what} as at central</source>
        <translation>{what} 以中心為準</translation>
    </message>
    <message>
        <source>From now on it reads: {state}.</source>
        <translation>此後記為：{state}。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>診斷</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>側別</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>確定性</translation>
    </message>
    <message>
        <source>List</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>By</source>
        <translation>醫師</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>This stay</source>
        <translation>本次住院</translation>
    </message>
    <message>
        <source>Earlier stays and visits</source>
        <translation>既往住院與就診</translation>
    </message>
    <message>
        <source>Without a stay</source>
        <translation>未歸入就診</translation>
    </message>
    <message>
        <source>main</source>
        <translation>主</translation>
    </message>
    <message>
        <source>main: one of several, decide</source>
        <translation>主要：有多個，須定一個</translation>
    </message>
    <message>
        <source>TCM disease</source>
        <translation>中醫病名</translation>
    </message>
    <message>
        <source>TCM syndrome</source>
        <translation>中醫證候</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>無名稱</translation>
    </message>
    <message>
        <source>sent, being checked</source>
        <translation>已上傳，核對中</translation>
    </message>
    <message>
        <source>signed · saved here</source>
        <translation>已簽·存本站</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>上傳中</translation>
    </message>
    <message>
        <source>outcome unclear</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>confirmed by central</source>
        <translation>中心已確認</translation>
    </message>
    <message>
        <source>conflict, see F12</source>
        <translation>有衝突，見 F12</translation>
    </message>
    <message>
        <source>refused, see F12</source>
        <translation>被駁回，見 F12</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>初步</translation>
    </message>
    <message>
        <source>Confirmed list</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Supplementary</source>
        <translation>補充</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>出院</translation>
    </message>
    <message>
        <source>Outpatient</source>
        <translation>門診</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>provisional (?)</source>
        <translation>疑似（?）</translation>
    </message>
    <message>
        <source>differential</source>
        <translation>鑑別</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>確診</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>輸入錯誤</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未說明</translation>
    </message>
    <message>
        <source>recurrence</source>
        <translation>復發</translation>
    </message>
    <message>
        <source>relapse</source>
        <translation>再燃</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>不活動</translation>
    </message>
    <message>
        <source>in remission</source>
        <translation>緩解</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已愈</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左側</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右側</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>雙側</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>確診</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>疑似</translation>
    </message>
    <message>
        <source>Refute</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已愈</translation>
    </message>
    <message>
        <source>Active again</source>
        <translation>恢復活動</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>輸入錯誤</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>設為主要</translation>
    </message>
    <message>
        <source>Not main</source>
        <translation>取消主要</translation>
    </message>
    <message>
        <source>{code} (not checked against WHO)</source>
        <translation>{code}（未與WHO核對）</translation>
    </message>
    <message>
        <source>{code} (broader)</source>
        <translation>{code}（上位）</translation>
    </message>
    <message>
        <source>diagnoses</source>
        <translation>診斷</translation>
    </message>
    <message>
        <source>Diagnosis changed</source>
        <translation>診斷變更</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>病程狀態</translation>
    </message>
    <message>
        <source>Main diagnosis</source>
        <translation>主要診斷</translation>
    </message>
    <message>
        <source>active</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Not understood: {words}.</source>
        <translation>無法識別：{words}。</translation>
    </message>
    <message>
        <source>Said twice: {words}.</source>
        <translation>重複說明：{words}。</translation>
    </message>
    <message>
        <source>Which list? Choose one, or a tab (Ctrl 1-5).</source>
        <translation>列入哪一類診斷？請選一類，或選頁籤（Ctrl 1-5）。</translation>
    </message>
    <message>
        <source>rank {rank}</source>
        <translation>序號 {rank}</translation>
    </message>
    <message>
        <source>The table knows this diagnosis in the other sex only. Check the patient.</source>
        <translation>按診斷表，此診斷只見於另一性別。請核對患者。</translation>
    </message>
    <message>
        <source>A paired organ, and no side was said: left, right or both?</source>
        <translation>成對器官，未說明側別：左側、右側還是雙側？</translation>
    </message>
    <message>
        <source>In force in this list already: {names}.</source>
        <translation>此類診斷中已有：{names}。</translation>
    </message>
    <message>
        <source>The same number has: {names}. Choose one in the list and press 1 to 9 to renumber it.</source>
        <translation>同一序號已有：{names}。請在清單中選中一條，按 1–9 改序號。</translation>
    </message>
    <message>
        <source>An infectious disease by its chapter: is a report card due? Which ones are notifiable is not in the pack.</source>
        <translation>按編碼章節屬傳染病：是否須填報傳染病報告卡？知識包未載明哪些為法定報告病種。</translation>
    </message>
    <message>
        <source>A tumour by its chapter: is a report card due?</source>
        <translation>按編碼章節屬腫瘤：是否須填報腫瘤報告卡？</translation>
    </message>
    <message>
        <source>Order sets of the pack for it (key G): {sets}.</source>
        <translation>知識包中相應組套（按 G）：{sets}。</translation>
    </message>
</context>
<context>
    <name>EntryLine</name>
    <message>
        <source>Diagnoses found</source>
        <translation>檢索到的診斷</translation>
    </message>
    <message>
        <source>New diagnosis</source>
        <translation>新增診斷</translation>
    </message>
    <message>
        <source>Diagnosis: initials, pinyin, name, ICD-10 or ICD-11; = before words of your own</source>
        <translation>診斷：拼音首字母、全拼、名稱、ICD-10 或 ICD-11；自擬名稱以 = 開頭</translation>
    </message>
    <message>
        <source>left / right / both, ? provisional, * main, a rank; then Enter saves</source>
        <translation>左 / 右 / 雙，? 疑似，* 主要，數字為序號；Enter 鍵儲存</translation>
    </message>
    <message>
        <source>↓ to the list, Esc closes</source>
        <translation>↓ 到清單，Esc 收起</translation>
    </message>
    <message>
        <source>↵ takes “{words}” as a diagnosis without a code</source>
        <translation>↵ 將「{words}」作為無編碼診斷</translation>
    </message>
    <message>
        <source>Nothing found. Try initials, pinyin, Chinese, English or a code.</source>
        <translation>未找到。可用首字母、全拼、中文、英文或編碼。</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} / 共 {total}</translation>
    </message>
    <message>
        <source>↑↓ move, ↵ choose</source>
        <translation>↑↓ 移動，↵ 選定</translation>
    </message>
    <message>
        <source>without a code</source>
        <translation>無編碼</translation>
    </message>
    <message>
        <source>↵ saves</source>
        <translation>↵ 儲存</translation>
    </message>
</context>
<context>
    <name>HintsStrip</name>
    <message>
        <source>Noted</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已儲存：{name}</translation>
    </message>
</context>
<context>
    <name>PairLine</name>
    <message>
        <source>Both are needed; they are saved as typed, without a code.</source>
        <translation>兩項均須填寫；按所錄文字儲存，不帶編碼。</translation>
    </message>
    <message>
        <source>TCM disease</source>
        <translation>病名</translation>
    </message>
    <message>
        <source>TCM syndrome</source>
        <translation>證候</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>補充說明</translation>
    </message>
    <message>
        <source>? provisional, * main, a rank, the list</source>
        <translation>? 疑似，* 主要，數字為序號，類別</translation>
    </message>
    <message>
        <source>Save the pair</source>
        <translation>儲存病證</translation>
    </message>
    <message>
        <source>Western diagnosis</source>
        <translation>西醫診斷</translation>
    </message>
</context>
</TS>
