"""The name of the command of the execution plan, for timelines and the Emergency Centre. Knows no other module of ours."""

from PySide6.QtCore import QCoreApplication


def command_words() -> dict[str, str]:
    """By the stored word of the command."""
    return {"step-unit": QCoreApplication.translate("Planning", "Step of the execution plan")}
