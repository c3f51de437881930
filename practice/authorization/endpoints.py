"""OAuth 2: authorize (code with PKCE), token, revoke, and the SMART configuration.

Refuses redirects that leave this machine, and plain PKCE.
"""

import asyncio
import base64
import binascii
import hashlib
import hmac
import json
import math
import re
import time
from collections.abc import Mapping
from functools import partial
from typing import Any
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from practice.accounts import CLIENTS, Account, find_account, find_station, is_password, keys_of_station, nobody
from practice.authorization.assertions import ALGORITHMS, KIND, Assertions
from practice.authorization.enrolling import NotEnrolledError, enrol, read_asked
from practice.authorization.pages import HEADERS, sign_in_page
from practice.authorization.roles import STATION, scope_of
from practice.authorization.tokens import ACCESS_S, Authority, Grant
from practice.authorization.tries import Tries

_ASKED = (
    "response_type",
    "client_id",
    "redirect_uri",
    "state",
    "scope",
    "aud",
    "code_challenge",
    "code_challenge_method",
)
_LOOPBACK = frozenset(("127.0.0.1", "::1", "localhost"))
_CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}")
_FORM_LIMIT = 20_000
_NO_STORE = {"Cache-Control": "no-store", "Pragma": "no-cache"}


def smart_configuration(origin: str, *, has_in_app: bool = True) -> dict[str, Any]:
    return {
        "issuer": f"{origin}/fhir",
        "authorization_endpoint": f"{origin}/auth/authorize",
        "token_endpoint": f"{origin}/auth/token",
        "revocation_endpoint": f"{origin}/auth/revoke",
        "registration_endpoint": f"{origin}/auth/register",
        "grant_types_supported": ["authorization_code", "refresh_token", "client_credentials"],
        "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post", "private_key_jwt"],
        "token_endpoint_auth_signing_alg_values_supported": list(ALGORITHMS),
        "response_types_supported": ["code"],
        "code_challenge_methods_supported": ["S256"],
        "scopes_supported": [scope_of(STATION), *scope_of("doctor").split()[:3]],
        "capabilities": [
            "authorize-post",
            "client-public",
            "client-confidential-symmetric",
            "client-confidential-asymmetric",
            "permission-user",
            "permission-offline",
            "permission-v2",
        ],
        "wardlight_in_app_sign_in": has_in_app,
    }


class Gate:
    """The three endpoints over one authority. Without `has_in_app` a password is typed at its own page and nowhere else."""

    def __init__(self, authority: Authority, *, has_in_app: bool = True) -> None:
        self._authority = authority
        self._has_in_app = has_in_app
        self._assertions = Assertions(lambda: authority.store.clock.now_ms() / 1000)
        self._nobody = nobody()
        self._tries = Tries(time.monotonic)

    def routes(self) -> list[Route]:
        return [
            Route("/auth/authorize", self.authorize, methods=["GET", "POST"]),
            Route("/auth/token", self.token, methods=["POST"]),
            Route("/auth/revoke", self.revoke, methods=["POST"]),
            Route("/auth/register", self.register, methods=["POST"]),
        ]

    async def authorize(self, request: Request) -> Response:
        form = await _form(request) if request.method == "POST" else dict(request.query_params)
        asked = {name: form[name] for name in _ASKED if form.get(name)}
        wants_json = "application/json" in request.headers.get("accept", "")
        wrong = _wrong_request(asked)
        if wrong:
            return _refused(400, "invalid_request", wrong)
        if wants_json and not self._has_in_app:
            return _refused(400, "invalid_request", "People sign in at the page of this address.")
        if request.method == "GET" or "username" not in form:
            return HTMLResponse(sign_in_page(asked, was_refused=False), headers=HEADERS)
        wait_s = self._tries.wait_s(form["username"])
        if wait_s:
            return _too_many(wait_s)
        account = await self._signed_in(form["username"], form.get("password", ""))
        if account is None:
            if wants_json:
                return _refused(401, "access_denied", "Staff number or password not accepted.")
            return HTMLResponse(sign_in_page(asked, was_refused=True), 401, headers=HEADERS)
        bound = json.dumps([asked["client_id"], asked["redirect_uri"], asked["code_challenge"]])
        code = await self._authority.code(account.username, asked["client_id"], bound)
        answer = {"code": code, "state": asked.get("state", "")}
        if wants_json:
            return JSONResponse(answer, headers=_NO_STORE)
        mark = "&" if urlsplit(asked["redirect_uri"]).query else "?"
        return RedirectResponse(f"{asked['redirect_uri']}{mark}{urlencode(answer)}", 303, headers=HEADERS)

    async def _signed_in(self, username: str, password: str) -> Account | None:
        found = find_account(self._authority.store, username)
        kept = found[1] if found is not None else self._nobody
        is_right = await asyncio.to_thread(is_password, password, kept)
        if found is None or not is_right:
            self._tries.failed(username)
            return None
        self._tries.succeeded(username)
        return found[0]

    async def token(self, request: Request) -> Response:
        form = await _form(request)
        kind = form.get("grant_type", "")
        if kind == "authorization_code":
            grant = await self._authority.exchange(form.get("code", ""), lambda bound: _is_bound(bound, form))
        elif kind == "refresh_token":
            grant = await self._authority.refresh(form.get("refresh_token", ""), form.get("client_id", ""))
        elif kind == "client_credentials":
            return await self._of_station(request, form)
        else:
            return _refused(400, "unsupported_grant_type", "This grant type is not supported.")
        if grant is None:
            return _refused(400, "invalid_grant", "Not accepted: wrong, used before, too old or revoked.")
        return JSONResponse(_granted(grant), headers=_NO_STORE)

    async def _of_station(self, request: Request, form: Mapping[str, str]) -> Response:
        if form.get("client_assertion_type") == KIND:
            address = str(request.url.replace(query="", fragment=""))
            shown, store = form.get("client_assertion", ""), self._authority.store
            found = self._assertions.client_in(shown, address, partial(keys_of_station, store))
            if found is None or find_station(store, found) is None:
                return _refused(401, "invalid_client", "Station not accepted.")
            return JSONResponse(_granted(await self._authority.station(found)), headers=_NO_STORE)
        client_id, secret = _credentials(request, form)
        wait_s = self._tries.wait_s(f"client {client_id}")
        if wait_s:
            return _too_many(wait_s)
        if not await self._is_station(client_id, secret):
            return _refused(401, "invalid_client", "Station not accepted.")
        return JSONResponse(_granted(await self._authority.station(client_id)), headers=_NO_STORE)

    async def _is_station(self, client_id: str, secret: str) -> bool:
        found = find_station(self._authority.store, client_id)
        kept = found[1] if found is not None else self._nobody
        is_right = await asyncio.to_thread(is_password, secret, kept) and found is not None
        (self._tries.succeeded if is_right else self._tries.failed)(f"client {client_id}")
        return is_right

    async def revoke(self, request: Request) -> Response:
        await self._authority.revoke((await _form(request)).get("token", ""))
        return Response(status_code=200, headers=_NO_STORE)

    async def register(self, request: Request) -> Response:
        scheme, _, code = request.headers.get("authorization", "").partition(" ")
        try:
            asked = await read_asked(request.stream())
            name = enrol(self._authority.store, code if scheme.lower() == "bearer" else "", asked)
        except NotEnrolledError as refused:
            return _refused(refused.status, refused.code, str(refused))
        return JSONResponse({"client_id": name, "client_name": name, "jwks": asked.jwks}, 201, headers=_NO_STORE)


