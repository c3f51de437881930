"""What a station is told in its configuration file: where central is, where it stands, how it looks. Refuses what it does not know.

A TOML file, or layers of them (`ui/layers.py`), with the tables
`central`, `station`, `limits`, `emergency`, `window`, `secrets`, `ward_pack`, `drill`, `people`,
`clinic`, `site`, `retention`, `roles`, `update` and `assessments`; docs/settings.example.toml shows all of it.
Options of the command line replace single values. No secret stands in the file: the station's own credential and the key of its
store are in the keyring or in a wrapped-key file.
"""

import math
import re
from dataclasses import dataclass
from datetime import time
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from client.addresses import is_host, is_in_the_clear
from client.errors import SettingsWrong
from client.records import Role
from client.signed import may_be_named
from offline.declaring import DeclareRules
from offline.mode import Limits
from offline.retention import LEAST
from offline.rights import SHIPPED, Rights, narrowed
from ui import layers
from ui.language import NAMES
from ui.nurse.palettes import BedMapLook, look_of
from ui.places import zone_of_this_pc
from ui.settings_kept import RetentionSettings, RolesSettings, SecretSettings, SiteSettings, WardPackSettings
from ui.settings_update import UpdateSettings, is_address, update_wrong
from ui.settings_ward import AssessmentSettings, BedMapSettings, ClinicSettings, DrillSettings
from ui.theme.theme import TEXT_PERCENTS, Density, ThemeName

WAYS_OF_A_STATION = ("secret", "key")
_SWITCHES_OFF = re.compile(
    r"verif|insecure|self.?signed|trust.?all|allow.?(http|invalid|expired|clear)|skip|ignore|check.?host|no.?(tls|ssl|cert)"
    r"|(tls|ssl|cert\w*).?(check|valid|off)",
    re.IGNORECASE,
)
"""Names under which other programs let the checking of certificates be switched off; there is none here under any name."""
NAMES_OF_SECRET_PLACES = ("keyring", "file")
LONGEST = layers.LONGEST
PRINTED_BY_ITSELF = ("ward-census", "ward-mar", "nurse-handover-sheet")


class CentralSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`client_id` is the station's own account (empty: the person's token is used); `user_client_id` is Wardlight's for people."""

    url: str
    client_id: str = ""
    client_auth: str = "secret"
    """How the station shows that it is that account: its `secret`, or its `key` (private_key_jwt)."""
    user_client_id: str = "wardlight"
    redirect_uri: str = "http://127.0.0.1:4711/signed-in"
    """Named at in-app sign-in alone; nothing listens there."""
    browser_port: int = 0
    """Where the browser comes back to on this PC; 0: a free port each time, as RFC 8252 wants servers to allow."""
    carries_on: tuple[str, ...] = ()
    """Addresses whose records the central of `url` carries on: a store that belongs to one of them comes along with all that waits in it
    (docs/updates.md). A store of any other is refused."""
    sign_in_hosts: tuple[str, ...] = ()
    """Machines (host or host:port) beside that of `url` which central's configuration may name for signing in: passwords, secrets and
    tokens go to these, over https, and to no other."""
    user_scope: str = ""
    station_scope: str = ""
    """What is asked for; empty: what the server offers of all that Wardlight needs."""
    ca_file: str = ""
    crl_file: str = ""
    client_certificate: str = ""
    client_key: str = ""
    """PEM files: the hospital's own authority, what it revoked, the station's certificate where central asks for one, and its key."""
    cds_url: str = ""
    """Where central's CDS Hooks services are; empty: at the root of the origin of `url`. Elsewhere only over https, and without a token."""


class PlaceSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where the station stands. `code` stands in provisional numbers; `ward` is central's key (`Location/...`)."""

    code: str
    ward: str
    ward_code: str
    reference: str = ""
    ward_name: str = ""
    hospital_name: str = ""
    zone: str = ""
    """An IANA name; empty: the zone of this PC."""
    data: str = ""
    pack: str = "practice"
    is_drill: bool = False
    offline_sign_in_h: float = 72.0


class LimitSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The site's tolerances, as in docs/emergency-protocol.md."""

    failed_probes: int = 2
    without_answer_s: float = 3.0
    good_probes: int = 3
    good_for_s: float = 5.0
    slow_ms: float = 1500.0
    slow_probes: int = 3
    fault_percent: float = 10.0
    read_only_after_s: float = 72 * 3600.0
    return_spread_s: float = 5.0


class EmergencySettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How an emergency is declared at this site, and what is printed by itself then."""

    declared_by: tuple[str, ...] = ("doctor", "nurse", "head-nurse")
    """Roles that may declare; who may not, proposes."""
    second_person: bool = False
    """Whether a second person signs beside who declares."""
    read_only_until_declared: bool = False
    read_only_before_cut_minutes: int = 0
    """So long before an announced downtime nothing new is entered; 0: until it begins."""
    prints_at: tuple[str, ...] = ()
    """Times of day (06:00) at which this station prints what `prints` names, by itself, in every mode; none by itself."""
    prints: tuple[str, ...] = PRINTED_BY_ITSELF
    prints_at_change: tuple[str, ...] = ()
    """What this station prints by itself when an emergency begins; nothing by itself."""
    prints_before_planned: tuple[str, ...] = ()
    """What this station prints by itself ten minutes before an announced downtime, of the copy refreshed for it; nothing by itself."""
    printer: str = ""
    """Where; empty: the PC's own printer."""


class WindowSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How the windows look at first; a person may change all of it."""

    language: str = "zh_CN"
    theme: str = ThemeName.LIGHT.value
    density: str = Density.COMPACT.value
    text_percent: int = 100


class PeopleSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Shared PCs: when a seat locks itself, and what has to be typed again. How long a sign-in serves offline: `station`."""

    lock_after_minutes: float = 5.0
    """Without a key or the mouse; 0: only by hand."""
    warned_before_s: int = 30
    decisions_confirmed_minutes: float = 10.0
    """So long one password serves decisions about what did not go through; 0: it is not asked for again."""
    used_accounts_open: bool = False
    """Whether a sealed emergency account that was used and not rotated serves the next outage."""


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The whole file."""

    central: CentralSettings
    station: PlaceSettings
    limits: LimitSettings = LimitSettings()
    emergency: EmergencySettings = EmergencySettings()
    window: WindowSettings = WindowSettings()
    secrets: SecretSettings = SecretSettings()
    clinic: ClinicSettings = ClinicSettings()
    assessments: AssessmentSettings = AssessmentSettings()
    bed_map: BedMapSettings = BedMapSettings()
    ward_pack: WardPackSettings = WardPackSettings()
    drill: DrillSettings = DrillSettings()
    people: PeopleSettings = PeopleSettings()
    site: SiteSettings = SiteSettings()
    retention: RetentionSettings = RetentionSettings()
    roles: RolesSettings = RolesSettings()
    update: UpdateSettings = UpdateSettings()

    @property
    def reference(self) -> str:
        return self.station.reference or f"Device/{self.station.code}"

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.station.zone) if self.station.zone else zone_of_this_pc()

    def bed_map_look(self) -> BedMapLook:
        """Raises SettingsWrong for a palette that nobody knows, and for what is no colour."""
        chosen = self.bed_map
        try:
            return look_of(chosen.palette, chosen.colors, is_private=chosen.is_private)
        except (KeyError, ValueError) as error:
            raise SettingsWrong("bed_map", *map(str, error.args)) from error

    def mode_limits(self) -> Limits:
        how = self.emergency
        return Limits(
            **msgspec.structs.asdict(self.limits),
            waits_for_declaration=how.read_only_until_declared,
            read_only_before_cut_s=60.0 * how.read_only_before_cut_minutes,
        )

    def declare_rules(self) -> DeclareRules:
        how = self.emergency
        return DeclareRules(roles=frozenset(Role(one) for one in how.declared_by), needs_second=how.second_person)

    def rights(self) -> Rights:
        """Raises SettingsWrong for a table that cannot be read, does not fit, or would give more than the shipped one."""
        if not self.roles.table:
            return SHIPPED
        try:
            raw = Path(self.roles.table).expanduser().read_bytes()
        except OSError as error:
            raise SettingsWrong("roles.table", type(error).__name__) from error
        return narrowed(SHIPPED, raw)


SETTING_NAMES = frozenset(
    name
    for table in msgspec.structs.fields(Settings)
    for name in (table.name, *(f"{table.name}.{one.name}" for one in msgspec.structs.fields(table.type)))
)
"""Every table and every value, as `[site] fixed` and the program's own report name them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Replaced:
    """Values of the command line; empty leaves the file's."""

    central: str = ""
    ward: str = ""
    station_code: str = ""
    data: str = ""
    language: str = ""
    theme: str = ""
    text_percent: int = 0


