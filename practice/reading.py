"""Everything a GET can ask, on its own or as an entry of a bundle; refuses addresses that mean nothing here."""

from dataclasses import dataclass
from urllib.parse import parse_qsl

from practice.capability import capability_statement
from practice.everything import everything_page
from practice.history import history_page
from practice.outcomes import refusal
from practice.resources import Records, Stored
from practice.search.page import search_page
from practice.search.query import Pairs
from practice.validation import check_type


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A body with, for a single row, the row it is."""

    body: bytes
    stored: Stored | None = None


class Reader:
    """Reads for one server address; holds no state between requests but the rendered CapabilityStatement."""

    def __init__(self, records: Records, base: str, *, is_open: bool) -> None:
        self.records = records
        self.base = base
        self._is_open = is_open
        self._capability = b""

    def url(self, url: str, *, is_strict: bool) -> bytes:
        """The body for a relative address with its query, as a bundle entry writes it."""
        path, _, query = url.partition("?")
        pairs = parse_qsl(query, keep_blank_values=True)
        return self.get(path.split("/"), pairs, is_strict=is_strict).body

    def get(self, parts: list[str], pairs: Pairs, *, is_strict: bool) -> Answer:
        if parts == ["metadata"]:
            return Answer(body=self.capability())
        check_type(parts[0])
        match parts:
            case [kind]:
                return Answer(body=search_page(self.records, self.base, kind, pairs, is_strict=is_strict))
            case [kind, "_history"]:
                return Answer(body=history_page(self.records, self.base, kind, "", pairs, is_strict=is_strict))
            case [kind, identity, "_history"]:
                return Answer(body=history_page(self.records, self.base, kind, identity, pairs, is_strict=is_strict))
            case ["Patient", identity, "$everything"]:
                return Answer(body=everything_page(self.records, self.base, identity, pairs, is_strict=is_strict))
            case [kind, identity, "_history", version]:
                return _row(self.records.read_version(kind, identity, version))
            case [kind, identity] if not identity.startswith(("$", "_")):
                return _row(self.records.read(kind, identity))
        raise refusal(404, "There is nothing at this address.")

    def capability(self) -> bytes:
        if not self._capability:
            self._capability = capability_statement(self.base, is_open=self._is_open)
        return self._capability


def _row(stored: Stored) -> Answer:
    return Answer(body=stored.json or b"", stored=stored)
