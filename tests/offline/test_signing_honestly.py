"""A signature says who gave it, when, by whose privilege, and one way of giving: what does not fit is not stored."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.clinical.lines import misfits
from client.commands import AntimicrobialUse, OrderDraft
from client.errors import PolicyRefused, SafetyStopped
from client.fhir import names
from client.records import Code, OrderTerm, Person, Role
from tests.support.builders import DOCTOR, NOW, PATIENT, draft, oral, pack, sign
from tests.support.whole import Hospital, Place, run, session

NOBODY = Person(reference="Practitioner/none", name="无此人", role=Role.DOCTOR)
RESTRICTED = msgspec.structs.replace(DOCTOR, antimicrobial_tier="restricted")
FORM = AntimicrobialUse(
    purpose="treatment",
    indication="肺炎",
    site="肺",
    culture="已送检",
    prior="无",
    susceptibility="未回",
    prior_course="none",
    expert="张主任",
)


async def refused(place: Any, command: Any, *facts: str) -> None:
    with pytest.raises(PolicyRefused) as caught:
        await place.submit(command)
    assert caught.value.facts[1:] == facts


def by(words: str, code: str = "IVGTT") -> OrderDraft:
    made = draft("sodium-chloride-09-inj", dose="500", unit="mL", frequency="QD")
    return msgspec.structs.replace(made, route=Code(text=words, system=names.ROUTE, code=code))


def meropenem(at: datetime, use: AntimicrobialUse, days: int | None = 1) -> OrderDraft:
    made = draft("meropenem-inj", dose="1", unit="g", frequency="Q8H", term=OrderTerm.ONCE)
    way = Code(text="静脉滴注", system=names.ROUTE, code="IVGTT")
    return msgspec.structs.replace(made, route=way, starts_at=at, days=days, antimicrobial=use)


# --- one way of giving ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["静脉推注", "静脉注射", "push", "口服"])
def test_the_words_of_a_route_are_those_of_its_code(tmp_path: Path, words: str) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await refused(place, sign(1, by(words)), "route-of-another")

    run(tmp_path, case)


@pytest.mark.parametrize("words", ["静脉滴注", "Intravenous infusion", "静滴", "ivgtt"])
def test_a_route_may_be_called_what_the_ward_calls_it(words: str) -> None:
    assert misfits(by(words), pack().catalogue) == ()


# --- when -----------------------------------------------------------------------------------------------------------


def test_a_signature_is_given_now_and_what_it_orders_begins_about_now(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        one = draft("folic-acid-tab")
        signed = [(timedelta(days=-20), "signed-long-ago"), (timedelta(hours=3), "done-ahead")]
        for n, (by_how_much, why) in enumerate(signed, 1):
            at = NOW + by_how_much
            began = msgspec.structs.replace(one, starts_at=at)
            await refused(place, msgspec.structs.replace(sign(n, began), occurred_at=at), why)
        starts = [(timedelta(days=-3650), "starts-long-ago"), (timedelta(days=3650), "starts-far-ahead")]
        for n, (by_how_much, why) in enumerate(starts, 5):
            await refused(place, sign(n, msgspec.structs.replace(one, starts_at=NOW + by_how_much)), why)
        await place.submit(sign(9, msgspec.structs.replace(one, starts_at=NOW - timedelta(hours=2))))

    run(tmp_path, case)


def test_an_order_by_word_of_mouth_is_of_a_known_doctor_and_written_down_right_after(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await refused(place, oral(1, given_by=NOBODY), "doctor-unknown")
        long_ago = msgspec.structs.replace(oral(2), occurred_at=NOW - timedelta(days=2))
        began = tuple(msgspec.structs.replace(one, starts_at=NOW - timedelta(days=2)) for one in long_ago.drafts)
        await refused(place, msgspec.structs.replace(long_ago, drafts=began), "signed-long-ago")
        await place.submit(msgspec.structs.replace(oral(3), occurred_at=NOW - timedelta(hours=1)))

    run(tmp_path, case)


# --- by whose privilege ---------------------------------------------------------------------------------------------


def test_the_one_day_of_an_emergency_is_not_ordered_again_and_again(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        hurry = AntimicrobialUse(emergency_reason="脓毒性休克，上级医师联系不上")

        def on(day: int, use: AntimicrobialUse = hurry, **more: Any) -> Any:
            at = NOW + timedelta(days=day)
            made = sign(day + 1, meropenem(at, use), **more)
            return msgspec.structs.replace(made, author=RESTRICTED, occurred_at=at)

        await place.submit(on(0))
        await place.settle()
        for day in (1, 2):
            place.pass_time(24 * 3600)
            with pytest.raises(SafetyStopped, match="antibiotic:meropenem-inj"):
                await place.submit(on(day))
        colleague = msgspec.structs.replace(on(2, FORM), author=DOCTOR)
        await place.submit(colleague)
        await place.settle()
        (look,) = [one for one in await hospital.find("Task", patient=PATIENT) if "antimicrobial" in str(one["code"])]
        assert look["restriction"]["period"]["end"] == (NOW + timedelta(hours=72)).isoformat(), "from the first dose"
        place.pass_time(8 * 24 * 3600)
        await place.submit(on(10))

    run(tmp_path, case)


def test_who_sits_here_acts_in_his_own_name_and_by_his_own_privilege(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        own = place.station.seen_by(session(RESTRICTED))
        await refused(own, msgspec.structs.replace(sign(1, draft("folic-acid-tab")), author=NOBODY), "author-not-here")
        as_nurse = msgspec.structs.replace(RESTRICTED, role=Role.HEAD_NURSE)
        with pytest.raises(PolicyRefused):
            await own.submit(msgspec.structs.replace(sign(2, draft("folic-acid-tab")), author=as_nurse))
        claimed = msgspec.structs.replace(RESTRICTED, antimicrobial_tier="special")
        with pytest.raises(SafetyStopped, match="antibiotic:meropenem-inj"):
            await own.submit(msgspec.structs.replace(sign(3, meropenem(NOW, FORM)), author=claimed))
        await own.submit(msgspec.structs.replace(sign(4, draft("folic-acid-tab")), author=RESTRICTED))

    run(tmp_path, case)
