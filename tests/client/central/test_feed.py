"""The questions of the feed that the contract's servers do not show: other ways to see deletions, long lists of patients."""

import httpx
import pytest

from client.central.answers import Row
from client.central.feed import changes, counts, deletions, whole_patient
from client.central.http import Central
from client.central.profile import Deletions, Paging, Profile
from client.central.subjects import patient_of
from client.errors import CentralFaulty
from tests.client.central.stage import Answering, fhir, outcome, resource, searchset, with_central

PATIENTS = [f"p{n:03}" for n in range(80)]


def _recording(seen: list[httpx.URL], body: object) -> Answering:
    def answering(request: httpx.Request) -> httpx.Response:
        seen.append(request.url)
        return fhir(body)

    return answering


def test_deletions_by_search_are_those_that_the_server_lists() -> None:
    seen: list[httpx.URL] = []
    profile = Profile(deletions=Deletions.DELETED)
    at = "2026-11-21T08:00:00Z"
    answering = _recording(seen, searchset(resource("Task", "1")))
    (gone,) = with_central(answering, lambda central: deletions(central, profile, "Task", at))
    assert gone.key == "Task/1"
    assert (seen[0].params["_deleted"], seen[0].params["_lastUpdated"]) == ("true", f"ge{at}")


def test_where_deletions_are_not_shown_nothing_is_asked() -> None:
    seen: list[httpx.URL] = []
    assert with_central(_recording(seen, {}), lambda central: deletions(central, Profile(), "Task", "x")) == ()
    assert seen == []


def test_counts_of_many_patients_are_added_up() -> None:
    seen: list[httpx.URL] = []
    profile = Profile(has_counts=True, has_patient_lists=True)
    answering = _recording(seen, searchset(total=7))
    found = with_central(answering, lambda central: counts(central, profile, ["Task"], PATIENTS))
    assert found == {"Task": 21}
    assert [len(url.params["patient"].split(",")) for url in seen] == [35, 35, 10]


def test_a_count_that_one_answer_leaves_out_is_unknown() -> None:
    profile = Profile(has_counts=True, has_patient_lists=True)
    answering = _recording([], searchset())
    assert with_central(answering, lambda central: counts(central, profile, ["Task"], PATIENTS)) == {"Task": None}


def test_the_start_of_a_refresh_is_cut_to_what_the_server_can_compare() -> None:
    seen: list[httpx.URL] = []
    profile = Profile(has_whole_seconds=True, paging=Paging.CURSOR, has_patient_lists=True)

    async def work(central: Central) -> list[Row]:
        pages = changes(central, profile, "Task", "2026-11-21T08:00:40Z", 30.0, ["Patient/p1"])
        return [row async for page in pages for row in page.rows]

    with_central(_recording(seen, searchset()), work)
    assert seen[0].params["_lastUpdated"] == "ge2026-11-21T08:00:10Z"
    assert seen[0].params["patient"] == "p1"


def test_a_patient_whose_load_fails_in_one_type_is_not_loaded_at_all() -> None:
    def answering(request: httpx.Request) -> httpx.Response:
        return outcome(500) if request.url.path.endswith("Task") else fhir(searchset())

    types = ["Patient", "Task", "Observation"]
    with pytest.raises(CentralFaulty):
        with_central(answering, lambda central: whole_patient(central, Profile(), "Patient/p1", types))


def test_whose_a_row_is_stands_in_its_subject_or_patient() -> None:
    def row(raw: bytes) -> Row:
        return Row(resource_type="Task", id="1", version="1", last_updated="", raw=raw)

    assert patient_of(row(b'{"subject":{"reference":"http://h/fhir/Patient/7"}}')) == "Patient/7"
    assert patient_of(row(b'{"patient":{"reference":"Patient/7/_history/2"}}')) == "Patient/7"
    assert patient_of(row(b'{"subject":{"reference":"Group/7"}}')) is None
    assert patient_of(row(b'{"subject":"x"}')) is None
