<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>Acknowledgement</name>
    <message>
        <source>I know: I see the snapshot of {time}; what I do is kept under provisional numbers E- and I reconcile it afterwards.</source>
        <translation>我知曉：所見為 {time} 的快照；本次操作以暫編號 E- 記錄，恢復後由我本人對帳。</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空白鍵</translation>
    </message>
</context>
<context>
    <name>AppBar</name>
    <message>
        <source>Find patient / order / function (pinyin initials)</source>
        <translation>查詢患者 / 醫囑 / 功能（拼音首字母）</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查詢…</translation>
    </message>
    <message>
        <source>Find patient, order or function</source>
        <translation>查詢患者、醫囑或功能</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>local signature; CA: confirmed</source>
        <translation>本地簽名；CA：已確認</translation>
    </message>
    <message>
        <source>local signature; CA: waiting</source>
        <translation>本地簽名；CA：待確認</translation>
    </message>
    <message>
        <source>local signature; CA: REFUSED</source>
        <translation>本地簽名；CA：已拒絕</translation>
    </message>
    <message>
        <source>local signature; CA: not connected</source>
        <translation>本地簽名；CA：未接入</translation>
    </message>
    <message>
        <source>local signature; CA: nothing heard</source>
        <translation>本地簽名；CA：無訊息</translation>
    </message>
    <message>
        <source>CA ✓</source>
        <translation>CA ✓</translation>
    </message>
    <message>
        <source>CA waiting</source>
        <translation>CA 待確認</translation>
    </message>
    <message>
        <source>CA REFUSED</source>
        <translation>CA 已拒絕</translation>
    </message>
</context>
<context>
    <name>BrandBlock</name>
    <message>
        <source>Ward workstation</source>
        <translation>病房醫護工作站</translation>
    </message>
</context>
<context>
    <name>BrowserWait</name>
    <message>
        <source>Go on in the browser</source>
        <translation>請在瀏覽器中繼續</translation>
    </message>
    <message>
        <source>Central's sign-in page is open there. Whoever signs in there sits here afterwards; type no password here.</source>
        <translation>中心的登入頁已在瀏覽器中開啟。誰在那裡登入，誰就在本機入座；此處不要輸入密碼。</translation>
    </message>
    <message>
        <source>No page to be seen? Open it again. If central goes away meanwhile, cancel: the emergency passphrase lets you in.</source>
        <translation>沒有看到頁面？請重新開啟。如果期間中心中斷，請取消，改用應變通行碼登入。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>重新開啟頁面</translation>
    </message>
</context>
<context>
    <name>CentralAdvice</name>
    <message>
        <source>Central's advice</source>
        <translation>中心建議</translation>
    </message>
</context>
<context>
    <name>ColumnPanel</name>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>恢復原樣</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>預設列</translation>
    </message>
    <message>
        <source>Space shows or hides · Alt ↑ ↓ moves · ← → narrower, wider</source>
        <translation>空白鍵 顯示/隱藏 · Alt ↑ ↓ 移動 · ← → 變窄/變寬</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隱藏</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>always shown</source>
        <translation>始終顯示</translation>
    </message>
    <message>
        <source>takes the rest</source>
        <translation>佔餘下寬度</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列設定</translation>
    </message>
</context>
<context>
    <name>DrugMarks</name>
    <message>
        <source>high alert: two people check</source>
        <translation>高警示：雙人核對</translation>
    </message>
    <message>
        <source>high alert</source>
        <translation>高警示</translation>
    </message>
    <message>
        <source>narcotic</source>
        <translation>麻醉藥品</translation>
    </message>
    <message>
        <source>psychotropic I</source>
        <translation>精神一類</translation>
    </message>
    <message>
        <source>psychotropic II</source>
        <translation>精神二類</translation>
    </message>
