<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>ArrivalForm</name>
    <message>
        <source>Somebody without a name came</source>
        <translation>來了無名患者</translation>
    </message>
    <message>
        <source>Each gets a number, a name to be called by and a wristband. Orders wait until the band is on.</source>
        <translation>每人一個編號、一個代號和一條手圈。手圈未戴好前不能開醫囑。</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>檢傷</translation>
    </message>
    <message>
        <source>Sex as seen</source>
        <translation>性別（目測）</translation>
    </message>
    <message>
        <source>Age as seen</source>
        <translation>年齡（目測）</translation>
    </message>
    <message>
        <source>What tells him apart: tattoo, scar, clothes, where found</source>
        <translation>辨認特徵：文身、瘢痕、衣著、發現地點</translation>
    </message>
    <message>
        <source>Spare number of another station, only if this one has none left</source>
        <translation>其他工作站的備用號（僅本站無號時）</translation>
    </message>
    <message>
        <source>Register and print bands</source>
        <translation>登記並列印手圈</translation>
    </message>
</context>
<context>
    <name>BandForm</name>
    <message>
        <source>Band of {who}</source>
        <translation>{who} 的手圈</translation>
    </message>
    <message>
        <source>Scan or read the number off the band at the wrist. No printer: write the whole number on a band by hand.</source>
        <translation>掃描或讀出腕上手圈的編號。沒有印表機：把完整編號手寫在手圈上。</translation>
    </message>
    <message>
        <source>Number on the band</source>
        <translation>手圈上的編號</translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation>手寫</translation>
    </message>
    <message>
        <source>The band is</source>
        <translation>手圈為</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>The band is on</source>
        <translation>手圈已戴好</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>They are two people</source>
        <translation>他們是兩個人</translation>
    </message>
    <message>
        <source>They are one person</source>
        <translation>他們是同一人</translation>
    </message>
    <message>
        <source>By what it is known</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>On to the second person</source>
        <translation>請第二人核對</translation>
    </message>
</context>
<context>
    <name>SaidForm</name>
    <message>
        <source>Who {who} may be</source>
        <translation>{who} 可能是誰</translation>
    </message>
    <message>
        <source>It is kept as said, beside the alias. Only two people joining the records make it his name.</source>
        <translation>按「據稱」儲存在代號旁。只有兩人合併病歷後才成為他的姓名。</translation>
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
        <translation>病歷號</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Who said it, or which paper</source>
        <translation>誰說的，或哪份證件</translation>
    </message>
    <message>
        <source>Keep and look for him</source>
        <translation>儲存並查詢</translation>
    </message>
</context>
<context>
    <name>Temporaries</name>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>稱呼</translation>
    </message>
    <message>
        <source>As seen</source>
        <translation>目測</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>檢傷</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到達</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>手圈</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>身分</translation>
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
        <translation>病歷號</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不同項</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Said of him</source>
        <translation>據稱</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>病歷記載</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比對</translation>
    </message>
    <message>
        <source>Red: first</source>
        <translation>紅：第一優先</translation>
    </message>
    <message>
        <source>Yellow: second</source>
        <translation>黃：第二優先</translation>
    </message>
    <message>
        <source>Green: third</source>
        <translation>綠：第三優先</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑</translation>
    </message>
    <message>
        <source>newborn</source>
        <translation>新生兒</translation>
    </message>
    <message>
        <source>infant</source>
        <translation>嬰兒</translation>
    </message>
    <message>
        <source>child</source>
        <translation>兒童</translation>
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
        <translation>年齡不明</translation>
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
        <translation>未戴手圈：不能開醫囑</translation>
    </message>
    <message>
        <source>print band and labels again</source>
        <translation>重打手圈和標籤</translation>
    </message>
    <message>
        <source>on, written by hand</source>
        <translation>已戴（手寫）</translation>
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
        <translation>已知編號或日期</translation>
    </message>
    <message>
        <source>said: {name}</source>
        <translation>據稱：{name}</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
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
        <translation>月日互換</translation>
    </message>
    <message>
        <source>one digit differs</source>
        <translation>一位數字不同</translation>
    </message>
    <message>
        <source>only the year is known</source>
        <translation>只知年份</translation>
    </message>
    <message>
        <source>Not enough numbers are left on this station. Type a spare number that another station of the ward gives (S there), or register fewer.</source>
        <translation>本站編號不夠。請輸入本病房其他工作站給出的備用號（在那裡按 S），或減少人數。</translation>
    </message>
    <message>
        <source>This is no whole spare number: read it again, the last sign checks the rest.</source>
        <translation>這不是完整的備用號：請重讀，末位用於校驗。</translation>
    </message>
    <message>
        <source>Say how many came, 1 to 50.</source>
        <translation>請填人數，1 到 50。</translation>
    </message>
    <message>
        <source>Somebody has this number already: take another band.</source>
        <translation>此編號已有人使用：請換一條手圈。</translation>
    </message>
    <message>
        <source>This is no number of a temporary patient.</source>
        <translation>這不是臨時患者編號。</translation>
    </message>
    <message>
        <source>Somebody on the ward is called so already: take another band.</source>
        <translation>病房已有人用此代號：請換一條手圈。</translation>
    </message>
    <message>
        <source>This is not this patient&apos;s number. Nothing was confirmed.</source>
        <translation>這不是該患者的編號。未確認。</translation>
    </message>
    <message>
        <source>Say a name, a date of birth or a number, and who said it.</source>
        <translation>請填姓名、出生日期或編號，並註明來源。</translation>
    </message>
    <message>
        <source>Say who said it, or which paper shows it.</source>
        <translation>請填誰說的，或哪份證件。</translation>
    </message>
    <message>
        <source>Write the date of birth as 1959-03-08.</source>
        <translation>出生日期請寫成 1959-03-08。</translation>
    </message>
    <message>
        <source>Choose who he is.</source>
        <translation>請選擇他是誰。</translation>
    </message>
    <message>
        <source>Say by what it is known.</source>
        <translation>請填依據。</translation>
    </message>
    <message>
        <source>The record changed meanwhile. It is read anew; look again.</source>
        <translation>病歷已被他人更改，已重新讀取；請再看一遍。</translation>
    </message>
    <message>
        <source>Needs central: joined and parted once it answers. Go on under the temporary number.</source>
        <translation>需要中心：恢復後才能合併或拆分。請繼續使用臨時編號。</translation>
    </message>
    <message>
        <source>After 24 hours the records department parts them.</source>
        <translation>超過 24 小時由病歷室拆分。</translation>
    </message>
    <message>
        <source>He is joined already.</source>
        <translation>已經合併。</translation>
    </message>
    <message>
        <source>That is a temporary patient too.</source>
        <translation>對方也是臨時患者。</translation>
    </message>
    <message>
        <source>That record was replaced by another: choose the other.</source>
        <translation>該病歷已被另一份取代：請選擇後者。</translation>
    </message>
    <message>
        <source>The second person has to be somebody else who treats or gives drugs.</source>
        <translation>第二人須為另一名醫護人員。</translation>
    </message>
    <message>
        <source>The act before is still being saved.</source>
        <translation>上一操作仍在儲存。</translation>
    </message>
