"""Is this PC ready for an outage? Adds what only the windows know (key, printer, ward pack, drill) to the station's checks, and alarms.

An alarm is one notice with what to do. It comes when a part has been wrong for as long as it may be, goes when it is well again, and says
nothing that another notice or the marking says already. Refuses to mend anything itself.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from client.clock import Clock
from offline.station import Station
from offline.status import Check
from ui.drill.keeper import last_drill_files
from ui.emergency.check_words import CheckName
from ui.emergency.ready_words import NOTICE, OF_CENTRAL, ready_notice
from ui.notices import Notices, anew
from ui.pack.keeper import PackKeeper
from ui.printing.print_room import default_printer, printers
from ui.settings import Settings
from ui.spawner import Spawner
from ui.startup import key_trouble

FIRST_MS, TICK_MS = 3_000, 5_000
PRINTER_EVERY, KEY_EVERY = timedelta(minutes=5), timedelta(hours=1)
MAY_LAST: dict[CheckName, timedelta] = {
    CheckName.FRESHNESS: timedelta(seconds=30),
    CheckName.COUNTS: timedelta(seconds=90),
    CheckName.NEWEST: timedelta(seconds=30),
    CheckName.PROOF: timedelta(minutes=10),
    CheckName.DISK: timedelta(),
    CheckName.CLOCK: timedelta(seconds=30),
    CheckName.PACK: timedelta(seconds=30),
    CheckName.NUMBERS: timedelta(minutes=3),
    CheckName.KEY: timedelta(),
    CheckName.PRINTER: timedelta(minutes=2),
    CheckName.ACCOUNTS: timedelta(minutes=1),
}
"""So long a part may be wrong before it is said; what is not named here is said elsewhere or is no alarm."""


LEAST_POWER = 30
"""Percent: with less, and not plugged in, the station says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyShared:
    """What the watch needs of the workplace. `key` and `printers` are asked seldom: both may take a moment."""

    station: Station
    settings: Settings
    clock: Clock
    notices: Notices
    spawner: Spawner
    pack: PackKeeper
    folder: Path
    printers: Callable[[], tuple[str, ...]] = printers
    default_printer: Callable[[], str] = default_printer
    power: Path = Path("/sys/class/power_supply")
    """Where this system tells of batteries; without it nothing is known of them."""


