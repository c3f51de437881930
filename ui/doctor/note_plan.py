"""The post-operative plan of an operation record as order drafts. Refuses to sign one, and to invent an order the pack does not have."""

from dataclasses import dataclass
from datetime import datetime

from client.clinical.documents.book import Field, Template
from client.clinical.documents.forms import choice_of, is_missing, number, values_of
from client.clinical.search import ItemKind
from client.commands import OrderDraft
from client.records import Code, OrderKind, OrderTerm
from ui.doctor.entry_model import ONCE
from ui.doctor.order_book import OrderBook

NOTHING_NEEDED = "不需要"
_KINDS = {"diet": (OrderKind.DIET, ItemKind.DIET), "nursing": (OrderKind.NURSING, ItemKind.NURSING)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The drafts, and what of the plan has to be ordered by hand, word for word."""

    drafts: tuple[OrderDraft, ...]
    by_hand: tuple[str, ...]


def planned(template: Template, text: str, book: OrderBook, now: datetime) -> Plan:
    """From the fields that may stand for an order; what is empty is not planned."""
    values = values_of(template, text)
    drafts, by_hand = list[OrderDraft](), list[str]()
    section = next((one for one in template.sections if one.id == "aftercare"), None)
    for field in section.fields if section is not None else ():
        value = values.get(field.id, "")
        if is_missing(field, value) or not field.choices:
            continue
        draft = _draft(field, values, template, book, now)
        if draft is not None:
            drafts.append(draft)
        elif choice_of(field, value) != NOTHING_NEEDED:
            by_hand.append(f"{field.zh}：{value}")
    return Plan(drafts=tuple(drafts), by_hand=tuple(by_hand))


def _draft(
    field: Field, values: dict[str, str], template: Template, book: OrderBook, now: datetime
) -> OrderDraft | None:
    value = values.get(field.id, "")
    plan = field.orders.get(choice_of(field, value))
    if plan is None or plan.kind not in _KINDS or not _holds(plan.when, values, template):
        return None
    kind, item = _KINDS[plan.kind]
    hit = book.hit(item, plan.item)
    if hit is None:
        return None
    hours = values.get("fasting-hours", "") if field.id == "diet" else ""
    nursing = book.catalogue.nursing.get(plan.item) if kind is OrderKind.NURSING else None
    frequency = nursing.default_frequency if nursing is not None else None
    return OrderDraft(
        kind=kind,
        term=OrderTerm.ONCE if frequency in ONCE else OrderTerm.LONG,
        what=Code(text=book.record_name(hit)),
        catalogue_id=plan.item,
        frequency=frequency,
        starts_at=now,
        remark=f"术后 {hours}".strip() if _is_amount(hours) else "术后",
    )


def _is_amount(hours: str) -> bool:
    return number(hours, "h") is not None


def _holds(when: tuple[tuple[str, str], ...], values: dict[str, str], template: Template) -> bool:
    """A number is compared as a number: 6, 6 h and 6.0 are the same."""
    units = {field.id: field.unit for field in template.fields}
    for name, wanted in when:
        said, meant = number(values.get(name, ""), units.get(name, "")), number(wanted, units.get(name, ""))
        if said is None or meant is None or said.value != meant.value:
            return False
    return True
