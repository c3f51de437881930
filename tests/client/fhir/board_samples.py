"""Commands of a nurse around orders in every shape that is built differently."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from client.commands import AnswerQuery, CollectSpecimen, Command, MissSpecimen, QueryOrder, StartSkinTest
from client.fhir import names
from client.records import Code
from tests.client.fhir.samples import ACT, DOCTOR, NOW, NURSE

LINES = ("MedicationRequest/m1",)
ASKED = Code(text="剂量有疑问", system=names.QUERY_REASON, code="dose")


def query(**changes: Any) -> QueryOrder:
    plain = {"author": NURSE, "orders": LINES, "what": Code(text="x"), "reason": ASKED, "text": "0.5 g?"}
    return QueryOrder(**{**ACT, **plain, **changes})


def answer(**changes: Any) -> AnswerQuery:
    plain = {"author": DOCTOR, "query": "Communication/q1", "orders": LINES, "text": "0.5 g"}
    return AnswerQuery(**{**ACT, **plain, **changes})


def begin(**changes: Any) -> StartSkinTest:
    plain = {
        "author": NURSE,
        "test": "ServiceRequest/s1",
        "what": Code(text="青霉素皮试", system=names.NURSING_ORDER, code="SKINTEST-PEN"),
        "batch": "20260301",
        "solution": "青霉素皮试液",
        "site": "左前臂掌侧",
        "read_from": NOW + timedelta(minutes=20),
    }
    return StartSkinTest(**{**ACT, **plain, **changes})


def collect(**changes: Any) -> CollectSpecimen:
    plain = {
        "author": NURSE,
        "orders": ("ServiceRequest/l1", "ServiceRequest/l2"),
        "code": "WLS00000000000X",
        "specimen": Code(text="血清", system=names.SPECIMEN_TYPE, code="SER"),
        "container": Code(text="黄帽管", system=names.CONTAINER, code="serum-gold"),
        "patient_code": "1001",
    }
    return CollectSpecimen(**{**ACT, **plain, **changes})


def miss(**changes: Any) -> MissSpecimen:
    plain = {"author": NURSE, "orders": ("ServiceRequest/l1",), "specimen": Code(text="血清"), "reason": "患者外出"}
    return MissSpecimen(**{**ACT, **plain, **changes})


BOARD_COMMANDS: dict[str, Callable[[], Command]] = {
    "ask about an order": lambda: query(recipient="Practitioner/d1"),
    "ask about an order in a reason alone": lambda: query(text=""),
    "answer a query": lambda: answer(recipient="Practitioner/n1"),
    "begin a skin test": begin,
    "begin a skin test that is read after days": lambda: begin(
        read_from=NOW + timedelta(hours=48), read_until=NOW + timedelta(hours=72), solution="", site=""
    ),
    "collect a specimen": collect,
    "collect a specimen anew": lambda: collect(replaces="Specimen/sp1", container=None),
    "collect no specimen": miss,
}
