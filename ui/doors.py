"""How this station and its people come in at central: which trust, which proof of the station, which ways of signing in. Part of the root.

A password is handed on once and kept nowhere; of a sign-in in the browser nothing is seen but who it was. Refuses to trust anybody the
settings do not name, and to speak in the clear over a network.
"""

import ssl
from random import Random

from client.central import browser, sign_in
from client.central.browser import Errand, Ways
from client.central.credentials import (
    ClientCredentials,
    Credential,
    Door,
    Grant,
    KeyCredentials,
    NoCredential,
    UserToken,
)
from client.central.http import Central
from client.central.loopback import PageWords
from client.central.people import whoami
from client.central.tls import Trust, trust
from client.clock import Clock
from client.errors import SettingsWrong, SignInNeeded, WardlightError
from client.records import Person
from client.secrets import CERTIFICATE_PASSPHRASE, STATION_CREDENTIAL, STATION_KEY, DeviceSecrets
from client.station_key import StationKey
from ui.settings import Settings

Proof = bytes | StationKey
"""Of the station: its secret, or its key."""

__all__ = [
    "Errand",
    "PageWords",
    "PersonCredential",
    "Proof",
    "SignInAtCentral",
    "Ways",
    "proof_of_station",
    "station_credential",
    "tls_of",
    "trust_of",
]


# --- trust -----------------------------------------------------------------------------------------------------------


def trust_of(settings: Settings, device: DeviceSecrets | None) -> Trust:
    central = settings.central
    words = device.read(CERTIFICATE_PASSPHRASE) if device is not None and central.client_certificate else None
    return Trust(
        ca_file=central.ca_file,
        crl_file=central.crl_file,
        certificate=central.client_certificate,
        key=central.client_key,
        passphrase="" if words is None else words.decode(),
    )


def tls_of(settings: Settings, device: DeviceSecrets | None) -> ssl.SSLContext:
    """Reads files: not on the windows' thread. Raises SettingsWrong."""
    return trust(settings.central.url, trust_of(settings, device))


# --- the station -----------------------------------------------------------------------------------------------------


def proof_of_station(settings: Settings, device: DeviceSecrets) -> Proof | None:
    """As it is kept on this device; None where nothing is, or where the settings name no account."""
    if not settings.central.client_id:
        return None
    if settings.central.client_auth == "key":
        held = device.read(STATION_KEY)
        return None if held is None else StationKey.of(held)
    return device.read(STATION_CREDENTIAL)


def station_credential(settings: Settings, proof: Proof | None, clock: Clock, random: Random) -> Credential | None:
    """The station's own account at central; None where the settings name none. Named without a proof is a mistake."""
    central = settings.central
    if not central.client_id:
        return None
    if isinstance(proof, StationKey):
        return KeyCredentials(central.client_id, proof, clock, random, central.station_scope)
    if proof is None:
        raise SettingsWrong("central.client_id", "no-key-made" if central.client_auth == "key" else "no-secret-stored")
    return ClientCredentials(central.client_id, proof.decode(), clock, central.station_scope)


# --- people ----------------------------------------------------------------------------------------------------------


class PersonCredential:
    """The token of whoever signed in last, for a station without an account of its own; before that there is none."""

    def __init__(self) -> None:
        self.present: UserToken | None = None

    async def token(self, door: Door) -> str | None:
        if self.present is None:
            raise SignInNeeded("nobody-signed-in")
        return await self.present.token(door)

    async def renew(self, door: Door, stale: str | None) -> str | None:
        if self.present is None:
            raise SignInNeeded("nobody-signed-in")
        return await self.present.renew(door, stale)


class SignInAtCentral:
    """Proves a person at central. Invariant: a password is handed on once and kept nowhere; each proof has a door of its own."""

    def __init__(
        self,
        settings: Settings,
        clock: Clock,
        random: Random,
        tls: ssl.SSLContext | None,
        keeper: PersonCredential | None,
    ) -> None:
        self._central = settings.central
        self._clock = clock
        self._random = random
        self._tls = tls
        self._keeper = keeper

    async def ways(self) -> Ways:
        """How people may sign in. Raises WaitError while central cannot be asked."""
        door = self._door(NoCredential())
        try:
            return await browser.ways(door)
        finally:
            await door.close()

    async def __call__(self, staff_number: str, password: str, *, is_witness: bool = False) -> Person:
        central = self._central
        flow = sign_in.begin(self._random, central.user_client_id, central.redirect_uri, central.user_scope)
        door = self._door(NoCredential())
        try:
            grant = await sign_in.in_app(door, flow, staff_number, password)
        finally:
            await door.close()
        return await self._person_of(grant, is_witness=is_witness)

    async def in_browser(self, errand: Errand) -> Person:
        """Whoever signs in there; cancelling it ends the flow. Raises SignInRefused, NotAllowed and WaitError."""
        central = self._central
        door = self._door(NoCredential())
        try:
            grant = await browser.in_browser(
                door,
                self._random,
                central.user_client_id,
                errand,
                port=central.browser_port,
                scope=central.user_scope,
            )
        finally:
            await door.close()
        return await self._person_of(grant, is_witness=False)

    async def _person_of(self, grant: Grant, *, is_witness: bool) -> Person:
        """Who it is, by his own token; what is not kept is made worthless at central."""
        client, is_kept = self._central.user_client_id, False
        token = UserToken(grant, client, self._clock)
        theirs = self._door(token)
        try:
            person = await whoami(theirs, grant.fhir_user, self._clock.now())
            is_kept = self._keeper is not None and not is_witness
        finally:
            if not is_kept:
                await _let_go(theirs, token, client)
            await theirs.close()
        if self._keeper is not None and is_kept:
            self._keeper.present = token
        return person

    def _door(self, credential: Credential) -> Central:
        named = self._central
        return Central(named.url, credential, self._clock, tls=self._tls, sign_in_hosts=named.sign_in_hosts)


async def _let_go(theirs: Central, token: UserToken, client: str) -> None:
    """A server that does not take a token back lets it run out; that is no reason to keep anybody out."""
    if token.grant is None:
        return
    try:
        await sign_in.revoke(theirs, token.grant, client)
    except WardlightError:
        return
