"""The right half of the sign-in window: role, staff number, password, ward, and in an emergency the acknowledgement. Sends nothing."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.language import NAMES
from ui.marking.words import clock_words
from ui.theme.icons import paint_icon
from ui.theme.theme import Theme
from ui.widgets.buttons import MarkedButton, PrimaryButton, SecondaryButton
from ui.widgets.choices import Segmented
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.living import Living
from ui.widgets.painting import fill_rounded

WIDTH = 460


class Acknowledgement(Living, QWidget):
    """A box that must be ticked: what is seen is the snapshot of a named time. Space ticks it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.box = QCheckBox()
        self._words = Label(theme, role="body", tone="hztext", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(40, 10, 12, 10)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self.box)
        self.live_with(theme)
        self.retranslate()

    def retranslate(self) -> None:
        time = clock_words(self.theme.marking.data_as_of)
        words = self.tr(
            "I know: I see the snapshot of {time}; what I do is kept under provisional numbers E- and I reconcile it afterwards."
        )
        self._words.setText(words.format(time=time))
        self.box.setAccessibleName(self._words.text())
        self.box.setToolTip(self.tr("Space"))

    def remark(self) -> None:
        self.retranslate()
        self.update()

    def tick(self) -> None:
        self.remark()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill_rounded(
            painter, QRectF(self.rect()), self.theme.mark("soft"), self.theme.mark("line"), self.theme.radius("control")
        )
        paint_icon(painter, QRectF(12, 11, 18, 18), "warn", self.theme.mark("text"), stroke=1.8)
        painter.end()


