"""The chips of the patient list's scopes, over as many lines as they need. Refuses to show a count that is not known as 0.

chips = ScopeChips(theme); chips.show_counts(patients.counts, patients.asked); chips.chosen.connect(...)   # the scope's value
"""

from collections.abc import Mapping
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from offline.scopes import Scope
from offline.views import Scoped
from ui.theme.theme import Theme
from ui.widgets.choices import FilterChip
from ui.widgets.living import Living
from ui.widgets.tips import tip

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
)
GAP = 4


class ScopeChips(Living, QWidget):
    """Invariant: every chip is whole at every width; the height follows."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._chips: dict[Scope, FilterChip] = {}
        self._counts: Mapping[Scope, int | None] = {}
        self._asked: Mapping[Scope, Scoped] = {}
        for scope in ORDER:
            chip = FilterChip(theme, "", self)
            chip.setProperty("choice", scope.value)
            self._group.addButton(chip)
            self._chips[scope] = chip
        self._chips[Scope.WARD].setChecked(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.live_with(theme)
        self._group.buttonClicked.connect(self._announce)
        self.retranslate()

    def show_counts(self, counts: Mapping[Scope, int | None], asked: Mapping[Scope, Scoped]) -> None:
        self._counts, self._asked = counts, asked
        self.retranslate()

    def choice(self) -> Scope:
        return next(scope for scope, chip in self._chips.items() if chip.isChecked())

    def choose(self, scope: Scope) -> None:
        self._chips[scope].setChecked(True)
        self.chosen.emit(scope.value)

    def retranslate(self) -> None:
        for scope, chip in self._chips.items():
            words = scope_words(scope, self._counts.get(scope))
            chip.setText(words)
            chip.setToolTip(
                tip(" · ".join(part for part in (words, known_words(self._asked.get(scope), self._zone())) if part))
            )
            chip.setAccessibleName(words)
        self._place()

    def _zone(self) -> tzinfo | None:
        now = self.theme.marking.now
        return now.tzinfo if now is not None else None

    def restyle(self) -> None:
        super().restyle()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        left = top = tall = 0
        for chip in self._chips.values():
            size = chip.sizeHint()
            if left and left + size.width() > self.width():
                left, top, tall = 0, top + tall + GAP, 0
            chip.setGeometry(left, top, size.width(), size.height())
            left, tall = left + size.width() + GAP, max(tall, size.height())
        if self.height() != top + tall:
            self.setFixedHeight(top + tall)

    def _announce(self, button: QAbstractButton) -> None:
        self.chosen.emit(str(button.property("choice")))


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
