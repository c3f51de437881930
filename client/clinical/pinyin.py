"""Chinese names and terms as pinyin and initials. Refuses tones; reads surnames as surnames (单 is Shan, not Dan).

The library's own phrases are left out: they cost every station 45 MB and a quarter of a second, and of the words of the content pack
hardly twenty are read differently for them. Those, and more of the ward's words, stand here.
"""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby, product

os.environ.setdefault("PYPINYIN_NO_PHRASES", "1")

from pypinyin import Style, lazy_pinyin, pinyin
from pypinyin.constants import RE_HANS  # the library looks at the line above when it is imported

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
_WORDS = {
    "延长": "yan chang", "长链": "chang lian", "长春": "chang chun", "长期": "chang qi", "长效": "chang xiao", "枸橼": "ju yuan",
    "栓塞": "shuan se", "填塞": "tian se", "阻塞": "zu se", "重复": "chong fu", "重组": "chong zu", "调整": "tiao zheng",
    "调节": "tiao jie", "调脂": "tiao zhi", "腰椎": "yao zhui", "颈椎": "jing zhui", "胸椎": "xiong zhui", "脊椎": "ji zhui",
    "椎间": "zhui jian", "膀胱": "pang guang", "咯血": "ka xue", "丹参": "dan shen", "人参": "ren shen", "党参": "dang shen",
    "参芪": "shen qi", "参麦": "shen mai", "参附": "shen fu", "生脉": "sheng mai", "校正": "jiao zheng", "可的松": "ke di song",
    "还原": "huan yuan", "便秘": "bian mi", "伤寒": "shang han", "血管": "xue guan", "行为": "xing wei",
}  # fmt: skip
"""Words in which a character is not read as it mostly is."""
_WORD = re.compile("|".join(_WORDS))
CHARACTERS = 8192
_LONGEST_NAME = 8


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
    spelled = _WORD.sub(lambda word: f" {_WORDS[word[0]]} ", text)
    parts = " ".join(_read(spelled)).split()
    return Pinyin(tuple(part.replace("ü", "v") for part in parts))


def _read(text: str) -> Iterator[str]:
    """Without the library's phrases a character is read the same wherever it stands; what is none stays one run."""
    for is_han, run in groupby(text, _is_han):
        if is_han:
            yield from map(_syllable, run)
        else:
            yield _kept("".join(run))


@lru_cache(maxsize=CHARACTERS)
def _is_han(sign: str) -> bool:
    return RE_HANS.match(sign) is not None


@lru_cache(maxsize=CHARACTERS)
def _syllable(character: str) -> str:
    """As the library reads it; a pack has many thousand characters, and hardly more than a thousand different ones."""
    return " ".join(lazy_pinyin(character, errors=_kept))


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


def as_spelled(name: str, spelled: str) -> Pinyin | None:
    """The reading of a Chinese name that its written pinyin means (吴长庚 as Wu Changgeng); None where no reading fits it."""
    wanted = "".join(sign for sign in spelled.casefold() if sign.isalpha())
    if not wanted or len(name) > _LONGEST_NAME:
        return None
    readings = pinyin(name, style=Style.NORMAL, heteronym=True)
    fits = (syllables for syllables in product(*readings) if "".join(syllables) == wanted)
    found = next(fits, None)
    return Pinyin(tuple(found)) if found is not None else None
