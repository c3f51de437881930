"""The chips of the patient list's scopes, over as many lines as they need. Refuses to show a count that is not known as 0.

chips = ScopeChips(theme); chips.show_counts(patients.counts, patients.asked); chips.chosen.connect(...)   # the scope's value
"""

from collections.abc import Mapping
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from offline.scopes import Scope
from offline.views import Scoped
from ui.theme.theme import Theme
from ui.widgets.flow_chips import FlowChips

ORDER = (
    Scope.WARD,
    Scope.CRITICAL,
    Scope.MY_TEAM,
    Scope.MY_CONSULTS,
    Scope.CONSULTS,
    Scope.AUTHORISED,
    Scope.LEFT,
    Scope.MOVED,
    Scope.RECALLED,
    Scope.ANNOUNCED,
)


class ScopeChips(FlowChips):
    """Invariant: a count that is not known is written as not downloaded."""

    def __init__(self, theme: Theme) -> None:
        self._counts: Mapping[Scope, int | None] = {}
        self._asked: Mapping[Scope, Scoped] = {}
        super().__init__(theme, [scope.value for scope in ORDER])
        self.retranslate()

    def show_counts(self, counts: Mapping[Scope, int | None], asked: Mapping[Scope, Scoped]) -> None:
        self._counts, self._asked = counts, asked
        self.retranslate()

    def retranslate(self) -> None:
        now = self.theme.marking.now
        zone = now.tzinfo if now is not None else None
        for scope in ORDER:
            told = known_words(self._asked.get(scope), zone)
            self.set_text(scope.value, scope_words(scope, self._counts.get(scope)), told)


def scope_name(scope: Scope) -> str:
    translate = QCoreApplication.translate
    return {
        Scope.WARD: translate("Scopes", "On ward"),
        Scope.CRITICAL: translate("Scopes", "Critical"),
        Scope.MY_TEAM: translate("Scopes", "My team"),
        Scope.MY_CONSULTS: translate("Scopes", "My consults"),
        Scope.CONSULTS: translate("Scopes", "Consult patients"),
        Scope.AUTHORISED: translate("Scopes", "Authorised"),
        Scope.LEFT: translate("Scopes", "Left ward"),
        Scope.MOVED: translate("Scopes", "Moved out"),
        Scope.RECALLED: translate("Scopes", "Charge recall"),
        Scope.ANNOUNCED: translate("Scopes", "To come"),
    }[scope]


def scope_words(scope: Scope, count: int | None) -> str:
    """The name with its count, or that it was not downloaded."""
    shown = QCoreApplication.translate("Scopes", "not downloaded") if count is None else str(count)
    return f"{scope_name(scope)} {shown}"


def known_words(found: Scoped | None, zone: tzinfo | None) -> str:
    """Since when it is known, and why there is nothing newer; "" for the ward itself."""
    translate = QCoreApplication.translate
    if found is None:
        return ""
    why = reason_words(found.reason)
    if found.as_of is None:
        return why
    known = translate("Scopes", "as of {time}").format(time=f"{found.as_of.astimezone(zone):%m-%d %H:%M}")
    return f"{known} · {why}" if why else known


def reason_words(reason: str) -> str:
    translate = QCoreApplication.translate
    if not reason:
        return ""
    if reason == "not-asked":
        return translate("Scopes", "central was not asked yet, or has not answered")
    return translate("Scopes", "central did not answer this question ({reason})").format(reason=reason)


def empty_words(reason: str) -> str:
    """Why a list is empty: nobody was named, or it is not known."""
    translate = QCoreApplication.translate
    if not reason:
        return translate("Scopes", "Nobody: central named none when it was asked.")
    return translate("Scopes", "Not downloaded: {reason}").format(reason=reason_words(reason))
