"""Taking in FHIR data nobody here made: whole files, own ids, no duplicates, inpatients in beds."""

import gzip
import json
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from practice.clock import ServerClock
from practice.forms import decode
from practice.loading import load
from practice.resources import Records
from practice.search.values import parameter_names
from practice.store import Store

NOW = datetime(2026, 11, 20, 14, 8, tzinfo=UTC)
DATA = Path(os.environ.get("WARDLIGHT_DATA") or Path(__file__).parents[3] / "shared" / "data")
needs_data = pytest.mark.skipif(not DATA.is_dir(), reason="the shared data is not on this machine (WARDLIGHT_DATA)")
PATIENT = {"resourceType": "Patient", "id": "p1", "name": [{"family": "Foreign"}]}
ENCOUNTER_CLASS = {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "IMP"}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path / "practice.sqlite3", ServerClock(), parameter_names())
    yield made
    made.close()


def _write(folder: Path, name: str, content: Any) -> Path:
    file = folder / name
    text = content if isinstance(content, str) else json.dumps(content)
    file.write_bytes(gzip.compress(text.encode()) if name.endswith(".gz") else text.encode())
    return file


def _stay(key: str, start: str, end: str | None = None, code: str = "IMP") -> dict[str, Any]:
    period = {"start": start} | ({"end": end} if end else {})
    return {
        "resourceType": "Encounter",
        "id": key,
        "status": "finished",
        "class": ENCOUNTER_CLASS | {"code": code},
        "subject": {"reference": "Patient/p1"},
        "period": period,
    }


def _bundle(kind: str, *resources: dict[str, Any]) -> dict[str, Any]:
    return {"resourceType": "Bundle", "type": kind, "entry": [{"resource": each} for each in resources]}


def _read(store: Store, kind: str, key: str) -> dict[str, Any]:
    stored = Records(store).read(kind, key)
    assert stored.json is not None
    found: dict[str, Any] = decode(stored.json)
    return found


@pytest.mark.parametrize("kind", ["transaction", "batch", "collection", "searchset"])
def test_bundles_of_every_kind_go_in_under_their_own_ids(store: Store, tmp_path: Path, kind: str) -> None:
    report = load(store, [_write(tmp_path, "a.json", _bundle(kind, PATIENT))], NOW)
    assert (report.files, report.stored, report.refused) == (1, {"Patient": 1}, [])
    assert _read(store, "Patient", "p1")["name"] == [{"family": "Foreign"}]


@pytest.mark.parametrize("name", ["a.json", "a.json.gz", "a.ndjson", "a.ndjson.gz"])
def test_plain_and_packed_files_go_in(store: Store, tmp_path: Path, name: str) -> None:
    text = json.dumps(PATIENT) + ("\n\n" + json.dumps(PATIENT | {"id": "p2"}) + "\n" if "ndjson" in name else "")
    report = load(store, [_write(tmp_path, name, text)], NOW)
    assert report.refused == []
    assert report.resources == (2 if "ndjson" in name else 1)


def test_a_folder_is_read_with_its_subfolders_and_other_files_are_passed_over(store: Store, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "deeper").mkdir()
    _write(tmp_path / "in", "README.md", "# words")
    _write(tmp_path / "in" / "deeper", "p.json", PATIENT)
    assert load(store, [tmp_path / "in"], NOW).stored == {"Patient": 1}


def test_urn_addresses_become_ids_in_references(store: Store, tmp_path: Path) -> None:
    address = "urn:uuid:11111111-2222-3333-4444-555555555555"
    patient = {key: value for key, value in PATIENT.items() if key != "id"}
    condition = {"resourceType": "Condition", "id": "c1", "subject": {"reference": address}}
    bundle = {
        "resourceType": "Bundle",
        "type": "transaction",
        "entry": [
            {"resource": condition, "request": {"method": "POST", "url": "Condition"}},
            {"fullUrl": address, "resource": patient, "request": {"method": "POST", "url": "Patient"}},
        ],
    }
    assert load(store, [_write(tmp_path, "a.json", bundle)], NOW).refused == []
    assert _read(store, "Condition", "c1")["subject"] == {"reference": f"Patient/{address.removeprefix('urn:uuid:')}"}


