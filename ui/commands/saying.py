"""Says a line on the command line, at once: whoever reads it through a pipe must not wait for the end. And in which language.

What is said may hold words of central, of a certificate or of a file: nothing in it reaches the terminal as a command to it.
"""

import contextlib
import json
import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from client.errors import SettingsWrong, WardlightError
from ui.language import SOURCE, Languages
from ui.notices import words_for
from ui.places import cache_folder, has_display
from ui.theme.theme import Theme
from ui.theme.tokens import load_tokens

_PLAIN = frozenset("\n\t\u00a0\u202f\u3000")
"""What Python does not call printable, and a terminal only leaves room for."""


def say(line: str) -> None:
    sys.stdout.write(f"{for_terminal(line)}\n")
    sys.stdout.flush()


def say_error(error: WardlightError) -> None:
    """In the language that is installed, as a window would say it."""
    words = words_for(error)
    say(in_one_line(f"{words.title}. {words.message} {words.next_step}"))


def for_terminal(text: str) -> str:
    """Control characters, signs that turn the direction or are not seen: written out as JSON does; line ends and tabs stay."""
    return "".join(sign if sign.isprintable() or sign in _PLAIN else json.dumps(sign)[1:-1] for sign in text)


def in_one_line(text: str) -> str:
    """The same, and no line end in it makes a line of its own."""
    return for_terminal(text).replace("\n", "\\n")


@dataclass(frozen=True, slots=True)
class Speech:
    """Holds what must live while words are made outside of windows."""

    app: QApplication
    theme: Theme
    languages: Languages


def speaking(language: str = "") -> Speech:
    """The words of a language (empty: this PC's) for a program without windows."""
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication.instance() or QApplication(["wardlight"])
    if not isinstance(app, QApplication):
        raise TypeError("an application without windows runs already")
    theme = Theme(load_tokens())
    languages = Languages(app, theme, _cache())
    languages.use(SOURCE)
    with contextlib.suppress(SettingsWrong):  # words that cannot be compiled here: English is better than none
        languages.use(language or of_this_pc(QLocale.system()))
    return Speech(app, theme, languages)


def of_this_pc(locale: QLocale) -> str:
    """The language a PC speaks, where the windows speak it; English else. Portuguese of Brazil is read in Portuguese, too."""
    if locale.language() == QLocale.Language.Chinese:
        return "zh_TW" if locale.script() == QLocale.Script.TraditionalHanScript else "zh_CN"
    return "pt_PT" if locale.language() == QLocale.Language.Portuguese else SOURCE


def _cache() -> Path:
    """The user's cache, or a passing one where that cannot be written: words must not fail for it."""
    cache = cache_folder()
    parent = next(folder for folder in (cache, *cache.parents) if folder.exists())
    return cache if os.access(parent, os.W_OK) else Path(tempfile.mkdtemp())
