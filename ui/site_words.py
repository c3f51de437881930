"""The hospital's own words for sentences of the windows, read from a signed set; refuses a set whose words could say something else.

One JSON file for each language (`zh_CN.json`, `zh_TW.json`, `en.json`, `pt_PT.json`): {"Context": {"English sentence": "site's words"}}.
A value that the windows put into a sentence has to stand in the site's words, too; signs that turn text around or hide it are refused.
One wrong word refuses all.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from typing import Any

import msgspec
from PySide6.QtCore import QObject, QTranslator

from client.errors import SettingsWrong

LANGUAGES = ("zh_CN", "zh_TW", "en", "pt_PT")
LONGEST_WORDS = 600
_PLACES = re.compile(r"%[1-9n]|\{[A-Za-z_0-9]*\}")
Words = Mapping[str, Mapping[str, Mapping[str, str]]]


def words_in(files: Mapping[str, bytes]) -> Words:
    """By language, context and English sentence. Raises SettingsWrong with the file and what is wrong in it."""
    found = {}
    for name, content in files.items():
        language, _, ending = name.rpartition(".")
        if ending != "json" or language not in LANGUAGES:
            raise SettingsWrong("site.words", name, "no-language")
        try:
            found[language] = msgspec.json.decode(content, type=dict[str, dict[str, str]])
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
            raise SettingsWrong("site.words", name, "not-usable") from error
        for context in found[language].values():
            for english, own in context.items():
                _check(name, english, own)
    return found


def _check(name: str, english: str, own: str) -> None:
    if not own.strip() or len(own) > LONGEST_WORDS:
        raise SettingsWrong("site.words", name, english[:60])
    if Counter(_PLACES.findall(english)) != Counter(_PLACES.findall(own)):
        raise SettingsWrong("site.words", name, english[:60])
    if any(unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Co", "Cn"} and sign != "\n" for sign in own):
        raise SettingsWrong("site.words", name, english[:60])


class SiteTranslator(QTranslator):
    """Answers what the site says in its own words and leaves everything else to the program's."""

    def __init__(self, words: Mapping[str, Mapping[str, str]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def isEmpty(self) -> bool:
        return not self._words

    def translate(self, context: str, source: str, _comment: Any = None, _count: int = -1) -> Any:
        # None is Qt's null string: the next translator is asked
        return self._words.get(context, {}).get(source)
