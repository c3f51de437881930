"""UCUM as it is written in a record: in full where an abbreviation has killed (SAF-24). Converts nothing; what it does not know stays."""

PLAIN = {
    "Cel": "℃",
    "mm[Hg]": "mmHg",
    "[in_i'H2O]": "inH2O",
    "ug/mL": "μg/mL",
    "ug/mL{FEU}": "μg/mL",
    "[pH]": "",
    "{INR}": "",
    "umol/L": "μmol/L",
    "10*9/L": "10⁹/L",
    "10*12/L": "10¹²/L",
    "ml": "mL",
    "l": "L",
}
"""The same in every language."""
_RECORD = {
    "[iU]": "单位",
    "[IU]": "单位",
    "ug": "微克",
    "{tablet}": "片",
    "{vial}": "瓶",
    "{patch}": "贴",
    "{application}": "次",
    "[drp]": "滴",
    "{score}": "分",
}


def record_unit(unit: str) -> str:
    """For text that becomes part of the record, whose language is Chinese; of a compound each part."""
    if unit in PLAIN or unit in _RECORD:
        return PLAIN.get(unit, _RECORD.get(unit, unit))
    return "/".join(_RECORD.get(part, part) for part in unit.split("/"))
