"""Plain words of the pages of specialties. Refuses to guess: what is not known is said to be not known."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from client.clinical.specialties.labour import Statement, Told
from client.tongue import reads_english
from ui.doctor.wording import number_words

NONE = "—"


def named(zh: str, en: str, language: str) -> str:
    return (en or zh) if reads_english(language) else zh


def when(at: datetime | None, now: datetime) -> str:
    """The clock, with its day when that is another one."""
    if at is None:
        return NONE
    there = at.astimezone(now.tzinfo)
    return f"{there:%H:%M}" if there.date() == now.date() else f"{there:%m-%d %H:%M}"


def not_whole_words() -> str:
    return QCoreApplication.translate(
        "Specialties",
        "The record of this patient was not read completely here: what is missing may be recorded elsewhere.",
    )


def membrane_words(code: str) -> str:
    translate = QCoreApplication.translate
    return {
        "intact": translate("Specialties", "intact"),
        "clear": translate("Specialties", "ruptured, clear"),
        "meconium": translate("Specialties", "ruptured, meconium"),
        "blood": translate("Specialties", "ruptured, blood-stained"),
        "none-seen": translate("Specialties", "ruptured, no liquor seen"),
    }.get(code, code)


def membrane_short(code: str) -> str:
    translate = QCoreApplication.translate
    return {
        "intact": translate("Specialties", "intact"),
        "clear": translate("Specialties", "clear"),
        "meconium": translate("Specialties", "meconium"),
        "blood": translate("Specialties", "blood"),
        "none-seen": translate("Specialties", "no liquor"),
    }.get(code, code)


def statement_words(one: Statement, now: datetime) -> str:
    """With the check, its value and what it was held against; never what to do."""
    translate = QCoreApplication.translate
    words = {
        Told.NO_ONSET: translate(
            "Specialties", "When labour began is not known: say it (O), then the checks are drawn."
        ),
        Told.BEFORE_ONSET: translate(
            "Specialties", "The check of {time} lies before the onset and is not drawn: one of the two times is wrong."
        ),
        Told.ALERT: translate(
            "Specialties", "Alert line crossed: {time} cervix {value} cm, on the line it would be {against} cm."
        ),
        Told.ACTION: translate(
            "Specialties", "Action line crossed: {time} cervix {value} cm, on the line it would be {against} cm."
        ),
        Told.BACK: translate(
            "Specialties", "The alert line was crossed at {time} ({value} cm); the last check lies before it."
        ),
        Told.UNCHECKED: translate(
            "Specialties",
            "Last measured {time}: {value} cm. By now the action line is at {against} cm; nobody measured since.",
        ),
        Told.SMALLER: translate(
            "Specialties", "{time} cervix {value} cm, before it was {against} cm: which of them is right?"
        ),
        Told.FETAL_HEART: translate(
            "Specialties", "Fetal heart {value}/min at {time}; the limit of this chart is {against}."
        ),
    }[one.what]
    return words.format(time=when(one.at, now), value=_value(one.value), against=_value(one.against))


def _value(value: Decimal | None) -> str:
    return NONE if value is None else number_words(round(value, 1))


def fault_words(fault: str) -> str:
    """What has to be looked at again before it is saved."""
    translate = QCoreApplication.translate
    return {
        "empty": translate("Specialties", "nothing was examined yet"),
        "cervix": translate("Specialties", "cervix: 0 to 10 cm in halves"),
        "station": translate("Specialties", "station: −5 to +5 in halves"),
        "fetal_heart": translate(
            "Specialties", "fetal heart: 40 to 240 a minute; not heard is a word, written under remarks"
        ),
        "contractions": translate("Specialties", "contractions in 10 minutes: 0 to 12"),
        "length_s": translate("Specialties", "length of a contraction: 5 to 240 seconds"),
        "pressure": translate("Specialties", "blood pressure: like 118/72"),
        "membranes": translate("Specialties", "membranes: choose again"),
        "time": translate("Specialties", "time: like 14:05, or 03-15 14:05 for another day, not ahead of now"),
        "order-of-times": translate("Specialties", "the time lies before labour began, or the birth before it"),
        "reason": translate("Specialties", "say why"),
        "score": translate("Specialties", "the score is a number in the range of the list"),
        "tooth-typed": translate("Specialties", "no such tooth or surface: like 36 o d"),
        "no-tooth": translate("Specialties", "say which tooth"),
        "no-surface": translate("Specialties", "say on which surface, like 36 o"),
        "surface-not-asked": translate("Specialties", "this finding has no surface: the tooth alone"),
        "points": translate("Specialties", "say the points or the part to be treated"),
        "course": translate("Specialties", "say how often and how long"),
        "indication": translate("Specialties", "say what for"),
        "not-in-labour": translate("Specialties", "a man or a child is not in labour: look at whose chart is open"),
        "busy": translate("Specialties", "still saving"),
        "changed": translate("Specialties", "it was changed meanwhile: look at it again"),
        "records": translate("Specialties", "it was taken off already"),
        "role": translate("Specialties", "your role does not write this"),
    }.get(fault, fault)


def faults_line(faults: Sequence[str]) -> str:
    return "; ".join(fault_words(one) for one in faults)
