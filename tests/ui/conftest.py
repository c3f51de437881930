"""Fixtures of the windows' tests: a theme, a language, a wide offscreen screen, and the guard against leaked windows and timers."""

import gc
import os
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tests.support.strict import Strict, strict_hospital
from ui.language import Languages
from ui.shell.offscreen import offscreen_platform
from ui.theme.style import Style, style_sheet
from ui.theme.theme import Theme
from ui.theme.tokens import load_tokens

if os.environ.get("QT_QPA_PLATFORM", "") == "offscreen":
    os.environ["QT_QPA_PLATFORM"] = offscreen_platform(Path(tempfile.mkdtemp(prefix="wardlight-screen-")))


@pytest.fixture(scope="session")
def words_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("words")


class Leaks:
    """What a test leaves of its windows. Invariant: a window that was closed is deleted, and what still ran in it is told."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._before = _running([app])
        self._ran: list[str] = []

    def put_away(self) -> None:
        """Closed windows go before anything is asked of all windows: styles and languages went through each that ever was."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if _running(self._hidden()):
            gc.collect()
        hidden = self._hidden()
        self._ran += _running(hidden)
        for window in hidden:
            window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def open(self) -> list[str]:
        if self._shown():
            gc.collect()
        return [f"{type(window).__name__}#{window.objectName()}" for window in self._shown()]

    def close(self) -> None:
        for window in self._app.topLevelWidgets():
            window.close()
        self.put_away()

    def timers(self) -> list[str]:
        """Those that run on, or ran when their window was put away."""
        of_app = _running([self._app])
        return self._ran + (of_app if len(of_app) > len(self._before) else [])

    def _shown(self) -> list[QWidget]:
        return [window for window in self._app.topLevelWidgets() if window.isVisible()]

    def _hidden(self) -> list[QWidget]:
        return [window for window in self._app.topLevelWidgets() if not window.isVisible()]


def _running(owners: Sequence[QObject]) -> list[str]:
    return [
        f"{type(owner).__name__}#{timer.objectName()}"
        for owner in owners
        for timer in owner.findChildren(QTimer)
        if timer.isActive()
    ]


@pytest.fixture(autouse=True)
def nothing_leaks(qapp: QApplication) -> Iterator[Leaks]:
    """Fails when a test leaves a visible top-level widget or a running timer behind. Only what the test made is looked through.

    What the fixtures of the test before held is let go after their teardown: it is collected here, or it would live as long as the run.
    """
    gc.collect()
    gc.freeze()
    leaks = Leaks(qapp)
    yield leaks
    leaks.put_away()
    left = leaks.open()
    leaks.close()
    assert left == [], f"windows left open: {left}"
    assert leaks.timers() == [], "a running timer was left"


class Sheet:
    """The sheet of a window for widgets that have none, until a test says that all of its widgets stand in windows."""

    def __init__(self, app: QApplication, theme: Theme) -> None:
        self._app, self._theme, self._given = app, theme, ""
        theme.changed.connect(self.apply)
        self.apply()

    def apply(self) -> None:
        sheet = style_sheet(self._theme)
        if sheet != self._given and self._app.styleSheet() == self._given:
            self._given = sheet
            self._app.setStyleSheet(sheet)


@pytest.fixture
def theme(qapp: QApplication, nothing_leaks: Leaks) -> Iterator[Theme]:
    """The light theme in Chinese. A widget that a test shows without a window has the sheet that its window would give it."""
    theme = Theme(load_tokens())
    style, sheet = Style(qapp, theme), Sheet(qapp, theme)
    yield theme
    nothing_leaks.put_away()
    theme.changed.disconnect(style.apply)
    theme.changed.disconnect(sheet.apply)
    qapp.setStyleSheet("")


@pytest.fixture
def languages(qapp: QApplication, theme: Theme, words_cache: Path, nothing_leaks: Leaks) -> Iterator[Languages]:
    languages = Languages(qapp, theme, words_cache)
    languages.use("zh_CN")
    yield languages
    nothing_leaks.put_away()
    languages.use("en")
    languages.setParent(None)


@pytest.fixture(scope="session")
def strict(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Strict]:
    """One strict hospital for all sentences about coming in."""
    yield from strict_hospital(tmp_path_factory.mktemp("strict"))
