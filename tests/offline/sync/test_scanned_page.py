"""A page printed in an emergency is scanned afterwards: each entry on it is at central, on its way, or nowhere that this PC knows of."""

from pathlib import Path

from offline.outbox import State
from tests.support import builders
from tests.support.builders import ident
from tests.support.whole import Hospital, Place, run


def test_what_a_dead_pc_had_printed_is_told_apart_from_what_central_has(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        for _ in range(6):
            await place.round()
            place.pass_time(1.0)
        printed = (await place.submit(builders.sign(1, builders.draft("omeprazole-cap")))).number
        assert printed is not None
        (tmp_path / "beside").mkdir()
        other = await Place(hospital, tmp_path / "beside", builders.set_clock(), "N3-N01", "Device/s2").open()
        await other.round()
        unknown = await other.station.page_entries("Patient/p1", (printed, "E-N3-N3D01-261120-0099-X"))
        assert [(one.is_unknown, one.is_whole) for one in unknown] == [(True, True), (True, False)]
        (here,) = await place.station.page_entries("Patient/p1", (printed,))
        assert here.state is State.SAVED_HERE
        place.link.is_dark = False
        for _ in range(8):
            await place.round()
            place.pass_time(2.0)
        await place.settle()
        assert await place.state(ident(1)) is State.CONFIRMED
        await other.round()
        (there,) = await other.station.page_entries("Patient/p1", (printed,))
        assert there.is_at_central
        (wrong,) = await other.station.page_entries("Patient/p2", (printed,))
        assert wrong.is_unknown, "of another patient it says nothing"
        await other.close()

    run(tmp_path, case)
