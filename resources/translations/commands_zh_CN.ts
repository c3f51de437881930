<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Commands</name>
    <message>
        <source>Wardlight is open already: use its windows, or close them first.</source>
        <translation>Wardlight 已经打开：请使用已有窗口，或先将其关闭。</translation>
    </message>
    <message>
        <source>No display: a station needs a screen that somebody sees. Nothing was started.</source>
        <translation>没有显示器：工作站需要有人能看到的屏幕。未启动任何程序。</translation>
    </message>
    <message>
        <source>Wardlight is starting already on this PC: wait for its window.</source>
        <translation>Wardlight 正在本机启动：请等待窗口出现。</translation>
    </message>
    <message>
        <source>Sealed account {name}: print {path}, then delete it. The passphrase stands nowhere else.</source>
        <translation>应急账户 {name} 已封装：请打印 {path} 后删除。口令未保存在其他任何地方。</translation>
    </message>
    <message>
        <source>Sealed account {name}: printed on {printer}. The passphrase stands nowhere else.</source>
        <translation>应急账户 {name} 已封装：已在 {printer} 打印。口令未保存在其他任何地方。</translation>
    </message>
    <message>
        <source>Account {name} was removed.</source>
        <translation>账户 {name} 已删除。</translation>
    </message>
    <message>
        <source>There is no account {name}.</source>
        <translation>没有账户 {name}。</translation>
    </message>
    <message>
        <source>No emergency account is sealed for this station.</source>
        <translation>本工作站没有密封的应急账户。</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>已密封</translation>
    </message>
    <message>
        <source>USED: replace it</source>
        <translation>已使用：须更换</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>Drill ward (fictitious)</source>
        <translation>演练病区（虚构）</translation>
    </message>
    <message>
        <source>Drill hospital (fictitious)</source>
        <translation>演练医院（虚构）</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>医师</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>护士</translation>
    </message>
    <message>
        <source>head nurse</source>
        <translation>护士长</translation>
    </message>
    <message>
        <source>drill: a played account and its password are filled in</source>
        <translation>演练：已填入演练账号和密码</translation>
    </message>
</context>
<context>
    <name>EventCheck</name>
    <message>
        <source>The file cannot be read: {why}</source>
        <translation>无法读取文件：{why}</translation>
    </message>
    <message>
        <source>REFUSED: it is signed by another key ({key}) than the one you named.</source>
        <translation>拒绝：签名密钥（{key}）与您给出的密钥不符。</translation>
    </message>
    <message>
        <source>REFUSED: it was changed after it was signed, or is no bundle of a station.</source>
        <translation>拒绝：签名后被改动，或不是工作站导出的应急包。</translation>
    </message>
    <message>
        <source>Whole as signed: station {station}, {ward}, {at}; {commands} entries, {events} events. Key {key}.</source>
        <translation>与签名一致：工作站 {station}，{ward}，{at}；{commands} 条录入，{events} 条事件。密钥 {key}。</translation>
    </message>
    <message>
        <source>REFUSED: the table or the file beside it ({beside}) was changed after it was signed, or is no audit of a station.</source>
        <translation>拒绝：表格或其旁的文件（{beside}）签名后被改动，或不是工作站导出的审计记录。</translation>
    </message>
    <message>
        <source>Whole as signed: station {station}, {at}; {lines} lines; asked for: {asked}; the journal stood at {seq} {hash}. Key {key}.</source>
        <translation>与签名一致：工作站 {station}，{at}；{lines} 行；查询条件：{asked}；日志当时位于 {seq} {hash}。密钥 {key}。</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Anybody can sign with a key of his own: ask the ward for the key that its window showed, and give it with --key.</source>
        <translation>任何人都可用自己的密钥签名：请向病区核实其窗口显示的密钥，并用 --key 给出。</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>This PC was told no key: it reads its settings unsigned and takes nothing else.</source>
        <translation>尚未告知本机公钥：设置按未签名读取，此外不采用任何外来内容。</translation>
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
        <translation>练习医院：账号和密码已填好</translation>
    </message>
</context>
</TS>
