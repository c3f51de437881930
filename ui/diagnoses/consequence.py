"""What becomes of a diagnosis that both sides changed, by choice: what it reads from now on. Says nothing a side does not hold."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from client.commands import Choice

_SAID = ("verification", "clinical", "use", "side")


def of_revision(choice: Choice, what: str, mine: Mapping[str, str], central: Mapping[str, str]) -> tuple[str, str]:
    """(what is done, what that means), from the worded fields of both sides."""
    translate = QCoreApplication.translate
    is_mine = choice is Choice.KEEP_MINE
    side = mine if is_mine else central
    state = ", ".join(side[name] for name in _SAID if side.get(name))
    if not state:
        return "", ""
    act = (
        translate("DiagnosisWords", "change {what}") if is_mine else translate("DiagnosisWords", "{what} as at central")
    )
    follows = translate("DiagnosisWords", "From now on it reads: {state}.").format(state=state)
    return act.format(what=what), follows
