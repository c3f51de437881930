<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>AllergyBox</name>
    <message>
        <source>Allergies</source>
        <translation>過敏</translation>
    </message>
    <message>
        <source>Could not be read here: ask before you decide</source>
        <translation>本站未能讀取：處理前先詢問</translation>
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
        <translation>應變中心</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概覽</translation>
    </message>
    <message>
        <source>Upload queue</source>
        <translation>上傳佇列</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>對帳</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校驗</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>審計</translation>
    </message>
    <message>
        <source>Central answers</source>
        <translation>中心有回應</translation>
    </message>
    <message>
        <source>Local copy is fresh</source>
        <translation>本地副本新鮮</translation>
    </message>
    <message>
        <source>Counts agree with central</source>
        <translation>條數與中心一致</translation>
    </message>
    <message>
        <source>Central&apos;s newest is here</source>
        <translation>中心最新資料已到本站</translation>
    </message>
    <message>
        <source>Copy proven equal</source>
        <translation>副本已核驗一致</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>磁碟空間</translation>
    </message>
    <message>
        <source>Clock agrees with central</source>
        <translation>時鐘與中心一致</translation>
    </message>
    <message>
        <source>Rule pack is recent</source>
        <translation>規則庫夠新</translation>
    </message>
    <message>
        <source>Central can take what we send</source>
        <translation>中心能接收上傳</translation>
    </message>
    <message>
        <source>Signed in at central</source>
        <translation>已登入中心</translation>
    </message>
    <message>
        <source>Numbers for new patients</source>
        <translation>新患者臨時號段</translation>
    </message>
    <message>
        <source>Key of the local store</source>
        <translation>本地庫金鑰</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Ward pack</source>
        <translation>病房應變包</translation>
    </message>
    <message>
        <source>Emergency drill</source>
        <translation>應變演練</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>掃描槍</translation>
    </message>
    <message>
        <source>Battery or UPS</source>
        <translation>電池 / UPS</translation>
    </message>
    <message>
        <source>Audit is whole and told to central</source>
        <translation>審計完整且已通報中心</translation>
    </message>
    <message>
        <source>Emergency accounts</source>
        <translation>應變帳號</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>程式版本</translation>
    </message>
    <message>
        <source>link to central</source>
        <translation>與中心的連線</translation>
    </message>
    <message>
        <source>age of the copy</source>
        <translation>副本時效</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>條數</translation>
    </message>
    <message>
        <source>newest values</source>
        <translation>最新資料</translation>
    </message>
    <message>
        <source>comparison with central</source>
        <translation>與中心的核驗</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>磁碟</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>時鐘</translation>
    </message>
    <message>
        <source>age of the rule pack</source>
        <translation>規則庫時效</translation>
    </message>
    <message>
        <source>upload</source>
        <translation>上傳</translation>
    </message>
    <message>
        <source>sign-in at central</source>
        <translation>中心登入</translation>
    </message>
    <message>
        <source>numbers for new patients</source>
        <translation>新患者號段</translation>
    </message>
    <message>
        <source>key of the store</source>
        <translation>本地庫金鑰</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>ward pack</source>
        <translation>病房應變包</translation>
    </message>
    <message>
        <source>drill</source>
        <translation>演練</translation>
    </message>
    <message>
        <source>scanner</source>
        <translation>掃描槍</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>電池</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>審計</translation>
    </message>
    <message>
        <source>emergency accounts</source>
        <translation>應變帳號</translation>
    </message>
    <message>
        <source>version of the program</source>
        <translation>程式版本</translation>
    </message>
    <message>
        <source>Go on working; tell IT if it stays.</source>
        <translation>請繼續工作；若持續，請告知資訊室。</translation>
    </message>
    <message>
        <source>Check the network cable; compare on paper what matters now.</source>
        <translation>檢查網線；目前要緊的內容請對照紙質記錄。</translation>
    </message>
    <message>
        <source>Wait a minute; if it stays tell IT, and look in central for what is missing.</source>
        <translation>等一分鐘；仍不一致請報資訊室，缺的內容到中心檢視。</translation>
    </message>
    <message>
        <source>Look in central for the newest values; tell IT if it stays.</source>
        <translation>最新數值請到中心檢視；持續如此請報資訊室。</translation>
    </message>
    <message>
        <source>Wait for the comparison; tell IT if a patient stays unequal.</source>
        <translation>等待比對；若某患者一直不一致，請告知資訊室。</translation>
    </message>
    <message>
        <source>Tell IT now: without room nothing can be saved.</source>
        <translation>立即告知資訊室：沒有空間就無法儲存。</translation>
    </message>
    <message>
        <source>Tell IT: times entered here would be wrong.</source>
        <translation>告知資訊室：本機輸入的時間會出錯。</translation>
    </message>
    <message>
        <source>Tell IT or the pharmacy to install the new pack.</source>
        <translation>請資訊室或藥房安裝新規則庫。</translation>
    </message>
    <message>
        <source>Tell IT: central was not tried out yet or lacks something.</source>
        <translation>告知資訊室：中心尚未試傳，或缺少所需能力。</translation>
    </message>
    <message>
        <source>Sign in again; until then nothing is sent.</source>
        <translation>請重新登入；在此之前不上傳。</translation>
    </message>
    <message>
        <source>Tell IT: new patients could not be numbered here; use spare bands.</source>
        <translation>請報資訊室：本站將無法給新患者編號；請用備用手圈。</translation>
    </message>
    <message>
        <source>Do not restart this PC; tell IT: the store could not be opened again.</source>
        <translation>不要重啟本機並報資訊室：重啟後本地庫將打不開。</translation>
    </message>
    <message>
        <source>Switch the printer on or tell IT; until then print at another PC.</source>
        <translation>開啟印表機或報資訊室；此前請在其他電腦列印。</translation>
    </message>
    <message>
        <source>Make one on the page Paper (M); tell IT if it fails.</source>
        <translation>在「紙質」頁按 M 生成；失敗請報資訊室。</translation>
    </message>
    <message>
        <source>Scan any label to try it.</source>
        <translation>掃任意標籤試一下。</translation>
    </message>
    <message>
        <source>Plug this PC in; save what is open.</source>
        <translation>請接通電源，並儲存未完成的內容。</translation>
    </message>
    <message>
        <source>Tell IT and the ward lead; nothing of it is lost. Details: Emergency Centre, page Audit.</source>
        <translation>請告知資訊室與病房負責人；內容未丟失。詳見應變中心「審計」頁。</translation>
    </message>
    <message>
        <source>IT seals a new envelope for each used account; the ward lead reviews who stood in.</source>
        <translation>請資訊室為用過的帳號重新封裝；護理長複核應變進入者。</translation>
    </message>
    <message>
        <source>Go on working; tell IT: this PC does not get newer versions.</source>
        <translation>繼續工作；請告知資訊室：本機收不到新版本。</translation>
    </message>
    <message>
        <source>Hold a drill with the ward: at the sign-in (Alt E) or in the Emergency Centre, page Drills.</source>
        <translation>請組織病房演練：在登入介面（Alt E）或應變中心「演練」頁開始。</translation>
    </message>
    <message>
        <source>It is asked within a minute.</source>
        <translation>一分鐘內會詢問。</translation>
    </message>
    <message>
        <source>not asked yet, or central does not say</source>
        <translation>尚未詢問，或中心未給出</translation>
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
        <translation>剩餘 {value} MB</translation>
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
        <translation>生命徵象 {time}</translation>
    </message>
    <message>
        <source>order {time}</source>
        <translation>醫囑 {time}</translation>
    </message>
    <message>
        <source> (not here)</source>
        <translation>（本站沒有）</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>餘 {count}</translation>
    </message>
    <message>
        <source>made {time}, {count} patients</source>
        <translation>{time} 生成，{count} 人</translation>
    </message>
    <message>
        <source>for IT: {code}</source>
        <translation>供資訊室：{code}</translation>
    </message>
    <message>
        <source>{value} not told yet</source>
        <translation>{value} 條尚未通報</translation>
    </message>
    <message>
        <source>changed at {value}</source>
        <translation>在 {value} 處被改動</translation>
    </message>
    <message>
        <source>cut off at entry {value}</source>
        <translation>自第 {value} 條起缺失</translation>
    </message>
    <message>
        <source>central holds another journal of this PC, up to entry {value}</source>
        <translation>中心存有本機另一份日誌，至第 {value} 條</translation>
    </message>
    <message>
        <source>{value} that this PC cannot write to its disk</source>
        <translation>{value} 條本機無法寫入磁碟</translation>
    </message>
    <message>
        <source>{value} refused by central</source>
        <translation>中心拒收 {value} 條</translation>
    </message>
    <message>
        <source>central does not take it ({value})</source>
        <translation>中心不接收（{value}）</translation>
    </message>
    <message>
        <source>none was held on this PC</source>
        <translation>本機從未演練</translation>
    </message>
    <message>
        <source>last on {day}, {days} d ago</source>
        <translation>上次 {day}，{days} 天前</translation>
    </message>
    <message>
        <source>last scan {time}</source>
        <translation>末次掃描 {time}</translation>
    </message>
    <message>
        <source>{value} % left</source>
        <translation>剩餘 {value} %</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>未接電源</translation>
    </message>
    <message>
        <source>{what} was used: replace it</source>
        <translation>{what} 已使用：須更換</translation>
    </message>
    <message>
        <source>{what} to review</source>
        <translation>{what} 人次待複核</translation>
    </message>
    <message>
        <source>{what} sealed</source>
        <translation>{what} 個密封可用</translation>
    </message>
    <message>
        <source>the newest of its ring</source>
        <translation>已是本分組最新版本</translation>
    </message>
    <message>
        <source>{version} takes over in a quiet minute</source>
        <translation>{version} 將在閒置時啟用</translation>
    </message>
    <message>
        <source>{version} waits until all have signed out and nothing waits for central</source>
        <translation>{version} 等待全部人員登出且無內容待中心確認後啟用</translation>
    </message>
    <message>
        <source>the last look for a newer one failed</source>
        <translation>上次查詢新版本失敗</translation>
    </message>
    <message>
        <source>{version} is not taken here</source>
        <translation>{version} 在本機不採用</translation>
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
        <translation>等待：無法從中心讀取該患者的 {kind}</translation>
    </message>
    <message>
        <source>Central does not answer whether it has it</source>
        <translation>中心未答覆是否已有該記錄</translation>
    </message>
    <message>
        <source>Confirmed before, gone at central now</source>
        <translation>曾經確認，現中心已不存在</translation>
    </message>
    <message>
        <source>Central did not answer in time</source>
        <translation>中心超時未回應</translation>
    </message>
    <message>
        <source>The connection broke or could not be made</source>
        <translation>連線中斷或無法建立</translation>
    </message>
    <message>
        <source>Central&apos;s answer could not be used ({code})</source>
        <translation>中心的回應無法使用（{code}）</translation>
    </message>
    <message>
        <source>Central could not be asked yet</source>
        <translation>尚未能詢問中心</translation>
    </message>
    <message>
        <source>Accepted, but could not be read back yet</source>
        <translation>中心已收，尚未能回讀</translation>
    </message>
    <message>
        <source>The station stopped while sending; central is asked</source>
        <translation>上傳時本站停機；正在詢問中心</translation>
    </message>
    <message>
        <source>Was already over at central</source>
        <translation>中心已先行結束</translation>
    </message>
    <message>
        <source>Was already checked at central</source>
        <translation>中心已先行核對</translation>
    </message>
    <message>
        <source>The order it is about was withdrawn</source>
        <translation>所涉醫囑已撤回</translation>
    </message>
    <message>
        <source>Central could not be reached</source>
        <translation>無法連到中心</translation>
    </message>
    <message>
        <source>Central named another row; it is asked again</source>
        <translation>中心指向了另一條記錄，正在重新詢問</translation>
    </message>
    <message>
        <source>Waits until central has been read again</source>
        <translation>等待重新讀取中心資料</translation>
    </message>
    <message>
        <source>Central took a part of it only</source>
        <translation>中心只接收了一部分</translation>
    </message>
    <message>
        <source>Central asks for a sign-in</source>
        <translation>中心要求登入</translation>
    </message>
    <message>
        <source>Central does not allow this to the person signed in</source>
        <translation>中心不允許目前登入者這樣做</translation>
    </message>
    <message>
        <source>It changed at central meanwhile ({status})</source>
        <translation>中心期間已有改動（{status}）</translation>
    </message>
    <message>
        <source>Central is busy and asks to wait ({status})</source>
        <translation>中心繁忙，要求等待（{status}）</translation>
    </message>
    <message>
        <source>Central had a fault ({status})</source>
        <translation>中心出錯（{status}）</translation>
    </message>
    <message>
        <source>Central refused it ({status})</source>
        <translation>中心駁回（{status}）</translation>
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
        <translation>藥品醫囑</translation>
    </message>
    <message>
        <source>Other orders</source>
        <translation>其他醫囑</translation>
    </message>
    <message>
        <source>Diets</source>
        <translation>飲食</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>執行記錄</translation>
    </message>
    <message>
        <source>Vitals and values</source>
        <translation>生命徵象與檢驗值</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>病程文書</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>過敏</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>診斷</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Specimens</source>
        <translation>檢體</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>不良事件</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>核對</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Findings answered</source>
        <translation>已答覆的提示</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Vaccinations</source>
        <translation>接種</translation>
    </message>
    <message>
        <source>Home drugs</source>
        <translation>自帶藥</translation>
    </message>
    <message>
        <source>Dispensed drugs</source>
        <translation>發藥記錄</translation>
    </message>
    <message>
        <source>Care plans</source>
        <translation>護理計畫</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>評估</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>風險</translation>
    </message>
    <message>
        <source>For IT</source>
        <translation>技術細節</translation>
    </message>
    <message>
        <source>{count} technical details differ · D shows them</source>
        <translation>{count} 項技術細節不同 · D 顯示</translation>
    </message>
    <message>
        <source>1 Identity</source>
        <translation>1 身分</translation>
    </message>
    <message>
        <source>2 Allergy and safety</source>
        <translation>2 過敏與安全</translation>
    </message>
    <message>
        <source>3 Changed on both sides</source>
        <translation>3 兩處都改了</translation>
    </message>
    <message>
        <source>4 Given here</source>
        <translation>4 本站已執行</translation>
    </message>
    <message>
        <source>5 Other</source>
        <translation>5 其他</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已超時</translation>
    </message>
    <message>
        <source>overdue since {time}</source>
        <translation>已超時，應於 {time} 前處理</translation>
    </message>
    <message>
        <source>decide by {time}</source>
        <translation>{time} 前處理</translation>
    </message>
    <message>
        <source>taken by {name}</source>
        <translation>由 {name} 負責</translation>
    </message>
    <message>
        <source>nobody has taken it, given by {name}</source>
        <translation>尚無人負責，由 {name} 輸入</translation>
    </message>
    <message>
        <source>{choice}: {act}</source>
        <translation>{choice}：{act}</translation>
    </message>
    <message>
        <source>Ours goes to central with the doses given on it and goes on; what it replaces is ended there.</source>
        <translation>本站醫囑連同已給的藥一起送到中心並繼續執行；被它替代的醫囑在中心停止。</translation>
    </message>
    <message>
        <source>{what} goes on</source>
        <translation>{what} 繼續執行</translation>
    </message>
    <message>
        <source>Ours goes to central with the doses given on it and is stopped at once; what stands at central goes on.</source>
        <translation>本站醫囑連同已給的藥一起送到中心，並立即停止；中心現有的醫囑繼續執行。</translation>
    </message>
    <message>
        <source>{what} is stopped</source>
        <translation>停止 {what}</translation>
    </message>
    <message>
        <source>The order ends ({time}); no further dose of it is given.</source>
        <translation>該醫囑停止（{time}），以後不再給藥。</translation>
    </message>
    <message>
        <source>stop {what}</source>
        <translation>停 {what}</translation>
    </message>
    <message>
        <source>{what} stays ended</source>
        <translation>{what} 維持停止</translation>
    </message>
    <message>
        <source>The order runs on: {how}. The next dose falls due and is checked against it.</source>
        <translation>該醫囑繼續執行：{how}。下一次給藥照常到點，並按此核對。</translation>
    </message>
    <message>
        <source>{what} goes on {how}</source>
        <translation>{what} 繼續 {how}</translation>
    </message>
    <message>
        <source>{what} counts as never ordered; nothing of it is given.</source>
        <translation>{what} 視為未開立，不再執行。</translation>
    </message>
    <message>
        <source>void {what}</source>
        <translation>作廢 {what}</translation>
    </message>
    <message>
        <source>{what} is not voided</source>
        <translation>{what} 不作廢</translation>
    </message>
    <message>
        <source>The order is in force; stop it if nothing more of it is to be given.</source>
        <translation>醫囑仍有效；如不再執行請停止。</translation>
    </message>
    <message>
        <source>{what} is in force beside what stands at central; look for a doubled treatment.</source>
        <translation>{what} 生效，與中心現有醫囑並存；注意重複用藥。</translation>
    </message>
    <message>
        <source>order {what}</source>
        <translation>開立 {what}</translation>
    </message>
    <message>
        <source>{what} is not ordered; a dose of it that still waits must not be given.</source>
        <translation>{what} 不開立；尚未給的劑量不得再給。</translation>
    </message>
    <message>
        <source>{what} only</source>
        <translation>只保留 {what}</translation>
    </message>
    <message>
        <source>no {what}</source>
        <translation>不開立 {what}</translation>
    </message>
    <message>
        <source>no dose by us</source>
        <translation>本站未給藥</translation>
    </message>
    <message>
        <source>Our entry of {dose} is taken back: it counts as not given by us.</source>
        <translation>本站的給藥記錄 {dose} 撤回：視為本站未給。</translation>
    </message>
    <message>
        <source>Given is: {dose}, by {name}. The next dose is counted from it.</source>
        <translation>以此為準：已給 {dose}，執行者 {name}。下一次給藥由此推算。</translation>
    </message>
    <message>
        <source>{dose} was given</source>
        <translation>已給 {dose}</translation>
    </message>
    <message>
        <source>checked here</source>
        <translation>本站已核對</translation>
    </message>
    <message>
        <source>{what} counts as checked.</source>
        <translation>{what} 視為已核對。</translation>
    </message>
    <message>
        <source>The check made here does not count; {what} is checked again before it is given.</source>
        <translation>本站的核對不作數；給藥前須重新核對 {what}。</translation>
    </message>
    <message>
        <source>not checked here</source>
        <translation>本站未核對</translation>
    </message>
    <message>
        <source>{what} is in force; its doses fall due.</source>
        <translation>{what} 恢復有效，按計畫給藥。</translation>
    </message>
    <message>
        <source>release {what}</source>
        <translation>解除暫停：{what}</translation>
    </message>
    <message>
        <source>Nothing of {what} is given until somebody releases it.</source>
        <translation>在解除暫停之前不給予 {what}。</translation>
    </message>
    <message>
        <source>{what} stays on hold</source>
        <translation>{what} 繼續暫停</translation>
    </message>
    <message>
        <source>{what} counts as signed by the doctor who gave it.</source>
        <translation>{what} 視為已由下達口頭醫囑的醫師簽名。</translation>
    </message>
    <message>
        <source>countersigned here</source>
        <translation>本站已補簽</translation>
    </message>
    <message>
        <source>{what} still waits for the signature of the doctor who gave it.</source>
        <translation>{what} 仍待下達口頭醫囑的醫師補簽。</translation>
    </message>
    <message>
        <source>not countersigned here</source>
        <translation>本站未補簽</translation>
    </message>
    <message>
        <source>reviewed here</source>
        <translation>在此已評估</translation>
    </message>
    <message>
        <source>{what} counts as reviewed.</source>
        <translation>{what} 視為已評估。</translation>
    </message>
    <message>
        <source>The review made here does not count; what central holds about {what} stays.</source>
        <translation>在此的評估不計；以中心系統關於 {what} 的記錄為準。</translation>
    </message>
    <message>
        <source>not reviewed here</source>
        <translation>在此未評估</translation>
    </message>
    <message>
        <source>{what} is kept all the same; the pharmacist reads why.</source>
        <translation>{what} 堅持不改；藥師可看到理由。</translation>
    </message>
    <message>
        <source>answered here</source>
        <translation>本機的答覆算數</translation>
    </message>
    <message>
        <source>The answer does not count; what the pharmacist says of {what} at central stays.</source>
        <translation>本機的答覆不算；中心上藥師對 {what} 的意見不變。</translation>
    </message>
    <message>
        <source>not answered here</source>
        <translation>本機的答覆不算數</translation>
    </message>
    <message>
        <source>The stop of {what} counts as confirmed.</source>
        <translation>{what} 的停囑視為已確認。</translation>
    </message>
    <message>
        <source>confirmed here</source>
        <translation>本機的確認算數</translation>
    </message>
    <message>
        <source>The confirmation made here does not count; {what} stays stopped.</source>
        <translation>本機的確認不算；{what} 仍為已停。</translation>
    </message>
    <message>
        <source>not confirmed here</source>
        <translation>本機的確認不算數</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>存本站</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上傳</translation>
    </message>
    <message>
        <source>Judged on fresh data</source>
        <translation>按新資料復判</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>衝突已處理</translation>
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
        <translation>宣佈應變</translation>
    </message>
    <message>
        <source>Emergency proposed</source>
        <translation>提議進入應變</translation>
    </message>
    <message>
        <source>Proposed emergency put aside</source>
        <translation>應變提議已擱置</translation>
    </message>
    <message>
        <source>Emergency closed</source>
        <translation>結束應變</translation>
    </message>
    <message>
        <source>Declaration lifted</source>
        <translation>已解除宣佈</translation>
    </message>
    <message>
        <source>Conflict taken by a person</source>
        <translation>有人負責該衝突</translation>
    </message>
    <message>
        <source>Queue exported</source>
        <translation>佇列已匯出</translation>
    </message>
    <message>
        <source>Counts of safety rules exported</source>
        <translation>已匯出安全規則計數</translation>
    </message>
    <message>
        <source>Patient of another ward read for a consult or by permission</source>
        <translation>因會診或授權讀取外區患者</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>退出登入</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>登入被拒</translation>
    </message>
    <message>
        <source>Seat locked</source>
        <translation>座位已鎖定</translation>
    </message>
    <message>
        <source>Seat unlocked by badge and PIN</source>
        <translation>以胸牌和 PIN 解鎖</translation>
    </message>
    <message>
        <source>Second person proved himself</source>
        <translation>第二人已驗證身分</translation>
    </message>
    <message>
        <source>No staff any more, says central</source>
        <translation>中心告知已不在崗</translation>
    </message>
    <message>
        <source>PIN of this PC changed</source>
        <translation>本機 PIN 已更改</translation>
    </message>
    <message>
        <source>Emergency account opened</source>
        <translation>應變帳號已啟用</translation>
    </message>
    <message>
        <source>Emergency account sealed</source>
        <translation>應變帳號已封裝</translation>
    </message>
    <message>
        <source>Emergency account replaced</source>
        <translation>應變帳號已更換</translation>
    </message>
    <message>
        <source>Emergency account removed</source>
        <translation>應變帳號已刪除</translation>
    </message>
    <message>
        <source>Came in beside a witness</source>
        <translation>經見證進入</translation>
    </message>
    <message>
        <source>Who stood in was reviewed</source>
        <translation>應變進入已複核</translation>
    </message>
    <message>
        <source>Pointed to another central</source>
        <translation>改為連接另一個中心</translation>
    </message>
    <message>
        <source>Mistake of the program</source>
        <translation>程式錯誤</translation>
    </message>
    <message>
        <source>Counts differed twice, compared row by row</source>
        <translation>數量兩次不一致，已逐條核對</translation>
    </message>
    <message>
        <source>Findings seen at signing</source>
        <translation>簽名時已看到的提示</translation>
    </message>
    <message>
        <source>Copies of who left the ward were dropped after the site&apos;s limit</source>
        <translation>已按本院期限清除離區患者的本地副本</translation>
    </message>
    <message>
        <source>Reasons given, they hold for this stay</source>
        <translation>已給出理由，本次住院內有效</translation>
    </message>
    <message>
        <source>A row of central could not be read and is left out</source>
        <translation>中心的一條記錄無法讀取，已略過</translation>
    </message>
    <message>
        <source>Label printed</source>
        <translation>已列印標籤</translation>
    </message>
    <message>
        <source>Block of numbers for patients without a name received</source>
        <translation>收到無名患者號段</translation>
    </message>
    <message>
        <source>Both sides say something else</source>
        <translation>兩側內容不一致</translation>
    </message>
    <message>
        <source>Central&apos;s row read again</source>
        <translation>重讀中心記錄</translation>
    </message>
    <message>
        <source>Downtime announced</source>
        <translation>已預告停機</translation>
    </message>
    <message>
        <source>Announced downtime called off</source>
        <translation>已取消預告的停機</translation>
    </message>
    <message>
        <source>Drill begun at this PC</source>
        <translation>本機開始演練</translation>
    </message>
    <message>
        <source>Drill held</source>
        <translation>已完成演練</translation>
    </message>
    <message>
        <source>Of the drill</source>
        <translation>演練記錄</translation>
    </message>
    <message>
        <source>Chart opened</source>
        <translation>開啟病歷</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>檢索患者</translation>
    </message>
    <message>
        <source>Chart of elsewhere opened with a reason</source>
        <translation>憑理由開啟非本病房病歷</translation>
    </message>
    <message>
        <source>Chart refused</source>
        <translation>拒絕開啟病歷</translation>
    </message>
    <message>
        <source>Withheld rows looked at with a reason</source>
        <translation>憑理由檢視隱去內容</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Audit read</source>
        <translation>查閱審計</translation>
    </message>
    <message>
        <source>Audit exported</source>
        <translation>匯出審計</translation>
    </message>
    <message>
        <source>New journal of this PC accepted</source>
        <translation>認可本機新日誌</translation>
    </message>
    <message>
        <source>sending began</source>
        <translation>開始傳送</translation>
    </message>
    <message>
        <source>certainly not sent</source>
        <translation>確定未發出</translation>
    </message>
    <message>
        <source>answer unclear</source>
        <translation>回應不明</translation>
    </message>
    <message>
        <source>central said yes</source>
        <translation>中心已接受</translation>
    </message>
    <message>
        <source>central refused twice</source>
        <translation>中心兩次拒絕</translation>
    </message>
    <message>
        <source>asked: central has it</source>
        <translation>已詢問：中心已有</translation>
    </message>
    <message>
        <source>asked: central has it not</source>
        <translation>已詢問：中心沒有</translation>
    </message>
    <message>
        <source>conflict found</source>
        <translation>發現衝突</translation>
    </message>
    <message>
        <source>read back, equal</source>
        <translation>回讀一致</translation>
    </message>
    <message>
        <source>read back, different</source>
        <translation>回讀不一致</translation>
    </message>
    <message>
        <source>central named another row, asked again</source>
        <translation>中心指向了另一條記錄，已重新詢問</translation>
    </message>
    <message>
        <source>already so at central</source>
        <translation>中心已是如此</translation>
    </message>
    <message>
        <source>ours kept</source>
        <translation>採用本站</translation>
    </message>
    <message>
        <source>central&apos;s kept</source>
        <translation>採用中心</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>carried out by the decision</source>
        <translation>由處理決定執行</translation>
    </message>
    <message>
        <source>central has lost it</source>
        <translation>中心已丟失</translation>
    </message>
    <message>
        <source>central has it again</source>
        <translation>中心又有了</translation>
    </message>
    <message>
        <source>another try asked for</source>
        <translation>要求再試</translation>
    </message>
    <message>
        <source>{count} commands</source>
        <translation>{count} 條</translation>
    </message>
    <message>
        <source>without central</source>
        <translation>離線登入</translation>
    </message>
    <message>
        <source>at central</source>
        <translation>聯網登入</translation>
    </message>
    <message>
        <source>Other details differ</source>
        <translation>其他細節不同</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>其他細節</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>執行結果</translation>
    </message>
    <message>
        <source>Drug / item</source>
        <translation>藥品 / 項目</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Single dose</source>
        <translation>單次量</translation>
    </message>
    <message>
        <source>Dose given</source>
        <translation>給藥量</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>途徑</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>頻次</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>必要時</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>計畫時間</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>給藥時間</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>生效時間</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>結束時間</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>測量時間</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>完成時間</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>適應證/申請目的</translation>
    </message>
    <message>
        <source>Site and side</source>
        <translation>部位與側別</translation>
    </message>
    <message>
        <source>Asked and answered</source>
        <translation>詢問與回答</translation>
    </message>
    <message>
        <source>Decoction</source>
        <translation>煎服法</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Central&apos;s words</source>
        <translation>中心答覆</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>開立 / 書寫</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>停止者</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>執行者</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>開立時間</translation>
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
        <translation>記錄型別</translation>
    </message>
    <message>
        <source>staff no. {number}</source>
        <translation>員工編號 {number}</translation>
    </message>
    <message>
        <source>active</source>
        <translation>執行中</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>暫緩</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已作廢</translation>
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
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>輸入錯誤</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未執行</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已給</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>計畫中</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>初步</translation>
    </message>
    <message>
        <source>final</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>已修訂</translation>
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
        <source>An order was added after the review</source>
        <translation>核停後又有新長期醫囑</translation>
    </message>
    <message>
        <source>A long-term order came to central that the review of the long-term orders did not see.</source>
        <translation>中心有一條長期醫囑未經本次核停檢視。</translation>
    </message>
    <message>
        <source>Assessed again meanwhile</source>
        <translation>期間已有新的評估</translation>
    </message>
    <message>
        <source>Somebody else assessed this patient by the same form, for a later time.</source>
        <translation>他人已用同一量表對該患者做了時間更晚的評估。</translation>
    </message>
    <message>
        <source>Judged otherwise meanwhile</source>
        <translation>其間有不同判定</translation>
    </message>
    <message>
        <source>Somebody else said the opposite about the same skin test, or the same item of a checklist.</source>
        <translation>別人對同一皮膚測試或同一核查項目作了相反的記錄。</translation>
    </message>
    <message>
        <source>Two people on one seat</source>
        <translation>一座兩人</translation>
    </message>
    <message>
        <source>Somebody else was given the same seat of the infusion room meanwhile.</source>
        <translation>期間另一位患者被安排到輸液室的同一座位。</translation>
    </message>
    <message>
        <source>Rejected by the pharmacist meanwhile</source>
        <translation>其間藥師已拒絕</translation>
    </message>
    <message>
        <source>The pharmacist rejected a drug that was checked here. A doctor answers first; then ours can be kept.</source>
        <translation>藥師拒絕了在此核對的藥品。須先由醫師答覆，之後方可保留本站的核對。</translation>
    </message>
    <message>
        <source>Somebody else lies in this bed</source>
        <translation>此床已有他人</translation>
    </message>
    <message>
        <source>At central another patient lies in the bed that was given here. Look at the bed, then say who lies there.</source>
        <translation>中心記錄此床另有患者。請到床旁檢視，再確認誰在此床。</translation>
    </message>
    <message>
        <source>What it rested on was taken back</source>
        <translation>其依據已被撤回</translation>
    </message>
    <message>
        <source>The check, or the doctor&apos;s answer, on which this was done does not stand at central.</source>
        <translation>此項所依據的核對或醫師答覆在中心系統中不成立。</translation>
    </message>
    <message>
        <source>Lost at central</source>
        <translation>中心丟失</translation>
    </message>
    <message>
        <source>Central had confirmed this and has it no longer, as after an older backup. It stands here.</source>
        <translation>中心曾確認此條，現已沒有（如恢復了較早的備份）。本站仍儲存。</translation>
    </message>
    <message>
        <source>Refused by central</source>
        <translation>被中心駁回</translation>
    </message>
    <message>
        <source>Central refused this, or failed at it each time while it took others; its words stand beside ours.</source>
        <translation>中心駁回此條，或在接受其他條目時對此條每次都出錯；其原話列在本站內容旁。</translation>
    </message>
    <message>
        <source>Deleted at central</source>
        <translation>中心已刪除</translation>
    </message>
    <message>
        <source>Central had confirmed this, and somebody deleted it there since; it may have been meant. It stands here. Where it cannot be sent again as it was, enter anew what is still wanted.</source>
        <translation>中心曾確認此條，之後有人在中心將其刪除；可能是有意刪除。本站仍保留。若無法按原樣重新發送，仍需要的請重新輸入。</translation>
    </message>
    <message>
        <source>It is sent to central again under the same identifier, read back and confirmed.</source>
        <translation>以同一標識重新上傳中心，回讀一致後確認。</translation>
    </message>
    <message>
        <source>Central stays without it; what was entered here stays in the journal.</source>
        <translation>中心不再有此條；本站輸入內容保留在日誌中。</translation>
    </message>
    <message>
        <source>Ours is sent once more as it is; central may refuse it again.</source>
        <translation>本地內容原樣再發送一次；中心可能再次拒絕。</translation>
    </message>
    <message>
        <source>Central&apos;s refusal stands; ours is not sent again and stays in the journal.</source>
        <translation>接受中心的拒絕；本地內容不再發送，保留在日誌中。</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>中斷</translation>
    </message>
    <message>
        <source>Emergency running</source>
        <translation>應變執行</translation>
    </message>
    <message>
        <source>Central is back</source>
        <translation>中心恢復</translation>
    </message>
    <message>
        <source>Copies equal</source>
        <translation>校驗一致</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出應變</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>待處理 {count}</translation>
    </message>
    <message>
        <source>can be closed</source>
        <translation>可結束</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Outage since</source>
        <translation>中斷自</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>宣佈人</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>有回應</translation>
    </message>
    <message>
        <source>does not answer, {count} failed tries</source>
        <translation>不可達，失敗 {count} 次</translation>
    </message>
    <message>
        <source>{percent} % of late not answered</source>
        <translation>近期 {percent}% 未回應</translation>
    </message>
    <message>
        <source>last heard {time}</source>
        <translation>末次回應 {time}</translation>
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
        <translation>下次重試</translation>
    </message>
    <message>
        <source>Cannot be closed: central does not answer.</source>
        <translation>不能結束：中心無回應。</translation>
    </message>
    <message>
        <source>{count} not confirmed yet</source>
        <translation>{count} 條未確認</translation>
    </message>
    <message>
        <source>{count} conflicts to decide</source>
        <translation>{count} 個衝突待處理</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>{count} 條被駁回</translation>
    </message>
    <message>
        <source>Cannot be closed yet: central has not been answering for long enough.</source>
        <translation>還不能結束：中心穩定回應的時間不夠。</translation>
    </message>
    <message>
        <source>Still open: {what}</source>
        <translation>尚未完成：{what}</translation>
    </message>
    <message>
        <source>{count} patients not compared yet</source>
        <translation>{count} 名患者尚未比對</translation>
    </message>
    <message>
        <source>Not verified: {what}</source>
        <translation>未校驗：{what}</translation>
    </message>
    <message>
        <source>Two stations charted a dose, or a value that was on paper, for nearly the same time while they did not see each other: was it done once, or twice? Ask both nurses.</source>
        <translation>兩個工作站在互不可見期間，各自記錄了時間相近的同一次給藥或同一紙面數值：實際是一次還是兩次？請問清兩位護理師。</translation>
    </message>
    <message>
        <source>Charted at two stations: once or twice?</source>
        <translation>兩站都有記錄：一次還是兩次？</translation>
    </message>
    <message>
        <source>It was done twice: ours is sent as well and both stay. Of a dose look at the interval and the day&apos;s limit.</source>
        <translation>確為兩次：本站記錄也送出，兩條都保留。如為給藥，請核對間隔和日限量。</translation>
    </message>
    <message>
        <source>It was done once, charted twice: central&apos;s stays; ours is not sent, or is marked entered in error.</source>
        <translation>實為一次、記錄兩遍：保留中心的記錄；本站記錄不送出，或標為輸入錯誤。</translation>
    </message>
    <message>
        <source>central</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>{time} · in {left} · {why} · announced by {by}</source>
        <translation>{time} · 還有 {left} · {why} · 由{by}預告</translation>
    </message>
    <message>
        <source>planned downtime</source>
        <translation>計畫停機</translation>
    </message>
    <message>
        <source>Check printer and paper; look at the readiness in the Emergency Centre (F12).</source>
        <translation>請檢查印表機和紙張；到應變中心（F12）檢視就緒檢查。</translation>
    </message>
    <message>
        <source>The copy was refreshed and a ward pack is made: print the ward now (page Paper, A).</source>
        <translation>副本已重新整理，正在生成應變包：請現在列印全病房（「紙質」頁，A 鍵）。</translation>
    </message>
    <message>
        <source>Sign and save what is open. Refreshed once more; the emergency is declared by itself at that time.</source>
        <translation>請簽名或儲存未完成內容。已再次重新整理；到時自動宣佈應變。</translation>
    </message>
    <message>
        <source>Downtime of central planned for {time}</source>
        <translation>中心計畫停機：{time}</translation>
    </message>
    <message>
        <source>Not ready for an outage: {parts}</source>
        <translation>未做好中斷準備：{parts}</translation>
    </message>
    <message>
        <source>All parts: Emergency Centre (F12).</source>
        <translation>全部項目見應變中心（F12）。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
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
        <translation>異常</translation>
    </message>
    <message>
        <source>never loaded whole</source>
        <translation>從未完整載入</translation>
    </message>
    <message>
        <source>{time} · {age} s old</source>
        <translation>{time} · {age} 秒前</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Copy as of</source>
        <translation>副本截至</translation>
    </message>
    <message>
        <source>Oldest patient</source>
        <translation>最舊患者</translation>
    </message>
    <message>
        <source>Newest vital sign</source>
        <translation>最新生命徵象</translation>
    </message>
    <message>
        <source>Newest order</source>
        <translation>最新醫囑</translation>
    </message>
    <message>
        <source>Proven equal at</source>
        <translation>核驗一致於</translation>
    </message>
    <message>
        <source>Unequal patients</source>
        <translation>不一致患者</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已複核</translation>
    </message>
    <message>
        <source>Emergency account {account}: {name}</source>
        <translation>應變帳號 {account}：{name}</translation>
    </message>
    <message>
        <source>In beside a witness: {name} {staff}, witness {witness}</source>
        <translation>經見證進入：{name} {staff}，見證人 {witness}</translation>
    </message>
    <message>
        <source>{acts} entries · {count} to review</source>
        <translation>{acts} 條記錄 · {count} 人次待複核</translation>
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
        <translation>從未</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>尚未比對</translation>
    </message>
    <message>
        <source>asking central</source>
        <translation>探測中心</translation>
    </message>
    <message>
        <source>getting to know central</source>
        <translation>識別中心</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>上傳</translation>
    </message>
    <message>
        <source>reading changes</source>
        <translation>讀取變更</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>比對</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>監聽</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>計數</translation>
    </message>
    <message>
        <source>other wards and traces</source>
        <translation>其他病房與痕跡</translation>
    </message>
    <message>
        <source>own figures</source>
        <translation>本站數字</translation>
    </message>
    <message>
        <source>{done} of {all} patients compared</source>
        <translation>已比對 {done}/{all} 名患者</translation>
    </message>
    <message>
        <source>{count} differences</source>
        <translation>{count} 處不一致</translation>
    </message>
    <message>
        <source>content</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>not compared since</source>
        <translation>恢復後尚未比對</translation>
    </message>
    <message>
        <source>same version, other content</source>
        <translation>版本相同，內容不同</translation>
    </message>
    <message>
        <source>only at central</source>
        <translation>僅中心有</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>僅本站有</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>Central answers and the local copy is kept fresh. What you sign leaves at once.</source>
        <translation>中心有回應，本地副本保持新鮮。簽名後立即上傳。</translation>
    </message>
    <message>
        <source>Central slow</source>
        <translation>中心緩慢</translation>
    </message>
    <message>
        <source>Central answers slowly or not every time. What you sign is kept here and follows.</source>
        <translation>中心回應慢或時有時無。簽名先存本站，隨後上傳。</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>應變執行</translation>
    </message>
    <message>
        <source>This station works alone. What you sign is kept here, encrypted, and sent afterwards.</source>
        <translation>本站獨立執行。簽名加密存本站，恢復後上傳。</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>恢復中</translation>
    </message>
    <message>
        <source>Central answers again. What was entered is being sent, compared and read back.</source>
        <translation>中心已有回應。期間輸入的內容正在上傳、比對、回讀。</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>Nothing can be entered at this station now. Read, print, or use another station.</source>
        <translation>本站現在不能輸入。請閱讀、列印，或換用其他工作站。</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演練</translation>
    </message>
    <message>
        <source>A drill with fictitious patients and its own store. Nothing here is real.</source>
        <translation>演練：虛構患者、獨立儲存，均非真實。</translation>
    </message>
    <message>
        <source>The station was started.</source>
        <translation>本站已啟動。</translation>
    </message>
    <message>
        <source>The station was restarted in the middle of an emergency.</source>
        <translation>本站在應變期間重新啟動。</translation>
    </message>
    <message>
        <source>Several answers in a row were slower than the limit.</source>
        <translation>連續多次回應慢於限值。</translation>
    </message>
    <message>
        <source>Central answered several times in a row.</source>
        <translation>中心連續多次回應。</translation>
    </message>
    <message>
        <source>A person declared the emergency.</source>
        <translation>由人員宣佈應變。</translation>
    </message>
    <message>
        <source>The person&apos;s declaration was lifted.</source>
        <translation>人員的宣佈已解除。</translation>
    </message>
    <message>
        <source>The outage ended and nothing had been entered in it.</source>
        <translation>中斷結束，期間沒有輸入。</translation>
    </message>
    <message>
        <source>The store can be written again.</source>
        <translation>儲存恢復可寫。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁碟已滿。</translation>
    </message>
    <message>
        <source>The local store is damaged.</source>
        <translation>本地儲存損壞。</translation>
    </message>
    <message>
        <source>The local copy is older than the site allows.</source>
        <translation>本地副本已超過本院允許的時限。</translation>
    </message>
    <message>
        <source>Central has not vouched for who sits here for too long.</source>
        <translation>中心系統已太久未確認在崗人員的身分。</translation>
    </message>
    <message>
        <source>Nobody has declared the emergency yet: this site reads only until then (F12).</source>
        <translation>尚無人宣佈應變：本院規定在宣佈前唯讀（F12）。</translation>
    </message>
    <message>
        <source>An announced downtime is near: nothing new is entered until it begins.</source>
        <translation>預告的停機臨近：開始之前不再輸入新內容。</translation>
    </message>
    <message>
        <source>Central did not answer in time.</source>
        <translation>中心超時未回應。</translation>
    </message>
    <message>
        <source>Closed by {name}.</source>
        <translation>由 {name} 結束。</translation>
    </message>
    <message>
        <source>Central could not be reached ({code}).</source>
        <translation>無法連到中心（{code}）。</translation>
    </message>
    <message>
        <source>Saved here, waits</source>
        <translation>存本站，待傳</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>正在上傳</translation>
    </message>
    <message>
        <source>Unclear, asking central</source>
        <translation>結果不明，正在詢問</translation>
    </message>
    <message>
        <source>Accepted, not read back yet</source>
        <translation>中心已收，未回讀</translation>
    </message>
    <message>
        <source>Confirmed by central</source>
        <translation>中心已確認</translation>
    </message>
    <message>
        <source>Conflict, decide</source>
        <translation>有衝突，待處理</translation>
    </message>
    <message>
        <source>Decided, done</source>
        <translation>已處理</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>醫囑</translation>
    </message>
    <message>
        <source>Oral order</source>
        <translation>口頭醫囑</translation>
    </message>
    <message>
        <source>Downtime on the record</source>
        <translation>病歷停機記錄</translation>
    </message>
    <message>
        <source>Countersignature</source>
        <translation>口頭醫囑補簽</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Answer to the pharmacist</source>
        <translation>答覆藥師</translation>
    </message>
    <message>
        <source>Stop confirmed</source>
        <translation>停囑確認</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核對</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation>生命徵象</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Co-signature</source>
        <translation>審簽</translation>
    </message>
    <message>
        <source>Note not written</source>
        <translation>文書忽略</translation>
    </message>
    <message>
        <source>Answer to a finding</source>
        <translation>品管回覆</translation>
    </message>
    <message>
        <source>Result read</source>
        <translation>已閱結果</translation>
    </message>
    <message>
        <source>Alert to the prescriber</source>
        <translation>告知開單醫師</translation>
    </message>
    <message>
        <source>Critical value: message</source>
        <translation>危急值溝通</translation>
    </message>
    <message>
        <source>Critical value: handled</source>
        <translation>危急值處理</translation>
    </message>
    <message>
        <source>Critical value by phone</source>
        <translation>電話報告危急值</translation>
    </message>
    <message>
        <source>Tag added</source>
        <translation>加標籤</translation>
    </message>
    <message>
        <source>Tag removed</source>
        <translation>去標籤</translation>
    </message>
    <message>
        <source>Consult asked for</source>
        <translation>會診申請</translation>
    </message>
    <message>
        <source>Consult accepted or ended</source>
        <translation>會診處理</translation>
    </message>
    <message>
        <source>Consult record</source>
        <translation>會診記錄</translation>
    </message>
    <message>
        <source>Consult by telephone</source>
        <translation>會診電話通知</translation>
    </message>
    <message>
        <source>Handover given</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Handover answered</source>
        <translation>接班答覆</translation>
    </message>
    <message>
        <source>Put on a pathway</source>
        <translation>入徑</translation>
    </message>
    <message>
        <source>Pathway moved</source>
        <translation>路徑變更</translation>
    </message>
    <message>
        <source>Pathway variance</source>
        <translation>路徑變異</translation>
    </message>
    <message>
        <source>Request to the records department</source>
        <translation>向病歷科的申請</translation>
    </message>
    <message>
        <source>Team comment, not the record</source>
        <translation>團隊留言（非病歷）</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>處理決定</translation>
    </message>
    <message>
        <source>The stay has ended</source>
        <translation>住院已結束</translation>
    </message>
    <message>
        <source>Central has closed this patient&apos;s stay meanwhile.</source>
        <translation>期間中心已結束該患者的住院。</translation>
    </message>
    <message>
        <source>The patient has died</source>
        <translation>患者已死亡</translation>
    </message>
    <message>
        <source>Central has recorded the death of this patient.</source>
        <translation>中心已記錄該患者死亡。</translation>
    </message>
    <message>
        <source>The patient was moved</source>
        <translation>患者已轉科</translation>
    </message>
    <message>
        <source>Central shows the patient on another ward.</source>
        <translation>中心顯示患者在其他病房。</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>重複開立</translation>
    </message>
    <message>
        <source>Somebody else ordered the same substance or treatment meanwhile.</source>
        <translation>期間他人開立了同種藥品或治療。</translation>
    </message>
    <message>
        <source>A safety rule minds now</source>
        <translation>觸發安全規則</translation>
    </message>
    <message>
        <source>New facts at central make a rule object to this order.</source>
        <translation>中心的新資訊使某條規則反對此醫囑。</translation>
    </message>
    <message>
        <source>Both sides changed the same entry</source>
        <translation>雙方都改了同一條記錄</translation>
    </message>
    <message>
        <source>Central changed it after it was last seen here.</source>
        <translation>本站上次看到之後，中心又改了它。</translation>
    </message>
    <message>
        <source>Stopped meanwhile</source>
        <translation>期間已停止</translation>
    </message>
    <message>
        <source>Central had stopped the order before it was checked here.</source>
        <translation>本站核對之前，中心已停止此醫囑。</translation>
    </message>
    <message>
        <source>The same dose charted twice</source>
        <translation>同一次給藥記錄了兩次</translation>
    </message>
    <message>
        <source>Somebody else charted a dose for the same time. Say which one is real.</source>
        <translation>他人記錄了同一時點的給藥。請指明哪一次是真實的。</translation>
    </message>
    <message>
        <source>Central holds it twice</source>
        <translation>中心重複儲存</translation>
    </message>
    <message>
        <source>Central kept the same entry several times. The extra ones are to be marked.</source>
        <translation>中心把同一條儲存了多次，多餘的需要標記。</translation>
    </message>
    <message>
        <source>Central kept something else</source>
        <translation>中心儲存的內容不同</translation>
    </message>
    <message>
        <source>What central says it kept is not what was sent.</source>
        <translation>中心儲存的與上傳的不一致。</translation>
    </message>
    <message>
        <source>Probably the same person</source>
        <translation>可能是同一人</translation>
    </message>
    <message>
        <source>Central knows a person who may be this temporary patient.</source>
        <translation>中心有一位可能就是此臨時患者。</translation>
    </message>
    <message>
        <source>Gone at central</source>
        <translation>中心已移除</translation>
    </message>
    <message>
        <source>What this rests on is not at central: removed there, or given up before it arrived.</source>
        <translation>其所依據的內容不在中心系統：已在中心被刪除，或在送達之前已被放棄。</translation>
    </message>
    <message>
        <source>Begun meanwhile</source>
        <translation>期間已開始執行</translation>
    </message>
    <message>
        <source>A dose was given of the order that was to be taken back. Stop it instead.</source>
        <translation>要作廢的醫囑已有執行記錄，請改為停止。</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>採用本站</translation>
    </message>
    <message>
        <source>Keep central&apos;s</source>
        <translation>採用中心</translation>
    </message>
    <message>
        <source>Neither: withdraw ours</source>
        <translation>兩者都不：撤回本站</translation>
    </message>
    <message>
        <source>Ours is the real dose and is sent; the other entry is marked entered in error, never deleted.</source>
        <translation>本站為真實給藥並上傳；另一條標為輸入錯誤，絕不刪除。</translation>
    </message>
    <message>
        <source>Central&apos;s is the real dose; ours is not sent and stays in the journal.</source>
        <translation>中心為真實給藥；本站不上傳，留在日誌。</translation>
    </message>
    <message>
        <source>What we wanted is carried out on central&apos;s present version; the change made there stays in its history.</source>
        <translation>在中心現有版本上執行本站的操作；中心的改動留在歷史中。</translation>
    </message>
    <message>
        <source>One entry stays; the extra ones at central are marked entered in error.</source>
        <translation>保留一條；中心多餘的標為輸入錯誤。</translation>
    </message>
    <message>
        <source>What was said or done is sent by itself, without what it was about.</source>
        <translation>所記錄的內容或已做的操作單獨上傳，不再關聯原醫囑或任務。</translation>
    </message>
    <message>
        <source>The order is not taken back. If central had taken it back already, it is stopped instead.</source>
        <translation>醫囑不作廢；若中心已作廢，則改為停止。</translation>
    </message>
    <message>
        <source>Ours is taken back. If central had taken the order back already, it is stopped instead.</source>
        <translation>撤回本站的作廢；若中心已作廢該醫囑，則改為停止。</translation>
    </message>
    <message>
        <source>Ours is sent; the order that was added stays in force until somebody stops it.</source>
        <translation>以本站為準上傳；新增的醫囑繼續有效，直至有人停止。</translation>
    </message>
    <message>
        <source>Ours is sent as an earlier assessment of its own time; the newer one goes on counting.</source>
        <translation>我方評估按其原時間作為較早的一次上傳；較新的一次繼續有效。</translation>
    </message>
    <message>
        <source>Ours is sent; the other judgement is marked entered in error, never deleted.</source>
        <translation>傳送本站的判定；另一判定標記為輸入錯誤，絕不刪除。</translation>
    </message>
    <message>
        <source>Both stay on record at this seat; the seat map shows two people until one of them is moved.</source>
        <translation>兩人的座位記錄都保留；座位圖顯示兩人，直到其中一人換座。</translation>
    </message>
    <message>
        <source>It was done, and is sent as it was done, although no check or answer stands behind it.</source>
        <translation>已經執行，按執行情況上傳，儘管其依據的核對或答覆已不成立。</translation>
    </message>
    <message>
        <source>Ours is sent although central has changed; central&apos;s version stays in its history.</source>
        <translation>仍上傳本站；中心原版本留在歷史中。</translation>
    </message>
    <message>
        <source>Central&apos;s stays as it is; ours is not sent and stays in the journal.</source>
        <translation>中心保持不變；本站不上傳，留在日誌。</translation>
    </message>
    <message>
        <source>Ours is taken back and noted as withdrawn; central is left as it is. What is to be in force instead is ordered anew.</source>
        <translation>本站的撤回並留痕；中心的保持不變。需要執行的請重新開立。</translation>
    </message>
    <message>
        <source>Not possible: a safety rule speaks against it that no reason answers.</source>
        <translation>不可選：有一條安全規則禁止，任何理由都不能放行。</translation>
    </message>
    <message>
        <source>Not possible: doses were given on it here, and they need their order.</source>
        <translation>不能選：本站已按該醫囑給過藥，給藥記錄不能沒有醫囑。</translation>
    </message>
    <message>
        <source>Not possible: it would come back without its check, or in force although it was stopped.</source>
        <translation>不可選：重新發送後會缺少核對，或使已停止的醫囑重新生效。</translation>
    </message>
    <message>
        <source>Not possible for this kind of conflict.</source>
        <translation>此類衝突不適用。</translation>
    </message>
    <message>
        <source>Only {name}, who signed it, may keep it. Give it up and sign it anew yourself.</source>
        <translation>只有簽名者{name}可以保留。請先放棄，再以您本人名義重新簽名。</translation>
    </message>
    <message>
        <source>A doctor decides this.</source>
        <translation>由醫師決定。</translation>
    </message>
    <message>
        <source>A nurse or the head nurse decides this.</source>
        <translation>由護理師或護理長決定。</translation>
    </message>
    <message>
        <source>A doctor or a nurse decides this.</source>
        <translation>由醫師或護理師決定。</translation>
    </message>
    <message>
        <source>unknown: it told central nothing · listed by central {time}</source>
        <translation>未知：它沒有向中心回報 · 中心列出於 {time}</translation>
    </message>
    <message>
        <source>unknown now · at {time} it was: {mode}</source>
        <translation>現在未知 · {time} 時為：{mode}</translation>
    </message>
    <message>
        <source>not well: {parts}</source>
        <translation>異常：{parts}</translation>
    </message>
    <message>
        <source>it cannot say: {parts}</source>
        <translation>它自己無法判斷：{parts}</translation>
    </message>
    <message>
        <source>all it can judge is well</source>
        <translation>能判斷的都正常</translation>
    </message>
    <message>
        <source>commands wait there: {n}</source>
        <translation>那裡待確認的指令：{n}</translation>
    </message>
    <message>
        <source>told central {time}</source>
        <translation>{time} 回報中心</translation>
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
        <translation>請先在下方寫明要問什麼，再按 4。</translation>
    </message>
    <message>
        <source>Reconcile, asks pharmacist or senior: {what} · {title}: {asked}</source>
        <translation>對帳，請藥師 / 上級會商：{what} · {title}：{asked}</translation>
    </message>
    <message>
        <source>Type below why central lost it, then A.</source>
        <translation>請先在下方寫明中心為何丟失，再按 A。</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>衝突</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>對比與處理</translation>
    </message>
    <message>
        <source>nothing is chosen beforehand; both records are kept</source>
        <translation>系統不預選；兩條記錄都保留</translation>
    </message>
    <message>
        <source>Reason (needed, stays in the record)</source>
        <translation>原因（必填，留在記錄中）</translation>
    </message>
    <message>
        <source>Sign the decision</source>
        <translation>簽名生效</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>稍後處理</translation>
    </message>
    <message>
        <source>Refer to pharmacist or senior</source>
        <translation>轉藥師 / 上級會商</translation>
    </message>
    <message>
        <source>I take it</source>
        <translation>由我負責</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>裁決</translation>
    </message>
    <message>
        <source>What both sides say is shown here when a conflict is chosen.</source>
        <translation>選中一條衝突後，這裡並排顯示本站與中心的內容。</translation>
    </message>
    <message>
        <source>Send all {count} again that central lost</source>
        <translation>全部重新發送中心丟失的 {count} 條</translation>
    </message>
    <message>
        <source>No conflicts. {count} refused entries wait in the upload queue.</source>
        <translation>沒有衝突。上傳佇列中有 {count} 條被駁回。</translation>
    </message>
    <message>
        <source>No conflicts: nothing waits for a decision.</source>
        <translation>沒有衝突：沒有待處理的內容。</translation>
    </message>
    <message>
        <source>Something changed while you were looking: read both sides again.</source>
        <translation>檢視期間內容有變：請重新閱讀兩側。</translation>
    </message>
    <message>
        <source>as found {time}</source>
        <translation>{time} 所見</translation>
    </message>
    <message>
        <source>nothing stands there</source>
        <translation>中心沒有對應記錄</translation>
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
        <translation>規則：{names}。</translation>
    </message>
