"""With what a station speaks: nothing, a fixed token, its own secret or key, or a person's token; refuses to store any of it.

A credential is asked for a token before each request and told when central refused one. It never opens a connection by itself:
the door (`Central`) is handed in for the one request it may make. A token endpoint that refuses is left alone, longer each time.
"""

from random import Random
from typing import Protocol

import msgspec

from client.clock import Clock
from client.errors import CentralBusy, SignInNeeded, WardlightError

ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
EARLY_S = 30.0
FIRST_REST_S = 5.0
LONGEST_REST_S = 300.0


class Endpoints(msgspec.Struct, frozen=True, kw_only=True):
    """What a server's smart-configuration says; a server without in-app sign-in has `has_in_app_sign_in` False."""

    token_endpoint: str
    authorization_endpoint: str = ""
    revocation_endpoint: str = ""
    registration_endpoint: str = ""
    issuer: str = ""
    has_in_app_sign_in: bool = msgspec.field(default=False, name="wardlight_in_app_sign_in")
    scopes_supported: tuple[str, ...] = ()
    capabilities: tuple[str, ...] = ()
    code_challenge_methods_supported: tuple[str, ...] = ("S256",)
    token_endpoint_auth_methods_supported: tuple[str, ...] = ()
    token_endpoint_auth_signing_alg_values_supported: tuple[str, ...] = ()

    @property
    def has_browser_sign_in(self) -> bool:
        """An authorization endpoint, and PKCE with SHA-256, without which no code of ours is sent through a browser."""
        return bool(self.authorization_endpoint) and "S256" in self.code_challenge_methods_supported

    @property
    def _speaks_v2(self) -> bool:
        return "permission-v2" in self.capabilities and "permission-v1" not in self.capabilities

    def scope_of(self, level: str) -> str:
        """All of `user` or `system`, in the words of the version of SMART that the server speaks."""
        return f"{level}/*.cruds" if self._speaks_v2 else f"{level}/*.*"


class _Profile(msgspec.Struct, frozen=True):
    reference: str = ""


class Grant(msgspec.Struct, frozen=True, kw_only=True):
    """What a token endpoint answered; `expires_in` in seconds, 0 where it does not say. Its text shows no token."""

    access_token: str
    expires_in: float = 0.0
    refresh_token: str = ""
    scope: str = ""
    fhir_user: str = msgspec.field(default="", name="fhirUser")
    id_token: str = ""
    profile: _Profile = _Profile()
    """Where some servers name the person instead (Medplum)."""

    def __repr__(self) -> str:
        return f"Grant(scope={self.scope!r}, fhir_user={self.fhir_user!r})"


class Door(Protocol):
    """The two requests a credential may make, and what the server's clock says against ours."""

    @property
    def server_offset_s(self) -> float | None: ...

    async def endpoints(self) -> Endpoints: ...

    async def token_request(self, url: str, fields: dict[str, str]) -> Grant: ...


class Credential(Protocol):
    """Gives the present token, and another one after central refused `stale`."""

    async def token(self, door: Door) -> str | None: ...

    async def renew(self, door: Door, stale: str | None) -> str | None: ...


class NoCredential:
    """An open server; a 401 from it is final."""

    async def token(self, door: Door) -> str | None:
        del door
        return None

    async def renew(self, door: Door, stale: str | None) -> str | None:
        del door, stale
        raise SignInNeeded("no-credential")


class FixedToken:
    """A bearer token from the configuration; it cannot be renewed."""

    def __init__(self, token: str) -> None:
        self._token = token

    async def token(self, door: Door) -> str | None:
        del door
        return self._token

    async def renew(self, door: Door, stale: str | None) -> str | None:
        del door, stale
        raise SignInNeeded("token-refused")


