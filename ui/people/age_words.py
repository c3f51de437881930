"""An age in words, the same on banner, list, cards and paper. Refuses to guess: what is not known of a birth date is said."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.clinical.age import Age, AgeKnowledge, AgeUnit, age_of
from client.records import Patient


def age_words(patient: Patient, now: datetime) -> str:
    """In full: `67 y`, `2 y 3 months`, `5 months`, `36 h`; of a dead person the age he reached."""
    return words_of(age_of(patient, now), patient.birth_date_text)


def words_of(found: Age, text: str) -> str:
    words = _words(found, text)
    if not found.is_at_death or found.knowledge is AgeKnowledge.UNKNOWN:
        return words
    return QCoreApplication.translate("Age", "died at {age}").format(age=words)


def short_age(patient: Patient, now: datetime) -> str:
    return short_words(age_of(patient, now), patient.birth_date_text)


def short_words(found: Age, text: str) -> str:
    """For a list: an adult's years as a bare number, a child's age with its unit. `text`: the birth date as received, if only in part."""
    is_plain = found.knowledge is AgeKnowledge.KNOWN and found.unit is AgeUnit.YEARS and not found.is_at_death
    return str(found.value) if is_plain else words_of(found, text)


def _words(found: Age, text: str) -> str:
    translate = QCoreApplication.translate
    if found.knowledge is AgeKnowledge.UNKNOWN:
        return translate("Age", "born {text}").format(text=text) if text else translate("Age", "age unknown")
    if found.knowledge is AgeKnowledge.IMPOSSIBLE:
        return translate("Age", "birth date lies in the future")
    if found.knowledge is AgeKnowledge.PARTIAL:
        years = str(found.value) if found.value == found.most else f"{found.value}–{found.most}"  # a range
        return translate("Age", "about {years} y (born {text})").format(years=years, text=text)
    return _known(found)


def _known(found: Age) -> str:
    translate = QCoreApplication.translate
    if found.unit is AgeUnit.YEARS_MONTHS and found.rest_months:
        words = translate("Age", "{years} y {months} months")
        return words.format(years=found.value, months=found.rest_months)
    return {
        AgeUnit.HOURS: translate("Age", "{count} h"),
        AgeUnit.DAYS: translate("Age", "{count} d"),
        AgeUnit.WEEKS: translate("Age", "{count} weeks"),
        AgeUnit.MONTHS: translate("Age", "{count} months"),
    }.get(found.unit, translate("Age", "{count} y")).format(count=found.value)
