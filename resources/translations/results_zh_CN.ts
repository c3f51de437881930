<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CoursePane</name>
    <message>
        <source>Course</source>
        <translation>病程</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} 条</translation>
    </message>
    <message>
        <source>{count} more entries below</source>
        <translation>下方另 {count} 条</translation>
    </message>
    <message>
        <source>everything of this patient known here up to {time}</source>
        <translation>本站已知该患者全部资料，截至 {time}</translation>
    </message>
    <message>
        <source>this patient was never completely loaded: there may be more</source>
        <translation>该患者资料从未完整载入：可能还有</translation>
    </message>
    <message>
        <source>only the newest {count} are listed</source>
        <translation>仅列最近 {count} 条</translation>
    </message>
    <message>
        <source>{count} entries without a usable time are not in the list</source>
        <translation>{count} 条无可用时间，未列入</translation>
    </message>
    <message>
        <source>images, scanned paper and records of other hospitals are not downloaded</source>
        <translation>影像、扫描件及外院记录未下载</translation>
    </message>
    <message>
        <source>Course over all stays</source>
        <translation>历次就诊时间轴</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>stays and visits</source>
        <translation>住院与就诊</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>手术操作</translation>
    </message>
    <message>
        <source>diagnoses</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>critical values</source>
        <translation>危急值</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>医嘱</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Course over all stays, newest first</source>
        <translation>历次就诊时间轴，最新在前</translation>
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
        <translation>结果</translation>
    </message>
    <message>
        <source>Since report</source>
        <translation>报告后</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Closed in the last 24 h</source>
        <translation>24 h 内已闭环</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>limits: default, not set by the hospital</source>
        <translation>时限为默认值，医院未设定</translation>
    </message>
    <message>
        <source>no earlier value here</source>
        <translation>本站无前值</translation>
    </message>
    <message>
        <source>before: {values}</source>
        <translation>前值：{values}</translation>
    </message>
    <message>
        <source>to be read back</source>
        <translation>待复述</translation>
    </message>
    <message>
        <source>doctor to acknowledge</source>
        <translation>待医师确认</translation>
    </message>
    <message>
        <source>to be handled</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>note</source>
        <translation>病程记录</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已闭环</translation>
    </message>
    <message>
        <source>no read-back is recorded</source>
        <translation>没有复述记录</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>复述</translation>
    </message>
    <message>
        <source>Doctor acknowledges</source>
        <translation>医师确认</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>In the notes</source>
        <translation>记入病程</translation>
    </message>
    <message>
        <source>not acknowledged: call the senior doctor</source>
        <translation>未确认：请呼叫上级医师</translation>
    </message>
    <message>
        <source>not acknowledged: call the head of department and the officer on duty</source>
        <translation>未确认：请呼叫科主任及总值班</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation>无需处理</translation>
    </message>
    <message>
        <source>repeat the test</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>order treatment</source>
        <translation>开医嘱处理</translation>
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
        <translation>复述 {value}，来电人 {caller}</translation>
    </message>
    <message>
        <source>message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>已转告</translation>
    </message>
    <message>
        <source>handled without orders</source>
        <translation>已处理，未开医嘱</translation>
    </message>
    <message>
        <source>handled with orders</source>
        <translation>已处理，开立医嘱</translation>
    </message>
    <message>
        <source>{count} orders named</source>
        <translation>关联 {count} 条医嘱</translation>
    </message>
    <message>
        <source>the value said back is not the value of the result</source>
        <translation>复述的数值与结果不符</translation>
    </message>
    <message>
        <source>the unit is missing</source>
        <translation>缺单位</translation>
    </message>
    <message>
        <source>who called is missing</source>
        <translation>缺来电人</translation>
    </message>
    <message>
        <source>the name does not fit this patient</source>
        <translation>姓名与该患者不符</translation>
    </message>
    <message>
        <source>the number, age or year of birth does not fit this patient</source>
        <translation>号码、年龄或出生年与该患者不符</translation>
    </message>
    <message>
        <source>no patient of this ward is meant by that</source>
        <translation>本病区没有对应的唯一患者</translation>
    </message>
    <message>
        <source>no test is found under that name</source>
        <translation>没有找到该检验项目</translation>
    </message>
    <message>
        <source>the reason, or what was ordered, is missing</source>
        <translation>缺理由或所开医嘱</translation>
    </message>
    <message>
        <source>the words are missing</source>
        <translation>缺内容</translation>
    </message>
    <message>
        <source>the time is written as 14:05</source>
        <translation>时间请写成 14:05</translation>
    </message>
    <message>
        <source>somebody has acknowledged it meanwhile</source>
        <translation>其间已有人确认</translation>
    </message>
    <message>
        <source>the act before is still being saved</source>
        <translation>上一操作仍在保存</translation>
    </message>
    <message>
        <source>another department</source>
        <translation>其他科室</translation>
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
        <translation>危急值：{name} {value}（参考 {usual}）</translation>
    </message>
    <message>
        <source>Specimen {taken}, reported {released}; {earlier}</source>
        <translation>采样 {taken}，报告 {released}；{earlier}</translation>
    </message>
    <message>
        <source>Reported by telephone by {name}</source>
        <translation>{name} 电话报告</translation>
    </message>
    <message>
        <source>{time} acknowledged by {name}: {action}</source>
        <translation>{time} {name} 确认：{action}</translation>
    </message>