</context>
<context>
    <name>DeclareRow</name>
    <message>
        <source>The emergency is declared: {why}. A second person signs.</source>
        <translation>宣佈應變：{why}。須第二人簽名。</translation>
    </message>
    <message>
        <source>Why is the emergency declared?</source>
        <translation>為何宣佈應變？</translation>
    </message>
    <message>
        <source>planned downtime, network fault, …</source>
        <translation>計畫停機、網路故障……</translation>
    </message>
    <message>
        <source>Declare emergency</source>
        <translation>宣佈應變</translation>
    </message>
    <message>
        <source>Propose an emergency</source>
        <translation>提議應變</translation>
    </message>
    <message>
        <source>Declare it</source>
        <translation>宣佈</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暫不</translation>
    </message>
    <message>
        <source>{by} proposes an emergency ({time}): {why}</source>
        <translation>{by} 提議應變（{time}）：{why}</translation>
    </message>
</context>
<context>
    <name>EmergencyCentre</name>
    <message>
        <source>try again</source>
        <translation>重試中心</translation>
    </message>
    <message>
        <source>export queue</source>
        <translation>匯出佇列</translation>
    </message>
    <message>
        <source>reconcile</source>
        <translation>對帳</translation>
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
        <translation>重試此條</translation>
    </message>
    <message>
        <source>withdraw own</source>
        <translation>撤回本人</translation>
    </message>
    <message>
        <source>compare now</source>
        <translation>立即比對</translation>
    </message>
    <message>
        <source>read central&apos;s again</source>
        <translation>重讀中心</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>signed bundle</source>
        <translation>簽名包</translation>
    </message>
    <message>
        <source>print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>export counts</source>
        <translation>匯出計數</translation>
    </message>
    <message>
        <source>begin a drill</source>
        <translation>開始演練</translation>
    </message>
    <message>
        <source>report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>what</source>
        <translation>何事</translation>
    </message>
    <message>
        <source>since when</source>
        <translation>時段</translation>
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
        <translation>匯出</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>later</source>
        <translation>稍後</translation>
    </message>
    <message>
        <source>I take it</source>
        <translation>由我負責</translation>
    </message>
    <message>
        <source>details for IT</source>
        <translation>技術細節</translation>
    </message>
    <message>
        <source>sign the decision</source>
        <translation>簽名生效</translation>
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
        <translation>{sign} 未測</translation>
    </message>
