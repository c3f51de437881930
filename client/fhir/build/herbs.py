"""What a herb of a Chinese prescription says beside its grams; refuses a prescription without a number of doses."""

from typing import Any

from client.commands import OrderDraft
from client.errors import InputRefused
from client.fhir.build.elements import extension, words
from client.fhir.names import HERBAL

ROLES = ("sovereign", "minister", "assistant", "courier")
DECOCTED_BY = ("hospital", "patient")


def herb_extension(draft: OrderDraft) -> list[dict[str, Any]]:
    """Every line carries what the whole prescription says, so that each can be read alone."""
    herb = draft.herb
    if herb is None:
        return []
    if herb.doses < 1:
        raise InputRefused("doses", "below-1")
    if draft.days != herb.doses:
        raise InputRefused(
            "doses", "not-the-days"
        )  # one dose a day: the pharmacy would hand out more or less than is taken
    if (herb.role and herb.role not in ROLES) or (herb.decocted_by and herb.decocted_by not in DECOCTED_BY):
        raise InputRefused("herb", "unknown")
    said = [
        *([extension("role", valueCode=herb.role)] if herb.role else []),
        *_text("footnote", herb.footnote),
        extension("doses", valuePositiveInt=herb.doses),
        *_text("method", herb.method),
        *([extension("decocted-by", valueCode=herb.decocted_by)] if herb.decocted_by else []),
        *_text("usage", herb.usage),
    ]
    return [{"url": HERBAL, "extension": said}]


def _text(name: str, value: str) -> list[dict[str, Any]]:
    return [extension(name, valueString=words(value, name))] if value.strip() else []
