<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>DiagnosesActs</name>
    <message>
        <source>The list could not be read yet; nothing was saved.</source>
        <translation>诊断列表尚未读出，未保存任何内容。</translation>
    </message>
    <message>
        <source>Not saved: both names are needed, a list (tab or word), and details that are understood; no side.</source>
        <translation>未保存：病名、证候均须填写，须说明列入哪一类诊断（页签或文字），补充说明须可识别，且不能带侧别。</translation>
    </message>
    <message>
        <source>This changes nothing about the chosen diagnosis.</source>
        <translation>此操作不会改变所选诊断。</translation>
    </message>
    <message>
        <source>New findings</source>
        <translation>新的检查结果</translation>
    </message>
    <message>
        <source>Ward round</source>
        <translation>查房意见</translation>
    </message>
    <message>
        <source>Course of the disease</source>
        <translation>病情变化</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>调整顺序</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>录入错误</translation>
    </message>
    <message>
        <source>{act}: {names}. Why?</source>
        <translation>{act}：{names}。原因？</translation>
    </message>
    <message>
        <source>Only an own act that was not sent yet can be taken back.</source>
        <translation>只能撤回本人尚未上传的操作。</translation>
    </message>
    <message>
        <source>Take back before it is sent: {name}</source>
        <translation>上传前撤回：{name}</translation>
    </message>
    <message>
        <source>Wrong patient</source>
        <translation>患者错误</translation>
    </message>
    <message>
        <source>Changed my mind</source>
        <translation>改变主意</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>DiagnosesPanel</name>
    <message>
        <source>saved here {count}</source>
        <translation>存本站 {count}</translation>
    </message>
    <message>
        <source>Pack {version}: ICD-10; ICD-11 by the WHO table of 2020-01-22</source>
        <translation>知识包 {version}：ICD-10；ICD-11 据世卫组织 2020-01-22 对照表</translation>
    </message>
    <message>
        <source>not clinically reviewed</source>
        <translation>未经临床审核</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>TCM pair</source>
        <translation>中医病证</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Diagnoses of the patient</source>
        <translation>患者的诊断</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另 {count} 条</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Press 1 to 9: the rank of the chosen diagnosis.</source>
        <translation>请按 1–9：所选诊断的序号。</translation>
    </message>
</context>
<context>
    <name>DiagnosisWords</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>侧别</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>确定性</translation>
    </message>
    <message>
        <source>List</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>By</source>
        <translation>医师</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>This stay</source>
        <translation>本次住院</translation>
    </message>
    <message>
        <source>Earlier stays and visits</source>
        <translation>既往住院与就诊</translation>
    </message>
    <message>
        <source>Without a stay</source>
        <translation>未归入就诊</translation>
    </message>
    <message>
        <source>main</source>
        <translation>主</translation>
    </message>
    <message>
        <source>main: one of several, decide</source>
        <translation>主要：有多个，须定一个</translation>
    </message>
    <message>
        <source>TCM disease</source>
        <translation>中医病名</translation>
    </message>
    <message>
        <source>TCM syndrome</source>
        <translation>中医证候</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>sent, being checked</source>
        <translation>已上传，核对中</translation>
    </message>
    <message>
        <source>signed · saved here</source>
        <translation>已签·存本站</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>上传中</translation>
    </message>
    <message>
        <source>outcome unclear</source>
        <translation>结果不明</translation>
    </message>
    <message>
        <source>confirmed by central</source>
        <translation>中心已确认</translation>
    </message>
    <message>
        <source>conflict, see F12</source>
        <translation>有冲突，见 F12</translation>
    </message>
    <message>
        <source>refused, see F12</source>
        <translation>被驳回，见 F12</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>初步</translation>
    </message>
    <message>
        <source>Confirmed list</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Supplementary</source>
        <translation>补充</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>出院</translation>
    </message>
    <message>
        <source>Outpatient</source>
        <translation>门诊</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>provisional (?)</source>
        <translation>疑似（?）</translation>
    </message>
    <message>
        <source>differential</source>
        <translation>鉴别</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>确诊</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>录入错误</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>recurrence</source>
        <translation>复发</translation>
    </message>
    <message>
        <source>relapse</source>
        <translation>再燃</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>不活动</translation>
    </message>
    <message>
        <source>in remission</source>
        <translation>缓解</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已愈</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>双侧</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>确诊</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>疑似</translation>
    </message>
    <message>
        <source>Refute</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已愈</translation>
    </message>
    <message>
        <source>Active again</source>
        <translation>恢复活动</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>录入错误</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>设为主要</translation>
    </message>
    <message>
        <source>Not main</source>
        <translation>取消主要</translation>
    </message>
    <message>
        <source>{code} (not checked against WHO)</source>
        <translation>{code}（未与WHO核对）</translation>
    </message>
    <message>
        <source>{code} (broader)</source>
        <translation>{code}（上位）</translation>
    </message>
    <message>
        <source>diagnoses</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Diagnosis changed</source>
        <translation>诊断变更</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>病程状态</translation>
    </message>
    <message>
        <source>Main diagnosis</source>
        <translation>主要诊断</translation>
    </message>
    <message>
        <source>active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Not understood: {words}.</source>
        <translation>无法识别：{words}。</translation>
    </message>
    <message>
        <source>Said twice: {words}.</source>
        <translation>重复说明：{words}。</translation>
    </message>
    <message>
        <source>Which list? Choose one, or a tab (Ctrl 1-5).</source>
        <translation>列入哪一类诊断？请选一类，或选页签（Ctrl 1-5）。</translation>
    </message>
    <message>
        <source>rank {rank}</source>
        <translation>序号 {rank}</translation>
    </message>
    <message>
        <source>The table knows this diagnosis in the other sex only. Check the patient.</source>
        <translation>按诊断表，此诊断只见于另一性别。请核对患者。</translation>
    </message>
    <message>
        <source>A paired organ, and no side was said: left, right or both?</source>
        <translation>成对器官，未说明侧别：左侧、右侧还是双侧？</translation>
    </message>
    <message>
        <source>In force in this list already: {names}.</source>
        <translation>此类诊断中已有：{names}。</translation>
    </message>
    <message>
        <source>The same number has: {names}. Choose one in the list and press 1 to 9 to renumber it.</source>
        <translation>同一序号已有：{names}。请在列表中选中一条，按 1–9 改序号。</translation>
    </message>
    <message>
        <source>An infectious disease by its chapter: is a report card due? Which ones are notifiable is not in the pack.</source>
        <translation>按编码章节属传染病：是否须填报传染病报告卡？知识包未载明哪些为法定报告病种。</translation>
    </message>
    <message>
        <source>A tumour by its chapter: is a report card due?</source>
        <translation>按编码章节属肿瘤：是否须填报肿瘤报告卡？</translation>
    </message>
    <message>
        <source>Order sets of the pack for it (key G): {sets}.</source>
        <translation>知识包中相应组套（按 G）：{sets}。</translation>
    </message>
    <message>
        <source>change {what}</source>
        <translation>更改 {what}</translation>
    </message>
    <message>
        <source>{what} as at central</source>
        <translation>{what} 以中心为准</translation>
    </message>
    <message>
        <source>From now on it reads: {state}.</source>
        <translation>此后记为：{state}。</translation>
    </message>
