"""Profiles and claims."""

import json

import pytest

from client.central.capabilities import WEBSOCKET_EXTENSION, claims_of
from client.central.probe import has_whole_seconds
from client.central.probe_reading import has_numbers
from client.central.profile import CAUTIOUS, Deletions, Paging, Profile, ProvenanceHandle, decode, encode


def test_a_profile_is_stored_and_read_back() -> None:
    profile = Profile(
        is_atomic=True, limit=8, deletions=Deletions.HISTORY, paging=Paging.CURSOR, notes=("transaction-limit:8",)
    )
    assert decode(encode(profile)) == profile


def test_a_server_about_which_nothing_is_known_gets_every_caution() -> None:
    assert not CAUTIOUS.is_atomic
    assert CAUTIOUS.needs_one_uploader
    assert CAUTIOUS.provenance_handle is ProvenanceHandle.TARGET


@pytest.mark.parametrize(
    ("profile", "needs"),
    [
        (Profile(is_race_proof=True), False),
        (Profile(is_atomic=True, keeps_body_id=True), False),
        (Profile(keeps_body_id=True), True),
        (Profile(is_atomic=True), True),
    ],
)
def test_one_uploader_is_needed_where_nothing_guards_against_a_race(profile: Profile, needs: bool) -> None:
    assert profile.needs_one_uploader is needs


def test_claims_are_read_as_far_as_they_go() -> None:
    statement = {
        "software": {"name": "S", "version": "1"},
        "rest": [
            {
                "extension": [{"url": WEBSOCKET_EXTENSION, "valueUri": "wss://h/ws"}],
                "interaction": [{"code": "transaction"}],
                "resource": [{"type": "Task", "interaction": [{"code": "history-type"}]}, {"type": "Flag"}],
            }
        ],
    }
    claims = claims_of(json.dumps(statement).encode())
    assert (claims.server, claims.version, claims.websocket_url) == ("S", "1", "wss://h/ws")
    assert claims.types == {"Task", "Flag"}
    assert claims.with_type_history == {"Task"}
    assert (claims.has_transactions, claims.has_batches) == (True, False)


@pytest.mark.parametrize(
    "statement", [{}, {"rest": "x", "software": []}, {"rest": [{"resource": [None], "extension": 1}]}]
)
def test_odd_claims_are_no_claims(statement: object) -> None:
    claims = claims_of(json.dumps(statement).encode())
    assert (claims.server, claims.has_transactions, claims.websocket_url) == ("", None, None)


@pytest.mark.parametrize(
    ("instant", "expected"),
    [
        ("2026-11-21T08:00:00Z", True),
        ("2026-11-21T08:00:00.000+08:00", True),
        ("2026-11-21T08:00:00.010Z", False),
        ("2026-11-21T08:00:00.5-05:00", False),
    ],
)
def test_whole_seconds_are_recognised(instant: str, expected: bool) -> None:
    assert has_whole_seconds(instant) is expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://h/T?page=2&_count=9", True),
        ("http://h/T?_offset=20", True),
        ("http://h/T?_cursor=1-2026-11", False),
        ("http://h/T?_count=20", False),
    ],
)
def test_links_with_page_numbers_are_recognised(url: str, expected: bool) -> None:
    assert has_numbers(url) is expected
