"""What every widget of ours does when language, colours or marking change. No widget of its own.

class Pane(Living, QFrame):
    def __init__(self, theme): super().__init__(); self.live_with(theme); ...
    def retranslate(self): ...        # set every visible word here; called once by live_with's caller and on each language change
    def restyle(self): ...            # fetch fonts again; default: repaint
    def remark(self): ...             # the marking says something else; default: repaint
    def tick(self): ...               # a second went by: only for what shows a clock, an age or the link's figures
"""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ui.theme.theme import Theme


class Living:
    """Mix-in before a QWidget class. Invariant: `retranslate` runs after each LanguageChange, `restyle` after each theme change."""

    theme: Theme

    def live_with(self, theme: Theme) -> None:
        self.theme = theme
        theme.changed.connect(self.restyle)
        theme.marking_changed.connect(self.remark)
        if type(self).tick is not Living.tick:
            theme.ticked.connect(self.tick)

    def retranslate(self) -> None:
        """Set every visible word; widgets that paint their words need nothing here."""

    def restyle(self) -> None:
        _repaint(self)

    def remark(self) -> None:
        _repaint(self)

    def tick(self) -> None:
        """Nothing here shows the time. Whoever overrides this repaints once a second, so keep it small."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)  # type: ignore[misc]  # the QWidget class that follows in the mix
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            _repaint(self)


def _repaint(widget: object) -> None:
    if isinstance(widget, QWidget):
        widget.updateGeometry()
        widget.update()