</context>
<context>
    <name>CriticalActions</name>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>复述</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>处理</translation>
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
        <translation>转告</translation>
    </message>
    <message>
        <source>Into the note</source>
        <translation>写入病程</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>电话报告</translation>
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
        <translation>{name} {time} 确认：{action}</translation>
    </message>
    <message>
        <source>usual {range}</source>
        <translation>参考 {range}</translation>
    </message>
    <message>
        <source>no usual range sent</source>
        <translation>未附参考范围</translation>
    </message>
    <message>
        <source>specimen {time}</source>
        <translation>采样 {time}</translation>
    </message>
    <message>
        <source>reported {time}</source>
        <translation>报告 {time}</translation>
    </message>
    <message>
        <source>entered by hand, called by {name}</source>
        <translation>手工录入，来电人 {name}</translation>
    </message>
    <message>
        <source>the laboratory&apos;s own result is here: {value} of {time}, compare</source>
        <translation>检验科结果已到：{value}（{time}），请核对</translation>
    </message>
    <message>
        <source>draft, not reviewed</source>
        <translation>草案，未经审核</translation>
    </message>
    <message>
        <source>To consider: {words}</source>
        <translation>可考虑：{words}</translation>
    </message>
    <message>
        <source>pack {version}</source>
        <translation>知识包 {version}</translation>
    </message>
    <message>
        <source>Departments with an open stay</source>
        <translation>在诊科室</translation>
    </message>
    <message>
        <source>{seen} of {all} have seen it</source>
        <translation>{all} 个科室中 {seen} 个已看到</translation>
    </message>
    <message>
        <source>no open stay is known here</source>
        <translation>本站未知在诊科室</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>处置记录</translation>
    </message>
</context>
<context>
    <name>CriticalForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>放弃</translation>
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
        <translation>复述</translation>
    </message>
    <message>
        <source>acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>handled</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>电话报告</translation>
    </message>
    <message>
        <source>save the form</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>leave the form</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>could not be read again, as it was before</source>
        <translation>未能重新读取，为先前内容</translation>
    </message>
    <message>
        <source>Critical values of the ward</source>
        <translation>本病区危急值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Critical values, the most urgent first</source>
        <translation>危急值，最紧急在前</translation>
    </message>
    <message>
        <source>no patient yet</source>
        <translation>未定患者</translation>
    </message>
    <message>
        <source>no test yet</source>
        <translation>未定项目</translation>
    </message>
</context>
<context>
    <name>CriticalStrip</name>
    <message>
        <source>Critical values could not be read: there may be some</source>
        <translation>危急值未能读取：可能存在</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另 {count} 项</translation>
    </message>
    <message>
        <source>Bed {bed} {name}</source>
        <translation>{bed} 床 {name}</translation>
    </message>
    <message>
        <source>usual {range}</source>
        <translation>参考 {range}</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>危急值</translation>
    </message>
    <message>
        <source>specimen {time}</source>
        <translation>采样 {time}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>HandleForm</name>
    <message>
        <source>Orders since the report that answer it:</source>
        <translation>报告后所开、针对此值的医嘱：</translation>
    </message>
    <message>
        <source>No order since the report</source>
        <translation>报告后尚无医嘱</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>开立医嘱</translation>
    </message>
    <message>
        <source>No orders</source>
        <translation>不开医嘱</translation>
    </message>
    <message>
        <source>What was ordered, or the reason for none</source>
        <translation>所开医嘱，或不开的理由</translation>
    </message>
