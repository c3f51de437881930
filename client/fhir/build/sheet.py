"""The rows of one command while they are written down: numbering, tags, references and dependency levels in one place.

Refuses to know what any command means, and to change a row it was not given.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid5

from client.commands import Act
from client.errors import BugError
from client.fhir.build.elements import coding, copied, extension, paper_line
from client.fhir.build.setting import BuildSetting, Meant, Verb
from client.fhir.names import (
    COMMAND_TAG,
    EMERGENCY_ENTRY,
    ENTRY,
    ENTRY_MODE,
    FROM_PAPER,
    NUMBER_EXTENSION,
    OUR_TAGS,
    PAPER_PAGE,
    PROVISIONAL_NUMBER,
)
from client.fhir.references import URN, local_key, split, urn
from client.fhir.splice import references_in
from client.fhir.text import encode

_WITHOUT_IDENTIFIER = frozenset({"Provenance"})
_WITH_ONE_IDENTIFIER = frozenset({"AdverseEvent", "Composition", "QuestionnaireResponse"})


def entry_id(command_id: str, n: int) -> str:
    """Our name of the n-th row of a command, counted from 1: the same at every station that builds it."""
    try:
        return str(uuid5(UUID(command_id), str(n)))
    except ValueError as error:
        raise BugError("command-id") from error


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A finished resource before its needs are counted."""

    n: int
    verb: Verb
    key: str
    entry_id: str
    base_version: str | None
    resource: dict[str, Any]


