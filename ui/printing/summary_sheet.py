"""The summary of one patient on paper: what the next one must know when no screen answers. Says of every part whether nothing is known."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from client.errors import InputRefused
from offline.views import Banner, BedCard, ResultRow
from offline.views.mar import RunningInfusion
from ui.doctor.results_model import Lean, lean_of_result
from ui.nurse.words import amount_words
from ui.printing.door import Ask, Document, PrintStation
from ui.printing.sheet_facts import inks_of, patient_sheet
from ui.printing.text_sheet import Paragraph, TextSheet
from ui.printing.words import UNKNOWN, moment
from ui.results.critical_words import value_words

KEY = "patient-summary"
MOST_RESULTS = 40


def summary_title() -> str:
    return QCoreApplication.translate("SummarySheet", "Patient summary")


async def read_summary(station: PrintStation, ask: Ask) -> Document:
    banner = await station.banner(ask.patient)
    if banner is None:
        raise InputRefused("patient", "unknown-here")
    ward = await station.ward_map()
    card = next((one for one in ward.cards if one.patient is not None and one.patient.key == ask.patient), None)
    return await summary_of(station, ask, banner, card)


async def summary_of(station: PrintStation, ask: Ask, banner: Banner, card: BedCard | None) -> Document:
    """The same of whose banner and card are read already, as of everybody in a ward pack."""
    running, results = await station.infusions(ask.patient), await station.results(ask.patient)
    text = tuple(summary_lines(station, banner, card, running, results))
    return TextSheet(patient_sheet(station, ask, banner, summary_title()), inks_of(ask.marking), text, key=KEY)


def summary_lines(
    station: PrintStation,
    banner: Banner,
    card: BedCard | None,
    running: Sequence[RunningInfusion],
    results: Sequence[ResultRow],
) -> Iterator[Paragraph]:
    translate = QCoreApplication.translate
    none = translate("SummarySheet", "Nothing is known here.")
    parts = (
        (translate("SummarySheet", "Stay"), tuple(_stay(station, banner))),
        (translate("SummarySheet", "Diagnoses"), tuple(one.told for one in banner.problems if one.is_active)),
        (translate("SummarySheet", "To know"), tuple(_tags(station, banner))),
        (translate("SummarySheet", "Last measured"), tuple(_vitals(station, card))),
        (translate("SummarySheet", "Runs now"), tuple(_running(station, running))),
        (translate("SummarySheet", "Skin tests"), tuple(_skin_tests(station, banner))),
        (
            translate("SummarySheet", "Results outside of the usual range, newest of each"),
            tuple(_results(station, results)),
        ),
    )
    for title, lines in parts:
        yield Paragraph(text=title, is_heading=True)
        for line in lines or (none,):
            yield Paragraph(text=line)


def _stay(station: PrintStation, banner: Banner) -> Iterator[str]:
    translate, stay, zone = QCoreApplication.translate, banner.stay, station.clock.zone
    if stay is None:
        return
    admitted = moment(stay.admitted_at.astimezone(zone), seconds=False) if stay.admitted_at else UNKNOWN
    doctor = stay.responsible.name if stay.responsible else UNKNOWN
    said = translate("SummarySheet", "Admitted {time} · doctor {doctor} · nurse {nurse}")
    yield said.format(time=admitted, doctor=doctor, nurse=stay.responsible_nurse or UNKNOWN)


def _tags(station: PrintStation, banner: Banner) -> Iterator[str]:
    for tag in banner.tags:
        since = moment(tag.since.astimezone(station.clock.zone), seconds=False) if tag.since else ""
        yield " · ".join(part for part in (tag.name.text, since, tag.by or "", tag.reason) if part)
    if banner.looks_like:
        words = QCoreApplication.translate("SummarySheet", "Name easily mixed up with bed {beds}")
        yield words.format(beds="、".join(banner.looks_like))


def _vitals(station: PrintStation, card: BedCard | None) -> Iterator[str]:
    zone = station.clock.zone
    for one in card.vitals if card is not None else ():
        sign = one.sign
        at = moment(sign.taken_at.astimezone(zone), seconds=False) if sign.taken_at else UNKNOWN
        pending = QCoreApplication.translate("SummarySheet", "(not yet at central)") if one.mark is not None else ""
        yield " ".join(part for part in (sign.name, amount_words(sign.amount, sign.text), at, pending) if part)
    if card is not None and card.news2 is not None:
        yield f"NEWS2 {card.news2}"


def _running(station: PrintStation, running: Sequence[RunningInfusion]) -> Iterator[str]:
    translate, zone = QCoreApplication.translate, station.clock.zone
    for one in running:
        names = " + ".join(line.what.text for line in one.lines)
        began = moment(one.began_at.astimezone(zone), seconds=False) if one.began_at else UNKNOWN
        said = translate("SummarySheet", "{names} · since {time} · rate {rate}")
        paused = translate("SummarySheet", "paused") if one.is_paused else ""
        line = said.format(names=names, time=began, rate=amount_words(one.rate))
        yield " · ".join(part for part in (line, paused) if part)


def _skin_tests(station: PrintStation, banner: Banner) -> Iterator[str]:
    zone = station.clock.zone
    for one in banner.skin_tests:
        at = moment(one.at.astimezone(zone), seconds=False) if one.at else UNKNOWN
        yield f"{one.name} · {one.said} · {at}"


def _is_out(row: ResultRow) -> bool:
    """Flagged, or outside of the range that came with it."""
    return (row.result.flag or "N") not in {"N", ""} or lean_of_result(row) in {Lean.HIGH, Lean.LOW}


def _results(station: PrintStation, results: Sequence[ResultRow]) -> Iterator[str]:
    translate, zone = QCoreApplication.translate, station.clock.zone
    odd = [row for row in results if row.is_critical or row.beyond is not None or _is_out(row)]
    for row in odd[:MOST_RESULTS]:
        result = row.result
        at = result.observed_at or result.issued_at
        when = moment(at.astimezone(zone), seconds=False) if at else UNKNOWN
        limit = translate("SummarySheet", "AT A CRITICAL LIMIT OF THE PACK, NOT FLAGGED BY THE LABORATORY")
        critical = translate("SummarySheet", "CRITICAL") if row.is_critical else limit if row.beyond is not None else ""
        yield " · ".join(part for part in (critical, result.code.text, value_words(result), when) if part)
    if len(odd) > MOST_RESULTS:
        more = translate("SummarySheet", "{count} more are not on this page.")
        yield more.format(count=len(odd) - MOST_RESULTS)
