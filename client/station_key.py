"""The station's own asymmetric key for SMART backend services: made here, kept among the device's secrets, proved by a signed assertion.

Only its public half ever leaves this PC, as a JSON Web Key Set that IT registers at central. ES384 is a P-384 key, RS384 one of 3,072
bits; of the latter the two primes are kept, because that is all of it and fits where a Windows credential does not hold a whole RSA key.
Refuses every other algorithm.
"""

import base64
import hashlib
import json
from typing import Any

import msgspec
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

from client.errors import InputRefused, StoreDamaged

ALGORITHMS = ("ES384", "RS384")
LIFE_S = 240
"""How long an assertion is good; SMART allows five minutes at most."""
RSA_BITS, RSA_EXPONENT, P384_BYTES = 3072, 65537, 48
_KeyPair = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey


class _Kept(msgspec.Struct, frozen=True):
    alg: str
    parts: tuple[bytes, ...]
    """Of ES384 the private number; of RS384 the two primes."""


class StationKey:
    """A key pair. Invariant: neither its text nor any of its members but `kept` shows the private half."""

    def __init__(self, algorithm: str, pair: _KeyPair) -> None:
        self.algorithm = algorithm
        self._pair = pair
        self.name = _thumbprint(self._public())

    @classmethod
    def made(cls, algorithm: str = "ES384") -> "StationKey":
        """A new one. Raises InputRefused for an algorithm that SMART does not name."""
        if algorithm == "ES384":
            return cls(algorithm, ec.generate_private_key(ec.SECP384R1()))
        if algorithm == "RS384":
            return cls(algorithm, rsa.generate_private_key(RSA_EXPONENT, RSA_BITS))
        raise InputRefused("key-algorithm", algorithm[:12])

    @classmethod
    def of(cls, kept: bytes) -> "StationKey":
        """As `kept` gave it. Raises StoreDamaged."""
        try:
            held = msgspec.json.decode(kept, type=_Kept)
            numbers = [int.from_bytes(part) for part in held.parts]
            if held.alg == "ES384" and len(numbers) == 1:
                return cls(held.alg, ec.derive_private_key(numbers[0], ec.SECP384R1()))
            if held.alg == "RS384" and len(numbers) == 2:
                return cls(held.alg, _rsa(*numbers))
        except (msgspec.DecodeError, UnicodeDecodeError, ValueError) as error:
            raise StoreDamaged("station-key") from error
        raise StoreDamaged("station-key")

    def kept(self) -> bytes:
        """All of it, for the keyring or the wrapped-key file and for nothing else."""
        if isinstance(self._pair, rsa.RSAPrivateKey):
            held = self._pair.private_numbers()
            return msgspec.json.encode(_Kept("RS384", (_bytes(held.p), _bytes(held.q))))
        return msgspec.json.encode(_Kept("ES384", (self._pair.private_numbers().private_value.to_bytes(P384_BYTES),)))

    def public_jwk(self) -> dict[str, Any]:
        """What IT registers: for verifying only."""
        return {**self._public(), "kid": self.name, "alg": self.algorithm, "use": "sig", "key_ops": ["verify"]}

    def assertion(self, client_id: str, token_endpoint: str, *, now_s: float, name: str) -> str:
        """Proves for minutes, and once (`name` is never used twice), that the station holds the key (RFC 7523)."""
        claims = {
            "iss": client_id,
            "sub": client_id,
            "aud": token_endpoint,
            "jti": name,
            "iat": int(now_s),
            "exp": int(now_s) + LIFE_S,
        }
        head = {"alg": self.algorithm, "kid": self.name, "typ": "JWT"}
        signed = f"{_part(head)}.{_part(claims)}"
        return f"{signed}.{_url64(self._signature(signed.encode()))}"

    def _signature(self, content: bytes) -> bytes:
        if isinstance(self._pair, rsa.RSAPrivateKey):
            return self._pair.sign(content, padding.PKCS1v15(), hashes.SHA384())
        r, s = decode_dss_signature(self._pair.sign(content, ec.ECDSA(hashes.SHA384())))
        return r.to_bytes(P384_BYTES) + s.to_bytes(P384_BYTES)

    def _public(self) -> dict[str, str]:
        """The members that RFC 7638 takes the thumbprint of."""
        if isinstance(self._pair, rsa.RSAPrivateKey):
            numbers = self._pair.public_key().public_numbers()
            return {"e": _url64(_bytes(numbers.e)), "kty": "RSA", "n": _url64(_bytes(numbers.n))}
        point = self._pair.public_key().public_numbers()
        x, y = (_url64(one.to_bytes(P384_BYTES)) for one in (point.x, point.y))
        return {"crv": "P-384", "kty": "EC", "x": x, "y": y}


def jwks(*keys: StationKey) -> str:
    """The public halves as a JSON Web Key Set."""
    return json.dumps({"keys": [key.public_jwk() for key in keys]}, indent=2)


def _rsa(p: int, q: int) -> rsa.RSAPrivateKey:
    d = pow(RSA_EXPONENT, -1, (p - 1) * (q - 1))
    public = rsa.RSAPublicNumbers(RSA_EXPONENT, p * q)
    numbers = rsa.RSAPrivateNumbers(
        p=p,
        q=q,
        d=d,
        dmp1=rsa.rsa_crt_dmp1(d, p),
        dmq1=rsa.rsa_crt_dmq1(d, q),
        iqmp=rsa.rsa_crt_iqmp(p, q),
        public_numbers=public,
    )
    return numbers.private_key()


def _thumbprint(public: dict[str, str]) -> str:
    canonical = json.dumps(public, sort_keys=True, separators=(",", ":"))
    return _url64(hashlib.sha256(canonical.encode()).digest())


def _part(value: dict[str, Any]) -> str:
    return _url64(json.dumps(value, separators=(",", ":")).encode())


def _bytes(number: int) -> bytes:
    return number.to_bytes((number.bit_length() + 7) // 8)


def _url64(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()
