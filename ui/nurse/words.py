"""Words that several pages of the nurse station share: sex, age, times, levels, risks, amounts. Refuses to shorten names."""

import re
from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from client.records import Allergy, AllergyKnowledge, Amount, Patient, Sex
from client.tongue import reads_chinese
from offline.views import Mark
from ui.nurse.bed_facts import Risk, known_allergies
from ui.people.age_words import short_age
from ui.units import shown, unit_words

UNKNOWN = "—"


def sex_word(sex: Sex) -> str:
    translate = QCoreApplication.translate
    return {
        Sex.MALE: translate("Nurse", "M"),
        Sex.FEMALE: translate("Nurse", "F"),
        Sex.OTHER: translate("Nurse", "other sex"),
        Sex.UNKNOWN: translate("Nurse", "sex unknown"),
    }[sex]


def who_words(patient: Patient, now: datetime) -> str:
    """Sex and age; `now` in the ward's zone."""
    return f"{sex_word(patient.sex)} {short_age(patient, now)}"


def level_word(level: int) -> str:
    translate = QCoreApplication.translate
    return {
        4: translate("Nurse", "Special"),
        3: translate("Nurse", "Level 1"),
        2: translate("Nurse", "Level 2"),
        1: translate("Nurse", "Level 3"),
    }[level]


def condition_word(condition: str) -> str:
    translate = QCoreApplication.translate
    return translate("Nurse", "Critical") if condition == "critical" else translate("Nurse", "Serious")


def risk_word(risk: Risk) -> str:
    """Cards ask for hundreds in a row: only the one that is wanted is looked up."""
    if risk.kind == "isolation":
        return isolation_word(risk)
    source = _RISKS.get(risk.kind)
    return risk.words if source is None else QCoreApplication.translate("Nurse", str(source))


_RISKS = {
    "fall": QT_TRANSLATE_NOOP("Nurse", "Falls"),
    "skin": QT_TRANSLATE_NOOP("Nurse", "Skin"),
    "clot": QT_TRANSLATE_NOOP("Nurse", "VTE"),
    "tube": QT_TRANSLATE_NOOP("Nurse", "Tube"),
    "chemo": QT_TRANSLATE_NOOP("Nurse", "Chemo"),
    "aspiration": QT_TRANSLATE_NOOP("Nurse", "Aspiration"),
    "resistant": QT_TRANSLATE_NOOP("Nurse", "Resistant"),
    "fast": QT_TRANSLATE_NOOP("Nurse", "NPO"),
    "skin-test": QT_TRANSLATE_NOOP("Nurse", "Skin test"),
    "pathology": QT_TRANSLATE_NOOP("Nurse", "Pathology"),
    "critical-value": QT_TRANSLATE_NOOP("Nurse", "Critical!"),
    "pain": QT_TRANSLATE_NOOP("Nurse", "Pain"),
    "infection": QT_TRANSLATE_NOOP("Nurse", "Infection?"),
    "early": QT_TRANSLATE_NOOP("Nurse", "Early warning"),
    "downtime": QT_TRANSLATE_NOOP("Nurse", "Check paper"),
}


def isolation_word(risk: Risk) -> str:
    """Of which kind; one whose code is not known here is told by its own words."""
    translate = QCoreApplication.translate
    return {
        "ISO-DROPLET": translate("Nurse", "Droplet"),
        "ISO-AIRBORNE": translate("Nurse", "Airborne"),
        "ISO-CONTACT": translate("Nurse", "Contact"),
        "ISO-PROTECT": translate("Nurse", "Protective"),
    }.get(risk.code, risk.words or translate("Nurse", "Isolation"))


def risk_words(risk: Risk, language: str) -> str:
    """As recorded; on a foreign screen the standard term with the scale and its value: `Skin Braden 16`."""
    if risk.kind == "downtime":
        return risk_word(risk)
    if reads_chinese(language) or risk.kind == "other":
        return risk.words
    return " ".join((risk_word(risk), *_SCALES.findall(risk.words)))


