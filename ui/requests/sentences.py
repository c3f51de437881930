"""What the checks of examinations and of herbs found, as sentences with value, time and limit. Judges nothing."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.clinical.safety.findings import Finding, Tier
from client.tongue import reads_english


def of_request(finding: Finding, language: str) -> str:
    """The examination, the values with their time, and the pack's own words."""
    translate, facts = QCoreApplication.translate, finding.facts
    is_english = reads_english(language)
    name = finding.title_en if is_english else finding.title_zh
    rule = finding.management_en if is_english else finding.management_zh
    if finding.tier is Tier.PASSIVE and facts.get("about") == "contrast-renal":
        rule = ""  # the value alone: the rule speaks of what is below the limit
    if facts.get("about") == "contrast-renal":
        words = translate("RequestSafety", "creatinine clearance {value} {unit} ({time}), limit {limit} {unit}")
        value = words.format(
            value=facts.get("value", ""), unit=facts.get("unit", ""), limit=facts.get("limit", ""), time=_time(facts)
        )
    elif facts.get("open"):
        value = translate("RequestSafety", "not known yet, the department asks")
    else:
        value = facts.get("drug", "") or facts.get("allergen", "") or facts.get("questions", "")
    return " · ".join(part for part in (name, value, rule) if part)


def of_herb(finding: Finding) -> str:
    translate, facts = QCoreApplication.translate, finding.facts
    words = {
        "pair": translate("RequestSafety", "{rule}: not together with {other} ({text})"),
        "dose": translate("RequestSafety", "{ordered} g, usual {low} to {high} g: correct it or give the reason"),
        "pregnancy": _pregnancy(facts.get("flag", "")),
        "toxic": translate("RequestSafety", "toxic: mind dose and decoction"),
        "footnote": translate("RequestSafety", "the footnote {note} is missing"),
        "allergy": translate("RequestSafety", "the patient has an allergy recorded under this name"),
    }.get(facts.get("about", ""), "")
    said = words.format(text=finding.effect_zh, **{key: facts.get(key, "") for key in _FACTS})
    return " · ".join(part for part in (finding.title_zh, said) if part)


def _pregnancy(flag: str) -> str:
    translate = QCoreApplication.translate
    if flag == "caution":
        return translate("RequestSafety", "the patient is pregnant: use with caution")
    return translate(
        "RequestSafety", "the patient is pregnant: contraindicated, choose another herb or give the reason"
    )


_FACTS = ("rule", "other", "ordered", "low", "high", "note")


def _time(facts: Mapping[str, str]) -> str:
    at = facts.get("at")
    return datetime.fromisoformat(at).strftime("%m-%d %H:%M") if at else "—"
