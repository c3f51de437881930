<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>CoursePane</name>
    <message>
        <source>Course</source>
        <translation>病程</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} 條</translation>
    </message>
    <message>
        <source>{count} more entries below</source>
        <translation>下方另 {count} 條</translation>
    </message>
    <message>
        <source>everything of this patient known here up to {time}</source>
        <translation>本站已知該患者全部資料，截至 {time}</translation>
    </message>
    <message>
        <source>this patient was never completely loaded: there may be more</source>
        <translation>該患者資料從未完整載入：可能還有</translation>
    </message>
    <message>
        <source>only the newest {count} are listed</source>
        <translation>僅列最近 {count} 條</translation>
    </message>
    <message>
        <source>{count} entries without a usable time are not in the list</source>
        <translation>{count} 條無可用時間，未列入</translation>
    </message>
    <message>
        <source>images, scanned paper and records of other hospitals are not downloaded</source>
        <translation>影像、掃描件及外院記錄未下載</translation>
    </message>
    <message>
        <source>Course over all stays</source>
        <translation>歷次就診時間軸</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>stays and visits</source>
        <translation>住院與就診</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>手術操作</translation>
    </message>
    <message>
        <source>diagnoses</source>
        <translation>診斷</translation>
    </message>
    <message>
        <source>critical values</source>
        <translation>危急值</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>醫囑</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Course over all stays, newest first</source>
        <translation>歷次就診時間軸，最新在前</translation>
    </message>
</context>
<context>
    <name>Critical</name>
    <message>
        <source>Bed</source>
        <translation>床</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Since report</source>
        <translation>報告後</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Closed in the last 24 h</source>
        <translation>24 h 內已閉環</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>環節</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>late</source>
        <translation>超時</translation>
    </message>
    <message>
        <source>limits: default, not set by the hospital</source>
        <translation>時限為預設值，醫院未設定</translation>
    </message>
    <message>
        <source>no earlier value here</source>
        <translation>本站無前值</translation>
    </message>
    <message>
        <source>before: {values}</source>
        <translation>前值：{values}</translation>
    </message>
    <message>
        <source>to be read back</source>
        <translation>待複述</translation>
    </message>
    <message>
        <source>doctor to acknowledge</source>
        <translation>待醫師確認</translation>
    </message>
    <message>
        <source>to be handled</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>note</source>
        <translation>病程記錄</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已閉環</translation>
    </message>
    <message>
        <source>no read-back is recorded</source>
        <translation>沒有複述記錄</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>複述</translation>
    </message>
    <message>
        <source>Doctor acknowledges</source>
        <translation>醫師確認</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>In the notes</source>
        <translation>記入病程</translation>
    </message>
    <message>
        <source>not acknowledged: call the senior doctor</source>
        <translation>未確認：請呼叫上級醫師</translation>
    </message>
    <message>
        <source>not acknowledged: call the head of department and the officer on duty</source>
        <translation>未確認：請呼叫科主任及總值班</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation>無需處理</translation>
    </message>
    <message>
        <source>repeat the test</source>
        <translation>複查</translation>
    </message>
    <message>
        <source>order treatment</source>
        <translation>開醫囑處理</translation>
    </message>
    <message>
        <source>inform a colleague</source>
        <translation>通知同事</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已看到</translation>
    </message>
    <message>
        <source>read back {value}, called by {caller}</source>
        <translation>複述 {value}，來電人 {caller}</translation>
    </message>
    <message>
        <source>message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>已轉告</translation>
    </message>
    <message>
        <source>handled without orders</source>
        <translation>已處理，未開醫囑</translation>
    </message>
    <message>
        <source>handled with orders</source>
        <translation>已處理，開立醫囑</translation>
    </message>
    <message>
        <source>{count} orders named</source>
        <translation>關聯 {count} 條醫囑</translation>
    </message>
    <message>
        <source>the value said back is not the value of the result</source>
        <translation>複述的數值與結果不符</translation>
    </message>
    <message>
        <source>the unit is missing</source>
        <translation>缺單位</translation>
    </message>
    <message>
        <source>who called is missing</source>
        <translation>缺來電人</translation>
    </message>
    <message>
        <source>the name does not fit this patient</source>
        <translation>姓名與該患者不符</translation>
    </message>
    <message>
        <source>the number, age or year of birth does not fit this patient</source>
        <translation>號碼、年齡或出生年與該患者不符</translation>
    </message>
    <message>
        <source>no patient of this ward is meant by that</source>
        <translation>本病房沒有對應的唯一患者</translation>
    </message>
    <message>
        <source>no test is found under that name</source>
        <translation>沒有找到該檢驗項目</translation>
    </message>
    <message>
        <source>the reason, or what was ordered, is missing</source>
        <translation>缺理由或所開醫囑</translation>
    </message>
    <message>
        <source>the words are missing</source>
        <translation>缺內容</translation>
    </message>
    <message>
        <source>the time is written as 14:05</source>
        <translation>時間請寫成 14:05</translation>
    </message>
    <message>
        <source>somebody has acknowledged it meanwhile</source>
        <translation>其間已有人確認</translation>
    </message>
    <message>
        <source>the act before is still being saved</source>
        <translation>上一操作仍在儲存</translation>
    </message>
    <message>
        <source>another department</source>
        <translation>其他科別</translation>
    </message>
    <message>
        <source>{place}: not seen</source>
        <translation>{place}：未看到</translation>
    </message>
    <message>
        <source>{place}: seen by {name} {time}</source>
        <translation>{place}：{name} {time} 已看到</translation>
    </message>
    <message>
        <source>Critical value: {name} {value} (usual {usual})</source>
        <translation>危急值：{name} {value}（參考 {usual}）</translation>
    </message>
    <message>
        <source>Specimen {taken}, reported {released}; {earlier}</source>
        <translation>取樣 {taken}，報告 {released}；{earlier}</translation>
    </message>
    <message>
        <source>Reported by telephone by {name}</source>
        <translation>{name} 電話報告</translation>
    </message>
    <message>
        <source>{time} acknowledged by {name}: {action}</source>
        <translation>{time} {name} 確認：{action}</translation>
    </message>
