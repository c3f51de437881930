<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Fleet</name>
    <message>
        <source>Packed: {file}</source>
        <translation>已打包：{file}</translation>
    </message>
    <message>
        <source>Not done: {reason}. Nothing was packed.</source>
        <translation>未完成：{reason}。没有打包任何内容。</translation>
    </message>
    <message>
        <source>Gathered. Read these files; delete what should not leave this PC:</source>
        <translation>已收集。请逐个查看以下文件，删除不应离开本机的内容：</translation>
    </message>
    <message>
        <source>Then: wardlight bundle --seal {folder}</source>
        <translation>然后执行：wardlight bundle --seal {folder}</translation>
    </message>
    <message>
        <source>No station has run here with these settings, or it has written no figures.</source>
        <translation>此配置的工作站从未在本机运行，或没有写出运行数据。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>NOT RUNNING</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>数据时间</translation>
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
        <translation>中央系统有应答</translation>
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
        <translation>病区数据截至</translation>
    </message>
    <message>
        <source>Patients here / at central</source>
        <translation>本机/中央患者数</translation>
    </message>
    <message>
        <source>Patients that differ</source>
        <translation>不一致的患者数</translation>
    </message>
    <message>
        <source>Waiting for central</source>
        <translation>待中央确认</translation>
    </message>
    <message>
        <source>Conflicts, refused, overdue</source>
        <translation>冲突、被拒、超时未处理</translation>
    </message>
    <message>
        <source>Not ready for an outage</source>
        <translation>应急未就绪项</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Offered version</source>
        <translation>提供的版本</translation>
    </message>
</context>
</TS>
