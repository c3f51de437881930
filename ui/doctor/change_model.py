"""An order as drafts to change, and how the old one ends when they are signed. Refuses what the catalogue does not know.

Nobody began it: it is taken back. Otherwise it is stopped. Which of the two is said at the signature, not when the change was begun.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import msgspec

from client.clinical.antimicrobial import PRIOR_COURSES, PURPOSES
from client.clinical.catalogue import Drug, Frequency
from client.clinical.orders import frequency_code, pack_id, route_code
from client.clinical.search import ItemKind
from client.clinical.timing_fhir import chosen_times, first_day_count
from client.commands import AntimicrobialUse, Ending, EndingKind, OrderDraft
from client.records import Code, Order, OrderKind, OrderTerm
from offline.views import OrderRow
from ui.doctor.drafts_model import Sheet
from ui.doctor.ending_model import is_begun
from ui.doctor.order_book import KIND_OF_ITEM, OrderBook
from ui.doctor.orders_model import is_running, local_time, same_group

_REASONS = {"zh": "更改医嘱", "en": "Order changed"}
"""Why an order ends whose place another takes, in the language of the record; the new one names it."""


def drafts_of(rows: Sequence[OrderRow], row: OrderRow, book: OrderBook, now: datetime) -> tuple[OrderDraft, ...]:
    """All lines of its group as they were ordered, from now on; none when one of them is not in the catalogue."""
    found = [draft_of(one.order, book, now) for one in same_group(rows, row)]
    drafts = tuple(draft for draft in found if draft is not None)
    return drafts if len(drafts) == len(found) else ()


def draft_of(order: Order, book: OrderBook, now: datetime) -> OrderDraft | None:
    """As it was ordered. None for what our catalogue cannot name, a dose that is not one amount, a term nobody said."""
    ident = catalogue_id(order, book)
    has_no_dose = order.kind is OrderKind.MEDICATION and order.dose is None
    if ident is None or has_no_dose or order.term is OrderTerm.UNKNOWN:
        return None
    frequency = book.catalogue.frequencies.get(frequency_code(order) or "")
    hours = order.min_interval_h
    return OrderDraft(
        kind=order.kind,
        term=order.term,
        what=order.what,
        catalogue_id=ident,
        dose=order.dose,
        route=_route(order, book),
        frequency=frequency.code if frequency is not None else None,
        times=_times(order, frequency),
        first_day_count=_first_day(order, now),
        antimicrobial=_use(order, book.catalogue.drugs.get(ident)),
        is_as_needed=order.is_as_needed,
        min_interval_h=int(hours) if hours is not None and hours == int(hours) else None,
        starts_at=now,
        days=order.days,
        rate=order.rate,
        is_urgent=order.is_urgent and order.request is None,
        quantity=order.quantity,
        remark=order.remark,
        is_own_supply=order.is_own_supply,
        is_chronic_pain=order.is_chronic_pain,
        request=order.request,
        herb=order.herb,
    )


def _route(order: Order, book: OrderBook) -> Code | None:
    """In the pack's own words where it has the code: another system may have written others beside it."""
    code = route_code(order)
    if order.route is None or not code:
        return None
    known = book.catalogue.routes.get(code)
    if known is None:
        return Code(text=order.route.text, code=code)
    return Code(text=known.name_en if book.record_language == "en" else known.name_zh, code=code)


def _use(order: Order, drug: Drug | None) -> AntimicrobialUse | None:
    """The form as it was filled in. An emergency is not carried on: another day of it wants another reason."""
    said = order.form
    if said is None or drug is None or drug.antibiotic_tier is None:
        return None
    return AntimicrobialUse(
        purpose=said.purpose if said.purpose in PURPOSES else "",
        indication=said.indication,
        site=said.site,
        culture=said.culture,
        prior=said.prior,
        cause=said.cause,
        chest_film=said.chest_film,
        infection_type=said.infection_type,
        susceptibility=said.susceptibility,
        prior_course=said.prior_course if said.prior_course in PRIOR_COURSES else "",
        expert=said.expert,
        before_operation=said.before_operation,
    )


def _times(order: Order, frequency: Frequency | None) -> tuple[str, ...]:
    found = chosen_times(_timing(order), frequency) if frequency is not None else ()
    return tuple(each.strftime("%H:%M") for each in found)


def _first_day(order: Order, now: datetime) -> int | None:
    """How many times still count today, where today is the day for which it was said."""
    start = local_time(order.starts_at, now.tzinfo)
    is_today = start is not None and start.date() == now.date()
    return first_day_count(_timing(order)) if is_today else None


def _timing(order: Order) -> dict[str, Any]:
    found = msgspec.json.decode(order.timing) if order.timing is not None else None
    return found if isinstance(found, dict) else {}


def catalogue_id(order: Order, book: OrderBook) -> str | None:
    """The pack's own id of what is ordered; None when it has none."""
    item = next((item for item, kind in KIND_OF_ITEM.items() if kind is order.kind), None)
    if order.herb_id is not None:
        return order.herb_id
    ident = pack_id(order)
    return ident if item is not None and ident and _is_known(book, item, ident) else None


def _is_known(book: OrderBook, item: ItemKind, ident: str) -> bool:
    return book.hit(item, ident) is not None


def is_other(old: OrderDraft, new: OrderDraft) -> bool:
    """Whether something else is ordered now: what was asked and held for the one before says nothing about it."""
    return (old.kind, old.catalogue_id) != (new.kind, new.catalogue_id)


def carried(old: OrderDraft, new: OrderDraft) -> OrderDraft:
    """What the line cannot say and nobody changed: a remark of several lines, the hold and the forms of the same item.

    Of the same frequency also the chosen times, the first day's count and the shortest interval.
    """
    if is_other(old, new):
        return new
    kept = msgspec.structs.replace(
        new,
        remark=new.remark or (old.remark if "\n" in old.remark else ""),
        held_for=new.held_for or old.held_for,
        held_by=new.held_by or old.held_by,
        antimicrobial=new.antimicrobial or old.antimicrobial,
        request=new.request or old.request,
        herb=new.herb or old.herb,
    )
    if new.frequency != old.frequency:
        return kept
    hours = new.min_interval_h or old.min_interval_h
    count = old.first_day_count if new.first_day_count is None else new.first_day_count
    return msgspec.structs.replace(kept, times=new.times or old.times, min_interval_h=hours, first_day_count=count)


def endings(sheet: Sheet, rows: Sequence[OrderRow], book: OrderBook, now: datetime) -> tuple[Ending, ...]:
    """How the orders end whose place the drafts take, as they stand now; what is over by now ends no more."""
    places = {line.key: at for at, line in enumerate(sheet.lines)}
    found = []
    for one in sheet.replacements:
        group = [row for row in rows if row.order.key in one.orders]
        if not any(is_running(row) for row in group):
            continue
        found.append(
            Ending(
                orders=tuple(row.order.key for row in group),
                versions=tuple(row.order.version for row in group),
                how=EndingKind.STOP if is_begun(rows, group[0]) else EndingKind.VOID,
                at=now,
                reason=_REASONS.get(book.record_language, _REASONS["en"]),
                replaced_by=min((places[key] for key in one.lines if key in places), default=None),
            )
        )
    return tuple(found)
