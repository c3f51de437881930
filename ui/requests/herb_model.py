"""A Chinese herbal prescription without its looks: the line one types, the herbs in the order 君臣佐使, and the drafts it becomes.

A line: `huangqi 30 君 先煎`, in any order after the herb; the role also as j c z s, a footnote by its initials. Refuses to guess grams.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from client.clinical.catalogue import Catalogue
from client.clinical.herbs import FOOTNOTES, ROLE_SIGNS, ROLES, Herb, HerbBook
from client.clinical.pinyin import of_text
from client.commands import OrderDraft
from client.records import Amount, Code, HerbLine, OrderKind, OrderTerm
from client.tongue import reads_english

ONCE_DAILY, BY_MOUTH = "QD", "PO"
_GRAMS = re.compile(r"(\d+(?:\.\d+)?)(?:g|克)?")
_ROLES = {**ROLE_SIGNS, **{of_text(sign).initials: role for sign, role in ROLE_SIGNS.items()}}
_NOTES = {**{note: note for note in FOOTNOTES}, **{of_text(note).initials: note for note in FOOTNOTES}}
SIGN_OF_ROLE = {role: sign for sign, role in ROLE_SIGNS.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """The line as it was read: what is looked for, and what was said about it."""

    words: str = ""
    grams: Decimal | None = None
    role: str = ""
    footnote: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One herb of the prescription."""

    herb: Herb
    grams: Decimal
    role: str = ""
    footnote: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prescription:
    """What was typed so far; empty means not said."""

    lines: tuple[Line, ...] = ()
    doses: str = ""
    method: str = ""
    decocted_by: str = ""
    usage: str = ""

    @property
    def count(self) -> int | None:
        """How many doses, where that is a whole number above none."""
        text = self.doses.strip()
        return int(text) if text.isdigit() and 0 < int(text) < 1000 else None


def read(text: str) -> Typed:
    """The first word is always the herb's; the others are read where they mean something, and looked for otherwise."""
    found, words = Typed(), list[str]()
    for place, word in enumerate(text.split()):
        amount = _GRAMS.fullmatch(word.casefold())
        if place and amount is not None:
            found = replace(found, grams=Decimal(amount.group(1)))
        elif place and word in _ROLES:
            found = replace(found, role=_ROLES[word])
        elif place and word in _NOTES:
            found = replace(found, footnote=_NOTES[word])
        else:
            words.append(word)
    return replace(found, words=" ".join(words))


def as_text(line: Line) -> str:
    """The line to change, as it would be typed."""
    parts = (line.herb.id, f"{line.grams:f}", SIGN_OF_ROLE.get(line.role, ""), line.footnote)
    return " ".join(part for part in parts if part)


def with_line(whole: Prescription, line: Line) -> Prescription:
    """The same herb once: the later words count. Kept in the order 君臣佐使, what has no role last."""
    others = [one for one in whole.lines if one.herb.id != line.herb.id]
    ranked = sorted([*others, line], key=_rank)
    return replace(whole, lines=tuple(ranked))


def without(whole: Prescription, herb: str) -> Prescription:
    return replace(whole, lines=tuple(one for one in whole.lines if one.herb.id != herb))


def _rank(line: Line) -> int:
    return ROLES.index(line.role) if line.role in ROLES else len(ROLES)


def to_drafts(
    whole: Prescription, catalogue: Catalogue, now: datetime, *, language: str = "zh"
) -> tuple[OrderDraft, ...]:
    """One line per herb with its grams in one dose (付), one dose a day; none while the number of doses is not said."""
    count = whole.count
    if count is None:
        return ()
    route = catalogue.routes.get(BY_MOUTH)
    name = "" if route is None else route.name_en if reads_english(language) else route.name_zh
    return tuple(
        OrderDraft(
            kind=OrderKind.MEDICATION,
            term=OrderTerm.LONG,
            what=Code(text=line.herb.name_zh),
            catalogue_id=line.herb.id,
            dose=Amount(value=line.grams, unit="g", code="g"),
            route=Code(text=name, code=BY_MOUTH) if route is not None else None,
            frequency=ONCE_DAILY if ONCE_DAILY in catalogue.frequencies else None,
            starts_at=now,
            days=count,
            remark=_remark(line, whole, is_first=place == 0),
            herb=HerbLine(
                role=line.role,
                footnote=line.footnote,
                doses=count,
                method=whole.method.strip(),
                decocted_by=whole.decocted_by,
                usage=whole.usage.strip(),
            ),
        )
        for place, line in enumerate(whole.lines)
    )


def _remark(line: Line, whole: Prescription, *, is_first: bool) -> str:
    """The footnote at its herb; what is for the whole prescription at the first."""
    shared = (f"共{whole.count}付", whole.method.strip(), whole.usage.strip()) if is_first else ()
    return " ".join(part for part in (line.footnote, *shared) if part)


def of_drafts(drafts: Sequence[OrderDraft], book: HerbBook) -> Prescription | None:
    """The prescription as it was written, to be changed; None where one of its herbs is not in the pack."""
    whole = Prescription()
    for draft in drafts:
        herb, said = book.herbs.get(draft.catalogue_id), draft.herb
        if herb is None or said is None or draft.dose is None:
            return None
        line = Line(herb=herb, grams=draft.dose.value, role=said.role, footnote=said.footnote)
        whole = replace(
            with_line(whole, line),
            doses=str(said.doses),
            method=said.method,
            decocted_by=said.decocted_by,
            usage=said.usage,
        )
    return whole
