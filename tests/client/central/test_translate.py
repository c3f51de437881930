"""No error of httpx gets through untranslated."""

import inspect

import httpx
import pytest

from client.central.translate import translating
from client.errors import WardlightError

FOREIGN = sorted(
    {
        found
        for found in vars(httpx).values()
        if inspect.isclass(found) and issubclass(found, Exception) and found.__module__.startswith("httpx")
    },
    key=lambda found: found.__name__,
)


def _made(kind: type[Exception]) -> Exception:
    if kind is httpx.HTTPStatusError:
        request = httpx.Request("GET", "https://central.test")
        return httpx.HTTPStatusError("x", request=request, response=httpx.Response(500, request=request))
    try:
        return kind("x")
    except TypeError:
        return kind()


@pytest.mark.parametrize("kind", FOREIGN, ids=lambda kind: kind.__name__)
def test_every_error_that_httpx_has_becomes_ours(kind: type[Exception]) -> None:
    with pytest.raises(WardlightError), translating():
        raise _made(kind)


def test_a_deadline_becomes_an_answer_that_never_came() -> None:
    with pytest.raises(WardlightError), translating():
        raise TimeoutError


def test_our_own_mistakes_are_not_hidden() -> None:
    with pytest.raises(ZeroDivisionError), translating():
        raise ZeroDivisionError


def test_there_are_errors_to_translate() -> None:
    assert {httpx.ReadTimeout, httpx.InvalidURL, httpx.StreamClosed} <= set(FOREIGN)
