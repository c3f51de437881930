"""The ward pack as a document: census, handover, of every patient summary, orders and MAR, then blank forms. Read patient after patient."""

import asyncio
import contextlib
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from client.errors import InputRefused
from ui.printing.blank_sheets import read_back_entry, read_blank
from ui.printing.bundle import Bundle
from ui.printing.census_sheet import read_census
from ui.printing.door import Ask, Document, PrintStation
from ui.printing.mar_sheet import read_mar
from ui.printing.nursing_sheets import read_handover
from ui.printing.order_documents import read_order_sheet
from ui.printing.summary_sheet import read_summary

KEY, WARD_MAR = "ward-pack", "ward-mar"


def pack_title() -> str:
    return QCoreApplication.translate("WardPack", "Ward pack: everything on paper")


def ward_mar_title() -> str:
    return QCoreApplication.translate("WardPack", "MAR of the whole ward")


async def read_ward_mar(station: PrintStation, ask: Ask) -> Bundle:
    """Of everybody in turn. Raises InputRefused("patient", "none") where nobody is known here."""
    found: list[Document] = []
    for card in (await station.ward_map()).cards:
        if card.patient is None or card.is_guest or await station.banner(card.patient.key) is None:
            continue
        found.append(await read_mar(station, replace(ask, patient=card.patient.key)))
        await asyncio.sleep(0)
    if not found:
        raise InputRefused("patient", "none")
    return Bundle(found, key=WARD_MAR, name=ward_mar_title(), copies=max(1, ask.copies))


async def read_pack(station: PrintStation, ask: Ask) -> Bundle:
    """Of everybody who is here by the census; who leaves while it is read is still in it."""
    ward = await station.ward_map()
    found: list[Document] = [await read_census(station, ask)]
    with contextlib.suppress(InputRefused):  # nobody is here, or the pack of this site names no shifts
        found.append(await read_handover(station, ask))
    for card in ward.cards:
        if card.patient is None or card.is_guest:
            continue
        his = replace(ask, patient=card.patient.key)
        if await station.banner(his.patient) is None:
            continue  # he left between the two readings; the census of this pack still names him
        for read in (read_summary, read_order_sheet, read_mar):
            found.append(await read(station, his))
            await asyncio.sleep(0)
    found += [await read_blank(station, ask), await read_back_entry(station, ask)]
    return Bundle(found, key=KEY, name=pack_title(), copies=max(1, ask.copies))
