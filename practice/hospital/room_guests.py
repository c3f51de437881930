"""Who is in the infusion room today, with the bottles and how far each is; minutes before now, None for what has not been done."""

from dataclasses import dataclass

CEF = (("ceftriaxone-inj", "2", "g"),)
AZI = (("azithromycin-inj", "0.5", "g"),)
AMB = (("ambroxol-inj", "30", "mg"),)
VIT = (("vitamin-c-inj", "2", "g"), ("vitamin-b6-inj", "0.2", "g"))
PEN = (("penicillin-g-inj", "4000000", "[iU]"),)
COURSE, SKIN = "inf-05", "inf-03"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bag:
    """One bottle. `rate` in mL/h, or in drops per minute; "" where nobody ordered one."""

    ml: str
    drugs: tuple[tuple[str, str, str], ...]
    rate: str = "250"
    fluid: str = "sodium-chloride-09-inj"
    is_drops: bool = False
    prepared: int | None = None
    began: int | None = None
    ended: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """`came` so many minutes ago, `accepted` None: not taken in. `steps`: the step (a seat behind the colon) and when."""

    number: int
    name: str
    pinyin: str
    is_male: bool
    born: str
    reason: str
    came: int
    bags: tuple[Bag, ...]
    accepted: int | None = None
    steps: tuple[tuple[str, int], ...] = ()
    paid: str = "paid"

    @property
    def slug(self) -> str:
        return f"inf-{self.number:02d}"


def _one(
    number: int, name: str, pinyin: str, sex: str, born: str, reason: str, came: int, *bags: Bag, **more: object
) -> Visitor:
    plain: dict[str, object] = {"number": number, "name": name, "pinyin": pinyin, "is_male": sex == "m", "born": born}
    return Visitor(**plain, reason=reason, came=came, bags=bags, **more)  # type: ignore[arg-type]


GUESTS = (
    _one(
        1,
        "戚秋水",
        "Qi Qiushui",
        "f",
        "1990-03-08",
        "急性支气管炎",
        6,
        Bag(ml="250", drugs=CEF),
        Bag(ml="100", drugs=AMB),
    ),
    _one(2, "邬长庚", "Wu Changgeng", "m", "1963-12-11", "社区获得性肺炎", 4, Bag(ml="500", drugs=AZI), paid=""),
    _one(3, "卞兰若", "Bian Lanruo", "f", "1985-06-30", "急性扁桃体炎", 22, Bag(ml="250", drugs=PEN), accepted=18),
    _one(
        4,
        "殷半山",
        "Yin Banshan",
        "m",
        "1957-09-02",
        "慢阻肺急性加重",
        25,
        Bag(ml="100", drugs=AMB),
        Bag(ml="250", drugs=CEF),
        accepted=20,
    ),
    _one(5, "滕明夷", "Teng Mingyi", "m", "1979-01-24", "社区获得性肺炎 疗程", 8, Bag(ml="250", drugs=CEF)),
    _one(
        6,
        "苗采薇",
        "Miao Caiwei",
        "f",
        "1996-10-17",
        "急性支气管炎",
        40,
        Bag(ml="250", drugs=CEF, prepared=10),
        accepted=30,
    ),
    _one(
        7,
        "谷雨生",
        "Gu Yusheng",
        "m",
        "1971-04-20",
        "支气管扩张感染",
        48,
        Bag(ml="100", drugs=AMB, prepared=14),
        Bag(ml="250", drugs=CEF, prepared=14),
        accepted=41,
        steps=(("call", 3),),
    ),
    _one(
        8,
        "简疏影",
        "Jian Shuying",
        "f",
        "1988-08-08",
        "肺炎",
        52,
        Bag(ml="250", drugs=CEF, prepared=22),
        accepted=45,
        steps=(("call", 9), ("seat:02", 5)),
    ),
    _one(
        9,
        "宫九歌",
        "Gong Jiuge",
        "m",
        "1968-02-26",
        "慢阻肺急性加重",
        75,
        Bag(ml="250", drugs=CEF, rate="300", prepared=50, began=28),
        Bag(ml="100", drugs=AMB, prepared=12),
        accepted=66,
        steps=(("call", 40), ("seat:03", 36)),
    ),
    _one(
        10,
        "祝余",
        "Zhu Yu",
        "f",
        "1959-11-05",
        "社区获得性肺炎",
        120,
        Bag(ml="100", drugs=AMB, prepared=95, began=88, ended=62),
        Bag(ml="250", drugs=CEF, rate="250", prepared=70, began=54),
        accepted=110,
        steps=(("call", 92), ("seat:05", 90), ("lamp-on", 2)),
    ),
    _one(
        11,
        "闻人笛",
        "Wenren Di",
        "m",
        "2001-07-13",
        "急性胃肠炎",
        64,
        Bag(ml="500", drugs=VIT, fluid="glucose-5-inj", rate="40", is_drops=True, prepared=44, began=33),
        accepted=57,
        steps=(("call", 38), ("seat:06", 35)),
        paid="",
    ),
    _one(
        12,
        "薄言归",
        "Bo Yangui",
        "f",
        "1974-05-29",
        "支气管哮喘急性发作",
        90,
        Bag(ml="100", drugs=AMB, prepared=68, began=55, ended=24),
        Bag(ml="250", drugs=VIT, fluid="glucose-5-inj", prepared=21),
        accepted=80,
        steps=(("call", 60), ("seat:08", 57)),
    ),
    _one(
        13,
        "司徒砚",
        "Situ Yan",
        "m",
        "1982-03-15",
        "急性支气管炎",
        100,
        Bag(ml="250", drugs=CEF, prepared=82, began=70, ended=6),
        accepted=92,
        steps=(("call", 75), ("seat:09", 72)),
    ),
    _one(
        14,
        "端木晚",
        "Duanmu Wan",
        "f",
        "1993-09-21",
        "急性扁桃体炎",
        130,
        Bag(ml="250", drugs=CEF, prepared=110, began=98, ended=16),
        accepted=121,
        steps=(("call", 103), ("seat:11", 100), ("withdraw", 14)),
    ),
    _one(
        15,
        "尉迟南",
        "Yuchi Nan",
        "m",
        "1966-06-06",
        "慢阻肺急性加重",
        210,
        Bag(ml="100", drugs=AMB, prepared=185, began=170, ended=140),
        accepted=200,
        steps=(("call", 176), ("seat:04", 174), ("withdraw", 138), ("leave", 100)),
    ),
)