</context>
<context>
    <name>EmergencyStrip</name>
    <message>
        <source>Emergency Centre</source>
        <translation>應變中心</translation>
    </message>
    <message>
        <source>Print order sheet</source>
        <translation>列印應變醫囑單</translation>
    </message>
    <message>
        <source>Drill script</source>
        <translation>演練腳本</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Nothing is recorded in the copy of this station.</source>
        <translation>本站副本中沒有記錄。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Nobody has recorded this. It does not mean that there is none.</source>
        <translation>尚無人記錄，不代表沒有。</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>尚未載入</translation>
    </message>
    <message>
        <source>The local copy is still being filled.</source>
        <translation>本站快照仍在載入。</translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation>正在讀取……</translation>
    </message>
    <message>
        <source>It is read out of the copy of this station.</source>
        <translation>正在從本站快照讀取。</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>讀取失敗</translation>
    </message>
    <message>
        <source>What was here may still exist.</source>
        <translation>原有內容可能仍然存在。</translation>
    </message>
    <message>
        <source>no patient yet</source>
        <translation>尚未確認患者</translation>
    </message>
    <message>
        <source>It is shown as soon as it is known who it is.</source>
        <translation>確認患者後顯示。</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚無</translation>
    </message>
    <message>
        <source>Nobody has written down anything about it here.</source>
        <translation>本處還沒有人為此寫下記錄。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>the first day does not hold so many doses any more</source>
        <translation>首日已排不下這麼多次</translation>
    </message>
    <message>
        <source>it is for somebody else to do</source>
        <translation>應由他人處理</translation>
    </message>
    <message>
        <source>who asked for a consult does not answer it</source>
        <translation>申請會診者本人不能回應會診</translation>
    </message>
    <message>
        <source>the consult waits for its approval</source>
        <translation>該會診尚待審核</translation>
    </message>
    <message>
        <source>another department was asked: one of its doctors answers</source>
        <translation>請的是其他科別，應由該科醫師答覆</translation>
    </message>
    <message>
        <source>a handover that names nobody is taken by a doctor</source>
        <translation>未指定接班人的交班只能由醫師接</translation>
    </message>
    <message>
        <source>the patient is on a pathway in this stay</source>
        <translation>患者本次住院已在臨床路徑中</translation>
    </message>
    <message>
        <source>the pack of this station does not have this form</source>
        <translation>本站知識包沒有該量表</translation>
    </message>
    <message>
        <source>the form needs its owner's permission, and the hospital has not switched it on</source>
        <translation>該量表須取得權利人許可，醫院尚未啟用</translation>
    </message>
    <message>
        <source>an item is not answered, so there is no total</source>
        <translation>有項目未答，不能得出總分</translation>
    </message>
    <message>
        <source>the total on the screen is not what the answers make; open the form again</source>
        <translation>螢幕上的總分與答案不符，請重新開啟量表</translation>
    </message>
    <message>
        <source>SpO2 scale 2 is used only by a doctor's order</source>
        <translation>血氧量表2只能按醫囑使用</translation>
    </message>
    <message>
        <source>a doctor ordered SpO2 scale 2; open the form again</source>
        <translation>醫囑要求用血氧量表2，請重新開啟量表</translation>
    </message>
    <message>
        <source>the time lies ahead</source>
        <translation>時間在將來</translation>
    </message>
    <message>
        <source>only who signed it may keep it; give it up and sign it anew</source>
        <translation>只有簽名者本人可以保留；請放棄後重新簽名</translation>
    </message>
    <message>
        <source>this belongs to another task; open the list anew</source>
        <translation>這屬於另一項任務，請重新開啟清單</translation>
    </message>
    <message>
        <source>not every line that belongs together was on the screen; open the list anew</source>
        <translation>同組醫囑未全部顯示在螢幕上，請重新開啟清單</translation>
    </message>
    <message>
        <source>words, mark, time or call are not what this form makes of the answers; open the form again</source>
        <translation>文字、標記、時間或呼叫與該量表按這些答案得出的不符，請重新開啟量表</translation>
    </message>
    <message>
        <source>it names rows that do not belong to this assessment, or not all of them; open it again</source>
        <translation>所列記錄不屬於該次評估，或有遺漏，請重新開啟</translation>
    </message>
    <message>
        <source>a man or a child is not in labour: look at whose chart is open</source>
        <translation>男性或兒童不會分娩：請看清開啟的是誰的病歷</translation>
    </message>
    <message>
        <source>this row is no finding of this page and is not taken back here</source>
        <translation>該記錄不是本頁的檢查所見，不能在此撤銷</translation>
    </message>
    <message>
        <source>nobody has such a tooth, or it has no such surface</source>
        <translation>沒有這個牙位，或該牙沒有這個牙面</translation>
    </message>
    <message>
        <source>the pack of this station does not have this finding</source>
        <translation>本站知識包沒有這項檢查所見</translation>
    </message>
    <message>
        <source>the pack of this station does not have this item of a checklist</source>
        <translation>本站知識包沒有這個核對項目</translation>
    </message>
    <message>
        <source>the item asks for a score in its range, or for none</source>
        <translation>該項目需要範圍內的評分，或不需要評分</translation>
    </message>
    <message>
        <source>this assessment was corrected or taken back already</source>
        <translation>該評估已更正或作廢</translation>
    </message>
    <message>
        <source>a handover of this patient waits for an answer already</source>
        <translation>此患者已有一份交班等待接班</translation>
    </message>
    <message>
        <source>a critical value that is still open is not among what is said again</source>
        <translation>有未閉環的危急值未列入複述內容</translation>
    </message>
    <message>
        <source>a nurse does this</source>
        <translation>須由護理師進行</translation>
    </message>
    <message>
        <source>the time lies before the admission</source>
        <translation>時間早於入院</translation>
    </message>
    <message>
        <source>a nursing record is signed beside by a head nurse</source>
        <translation>護理記錄由護理長審簽</translation>
    </message>
    <message>
        <source>this infusion is counted already</source>
        <translation>此輸液已計入</translation>
    </message>
    <message>
        <source>something was entered meanwhile; look at the sums again</source>
        <translation>期間有新輸入，請重新核對合計</translation>
    </message>
    <message>
        <source>this day is closed already</source>
        <translation>此日已小結</translation>
    </message>
    <message>
        <source>this time is not over yet</source>
        <translation>此時段尚未結束</translation>
    </message>
    <message>
        <source>this row is no entry of intake and output</source>
        <translation>此條不是輸出入量記錄</translation>
    </message>
    <message>
        <source>more than one entry can hold</source>
        <translation>超過單條上限</translation>
    </message>
    <message>
        <source>a value is one that no body has: look at it again, or measure again</source>
        <translation>有一項數值不可能出現在人體上，請核對或重新測量</translation>
    </message>
    <message>
        <source>the lower blood pressure is not below the upper one</source>
        <translation>舒張壓不低於收縮壓</translation>
    </message>
    <message>
        <source>this station does not know this patient: look at whose chart is open</source>
        <translation>本站沒有該患者，請核對開啟的是誰的病歷</translation>
    </message>
    <message>
        <source>the patient was not told apart by the wristband or two identifiers</source>
        <translation>未用手圈或兩項標識核對患者</translation>
    </message>
    <message>
        <source>what was typed or scanned is not this patient's</source>
        <translation>輸入或掃描的不是該患者的標識</translation>
    </message>
    <message>
        <source>the bed is closed or not clean</source>
        <translation>床位停用或未清潔</translation>
    </message>
    <message>
        <source>the bed is kept for somebody else</source>
        <translation>床位已為他人預留</translation>
    </message>
    <message>
        <source>somebody else lies in the bed</source>
        <translation>此床已有他人</translation>
    </message>
    <message>
        <source>another ward is reached by a doctor's order for a transfer</source>
        <translation>轉到其他病房須有醫師的轉科醫囑</translation>
    </message>
    <message>
        <source>this wristband number is somebody's already</source>
        <translation>此手圈號已被使用</translation>
    </message>
    <message>
        <source>a newborn was born within the last 28 days</source>
        <translation>新生兒須為出生28天以內</translation>
    </message>
    <message>
        <source>these requests need different materials</source>
        <translation>這些檢驗申請需要不同的檢體</translation>
    </message>
    <message>
        <source>the same request stands there twice</source>
        <translation>同一申請重複出現</translation>
    </message>
    <message>
        <source>this is not the material or the container for these requests</source>
        <translation>檢體型別或容器與申請不符</translation>
    </message>
    <message>
        <source>two patients change beds in one act, not in two</source>
        <translation>兩位患者換床須一次完成，不能分兩次</translation>
    </message>
    <message>
        <source>the two patients do not lie in each other's beds</source>
        <translation>兩位患者並不在彼此的床位上</translation>
    </message>
    <message>
        <source>this station does not know the bed</source>
        <translation>本站沒有此床位</translation>
    </message>
    <message>
        <source>the stay is over</source>
        <translation>住院已結束</translation>
    </message>
    <message>
        <source>there is no doctor's order for it</source>
        <translation>沒有相應的醫囑</translation>
    </message>
    <message>
        <source>an infusion runs: stop it, or say why he leaves with it</source>
        <translation>仍有輸液在進行：請先結束，或寫明帶輸液離開的原因</translation>
    </message>
    <message>
        <source>a newborn is registered from its mother's chart</source>
        <translation>新生兒只能從母親處登記</translation>
    </message>
    <message>
        <source>somebody lies in the bed</source>
        <translation>此床有人</translation>
    </message>
    <message>
        <source>no wristband is on: the nurse puts it on and confirms it, then orders are written</source>
        <translation>尚未戴手圈：護理師戴好並確認後才能開醫囑</translation>
    </message>
    <message>
        <source>the number on the band is another patient's</source>
        <translation>手圈編號是另一位患者的</translation>
    </message>
    <message>
        <source>this number is somebody's already</source>
        <translation>此編號已有人使用</translation>
    </message>
    <message>
        <source>this is no number of a temporary patient</source>
        <translation>這不是臨時患者編號</translation>
    </message>
    <message>
        <source>somebody on the ward is called so already</source>
        <translation>病房已有人用此代號</translation>
    </message>
    <message>
        <source>this patient has a name and a number of his own</source>
        <translation>該患者有自己的姓名和編號</translation>
    </message>
    <message>
        <source>he is joined with somebody already</source>
        <translation>他已與他人合併</translation>
    </message>
    <message>
        <source>these two are not joined</source>
        <translation>這兩人沒有合併</translation>
    </message>
    <message>
        <source>the second person is somebody else who treats or gives drugs</source>
        <translation>第二人須為另一名醫護人員</translation>
    </message>
    <message>
        <source>that is a temporary patient, too</source>
        <translation>對方也是臨時患者</translation>
    </message>
    <message>
        <source>that record was replaced by another</source>
        <translation>該病歷已被另一份取代</translation>
    </message>
    <message>
        <source>this station does not know that record; look for it at central</source>
        <translation>本站沒有該病歷；請在中心查詢</translation>
    </message>
    <message>
        <source>what was said back is not what was said</source>
        <translation>複述與所報不一致</translation>
    </message>
    <message>
        <source>the two values differ: a person says why</source>
        <translation>兩個數值不一致：須由人說明原因</translation>
    </message>
    <message>
        <source>this is no result by telephone</source>
        <translation>這不是電話報告的結果</translation>
    </message>
    <message>
        <source>somebody settled it already</source>
        <translation>他人已處理</translation>
    </message>
    <message>
        <source>this is no number of a sheet: its check character is another</source>
        <translation>頁號有誤：校驗字元不符</translation>
    </message>
    <message>
        <source>the lines of a sheet are counted from 1</source>
        <translation>行號從 1 起</translation>
    </message>
    <message>
        <source>this line of the sheet was entered already</source>
        <translation>該頁的這一行已經輸入</translation>
    </message>
    <message>
        <source>the record may hold this already: say whether it is the same</source>
        <translation>病歷可能已有此項：請確認是否同一項</translation>
    </message>
    <message>
        <source>this is not entered from paper</source>
        <translation>此項不能從紙單補登</translation>
    </message>
    <message>
        <source>the counts are not what was entered of this sheet</source>
        <translation>合計與本張已錄內容不符</translation>
    </message>
    <message>
        <source>no line of this sheet was entered</source>
        <translation>該紙單尚未輸入任何一行</translation>
    </message>
    <message>
        <source>this sheet was closed already</source>
        <translation>該紙單已經關閉</translation>
    </message>
    <message>
        <source>after 24 hours the records department parts two records</source>
        <translation>超過 24 小時由病歷室拆分兩份病歷</translation>
    </message>
    <message>
        <source>this value is not called critical</source>
        <translation>該結果未標為危急值</translation>
    </message>
    <message>
        <source>name an order given since the value came, or say what is done</source>
        <translation>請指明結果發布後開立的醫囑，或寫明如何處理</translation>
    </message>
    <message>
        <source>a critical value is acknowledged by a doctor; a nurse reads it back</source>
        <translation>危急值由醫師確認；護理師負責複述</translation>
    </message>
    <message>
        <source>a measured value is not below zero</source>
        <translation>測量值不能小於零</translation>
    </message>
    <message>
        <source>the value is missing</source>
        <translation>缺少數值</translation>
    </message>
    <message>
        <source>the value speaks against the flag: high is called low, or low high</source>
        <translation>數值與標記矛盾：偏高標成了危急低，或偏低標成了危急高</translation>
    </message>
    <message>
        <source>this value is critical: enter it as a critical value (F10)</source>
        <translation>該結果屬危急值：請按危急值登記（F10）</translation>
    </message>
    <message>
        <source>this value was entered from a call a moment ago</source>
        <translation>剛剛已按來電登記過該結果</translation>
    </message>
    <message>
        <source>its key cannot be had</source>
        <translation>無法取得其金鑰</translation>
    </message>
    <message>
        <source>this PC has no usable keyring; without one, [secrets] place = "file" keeps the key under a passphrase</source>
        <translation>本機沒有可用的鑰匙環；沒有鑰匙環時，可用 [secrets] place = "file" 以通行碼保護金鑰</translation>
    </message>
    <message>
        <source>no passphrase is given, neither by secrets.passphrase_file nor by WARDLIGHT_PASSPHRASE</source>
        <translation>未給出通行碼（secrets.passphrase_file 與 WARDLIGHT_PASSPHRASE 均未設定）</translation>
    </message>
    <message>
        <source>the passphrase does not fit</source>
        <translation>通行碼不符</translation>
    </message>
    <message>
        <source>the key does not fit this store</source>
        <translation>金鑰與此本地儲存不符</translation>
    </message>
    <message>
        <source>the key file cannot be used</source>
        <translation>金鑰檔案無法使用</translation>
    </message>
    <message>
        <source>the keyring cannot be used</source>
        <translation>鑰匙環無法使用</translation>
    </message>
    <message>
        <source>there is no store here yet</source>
        <translation>此處還沒有本地庫</translation>
    </message>
    <message>
        <source>this PC has not the memory for it: close other programs</source>
        <translation>本機記憶體不足：請關閉其他程式</translation>
    </message>
    <message>
        <source>the file is not encrypted</source>
        <translation>該檔案未加密</translation>
    </message>
    <message>
        <source>another Wardlight on this PC has it open</source>
        <translation>本機另一個 Wardlight 正在使用它</translation>
    </message>
    <message>
        <source>the station's own secret is not stored on this PC yet; once: wardlight station --config FILE --store-secret</source>
        <translation>本機尚未儲存工作站自身的金鑰；請執行一次：wardlight station --config FILE --store-secret</translation>
    </message>
    <message>
        <source>the drugs do not stand on the forms that the rules ask for</source>
        <translation>藥品未按規定分方</translation>
    </message>
    <message>
        <source>other packs than dose, days and pack size make</source>
        <translation>盒數與按劑量、天數和包裝計算的不一致</translation>
    </message>
    <message>
        <source>a narcotic or psychotropic I on a ward is written day by day: one-off, for one day</source>
        <translation>住院患者的麻醉藥品、第一類精神藥品須逐日開具：臨時醫囑，1 日用量</translation>
    </message>
    <message>
        <source>taken home, an injection of a narcotic or psychotropic I is one dose, slow release 7 days, others 3; for cancer or lasting pain, said on the line, 3, 15, 7</source>
        <translation>出院帶藥：麻醉、一類精神藥品注射劑一次量，緩控釋 7 日，其他 3 日；該行寫明癌痛或慢性疼痛者分別為 3、15、7 日</translation>
    </message>
    <message>
        <source>a narcotic form names the patient's identity number</source>
        <translation>麻、精一處方須寫患者身分證明編號</translation>
    </message>
    <message>
        <source>the patient's identity number is not well formed</source>
        <translation>患者身分證明編號格式不對</translation>
    </message>
    <message>
        <source>who collects a narcotic is named with name and identity number</source>
        <translation>代辦人須寫姓名和身分證明編號</translation>
    </message>
    <message>
        <source>the identity number of who collects it is not well formed</source>
        <translation>代辦人身分證明編號格式不對</translation>
    </message>
    <message>
        <source>who collects it has the patient's own identity number</source>
        <translation>代辦人編號與患者本人相同</translation>
    </message>
    <message>
        <source>no positive reading of this skin test is here</source>
        <translation>本站沒有該皮膚測試的陽性結果</translation>
    </message>
    <message>
        <source>somebody has decided it meanwhile</source>
        <translation>已有人作出判斷</translation>
    </message>
    <message>
        <source>a reason is needed</source>
        <translation>須填理由</translation>
    </message>
    <message>
        <source>the stay or visit is over: open the present one</source>
        <translation>該次住院或就診已結束：請開啟目前的就診</translation>
    </message>
    <message>
        <source>the record says that the patient has died: no drug is ordered</source>
        <translation>病歷記載患者已死亡：不能再開立藥品醫囑</translation>
    </message>
    <message>
        <source>the drug does not wait for an order of its own skin test that still stands</source>
        <translation>該藥所等待的不是它本身的、仍有效的皮膚測試醫囑</translation>
    </message>
    <message>
        <source>a skin test is not read ahead of time, and not negative before it was ordered</source>
        <translation>皮膚測試不能提前判讀，也不能在開立之前判為陰性</translation>
    </message>
    <message>
        <source>a negative skin test read here holds for 24 hours at most</source>
        <translation>本處判讀的陰性皮膚測試最多有效 24 小時</translation>
    </message>
    <message>
        <source>this is not what the skin test was made with</source>
        <translation>這不是該皮膚測試所用的物質</translation>
    </message>
    <message>
        <source>the order is no skin test</source>
        <translation>該醫囑不是皮膚測試</translation>
    </message>
    <message>
        <source>the order of the skin test was stopped or taken back</source>
        <translation>該皮膚測試醫囑已停止或撤回</translation>
    </message>
    <message>
        <source>without the skin test that it requires a second person signs the order</source>
        <translation>未做必需的皮膚測試，須由第二人簽名</translation>
    </message>
    <message>
        <source>this person may not sign as the second</source>
        <translation>此人不能作為第二簽名人</translation>
    </message>
    <message>
        <source>the second person has to prove himself again</source>
        <translation>第二簽名人須重新輸入密碼</translation>
    </message>
    <message>
        <source>two different people read a skin test</source>
        <translation>皮膚測試須由兩人判讀</translation>
    </message>
    <message>
        <source>the hospital's rule locks it, the medical records department has to unlock it first</source>
        <translation>按醫院規定已鎖定，須先由病歷科解鎖</translation>
    </message>
    <message>
        <source>its unlocking is asked for already; wait for the answer</source>
        <translation>已申請解鎖，請等待答覆</translation>
    </message>
    <message>
        <source>it is unlocked already</source>
        <translation>已經解鎖</translation>
    </message>
    <message>
        <source>as many days as doses: one dose (付) a day</source>
        <translation>天數須與付數一致：每日一付</translation>
    </message>
    <message>
        <source>opening the chart</source>
        <translation>開啟病歷</translation>
    </message>
    <message>
        <source>a patient of elsewhere: find him with the search and say why</source>
        <translation>非本病房患者：請用檢索找到並說明理由</translation>
    </message>
    <message>
        <source>it is withheld from you: look at it with a reason first (Ctrl Alt W)</source>
        <translation>此內容對您隱去：請先填寫理由檢視（Ctrl Alt W）</translation>
    </message>
    <message>
        <source>looking at what is withheld</source>
        <translation>檢視隱去內容</translation>
    </message>
    <message>
        <source>he has left the ward</source>
        <translation>患者已離開病房</translation>
    </message>
    <message>
        <source>he was moved to another ward</source>
        <translation>患者已轉至其他病房</translation>
    </message>
    <message>
        <source>he lies on another ward</source>
        <translation>患者在其他病房</translation>
    </message>
    <message>
        <source>the permission names somebody else</source>
        <translation>授權給予的是他人</translation>
    </message>
    <message>
        <source>reading the audit</source>
        <translation>查閱審計</translation>
    </message>
    <message>
        <source>exporting the audit</source>
        <translation>匯出審計</translation>
    </message>
    <message>
        <source>emergency drill</source>
        <translation>應變演練</translation>
    </message>
    <message>
        <source>no drill begins while this ward is in an emergency or reading only</source>
        <translation>本病房處於應變或唯讀時不能開始演練</translation>
    </message>
    <message>
        <source>this is a drill already</source>
        <translation>目前已是演練</translation>
    </message>
    <message>
        <source>this is the real ward, not a drill</source>
        <translation>這是真實病房，不是演練</translation>
    </message>
    <message>
        <source>a drill runs at this PC already</source>
        <translation>本機已有演練在進行</translation>
    </message>
    <message>
        <source>this is the store of a drill; a ward never opens it</source>
        <translation>這是演練的庫，病房不會開啟</translation>
    </message>
    <message>
        <source>this is the store of a ward; a drill never opens it</source>
        <translation>這是病房的庫，演練不會開啟</translation>
    </message>
    <message>
        <source>a drill speaks with a played hospital on this very PC only</source>
        <translation>演練只與本機上的演練醫院通訊</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>檔案不存在</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>這是資料夾，不是檔案</translation>
    </message>
    <message>
        <source>something on the way to it is no folder</source>
        <translation>路徑中有一處不是資料夾</translation>
    </message>
    <message>
        <source>something else stands in its place</source>
        <translation>該位置已被其他檔案佔用</translation>
    </message>
    <message>
        <source>this user may not read or write it</source>
        <translation>目前使用者無權讀寫</translation>
    </message>
    <message>
        <source>the site's own table of roles would give more than the shipped one; it can only take away</source>
        <translation>本院角色表給出的權限多於出廠表；只能減少</translation>
    </message>
    <message>
        <source>the table is not written as its schema says</source>
        <translation>角色表不符合其格式</translation>
    </message>
    <message>
        <source>other users can read it</source>
        <translation>其他使用者可以讀取它</translation>
    </message>
    <message>
        <source>it is not TOML</source>
        <translation>不是 TOML 格式</translation>
    </message>
    <message>
        <source>nothing was given</source>
        <translation>未輸入任何內容</translation>
    </message>
    <message>
        <source>this value cannot be used</source>
        <translation>此值無法使用</translation>
    </message>
    <message>
        <source>the outpatient visit is not here: a prescription belongs to one</source>
        <translation>沒有對應的門診就診：門診處方必須屬於一次就診</translation>
    </message>
    <message>
        <source>it is about nothing</source>
        <translation>沒有說明針對什麼</translation>
    </message>
    <message>
        <source>what was said to it</source>
        <translation>處理意見</translation>
    </message>
    <message>
        <source>the message to the prescriber</source>
        <translation>給開單醫師的通知</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>the ampoules</source>
        <translation>支數</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>it was answered already</source>
        <translation>已答覆</translation>
    </message>
    <message>
        <source>the answers</source>
        <translation>各項答案</translation>
    </message>
    <message>
        <source>the time of arrival</source>
        <translation>到達時間</translation>
    </message>
    <message>
        <source>the batch number</source>
        <translation>批號</translation>
    </message>
    <message>
        <source>the bed</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>the time of birth</source>
        <translation>出生時間</translation>
    </message>
    <message>
        <source>the bottles</source>
        <translation>輸液瓶</translation>
    </message>
    <message>
        <source>the kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>the certificate</source>
        <translation>證明</translation>
    </message>
    <message>
        <source>the check at the bed</source>
        <translation>床旁核對</translation>
    </message>
    <message>
        <source>the second signature</source>
        <translation>雙簽</translation>
    </message>
    <message>
        <source>the code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>how awake he is</source>
        <translation>意識</translation>
    </message>
    <message>
        <source>the consult</source>
        <translation>會診</translation>
    </message>
    <message>
        <source>a sign that cannot be typed is in it</source>
        <translation>含有無法輸入的字元</translation>
    </message>
    <message>
        <source>the days</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>the time until when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>the diagnoses</source>
        <translation>診斷</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>單據</translation>
    </message>
    <message>
        <source>the dose</source>
        <translation>劑量</translation>
    </message>
    <message>
        <source>the doses</source>
        <translation>劑數</translation>
    </message>
    <message>
        <source>the downtime</source>
        <translation>停機</translation>
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
        <translation>結束</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>your favourites</source>
        <translation>個人常用</translation>
    </message>
    <message>
        <source>the doses of the first day</source>
        <translation>首日次數</translation>
    </message>
    <message>
        <source>the mark</source>
        <translation>標誌</translation>
    </message>
    <message>
        <source>the intake and output</source>
        <translation>輸出入量</translation>
    </message>
    <message>
        <source>the next visit</source>
        <translation>複診</translation>
    </message>
    <message>
        <source>the form</source>
        <translation>表單</translation>
    </message>
    <message>
        <source>the frequency</source>
        <translation>頻次</translation>
    </message>
    <message>
        <source>the time it was given</source>
        <translation>給予時間</translation>
    </message>
    <message>
        <source>who gave it</source>
        <translation>下達人</translation>
    </message>
    <message>
        <source>the grade</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>the handover</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>when it happened</source>
        <translation>發生時間</translation>
    </message>
    <message>
        <source>the herb</source>
        <translation>中藥</translation>
    </message>
    <message>
        <source>the two identifiers</source>
        <translation>兩種身分標識</translation>
    </message>
    <message>
        <source>the identity</source>
        <translation>身分</translation>
    </message>
    <message>
        <source>the infusion</source>
        <translation>輸液</translation>
    </message>
    <message>
        <source>the interval</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>joining two records</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>the rows</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>the labour</source>
        <translation>產程</translation>
    </message>
    <message>
        <source>the membranes</source>
        <translation>胎膜</translation>
    </message>
    <message>
        <source>the least interval</source>
        <translation>最短間隔</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>病歷文書</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>the order</source>
        <translation>醫囑</translation>
    </message>
    <message>
        <source>the order set</source>
        <translation>醫囑套餐</translation>
    </message>
    <message>
        <source>your order sets</source>
        <translation>醫囑套餐</translation>
    </message>
    <message>
        <source>the orders</source>
        <translation>醫囑</translation>
    </message>
    <message>
        <source>the outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>the reason given</source>
        <translation>所給理由</translation>
    </message>
    <message>
        <source>the page number</source>
        <translation>頁號</translation>
    </message>
    <message>
        <source>parting two records</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>the place of the file</source>
        <translation>檔案位置</translation>
    </message>
    <message>
        <source>the pathway</source>
        <translation>臨床路徑</translation>
    </message>
    <message>
        <source>the patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>the period</source>
        <translation>週期</translation>
    </message>
    <message>
        <source>the phase</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>the result by telephone</source>
        <translation>電話結果</translation>
    </message>
    <message>
        <source>the prescription</source>
        <translation>處方</translation>
    </message>
    <message>
        <source>the blood pressure</source>
        <translation>血壓</translation>
    </message>
    <message>
        <source>the print</source>
        <translation>列印任務</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>the course before</source>
        <translation>既往用藥</translation>
    </message>
    <message>
        <source>the purpose</source>
        <translation>用藥目的</translation>
    </message>
    <message>
        <source>the quantity</source>
        <translation>數量</translation>
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
        <translation>複述</translation>
    </message>
    <message>
        <source>when it can be read</source>
        <translation>可判讀時間</translation>
    </message>
    <message>
        <source>until when it is read</source>
        <translation>判讀截止</translation>
    </message>
    <message>
        <source>the reading</source>
        <translation>讀數</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>what it takes the place of</source>
        <translation>被替換的內容</translation>
    </message>
    <message>
        <source>the reply</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>the request form</source>
        <translation>申請單</translation>
    </message>
    <message>
        <source>the schedule</source>
        <translation>時間安排</translation>
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
        <translation>性別</translation>
    </message>
    <message>
        <source>the side</source>
        <translation>側別</translation>
    </message>
    <message>
        <source>the signs</source>
        <translation>生命徵象</translation>
    </message>
    <message>
        <source>the time of the dose</source>
        <translation>給藥時間點</translation>
    </message>
    <message>
        <source>the state</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>the stay</source>
        <translation>住院</translation>
    </message>
    <message>
        <source>the step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>the stool</source>
        <translation>大便</translation>
    </message>
    <message>
        <source>the time of the stop</source>
        <translation>停止時間</translation>
    </message>
    <message>
        <source>the sum</source>
        <translation>合計</translation>
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
        <translation>任務</translation>
    </message>
    <message>
        <source>the teeth</source>
        <translation>牙位</translation>
    </message>
    <message>
        <source>the number of a temporary patient</source>
        <translation>臨時患者編號</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>the times</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>the unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>until when</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>the urgency</source>
        <translation>緊急程度</translation>
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
        <translation>數值</translation>
    </message>
    <message>
        <source>either a value or why there is none</source>
        <translation>填數值，或說明為何沒有</translation>
    </message>
    <message>
        <source>the values</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>how certain it is</source>
        <translation>確定程度</translation>
    </message>
    <message>
        <source>the visit</source>
        <translation>就診</translation>
    </message>
    <message>
        <source>the vital signs</source>
        <translation>生命徵象</translation>
    </message>
    <message>
        <source>the volume</source>
        <translation>量</translation>
    </message>
    <message>
        <source>the rest thrown away</source>
        <translation>棄去餘量</translation>
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
        <translation>接手衝突</translation>
    </message>
    <message>
        <source>your own phrases</source>
        <translation>個人片語</translation>
    </message>
    <message>
        <source>closing the emergency</source>
        <translation>結束應變</translation>
    </message>
    <message>
        <source>the choice</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>only who signed it takes it back</source>
        <translation>只有簽署人可以撤回</translation>
    </message>
    <message>
        <source>the draft of the report</source>
        <translation>事件報告草稿</translation>
    </message>
    <message>
        <source>nobody whom this PC trusts vouches for central's certificate: IT names the hospital's own authority (central.ca_file), or it is not central that answers</source>
        <translation>本機信任的機構都沒有為中心的證書擔保：請資訊室指定醫院自己的證書機構（central.ca_file）；否則回應的不是中心</translation>
    </message>
    <message>
        <source>central's certificate has run out, or the clock of this PC is ahead: look at its date and time, tell IT</source>
        <translation>中心的證書已過期，或本機時鐘偏快：請核對本機日期和時間，並告知資訊室</translation>
    </message>
    <message>
        <source>central's certificate is not valid yet, or the clock of this PC is behind: look at its date and time, tell IT</source>
        <translation>中心的證書尚未生效，或本機時鐘偏慢：請核對本機日期和時間，並告知資訊室</translation>
    </message>
    <message>
        <source>the certificate is another machine's than the one in the address (central.url): tell IT</source>
        <translation>證書屬於另一臺主機，與地址（central.url）不符：請告知資訊室</translation>
    </message>
    <message>
        <source>central's certificate was revoked by who issued it: tell IT</source>
        <translation>中心的證書已被簽發機構吊銷：請告知資訊室</translation>
    </message>
    <message>
        <source>the list of revoked certificates (central.crl_file) has run out or is another authority's: tell IT</source>
        <translation>吊銷清單（central.crl_file）已過期，或屬於另一機構：請告知資訊室</translation>
    </message>
    <message>
        <source>central's certificate is not one that this PC can trust: tell IT</source>
        <translation>本機不能信任中心的證書：請告知資訊室</translation>
    </message>
    <message>
        <source>central wants to see a certificate of this station: IT names one (central.client_certificate)</source>
        <translation>中心要求本工作站出示證書：請資訊室指定（central.client_certificate）</translation>
    </message>
    <message>
        <source>central does not take this station's certificate: it has run out, was revoked or is unknown there: tell IT</source>
        <translation>中心不接受本工作站的證書：已過期、已吊銷或中心不認識：請告知資訊室</translation>
    </message>
    <message>
        <source>central broke off while the secured line was being made; it may want to see a certificate of this station: tell IT</source>
        <translation>建立安全連線時被中心斷開；中心可能要求本工作站出示證書：請告知資訊室</translation>
    </message>
    <message>
        <source>what answers there does not speak https: the port in central.url is another's</source>
        <translation>該地址回應的不是 https：central.url 中的連接埠屬於別的程式</translation>
    </message>
    <message>
        <source>central speaks only a version of TLS that is not safe any more: tell IT</source>
        <translation>中心只支援已不安全的 TLS 版本：請告知資訊室</translation>
    </message>
    <message>
        <source>plain http to another machine: anybody on the network could read patients and passwords; it must begin with https</source>
        <translation>以明文 http 連線另一臺主機：網路上任何人都能讀到患者資訊和密碼；地址必須以 https 開頭</translation>
    </message>
    <message>
        <source>there is no way to switch off the checking of central's certificate; for the hospital's own authority give central.ca_file</source>
        <translation>無法關閉對中心證書的校驗；醫院自建證書機構請用 central.ca_file 指定</translation>
    </message>
    <message>
        <source>no setting is called so: a name that nothing bears fixes nothing</source>
        <translation>沒有這個設定項：名稱寫錯等於什麼也沒固定</translation>
    </message>
    <message>
        <source>the ward's file and the station's own must both name the ward (station.ward_code), and the same one</source>
        <translation>病房檔案與工作站檔案必須都寫明病房（station.ward_code），且一致</translation>
    </message>
    <message>
        <source>it is nested deeper than any setting</source>
        <translation>巢狀層數超過任何設定項</translation>
    </message>
    <message>
        <source>the hospital fixed this for all its stations (site.toml, [site] fixed); only its own file may change it</source>
        <translation>醫院已對所有工作站固定此項（site.toml 的 [site] fixed），只有醫院自己的檔案可以更改</translation>
    </message>
    <message>
        <source>it holds no certificate (PEM)</source>
        <translation>其中沒有證書（PEM）</translation>
    </message>
    <message>
        <source>it holds no private key (PEM) that can be read</source>
        <translation>其中沒有可讀的私鑰（PEM）</translation>
    </message>
    <message>
        <source>the key is not the one of the certificate</source>
        <translation>私鑰與證書不匹配</translation>
    </message>
    <message>
        <source>the key has a passphrase; once: wardlight station --config FILE --store-certificate-passphrase</source>
        <translation>私鑰有通行碼；請執行一次：wardlight station --config FILE --store-certificate-passphrase</translation>
    </message>
    <message>
        <source>the stored passphrase does not open the key; anew: wardlight station --config FILE --store-certificate-passphrase</source>
        <translation>儲存的通行碼打不開私鑰；請重新執行：wardlight station --config FILE --store-certificate-passphrase</translation>
    </message>
    <message>
        <source>no browser could be opened on this PC: tell IT</source>
        <translation>本機打不開瀏覽器：請告知資訊室</translation>
    </message>
    <message>
        <source>central offers no sign-in to people: tell IT</source>
        <translation>中心不提供人員登入：請告知資訊室</translation>
    </message>
    <message>
        <source>central offers no sign-in with a browser</source>
        <translation>中心不提供瀏覽器登入</translation>
    </message>
    <message>
        <source>another program holds the port that the browser comes back to</source>
        <translation>瀏覽器返回所用的連接埠被別的程式佔用</translation>
    </message>
    <message>
        <source>the browser did not come back in time</source>
        <translation>瀏覽器未在規定時間內返回</translation>
    </message>
    <message>
        <source>central refused it in the browser</source>
        <translation>中心在瀏覽器中拒絕了登入</translation>
    </message>
    <message>
        <source>the browser still knew somebody from before: sign out there, then begin again</source>
        <translation>瀏覽器還記著之前登入的人：請先在瀏覽器中退出，再重新開始</translation>
    </message>
    <message>
        <source>this belongs right after a sign-in at central</source>
        <translation>須在剛剛登入中心之後進行</translation>
    </message>
    <message>
        <source>the emergency passphrase</source>
        <translation>應變通行碼</translation>
    </message>
    <message>
        <source>too short: at least 6 characters</source>
        <translation>太短：至少 6 個字元</translation>
    </message>
    <message>
        <source>too easy to guess: not in a row, not one sign over and over, without the staff number</source>
        <translation>太容易猜到：不要連號，不要重複同一字元，不要包含員工編號</translation>
    </message>
    <message>
        <source>the two are not the same</source>
        <translation>兩次輸入不一致</translation>
    </message>
    <message>
        <source>central had a difficulty: try again</source>
        <translation>中心出現問題：請重試</translation>
    </message>
    <message>
        <source>central does not know Wardlight as it is set up here: tell IT</source>
        <translation>中心不認識本機配置的 Wardlight：請告知資訊室</translation>
    </message>
    <message>
        <source>the sign-in was refused or broken off in the browser</source>
        <translation>登入在瀏覽器中被拒絕或取消</translation>
    </message>
    <message>
        <source>nobody signed in there</source>
        <translation>無人在瀏覽器中登入</translation>
    </message>
    <message>
        <source>this station has no key yet; once: wardlight station --config FILE --make-key</source>
        <translation>本工作站還沒有金鑰；請執行一次：wardlight station --config FILE --make-key</translation>
    </message>
    <message>
        <source>central takes no key from a station: IT chooses central.client_auth = secret</source>
        <translation>中心不接受工作站金鑰：請資訊室改為 central.client_auth = secret</translation>
    </message>
    <message>
        <source>this kind of key is not taken</source>
        <translation>不接受這種金鑰</translation>
    </message>
    <message>
        <source>there is no newer key that could be used</source>
        <translation>沒有可啟用的新金鑰</translation>
    </message>
    <message>
        <source>this is no one-time code: it has at least eight signs and no space</source>
        <translation>這不是一次性註冊碼：至少八個字元，且不含空格</translation>
    </message>
    <message>
        <source>central offers no enrolment by code: register the station's key there (--make-key, --show-key)</source>
        <translation>中央系統不提供註冊碼登記：請在中央登記工作站公鑰（--make-key、--show-key）</translation>
    </message>
    <message>
        <source>central does not take this code: unknown, used, run out, or made for another station; ask IT for a new one</source>
        <translation>中央系統不接受此註冊碼：未知、已使用、已過期或屬於其他工作站；請向資訊室索取新碼</translation>
    </message>
    <message>
        <source>central calls this station something else; central.client_id must say the same, then enrol again</source>
        <translation>中央系統對本工作站的稱呼不同；請將 central.client_id 改為一致後重新登記</translation>
    </message>
    <message>
        <source>central names another machine to sign in at, which the settings do not name (central.sign_in_hosts): nothing was sent there; IT names it, or it is not central that answers</source>
        <translation>中心給出的登入位址屬於另一台機器，設定（central.sign_in_hosts）中沒有它：未向其傳送任何內容；請資訊室列入，否則應答的就不是中心</translation>
    </message>
    <message>
        <source>central names an address to sign in at that is not https: tell IT</source>
        <translation>中心給出的登入位址不是 https：請告知資訊室</translation>
    </message>
    <message>
        <source>central names another machine to enrol at; the code was not sent there</source>
        <translation>中央系統給出的登記位址屬於另一台機器；註冊碼未傳送</translation>
    </message>
    <message>
        <source>the station's key cannot be read</source>
        <translation>無法讀取工作站金鑰</translation>
    </message>
    <message>
        <source>a connection would have been made without checking central's certificate</source>
        <translation>險些在不校驗中心證書的情況下建立連線</translation>
    </message>
    <message>
        <source>a line is of another kind than what it orders</source>
        <translation>有一條醫囑的類別與所開項目不符</translation>
    </message>
    <message>
        <source>a line bears the name of another drug than the one it orders</source>
        <translation>有一條醫囑寫的藥名與所開藥品不符</translation>
    </message>
    <message>
        <source>the unit that is written and the unit that is meant are two</source>
        <translation>書寫的單位與實際採用的單位不一致</translation>
    </message>
    <message>
        <source>a line bears the name of another route than the one it orders</source>
        <translation>有一條醫囑寫的途徑與所開途徑不符</translation>
    </message>
    <message>
        <source>a drug is ordered without a dose</source>
        <translation>有一條藥品醫囑沒有劑量</translation>
    </message>
    <message>
        <source>a drug is ordered without a route</source>
        <translation>有一條藥品醫囑沒有給藥途徑</translation>
    </message>
    <message>
        <source>a long-term drug is ordered without a frequency</source>
        <translation>有一條長期藥品醫囑沒有頻次</translation>
    </message>
    <message>
        <source>an amount or a rate is not above zero</source>
        <translation>劑量或速度必須大於零</translation>
    </message>
    <message>
        <source>an as-needed drug must say the least interval between two doses</source>
        <translation>必要時（PRN）用藥必須寫明兩次給藥的最短間隔</translation>
    </message>
    <message>
        <source>the chosen times are not as many as the frequency has, or one of them is no time of day</source>
        <translation>所選時間的個數與頻次不符，或不是有效的時間</translation>
    </message>
    <message>
        <source>a course has at least one day</source>
        <translation>療程至少為 1 天</translation>
    </message>
    <message>
        <source>several days of what is done one time</source>
        <translation>只執行一次的醫囑寫了多天</translation>
    </message>
    <message>
        <source>more doses on the first day than a whole day has</source>
        <translation>首日次數多於全天次數</translation>
    </message>
    <message>
        <source>once if needed holds for 12 hours, and they are over: order it anew</source>
        <translation>臨時備用醫囑（SOS）12 小時內有效，現已過時：請重新開立</translation>
    </message>
    <message>
        <source>an order is not ended in the past by another signature: end it by itself, and say since when nothing was given</source>
        <translation>不能借另一次簽名把醫囑停在過去：請單獨停止，並說明從何時起未再執行</translation>
    </message>
    <message>
        <source>it would end before it was ordered</source>
        <translation>停止時間早於開立時間</translation>
    </message>
    <message>
        <source>a dose of it was begun after the time at which it is said to have ended: end it from now on</source>
        <translation>所填停止時間之後已有給藥記錄：請從現在起停止</translation>
    </message>
    <message>
        <source>a reason was given for something that is not found any more: look at the findings again</source>
        <translation>給出的理由所對應的提示已不存在：請重新檢視提示</translation>
    </message>
    <message>
        <source>this doctor is not known on the ward: nobody could countersign it</source>
        <translation>本病房不認識這位醫師：無人能補簽</translation>
    </message>
    <message>
        <source>the signature would be older than 6 hours: older things are entered from paper</source>
        <translation>簽名時間早於 6 小時前：更早的請按紙質單補登</translation>
    </message>
    <message>
        <source>it would begin more than a day before it is ordered: look at the date</source>
        <translation>開始時間比開立早一天以上：請核對日期</translation>
    </message>
    <message>
        <source>it would begin more than a year ahead: look at the date</source>
        <translation>開始時間在一年以後：請核對日期</translation>
    </message>
    <message>
        <source>somebody else sits here: an act is its author's own</source>
        <translation>此處登入的是別人：各人只能以本人名義操作</translation>
    </message>
    <message>
        <source>a certificate belongs to an outpatient visit that is here</source>
        <translation>證明須屬於本機已有的門診就診</translation>
    </message>
    <message>
        <source>no diagnosis is on file: record it first, then certify it</source>
        <translation>尚無診斷：請先記錄診斷再開證明</translation>
    </message>
    <message>
        <source>another certificate bears this number already</source>
        <translation>此編號已用於另一份證明</translation>
    </message>
    <message>
        <source>more than half a year of sick leave: look at the days</source>
        <translation>病假超過半年：請核對天數</translation>
    </message>
    <message>
        <source>the leave would begin more than a month before or after today: look at the date</source>
        <translation>病假起始日與今日相差一個月以上：請核對日期</translation>
    </message>
    <message>
        <source>central does not list this person as active staff any more</source>
        <translation>中心已不再將此人列為在崗人員</translation>
    </message>
    <message>
        <source>after wrong passwords this staff number waits; seconds left</source>
        <translation>密碼多次錯誤，此員工編號暫停登入；剩餘秒數</translation>
    </message>
    <message>
        <source>after many wrong staff numbers this PC waits; seconds left</source>
        <translation>本機多次登入失敗，暫停登入；剩餘秒數</translation>
    </message>
    <message>
        <source>the last sign-in with central at this PC is too long ago</source>
        <translation>在本機上一次聯網登入已過期限</translation>
    </message>
    <message>
        <source>the clock of this PC was put back: offline sign-in needs central now</source>
        <translation>本機時鐘被調回：須聯絡中心後才能離線登入</translation>
    </message>
    <message>
        <source>central asks for a wait; seconds</source>
        <translation>中心要求等待；秒數</translation>
    </message>
    <message>
        <source>the password is not the one of the last sign-in at this PC</source>
        <translation>密碼與在本機上一次登入時不符</translation>
    </message>
    <message>
        <source>this person has not signed in at this PC</source>
        <translation>此人未在本機登入過</translation>
    </message>
    <message>
        <source>the file with the keys of people cannot be read</source>
        <translation>人員金鑰檔案無法讀取</translation>
    </message>
    <message>
        <source>the password is wrong</source>
        <translation>密碼錯誤</translation>
    </message>
    <message>
        <source>the staff number</source>
        <translation>員工編號</translation>
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
        <translation>應變帳號</translation>
    </message>
    <message>
        <source>the name: capital letters, digits and dashes</source>
        <translation>名稱：大寫字母、數字和短橫</translation>
    </message>
    <message>
        <source>central can be reached: sign in as yourself</source>
        <translation>中心可用：請以本人身分登入</translation>
    </message>
    <message>
        <source>this is an emergency account: open it with your own name and the reason</source>
        <translation>這是應變帳號：請填寫本人姓名和原因後啟用</translation>
    </message>
    <message>
        <source>the account was used in an earlier outage and not replaced since</source>
        <translation>該帳號在以前的中斷中用過，尚未更換</translation>
    </message>
    <message>
        <source>this person can sign in here with the password</source>
        <translation>此人可在本機用密碼登入</translation>
    </message>
    <message>
        <source>who came in beside a witness has no password of his own here</source>
        <translation>經見證進入者在本機沒有自己的密碼</translation>
    </message>
    <message>
        <source>who came in beside a witness writes down what happened, and orders nothing</source>
        <translation>經見證進入者只能記錄已發生的事實，不能下醫囑</translation>
    </message>
    <message>
        <source>not for who stands in himself</source>
        <translation>應變進入者本人不能執行</translation>
    </message>
    <message>
        <source>the emergency is over: sign in as yourself</source>
        <translation>應變已結束：請以本人身分登入</translation>
    </message>
    <message>
        <source>nobody let this person in here</source>
        <translation>此人未在本機獲准進入</translation>
    </message>
    <message>
        <source>review of who stood in</source>
        <translation>應變進入複核</translation>
    </message>
    <message>
        <source>this badge has no locked seat here</source>
        <translation>此胸牌在本機沒有鎖定的座位</translation>
    </message>
    <message>
        <source>no PIN was set for this badge: sign in with the password</source>
        <translation>此胸牌未設 PIN：請用密碼登入</translation>
    </message>
    <message>
        <source>the password was typed too long ago: sign in with it</source>
        <translation>距上次輸入密碼過久：請用密碼登入</translation>
    </message>
    <message>
        <source>three wrong PINs: sign in with the password</source>
        <translation>PIN 已錯三次：請用密碼登入</translation>
    </message>
    <message>
        <source>the PIN is wrong</source>
        <translation>PIN 錯誤</translation>
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
        <source>it is so already</source>
        <translation>已經如此</translation>
    </message>
    <message>
        <source>somebody answered it already</source>
        <translation>已有人答覆</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>結束早於開始</translation>
    </message>
    <message>
        <source>less than nothing</source>
        <translation>小於零</translation>
    </message>
    <message>
        <source>less than one</source>
        <translation>小於一</translation>
    </message>
    <message>
        <source>a blank is not filled in</source>
        <translation>有空白鍵未填</translation>
    </message>
    <message>
        <source>it is not what was said</source>
        <translation>與所說不一致</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>為空</translation>
    </message>
    <message>
        <source>no number is left: ask for a new block</source>
        <translation>編號已用完：請申請新號段</translation>
    </message>
    <message>
        <source>only one of the two is given</source>
        <translation>兩項只填了一項</translation>
    </message>
    <message>
        <source>it is held</source>
        <translation>已暫緩</translation>
    </message>
    <message>
        <source>no body has such a value</source>
        <translation>數值不合常理</translation>
    </message>
    <message>
        <source>nobody knows this method</source>
        <translation>測量方式未知</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>the time has no zone</source>
        <translation>時間缺少時區</translation>
    </message>
    <message>
        <source>words are needed</source>
        <translation>需要文字說明</translation>
    </message>
    <message>
        <source>there is no admission</source>
        <translation>沒有入院記錄</translation>
    </message>
    <message>
        <source>it names no dose</source>
        <translation>沒有劑量</translation>
    </message>
    <message>
        <source>there was no enema</source>
        <translation>沒有灌腸</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>資料夾不存在</translation>
    </message>
    <message>
        <source>it has no items</source>
        <translation>沒有項目</translation>
    </message>
    <message>
        <source>it has no lines</source>
        <translation>沒有內容行</translation>
    </message>
    <message>
        <source>no test is named</source>
        <translation>沒有指定皮膚測試</translation>
    </message>
    <message>
        <source>the unit is missing</source>
        <translation>缺少單位</translation>
    </message>
    <message>
        <source>it does not answer: whether the page comes out is not known, look at the printer</source>
        <translation>它沒有回應：頁面是否會列印出來不得而知，請查看印表機</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>沒有</translation>
    </message>
    <message>
        <source>this is not a doctor</source>
        <translation>不是醫師</translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation>不是數字</translation>
    </message>
    <message>
        <source>this is not a task</source>
        <translation>不是任務</translation>
    </message>
    <message>
        <source>this is not a time</source>
        <translation>不是時間</translation>
    </message>
    <message>
        <source>the time is over already</source>
        <translation>時間已過</translation>
    </message>
    <message>
        <source>nobody announced him</source>
        <translation>沒有登記</translation>
    </message>
    <message>
        <source>only what is done at once is ordered by word</source>
        <translation>口頭醫囑只限立即執行</translation>
    </message>
    <message>
        <source>it is not in force any more</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>it does not wait for a skin test</source>
        <translation>並未因皮膚測試暫緩</translation>
    </message>
    <message>
        <source>this station does not have it</source>
        <translation>本站沒有</translation>
    </message>
    <message>
        <source>it must be more than nothing</source>
        <translation>必須大於零</translation>
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
        <translation>該處不可寫入</translation>
    </message>
    <message>
        <source>nothing was typed</source>
        <translation>沒有輸入內容</translation>
    </message>
    <message>
        <source>something is still open</source>
        <translation>還有未完成的內容</translation>
    </message>
    <message>
        <source>it is out of range</source>
        <translation>超出範圍</translation>
    </message>
    <message>
        <source>it is over</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>it is one's own</source>
        <translation>是本人的</translation>
    </message>
    <message>
        <source>the passphrase is too short</source>
        <translation>通行碼太短</translation>
    </message>
    <message>
        <source>the time is over</source>
        <translation>時間已過</translation>
    </message>
    <message>
        <source>it can be read in two ways</source>
        <translation>可以有兩種讀法</translation>
    </message>
    <message>
        <source>it does not take the page</source>
        <translation>它不接受該頁面</translation>
    </message>
    <message>
        <source>nobody knows this reason</source>
        <translation>理由未知</translation>
    </message>
    <message>
        <source>the two stand the wrong way round</source>
        <translation>兩項順序顛倒</translation>
    </message>
    <message>
        <source>the second person is the same person</source>
        <translation>第二人與本人相同</translation>
    </message>
    <message>
        <source>the secret is too long</source>
        <translation>金鑰過長</translation>
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
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>it is too high</source>
        <translation>過高</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>過長</translation>
    </message>
    <message>
        <source>there are too many</source>
        <translation>過多</translation>
    </message>
    <message>
        <source>it stands there twice</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>two are needed</source>
        <translation>需要兩項</translation>
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
        <translation>請說明為何仍然執行</translation>
    </message>
    <message>
        <source>say why it is less</source>
        <translation>請說明為何減量</translation>
    </message>
    <message>
        <source>say why it was not given</source>
        <translation>請寫明未給的原因</translation>
    </message>
    <message>
        <source>say why it is not on time</source>
        <translation>請說明為何不按時</translation>
    </message>
    <message>
        <source>say why it was not scanned</source>
        <translation>請說明為何未掃碼</translation>
    </message>
    <message>
        <source>central does not answer, so it cannot be closed now</source>
        <translation>中心無回應，暫不能結束</translation>
    </message>
    <message>
        <source>a second person is needed</source>
        <translation>需要第二人</translation>
    </message>
    <message>
        <source>this can only be done with central</source>
        <translation>需要中心連線</translation>
    </message>
    <message>
        <source>an order that depends on it was signed</source>
        <translation>有依賴它的內容已簽署</translation>
    </message>
    <message>
        <source>it has left already: stop it instead</source>
        <translation>已發出：請改為停止</translation>
    </message>
    <message>
        <source>not for this role</source>
        <translation>該角色不可</translation>
    </message>
    <message>
        <source>your sign-in has expired: sign in again</source>
        <translation>登入已過期：請重新登入</translation>
    </message>
    <message>
        <source>no nurse has verified the order</source>
        <translation>醫囑未經護理師核對</translation>
    </message>
    <message>
        <source>doses were given</source>
        <translation>已有給藥</translation>
    </message>
    <message>
        <source>not in this mode</source>
        <translation>目前模式下不可</translation>
    </message>
    <message>
        <source>the safety check was not run</source>
        <translation>未做安全檢查</translation>
    </message>
    <message>
        <source>central knows no such person</source>
        <translation>中心沒有此人員</translation>
    </message>
    <message>
        <source>central names no role for this person</source>
        <translation>中心沒有此人員的角色</translation>
    </message>
    <message>
        <source>central does not find this person</source>
        <translation>中心找不到此人員</translation>
    </message>
    <message>
        <source>this is somebody else's number</source>
        <translation>這是他人的員工編號</translation>
    </message>
    <message>
        <source>another sign-in was begun meanwhile</source>
        <translation>期間另有一次登入</translation>
    </message>
    <message>
        <source>central takes number and password in a browser only: sign in with the browser</source>
        <translation>中心只在瀏覽器中接受員工編號和密碼：請用瀏覽器登入</translation>
    </message>
    <message>
        <source>this PC could not wait for the browser</source>
        <translation>本機無法等待瀏覽器返回</translation>
    </message>
    <message>
        <source>the station has no secret</source>
        <translation>本站沒有憑據</translation>
    </message>
    <message>
        <source>the sign-in cannot be renewed</source>
        <translation>登入無法續期</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>無人登入</translation>
    </message>
    <message>
        <source>central does not say where to sign in</source>
        <translation>中心未給出登入地址</translation>
    </message>
    <message>
        <source>central refused the sign-in</source>
        <translation>中心拒絕登入</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>the key file is of another version</source>
        <translation>金鑰檔案版本不同</translation>
    </message>
    <message>
        <source>the key has the wrong length</source>
        <translation>金鑰長度不對</translation>
    </message>
    <message>
        <source>what the keyring holds is no key</source>
        <translation>金鑰環中的內容不是金鑰</translation>
    </message>
    <message>
        <source>the store is not encrypted</source>
        <translation>儲存未加密</translation>
    </message>
    <message>
        <source>the key of the store is not usable</source>
        <translation>儲存金鑰不可用</translation>
    </message>
    <message>
        <source>a page was changed</source>
        <translation>有頁面被改動</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>it changed since you looked at it</source>
        <translation>您檢視後已有變化</translation>
    </message>
    <message>
        <source>the order ends before that time anyway: what is to go on longer is ordered anew</source>
        <translation>該醫囑在此時間之前就會停止：要繼續用藥請重新開立</translation>
    </message>
    <message>
        <source>what is handed out is not what dose, frequency and days need; where it is meant, the remark says why</source>
        <translation>發藥數量與劑量、頻次、天數不符；確需如此請在備註中說明</translation>
    </message>
    <message>
        <source>what is handed out is ten times, or a tenth of, what dose, frequency and days need</source>
        <translation>發藥數量與劑量、頻次、天數所需相差十倍</translation>
    </message>
    <message>
        <source>the note contradicts the patient's record: look at its findings, correct it or answer them</source>
        <translation>文書與患者病歷矛盾：請檢視提示，修改或逐條答覆</translation>
    </message>
    <message>
        <source>this document is a doctor's to sign</source>
        <translation>該文書須由醫師簽署</translation>
    </message>
    <message>
        <source>no rule of the record asks for this document</source>
        <translation>病歷規則中沒有要求這份文書</translation>
    </message>
    <message>
        <source>the pack of this station has no such pathway or stage</source>
        <translation>本工作站規則庫中沒有該路徑或階段</translation>
    </message>
    <message>
        <source>the pathway has no such stage</source>
        <translation>該路徑沒有這個階段</translation>
    </message>
    <message>
        <source>nobody hands over to himself</source>
        <translation>不能交班給自己</translation>
    </message>
    <message>
        <source>a doctor hands over to a doctor, a nurse to a nurse</source>
        <translation>醫師向醫師交班，護理師向護理師交班</translation>
    </message>
    <message>
        <source>what was taken over is said back in own words</source>
        <translation>接班時請用自己的話複述</translation>
    </message>
    <message>
        <source>the time limit lies in the past</source>
        <translation>時限已過</translation>
    </message>
    <message>
        <source>nobody approves what he asks for himself</source>
        <translation>不能審批自己提出的申請</translation>
    </message>
    <message>
        <source>this list has another main diagnosis: take that mark off it first (M on its line)</source>
        <translation>本清單已有主要診斷：請先取消其主要標記（在該行按 M）</translation>
    </message>
    <message>
        <source>the side that is written and the side that is chosen are two</source>
        <translation>文字中的側別與所選側別不一致</translation>
    </message>
    <message>
        <source>the diagnosis occurs in the other sex only</source>
        <translation>該診斷只見於另一性別</translation>
    </message>
    <message>
        <source>this version was corrected already: correct the newest one</source>
        <translation>這一版已被更正：請更正最新的一版</translation>
    </message>
    <message>
        <source>the order is over</source>
        <translation>醫囑已結束</translation>
    </message>
    <message>
        <source>the order was stopped</source>
        <translation>醫囑已停止</translation>
    </message>
    <message>
        <source>the order is held</source>
        <translation>醫囑已暫緩</translation>
    </message>
    <message>
        <source>two versions of the order wait for a decision</source>
        <translation>醫囑有兩個版本待裁決</translation>
    </message>
    <message>
        <source>a question about the order waits for the doctor</source>
        <translation>醫囑有疑問待醫師答覆</translation>
    </message>
    <message>
        <source>this station does not have the order</source>
        <translation>本站沒有該醫囑</translation>
    </message>
    <message>
        <source>the patient is not on this ward</source>
        <translation>患者不在本病房</translation>
    </message>
    <message>
        <source>the patient is fasting</source>
        <translation>患者禁食</translation>
    </message>
    <message>
        <source>ten times what was ordered, or a tenth</source>
        <translation>為醫囑劑量的十倍或十分之一</translation>
    </message>
    <message>
        <source>more than was ordered</source>
        <translation>超過醫囑劑量</translation>
    </message>
    <message>
        <source>it is charted already</source>
        <translation>已記錄</translation>
    </message>
    <message>
        <source>nobody can be given such an amount</source>
        <translation>數量不可能</translation>
    </message>
    <message>
        <source>before it was ordered</source>
        <translation>早於開立時間</translation>
    </message>
    <message>
        <source>the time of the dose lies ahead</source>
        <translation>給藥時間在將來</translation>
    </message>
    <message>
        <source>a line stands there twice</source>
        <translation>同一行重複</translation>
    </message>
    <message>
        <source>a once-only order was given already</source>
        <translation>一次性醫囑已給過</translation>
    </message>
    <message>
        <source>this is another drug</source>
        <translation>不是該藥</translation>
    </message>
    <message>
        <source>this is another route</source>
        <translation>途徑不同</translation>
    </message>
    <message>
        <source>it is one line of a group: the group is given as one</source>
        <translation>屬於成組醫囑，須整組給予</translation>
    </message>
    <message>
        <source>not every line of the group is there</source>
        <translation>成組醫囑不完整</translation>
    </message>
    <message>
        <source>the most of a day is reached</source>
        <translation>已達每日上限</translation>
    </message>
    <message>
        <source>it was given a short while ago</source>
        <translation>剛剛給過</translation>
    </message>
    <message>
        <source>the least interval is not over</source>
        <translation>未到最短間隔</translation>
    </message>
    <message>
        <source>the batch number is missing</source>
        <translation>缺少批號</translation>
    </message>
    <message>
        <source>a witness is needed</source>
        <translation>需要見證人</translation>
    </message>
    <message>
        <source>this person may not be the second</source>
        <translation>此人不可作為第二人</translation>
    </message>
    <message>
        <source>the second person found something else</source>
        <translation>第二人核對結果不同</translation>
    </message>
    <message>
        <source>a second nurse is needed</source>
        <translation>需要第二名護理師</translation>
    </message>
    <message>
        <source>what was prepared has expired</source>
        <translation>配製品已過期</translation>
    </message>
    <message>
        <source>what was prepared was not checked</source>
        <translation>配製品未核對</translation>
    </message>
    <message>
        <source>what was laid out is not known to be mixed</source>
        <translation>已擺藥，但未見配藥記錄</translation>
    </message>
    <message>
        <source>given and thrown away do not make what was taken</source>
        <translation>給予與棄去之和不等於取用量</translation>
    </message>
    <message>
        <source>the rest is in another unit</source>
        <translation>餘量單位不同</translation>
    </message>
    <message>
        <source>the label was not read</source>
        <translation>未掃瓶簽</translation>
    </message>
    <message>
        <source>the label is another patient's</source>
        <translation>瓶簽屬於他人</translation>
    </message>
    <message>
        <source>that time lies before it was begun</source>
        <translation>該時間早於開始時間</translation>
    </message>
    <message>
        <source>the patient was not told apart</source>
        <translation>未核對患者身分</translation>
    </message>
    <message>
        <source>the wristband is another patient's</source>
        <translation>手圈屬於他人</translation>
    </message>
    <message>
        <source>what was read is not this bag</source>
        <translation>讀到的不是這袋血</translation>
    </message>
    <message>
        <source>this station does not know the bag</source>
        <translation>本站沒有該血袋</translation>
    </message>
    <message>
        <source>this is no number of a bag</source>
        <translation>不是血袋號</translation>
    </message>
    <message>
        <source>the bag is for another patient</source>
        <translation>血袋屬於他人</translation>
    </message>
    <message>
        <source>the bag was begun already</source>
        <translation>血袋已開始輸注</translation>
    </message>
    <message>
        <source>the check at the bed is missing</source>
        <translation>缺少床旁核對</translation>
    </message>
    <message>
        <source>the transfusion is over</source>
        <translation>輸血已結束</translation>
    </message>
    <message>
        <source>these two are one record</source>
        <translation>兩者是同一記錄</translation>
    </message>
    <message>
        <source>this number was not given to anybody</source>
        <translation>該編號未發放</translation>
    </message>
    <message>
        <source>there was no review</source>
        <translation>未做審閱</translation>
    </message>
    <message>
        <source>it was asked for already</source>
        <translation>已請求</translation>
    </message>
    <message>
        <source>it is over already</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>the volume is missing</source>
        <translation>缺少液量</translation>
    </message>
    <message>
        <source>somebody confirmed it already</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>it was verified already, who did it stays</source>
        <translation>已核對過，原核對人不變</translation>
    </message>
    <message>
        <source>it is not stopped yet</source>
        <translation>尚未停止</translation>
    </message>
    <message>
        <source>there is no negative skin test</source>
        <translation>沒有陰性皮膚測試結果</translation>
    </message>
    <message>
        <source>the skin test was positive</source>
        <translation>皮膚測試陽性</translation>
    </message>
    <message>
        <source>the skin test was not read</source>
        <translation>皮膚測試未判讀</translation>
    </message>
    <message>
        <source>it is too early to read the skin test</source>
        <translation>未到皮膚測試判讀時間</translation>
    </message>
    <message>
        <source>the time to read the skin test is over</source>
        <translation>已過皮膚測試判讀時間</translation>
    </message>
    <message>
        <source>the skin test was not begun</source>
        <translation>皮膚測試未開始</translation>
    </message>
    <message>
        <source>the skin test runs already</source>
        <translation>皮膚測試進行中</translation>
    </message>
    <message>
        <source>a second person reads with you</source>
        <translation>需要第二人共同判讀</translation>
    </message>
    <message>
        <source>who began it does not read it as the second</source>
        <translation>開始皮膚測試者不可作為第二判讀人</translation>
    </message>
    <message>
        <source>nobody knows how long this skin test waits</source>
        <translation>皮膚測試觀察時間未知</translation>
    </message>
    <message>
        <source>this skin test was positive before</source>
        <translation>既往皮膚測試陽性</translation>
    </message>
    <message>
        <source>it was reviewed already</source>
        <translation>已審閱</translation>
    </message>
    <message>
        <source>the unit is another</source>
        <translation>單位不同</translation>
    </message>
    <message>
        <source>this report needs a name</source>
        <translation>該報告須署名</translation>
    </message>
    <message>
        <source>the grade is unknown</source>
        <translation>等級未知</translation>
    </message>
    <message>
        <source>the kind of event is unknown</source>
        <translation>事件類別未知</translation>
    </message>
    <message>
        <source>there was a reaction: a doctor decides first</source>
        <translation>已有反應：須醫師先決定</translation>
    </message>
    <message>
        <source>the patient was not taken in with this bottle</source>
        <translation>該患者未就這一瓶接單</translation>
    </message>
    <message>
        <source>another bottle comes first</source>
        <translation>應先輸另一瓶</translation>
    </message>
    <message>
        <source>the bottle was not checked</source>
        <translation>輸液瓶未核對</translation>
    </message>
    <message>
        <source>it was accepted already</source>
        <translation>已接單</translation>
    </message>
    <message>
        <source>there are no bottles</source>
        <translation>沒有輸液瓶</translation>
    </message>
    <message>
        <source>it is not paid</source>
        <translation>未繳費</translation>
    </message>
    <message>
        <source>it was collected already</source>
        <translation>已採集</translation>
    </message>
    <message>
        <source>nobody requested it</source>
        <translation>沒有申請</translation>
    </message>
    <message>
        <source>the time does not fit</source>
        <translation>時間不符</translation>
    </message>
    <message>
        <source>this is another patient</source>
        <translation>患者不符</translation>
    </message>
    <message>
        <source>this is another tube</source>
        <translation>試管不符</translation>
    </message>
    <message>
        <source>the pharmacist rejected it</source>
        <translation>藥師未通過</translation>
    </message>
    <message>
        <source>the pharmacist's words changed meanwhile</source>
        <translation>藥師意見已變更</translation>
    </message>
    <message>
        <source>the step was done already</source>
        <translation>該步驟已完成</translation>
    </message>
    <message>
        <source>another step comes first</source>
        <translation>應先完成前一步驟</translation>
    </message>
    <message>
        <source>a later step was done already</source>
        <translation>後續步驟已完成</translation>
    </message>
    <message>
        <source>this station does not know this part of the plan</source>
        <translation>本站沒有該執行單元</translation>
    </message>
    <message>
        <source>there is nothing to send</source>
        <translation>沒有可傳送的內容</translation>
    </message>
    <message>
        <source>the label was printed already</source>
        <translation>標籤已列印</translation>
    </message>
    <message>
        <source>online</source>
        <translation>連線時</translation>
    </message>
    <message>
        <source>while central is slow</source>
        <translation>中心緩慢時</translation>
    </message>
    <message>
        <source>in an emergency</source>
        <translation>應變狀態下</translation>
    </message>
    <message>
        <source>while the station recovers</source>
        <translation>恢復期間</translation>
    </message>
    <message>
        <source>while the station only reads</source>
        <translation>唯讀狀態下</translation>
    </message>
    <message>
        <source>in a drill</source>
        <translation>演練中</translation>
    </message>
    <message>
        <source>as a doctor</source>
        <translation>以醫師身分</translation>
    </message>
    <message>
        <source>as a nurse</source>
        <translation>以護理師身分</translation>
    </message>
    <message>
        <source>as a head nurse</source>
        <translation>以護理長身分</translation>
    </message>
    <message>
        <source>as a pharmacist</source>
        <translation>以藥師身分</translation>
    </message>
    <message>
        <source>whose dose it is was not checked</source>
        <translation>未核對患者身分</translation>
    </message>
    <message>
        <source>the patient is recorded as dead since before that time</source>
        <translation>該患者已登記死亡，時間早於所填時間</translation>
    </message>
    <message>
        <source>the patient had left before that time</source>
        <translation>患者在該時間之前已離院</translation>
    </message>
    <message>
        <source>this stay is not known here</source>
        <translation>本站沒有這次住院（就診）記錄</translation>
    </message>
    <message>
        <source>this sign is not measured in that unit</source>
        <translation>該生命徵象不用這個單位</translation>
    </message>
    <message>
        <source>this is no vital sign</source>
        <translation>這不是生命徵象項目</translation>
    </message>
    <message>
        <source>nothing runs at such a rate: check the number and its unit</source>
        <translation>不可能的速度：請核對數值與單位</translation>
    </message>
    <message>
        <source>it lies before the beginning</source>
        <translation>早於開始時間</translation>
    </message>
    <message>
        <source>the volume is said in mL</source>
        <translation>入量須以 mL 記錄</translation>
    </message>
    <message>
        <source>more than the bag holds: check the number, or say why</source>
        <translation>超過該袋（瓶）總量：請核對數值，或說明原因</translation>
    </message>
    <message>
        <source>it is not paused</source>
        <translation>目前並未暫停</translation>
    </message>
    <message>
        <source>there is no signature beside it</source>
        <translation>旁邊沒有簽名</translation>
    </message>
    <message>
        <source>this PC was not told the hospital's key (wardlight sign trust)</source>
        <translation>尚未告知本機醫院的公鑰（wardlight sign trust）</translation>
    </message>
    <message>
        <source>it is signed with a key that this PC does not know</source>
        <translation>簽名所用的金鑰本機不認識</translation>
    </message>
    <message>
        <source>it was changed after it was signed</source>
        <translation>簽名之後被改動過</translation>
    </message>
    <message>
        <source>it is older than what this PC took before</source>
        <translation>比本機以前採用的更舊</translation>
    </message>
    <message>
        <source>it is older than this PC may take, whoever works on it (floor.json beside the hospital's key)</source>
        <translation>它比本機允許的更舊，無論誰使用本機（醫院公鑰旁的 floor.json）</translation>
    </message>
    <message>
        <source>the least numbers of this PC (floor.json beside the hospital's key) cannot be read: its administrator puts them right</source>
        <translation>本機的最低編號（醫院公鑰旁的 floor.json）無法讀取：請本機管理員修正</translation>
    </message>
    <message>
        <source>it differs from what this PC took under the same number</source>
        <translation>與本機以同一編號採用的內容不同</translation>
    </message>
    <message>
        <source>it was signed for something else</source>
        <translation>它是為別的用途簽名的</translation>
    </message>
    <message>
        <source>it was signed under another name</source>
        <translation>它是以別的名稱簽名的</translation>
    </message>
    <message>
        <source>its signature cannot be read</source>
        <translation>簽名無法讀取</translation>
    </message>
    <message>
        <source>it was signed in a form that this program does not know</source>
        <translation>簽名的格式本程式不認識</translation>
    </message>
    <message>
        <source>it has a name that is not allowed (small letters, digits and dashes)</source>
        <translation>名稱不允許（只能用小寫字母、數字和短橫線）</translation>
    </message>
    <message>
        <source>it has no number from 1 on</source>
        <translation>沒有從 1 開始的編號</translation>
    </message>
    <message>
        <source>it names a file in a way that is not allowed</source>
        <translation>其中的檔名不允許</translation>
    </message>
    <message>
        <source>a file of it is missing</source>
        <translation>其中缺少一個檔案</translation>
    </message>
    <message>
        <source>it is a link or no plain file</source>
        <translation>它是連結，或不是普通檔案</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>it is larger than anything of this kind may be</source>
        <translation>超過此類檔案允許的大小</translation>
    </message>
    <message>
        <source>the key cannot be read</source>
        <translation>金鑰無法讀取</translation>
    </message>
    <message>
        <source>this PC does not believe that key</source>
        <translation>本機不信任該金鑰</translation>
    </message>
    <message>
        <source>a key lies there already and is not overwritten</source>
        <translation>那裡已有金鑰，不會覆蓋</translation>
    </message>
    <message>
        <source>it is the last key of this PC; tell the PC another one first</source>
        <translation>這是本機最後一把公鑰；請先告知另一把</translation>
    </message>
    <message>
        <source>this PC believes as many keys as it may</source>
        <translation>本機信任的公鑰已達上限</translation>
    </message>
    <message>
        <source>none was taken before</source>
        <translation>以前沒有采用過</translation>
    </message>
    <message>
        <source>the numbers this PC took before are missing; IT tells it the key again</source>
        <translation>本機以前採用的編號記錄不見了；請資訊室重新告知公鑰</translation>
    </message>
    <message>
        <source>the numbers this PC took before cannot be read</source>
        <translation>本機以前採用的編號記錄無法讀取</translation>
    </message>
    <message>
        <source>this PC cannot keep the number of what it takes</source>
        <translation>本機無法儲存所採用的編號</translation>
    </message>
    <message>
        <source>this PC was given it by the hospital and it is not there any more; in its place IT signs a newer one, empty if need be</source>
        <translation>本機曾由醫院下發此檔案，現已不在；請資訊室簽發更新的一份代替，可以為空</translation>
    </message>
    <message>
        <source>the address of central is taken from signed settings alone</source>
        <translation>中心系統地址只從已簽名的設定中讀取</translation>
    </message>
    <message>
        <source>where a station stands is taken from signed settings alone</source>
        <translation>工作站的位置只取自已簽名的設定</translation>
    </message>
    <message>
        <source>the file is not named for a language of the windows</source>
        <translation>檔名不是視窗的語言</translation>
    </message>
    <message>
        <source>what the repository says has run out: it is being held back, its stamps were not renewed, or the clock of this PC is ahead</source>
        <translation>更新儲存庫的聲明已過期：可能被人壓住舊內容、時間戳記未續簽，或本機時鐘偏快</translation>
    </message>
    <message>
        <source>the repository says something older than this PC has seen</source>
        <translation>更新儲存庫給出的內容比本機見過的更舊</translation>
    </message>
    <message>
        <source>it is not signed by those whom the hospital named</source>
        <translation>不是由醫院指定的人簽章的</translation>
    </message>
    <message>
        <source>it is not what was signed</source>
        <translation>與簽章時的內容不一致</translation>
    </message>
    <message>
        <source>what the repository says cannot be read</source>
        <translation>更新儲存庫的聲明無法讀取</translation>
    </message>
    <message>
        <source>the repository does not have it</source>
        <translation>更新儲存庫中沒有</translation>
    </message>
    <message>
        <source>the repository offers nothing to this ring</source>
        <translation>更新儲存庫沒有給本分組（灰度環）提供版本</translation>
    </message>
    <message>
        <source>what it says about this ring cannot be read</source>
        <translation>關於本分組的聲明無法讀取</translation>
    </message>
    <message>
        <source>a ring is named with small letters, digits and dashes</source>
        <translation>分組名稱只用小寫字母、數字和短橫</translation>
    </message>
    <message>
        <source>it has no program of this version for this kind of system</source>
        <translation>儲存庫中沒有適合本系統的該版本程式</translation>
    </message>
    <message>
        <source>what it says about this version cannot be read</source>
        <translation>關於該版本的聲明無法讀取</translation>
    </message>
    <message>
        <source>a version is three numbers: 1.2.0</source>
        <translation>版本號是三個數字：1.2.0</translation>
    </message>
    <message>
        <source>this version is in it already; a version is never changed</source>
        <translation>儲存庫中已有該版本；版本一經放入不再更改</translation>
    </message>
    <message>
        <source>a repository lies there already</source>
        <translation>那裡已有一個儲存庫</translation>
    </message>
    <message>
        <source>no root was given</source>
        <translation>沒有給出根憑證（root）</translation>
    </message>
    <message>
        <source>it sends to another machine</source>
        <translation>它指向另一台機器</translation>
    </message>
    <message>
        <source>its archive cannot be read</source>
        <translation>程式包無法讀取</translation>
    </message>
    <message>
        <source>the list of its files is not the one that was signed</source>
        <translation>檔案清單不是簽章時的那一份</translation>
    </message>
    <message>
        <source>it names a file outside its own folder</source>
        <translation>其中有檔案指向自身資料夾之外</translation>
    </message>
    <message>
        <source>there is a file that is not one of it</source>
        <translation>其中多出了不屬於它的檔案</translation>
    </message>
    <message>
        <source>a file of it was changed</source>
        <translation>其中有檔案被改動</translation>
    </message>
    <message>
        <source>another user of this PC could change it</source>
        <translation>本機的其他使用者可以改動它</translation>
    </message>
    <message>
        <source>what was signed about it is missing here</source>
        <translation>本機缺少它的簽章憑據</translation>
    </message>
    <message>
        <source>another program of this PC is staging it just now, or may not write there</source>
        <translation>本機另一程式正在準備它，或無權寫入該處</translation>
    </message>
    <message>
        <source>it is not on this PC yet</source>
        <translation>本機上還沒有它</translation>
    </message>
    <message>
        <source>it could not be unpacked here</source>
        <translation>無法在本機解開</translation>
    </message>
    <message>
        <source>this system does not start it</source>
        <translation>本系統無法啟動它</translation>
    </message>
    <message>
        <source>this user may not write into the folder of versions</source>
        <translation>目前使用者無權寫入版本資料夾</translation>
    </message>
    <message>
        <source>a newer version of the program</source>
        <translation>新版本程式</translation>
    </message>
    <message>
        <source>the store could not be copied before it</source>
        <translation>之前無法備份本機資料庫</translation>
    </message>
    <message>
        <source>the store could not be put back</source>
        <translation>本機資料庫無法復原</translation>
    </message>
    <message>
        <source>no other version is staged for this station</source>
        <translation>本站沒有已準備好的其他版本</translation>
    </message>
    <message>
        <source>the installed program runs; there is nothing before it</source>
        <translation>正在執行的就是安裝版；沒有更早的版本</translation>
    </message>
    <message>
        <source>this version was not taken back here</source>
        <translation>該版本在本機沒有被退回過</translation>
    </message>
    <message>
        <source>the version before would not read the store, nor what waits in it</source>
        <translation>之前的版本讀不了現在的本機資料庫及其中待傳的內容</translation>
    </message>
    <message>
        <source>it is older than the installed program</source>
        <translation>它比安裝的程式更舊</translation>
    </message>
    <message>
        <source>the station is open: close it first</source>
        <translation>工作站正在使用：請先關閉</translation>
    </message>
    <message>
        <source>how the station stands is not known</source>
        <translation>工作站目前狀態不明</translation>
    </message>
    <message>
        <source>entries here wait for central's confirmation</source>
        <translation>本機有內容等待中心確認</translation>
    </message>
    <message>
        <source>entries that central did not take wait for a decision</source>
        <translation>中心未接收的內容等待處理決定</translation>
    </message>
    <message>
        <source>it was not redirected: how it was before does not lie beside it</source>
        <translation>沒有改過指向：旁邊沒有改之前的檔案</translation>
    </message>
    <message>
        <source>it is redirected already: bring it back first</source>
        <translation>已經改過指向：請先改回</translation>
    </message>
    <message>
        <source>the address cannot be changed without changing more of the file: write it by hand</source>
        <translation>無法只改位址而不動檔案其他內容：請手動修改</translation>
    </message>
    <message>
        <source>entries wait in the store here for the central it belongs to, and the settings do not say that the new one carries on its records (central.carries_on): point the station back until they are confirmed, or let IT say so</source>
        <translation>本機資料庫中有內容等待上傳到它原來的中心，而設定沒有說明新中心承接原中心的紀錄（central.carries_on）：請先指回原中心直到全部確認，或由資訊室在設定中說明</translation>
    </message>
    <message>
        <source>the store here belongs to another central, and the settings do not say that this one carries on its records (central.carries_on): let IT say so, or give this central a folder of its own (station.data)</source>
        <translation>本機資料庫屬於另一個中心，而設定沒有說明目前中心承接其紀錄（central.carries_on）：請資訊室在設定中說明，或為目前中心另設資料夾（station.data）</translation>
    </message>
</context>
<context>
    <name>LockButton</name>
    <message>
        <source>Lock</source>
        <translation>鎖屏</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小時</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小時 {minutes} 分</translation>
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
        <translation>本機日誌被改動過。請告知資訊室和護理長（F12，審計）。</translation>
    </message>
    <message>
        <source>The end of the journal of this PC is missing. Tell IT and the ward's lead (F12, audit).</source>
        <translation>本機日誌的末尾缺失。請告知資訊室和護理長（F12，審計）。</translation>
    </message>
    <message>
        <source>Central holds another journal of this PC. Tell IT and the ward's lead (F12, audit).</source>
        <translation>中心儲存著本機的另一份日誌。請告知資訊室和護理長（F12，審計）。</translation>
    </message>
    <message>
        <source>The journal of this PC is not whole. Tell IT and the ward's lead (F12, audit).</source>
        <translation>本機日誌不完整。請告知資訊室和護理長（F12，審計）。</translation>
    </message>
    <message>
        <source>Central online</source>
        <translation>中心連線</translation>
    </message>
    <message>
        <source>Central slow</source>
        <translation>中心緩慢</translation>
    </message>
    <message>
        <source>EMERGENCY</source>
        <translation>應變模式</translation>
    </message>
    <message>
        <source>EMERGENCY · reconciling</source>
        <translation>應變 · 對帳</translation>
    </message>
    <message>
        <source>READ ONLY</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>DRILL · not real</source>
        <translation>演練 · 非真實</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>應變</translation>
    </message>
    <message>
        <source>Emergency, reconciling</source>
        <translation>應變 · 對帳</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演練</translation>
    </message>
    <message>
        <source>Central unreachable since</source>
        <translation>中心系統不可達 自</translation>
    </message>
    <message>
        <source>Declared by a person at</source>
        <translation>人工宣佈應變 於</translation>
    </message>
    <message>
        <source>Planned downtime since</source>
        <translation>計畫停機 自</translation>
    </message>
    <message>
        <source>Local store damaged since</source>
        <translation>本地儲存損壞 自</translation>
    </message>
    <message>
        <source>Disk full since</source>
        <translation>磁碟已滿 自</translation>
    </message>
    <message>
        <source>Sign-in expired at</source>
        <translation>登入過期 於</translation>
    </message>
    <message>
        <source>Local copy too old since</source>
        <translation>本站快照過舊 自</translation>
    </message>
    <message>
        <source>Not declared yet (F12), central away since</source>
        <translation>尚未宣佈（F12），中心不可達自</translation>
    </message>
    <message>
        <source>Announced downtime is near, since</source>
        <translation>預告停機臨近，自</translation>
    </message>
    <message>
        <source>Ward pack made at</source>
        <translation>病房應變包製作於</translation>
    </message>
    <message>
        <source>Read only · since {since} · not live</source>
        <translation>唯讀 · 自 {since} · 非即時</translation>
    </message>
    <message>
        <source>Drill · since {since} · fictitious patients</source>
        <translation>演練 · 自 {since} · 虛構患者</translation>
    </message>
    <message>
        <source>Emergency · since {since} · not confirmed by central</source>
        <translation>應變 · 自 {since} · 未經中心確認</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>截至 {time}</translation>
    </message>
    <message>
        <source>Central is back · reconciling</source>
        <translation>中心已恢復 · 對帳中</translation>
    </message>
    <message>
        <source>Drill · practice hospital</source>
        <translation>演練 · 練習醫院</translation>
    </message>
    <message>
        <source>Central offline · station works alone</source>
        <translation>中心離線 · 本站獨立執行</translation>
    </message>
    <message>
        <source>copy {time} · {age} ago · {count} to upload</source>
        <translation>快照 {time} · {age}前 · 待上傳 {count}</translation>
    </message>
    <message>
        <source>{percent} % failed</source>
        <translation>失敗 {percent} %</translation>
    </message>
    <message>
        <source>{time} · for {span}</source>
        <translation>{time} · 已 {span}</translation>
    </message>
    <message>
        <source>{time} · {span} old</source>
        <translation>{time} · 資料齡 {span}</translation>
    </message>
    <message>
        <source>Data here as of (snapshot)</source>
        <translation>本站資料截至（快照）</translation>
    </message>
    <message>
        <source> ({span})</source>
        <translation>（{span}）</translation>
    </message>
    <message>
        <source>Data as of {time}</source>
        <translation>資料截至 {time}</translation>
    </message>
    <message>
        <source>{count} to upload</source>
        <translation>待上傳 {count}</translation>
    </message>
    <message>
        <source>Emergency since</source>
        <translation>應變 自</translation>
    </message>
    <message>
        <source>Played emergency since</source>
        <translation>演練應變始於</translation>
    </message>
    <message>
        <source>Played recovery, emergency since</source>
        <translation>演練恢復，應變始於</translation>
    </message>
    <message>
        <source>Played: read only since</source>
        <translation>演練：唯讀始於</translation>
    </message>
    <message>
        <source>Drill since</source>
        <translation>演練 自</translation>
    </message>
    <message>
        <source>orders {count}</source>
        <translation>醫囑 {count}</translation>
    </message>
    <message>
        <source>doses {count}</source>
        <translation>執行 {count}</translation>
    </message>
    <message>
        <source>vitals {count}</source>
        <translation>生命徵象 {count}</translation>
    </message>
    <message>
        <source>others {count}</source>
        <translation>其他 {count}</translation>
    </message>
    <message>
        <source>Waiting for upload ({counts})</source>
        <translation>待上傳佇列（{counts}）</translation>
    </message>
    <message>
        <source>Waiting for upload</source>
        <translation>待上傳佇列</translation>
    </message>
    <message>
        <source>{count} commands · {conflicts} to decide</source>
        <translation>{count} 條 · 待裁決 {conflicts}</translation>
    </message>
    <message>
        <source>{count} commands · void</source>
        <translation>{count} 條 · 作廢</translation>
    </message>
    <message>
        <source>{count} commands · encrypted here</source>
        <translation>{count} 條 · 本站已加密存檔</translation>
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
        <translation>另 {count} 條</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Not signed in</source>
        <translation>未能登入</translation>
    </message>
    <message>
        <source>Central answers and takes no more sign-ins for now.</source>
        <translation>中心有回應，但暫時不再接受登入。</translation>
    </message>
    <message>
        <source>Wait a moment and sign in again. It says nothing about your password.</source>
        <translation>請稍候再登入。這與您的密碼是否正確無關。</translation>
    </message>
    <message>
        <source>This way in is closed now.</source>
        <translation>目前不能這樣進入。</translation>
    </message>
    <message>
        <source>Ask the head nurse or IT if you have to come in.</source>
        <translation>如必須進入，請找護理長或資訊室。</translation>
    </message>
    <message>
        <source>The local store was not opened</source>
        <translation>本機資料未能開啟</translation>
    </message>
    <message>
        <source>It opens for who has signed in at this PC. Nothing was changed.</source>
        <translation>在本機登入過的人可以開啟。未作任何更改。</translation>
    </message>
    <message>
        <source>Try again, or let a colleague who has signed in here open it.</source>
        <translation>請重試，或請在本機登入過的同事開啟。</translation>
    </message>
    <message>
        <source>The days of an order cannot be meant</source>
        <translation>醫囑的天數不成立</translation>
    </message>
    <message>
        <source>It was not signed. Nothing was changed.</source>
        <translation>未簽署，未作任何更改。</translation>
    </message>
    <message>
        <source>Choose its draft, Enter, and change it.</source>
        <translation>請選中該草稿行，按 Enter 鍵後修改。</translation>
    </message>
    <message>
        <source>The local store is open already</source>
        <translation>本地儲存已被開啟</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>沒有任何更改。</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translation>請使用已開啟的視窗，或先將其關閉。</translation>
    </message>
    <message>
        <source>A dose of this order was given</source>
        <translation>該醫囑已有執行記錄</translation>
    </message>
    <message>
        <source>It was not taken back; nothing was changed.</source>
        <translation>未作廢，未作任何更改。</translation>
    </message>
    <message>
        <source>Stop the order instead: what was given stays in the record.</source>
        <translation>請改為停止醫囑：已執行的保留在病歷中。</translation>
    </message>
    <message>
        <source>This chart wants a reason first</source>
        <translation>此病歷須先說明理由</translation>
    </message>
    <message>
        <source>Find the patient with the search (Ctrl K) and say why you open the chart.</source>
        <translation>請用檢索（Ctrl K）找到患者並說明開啟理由。</translation>
    </message>
    <message>
        <source>This is withheld from you</source>
        <translation>此內容對您隱去</translation>
    </message>
    <message>
        <source>Look at it with a reason first (Ctrl Alt W), or ask somebody who may see it.</source>
        <translation>請先填寫理由檢視（Ctrl Alt W），或請有權者處理。</translation>
    </message>
    <message>
        <source>This belongs to another patient</source>
        <translation>該內容屬於另一位患者</translation>
    </message>
    <message>
        <source>Nothing was saved and nothing was changed.</source>
        <translation>未儲存，未作任何更改。</translation>
    </message>
    <message>
        <source>Open the right patient and begin again.</source>
        <translation>請開啟正確的患者後重新操作。</translation>
    </message>
    <message>
        <source>Nothing is lost; the station tries again by itself.</source>
        <translation>沒有丟失；本站會自動重試。</translation>
    </message>
    <message>
        <source>Go on working.</source>
        <translation>請繼續工作。</translation>
    </message>
    <message>
        <source>Central is not ready</source>
        <translation>中心未就緒</translation>
    </message>
    <message>
        <source>Central does not answer</source>
        <translation>中心無回應</translation>
    </message>
    <message>
        <source>Central is busy</source>
        <translation>中心繁忙</translation>
    </message>
    <message>
        <source>Central answers with a fault</source>
        <translation>中心回應出錯</translation>
    </message>
    <message>
        <source>Go on working; tell IT if it stays.</source>
        <translation>請繼續工作；若持續出現請告知資訊室。</translation>
    </message>
    <message>
        <source>What you signed is kept here and waits.</source>
        <translation>已簽內容存於本站等待上傳。</translation>
    </message>
    <message>
        <source>Sign-in is needed</source>
        <translation>需要登入</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>請重新登入。</translation>
    </message>
    <message>
        <source>Your sign-in has expired</source>
        <translation>登入已過期</translation>
    </message>
    <message>
        <source>Staff number or password was not accepted, or the account is locked.</source>
        <translation>員工編號或密碼不被接受，或帳號已鎖定。</translation>
    </message>
    <message>
        <source>Check both and try again, or ask the head nurse.</source>
        <translation>請核對後重試，或聯絡護理長。</translation>
    </message>
    <message>
        <source>Not allowed for your role</source>
        <translation>您的角色無此權限</translation>
    </message>
    <message>
        <source>Ask a colleague who may do this.</source>
        <translation>請由有權限的同事操作。</translation>
    </message>
    <message>
        <source>A decision is needed</source>
        <translation>需要裁決</translation>
    </message>
    <message>
        <source>Open the Emergency Centre.</source>
        <translation>請開啟應變中心。</translation>
    </message>
    <message>
        <source>Central refused an entry</source>
        <translation>中心駁回了一條記錄</translation>
    </message>
    <message>
        <source>Your entry is kept here with central's reason.</source>
        <translation>該記錄連同中心的理由存於本站。</translation>
    </message>
    <message>
        <source>Open the Emergency Centre and decide.</source>
        <translation>請開啟應變中心裁決。</translation>
    </message>
    <message>
        <source>Changed at central meanwhile</source>
        <translation>中心期間已有更改</translation>
    </message>
    <message>
        <source>Both versions are kept.</source>
        <translation>兩個版本均已保留。</translation>
    </message>
    <message>
        <source>Compare them in the Emergency Centre and decide.</source>
        <translation>請在應變中心對比後裁決。</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>暫不可以</translation>
    </message>
    <message>
        <source>Wait for central, or use paper.</source>
        <translation>請等待中心恢復，或使用紙質流程。</translation>
    </message>
    <message>
        <source>Stopped by a safety rule</source>
        <translation>被安全規則攔截</translation>
    </message>
    <message>
        <source>Read the finding beside the order.</source>
        <translation>請閱讀醫囑旁的檢查結果。</translation>
    </message>
    <message>
        <source>This entry cannot be meant</source>
        <translation>輸入內容有誤</translation>
    </message>
    <message>
        <source>Check the marked field.</source>
        <translation>請檢查標出的欄位。</translation>
    </message>
    <message>
        <source>A rule pack is damaged</source>
        <translation>規則包已損壞</translation>
    </message>
    <message>
        <source>Checks of this pack are not run.</source>
        <translation>該規則包的檢查未執行。</translation>
    </message>
    <message>
        <source>Tell IT.</source>
        <translation>請告知資訊室。</translation>
    </message>
    <message>
        <source>Not signed by the hospital, or older than before</source>
        <translation>未經醫院簽名，或比以前的舊</translation>
    </message>
    <message>
        <source>It was not used; what was in use before stays.</source>
        <translation>沒有采用；繼續使用以前的。</translation>
    </message>
    <message>
        <source>A newer version is not taken</source>
        <translation>新版本未採用</translation>
    </message>
    <message>
        <source>The version in use goes on; nothing was changed.</source>
        <translation>繼續使用目前版本；沒有任何更改。</translation>
    </message>
    <message>
        <source>A setting cannot be used</source>
        <translation>某項設定無法使用</translation>
    </message>
    <message>
        <source>It was not used, and nothing was changed.</source>
        <translation>未採用該設定，未作任何更改。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>This entry was NOT saved.</source>
        <translation>本次輸入【未】儲存。</translation>
    </message>
    <message>
        <source>Use another station or paper, and tell IT.</source>
        <translation>請改用其他工作站或紙質流程，並告知資訊室。</translation>
    </message>
    <message>
        <source>The local store cannot be opened</source>
        <translation>本地儲存無法開啟</translation>
    </message>
    <message>
        <source>Its key is missing or wrong. Nothing was deleted.</source>
        <translation>金鑰缺失或不正確。沒有刪除任何內容。</translation>
    </message>
    <message>
        <source>Use another station, and tell IT.</source>
        <translation>請改用其他工作站，並告知資訊室。</translation>
    </message>
    <message>
        <source>The local store is damaged</source>
        <translation>本地儲存已損壞</translation>
    </message>
    <message>
        <source>It was put aside whole; a new one was begun.</source>
        <translation>原儲存已完整封存，並新建了儲存。</translation>
    </message>
    <message>
        <source>Tell IT before this PC is switched off.</source>
        <translation>關機前請告知資訊室。</translation>
    </message>
    <message>
        <source>The local store is newer than this program</source>
        <translation>本地儲存的版本高於本程式</translation>
    </message>
    <message>
        <source>Start the newer Wardlight, or tell IT.</source>
        <translation>請啟動新版 Wardlight，或告知資訊室。</translation>
    </message>
    <message>
        <source>Something went wrong in Wardlight</source>
        <translation>Wardlight 內部出錯</translation>
    </message>
    <message>
        <source>Look whether your last entry is there before you repeat it.</source>
        <translation>重複輸入前，請先確認上一條是否已在。</translation>
    </message>
    <message>
        <source>Tell IT; the details are in the log.</source>
        <translation>請告知資訊室；詳情見日誌。</translation>
    </message>
    <message>
        <source>No secured line to central</source>
        <translation>無法與中心建立安全連線</translation>
    </message>
    <message>
        <source>Go on working, and tell IT what stands in brackets.</source>
        <translation>請繼續工作，並把括號中的內容告知資訊室。</translation>
    </message>
    <message>
        <source>Nobody was signed in at central.</source>
        <translation>沒有人在中心登入。</translation>
    </message>
    <message>
        <source>Begin again; while central is away, sign in with staff number and emergency passphrase.</source>
        <translation>請重新開始；中心中斷時，請用員工編號和應變通行碼登入。</translation>
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
        <translation>已簽·存本站</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>中心已確認</translation>
    </message>
    <message>
        <source>Nurse verified</source>
        <translation>護理師已核對</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>執行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已執行</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>有衝突</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>被駁回</translation>
    </message>
    <message>
        <source>Outcome unclear</source>
        <translation>結果不明</translation>
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
        <translation>誤錄</translation>
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
        <translation>自備</translation>
    </message>
    <message>
        <source>cancer or lasting pain</source>
        <translation>癌痛/慢痛</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>口頭</translation>
    </message>
    <message>
        <source>72 h review</source>
        <translation>72小時評估</translation>
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
        <translation>請輸入通行碼，或選擇不設通行碼繼續。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>兩次輸入不一致。</translation>
    </message>
    <message>
        <source>Signed in: {name}</source>
        <translation>已登入：{name}</translation>
    </message>
    <message>
        <source>Choose an emergency passphrase for this PC, of at least 6 characters. With it and your staff number you sign in here while central is away, and confirm what needs a password; without one you cannot. It is not your password at central.</source>
        <translation>請為本機設定應變通行碼，至少 6 個字元。中心中斷時，憑員工編號和此通行碼在本機登入，並用於需要輸入密碼的確認；不設通行碼則不能。它不是您在中心的密碼。</translation>
    </message>
    <message>
        <source>Emergency passphrase</source>
        <translation>應變通行碼</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再輸入一次</translation>
    </message>
    <message>
        <source>Keep it and go on</source>
        <translation>儲存並繼續</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>不設通行碼繼續</translation>
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
        <translation>貼</translation>
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
        <translation>頁面清單：{key}，方向鍵，Enter 鍵</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>全部頁面</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
</context>
<context>
    <name>PatientBanner</name>
    <message>
        <source>No patient chosen</source>
        <translation>未選擇患者</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>醫療組</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床</translation>
    </message>
    <message>
        <source>Nursing level / days</source>
        <translation>護理級別 / 天數</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>過敏</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>無已知過敏</translation>
    </message>
    <message>
        <source>Not available here: ask and look it up</source>
        <translation>本站無此資料：請詢問並查證</translation>
    </message>
    <message>
        <source>Not recorded: ask before prescribing</source>
        <translation>未記錄：開藥前請詢問</translation>
    </message>
    <message>
        <source>Diagnoses ({count})</source>
        <translation>診斷（{count}）</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>風險標籤</translation>
    </message>
    <message>
        <source>Resuscitation</source>
        <translation>急救意願</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未記錄</translation>
    </message>
    <message>
        <source>as of {time} ({age} ago)</source>
        <translation>截至 {time}（{age} 前）</translation>
    </message>
    <message>
        <source>Snapshot · not live</source>
        <translation>快照資料 · 非即時</translation>
    </message>
    <message>
        <source>Data freshness</source>
        <translation>資料新鮮度</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{time} · {age} ago</source>
        <translation>{time} · {age}前</translation>
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
        <translation>審方通過</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未寫理由</translation>
    </message>
    <message>
        <source>Pharmacist: {word}</source>
        <translation>藥師：{word}</translation>
    </message>
    <message>
        <source>kept by {who} {time}: {reason}</source>
        <translation>{who} {time} 堅持原醫囑：{reason}</translation>
    </message>
    <message>
        <source>the answer is saved here, not at central yet</source>
        <translation>答覆已存本機，尚未到中心</translation>
    </message>
    <message>
        <source>rejected by pharmacist</source>
        <translation>藥師拒絕</translation>
    </message>
    <message>
        <source>accepted by {who} {time}</source>
        <translation>審方通過 {who} {time}</translation>
    </message>
    <message>
        <source>awaiting review</source>
        <translation>待藥師審核</translation>
    </message>
    <message>
        <source>rejected, kept by doctor</source>
        <translation>藥師拒絕，醫師堅持</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>未審方</translation>
    </message>
    <message>
        <source>not reviewed: not at central yet</source>
        <translation>未審方：醫囑尚未到中心</translation>
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
        <translation>請輸入密碼。</translation>
    </message>
    <message>
        <source>The PIN was not typed alike twice.</source>
        <translation>兩次輸入的 PIN 不一致。</translation>
    </message>
    <message>
        <source>PIN for this PC</source>
        <translation>本機 PIN</translation>
    </message>
    <message>
        <source>With your badge and this PIN you come back to the seat you locked, for half a day after your password. It signs nothing. At least four digits; empty takes it away.</source>
        <translation>輸入密碼後半天內，刷胸牌並輸入此 PIN 可回到您鎖定的座位。PIN 不能用於簽名。至少四位數字；留空則取消。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新 PIN</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再輸入一次</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>儲存</translation>
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
        <translation>請輸入 PIN。</translation>
    </message>
    <message>
        <source>Badge read. Your seat is as you left it: type your PIN.</source>
        <translation>已讀胸牌。您的座位保持原樣：請輸入 PIN。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>Sign in with the password</source>
        <translation>改用密碼登入</translation>
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
        <translation>說明</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>過敏</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>相互作用</translation>
    </message>
    <message>
        <source>Single dose</source>
        <translation>單次量</translation>
    </message>
    <message>
        <source>Daily dose</source>
        <translation>日劑量</translation>
    </message>
    <message>
        <source>Usual dose</source>
        <translation>常用量</translation>
    </message>
    <message>
        <source>Child's dose</source>
        <translation>兒童劑量</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Kidney function</source>
        <translation>腎功能</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>妊娠</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年齡</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>途徑</translation>
    </message>
    <message>
        <source>Potassium</source>
        <translation>鉀</translation>
    </message>
    <message>
        <source>Antibiotic privilege</source>
        <translation>抗菌藥權限</translation>
    </message>
    <message>
        <source>Skin test</source>
        <translation>皮膚測試</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>滴速/泵速</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Chinese herb</source>
        <translation>中藥飲片</translation>
    </message>
    <message>
        <source>Rejected by the pharmacist</source>
        <translation>藥師已拒絕</translation>
    </message>
    <message>
        <source>Beside another</source>
        <translation>同類並存</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Enter your staff number.</source>
        <translation>請輸入員工編號。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>請輸入密碼。</translation>
    </message>
    <message>
        <source>Tick that you know the time of the snapshot.</source>
        <translation>請勾選已知曉快照時間。</translation>
    </message>
    <message>
        <source>Doctor station</source>
        <translation>醫師站</translation>
    </message>
    <message>
        <source>Nurse station</source>
        <translation>護理站</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>員工編號</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>病房</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Enter emergency mode</source>
        <translation>進入應變模式</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>用瀏覽器登入</translation>
    </message>
    <message>
        <source>Every sign-in is recorded.</source>
        <translation>每次登入均有留痕</translation>
    </message>
    <message>
        <source>Emergency sign-in</source>
        <translation>應變登入</translation>
    </message>
    <message>
        <source>With staff number and password</source>
        <translation>使用員工編號和密碼登入</translation>
    </message>
    <message>
        <source>With staff number and the passphrase of your last sign-in on this PC</source>
        <translation>使用員工編號和本機最近一次登入時的通行碼</translation>
    </message>
    <message>
        <source>At central's own page, which the browser shows</source>
        <translation>在瀏覽器顯示的中心登入頁登入</translation>
    </message>
    <message>
        <source>Emergency passphrase</source>
        <translation>應變通行碼</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>The key of this PC cannot be read. Who has signed in at this PC opens its store with his own staff number and password. Tell IT.</source>
        <translation>本機金鑰無法讀取。在本機登入過的人可用自己的員工編號和密碼開啟本機資料。請告知資訊室。</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Hold an emergency drill</source>
        <translation>開始應變演練</translation>
    </message>
    <message>
        <source>Emergency account</source>
        <translation>應變帳號</translation>
    </message>
    <message>
        <source>With a witness</source>
        <translation>經見證進入</translation>
    </message>
    <message>
        <source>If central does not answer, this station goes into emergency mode by itself: reading the snapshot, ordering and giving go on, and every entry is reconciled afterwards.</source>
        <translation>中心無回應時，本站自動轉入應變模式：繼續查閱快照、開立與執行醫囑，恢復後逐條對帳。</translation>
    </message>
</context>
<context>
    <name>StandInForm</name>
    <message>
        <source>Fill in: {field}</source>
        <translation>請填寫：{field}</translation>
    </message>
    <message>
        <source>Tick that you know the time of the snapshot.</source>
        <translation>請勾選確認已知快照時間。</translation>
    </message>
    <message>
        <source>As doctor</source>
        <translation>醫師</translation>
    </message>
    <message>
        <source>As nurse</source>
        <translation>護理師</translation>
    </message>
    <message>
        <source>Your own name</source>
        <translation>本人姓名</translation>
    </message>
    <message>
        <source>Why you have to come in so</source>
        <translation>為何須這樣進入</translation>
    </message>
    <message>
        <source>Witness (number or account)</source>
        <translation>見證人（員工編號或帳號）</translation>
    </message>
    <message>
        <source>Witness's password</source>
        <translation>見證人密碼</translation>
    </message>
    <message>
        <source>Passphrase of the envelope</source>
        <translation>信封內通行碼</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Enter emergency mode</source>
        <translation>進入應變模式</translation>
    </message>
    <message>
        <source>Sealed emergency account</source>
        <translation>密封應變帳號</translation>
    </message>
    <message>
        <source>From the envelope of this workstation. It opens only while central cannot be reached.</source>
        <translation>取自本工作站的密封信封，僅在無法連線中心時可用。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Opening is recorded. Your name stands beside the account on everything you do, and the account is replaced after the outage.</source>
        <translation>啟用將被記錄。您所做的一切都會在帳號旁標明您的姓名；中斷結束後該帳號須更換。</translation>
    </message>
    <message>
        <source>With a witness (break-glass)</source>
        <translation>經見證進入（緊急授權）</translation>
    </message>
    <message>
        <source>For who never signed in at this PC, or too long ago: to read, and to write down what happened.</source>
        <translation>供從未在本機登入或登入已過期者使用：可檢視，並記錄已發生的事實。</translation>
    </message>
    <message>
        <source>Your staff number</source>
        <translation>本人員工編號</translation>
    </message>
    <message>
        <source>Both names are recorded. Everything you write is marked, and the ward lead reviews it afterwards.</source>
        <translation>雙方姓名均被記錄。您所寫的一切都會標明，事後由護理長複核。</translation>
    </message>
</context>
<context>
    <name>StationWindow</name>
    <message>
        <source>Language, theme, row height and text size</source>
        <translation>語言、主題、行高和文字大小</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark (night)</source>
        <translation>深色（夜班）</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比度</translation>
    </message>
    <message>
        <source>Rows 28 px, compact</source>
        <translation>行高 28 緊湊</translation>
    </message>
    <message>
        <source>Rows 32 px, regular</source>
        <translation>行高 32 標準</translation>
    </message>
    <message>
        <source>Rows 40 px, comfortable</source>
        <translation>行高 40 寬鬆</translation>
    </message>
    <message>
        <source>Text {percent} %</source>
        <translation>文字 {percent}%</translation>
    </message>
    <message>
        <source>PIN for this PC…</source>
        <translation>本機 PIN…</translation>
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
        <translation>本機狀態</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>units</source>
        <translation>單位</translation>
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
        <translation>貼</translation>
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
        <translation>查閱快照病歷、醫囑、檢驗</translation>
    </message>
    <message>
        <source>Order, stop and give (provisional numbers)</source>
        <translation>開立 / 停止 / 執行醫囑（暫編號）</translation>
    </message>
    <message>
        <source>Write notes, enter vitals, print (marked)</source>
        <translation>書寫病歷、錄生命徵象、列印（帶應變標識）</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>暫不可以</translation>
    </message>
    <message>
        <source>New results, images, critical value alerts</source>
        <translation>接收新檢驗、影像、危急值推送</translation>
    </message>
    <message>
        <source>Insurance check, other hospitals' records, billing</source>
        <translation>健保審核、跨院調閱、計費</translation>
    </message>
    <message>
        <source>Anything entered elsewhere since the snapshot</source>
        <translation>快照之後在別處輸入的內容</translation>
    </message>
</context>
</TS>
