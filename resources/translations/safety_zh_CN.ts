<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Antimicrobial</name>
    <message>
        <source>{tier}: the request form lacks {missing}. U opens it.</source>
        <translation>{tier}：使用申请缺少{missing}，按 U 填写。</translation>
    </message>
    <message>
        <source>{tier}, above your privilege: emergency use, ends within 24 h</source>
        <translation>{tier}，超出您的权限：紧急使用，24 小时内自动终止</translation>
    </message>
    <message>
        <source>{tier}, and your privilege is not known: a colleague who has it, or an emergency for one day (U)</source>
        <translation>{tier}，您的权限未知：请有权限的医师开立，或紧急使用一天（U）</translation>
    </message>
    <message>
        <source>{tier}, your privilege is {privilege}: let a colleague with the privilege order it, or an emergency for one day (U)</source>
        <translation>{tier}，您的权限为{privilege}：请有权限的医师开立，或紧急使用一天（U）</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>用药目的</translation>
    </message>
    <message>
        <source>indication</source>
        <translation>适应证</translation>
    </message>
    <message>
        <source>site of infection</source>
        <translation>感染部位</translation>
    </message>
    <message>
        <source>culture</source>
        <translation>病原学送检</translation>
    </message>
    <message>
        <source>antibacterials before</source>
        <translation>既往抗菌药</translation>
    </message>
</context>
<context>
    <name>AntimicrobialActs</name>
    <message>
        <source>Choose the draft of an antibacterial first.</source>
        <translation>请先选中抗菌药物草稿。</translation>
    </message>
    <message>
        <source>request form</source>
        <translation>抗菌药申请</translation>
    </message>
</context>
<context>
    <name>AntimicrobialPanel</name>
    <message>
        <source>Request form: {name}</source>
        <translation>抗菌药物使用申请：{name}</translation>
    </message>
    <message>
        <source>Purpose: choose</source>
        <translation>用药目的：请选择</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>治疗</translation>
    </message>
    <message>
        <source>Prophylaxis</source>
        <translation>预防</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用药目的</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>适应证</translation>
    </message>
    <message>
        <source>Site of infection</source>
        <translation>感染部位</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>病原学送检</translation>
    </message>
    <message>
        <source>sent, not sent and why, or its result</source>
        <translation>已送、未送及原因，或结果</translation>
    </message>
    <message>
        <source>Antibacterials before</source>
        <translation>既往抗菌药物</translation>
    </message>
    <message>
        <source>which and how long, or none</source>
        <translation>品种与天数，或无</translation>
    </message>
    <message>
        <source>Emergency above your privilege: why</source>
        <translation>越级紧急使用：理由</translation>
    </message>
    <message>
        <source>ends after 24 h by itself</source>
        <translation>24 小时后自动终止</translation>
    </message>
    <message>
        <source>Kept with the order. A review is due after 72 h. Above your privilege only an emergency, for one day.</source>
        <translation>随医嘱保存，72 小时后须评估。超出权限仅限紧急使用一天。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>CentralAdvice</name>
    <message>
        <source>Central's advice</source>
        <translation>中心建议</translation>
    </message>
    <message>
        <source>asked, not answered yet</source>
        <translation>已询问，尚未答复</translation>
    </message>
    <message>
        <source>central's advice did not arrive in time</source>
        <translation>中心建议未在限时内到达</translation>
    </message>
    <message>
        <source>not checked by central</source>
        <translation>中心未检查</translation>
    </message>
    <message>
        <source>not checked by central, which offers no decision support</source>
        <translation>中心未检查（中心不提供决策支持）</translation>
    </message>
    <message>
        <source>not checked by central, its decision support failed</source>
        <translation>中心未检查（中心决策支持出错）</translation>
    </message>
    <message>
        <source>part of it could not be read and is not shown</source>
        <translation>部分建议无法读取，未显示</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>Reasons given, they hold for this stay</source>
        <translation>已给出理由，本次住院内有效</translation>
    </message>
    <message>
        <source>Counts of safety rules exported</source>
        <translation>已导出安全规则计数</translation>
    </message>
