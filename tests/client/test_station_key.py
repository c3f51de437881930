"""The station's own key: what leaves this PC verifies, and never signs."""

import base64
import json

import pytest

from client.errors import InputRefused, StoreDamaged
from client.secrets import LONGEST
from client.station_key import ALGORITHMS, StationKey, jwks
from practice.authorization.assertions import Assertions, usable_keys

AT = "https://central.test/auth/token"
NOW_S = 1_800_000_000.0


@pytest.fixture(params=ALGORITHMS, scope="module")
def key(request: pytest.FixtureRequest) -> StationKey:
    return StationKey.made(request.param)


def shown(key: StationKey, **more: object) -> str:
    given: dict[str, object] = {"now_s": NOW_S, "name": "n1", **more}
    return key.assertion("pc-1", AT, **given)  # type: ignore[arg-type]  # spelled out above


def read(assertion: str) -> list[dict[str, object]]:
    return [json.loads(base64.urlsafe_b64decode(part + "==")) for part in assertion.split(".")[:2]]


def believed(key: StationKey, assertion: str, address: str = AT, now_s: float = NOW_S) -> str | None:
    return Assertions(lambda: now_s).client_in(assertion, address, lambda _client: usable_keys(jwks(key)))


def test_what_the_key_signs_is_believed_by_whoever_holds_its_public_half(key: StationKey) -> None:
    assert believed(key, shown(key)) == "pc-1"


def test_an_assertion_names_the_station_the_address_and_its_end_within_five_minutes(key: StationKey) -> None:
    head, claims = read(shown(key))
    assert head == {"alg": key.algorithm, "kid": key.name, "typ": "JWT"}
    assert (claims["iss"], claims["sub"], claims["aud"], claims["jti"]) == ("pc-1", "pc-1", AT, "n1")
    assert 0 < int(str(claims["exp"])) - NOW_S <= 300


def test_another_key_address_or_time_is_not_believed(key: StationKey) -> None:
    assertion = shown(key)
    assert believed(StationKey.made(), assertion) is None
    assert believed(key, assertion, address="https://elsewhere.test/auth/token") is None
    assert believed(key, assertion, now_s=NOW_S + 400) is None
    assert believed(key, assertion, now_s=NOW_S - 400) is None


def test_an_assertion_serves_once(key: StationKey) -> None:
    seen, assertion = Assertions(lambda: NOW_S), shown(key)
    answers = [seen.client_in(assertion, AT, lambda _client: usable_keys(jwks(key))) for _ in range(2)]
    assert answers == ["pc-1", None]


@pytest.mark.parametrize("head", [{"alg": "none"}, {"alg": "HS384"}, {"alg": "RS384", "kid": "x"}, {}])
def test_an_assertion_that_was_not_signed_is_not_believed(key: StationKey, head: dict[str, str]) -> None:
    begin = base64.urlsafe_b64encode(json.dumps(head).encode()).decode().rstrip("=")
    _, claims, signature = shown(key).split(".")
    for forged in (f"{begin}.{claims}.", f"{begin}.{claims}.{signature}", "", "a.b", "a.b.c", f"{begin}..{signature}"):
        assert believed(key, forged) is None


def test_the_public_half_holds_nothing_that_signs(key: StationKey) -> None:
    (public,) = json.loads(jwks(key))["keys"]
    assert not {"d", "p", "q", "dp", "dq", "qi", "k"} & public.keys()
    assert (public["use"], public["key_ops"], public["kid"]) == ("sig", ["verify"], key.name)


def test_a_key_set_with_a_private_half_is_not_registered() -> None:
    (public,) = json.loads(jwks(StationKey.made()))["keys"]
    with pytest.raises(ValueError, match="public"):
        usable_keys(json.dumps({"keys": [{**public, "d": "AAAA"}]}))


def test_a_kept_key_is_the_same_and_fits_into_every_keyring(key: StationKey) -> None:
    kept = key.kept()
    assert StationKey.of(kept).public_jwk() == key.public_jwk()
    assert len(base64.b64encode(kept)) <= LONGEST


def test_the_text_of_a_key_shows_none_of_it(key: StationKey) -> None:
    kept = json.loads(key.kept())["parts"]
    assert not any(part in repr(key) for part in kept)


@pytest.mark.parametrize("kept", [b"", b"{}", b'{"alg":"ES384","parts":[]}', b'{"alg":"ES384","parts":["AA=="]}'])
def test_a_damaged_key_says_so(kept: bytes) -> None:
    with pytest.raises(StoreDamaged):
        StationKey.of(kept)


def test_an_algorithm_that_smart_does_not_name_is_refused() -> None:
    with pytest.raises(InputRefused):
        StationKey.made("HS256")
