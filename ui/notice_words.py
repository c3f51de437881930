"""Words of the notices that stand for one fact of an error, whatever its class. Chooses nothing: `ui/notices.py` does."""

from PySide6.QtCore import QCoreApplication

Words = tuple[str, str, str]
"""Title, what became of it, what to do."""


def wrong_days_words() -> Words:
    translate = QCoreApplication.translate
    return (
        translate("Notices", "The days of an order cannot be meant"),
        translate("Notices", "It was not signed. Nothing was changed."),
        translate("Notices", "Choose its draft, Enter, and change it."),
    )


def in_use_words() -> Words:
    translate = QCoreApplication.translate
    return (
        translate("Notices", "The local store is open already"),
        translate("Notices", "Nothing was changed."),
        translate("Notices", "Use the window that is open, or close it first."),
    )


def begun_words() -> Words:
    translate = QCoreApplication.translate
    return (
        translate("Notices", "A dose of this order was given"),
        translate("Notices", "It was not taken back; nothing was changed."),
        translate("Notices", "Stop the order instead: what was given stays in the record."),
    )


def reason_words(*, is_elsewhere: bool) -> Words:
    translate = QCoreApplication.translate
    if is_elsewhere:
        title = translate("Notices", "This chart wants a reason first")
        step = translate("Notices", "Find the patient with the search (Ctrl K) and say why you open the chart.")
    else:
        title = translate("Notices", "This is withheld from you")
        step = translate("Notices", "Look at it with a reason first (Ctrl Alt W), or ask somebody who may see it.")
    return title, translate("Notices", "Nothing was changed."), step


def other_patient_words() -> Words:
    translate = QCoreApplication.translate
    return (
        translate("Notices", "This belongs to another patient"),
        translate("Notices", "Nothing was saved and nothing was changed."),
        translate("Notices", "Open the right patient and begin again."),
    )
