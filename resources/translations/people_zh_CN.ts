<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Age</name>
    <message>
        <source>died at {age}</source>
        <translation>终年{age}</translation>
    </message>
    <message>
        <source>born {text}</source>
        <translation>生于{text}</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>年龄不详</translation>
    </message>
    <message>
        <source>birth date lies in the future</source>
        <translation>出生日期晚于今天</translation>
    </message>
    <message>
        <source>about {years} y (born {text})</source>
        <translation>约{years}岁（生于{text}）</translation>
    </message>
    <message>
        <source>{years} y {months} months</source>
        <translation>{years}岁{months}个月</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count}小时</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count}天</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count}周</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count}个月</translation>
    </message>
    <message>
        <source>{count} y</source>
        <translation>{count}岁</translation>
    </message>
</context>
</TS>
