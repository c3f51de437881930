"""The medicines at home, in hospital and at discharge side by side. Refuses to say for a person whether one goes on or changed.

What is prescribed for home and was not taken before is new. What was taken at home is decided by a doctor, also that it ends: who has
not got round to it has stopped nothing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from client.clinical.care import DRUG_SYSTEM
from client.commands import OrderDraft
from client.records import Amount, Order
from client.records.care import HomeMedicine
from client.records.notes import FieldKind, NoteField, NoteSection
from client.tongue import reads_english
from offline.views import OrderRow
from ui.doctor.order_book import OrderBook

SECTION = "medicines"


class Fate(StrEnum):
    """What becomes of a medicine at discharge."""

    UNSAID = ""
    CONTINUED = "continued"
    CHANGED = "changed"
    NEW = "new"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A person's word about one medicine, with why."""

    fate: Fate = Fate.UNSAID
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MedicineRow:
    """One substance: as it was taken at home, given here, and is taken home. `possible`: the words that fit the columns."""

    key: str
    name: str
    home: str = ""
    here: str = ""
    discharge: str = ""
    is_draft: bool = False
    possible: tuple[Fate, ...] = ()
    said: Said = Said()

    @property
    def fate(self) -> Fate:
        """What a person said. A medicine that was prescribed to take home is new by that; nothing else is decided by itself."""
        return self.said.fate or (Fate.NEW if self.possible == (Fate.NEW,) else Fate.UNSAID)

    @property
    def needs_word(self) -> bool:
        return bool(self.possible) and self.fate is Fate.UNSAID

    @property
    def needs_reason(self) -> bool:
        """Every change has its reason; what goes on needs none."""
        return self.fate in {Fate.CHANGED, Fate.NEW, Fate.STOPPED} and not self.said.reason.strip()


def compared(
    home: Sequence[HomeMedicine],
    running: Sequence[OrderRow],
    taken_home: Sequence[OrderRow],
    drafts: Sequence[OrderDraft],
    said: Mapping[str, Said],
    book: OrderBook,
    language: str,
) -> tuple[MedicineRow, ...]:
    """Those of home first, then what is new at discharge, then what was given on the ward alone."""
    table: dict[str, dict[str, list[str]]] = {}
    named: dict[str, str] = {}
    drafted: set[str] = set()

    def put(key: str, name: str, column: str, words: str) -> None:
        named.setdefault(key, name)
        table.setdefault(key, {}).setdefault(column, []).append(words or "+")

    for one in home:
        if one.status in {"active", "unknown", "intended", "on-hold"}:
            put(_key_of(one.codes, one.name), one.name, "home", one.dose)
    for row in taken_home:
        put(_of_order(row.order), book.name_of_order(row.order, language), "out", regimen(row.order, book, language))
    for draft in drafts:
        key = f"{DRUG_SYSTEM}|{draft.catalogue_id}"
        drafted.add(key)
        put(key, draft.what.text, "out", draft_words(draft, book, language))
    for row in running:
        put(_of_order(row.order), book.name_of_order(row.order, language), "here", regimen(row.order, book, language))
    return tuple(_row(key, named[key], table[key], said.get(key, Said()), key in drafted) for key in table)


def _row(key: str, name: str, columns: Mapping[str, Sequence[str]], said: Said, is_draft: bool) -> MedicineRow:  # noqa: FBT001
    at_home, out = "home" in columns, "out" in columns
    possible: tuple[Fate, ...] = ()
    if at_home and out:
        possible = (Fate.CONTINUED, Fate.CHANGED)
    elif at_home:
        possible = (Fate.STOPPED,)
    elif out:
        possible = (Fate.NEW,)
    return MedicineRow(
        key=key,
        name=name,
        home="; ".join(columns.get("home", ())),
        here="; ".join(columns.get("here", ())),
        discharge="; ".join(columns.get("out", ())),
        is_draft=is_draft,
        possible=possible,
        said=said if said.fate in {Fate.UNSAID, *possible} else Said(),
    )


def _key_of(codes: Sequence[tuple[str, str]], name: str) -> str:
    found = next((code for system, code in codes if system == DRUG_SYSTEM), None)
    return f"{DRUG_SYSTEM}|{found}" if found else name.casefold()


def _of_order(order: Order) -> str:
    return f"{DRUG_SYSTEM}|{order.drug_id}" if order.drug_id else order.what.text.casefold()


def regimen(order: Order, book: OrderBook, language: str) -> str:
    """Dose, route and frequency in whole words, with days and quantity where they are said."""
    dose = amount_words(order.dose) or order.dose_text or ""
    parts = (dose, book.name_of_route(order.route, language), book.name_of_frequency(order.frequency, language))
    return " ".join(part for part in (*parts, days_words(order.days, language), amount_words(order.quantity)) if part)


def draft_words(draft: OrderDraft, book: OrderBook, language: str) -> str:
    parts = (
        amount_words(draft.dose),
        book.name_of_route(draft.route, language),
        book.name_of_frequency(draft.frequency, language),
        days_words(draft.days, language),
        amount_words(draft.quantity),
    )
    return " ".join(part for part in parts if part)


def amount_words(amount: Amount | None) -> str:
    return f"{amount.value:,f} {amount.unit}".strip() if amount else ""


def days_words(days: int | None, language: str) -> str:
    if days is None:
        return ""
    return f"{days} d" if reads_english(language) else f"{days} 天"


def open_rows(rows: Sequence[MedicineRow]) -> tuple[MedicineRow, ...]:
    """Those a person still has to say something about."""
    return tuple(row for row in rows if row.needs_word or row.needs_reason)


def section_of(rows: Sequence[MedicineRow], words: Mapping[Fate, str], title: str) -> NoteSection:
    """The comparison as typed fields of the record, one for each medicine that has a fate."""
    said = [row for row in rows if row.fate is not Fate.UNSAID]
    fields = tuple(
        NoteField(id=f"medicine-{at}", label=row.name, kind=FieldKind.TEXT, value=line_of(row, words))
        for at, row in enumerate(said, start=1)
    )
    return NoteSection(id=SECTION, title=title, fields=fields)


def line_of(row: MedicineRow, words: Mapping[Fate, str]) -> str:
    """`停用 · 血压偏低`, with what was taken and is taken now."""
    change = " → ".join(part for part in (row.home, row.discharge) if part)
    return " · ".join(part for part in (words[row.fate], row.said.reason.strip(), change) if part)