</context>
<context>
    <name>CriticalActions</name>
    <message>
        <source>Acknowledge</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>複述</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已看到</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>轉告</translation>
    </message>
    <message>
        <source>Into the note</source>
        <translation>寫入病程</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>電話報告</translation>
    </message>
</context>
<context>
    <name>CriticalDetail</name>
    <message>
        <source>Bed {bed} {name}</source>
        <translation>{bed} 床 {name}</translation>
    </message>
    <message>
        <source>acknowledged by {name} {time}: {action}</source>
        <translation>{name} {time} 確認：{action}</translation>
    </message>
    <message>
        <source>usual {range}</source>
        <translation>參考 {range}</translation>
    </message>
    <message>
        <source>no usual range sent</source>
        <translation>未附參考範圍</translation>
    </message>
    <message>
        <source>specimen {time}</source>
        <translation>取樣 {time}</translation>
    </message>
    <message>
        <source>reported {time}</source>
        <translation>報告 {time}</translation>
    </message>
    <message>
        <source>entered by hand, called by {name}</source>
        <translation>手工輸入，來電人 {name}</translation>
    </message>
    <message>
        <source>the laboratory&apos;s own result is here: {value} of {time}, compare</source>
        <translation>檢驗科結果已到：{value}（{time}），請核對</translation>
    </message>
    <message>
        <source>draft, not reviewed</source>
        <translation>草案，未經審核</translation>
    </message>
    <message>
        <source>To consider: {words}</source>
        <translation>可考慮：{words}</translation>
    </message>
    <message>
        <source>pack {version}</source>
        <translation>知識包 {version}</translation>
    </message>
    <message>
        <source>Departments with an open stay</source>
        <translation>在診科別</translation>
    </message>
    <message>
        <source>{seen} of {all} have seen it</source>
        <translation>{all} 個科別中 {seen} 個已看到</translation>
    </message>
    <message>
        <source>no open stay is known here</source>
        <translation>本站未知在診科別</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>處置記錄</translation>
    </message>
</context>
<context>
    <name>CriticalForm</name>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>放棄</translation>
    </message>
