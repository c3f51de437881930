"""Seals bytes under a passphrase so that any browser opens them: PBKDF2-SHA-256 and AES-256-GCM, both in WebCrypto. Keeps no passphrase.

    sealer = Sealer(passphrase)
    sealed = sealer.seal(plain, bound)      `sealed.salt`, `.iterations`, `.nonce`, `.data` stand beside each other in the file
    unseal(passphrase, sealed, bound)

`bound` is what stands in the clear beside it and must not be changed. Deriving takes a good part of a second: call from a worker.
"""

import secrets
import unicodedata
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

from client.errors import InputRefused, StoreLocked

ITERATIONS = 600_000
"""OWASP's number for PBKDF2 with SHA-256 (2023)."""
SHORTEST = 12
_KEY_BYTES, _SALT_BYTES, _NONCE_BYTES = 32, 16, 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """What a browser needs beside the passphrase."""

    salt: bytes
    iterations: int
    nonce: bytes
    data: bytes


class Sealer:
    """Invariant: one salt and key for the life of it, a new nonce for every sealing."""

    def __init__(self, passphrase: str, *, iterations: int = ITERATIONS) -> None:
        if len(passphrase) < SHORTEST:
            raise InputRefused("passphrase-too-short", str(SHORTEST))
        self.salt, self.iterations = secrets.token_bytes(_SALT_BYTES), iterations
        self._passphrase = passphrase
        self._key: bytes | None = None

    def nonce(self) -> bytes:
        return secrets.token_bytes(_NONCE_BYTES)

    def seal(self, plain: bytes, bound: bytes, nonce: bytes) -> Sealed:
        if self._key is None:
            self._key = _derived(self._passphrase, self.salt, self.iterations)
        data = AESGCM(self._key).encrypt(nonce, plain, bound)
        return Sealed(salt=self.salt, iterations=self.iterations, nonce=nonce, data=data)

    def opened(self, sealed: Sealed, bound: bytes) -> bytes:
        """Of what this sealer sealed, without deriving again. Raises StoreLocked."""
        if self._key is None or sealed.salt != self.salt:
            return unseal(self._passphrase, sealed, bound)
        return _decrypted(self._key, sealed, bound)


def unseal(passphrase: str, sealed: Sealed, bound: bytes) -> bytes:
    """Raises StoreLocked for a wrong passphrase and for anything that was changed: they look the same."""
    return _decrypted(_derived(passphrase, sealed.salt, sealed.iterations), sealed, bound)


def _derived(passphrase: str, salt: bytes, iterations: int) -> bytes:
    words = unicodedata.normalize("NFC", passphrase).encode()
    return PBKDF2HMAC(algorithm=SHA256(), length=_KEY_BYTES, salt=salt, iterations=iterations).derive(words)


def _decrypted(key: bytes, sealed: Sealed, bound: bytes) -> bytes:
    try:
        return AESGCM(key).decrypt(sealed.nonce, sealed.data, bound)
    except (InvalidTag, ValueError) as error:
        raise StoreLocked("passphrase") from error
