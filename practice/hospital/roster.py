"""Who lies in the respiratory ward N3 (内三病区) and the cardiology ward N5: invented people, beds 06 and 21 of N3 empty, bed 30 awaited.

A row: bed | name | pinyin | sex | age | birthday | headline | condition | care level | mark | T P S D SpO2 R oxygen flow | day |
doctor | cm kg | tags | allergies | trend. The words behind the short forms stand in flags.py and measures.py; the last measured
values are exactly those of the row.
"""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from practice.hospital.words import Json, reference

Vitals = tuple[Decimal, int, int, int, int, int, Decimal]


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """One inpatient. `day` counts the day of admission as 1; `vitals` are T, P, systolic, diastolic, SpO2, R, oxygen flow (0: none)."""

    ward: str
    bed: str
    name: str
    pinyin: str
    is_male: bool
    age: int
    birthday: str
    headline: str
    condition: str
    level: str
    mark: str
    vitals: Vitals
    day: int
    doctor: str
    nurse: str
    height_cm: int
    weight_kg: Decimal
    tags: tuple[str, ...]
    allergies: tuple[str, ...]
    trend: str

    @property
    def slug(self) -> str:
        return f"{self.ward.lower()}-{self.bed}"

    @property
    def patient(self) -> Json:
        return reference("Patient", f"p-{self.slug}")

    @property
    def encounter(self) -> Json:
        return reference("Encounter", f"e-{self.slug}")

    def birth_date(self, now: datetime) -> date:
        """The day that makes them `age` years old now."""
        month, day = (int(part) for part in self.birthday.split("-"))
        year = now.year - self.age - ((now.month, now.day) < (month, day))
        return date(year, month, day)


NURSES_N3 = (
    ("柳安", {*range(9, 14), 27}),
    ("白芷", set(range(1, 6))),
    ("秦艽", {7, 8, 14, 15, 16}),
    ("石斛", set(range(17, 23))),
    ("杜若", {23, 24, 25, 26, 28}),
    ("紫苏", set(range(29, 33))),
    ("方葛", set(range(33, 37))),
)

