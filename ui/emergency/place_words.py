"""An as-needed dose that two stations gave without seeing each other, in words: what is asked, and what each choice does."""

from PySide6.QtCore import QCoreApplication

from client.commands import Choice


def same_place() -> tuple[str, str]:
    translate = QCoreApplication.translate
    said = translate(
        "Centre",
        "Two stations gave the same as-needed dose while they did not see each other: one dose, or two? Ask both nurses.",
    )
    return translate("Centre", "An as-needed dose charted twice"), said


def after_same_place(choice: Choice) -> str:
    translate = QCoreApplication.translate
    if choice is Choice.KEEP_MINE:
        return translate(
            "Centre",
            "Two doses were given: ours is sent as well and both stay. Look at the interval and the day's limit.",
        )
    return translate(
        "Centre", "It was one dose, charted twice: central's stays; ours is not sent, or is marked entered in error."
    )
