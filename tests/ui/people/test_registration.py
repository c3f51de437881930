"""A registration notice: neutral, on no banner, seen by those alone who may know of it, and no reason against care."""

import pytest

from client.records import AllergyKnowledge, Code, Patient, Role, Tag
from offline.views import Banner
from tests.support import builders
from tests.ui.nurse.practice_ward import MOMENT
from ui.doctor.banner_words import banner_content
from ui.people.details_rows import detail_rows
from ui.people.notices_of_registration import REGISTRATION, seen_by
from ui.people.record_names import record_names

NAMES = record_names(builders.knowledge(), "zh_CN")
NOTICE = Tag(key="Flag/1", kind=REGISTRATION, name=Code(text="既往欠费未结"), reason="三次", by="登记处")
FALL = Tag(key="Flag/2", kind="risk", name=Code(text="跌倒 高"))
BANNER = Banner(
    patient=Patient(key="Patient/1", name="吴长庚"),
    stay=None,
    bed=None,
    allergy=AllergyKnowledge.UNAVAILABLE,
    allergies=(),
    problems=(),
    tags=(NOTICE, FALL),
    weight=None,
    height=None,
    crcl=None,
    looks_like=(),
    fresh_at=None,
)


def test_the_banner_never_says_anything_of_it() -> None:
    content = banner_content(BANNER, MOMENT)
    assert [chip.text for chip in content.risks] == ["跌倒 高"]
    assert "欠费" not in content.risks_told


def test_the_details_say_neutrally_that_there_is_one_and_never_what() -> None:
    said = " ".join(cell.text for row in detail_rows(BANNER, (), (), MOMENT, NAMES) for cell in row.cells)
    assert "Registration notice" in said
    assert "欠费" not in said
    assert "三次" not in said


@pytest.mark.parametrize(
    ("role", "sees"),
    [(Role.DOCTOR, True), (Role.HEAD_NURSE, True), (Role.NURSE, False), (Role.PHARMACIST, False), (Role.IT, False)],
)
def test_only_who_may_know_of_it_sees_that_there_is_one(role: Role, *, sees: bool) -> None:
    assert (NOTICE in seen_by(BANNER.tags, role)) is sees
    assert FALL in seen_by(BANNER.tags, role)
