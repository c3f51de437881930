"""Whether the station is ready for an outage: every part that can fail, as machine words with figures; refuses to say what to do.

What only the windows know (printer, key, ward pack, drill) is added by them, in the same words.
"""

import shutil

from client.central.profile import Profile
from offline.blocks import LOW
from offline.status import Check, Link
from offline.sync.parts import EngineParts
from offline.sync.retry import quiet_s
from offline.sync.standing import LEAST_FREE_BYTES, Figures

OLD_PACK_DAYS = 180
WORST_OFFSET_S = 60.0


def readiness(figures: Figures, link: Link, profile: Profile, parts: EngineParts, *, is_met: bool) -> tuple[Check, ...]:
    """Every part that can fail, with figures; the windows say what to do."""
    return (*_copy(figures, link, parts), *_place(figures, link, profile, parts, is_met=is_met))


def _copy(figures: Figures, link: Link, parts: EngineParts) -> tuple[Check, ...]:
    now, fresh = parts.clock.now(), figures.freshness
    age_s = fresh.age_s(now)
    return (
        Check(name="central", is_well=link.is_answering, facts=_known(link.last_ms, link.last_error)),
        Check(
            name="freshness",
            is_well=fresh.is_within(now),
            facts=_known(None if age_s is None else round(age_s)),
        ),
        Check(
            name="counts",
            is_well=fresh.patients_central == fresh.patients_here and not figures.counts_alarm,
            facts=_known(fresh.patients_here, fresh.patients_central, *figures.counts_alarm),
        ),
        _newest(figures, parts),
        Check(
            name="proof",
            is_well=fresh.is_proven(now),
            facts=tuple(dict.fromkeys((*fresh.unequal, *fresh.differing))),
        ),
    )


def _newest(figures: Figures, parts: EngineParts) -> Check:
    """Of central's newest vital sign and order: `kind@time`, with `!` before what is not here.

    Well where central gave none: the sweep proves the copy then.
    """
    zone = parts.clock.zone
    facts = tuple(
        f"{'' if one.is_here else '!'}{one.what}@{one.at.astimezone(zone).isoformat()}" for one in figures.newest
    )
    return Check(
        name="newest", is_well=figures.is_counted and not any(one.is_missing for one in figures.newest), facts=facts
    )


def _place(figures: Figures, link: Link, profile: Profile, parts: EngineParts, *, is_met: bool) -> tuple[Check, ...]:
    free = shutil.disk_usage(parts.folder).free
    offset = link.clock_offset_s
    pack = parts.knowledge.pack
    pack_days = pack.age(parts.clock.now()).days
    wait_s = quiet_s(profile, parts.request_limit_s)
    return (
        Check(name="disk", is_well=free > LEAST_FREE_BYTES, facts=(str(free // (1024 * 1024)),)),
        Check(name="clock", is_well=offset is not None and abs(offset) <= WORST_OFFSET_S, facts=_known(offset)),
        Check(
            name="pack",
            is_well=pack_days <= OLD_PACK_DAYS,
            facts=(pack.version, *_known(pack_days)),
        ),
        *_numbers(figures, parts),
        Check(name="delivery", is_well=is_met and not wait_s, facts=(*profile.notes, *_quiet(wait_s))),
        Check(name="sign-in", is_well=not figures.needs_sign_in),
    )


def _numbers(figures: Figures, parts: EngineParts) -> tuple[Check, ...]:
    """Numbers for temporary patients; a station without a ward needs none."""
    if not parts.ward:
        return ()
    left = figures.numbers.count if figures.numbers else 0
    return (Check(name="numbers", is_well=left >= LOW, facts=(str(left),)),)


def _quiet(wait_s: float) -> tuple[str, ...]:
    """One uploader only, and so long a wait before central is asked after an unclear end."""
    return ("one-uploader", f"waits-{round(wait_s)}-s") if wait_s else ()


def _known(*values: object) -> tuple[str, ...]:
    return tuple(str(value) for value in values if value is not None)
