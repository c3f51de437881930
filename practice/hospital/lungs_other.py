"""Pleural, vascular and malignant diseases of the respiratory ward; draft content for practice, never guidance for care."""

from practice.hospital.condition import Condition, condition

OTHER: dict[str, Condition] = {
    "pneumothorax": condition(
        problems="J93.1 自发性气胸",
        orders="""
        d REGULAR
        n DRAIN-CARE
        n BED-REST
        l cbc bmp
        x XR-CHEST
        m paracetamol-tab 500 mg | PO Q6HPRN
        """,
        labs="6690-2 8.2",
        finding="右侧气胸，肺压缩约 10%，引流管在位。",
        story="胸痛减轻，水封瓶咳嗽时少量气泡。右上肺呼吸音稍低。",
        plan="保持引流通畅，24 h 无气泡后夹管复查胸片。",
    ),
    "effusion": condition(
        problems="J90 胸腔积液; C34.9? 肺恶性肿瘤待排",
        orders="""
        d REGULAR
        n DRAIN-CARE
        l cbc crp bmp lft
        l tumour
        x CT-CHEST
        m NS100 + cefuroxime-inj 1.5 g | IVGTT Q8H
        m NS100 + ambroxol-inj 30 mg | IVGTT BID
        """,
        labs="1988-5 34>20 2039-6 18.6 1751-7 36>35",
        finding="右侧胸腔积液引流后减少，右下肺见 2.1 cm 软组织影。",
        story="气促缓解，引流淡血性液 350 ml。右下肺呼吸音低。",
        plan="送胸水脱落细胞，择期 CT 引导下穿刺。",
    ),
    "pe": condition(
        problems="I26.9 肺血栓栓塞症（中危）; I80.2 下肢深静脉血栓形成; I10 高血压",
        orders="""
        n COND-SERIOUS
        d LOW-SALT
        n BED-REST
        n VS-Q4H
        l cbc bmp coag card
        x CTPA
        x ECHO
        x US-VEIN-LEG
        m enoxaparin-inj 60 mg | SC Q12H | near
        m amlodipine-tab 5 mg | PO QD
        m omeprazole-cap 20 mg | PO QDAC
        m potassium-chloride-srtab 1 g | PO BID | new
        """,
        labs="48065-7 8.6>3.2 33762-6 1420>820 89579-7 68>32 2823-3 3.6>2.7 6301-6 1.1 777-3 196>188",
        finding="双侧肺动脉主干分叉及下叶分支充盈缺损，右心室/左心室比 1.1。",
        story="气促减轻，无胸痛、咯血。P₂ 亢进，右小腿周径大于左侧 2 cm。",
        plan="依诺肝素 1 mg/kg q12h，评估后转利伐沙班；卧床，避免按摩患肢；低钾立即补钾并复查。",
    ),
    "ph": condition(
        problems="I27.0 肺动脉高压; I50.9 右心功能不全",
        orders="""
        d LOW-SALT
        n WT-QD
        l cbc bmp card
        x ECHO
        m sildenafil-tab 25 mg | PO TID
        m furosemide-tab 20 mg | PO QD
        m spironolactone-tab 20 mg | PO QD
        m torasemide-tab 10 mg | PO ST | new
        """,
        labs="33762-6 2240>1480 2823-3 3.8",
        finding="右心扩大，估测肺动脉收缩压 68 mmHg，三尖瓣中度反流。",
        story="今日由心内科转入。活动后气促，双下肢轻度水肿，P₂ 亢进。",
        plan="限盐、利尿、西地那非；完善右心导管评估。",
    ),
    "cor": condition(
        problems="I27.9 慢性肺源性心脏病; J44.9 慢性阻塞性肺疾病; I50.0 右心衰竭",
        orders="""
        d LOW-SALT
        n WT-QD
        n IO-24H
        l cbc bmp gas card
        x ECHO
        m furosemide-inj 20 mg | IVP QD | near
        m spironolactone-tab 20 mg | PO QD
        m ipratropium-neb 0.5 mg + budesonide-neb 1 mg | NEB BID
        """,
        labs="33762-6 3600>1750 2823-3 4.0>3.6 2019-8 58>52 2703-7 56>61 2744-1 7.37>7.39",
        finding="右心室增大，肺动脉高压。",
        story="水肿消退，体重较入院下降 3.2 kg。颈静脉充盈，双下肺少许湿啰音。",
        plan="继续利尿，监测电解质；低流量吸氧。",
    ),
    "nodule": condition(
        problems="R91 肺结节 穿刺后",
        orders="""
        d REGULAR
        n VS-BID
        l cbc bmp coag
        l tumour
        x CT-CHEST
        m NS100 + tranexamic-acid-inj 0.5 g | IVGTT ST | ago=3
        """,
        labs="2039-6 3.1",
        finding="左上肺尖后段 14 mm 部分实性结节，穿刺后少量气胸（<5%）。",
        story="穿刺后无胸痛、咯血，穿刺点干燥。",
        plan="观察 24 h，复查胸片；等待病理。",
    ),
    "mass": condition(
        problems="C34.1@right? 右上肺占位 待查; R05 咳嗽",
        orders="""
        d REGULAR
        n VS-BID
        l cbc bmp coag
        l tumour
        x CT-CHEST-CE
        x BRONCH
        """,
        labs="2039-6 12.4 1988-5 12",
        finding="右上肺前段 3.2 cm 分叶状肿块，纵隔 4R 淋巴结肿大。",
        story="刺激性干咳 2 月，无咯血，体重下降 3 kg。",
        plan="完善增强 CT、气管镜及活检，多学科讨论。",
    ),
    "chemo": condition(
        problems="C34.1@right 右上肺腺癌; Z51.1 第 2 周期化疗",
        orders="""
        d HIGH-PROTEIN
        n VS-BID
        l cbc bmp lft
        m dexamethasone-inj 5 mg | IVP QD
        m ondansetron-inj 8 mg | IVP BID
        m morphine-inj 5 mg | SC ST | ago=5
        m NS100 + ceftriaxone-inj 2 g | IVGTT QD | new
        n SKINTEST-CEF | ST | new
        """,
        labs="6690-2 5.6>5.1 718-7 121>118 2039-6 26.4",
        finding="右上肺肿块较前缩小（2.6 cm→2.1 cm）。",
        story="化疗第 1 天，轻度恶心，无呕吐。",
        plan="止吐、水化，监测血象；头孢曲松皮试后使用。",
    ),
    "neutropenia": condition(
        problems="C34.3@left 左下肺癌 化疗后; D70 粒细胞缺乏伴发热",
        orders="""
        d HIGH-PROTEIN
        n ISO-PROTECT
        n VS-Q4H
        l cbc crp bmp lft
        l culture | ST | new
        x CT-CHEST
        m NS100 + cefoperazone-sulbactam-inj 3 g | IVGTT Q8H
        m paracetamol-tab 500 mg | PO Q6HPRN
        m ondansetron-inj 8 mg | IVP SOS | ago=20
        m ondansetron-inj 8 mg | IVP SOS | ago=3
        """,
        labs="6690-2 2.1>1.6 770-8 38>32 718-7 92>88 777-3 104>86 1988-5 74>112 33959-8 0.4>0.9 751-8 0.8>0.5",
        finding="左下肺肿块，周围新发斑片影。",
        story="发热 38.9 ℃，无寒战，咽部充血，肛周无异常。双肺呼吸音粗。",
        plan="保护性隔离，血培养 ×2，经验性头孢哌酮舒巴坦，升白治疗请血液科会诊。",
    ),
}
