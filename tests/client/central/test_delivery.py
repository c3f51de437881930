"""How a command travels: in one transaction, in several, or level by level; and what each kind of answer makes of it."""

import json
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

import httpx
import pytest

from client.central.answers import Gone, Row
from client.central.asking import Asked
from client.central.delivery import Known, Sent, fitting, send
from client.central.profile import Profile, ProvenanceHandle
from client.central.verdicts import Changed, Delivered, Doubled, Outcome, Refused, Unclear
from client.errors import BugError, CentralBusy, CentralUnreachable, NotAllowed, SignInNeeded, WardlightError
from client.fhir import text
from tests.client.central.stage import answered, fhir, outcome, resource, with_central
from tests.contract.commands import Line, dose_of, order_group, stop

ATOMIC = Profile(is_atomic=True, limit=100, provenance_handle=ProvenanceHandle.ENTITY, answers_minimal=True)
PLAIN = Profile(provenance_handle=ProvenanceHandle.TAG)


class Script:
    """A central that makes every row it is sent, unless `refuse` has an answer of its own for that request."""

    def __init__(self, refuse: Callable[[int, dict[str, Any]], httpx.Response | None] | None = None) -> None:
        self.bundles: list[dict[str, Any]] = []
        self.paths: list[tuple[str, str]] = []
        self._refuse = refuse
        self._next = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.paths.append((request.method, request.url.path))
        body = json.loads(request.content) if request.content else {}
        own = self._refuse(len(self.paths), body) if self._refuse else None
        if own is not None:
            return own
        if body.get("resourceType") != "Bundle":
            return fhir({**body, "meta": {"versionId": "2"}})
        self.bundles.append(body)
        return fhir(answered(*(self._made(entry) for entry in body["entry"])))

    def _made(self, entry: dict[str, Any]) -> dict[str, Any]:
        self._next += 1
        verb, url = entry["request"]["method"], entry["request"]["url"]
        where = f"{url}/_history/2" if verb == "PUT" else f"{url}/c{self._next}/_history/1"
        return {"response": {"status": "200 OK" if verb == "PUT" else "201 Created", "location": where}}


def _order(version: str = "1") -> Row:
    raw = json.dumps(resource("MedicationRequest", "m1", version, status="active")).encode()
    return Row(resource_type="MedicationRequest", id="m1", version=version, last_updated="", raw=raw)


def _sent(
    script: Script, profile: Profile, commands: Sequence[Sequence[Line]], asked: Asked | None = None, **more: Any
) -> Sent:
    found = asked or Asked()
    return with_central(script, lambda central: send(central, profile, commands, found, {}, **more))


def _one(script: Script, profile: Profile, rows: Sequence[Line], asked: Asked | None = None) -> Outcome:
    (found,) = _sent(script, profile, [rows], asked).outcomes
    return found


def _verbs(bundle: dict[str, Any]) -> list[str]:
    return [f"{entry['request']['method']} {entry['request']['url']}" for entry in bundle["entry"]]


def test_an_atomic_server_gets_the_whole_group_as_one_transaction_of_conditional_creations() -> None:
    script, rows = Script(), order_group(Random(1), "Patient/p", 2)
    found = _one(script, ATOMIC, rows)
    assert isinstance(found, Delivered)
    assert set(found.rows) == {row.key for row in rows}
    (bundle,) = script.bundles
    assert bundle["type"] == "transaction"
    assert _verbs(bundle) == ["POST MedicationRequest", "POST MedicationRequest", "POST Task", "POST Provenance"]
    conditions = [entry["request"]["ifNoneExist"] for entry in bundle["entry"]]
    assert conditions[0].endswith(f"sid/entry|{rows[0].entry_id}")
    assert conditions[3].startswith("entity:identifier=")
    assert bundle["entry"][2]["resource"]["focus"]["reference"] == bundle["entry"][0]["fullUrl"]
    assert all("id" not in entry["resource"] for entry in bundle["entry"])


def test_our_id_goes_in_the_body_where_it_is_kept() -> None:
    script, rows = Script(), order_group(Random(1), "Patient/p", 1)
    profile = Profile(is_atomic=True, limit=9, keeps_body_id=True)
    _one(script, profile, rows)
    assert [entry["resource"]["id"] for entry in script.bundles[0]["entry"]] == [row.entry_id for row in rows]


def test_what_is_known_is_not_sent_again_and_is_referred_to_by_its_real_id() -> None:
    script, rows = Script(), order_group(Random(1), "Patient/p", 2)
    known = Asked(known={rows[0].key: _order()})
    found = _one(script, ATOMIC, rows, known)
    assert isinstance(found, Delivered)
    assert found.rows[rows[0].key].key == "MedicationRequest/m1"
    assert _verbs(script.bundles[0]) == ["POST MedicationRequest", "POST Task", "POST Provenance"]
    assert script.bundles[0]["entry"][1]["resource"]["focus"]["reference"] == "MedicationRequest/m1"


