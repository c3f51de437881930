"""Whom this station believes to be central: the machine's authorities or the hospital's own, and with which certificate it shows itself.

    tls = trust("https://fhir.example.org/fhir", Trust(ca_file="/etc/wardlight/ca.pem"))

There is no way to a context that does not check the certificate and its name: `demand_checking` refuses one that was made elsewhere.
Nothing of a connection is logged for others to read along (`SSLKEYLOGFILE` of the environment is not heeded).
Making one takes 45 ms and reads files: not on the windows' thread.
"""

import asyncio
import os
import ssl
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from client.central.tls_facts import tls_fact
from client.central.translate import translating
from client.errors import BugError, CentralUnreachable, SettingsWrong

HTTPS_PORT, PATIENCE_S = 443, 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Trust:
    """As a site sets it; all of it may be empty. Files are PEM."""

    ca_file: str = ""
    """The hospital's own authority; then no other is believed."""
    crl_file: str = ""
    """What the authority has revoked; then a certificate without a list of its issuer is not believed either."""
    certificate: str = ""
    """With which the station shows itself, where central asks for one (mutual TLS)."""
    key: str = ""
    """Its private key; empty: it stands in the same file."""
    passphrase: str = field(default="", repr=False)
    """Of that key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """What one says of itself."""

    subject: str
    issuer: str
    until: datetime


def trust(base_url: str, how: Trust = Trust()) -> ssl.SSLContext:  # a frozen value
    """A context that checks. Raises SettingsWrong with the setting and the reason."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if not base_url.startswith("https:"):
        return context  # loading the authorities would cost every station 45 ms, for nobody
    if how.ca_file:
        _load("central.ca_file", how.ca_file, context)
    else:
        context.load_default_certs(ssl.Purpose.SERVER_AUTH)
    if how.crl_file:
        _load("central.crl_file", how.crl_file, context)
        context.verify_flags |= ssl.VerifyFlags.VERIFY_CRL_CHECK_LEAF
    if how.certificate:
        _show(how, context)
    return context


def demand_checking(context: ssl.SSLContext) -> None:
    """Raises BugError for one that would believe anybody."""
    if context.verify_mode is not ssl.VerifyMode.CERT_REQUIRED or not context.check_hostname:
        raise BugError("tls-without-checking")


def _load(setting: str, place: str, context: ssl.SSLContext) -> None:
    try:
        context.load_verify_locations(cafile=str(Path(place).expanduser()))
    except ssl.SSLError as error:
        raise SettingsWrong(setting, "not-certificates") from error
    except OSError as error:
        raise SettingsWrong(setting, type(error).__name__) from error


def _show(how: Trust, context: ssl.SSLContext) -> None:
    """The station's own certificate; a key that others could read is none."""
    place = Path(how.key or how.certificate).expanduser()
    setting = "central.client_key" if how.key else "central.client_certificate"
    certificate_of_file(how.certificate)
    try:
        pem = place.read_bytes()
        is_sealed = b"ENCRYPTED" in pem
        if os.name == "posix" and not is_sealed and place.stat().st_mode & 0o077:
            raise SettingsWrong(setting, "others-can-read-it")
    except OSError as error:
        raise SettingsWrong(setting, type(error).__name__) from error
    if is_sealed and not how.passphrase:
        raise SettingsWrong(setting, "no-certificate-passphrase")
    _demand_key(pem, how.passphrase if is_sealed else "", setting)
    try:
        context.load_cert_chain(Path(how.certificate).expanduser(), place, password=how.passphrase)
    except (ssl.SSLError, ValueError) as error:
        raise SettingsWrong(setting, "key-of-another") from error


def _demand_key(pem: bytes, passphrase: str, setting: str) -> None:
    """Told apart here, because OpenSSL says the same of a wrong passphrase and of a broken file."""
    try:
        load_pem_private_key(pem, passphrase.encode() or None)
    except ValueError as error:
        raise SettingsWrong(setting, "certificate-passphrase" if passphrase else "not-a-key") from error
    except TypeError as error:
        raise SettingsWrong(setting, "not-a-key") from error


# --- what stands in certificates -------------------------------------------------------------------------------------


def certificate_of_file(place: str) -> Certificate:
    """The station's own, for whoever looks after this PC. Raises SettingsWrong."""
    setting = "central.client_certificate"
    try:
        return _said(x509.load_pem_x509_certificate(Path(place).expanduser().read_bytes()))
    except OSError as error:
        raise SettingsWrong(setting, type(error).__name__) from error
    except ValueError as error:
        raise SettingsWrong(setting, "not-certificates") from error


async def certificate_of_central(base_url: str, tls: ssl.SSLContext) -> Certificate | None:
    """Central's, believed or not shown: one connection. None without TLS. Raises CentralUnreachable with the reason."""
    parts = urlsplit(base_url)
    if parts.scheme != "https" or not parts.hostname:
        return None
    demand_checking(tls)
    with translating():
        async with asyncio.timeout(PATIENCE_S):
            try:
                _, writer = await asyncio.open_connection(parts.hostname, parts.port or HTTPS_PORT, ssl=tls)
            except OSError as error:
                raise CentralUnreachable(tls_fact(error) or type(error).__name__) from error
            try:
                shown = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
            finally:
                writer.close()
    return _said(x509.load_der_x509_certificate(shown))


def _said(found: x509.Certificate) -> Certificate:
    return Certificate(
        subject=found.subject.rfc4514_string(),
        issuer=found.issuer.rfc4514_string(),
        until=found.not_valid_after_utc.astimezone(UTC),
    )
