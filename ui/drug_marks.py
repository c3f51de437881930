"""The marks that a high-alert and a controlled drug carry wherever its name stands: words in a chip, never colour alone. Judges nothing."""

from PySide6.QtCore import QCoreApplication

from client.clinical.catalogue import Drug
from ui.widgets.painting import Chip


def drug_marks(drug: Drug | None, *, says_who_checks: bool = False) -> tuple[Chip, ...]:
    """High alert first, then the class of a controlled drug; none for what the pack does not know."""
    if drug is None:
        return ()
    translate = QCoreApplication.translate
    alert = (
        translate("DrugMarks", "high alert: two people check")
        if says_who_checks
        else translate("DrugMarks", "high alert")
    )
    high = Chip(text=alert, tone="redo", is_small=True)
    word = controlled_word(drug.controlled_class)
    controlled = Chip(text=word, tone="ink", is_small=True)
    return (*((high,) if drug.is_high_alert else ()), *((controlled,) if word else ()))


def controlled_word(controlled_class: str | None) -> str:
    """Empty where it is none; a class without a word of its own is shown as it is."""
    if not controlled_class:
        return ""
    translate = QCoreApplication.translate
    return {
        "narcotic": translate("DrugMarks", "narcotic"),
        "psychotropic-1": translate("DrugMarks", "psychotropic I"),
        "psychotropic-2": translate("DrugMarks", "psychotropic II"),
    }.get(controlled_class, controlled_class)
