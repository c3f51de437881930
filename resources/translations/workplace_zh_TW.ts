<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>BedsideDesk</name>
    <message>
        <source>At the bed</source>
        <translation>床旁核對</translation>
    </message>
    <message>
        <source>type a code</source>
        <translation>鍵入條碼</translation>
    </message>
    <message>
        <source>no wristband</source>
        <translation>無手圈</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>無標籤</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未執行</translation>
    </message>
    <message>
        <source>back, next patient</source>
        <translation>返回，下一患者</translation>
    </message>
</context>
<context>
    <name>BoardDesk</name>
    <message>
        <source>Skin tests</source>
        <translation>皮膚測試</translation>
    </message>
    <message>
        <source>Specimens</source>
        <translation>檢體</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙質</translation>
    </message>
    <message>
        <source>Print centre</source>
        <translation>列印中心</translation>
    </message>
</context>
<context>
    <name>BrowserDoor</name>
    <message>
        <source>Go back to Wardlight. You may close this window.</source>
        <translation>請回到 Wardlight，可以關閉此視窗。</translation>
    </message>
    <message>
        <source>Nobody was signed in. Go back to Wardlight; you may close this window.</source>
        <translation>沒有人登入。請回到 Wardlight，可以關閉此視窗。</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>這裡沒有內容。</translation>
    </message>
</context>
<context>
    <name>ColumnDesk</name>
    <message>
        <source>Columns of this table, for you on this station. Who, drug, state and safety always stand there.</source>
        <translation>本表的列（僅您本人、本站有效）。患者、藥品、狀態與安全列始終顯示。</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>Layout: {name}</source>
        <translation>佈局：{name}</translation>
    </message>
    <message>
        <source>Ctrl Shift F2 takes the next one.</source>
        <translation>Ctrl Shift F2 切換下一個。</translation>
    </message>
</context>
<context>
    <name>OrdersPane</name>
    <message>
        <source>(no skin test: {reason}; second signature {name})</source>
        <translation>（免皮膚測試：{reason}；第二簽名 {name}）</translation>
    </message>
    <message>
        <source>[stopped here {at} by {by}: {reason}; central still runs it]</source>
        <translation>【本站已停 {at} {by}：{reason}；中心仍在執行】</translation>
    </message>
</context>
<context>
    <name>OverdueWatch</name>
    <message>
        <source>nobody has taken it</source>
        <translation>無人認領</translation>
    </message>
    <message>
        <source>Decisions about conflicts are overdue: {count}</source>
        <translation>對帳決定已超時：{count} 條</translation>
    </message>
    <message>
        <source>Emergency Centre (F12), page Reconcile (F4): decide it, or take it (T).</source>
        <translation>應變中心（F12）「對帳」頁（F4）：作出決定，或認領（T）。</translation>
    </message>
</context>
<context>
    <name>PageGroups</name>
    <message>
        <source>Ward</source>
        <translation>病房</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>醫囑</translation>
    </message>
    <message>
        <source>Bedside</source>
        <translation>床旁</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Outpatients</source>
        <translation>門診</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任務</translation>
    </message>
</context>
<context>
    <name>PaperDoor</name>
    <message>
        <source>No patient is open</source>
        <translation>沒有開啟的患者</translation>
    </message>
    <message>
        <source>Open the patient whose order sheet is to be printed.</source>
        <translation>請先開啟要列印醫囑單的患者。</translation>
    </message>
</context>
<context>
    <name>PatientFinder</name>
    <message>
        <source>This is the code of a printed emergency page</source>
        <translation>這是應變單據上的二維碼</translation>
    </message>
    <message>
        <source>Nurse station, page Telephone, paper (Shift F10): scan it there.</source>
        <translation>請在護理站「電話、紙單」頁（Shift F10）掃描。</translation>
    </message>
    <message>
        <source>Scan not recognised: nothing was done</source>
        <translation>掃碼未識別：未做任何操作</translation>
    </message>
    <message>
        <source>Scan the wristband again, or type two identifiers.</source>
        <translation>請重新掃描手圈，或輸入兩個標識。</translation>
    </message>
</context>
<context>
    <name>PlanDesk</name>
    <message>
        <source>Execution plan</source>
        <translation>執行計畫</translation>
    </message>
