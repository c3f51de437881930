"""A nurse's query of an order and the doctor's answer, each one Communication about the order; refuses one that says nothing.

The order's own check stays as it is: whether a query is open is read from these, so that nobody's Task is changed by asking.
"""

from typing import Any

from client.commands import AnswerQuery, QueryOrder
from client.errors import InputRefused
from client.fhir.build.elements import coded, concept, instant, kept, line, person, words
from client.fhir.build.sheet import Sheet
from client.fhir.names import ORDER_QUERY, QUERY, QUERY_ANSWER


def write_query(sheet: Sheet, command: QueryOrder) -> None:
    """It names its reason; the words are the nurse's own."""
    if not command.orders:
        raise InputRefused("orders", "empty")
    made = _message(sheet, QUERY, command.orders, command.recipient, words(command.text, "text"))
    sheet.create({**made, "reasonCode": [concept(command.reason)]})


def write_query_answer(sheet: Sheet, command: AnswerQuery) -> None:
    """In answer to that very query."""
    made = _message(sheet, QUERY_ANSWER, command.orders, command.recipient, line(command.text, "text"))
    sheet.create({**made, "inResponseTo": [sheet.reference(command.query)]})


def _message(sheet: Sheet, step: str, about: tuple[str, ...], recipient: str, text: str) -> dict[str, Any]:
    return kept(
        resourceType="Communication",
        status="completed",
        category=[coded(ORDER_QUERY, step)],
        subject=sheet.patient(),
        about=[sheet.reference(each) for each in about],
        encounter=sheet.encounter(),
        sent=instant(sheet.act.occurred_at),
        recipient=[{"reference": recipient}] if recipient else [],
        sender=person(sheet.act.author),
        payload=[{"contentString": text}] if text.strip() else [],
    )
