"""What is done on bytes says what the reading functions say."""

import random
from typing import Any

import pytest

from client.fhir import references, splice, text
from client.fhir.names import COMMAND_TAG

URN = "urn:uuid:6f1f4b4e-0000-4000-8000-000000000001"


def _observation(**more: Any) -> dict[str, Any]:
    return {
        "resourceType": "Observation",
        "meta": {"tag": [{"system": COMMAND_TAG, "code": "c1"}]},
        "identifier": [{"system": "urn:x", "value": 'say "reference":"Patient/9" aloud'}],
        "status": "final",
        "subject": {"reference": "Patient/p1", "display": "张三"},
        "focus": [{"reference": URN, "identifier": {"system": "urn:x", "value": "1"}}],
        "hasMember": [{"reference": "#inside"}, {"reference": "Observation/o2"}],
        **more,
    }


def _stored(resource: dict[str, Any], tags: list[dict[str, str]] | None = None) -> bytes:
    """As a server gives it back: its id last, meta with a version."""
    meta = {
        "tag": tags if tags is not None else resource["meta"]["tag"],
        "versionId": "1",
        "lastUpdated": "2026-11-21T10:00:00Z",
    }
    return text.encode({**resource, "meta": meta, "id": "abc"})


def test_the_same_references_are_found_in_the_bytes_as_in_the_resource() -> None:
    whole = _observation()
    assert splice.references_in(text.encode(whole)) == references.references(whole)


def test_references_are_aimed_as_rewriting_would_aim_them() -> None:
    whole, mapping = _observation(), {URN: "Observation/real", "Patient/p1": "Patient/merged"}
    assert text.decode(splice.aimed(text.encode(whole), mapping)) == references.rewrite(whole, mapping)


def test_words_that_look_like_a_reference_are_left_alone() -> None:
    aimed = splice.aimed(text.encode(_observation()), {"Patient/9": "Patient/other"})
    assert text.decode(aimed) == _observation()


@pytest.mark.parametrize("held", [None, "old"])
@pytest.mark.parametrize("wanted", [None, "new"])
def test_the_id_is_set_or_taken_away_and_nothing_else(held: str | None, wanted: str | None) -> None:
    rest = {name: value for name, value in _observation().items() if name != "resourceType"}
    ident = {"id": held} if held else {}
    named = splice.named(text.encode({"resourceType": "Observation", **ident, **rest}), wanted)
    assert named is not None
    assert text.decode(named) == {"resourceType": "Observation", **({"id": wanted} if wanted else {}), **rest}


def test_a_text_that_begins_otherwise_is_not_touched() -> None:
    assert splice.named(b'{"status":"final","resourceType":"Observation"}', "x") is None


def test_what_a_server_gives_back_unchanged_is_the_same() -> None:
    assert splice.is_the_same(text.encode(_observation()), _stored(_observation()))


@pytest.mark.parametrize(
    "stored",
    [
        _stored(_observation(status="amended")),
        _stored({name: value for name, value in _observation().items() if name != "focus"}),
        _stored(_observation(doNotPerform=True)),
        _stored(_observation(), tags=[]),
        _stored(_observation()).replace(b'"status":"final"', b'"status":"amended","status":"final"'),
        _stored(_observation()).replace(b'"tag":', b'"tag":[],"tag":'),
        _stored(_observation()).replace(b",", b", "),
        b"[]",
        b"{",
        b"\xff",
    ],
)
def test_what_differs_in_anything_is_left_to_the_careful_reader(stored: bytes) -> None:
    assert not splice.is_the_same(text.encode(_observation()), stored)


def test_no_single_changed_byte_outside_meta_and_id_goes_unseen() -> None:
    ours, stored, chance = text.encode(_observation()), _stored(_observation()), random.Random(7)
    open_from = stored.index(b'"versionId"')
    open_to = stored.index(b'"identifier"', open_from)
    for _ in range(400):
        place = chance.randrange(len(stored) - len(b',"id":"abc"}'))
        if stored.index(b'"meta"') <= place < open_to:
            continue
        changed = bytes([*stored[:place], stored[place] ^ 1, *stored[place + 1 :]])
        assert not splice.is_the_same(ours, changed), place
