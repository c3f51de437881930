"""`wardlight check --security`: how well this PC keeps what it holds. Each look is one function and one line in `LOOKS`; changes nothing.

A look says WELL only of what it saw; what cannot be seen here says so and is not well. What belongs to an open store is asked of the store
where no station has it open (`ui/diagnostics/security_store.py`).
"""

import os
import stat
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

import resources
from client.clock import Clock
from client.errors import AskPersonError, WardlightError
from client.memory import leaves_dumps
from client.secrets import DeviceSecrets
from offline.trust import Trust
from ui.diagnostics.findings import Finding, Verdict, well_if
from ui.settings import Settings
from ui.startup import KEY_FILE, STORE, data_folder
from ui.trusted import is_shipped, rule_pack, words_of_site

AUDIT = "audit.json"
"""Put beside what ships by whoever builds a release; a checkout has none."""
OLD_AUDIT_DAYS = 92
MOST_LOCK_MINUTES = 15
_THIS_PC = frozenset({"127.0.0.1", "::1", "localhost"})
_PLAIN = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What a look may ask. `device`: None where the keys cannot be had; `keys_error` says why."""

    settings: Settings
    config: Path
    trust: Trust
    clock: Clock
    device: DeviceSecrets | None
    keys_error: WardlightError | None = None

    @property
    def folder(self) -> Path:
        return data_folder(self.settings)


Look = Callable[[Looked], Finding]


def keys_kept(looked: Looked) -> Finding:
    """Where the keys are: a keyring, or a wrapped file whose passphrase this user alone can read."""
    secrets = looked.settings.secrets
    facts = {"place": secrets.place}
    if looked.keys_error is not None:
        return Finding(name="keys-kept", verdict=Verdict.CANNOT_WORK, facts=facts, error=looked.keys_error)
    if secrets.place == "keyring":
        return Finding(name="keys-kept", verdict=Verdict.WELL, facts=facts)
    places = [looked.folder / KEY_FILE]
    places += [Path(secrets.passphrase_file).expanduser()] if secrets.passphrase_file else []
    facts["open_to_others"] = ", ".join(place.name for place in places if is_open(place))
    if not secrets.passphrase_file:
        facts["passphrase"] = "in the environment"  # noqa: S105  # says where, not what
    is_well = not facts["open_to_others"] and bool(secrets.passphrase_file)
    return Finding(name="keys-kept", verdict=well_if(is_well), facts=facts)


def store_sealed(looked: Looked) -> Finding:
    """No store and no store put aside is in the clear."""
    found = sorted(looked.folder.glob(f"{STORE}*")) if looked.folder.exists() else []
    clear = [place.name for place in found if place.is_file() and _begins(place) == _PLAIN]
    facts = {"state": "not begun" if not found else "encrypted", "in_the_clear": ", ".join(clear)}
    verdict = Verdict.CANNOT_WORK if clear else Verdict.WELL
    return Finding(name="store-sealed", verdict=verdict, facts=facts)


def files_private(looked: Looked) -> Finding:
    """Nobody else of this PC can read what a station keeps."""
    places = [looked.folder, looked.trust.folder]
    wide = [str(one) for place in places if place.exists() for one in (place, *place.rglob("*")) if is_open(one)]
    facts = {"folder": str(looked.folder), "open_to_others": ", ".join(wide[:5])}
    return Finding(name="files-private", verdict=well_if(not wide), facts=facts)


def program_unchanged(_looked: Looked) -> Finding:
    """Who works here should not be able to change the program. Of a checkout of its source this is so, and it is said."""
    place = Path(__file__).resolve().parents[1]
    may_change = os.access(place, os.W_OK)
    facts = {
        "folder": str(place.parent),
        "state": "this user can change it" if may_change else "this user cannot change it",
    }
    return Finding(name="program", verdict=well_if(not may_change), facts=facts)


def settings_signed(looked: Looked) -> Finding:
    try:
        is_enrolled, numbers = looked.trust.is_enrolled, looked.trust.numbers()
    except AskPersonError as error:
        return Finding(name="signatures", verdict=Verdict.WRONG, facts={}, error=error)
    facts = {
        "hospital_key": "yes" if is_enrolled else "no",
        "taken": ", ".join(f"{place} {number}" for place, number in numbers.items()),
    }
    return Finding(name="signatures", verdict=well_if(is_enrolled), facts=facts)


def packs_signed(looked: Looked) -> Finding:
    """The rule pack and the site's words: shipped inside the program, or signed and not refused."""
    name, refused = looked.settings.station.pack, None
    facts = {"pack": "with the program" if is_shipped(name) else "signed"}
    try:
        _, refused = rule_pack(looked.settings, looked.trust)
        _, of_words = words_of_site(looked.settings, looked.trust)
    except AskPersonError as error:
        return Finding(name="packs-signed", verdict=Verdict.CANNOT_WORK, facts={}, error=error)
    refused = refused or of_words
    return Finding(name="packs-signed", verdict=well_if(refused is None), facts=facts, error=refused)