class Sheet:
    """Rows in the order they were added; a row may refer only to rows added before it."""

    def __init__(self, act: Act, setting: BuildSetting) -> None:
        self.act = act
        self.setting = setting
        self._rows: list[Row] = []

    @property
    def rows(self) -> tuple[Row, ...]:
        return tuple(self._rows)

    def create(self, resource: dict[str, Any]) -> str:
        """Add a new resource, with our identifier and tags; its key."""
        n = len(self._rows) + 1
        name = entry_id(self.act.id, n)
        kind = str(resource["resourceType"])
        head = {"resourceType": kind, "meta": {"tag": self._tags()}}
        whole = {**head, **self._numbered(kind, name, resource), **_body(resource)}
        row = Row(n=n, verb=Verb.CREATE, key=local_key(kind, name), entry_id=name, base_version=None, resource=whole)
        self._rows.append(row)
        return row.key

    def create_shared(self, entry: str, resource: Mapping[str, Any], identifier: Mapping[str, Any]) -> str:
        """Add a row that other commands may mean as well: without our tag and number, so that all of them mean the same."""
        kind, n = str(resource["resourceType"]), len(self._rows) + 1
        whole = {**resource, "identifier": [{"system": ENTRY, "value": entry}, dict(identifier)]}
        key = local_key(kind, entry)
        self._rows.append(Row(n=n, verb=Verb.CREATE, key=key, entry_id=entry, base_version=None, resource=whole))
        return key

    def change(self, key: str, resource: Mapping[str, Any]) -> str:
        """Add the new state of a resource that stands in `current`; its key."""
        found, n = split(key), len(self._rows) + 1
        if found is None:
            raise BugError("key", key.partition("/")[0])
        meta = self._retagged(resource)
        whole = {"resourceType": found[0], "id": found[1], "meta": meta, **_body(resource)}
        whole |= {"identifier": resource["identifier"]} if "identifier" in resource else {}
        whole |= {"extension": resource["extension"]} if "extension" in resource else {}
        name, base = entry_id(self.act.id, n), self.current(key).version
        self._rows.append(Row(n=n, verb=Verb.CHANGE, key=key, entry_id=name, base_version=base, resource=whole))
        return key

    def current(self, key: str) -> Any:
        """The row a change is based on."""
        try:
            return self.setting.current[key]
        except KeyError as error:
            raise BugError("current", key.partition("/")[0]) from error

    def copy_of(self, key: str) -> dict[str, Any]:
        """The current resource as a copy to be changed."""
        return dict(copied(self.current(key).resource))

    def reference(self, key: str) -> dict[str, Any]:
        """A Reference to a row: by its urn while central has not answered, then with our identifier as well."""
        created = next((row for row in self._rows if row.key == key and row.verb is Verb.CREATE), None)
        if created is not None:
            return {"reference": urn(created.entry_id)}
        if key in self.setting.pending:
            name = key.rpartition("/")[2]
            return {"reference": urn(name), "identifier": {"system": ENTRY, "value": name}}
        return {"reference": key}

    def patient(self) -> dict[str, Any]:
        return self.reference(self.act.patient)

    def encounter(self) -> dict[str, Any] | None:
        return self.reference(self.act.encounter) if self.act.encounter else None

    def meant(self) -> tuple[Meant, ...]:
        """The rows with what each one needs, and its level."""
        names = {key.rpartition("/")[2]: key for key in self.setting.pending}
        names |= {row.entry_id: row.key for row in self._rows if row.verb is Verb.CREATE}
        done: list[Meant] = []
        for row in self._rows:
            done.append(self._finished(row, names, done))
        return tuple(done)

    def _finished(self, row: Row, names: Mapping[str, str], before: list[Meant]) -> Meant:
        own = {row.key} if row.verb is Verb.CHANGE and row.key in self.setting.pending else set()
        raw = encode(row.resource)
        found = references_in(raw)
        pointed = {names[name] for each in found if each.startswith(URN) and (name := each.removeprefix(URN)) in names}
        needs = own | (pointed - ({row.key} if row.verb is Verb.CREATE else set()))
        changed = {*needs, *found}
        level = max((each.level + 1 for each in before if each.key in changed), default=0)
        return Meant(
            n=row.n,
            verb=row.verb,
            resource_type=str(row.resource["resourceType"]),
            key=row.key,
            entry_id=row.entry_id,
            base_version=row.base_version,
            resource=raw,
            needs=tuple(sorted(needs)),
            level=level,
            is_provenance=row.resource["resourceType"] == "Provenance",
        )

    def _numbered(self, kind: str, name: str, resource: Mapping[str, Any]) -> dict[str, Any]:
        """Identifiers and extensions; where R4 has room for one identifier or none, the provisional number is an extension."""
        extensions = list(resource.get("extension", []))
        ours = {"system": ENTRY, "value": name}
        number = self.setting.number if self.setting.is_emergency else None
        provisional = {"system": PROVISIONAL_NUMBER, "value": number}
        is_narrow = kind in _WITHOUT_IDENTIFIER | _WITH_ONE_IDENTIFIER
        if number and is_narrow:
            extensions.append(extension(NUMBER_EXTENSION, valueIdentifier=provisional))
        many: Any = [ours, *([provisional] if number else []), *resource.get("identifier", [])]
        members = {"extension": extensions} if extensions else {}
        if kind in _WITHOUT_IDENTIFIER:
            return members
        return {**members, "identifier": ours if kind in _WITH_ONE_IDENTIFIER else many}

    def _tags(self) -> list[dict[str, Any]]:
        emergency = [coding(ENTRY_MODE, EMERGENCY_ENTRY)] if self.setting.is_emergency else []
        paper = self.act.paper
        sheet = (
            [coding(ENTRY_MODE, FROM_PAPER), coding(PAPER_PAGE, paper_line(paper.page, paper.line))] if paper else []
        )
        return [coding(COMMAND_TAG, self.act.id), *emergency, *sheet]

    def _retagged(self, resource: Mapping[str, Any]) -> dict[str, Any]:
        """The tag names the command that made this version; that a row was once entered in an emergency stays said."""
        meta = {
            name: value for name, value in resource.get("meta", {}).items() if name in {"profile", "security", "tag"}
        }
        others = [tag for tag in meta.get("tag", []) if tag.get("system") not in OUR_TAGS]
        modes = [tag for tag in meta.get("tag", []) if tag.get("system") == ENTRY_MODE]
        ours = self._tags()
        return {**meta, "tag": [*others, *ours, *(tag for tag in modes if tag not in ours)]}


def _body(resource: Mapping[str, Any]) -> dict[str, Any]:
    apart = {"resourceType", "id", "meta", "identifier", "extension"}
    return {name: value for name, value in resource.items() if name not in apart}