class SignInForm(Living, QWidget):
    """Invariant: `submitted` carries a role, a staff number and a password that are not empty."""

    submitted = Signal(str, str, str, str)
    browser_wanted = Signal(str)
    language_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        self._has_in_app, self._has_browser = True, False
        self._is_by_hand = False
        self._title = Label(theme, role="name", size=28)
        self._lead = Label(theme, role="body", tone="t2", wrap=True)
        self.role = Segmented(theme, (("doctor", "", "Alt D"), ("nurse", "", "Alt N")))
        self.staff = LineField(theme, large=True)
        self.password = LineField(theme, large=True, is_secret=True)
        self._ward_label = Label(theme, role="meta", tone="t2")
        self.ward = QComboBox()
        self.ward.setProperty("large", True)
        self.ward.setFixedHeight(40)
        self._acknowledged = Acknowledgement(theme)
        self._error = Label(theme, role="value", tone="t1", wrap=True)
        self._error.setObjectName("signInError")
        self._go = PrimaryButton(theme, "", keys="↵", height=44)
        self._go_marked = MarkedButton(theme, "", keys="↵", height=44)
        self.browser = SecondaryButton(theme, "", keys="Alt W", height=44)
        self.browser_first = PrimaryButton(theme, "", keys="Alt W", height=44)
        self._language = SecondaryButton(theme, "", is_small=True)
        self._foot = Label(theme, role="meta", tone="t3", wrap=True)
        self._lay_out()
        self._connect()
        self.live_with(theme)
        self.restyle()
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._title)
        head.addWidget(self._lead)
        ward = QVBoxLayout()
        ward.setSpacing(4)
        ward.addWidget(self._ward_label)
        ward.addWidget(self.ward)
        column.addLayout(head)
        column.addWidget(self.role)
        column.addWidget(self.staff)
        column.addWidget(self.password)
        column.addLayout(ward)
        for part in (
            self._acknowledged,
            self._error,
            self._go,
            self._go_marked,
            self.browser,
            self.browser_first,
        ):
            column.addWidget(part)
        foot = QHBoxLayout()
        foot.addWidget(self._foot, 1)
        foot.addWidget(self._language)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._go.clicked.connect(self.submit)
        self._go_marked.clicked.connect(self.submit)
        self.staff.edit.returnPressed.connect(self.password.edit.setFocus)
        self.password.edit.returnPressed.connect(self.submit)
        self.browser.clicked.connect(self.ask_browser)
        self.browser_first.clicked.connect(self.ask_browser)
        self._language.clicked.connect(self.language_wanted)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.take_focus()

    def take_focus(self) -> None:
        if self.staff.isHidden():
            self.browser_first.setFocus()
        else:
            (self.password if self.staff.text() else self.staff).edit.setFocus()

    # -- filling ------------------------------------------------------------------------------------------------

    def set_wards(self, wards: tuple[tuple[str, str], ...]) -> None:
        self.ward.clear()
        for key, name in wards:
            self.ward.addItem(name, key)

    def show_error(self, words: str) -> None:
        self._error.setText(words)
        self._error.setVisible(bool(words))
        if words:
            self.password.edit.clear()
            self.password.edit.setFocus()

    def set_busy(self, is_busy: bool) -> None:  # noqa: FBT001  # a Qt-like setter
        """While busy Qt moves the focus on to what can still be pressed; whoever types his number next must not type it there."""
        parts = (self.role, self.staff, self.password, self.ward, self._go, self._go_marked)
        for part in (*parts, self.browser, self.browser_first):
            part.setEnabled(not is_busy)
        at = self.window().focusWidget()
        if not is_busy and self.isVisible() and (at is None or at is self._language):
            self.take_focus()

    def set_ways(self, *, in_app: bool, browser: bool) -> None:
        """What central offers. Where it says nothing, number and password are asked for as ever."""
        self._has_in_app, self._has_browser = in_app or not browser, browser
        self.remark()

    def ask_browser(self) -> None:
        """Only where central is there to be asked, and offers it."""
        if self._has_browser and not self.theme.marking.is_out and self.browser.isEnabled():
            self.show_error("")
            self.browser_wanted.emit(self.role.choice())

    def open_by_hand(self, *, is_by_hand: bool) -> None:
        """Whether the store has to be opened by who signs in, since this PC's own key cannot be read."""
        self._is_by_hand = is_by_hand
        self.remark()

    def choose_doctor(self) -> None:
        self.role.choose("doctor")

    def choose_nurse(self) -> None:
        self.role.choose("nurse")

    def acknowledge(self) -> None:
        self._acknowledged.box.setChecked(True)

    def submit(self) -> None:
        """Says in words what is missing, else emits."""
        staff, password = self.staff.text().strip(), self.password.edit.text()
        if not staff:
            self.show_error(self.tr("Enter your staff number."))
            self.staff.edit.setFocus()
        elif not password:
            self.show_error(self.tr("Enter your password."))
        elif self.theme.marking.is_out and not self._acknowledged.box.isChecked():
            self._error.setText(self.tr("Tick that you know the time of the snapshot."))
            self._error.show()
            self._acknowledged.box.setFocus()
        else:
            self.show_error("")
            self.submitted.emit(self.role.choice(), staff, password, str(self.ward.currentData() or ""))

    # -- words --------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.role.set_words(
            (("doctor", self.tr("Doctor station"), "Alt D"), ("nurse", self.tr("Nurse station"), "Alt N"))
        )
        self.staff.set_words(self.tr("Staff number"))
        self._ward_label.setText(self.tr("Ward"))
        self.ward.setAccessibleName(self.tr("Ward"))
        self._go.setText(self.tr("Sign in"))
        self._go_marked.setText(self.tr("Enter emergency mode"))
        for button in (self.browser, self.browser_first):
            button.setText(self.tr("Sign in with the browser"))
        self._language.setText(" / ".join(NAMES.values()))
        self._foot.setText(self.tr("Every sign-in is recorded."))
        self.remark()

    def remark(self) -> None:
        is_marked = self.theme.marking.is_out
        self._title.setText(self.tr("Emergency sign-in") if is_marked else self.tr("Sign in"))
        online = self.tr("With staff number and password")
        offline = self.tr("With staff number and the passphrase of your last sign-in on this PC")
        at_central = self.tr("At central's own page, which the browser shows")
        has_browser = self._has_browser and not is_marked and not self._is_by_hand
        is_typed = not has_browser or self._has_in_app
        said = offline if is_marked else online if is_typed else at_central
        self._lead.setText(self._own_store if self._is_by_hand else said)
        self.staff.setVisible(is_typed)
        self.password.setVisible(is_typed)
        self.browser.setVisible(has_browser and is_typed)
        self.browser_first.setVisible(has_browser and not is_typed)
        self.password.set_words(self.tr("Emergency passphrase") if is_marked else self.tr("Password"))
        self._acknowledged.setVisible(is_marked)
        self._go.setVisible(is_typed and not is_marked)
        self._go_marked.setVisible(is_marked)
        self._error.setVisible(bool(self._error.text()))

    @property
    def _own_store(self) -> str:
        return self.tr(
            "The key of this PC cannot be read. Who has signed in at this PC opens its store with his own staff number "
            "and password. Tell IT."
        )

    def restyle(self) -> None:
        self.ward.setFont(self.theme.font("body", size=15))