class _Renewed:
    """Keeps one grant and knows when it runs out; how a new one is got is the subclass's part."""

    def __init__(self, clock: Clock, grant: Grant | None = None) -> None:
        self._clock = clock
        self.grant = grant
        self._until_s = self._end(grant)
        self._refusals = 0
        self._rests_until_s = float("-inf")
        self._refusal: type[WardlightError] = SignInNeeded

    async def token(self, door: Door) -> str | None:
        if self.grant is None or self._clock.monotonic_s() >= self._until_s:
            await self._replace(door)
        return self.grant.access_token if self.grant else None

    async def renew(self, door: Door, stale: str | None) -> str | None:
        if self.grant is None or self.grant.access_token == stale:
            await self._replace(door)
        return self.grant.access_token if self.grant else None

    async def _replace(self, door: Door) -> None:
        if self._clock.monotonic_s() < self._rests_until_s:
            raise self._refusal("refused-lately")
        try:
            self.grant = await self._asked(door)
        except (SignInNeeded, CentralBusy) as error:
            self._rest(error)
            raise
        self._refusals = 0
        self._until_s = self._end(self.grant)

    def _rest(self, error: SignInNeeded | CentralBusy) -> None:
        """Not asked again for a while: a refused account would else be asked for at every request of the station."""
        wait_s = min(FIRST_REST_S * 2 ** min(self._refusals, 10), LONGEST_REST_S)
        asked_s = error.retry_after_s if isinstance(error, CentralBusy) else None
        self._refusals += 1
        self._refusal = type(error)
        self._rests_until_s = self._clock.monotonic_s() + max(wait_s, asked_s or 0.0)

    async def _asked(self, door: Door) -> Grant:
        raise NotImplementedError

    def _end(self, grant: Grant | None) -> float:
        if grant is None or not grant.expires_in:
            return float("inf")
        return self._clock.monotonic_s() + max(grant.expires_in - EARLY_S, grant.expires_in / 2)


class ClientCredentials(_Renewed):
    """The station's own credential (SMART backend services with a secret). `scope` empty: as the server words it."""

    def __init__(self, client_id: str, secret: str, clock: Clock, scope: str = "") -> None:
        super().__init__(clock)
        self._client_id, self._secret, self._scope = client_id, secret, scope

    async def _where(self, door: Door) -> Endpoints:
        return await door.endpoints()

    async def _asked(self, door: Door) -> Grant:
        endpoints = await self._where(door)
        fields = {
            "grant_type": "client_credentials",
            "client_id": self._client_id,
            "client_secret": self._secret,
            "scope": self._scope or endpoints.scope_of("system"),
        }
        return await door.token_request(endpoints.token_endpoint, fields)


class Key(Protocol):
    """What proves the station without telling a secret (client/station_key.py)."""

    @property
    def algorithm(self) -> str: ...

    def assertion(self, client_id: str, token_endpoint: str, *, now_s: float, name: str) -> str: ...


class KeyCredentials(_Renewed):
    """The station's own credential with a key (SMART backend services, `private_key_jwt`). Nothing that is sent serves twice.

    The assertion is dated by the server's clock where that is known: a PC whose clock is wrong would else be locked out.
    """

    def __init__(self, client_id: str, key: Key, clock: Clock, random: Random, scope: str = "") -> None:
        super().__init__(clock)
        self._client_id, self._key, self._random, self._scope = client_id, key, random, scope

    async def _asked(self, door: Door) -> Grant:
        endpoints = await door.endpoints()
        self._demand(endpoints)
        now_s = self._clock.now().timestamp() + (door.server_offset_s or 0.0)
        name = f"{self._random.getrandbits(160):040x}"
        fields = {
            "grant_type": "client_credentials",
            "scope": self._scope or endpoints.scope_of("system"),
            "client_assertion_type": ASSERTION,
            "client_assertion": self._key.assertion(self._client_id, endpoints.token_endpoint, now_s=now_s, name=name),
        }
        return await door.token_request(endpoints.token_endpoint, fields)

    def _demand(self, endpoints: Endpoints) -> None:
        """A server that says what it takes, and does not take this, is not asked."""
        methods, algorithms = (
            endpoints.token_endpoint_auth_methods_supported,
            endpoints.token_endpoint_auth_signing_alg_values_supported,
        )
        if methods and "private_key_jwt" not in methods:
            raise SignInNeeded("no-key-sign-in")
        if algorithms and self._key.algorithm not in algorithms:
            raise SignInNeeded("key-algorithm", self._key.algorithm)


class UserToken(_Renewed):
    """A person's token with its rotating refresh token; `grant` is always the newest, for whoever keeps it."""

    def __init__(self, grant: Grant, client_id: str, clock: Clock) -> None:
        super().__init__(clock, grant)
        self._client_id = client_id

    async def _asked(self, door: Door) -> Grant:
        if self.grant is None or not self.grant.refresh_token:
            raise SignInNeeded("no-refresh-token")
        fields = {
            "grant_type": "refresh_token",
            "refresh_token": self.grant.refresh_token,
            "client_id": self._client_id,
        }
        fresh = await door.token_request((await door.endpoints()).token_endpoint, fields)
        return msgspec.structs.replace(
            fresh,
            refresh_token=fresh.refresh_token or self.grant.refresh_token,
            fhir_user=fresh.fhir_user or self.grant.fhir_user,
        )
