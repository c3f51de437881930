"""Names of acts about beds, people without a name, telephone and paper, for timelines and the Emergency Centre. Imports none of ours."""

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
        "register-temporary": translate("Moves", "Somebody without a name registered"),
        "confirm-band": translate("Moves", "Wristband is on"),
        "note-identity": translate("Moves", "Who he may be"),
        "join-patients": translate("Moves", "Two records joined"),
        "part-patients": translate("Moves", "Two records parted"),
        "report-phoned": translate("Moves", "Result by telephone"),
        "settle-phoned": translate("Moves", "Phoned result compared"),
        "close-paper": translate("Moves", "Sheet of paper entered"),
    }
