"""Decision support of central: what is taken of an answer, what never is, and that nobody waits longer than the budget."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from typing import Any

import httpx
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from client.central.cds import Advice, Cds, Question
from client.central.cds_cards import Reason, cards_in, feedback, plain, services_in
from client.central.credentials import Door, NoCredential
from client.central.http import Central
from client.fhir import names
from client.hooks import Hook
from tests.practice.test_process import Running, start, stop
from tests.support import builders

BASE = "http://central.test/fhir"
GOOD: dict[str, Any] = {"summary": "肌酐升高", "indicator": "warning", "source": {"label": "药学部"}}
SERVICES = {
    "services": [
        {"id": "a", "hook": "order-sign", "description": "", "prefetch": {"p": "Patient/{{context.patientId}}"}}
    ]
}
_KEYS = st.sampled_from(["cards", "summary", "source", "services", "id", "label"])
_TREES = st.recursive(st.none() | st.text(max_size=9), lambda tree: st.lists(tree) | st.dictionaries(_KEYS, tree))
Answering = Callable[[httpx.Request], httpx.Response]


def body(*cards: Any) -> bytes:
    return msgspec.json.encode({"cards": cards})


# --- what is taken of a card -------------------------------------------------------------------------------------------


def test_a_card_is_taken_as_text_with_its_source_reasons_and_the_draft_it_is_about() -> None:
    whole = {
        **GOOD,
        "uuid": "u1",
        "detail": "减量",
        "overrideReasons": [{"code": "r", "display": "已监测"}],
        "suggestions": [{"label": "移除", "actions": [{"type": "delete", "resourceId": "MedicationRequest/draft-1"}]}],
        "links": [{"label": "x", "url": "https://evil.invalid", "type": "smart"}],
    }
    (card,), unread = cards_in(body(whole), "a")
    assert unread == 0
    assert (card.summary, card.indicator, card.source, card.detail) == ("肌酐升高", "warning", "药学部", "减量")
    assert (card.suggestions, card.about) == (("移除",), ("draft-1",))
    assert [one.display for one in card.reasons] == ["已监测"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"summary": "长" * 141},
        {"summary": ""},
        {"summary": "\u202e\u0000"},
        {"summary": 7},
        {"indicator": "hard-stop"},
        {"source": None},
        {"source": {}},
        {"detail": "长" * 5000},
        {"suggestions": "移除"},
        {"overrideReasons": [{"code": "r"}]},
    ],
)
def test_a_card_that_breaks_the_specification_is_counted_and_costs_no_other(wrong: dict[str, Any]) -> None:
    cards, unread = cards_in(body({**GOOD, **wrong}, GOOD), "a")
    assert [card.summary for card in cards] == ["肌酐升高"]
    assert unread == 1


def test_more_cards_than_a_person_can_read_are_counted() -> None:
    cards, unread = cards_in(body(*[GOOD] * 50), "a")
    assert (len(cards), unread) == (20, 30)


def test_markup_and_direction_tricks_are_plain_text() -> None:
    assert plain("<b>停</b>\u202e\nA\u0007\u2029B") == "<b>停</b> A B"


@settings(max_examples=80, deadline=None)
@given(raw=st.one_of(st.binary(max_size=200), _TREES.map(msgspec.json.encode)))
def test_no_answer_whatever_raises_anything_but_that_it_is_none(raw: bytes) -> None:
    for reader in (services_in, lambda given: cards_in(given, "a")):
        try:
            reader(raw)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            continue


def test_a_service_with_a_path_for_a_name_is_left_out() -> None:
    found, unread = services_in(
        msgspec.json.encode({"services": [{"id": "../admin", "hook": "order-sign"}, SERVICES["services"][0]]})
    )
    assert [one.id for one in found] == ["a"]
    assert unread == 1


def test_feedback_holds_no_word_of_a_person() -> None:
    reason = Reason(code="r", display="已监测", system="s")
    said = feedback("u1", is_overridden=True, reason=reason, at="2026-11-20T14:00:00+08:00")
    assert said == {
        "card": "u1",
        "outcome": "overridden",
        "overrideReason": {"reason": {"code": "r", "display": "已监测", "system": "s"}},
        "outcomeTimestamp": "2026-11-20T14:00:00+08:00",
    }
    assert "overrideReason" not in feedback("u1", is_overridden=True, reason=None, at="")


# --- whom is told what -------------------------------------------------------------------------------------------------


class Token:
    """A credential that has one."""

    async def token(self, _door: Door) -> str | None:
        return "secret-token"

    async def renew(self, _door: Door, _stale: str | None) -> str | None:
        return "secret-token"


async def nothing_here(_queries: Sequence[str]) -> Mapping[str, Any]:
    return {}


def question(hook: Hook = Hook.ORDER_SIGN, context: Mapping[str, Any] | None = None) -> Question:
    return Question(hook=hook, instance="i-1", context=context or {"patientId": "p1"}, prefetch=nothing_here)


def asked(answering: Answering, *, url: str = "", budget_s: float = 1.0) -> tuple[Advice, list[httpx.Request]]:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return answering(request)

    async def work() -> Advice:
        transport = httpx.MockTransport(answer)
        central = Central(BASE, Token(), builders.set_clock(), transport=transport)
        cds = Cds(central, builders.set_clock(), url=url, transport=transport)
        return await cds.ask(question(), budget_s)

    return asyncio.run(work()), seen


def as_service(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json=SERVICES if request.method == "GET" else {"cards": [GOOD]})


def test_our_own_server_gets_the_token_and_what_it_may_read_with_it() -> None:
    advice, (_, request) = asked(as_service)
    assert [card.summary for card in advice.cards] == ["肌酐升高"]
    assert request.headers["authorization"] == "Bearer secret-token"
    assert msgspec.json.decode(request.content)["fhirAuthorization"]["access_token"] == "secret-token"  # a test's


def test_a_server_elsewhere_gets_no_token_in_any_place() -> None:
    advice, seen = asked(as_service, url="https://advice.test")
    assert advice.asked == 1
    assert seen
    for request in seen:
        assert "authorization" not in request.headers
        assert b"secret-token" not in request.content
        assert b"fhirAuthorization" not in request.content


def test_a_server_elsewhere_in_the_clear_is_not_asked_at_all() -> None:
    advice, seen = asked(as_service, url="http://advice.test")
    assert (advice.failed, seen) == (1, [])


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(500, json={}),
        httpx.Response(302, headers={"location": "https://evil.invalid"}),
        httpx.Response(200, html="<html>maintenance</html>"),
        httpx.Response(200, json=[]),
        httpx.Response(200, content=b"[" * 100_000, headers={"content-type": "application/json"}),
        httpx.Response(200, content=b" " * 300_000, headers={"content-type": "application/json"}),
        httpx.Response(404, json={}),
    ],
)
def test_an_answer_that_is_none_is_a_gap_and_no_error(answer: httpx.Response) -> None:
    advice, seen = asked(lambda request: as_service(request) if request.method == "GET" else answer)
    assert (advice.cards, advice.asked, advice.failed) == ((), 1, 1)
    assert len(seen) == 2, "nothing is repeated and nothing followed"


def test_a_hospital_without_services_is_asked_once_a_minute_only() -> None:
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.method)
        return httpx.Response(404, json={})

    async def work() -> list[Advice]:
        clock, transport = builders.set_clock(), httpx.MockTransport(answer)
        cds = Cds(Central(BASE, NoCredential(), clock, transport=transport), clock, transport=transport)
        return [await cds.ask(question()) for _ in range(3)]

    found = asyncio.run(work())
    assert seen == ["GET"]
    assert [(one.asked, one.failed, one.late) for one in found] == [(0, 0, 0)] * 3


def test_a_discovery_that_failed_is_not_taken_for_a_hospital_without_services() -> None:
    async def work() -> list[Advice]:
        clock, transport = builders.set_clock(), httpx.MockTransport(lambda _: httpx.Response(500, json={}))
        cds = Cds(Central(BASE, NoCredential(), clock, transport=transport), clock, transport=transport)
        return [await cds.ask(question()) for _ in range(2)]

    assert [one.failed for one in asyncio.run(work())] == [1, 1]


# --- over a real line, with a hospital that fails ----------------------------------------------------------------------


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    found = start(tmp_path_factory.mktemp("hospital") / "data")
    rows = [builders.patient(1), {**builders.lab("l1", "14682-9", "158", "umol/L"), "id": "l1"}]
    entries = [
        {"resource": one, "request": {"method": "PUT", "url": f"{one['resourceType']}/{one['id']}"}} for one in rows
    ]
    whole = {"resourceType": "Bundle", "type": "transaction", "entry": entries}
    headers = {"content-type": "application/fhir+json"}
    httpx.post(found.base, content=msgspec.json.encode(whole), headers=headers).raise_for_status()
    yield found
    assert stop(found) == 0


def drafted(atc: str = "M01AE01") -> Mapping[str, Any]:
    coding = [{"system": names.ATC, "code": atc}]
    order = {
        "resourceType": "MedicationRequest",
        "id": "draft-0",
        "status": "draft",
        "medicationCodeableConcept": {"coding": coding, "text": "布洛芬"},
    }
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": order}]}
    return {
        "userId": "Practitioner/d1",
        "patientId": "p1",
        "draftOrders": bundle,
        "selections": ["MedicationRequest/draft-0"],
    }


def on_the_line(running: Running, work: Callable[[Cds], Awaitable[Advice]]) -> Advice:
    async def whole() -> Advice:
        clock = builders.set_clock()
        central = Central(running.base, NoCredential(), clock)
        cds = Cds(central, clock)
        try:
            return await work(cds)
        finally:
            await cds.close()
            await central.close()

    return asyncio.run(whole())


@pytest.mark.parametrize("hook", [Hook.ORDER_SELECT, Hook.ORDER_SIGN])
def test_the_hospital_warns_of_its_own_creatinine(running: Running, hook: Hook) -> None:
    advice = on_the_line(running, lambda cds: cds.ask(question(hook, drafted()), 5))
    (card,) = [one for one in advice.cards if one.topic == "kidneys"]
    assert (card.indicator, card.about) == ("critical", ("draft-0",))
    assert "158" in card.summary
    assert card.uuid
    assert len(card.reasons) == 2


def test_a_chart_that_is_opened_hears_of_the_kidneys_and_a_harmless_drug_of_nothing(running: Running) -> None:
    look = on_the_line(running, lambda cds: cds.ask(question(Hook.PATIENT_VIEW), 5))
    assert [card.indicator for card in look.cards] == ["info"]
    quiet = on_the_line(running, lambda cds: cds.ask(question(Hook.ORDER_SELECT, drafted("N02BE01")), 5))
    assert quiet == Advice(asked=1)


def test_a_slow_hospital_is_waited_for_no_longer_than_the_budget(running: Running) -> None:
    """The fault holds every answer for five seconds: whoever waited would have the card."""
    running.fault(cds="slow")
    try:
        advice = on_the_line(running, lambda cds: cds.ask(question(context=drafted()), 0.4))
    finally:
        running.fault(cds="")
    assert advice.cards == ()
    assert advice.late


@pytest.mark.parametrize("fault", ["error", "malformed", "html", "huge"])
def test_whatever_a_broken_hospital_answers_is_a_gap(running: Running, fault: str) -> None:
    running.fault(cds=fault)
    try:
        advice = on_the_line(running, lambda cds: cds.ask(question(context=drafted()), 5))
    finally:
        running.fault(cds="")
    assert (advice.cards, advice.failed) == ((), 1)


def test_feedback_reaches_the_service(running: Running) -> None:
    async def work(cds: Cds) -> Advice:
        await cds.send_feedback("kidneys-sign", [feedback("u1", is_overridden=True, reason=None, at="")])
        return Advice()

    assert on_the_line(running, work) == Advice()
