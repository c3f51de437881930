"""What a station shows instead of a secret: an assertion signed with a key that was registered here (RFC 7523, SMART backend services).

Refuses one of another algorithm than RS384 and ES384, for another address, too old, living longer than five minutes, or used before.
"""

import base64
import binascii
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

KIND = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
ALGORITHMS = ("ES384", "RS384")
LONGEST_S, SLACK_S = 300.0, 30.0
_P384_BYTES, _LEAST_BITS = 48, 2048
Jwk = Mapping[str, Any]


class Assertions:
    """Remembers what was used for as long as it would be good."""

    def __init__(self, now_s: Callable[[], float]) -> None:
        self._now_s = now_s
        self._used: dict[tuple[str, str], float] = {}

    def client_in(self, assertion: str, address: str, keys_of: Callable[[str], Sequence[Jwk]]) -> str | None:
        """Whose it is, if it is good; `address` is the token endpoint it must be made for."""
        try:
            head, claims, signed, signature = _parts(assertion)
            client_id = claims["iss"]
            is_whose = isinstance(client_id, str) and claims["sub"] == client_id and _is_for(claims["aud"], address)
            if not is_whose or not self._is_timely(claims):
                return None
            keys = [one for one in keys_of(client_id) if one.get("kid") == head.get("kid")]
            if head.get("alg") not in ALGORITHMS or not any(
                _is_signed(one, head["alg"], signed, signature) for one in keys
            ):
                return None
        except (KeyError, IndexError, TypeError, ValueError, AttributeError, binascii.Error, RecursionError):
            return None
        return client_id if self._is_first(client_id, str(claims["jti"]), float(claims["exp"])) else None

    def _is_timely(self, claims: Mapping[str, Any]) -> bool:
        left_s = float(claims["exp"]) - self._now_s()
        return -SLACK_S < left_s <= LONGEST_S + SLACK_S

    def _is_first(self, client_id: str, name: str, until_s: float) -> bool:
        now_s = self._now_s()
        self._used = {used: until for used, until in self._used.items() if until + SLACK_S > now_s}
        is_first = bool(name) and (client_id, name) not in self._used
        self._used[client_id, name] = until_s
        return is_first


def usable_keys(text: str) -> list[dict[str, Any]]:
    """The keys of a JSON Web Key Set. Raises ValueError for what is none, and for one that shows a private half."""
    keys = json.loads(text)["keys"]
    for one in keys:
        if "d" in one or one["kty"] not in {"EC", "RSA"} or not one["kid"]:
            raise ValueError("a key set for verifying holds public keys with a kid")
        _public(one)
    return list(keys)


def _parts(assertion: str) -> tuple[dict[str, Any], dict[str, Any], bytes, bytes]:
    head, claims, signature = assertion.split(".")
    return json.loads(_raw(head)), json.loads(_raw(claims)), f"{head}.{claims}".encode(), _raw(signature)


def _is_for(audience: Any, address: str) -> bool:
    return address in (audience if isinstance(audience, list) else [audience])


def _is_signed(key: Jwk, algorithm: str, signed: bytes, signature: bytes) -> bool:
    public = _public(key)
    try:
        if isinstance(public, rsa.RSAPublicKey) and algorithm == "RS384":
            public.verify(signature, signed, padding.PKCS1v15(), hashes.SHA384())
            return True
        if isinstance(public, ec.EllipticCurvePublicKey) and algorithm == "ES384" and len(signature) == 2 * _P384_BYTES:
            r, s = (int.from_bytes(part) for part in (signature[:_P384_BYTES], signature[_P384_BYTES:]))
            public.verify(encode_dss_signature(r, s), signed, ec.ECDSA(hashes.SHA384()))
            return True
    except InvalidSignature:
        return False
    return False


def _public(key: Jwk) -> rsa.RSAPublicKey | ec.EllipticCurvePublicKey:
    if key["kty"] == "RSA":
        numbers = rsa.RSAPublicNumbers(_number(key["e"]), _number(key["n"]))
        if numbers.n.bit_length() < _LEAST_BITS:
            raise ValueError("the key is too short")
        return numbers.public_key()
    if key["crv"] != "P-384":
        raise ValueError("the curve is not P-384")
    return ec.EllipticCurvePublicNumbers(_number(key["x"]), _number(key["y"]), ec.SECP384R1()).public_key()


def _number(text: str) -> int:
    return int.from_bytes(_raw(text))


def _raw(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
