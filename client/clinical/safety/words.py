"""The few sentences that no pack has, in Chinese and English, for findings of rules that are no table. Refuses to say what to do."""

from collections.abc import Mapping

OTHER_UNIT_ZH = "；相差百倍以上，是否单位写错（克、毫克、微克）？"
OTHER_UNIT_EN = "; a hundred times apart: is it another unit (grams, milligrams, micrograms)?"

NOT_INTRATHECAL_ZH = "本药未列鞘内给药：不得鞘内注射"
NOT_INTRATHECAL_EN = "this drug is not listed for the spinal canal: never intrathecally"
INTRATHECAL_DOSE_ZH = "鞘内剂量知识包无依据：请逐项核对方案"
INTRATHECAL_DOSE_EN = "the pack knows no intrathecal dose: check it against the protocol"
NOT_PUSHED_ZH = "浓电解质不得推注，须稀释后静滴"
NOT_PUSHED_EN = "a concentrated electrolyte is never pushed: dilute and infuse"
TENFOLD_ZH = "；达到上限的十倍，不能以理由通过：请核对小数点和单位"
TENFOLD_EN = "; ten times the limit, no reason lets it pass: check the point and the unit"
NOT_DILUTED_ZH = "；液体比氯化钾注射液还少，等于没有稀释，不能以理由通过"
NOT_DILUTED_EN = "; less fluid than potassium injection is not diluted, no reason lets it pass"
FAR_ABOVE_ZH = "；高警示药超过常用量三倍"
FAR_ABOVE_EN = "; a high-alert drug at more than three times its usual dose"
TEN_USUAL_ZH = "；超过常用量十倍，知识包没有上限：请核对小数点和单位"
TEN_USUAL_EN = "; more than ten times its usual dose, and the pack has no limit: check the point and the unit"


def unusual_zh(facts: Mapping[str, str]) -> str:
    side = "低于" if facts["basis"] == "below" else "高于"
    return f"{facts['ordered']} {facts['unit']} {side}常用量 {_range(facts)}"


def unusual_en(facts: Mapping[str, str]) -> str:
    side = "below" if facts["basis"] == "below" else "above"
    return f"{facts['ordered']} {facts['unit']} is {side} the usual dose of {_range(facts)}"


def at_home_zh(name: str) -> str:
    return f"（在家服用：{name}）"


def at_home_en(name: str) -> str:
    return f" (taken at home: {name})"


def without_time_zh(said: str, usual: str) -> str:
    return f"单位 {said} 没有时间，本药常用 {usual}：是否漏写时间？"


def without_time_en(said: str, usual: str) -> str:
    return f"{said} says no time, and this drug is usually dosed in {usual}: is the time missing?"


def never_injected_zh(form: str) -> str:
    return f"{form}不能注射给药"


def never_injected_en(form: str) -> str:
    return f"a {form} is never injected"


def _range(facts: Mapping[str, str]) -> str:
    ends = dict.fromkeys((facts["usual_low"], facts["usual_high"]))
    return f"{'–'.join(ends)} {facts['unit']}"
