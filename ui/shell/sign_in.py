"""The sign-in window: what this station knows at the left, the form at the right. Checks nothing and sends nothing.

window = SignInWindow(theme, languages)
window.set_place(SignInPlace(...)); window.set_wards((("n3", "内三病区"), ...)); window.set_facts(facts)
window.submitted.connect(...)       # role, staff_no, password, ward key
window.show_error("...")            # in words; typed text is kept
"""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.language import NAMES, Languages
from ui.marking.windows import MarkedWindow
from ui.shell.key_map import KeyMap
from ui.shell.pin_form import PinForm
from ui.shell.sign_in_browser import BrowserWait, OwnPassphrase
from ui.shell.sign_in_form import SignInForm
from ui.shell.sign_in_status import BrandBlock, StatusCard, StatusFact, Surface, WhatWorks
from ui.shell.stand_in_form import StandInForm
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import Label

SIDE, EDGE, SPACING, AIRY_WIDTH, AIRY_HEIGHT = 96, 56, 28, 1600, 760
SLIM_SIDE, SLIM_EDGE, SLIM_SPACING = 36, 16, 14


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInPlace:
    """Where this is: ward, and one line with hospital, workstation, date."""

    ward: str
    line: str


class SignInWindow(MarkedWindow):
    """Invariant: in an emergency nobody signs in without having acknowledged the snapshot time."""

    submitted = Signal(str, str, str, str)
    browser_wanted = Signal(str)
    browser_cancelled = Signal()
    browser_again = Signal()
    browser_left = Signal()
    passphrase_given = Signal(str)
    passphrase_declined = Signal()
    retry_wanted = Signal()
    drill_wanted = Signal()

    def __init__(self, theme: Theme, languages: Languages) -> None:
        super().__init__(theme)
        self.setObjectName("signInWindow")
        self._languages = languages
        self._brand = BrandBlock(theme)
        self._ward = Label(theme, role="display")
        self._line = Label(theme, role="heading", tone="t2", weight=400)
        self.card = StatusCard(theme)
        self._works = WhatWorks(theme)
        self._promise = Label(theme, role="meta", tone="t3", wrap=True)
        self.drill = SecondaryButton(theme, "", keys="Alt E")
        self.drill.clicked.connect(self.drill_wanted)
        self._has_drill = False
        self.form = SignInForm(theme)
        self.stand_in, self.pin = StandInForm(theme), PinForm(theme)
        self.waiting, self.own = BrowserWait(theme), OwnPassphrase(theme)
        self.account = SecondaryButton(theme, "", keys="Alt A", is_small=True)
        self.glass = SecondaryButton(theme, "", keys="Alt B", is_small=True)
        self._connect()
        self.keys = KeyMap(self)
        self._bind()
        self._lay_out()
        self.retranslate()

    def _connect(self) -> None:
        self.form.submitted.connect(self.submitted)
        self.stand_in.left.connect(self.show_form)
        self.pin.left.connect(self.show_form)
        self.account.clicked.connect(self._ask_account)
        self.glass.clicked.connect(self.ask_glass)
        self.form.browser_wanted.connect(self.browser_wanted)
        self.waiting.cancelled.connect(self.browser_cancelled)
        self.waiting.again_wanted.connect(self.browser_again)
        self.own.given.connect(self.passphrase_given)
        self.own.declined.connect(self.passphrase_declined)
        self.form.language_wanted.connect(self._switch_language)

    def _bind(self) -> None:
        self.keys.bind("sign-in.doctor", "Alt+D", self, self.form.choose_doctor)
        self.keys.bind("sign-in.nurse", "Alt+N", self, self.form.choose_nurse)
        self.keys.bind("sign-in.account", "Alt+A", self, self.account.click)
        self.keys.bind("sign-in.glass", "Alt+B", self, self.glass.click)
        self.keys.bind("sign-in.browser", "Alt+W", self, self.form.ask_browser)
        self.keys.bind("sign-in.retry", "Ctrl+R", self, self.retry_wanted.emit)
        self.keys.bind("sign-in.drill", "Alt+E", self, self.drill.click)

    def _lay_out(self) -> None:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        left = self._left = QVBoxLayout()
        self._space_out()
        names = QVBoxLayout()
        names.setSpacing(4)
        names.addWidget(self._ward)
        names.addWidget(self._line)
        left.addStretch(1)
        left.addWidget(self._brand)
        left.addLayout(names)
        for part in (self.card, self._works, self._promise):
            left.addWidget(part)
        left.addWidget(self.drill, 0, Qt.AlignmentFlag.AlignLeft)
        left.addStretch(1)
        surface = Surface(self.theme)
        right = QVBoxLayout(surface)
        right.addStretch(1)
        middle = QHBoxLayout()  # not an alignment: wrapped labels would be measured in the whole half's width
        middle.addStretch(1)
        ways = QHBoxLayout()
        ways.addWidget(self.account)
        ways.addWidget(self.glass)
        ways.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(14)
        for shown in self._parts:
            column.addWidget(shown)
        column.addLayout(ways)
        self._turn_to(self.form)
        middle.addLayout(column)
        middle.addStretch(1)
        right.addLayout(middle)
        right.addStretch(1)
        row.addLayout(left, 7)
        row.addWidget(surface, 9)
        self.set_body(body)

    def sizeHint(self) -> QSize:
        return QSize(1280, 860)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._space_out()

    def _space_out(self) -> None:
        """Air is the first thing to give way in a small window; words are not."""
        side = SIDE if self.width() >= AIRY_WIDTH else SLIM_SIDE
        edge, spacing = (EDGE, SPACING) if self.height() >= AIRY_HEIGHT else (SLIM_EDGE, SLIM_SPACING)
        self._left.setContentsMargins(side, edge, side, edge)
        self._left.setSpacing(spacing)

    # -- other ways in ------------------------------------------------------------------------------------------

    def ask_account(self, number: str = "") -> None:
        """The envelope of this workstation; `number`: the account, where it was typed as a staff number."""
        self._turn_to(self.stand_in)
        self.stand_in.ask(is_glass=False, number=number)
        self.remark()

    def _ask_account(self) -> None:
        self.ask_account()

    def ask_glass(self) -> None:
        """Beside a witness, with the staff number that was typed already."""
        self._turn_to(self.stand_in)
        self.stand_in.ask(is_glass=True, number=self.form.staff.text().strip())
        self.remark()

    def ask_pin(self, badge: str, who: str) -> None:
        self._turn_to(self.pin)
        self.pin.ask(badge, who)
        self.remark()

    def show_form(self) -> None:
        """Staff number and password again, or the browser; nothing is kept of another way in."""
        self._turn_to(self.form)
        self.remark()

    # -- filling ------------------------------------------------------------------------------------------------

    def set_place(self, place: SignInPlace) -> None:
        self._ward.setText(place.ward)
        self._line.setText(place.line)

    def set_wards(self, wards: tuple[tuple[str, str], ...]) -> None:
        self.form.set_wards(wards)

    def set_facts(self, facts: tuple[StatusFact, ...], *, checked: str = "") -> None:
        self.card.set_facts(facts, checked=checked)

    def show_error(self, words: str) -> None:
        """Under the fields; empty words take it away. Nothing typed is cleared except the password."""
        self.form.show_error(words)

    def set_ways(self, *, in_app: bool, browser: bool) -> None:
        self.form.set_ways(in_app=in_app, browser=browser)

    def show_waiting(self) -> None:
        """The browser has the word; this window says so and how to break it off."""
        self._turn_to(self.waiting)
        self.waiting.back.setFocus()

    def ask_passphrase(self, who: str) -> None:
        self.own.ask(who)
        self._turn_to(self.own)
        self.own.first.edit.setFocus()

    @property
    def _parts(self) -> tuple[QWidget, ...]:
        """Of which one is shown."""
        return self.form, self.stand_in, self.pin, self.waiting, self.own

    def _turn_to(self, wanted: QWidget) -> None:
        """Nothing that was typed stays in what is left; a sign-in in the browser does not go on behind another way in."""
        by_browser = (self.waiting, self.own)
        is_left = any(not part.isHidden() for part in by_browser) and wanted not in (self.form, *by_browser)
        self.stand_in.clear()
        self.pin.leave_quietly()
        self.own.clear()
        for part in self._parts:
            part.setVisible(part is wanted)
        if is_left:
            self.browser_left.emit()

    def offer_drill(self, *, is_offered: bool) -> None:
        """Where a drill can be held from; not seen while the windows are marked."""
        self._has_drill = is_offered
        self.remark()

    def set_busy(self, is_busy: bool) -> None:  # noqa: FBT001  # a Qt-like setter
        self.form.set_busy(is_busy)

    # -- words --------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.set_title(self.tr("Sign in") + " · Wardlight")
        self.drill.setText(self.tr("Hold an emergency drill"))
        self.account.setText(self.tr("Emergency account"))
        self.glass.setText(self.tr("With a witness"))
        self._promise.setText(
            self.tr(
                "If central does not answer, this station goes into emergency mode by itself: reading the snapshot, "
                "ordering and giving go on, and every entry is reconciled afterwards."
            )
        )
        self.remark()

    def remark(self) -> None:
        super().remark()
        marking = self.theme.marking
        self._works.setVisible(marking.is_out)
        self.drill.setVisible(self._has_drill and not marking.is_marked)
        self._promise.setVisible(not marking.is_out)
        for way in (self.account, self.glass):
            way.setVisible(marking.is_out and not self.form.isHidden())
        if not marking.is_out and not self.stand_in.isHidden():
            self.show_form()  # central is back: everybody signs in as himself

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever came in, or went away, leaves nothing typed behind."""
        super().hideEvent(event)
        self.show_form()

    def _switch_language(self) -> None:
        codes = tuple(NAMES)
        self._languages.use(codes[(codes.index(self._languages.current) + 1) % len(codes)])
