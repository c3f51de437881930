"""Today's outpatient infusion room: twelve seats, somebody in every lane, a course on its second day, a skin test, a bottle by drops.

Everybody is invented. Times are minutes before now; what was done stands as a station of ours writes it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import NAMESPACE_URL, uuid5

from practice.hospital.admission import participant, patient
from practice.hospital.pack import medication, printed_unit, route_of
from practice.hospital.people import BY_NAME, doctor
from practice.hospital.places import location
from practice.hospital.room_guests import COURSE, GUESTS, SKIN, Bag, Visitor
from practice.hospital.scene import Scene
from practice.hospital.words import (
    HL7,
    Json,
    coding,
    concept,
    entry_identifier,
    instant,
    own,
    quantity,
    reference,
    sid,
    status_of,
    structure,
)

ROOM, SEATS = "INF", 12
NURSES = (BY_NAME["杜若"], BY_NAME["方葛"])
_CLOSED = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class _Bottle:
    """One infusion group of one visitor."""

    visitor: Visitor
    number: int
    bag: Bag
    signed_at: datetime

    def line(self, at: int) -> str:
        return f"{self.visitor.slug}-b{self.number}-{at}"

    @property
    def lead(self) -> Json:
        return reference("MedicationRequest", self.line(1))

    @property
    def unit(self) -> str:
        said = entry_identifier(self.line(1))[0]["value"]
        at = self.signed_at.astimezone(UTC)
        return str(uuid5(uuid5(NAMESPACE_URL, sid("unit")), f"{said}|{at:%Y-%m-%dT%H:%M:%SZ}"))


def infusion_room(scene: Scene) -> Iterator[Json]:
    yield from _places()
    for visitor in GUESTS:
        yield from _came(scene, visitor)
        bottles = [_bottle(scene, visitor, number, bag) for number, bag in enumerate(visitor.bags, 1)]
        for one in bottles:
            yield from _orders(scene, one)
        if visitor.slug == SKIN:
            yield _skin_test(scene, visitor)
        yield from _steps(scene, visitor, bottles)
        for one in bottles:
            yield from _prepared(scene, one)
            yield from _hung(scene, one)


def _places() -> Iterator[Json]:
    kind = coding(own("place-kind"), "infusion-room", "Infusion room")
    dept = {"managingOrganization": reference("Organization", "dept-N3")}
    yield location(ROOM, "门诊输液室", "area", "yunting-site") | {"type": [{"coding": [kind]}], **dept}
    kind = coding(own("place-kind"), "infusion-seat", "Seat of an infusion room")
    for number in range(1, SEATS + 1):
        key = f"{ROOM}-{number:02d}"
        yield {
            "resourceType": "Location",
            "id": key,
            "identifier": [{"system": sid("location"), "value": key}],
            "status": "active",
            "name": f"{number:02d}",
            "mode": "instance",
            "type": [{"coding": [kind]}],
            "partOf": reference("Location", ROOM),
            **dept,
            **({"status": "suspended", "description": "座椅维修"} if number == _CLOSED else {}),
        }


def _before(scene: Scene, minutes: int) -> datetime:
    return scene.now - timedelta(minutes=minutes)


def _person(visitor: Visitor) -> Json:
    return reference("Patient", f"p-{visitor.slug}")


def _visit_key(visitor: Visitor) -> Json:
    return reference("Encounter", f"e-{visitor.slug}")


def _came(scene: Scene, visitor: Visitor) -> Iterator[Json]:
    """The person and the visit. Who comes for the second day of a course is booked for the room; his visit was yesterday's."""
    named = (visitor.slug, visitor.name, visitor.pinyin)
    yield patient(*named, is_male=visitor.is_male, born=visitor.born, number=8500 + visitor.number)
    is_course = visitor.slug == COURSE
    came = _before(scene, visitor.came + (24 * 60 if is_course else 0))
    period = {"start": instant(came), **({"end": instant(came + timedelta(hours=3))} if is_course else {})}
    yield {
        "resourceType": "Encounter",
        "id": f"e-{visitor.slug}",
        "identifier": entry_identifier(f"e-{visitor.slug}"),
        "status": "finished" if is_course else "in-progress",
        "class": coding(f"{HL7}/v3-ActCode", "AMB", "ambulatory"),
        "subject": _person(visitor),
        "participant": [participant(f"{HL7}/v3-ParticipationType", "ATND", doctor("沈").reference)],
        "period": period,
        "reasonCode": [concept(visitor.reason)],
        "location": [{"location": reference("Location", ROOM, "门诊输液室"), "status": "active"}],
        "serviceProvider": reference("Organization", "yunting"),
    }
    start = _before(scene, visitor.came)
    yield {
        "resourceType": "Appointment",
        "id": f"ap-{visitor.slug}",
        "identifier": [
            *entry_identifier(f"ap-{visitor.slug}"),
            {"system": sid("queue-number"), "value": f"S{visitor.number:03d}"},
        ],
        "status": "arrived",
        "description": visitor.reason,
        "start": instant(start),
        "end": instant(start + timedelta(hours=2)),
        "participant": [
            {"actor": _person(visitor) | {"display": visitor.name}, "status": "accepted"},
            {"actor": reference("Location", ROOM), "status": "accepted"},
        ],
    }


