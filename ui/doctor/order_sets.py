"""Order sets as drafts, and drafts as a line to edit. Refuses to complete a member: what the set leaves open is named, not guessed."""

from datetime import datetime

from client.clinical.catalogue import OrderSetItem
from client.clinical.orders import AS_NEEDED
from client.clinical.search import Hit, ItemKind
from client.commands import OrderDraft
from client.records import Amount, Code, OrderTerm
from client.tongue import reads_english
from ui.doctor.entry_model import ONCE, Entry, choose, typed
from ui.doctor.order_book import ITEM_OF_SET_TYPE, KIND_OF_ITEM, OrderBook, name_of_hit


def draft_of_item(item: OrderSetItem, book: OrderBook, now: datetime) -> OrderDraft | None:
    """None for what the catalogue does not know and for what the set leaves open."""
    hit = _hit(item, book)
    return _draft(item, hit, book, now) if hit is not None else None


def name_of_item(item: OrderSetItem, book: OrderBook, language: str) -> str:
    """In the reader's language where the catalogue has it; as the set says it otherwise."""
    hit = _hit(item, book)
    if hit is not None:
        return name_of_hit(hit, language)
    return (item.text_en if reads_english(language) else item.text_zh) or item.text_zh or item.ref or ""


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
    is_said = frequency is not None and frequency.is_prn and draft.frequency != AS_NEEDED
    if draft.min_interval_h is not None and draft.is_as_needed and not is_said:
        parts.append(f"间隔{draft.min_interval_h}h")
    if draft.first_day_count is not None:
        parts.append(f"首日{draft.first_day_count}")
    if draft.is_chronic_pain:
        parts.append("慢痛")
    if draft.is_own_supply:
        parts.append("zb")
    if draft.rate is not None:
        parts.append(f"{draft.rate.value:f}{_rate_unit(draft.rate)}")
    if draft.is_urgent:
        parts.append("加急")
    if draft.remark and "\n" not in draft.remark:
        parts.append(f"// {draft.remark}")
    state = typed(Entry(), " ".join(parts), book)
    place = next((at for at, hit in enumerate(state.found.hits) if hit.code == draft.catalogue_id), None)
    return state if place is None else choose(state, book, place)


def _rate_unit(rate: Amount) -> str:
    unit = rate.code or rate.unit
    return {"[drp]/min": "滴/分", "mL/h": "ml/h"}.get(unit, unit)


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
