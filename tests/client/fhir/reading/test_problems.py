from client.fhir.names import TAG_KIND
from client.fhir.reading import diagnosis_ranks, problem, tag
from tests.client.fhir.foreign import fixture


def coded(code: str) -> dict[str, object]:
    return {"coding": [{"code": code}]}


def test_ranks_come_from_the_stay() -> None:
    ranks = diagnosis_ranks(fixture("Encounter-mii-1"))
    assert ranks == {
        "Condition/mii-exa-test-data-patient-1-diagnose-1": 1,
        "Condition/mii-exa-test-data-patient-1-todesursache-1": 2,
    }
    assert diagnosis_ranks({"diagnosis": [{"condition": {"reference": "Condition/1"}}, {"rank": 1}, 5]}) == {}


def test_a_problem_is_active_until_it_is_over_or_was_wrong() -> None:
    assert problem({"code": {"text": "flu"}}).is_active
    assert problem({"clinicalStatus": coded("relapse")}).is_active
    assert not problem({"clinicalStatus": coded("resolved")}).is_active
    assert not problem({"verificationStatus": coded("entered-in-error")}).is_active
    assert problem({"verificationStatus": coded("provisional")}, rank=2).is_provisional


def test_a_tag_is_an_active_flag() -> None:
    flag = {
        "resourceType": "Flag",
        "id": "1",
        "status": "active",
        "category": [{"coding": [{"system": TAG_KIND, "code": "risk"}]}],
    }
    found = tag({**flag, "code": {"text": "falls"}, "author": {"display": "Li"}, "period": {"start": "2026-03-01"}})
    assert found is not None
    assert (found.key, found.kind, found.name.text, found.by) == ("Flag/1", "risk", "falls", "Li")
    assert found.since is not None
    assert tag({**flag, "status": "inactive"}) is None


def test_a_foreign_flag_keeps_its_own_kind() -> None:
    found = tag({"status": "active", "category": [coded("safety")]})
    assert found is not None
    assert found.kind == "safety"
