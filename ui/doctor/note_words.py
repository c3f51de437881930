"""Sentences about notes: which fields are missing or odd, what refused to be pasted. Decides nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from client.clinical.documents.forms import Fault, Faulty
from client.tongue import reads_chinese, reads_english


def fault_words(faulty: Sequence[Faulty], language: str) -> str:
    """Every missing field by name, then what is not of its kind."""
    translate = QCoreApplication.translate
    missing = [_name(one, language) for one in faulty if one.fault is Fault.EMPTY]
    parts = []
    if missing:
        words = translate("Notes", "{count} required fields are empty: {names}")
        parts.append(
            words.format(
                count=len(missing), names="、".join(missing) if reads_chinese(language) else ", ".join(missing)
            )
        )
    parts += [_odd(one, language) for one in faulty if one.fault is not Fault.EMPTY]
    return " · ".join(parts)


def _odd(one: Faulty, language: str) -> str:
    translate, name = QCoreApplication.translate, _name(one, language)
    words = {
        Fault.NOT_A_NUMBER: translate("Notes", "{name}: not a number"),
        Fault.OTHER_UNIT: translate("Notes", "{name}: another unit than {unit}"),
        Fault.NOT_A_TIME: translate("Notes", "{name}: not a time such as 2026-11-20 14:05"),
        Fault.CARRIED: translate("Notes", "{name}: taken over, not confirmed (Alt Enter)"),
        Fault.NOT_A_CHOICE: translate("Notes", "{name}: none of {choices}"),
    }[one.fault]
    return words.format(name=name, unit=one.field.unit, choices="/".join(one.field.choices))


def _name(one: Faulty, language: str) -> str:
    return one.field.en if reads_english(language) else one.field.zh


def paste_words() -> str:
    return QCoreApplication.translate(
        "Notes", "Not pasted: this text was copied from another patient's chart. Nothing was changed."
    )


def locked_words() -> str:
    return QCoreApplication.translate(
        "Notes", "Locked by the hospital's rule: the medical records department has to unlock it first."
    )


def busy_words() -> str:
    return QCoreApplication.translate(
        "Notes", "There is a draft of this patient already: sign it or throw it away first."
    )
