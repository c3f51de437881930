"""A line that comes and goes: a refresh that is broken off goes on where it was, and does not read the same anew each time."""

from pathlib import Path

import httpx
import pytest

from client.errors import CentralUnreachable
from practice.faults import Refuse
from tests.offline.sync.test_reasons_of_its_own import _move_away
from tests.support import builders
from tests.support.between import between
from tests.support.whole import Hospital, Place, run

SINCE = "_lastUpdated=ge"


class Line:
    """What was asked about who left, and whether the line breaks as soon as another is asked about by himself."""

    def __init__(self) -> None:
        self.whole = 0
        self.is_cut = False

    def answer(self, request: httpx.Request, body: bytes) -> httpx.Response | None:
        asked = f"{request.url} {body.decode()}"
        if self.is_cut and "p2" in asked and "p3" not in asked:
            raise httpx.ConnectError("dark", request=request)
        if "p1" in asked and "p3" not in asked and "Observation" in asked and SINCE not in asked:
            self.whole += 1
        return None


async def _two_left_with_open_lanes(hospital: Hospital, place: Place) -> None:
    hospital.faults.refuse = Refuse(status=403, count=10**9, type="Observation")
    for n in (1, 2):
        await place.submit(builders.vitals(n, f"Patient/p{n}", pulse="90"))
    await place.round()
    await _move_away(hospital)
    away = (await hospital.read("Encounter/e1"))["location"]
    await hospital.change("Encounter/e2", location=away)
    await place.round()


def test_who_left_is_read_whole_once_although_the_refresh_is_broken_off_three_times(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await _two_left_with_open_lanes(hospital, place)
        line = Line()
        between(place).answering = line.answer
        pull = place.station.engine.pull
        pull.is_current, line.is_cut = False, True
        for _ in range(3):
            with pytest.raises(CentralUnreachable):
                await pull.refresh()
        line.is_cut = False
        await pull.refresh()
        assert pull.is_current
        assert line.whole == 1

    run(tmp_path, case)
