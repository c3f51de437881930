<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>Fleet</name>
    <message>
        <source>Packed: {file}</source>
        <translation>已打包：{file}</translation>
    </message>
    <message>
        <source>Not done: {reason}. Nothing was packed.</source>
        <translation>未完成：{reason}。沒有打包任何內容。</translation>
    </message>
    <message>
        <source>Gathered. Read these files; delete what should not leave this PC:</source>
        <translation>已收集。請逐個檢視以下檔案，刪除不應離開本機的內容：</translation>
    </message>
    <message>
        <source>Then: wardlight bundle --seal {folder}</source>
        <translation>然後執行：wardlight bundle --seal {folder}</translation>
    </message>
    <message>
        <source>No station has run here with these settings, or it has written no figures.</source>
        <translation>此配置的工作站從未在本機執行，或沒有寫出執行資料。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>running</source>
        <translation>執行中</translation>
    </message>
    <message>
        <source>NOT RUNNING</source>
        <translation>未執行</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>資料時間</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Central answers</source>
        <translation>中央系統有回應</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Copy of the ward as of</source>
        <translation>病房資料截至</translation>
    </message>
    <message>
        <source>Patients here / at central</source>
        <translation>本機/中央患者數</translation>
    </message>
    <message>
        <source>Patients that differ</source>
        <translation>不一致的患者數</translation>
    </message>
    <message>
        <source>Waiting for central</source>
        <translation>待中央確認</translation>
    </message>
    <message>
        <source>Conflicts, refused, overdue</source>
        <translation>衝突、被拒、超時未處理</translation>
    </message>
    <message>
        <source>Not ready for an outage</source>
        <translation>應變未就緒項</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Offered version</source>
        <translation>提供的版本</translation>
    </message>
</context>
</TS>
