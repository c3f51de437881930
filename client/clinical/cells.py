"""Reads one table of a pack cell by cell. Refuses to guess: an empty cell is None, a broken one damages the pack."""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from client.errors import PackDamaged


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table; every getter names the file, line and column it could not read."""

    file: str
    line: int
    cells: Mapping[str, str]

    def text(self, column: str) -> str:
        """The cell, which may be empty; a missing column damages the pack."""
        found = self.cells.get(column)
        if found is None:
            raise PackDamaged(self.file, str(self.line), column)
        return found

    def word(self, column: str) -> str | None:
        return self.text(column) or None

    def required(self, column: str) -> str:
        found = self.text(column)
        if not found:
            raise PackDamaged(self.file, str(self.line), column)
        return found

    def number(self, column: str) -> Decimal | None:
        found = self.text(column)
        return decimal(found, self.file, str(self.line), column) if found else None

    def whole(self, column: str) -> int | None:
        found = self.number(column)
        if found is None:
            return None
        if found != found.to_integral_value():
            raise PackDamaged(self.file, str(self.line), column)
        return int(found)

    def flag(self, column: str) -> bool:
        found = self.text(column)
        if found not in {"", "0", "1"}:
            raise PackDamaged(self.file, str(self.line), column)
        return found == "1"

    def list(self, column: str) -> tuple[str, ...]:
        return tuple(part for part in self.text(column).split(";") if part)


def decimal(text: object, *where: str) -> Decimal:
    """A finite Decimal of a table's or JSON's number; anything else damages the pack."""
    try:
        value = Decimal(str(text))
    except InvalidOperation as error:
        raise PackDamaged(*where) from error
    if not value.is_finite():
        raise PackDamaged(*where)
    return value


def rows(content: bytes, file: str) -> Iterator[Row]:
    try:
        table = io.StringIO(content.decode("utf-8"), newline="")
    except UnicodeDecodeError as error:
        raise PackDamaged(file, "utf-8") from error
    try:
        for number, cells in enumerate(csv.DictReader(table, strict=True), start=2):
            if None in cells or None in cells.values():
                raise PackDamaged(file, str(number), "ragged")
            yield Row(file, number, cells)
    except csv.Error as error:
        raise PackDamaged(file, "csv") from error