</context>
<context>
    <name>MatrixPane</name>
    <message>
        <source>Nothing in this time and filter; {count} values lie outside of it. H widens the time.</source>
        <translation>此时段与筛选下无结果；另有 {count} 个数值。按 H 放宽时段。</translation>
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
        <translation>本次就诊</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>only abnormal</source>
        <translation>仅异常</translation>
    </message>
    <message>
        <source>Only rows with an abnormal value, key O</source>
        <translation>仅显示有异常值的行，键 O</translation>
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
        <translation>按时间排列的结果；回车或 A 标为已读，P 保留曲线</translation>
    </message>
    <message>
        <source>Laboratory results</source>
        <translation>检验结果</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation>生命体征</translation>
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
        <translation>已筛去 {count} 行</translation>
    </message>
    <message>
        <source>not yet completely loaded</source>
        <translation>尚未完整载入</translation>
    </message>
    <message>
        <source>older ones are at central only</source>
        <translation>更早的仅在中心</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>pack {version}</source>
        <translation>知识包 {version}</translation>
    </message>
    <message>
        <source>nothing measured in this time</source>
        <translation>此时段内未测</translation>
    </message>
    <message>
        <source>{name} {value} {unit} of {time}</source>
        <translation>{name} {value} {unit}（{time}）</translation>
    </message>
    <message>
        <source>reported by {name} on the phone</source>
        <translation>{name} 电话报告</translation>
    </message>
    <message>
        <source>read by {name}</source>
        <translation>{name} 已读</translation>
    </message>
    <message>
        <source>issued {time}</source>
        <translation>报告 {time}</translation>
    </message>
</context>
<context>
    <name>PhoneForm</name>
    <message>
        <source>Critical value by telephone: enter it while the caller is on the line</source>
        <translation>电话报告危急值：通话中录入</translation>
    </message>
    <message>
        <source>Bed, name or number</source>
        <translation>床号、姓名或住院号</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Value said back</source>
        <translation>复述的结果</translation>
    </message>
    <message>
        <source>Patient: name or initials</source>
        <translation>患者：姓名或首字母</translation>
    </message>
    <message>
        <source>Patient: number, age or year of birth</source>
        <translation>患者：号码、年龄或出生年</translation>
    </message>
    <message>
        <source>Specimen taken (14:05)</source>
        <translation>采样时间（14:05）</translation>
    </message>
    <message>
        <source>abnormal</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>too high</source>
        <translation>过高</translation>
    </message>
    <message>
        <source>too low</source>
        <translation>过低</translation>
    </message>
</context>
<context>
    <name>ReadBackForm</name>
    <message>
        <source>Read back: type what you said again</source>
        <translation>复述：再次键入所复述内容</translation>
    </message>
    <message>
        <source>Value said back</source>
        <translation>复述的结果</translation>
    </message>
    <message>
        <source>Unit said back</source>
        <translation>复述的单位</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Patient: name or initials</source>
        <translation>患者：姓名或首字母</translation>
    </message>
    <message>
        <source>Patient: number, age or year of birth</source>
        <translation>患者：号码、年龄或出生年</translation>
    </message>