def test_a_reference_by_condition_finds_its_row_or_gets_one_placeholder(store: Store, tmp_path: Path) -> None:
    known = {"resourceType": "Practitioner", "id": "d1", "identifier": [{"system": "http://npi.example", "value": "1"}]}
    stays = [_stay(f"e{number}", "2020-01-01") for number in (1, 2, 3)]
    for stay, value in zip(stays, ("1", "2", "2"), strict=True):
        stay["participant"] = [{"individual": {"reference": f"Practitioner?identifier=http://npi.example|{value}"}}]
    report = load(store, [_write(tmp_path, "a.json", known), _write(tmp_path, "b.json", _bundle("batch", *stays))], NOW)
    assert report.refused == []
    assert len(report.placeholders) == 1
    who = [_read(store, "Encounter", stay["id"])["participant"][0]["individual"]["reference"] for stay in stays]
    assert who[0] == "Practitioner/d1"
    assert who[1] == who[2]
    placeholder = _read(store, "Practitioner", who[1].removeprefix("Practitioner/"))
    assert placeholder["identifier"] == [{"system": "http://npi.example", "value": "2"}]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("{", "not JSON"),
        ('{"a": 1}', "no FHIR resource"),
        ('{"resourceType": "Spaceship"}', "not stored here"),
        ('[{"resourceType": "Patient"}]', "not a JSON object"),
        ('{"resourceType": "Patient", "wings": 2}', "not known"),
        ('{"resourceType": "Bundle", "type": "batch", "entry": [3]}', "no object"),
    ],
)
def test_a_malformed_file_is_refused_by_name_and_the_others_go_in(
    store: Store, tmp_path: Path, content: str, words: str
) -> None:
    files = [_write(tmp_path, "bad.json", content), _write(tmp_path, "good.json", PATIENT)]
    report = load(store, files, NOW)
    assert [name for name, _ in report.refused] == ["bad.json"]
    assert words in report.refused[0][1]
    assert report.stored == {"Patient": 1}
    assert "bad.json" in str(report)


def test_a_file_goes_in_whole_or_not_at_all(store: Store, tmp_path: Path) -> None:
    spoiled = _bundle("collection", PATIENT, {"resourceType": "Condition", "id": "c1"})
    report = load(store, [_write(tmp_path, "a.json", spoiled), tmp_path / "missing.json"], NOW)
    assert [name for name, _ in report.refused] == ["a.json", "missing.json"]
    assert store.counts() == {}
    assert report.resources == 0


