"""What a printed page carries for the scanner: QR with provisional numbers, barcode of the page number; refuses diagnosis and results.

`WL1;station;patient number;snapshot time;provisional numbers, comma separated;hash` - unknown parts are empty. The hash is the first 16 hex
digits of SHA-256 over the page's lines as printed, so that a scan can be compared with the record without carrying what it says.
"""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import cast

import segno
import zxingcpp

FORMAT = "WL1"
QUIET = 4
MASK = 0
"""One mask for all: to try the eight of them costs twenty times as much as the code itself, and a ward pack has hundreds of codes."""
BAR_QUIET = 10
_DARK = re.compile(rb"\x01+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Modules:
    """Rows of dark (True) and light modules. Invariant: all rows are equally long; one row is a barcode."""

    rows: tuple[tuple[bool, ...], ...]

    @property
    def width(self) -> int:
        return len(self.rows[0])

    @property
    def height(self) -> int:
        return len(self.rows)

    def runs(self) -> Iterator[tuple[int, int, int]]:
        """(row, first module, length) of each dark run."""
        for at, row in enumerate(self.rows):
            for run in _DARK.finditer(bytes(row)):
                yield at, run.start(), run.end() - run.start()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """What the QR says."""

    station: str
    patient_number: str
    as_of: datetime | None
    numbers: tuple[str, ...]
    digest: str

    def text(self) -> str:
        as_of = "" if self.as_of is None else self.as_of.isoformat(timespec="seconds")
        return ";".join((FORMAT, self.station, self.patient_number, as_of, ",".join(self.numbers), self.digest))


def read_ticket(text: str) -> Ticket | None:
    """The ticket of a scanned text; None for anything that is not ours."""
    parts = text.split(";")
    if len(parts) != 6 or parts[0] != FORMAT:
        return None
    _, station, patient, as_of, numbers, digest = parts
    try:
        moment = datetime.fromisoformat(as_of) if as_of else None
    except ValueError:
        return None
    names = tuple(numbers.split(",")) if numbers else ()
    return Ticket(station=station, patient_number=patient, as_of=moment, numbers=names, digest=digest)


def digest(lines: Sequence[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]


def qr(text: str) -> Modules:
    """Level M, as printed order sheets need it; never a Micro QR, which few scanners read."""
    made = segno.make(text, error="m", micro=False, boost_error=False, mask=MASK)
    return Modules(rows=tuple(tuple(map(bool, row)) for row in made.matrix))


def bars(text: str) -> Modules:
    """Code 128 of a page number, one row of modules."""
    made = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.Code128)
    image = zxingcpp.write_barcode_to_image(made, scale=1, add_quiet_zones=False)
    row = cast("list[list[int]]", memoryview(cast("bytes", image)).tolist())[0]  # its stub hides the buffer protocol
    return Modules(rows=(tuple(value < 128 for value in row),))