def test_a_group_over_the_limit_goes_with_what_others_refer_to_first_and_real_ids_across() -> None:
    script, rows = Script(), order_group(Random(1), "Patient/p", 5)
    found = _one(script, Profile(is_atomic=True, limit=4), rows)
    assert isinstance(found, Delivered)
    assert [len(bundle["entry"]) for bundle in script.bundles] == [4, 3]
    task = script.bundles[1]["entry"][1]["resource"]
    assert [one["reference"] for one in task["basedOn"]][:4] == [f"MedicationRequest/c{n}" for n in range(1, 5)]
    assert task["basedOn"][4]["reference"] == script.bundles[1]["entry"][0]["fullUrl"]


def test_a_server_that_is_not_atomic_gets_one_batch_a_level_and_real_ids_only() -> None:
    script, rows = Script(), order_group(Random(1), "Patient/p", 2)
    assert isinstance(_one(script, PLAIN, rows), Delivered)
    assert [(bundle["type"], len(bundle["entry"])) for bundle in script.bundles] == [
        ("batch", 2),
        ("batch", 1),
        ("batch", 1),
    ]
    assert "urn:uuid" not in json.dumps(script.bundles)


def test_a_change_goes_alone_there_and_its_provenance_only_after_it_was_answered() -> None:
    script, rows = Script(), stop(Random(1), _order(), "enough")
    asked = Asked(current={rows[0].key: _order()})
    assert isinstance(_one(script, PLAIN, rows, asked), Delivered)
    assert script.paths == [("PUT", "/fhir/MedicationRequest/m1"), ("POST", "/fhir")]


def test_a_refused_change_leaves_no_provenance_there() -> None:
    script = Script(lambda n, _body: outcome(422) if n == 1 else None)
    rows = stop(Random(1), _order(), "enough")
    assert isinstance(_one(script, PLAIN, rows, Asked(current={rows[0].key: _order()})), Refused)
    assert script.bundles == []


def test_a_change_travels_with_its_provenance_where_both_or_none_are_done() -> None:
    script, rows = Script(), stop(Random(1), _order("7"), "enough")
    assert isinstance(_one(script, ATOMIC, rows, Asked(current={rows[0].key: _order("7")})), Delivered)
    assert script.bundles[0]["entry"][0]["request"]["ifMatch"] == 'W/"7"'
    assert script.bundles[0]["entry"][0]["resource"]["id"] == "m1"


@pytest.mark.parametrize("current", [_order("2"), None, Gone(resource_type="MedicationRequest", id="m1")])
def test_nothing_is_sent_over_somebody_elses_change(current: Row | Gone | None) -> None:
    script, rows = Script(), stop(Random(1), _order("1"), "enough")
    found = _one(script, ATOMIC, rows, Asked(current={rows[0].key: current}))
    assert found == Changed(key="MedicationRequest/m1", current=current)
    assert script.paths == []


def test_doubled_rows_are_never_sent_again() -> None:
    script, rows = Script(), order_group(Random(1), "Patient/p", 1)
    twice = (_order("1"), _order("2"))
    assert _one(script, ATOMIC, rows, Asked(doubled={rows[0].key: twice})) == Doubled(rows={rows[0].key: twice})
    assert script.paths == []


def test_a_question_without_answer_sends_nothing() -> None:
    script, rows = Script(), order_group(Random(1), "Patient/p", 1)
    assert _one(script, ATOMIC, rows, Asked(unanswered={rows[1].key})) == Unclear(reason="unanswered")
    assert script.paths == []


@pytest.mark.parametrize("status", [400, 404, 413, 422])
def test_a_refusal_of_the_whole_is_a_refusal(status: int) -> None:
    found = _one(Script(lambda _n, _body: outcome(status, "bad dose")), ATOMIC, order_group(Random(1), "Patient/p", 1))
    assert found == Refused(status=status, issues=("invalid: bad dose",))


@pytest.mark.parametrize("answer", [outcome(500), outcome(503), outcome(504), outcome(408), fhir({}), fhir(answered())])
def test_every_doubtful_answer_is_unclear(answer: httpx.Response) -> None:
    def refuse(n: int, body: dict[str, Any]) -> httpx.Response:
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

    assert isinstance(_one(Script(refuse), ATOMIC, order_group(Random(1), "Patient/p", 1)), Unclear)


@pytest.mark.parametrize("status", [400, 409, 422, 500])
def test_a_duplicate_key_is_unclear(status: int) -> None:
    script = Script(lambda n, _body: outcome(status, "Duplicate key") if n == 1 else fhir(answered()))
    assert isinstance(_one(script, ATOMIC, order_group(Random(1), "Patient/p", 1)), Unclear)


@pytest.mark.parametrize(("status", "error"), [(401, SignInNeeded), (403, NotAllowed), (429, CentralBusy)])
def test_what_only_waiting_helps_is_raised(status: int, error: type[WardlightError]) -> None:
    with pytest.raises(error):
        _one(Script(lambda _n, _body: outcome(status)), ATOMIC, order_group(Random(1), "Patient/p", 1))