class ReadyWatch(QObject):
    """Invariant: a part that was not looked at yet is not among the checks; the notice names exactly what is too long wrong now."""

    def __init__(self, shared: ReadyShared, parent: QObject) -> None:
        super().__init__(parent)
        self._shared = shared
        self._found: dict[CheckName, Check] = {}
        self._wrong_since: dict[str, datetime] = {}
        self._told: tuple[str, ...] = ()
        self._looked_at: dict[CheckName, datetime] = {}
        self._scanned_at: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(FIRST_MS)
        self._timer.timeout.connect(self.look)
        shared.station.add_checks(self.checks)

    def open(self) -> None:
        self._timer.start()

    def close(self) -> None:
        self._timer.stop()

    def checks(self) -> tuple[Check, ...]:
        """Beside the station's own; from memory."""
        return (*self._found.values(), self._ward_pack(), self._scanner())

    def look(self) -> None:
        """Whatever is due, then whether something has to be said."""
        self._timer.setInterval(TICK_MS)
        if self._is_due(CheckName.PRINTER, PRINTER_EVERY):
            self._found[CheckName.PRINTER] = self._printer()
            self._found[CheckName.DRILL] = self._drill()
            self._found[CheckName.POWER] = power_check(self._shared.power)
        if self._is_due(CheckName.KEY, KEY_EVERY):
            self._shared.spawner.spawn(self.look_at_key(), "read the key again", owner=self)
        self.tell()

    async def look_at_key(self) -> None:
        trouble = await key_trouble(self._shared.settings)
        facts = (trouble,) if trouble else ()
        self._found[CheckName.KEY] = Check(name=CheckName.KEY.value, is_well=not trouble, facts=facts)

    def tell(self) -> None:
        names = self._too_long_wrong()
        if names == self._told:
            return
        self._told = names
        wrong = [check for check in self._shared.station.status.readiness if check.name in names]
        notice = ready_notice(wrong)
        if notice is None:
            self._shared.notices.dismiss(NOTICE)
        else:
            self._shared.notices.post(anew(partial(ready_notice, wrong), notice))

    def _too_long_wrong(self) -> tuple[str, ...]:
        status, now = self._shared.station.status, self._shared.clock.now()
        is_known = status.freshness.as_of is not None
        wrong = {
            check.name
            for check in status.readiness
            if not check.is_well and (check.name not in OF_CENTRAL or (is_known and status.link.is_answering))
        }
        self._wrong_since = {name: self._wrong_since.get(name, now) for name in sorted(wrong)}
        return tuple(
            name.value
            for name, most in MAY_LAST.items()
            if name.value in wrong and now - self._wrong_since[name.value] >= most
        )

    def _is_due(self, name: CheckName, every: timedelta) -> bool:
        now, last = self._shared.clock.now(), self._looked_at.get(name)
        if last is not None and now - last < every:
            return False
        self._looked_at[name] = now
        return True

    def _printer(self) -> Check:
        names = self._shared.printers()
        shown = self._shared.default_printer() or (names[0] if names else "")
        return Check(name=CheckName.PRINTER.value, is_well=bool(names), facts=(shown,) if shown else ())

    def take_scan(self, _code: str) -> None:
        """That something was scanned is all that is kept of it."""
        self._scanned_at = self._shared.clock.now()

    def _scanner(self) -> Check:
        """Known to work once something was scanned in this run of the program."""
        at = self._scanned_at
        facts = (at.isoformat(),) if at is not None else ()
        return Check(name=CheckName.SCANNER.value, is_well=True, facts=facts, is_known=at is not None)

    def _ward_pack(self) -> Check:
        """Facts: what is wrong or nothing, when the one that lies there was made, of how many."""
        keeper, facts = self._shared.pack, self._shared.pack.status.facts
        problem, zone = keeper.wrong(), self._shared.clock.zone
        made = (facts.made_at.astimezone(zone).isoformat(), str(facts.patients)) if facts is not None else ()
        said = (problem.value if problem is not None else "", *made)
        return Check(name=CheckName.WARD_PACK.value, is_well=problem is None, facts=said)

    def _drill(self) -> Check:
        """When the ward last held a drill at this PC, and how often the site wants one."""
        today = self._shared.clock.now().date()
        last = max(filter(None, map(_day_in, self.drill_files)), default=None)
        if last is None:
            return Check(name=CheckName.DRILL.value, is_well=False, facts=("never",))
        days = (today - last).days
        every = self._shared.settings.drill.every_days
        facts = (last.isoformat(), str(days))
        return Check(name=CheckName.DRILL.value, is_well=days <= every, facts=facts)

    @property
    def drill_files(self) -> tuple[Path, ...]:
        return last_drill_files(self._shared.folder, self._shared.settings.station.ward_code)


def _day_in(file: Path) -> date | None:
    try:
        return date.fromisoformat(file.read_text(encoding="utf-8").strip())
    except (OSError, ValueError):
        return None


def power_check(folder: Path) -> Check:
    """The fullest battery (a UPS that the system knows is one); without one, or unread, nothing is known."""
    read = [_power_of(one) for one in sorted(folder.glob("*"))] if folder.is_dir() else []
    left = [percent for kind, percent, _ in read if kind in {"Battery", "UPS"} and percent is not None]
    if not left:
        return Check(name=CheckName.POWER.value, is_well=True, is_known=False)
    is_plugged = any(kind == "Mains" and is_online for kind, _, is_online in read)
    facts = (str(max(left)), *(("mains",) if is_plugged else ()))
    return Check(name=CheckName.POWER.value, is_well=is_plugged or max(left) >= LEAST_POWER, facts=facts)


def _power_of(folder: Path) -> tuple[str, int | None, bool]:
    """What kind, percent left, whether it is fed."""

    def word(name: str) -> str:
        try:
            return (folder / name).read_text(encoding="ascii").strip()
        except (OSError, UnicodeDecodeError):
            return ""

    percent = word("capacity")
    return word("type"), int(percent) if percent.isdecimal() else None, word("online") == "1"
