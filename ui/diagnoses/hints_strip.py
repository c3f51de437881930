"""What is to be looked at after a diagnosis was saved: lines below the list, taken away by a person. Stops nobody."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from client.commands import RecordDiagnosis
from client.records.diagnoses import DOUBTED, doubted
from ui.diagnoses.hints_model import Hint
from ui.diagnoses.words import hint_words
from ui.doctor.wording import short_language
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import Label
from ui.widgets.living import Living


class HintsStrip(Living, QFrame):
    """Invariant: seen exactly while something was saved and not taken note of; says what was saved even where nothing follows."""

    noted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)
        self._saved: RecordDiagnosis | None = None
        self._hints: tuple[Hint, ...] = ()
        self._title = Label(theme, role="value", wrap=True)
        self._lines = Label(theme, role="meta", tone="t1", wrap=True)
        self._close = SecondaryButton(theme, "", keys="Alt ↵", is_small=True)
        self._close.clicked.connect(self.noted)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._lines)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.addLayout(words, 1)
        row.addWidget(self._close)
        self.hide()

    def show_hints(self, saved: RecordDiagnosis | None, hints: tuple[Hint, ...]) -> None:
        self._saved, self._hints = saved, hints
        self.setVisible(saved is not None)
        self.retranslate()

    def words(self) -> str:
        return self._lines.text()

    def retranslate(self) -> None:
        self._close.setText(self.tr("Noted"))
        if self._saved is None:
            return
        pair = f" + {self._saved.syndrome.text}" if self._saved.syndrome else ""
        is_provisional = self._saved.verification in DOUBTED
        named = doubted(f"{self._saved.what.text}{pair}", is_provisional=is_provisional)
        self._title.setText(self.tr("Saved: {name}").format(name=named))
        language = short_language(self.theme.language)
        self._lines.setText("\n".join(hint_words(one, language) for one in self._hints))
        self._lines.setVisible(bool(self._hints))
