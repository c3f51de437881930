"""A nursing level or a diet beside another that is in force: a patient has one of each. Stops nothing, and says what the other one is."""

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime

from client.clinical.catalogue import Catalogue
from client.clinical.orders import has_lapsed
from client.clinical.safety.findings import Finding, Kind, Tier
from client.commands import OrderDraft
from client.fhir import names
from client.records import NOT_IN_FORCE, Order, OrderKind, OrderTerm
from offline.projection import orders
from offline.store.books import Books

LEVEL, DIET = "nursing-level", "diet"
_IS_LEVEL = "level"


def beside_another(
    books: Books,
    patient: str,
    drafts: Sequence[OrderDraft],
    catalogue: Catalogue,
    now: datetime,
    pack_version: str,
    without: Collection[str],
) -> Iterator[Finding]:
    """One finding for each long-term draft that stands beside another of its kind; `without`: what ends by the same signature."""
    wanted = [(at, draft, what) for at, draft in enumerate(drafts) if (what := _drafted(draft, catalogue)) is not None]
    if not wanted:
        return
    found = orders.live_orders(books, [patient], ["ServiceRequest", "NutritionOrder"])[patient]
    running = [one for _, one in found if one.key not in without and _is_running(one, now)]
    for at, draft, what in wanted:
        others = [one for one in running if _ordered(one, catalogue) == what and not _is_same(one, draft)]
        if others:
            yield Finding(
                tier=Tier.ADVISE,
                kind=Kind.STANDING,
                rule_id=f"standing-{what}",
                order=str(at),
                implicated=tuple(one.key for one in others),
                facts={"what": what, "other": "、".join(dict.fromkeys(one.what.text for one in others))},
                source=_source(draft, catalogue),
                pack_version=pack_version,
            )


def _drafted(draft: OrderDraft, catalogue: Catalogue) -> str | None:
    if draft.term is not OrderTerm.LONG:
        return None
    if draft.kind is OrderKind.DIET:
        return DIET
    row = catalogue.nursing.get(draft.catalogue_id) if draft.kind is OrderKind.NURSING else None
    return LEVEL if row is not None and row.category == _IS_LEVEL else None


def _ordered(order: Order, catalogue: Catalogue) -> str | None:
    if order.kind is OrderKind.DIET:
        return DIET
    row = catalogue.nursing.get(order.what.code_in(names.NURSING_ORDER) or "")
    return LEVEL if row is not None and row.category == _IS_LEVEL else None


def _is_same(order: Order, draft: OrderDraft) -> bool:
    """The very same one is a repetition, which the order sheet shows."""
    return draft.catalogue_id in {order.what.code_in(names.NURSING_ORDER), order.what.code_in(names.DIET)}


def _is_running(order: Order, now: datetime) -> bool:
    is_open = order.status not in NOT_IN_FORCE and (order.ends_at is None or order.ends_at > now)
    return is_open and order.term is OrderTerm.LONG and not has_lapsed(order, now)


def _source(draft: OrderDraft, catalogue: Catalogue) -> str:
    row = catalogue.nursing.get(draft.catalogue_id) or catalogue.diets.get(draft.catalogue_id)
    return row.source if row is not None else ""
