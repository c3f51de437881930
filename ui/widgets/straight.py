"""Words that cannot turn round what stands beside them: without the signs that set the direction of writing by force.

A name or a note that holds one (U+202E and its kin) would show the figures after it backwards: `12 mg` as `gm 21`. What central
wrote stays as it is in the store and in what is sent; only what is drawn and printed goes without. Direction that the letters have
by themselves, Arabic among Latin, is kept.
"""

import re

_FORCED = re.compile("[\u202a-\u202e\u2066-\u2069]")


def straight(words: str) -> str:
    return words if words.isascii() else _FORCED.sub("", words)