</context>
<context>
    <name>EventReport</name>
    <message>
        <source>The emergency</source>
        <translation>應變事件</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>關閉</translation>
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
        <translation>歷時</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>宣佈</translation>
    </message>
    <message>
        <source>by nobody; it began by itself</source>
        <translation>無人宣佈，自動開始</translation>
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
        <translation>{count} 份病歷</translation>
    </message>
    <message>
        <source>Downtime written on</source>
        <translation>已寫停機記錄</translation>
    </message>
    <message>
        <source>Entered: {count}, of these {open} without an end yet</source>
        <translation>輸入 {count} 條，其中 {open} 條未了結</translation>
    </message>
    <message>
        <source>nothing was entered at this station</source>
        <translation>本站未輸入</translation>
    </message>
    <message>
        <source>Decided by people: {count}, of these {open} open</source>
        <translation>須人工裁決 {count} 條，其中 {open} 條未決</translation>
    </message>
    <message>
        <source>there was nothing to decide</source>
        <translation>無須裁決</translation>
    </message>
    <message>
        <source>open, taken by {name} until {time}</source>
        <translation>未決，由 {name} 負責，{time} 前</translation>
    </message>
    <message>
        <source>open, taken by nobody; given by {name}</source>
        <translation>未決，尚無人負責；由 {name} 輸入</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>經過</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>the newest {count} events</source>
        <translation>最新 {count} 條</translation>
    </message>
    <message>
        <source>Nothing has happened at this station yet.</source>
        <translation>本站尚無事件。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>內容</translation>
    </message>
