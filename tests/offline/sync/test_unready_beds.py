"""A patient moved into a bed that somebody else calls contaminated or being cleaned: he lies there, and it is told until somebody looks."""

from pathlib import Path

from client.fhir import names
from offline.outbox import State
from tests.offline.sync.test_beds import beds_of, furnish, move
from tests.offline.sync.test_consults import cut
from tests.support import builders
from tests.support.builders import NOW, ZONE, ident
from tests.support.whole import Hospital, Place, run
from ui.nurse import bed_facts as facts
from ui.nurse.ledger import ledger


def test_a_bed_that_another_station_called_contaminated_meanwhile_is_told_and_the_move_is_kept(tmp_path: Path) -> None:
    """He lies there: that is a fact. That the bed is not clean stands on its card until somebody says how it stands."""

    async def case(hospital: Hospital, place: Place) -> None:
        await furnish(hospital, place, builders.bed(9))
        await cut(place)
        await place.submit(move(1, 9))
        await hospital.change("Location/b9", operationalStatus={"system": names.BED_STATUS, "code": "K"})
        place.link.is_dark = False
        place.pass_time(60)
        await place.round()
        await place.station.engine.pull.places()
        await place.settle()
        assert await place.state(ident(1)) is State.CONFIRMED, "where he lies is never refused"
        assert await beds_of(hospital, "Encounter/e1") == [("b1", "completed"), ("b9", "active")]
        told = [event.facts.get("annotations", "") for event in await place.station.events()]
        assert "bed-not-ready" in told
        (card,) = [one for one in (await place.station.ward_map()).cards if one.bed and one.bed.label == "09"]
        assert facts.lies_in_unready(card)
        assert [line.key for line in ledger(await place.station.ward_map(), NOW.date(), ZONE)[0]] == ["unready-taken"]

    run(tmp_path, case)
