"""What a refusal of an order says where the usual words do not fit: title, what it means, what to do."""

from PySide6.QtCore import QCoreApplication


def wrong_days_words() -> tuple[str, str, str]:
    translate = QCoreApplication.translate
    return (
        translate("Notices", "The days of an order cannot be meant"),
        translate("Notices", "It was not signed. Nothing was changed."),
        translate("Notices", "Choose its draft, Enter, and change it."),
    )


def begun_words() -> tuple[str, str, str]:
    translate = QCoreApplication.translate
    return (
        translate("Notices", "A dose of this order was given"),
        translate("Notices", "It was not taken back; nothing was changed."),
        translate("Notices", "Stop the order instead: what was given stays in the record."),
    )
