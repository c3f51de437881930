<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ArrivalForm</name>
    <message>
        <source>Somebody without a name came</source>
        <translation>来了无名患者</translation>
    </message>
    <message>
        <source>Each gets a number, a name to be called by and a wristband. Orders wait until the band is on.</source>
        <translation>每人一个编号、一个代号和一条腕带。腕带未戴好前不能开医嘱。</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>检伤</translation>
    </message>
    <message>
        <source>Sex as seen</source>
        <translation>性别（目测）</translation>
    </message>
    <message>
        <source>Age as seen</source>
        <translation>年龄（目测）</translation>
    </message>
    <message>
        <source>What tells him apart: tattoo, scar, clothes, where found</source>
        <translation>辨认特征：文身、瘢痕、衣着、发现地点</translation>
    </message>
    <message>
        <source>Spare number of another station, only if this one has none left</source>
        <translation>其他工作站的备用号（仅本站无号时）</translation>
    </message>
    <message>
        <source>Register and print bands</source>
        <translation>登记并打印腕带</translation>
    </message>
</context>
<context>
    <name>BandForm</name>
    <message>
        <source>Band of {who}</source>
        <translation>{who} 的腕带</translation>
    </message>
    <message>
        <source>Scan or read the number off the band at the wrist. No printer: write the whole number on a band by hand.</source>
        <translation>扫描或读出腕上腕带的编号。没有打印机：把完整编号手写在腕带上。</translation>
    </message>
    <message>
        <source>Number on the band</source>
        <translation>腕带上的编号</translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation>手写</translation>
    </message>
    <message>
        <source>The band is</source>
        <translation>腕带为</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>The band is on</source>
        <translation>腕带已戴好</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>They are two people</source>
        <translation>他们是两个人</translation>
    </message>
    <message>
        <source>They are one person</source>
        <translation>他们是同一人</translation>
    </message>
    <message>
        <source>By what it is known</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>On to the second person</source>
        <translation>请第二人核对</translation>
    </message>
</context>
<context>
    <name>SaidForm</name>
    <message>
        <source>Who {who} may be</source>
        <translation>{who} 可能是谁</translation>
    </message>
    <message>
        <source>It is kept as said, beside the alias. Only two people joining the records make it his name.</source>
        <translation>按“据称”保存在代号旁。只有两人合并病历后才成为他的姓名。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Hospital number</source>
        <translation>病案号</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Who said it, or which paper</source>
        <translation>谁说的，或哪份证件</translation>
    </message>
    <message>
        <source>Keep and look for him</source>
        <translation>保存并查找</translation>
    </message>
</context>
<context>
    <name>Temporaries</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>As seen</source>
        <translation>目测</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>检伤</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>腕带</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>Hospital number</source>
        <translation>病案号</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不同项</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Said of him</source>
        <translation>据称</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>病历记载</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>Red: first</source>
        <translation>红：第一优先</translation>
    </message>
    <message>
        <source>Yellow: second</source>
        <translation>黄：第二优先</translation>
    </message>
    <message>
        <source>Green: third</source>
        <translation>绿：第三优先</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑</translation>
    </message>
    <message>
        <source>newborn</source>
        <translation>新生儿</translation>
    </message>
    <message>
        <source>infant</source>
        <translation>婴儿</translation>
    </message>
    <message>
        <source>child</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>adolescent</source>
        <translation>少年</translation>
    </message>
    <message>
        <source>adult</source>
        <translation>成人</translation>
    </message>
    <message>
        <source>old</source>
        <translation>老人</translation>
    </message>
    <message>
        <source>age not told</source>
        <translation>年龄不明</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>no band: no orders</source>
        <translation>未戴腕带：不能开医嘱</translation>
    </message>
    <message>
        <source>print band and labels again</source>
        <translation>重打腕带和标签</translation>
    </message>
    <message>
        <source>on, written by hand</source>
        <translation>已戴（手写）</translation>
    </message>
    <message>
        <source>on</source>
        <translation>已戴</translation>
    </message>
    <message>
        <source>is {name}</source>
        <translation>是 {name}</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>a number or date is known</source>
        <translation>已知编号或日期</translation>
    </message>
    <message>
        <source>said: {name}</source>
        <translation>据称：{name}</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>相近</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>sounds the same</source>
        <translation>同音</translation>
    </message>
    <message>
        <source>same initials</source>
        <translation>首字母相同</translation>
    </message>
    <message>
        <source>day and month swapped</source>
        <translation>月日互换</translation>
    </message>
    <message>
        <source>one digit differs</source>
        <translation>一位数字不同</translation>
    </message>
    <message>
        <source>only the year is known</source>
        <translation>只知年份</translation>
    </message>
    <message>
        <source>Not enough numbers are left on this station. Type a spare number that another station of the ward gives (S there), or register fewer.</source>
        <translation>本站编号不够。请输入本病区其他工作站给出的备用号（在那里按 S），或减少人数。</translation>
    </message>
    <message>
        <source>This is no whole spare number: read it again, the last sign checks the rest.</source>
        <translation>这不是完整的备用号：请重读，末位用于校验。</translation>
    </message>
    <message>
        <source>Say how many came, 1 to 50.</source>
        <translation>请填人数，1 到 50。</translation>
    </message>
    <message>
        <source>Somebody has this number already: take another band.</source>
        <translation>此编号已有人使用：请换一条腕带。</translation>
    </message>
    <message>
        <source>This is no number of a temporary patient.</source>
        <translation>这不是临时患者编号。</translation>
    </message>
    <message>
        <source>Somebody on the ward is called so already: take another band.</source>
        <translation>病区已有人用此代号：请换一条腕带。</translation>
    </message>
    <message>
        <source>This is not this patient&apos;s number. Nothing was confirmed.</source>
        <translation>这不是该患者的编号。未确认。</translation>
    </message>
    <message>
        <source>Say a name, a date of birth or a number, and who said it.</source>
        <translation>请填姓名、出生日期或编号，并注明来源。</translation>
    </message>
    <message>
        <source>Say who said it, or which paper shows it.</source>
        <translation>请填谁说的，或哪份证件。</translation>
    </message>
    <message>
        <source>Write the date of birth as 1959-03-08.</source>
        <translation>出生日期请写成 1959-03-08。</translation>
    </message>
    <message>
        <source>Choose who he is.</source>
        <translation>请选择他是谁。</translation>
    </message>
    <message>
        <source>Say by what it is known.</source>
        <translation>请填依据。</translation>
    </message>
    <message>
        <source>The record changed meanwhile. It is read anew; look again.</source>
        <translation>病历已被他人更改，已重新读取；请再看一遍。</translation>
    </message>
    <message>
        <source>Needs central: joined and parted once it answers. Go on under the temporary number.</source>
        <translation>需要中心：恢复后才能合并或拆分。请继续使用临时编号。</translation>
    </message>
    <message>
        <source>After 24 hours the records department parts them.</source>
        <translation>超过 24 小时由病案室拆分。</translation>
    </message>
    <message>
        <source>He is joined already.</source>
        <translation>已经合并。</translation>
    </message>
    <message>
        <source>That is a temporary patient too.</source>
        <translation>对方也是临时患者。</translation>
    </message>
    <message>
        <source>That record was replaced by another: choose the other.</source>
        <translation>该病历已被另一份取代：请选择后者。</translation>
    </message>
    <message>
        <source>The second person has to be somebody else who treats or gives drugs.</source>
        <translation>第二人须为另一名医护人员。</translation>
    </message>
    <message>
        <source>The act before is still being saved.</source>
        <translation>上一操作仍在保存。</translation>
    </message>
