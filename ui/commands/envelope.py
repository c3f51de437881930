"""`wardlight envelope`: IT or the ward lead makes the sealed emergency accounts of a station and prints what goes into the envelope.

The program of the station must be closed: the store has one owner. The passphrase goes onto paper, or into a file that only this user can
read where no printer is; it is never said on the screen, and it stands nowhere afterwards. Making an account that is there replaces its
passphrase: that is the rotation which is due after each use.
"""

import argparse
import asyncio
import os
from collections.abc import Awaitable, Callable
from pathlib import Path
from random import SystemRandom

from PySide6.QtCore import QCoreApplication, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from client.clock import SystemClock
from client.errors import InputRefused, WardlightError
from client.records import Role
from offline.stand_ins import EmergencyAccount
from offline.station import Station
from ui.commands.options import add_language
from ui.commands.saying import say, say_error, speaking
from ui.printing.envelope_sheet import Envelope, paint_envelope
from ui.printing.print_room import printers
from ui.settings import Replaced, Settings
from ui.startup import assembled
from ui.trusted import trust_of_this_pc, trusted_settings
from ui.workplace.facts import role_words

ROLES = (Role.NURSE, Role.HEAD_NURSE, Role.DOCTOR)


def main(argv: list[str]) -> int:
    asked = _parser().parse_args(argv)
    _speech = speaking(asked.language)
    try:
        settings = trusted_settings(asked.config, Replaced(), trust_of_this_pc())
        say(asyncio.run(_done(settings, asked)))
    except WardlightError as error:
        say_error(error)
        return 2
    return 0


async def _done(settings: Settings, asked: argparse.Namespace) -> str:
    acts: dict[str, Callable[[Settings, Station, argparse.Namespace], Awaitable[str]]] = {
        "make": _make,
        "remove": _remove,
        "list": _list,
    }
    if asked.act == "make":
        _demand_paper(asked)
    clock = SystemClock(settings.zone)
    station = (await assembled(settings, clock, SystemRandom())).station
    try:
        return await acts[asked.act](settings, station, asked)
    finally:
        await station.stop()


def _demand_paper(asked: argparse.Namespace) -> None:
    """Before a passphrase is made: it must have somewhere to go."""
    if asked.pdf is not None:
        if asked.pdf.exists():
            raise InputRefused("path", "FileExistsError")
        if not asked.pdf.parent.is_dir():
            raise InputRefused("path", "FileNotFoundError")
    elif (asked.printer or "") not in printers():
        raise InputRefused("printer", "not-there")


async def _make(settings: Settings, station: Station, asked: argparse.Namespace) -> str:
    account, role = asked.account.strip().upper(), Role(asked.role)
    words = await station.standing_in.make_account(account, role, asked.by)
    place = settings.station
    sheet = Envelope(
        account=account,
        passphrase=words,
        role=role_words(role),
        station=place.code,
        ward=place.ward_name or place.ward,
        hospital=place.hospital_name,
        made=f"{station.clock.now():%Y-%m-%d %H:%M}",
        by=asked.by.strip(),
    )
    if asked.pdf is not None:
        write_pdf(sheet, asked.pdf)
        return QCoreApplication.translate(
            "Commands", "Sealed account {name}: print {path}, then delete it. The passphrase stands nowhere else."
        ).format(name=account, path=asked.pdf)
    _print(sheet, asked.printer)
    return QCoreApplication.translate(
        "Commands", "Sealed account {name}: printed on {printer}. The passphrase stands nowhere else."
    ).format(name=account, printer=asked.printer)


def write_pdf(sheet: Envelope, path: Path) -> None:
    """Readable by this user alone from its first byte on."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    writer = QPdfWriter(str(path))
    writer.setPageLayout(_layout())
    writer.setCreator("Wardlight")
    paint_envelope(writer, sheet)


def _print(sheet: Envelope, name: str) -> None:
    printer = QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)
    printer.setDocName("envelope")
    printer.setPageLayout(_layout())
    printer.setFullPage(True)
    paint_envelope(printer, sheet)


def _layout() -> QPageLayout:
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())


async def _remove(_settings: Settings, station: Station, asked: argparse.Namespace) -> str:
    translate = QCoreApplication.translate
    if await station.standing_in.remove_account(asked.account, asked.by):
        return translate("Commands", "Account {name} was removed.").format(name=asked.account.strip().upper())
    return translate("Commands", "There is no account {name}.").format(name=asked.account.strip().upper())


async def _list(_settings: Settings, station: Station, _asked: argparse.Namespace) -> str:
    found = await station.standing_in.accounts()
    if not found:
        return QCoreApplication.translate("Commands", "No emergency account is sealed for this station.")
    return "\n".join(_line(one) for one in found)


def _line(one: EmergencyAccount) -> str:
    translate = QCoreApplication.translate
    state = translate("Commands", "sealed") if one.used_in_ms is None else translate("Commands", "USED: replace it")
    return f"{one.name}  {role_words(one.role)}  {one.made_by}  {state}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="wardlight envelope", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("act", choices=("make", "remove", "list"), help="make also replaces: the rotation after a use")
    parser.add_argument("--config", type=Path, required=True, help="TOML, see docs/settings.example.toml")
    parser.add_argument("--account", default="EA-1", help="capital letters, digits and dashes")
    parser.add_argument("--role", default=Role.NURSE.value, choices=[one.value for one in ROLES])
    parser.add_argument("--by", default="", help="who makes it: stands on the sheet and in the journal")
    parser.add_argument("--printer", default="", help="the name of a printer of this PC")
    parser.add_argument("--pdf", type=Path, default=None, help="a file in place of a printer, for this user alone")
    add_language(parser)
    return parser
