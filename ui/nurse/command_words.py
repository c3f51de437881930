"""The names of the acts about beds and stays, for timelines and the Emergency Centre. Knows no other module of ours."""

from PySide6.QtCore import QCoreApplication


def command_words() -> dict[str, str]:
    """By the stored word of the command."""
    translate = QCoreApplication.translate
    return {
        "admit-patient": translate("Moves", "Admitted"),
        "move-bed": translate("Moves", "Bed changed"),
        "transfer-patient": translate("Moves", "Transferred"),
        "discharge-patient": translate("Moves", "Left the ward"),
        "register-newborn": translate("Moves", "Newborn registered"),
        "set-bed": translate("Moves", "State of a bed"),
    }
