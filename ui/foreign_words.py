"""Words that exist in the other language only: shown as they are, with the language beside them. Nobody translates a record here."""

import re

from client.tongue import reads_english

WITHHELD = "⊘"
"""Begins what stands for a row that is withheld; it says so in both languages."""
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_WORD = re.compile(r"[a-z]{4,}")
"""A word of English; symbols and short forms (CRP, pH, INR) belong to no language."""


def in_own_words(text: str, language: str) -> str:
    """`乳酸 [zh]` for who reads English, `lactate [en]` for who reads Chinese; unmarked where it can be read or belongs to no language."""
    if text.startswith(WITHHELD):
        return text
    if reads_english(language):
        return f"{text} [zh]" if _CHINESE.search(text) else text
    return f"{text} [en]" if _WORD.search(text) and not _CHINESE.search(text) else text
