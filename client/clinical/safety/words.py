"""The few sentences that no pack has, in Chinese and English, for findings of rules that are no table. Refuses to say what to do."""

from collections.abc import Mapping

OTHER_UNIT_ZH = "；相差百倍以上，是否单位写错（克、毫克、微克）？"
OTHER_UNIT_EN = "; a hundred times apart: is it another unit (grams, milligrams, micrograms)?"


def unusual_zh(facts: Mapping[str, str]) -> str:
    side = "低于" if facts["basis"] == "below" else "高于"
    return f"{facts['ordered']} {facts['unit']} {side}常用量 {_range(facts)}"


def unusual_en(facts: Mapping[str, str]) -> str:
    side = "below" if facts["basis"] == "below" else "above"
    return f"{facts['ordered']} {facts['unit']} is {side} the usual dose of {_range(facts)}"


def never_injected_zh(form: str) -> str:
    return f"{form}不能注射给药"


def never_injected_en(form: str) -> str:
    return f"a {form} is never injected"


def _range(facts: Mapping[str, str]) -> str:
    ends = dict.fromkeys((facts["usual_low"], facts["usual_high"]))
    return f"{'–'.join(ends)} {facts['unit']}"
