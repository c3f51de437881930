"""An announced downtime in words: when, how long till then, who said so, what to prepare. Reads the time a person types."""

import re
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from offline.planned import CENTRAL, Planned, Stage, stage
from ui.emergency.words import clock_of
from ui.marking.words import duration_words
from ui.notices import Notice, Severity

NOTICE = "planned-downtime"


def by_words(name: str) -> str:
    return QCoreApplication.translate("Centre", "central") if name == CENTRAL else name


def planned_words(planned: Planned, now: datetime) -> str:
    """One line with the countdown."""
    left = duration_words(max(planned.starts_at - now, timedelta()))
    said = QCoreApplication.translate("Centre", "{time} · in {left} · {why} · announced by {by}")
    return said.format(
        time=_time(planned.starts_at, now), left=left, why=why_words(planned.why), by=by_words(planned.by)
    )


def why_words(why: str) -> str:
    return QCoreApplication.translate("Centre", "planned downtime") if why == "planned-downtime" else why


def plan_notice(planned: Planned, now: datetime) -> Notice | None:
    """What is to be done at this stage; None while it is far, and when it has begun."""
    translate = QCoreApplication.translate
    todo = {
        Stage.DAY: translate("Centre", "Check printer and paper; look at the readiness in the Emergency Centre (F12)."),
        Stage.HOUR: translate(
            "Centre", "The copy was refreshed and a ward pack is made: print the ward now (page Paper, A)."
        ),
        Stage.MINUTES: translate(
            "Centre",
            "Sign and save what is open. Refreshed once more; the emergency is declared by itself at that time.",
        ),
    }
    now_at = stage(planned, now)
    if now_at not in todo:
        return None
    return Notice(
        severity=Severity.NEWS if now_at is Stage.DAY else Severity.WARNING,
        title=translate("Centre", "Downtime of central planned for {time}").format(time=_time(planned.starts_at, now)),
        message=why_words(planned.why),
        next_step=todo[now_at],
        key=NOTICE,
    )


def moment_of(text: str, now: datetime) -> datetime | None:
    """`22:00` is the next time it is so late; `2026-12-01 22:00` that day. None for anything else, and for what is past."""
    found = re.fullmatch(r"(?:(\d{4}-\d{2}-\d{2})\s+)?(\d{1,2}):(\d{2})", text.strip().replace("：", ":"))
    if found is None:
        return None
    try:
        day = datetime.fromisoformat(found[1]).date() if found[1] else now.date()
        at = now.replace(
            year=day.year,
            month=day.month,
            day=day.day,
            hour=int(found[2]),
            minute=int(found[3]),
            second=0,
            microsecond=0,
        )
    except ValueError:
        return None
    if at <= now and found[1] is None:
        at += timedelta(days=1)
    return at if at > now else None


def _time(at: datetime, now: datetime) -> str:
    """To the minute, with the day where it is another one."""
    return clock_of(at.astimezone(now.tzinfo), now)[:-3]