@pytest.mark.parametrize("status", [401, 403, 429])
def test_once_a_part_was_taken_the_rest_is_unclear_whatever_comes(status: int) -> None:
    script = Script(lambda n, _body: outcome(status) if n == 2 else None)
    found = _one(script, Profile(is_atomic=True, limit=4), order_group(Random(1), "Patient/p", 5))
    assert isinstance(found, Unclear)
    assert len(found.landed) == 4


def _breaking(error: type[httpx.TransportError]) -> Callable[[int, dict[str, Any]], httpx.Response | None]:
    def refuse(n: int, body: dict[str, Any]) -> httpx.Response | None:
        raise error("broken")

    return refuse


def test_a_lost_answer_is_unclear_and_a_refused_connection_is_not_sent() -> None:
    rows = order_group(Random(1), "Patient/p", 1)
    assert isinstance(_one(Script(_breaking(httpx.ReadError)), ATOMIC, rows), Unclear)
    with pytest.raises(CentralUnreachable):
        _one(Script(_breaking(httpx.ConnectError)), ATOMIC, rows)


def test_an_answer_that_names_no_row_or_another_kind_is_unclear() -> None:
    made = {"response": {"status": "201 Created", "location": "Patient/1/_history/1"}}
    script = Script(lambda _n, body: fhir(answered(*([made] * len(body["entry"])))))
    assert isinstance(_one(script, ATOMIC, order_group(Random(1), "Patient/p", 1)), Unclear)


def test_a_refused_entry_of_a_batch_tells_what_landed() -> None:
    def refuse(n: int, body: dict[str, Any]) -> httpx.Response:
        good = {"response": {"status": "201 Created", "location": "MedicationRequest/c1/_history/1"}}
        return fhir(answered(good, {"response": {"status": "422 Unprocessable"}}))

    rows = order_group(Random(1), "Patient/p", 2)
    found = _one(Script(refuse), PLAIN, rows)
    assert isinstance(found, Refused)
    assert set(found.landed) == {rows[0].key}


def test_several_commands_travel_together_up_to_the_limit() -> None:
    random = Random(1)
    lane = [order_group(random, "Patient/p", 2) for _ in range(4)]
    script = Script()
    found = _sent(script, Profile(is_atomic=True, limit=9), lane)
    assert found.is_combined
    assert [set(one.rows) for one in found.outcomes if isinstance(one, Delivered)] == [
        {row.key for row in rows} for rows in lane[:2]
    ]
    assert len(script.bundles) == 1


def test_a_refusal_of_a_combined_trip_is_said_of_each_command_in_it() -> None:
    random = Random(1)
    lane = [order_group(random, "Patient/p", 1) for _ in range(2)]
    found = _sent(Script(lambda _n, _body: outcome(422)), ATOMIC, lane)
    assert found.is_combined
    assert all(isinstance(one, Refused) for one in found.outcomes)


def test_a_change_of_what_the_same_trip_makes_or_changes_waits_for_the_next_one() -> None:
    random = Random(1)
    orders = order_group(random, "Patient/p", 1)
    asked = Asked(current={"MedicationRequest/m1": _order()})
    first, second = stop(random, _order(), "one"), stop(random, _order(), "two")
    known = Known(asked=asked, mapping={}, versions={})
    assert fitting(ATOMIC, [orders, dose_of(random, orders[0], "Patient/p")], known) == 2
    assert fitting(ATOMIC, [first, second], known) == 1
    assert fitting(PLAIN, [orders, orders], known) == 1


def test_a_change_of_a_pending_row_needs_the_version_it_got_since() -> None:
    rows = stop(Random(1), _order(), "x")
    pending = Line(**{**{name: getattr(rows[0], name) for name in Line.__slots__}, "base_version": None})
    asked = Asked(current={pending.key: _order("4")})
    assert isinstance(_one(Script(), ATOMIC, (pending, rows[1]), asked), Changed)
    script = Script()
    (found,) = _sent(script, ATOMIC, [(pending, rows[1])], asked, versions={pending.key: "4"}).outcomes
    assert isinstance(found, Delivered)


def test_a_reference_that_nobody_can_resolve_is_our_own_mistake() -> None:
    random = Random(1)
    orders = order_group(random, "Patient/p", 1)
    with pytest.raises(BugError):
        _one(Script(), ATOMIC, dose_of(random, orders[0], "Patient/p"))


def test_decimals_travel_as_they_were_written() -> None:
    rows = order_group(Random(1), "Patient/p", 1)
    raw = rows[0].resource[:-1] + b',"dispenseRequest":{"quantity":{"value":1.500}}}'
    assert text.decode(raw)
    changed = Line(**{**{name: getattr(rows[0], name) for name in Line.__slots__}, "resource": raw})
    seen: list[bytes] = []

    def answering(request: httpx.Request) -> httpx.Response:
        seen.append(request.content)
        return Script()(request)

    with_central(answering, lambda central: send(central, ATOMIC, [(changed, *rows[1:])], Asked(), {}))
    assert b'"value":1.500' in seen[0]
