"""What the doctor's page says beside its panes. Shows nothing."""

from PySide6.QtCore import QCoreApplication

from ui.notices import Notice, Severity


def not_signed() -> Notice:
    """The keys were pressed where nothing can be signed."""
    translate = QCoreApplication.translate
    return Notice(
        severity=Severity.WARNING,
        title=translate("DoctorPage", "Nothing was signed"),
        message=translate("DoctorPage", "The orders are not on the screen, or the keys belong to the open panel."),
        next_step=translate("DoctorPage", "Go to the orders (Alt 4; close the panel with Esc first) and sign there."),
        key="not-signed",
    )
