"""How a draft is to be carried out, as FHIR Timing, Dosage and occurrence; refuses to choose times: the pack's wording does."""

from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from typing import Any

from client.clinical.orders import SOS, SOS_VALID
from client.commands import OrderDraft
from client.errors import InputRefused
from client.fhir.build.elements import concept, copied, extension, instant, kept, quantity, words
from client.fhir.build.setting import Wording
from client.fhir.names import FIRST_DAY_COUNT
from client.records import OrderTerm

_BOUNDS = ("boundsPeriod", "boundsDuration", "boundsRange")
_PACE = ("frequency", "frequencyMax", "period", "periodMax", "periodUnit", "timeOfDay", "dayOfWeek", "when", "offset")


def ends_at(draft: OrderDraft) -> datetime | None:
    """Where the draft says for how many days, the same time by the start's own offset that many days later.

    By the offset and not by the zone: a command that was stored has lost its zone, and must build the same order again.
    What is for once if needed (SOS) ends after its twelve hours for every system that reads it.
    """
    is_once = draft.days is None and (draft.frequency or "").upper() == SOS
    if draft.days is None and not is_once:
        return None
    if draft.days is not None and draft.days < 1:
        raise InputRefused("days", "below-1")
    lasts = timedelta(days=draft.days) if draft.days is not None else SOS_VALID
    return draft.starts_at.astimezone(timezone(draft.starts_at.utcoffset() or timedelta(0))) + lasts


def timing(draft: OrderDraft, wording: Wording) -> dict[str, Any]:
    """The pack's Timing with the draft's bounds; for one time without a frequency its start as the event.

    An as-needed draft with a shortest interval says so as one per that many hours. The bounds are always the draft's.
    """
    found = dict(copied(wording.timing(draft) or {}))
    if not found and draft.term is OrderTerm.ONCE and not draft.is_as_needed and draft.days is None:
        return {**_beside(_first_day(draft)), "event": [instant(draft.starts_at)]}
    repeat = {name: value for name, value in dict(found.pop("repeat", {})).items() if name not in _BOUNDS}
    if draft.is_as_needed and draft.min_interval_h is not None:
        repeat = {name: value for name, value in repeat.items() if name not in _PACE}
        found.pop("extension", None)
        repeat |= {"frequency": 1, "period": _hours(draft.min_interval_h), "periodUnit": "h"}
    beside = [*_first_day(draft), *found.pop("extension", [])]
    end = ends_at(draft)
    period = {"start": instant(draft.starts_at), **({"end": instant(end)} if end else {})}
    return {**_beside(beside), **found, "repeat": {"boundsPeriod": period, **repeat}}


def dosage(draft: OrderDraft, wording: Wording) -> dict[str, Any]:
    found = timing(draft, wording)
    route = concept(draft.route, wording.route_codings(draft.route)) if draft.route else None
    return kept(
        text=_said(draft, found),
        additionalInstruction=[{"text": words(draft.remark, "remark")}] if draft.remark.strip() else [],
        timing=found,
        asNeededBoolean=True if draft.is_as_needed else None,
        route=route,
        doseAndRate=_dose_and_rate(draft),
    )


def occurrence(draft: OrderDraft, wording: Wording) -> dict[str, Any]:
    """occurrence[x] of a ServiceRequest: one moment, a timing, or from when (to when)."""
    found = timing(draft, wording)
    if "event" in found and len(found) == 1:
        return {"occurrenceDateTime": instant(draft.starts_at)}
    if set(found) == {"repeat"} and set(found["repeat"]) == {"boundsPeriod"}:
        return {"occurrencePeriod": found["repeat"]["boundsPeriod"]}
    return {"occurrenceTiming": found}


def _dose_and_rate(draft: OrderDraft) -> list[dict[str, Any]]:
    found = kept(
        doseQuantity=quantity(draft.dose) if draft.dose else None,
        rateQuantity=quantity(draft.rate) if draft.rate else None,
    )
    return [found] if found else []


def _hours(value: int) -> int:
    if value < 1:
        raise InputRefused("min-interval", "below-1")
    return value


def _beside(extensions: list[dict[str, Any]]) -> dict[str, Any]:
    return {"extension": extensions} if extensions else {}


def _first_day(draft: OrderDraft) -> list[dict[str, Any]]:
    """How many of the day's times still count on the first day: kept with the Timing that it corrects."""
    if draft.first_day_count is None:
        return []
    if draft.first_day_count < 0:
        raise InputRefused("first-day-count", "below-0")
    return [extension(FIRST_DAY_COUNT, valueInteger=draft.first_day_count)]


def _said(draft: OrderDraft, found: Mapping[str, Any]) -> str | None:
    """The dosage in one line, made of the words on the order: dose, route, rate, frequency."""
    dose = f"{draft.dose.value} {draft.dose.unit}".strip() if draft.dose else ""
    route = draft.route.text if draft.route else ""
    often = draft.frequency or str(found.get("code", {}).get("text", ""))
    needed = "PRN" if draft.is_as_needed and "PRN" not in often.upper() else ""
    rate = f"{draft.rate.value} {draft.rate.unit}".strip() if draft.rate else ""
    return words(", ".join(part for part in (dose, route, rate, often, needed) if part), "text") or None
