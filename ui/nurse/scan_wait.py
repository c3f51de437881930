"""What stands beside the verdict while a scan is waited for: after a stop, the way on in two buttons; always, a field for a typed code."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.fields import LineField
from ui.widgets.living import Living


class ScanWait(Living, QWidget):
    """Invariant: the buttons are seen exactly while something was stopped."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.again = PrimaryButton(theme, "", keys="Space", icon="scan")
        self.next_one = SecondaryButton(theme, "", keys="Ctrl+B")
        self.code = LineField(theme, large=True)
        self.code.edit.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for part in (self.again, self.next_one, self.code):
            column.addWidget(part)
        column.addStretch(1)
        self.live_with(theme)
        self.retranslate()
        self.show_stopped(is_stopped=False)

    def retranslate(self) -> None:
        self.again.setText(self.tr("Scan again"))
        self.next_one.setText(self.tr("Another patient"))
        self.code.set_words(self.tr("Type a code and press Enter"))

    def show_stopped(self, *, is_stopped: bool) -> None:
        self.again.setVisible(is_stopped)
        self.next_one.setVisible(is_stopped)
