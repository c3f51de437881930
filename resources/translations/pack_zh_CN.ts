<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>PackPage</name>
    <message>
        <source>made {made} · data as of {as_of} · station {station} · {patients} patients · check value {digest}</source>
        <translation>制作 {made} · 数据截至 {as_of} · 工作站 {station} · {patients} 名患者 · 校验值 {digest}</translation>
    </message>
    <message>
        <source>ALLERGY</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>开立</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>医嘱</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医师</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>执行</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>Tell IT.</source>
        <translation>请告知信息科。</translation>
    </message>
    <message>
        <source>No passphrase for the ward pack is stored at this station</source>
        <translation>本站未存放病区应急包的口令</translation>
    </message>
    <message>
        <source>Tell IT: wardlight station --store-pack-passphrase.</source>
        <translation>请告知信息科：wardlight station --store-pack-passphrase。</translation>
    </message>
    <message>
        <source>The passphrase of the ward pack is too short</source>
        <translation>病区应急包的口令太短</translation>
    </message>
    <message>
        <source>The folder of the ward pack is gone</source>
        <translation>病区应急包的文件夹不见了</translation>
    </message>
    <message>
        <source>Tell IT; until then print the pack.</source>
        <translation>请告知信息科；在此之前请打印应急包。</translation>
    </message>
    <message>
        <source>The folder of the ward pack cannot be written to</source>
        <translation>病区应急包的文件夹无法写入</translation>
    </message>
    <message>
        <source>The disk is full: no new ward pack could be written</source>
        <translation>磁盘已满：无法写入新的病区应急包</translation>
    </message>
    <message>
        <source>Nobody of the ward is known here: an empty pack is not written</source>
        <translation>本站不知道病区的任何患者：不写空的应急包</translation>
    </message>
    <message>
        <source>Wait until the ward has been read; then ask for the pack again.</source>
        <translation>请等病区读取完成后再次制作。</translation>
    </message>
    <message>
        <source>The ward could not be read for the pack</source>
        <translation>无法为应急包读取病区数据</translation>
    </message>
    <message>
        <source>The pack could not be read back as it was written</source>
        <translation>应急包写入后读回不一致</translation>
    </message>
    <message>
        <source>Tell IT: the disk may be failing.</source>
        <translation>请告知信息科：磁盘可能有故障。</translation>
    </message>
    <message>
        <source>There is no ward pack yet</source>
        <translation>尚无病区应急包</translation>
    </message>
    <message>
        <source>Ask for one now.</source>
        <translation>请现在制作一份。</translation>
    </message>
    <message>
        <source>The ward pack is too old</source>
        <translation>病区应急包已过旧</translation>
    </message>
    <message>
        <source>A new ward pack is being made …</source>
        <translation>正在制作新的病区应急包……</translation>
    </message>
    <message>
        <source>Made {time}, {age} ago · data as of {as_of} · {patients} patients, {pages} pages · {digest}</source>
        <translation>制作于 {time}，{age}前 · 数据截至 {as_of} · {patients} 名患者，{pages} 页 · {digest}</translation>
    </message>
    <message>
        <source>The pack before it is kept: {words}</source>
        <translation>上一份仍保留：{words}</translation>
    </message>
    <message>
        <source>No pack of this ward lies here.</source>
        <translation>此处没有本病区的应急包。</translation>
    </message>
</context>
<context>
    <name>WardPack</name>
    <message>
        <source>the station by itself</source>
        <translation>工作站自动</translation>
    </message>
</context>
</TS>
