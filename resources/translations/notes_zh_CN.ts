<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Centre</name>
    <message>
        <source>Co-signature</source>
        <translation>审签</translation>
    </message>
    <message>
        <source>Note not written</source>
        <translation>文书忽略</translation>
    </message>
    <message>
        <source>Answer to a finding</source>
        <translation>质控回复</translation>
    </message>
</context>
<context>
    <name>DutiesBox</name>
    <message>
        <source>To be written {count}</source>
        <translation>待书写 {count}</translation>
    </message>
    <message>
        <source>locked {count}</source>
        <translation>时限锁定 {count}</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>时限锁定</translation>
    </message>
    <message>
        <source>overdue {time}</source>
        <translation>超时 {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩 {time}</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>Notes to be written; Enter begins one</source>
        <translation>待书写文书；回车去书写</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>去书写</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Not write {title} ({rule}): why?</source>
        <translation>不书写{title}（{rule}）：原因？</translation>
    </message>
    <message>
        <source>Written on paper</source>
        <translation>已在纸质病历书写</translation>
    </message>
    <message>
        <source>Discharged or transferred</source>
        <translation>已出院或转科</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
</context>
<context>
    <name>FindingsBox</name>
    <message>
        <source>{count} of weight</source>
        <translation>{count} 项须处理</translation>
    </message>
    <message>
        <source>Findings {count}</source>
        <translation>质控 {count}</translation>
    </message>
    <message>
        <source>source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>appeal: {reason}</source>
        <translation>申诉：{reason}</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>已存本站</translation>
    </message>
</context>
<context>
    <name>NoteActs</name>
    <message>
        <source>Progress note {time}</source>
        <translation>病程记录 {time}</translation>
    </message>
    <message>
        <source>Progress note</source>
        <translation>病程记录</translation>
    </message>
    <message>
        <source>Slip of the pen</source>
        <translation>笔误</translation>
    </message>
    <message>
        <source>Wrong side</source>
        <translation>侧别错误</translation>
    </message>
    <message>
        <source>Added afterwards</source>
        <translation>补充记录</translation>
    </message>
    <message>
        <source>Correct {title}: why? The signed text stays as an older version.</source>
        <translation>修改{title}：原因？已签名的原文保留为旧版本。</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Appeal against {rule}: why is it right as it is?</source>
        <translation>对 {rule} 申诉：为何原文无误？</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>{count} drafts among the orders, unsigned.</source>
        <translation>已生成 {count} 条医嘱草稿，尚未签名。</translation>
    </message>
    <message>
        <source>To be ordered by hand: {items}</source>
        <translation>需手工开立：{items}</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Correction, a new version: {reason}</source>
        <translation>修改（新版本）：{reason}</translation>
    </message>
    <message>
        <source>Text; / inserts data, scores and snippets, Tab goes to the next empty field</source>
        <translation>正文；/ 插入数据、评分、片段，Tab 跳到下一空项</translation>
    </message>
</context>
<context>
    <name>NotePalette</name>
    <message>
        <source>What can be inserted</source>
        <translation>可插入的内容</translation>
    </message>
    <message>
        <source>↑↓ move, ↵ insert, Esc keeps the /</source>
        <translation>↑↓ 移动，↵ 插入，Esc 保留 /</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>片段</translation>
    </message>
</context>
<context>
    <name>NotePane</name>
    <message>
        <source>Write note</source>
        <translation>书写病历</translation>
    </message>
    <message>
        <source>Throw draft away</source>
        <translation>弃用草稿</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Co-sign</source>
        <translation>上级审签</translation>
    </message>
    <message>
        <source>Plan to order drafts</source>
        <translation>照护计划转医嘱草稿</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Kinds of notes; Enter begins one</source>
        <translation>文书类型；回车开始书写</translation>
    </message>
    <message>
        <source>↵ begins a note of that kind, Esc goes back</source>
        <translation>↵ 开始书写该类文书，Esc 返回</translation>
    </message>
    <message>
        <source>to be mended or answered before signing: {rules}</source>
        <translation>签名前须修改或说明：{rules}</translation>
    </message>
    <message>
        <source>not checked: the record could not be read</source>
        <translation>未质控：病历未能读取</translation>
    </message>
    <message>
        <source>W writes a note.</source>
        <translation>按 W 书写病历。</translation>
    </message>
    <message>
        <source>Plain note</source>
        <translation>空白病程</translation>
    </message>
</context>
<context>
    <name>NoteReader</name>
    <message>
        <source>co-signed by {names} {time}</source>
        <translation>审签 {names} {time}</translation>
    </message>
    <message>
        <source>not co-signed</source>
        <translation>未审签</translation>
    </message>
    <message>
        <source>Corrected: {reason}</source>
        <translation>修改原因：{reason}</translation>
    </message>
    <message>
        <source>An older version; the newest stands first</source>
        <translation>旧版本；最新版本在最前</translation>
    </message>
    <message>
        <source>quotes {count} rows of the chart</source>
        <translation>引用病历数据 {count} 条</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>第 {number} 版</translation>
    </message>
</context>
<context>
    <name>NoteTree</name>
    <message>
        <source>Notes by folder</source>
        <translation>文书目录</translation>
    </message>
    <message>
        <source>Open the folders</source>
        <translation>展开目录</translation>
    </message>
    <message>
        <source>Fold the folders</source>
        <translation>收起目录</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>病历文书</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>{count} required fields are empty: {names}</source>
        <translation>{count} 个必填项为空：{names}</translation>
    </message>
    <message>
        <source>{name}: not a number</source>
        <translation>{name}：不是数字</translation>
    </message>
    <message>
        <source>{name}: another unit than {unit}</source>
        <translation>{name}：单位不是 {unit}</translation>
    </message>
    <message>
        <source>{name}: not a time such as 2026-11-20 14:05</source>
        <translation>{name}：不是时间（如 2026-11-20 14:05）</translation>
    </message>
    <message>
        <source>{name}: none of {choices}</source>
        <translation>{name}：不在 {choices} 之中</translation>
    </message>
    <message>
        <source>Not pasted: this text was copied from another patient's chart. Nothing was changed.</source>
        <translation>未粘贴：这段文字复制自另一位患者的病历，内容未改动。</translation>
    </message>
    <message>
        <source>Locked by the hospital's rule: the medical records department has to unlock it first.</source>
        <translation>已按医院规定时限锁定：须先由病案科解锁。</translation>
    </message>
    <message>
        <source>There is a draft of this patient already: sign it or throw it away first.</source>
        <translation>该患者已有草稿：请先签名或弃用。</translation>
    </message>
</context>
<context>
    <name>SummaryPane</name>
    <message>
        <source>co-signed</source>
        <translation>审签</translation>
    </message>
    <message>
        <source>deadline ignored</source>
        <translation>忽略待书写</translation>
    </message>
    <message>
        <source>finding answered</source>
        <translation>质控回复</translation>
    </message>
</context>
</TS>