# --- what is ordered ----------------------------------------------------------------------------------------------------


def _bottle(scene: Scene, visitor: Visitor, number: int, bag: Bag) -> _Bottle:
    """The planned time of a bottle is when its prescription was signed; a course is planned for that minute of each day."""
    signed = _before(scene, visitor.came + 5 + (24 * 60 if visitor.slug == COURSE else 0))
    return _Bottle(visitor=visitor, number=number, bag=bag, signed_at=signed.replace(second=0))


def _orders(scene: Scene, one: _Bottle) -> Iterator[Json]:
    """Fluid first, then what is in it; one rate for the group, on the first line."""
    parts = [(one.bag.fluid, one.bag.ml, "mL"), *one.bag.drugs]
    form = _form(one)
    for at, (drug, amount, unit) in enumerate(parts, start=1):
        said = {"doseQuantity": quantity(Decimal(amount), printed_unit(unit), unit)}
        if at == 1 and one.bag.rate:
            code = "[drp]/min" if one.bag.is_drops else "mL/h"
            word = "滴/分" if one.bag.is_drops else code
            said["rateQuantity"] = quantity(Decimal(one.bag.rate), word, code)
        extensions = [{"url": structure("group-sequence"), "valueInteger": at}, form]
        if one.visitor.paid:
            extensions.append({"url": structure("request-state"), "valueCode": one.visitor.paid})
        yield {
            "resourceType": "MedicationRequest",
            "id": one.line(at),
            "identifier": entry_identifier(one.line(at)),
            "extension": extensions,
            "status": "active",
            "intent": "order",
            "category": [
                {"coding": [coding(own("order-term"), "temporary")]},
                {"coding": [coding(own("order-kind"), "medication")]},
                {"coding": [coding(f"{HL7}/medicationrequest-category", "outpatient")]},
            ],
            "medicationCodeableConcept": medication(scene.content, drug),
            "subject": _person(one.visitor),
            "encounter": _visit_key(one.visitor),
            "authoredOn": instant(one.signed_at),
            "requester": doctor("沈").reference,
            "groupIdentifier": {"system": sid("order-group"), "value": f"g-{one.visitor.slug}-b{one.number}"},
            "dosageInstruction": [
                {
                    "sequence": 1,
                    "timing": _timing(one),
                    "route": route_of(scene.content, "IVGTT"),
                    "doseAndRate": [said],
                }
            ],
            **(_held(one.visitor) if one.visitor.slug == SKIN else {}),
        }


def _form(one: _Bottle) -> Json:
    number = {"system": sid("prescription"), "value": f"CF{one.signed_at:%y%m%d}{8500 + one.visitor.number:05d}"}
    parts: list[Json] = [
        {"url": "number", "valueIdentifier": number},
        {"url": "kind", "valueCoding": coding(own("prescription-kind"), "ordinary")},
    ]
    return {"url": structure("prescription-form"), "extension": parts}


def _timing(one: _Bottle) -> Json:
    if one.visitor.slug != COURSE:
        return {"event": [instant(one.signed_at)], "code": {"text": "ONCE"}}
    bounds = {"start": instant(one.signed_at), "end": instant(one.signed_at + timedelta(days=3) - timedelta(minutes=1))}
    return {"repeat": {"timeOfDay": [f"{one.signed_at:%H:%M}:00"], "boundsPeriod": bounds}, "code": {"text": "QD"}}


def _held(visitor: Visitor) -> Json:
    return {
        "status": "on-hold",
        "statusReason": concept("skin test pending", coding(own("hold-reason"), "skin-test")),
        "supportingInformation": [reference("ServiceRequest", f"{visitor.slug}-skin")],
    }


def _skin_test(scene: Scene, visitor: Visitor) -> Json:
    return {
        "resourceType": "ServiceRequest",
        "id": f"{visitor.slug}-skin",
        "identifier": entry_identifier(f"{visitor.slug}-skin"),
        "status": "active",
        "intent": "order",
        "category": [
            {"coding": [coding(own("order-term"), "temporary")]},
            {"coding": [coding(own("order-kind"), "nursing")]},
        ],
        "code": concept(scene.content.nursing["SKINTEST-PEN"]["name_zh"], coding(own("nursing-order"), "SKINTEST-PEN")),
        "subject": _person(visitor),
        "encounter": _visit_key(visitor),
        "authoredOn": instant(_before(scene, visitor.came + 5)),
        "requester": doctor("沈").reference,
        "occurrenceTiming": {"event": [instant(_before(scene, visitor.came))]},
    }