def test_a_broken_archive_is_refused(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "a.json.gz"
    file.write_bytes(gzip.compress(json.dumps(PATIENT).encode())[:-9])
    assert [name for name, _ in load(store, [file], NOW).refused] == ["a.json.gz"]


def test_the_latest_inpatient_stay_is_admitted_and_version_one_is_kept(store: Store, tmp_path: Path) -> None:
    stays = [
        _stay("old", "2018-01-01T10:00:00Z", "2018-01-09T10:00:00Z"),
        _stay("new", "2019-01-01T10:00:00Z", "2019-01-05T10:00:00Z"),
        _stay("visit", "2020-01-01T10:00:00Z", "2020-01-01T11:00:00Z", "AMB"),
    ]
    report = load(store, [_write(tmp_path, "a.json", _bundle("collection", PATIENT, *stays))], NOW)
    assert report.admitted == ["Encounter/new"]
    now, first = _read(store, "Encounter", "new"), Records(store).read_version("Encounter", "new", "1")
    assert now["meta"]["versionId"] == "2"
    assert now["status"] == "in-progress"
    assert now["period"] == {"start": "2019-01-01T10:00:00Z"}
    assert [each["location"]["reference"] for each in now["location"]] == ["Location/N7", "Location/N7-01"]
    assert [each["valueDateTime"] for each in now["extension"]] == ["2019-01-05T10:00:00Z"]
    assert first.json is not None
    received = decode(first.json)
    received.pop("meta")
    assert received == stays[1]
    assert _read(store, "Encounter", "old")["meta"]["versionId"] == "1"
    assert _read(store, "Location", "N7-01")["partOf"] == {"reference": "Location/N7"}


def test_loading_twice_changes_nothing(store: Store, tmp_path: Path) -> None:
    file = _write(tmp_path, "a.json", _bundle("collection", PATIENT, _stay("e1", "2019-01-01", "2019-01-02")))
    load(store, [file], NOW)
    before = store.run("SELECT count(*) FROM version").fetchone()
    report = load(store, [file], NOW)
    assert (report.resources, report.unchanged, report.admitted) == (0, 2, ["Encounter/e1"])
    assert store.run("SELECT count(*) FROM version").fetchone() == before


def test_each_patient_gets_a_bed_of_their_own_in_the_ward_asked_for(store: Store, tmp_path: Path) -> None:
    files = []
    for number in range(1, 35):
        patient = PATIENT | {"id": f"p{number}"}
        stay = _stay(f"e{number}", "2019-01-01") | {"subject": {"reference": f"Patient/p{number}"}}
        files.append(_write(tmp_path, f"{number:02d}.json", _bundle("collection", patient, stay)))
    load(store, files[:20], NOW, "W1")
    load(store, files, NOW, "W1")
    beds = {_read(store, "Encounter", f"e{number}")["location"][1]["location"]["reference"] for number in range(1, 35)}
    assert beds == {f"Location/W1-{number:02d}" for number in range(1, 35)}
    assert all(_read(store, "Location", bed.removeprefix("Location/")) for bed in beds)


def test_without_inpatients_no_ward_is_made(store: Store, tmp_path: Path) -> None:
    report = load(store, [_write(tmp_path, "a.json", PATIENT)], NOW)
    assert report.admitted == []
    assert store.counts() == {"Patient": 1}


@needs_data
@pytest.mark.parametrize(("folder", "files", "patients"), [("synthea", 15, 15), ("mii", 7, 7), ("r4examples", 97, 0)])
def test_the_shared_data_goes_in_without_an_error(store: Store, folder: str, files: int, patients: int) -> None:
    report = load(store, [DATA / folder], NOW)
    assert (report.files, report.refused, len(report.admitted)) == (files, [], patients)
    assert sum(store.counts().values()) == report.resources + (36 if patients else 0)


def test_an_id_that_is_none_refuses_the_file(store: Store, tmp_path: Path) -> None:
    report = load(store, [_write(tmp_path, "a.json", PATIENT | {"id": "a b"})], NOW)
    assert report.stored == {}
    assert report.refused == [("a.json", "holds a Patient whose id 'a b' is no FHIR id")]
    assert report.is_in_vain


def test_a_folder_with_nothing_to_load_is_named(store: Store, tmp_path: Path) -> None:
    _write(tmp_path, "README.md", "# words")
    report = load(store, [tmp_path], NOW)
    ((name, reason),) = report.refused
    assert name == str(tmp_path)
    assert "no file that ends in .json" in reason
    assert report.is_in_vain


def test_a_folder_that_cannot_be_read_is_named_and_the_rest_goes_in(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "closed").mkdir()
    _write(tmp_path, "a.json", PATIENT)
    real = os.scandir

    def scandir(place: str) -> object:
        if Path(place).name == "closed":
            raise PermissionError(13, "Permission denied", place)
        return real(place)

    monkeypatch.setattr(os, "scandir", scandir)  # tests may run as root, who may read everything
    report = load(store, [tmp_path], NOW)
    assert report.stored == {"Patient": 1}
    assert report.refused == [(str(tmp_path / "closed"), "cannot be read: Permission denied")]
    assert not report.is_in_vain
