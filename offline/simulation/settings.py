"""What the load simulation is asked for: the command line and an optional TOML file; refuses keys it does not know.

The file may hold `ward`, `zone`, `ca_file` and one way to sign in: `token` (a bearer token), or `client_id` with `client_secret` and,
if need be, `scope` and `token_url`. The sign-in keys may also stand in a table `[central]`. Without any of them no credential is sent.
"""

import argparse
import math
import tomllib
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from client.central.credentials import ClientCredentials, Credential, Door, Endpoints, FixedToken, NoCredential
from client.clock import Clock
from client.errors import SettingsWrong

FIVE_DRUG = "five-drug"
USUAL_RATE = 100.0
SHARE_FOR_ENTRY = 0.4
"""Of the deadline: by then everything should have been entered, so that the rest is left for settling."""


class Link(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How to reach and sign in to central, and where to work there."""

    ward: str = ""
    zone: str = "Asia/Shanghai"
    ca_file: str = ""
    token: str = ""
    client_id: str = ""
    client_secret: str = ""
    scope: str = "system/*.*"
    token_url: str = ""


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """One run."""

    central: str
    stations: int
    commands: int
    seed: int
    deadline_s: float
    out: Path
    link: Link
    data: Path | None = None
    rate: float = USUAL_RATE
    burst: str | None = None
    spread_s: float = 0.0
    """Over how many seconds the stations of a burst sign; 0: all in the same instant."""
    pack: Path | None = None

    @property
    def zone(self) -> ZoneInfo:
        try:
            return ZoneInfo(self.link.zone)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise SettingsWrong("zone", "unknown") from error

    @property
    def entry_rate(self) -> float:
        """Commands a second over all stations; faster than asked for where the deadline would not allow it."""
        if not self.rate:
            return 0.0
        return max(self.rate, self.commands / max(self.deadline_s * SHARE_FOR_ENTRY, 0.1))

    def credential(self, clock: Clock) -> Credential:
        link = self.link
        if link.token:
            return FixedToken(link.token)
        if link.client_id and link.token_url:
            return _AtUrl(link.client_id, link.client_secret, clock, link.scope, link.token_url)
        if link.client_id:
            return ClientCredentials(link.client_id, link.client_secret, clock, link.scope)
        return NoCredential()


class _AtUrl(ClientCredentials):
    """Client credentials for a server that has no smart-configuration; the token endpoint is given."""

    def __init__(self, client_id: str, secret: str, clock: Clock, scope: str, url: str) -> None:
        super().__init__(client_id, secret, clock, scope)
        self._url = url

    async def _where(self, door: Door) -> Endpoints:
        del door
        return Endpoints(token_endpoint=self._url)


def asked(argv: Sequence[str]) -> Settings:
    """Raises SettingsWrong for a file that cannot be used; argparse ends the program for a wrong word."""
    found = _parser().parse_args(list(argv))
    return Settings(
        central=found.central,
        stations=found.stations,
        commands=found.commands,
        seed=found.seed,
        deadline_s=found.deadline,
        out=found.out,
        link=link_of(found.config) if found.config else Link(),
        data=found.data,
        rate=found.rate,
        burst=found.burst,
        spread_s=found.spread,
        pack=found.pack,
    )


def link_of(path: Path) -> Link:
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsWrong("config", "unreadable") from error
    table = raw.pop("central", {})
    try:
        return msgspec.convert({**raw, **(table if isinstance(table, dict) else {"central": table})}, Link)
    except msgspec.ValidationError as error:
        raise SettingsWrong("config", str(error)) from error


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wardlight simulate",
        description="Many stations without windows work on a ward until everything is settled.",
        epilog=(
            "The configuration is TOML. Keys: ward (Location id or Location/id), zone (default Asia/Shanghai), ca_file; and for the"
            " sign-in, at the top or in [central]: token, or client_id, client_secret, scope, token_url. Exit status: 0 when"
            " every command has ended or is with a person, 1 at the deadline or when it was told to end before, 2 for settings that"
            " cannot be used."
        ),
    )
    parser.add_argument("--central", type=_address, required=True, metavar="URL", help="FHIR R4 base address")
    parser.add_argument("--config", type=Path, metavar="FILE", help="TOML with ward, zone and credentials")
    parser.add_argument("--stations", type=_at_least_one, required=True, metavar="N")
    parser.add_argument("--commands", type=_count, required=True, metavar="M", help="over all stations together")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    parser.add_argument("--deadline", type=_positive, required=True, metavar="SEC")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.jsonl", help="one JSON line per command")
    parser.add_argument(
        "--data", type=Path, metavar="DIR", help="keep the stations' stores here (else a folder that goes)"
    )
    parser.add_argument(
        "--rate", type=_not_negative, default=USUAL_RATE, metavar="PER_S", help="commands a second; 0: no pause"
    )
    parser.add_argument("--burst", choices=[FIVE_DRUG], help="every station signs one such group, all at once")
    parser.add_argument(
        "--spread", type=_not_negative, default=0.0, metavar="SEC", help="the burst's signings within so many seconds"
    )
    parser.add_argument("--pack", type=Path, metavar="DIR", help="knowledge pack instead of the one that is installed")
    return parser


def _address(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in {"http", "https"} or not parts.netloc:
        raise argparse.ArgumentTypeError(f"'{text}' is no address that begins with http:// or https://")
    return text


def _at_least_one(text: str) -> int:
    if (found := int(text)) < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return found


def _count(text: str) -> int:
    if (found := int(text)) < 0:
        raise argparse.ArgumentTypeError("must not be negative")
    return found


def _positive(text: str) -> float:
    if not 0 < (found := float(text)) < math.inf:
        raise argparse.ArgumentTypeError("must be more than 0")
    return found


def _not_negative(text: str) -> float:
    if not 0 <= (found := float(text)) < math.inf:
        raise argparse.ArgumentTypeError("must not be negative")
    return found
