<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>Commands</name>
    <message>
        <source>Sealed account {name}: print {path}, then delete it. The passphrase stands nowhere else.</source>
        <translation>應變帳號 {name} 已封裝：請列印 {path} 後刪除。通行碼未儲存在其他任何地方。</translation>
    </message>
    <message>
        <source>Sealed account {name}: printed on {printer}. The passphrase stands nowhere else.</source>
        <translation>應變帳號 {name} 已封裝：已在 {printer} 列印。通行碼未儲存在其他任何地方。</translation>
    </message>
    <message>
        <source>Account {name} was removed.</source>
        <translation>帳號 {name} 已刪除。</translation>
    </message>
    <message>
        <source>There is no account {name}.</source>
        <translation>沒有帳號 {name}。</translation>
    </message>
    <message>
        <source>No emergency account is sealed for this station.</source>
        <translation>本工作站沒有密封的應變帳號。</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>已密封</translation>
    </message>
    <message>
        <source>USED: replace it</source>
        <translation>已使用：須更換</translation>
    </message>
    <message>
        <source>Wardlight is open already: use its windows, or close them first.</source>
        <translation>Wardlight 已經開啟：請使用已有視窗，或先將其關閉。</translation>
    </message>
    <message>
        <source>No display: a station needs a screen that somebody sees. Nothing was started.</source>
        <translation>沒有顯示器：工作站需要有人能看到的螢幕。未啟動任何程式。</translation>
    </message>
    <message>
        <source>Wardlight is starting already on this PC: wait for its window.</source>
        <translation>Wardlight 正在本機啟動：請等待視窗出現。</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>Drill ward (fictitious)</source>
        <translation>演練病房（虛構）</translation>
    </message>
    <message>
        <source>Drill hospital (fictitious)</source>
        <translation>演練醫院（虛構）</translation>
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
        <source>drill: a played account and its password are filled in</source>
        <translation>演練：已填入演練帳號和密碼</translation>
    </message>
</context>
<context>
    <name>EventCheck</name>
    <message>
        <source>The file cannot be read: {why}</source>
        <translation>無法讀取檔案：{why}</translation>
    </message>
    <message>
        <source>REFUSED: it is signed by another key ({key}) than the one you named.</source>
        <translation>拒絕：簽名金鑰（{key}）與您給出的金鑰不符。</translation>
    </message>
    <message>
        <source>REFUSED: it was changed after it was signed, or is no bundle of a station.</source>
        <translation>拒絕：簽名後被改動，或不是工作站匯出的應變包。</translation>
    </message>
    <message>
        <source>Whole as signed: station {station}, {ward}, {at}; {commands} entries, {events} events. Key {key}.</source>
        <translation>與簽名一致：工作站 {station}，{ward}，{at}；{commands} 條輸入，{events} 條事件。金鑰 {key}。</translation>
    </message>
    <message>
        <source>REFUSED: the table or the file beside it ({beside}) was changed after it was signed, or is no audit of a station.</source>
        <translation>拒絕：表格或其旁的檔案（{beside}）簽名後被改動，或不是工作站匯出的稽核紀錄。</translation>
    </message>
    <message>
        <source>Whole as signed: station {station}, {at}; {lines} lines; asked for: {asked}; the journal stood at {seq} {hash}. Key {key}.</source>
        <translation>與簽名一致：工作站 {station}，{at}；{lines} 行；查詢條件：{asked}；日誌當時位於 {seq} {hash}。金鑰 {key}。</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Anybody can sign with a key of his own: ask the ward for the key that its window showed, and give it with --key.</source>
        <translation>任何人都可用自己的金鑰簽名：請向病房核實其視窗顯示的金鑰，並用 --key 給出。</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>This PC was told no key: it reads its settings unsigned and takes nothing else.</source>
        <translation>尚未告知本機公鑰：設定按未簽名讀取，此外不採用任何外來內容。</translation>
    </message>
    <message>
        <source>believed: {key}</source>
        <translation>信任：{key}</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>practice hospital: account and password are filled in</source>
        <translation>練習醫院：帳號和密碼已填好</translation>
    </message>
</context>
</TS>
