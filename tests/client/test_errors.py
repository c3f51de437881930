import inspect

import pytest

from client import errors
from client.errors import (
    AskPersonError,
    BugError,
    CentralBusy,
    CentralFaulty,
    CentralUnreachable,
    CommandRefused,
    SignInError,
    VersionConflict,
    WaitError,
    WardlightError,
)

KINDS = [each for _, each in inspect.getmembers(errors, inspect.isclass) if issubclass(each, WardlightError)]
BRANCHES = (WaitError, SignInError, AskPersonError, BugError)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind is not WardlightError])
def test_every_error_says_what_must_happen_next(kind: type[WardlightError]) -> None:
    assert sum(issubclass(kind, branch) for branch in BRANCHES) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_every_error_carries_its_facts_and_is_in_the_drawing(kind: type[WardlightError]) -> None:
    found = kind("field", "limit")
    assert found.facts == ("field", "limit")
    assert kind.__name__ in str(errors.__doc__)


def test_extra_facts_have_safe_beginnings() -> None:
    assert (CentralUnreachable().was_sent, CentralUnreachable(was_sent=True).was_sent) == (False, True)
    assert (CentralBusy().retry_after_s, CentralBusy(retry_after_s=2.5).retry_after_s) == (None, 2.5)
    assert (CentralFaulty().status, CentralFaulty(status=502).status) == (0, 502)
    assert (VersionConflict().status, VersionConflict(status=409).status) == (412, 409)
    assert CommandRefused("x", status=422, issues=["a", "b"]).issues == ("a", "b")
