"""How a person signs in: SMART authorization code with PKCE, inside the application or in a browser; refuses to keep a password.

A flow is begun as a value (`Flow`), so that what is sent and what must come back can be tested without a server. The password is
handed through to the authorization endpoint once and to nobody else.
"""

import base64
import hashlib
import hmac
from dataclasses import dataclass, field
from random import Random
from urllib.parse import parse_qs, urlencode, urlsplit

import msgspec

from client.central.credentials import Endpoints, Grant
from client.central.http import Central
from client.central.id_token import with_person
from client.errors import CentralFaulty, CommandRefused, NotAllowed, SignInNeeded, SignInRefused

WANTED = ("openid", "fhirUser", "offline_access")
_OAUTH_ERRORS = frozenset(
    {
        "access_denied",
        "invalid_request",
        "invalid_scope",
        "login_required",
        "interaction_required",
        "server_error",
        "temporarily_unavailable",
        "unauthorized_client",
        "unsupported_response_type",
    }
)
"""Words of RFC 6749 and OpenID Connect; whatever else stands there was not written by central."""
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """One sign-in that has begun. `state` and `verifier` are secret until it ends, and good for one end only."""

    client_id: str
    redirect_uri: str
    state: str = field(repr=False)
    verifier: str = field(repr=False)
    nonce: str = field(repr=False)
    scope: str = ""
    """Empty: what the server offers of all that a person may need."""

    def fields(self, endpoints: Endpoints) -> dict[str, str]:
        """What the authorization endpoint is asked, in either way."""
        return {
            "response_type": "code",
            "client_id": self.client_id,
            "redirect_uri": self.redirect_uri,
            "scope": self.scope or scope_for(endpoints),
            "state": self.state,
            "code_challenge": challenge(self.verifier),
            "code_challenge_method": "S256",
        }

    def browser_url(self, endpoints: Endpoints, audience: str) -> str:
        """What the browser is to open; `audience` is the FHIR base URL. On a shared PC it must not remember who was here before."""
        more = {"aud": audience, "nonce": self.nonce, "prompt": "login"}
        joint = "&" if "?" in endpoints.authorization_endpoint else "?"
        return f"{endpoints.authorization_endpoint}{joint}{urlencode({**self.fields(endpoints), **more})}"

    def code_in(self, redirect: str, issuer: str = "") -> str:
        """The code in what the browser was sent back with; raises SignInRefused on a refusal or on another flow's answer."""
        came = {name: values[0] for name, values in parse_qs(urlsplit(redirect).query).items()}
        if issuer and came.get("iss", issuer) != issuer:
            raise SignInRefused("another-sign-in")
        if "error" in came:
            self.checked("refusal", came.get("state", ""))
            raise SignInRefused(came["error"] if came["error"] in _OAUTH_ERRORS else "refused-in-browser")
        return self.checked(came.get("code", ""), came.get("state", ""))

    def checked(self, code: str, state: str) -> str:
        if not hmac.compare_digest(state.encode(), self.state.encode()) or not code:
            raise SignInRefused("another-sign-in")
        return code

    def token_fields(self, code: str) -> dict[str, str]:
        return {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": self.redirect_uri,
            "client_id": self.client_id,
            "code_verifier": self.verifier,
        }


class _Code(msgspec.Struct, frozen=True):
    code: str
    state: str


def begin(random: Random, client_id: str, redirect_uri: str, scope: str = "") -> Flow:
    """A new flow; `random` must be a `random.SystemRandom` outside tests."""
    return Flow(
        client_id=client_id,
        redirect_uri=redirect_uri,
        scope=scope,
        state="".join(random.choices(LETTERS, k=32)),
        verifier="".join(random.choices(LETTERS, k=64)),
        nonce="".join(random.choices(LETTERS, k=32)),
    )


def scope_for(endpoints: Endpoints) -> str:
    """What Wardlight asks for a person; what the server says it does not know is left out, since some refuse the whole then."""
    known = endpoints.scopes_supported
    wanted = [one for one in WANTED if not known or one in known]
    if "offline_access" not in wanted and "online_access" in known:
        wanted.append("online_access")
    return " ".join((*wanted, endpoints.scope_of("user")))


def challenge(verifier: str) -> str:
    """RFC 7636, S256."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


async def in_app(central: Central, flow: Flow, username: str, password: str) -> Grant:
    """Sign in without a browser, where smart-configuration offers it; raises SignInRefused for a wrong name or password.

    Raises CentralFaulty where it names a machine that the settings do not: the password was not sent then.
    """
    try:
        endpoints = await central.endpoints()
    except CommandRefused as error:
        raise SignInRefused("no-sign-in-offered") from error
    if not endpoints.has_in_app_sign_in:
        raise SignInRefused("no-in-app-sign-in")
    central.demand_trusted(endpoints.token_endpoint)
    fields = {**flow.fields(endpoints), "username": username, "password": password}
    try:
        body = await central.form(endpoints.authorization_endpoint, fields)
    except (SignInNeeded, NotAllowed, CommandRefused) as error:
        raise SignInRefused(*error.facts[:1]) from error
    try:
        came = msgspec.json.decode(body, type=_Code)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise CentralFaulty("sign-in-answer") from error
    return await finish(central, flow, flow.checked(came.code, came.state))


async def finish(central: Central, flow: Flow, code: str) -> Grant:
    """Change the code for tokens. A code is good once: a failure here means to begin anew."""
    endpoints = await central.endpoints()
    try:
        grant = await central.token_request(endpoints.token_endpoint, flow.token_fields(code))
    except SignInNeeded as error:
        raise SignInRefused(*error.facts) from error
    return with_person(grant, endpoints, flow.client_id, flow.nonce)


async def revoke(central: Central, grant: Grant, client_id: str) -> None:
    """Make the tokens worthless at the server, where it offers that; the refresh token first, because the other follows from it."""
    endpoints = await central.endpoints()
    if not endpoints.revocation_endpoint:
        return
    for token in filter(None, (grant.refresh_token, grant.access_token)):
        await central.form(endpoints.revocation_endpoint, {"token": token, "client_id": client_id})
