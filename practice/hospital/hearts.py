"""The cardiology ward's clinical pictures, fewer and shorter; draft content for practice, never guidance for care."""

from practice.hospital.condition import Condition, condition

HEARTS: dict[str, Condition] = {
    "hf": condition(
        problems="I50.9 慢性心力衰竭急性加重; I25.1 冠心病; I10 高血压",
        orders="""
        d LOW-SALT
        n IO-24H
        n WT-QD
        l cbc bmp card
        x ECHO
        x ECG12
        m furosemide-inj 20 mg | IVP QD
        m spironolactone-tab 20 mg | PO QD
        m sacubitril-valsartan-tab 50 mg | PO BID
        m bisoprolol-tab 2.5 mg | PO QD
        m atorvastatin-tab 20 mg | PO QN
        """,
        labs="33762-6 4800>2300 2823-3 4.1>3.7 14682-9 96>102",
        finding="左室射血分数 38%，左心房、左心室扩大，二尖瓣中度反流。",
        story="夜间可平卧，双下肢水肿减轻，双肺底少许湿啰音。",
        plan="继续利尿，监测电解质及肾功能，逐步滴定沙库巴曲缬沙坦。",
    ),
    "nstemi": condition(
        problems="I21.4 急性非ST段抬高心肌梗死; I10 高血压",
        orders="""
        d LOW-SALT-FAT
        n ECG-MON
        n BED-REST
        l cbc bmp card coag
        x ECG12
        x ECHO
        m aspirin-ec-tab 100 mg | PO QD
        m ticagrelor-tab 90 mg | PO BID
        m atorvastatin-tab 40 mg | PO QN
        m metoprolol-tab 25 mg | PO BID
        m enoxaparin-inj 60 mg | SC Q12H
        m nitroglycerin-sl-tab 0.5 mg | SL PRN
        """,
        labs="89579-7 1860>640 33762-6 980>620 14647-2 5.9",
        finding="下壁节段性运动减低，左室射血分数 52%。",
        story="无胸痛再发，心率 80 次/分左右，律齐。",
        plan="双联抗血小板、抗凝，择期冠脉造影。",
    ),
    "af": condition(
        problems="I48.9 心房颤动; I10 高血压",
        orders="""
        d LOW-SALT
        n VS-BID
        l cbc bmp coag
        x ECG12
        x ECHO
        m rivaroxaban-tab 15 mg | PO QD
        m metoprolol-tab 25 mg | PO BID
        m losartan-tab 50 mg | PO QD
        """,
        labs="6301-6 1.2",
        finding="左心房增大，未见附壁血栓。",
        story="心悸减少，心室率 80–90 次/分，无出血。",
        plan="室率控制与抗凝，评估射频消融。",
    ),
    "angina": condition(
        problems="I25.1 冠心病 心绞痛; I10 高血压",
        orders="""
        d LOW-SALT-FAT
        n VS-BID
        l cbc bmp card
        x ECG12
        m aspirin-ec-tab 100 mg | PO QD
        m rosuvastatin-tab 10 mg | PO QN
        m bisoprolol-tab 5 mg | PO QD
        m isosorbide-mononitrate-tab 20 mg | PO BID
        """,
        labs="14647-2 5.6 22748-8 3.6",
        finding="窦性心律，V4–V6 ST 段轻度压低。",
        story="活动后胸闷较前减少，静息无胸痛。",
        plan="抗缺血、调脂治疗，冠脉 CTA 评估。",
    ),
    "htn": condition(
        problems="I10 高血压 3 级 很高危; E11.9 2 型糖尿病",
        orders="""
        d DIABETIC-SALT
        n BP-BID
        l cbc bmp
        x ECG12
        m nifedipine-gits-tab 30 mg | PO QD
        m irbesartan-tab 150 mg | PO QD
        m metformin-tab 0.5 g | PO BID
        """,
        labs="14749-6 8.9>7.2",
        finding="窦性心律，左室高电压。",
        story="无头晕、胸闷，血压较前下降。",
        plan="联合降压，24 h 动态血压监测。",
    ),
    "myocarditis": condition(
        problems="I40.9 急性心肌炎",
        orders="""
        d REGULAR
        n BED-REST
        n ECG-MON
        l cbc crp bmp card
        x ECHO
        m NS250 + vitamin-c-inj 2 g | IVGTT QD
        m metoprolol-tab 12.5 mg | PO BID
        """,
        labs="89579-7 920>410 1988-5 42>20 6690-2 10.6>8.4",
        finding="左室壁运动弥漫轻度减低，射血分数 50%。",
        story="胸闷、乏力减轻，无晕厥。",
        plan="卧床、监护，复查肌钙蛋白与超声。",
    ),
    "sss": condition(
        problems="I49.5 病态窦房结综合征",
        orders="""
        d SOFT
        n ECG-MON
        n FALL-PREC
        l cbc bmp
        x HOLTER
        """,
        labs="2823-3 4.2",
        finding="窦性心动过缓，最长 RR 间期 2.8 s。",
        story="偶有头晕，无晕厥，心率 50–56 次/分。",
        plan="停用负性频率药物，评估起搏器植入。",
    ),
    "svt": condition(
        problems="I47.1 阵发性室上性心动过速",
        orders="""
        d REGULAR
        n VS-BID
        l cbc bmp
        x ECG12
        """,
        labs="2823-3 4.0",
        finding="窦性心律，正常范围心电图。",
        story="现无心悸，拟行电生理检查。",
        plan="明日射频消融，术前准备。",
    ),
}
