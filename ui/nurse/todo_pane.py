"""The to-do column as a pane: whose things they are, the list, the keys below it and how much is not seen. Chooses nothing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from client.clinical.catalogue import Catalogue
from ui.nurse import words
from ui.nurse.rest_hint import RestHint
from ui.nurse.todo_list import TodoList
from ui.theme.theme import Theme
from ui.widgets.choices import FilterRow
from ui.widgets.keys import KbdHint, key_text
from ui.widgets.labels import Label
from ui.widgets.pane import Pane

ALL, MINE = "all", "mine"


class TodoPane(Pane):
    """Invariant: the title counts the whole ward, whosever list is shown."""

    whose_changed = Signal(bool)
    """Only this nurse's patients, or all."""

    def __init__(self, theme: Theme, catalogue: Catalogue) -> None:
        super().__init__(theme, keys="Alt 3")
        self.whose = FilterRow(theme, ((ALL, ALL), (MINE, MINE)))
        self.todo = TodoList(theme, catalogue)
        self.rest = RestHint(theme)
        self._foot = [Label(theme, role="meta", tone="t3"), Label(theme, role="meta", tone="t3")]
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 6, 12, 6)
        foot.setSpacing(8)
        for key in ("J", "K"):
            foot.addWidget(KbdHint(theme, key))
        foot.addWidget(self._foot[0])
        foot.addWidget(KbdHint(theme, key_text("Return")))
        foot.addWidget(self._foot[1])
        foot.addStretch(1)
        foot.addWidget(self.rest)
        self.add_to_header(self.whose)
        self.body.addWidget(self.todo, 1)
        self.body.addLayout(foot)
        self.whose.chosen.connect(self._say_whose)
        self.todo.rest_changed.connect(self.rest.set_rest)
        self.rest.wanted.connect(self.todo.page)

    def toggle(self) -> None:
        self.whose.choose(MINE if self.whose.choice() == ALL else ALL)

    def _say_whose(self, whose: str) -> None:
        self.whose_changed.emit(whose == MINE)

    def say(self, total: int | None, late: int | None, mine: int | None) -> None:
        """None where nothing is known."""
        total_said, late_said, mine_said = (words.UNKNOWN if one is None else one for one in (total, late, mine))
        self.set_title(self.tr("To do"))
        self.set_meta(self.tr("{count} · overdue {late}").format(count=total_said, late=late_said))
        self.whose.set_text(ALL, self.tr("All"))
        self.whose.set_text(MINE, self.tr("Mine {count}").format(count=mine_said))
        self._foot[0].setText(self.tr("up, down"))
        self._foot[1].setText(self.tr("do it"))