# --- what was done ------------------------------------------------------------------------------------------------------


def _task(visitor: Visitor, name: str, at: datetime, code: str, reason: Json, **more: Json | list[Json]) -> Json:
    key = f"{visitor.slug}-{name}"
    nurse = NURSES[0].reference
    return {
        "resourceType": "Task",
        "id": key,
        "identifier": entry_identifier(key),
        "status": "completed",
        "intent": "order",
        "code": {"coding": [coding(own("task"), code)]},
        "for": _person(visitor),
        "encounter": _visit_key(visitor),
        "executionPeriod": {"end": instant(at)},
        "authoredOn": instant(at),
        "requester": nurse,
        "owner": nurse,
        "reasonCode": {"coding": [reason]},
        **more,
    }


def _steps(scene: Scene, visitor: Visitor, bottles: list[_Bottle]) -> Iterator[Json]:
    """The stay in the room: taken in, called, seated, needle out, left."""
    if visitor.accepted is None:
        return
    facts = [_fact("bottle", valueReference=one.lead) for one in bottles]
    facts += [
        _fact("registered", valueCode="yes"),
        _fact("paid", valueCode="yes" if visitor.paid == "paid" else "unknown"),
    ]
    first = coding(own("room-step"), "accept", "Taken in")
    leads: list[Json] = [one.lead for one in bottles]
    yield _task(visitor, "accept", _before(scene, visitor.accepted), "room-step", first, basedOn=leads, input=facts)
    stay = [reference("Task", f"{visitor.slug}-accept")]
    for name, minutes in visitor.steps:
        word, _, seat = name.partition(":")
        more: dict[str, Json | list[Json]] = {"partOf": stay}
        if seat:
            more["location"] = reference("Location", f"{ROOM}-{seat}", seat)
        if word == "call":
            more["input"] = [_fact("window", valueString="1 号窗")]
        yield _task(visitor, word, _before(scene, minutes), "room-step", coding(own("room-step"), word), **more)


def _fact(name: str, **value: Json | str) -> Json:
    return {"type": {"coding": [coding(own("room-fact"), name)]}, **value}


def _prepared(scene: Scene, one: _Bottle) -> Iterator[Json]:
    """Compounded by one nurse, checked by another three minutes later."""
    if one.bag.prepared is None:
        return
    for step, nurse, minutes in (("compound", 0, one.bag.prepared + 3), ("check", 1, one.bag.prepared)):
        who = NURSES[nurse].reference
        unit = {"system": sid("unit"), "value": one.unit}
        yield {
            **_task(
                one.visitor,
                f"b{one.number}-{step}",
                _before(scene, minutes),
                "unit-step",
                coding(own("unit-step"), step),
            ),
            "requester": who,
            "owner": who,
            "basedOn": [reference("MedicationRequest", one.line(at)) for at in range(1, 2 + len(one.bag.drugs))],
            "focus": {"type": "MedicationRequest", "identifier": unit},
            "restriction": {"period": {"start": instant(one.signed_at), "end": instant(one.signed_at)}},
            "input": [{"type": {"coding": [coding(own("task"), "unit-step")]}, "valueIdentifier": unit}],
        }


def _hung(scene: Scene, one: _Bottle) -> Iterator[Json]:
    if one.bag.began is None:
        return
    period = {"start": instant(_before(scene, one.bag.began))}
    if one.bag.ended is not None:
        period["end"] = instant(_before(scene, one.bag.ended))
    parts = [(one.bag.fluid, one.bag.ml, "mL"), *one.bag.drugs]
    for at, (drug, amount, unit) in enumerate(parts, start=1):
        key = f"ma-{one.line(at)}"
        extensions: list[Json] = [{"url": structure("slot-time"), "valueDateTime": instant(one.signed_at)}]
        if at == 1 and one.bag.ended is not None:
            extensions.append(
                {"url": structure("infused-volume"), "valueQuantity": quantity(Decimal(one.bag.ml), "mL", "mL")}
            )
        yield {
            "resourceType": "MedicationAdministration",
            "id": key,
            "identifier": entry_identifier(key),
            "extension": extensions,
            "status": "in-progress" if one.bag.ended is None else "completed",
            "category": status_of("medication-admin-category", "outpatient"),
            "medicationCodeableConcept": medication(scene.content, drug),
            "subject": _person(one.visitor),
            "context": _visit_key(one.visitor),
            "effectivePeriod": period,
            "performer": [NURSES[0].performer],
            "request": reference("MedicationRequest", one.line(at)),
            "dosage": {
                "route": route_of(scene.content, "IVGTT"),
                "dose": quantity(Decimal(amount), printed_unit(unit), unit),
            },
        }