def risk_with_time(risk: Risk, language: str, now: datetime, zone: tzinfo) -> str:
    """The same with when it was found: `Skin Braden 14 (11-28 09:10)`."""
    at = f" ({moment_words(risk.since, now, zone)})" if risk.since is not None else ""
    return risk_words(risk, language) + at


_SCALES = re.compile(r"[A-Z][A-Za-z]+\d? \d+")
RISK_ICONS = {
    "fall": "fall",
    "skin": "skin",
    "clot": "clot",
    "tube": "drop",
    "chemo": "flask",
    "isolation": "iso",
    "resistant": "iso",
    "skin-test": "flask",
    "pathology": "flask",
    "infection": "iso",
    "downtime": "diff",
}


def band_word(score: int) -> str:
    """NEWS2's bands in one word; empty below 5."""
    translate = QCoreApplication.translate
    return translate("Nurse", "high") if score >= 7 else translate("Nurse", "medium") if score >= 5 else ""


def allergy_words(knowledge: AllergyKnowledge, allergies: tuple[Allergy, ...]) -> str:
    """One of the four states; known ones with reaction and year, all of them, the most dangerous first."""
    translate = QCoreApplication.translate
    if knowledge is AllergyKnowledge.KNOWN:
        return " ｜ ".join(_allergy(one) for one in known_allergies(allergies))
    return {
        AllergyKnowledge.NONE_KNOWN: translate("Nurse", "No known allergies"),
        AllergyKnowledge.NOT_RECORDED: translate("Nurse", "Allergies not recorded: ask"),
    }.get(knowledge, translate("Nurse", "Allergies not available here"))


def _allergy(allergy: Allergy) -> str:
    since = f"（{allergy.onset_text}）" if allergy.onset_text else ""
    return " · ".join((allergy.substance.text, *allergy.reactions)) + since


def amount_words(amount: Amount | None, text: str | None = None) -> str:
    """A hard space between number and unit, so that they never part."""
    return (
        (text or UNKNOWN)
        if amount is None
        else f"{shown(amount.value)}\u00a0{unit_words(amount.code or amount.unit)}".strip()
    )


def moment_words(at: datetime | None, now: datetime, zone: tzinfo) -> str:
    """HH:MM today, with the day before it otherwise."""
    if at is None:
        return UNKNOWN
    local = at.astimezone(zone)
    return f"{local:%H:%M}" if local.date() == now.astimezone(zone).date() else f"{local:%m-%d %H:%M}"


def span_words(span: timedelta) -> str:
    """In minutes below an hour: `8 min`, `2 h 05 min`."""
    minutes = int(abs(span).total_seconds() // 60)
    if minutes < 60:
        return QCoreApplication.translate("Nurse", "{minutes} min").format(minutes=minutes)
    text = QCoreApplication.translate("Nurse", "{hours} h {minutes} min")
    return text.format(hours=minutes // 60, minutes=f"{minutes % 60:02d}")


def short_number(number: str | None) -> str:
    """`E-N3-01-261120-0009-K` is read as E-0009; a number of another shape is shown whole."""
    if not number:
        return ""
    parts = number.split("-")
    return f"{parts[0]}-{parts[-2]}" if len(parts) >= 4 and parts[-2].isdigit() else number


def mark_words(mark: Mark) -> str:
    """How far central knows of what was entered here. Confirmed only when it was read back."""
    translate = QCoreApplication.translate
    return {
        "saved_here": translate("Nurse", "saved here"),
        "sending": translate("Nurse", "saved here, sending"),
        "unclear": translate("Nurse", "outcome unclear, asking"),
        "accepted": translate("Nurse", "sent, checking"),
        "confirmed": translate("Nurse", "confirmed"),
        "conflict": translate("Nurse", "conflict"),
        "refused": translate("Nurse", "refused by central"),
        "withdrawn": translate("Nurse", "withdrawn"),
        "resolved": translate("Nurse", "settled"),
    }[mark.state.value]


def is_pending(mark: Mark | None) -> bool:
    return mark is not None and mark.state.value in {"saved_here", "sending", "unclear"}