</context>
<context>
    <name>ModePane</name>
    <message>
        <source>The emergency ends and the marks go. A second person signs with own number and password.</source>
        <translation>應變結束，標識撤除。由第二人以本人員工編號和密碼簽名。</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Close the emergency</source>
        <translation>結束應變</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Counts here and at central</source>
        <translation>本地與中心計數</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>就緒檢查</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>立即重試</translation>
    </message>
    <message>
        <source>Upload queue</source>
        <translation>上傳佇列</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>狀態時間線</translation>
    </message>
    <message>
        <source>Freshness of the copy</source>
        <translation>副本新鮮度</translation>
    </message>
    <message>
        <source>the last {span}</source>
        <translation>最近 {span}</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本站</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>not well {count}</source>
        <translation>異常 {count}</translation>
    </message>
    <message>
        <source>unknown {count}</source>
        <translation>未知 {count}</translation>
    </message>
    <message>
        <source>well {count}</source>
        <translation>正常 {count}</translation>
    </message>
</context>
<context>
    <name>PatientLine</name>
    <message>
        <source>sex, age and number could not be read</source>
        <translation>性別、年齡、住院號未能讀取</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Downtime planned for (reason above)</source>
        <translation>計畫停機時間（原因填在上方）</translation>
    </message>
    <message>
        <source>22:00 or 2026-12-01 22:00</source>
        <translation>22:00 或 2026-12-01 22:00</translation>
    </message>
    <message>
        <source>Announce downtime</source>
        <translation>預告停機</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>取消預告</translation>
    </message>
    <message>
        <source>Downtime announced: {words}</source>
        <translation>已預告停機：{words}</translation>
    </message>
    <message>
        <source>This is no time to come: 22:00, or 2026-12-01 22:00.</source>
        <translation>不是將來的時間：請寫 22:00 或 2026-12-01 22:00。</translation>
    </message>
