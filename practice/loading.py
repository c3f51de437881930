"""Takes in FHIR data nobody here made, file by file, and admits its inpatients to a guest ward; a file goes in whole or not at all.

Ids stay as they are where they are valid (each resource is PUT under its own id); urn:uuid addresses become ids; a reference by
condition (`Practitioner?identifier=..`) becomes the row that matches, or a placeholder with that identifier, which the report names.
A resource that is here already, as it came, is left alone, so loading twice changes nothing.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from practice.conditional import matches
from practice.forms import decode
from practice.guest_ward import GUEST_WARD, Arrived, admit
from practice.intake_files import Arrival, UnreadableFileError, files_in, read_file
from practice.outcomes import RequestRefusedError
from practice.references import rewrite
from practice.resources import Records
from practice.store import BROKEN_JOB, Store

_CONDITIONAL = re.compile(r"[A-Z][A-Za-z]+\?")


@dataclass(slots=True, kw_only=True)
class LoadReport:
    """What a load did: files and resources taken, those left as they were, placeholders made, files refused, encounters admitted."""

    files: int = 0
    stored: dict[str, int] = field(default_factory=dict)
    unchanged: int = 0
    placeholders: list[str] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)
    admitted: list[str] = field(default_factory=list)

    @property
    def is_in_vain(self) -> bool:
        """Nothing at all could be loaded, and something was refused."""
        return self.files == 0 and bool(self.refused)

    @property
    def resources(self) -> int:
        return sum(self.stored.values())

    def __str__(self) -> str:
        lines = [f"loaded {self.resources} resources from {self.files} files, {self.unchanged} were here already"]
        lines.append(f"admitted to the guest ward: {len(self.admitted)}; placeholders: {len(self.placeholders)}")
        lines += [f"placeholder {name}" for name in self.placeholders]
        lines += [f"refused {name}: {reason}" for name, reason in self.refused]
        return "\n".join(lines)


def load(store: Store, paths: Sequence[Path], now: datetime, ward: str = GUEST_WARD) -> LoadReport:
    """Loads every file, then admits each loaded patient's latest inpatient stay to `ward`."""
    report, arrived, records = LoadReport(), Arrived(), Records(store)
    for file in files_in(paths, lambda place, reason: report.refused.append((str(place), reason))):
        try:
            _load_file(store, records, read_file(file), report, arrived)
        except UnreadableFileError as error:
            report.refused.append((file.name, str(error)))
        except RequestRefusedError as error:
            report.refused.append(
                (file.name, "; ".join(f"{one.expression} {one.text}".strip() for one in error.issues))
            )
        except BROKEN_JOB as error:
            report.refused.append((file.name, f"has a shape nobody expected: {error}"))
        else:
            report.files += 1
    report.admitted = store.write(lambda: admit(records, arrived, now.astimezone(), ward))
    return report


def _load_file(store: Store, records: Records, found: list[Arrival], report: LoadReport, arrived: Arrived) -> None:
    """One commit; the report hears of the file only after it."""
    part = LoadReport()
    store.write(lambda: _write_all(records, found, part))
    for kind, number in part.stored.items():
        report.stored[kind] = report.stored.get(kind, 0) + number
    report.unchanged += part.unchanged
    report.placeholders += part.placeholders
    arrived.note(found)


def _write_all(records: Records, found: list[Arrival], part: LoadReport) -> None:
    names = {each.full_url: f"{each.kind}/{each.identity}" for each in found if each.full_url}
    conditional: dict[str, str] = {}

    def change(name: str, text: str) -> str:
        if name != "reference":
            return text
        if text in names:
            return names[text]
        return _settled(records, text, conditional, part) if _CONDITIONAL.match(text) else text

    for each in found:
        resource = rewrite(each.resource, change) | {"id": each.identity}
        if _is_here(records, each, resource):
            part.unchanged += 1
        else:
            records.update(resource, each.kind, each.identity)
            part.stored[each.kind] = part.stored.get(each.kind, 0) + 1


def _is_here(records: Records, each: Arrival, resource: dict[str, Any]) -> bool:
    """As it is now, or as it first came and was changed since by us."""
    kept = records.find(each.kind, each.identity)
    if kept is None or kept.json is None:
        return False
    first = kept if kept.version == 1 else records.read_version(each.kind, each.identity, "1")
    return any(_content(decode(one.json)) == _content(resource) for one in (kept, first) if one.json)


def _content(resource: dict[str, Any]) -> dict[str, Any]:
    meta = {name: value for name, value in resource.get("meta", {}).items() if name not in {"versionId", "lastUpdated"}}
    rest = {name: value for name, value in resource.items() if name != "meta"}
    return rest | {"meta": meta} if meta else rest


def _settled(records: Records, text: str, known: dict[str, str], part: LoadReport) -> str:
    """`Type?condition` as `Type/id`: the row that matches, else a placeholder that carries the identifier asked for."""
    if text not in known:
        kind, _, condition = text.partition("?")
        rows = matches(records, kind, condition)
        known[text] = rows[0].reference if rows else _placeholder(records, kind, condition, part)
    return known[text]


def _placeholder(records: Records, kind: str, condition: str, part: LoadReport) -> str:
    value = dict(parse_qsl(condition)).get("identifier", "")
    system, bar, code = value.rpartition("|")
    if not code:
        raise UnreadableFileError(f"refers to {kind}?{condition[:100]}, which is not here")
    identifier = {"system": system, "value": code} if bar and system else {"value": code}
    made = records.create({"resourceType": kind, "identifier": [identifier]}, kind)
    part.placeholders.append(f"{made.reference} for {kind}?{condition}")
    return made.reference
