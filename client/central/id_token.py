"""Who signed in, where the server says it in an OpenID Connect `id_token`; refuses one of another program, another flow, or from long ago.

Its signature is not looked at: it comes from the token endpoint itself over the checked connection (OpenID Connect Core 3.1.3.7, 6). That
the person proved himself just now matters on a shared PC, whose browser may still know the one before him.
"""

import base64
import binascii

import msgspec

from client.central.credentials import Endpoints, Grant
from client.errors import CentralFaulty, SignInRefused

OLDEST_PROOF_S = 600.0
"""Between the person's own act in the browser and the token; both times are the server's."""


class _Claims(msgspec.Struct, frozen=True, kw_only=True):
    aud: str | tuple[str, ...] = ()
    iss: str = ""
    nonce: str = ""
    iat: float = 0.0
    auth_time: float | None = None
    fhir_user: str = msgspec.field(default="", name="fhirUser")
    profile: str = ""
    """The name of the claim before SMART 1.0 was final; still sent."""


def with_person(grant: Grant, endpoints: Endpoints, client_id: str, nonce: str) -> Grant:
    """The grant with its person, wherever the server named him. Raises SignInRefused for a token that is not of this sign-in."""
    found = grant.fhir_user or grant.profile.reference
    if grant.id_token:
        claims = _claims(grant.id_token)
        _demand(claims, endpoints, client_id, nonce)
        found = found or claims.fhir_user or (claims.profile if "Practitioner/" in claims.profile else "")
    return msgspec.structs.replace(grant, fhir_user=found, id_token="")


def _demand(claims: _Claims, endpoints: Endpoints, client_id: str, nonce: str) -> None:
    audience = (claims.aud,) if isinstance(claims.aud, str) else claims.aud
    is_ours = (
        client_id in audience and claims.nonce in {"", nonce} and claims.iss in {"", endpoints.issuer or claims.iss}
    )
    if not is_ours:
        raise SignInRefused("another-sign-in")
    if claims.auth_time is not None and claims.iat - claims.auth_time > OLDEST_PROOF_S:
        raise SignInRefused("not-signed-in-anew")


def _claims(token: str) -> _Claims:
    try:
        middle = token.split(".")[1]
        return msgspec.json.decode(base64.urlsafe_b64decode(middle + "=" * (-len(middle) % 4)), type=_Claims)
    except (IndexError, binascii.Error, ValueError, msgspec.DecodeError, RecursionError) as error:
        raise CentralFaulty("malformed", "id_token") from error
