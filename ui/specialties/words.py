"""Plain words of the pages of specialties. Refuses to guess: what is not known is said to be not known."""

from PySide6.QtCore import QCoreApplication

NONE = "—"


def command_words() -> dict[str, str]:
    """By the stored word of the command, for timelines and the Emergency Centre."""
    translate = QCoreApplication.translate
    return {
        "record-labour": translate("Specialties", "Labour chart"),
        "record-teeth": translate("Specialties", "Finding of teeth"),
        "check-item": translate("Specialties", "Checklist item"),
        "void-findings": translate("Specialties", "Entered in error"),
    }
