"""The words of quick entry: units, frequencies, routes, days, in Latin and Chinese. Refuses to know a drug."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from client.clinical.catalogue import Catalogue

UNITS: Mapping[str, str] = {
    "kg": "kg", "g": "g", "克": "g", "mg": "mg", "毫克": "mg", "ug": "ug", "mcg": "ug", "μg": "ug", "µg": "ug",
    "微克": "ug", "ng": "ng", "ml": "mL", "毫升": "mL", "l": "L", "升": "L", "iu": "[iU]", "u": "[iU]",
    "units": "[iU]", "unit": "[iU]", "单位": "[iU]", "片": "{tablet}", "粒": "{tablet}", "tab": "{tablet}",
    "tabs": "{tablet}", "cap": "{tablet}", "支": "{vial}", "瓶": "{vial}", "袋": "{vial}", "vial": "{vial}",
    "贴": "{patch}", "滴": "[drp]", "mmol": "mmol", "mg/kg": "mg/kg", "ug/kg/min": "ug/kg/min", "mg/h": "mg/h",
    "ug/min": "ug/min", "iu/kg": "[iU]/kg", "u/kg": "[iU]/kg", "ug/kg": "ug/kg", "g/kg": "g/kg",
}  # fmt: skip
RATE_UNITS: Mapping[str, str] = {
    "滴/分": "[drp]/min", "滴/分钟": "[drp]/min", "滴/min": "[drp]/min", "gtt/min": "[drp]/min", "gtt/分": "[drp]/min",
    "drops/min": "[drp]/min", "ml/h": "mL/h", "ml/hr": "mL/h", "ml/小时": "mL/h", "毫升/小时": "mL/h", "毫升/时": "mL/h",
}  # fmt: skip
"""How fast an infusion runs, as a whole; how much of a drug runs in (mg/h, ug/kg/min) is a dose."""
URGENT = frozenset({"加急", "急", "urgent"})
REMARK = re.compile(r"//|(?:^|(?<=[\s,，、;；]))(?:嘱|嘱托|说明|备注|remark|note)\s*[:：]", re.IGNORECASE)
"""Everything behind it is said to people."""
PUMP_WORD = "微泵"
"""Says two things: continuously, and by pump."""
PUMP_ROUTE = "IVPUMP"
TEN_THOUSANDS = frozenset({"万单位", "万u", "万iu", "万"})
_THOUSANDS = r"(?<![\d.])[1-9]\d{0,2}(?:,\d{3})+(?!\d)"
"""`12,500` as it is shown here (SAF-23). Four digits without their comma, or a comma that cuts them otherwise, part two words."""
NUMBER = re.compile(rf"(?:{_THOUSANDS}|0(?!\d)|[1-9]\d*)(?:\.\d+)?")
"""No number begins with a nought before another figure: `05g` is a point that was not typed as often as it is five grams."""
WORD = re.compile(rf"(?:{_THOUSANDS}|[^\s,、;])+")
DAYS = re.compile(r"[x×*]?(\d{1,3})(?:d|天|日|days?)")
FIRST_DAY = re.compile(r"(?:首日|sr)(\d{1,2})次?")
INTERVAL = re.compile(r"(?:间隔|最短间隔|jg|min)(\d{1,3})(?:h|小时)")
SIDES: Mapping[str, str] = {
    "左": "left", "左侧": "left", "left": "left", "右": "right", "右侧": "right", "right": "right",
    "双": "bilateral", "双侧": "bilateral", "both": "bilateral", "bilateral": "bilateral",
}  # fmt: skip
"""On which side; single letters are units already."""
OWN_SUPPLY = frozenset({"zb", "own", "自备", "自备药"})
CHRONIC_PAIN = frozenset({"癌痛", "癌性疼痛", "慢痛", "慢性疼痛", "cancer-pain", "chronic-pain"})
"""What lengthens a narcotic for home."""
_FREQUENCY_ALIASES = {
    "ST": ("stat", "st.", "立即", "即刻", "临时"),
    "ONCE": ("once", "一次", "1次", "临时一次"),
    "QD": ("qd", "每日1次", "每天1次", "每天一次", "一日一次", "od"),
    "BID": ("每日2次", "每天2次", "每天两次", "一日两次", "bd"),
    "TID": ("每日3次", "每天3次", "每天三次", "一日三次", "tds"),
    "QID": ("每日4次", "每天4次", "每天四次", "一日四次", "qds"),
    "QN": ("每晚", "hs", "睡前"),
    "QM": ("每晨",),
    "QOD": ("隔日", "隔天"),
    "PRN": ("必要时", "需要时"),
    "CONT": ("持续", "微泵"),
    "TIDAC": ("餐前", "饭前", "ac"),
    "TIDPC": ("餐后", "饭后", "pc"),
}
_ROUTE_ALIASES = {
    "IVGTT": ("ivdrip", "静滴", "滴注", "输液"),
    "IVP": ("静推", "静注", "推注", "iv.push", "ivpush"),
    "IVPUMP": ("泵入", "泵注", "微泵泵入"),
    "IM": ("肌注",),
    "SC": ("皮下", "ih", "subq"),
    "ID": ("皮内",),
    "NEB": ("雾化",),
    "SL": ("舌下", "含服"),
    "PO": ("口服", "oral"),
}
_UNDECIDED_ROUTES = {"iv": ("IVGTT", "IVP", "IVPUMP"), "静脉": ("IVGTT", "IVP", "IVPUMP")}
_PER_DAY_NAMES = {4: ("QID",), 3: ("TID",), 2: ("BID",), 1: ("QD",)}


@dataclass(frozen=True, slots=True)
class EntryWords:
    """Lower-case words to the codes they may mean; more than one code = the person must choose."""

    frequencies: Mapping[str, tuple[str, ...]]
    routes: Mapping[str, tuple[str, ...]]
    as_needed: Mapping[str, str]
    """Frequency code to the same frequency as needed, e.g. Q6H to Q6HPRN."""


def entry_words(catalogue: Catalogue) -> EntryWords:
    frequencies: dict[str, tuple[str, ...]] = {}
    for code, item in catalogue.frequencies.items():
        for word in (code, item.name_zh, item.name_en, *_FREQUENCY_ALIASES.get(code, ())):
            frequencies.setdefault(word.casefold(), (code,))
    frequencies |= _bare_hours(catalogue)
    routes: dict[str, tuple[str, ...]] = {}
    for code, route in catalogue.routes.items():
        for word in (code, route.name_zh, route.name_en, *_ROUTE_ALIASES.get(code, ())):
            routes.setdefault(word.casefold(), (code,))
    routes |= _UNDECIDED_ROUTES
    needed = {code: f"{code}PRN" for code in catalogue.frequencies if f"{code}PRN" in catalogue.frequencies}
    return EntryWords(frequencies=frequencies, routes=routes, as_needed=needed)


def route_words(code: str) -> tuple[str, ...]:
    """What else a route is called on the ward."""
    return _ROUTE_ALIASES.get(code, ())


def _bare_hours(catalogue: Catalogue) -> dict[str, tuple[str, ...]]:
    """`8h` may mean every 8 hours or three times a day: they differ at night, so a person says which."""
    found = {}
    for hours in (4, 6, 8, 12, 24):
        codes = (f"Q{hours}H", *_PER_DAY_NAMES.get(24 // hours, ()))
        found[f"{hours}h"] = tuple(code for code in codes if code in catalogue.frequencies)
    return found