</context>
<context>
    <name>ProvePanel</name>
    <message>
        <source>Decisions are signed with your own password. It serves for a while.</source>
        <translation>決定須以本人密碼簽名，短時間內有效。</translation>
    </message>
    <message>
        <source>The password was not accepted. Nothing was decided.</source>
        <translation>密碼不被接受。未作任何決定。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>簽名</translation>
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
        <translation>未完成佇列匯出到此檔案（JSON 行，不含姓名）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Upload queue</source>
        <translation>上傳佇列</translation>
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
        <translation>全部重試</translation>
    </message>
    <message>
        <source>Try this again</source>
        <translation>重試此條</translation>
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
        <translation>{open} 條未完成 · 衝突 {conflicts} · 駁回 {refused}</translation>
    </message>
    <message>
        <source>not uploaded {count}</source>
        <translation>未上傳 {count}</translation>
    </message>
    <message>
        <source>Nothing waits here: central has confirmed everything, or a person has decided.</source>
        <translation>沒有待傳：中心均已確認，或已由人員處理。</translation>
    </message>
    <message>
        <source>Exported {count} commands to {path}</source>
        <translation>已匯出 {count} 條到 {path}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>暫編號</translation>
    </message>
    <message>
        <source>Saved at</source>
        <translation>本站時間</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>等待原因</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>依賴</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Export every entry to this file (CSV, without names and contents)</source>
        <translation>將全部條目匯出到此檔案（CSV，不含姓名和內容）</translation>
    </message>
    <message>
        <source>Export the signed journal to this file (without names and contents)</source>
        <translation>將簽名日誌匯出到此檔案（不含姓名和內容）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Event report</source>
        <translation>事件報告</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>Signed bundle</source>
        <translation>簽名包</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>已寫入：{path}</translation>
    </message>
    <message>
        <source>Signed with this PC&apos;s key {key}: give it to whoever gets the file, by another way.</source>
        <translation>已用本機金鑰 {key} 簽名：請通過其他途徑將該金鑰告知接收檔案者。</translation>
    </message>
    <message>
        <source>There was no emergency at this station yet.</source>
        <translation>本站尚未發生應變。</translation>
    </message>
    <message>
        <source>When, how many</source>
        <translation>時間、數量</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Details, who</source>
        <translation>詳情、人員</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Safety rules</source>
        <translation>安全規則</translation>
    </message>
    <message>
        <source>Export the counts to this file (JSON, nothing of a patient)</source>
        <translation>將計數匯出到此檔案（JSON，不含患者資訊）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Export counts</source>
        <translation>匯出計數</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>counted at this station, per rule and version of the pack</source>
        <translation>本站計數，按規則和規則包版本</translation>
    </message>
    <message>
        <source>Exported {count} rules to {path}</source>
        <translation>已將 {count} 條規則匯出到 {path}</translation>
    </message>
    <message>
        <source>No safety rule has spoken at this station yet.</source>
        <translation>本站尚無安全規則提示。</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>已提示</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>越過</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>採納</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查項</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>級別</translation>
    </message>
    <message>
        <source>Override rate</source>
        <translation>越過率</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>規則包</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依據</translation>
    </message>
