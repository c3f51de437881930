"""What central is really like, asked once for `wardlight check`: claims, probed profile, clock. Writes only the probe's own rows."""

from dataclasses import dataclass
from random import Random

from client.central.capabilities import claims_of
from client.central.credentials import Credential, NoCredential
from client.central.http import Central
from client.central.probe import probe
from client.central.profile import CAUTIOUS, Profile
from client.clock import Clock
from client.errors import WardlightError
from client.secrets import STATION_CREDENTIAL, DeviceSecrets
from ui.settings import Settings
from ui.startup import station_credential


@dataclass(frozen=True, slots=True, kw_only=True)
class CentralSeen:
    """`error` is why there is nothing more to say; `differences` are the profile's notes."""

    error: WardlightError | None = None
    server: str = ""
    version: str = ""
    offset_s: float | None = None
    elapsed_ms: float | None = None
    profile: Profile = CAUTIOUS

    @property
    def differences(self) -> tuple[str, ...]:
        return self.profile.notes


async def see_central(settings: Settings, device: DeviceSecrets | None, clock: Clock, random: Random) -> CentralSeen:
    """Never raises for what central does; a setting that cannot be used is an error like another."""
    try:
        secret = device.read(STATION_CREDENTIAL) if device is not None and settings.central.client_id else None
        credential: Credential = station_credential(settings, secret, clock) or NoCredential()
    except WardlightError as error:
        return CentralSeen(error=error)
    central = Central(settings.central.url, credential, clock)
    try:
        claims = claims_of(await central.metadata())
        profile = await probe(central, random)
        elapsed = (await central.ping(profile.ping_path)).elapsed_ms
        return CentralSeen(
            server=claims.server,
            version=claims.version,
            offset_s=central.server_offset_s,
            elapsed_ms=round(elapsed, 1),
            profile=profile,
        )
    except WardlightError as error:
        return CentralSeen(error=error)
    finally:
        await central.close()