</context>
<context>
    <name>TemporariesPage</name>
    <message>
        <source>Without a name</source>
        <translation>無名患者</translation>
    </message>
    <message>
        <source>somebody came</source>
        <translation>來人登記</translation>
    </message>
    <message>
        <source>band is on</source>
        <translation>手圈已戴</translation>
    </message>
    <message>
        <source>print band</source>
        <translation>列印手圈</translation>
    </message>
    <message>
        <source>who he may be</source>
        <translation>可能是誰</translation>
    </message>
    <message>
        <source>join</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Came without a name</source>
        <translation>無名來院</translation>
    </message>
    <message>
        <source>Band, and who he is</source>
        <translation>手圈與身分</translation>
    </message>
    <message>
        <source>Temporary patients</source>
        <translation>臨時患者</translation>
    </message>
    <message>
        <source>Who he may be</source>
        <translation>可能是誰</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>逐項比對</translation>
    </message>
    <message>
        <source>Somebody came</source>
        <translation>來人登記</translation>
    </message>
    <message>
        <source>Spare numbers</source>
        <translation>備用號</translation>
    </message>
    <message>
        <source>Band is on</source>
        <translation>手圈已戴</translation>
    </message>
    <message>
        <source>Print band</source>
        <translation>列印手圈</translation>
    </message>
    <message>
        <source>They are one</source>
        <translation>是同一人</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>是兩個人</translation>
    </message>
    <message>
        <source>central did not answer: only people known here</source>
        <translation>中心未回應：僅比對本站已知的人</translation>
    </message>
    <message>
        <source>Who he may be: nobody is chosen for you</source>
        <translation>可能是誰：系統不預選</translation>
    </message>
    <message>
        <source>{alias} is {name}, {number}. Both records stay; it can be undone for 24 hours.</source>
        <translation>{alias} 就是 {name}，{number}。兩份病歷都保留；24 小時內可撤銷。</translation>
    </message>
    <message>
        <source>{who}: the temporary record is in use again, both keep what was written for them.</source>
        <translation>{who}：臨時病歷恢復使用，各自保留各自的記錄。</translation>
    </message>
    <message>
        <source>A second person looks at both records and signs with own number and password.</source>
        <translation>第二人核對兩份病歷，用本人員工編號和密碼簽名。</translation>
    </message>
    <message>
        <source>Saved here.</source>
        <translation>已存本站。</translation>
    </message>
    <message>
        <source>Nobody without a name is here. N registers whoever comes.</source>
        <translation>目前沒有無名患者。按 N 登記來人。</translation>
    </message>
    <message>
        <source>Band: {words}</source>
        <translation>手圈：{words}</translation>
    </message>
    <message>
        <source>Who: {words}</source>
        <translation>身分：{words}</translation>
    </message>
    <message>
        <source>Can be parted until {time}</source>
        <translation>{time} 前可拆分</translation>
    </message>
    <message>
        <source>{what}, by {source}, kept by {who}</source>
        <translation>{what}，來源 {source}，記錄人 {who}</translation>
    </message>
    <message>
        <source>{count} numbers left on this station.</source>
        <translation>本站剩餘編號 {count} 個。</translation>
    </message>
    <message>
        <source>Few: central gives more when it answers. Until then another station of the ward gives spare numbers (S).</source>
        <translation>編號不多：中心恢復後自動補充。此前可由本病房其他工作站給備用號（S）。</translation>
    </message>
    <message>
        <source>Spare numbers, each for one band of another station; write it on by hand:</source>
        <translation>備用號，每個用於其他工作站的一條手圈，請手寫：</translation>
    </message>
</context>
<context>
    <name>TemporaryForm</name>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
</context>
</TS>
