"""What the door lets in: nothing that is not FHIR, from nowhere else, and not too much of it."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable

import httpx
import pytest

from client.central.answers import Entry, Gone, Row
from client.central.credentials import FixedToken
from client.central.http import Central
from client.central.wire import Limits
from client.errors import (
    CentralBusy,
    CentralFaulty,
    CentralUnreachable,
    CommandRefused,
    NotAllowed,
    SignInNeeded,
    VersionConflict,
    WardlightError,
)
from tests.client.central.stage import (
    BASE,
    Answering,
    answered,
    clock,
    fhir,
    outcome,
    resource,
    searchset,
    with_central,
)

Asking = Callable[[Central], Awaitable[object]]


def _read(central: Central) -> Awaitable[object]:
    return central.read("Patient", "1")


def _search(central: Central) -> Awaitable[object]:
    return central.search("Patient", [("name", "x")])


def _send(central: Central) -> Awaitable[object]:
    return central.transaction([Entry(verb="GET", url="Patient/1")])


def _always(response: httpx.Response) -> Answering:
    return lambda _: httpx.Response(response.status_code, headers=response.headers, content=response.content)


HTML = httpx.Response(200, html="<html>portal</html>")
CUT = httpx.Response(200, content=b'{"resourceType":"Patient","id":', headers={"content-type": "application/fhir+json"})
DEEP = httpx.Response(
    200,
    content=b'{"resourceType":"Patient","id":"1","x":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    headers={"content-type": "application/fhir+json"},
)
LATIN = httpx.Response(
    200, content=b'{"resourceType":"Patient","id":"\xff"}', headers={"content-type": "application/fhir+json"}
)


@pytest.mark.parametrize(
    ("answer", "asking"),
    [
        (HTML, _read),
        (HTML, _search),
        (HTML, _send),
        (CUT, _read),
        (CUT, _search),
        (DEEP, _read),
        (DEEP, _search),
        (LATIN, _read),
        (fhir([]), _read),
        (fhir(None), _search),
        (fhir({"resourceType": "Patient"}), _read),
        (fhir(resource("Patient", "2")), _read),
        (fhir(resource("Practitioner", "1")), _read),
        (fhir({"resourceType": "Patient", "id": 1}), _read),
        (fhir({"resourceType": "Patient", "id": "1", "meta": {"versionId": 3}}), _read),
        (fhir(resource("Patient", "1")), _search),
        (fhir({"resourceType": "Bundle", "entry": [{"resource": {"id": "1"}}]}), _search),
        (fhir({"resourceType": "Bundle", "entry": {}}), _search),
        (fhir(answered()), _send),
        (fhir(answered({"response": {"status": "200"}}, {"response": {"status": "200"}})), _send),
        (fhir(answered({"response": {"status": "fine"}})), _send),
        (httpx.Response(200, content=b"", headers={"content-type": "application/fhir+json"}), _send),
        (httpx.Response(302, headers={"location": "https://elsewhere.test/fhir/Patient/1"}), _read),
        (httpx.Response(307, headers={"location": "https://elsewhere.test/fhir"}), _send),
        (httpx.Response(500, html="<h1>oops</h1>"), _read),
        (outcome(502), _send),
    ],
)
def test_what_is_not_fhir_is_a_faulty_central_and_never_a_crash(answer: httpx.Response, asking: Asking) -> None:
    with pytest.raises(CentralFaulty):
        with_central(_always(answer), asking)


def test_a_body_larger_than_the_limit_is_refused_while_it_comes() -> None:
    given = 0

    class Endless(httpx.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            nonlocal given
            while True:
                given += 1
                yield b"x" * 65_536

    def answering(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=Endless(), headers={"content-type": "application/fhir+json"})

    with pytest.raises(CentralFaulty) as caught:
        with_central(answering, _read, limits=Limits(body_bytes=50 * 1024 * 1024))
    assert caught.value.facts[0] == "body-too-large"
    assert given == 801


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, CommandRefused),
        (403, NotAllowed),
        (404, CommandRefused),
        (405, CommandRefused),
        (409, VersionConflict),
        (410, CommandRefused),
        (412, VersionConflict),
        (413, CommandRefused),
        (422, CommandRefused),
        (429, CentralBusy),
        (500, CentralFaulty),
        (501, CentralFaulty),
        (503, CentralBusy),
        (504, CentralFaulty),
    ],
)
def test_every_status_has_one_meaning(status: int, error: type[WardlightError]) -> None:
    with pytest.raises(error) as caught:
        with_central(_always(outcome(status)), _send)
    assert caught.value.facts[0] == str(status)


def test_a_refusal_carries_the_issues_apart_from_the_facts() -> None:
    with pytest.raises(CommandRefused) as caught:
        with_central(_always(outcome(422, "Li Hua has no weight", "required")), _send)
    assert caught.value.issues == ("required: Li Hua has no weight",)
    assert caught.value.facts == ("422", "required")


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("7", 7.0),
        ("Sat, 21 Nov 2026 08:00:30 GMT", 30.0),
        ("Sat, 21 Nov 2026 07:00:00 GMT", 0.0),
        ("soon", None),
        ("", None),
        ("99999999", 3600.0),
    ],
)
def test_a_busy_central_says_when_to_come_back(value: str, seconds: float | None) -> None:
    with pytest.raises(CentralBusy) as caught:
        with_central(_always(outcome(429, retry_after=value)), _read)
    assert caught.value.retry_after_s == seconds


@pytest.mark.parametrize(
    ("error", "was_sent"),
    [
        (httpx.ConnectError, False),
        (httpx.ConnectTimeout, False),
        (httpx.PoolTimeout, False),
        (httpx.ReadTimeout, True),
        (httpx.WriteError, True),
        (httpx.ReadError, True),
        (httpx.RemoteProtocolError, True),
    ],
)
def test_it_is_known_whether_a_request_certainly_never_left(error: type[httpx.TransportError], was_sent: bool) -> None:
    def answering(request: httpx.Request) -> httpx.Response:
        raise error("broken", request=request)

    with pytest.raises(CentralUnreachable) as caught:
        with_central(answering, _send)
    assert caught.value.was_sent is was_sent


def test_a_row_is_kept_byte_for_byte() -> None:
    raw = b'{"resourceType":"Observation" , "id":"1","meta":{"versionId":"3"},"valueQuantity":{"value":1.50}}'
    body = b'{"resourceType":"Bundle","entry":[{"resource":' + raw + b"}]}"

    def answering(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=body, headers={"content-type": "application/json; charset=utf-8"})

    page = with_central(answering, lambda central: central.search("Observation", []))
    assert page.rows == (Row(resource_type="Observation", id="1", version="3", last_updated="", raw=raw),)


@pytest.mark.parametrize(("status", "expected"), [(404, None), (410, Gone(resource_type="Patient", id="1"))])
def test_absent_and_deleted_are_two_answers(status: int, expected: Gone | None) -> None:
    assert with_central(_always(outcome(status)), _read) == expected


def test_a_search_asks_for_strict_handling() -> None:
    def answering(request: httpx.Request) -> httpx.Response:
        assert request.headers["prefer"] == "handling=strict"
        return fhir(searchset())

    with_central(answering, _search)


def test_a_long_search_goes_as_a_form_where_the_server_takes_one() -> None:
    seen: list[tuple[str, str, bytes]] = []

    def answering(request: httpx.Request) -> httpx.Response:
        seen.append((request.method, request.url.path, request.content))
        return fhir(searchset())

    async def work(central: Central) -> None:
        for central.searches_by_post in (False, True):
            await central.search("Task", [("patient", ",".join(["p" * 36] * 60))])
            await central.search("Task", [("patient", "p")])

    with_central(answering, work)
    assert [method for method, _, _ in seen] == ["GET", "GET", "POST", "GET"]
    assert seen[2][1] == "/fhir/Task/_search"
    assert seen[2][2].startswith(b"patient=ppp")


def test_a_next_link_of_an_inner_host_is_followed_on_ours() -> None:
    seen: list[str] = []

    def answering(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        inner = "http://10.0.0.7:8080/fhir/Patient?page=2" if len(seen) == 1 else None
        return fhir(searchset(resource("Patient", str(len(seen))), next_url=inner))

    async def work(central: Central) -> int:
        return len((await central.rest_of(await central.search("Patient", []))).rows)

    assert with_central(answering, work) == 2
    assert seen[1] == f"{BASE}/Patient?page=2"


def test_a_next_link_to_another_place_is_refused() -> None:
    answering = _always(fhir(searchset(next_url="https://elsewhere.test/collect")))

    async def work(central: Central) -> object:
        return await central.next_page(await central.search("Patient", []))

    with pytest.raises(CentralFaulty):
        with_central(answering, work)


def test_next_links_in_a_circle_end() -> None:
    answering = _always(fhir(searchset(next_url=f"{BASE}/Patient?again")))

    async def work(central: Central) -> object:
        return await central.rest_of(await central.search("Patient", []))

    with pytest.raises(CentralFaulty):
        with_central(answering, work)


def test_the_token_goes_to_our_host_and_a_refused_one_ends_in_signing_in() -> None:
    seen: list[str | None] = []

    def answering(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers.get("authorization"))
        return outcome(401)

    with pytest.raises(SignInNeeded):
        with_central(answering, _read, credential=FixedToken("t1"))
    assert seen == ["Bearer t1"]


def test_the_servers_clock_is_measured_against_ours() -> None:
    async def work(central: Central) -> float | None:
        assert central.server_offset_s is None
        await central.read("Patient", "1")
        return central.server_offset_s

    answer = fhir(resource("Patient", "1"), date="Sat, 21 Nov 2026 08:02:00 GMT")
    assert with_central(_always(answer), work, at=clock()) == 120.5


def test_a_bundle_carries_conditions_and_the_very_bytes() -> None:
    raw = b'{"resourceType":"Basic","x":1.00}'

    def answering(request: httpx.Request) -> httpx.Response:
        assert raw in request.content
        (entry,) = json.loads(request.content)["entry"]
        assert entry["request"] == {"method": "PUT", "url": "Basic/1", "ifMatch": 'W/"2"', "ifNoneExist": "a=b"}
        assert entry["fullUrl"] == "urn:uuid:1"
        status = {"status": "200 OK", "location": "Basic/1/_history/3", "etag": 'W/"3"'}
        return fhir(answered({"response": status}))

    entry = Entry(verb="PUT", url="Basic/1", resource=raw, full_url="urn:uuid:1", if_match='W/"2"', if_none_exist="a=b")
    (answer,) = with_central(answering, lambda central: central.batch([entry]))
    assert (answer.status, answer.key, answer.version) == (200, "Basic/1", "3")
