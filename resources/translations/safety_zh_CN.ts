<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Centre</name>
    <message>
        <source>Reasons given, they hold for this stay</source>
        <translation>已给出理由，本次住院内有效</translation>
    </message>
</context>
<context>
    <name>FindingOrigin</name>
    <message>
        <source>unknown</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>rule {rule} · source: {source} · pack {version}</source>
        <translation>规则 {rule} · 依据：{source} · 规则包 {version}</translation>
    </message>
    <message>
        <source>answered in this stay: “{reason}” ({name}, {time})</source>
        <translation>本次住院已说明理由：“{reason}”（{name}，{time}）</translation>
    </message>
</context>
</TS>
