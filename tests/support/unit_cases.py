"""Orders for the tests of the execution plan; refuses realistic medicine."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from client.clinical.timing_fhir import ward_clock
from client.fhir import names
from offline import replica
from offline.projection import lists, unit_faults, units
from offline.projection.plan import Plan
from offline.store.books import Books
from offline.views import Unit
from offline.views.plan_faults import PlanFault
from tests.support import builders
from tests.support.builders import NOW, stamp


def timed(
    ident: str, start: datetime, *times: str, term: str = "long-term", first: int | None = None, **more: Any
) -> dict[str, Any]:
    """A drug at these times of the day; without times one dose, at the start."""
    made = builders.drug_order(ident, start=start)
    made["category"] = [{"coding": [{"system": names.ORDER_TERM, "code": term}]}] if term else []
    repeat: dict[str, Any] = {"timeOfDay": list(times)} if times else {"count": 1}
    timing: dict[str, Any] = {"repeat": {**repeat, "boundsPeriod": {"start": stamp(start)}}}
    if not times:
        timing = {"event": [stamp(start)]}
    if first is not None:
        timing["extension"] = [{"url": names.FIRST_DAY_COUNT, "valueInteger": first}]
    made["dosageInstruction"][0]["timing"] = timing
    return made | more


def nursing(ident: str, start: datetime, *times: str, code: str = "ORAL-CARE", **more: Any) -> dict[str, Any]:
    """A nursing order at these times of the day."""
    return {
        "resourceType": "ServiceRequest",
        "id": ident,
        "status": "active",
        "intent": "order",
        "category": [
            {"coding": [{"system": names.ORDER_TERM, "code": "long-term"}]},
            {"coding": [{"system": names.ORDER_KIND, "code": "nursing"}]},
        ],
        "code": {"coding": [{"system": names.NURSING_ORDER, "code": code}], "text": code},
        "subject": {"reference": builders.PATIENT},
        "encounter": {"reference": "Encounter/e1"},
        "authoredOn": stamp(start),
        "occurrenceTiming": {"repeat": {"timeOfDay": list(times), "boundsPeriod": {"start": stamp(start)}}},
        **more,
    }


def as_needed(ident: str, **more: Any) -> dict[str, Any]:
    made = builders.drug_order(ident)
    made["dosageInstruction"] = [{"asNeededBoolean": True}]
    return made | more


def stopped(order: dict[str, Any], at: datetime, **more: Any) -> dict[str, Any]:
    """Ended by a person at that time: over where it has come, else ahead of it."""
    parts = [{"url": "at", "valueDateTime": stamp(at)}, {"url": "reason", "valueString": "病情好转"}]
    ended = {"extension": [{"url": names.STOPPED, "extension": parts}]}
    return order | ended | ({"status": "stopped"} if at <= NOW else {}) | more


def newer(books: Books, *resources: dict[str, Any]) -> None:
    """Somebody changed these at central."""
    changed = [builders.given(one, version="2", at=NOW + timedelta(hours=1)) for one in resources]
    replica.put(books, changed, builders.NOW_MS)


def zoned(zone: str) -> Plan:
    return Plan(ward_clock(builders.pack().catalogue.frequencies, ZoneInfo(zone)))


def plan(books: Books, now: datetime = NOW, clock: Plan | None = None) -> tuple[Unit, ...]:
    pack = builders.pack()
    people = lists.people(books)
    return units.units(books, people, now, clock or builders.plan(), pack.catalogue, rules=pack.care.units)


def faults(books: Books, now: datetime = NOW) -> tuple[PlanFault, ...]:
    pack = builders.pack()
    return unit_faults.faults(books, lists.people(books), now, builders.plan(), pack.catalogue, pack.care.units)