</context>
<context>
    <name>DosePanel</name>
    <message>
        <source>STOP: the order is on hold (skin test or another reason). Do not give.</source>
        <translation>停：医嘱暂停中（待皮试或其他原因），不得执行。</translation>
    </message>
</context>
<context>
    <name>DrugMarks</name>
    <message>
        <source>high alert</source>
        <translation>高警示</translation>
    </message>
    <message>
        <source>narcotic</source>
        <translation>麻醉药品</translation>
    </message>
    <message>
        <source>psychotropic I</source>
        <translation>精神一类</translation>
    </message>
    <message>
        <source>psychotropic II</source>
        <translation>精神二类</translation>
    </message>
</context>
<context>
    <name>EmergencyCentre</name>
    <message>
        <source>export counts</source>
        <translation>导出计数</translation>
    </message>
</context>
<context>
    <name>FindingOrigin</name>
    <message>
        <source>unknown</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>rule {rule} · source: {source} · pack {version}</source>
        <translation>规则 {rule} · 依据：{source} · 规则包 {version}</translation>
    </message>
    <message>
        <source>answered in this stay: “{reason}” ({name}, {time})</source>
        <translation>本次住院已说明理由：“{reason}”（{name}，{time}）</translation>
    </message>
</context>
<context>
    <name>PasswordPanel</name>
    <message>
        <source>Controlled: {names}. Sign with your own password.</source>
        <translation>麻醉/精一类药品：{names}。请再次输入本人密码签名。</translation>
    </message>
    <message>
        <source>The password was not accepted. Nothing was signed.</source>
        <translation>密码未被接受，未签名。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Safety rules</source>
        <translation>安全规则</translation>
    </message>
    <message>
        <source>Export the counts to this file (JSON, nothing of a patient)</source>
        <translation>将计数导出到此文件（JSON，不含患者信息）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export counts</source>
        <translation>导出计数</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>counted at this station, per rule and version of the pack</source>
        <translation>本站计数，按规则和规则包版本</translation>
    </message>
    <message>
        <source>Exported {count} rules to {path}</source>
        <translation>已将 {count} 条规则导出到 {path}</translation>
    </message>
    <message>
        <source>No safety rule has spoken at this station yet.</source>
        <translation>本站尚无安全规则提示。</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>已提示</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>越过</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Override rate</source>
        <translation>越过率</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>SkinTest</name>
    <message>
        <source>Release after the skin test</source>
        <translation>皮试后解除</translation>
    </message>
    <message>
        <source>released</source>
        <translation>解除暂停</translation>
    </message>
    <message>
        <source>skin test positive: contraindicated, choose another drug and record the allergy</source>
        <translation>皮试阳性：禁用，请换药并登记过敏</translation>
    </message>
    <message>
        <source>held until the skin test is negative</source>
        <translation>皮试阴性前暂停执行</translation>
    </message>
    <message>
        <source>no skin test on record, one is required: order the test first, or give the reason why none is needed</source>
        <translation>无皮试结果，须先皮试：先开皮试，或说明免试理由</translation>
    </message>
    <message>
        <source>waits for its skin test; ↵ releases it once that is negative</source>
        <translation>待皮试结果，阴性后按 ↵ 解除</translation>
    </message>
    <message>
        <source>The skin test is positive: the drug is not given. Stop it and record the allergy.</source>
        <translation>皮试阳性：不得使用。请停止该医嘱并登记过敏。</translation>
    </message>
    <message>
        <source>No negative skin test of this drug is on record: it stays on hold.</source>
        <translation>没有该药有效的皮试阴性结果：继续暂停。</translation>
    </message>
    <message>
        <source>The order is not on hold for a skin test (any more).</source>
        <translation>该医嘱（已）不在待皮试状态。</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>现在不能执行。</translation>
    </message>
</context>
<context>
    <name>SignActs</name>
    <message>
        <source>Signed. Central's advice did not arrive in time.</source>
        <translation>已签名。中心建议未在限时内到达。</translation>
    </message>
</context>
</TS>
