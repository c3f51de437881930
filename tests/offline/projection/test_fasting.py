"""Nothing by mouth: the doses that are swallowed stay on the list and ask, and nobody gives one without saying why."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.clinical.fasting import is_by_mouth, says_nothing_by_mouth
from client.fhir import names, reading
from client.records import Code, DoseOutcome
from offline import replica
from offline.projection import doses, fasting, lists, orders
from offline.store.books import Books
from tests.offline.projection.test_giving import SLOT, charted, dose
from tests.support import builders
from tests.support.builders import NOW, PATIENT, load

HOUR = timedelta(hours=1)


def diet(
    code: str = "NPO", *, status: str = "active", since: datetime = NOW - HOUR, until: datetime | None = None
) -> Any:
    period = {"start": builders.stamp(since), **({"end": builders.stamp(until)} if until else {})}
    return {
        "resourceType": "NutritionOrder",
        "id": "diet",
        "status": status,
        "intent": "order",
        "patient": {"reference": PATIENT},
        "encounter": {"reference": "Encounter/e1"},
        "dateTime": builders.stamp(since),
        "oralDiet": {
            "type": [{"coding": [{"system": names.DIET, "code": code}], "text": code}],
            "schedule": [{"repeat": {"boundsPeriod": period}}],
        },
    }


def tag(text: str, kind: str = "diet") -> Any:
    return {
        "resourceType": "Flag",
        "id": "f1",
        "status": "active",
        "category": [{"coding": [{"system": names.TAG_KIND, "code": kind}]}],
        "code": {"text": text},
        "subject": {"reference": PATIENT},
        "period": {"start": builders.stamp(NOW - HOUR)},
    }


def swallowed(route: str = "PO") -> Any:
    made = builders.drug_order("m1")
    made["dosageInstruction"][0]["route"] = {"coding": [{"system": names.ROUTE, "code": route}], "text": route}
    return made


def held(books: Books, *rows: Any) -> list[bool]:
    """Of each planned time from now on; every time is there, whoever fasts."""
    load(books, builders.ward(), builders.bed(2), builders.patient(), builders.stay(1, 2), *rows)
    found = doses.due_doses(books, lists.people(books), NOW, NOW + 24 * HOUR, NOW, builders.plan())
    assert len(found) == 3, "nothing is dropped"
    return [one.is_fasting for one in found]


@pytest.mark.parametrize("route", ["NG", "IVGTT", "SL", "PR"])
def test_what_is_not_swallowed_is_not_affected(books: Books, route: str) -> None:
    assert held(books, swallowed(route), diet()) == [False] * 3


@pytest.mark.parametrize("said", [diet(), diet("NPO-WATER"), tag("禁食禁水")], ids=["diet", "without-water", "tag"])
def test_who_is_to_take_nothing_by_mouth_is_asked_about_at_every_dose(books: Books, said: Any) -> None:
    assert held(books, swallowed(), said) == [True] * 3


@pytest.mark.parametrize(
    "said",
    [diet("NPO-MED"), diet("DIABETIC"), diet(status="revoked"), tag("低盐饮食"), tag("禁食", kind="personal")],
    ids=["drugs-allowed", "another-diet", "stopped", "another-tag", "no-diet-tag"],
)
def test_other_diets_hold_nothing(books: Books, said: Any) -> None:
    assert held(books, swallowed(), said) == [False] * 3


def test_a_fast_with_an_end_holds_until_then(books: Books) -> None:
    held_now, *after = held(books, swallowed(), diet(until=NOW + 3 * HOUR))
    assert (held_now, after) == (True, [False, False])


def test_the_doctor_sees_it_on_the_orders_by_mouth(books: Books) -> None:
    load(books, builders.ward(), builders.patient(), builders.stay(1, 2), swallowed(), diet())
    table = fasting.marked(books, PATIENT, orders.orders(books, PATIENT), NOW)
    assert {row.order.kind.value: row.is_fasting for row in table} == {"medication": True, "diet": False}


def test_giving_it_needs_a_reason_and_that_it_was_not_given_never_does(tmp_path: Path) -> None:
    def prepare(books: Books) -> None:
        replica.put(books, [builders.given(swallowed(), "2", NOW + HOUR)], builders.NOW_MS)
        load(books, diet())

    against = "patient-fasting"
    said = dose(3, despite=(against,), note="降压药，少量水送服，医生同意")
    assert charted(tmp_path, dose(1), dose(2, despite=(against,)), said, prepare=prepare) == [against, against, "saved"]
    refused = dose(4, outcome=DoseOutcome.NOT_GIVEN, reason="禁食")
    assert charted(tmp_path / "b", refused, prepare=prepare) == ["saved"]


def test_a_dose_given_before_the_fast_began_is_charted_as_it_was(tmp_path: Path) -> None:
    def prepare(books: Books) -> None:
        replica.put(books, [builders.given(swallowed(), "2", NOW + HOUR)], builders.NOW_MS)
        load(books, diet(since=NOW - timedelta(minutes=5)))

    assert charted(tmp_path, msgspec.structs.replace(dose(1), occurred_at=SLOT), prepare=prepare) == ["saved"]


ORAL = {"coding": [{"system": names.SNOMED, "code": "26643006"}]}
DRIP = {"coding": [{"system": names.SNOMED, "code": "47625008"}]}


@pytest.mark.parametrize(
    ("route", "drug", "is_asked"),
    [
        (ORAL, "对乙酰氨基酚片", True),
        ({"text": "口服"}, "对乙酰氨基酚片", True),
        ({"coding": [{"system": "http://other", "code": "7", "display": "Oral use"}]}, "片", True),
        ({"coding": [{"system": "http://other", "code": "x1"}]}, "片", True),
        (None, "对乙酰氨基酚片", True),
        (DRIP, "片", False),
        ({"text": "静滴"}, "氯化钾", False),
        ({"text": "i.v."}, "KCl", False),
        (None, "注射用美罗培南", False),
    ],
)
def test_a_drug_ordered_elsewhere_is_asked_about_unless_it_is_surely_not_swallowed(
    books: Books, route: Any, drug: str, *, is_asked: bool
) -> None:
    made = builders.drug_order("m1")
    made["medicationCodeableConcept"]["text"] = drug
    if route is not None:
        made["dosageInstruction"][0]["route"] = route
    assert held(books, made, diet()) == [is_asked] * 3


def test_a_line_without_a_way_of_its_own_goes_with_the_drip_it_is_in() -> None:
    within = reading.order({**builders.drug_order("b"), "groupIdentifier": {"value": "1"}})
    drip = msgspec.structs.replace(within, key="a", route=Code(text="静脉滴注"))
    assert [is_by_mouth(within, [drip, within]), is_by_mouth(within)] == [False, True]


@pytest.mark.parametrize(
    "over", [diet(until=NOW - timedelta(minutes=5)), diet(status="completed")], ids=["ran", "lifted"]
)
def test_a_dose_given_while_fasting_is_asked_about_although_the_fast_is_over_when_it_is_charted(
    tmp_path: Path, over: Any
) -> None:
    def prepare(books: Books) -> None:
        replica.put(books, [builders.given(swallowed(), "2", NOW + HOUR)], builders.NOW_MS)
        replica.put(books, [builders.given(over, "2", NOW - timedelta(minutes=5))], builders.NOW_MS)

    then = msgspec.structs.replace(dose(1), occurred_at=NOW - timedelta(minutes=30))
    assert charted(tmp_path, then, dose(2), prepare=prepare) == ["patient-fasting", "saved"]


@pytest.mark.parametrize(
    ("words", "is_one"),
    [
        ("禁食", True),
        ("禁水", True),
        ("Nothing per os", True),
        ("Jejum", True),
        ("Nada por via oral", True),
        ("排气后解除禁食", True),
        ("禁食，明晨解除", True),
        ("禁食不禁水", True),
        ("解除禁食", False),
        ("取消禁食，改流质", False),
        ("NPO discontinued", False),
        ("禁食不禁药", False),
        ("暂禁食水", True),
        ("Nil by mouth", True),
        ("NPO", True),
        ("禁食(可服药)", False),
        ("Nothing by mouth except medication", False),
        ("半流质", False),
        ("低盐饮食", False),
    ],
)
def test_a_foreign_diet_is_understood_by_its_words(words: str, *, is_one: bool) -> None:
    assert says_nothing_by_mouth(Code(text=words)) is is_one
