from client.central.feed import Present
from offline.simulation.stations import key_of, share

WARD = [Present(encounter=f"Encounter/{n}", patient=f"Patient/{n}", version="1") for n in range(33)]


def test_few_stations_follow_the_whole_ward() -> None:
    assert share(WARD, 4, 4) == tuple(WARD)


def test_of_many_stations_every_patient_is_at_some_and_none_has_fewer_than_two() -> None:
    shares = [share(WARD, number, 50) for number in range(1, 51)]
    assert {one.patient for part in shares for one in part} == {one.patient for one in WARD}
    assert all(len({one.patient for one in part}) == len(part) >= 2 for part in shares)


def test_one_patient_is_shared_by_all() -> None:
    assert share(WARD[:1], 7, 9) == (WARD[0],)


def test_every_station_has_a_key_of_its_own() -> None:
    assert len({key_of(seed, number) for seed in range(3) for number in range(5)}) == 15
    assert len(key_of(1, 1)) == 32
