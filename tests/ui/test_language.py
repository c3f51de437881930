import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from client.errors import SettingsWrong
from tests.ui.demo_page import demo_window, sign_in_window
from tests.ui.examples import marking
from ui.language import Languages, compiled_words
from ui.marking.state import MarkingKind
from ui.notices import Notices
from ui.theme.theme import Theme

ROOT = Path(__file__).resolve().parents[2]


def visible_words(window: QWidget) -> dict[str, str]:
    """Where -> words, of everything of the product that shows or speaks words."""
    found = {}
    for at, widget in enumerate([window, *window.findChildren(QWidget)]):
        words = [widget.accessibleName(), widget.toolTip()]
        if isinstance(widget, QLabel | QAbstractButton):
            words.append(widget.text())
        if isinstance(widget, QLineEdit):
            words.append(widget.placeholderText())
        found[f"{at} {type(widget).__name__}"] = " | ".join(word for word in words if word)
    return found


def is_chinese(words: str) -> bool:
    return any("\u4e00" <= letter <= "\u9fff" for letter in words)


def test_all_words_are_translated_and_none_is_left_over() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "build" / "translations.py"), "check", "foundation"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("kind", [MarkingKind.NORMAL, MarkingKind.EMERGENCY])
def test_the_sign_in_window_changes_every_word_of_its_own(
    theme: Theme, languages: Languages, kind: MarkingKind
) -> None:
    theme.set_marking(marking(kind))
    window = sign_in_window(theme, languages)
    window.set_facts((), checked="")
    chinese = visible_words(window)
    languages.use("en")
    english = visible_words(window)
    stay = {"内三病区（默认）", "呼吸与危重症医学科 · 内三病区"}
    left = [
        where
        for where, words in english.items()
        if is_chinese(words) and not any(name in words for name in (*stay, "云汀", "简体中文"))
    ]
    assert left == []
    assert sum(1 for where, words in chinese.items() if words != english[where]) > 15
    window.deleteLater()


def test_the_shell_changes_every_word_of_its_own(theme: Theme, languages: Languages) -> None:
    theme.set_marking(marking(MarkingKind.EMERGENCY))
    window, page = demo_window(theme, languages, Notices())
    before = {
        part: part.accessibleName()
        for part in (window.bar.pill, window.bar.search.edit, window.marked_body.strip, window.status.menu, page.banner)
    }
    title = window.windowTitle()
    languages.use("en")
    for part, words in before.items():
        assert part.accessibleName() != words, type(part)
    assert window.windowTitle().startswith("Emergency · Doctor station")
    assert title.startswith("应急 · 医生站")
    assert QLocale().name().startswith("en")
    languages.use("zh_CN")
    assert window.windowTitle() == title
    window.deleteLater()


def test_the_words_of_qt_itself_are_chinese_too(qapp: QApplication, languages: Languages) -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"


def test_words_are_compiled_once_per_content(tmp_path: Path) -> None:
    first = compiled_words("zh_CN", tmp_path)
    stamp = first.stat().st_mtime_ns
    assert compiled_words("zh_CN", tmp_path) == first
    assert first.stat().st_mtime_ns == stamp
    assert [path.name for path in tmp_path.iterdir()] == [first.name]


def test_an_unknown_language_leaves_the_present_one(languages: Languages) -> None:
    with pytest.raises(SettingsWrong):
        languages.use("tlh")
    assert languages.current == "zh_CN"
    assert QObject().tr("x") == "x"
