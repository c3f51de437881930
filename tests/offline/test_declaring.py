"""Who declares an emergency at a site, with whom; what a proposal does until somebody answers it. Over a real store."""

from pathlib import Path

import pytest

from client.errors import InputRefused, PolicyRefused
from client.records import Role
from offline.declaring import DeclareRules
from offline.mode import Limits, Mode
from tests.support import builders
from tests.support.builders import DOCTOR, NURSE
from tests.support.whole import Hospital, Place, run, session

NO_NURSES = DeclareRules(roles=frozenset({Role.DOCTOR, Role.HEAD_NURSE}))


async def at_site(place: Place, rules: DeclareRules, limits: Limits | None = None) -> None:
    place.declaring, place.limits = rules, limits or Limits()
    await place.crash()
    await place.round()


async def gone(place: Place) -> None:
    place.link.is_dark = True
    for _ in range(6):
        await place.duty("watch", "status")
        place.pass_time(1.0)


def test_a_nurse_who_may_not_declare_proposes_and_a_doctor_declares_what_she_proposed(tmp_path: Path) -> None:
    async def case(_: Hospital, place: Place) -> None:
        await at_site(place, NO_NURSES)
        with pytest.raises(PolicyRefused) as refused:
            await place.station.declare(session(NURSE), "no answer")
        assert refused.value.facts[:2] == ("declare", "role")
        with pytest.raises(InputRefused):
            await place.station.propose_emergency(session(NURSE), "  ")
        await place.station.propose_emergency(session(NURSE), "no answer since the storm")
        assert place.station.status.mode is Mode.ONLINE, "a proposal turns nothing"
        await place.crash()
        proposed = place.station.status.proposed
        assert proposed is not None
        assert (proposed.by, proposed.why) == (NURSE.name, "no answer since the storm")
        with pytest.raises(PolicyRefused):
            await place.station.put_proposal_aside(session(NURSE))
        await place.station.declare(session(DOCTOR), proposed.why)
        status = place.station.status
        assert (status.mode, status.declared_by, status.proposed) == (Mode.EMERGENCY, DOCTOR.name, None)
        kinds = [one.kind for one in await place.station.events()]
        assert "emergency-proposed" in kinds
        assert "declared" in kinds

    run(tmp_path, case)


def test_a_proposal_that_is_put_aside_is_gone_and_stays_in_the_journal(tmp_path: Path) -> None:
    async def case(_: Hospital, place: Place) -> None:
        await at_site(place, NO_NURSES)
        await place.station.propose_emergency(session(NURSE), "slow")
        await place.station.put_proposal_aside(session(DOCTOR))
        assert place.station.status.proposed is None
        assert "proposal-put-aside" in [one.kind for one in await place.station.events()]

    run(tmp_path, case)


def test_a_site_with_two_signatures_takes_no_declaration_of_one_and_each_proof_serves_once(tmp_path: Path) -> None:
    async def case(_: Hospital, place: Place) -> None:
        await at_site(place, DeclareRules(needs_second=True))
        station, doctor = place.station, session(DOCTOR)
        for second, word in ((None, "needs-second"), (NURSE, "confirm-second")):
            with pytest.raises(PolicyRefused) as refused:
                await station.declare(doctor, "fire", second)
            assert refused.value.facts[1] == word
            assert station.status.declared_by is None
        await station.declare(doctor, "fire", await station.witness(doctor, "N001", "right"))
        assert station.status.declared_by == DOCTOR.name
        told = next(one for one in await station.events() if one.kind == "declared")
        assert told.facts["second-name"] == NURSE.name

    run(tmp_path, case)


def test_a_site_that_waits_for_a_declaration_takes_nothing_in_an_outage_until_then(tmp_path: Path) -> None:
    async def case(_: Hospital, place: Place) -> None:
        await at_site(place, DeclareRules(), Limits(waits_for_declaration=True))
        await gone(place)
        status = place.station.status
        assert (status.mode, status.mode_reason) == (Mode.READ_ONLY, "not-declared")
        with pytest.raises(PolicyRefused):
            await place.submit(builders.vitals(1, "Patient/p1", pulse="90"))
        await place.station.declare(session(NURSE), "no answer")
        assert place.station.status.mode is Mode.EMERGENCY
        receipt = await place.submit(builders.vitals(1, "Patient/p1", pulse="90"))
        assert receipt is not None

    run(tmp_path, case)


def test_with_the_end_of_the_outage_what_was_proposed_waits_no_longer(tmp_path: Path) -> None:
    async def case(_: Hospital, place: Place) -> None:
        await at_site(place, NO_NURSES)
        await gone(place)
        await place.station.propose_emergency(session(NURSE), "no answer")
        place.link.is_dark = False
        for _round in range(12):
            await place.round()
            place.pass_time(2.0)
        await place.station.engine.recount()
        assert place.station.status.mode is Mode.ONLINE
        assert place.station.status.proposed is None

    run(tmp_path, case)