def link_sealed(looked: Looked) -> Finding:
    """Https, and by whom it is vouched for."""
    central = looked.settings.central
    place = urlsplit(central.url)
    is_here = place.hostname in _THIS_PC
    is_sealed = place.scheme == "https"
    vouched = "own authority" if central.ca_file else "the system's authorities"
    facts = {"url": central.url, "vouched_by": vouched if is_sealed else "nobody: in the clear"}
    is_there = not central.ca_file or Path(central.ca_file).expanduser().is_file()
    verdict = Verdict.WELL if is_sealed and is_there else Verdict.WRONG
    if is_here and not is_sealed:
        facts["vouched_by"] = "in the clear, on this very PC"
    return Finding(name="link", verdict=verdict, facts=facts)


def dumps_forbidden(_looked: Looked) -> Finding:
    """A crash leaves no memory of patients on the disk."""
    facts = {"state": "written" if leaves_dumps() else "forbidden"}
    return Finding(name="core-files", verdict=well_if(not leaves_dumps()), facts=facts)


def swap_sealed(_looked: Looked) -> Finding:
    """Memory that is written to a disk in the clear outlives everything; only this system's own list is looked at."""
    places = swap_places()
    if places is None:
        return Finding(name="swap", verdict=Verdict.WRONG, facts={"state": "unknown"})
    clear = [place for place in places if not _is_sealed_swap(place)]
    facts = {"state": "none" if not places else "encrypted or in memory" if not clear else "in the clear"}
    return Finding(name="swap", verdict=well_if(not clear), facts=facts | {"place": ", ".join(clear)})


def clock_kept(_looked: Looked) -> Finding:
    """A PC whose clock nobody sets trusts certificates that are over and dates what it does wrongly."""
    if sys.platform != "linux":
        return Finding(name="clock-kept", verdict=Verdict.WRONG, facts={"state": "unknown"})
    marks = ("/run/systemd/timesync/synchronized", "/run/chrony/chronyd.pid", "/run/ntpd.pid", "/var/run/ntpd.pid")
    is_kept = any(Path(place).exists() for place in marks)
    return Finding(
        name="clock-kept", verdict=well_if(is_kept), facts={"state": "kept" if is_kept else "nobody sets it"}
    )


def pack_sealed(looked: Looked) -> Finding:
    """The ward pack is sealed by its own passphrase; where it lies, others may read the sealed file."""
    given = looked.settings.ward_pack.folder
    folder = Path(given).expanduser() if given else looked.folder / "ward-pack"
    return Finding(
        name="ward-pack",
        verdict=well_if(folder.is_dir()),
        facts={"folder": str(folder), "state": "there" if folder.is_dir() else "not there"},
    )


def last_audit(looked: Looked) -> Finding:
    """When the packages of this build were last compared with the known faults (`make check` at whoever built it)."""
    try:
        held = msgspec.json.decode((resources.path(".") / AUDIT).read_bytes())
        at, faults = datetime.fromisoformat(held["audited_at"]), len(held["faults"])
    except (FileNotFoundError, msgspec.DecodeError, KeyError, TypeError, ValueError):
        return Finding(name="last-audit", verdict=Verdict.WRONG, facts={"state": "this build carries no audit"})
    days = (looked.clock.now().astimezone(UTC) - at).days
    facts = {"age_days": str(days), "count": str(faults)}
    return Finding(name="last-audit", verdict=well_if(days <= OLD_AUDIT_DAYS and not faults), facts=facts)


def screen_locked(looked: Looked) -> Finding:
    """A seat that nobody locks is locked by itself."""
    minutes = looked.settings.people.lock_after_minutes
    facts = {"lock_minutes": f"{minutes:g}" if minutes else "none"}
    return Finding(name="screen-lock", verdict=well_if(0 < minutes <= MOST_LOCK_MINUTES), facts=facts)


LOOKS: tuple[Look, ...] = (
    settings_signed,
    packs_signed,
    keys_kept,
    store_sealed,
    files_private,
    program_unchanged,
    link_sealed,
    clock_kept,
    screen_locked,
    swap_sealed,
    dumps_forbidden,
    pack_sealed,
    last_audit,
)
"""In the order in which they are said. A part of the station that guards something adds its look here."""


def looked_over(looked: Looked, looks: tuple[Look, ...] = LOOKS) -> tuple[Finding, ...]:
    return tuple(look(looked) for look in looks)


# --- how it is seen --------------------------------------------------------------------------------------------------


def is_open(place: Path) -> bool:
    """Whether group or others may do anything with it; elsewhere than on POSIX the folder of the user is what protects."""
    if os.name != "posix":
        return False
    try:
        return bool(stat.S_IMODE(place.lstat().st_mode) & 0o077) and not place.is_symlink()
    except OSError:
        return False


def _begins(place: Path) -> bytes:
    try:
        with place.open("rb") as file:
            return file.read(len(_PLAIN))
    except OSError:
        return b""


def swap_places(told: Path = Path("/proc/swaps")) -> tuple[str, ...] | None:
    """What this system swaps to; None where it does not say."""
    try:
        lines = told.read_text(encoding="utf-8", errors="replace").splitlines()[1:]
    except OSError:
        return None
    return tuple(line.split()[0] for line in lines if line.split())


def _is_sealed_swap(place: str) -> bool:
    """In memory (zram), or through the mapper that encrypts."""
    if place.startswith("/dev/zram"):
        return True
    name = Path(place).resolve().name
    try:
        return Path(f"/sys/block/{name}/dm/uuid").read_text(encoding="ascii").startswith("CRYPT-")
    except (OSError, UnicodeDecodeError):
        return False
