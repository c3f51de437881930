"""A station enrols itself with a one-time code: it registers the public half of its own key at central (RFC 7591).

    name = await enrolled(central, code, key, station="N3-D01", scope="", version="0.1.0")

The code is the initial access token: IT's, made at central for this one station. It goes to the address that central's own configuration
names, and only on central's own host. The private half of the key never leaves the PC. Central keeps one key a station code, so the code
in the numbers that the station gives out without central is nobody else's.
"""

from typing import Protocol

import msgspec

from client.central.credentials import Endpoints
from client.errors import CentralFaulty, CommandRefused, InputRefused, SignInNeeded
from client.station_key import StationKey

LONGEST_CODE = 200


class EnrolDoor(Protocol):
    """The two requests of an enrolment."""

    async def endpoints(self) -> Endpoints: ...

    async def register(self, url: str, code: str, body: bytes) -> bytes: ...


class _Registered(msgspec.Struct, frozen=True):
    client_id: str


async def enrolled(door: EnrolDoor, code: str, key: StationKey, *, station: str, scope: str, version: str) -> str:
    """The account that central made for the station.

    Asked again with the same code and key it answers the same, so a lost answer is asked for once more. Raises InputRefused (no such code,
    used, run out, for another station; central offers no enrolment), WaitError.
    """
    if not 8 <= len(code) <= LONGEST_CODE or not code.isascii() or not code.isprintable() or " " in code:
        raise InputRefused("enrolment-code")
    endpoints = await door.endpoints()
    if not endpoints.registration_endpoint:
        raise InputRefused("no-enrolment")
    asked = {
        "client_name": station,
        "software_id": "wardlight",
        "software_version": version,
        "grant_types": ["client_credentials"],
        "token_endpoint_auth_method": "private_key_jwt",
        "scope": scope or endpoints.scope_of("system"),
        "jwks": {"keys": [key.public_jwk()]},
    }
    try:
        raw = await door.register(endpoints.registration_endpoint, code, msgspec.json.encode(asked))
        found = msgspec.json.decode(raw, type=_Registered)
    except (CommandRefused, SignInNeeded) as error:
        raise InputRefused("enrolment-refused", *error.facts) from error
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise CentralFaulty("enrolment") from error
    if not found.client_id or len(found.client_id) > LONGEST_CODE or not found.client_id.isprintable():
        raise CentralFaulty("enrolment")
    return found.client_id