</context>
<context>
    <name>CriticalPage</name>
    <message>
        <source>Critical values</source>
        <translation>危急值</translation>
    </message>
    <message>
        <source>up, down</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>複述</translation>
    </message>
    <message>
        <source>acknowledge</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>handled</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>電話報告</translation>
    </message>
    <message>
        <source>save the form</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>leave the form</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>could not be read again, as it was before</source>
        <translation>未能重新讀取，為先前內容</translation>
    </message>
    <message>
        <source>Critical values of the ward</source>
        <translation>本病房危急值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Critical values, the most urgent first</source>
        <translation>危急值，最緊急在前</translation>
    </message>
    <message>
        <source>no patient yet</source>
        <translation>未定患者</translation>
    </message>
    <message>
        <source>no test yet</source>
        <translation>未定項目</translation>
    </message>
</context>
<context>
    <name>CriticalStrip</name>
    <message>
        <source>Critical values could not be read: there may be some</source>
        <translation>危急值未能讀取：可能存在</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另 {count} 項</translation>
    </message>
    <message>
        <source>Bed {bed} {name}</source>
        <translation>{bed} 床 {name}</translation>
    </message>
    <message>
        <source>usual {range}</source>
        <translation>參考 {range}</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>危急值</translation>
    </message>
    <message>
        <source>specimen {time}</source>
        <translation>取樣 {time}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
</context>
<context>
    <name>HandleForm</name>
    <message>
        <source>Orders since the report that answer it:</source>
        <translation>報告後所開、針對此值的醫囑：</translation>
    </message>
    <message>
        <source>No order since the report</source>
        <translation>報告後尚無醫囑</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>開立醫囑</translation>
    </message>
    <message>
        <source>No orders</source>
        <translation>不開醫囑</translation>
    </message>
    <message>
        <source>What was ordered, or the reason for none</source>
        <translation>所開醫囑，或不開的理由</translation>
    </message>
</context>
<context>
    <name>MatrixPane</name>
    <message>
        <source>Nothing in this time and filter; {count} values lie outside of it. H widens the time.</source>
        <translation>此時段與篩選下無結果；另有 {count} 個數值。按 H 放寬時段。</translation>
    </message>
    <message>
        <source>{count} more rows below</source>
        <translation>下方另 {count} 行</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>this stay</source>
        <translation>本次就診</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>only abnormal</source>
        <translation>僅異常</translation>
    </message>
    <message>
        <source>Only rows with an abnormal value, key O</source>
        <translation>僅顯示有異常值的行，鍵 O</translation>
    </message>
    <message>
        <source>older</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Values over time; Enter or A marks a result as read, P keeps a curve</source>
        <translation>按時間排列的結果；Enter 鍵或 A 標為已讀，P 保留曲線</translation>
    </message>
    <message>
        <source>Laboratory results</source>
        <translation>檢驗結果</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation>生命徵象</translation>
    </message>
    <message>
        <source>Flowsheet</source>
        <translation>流程表</translation>
    </message>
    <message>
        <source>{count} older times</source>
        <translation>更早 {count} 次</translation>
    </message>
    <message>
        <source>{count} newer times</source>
        <translation>更新 {count} 次</translation>
    </message>
    <message>
        <source>{count} rows filtered out</source>
        <translation>已篩去 {count} 行</translation>
    </message>
    <message>
        <source>not yet completely loaded</source>
        <translation>尚未完整載入</translation>
    </message>
    <message>
        <source>older ones are at central only</source>
        <translation>更早的僅在中心</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>pack {version}</source>
        <translation>知識包 {version}</translation>
    </message>
    <message>
        <source>nothing measured in this time</source>
        <translation>此時段內未測</translation>
    </message>
    <message>
        <source>{name} {value} {unit} of {time}</source>
        <translation>{name} {value} {unit}（{time}）</translation>
    </message>
    <message>
        <source>reported by {name} on the phone</source>
        <translation>{name} 電話報告</translation>
    </message>
    <message>
        <source>read by {name}</source>
        <translation>{name} 已讀</translation>
    </message>
    <message>
        <source>issued {time}</source>
        <translation>報告 {time}</translation>
    </message>