</context>
<context>
    <name>TemporariesPage</name>
    <message>
        <source>Without a name</source>
        <translation>无名患者</translation>
    </message>
    <message>
        <source>somebody came</source>
        <translation>来人登记</translation>
    </message>
    <message>
        <source>band is on</source>
        <translation>腕带已戴</translation>
    </message>
    <message>
        <source>print band</source>
        <translation>打印腕带</translation>
    </message>
    <message>
        <source>who he may be</source>
        <translation>可能是谁</translation>
    </message>
    <message>
        <source>join</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Came without a name</source>
        <translation>无名来院</translation>
    </message>
    <message>
        <source>Band, and who he is</source>
        <translation>腕带与身份</translation>
    </message>
    <message>
        <source>Temporary patients</source>
        <translation>临时患者</translation>
    </message>
    <message>
        <source>Who he may be</source>
        <translation>可能是谁</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>逐项比对</translation>
    </message>
    <message>
        <source>Somebody came</source>
        <translation>来人登记</translation>
    </message>
    <message>
        <source>Spare numbers</source>
        <translation>备用号</translation>
    </message>
    <message>
        <source>Band is on</source>
        <translation>腕带已戴</translation>
    </message>
    <message>
        <source>Print band</source>
        <translation>打印腕带</translation>
    </message>
    <message>
        <source>They are one</source>
        <translation>是同一人</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>是两个人</translation>
    </message>
    <message>
        <source>{count} numbers left on this station.</source>
        <translation>本站剩余编号 {count} 个。</translation>
    </message>
    <message>
        <source>Few: central gives more when it answers. Until then another station of the ward gives spare numbers (S).</source>
        <translation>编号不多：中心恢复后自动补充。此前可由本病区其他工作站给备用号（S）。</translation>
    </message>
    <message>
        <source>Spare numbers, each for one band of another station; write it on by hand:</source>
        <translation>备用号，每个用于其他工作站的一条腕带，请手写：</translation>
    </message>
    <message>
        <source>central did not answer: only people known here</source>
        <translation>中心未应答：仅比对本站已知的人</translation>
    </message>
    <message>
        <source>Who he may be: nobody is chosen for you</source>
        <translation>可能是谁：系统不预选</translation>
    </message>
    <message>
        <source>Nobody without a name is here. N registers whoever comes.</source>
        <translation>目前没有无名患者。按 N 登记来人。</translation>
    </message>
    <message>
        <source>Band: {words}</source>
        <translation>腕带：{words}</translation>
    </message>
    <message>
        <source>Who: {words}</source>
        <translation>身份：{words}</translation>
    </message>
    <message>
        <source>{what}, by {source}, kept by {who}</source>
        <translation>{what}，来源 {source}，记录人 {who}</translation>
    </message>
    <message>
        <source>Can be parted until {time}</source>
        <translation>{time} 前可拆分</translation>
    </message>
    <message>
        <source>{alias} is {name}, {number}. Both records stay; it can be undone for 24 hours.</source>
        <translation>{alias} 就是 {name}，{number}。两份病历都保留；24 小时内可撤销。</translation>
    </message>
    <message>
        <source>{who}: the temporary record is in use again, both keep what was written for them.</source>
        <translation>{who}：临时病历恢复使用，各自保留各自的记录。</translation>
    </message>
    <message>
        <source>A second person looks at both records and signs with own number and password.</source>
        <translation>第二人核对两份病历，用本人工号和密码签名。</translation>
    </message>
    <message>
        <source>Saved here.</source>
        <translation>已存本站。</translation>
    </message>
</context>
<context>
    <name>TemporaryForm</name>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
</context>
</TS>
