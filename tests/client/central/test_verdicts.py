"""Line 12 of the delivery algorithm, status by status."""

import pytest

from client.central.answers import EntryAnswer
from client.central.verdicts import Refused, Stored, Verdict, is_final, together, verdict

TABLE = {
    Verdict.YES: (200, 201, 202, 204, 299),
    Verdict.WAIT: (401, 403, 429),
    Verdict.RIVAL: (409, 412),
    Verdict.REFUSAL: (
        400,
        402,
        404,
        405,
        406,
        410,
        411,
        413,
        414,
        415,
        416,
        417,
        418,
        421,
        422,
        423,
        424,
        428,
        431,
        451,
    ),
    Verdict.UNCLEAR: (100, 199, 300, 302, 304, 308, 399, 408, 425, 500, 501, 502, 503, 504, 507, 599, 0),
}


@pytest.mark.parametrize(("status", "expected"), [(one, found) for found, all_ in TABLE.items() for one in all_])
def test_each_status_has_its_verdict(status: int, expected: Verdict) -> None:
    assert verdict(status) is expected


def test_every_status_there_is_has_a_verdict_and_only_2xx_is_a_yes() -> None:
    assert [status for status in range(1000) if verdict(status) is Verdict.YES] == list(range(200, 300))


@pytest.mark.parametrize("status", [400, 404, 422, 500])
def test_a_duplicate_key_is_never_a_refusal(status: int) -> None:
    assert verdict(status, "Duplicate key value violates unique constraint") is Verdict.UNCLEAR


@pytest.mark.parametrize(
    ("statuses", "expected"),
    [
        ([], Verdict.YES),
        ([200, 201], Verdict.YES),
        ([201, 422], Verdict.REFUSAL),
        ([422, 500], Verdict.UNCLEAR),
        ([422, 403], Verdict.WAIT),
        ([422, 412], Verdict.RIVAL),
        ([412, 403, 500], Verdict.UNCLEAR),
        ([403, 412], Verdict.WAIT),
    ],
)
def test_of_several_entries_the_least_certain_decides(statuses: list[int], expected: Verdict) -> None:
    assert together(EntryAnswer(status=status) for status in statuses) is expected


def test_a_refusal_is_final_when_it_came_twice_and_nothing_landed() -> None:
    landed = {"Task/a": Stored(key="Task/1", version="1")}
    assert is_final(Refused(status=422), Refused(status=422), was_found=False)
    assert not is_final(Refused(status=422), Refused(status=400), was_found=False)
    assert not is_final(Refused(status=422), Refused(status=422), was_found=True)
    assert not is_final(Refused(status=422, landed=landed), Refused(status=422), was_found=False)
    assert not is_final(Refused(status=422), Refused(status=422, landed=landed), was_found=False)
