"""The days of a page: dates, days in hospital, days after operation or delivery. Refuses to write anything of a day that has not come."""

from collections.abc import Sequence
from datetime import date, timedelta

from client.clinical.temperature import Postoperative
from ui.temperature.marks import Day

DAYS = 7


def page_days(
    first: date, admitted: date, last: date, *, style: str, operations: Sequence[date], rule: Postoperative
) -> tuple[Day, ...]:
    """`first` is the page's first day, `last` the last day there is something to say of."""
    days = [first + timedelta(days=step) for step in range(DAYS)]
    return tuple(
        Day(
            date=date_words(day, days[at - 1] if at else None, style),
            of_stay=str((day - admitted).days + 1),
            after_operation=after_operation(day, operations, rule),
        )
        if day <= last
        else Day()
        for at, day in enumerate(days)
    )


def date_words(day: date, before: date | None, style: str) -> str:
    """The first of a page whole, then as the profile has it; a new month or year is written out."""
    if before is None or day.year != before.year:
        return day.isoformat()
    return f"{day:%m-%d}" if style == "MM-DD" or day.month != before.month else f"{day:%d}"


def after_operation(day: date, operations: Sequence[date], rule: Postoperative) -> str:
    """The day after is 1. Within the profile's days of a first one, a second is written with it as a fraction."""
    done = sorted({one for one in operations if one < day})
    if not done or (newer := (day - done[-1]).days) > rule.days:
        return ""
    if len(done) < 2:
        return str(newer)
    between = (done[-1] - done[-2]).days
    if between > rule.days or (rule.restart_after is not None and between > rule.restart_after):
        return str(newer)
    older = (day - done[-2]).days
    return f"{newer}/{older}" if rule.second == "newer-over-older" else f"{older}/{newer}"
