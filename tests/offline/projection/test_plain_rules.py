"""What acts of care and diagnoses cannot mean is refused at a real station, whoever sends it."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from client.commands import Command, DismissDeadline, EnterPathway, RequestConsult
from client.errors import PolicyRefused
from client.records.diagnoses import Laterality
from tests.support import builders
from tests.support.acts import act
from tests.support.builders import DOCTOR, NOW
from tests.support.whole import Hospital, Place, run


def dismissed(**more: Any) -> DismissDeadline:
    plain = {"rule": "T01", "document": "入院记录", "due_at": NOW, "reason": "转院当日由外院书写"}
    return DismissDeadline(**act(1), **{**plain, **more})


def consult(**more: Any) -> RequestConsult:
    plain = {"owner": "Organization/o2", "owner_name": "心内科", "is_urgent": False, "question": "是否心衰"}
    return RequestConsult(**act(1), **{**plain, "until": NOW + timedelta(days=1), **more})


def pathway(**more: Any) -> EnterPathway:
    plain = {"pathway": "zzz", "title": "肺炎", "stage": "d1", "pack_version": "1"}
    return EnterPathway(**act(1), **{**plain, **more})


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (lambda: dismissed(rule="ZZ"), "no-such-rule"),
        (lambda: dismissed(reason="11"), "no-reason"),
        (lambda: consult(until=NOW - timedelta(days=1)), "limit-past"),
        (lambda: consult(reviewer=DOCTOR), "own-review"),
        (pathway, "no-such-pathway"),
        (lambda: builders.diagnose(1, "左肾结石", "N20.0", laterality=Laterality.RIGHT), "side-contradicts"),
        (lambda: builders.diagnose(1, "前列腺增生", "N40"), "sex-contradicts"),
    ],
)
def test_what_cannot_be_meant_is_refused_and_nothing_is_kept(
    tmp_path: Path, command: Callable[[], Command], why: str
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.change("Patient/p1", gender="female")
        await place.settle()
        with pytest.raises(PolicyRefused) as refused:
            await place.submit(command())
        assert refused.value.facts[1:] == (why,)
        assert await place.states() == {}

    run(tmp_path, case)


def test_what_is_meant_is_taken(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        await place.submit(builders.diagnose(2, "左肾结石", "N20.0", laterality=Laterality.LEFT))
        await place.submit(builders.diagnose(3))

    run(tmp_path, case)
