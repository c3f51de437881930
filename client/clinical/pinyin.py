"""Chinese names and terms as pinyin and initials. Refuses tones; reads surnames as surnames (单 is Shan, not Dan)."""

from dataclasses import dataclass

from pypinyin import lazy_pinyin

_SURNAMES = {
    "单": "shan", "曾": "zeng", "解": "xie", "仇": "qiu", "查": "zha", "区": "ou", "朴": "piao", "翟": "zhai",
    "任": "ren", "华": "hua", "纪": "ji", "盖": "ge", "缪": "miao", "召": "shao", "冼": "xian", "乐": "yue",
    "员": "yun", "秘": "bi", "种": "chong", "折": "she", "黑": "he", "洗": "xian", "覃": "qin", "宓": "mi",
    "逄": "pang", "乜": "nie", "幺": "yao", "么": "yao", "谌": "chen", "隗": "wei", "郗": "xi", "佴": "nai",
    "撒": "sa", "祭": "zhai", "阚": "kan", "那": "na", "哈": "ha", "车": "che", "沈": "shen", "卜": "bu",
    "繁": "po", "过": "guo", "应": "ying", "燕": "yan", "曲": "qu", "葛": "ge", "宁": "ning", "占": "zhan",
    "薄": "bo", "柏": "bai", "晁": "chao", "都": "du", "干": "gan", "尹": "yin", "牟": "mu", "俞": "yu",
    "涂": "tu", "郇": "xun", "盛": "sheng", "石": "shi", "长": "zhang", "重": "chong", "尉": "wei", "句": "gou",
}  # fmt: skip
_DOUBLE_SURNAMES = {
    "尉迟": ("yu", "chi"), "欧阳": ("ou", "yang"), "单于": ("chan", "yu"), "长孙": ("zhang", "sun"),
    "万俟": ("mo", "qi"), "澹台": ("tan", "tai"), "宇文": ("yu", "wen"), "司马": ("si", "ma"),
    "令狐": ("ling", "hu"), "皇甫": ("huang", "fu"), "鲜于": ("xian", "yu"), "公孙": ("gong", "sun"),
    "诸葛": ("zhu", "ge"), "夏侯": ("xia", "hou"), "上官": ("shang", "guan"), "慕容": ("mu", "rong"),
    "独孤": ("du", "gu"), "司徒": ("si", "tu"), "端木": ("duan", "mu"), "呼延": ("hu", "yan"),
    "百里": ("bai", "li"), "东方": ("dong", "fang"), "申屠": ("shen", "tu"), "钟离": ("zhong", "li"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pinyin:
    """Syllables in order, lower case, without tones; Latin runs and digits stay one syllable each."""

    syllables: tuple[str, ...]

    @property
    def full(self) -> str:
        return "".join(self.syllables)

    @property
    def initials(self) -> str:
        return "".join(part if part.isdigit() else part[0] for part in self.syllables)


def of_text(text: str) -> Pinyin:
    """A term or drug name; signs are left out, ü is v."""
    parts = " ".join(lazy_pinyin(text, errors=_kept)).split()
    return Pinyin(tuple(part.replace("ü", "v") for part in parts))


def of_person(name: str) -> Pinyin:
    """A person's name: the first character, or the first two of a double surname, are read as a surname."""
    bare = "".join(name.split())
    double = _DOUBLE_SURNAMES.get(bare[:2])
    if double is not None and len(bare) > 2:
        return Pinyin(double + of_text(bare[2:]).syllables)
    single = _SURNAMES.get(bare[:1])
    return Pinyin((single, *of_text(bare[1:]).syllables)) if single else of_text(bare)


def _kept(run: str) -> str:
    return "".join(sign if sign.isalnum() else " " for sign in run.lower())
