"""Fixtures of the windows' tests: a theme, a language, a wide offscreen screen, and the guard against leaked windows and timers."""

import gc
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ui.language import Languages
from ui.shell.offscreen import offscreen_platform
from ui.theme.style import Style
from ui.theme.theme import Theme
from ui.theme.tokens import load_tokens

if os.environ.get("QT_QPA_PLATFORM", "") == "offscreen":
    os.environ["QT_QPA_PLATFORM"] = offscreen_platform(Path(tempfile.mkdtemp(prefix="wardlight-screen-")))


@pytest.fixture(scope="session")
def words_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("words")


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme in Chinese, applied to the application."""
    theme = Theme(load_tokens())
    style = Style(qapp, theme)
    yield theme
    theme.changed.disconnect(style.apply)
    qapp.setStyleSheet("")


@pytest.fixture
def languages(qapp: QApplication, theme: Theme, words_cache: Path) -> Iterator[Languages]:
    languages = Languages(qapp, theme, words_cache)
    languages.use("zh_CN")
    yield languages
    languages.use("en")
    languages.setParent(None)


@pytest.fixture(autouse=True)
def nothing_leaks(qapp: QApplication) -> Iterator[None]:
    """Fails when a test leaves a visible top-level widget or a running timer behind. Only what the test made is looked through."""
    gc.freeze()
    before = _timers(qapp)
    yield
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [f"{type(widget).__name__}#{widget.objectName()}" for widget in qapp.topLevelWidgets() if widget.isVisible()]
    for widget in qapp.topLevelWidgets():
        widget.close()
    assert left == [], f"windows left open: {left}"
    assert _timers(qapp) <= before, "a running timer was left"


def _timers(app: QApplication) -> int:
    owners: list[QWidget | QApplication] = [app, *app.topLevelWidgets()]
    return sum(1 for owner in owners for timer in owner.findChildren(QTimer) if timer.isActive())
