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
from client.secrets import DeviceSecrets
from ui.doors import proof_of_station, station_credential, tls_of
from ui.settings import Settings


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
        proof = proof_of_station(settings, device) if device is not None else None
        credential: Credential = station_credential(settings, proof, clock, random) or NoCredential()
        central = Central(
            settings.central.url,
            credential,
            clock,
            tls=tls_of(settings, device),
            sign_in_hosts=settings.central.sign_in_hosts,
        )
    except WardlightError as error:
        return CentralSeen(error=error)
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
