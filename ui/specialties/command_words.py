"""The names of the commands of specialties, for timelines and the Emergency Centre. Knows no other module of ours."""

from PySide6.QtCore import QCoreApplication


def command_words() -> dict[str, str]:
    """By the stored word of the command, for timelines and the Emergency Centre."""
    translate = QCoreApplication.translate
    return {
        "record-labour": translate("Specialties", "Labour chart"),
        "record-teeth": translate("Specialties", "Finding of teeth"),
        "check-item": translate("Specialties", "Checklist item"),
        "void-findings": translate("Specialties", "Entered in error"),
    }