</context>
<context>
    <name>PhoneForm</name>
    <message>
        <source>Critical value by telephone: enter it while the caller is on the line</source>
        <translation>電話報告危急值：通話中輸入</translation>
    </message>
    <message>
        <source>Bed, name or number</source>
        <translation>床號、姓名或住院號</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>來電人</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Value said back</source>
        <translation>複述的結果</translation>
    </message>
    <message>
        <source>Patient: name or initials</source>
        <translation>患者：姓名或首字母</translation>
    </message>
    <message>
        <source>Patient: number, age or year of birth</source>
        <translation>患者：號碼、年齡或出生年</translation>
    </message>
    <message>
        <source>Specimen taken (14:05)</source>
        <translation>取樣時間（14:05）</translation>
    </message>
    <message>
        <source>abnormal</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>too high</source>
        <translation>過高</translation>
    </message>
    <message>
        <source>too low</source>
        <translation>過低</translation>
    </message>
</context>
<context>
    <name>ReadBackForm</name>
    <message>
        <source>Read back: type what you said again</source>
        <translation>複述：再次鍵入所複述內容</translation>
    </message>
    <message>
        <source>Value said back</source>
        <translation>複述的結果</translation>
    </message>
    <message>
        <source>Unit said back</source>
        <translation>複述的單位</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>來電人</translation>
    </message>
    <message>
        <source>Patient: name or initials</source>
        <translation>患者：姓名或首字母</translation>
    </message>
    <message>
        <source>Patient: number, age or year of birth</source>
        <translation>患者：號碼、年齡或出生年</translation>
    </message>
</context>
<context>
    <name>ReportReader</name>
    <message>
        <source>examined {time}</source>
        <translation>檢查 {time}</translation>
    </message>
    <message>
        <source>issued {time}</source>
        <translation>報告 {time}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>第 {number} 版</translation>
    </message>
    <message>
        <source>read by {name}</source>
        <translation>{name} 已讀</translation>
    </message>
    <message>
        <source>read by nobody yet</source>
        <translation>尚無人閱讀</translation>
    </message>
    <message>
        <source>may still change</source>
        <translation>可能變更</translation>
    </message>
    <message>
        <source>Images: {study} (in the image archive, not at this station)</source>
        <translation>影像：{study}（在影像歸檔，不在本站）</translation>
    </message>
    <message>
        <source>Attached: {title} (at central, not at this station)</source>
        <translation>附件：{title}（在中心，不在本站）</translation>
    </message>
