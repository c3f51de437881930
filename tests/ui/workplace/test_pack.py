"""The pack of the practice ward from its real store: everybody is in it with his orders; a station without a passphrase says so."""

from datetime import timedelta
from pathlib import Path

from client.sealing import Sealer
from tests.ui.pack.examples import PASSPHRASE
from tests.ui.workplace.conftest import Office
from ui.pack.envelope import opened
from ui.pack.keeper import PackKeeper, PackParts
from ui.pack.status import PackProblem
from ui.pack.words import NOTICE
from ui.person_words import patient_name
from ui.workplace.pack_watch import PackWatch


def _keeper(office: Office, folder: Path) -> PackKeeper:
    workplace = office.workplace
    watch = workplace.pack
    parts = PackParts(
        station=workplace.station,
        clock=workplace.clock,
        folder=folder,
        ward_code="N3",
        passphrase=PASSPHRASE,
        every=timedelta(minutes=30),
        as_of=workplace.clock.now,
        naming=watch.naming,
        language=watch.language,
    )
    return PackKeeper(parts, sealer=Sealer(PASSPHRASE, iterations=1000))


def test_everybody_of_the_ward_is_in_the_pack_with_allergies_orders_and_a_mar(office: Office, tmp_path: Path) -> None:
    station = office.workplace.station
    kept = _keeper(office, tmp_path)
    status = office.loop.run_until_complete(kept.make())
    assert status.problem is None
    html, pdf = opened(status.path.read_bytes(), PASSPHRASE)
    cards = office.loop.run_until_complete(station.ward_map()).cards
    people = [card.patient for card in cards if card.patient is not None and not card.is_guest]
    assert status.facts is not None
    assert status.facts.patients == len(people) > 5
    assert all(html.count(patient_name(patient)) >= 4 for patient in people), "census, summary, orders and MAR"
    orders = [row for one in people for row in office.loop.run_until_complete(station.orders(one.key))]
    assert any(row.order.what.text in html for row in orders)
    assert html.count("<section") == 3 * len(people) + 4, "and census, handover, blank forms, back-entry form"
    assert pdf.startswith(b"%PDF")


def test_a_station_without_a_passphrase_says_so_once_the_ward_is_known(office: Office) -> None:
    watch = office.workplace.pack
    assert isinstance(watch, PackWatch)
    status = office.loop.run_until_complete(watch.keeper.make())
    assert status.problem is PackProblem.NO_KEY
    assert watch.status == status
    has_data = office.workplace.marking().data_as_of is not None
    assert any(one.key == NOTICE for one in office.workplace.notices.current()) is has_data


def test_a_change_of_the_mode_asks_for_a_pack_of_that_moment(office: Office) -> None:
    watch = office.workplace.pack
    watch.open()
    watch.hear()
    assert not watch.is_about_to_make()
    theirs = office.workplace.marking().is_marked
    watch.was_marked = not theirs
    watch.hear()
    assert watch.is_about_to_make()
    watch.close()
    assert not watch.is_about_to_make()
