"""Rows of the paper page: what waits to be printed and what came out, the numbers of today's pages. Words only; decides nothing."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from offline.numbers import PrintedPage
from offline.print_queue import CORRECTED, JobState, PrintJob
from ui.printing.words import UNKNOWN
from ui.widgets.table_model import Column, TableRow, cell


def job_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="at", title=translate("PaperPage", "Asked"), width=72),
        Column(key="name", title=translate("PaperPage", "Document"), wraps=True),
        Column(key="by", title=translate("PaperPage", "By"), width=130),
        Column(key="state", title=translate("PaperPage", "How it stands"), wraps=True),
    )


def job_rows(jobs: Sequence[PrintJob], now: datetime) -> Iterator[TableRow]:
    for job in jobs:
        local = job.at.astimezone(now.tzinfo)
        at = f"{local:%H:%M}" if local.date() == now.date() else f"{local:%m-%d %H:%M}"
        copies = f" × {job.copies}" if job.copies > 1 else ""
        cells = (cell(at), cell(f"{job.name}{copies}", weight=600), cell(job.by), cell(job_words(job)))
        yield TableRow(key=job.id, cells=cells, subject=job)


def job_words(job: PrintJob) -> str:
    translate = QCoreApplication.translate
    if job.state is JobState.DROPPED:
        corrected = translate("PaperPage", "refused and corrected in the preview")
        reason = corrected if job.reason == CORRECTED else job.reason
        return translate("PaperPage", "dropped: {reason}").format(reason=reason)
    if job.state is JobState.DONE:
        said = translate("PaperPage", "{count} copies came out, {place}").format(count=job.printed, place=job.place)
        numbers = f" · {job.numbers[0]} … {job.numbers[-1]}" if job.numbers else ""
        return f"{said}{numbers}"
    trouble = trouble_words(job.trouble)
    waits = translate("PaperPage", "waits")
    return f"{waits}: {trouble}" if trouble else waits


def trouble_words(trouble: str) -> str:
    translate = QCoreApplication.translate
    return {
        "": "",
        "printer.not-there": translate("PaperPage", "the printer is not there"),
        "printer.not-writable": translate("PaperPage", "the printer takes nothing"),
        "path.no-folder": translate("PaperPage", "the folder of the file is not there"),
        "path.not-writable": translate("PaperPage", "the file cannot be written"),
        "patient.unknown-here": translate("PaperPage", "the patient is not known here any more"),
    }.get(trouble, translate("PaperPage", "it could not be printed"))


def number_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="number", title=translate("PaperPage", "Page number"), width=240),
        Column(key="at", title=translate("PaperPage", "Printed"), width=72),
        Column(key="void", title=translate("PaperPage", "Void"), wraps=True),
    )


def number_rows(pages: Sequence[PrintedPage], now: datetime) -> Iterator[TableRow]:
    for page in reversed(pages):
        at = datetime.fromtimestamp(page.printed_at_ms / 1000, tz=now.tzinfo)
        cells = (cell(page.number, weight=600), cell(f"{at:%H:%M}"), cell(void_words(page)))
        yield TableRow(key=page.number, cells=cells, subject=page)


def void_words(page: PrintedPage) -> str:
    if page.voided_at_ms is None:
        return ""
    said = QCoreApplication.translate("PaperPage", "VOID · {who}: {reason}")
    return said.format(who=page.voided_by or UNKNOWN, reason=page.void_reason or UNKNOWN)
