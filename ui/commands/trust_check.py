"""Whom this station trusts, when certificates run out, and who comes in by which way: looked at once for `wardlight check`."""

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from random import Random

from client.central.browser import Ways
from client.central.credentials import ClientCredentials, KeyCredentials
from client.central.tls import Certificate, certificate_of_central, certificate_of_file, trust
from client.clock import Clock
from client.errors import WardlightError
from client.secrets import NEXT_STATION_KEY, DeviceSecrets
from client.station_key import StationKey
from ui.doors import SignInAtCentral, proof_of_station, station_credential, tls_of, trust_of
from ui.settings import Settings

_VARIABLES = ("SSL_CERT_FILE", "SSL_CERT_DIR")


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustSeen:
    """`environment`: what the PC's own variables put in the place of the system's authorities, where that counts."""

    error: WardlightError | None = None
    central: Certificate | None = None
    own: Certificate | None = None
    own_error: WardlightError | None = None
    environment: str = ""
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ComingIn:
    """How station and people come in. `station` is secret, key, or "" for whoever signs in; `people` None where it cannot be asked."""

    error: WardlightError | None = None
    station: str = ""
    key: str = ""
    has_next_key: bool = False
    people: Ways | None = None


async def see_trust(settings: Settings, device: DeviceSecrets | None, clock: Clock) -> TrustSeen:
    """Never raises for what it finds."""
    at, place = clock.now().astimezone(UTC), settings.central
    own, own_error = None, None
    try:
        own = certificate_of_file(place.client_certificate) if place.client_certificate else None
    except WardlightError as error:
        own_error = error
    given = [f"{name}={os.environ[name]}" for name in _VARIABLES if os.environ.get(name) and not place.ca_file]
    environment = " ".join(given if place.url.startswith("https:") else [])
    try:
        tls = trust(place.url, trust_of(settings, device))
        shown = await certificate_of_central(place.url, tls)
    except WardlightError as error:
        return TrustSeen(error=error, own=own, own_error=own_error, environment=environment, at=at)
    return TrustSeen(central=shown, own=own, own_error=own_error, environment=environment, at=at)


async def see_coming_in(settings: Settings, device: DeviceSecrets | None, clock: Clock, random: Random) -> ComingIn:
    """Never raises for what it finds; a central that is away says nothing of people."""
    try:
        proof = proof_of_station(settings, device) if device is not None else None
        credential = station_credential(settings, proof, clock, random)
        following = device.read(NEXT_STATION_KEY) if device is not None and isinstance(proof, StationKey) else None
        tls = tls_of(settings, device)
    except WardlightError as error:
        return ComingIn(error=error)
    station = (
        "key"
        if isinstance(credential, KeyCredentials)
        else "secret"
        if isinstance(credential, ClientCredentials)
        else ""
    )
    key = f"{proof.algorithm} {proof.name}" if isinstance(proof, StationKey) else ""
    try:
        people = await SignInAtCentral(settings, clock, random, tls, None).ways()
    except WardlightError:
        people = None
    return ComingIn(station=station, key=key, has_next_key=following is not None, people=people)
