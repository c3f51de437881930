from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from client.errors import BugError, CentralFaulty
from client.fhir.text import MAX_DEPTH, decode, encode

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.decimals(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=20,
)


def test_decimals_keep_their_digits() -> None:
    found = decode(b'{"a":1.00,"b":0.10,"c":7,"d":1e3}')
    assert [str(found[name]) for name in "abcd"] == ["1.00", "0.10", "7", "1E+3"]
    assert encode({"a": Decimal("1.00")}) == b'{"a":1.00}'


@given(st.dictionaries(st.text(max_size=5), JSON, max_size=5))
def test_what_is_written_is_read_back(value: dict[str, object]) -> None:
    assert decode(encode(value)) == value


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"[]",
        b"3",
        b"null",
        b'"text"',
        b'{"a":1',
        b'{"a":\xff}',
        b'{"a":"\xff"}',
        b'{"a":NaN}',
        b"<html></html>",
        b'{"a":1e99999999999999999999}',
    ],
)
def test_what_is_no_object_is_refused(raw: bytes) -> None:
    with pytest.raises(CentralFaulty):
        decode(raw)


@pytest.mark.parametrize(
    "raw", [b'{"a":1,"a":2}', b'{"a":{"b":1,"b":1}}', b'{"x":[{"a":1},{"a":1,"a":1}]}', b'{"a":1,"\\u0061":2}']
)
def test_a_member_named_twice_is_refused(raw: bytes) -> None:
    with pytest.raises(CentralFaulty, match="duplicate"):
        decode(raw)


def test_colons_and_quotes_in_text_are_no_members() -> None:
    assert decode(rb'{"a":"x\":\\","b":":{}[]"}') == {"a": 'x":\\', "b": ":{}[]"}


def test_absurd_depth_is_refused_and_usual_depth_is_not() -> None:
    deep = b'{"a":' * MAX_DEPTH + b"1" + b"}" * MAX_DEPTH
    assert decode(deep)
    with pytest.raises(CentralFaulty, match="too-deep"):
        decode(b'{"a":' + deep + b"}")
    with pytest.raises(CentralFaulty):
        decode(b'{"a":' * 100_000)


def test_what_json_has_no_word_for_is_our_own_mistake() -> None:
    with pytest.raises(BugError):
        encode({"a": object()})
    with pytest.raises(BugError):
        encode({"a": "\ud800"})