N3 = """
01|钱慕云|Qian Muyun|m|72|04-11|慢阻肺急性加重|copd|1||37.2 92 138 80 92 18 2|6|沈|168 61.5|fall|-|better
02|孙望舒|Sun Wangshu|f|64|09-02|支扩伴感染|bronchiectasis|2||36.8 78 126 74 96 18 0|4|沈|158 52.0||nkda|better
03|周砚秋|Zhou Yanqiu|f|71|01-19|慢阻肺急性加重|copd|1||37.6 96 142 86 91 18 2|9|沈|155 49.5|fall braden|sulfonamide|stable
04|吴长庚|Wu Changgeng|m|55|06-23|肺脓肿|abscess|2||38.1 94 118 70 95 18 0|5|梁|172 66.0||none|fever
05|郑晚晴|Zheng Wanqing|f|49|12-05|结节病|sarcoidosis|3||36.5 72 112 68 98 16 0|3|梁|162 58.0||none|stable
07|林慕白|Lin Mubai|m|45|03-30|社区获得性肺炎|cap|2||37.9 88 122 76 96 22 0|3|沈|175 74.0||-|better
08|冯云起|Feng Yunqi|m|68|08-14|肺癌 第 2 周期化疗|chemo|2||36.9 80 130 78 96 18 0|2|梁|170 63.5|chemo|none|stable
09|许知微|Xu Zhiwei|f|38|02-27|支气管扩张伴咯血|haemoptysis|1|serious|36.7 98 108 64 95 18 0|3|沈|160 51.0|fall|cephalosporin|stable
10|蒋牧之|Jiang Muzhi|m|61|05-16|胸膜炎|tb-pleurisy|2||37.4 84 128 80 97 18 0|7|梁|171 65.0||nkda|better
11|韩松年|Han Songnian|m|83|10-08|重症肺炎 恢复期|recovering|1||36.9 82 134 72 94 18 3|12|沈|166 57.0|fall braden|pen2|better
12|赵秉衡|Zhao Bingheng|m|67|03-08|重症肺炎 脓毒症|sepsis|1|serious|39.5 118 92 54 91 26 3|4|沈|171 68.0|fall br14 vte5 drop|pen iod|worse
13|沈卓然|Shen Zhuoran|m|34|07-21|气胸 引流中|pneumothorax|2||36.6 76 120 72 98 16 0|2|梁|181 68.5|tube|-|stable
14|杨柳依|Yang Liuyi|f|57|11-11|哮喘|asthma|2||36.8 86 124 78 96 22 0|4|沈|159 60.0||aspirin|better
15|王桂兰|Wang Guilan|f|79|05-03|肺栓塞 中危|pe|1|serious|37.0 104 112 66 93 22 2|5|沈|154 60.0|fall padua|none|stable
16|王桂芝|Wang Guizhi|f|76|05-30|间质性肺病|ild|2||36.7 84 130 76 93 18 2|8|沈|156 54.0|fall|none|stable
17|曹景明|Cao Jingming|m|59|01-25|肺结节 穿刺后|nodule|2||36.9 80 126 82 97 18 0|1|梁|173 70.0||none|stable
18|严舟行|Yan Zhouxing|m|70|09-17|结核待排|tb|2||37.8 90 118 72 95 18 0|2|梁|167 53.0|airborne|none|fever
19|高景行|Gao Jingxing|m|58|04-02|肺占位 待查|mass|2||36.6 74 136 84 97 18 0|1|沈|174 72.5||none|stable
20|魏南星|Wei Nanxing|f|43|06-06|过敏性肺炎|hp|2||37.1 82 116 70 96 18 0|3|梁|163 55.0||-|better
22|何秋实|He Qiushi|m|63|10-27|胸腔积液|effusion|2||37.3 86 128 78 95 20 0|6|沈|169 67.0|tube|nkda|better
23|施青禾|Shi Qinghe|f|51|08-29|支气管哮喘|asthma-discharge|3||36.5 70 118 72 98 16 0|4|梁|161 59.5||none|better
24|苏见山|Su Jianshan|m|52|12-18|哮喘急性发作|asthma-attack|1||36.9 102 132 84 93 22 3|1|沈|170 71.0||none|better
25|孔令仪|Kong Lingyi|f|69|03-12|肺动脉高压|ph|2||36.6 88 104 62 93 18 2|5|梁|157 50.5|fall|none|stable
26|尹千帆|Yin Qianfan|m|77|02-14|慢阻肺 夜间无创|copd-niv|1||36.8 84 140 82 92 20 2|10|沈|165 58.0|fall braden|refuted|stable
27|叶清和|Ye Qinghe|f|66|07-07|Ⅱ型呼衰 无创通气|failure|S|critical|38.2 112 98 58 90 24 5|7|沈|156 47.0|fall braden12 padua|none|worse
28|任远道|Ren Yuandao|m|48|11-23|肺炎旁积液|empyema|2||38.6 96 124 74 95 20 0|3|梁|176 73.0|tube|none|fever
29|袁既白|Yuan Jibai|m|36|05-20|肺炎支原体感染|mycoplasma|3||37.5 80 116 70 98 18 0|2|梁|174 69.0||none|better
31|陶然|Tao Ran|m|29|09-09|自发性气胸|pneumothorax|2||36.5 72 118 70 98 16 0|2|沈|183 65.0|tube|-|stable
32|姜若水|Jiang Ruoshui|f|74|06-13|慢性肺心病|cor|1||36.9 92 106 64 91 20 2|8|梁|153 56.0|fall braden|none|better
33|冯若谷|Feng Ruogu|m|74|12-30|肺癌 化疗后发热|neutropenia|1||38.9 106 110 64 94 20 0|5|沈|168 59.0|fall chemo|iod2|fever
34|范朝露|Fan Zhaolu|f|60|10-15|机化性肺炎|op|2||36.7 78 132 80 95 18 0|9|梁|160 62.0||-|better
35|谢春生|Xie Chunsheng|m|81|01-06|吸入性肺炎|aspiration|1||38.3 94 126 70 93 22 2|6|沈|164 52.5|fall braden12 aspiration|pen2|fever
36|贺兰青|He Lanqing|f|33|04-24|肺部真菌感染|fungal|2||37.7 88 114 68 97 20 0|4|梁|165 54.0|contact|none|fever
"""

