"""The other stations of the ward are known by name, also without central; how they are is never claimed."""

from pathlib import Path
from typing import Any

from client.fhir import names
from tests.support import builders
from tests.support.whole import Hospital, Place, run


def station(code: str, ward: str = builders.WARD, **more: Any) -> dict[str, Any]:
    return {
        "resourceType": "Device",
        "id": code,
        "identifier": [{"system": names.STATION_NUMBER, "value": code}],
        "status": "active",
        "deviceName": [{"name": f"Ward PC {code}", "type": "user-friendly-name"}],
        "location": {"reference": ward},
        **more,
    }


def test_the_stations_that_central_lists_are_known_also_after_a_restart_without_it(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(station("s1"), station("N3-N01"), station("N3-OLD", status="inactive"))
        place.pass_time(61)
        await place.duty("watch", "planned")
        place.link.is_dark = True
        await place.crash()
        (only,) = place.station.status.neighbours
        assert (only.code, only.name) == ("N3-N01", "Ward PC N3-N01"), "neither itself nor one out of use"

    run(tmp_path, case)
