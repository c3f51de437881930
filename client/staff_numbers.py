"""Staff numbers as they are compared: one form for every spelling of the same number; refuses to say whose it is.

    canonical(" ｎ００１ ") == canonical("N001") == "n001"

A person types his number in capitals or not, full-width after Chinese words, with a space that nobody sees. Whoever looks a number up,
counts against it or compares two of them does it by `canonical`; what is shown and written down is `written`.
"""

import unicodedata

_UNSEEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Nothing to the eye, and yet letters or marks to Unicode; variation selectors beside them."""


def written(number: str) -> str:
    """As it was typed, in plain width, without what nobody sees: spaces, controls, format characters."""
    return "".join(one for one in unicodedata.normalize("NFKC", number) if not _is_unseen(one))


def canonical(number: str) -> str:
    """NFKC, casefold, nothing unseen: the same for every spelling of one number, and for itself."""
    return written(written(number).casefold())


def is_same(one: str, other: str) -> bool:
    """Whether both are the number of one person; an empty one is nobody's."""
    return canonical(one) == canonical(other) != ""


def _is_unseen(one: str) -> bool:
    is_selector = "\ufe00" <= one <= "\ufe0f" or "\U000e0100" <= one <= "\U000e01ef"
    return is_selector or one in _UNSEEN or unicodedata.category(one) in {"Cc", "Cf", "Zs", "Zl", "Zp"}