</context>
<context>
    <name>ReportReader</name>
    <message>
        <source>examined {time}</source>
        <translation>检查 {time}</translation>
    </message>
    <message>
        <source>issued {time}</source>
        <translation>报告 {time}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>第 {number} 版</translation>
    </message>
    <message>
        <source>read by {name}</source>
        <translation>{name} 已读</translation>
    </message>
    <message>
        <source>read by nobody yet</source>
        <translation>尚无人阅读</translation>
    </message>
    <message>
        <source>may still change</source>
        <translation>可能变更</translation>
    </message>
    <message>
        <source>Images: {study} (in the image archive, not at this station)</source>
        <translation>影像：{study}（在影像归档，不在本站）</translation>
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
        <translation>报告</translation>
    </message>
    <message>
        <source>{count} filtered out</source>
        <translation>已筛去 {count} 份</translation>
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
        <translation>检验及其他</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Reports, newest first; Enter or A marks one as read</source>
        <translation>报告，最新在前；回车或 A 标为已读</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
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
        <translation>就诊</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>手术操作</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>critical value</source>
        <translation>危急值</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>开医嘱</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停医嘱</translation>
    </message>
    <message>
        <source>report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>crit</source>
        <translation>危</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>参考范围</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Not in a report</source>
        <translation>未列入报告单</translation>
    </message>
    <message>
        <source>at other times</source>
        <translation>在其他时间</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>知识包</translation>
    </message>
    <message>
        <source>systolic</source>
        <translation>收缩压</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>超限</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>血压</translation>
    </message>
    <message>
        <source>Diastolic pressure</source>
        <translation>舒张压</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>检验</translation>
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
        <translation>{who} {years} 岁起</translation>
    </message>
    <message>
        <source>range as the laboratory sent it with the result</source>
        <translation>参考范围由检验科随结果给出</translation>
    </message>
    <message>
        <source>range of {pack} for {who}: {source}</source>
        <translation>参考范围取自{pack}（{who}）：{source}</translation>
    </message>
    <message>
        <source>usual band, {who}</source>
        <translation>常用范围（{who}）</translation>
    </message>
    <message>
        <source>pregnant: no range, that of {pack} is not for a pregnancy</source>
        <translation>妊娠：无参考范围，{pack}的范围不适用于妊娠</translation>
    </message>
    <message>
        <source>no range known for this patient</source>
        <translation>无适用于该患者的参考范围</translation>
    </message>
    <message>
        <source>reached the critical limit {sign} {limit} {unit} of {pack} ({rule}, {who}: {source}); the laboratory does not flag it critical</source>
        <translation>达{pack}的危急界限 {sign} {limit} {unit}（{rule}，{who}：{source}）；检验科未标危急</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>危急</translation>
    </message>
    <message>
        <source>at a critical limit of the pack</source>
        <translation>达规则库危急界限</translation>
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
        <translation>已登记，未出结果</translation>
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
        <translation>最终</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>已修订</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>added to</source>
        <translation>已补充</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>误录</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>状态不明</translation>
    </message>
    <message>
        <source>susceptible</source>
        <translation>敏感</translation>
    </message>
    <message>
        <source>susceptible, dose dependent</source>
        <translation>剂量依赖性敏感</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>中介</translation>
    </message>
    <message>
        <source>resistant</source>
        <translation>耐药</translation>
    </message>
    <message>
        <source>not susceptible</source>
        <translation>非敏感</translation>
    </message>
    <message>
        <source>{change} in {time}</source>
        <translation>{time}内 {change}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} 小时</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>axis widened</source>
        <translation>坐标已放宽</translation>
    </message>
    <message>
        <source>axis fitted, none in the pack</source>
        <translation>坐标按数值取，知识包无</translation>
    </message>
    <message>
        <source>{name}: no numbers</source>
        <translation>{name}：无数值</translation>
    </message>
    <message>
        <source>{name}: {count} values from {first} to {last}, newest {value} {unit} {lean}, usual {range}</source>
        <translation>{name}：{count} 个数值，{first} 至 {last}，最新 {value} {unit} {lean}，参考 {range}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>检验检查</translation>
    </message>
    <message>
        <source>how far back</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>only abnormal</source>
        <translation>仅异常</translation>
    </message>
    <message>
        <source>keep curve</source>
        <translation>保留曲线</translation>
    </message>
    <message>
        <source>result read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>older, newer</source>
        <translation>更早、更新</translation>
    </message>
    <message>
        <source>view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation>生命体征</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>时间轴</translation>
    </message>
</context>
<context>
    <name>TrendPane</name>
    <message>
        <source>Choose a row with numbers.</source>
        <translation>请选有数值的行。</translation>
    </message>
    <message>
        <source>This row has no numbers in this time.</source>
        <translation>此行在此时段无数值。</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>keep curve</source>
        <translation>保留曲线</translation>
    </message>
    <message>
        <source>Trend of the chosen rows</source>
        <translation>所选项目的趋势</translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message>
        <source>laboratory</source>
        <translation>检验科</translation>
    </message>
    <message>
        <source>systolic</source>
        <translation>收缩压</translation>
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
        <translation>转告</translation>
    </message>
    <message>
        <source>Message on this value</source>
        <translation>对此值留言</translation>
    </message>
    <message>
        <source>To whom, and what was said</source>
        <translation>转告何人、内容</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
</context>
</TS>
