"""Antibacterial tiers at the door that stores: the author's own privilege counts, an unknown one is none."""

from pathlib import Path

import msgspec
import pytest

from client.commands import AntimicrobialUse, OrderDraft, SignOrders
from client.errors import SafetyStopped
from client.fhir import names
from client.records import Code
from offline.changes import Change
from offline.intake import Intake
from offline.recheck import Recheck
from offline.store.books import Books
from offline.store.database import Database
from tests.offline.test_intake import at_the_desk
from tests.support import builders, whole
from tests.support.builders import DOCTOR, draft, keep, load, no_allergy, patient, sign, stay

FORM = AntimicrobialUse(
    purpose="treatment",
    indication="重症肺炎",
    site="肺",
    culture="已送",
    prior="头孢曲松 4 天",
    susceptibility="未回",
    prior_course="long",
    expert="感染科张主任同意",
)
HURRY = AntimicrobialUse(emergency_reason="脓毒性休克，上级医师联系不上")


def meropenem(use: AntimicrobialUse | None = None, days: int | None = None) -> OrderDraft:
    plain = draft("meropenem-inj", dose="1", unit="g", frequency="Q8H")
    route = Code(text="静脉滴注", system=names.ROUTE, code="IVGTT")
    return msgspec.structs.replace(plain, route=route, antimicrobial=use, days=days)


def by(privilege: str | None, *drafts: OrderDraft) -> SignOrders:
    author = msgspec.structs.replace(DOCTOR, antimicrobial_tier=privilege)
    return msgspec.structs.replace(sign(1, *drafts), author=author)


def against(tmp_path: Path, command: SignOrders) -> tuple[str, ...]:
    """The rules that stop it; empty when it was stored."""

    async def work(desk: Intake, database: Database, heard: list[Change]) -> tuple[str, ...]:
        try:
            await desk.take(command, builders.mode_state())
        except SafetyStopped as error:
            return tuple(error.facts)
        return ()

    found: tuple[str, ...] = at_the_desk(tmp_path, work)
    return found


@pytest.mark.parametrize(
    ("privilege", "use", "days", "rules"),
    [
        ("special", FORM, None, ()),
        ("special", None, None, ("antibiotic-form:meropenem-inj",)),
        ("special", msgspec.structs.replace(FORM, culture=" "), None, ("antibiotic-form:meropenem-inj",)),
        ("special", msgspec.structs.replace(FORM, expert=""), None, ("antibiotic-form:meropenem-inj",)),
        ("special", msgspec.structs.replace(FORM, susceptibility=""), None, ("antibiotic-form:meropenem-inj",)),
        ("special", msgspec.structs.replace(FORM, prior_course=""), None, ("antibiotic-form:meropenem-inj",)),
        ("special", msgspec.structs.replace(FORM, purpose="prophylaxis"), None, ("antibiotic-form:meropenem-inj",)),
        ("restricted", FORM, None, ("antibiotic:meropenem-inj",)),
        ("non-restricted", FORM, None, ("antibiotic:meropenem-inj",)),
        (None, FORM, None, ("antibiotic:meropenem-inj",)),
        ("all", FORM, None, ("antibiotic:meropenem-inj",)),
        ("restricted", HURRY, 1, ()),
        (None, HURRY, 1, ()),
        ("restricted", HURRY, None, ("antibiotic:meropenem-inj",)),
        ("restricted", HURRY, 2, ("antibiotic:meropenem-inj",)),
        ("restricted", msgspec.structs.replace(HURRY, emergency_reason="  "), 1, ("antibiotic:meropenem-inj",)),
    ],
)
def test_nobody_signs_above_his_privilege_but_for_a_day_with_a_reason(
    tmp_path: Path, privilege: str | None, use: AntimicrobialUse | None, days: int | None, rules: tuple[str, ...]
) -> None:
    assert against(tmp_path, by(privilege, meropenem(use, days))) == rules


def test_a_privilege_that_was_good_at_the_signature_is_good_when_the_order_leaves(books: Books) -> None:
    load(books, patient(), stay(), no_allergy("na"))
    command = by("special", meropenem(FORM))
    keep(books, command)
    assert Recheck(whole.knowledge(), builders.set_clock())(books, command) == ()


@pytest.mark.parametrize(
    ("of_the_lead", "of_the_line", "rules"),
    [
        (None, 1, ("antibiotic:meropenem-inj",)),
        (2, 1, ("antibiotic:meropenem-inj",)),
        (1, 1, ()),
    ],
)
def test_an_emergency_in_an_infusion_is_judged_by_the_end_that_is_sent(
    tmp_path: Path, of_the_lead: int | None, of_the_line: int, rules: tuple[str, ...]
) -> None:
    saline = draft("sodium-chloride-09-inj", dose="100", unit="mL", frequency="Q8H")
    route = meropenem().route
    lead = msgspec.structs.replace(saline, route=route, days=of_the_lead, group=1)
    line = msgspec.structs.replace(meropenem(HURRY, of_the_line), group=1)
    assert against(tmp_path, by("restricted", lead, line)) == rules


def cefuroxime(use: AntimicrobialUse | None) -> OrderDraft:
    plain = draft("cefuroxime-inj", dose="1.5", unit="g", frequency="ONCE")
    route = Code(text="静脉滴注", system=names.ROUTE, code="IVGTT")
    return msgspec.structs.replace(plain, route=route, antimicrobial=use)


@pytest.mark.parametrize(("before", "is_stopped"), [("", True), (" ", True), ("切皮前30分钟", False)])
def test_prophylaxis_says_how_long_before_the_operation_whatever_the_tier(
    tmp_path: Path, before: str, *, is_stopped: bool
) -> None:
    use = AntimicrobialUse(purpose="prophylaxis", before_operation=before)
    found = against(tmp_path, by("special", cefuroxime(use)))
    assert ("antibiotic-form:cefuroxime-inj" in found) is is_stopped