</context>
<context>
    <name>ReportsPane</name>
    <message>
        <source>{count} more reports below</source>
        <translation>下方另 {count} 份</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>{count} filtered out</source>
        <translation>已篩去 {count} 份</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>imaging</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>microbiology</source>
        <translation>微生物</translation>
    </message>
    <message>
        <source>laboratory and others</source>
        <translation>檢驗及其他</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已讀</translation>
    </message>
    <message>
        <source>Reports, newest first; Enter or A marks one as read</source>
        <translation>報告，最新在前；Enter 鍵或 A 標為已讀</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未讀</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>admitted</source>
        <translation>入院</translation>
    </message>
    <message>
        <source>discharged</source>
        <translation>出院</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>就診</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>手術操作</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>診斷</translation>
    </message>
    <message>
        <source>critical value</source>
        <translation>危急值</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>開醫囑</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停醫囑</translation>
    </message>
    <message>
        <source>report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>crit</source>
        <translation>危</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>參考範圍</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Not in a report</source>
        <translation>未列入報告單</translation>
    </message>
    <message>
        <source>at other times</source>
        <translation>在其他時間</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>知識包</translation>
    </message>
    <message>
        <source>systolic</source>
        <translation>收縮壓</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>超限</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>血壓</translation>
    </message>
    <message>
        <source>Diastolic pressure</source>
        <translation>舒張壓</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>檢驗</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>imaging</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>microbiology</source>
        <translation>微生物</translation>
    </message>
    <message>
        <source>men</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>women</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>both sexes</source>
        <translation>男女</translation>
    </message>
    <message>
        <source>{who} from {years} years</source>
        <translation>{who} {years} 歲起</translation>
    </message>
    <message>
        <source>range as the laboratory sent it with the result</source>
        <translation>參考範圍由檢驗科隨結果給出</translation>
    </message>
    <message>
        <source>range of {pack} for {who}: {source}</source>
        <translation>參考範圍取自{pack}（{who}）：{source}</translation>
    </message>
    <message>
        <source>usual band, {who}</source>
        <translation>常用範圍（{who}）</translation>
    </message>
    <message>
        <source>pregnant: no range, that of {pack} is not for a pregnancy</source>
        <translation>妊娠：無參考範圍，{pack}的範圍不適用於妊娠</translation>
    </message>
    <message>
        <source>no range known for this patient</source>
        <translation>無適用於該患者的參考範圍</translation>
    </message>
    <message>
        <source>reached the critical limit {sign} {limit} {unit} of {pack} ({rule}, {who}: {source}); the laboratory does not flag it critical</source>
        <translation>達{pack}的危急界限 {sign} {limit} {unit}（{rule}，{who}：{source}）；檢驗科未標危急</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>危急</translation>
    </message>
    <message>
        <source>at a critical limit of the pack</source>
        <translation>達規則庫危急界限</translation>
    </message>
    <message>
        <source>high</source>
        <translation>偏高</translation>
    </message>
    <message>
        <source>low</source>
        <translation>偏低</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>registered, no result yet</source>
        <translation>已登記，未出結果</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>初步</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>final</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>已修訂</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>added to</source>
        <translation>已補充</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>誤錄</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>狀態不明</translation>
    </message>
    <message>
        <source>susceptible</source>
        <translation>敏感</translation>
    </message>
    <message>
        <source>susceptible, dose dependent</source>
        <translation>劑量依賴性敏感</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>中介</translation>
    </message>
    <message>
        <source>resistant</source>
        <translation>耐藥</translation>
    </message>
    <message>
        <source>not susceptible</source>
        <translation>非敏感</translation>
    </message>
    <message>
        <source>{change} in {time}</source>
        <translation>{time}內 {change}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分鐘</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} 小時</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>axis widened</source>
        <translation>座標已放寬</translation>
    </message>
    <message>
        <source>axis fitted, none in the pack</source>
        <translation>座標按數值取，知識包無</translation>
    </message>
    <message>
        <source>{name}: no numbers</source>
        <translation>{name}：無數值</translation>
    </message>
    <message>
        <source>{name}: {count} values from {first} to {last}, newest {value} {unit} {lean}, usual {range}</source>
        <translation>{name}：{count} 個數值，{first} 至 {last}，最新 {value} {unit} {lean}，參考 {range}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>檢驗檢查</translation>
    </message>
    <message>
        <source>how far back</source>
        <translation>時間範圍</translation>
    </message>
    <message>
        <source>only abnormal</source>
        <translation>僅異常</translation>
    </message>
    <message>
        <source>keep curve</source>
        <translation>保留曲線</translation>
    </message>
    <message>
        <source>result read</source>
        <translation>標為已讀</translation>
    </message>
    <message>
        <source>older, newer</source>
        <translation>更早、更新</translation>
    </message>
    <message>
        <source>view</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>檢驗</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation>生命徵象</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>時間軸</translation>
    </message>
</context>
<context>
    <name>TrendPane</name>
    <message>
        <source>Choose a row with numbers.</source>
        <translation>請選有數值的行。</translation>
    </message>
    <message>
        <source>This row has no numbers in this time.</source>
        <translation>此行在此時段無數值。</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趨勢</translation>
    </message>
    <message>
        <source>keep curve</source>
        <translation>保留曲線</translation>
    </message>
    <message>
        <source>Trend of the chosen rows</source>
        <translation>所選項目的趨勢</translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message>
        <source>laboratory</source>
        <translation>檢驗科</translation>
    </message>
    <message>
        <source>systolic</source>
        <translation>收縮壓</translation>
    </message>
    <message>
        <source>before {value}</source>
        <translation>前值 {value}</translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <source>Passed on</source>
        <translation>轉告</translation>
    </message>
    <message>
        <source>Message on this value</source>
        <translation>對此值留言</translation>
    </message>
    <message>
        <source>To whom, and what was said</source>
        <translation>轉告何人、內容</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>內容</translation>
    </message>
</context>
</TS>
