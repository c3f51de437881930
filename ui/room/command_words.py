"""The name of the command of the infusion room, for timelines and the Emergency Centre. Knows no other module of ours."""

from PySide6.QtCore import QCoreApplication


def command_words() -> dict[str, str]:
    """By the stored word of the command."""
    return {"step-room": QCoreApplication.translate("Room", "Step in the infusion room")}
