"""The keys of a repository (Ed25519), each sealed under a passphrase in a file of its own; refuses to overwrite one.

The library signs; the keys are made and sealed by `cryptography`. Nothing is invented here.
"""

import os
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)
from securesystemslib.signer import CryptoSigner, SSlibKey

from client.errors import UpdateRefused

LEAST_PASSPHRASE = 12


def make_key(place: Path, passphrase: str) -> CryptoSigner:
    """A new key in a new file for this user alone. Raises UpdateRefused."""
    if len(passphrase) < LEAST_PASSPHRASE:
        raise UpdateRefused("passphrase-short", str(LEAST_PASSPHRASE))
    key = Ed25519PrivateKey.generate()
    sealed = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(passphrase.encode()))
    try:
        handle = os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError as error:
        raise UpdateRefused("key-there", place.name) from error
    with os.fdopen(handle, "wb") as file:
        file.write(sealed)
    return CryptoSigner(key)


def open_key(place: Path, passphrase: str) -> CryptoSigner:
    """Raises UpdateRefused for a file that is none, and for another passphrase."""
    try:
        key = load_pem_private_key(place.read_bytes(), passphrase.encode())
    except (OSError, ValueError, TypeError) as error:
        raise UpdateRefused("key-unreadable", place.name) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise UpdateRefused("key-unreadable", place.name)
    return CryptoSigner(key)


def public_of(signer: CryptoSigner) -> SSlibKey:
    """What stands in the metadata."""
    return signer.public_key