</context>
<context>
    <name>PrintWatch</name>
    <message>
        <source>It waits in the print queue: {name}</source>
        <translation>在列印佇列中等待：{name}</translation>
    </message>
    <message>
        <source>Look after printer and paper, then print it on the page Paper.</source>
        <translation>請檢查印表機和紙張，然後在「紙質」頁列印。</translation>
    </message>
    <message>
        <source>Printed by this station itself: {name}</source>
        <translation>本站已自動列印：{name}</translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <source>workstation {code}</source>
        <translation>工作站 {code}</translation>
    </message>
    <message>
        <source> · signed in without central</source>
        <translation>· 離線登入</translation>
    </message>
</context>
<context>
    <name>SpecialOffice</name>
    <message>
        <source>Written down. {count} drafts and a note block wait unsigned on the page of the patient.</source>
        <translation>已記錄。{count} 條醫囑草稿與病歷段落在患者頁待簽。</translation>
    </message>
    <message>
        <source>Drafted, not signed: it waits among the orders of the patient.</source>
        <translation>已生成草稿，未簽：在患者醫囑中待簽。</translation>
    </message>
</context>
<context>
    <name>TaskDesk</name>
    <message>
        <source>Outpatient clinic</source>
        <translation>門診</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>This badge has no locked seat here. Sign in with staff number and password.</source>
        <translation>此胸牌在本機沒有鎖定的座位。請用員工編號和密碼登入。</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>正在詢問…</translation>
    </message>
    <message>
        <source>online · {ms} ms</source>
        <translation>連線 · {ms} ms</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>無回應</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>中心系統</translation>
    </message>
    <message>
        <source>Asked every second</source>
        <translation>每秒詢問一次</translation>
    </message>
    <message>
        <source>nothing loaded yet</source>
        <translation>尚未載入</translation>
    </message>
    <message>
        <source>{time} · {count} patients</source>
        <translation>{time} · {count} 人</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>本地快照</translation>
    </message>
    <message>
        <source>encrypted · {age} old</source>
        <translation>加密存檔 · {age}前</translation>
    </message>
    <message>
        <source>To upload</source>
        <translation>待上傳</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} 條</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>待裁決 {count} 條</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>本機</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>檢查中</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>ready for an outage</source>
        <translation>已做好中斷準備</translation>
    </message>
    <message>
        <source>not ready for an outage · {count} of {all}</source>
        <translation>未做好中斷準備 · {count}/{all} 項</translation>
    </message>
    <message>
        <source>needs attention · {count} of {all}</source>
        <translation>需處理 · {count}/{all} 項</translation>
    </message>
    <message>
        <source>rule pack {date}</source>
        <translation>規則庫 {date}</translation>
    </message>
    <message>
        <source>ring {ring}</source>
        <translation>灰度環 {ring}</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>醫師</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>護理師</translation>
    </message>
    <message>
        <source>head nurse</source>
        <translation>護理長</translation>
    </message>
    <message>
        <source>pharmacist</source>
        <translation>藥師</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>資訊室</translation>
    </message>
    <message>
        <source>Doctor station</source>
        <translation>住院醫師站</translation>
    </message>
    <message>
        <source>Outpatient station</source>
        <translation>門診醫師站</translation>
    </message>
    <message>
        <source>Nurse station</source>
        <translation>護理站</translation>
    </message>
    <message>
        <source>This seat locks itself in {seconds} s</source>
        <translation>{seconds} 秒後自動鎖定</translation>
    </message>
    <message>
        <source>Nobody has touched keys or mouse for a while. What is typed stays as it is.</source>
        <translation>一段時間沒有操作鍵盤或滑鼠。已輸入的內容保持不變。</translation>
    </message>
    <message>
        <source>Press any key or move the mouse to stay.</source>
        <translation>按任意鍵或移動滑鼠可繼續使用。</translation>
    </message>
    <message>
        <source>Entries of this PC may be in the store put aside</source>
        <translation>本機的輸入可能在移開的資料庫裡</translation>
    </message>
    <message>
        <source>It lies whole beside the new one: {name}</source>
        <translation>原庫完整儲存在新庫旁邊：{name}</translation>
    </message>
    <message>
        <source>Compare with the ward&apos;s paper and central.</source>
        <translation>請與病房紙質記錄和中心核對。</translation>
    </message>
</context>
</TS>
