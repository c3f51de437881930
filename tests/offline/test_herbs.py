from pathlib import Path

import msgspec
import pytest

from client.clinical.safety.findings import Tier
from client.commands import OrderDraft
from client.errors import InputRefused
from client.records import HerbLine
from offline.outbox import State
from tests.offline.test_requests import herb
from tests.support.builders import PATIENT, ident, sign
from tests.support.whole import Hospital, Place, run


def test_herbs_that_must_not_meet_want_a_reason_also_across_prescriptions(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        await place.submit(sign(1, herb("fuzi", "附子", "9", "先煎"), herb("gancao", "甘草", "6")))
        await place.settle()
        rows = [one.order for one in await place.station.orders(PATIENT) if one.order.herb is not None]
        assert [one.herb_id for one in rows] == ["fuzi", "gancao"]
        assert rows[0].herb == HerbLine(footnote="先煎", doses=7)
        report = await place.station.check(PATIENT, (herb("fabanxia", "法半夏", "9"),))
        pair = next(one for one in report.findings if one.facts["about"] == "pair")
        assert (pair.tier, pair.facts["rule"], pair.facts["other"]) == (Tier.INTERRUPT, "十八反", "附子")
        assert pair.source
        assert pair.pack_version

    run(tmp_path, case)


def test_what_was_ordered_meanwhile_at_central_stops_a_herb_on_its_way(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(sign(1, herb("fabanxia", "法半夏", "6")))
        foreign = {
            "resourceType": "MedicationRequest",
            "id": "fuzi",
            "status": "active",
            "intent": "order",
            "subject": {"reference": PATIENT},
            "medicationCodeableConcept": {
                "coding": [{"system": "https://wardlight.org/fhir/CodeSystem/herb", "code": "fuzi"}],
                "text": "附子",
            },
        }
        await hospital.put(foreign)
        await place.settle()
        assert await place.state(ident(1)) is State.CONFLICT

    run(tmp_path, case)


async def herb_doses(place: Place, *drafts: OrderDraft) -> list[tuple[str, str]]:
    report = await place.station.check(PATIENT, drafts)
    return [(one.order, one.facts["ordered"]) for one in report.findings if one.rule_id.startswith("herb-dose:")]


def test_a_herb_is_judged_by_what_is_taken_of_it_in_a_day(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        most = place.station.knowledge.pack.herbs.herbs["chenpi"].high_g
        assert most is not None
        once = herb("chenpi", "陈皮", f"{most}")
        assert await herb_doses(place, once) == []
        twice = msgspec.structs.replace(once, frequency="BID")
        assert await herb_doses(place, twice) == [("0", f"{most * 2:f}")]
        other = msgspec.structs.replace(once, group=2)
        assert await herb_doses(place, once, other) == [("0", f"{most * 2:f}"), ("1", f"{most * 2:f}")]
        await place.submit(sign(1, once))
        assert await herb_doses(place, other) == [("0", f"{most * 2:f}")], "with what is in force"

    run(tmp_path, case)


def test_a_herbal_prescription_of_another_number_of_days_than_doses_is_refused(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        with pytest.raises(InputRefused, match="not-the-days"):
            await place.submit(sign(1, msgspec.structs.replace(herb("chenpi", "陈皮", "6"), days=14)))

    run(tmp_path, case)
