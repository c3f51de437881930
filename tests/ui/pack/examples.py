"""A keeper of the ward pack over the station of the printed sheets, with few rounds of the derivation so that tests are quick."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path

from client.sealing import Sealer
from tests.ui.examples import AS_OF
from tests.ui.printing.examples import PaperStation
from ui.pack.keeper import PackKeeper, PackParts
from ui.printing.order_lines import AS_RECORDED, Naming

PASSPHRASE = "kept in the safe of IT"


def _as_of() -> datetime | None:
    return AS_OF


def _naming() -> Naming:
    return AS_RECORDED


def _language() -> str:
    return "zh"


def keeper(
    station: PaperStation,
    folder: Path,
    *,
    passphrase: str | None = PASSPHRASE,
    as_of: Callable[[], datetime | None] = _as_of,
    is_quick: bool = True,
    calm: Callable[[], Awaitable[None]] | None = None,
) -> PackKeeper:
    parts = PackParts(
        station=station,
        clock=station.clock,
        folder=folder,
        ward_code="N3",
        passphrase=passphrase,
        every=timedelta(minutes=30),
        as_of=as_of,
        naming=_naming,
        language=_language,
        calm=calm,
    )
    return PackKeeper(parts, sealer=Sealer(passphrase, iterations=1000) if passphrase and is_quick else None)
