"""The record rules of the pack: time limits, contradictions, paired parts of the body, each with its source. Refuses to add a limit."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from client.clinical.catalogue_tables import json_of
from client.clinical.documents.sides import SiteTable
from client.errors import PackDamaged

FILE = "record_rules.json"
_UNITS = {"min": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeRule:
    """One limit. `months` where it is counted in calendar months. `lock`: how long after the deadline the hospital locks it, if it does."""

    id: str
    zh: str
    en: str
    anchor: str
    limit: timedelta
    months: int
    direction: str
    source: str
    verified: str
    lock: timedelta | None

    def due(self, anchor: datetime) -> datetime:
        return _months_later(anchor, self.months) if self.months else anchor + self.limit


@dataclass(frozen=True, slots=True, kw_only=True)
class ContradictionRule:
    """One contradiction; `blocks` is the hospital's word that it stops signing until it is answered."""

    id: str
    type: str
    zh: str
    en: str
    blocks: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordRules:
    """All rules by id, and the version of the table."""

    version: str
    times: Mapping[str, TimeRule]
    contradictions: Mapping[str, ContradictionRule]
    sites: SiteTable


def read_rules(content: bytes) -> RecordRules:
    raw = json_of(content, FILE)
    try:
        return RecordRules(
            version=str(raw["version"]),
            times={one["id"]: _time(one) for one in raw["timeliness"]},
            contradictions={one["id"]: _contradiction(one) for one in raw["contradictions"]},
            sites=_sites(raw),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise PackDamaged(FILE, "shape") from error


def _sites(raw: Mapping[str, Any]) -> SiteTable:
    """A pack that has a rule about sides has the parts that it compares; without them the rule would be silent for ever."""
    has_rule = any(one["type"] == "laterality" for one in raw["contradictions"])
    rows = raw["sites"] if has_rule else raw.get("sites", ())
    return SiteTable.of((one["id"], one["zh"], one["en"]) for one in rows)


def _time(raw: Mapping[str, Any]) -> TimeRule:
    months = int(raw["limit"]) if raw["unit"] == "mo" else 0
    lock = raw.get("lock_after_h")
    return TimeRule(
        id=raw["id"],
        zh=raw["document_zh"],
        en=raw["document_en"],
        anchor=raw["anchor_event"],
        limit=timedelta() if months else int(raw["limit"]) * _UNITS[raw["unit"]],
        months=months,
        direction=raw["direction"],
        source=raw["regulation"],
        verified=raw["verified"],
        lock=timedelta(hours=int(lock)) if lock is not None else None,
    )


def _contradiction(raw: Mapping[str, Any]) -> ContradictionRule:
    return ContradictionRule(
        id=raw["id"], type=raw["type"], zh=raw["zh"], en=raw["en"], blocks=raw["severity"] == "block"
    )


def _months_later(moment: datetime, months: int) -> datetime:
    """The same day some months on; the last day of a shorter month."""
    whole = moment.month - 1 + months
    year, month = moment.year + whole // 12, whole % 12 + 1
    for day in range(moment.day, 27, -1):
        try:
            return moment.replace(year=year, month=month, day=day)
        except ValueError:
            continue
    return moment.replace(year=year, month=month, day=min(moment.day, 28))
