"""Tests of the blood to be drawn this afternoon, a container that the laboratory could not use, and an order that a nurse asked about."""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

from practice.hospital.lines import Line, Part
from practice.hospital.orders import orders, place
from practice.hospital.people import BY_NAME, doctor
from practice.hospital.roster import Guest
from practice.hospital.scene import Scene
from practice.hospital.words import Json, coding, concept, entry_identifier, instant, own, reference, sid

TESTS = (
    ("n3-12", ("card", "crp", "cbc", "coag")),
    ("n3-16", ("cbc", "crp")),
    ("n3-27", ("coag", "card")),
)
"""Slug, panels."""
SPOILT = "n3-16"
ASKED = Line(
    kind="medication",
    parts=(Part(drug="digoxin-tab", amount=Decimal("0.25"), unit="mg"),),
    route="PO",
    frequency="QD",
    marks=frozenset({"new"}),
)


def specimens(scene: Scene, people: tuple[Guest, ...]) -> Iterator[Json]:
    """Nobody took them yet, but for one that was haemolysed."""
    for slug, codes in TESTS:
        guest = next(one for one in people if one.slug == slug)
        line = Line(kind="laboratory", codes=codes, frequency="ONCE", ago_h=Decimal("0.5"))
        placed = place(scene, guest, line, f"{slug}-draw")
        yield from orders(scene, placed)
        if slug == SPOILT:
            yield _spoilt(scene, guest, placed.id_of(1))


def _spoilt(scene: Scene, guest: Guest, request: str) -> Json:
    ident, at = f"{guest.slug}-specimen", scene.now - timedelta(minutes=20)
    return {
        "resourceType": "Specimen",
        "id": ident,
        "identifier": entry_identifier(ident),
        "status": "unsatisfactory",
        "type": concept("全血(EDTA)", coding(own("specimen"), "WB-EDTA")),
        "subject": guest.patient,
        "request": [reference("ServiceRequest", request)],
        "collection": {"collector": BY_NAME[guest.nurse].reference, "collectedDateTime": instant(at)},
        "condition": [concept("溶血")],
        "container": [{"identifier": [{"system": sid("specimen"), "value": "WLS0000000000000"}]}],
    }


def asked(scene: Scene, people: tuple[Guest, ...]) -> Iterator[Json]:
    """A high-alert drug whose dose a nurse asked about; the doctor has not answered."""
    guest = next(one for one in people if one.slug == "n3-17")
    placed = place(scene, guest, ASKED, "n3-17-asked")
    yield from orders(scene, placed)
    ident = "n3-17-query"
    yield {
        "resourceType": "Communication",
        "id": ident,
        "identifier": entry_identifier(ident),
        "status": "completed",
        "category": [concept("", coding(own("order-query"), "query"))],
        "subject": guest.patient,
        "encounter": guest.encounter,
        "about": [reference("MedicationRequest", placed.id_of(1))],
        "sent": instant(scene.now - timedelta(minutes=12)),
        "recipient": [doctor(guest.doctor).reference],
        "sender": BY_NAME[guest.nurse].reference,
        "reasonCode": [concept("剂量有疑问", coding(own("order-query-reason"), "dose"))],
        "payload": [{"contentString": "患者 CrCl 偏低，心率 58 次/分，请确认地高辛剂量"}],
    }