N5 = """
01|罗振声|Luo Zhensheng|m|70|02-03|慢性心力衰竭急性加重|hf|1||36.8 96 118 70 94 22 2|3|江|169 74.0|fall|none|better
02|贾思源|Jia Siyuan|m|62|06-19|急性非ST段抬高心肌梗死|nstemi|1|serious|36.7 82 126 76 97 18 0|2|江|172 76.5|fall|none|stable
03|洪月娥|Hong Yue'e|f|73|10-10|心房颤动|af|2||36.5 88 132 78 97 18 0|4|陆|156 57.0|fall|none|stable
04|白守拙|Bai Shouzhuo|m|57|01-28|冠心病 不稳定型心绞痛|angina|2||36.6 70 134 80 98 16 0|3|陆|175 80.0||none|stable
05|章文钦|Zhang Wenqin|m|66|08-08|高血压 3 级|htn|2||36.6 76 158 92 98 16 0|2|陆|170 78.0||-|better
06|俞静姝|Yu Jingshu|f|59|03-17|扩张型心肌病|hf|2||36.7 84 108 64 96 18 0|6|江|160 55.0||none|stable
08|倪光照|Ni Guangzhao|m|78|11-02|慢性心力衰竭|hf|1||36.9 90 112 66 94 20 2|8|江|165 62.0|fall braden|pen2|better
10|薛丽华|Xue Lihua|f|64|09-25|阵发性心房颤动|af|2||36.5 78 124 74 98 16 0|2|陆|158 60.5||none|stable
11|薛丽花|Xue Lihua|f|61|12-12|冠心病 心绞痛|angina|2||36.6 72 128 76 98 16 0|3|陆|161 63.0||none|stable
12|伍时雨|Wu Shiyu|m|49|05-27|急性心肌炎|myocarditis|1||37.4 98 110 68 97 18 0|2|江|178 82.0||-|better
13|康乐平|Kang Leping|m|71|04-16|冠脉支架术后|nstemi|2||36.6 68 122 70 98 16 0|5|陆|168 70.0||none|stable
15|廖仲安|Liao Zhong'an|m|83|07-15|病态窦房结综合征|sss|2||36.4 52 138 68 97 16 0|3|陆|163 56.5|fall|none|stable
16|邹雨桐|Zou Yutong|f|68|02-20|高血压性心脏病|htn|3||36.5 74 148 84 98 16 0|4|陆|157 66.0||none|stable
17|石敬之|Shi Jingzhi|m|76|10-03|心力衰竭 低钾|hf|1||36.7 86 116 68 95 20 2|5|江|167 64.0|fall|none|better
19|方若愚|Fang Ruoyu|m|54|06-30|室上性心动过速|svt|3||36.5 76 120 74 99 16 0|1|陆|174 75.5||none|stable
20|汤慧君|Tang Huijun|f|72|01-09|冠心病 心力衰竭|hf|2||36.6 82 126 72 96 18 0|7|江|155 58.0|fall|iod2|better
22|毕承宗|Bi Chengzong|m|67|08-21|心房颤动 抗凝|af|2||36.6 84 130 78 97 18 0|3|陆|171 73.0||none|stable
24|聂怀瑾|Nie Huaijin|m|60|11-18|陈旧性心肌梗死|angina|3||36.5 66 118 72 98 16 0|2|陆|173 77.0||none|stable
"""


def guests() -> tuple[Guest, ...]:
    return tuple(_guest("N3", row) for row in N3.split("\n") if row) + tuple(
        _guest("N5", row) for row in N5.split("\n") if row
    )


def _guest(ward: str, row: str) -> Guest:
    (
        bed,
        name,
        pinyin,
        sex,
        age,
        birthday,
        headline,
        condition,
        level,
        mark,
        values,
        day,
        by,
        size,
        tags,
        allergies,
        trend,
    ) = row.split("|")
    temperature, pulse, systolic, diastolic, saturation, breaths, flow = values.split()
    height, weight = size.split()
    return Guest(
        ward=ward,
        bed=bed,
        name=name,
        pinyin=pinyin,
        is_male=sex == "m",
        age=int(age),
        birthday=birthday,
        headline=headline,
        condition=condition,
        level=level,
        mark=mark,
        vitals=(
            Decimal(temperature),
            int(pulse),
            int(systolic),
            int(diastolic),
            int(saturation),
            int(breaths),
            Decimal(flow),
        ),
        day=int(day),
        doctor=by,
        nurse=_nurse(ward, int(bed)),
        height_cm=int(height),
        weight_kg=Decimal(weight),
        tags=tuple(tags.split()),
        allergies=tuple(allergies.split()),
        trend=trend,
    )


def _nurse(ward: str, bed: int) -> str:
    if ward != "N3":
        return "辛夷" if bed <= 12 else "半夏"
    return next(name for name, beds in NURSES_N3 if bed in beds)
