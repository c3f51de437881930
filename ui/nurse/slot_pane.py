"""The pane of the whole slot: site and time of the round, the grid, what is wrong with the cell, and what was saved."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from client.errors import InputRefused
from ui.nurse.loading import Knowing
from ui.nurse.slot_grid import SlotGrid
from ui.nurse.slot_model import Round, SlotModel
from ui.nurse.slot_words import short_forms
from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton
from ui.widgets.choices import FilterRow
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.living import Living

SITES = ("", "oral", "axillary", "rectal", "ear", "skin")


class SlotPane(Living, QWidget):
    """Invariant: nothing typed is lost by a refusal; where the temperature was taken is said once for the round, and never assumed."""

    save_wanted = Signal()

    def __init__(self, theme: Theme, model: SlotModel) -> None:
        super().__init__()
        self.live_with(theme)
        self._model = model
        self.grid = SlotGrid(theme, model)
        self.sites = FilterRow(theme, tuple((site, site) for site in SITES))
        self.site_label = Label(theme, role="meta", tone="t2")
        self.when = LineField(theme)
        self.said = Label(theme, role="value", wrap=True)
        self.help = Label(theme, role="meta", tone="t2", wrap=True)
        self.save = PrimaryButton(theme, "", keys="Ctrl+Return", height=32)
        self._lay_out()
        self.sites.chosen.connect(self._choose_site)
        self.when.edit.textEdited.connect(self._say_when)
        self.grid.moved.connect(self.say)
        self.save.clicked.connect(self.save_wanted)
        self.setFocusProxy(self.grid)
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(10)
        self.when.setFixedWidth(220)
        for part in (self.site_label, self.sites, self.when):
            row.addWidget(part)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.grid, 1)
        column.addWidget(self.said)
        column.addWidget(self.help)
        column.addWidget(self.save)

    def retranslate(self) -> None:
        words = {
            "": self.tr("not said"),
            "oral": self.tr("mouth"),
            "axillary": self.tr("axilla"),
            "rectal": self.tr("rectum"),
            "ear": self.tr("ear"),
            "skin": self.tr("skin"),
        }
        for site, text in words.items():
            self.sites.set_text(site, text)
        self.site_label.setText(self.tr("Temperature of this round"))
        self.sites.setAccessibleName(self.tr("Temperature of this round"))
        self.when.set_words(self.tr("Taken at (24 h), empty: now"))
        self.help.setText(short_forms())
        self.save.setText(self.tr("Save every row that is right"))
        self.grid.setAccessibleName(self.tr("Values of the whole slot"))
        self.say()

    def show_model(self) -> None:
        """An open cell is left alone: what is being typed is nobody else's to redraw."""
        if self._model.knowing is Knowing.READY and not self.grid.is_typing():
            self.grid.show_lines()
        self.say()

    def say(self) -> None:
        here = self.grid.current()
        fault = self.grid.cells.said(*here) if here is not None else ""
        count = self._model.waits()
        waits = self.tr("{count} rows typed, not saved").format(count=count) if count else ""
        self.said.setText("   ".join(part for part in (fault, waits) if part))

    def say_round(self, done: Round) -> None:
        words = self.tr("{count} patients saved.").format(count=len(done.saved))
        if done.waiting:
            words += " " + self.tr("{count} rows have a wrong cell and wait.").format(count=len(done.waiting))
        self.said.setText(words)

    def say_refusal(self, error: InputRefused) -> None:
        if error.facts[:1] == ("given-at",):
            ahead = error.facts[1:2] == ("in-the-future",)
            self.said.setText(self.tr("Time: this lies ahead.") if ahead else self.tr("Time: type HH:MM."))
            self.when.edit.setFocus()
        else:
            self.said.setText(self.tr("Nothing is typed yet."))

    def _choose_site(self, site: str) -> None:
        self._model.site = site
        self.say()

    def _say_when(self, text: str) -> None:
        self._model.when = text
