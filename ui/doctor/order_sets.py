"""Order sets as drafts, and drafts as a line to edit. Refuses to complete a member: what the set leaves open is named, not guessed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from client.clinical.catalogue import OrderSetItem
from client.clinical.search import LIMIT, Hit, ItemKind, SearchResult
from client.commands import OrderDraft
from client.records import Amount, Code, OrderTerm
from ui.doctor.entry_model import ONCE, Entry, choose, typed
from ui.doctor.order_book import ITEM_OF_SET_TYPE, KIND_OF_ITEM, OrderBook


@dataclass(frozen=True, slots=True, kw_only=True)
class Inserted:
    """What a set gave: drafts, members that lack a dose, route or frequency, and how many optional ones it did not insert."""

    drafts: tuple[OrderDraft, ...]
    open: tuple[Hit, ...]
    optional: int
    unknown: int


def from_set(code: str, book: OrderBook, now: datetime) -> Inserted:
    """The preselected members in the set's order."""
    found = book.catalogue.order_sets.get(code)
    return from_items(found.items if found else (), book, now)


def from_items(items: Sequence[OrderSetItem], book: OrderBook, now: datetime) -> Inserted:
    """The same for members that stand somewhere else than in a set."""
    chosen = [item for item in items if item.is_selected]
    hits = [(item, _hit(item, book)) for item in chosen]
    drafts = [(hit, _draft(item, hit, book, now)) for item, hit in hits if hit is not None]
    return Inserted(
        drafts=tuple(draft for _, draft in drafts if draft is not None),
        open=tuple(hit for hit, draft in drafts if draft is None),
        optional=len(items) - len(chosen),
        unknown=sum(1 for _, hit in hits if hit is None),
    )


def all_sets(book: OrderBook) -> SearchResult:
    """Every order set, for G on an empty line; at most as many as the list shows."""
    hits = [
        Hit(kind=ItemKind.ORDER_SET, code=one.id, name_zh=one.name_zh, name_en=one.name_en, rank=0)
        for one in book.catalogue.order_sets.values()
    ]
    return SearchResult(tuple(hits[:LIMIT]), len(hits))


def as_entry(draft: OrderDraft, book: OrderBook) -> Entry:
    """The draft as a line to change; its item stays chosen, because a person chose it before."""
    parts = [draft.catalogue_id]
    if draft.dose is not None:
        parts.append(f"{draft.dose.value:f}{_unit_word(draft.dose)}")
    if draft.frequency is not None:
        parts.append(draft.frequency.lower())
    frequency = book.catalogue.frequencies.get(draft.frequency or "")
    if draft.is_as_needed and not (frequency is not None and frequency.is_prn):
        parts.append("prn")
    if draft.route is not None and draft.route.code:
        parts.append(draft.route.code.lower())
    if draft.days is not None:
        parts.append(f"{draft.days}d")
    if draft.is_own_supply:
        parts.append("zb")
    state = typed(Entry(), " ".join(parts), book)
    place = next((at for at, hit in enumerate(state.found.hits) if hit.code == draft.catalogue_id), None)
    return state if place is None else choose(state, book, place)


def _unit_word(amount: Amount) -> str:
    """A word the entry line reads as the same unit."""
    words = {"[iU]": "iu", "{tablet}": "片", "{vial}": "支", "{patch}": "贴", "[drp]": "滴", "[iU]/kg": "iu/kg"}
    unit = amount.code or amount.unit
    return words.get(unit, unit)


def _hit(item: OrderSetItem, book: OrderBook) -> Hit | None:
    kind = ITEM_OF_SET_TYPE.get(item.type)
    return book.hit(kind, item.ref) if kind is not None and item.ref else None


def _draft(item: OrderSetItem, hit: Hit, book: OrderBook, now: datetime) -> OrderDraft | None:
    is_drug = hit.kind is ItemKind.DRUG
    route = book.catalogue.routes.get(item.route or "")
    if is_drug and (item.dose is None or item.frequency is None or route is None):
        return None
    code = item.frequency or _usual(hit, book)
    frequency = book.catalogue.frequencies.get(code or "")
    is_once = code in ONCE or (code is None and hit.kind in {ItemKind.LAB, ItemKind.EXAM})
    name = route.name_en if route and book.record_language == "en" else route.name_zh if route else ""
    return OrderDraft(
        kind=KIND_OF_ITEM[hit.kind],
        term=OrderTerm.ONCE if is_once else OrderTerm.LONG,
        what=Code(text=book.record_name(hit)),
        catalogue_id=hit.code,
        dose=Amount(value=item.dose.value, unit=item.dose.unit, code=item.dose.unit) if item.dose else None,
        route=Code(text=name, code=route.code) if route and is_drug else None,
        frequency=code,
        is_as_needed=bool(frequency and frequency.is_prn),
        starts_at=now,
        days=item.duration_days,
    )


def _usual(hit: Hit, book: OrderBook) -> str | None:
    """Once for tests; for nursing what the hospital's catalogue names; a diet has none."""
    if hit.kind in {ItemKind.LAB, ItemKind.EXAM}:
        return "ONCE" if "ONCE" in book.catalogue.frequencies else None
    nursing = book.catalogue.nursing.get(hit.code) if hit.kind is ItemKind.NURSING else None
    code = nursing.default_frequency if nursing else None
    return code if code in book.catalogue.frequencies else None
