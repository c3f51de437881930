"""What a nurse is asked to look at once a doctor signed: new orders, stops, what was taken back; refuses to ask about nothing."""

from collections.abc import Mapping, Sequence
from typing import Any

from client.commands import Ending
from client.errors import InputRefused
from client.fhir.build.elements import coding, instant, kept, person
from client.fhir.build.sheet import Sheet
from client.fhir.names import (
    ORDER_TERM,
    PRESCRIPTION_FORM,
    STOP_VERIFY,
    TASK,
    TASK_INTENT,
    TERM_EXTENSION,
    VERIFY_ORDER,
)
from client.records import OrderTerm


def verify_task(sheet: Sheet, orders: Sequence[str], status: str) -> dict[str, Any]:
    """The nurse's check of these order lines, the leading one first."""
    if not orders:
        raise InputRefused("orders", "empty")
    return kept(
        resourceType="Task",
        basedOn=[sheet.reference(each) for each in orders],
        status=status,
        intent=TASK_INTENT,
        code={"coding": [coding(TASK, VERIFY_ORDER)]},
        focus=sheet.reference(orders[0]),
        **{"for": sheet.patient()},
        encounter=sheet.encounter(),
        authoredOn=instant(sheet.act.occurred_at),
    )


def stop_task(sheet: Sheet, ending: Ending) -> dict[str, Any]:
    """Asked with the signature; of a stop that lies ahead from its time on."""
    return {
        **verify_task(sheet, ending.orders, "requested"),
        "code": {"coding": [coding(TASK, STOP_VERIFY)]},
        "requester": person(sheet.act.author),
        "restriction": {"period": {"start": instant(ending.at)}},
    }


def is_long_term_on_ward(order: Mapping[str, Any]) -> bool:
    return OrderTerm.LONG.value in _terms(order) and is_on_ward(order)


def is_on_ward(order: Mapping[str, Any]) -> bool:
    """Whether nurses carry it out: neither on a prescription form of a visit nor taken home."""
    is_outpatient = any(each.get("url") == PRESCRIPTION_FORM for each in order.get("extension", []))
    return OrderTerm.DISCHARGE.value not in _terms(order) and not is_outpatient


def _terms(order: Mapping[str, Any]) -> set[object]:
    categories = [each.get("coding", []) for each in order.get("category", [])]
    terms = {each.get("code") for one in categories for each in one if each.get("system") == ORDER_TERM}
    return terms | {each.get("valueCode") for each in order.get("extension", []) if each.get("url") == TERM_EXTENSION}