</context>
<context>
    <name>SkinTest</name>
    <message>
        <source>Release after the skin test</source>
        <translation>皮膚測試後解除</translation>
    </message>
    <message>
        <source>Skin test judged for allergy</source>
        <translation>皮膚測試陽性判斷（過敏）</translation>
    </message>
    <message>
        <source>Skin test read</source>
        <translation>皮膚測試判讀</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>What is kept here</source>
        <translation>本站儲存情況</translation>
    </message>
    <message>
        <source>Diary of sync</source>
        <translation>同步日記</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>since the program was started; rounds that ended alike are one line</source>
        <translation>自程式啟動起；結果相同的輪次合為一行</translation>
    </message>
    <message>
        <source>What</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行數</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>末次讀取</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>資料齡</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比對</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>輪次</translation>
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
        <translation>次數</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>最慢</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
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
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Verification of both sides</source>
        <translation>資料同步校驗</translation>
    </message>
    <message>
        <source>Patient by patient</source>
        <translation>逐患者結果</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>立即比對</translation>
    </message>
    <message>
        <source>Read central&apos;s again</source>
        <translation>重讀中心</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>校驗</translation>
    </message>
    <message>
        <source>{count} confirmed entries are lost at central: reconcile (F4) offers to send them again.</source>
        <translation>{count} 條已確認的條目在中心丟失：可在對帳 (F4) 中重新上傳。</translation>
    </message>
    <message>
        <source>{count} confirmed entries were deleted at central: reconcile (F4) asks what becomes of them.</source>
        <translation>{count} 條已確認的記錄在中心被刪除：請在對帳（F4）中決定如何處理。</translation>
    </message>
    <message>
        <source>Nothing was compared in this run of the program yet.</source>
        <translation>本次啟動後尚未比對。</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>No difference was found.</source>
        <translation>未發現不一致。</translation>
    </message>
    <message>
        <source>Not everybody was compared yet.</source>
        <translation>尚有患者未比對。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>對象</translation>
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
        <translation>本站雜湊</translation>
    </message>
    <message>
        <source>Hash at central</source>
        <translation>中心雜湊</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比對時間</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>雜湊</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差異</translation>
    </message>
</context>
</TS>
