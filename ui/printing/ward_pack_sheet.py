"""The ward pack as a document: census, handover, of every patient summary, orders and MAR, then blank forms. Read patient after patient."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from client.errors import InputRefused
from offline.views import WardMap
from ui.printing.blank_sheets import read_back_entry, read_blank
from ui.printing.bundle import Bundle
from ui.printing.census_sheet import census_of
from ui.printing.door import Ask, Document, PrintStation
from ui.printing.mar_sheet import mar_of
from ui.printing.nursing_sheets import read_handover
from ui.printing.order_documents import order_sheet_of
from ui.printing.summary_sheet import summary_of

KEY, WARD_MAR = "ward-pack", "ward-mar"


def pack_title() -> str:
    return QCoreApplication.translate("WardPack", "Ward pack: everything on paper")


def ward_mar_title() -> str:
    return QCoreApplication.translate("WardPack", "MAR of the whole ward")


async def read_ward_mar(station: PrintStation, ask: Ask) -> Bundle:
    """Of everybody in turn. Raises InputRefused("patient", "none") where nobody is known here."""
    found: list[Document] = []
    for card in (await station.ward_map()).cards:
        if card.patient is None or card.is_guest:
            continue
        banner = await station.banner(card.patient.key)
        if banner is None:
            continue
        found.append(await mar_of(station, replace(ask, patient=card.patient.key), banner))
        await asyncio.sleep(0)
    if not found:
        raise InputRefused("patient", "none")
    return Bundle(found, key=WARD_MAR, name=ward_mar_title(), copies=max(1, ask.copies))


async def read_pack(station: PrintStation, ask: Ask) -> Bundle:
    """Of everybody who is here by the census; who leaves while it is read is still in it."""
    return await pack_of(station, ask, await station.ward_map())


async def at_once() -> None:
    """Between two sheets of what a person himself asked for: the windows go on."""
    await asyncio.sleep(0)


async def pack_of(
    station: PrintStation, ask: Ask, ward: WardMap, calm: Callable[[], Awaitable[None]] = at_once
) -> Bundle:
    """Everything on paper of a ward read already: census and summaries are of one moment, and a patient's three sheets have one head.

    `calm` is awaited before each sheet.
    """
    found: list[Document] = [census_of(station, ask, ward)]
    with contextlib.suppress(InputRefused):  # nobody is here, or the pack of this site names no shifts
        found.append(await read_handover(station, ask))
    for card in ward.cards:
        if card.patient is None or card.is_guest:
            continue
        his = replace(ask, patient=card.patient.key)
        banner = await station.banner(his.patient)
        if banner is None:
            continue  # he left between the two readings; the census of this pack still names him
        for read in (partial(summary_of, card=card), order_sheet_of, mar_of):
            await calm()
            found.append(await read(station, his, banner))
    found += [await read_blank(station, ask), await read_back_entry(station, ask)]
    return Bundle(found, key=KEY, name=pack_title(), copies=max(1, ask.copies))
