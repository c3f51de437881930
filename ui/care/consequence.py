"""What becomes of a consult, a handover or a pathway that both sides changed, by choice. Says nothing that a side does not hold."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from client.commands import Choice


def of_answer(choice: Choice, what: str, mine: Mapping[str, str], central: Mapping[str, str]) -> tuple[str, str]:
    """Another answered meanwhile: nothing that was written is lost by either choice but the one that is withdrawn."""
    del mine, central
    translate = QCoreApplication.translate
    if choice is Choice.KEEP_MINE:
        act = translate("Care", "add the record: {what}").format(what=what)
        return act, translate("Care", "Both records stand with the consult; who asked reads both.")
    act = translate("Care", "leave the consult as it is at central: {what}").format(what=what)
    return act, translate("Care", "The record written here does not go to central; it stays in this station's log.")


def of_move(choice: Choice, what: str, mine: Mapping[str, str], central: Mapping[str, str]) -> tuple[str, str]:
    """A consult accepted, declined or approved on both sides; a pathway moved on both sides."""
    translate = QCoreApplication.translate
    side = mine if choice is Choice.KEEP_MINE else central
    state = ", ".join(side[name] for name in ("status", "text", "performer") if side.get(name))
    follows = translate("Care", "From now on it reads: {state}.").format(state=state) if state else ""
    return what, follows
