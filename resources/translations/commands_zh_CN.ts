<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Workplace</name>
    <message>
        <source>practice hospital: account and password are filled in</source>
        <translation>练习医院：账号和密码已填好</translation>
    </message>
</context>
</TS>
