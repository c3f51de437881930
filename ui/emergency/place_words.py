"""What two stations wrote of perhaps one fact without seeing each other, in words: what is asked, and what each choice does."""

from PySide6.QtCore import QCoreApplication

from client.commands import Choice


def same_place() -> tuple[str, str]:
    translate = QCoreApplication.translate
    said = translate(
        "Centre",
        "Two stations charted a dose, or a value that was on paper, for nearly the same time while they did not see each other: "
        "was it done once, or twice? Ask both nurses.",
    )
    return translate("Centre", "Charted at two stations: once or twice?"), said


def after_same_place(choice: Choice) -> str:
    translate = QCoreApplication.translate
    if choice is Choice.KEEP_MINE:
        return translate(
            "Centre",
            "It was done twice: ours is sent as well and both stay. Of a dose look at the interval and the day's limit.",
        )
    return translate(
        "Centre", "It was done once, charted twice: central's stays; ours is not sent, or is marked entered in error."
    )
