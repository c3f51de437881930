"""Airway and interstitial diseases of the respiratory ward; draft content for practice, never guidance for care."""

from practice.hospital.condition import Condition, condition

_COPD_DRUGS = """
        d SOFT
        n VS-Q4H
        l cbc crp bmp gas
        x CT-CHEST
        x ECG12
        m ipratropium-neb 0.5 mg + budesonide-neb 1 mg | NEB BID
        m methylprednisolone-inj 40 mg | IVP QD
        m NS100 + cefuroxime-inj 1.5 g | IVGTT Q8H
"""
CHRONIC: dict[str, Condition] = {
    "copd": condition(
        problems="J44.1 慢性阻塞性肺疾病急性加重; J96.1 慢性呼吸衰竭; I10 高血压",
        pair="肺胀/痰热壅肺证",
        outpatient="J44.9 慢性阻塞性肺疾病",
        orders=_COPD_DRUGS
        + """
        m NS100 + ambroxol-inj 30 mg | IVGTT BID | near
        m amlodipine-tab 5 mg | PO QD
        m salbutamol-neb 2.5 mg | NEB Q6H
        """,
        labs="6690-2 11.8>8.6 770-8 82.3>74.8 1988-5 46>15 2744-1 7.36>7.39 2019-8 56>48 2703-7 58>66 1960-4 30>28",
        finding="双肺气肿、肺大疱，双下肺支气管壁增厚伴少许斑片影。",
        story="咳嗽、气促较前好转，夜间可平卧，痰白黏易咳出。桶状胸，双肺散在干啰音。",
        plan="低流量吸氧，目标 SpO₂ 88–92%；雾化、甲泼尼龙 40 mg qd 共 5–7 天后改口服；复查血气。",
    ),
    "copd-niv": condition(
        problems="J44.0 慢阻肺伴急性下呼吸道感染; J96.1 慢性呼吸衰竭; I27.9 慢性肺源性心脏病",
        orders=_COPD_DRUGS
        + """
        n NIV
        m NS250 + doxofylline-inj 0.2 g | IVGTT QD | near
        m furosemide-tab 20 mg | PO QD
        m spironolactone-tab 20 mg | PO QD
        """,
        labs="6690-2 10.9>7.9 1988-5 38>12 2744-1 7.31>7.37 2019-8 68>55 2703-7 55>64 1960-4 33>31 33762-6 1860>940",
        finding="双肺气肿，肺动脉段增宽，双下肺条索影。",
        story="夜间无创通气 7 h，耐受可，晨起无头痛。双下肢轻度水肿较前消退。",
        plan="夜间继续无创，白天低流量吸氧；出院前评估家庭无创。",
    ),
    "failure": condition(
        problems="J96.0 Ⅱ型呼吸衰竭; J44.0 慢阻肺伴急性下呼吸道感染; I50.9 心力衰竭",
        orders="""
        n COND-CRITICAL
        d ENTERAL
        n NIV
        n ECG-MON
        n IO-24H
        n TURN-Q2H
        n SUCTION
        l cbc crp bmp gas lft
        x CT-CHEST
        x ECG12
        m NS100 + piperacillin-tazobactam-inj 4.5 g | IVGTT Q6H | day=2
        m NS50 + norepinephrine-inj 8 mg | IVPUMP CONT | day=5
        m ipratropium-neb 0.5 mg + budesonide-neb 1 mg | NEB Q8H
        m methylprednisolone-inj 40 mg | IVP Q12H
        m NS100 + pantoprazole-inj 40 mg | IVGTT QD | late
        m enoxaparin-inj 40 mg | SC QD
        m furosemide-inj 20 mg | IVP ST | new
        l gas | ST | new
        """,
        labs=(
            "6690-2 12.6>15.9 770-8 84.0>89.6 1988-5 88>142 33959-8 0.9>3.4 2744-1 7.30>7.18 2019-8 66>82 2703-7 58>54 "
            "1960-4 31>30 2518-9 1.4>1.9 2823-3 4.4>3.4 33762-6 2100>3900 1751-7 33>29 718-7 118>109"
        ),
        finding="双肺气肿，双下肺实变较前增多，双侧少量胸腔积液。",
        story="持续无创通气，嗜睡、可唤醒，痰多不易咳出。双肺湿啰音及哮鸣音，双下肢水肿。",
        plan="调整无创参数，1 h 后复查血气，无改善即气管插管；家属已告知病危，ICU 床位联系中。",
    ),
    "asthma": condition(
        problems="J45.9 支气管哮喘; J30.4 变应性鼻炎",
        orders="""
        d REGULAR
        n VS-BID
        n EDU-INH
        l cbc crp bmp
        x PFT
        m budesonide-formoterol-dpi 320 ug | INH BID
        m montelukast-tab 10 mg | PO QN
        m prednisone-tab 30 mg | PO QD
        m salbutamol-mdi 200 ug | INH PRN
        """,
        labs="713-8 9.6>6.1 1988-5 8 6690-2 9.1>8.4",
        finding="中度阻塞性通气功能障碍，支气管舒张试验阳性。",
        story="喘息、胸闷缓解，夜间未憋醒。双肺呼气末少许哮鸣音。",
        plan="口服泼尼松共 5–7 天；吸入技术指导；避免阿司匹林及非甾体抗炎药。",
    ),
    "asthma-discharge": condition(
        problems="J45.9 支气管哮喘",
        orders="""
        d REGULAR
        n EDU-DIS | ONCE | ago=3
        l cbc bmp
        m budesonide-formoterol-dpi 320 ug | INH BID
        m montelukast-tab 10 mg | PO QN
        """,
        labs="713-8 6.2>4.0",
        finding="通气功能基本正常。",
        story="无喘息，双肺未闻及哮鸣音。",
        plan="今日出院，带布地奈德福莫特罗，4 周门诊复诊。",
    ),
    "asthma-attack": condition(
        problems="J46 哮喘急性发作（重度）",
        orders="""
        d SEMI-LIQUID
        n VS-Q4H
        n SPO2-MON
        l cbc crp bmp gas
        x XR-CHEST
        m methylprednisolone-inj 40 mg | IVP Q12H | near
        m salbutamol-neb 5 mg + ipratropium-neb 0.5 mg | NEB Q6H
        m budesonide-neb 1 mg | NEB BID
        m NS100 + magnesium-sulfate-inj 2 g | IVGTT ST | ago=6
        """,
        labs="6690-2 12.4 713-8 11.2 2744-1 7.44 2019-8 34 2703-7 68",
        finding="双肺过度充气，未见气胸。",
        story="气促、端坐，说话成短句，双肺满布哮鸣音；雾化及激素后好转。",
        plan="反复雾化短效支气管舒张剂，全身激素；监测 SpO₂ 与血气，疲劳或 CO₂ 升高时升级。",
    ),
    "bronchiectasis": condition(
        problems="J47 支气管扩张伴感染",
        orders="""
        d REGULAR
        n VS-BID
        l cbc crp bmp
        l sputum
        x CT-CHEST
        m levofloxacin-inj 500 mg | IVGTT QD
        m NS100 + ambroxol-inj 30 mg | IVGTT BID
        """,
        labs="6690-2 12.1>8.2 770-8 83.6>70.2 1988-5 54>16",
        finding="双下肺柱状支气管扩张，部分黏液栓。",
        story="咳脓痰量减至约 40 ml/日，无咯血。双下肺粗湿啰音减少。",
        plan="继续左氧氟沙星，体位引流；疗程 10–14 天。",
    ),
    "haemoptysis": condition(
        problems="J47 支气管扩张伴感染; R04.2 咯血",
        orders="""
        n COND-SERIOUS
        d LIQUID
        n BED-REST
        n VS-Q4H
        l cbc bmp coag
        x CT-CHEST
        m NS50 + vasopressin-inj 12 [iU] | IVPUMP CONT
        m NS100 + tranexamic-acid-inj 0.5 g | IVGTT Q8H
        m moxifloxacin-inj 400 mg | IVGTT QD
        m NS100 + pantoprazole-inj 40 mg | IVGTT QD | near
        """,
        labs="6690-2 10.2>8.8 718-7 112>101 1988-5 33>18 2823-3 3.9>3.6",
        finding="左下肺囊状支气管扩张伴周围磨玻璃影（出血可能）。",
        story="今晨咯鲜血约 20 ml，较前减少，无窒息。左下肺湿啰音，血压平稳。",
        plan="绝对卧床、患侧卧位，垂体后叶素类泵入，备血、备介入；咯血量 >100 ml 立即通知。",
    ),
    "sarcoidosis": condition(
        problems="D86.9 结节病",
        orders="""
        d REGULAR
        n EDU-DIS | ONCE | ago=4
        l cbc bmp
        m prednisone-tab 20 mg | PO QD
        """,
        labs="2000-8 2.46",
        finding="双肺门及纵隔淋巴结对称性肿大，较前缩小。",
        story="无发热、气促。双肺呼吸音清。",
        plan="今日出院，泼尼松逐渐减量，1 个月后复查 CT 及眼底。",
    ),
    "ild": condition(
        problems="J84.1 间质性肺疾病伴纤维化",
        orders="""
        d SOFT
        n VS-BID
        l cbc crp bmp lft gas
        x CT-CHEST
        x PFT
        m prednisone-tab 15 mg | PO QD
        m acetylcysteine-neb 0.3 g | NEB BID
        m omeprazole-cap 20 mg | PO QDAC
        """,
        labs="14804-9 312>288 2703-7 62>66 2019-8 36 2744-1 7.42",
        finding="双肺下叶胸膜下网格及蜂窝影，牵拉性支气管扩张。",
        story="活动后气促，静息无不适。双下肺 Velcro 啰音，杵状指。",
        plan="小剂量激素，氧疗，肺康复；门诊评估抗纤维化治疗。",
    ),
    "op": condition(
        problems="J84.9 机化性肺炎",
        orders="""
        d LOW-SALT
        n VS-BID
        l cbc crp bmp
        x CT-CHEST
        m prednisone-tab 40 mg | PO QD
        m omeprazole-cap 20 mg | PO QDAC
        """,
        labs="1988-5 62>14 4537-7 58>30 14749-6 5.6>7.4",
        finding="双肺外周游走性实变，较前吸收约 50%。",
        story="咳嗽、气促减轻，无发热。双下肺少许爆裂音。",
        plan="泼尼松 0.75 mg/kg 起逐渐减量，监测血糖、骨密度。",
    ),
    "hp": condition(
        problems="J84.9 过敏性肺炎",
        orders="""
        d REGULAR
        n VS-BID
        l cbc crp bmp
        x CT-CHEST
        m prednisone-tab 30 mg | PO QD
        """,
        labs="1988-5 28>12",
        finding="双肺弥漫小叶中心磨玻璃结节，呼气相空气潴留。",
        story="脱离鸽舍后气促缓解。双肺散在爆裂音。",
        plan="避免接触抗原，泼尼松 30 mg 逐渐减量。",
    ),
}
