"""The infections of the respiratory ward as clinical pictures; draft content for practice, never guidance for care."""

from practice.hospital.condition import Condition, condition

INFECTED: dict[str, Condition] = {
    "cap": condition(
        problems="J18.9 社区获得性肺炎",
        orders="""
        d REGULAR
        n VS-BID
        l cbc crp bmp lft
        x CT-CHEST
        m moxifloxacin-inj 400 mg | IVGTT QD
        m NS100 + ambroxol-inj 30 mg | IVGTT BID
        m acetylcysteine-neb 0.3 g | NEB BID
        m paracetamol-tab 500 mg | PO Q6HPRN
        """,
        labs="6690-2 13.6>9.8 770-8 86.2>76.4 1988-5 96>38 33959-8 0.86>0.21",
        finding="右肺中叶斑片状实变影，边缘模糊，符合肺炎改变；双侧胸腔未见积液。",
        story="发热、咳嗽、咳黄痰较前减轻，无胸痛及气促。右中肺可闻及少许湿啰音。",
        plan="继续莫西沙星静滴，体温正常满 48 h 后改口服序贯；复查血常规、CRP。",
    ),
    "sepsis": condition(
        problems=(
            "J18.1@right 重症肺炎（右下肺）; A41.9 脓毒症（Sepsis-3，待修正）; E11.9 2 型糖尿病; "
            "I10 高血压 3 级 极高危; N18.3 慢性肾脏病 G3a"
        ),
        orders="""
        n COND-SERIOUS | CONT | ago=1.2
        d DIABETIC
        n IO-24H
        n ECG-MON | CONT | ago=1.1
        n GLU-QID
        n TURN-Q2H
        l cbc crp bmp lft gas coag
        x CT-CHEST
        x ECG12
        m NS100 + ambroxol-inj 30 mg | IVGTT Q12H
        m ipratropium-neb 0.5 mg + budesonide-neb 1 mg | NEB BID
        m insulin-glargine-inj 12 [iU] | SC QN
        m enoxaparin-inj 40 mg | SC QD | day=1 near
        m atorvastatin-tab 20 mg | PO QN
        m moxifloxacin-inj 400 mg | IVGTT QD | stop
        m valsartan-cap 80 mg | PO QD | stop
        m paracetamol-tab 500 mg | PO ST | ago=1.1
        m ringer-lactate-inj 1000 mL | IVGTT ST | new
        n UO-Q1H | Q1H | new
        l culture | ST | new
        l gas | ST | ago=0.4
        l culture | ST | ago=20
        """,
        labs=(
            "6690-2 14.2>18.7 770-8 86.0>91.2 777-3 168>96 718-7 128>121 1988-5 112>236 33959-8 3.1>12.6 2518-9 2.2>4.1 14682-9 121>158 "
            "14631-6 17>24 14749-6 11.6>13.8 22664-7 9.8>13.1 2823-3 4.1>4.6 2703-7 78>68 2019-8 36>32 2744-1 7.43>7.34 1960-4 23>18.6 "
            "1751-7 34>29 6301-6 1.1>1.4 48065-7 1.2>3.6"
        ),
        finding="右肺下叶大片实变影伴支气管充气征，范围较入院增大；右侧少量胸腔积液。",
        story=(
            "起寒战、高热，最高体温 39.5 ℃，气促加重，咳黄脓痰、量中，无胸痛及咯血。精神软，近 6 h 尿量 160 ml（0.39 ml/kg/h）。"
            "四肢末梢凉，毛细血管再充盈 4 s，右下肺可闻及湿啰音，腹软，双下肢不肿。"
        ),
        plan="重症肺炎并脓毒症，组织低灌注，脓毒性休克高危：启动脓毒症 1 小时集束化治疗，复测乳酸，请 ICU 会诊；莫西沙星、缬沙坦已停。",
    ),
    "recovering": condition(
        problems="J15.9 重症肺炎 恢复期; J96.0 急性呼吸衰竭; I25.1 冠心病",
        orders="""
        d SOFT
        n TURN-Q2H
        n VS-Q4H
        l cbc crp bmp lft
        x CT-CHEST
        m NS100 + meropenem-inj 0.5 g | IVGTT Q8H | ahead
        m ipratropium-neb 0.5 mg + budesonide-neb 1 mg | NEB BID
        m aspirin-ec-tab 100 mg | PO QD | own
        m lipid-emulsion-inj 250 mL | IVGTT QD | day=8
        m paracetamol-tab 500 mg | PO Q6HPRN | new void
        m furosemide-inj 20 mg | IVP ST | new oral
        """,
        labs="6690-2 17.8>8.9 770-8 90.4>72.1 1988-5 188>24 33959-8 6.4>0.18 1751-7 27>33 718-7 108>112",
        finding="双肺多发实变较前明显吸收，右下肺残留条索影。",
        story="气促明显好转，鼻导管 3 L/min 下无喘憋，咳白痰。双下肺少许湿啰音，骶尾部皮肤完整。",
        plan="美罗培南已用 10 天，拟 1–2 天后停用；加强营养支持与床旁康复。",
    ),
    "abscess": condition(
        problems="J85.2 肺脓肿",
        orders="""
        d HIGH-PROTEIN
        n VS-Q4H
        l cbc crp bmp
        l sputum
        x CT-CHEST
        m NS100 + cefoperazone-sulbactam-inj 3 g | IVGTT Q12H
        m metronidazole-inj 500 mg | IVGTT Q8H
        m NS100 + ambroxol-inj 30 mg | IVGTT BID
        """,
        labs="6690-2 19.4>14.1 770-8 89.1>84.0 1988-5 164>102 33959-8 1.9>0.7 1751-7 35>34",
        finding="右肺上叶后段厚壁空洞，内见气液平，周围渗出。",
        story="仍有午后发热，咳大量脓臭痰，体位引流后痰量约 80 ml。右上肺呼吸音低，可闻及湿啰音。",
        plan="继续头孢哌酮舒巴坦联合甲硝唑；体位引流；待痰培养药敏。",
    ),
    "empyema": condition(
        problems="J18.9 肺炎; J90 肺炎旁胸腔积液",
        orders="""
        d HIGH-PROTEIN
        n DRAIN-CARE
        n VS-Q4H
        l cbc crp bmp
        l culture
        x CT-CHEST
        m NS100 + piperacillin-tazobactam-inj 4.5 g | IVGTT Q8H
        m paracetamol-tab 500 mg | PO Q6HPRN
        """,
        labs="6690-2 17.2>15.0 770-8 88.7>85.2 1988-5 210>158 33959-8 2.4>1.3",
        finding="左下肺实变伴左侧中等量包裹性积液，引流管在位。",
        story="仍发热，左侧胸痛减轻，引流出黄色浑浊液 180 ml。左下肺呼吸音低。",
        plan="继续哌拉西林他唑巴坦，保持引流通畅，必要时胸腔内注药；复查胸水常规生化。",
    ),
    "mycoplasma": condition(
        problems="J15.7 肺炎支原体肺炎",
        orders="""
        d REGULAR
        n VS-BID
        l cbc crp bmp
        x XR-CHEST2
        m D5W500 + azithromycin-inj 0.5 g | IVGTT QD | near
        m ambroxol-tab 30 mg | PO TID
        """,
        labs="6690-2 7.8>6.9 1988-5 31>18",
        finding="左下肺斑片影，支气管壁增厚。",
        story="干咳为主，体温较前下降，无气促。左下肺呼吸音稍粗。",
        plan="阿奇霉素静滴 3 天后改口服；观察体温及咳嗽。",
    ),
    "aspiration": condition(
        problems="J69.0 吸入性肺炎; I10 高血压",
        orders="""
        d DYSPHAGIA
        n POS-HOB30
        n TURN-Q2H | Q2H | new
        n ORAL-CARE
        n SUCTION
        l cbc crp bmp lft
        x CT-CHEST
        m levofloxacin-inj 500 mg | IVGTT QD
        m metronidazole-inj 500 mg | IVGTT Q8H
        m NS100 + ambroxol-inj 30 mg | IVGTT BID
        m amlodipine-tab 5 mg | PO QD
        """,
        labs="6690-2 15.6>12.2 770-8 89.0>83.4 1988-5 128>76 33959-8 1.4>0.5 1751-7 31>30 718-7 112>110",
        finding="双肺下叶背段斑片实变，右侧为著。",
        story="仍有低热，进食呛咳减少，痰量中等、黄白色。双下肺湿啰音。Braden 12 分。",
        plan="抬高床头、吞咽训练；继续左氧氟沙星联合甲硝唑；每 2 小时翻身。",
    ),
    "fungal": condition(
        problems="B44.9 肺部真菌感染（曲霉）",
        orders="""
        d REGULAR
        n ISO-CONTACT
        l cbc crp bmp lft
        l sputum
        x CT-CHEST
        m voriconazole-tab 200 mg | PO Q12H
        """,
        labs="6690-2 10.4>8.8 1988-5 58>40 1742-6 28>46",
        finding="双肺多发结节伴晕征，右上肺空洞形成。",
        story="低热，咳少许白痰，无咯血。双肺呼吸音清。GM 试验阳性。",
        plan="伏立康唑口服，监测肝功能及视觉反应；1 周后复查 CT。",
    ),
    "tb": condition(
        problems="A16.2? 肺结核待排; J18.9? 肺炎待排",
        orders="""
        d HIGH-PROTEIN
        n ISO-AIRBORNE
        l cbc crp bmp lft
        l sputum | ST | ago=2
        x CT-CHEST
        m levofloxacin-inj 500 mg | IVGTT QD | stop
        m ambroxol-tab 30 mg | PO TID
        """,
        labs="6690-2 8.1 1988-5 42>38 4537-7 68 1751-7 36",
        finding="双肺上叶尖后段斑片、结节及树芽征，部分伴小空洞，结核不除外。",
        story="午后低热、夜间盗汗，咳少许白黏痰，体重近 2 月下降 5 kg。双上肺呼吸音粗。",
        plan="负压病室空气隔离，晨痰涂片 ×3 及 GeneXpert；停用左氧氟沙星以免掩盖结核。",
    ),
    "tb-pleurisy": condition(
        problems="A16.5 结核性胸膜炎",
        orders="""
        d HIGH-PROTEIN
        n VS-BID
        l cbc crp bmp lft
        x US-POC
        m isoniazid-tab 300 mg | PO QD
        m rifampicin-cap 450 mg | PO QDAC
        m pyrazinamide-tab 1500 mg | PO QD
        m ethambutol-tab 750 mg | PO QD
        """,
        labs="6690-2 6.8 1988-5 48>22 4537-7 56>40 1742-6 26>38",
        finding="右侧胸腔少量积液，最深 22 mm，较前减少。",
        story="胸痛及气促缓解，无发热。右下肺叩诊浊音范围缩小。",
        plan="继续抗结核治疗（异烟肼、利福平、吡嗪酰胺、乙胺丁醇），监测肝功能与视力。",
    ),
}
