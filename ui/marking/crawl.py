"""Walks every visible top-level widget and pane and names what lacks its marking. For tests and the tour; changes nothing."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.marking.windows import MarkedBody, MarkedDialog, MarkedWindow
from ui.marking.words import title_prefix
from ui.widgets.pane import Pane

_PASSING = {Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.SplashScreen}


@dataclass(frozen=True, slots=True, kw_only=True)
class Unmarked:
    """`where` names the widget (class and object name), `lacks` the layer in one word."""

    where: str
    lacks: str


def crawl(roots: Iterable[QWidget] | None = None) -> list[Unmarked]:
    """Without `roots`: all visible top-levels of the application. Menus and tool tips pass; nothing else does."""
    tops = QApplication.topLevelWidgets() if roots is None else roots
    found: list[Unmarked] = []
    for top in tops:
        if top.isVisible() and top.windowType() not in _PASSING:
            found.extend(_of_window(top))
    return found


def _of_window(top: QWidget) -> list[Unmarked]:
    name = f"{type(top).__name__}#{top.objectName()}"
    if not isinstance(top, MarkedWindow | MarkedDialog):
        return [Unmarked(where=name, lacks="base")]
    is_marked = top.theme.marking.is_marked
    lacks = _lacks_of_body(top.marked_body) if is_marked else _extras_of_body(top.marked_body)
    if top.theme.marking.broken and not (top.marked_body.band.isVisible() and top.marked_body.band.accessibleName()):
        lacks.append("journal")
    prefix = title_prefix(top.theme.marking.kind)
    if is_marked and not top.windowTitle().startswith(prefix):
        lacks.append("title")
    if top.windowIcon().isNull():
        lacks.append("icon")
    panes = [_of_pane(pane, is_marked=is_marked) for pane in top.findChildren(Pane) if pane.isVisible()]
    return [*(Unmarked(where=name, lacks=each) for each in lacks), *(each for each in panes if each is not None)]


def _lacks_of_body(body: MarkedBody) -> list[str]:
    thin = [edge for edge in body.edges if not edge.isVisible() or min(edge.width(), edge.height()) < 8]
    lacks = ["frame"] if thin else []
    if not body.strip.isVisible() or not body.strip.accessibleName() or body.strip.height() < 40:
        lacks.append("strip")
    return lacks


def _extras_of_body(body: MarkedBody) -> list[str]:
    shown = [edge for edge in body.edges if edge.isVisible()]
    return ["nothing, but is marked"] if shown or body.strip.isVisible() else []


def _of_pane(pane: Pane, *, is_marked: bool) -> Unmarked | None:
    name = f"{type(pane).__name__}#{pane.objectName()} {pane.accessibleName()}"
    has_tag = pane.shows_tag()
    if is_marked and pane.has_header and not has_tag:
        return Unmarked(where=name, lacks="tag")
    return Unmarked(where=name, lacks="nothing, but is tagged") if has_tag and not is_marked else None
