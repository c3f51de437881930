"""What the station prints by itself: at its hours, when an emergency begins, once each; without a printer it waits. Over a real store."""

from datetime import datetime, timedelta

from client.clock import SetClock
from offline.people import Session
from offline.print_queue import JobState, PrintJob
from tests.ui.nurse.practice_ward import WARD
from tests.ui.workplace.conftest import SHEN, Office
from ui.emergency.centre_model import CentreModel
from ui.printing.documents import DOCUMENTS, OF_WARD
from ui.printing.print_queue import PrintQueue
from ui.printing.print_room import PrintRoom
from ui.settings import PRINTED_BY_ITSELF, EmergencySettings
from ui.workplace.print_watch import NOTICE, PrintShared, PrintWatch


def _none() -> tuple[str, ...]:
    return ()


def _no_printer() -> str:
    return ""


def watch_of(office: Office, how: EmergencySettings) -> PrintWatch:
    place = office.workplace
    shared = PrintShared(
        queue=PrintQueue(PrintRoom(place.station, printer_names=_none)),
        settings=how,
        clock=place.clock,
        theme=place.theme,
        notices=place.notices,
        spawner=place.spawner,
        marking=place.marking,
        naming=place.pack.naming,
        planned=lambda: place.station.status.planned,
        default_printer=_no_printer,
    )
    return PrintWatch(shared, place)


def jobs(office: Office) -> list[PrintJob]:
    found = office.loop.run_until_complete(office.workplace.station.print_jobs())
    return sorted((one for one in found if one.slot), key=lambda job: (job.slot, job.document))


def at(office: Office, hour: str) -> None:
    clock, now = office.workplace.clock, office.workplace.clock.now()
    assert isinstance(clock, SetClock)
    wanted = datetime.combine(now.date(), datetime.fromisoformat(f"2026-01-01T{hour}").time(), now.tzinfo)
    clock.advance(((wanted - now) % timedelta(days=1)).total_seconds())


def declare(office: Office) -> None:
    async def work() -> None:
        office.workplace.station.engine.declare("顾明澜", "planned")

    office.loop.run_until_complete(work())
    office.workplace.remark()


def test_what_may_be_printed_by_itself_is_of_the_whole_ward() -> None:
    assert set(PRINTED_BY_ITSELF) <= {one.key for one in DOCUMENTS} & OF_WARD


def test_at_its_hours_the_ward_is_printed_once_also_after_a_restart_and_waits_without_a_printer(office: Office) -> None:
    how = EmergencySettings(prints_at=("14:00", "22:00"), prints=("ward-census", "ward-mar"))
    at(office, "13:59")
    office.loop.run_until_complete(watch_of(office, how).print_due())
    assert jobs(office) == []
    at(office, "14:05")
    for _ in range(2):
        office.loop.run_until_complete(watch_of(office, how).print_due())
    found = jobs(office)
    assert [one.document for one in found] == ["ward-census", "ward-mar"]
    assert {one.state for one in found} == {JobState.WAITING}
    assert {one.slot[-5:] for one in found} == {"14:00"}
    assert any(one.key == NOTICE for one in office.workplace.notices.current())
    at(office, "22:29")
    office.loop.run_until_complete(watch_of(office, how).print_due())
    assert len(jobs(office)) == 4
    at(office, "06:00")
    office.loop.run_until_complete(watch_of(office, how).print_due())
    assert len(jobs(office)) == 4


def test_when_an_emergency_begins_the_census_is_printed_once_for_it(office: Office) -> None:
    watch = watch_of(office, EmergencySettings(prints_at_change=("ward-census",)))
    office.loop.run_until_complete(watch.print_due())
    assert jobs(office) == [], "online"
    declare(office)
    for _ in range(2):
        office.loop.run_until_complete(watch.print_due())
    (found,) = jobs(office)
    assert found.document == "ward-census"
    assert found.slot.startswith("emergency ")


def test_ten_minutes_before_an_announced_downtime_the_ward_is_printed_once_for_it(office: Office) -> None:
    place = office.workplace
    watch = watch_of(office, EmergencySettings(prints_before_planned=("ward-census", "ward-mar")))
    model = CentreModel(place.station, Session(person=SHEN, ward=WARD, is_offline=True))
    office.loop.run_until_complete(model.plan(place.clock.now() + timedelta(minutes=30), "new switches"))
    office.loop.run_until_complete(watch.print_due())
    assert jobs(office) == [], "half an hour before"
    assert isinstance(place.clock, SetClock)
    place.clock.advance(21 * 60)
    for _ in range(2):
        office.loop.run_until_complete(watch.print_due())
    assert [one.document for one in jobs(office)] == ["ward-census", "ward-mar"]
    assert {one.slot.partition(" ")[0] for one in jobs(office)} == {"planned"}


def test_nothing_is_printed_by_itself_where_the_site_names_nothing(office: Office) -> None:
    watch = watch_of(office, EmergencySettings())
    declare(office)
    office.loop.run_until_complete(watch.print_due())
    assert jobs(office) == []