def read_settings(path: Path, replaced: Replaced = Replaced()) -> Settings:  # a frozen value
    """Raises SettingsWrong with the key and the reason."""
    try:
        with path.open("rb") as file:
            content = file.read(LONGEST + 1)
    except OSError as error:
        raise SettingsWrong(path.name, type(error).__name__) from error
    return settings_in(content, path.name, replaced)


def settings_in(content: bytes, name: str, replaced: Replaced = Replaced()) -> Settings:  # a frozen value
    """Of a file's content. Raises SettingsWrong."""
    return settings_of(layers.table_in(content, name), replaced)


def settings_laid(laid: layers.Laid, replaced: Replaced = Replaced()) -> Settings:  # a frozen value
    """Of all layers together. Raises SettingsWrong, also where the command line gives what the hospital fixed."""
    for key in given_by(replaced):
        if not laid.may_be_given(key):
            raise SettingsWrong(key, "fixed-by-site", "--")
    return settings_of(laid.values, replaced)


def given_by(replaced: Replaced) -> tuple[str, ...]:
    """Which values the command line gives."""
    return tuple(
        key
        for key, value in (
            ("central.url", replaced.central),
            ("station.ward", replaced.ward),
            ("station.ward_code", replaced.ward),
            ("station.code", replaced.station_code),
            ("station.data", replaced.data),
            ("window.language", replaced.language),
            ("window.theme", replaced.theme),
            ("window.text_percent", replaced.text_percent),
        )
        if value
    )


def settings_of(found: dict[str, object], replaced: Replaced = Replaced()) -> Settings:  # a frozen value
    try:
        settings = msgspec.convert(found, Settings)
    except msgspec.ValidationError as error:
        place, reason = _place_and_reason(str(error))
        unknown = re.search(r"unknown field `(.+)`", reason)
        if unknown and _SWITCHES_OFF.search(unknown[1]):
            raise SettingsWrong(f"{place}.{unknown[1]}"[:60], "checking-stays-on") from error
        raise SettingsWrong(place, reason) from error
    return checked(_with(settings, replaced))