async def _form(request: Request) -> dict[str, str]:
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > _FORM_LIMIT:
            return {}
    return dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))


def _wrong_request(asked: Mapping[str, str]) -> str:
    """Why the request may not even be shown a page, or nothing."""
    address = asked.get("redirect_uri", "")
    if not _is_loopback(address):
        return "redirect_uri must be http on this machine."
    if asked.get("response_type") != "code" or asked.get("client_id") not in CLIENTS:
        return "response_type is code, and client_id is one that is known here."
    if asked.get("code_challenge_method") != "S256" or _CHALLENGE.fullmatch(asked.get("code_challenge", "")) is None:
        return "PKCE with S256 is needed."
    return ""


def _is_loopback(address: str) -> bool:
    try:
        parts = urlsplit(address)
        is_local = parts.hostname in _LOOPBACK and parts.username is None
    except ValueError:
        return False
    return parts.scheme == "http" and is_local and not parts.fragment and address.isascii() and address.isprintable()


def _is_bound(bound: str, form: Mapping[str, str]) -> bool:
    client_id, redirect_uri, challenge = json.loads(bound)
    digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
    shown = base64.urlsafe_b64encode(digest).decode().rstrip("=")
    is_same = form.get("client_id") == client_id and form.get("redirect_uri") == redirect_uri
    return is_same and hmac.compare_digest(shown, challenge)


def _credentials(request: Request, form: Mapping[str, str]) -> tuple[str, str]:
    scheme, _, packed = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return form.get("client_id", ""), form.get("client_secret", "")
    try:
        client_id, _, secret = base64.b64decode(packed, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return "", ""
    return unquote(client_id), unquote(secret)


def _granted(grant: Grant) -> dict[str, Any]:
    answer: dict[str, Any] = {
        "access_token": grant.access_token,
        "token_type": "Bearer",
        "expires_in": ACCESS_S,
        "scope": grant.scope,
        "fhirUser": grant.who,
        "role": grant.role,
    }
    if grant.name:
        answer["name"] = grant.name
    if grant.refresh_token:
        answer["refresh_token"] = grant.refresh_token
    return answer


def _too_many(wait_s: float) -> Response:
    headers = {**_NO_STORE, "Retry-After": str(math.ceil(wait_s))}
    words = {"error": "slow_down", "error_description": "Too many wrong passwords; wait before the next try."}
    return JSONResponse(words, 429, headers=headers)


def _refused(status: int, code: str, text: str) -> Response:
    return JSONResponse({"error": code, "error_description": text}, status, headers=_NO_STORE)
