"""What the acts around a dose are called in lists of what was done here."""

from PySide6.QtCore import QCoreApplication


def kind_words() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "note-near-miss": translate("BedsideWords", "Near miss at the bed"),
        "step-infusion": translate("BedsideWords", "Infusion looked after"),
        "note-effect": translate("BedsideWords", "Effect of an as-needed dose"),
        "request-dose": translate("BedsideWords", "Missing dose asked for"),
        "move-dose-request": translate("BedsideWords", "Request for a dose ended"),
    }