def checked(settings: Settings) -> Settings:
    """The same settings, if they can be used."""
    central, station, window = settings.central, settings.station, settings.window
    wrong = (
        ("central.url", not central.url.startswith(("https://", "http://"))),
        ("central.client_auth", central.client_auth not in WAYS_OF_A_STATION),
        ("central.browser_port", not 0 <= central.browser_port <= 65535),
        ("central.sign_in_hosts", not all(map(is_host, central.sign_in_hosts))),
        ("central.carries_on", not all(map(is_address, central.carries_on))),
        ("central.client_key", bool(central.client_key) and not central.client_certificate),
        ("station.code", not station.code.strip()),
        ("station.ward", "/" not in station.ward),
        ("station.ward_code", not station.ward_code.strip()),
        ("station.zone", bool(station.zone) and not _is_zone(station.zone)),
        ("window.language", window.language not in NAMES),
        ("window.theme", window.theme not in set(ThemeName)),
        ("window.density", window.density not in set(Density)),
        ("window.text_percent", window.text_percent not in TEXT_PERCENTS),
        ("clinic.sick_leave_days", settings.clinic.sick_leave_days is not None and settings.clinic.sick_leave_days < 1),
        ("ward_pack.every_minutes", not 1 <= settings.ward_pack.every_minutes <= 24 * 60),
        ("people.lock_after_minutes", not 0 <= settings.people.lock_after_minutes <= 24 * 60),
        ("people.warned_before_s", not 0 <= settings.people.warned_before_s <= 600),
        ("people.decisions_confirmed_minutes", not 0 <= settings.people.decisions_confirmed_minutes <= 24 * 60),
        (
            "retention.left_days",
            settings.retention.left_days and not LEAST.days <= settings.retention.left_days <= 3650,
        ),
        *update_wrong(settings.update),
        ("drill.every_days", settings.drill.every_days < 1),
        ("site.words", bool(settings.site.words) and not (settings.site.folder and may_be_named(settings.site.words))),
        ("secrets.place", settings.secrets.place not in NAMES_OF_SECRET_PLACES),
        ("station.offline_sign_in_h", not 0 <= station.offline_sign_in_h < math.inf),
        *((f"limits.{name}", not 0 < value < math.inf) for name, value in _limits(settings)),
    )
    wrong = (*wrong, *_emergency(settings.emergency))
    settings.bed_map_look()
    if central.url.startswith("http:") and is_in_the_clear(central.url):
        raise SettingsWrong("central.url", "in-the-clear-over-the-network")
    settings.rights()
    for key, is_wrong in wrong:
        if is_wrong:
            raise SettingsWrong(key, "not-usable")
    return settings


def _emergency(how: EmergencySettings) -> tuple[tuple[str, bool], ...]:
    return (
        ("emergency.declared_by", not how.declared_by or not set(how.declared_by) <= {one.value for one in Role}),
        ("emergency.read_only_before_cut_minutes", not 0 <= how.read_only_before_cut_minutes <= 24 * 60),
        ("emergency.prints_at", not all(map(_is_time, how.prints_at))),
        ("emergency.prints", not set(how.prints) <= set(PRINTED_BY_ITSELF)),
        ("emergency.prints_before_planned", not set(how.prints_before_planned) <= set(PRINTED_BY_ITSELF)),
        ("emergency.prints_at_change", not set(how.prints_at_change) <= set(PRINTED_BY_ITSELF)),
    )


def _is_time(text: str) -> bool:
    try:
        return len(text) == len("06:00") and time.fromisoformat(text) is not None
    except ValueError:
        return False


def _limits(settings: Settings) -> list[tuple[str, float]]:
    return list(msgspec.structs.asdict(settings.limits).items())


def _with(settings: Settings, replaced: Replaced) -> Settings:
    replace = msgspec.structs.replace
    central, station, window = settings.central, settings.station, settings.window
    if replaced.central:
        central = replace(central, url=replaced.central)
    if replaced.ward:
        station = replace(station, ward=_location(replaced.ward), ward_code=replaced.ward.rpartition("/")[2])
    if replaced.station_code:
        station = replace(station, code=replaced.station_code)
    if replaced.data:
        station = replace(station, data=replaced.data)
    if replaced.language:
        window = replace(window, language=replaced.language)
    if replaced.theme:
        window = replace(window, theme=replaced.theme)
    if replaced.text_percent:
        window = replace(window, text_percent=replaced.text_percent)
    return replace(settings, central=central, station=station, window=window)


def _location(ward: str) -> str:
    return ward if "/" in ward else f"Location/{ward}"


def _place_and_reason(words: str) -> tuple[str, str]:
    """Msgspec says: what is wrong - at `$.central.url`."""
    reason, _, place = words.partition(" - at ")
    return place.strip("`$.") or "settings", reason[:120]


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # a name too long for a file
        return False
    return True
