<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>PackPage</name>
    <message>
        <source>made {made} · data as of {as_of} · station {station} · {patients} patients · check value {digest}</source>
        <translation>製作 {made} · 資料截至 {as_of} · 工作站 {station} · {patients} 名患者 · 檢查碼 {digest}</translation>
    </message>
    <message>
        <source>ALLERGY</source>
        <translation>過敏</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>開立</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>醫囑</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>醫師</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>執行</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>Tell IT.</source>
        <translation>請告知資訊室。</translation>
    </message>
    <message>
        <source>No passphrase for the ward pack is stored at this station</source>
        <translation>本站未存放病房應變包的通行碼</translation>
    </message>
    <message>
        <source>Tell IT: wardlight station --store-pack-passphrase.</source>
        <translation>請告知資訊室：wardlight station --store-pack-passphrase。</translation>
    </message>
    <message>
        <source>The passphrase of the ward pack is too short</source>
        <translation>病房應變包的通行碼太短</translation>
    </message>
    <message>
        <source>The folder of the ward pack is gone</source>
        <translation>病房應變包的資料夾不見了</translation>
    </message>
    <message>
        <source>Tell IT; until then print the pack.</source>
        <translation>請告知資訊室；在此之前請列印應變包。</translation>
    </message>
    <message>
        <source>The folder of the ward pack cannot be written to</source>
        <translation>病房應變包的資料夾無法寫入</translation>
    </message>
    <message>
        <source>The disk is full: no new ward pack could be written</source>
        <translation>磁碟已滿：無法寫入新的病房應變包</translation>
    </message>
    <message>
        <source>Nobody of the ward is known here: an empty pack is not written</source>
        <translation>本站不知道病房的任何患者：不寫空的應變包</translation>
    </message>
    <message>
        <source>Wait until the ward has been read; then ask for the pack again.</source>
        <translation>請等病房讀取完成後再次製作。</translation>
    </message>
    <message>
        <source>The ward could not be read for the pack</source>
        <translation>無法為應變包讀取病房資料</translation>
    </message>
    <message>
        <source>The pack could not be read back as it was written</source>
        <translation>應變包寫入後讀回不一致</translation>
    </message>
    <message>
        <source>Tell IT: the disk may be failing.</source>
        <translation>請告知資訊室：磁碟可能有故障。</translation>
    </message>
    <message>
        <source>There is no ward pack yet</source>
        <translation>尚無病房應變包</translation>
    </message>
    <message>
        <source>Ask for one now.</source>
        <translation>請現在製作一份。</translation>
    </message>
    <message>
        <source>The ward pack is too old</source>
        <translation>病房應變包已過舊</translation>
    </message>
    <message>
        <source>A new ward pack is being made …</source>
        <translation>正在製作新的病房應變包……</translation>
    </message>
    <message>
        <source>Made {time}, {age} ago · data as of {as_of} · {patients} patients, {pages} pages · {digest}</source>
        <translation>製作於 {time}，{age}前 · 資料截至 {as_of} · {patients} 名患者，{pages} 頁 · {digest}</translation>
    </message>
    <message>
        <source>The pack before it is kept: {words}</source>
        <translation>上一份仍保留：{words}</translation>
    </message>
    <message>
        <source>No pack of this ward lies here.</source>
        <translation>此處沒有本病房的應變包。</translation>
    </message>
</context>
<context>
    <name>WardPack</name>
    <message>
        <source>the station by itself</source>
        <translation>工作站自動</translation>
    </message>
</context>
</TS>
