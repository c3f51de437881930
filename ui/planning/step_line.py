"""The line that is typed beside a step: why it was not done, or until when what is compounded may be given.

Refuses what says neither.
"""

from datetime import datetime, timedelta, tzinfo
from enum import StrEnum

from client.errors import InputRefused
from ui.doctor.ending_model import read_time
from ui.theme.theme import Theme
from ui.widgets.fields import LineField


class Asked(StrEnum):
    """What the line is for now."""

    WHY = "why"
    UNTIL = "until"


class StepLine(LineField):
    """Hidden until something is asked; what was typed for one unit is never taken for another."""

    def __init__(self, theme: Theme) -> None:
        self.asked = Asked.WHY
        super().__init__(theme)
        self.hide()

    def ask(self, asked: Asked) -> None:
        self.asked = asked
        self.edit.clear()
        self.say_words()
        self.show()
        self.edit.setFocus()

    def forget(self) -> None:
        self.edit.clear()
        self.hide()

    def say_words(self) -> None:
        why = self.tr("Why it was not done")
        until = self.tr("Use before, as the label of the product says: HH:MM, or MM-DD HH:MM")
        self.set_words(until if self.asked is Asked.UNTIL else why)
        self.edit.setAccessibleName(until if self.asked is Asked.UNTIL else why)

    def why(self) -> str:
        """Raises InputRefused(reason, empty)."""
        if not self.text().strip():
            raise InputRefused("reason", "empty")
        return self.text().strip()

    def until(self, now: datetime, zone: tzinfo) -> datetime:
        """The next time the clock says so; another day by month and day. Raises InputRefused(use-before, not-a-time)."""
        here = now.astimezone(zone)
        found = read_time(self.text(), here) if self.text().strip() else None
        if found is None:
            raise InputRefused("use-before", "not-a-time")
        return found if found > here else found + timedelta(days=1)
