from pathlib import Path

import pytest

from practice.clock import ServerClock
from practice.conditional import existing
from practice.identity import new_id
from practice.outcomes import refusal
from practice.resources import Records
from practice.search.values import parameter_names
from practice.store import Job, Store
from tests.practice.conftest import Hospital
from tests.practice.rows import patient


def test_a_running_job_reads_what_it_wrote(hospital: Hospital) -> None:
    records = Records(hospital.store)

    def work() -> None:
        made = records.create(patient("1"), "Patient")
        found = existing(records, "Patient", "identifier=urn:ward|1")
        assert found is not None
        assert records.read("Patient", made.id).json == found.json

    hospital.store.write(work)
    assert hospital.store.counts() == {"Patient": 1}


@pytest.mark.parametrize("neighbours", [0, 1])
def test_the_words_of_an_undone_job_are_forgotten(hospital: Hospital, neighbours: int) -> None:
    records = Records(hospital.store)

    def refused() -> None:
        records.create(patient("1"), "Patient")
        records.store.run("SELECT 1")
        raise refusal(422, "no")

    others = [Job(lambda: records.create(patient("2"), "Patient")) for _ in range(neighbours)]
    jobs = [Job(refused), *others]
    hospital.store.group(jobs)
    assert jobs[0].error is not None
    hospital.store.write(lambda: records.create(patient("1"), "Patient"))
    assert existing(records, "Patient", "identifier=urn:ward|1") is not None
    assert hospital.store.counts() == {"Patient": 1 + neighbours}
    missing = "SELECT count(*) FROM posting WHERE word NOT IN (SELECT id FROM word)"
    assert hospital.store.run(missing).fetchone() == (0,)


def test_a_store_of_an_older_schema_is_found_by_its_values_again(tmp_path: Path) -> None:
    file = tmp_path / "practice.sqlite3"
    first = Store(file, ServerClock(), parameter_names())
    first.write(lambda: Records(first).create(patient("1"), "Patient"))
    first.connection.executescript("DROP TABLE word; DROP TABLE posting; PRAGMA user_version=0;")
    first.close()
    second = Store(file, ServerClock(), parameter_names())
    assert existing(Records(second), "Patient", "identifier=urn:ward|1") is not None
    second.close()


def test_ids_are_distinct_and_follow_their_time() -> None:
    made = [new_id(at_ms) for at_ms in (1, 2**40, 2**41)]
    assert made == sorted(made)
    assert len({new_id(5) for _ in range(1000)}) == 1000
    assert {len(each) for each in made} == {36}