</context>
<context>
    <name>EntryLine</name>
    <message>
        <source>Diagnoses found</source>
        <translation>检索到的诊断</translation>
    </message>
    <message>
        <source>New diagnosis</source>
        <translation>新增诊断</translation>
    </message>
    <message>
        <source>Diagnosis: initials, pinyin, name, ICD-10 or ICD-11; = before words of your own</source>
        <translation>诊断：拼音首字母、全拼、名称、ICD-10 或 ICD-11；自拟名称以 = 开头</translation>
    </message>
    <message>
        <source>left / right / both, ? provisional, * main, a rank; then Enter saves</source>
        <translation>左 / 右 / 双，? 疑似，* 主要，数字为序号；回车保存</translation>
    </message>
    <message>
        <source>↓ to the list, Esc closes</source>
        <translation>↓ 到列表，Esc 收起</translation>
    </message>
    <message>
        <source>↵ takes “{words}” as a diagnosis without a code</source>
        <translation>↵ 将“{words}”作为无编码诊断</translation>
    </message>
    <message>
        <source>Nothing found. Try initials, pinyin, Chinese, English or a code.</source>
        <translation>未找到。可用首字母、全拼、中文、英文或编码。</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} / 共 {total}</translation>
    </message>
    <message>
        <source>↑↓ move, ↵ choose</source>
        <translation>↑↓ 移动，↵ 选定</translation>
    </message>
    <message>
        <source>without a code</source>
        <translation>无编码</translation>
    </message>
    <message>
        <source>↵ saves</source>
        <translation>↵ 保存</translation>
    </message>
</context>
<context>
    <name>HintsStrip</name>
    <message>
        <source>Noted</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
</context>
<context>
    <name>PairLine</name>
    <message>
        <source>Both are needed; they are saved as typed, without a code.</source>
        <translation>两项均须填写；按所录文字保存，不带编码。</translation>
    </message>
    <message>
        <source>TCM disease</source>
        <translation>病名</translation>
    </message>
    <message>
        <source>TCM syndrome</source>
        <translation>证候</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>补充说明</translation>
    </message>
    <message>
        <source>? provisional, * main, a rank, the list</source>
        <translation>? 疑似，* 主要，数字为序号，类别</translation>
    </message>
    <message>
        <source>Save the pair</source>
        <translation>保存病证</translation>
    </message>
    <message>
        <source>Western diagnosis</source>
        <translation>西医诊断</translation>
    </message>
</context>
</TS>
