"""How stools are written on the temperature chart: 1, 1/E, 1 2/E, 3/2E, */E, ※, ☆. Refuses what it cannot read, and corrects nothing."""

import re

from client.clinical.temperature import StoolSigns
from client.records import Stool

_ENEMA = re.compile(r"(?:(?P<own>\d{1,2})\s+)?(?P<after>\d{1,2}|[*※])\s*/\s*(?P<enemas>\d?)[EeＥ]")


def read_stool(typed: str) -> Stool | None:
    """None for what cannot be meant; both signs of incontinence are read, whatever the profile prints."""
    text = typed.strip().replace("／", "/").replace("＊", "*")
    if text.isdecimal() and len(text) <= 2:
        return Stool(count=int(text))
    if text in {"*", "※"}:
        return Stool(is_incontinent=True)
    if text == "☆":
        return Stool(has_stoma=True)
    found = _ENEMA.fullmatch(text)
    if found is None or found["enemas"] == "0":
        return None
    is_incontinent = found["after"] in {"*", "※"}
    return Stool(
        count=int(found["own"]) if found["own"] else None,
        enemas=int(found["enemas"] or 1),
        after_enema=None if is_incontinent else int(found["after"]),
        is_incontinent=is_incontinent,
    )


def stool_words(stool: Stool, signs: StoolSigns) -> str:
    if not stool.enemas:
        sign = signs.incontinent if stool.is_incontinent else signs.stoma if stool.has_stoma else ""
        return sign or ("" if stool.count is None else str(stool.count))
    after = signs.incontinent if stool.is_incontinent else "?" if stool.after_enema is None else str(stool.after_enema)
    own = f"{stool.count} " if stool.count else ""
    return f"{own}{after}/{stool.enemas if stool.enemas > 1 else ''}{signs.enema}"
