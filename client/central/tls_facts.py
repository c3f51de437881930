"""Why a secured connection did not come about, as one word: whose certificate is wrong in which way. Refuses to guess beyond what was said.

certificate-unknown-issuer   this PC trusts nobody who vouches for central's
certificate-expired          it has run out, or this PC's clock is ahead
certificate-not-yet          it is not valid yet, or this PC's clock is behind
certificate-other-name       it is another machine's
certificate-revoked          its issuer took it back
revocation-list-missing      the list of what was revoked is not this issuer's, or has run out
certificate-wrong            anything else that this PC found in it
client-certificate-needed    central wants to see one of this station
client-certificate-refused   it saw one and does not take it
handshake-refused            central broke off without saying more
not-tls                      who answers there does not speak TLS
tls-too-old                  both sides know no common version that is safe
"""

import ssl

_FOUND = {
    2: "certificate-unknown-issuer",
    3: "revocation-list-missing",
    9: "certificate-not-yet",
    10: "certificate-expired",
    12: "revocation-list-missing",
    18: "certificate-unknown-issuer",
    19: "certificate-unknown-issuer",
    20: "certificate-unknown-issuer",
    21: "certificate-unknown-issuer",
    23: "certificate-revoked",
    62: "certificate-other-name",
    64: "certificate-other-name",
}
"""By OpenSSL's X509_V_ERR numbers."""
_ALERTS = (
    ("CERTIFICATE_REQUIRED", "client-certificate-needed"),
    ("ALERT_UNKNOWN_CA", "client-certificate-refused"),
    ("ALERT_BAD_CERTIFICATE", "client-certificate-refused"),
    ("ALERT_UNSUPPORTED_CERTIFICATE", "client-certificate-refused"),
    ("ALERT_CERTIFICATE", "client-certificate-refused"),
    ("ALERT_ACCESS_DENIED", "client-certificate-refused"),
    ("HANDSHAKE_FAILURE", "handshake-refused"),
    ("PROTOCOL_VERSION", "tls-too-old"),
    ("UNSUPPORTED_PROTOCOL", "tls-too-old"),
    ("WRONG_VERSION_NUMBER", "not-tls"),
    ("HTTP_REQUEST", "not-tls"),
)
"""What central or OpenSSL called it, the first that fits."""

_BROKEN_OFF = frozenset({"EndOfStream", "BrokenResourceError"})
"""Of the layer below, by name: it belongs to the wire alone."""


def tls_fact(error: BaseException) -> str | None:
    """The word for the TLS error behind this one; None where there is none, or where it says nothing."""
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLCertVerificationError):
            return _FOUND.get(seen.verify_code, "certificate-wrong")
        if isinstance(seen, ssl.SSLError):
            said = f"{seen.reason or ''} {seen.strerror or ''}".upper()
            return next((word for mark, word in _ALERTS if mark in said), None)
        seen = seen.__cause__ or seen.__context__
    return None


def was_handshake_broken(error: BaseException) -> bool:
    """Whether the other side was reached and ended a connection that was still being made: with https that is its TLS that refuses."""
    seen: BaseException | None = error
    while seen is not None:
        if type(seen).__name__ in _BROKEN_OFF:
            return True
        seen = seen.__cause__ or seen.__context__
    return False
