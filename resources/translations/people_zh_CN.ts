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
<context>
    <name>Away</name>
    <message>
        <source>The chart of {name} is not downloaded at this station</source>
        <translation>{name}的病历未下载到本站</translation>
    </message>
    <message>
        <source>Only name and stay are known here: {where}</source>
        <translation>本站只有姓名和就诊信息：{where}</translation>
    </message>
    <message>
        <source>It is read while a consult asks for you or a permission is valid, and when he lies here.</source>
        <translation>会诊未结束、授权在有效期内或患者在本病区时才会下载。</translation>
    </message>
</context>
<context>
    <name>Scopes</name>
    <message>
        <source>On ward</source>
        <translation>在区</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>危急</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>本医疗组</translation>
    </message>
    <message>
        <source>My consults</source>
        <translation>我的会诊</translation>
    </message>
    <message>
        <source>Consult patients</source>
        <translation>会诊患者</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>授权患者</translation>
    </message>
    <message>
        <source>Left ward</source>
        <translation>已出区</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>已转出</translation>
    </message>
    <message>
        <source>Charge recall</source>
        <translation>补费召回</translation>
    </message>
    <message>
        <source>not downloaded</source>
        <translation>未下载</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>截至 {time}</translation>
    </message>
    <message>
        <source>central was not asked yet, or has not answered</source>
        <translation>尚未询问中心，或中心未答复</translation>
    </message>
    <message>
        <source>central did not answer this question ({reason})</source>
        <translation>中心未答复此项（{reason}）</translation>
    </message>
    <message>
        <source>Nobody: central named none when it was asked.</source>
        <translation>无人：询问时中心未列出任何患者。</translation>
    </message>
    <message>
        <source>Not downloaded: {reason}</source>
        <translation>未下载：{reason}</translation>
    </message>
</context>
</TS>
