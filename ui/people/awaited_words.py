"""A stay that has not begun, in words: pre-admission or planned, and whether a bed is kept. Nothing for a stay that runs."""

from PySide6.QtCore import QCoreApplication

from client.records import Stay


def announced_words(stay: Stay | None) -> str:
    """Orders are possible; he lies in no bed yet."""
    if stay is None or not stay.is_planned:
        return ""
    translate = QCoreApplication.translate
    kind = (
        translate("Scopes", "Pre-admission (virtual)")
        if stay.is_pre_admission
        else translate("Scopes", "Admission planned")
    )
    bed = translate("Scopes", "a bed is kept") if stay.reserved_bed else translate("Scopes", "no bed yet")
    return f"{kind} · {bed}"
