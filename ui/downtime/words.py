"""Words and rows of telephone and paper. Decides nothing."""

from collections.abc import Sequence
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from client.commands import AdministerDose, OrderDraft, PaperTotals, RecordFluids, RecordVitals, SignOrders, WriteNote
from client.records import Result
from offline.projection.paper import Elsewhere, Known, PaperLine
from offline.projection.phoned import Comparison, PhonedRow
from ui.printing.words import UNKNOWN
from ui.units import plain
from ui.widgets.table_model import Column, TableRow, cell

PAPER = "✎"
"""Beside every fact that was on paper first, with the word."""


def from_paper_word() -> str:
    word = QCoreApplication.translate("Downtime", "from paper")
    return f"{PAPER} {word}"


def comparison_words(row: PhonedRow) -> str:
    translate = QCoreApplication.translate
    return {
        Comparison.WAITING: translate("Downtime", "laboratory's own has not come"),
        Comparison.SAME: translate("Downtime", "same as said"),
        Comparison.DIFFERENT: translate("Downtime", "DIFFERS from what was said"),
        Comparison.OTHER_UNIT: translate("Downtime", "another unit: compare by hand"),
    }[row.comparison]


def value_words(one: Result | None) -> str:
    if one is None:
        return UNKNOWN
    return f"{plain(one.amount.value)} {one.amount.unit}".strip() if one.amount is not None else one.text or UNKNOWN


def at_words(moment: datetime | None, zone: tzinfo) -> str:
    return moment.astimezone(zone).strftime("%m-%d %H:%M") if moment is not None else UNKNOWN


def phoned_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="bed", title=translate("Downtime", "Bed"), width=56, may_elide=False),
        Column(key="name", title=translate("Downtime", "Patient"), width=90, wraps=True),
        Column(key="test", title=translate("Downtime", "Test"), wraps=True),
        Column(key="said", title=translate("Downtime", "Said"), width=110, may_elide=False, wraps=True),
        Column(key="own", title=translate("Downtime", "Laboratory"), width=110, may_elide=False, wraps=True),
        Column(key="state", title=translate("Downtime", "Compared"), width=150, wraps=True),
        Column(key="caller", title=translate("Downtime", "Caller"), width=120, wraps=True),
    )


def phoned_rows(found: Sequence[PhonedRow]) -> tuple[TableRow, ...]:
    loud = {Comparison.DIFFERENT, Comparison.OTHER_UNIT}
    return tuple(
        TableRow(
            key=one.result.key,
            cells=(
                cell(one.who.bed or UNKNOWN, weight=600),
                cell(one.who.name, weight=600),
                cell(one.result.code.text),
                cell(value_words(one.result), weight=600),
                cell(value_words(one.laboratory), weight=600),
                cell(
                    comparison_words(one),
                    tone="danger" if one.comparison in loud else "t1",
                    weight=600 if one.comparison in loud else 0,
                ),
                cell(one.caller, tone="t2"),
            ),
            is_pending=one.mark is not None and one.mark.state.value != "confirmed",
            subject=one.result.key,
        )
        for one in found
    )


def line_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="line", title=translate("Downtime", "Line"), width=52, may_elide=False),
        Column(key="at", title=translate("Downtime", "Happened"), width=100, may_elide=False),
        Column(key="what", title=translate("Downtime", "What"), wraps=True),
        Column(key="writer", title=translate("Downtime", "Written by"), width=90, wraps=True),
        Column(key="enterer", title=translate("Downtime", "Entered by"), width=90, wraps=True),
        Column(key="mark", title="", width=110, wraps=True),
    )


def line_rows(
    lines: Sequence[PaperLine], known: Sequence[Known], zone: tzinfo, elsewhere: Sequence[Elsewhere] = ()
) -> tuple[TableRow, ...]:
    made = []
    for one in lines:
        paper = one.command.paper
        cells = (
            cell(str(one.line), weight=600),
            cell(at_words(one.command.occurred_at, zone), weight=600),
            cell(what_words(one)),
            cell(one.command.author.name),
            cell(paper.enterer.name if paper is not None else UNKNOWN, tone="t2"),
            cell(from_paper_word()),
        )
        made.append(TableRow(key=one.command.id, cells=cells, is_pending=one.state.value != "confirmed"))
    other = QCoreApplication.translate("Downtime", "at another station")
    for there in elsewhere:
        cells = (
            cell(str(there.line), weight=600),
            cell(at_words(there.at, zone), weight=600),
            cell(there.what),
            cell(there.by),
            cell(other, tone="t2"),
            cell(from_paper_word()),
        )
        made.append(TableRow(key=there.command, cells=cells))
    stood = QCoreApplication.translate("Downtime", "stood in the record")
    for held in known:
        cells = (cell("="), cell(at_words(held.at, zone)), cell(held.what), cell(held.by), cell(UNKNOWN), cell(stood))
        made.append(TableRow(key=held.key, cells=cells))
    return tuple(made)


def what_words(one: PaperLine) -> str:
    match one.command:
        case RecordVitals(values=values):
            return " ".join(
                f"{v.loinc} {plain(v.amount.value)} {v.amount.unit}" for v in values if v.amount is not None
            )
        case RecordFluids() as fluids:
            return "、".join(fluids.summary())
        case AdministerDose(lines=lines):
            return " + ".join(
                f"{line.what.text} {plain(line.amount.value)} {line.amount.unit}" if line.amount else line.what.text
                for line in lines
            )
        case SignOrders(drafts=drafts):
            return " + ".join(
                f"{draft.what.text} {plain(draft.dose.value)} {draft.dose.unit}" if draft.dose else draft.what.text
                for draft in drafts
            )
        case WriteNote(title=title, text=text):
            return f"{title}：{text}"
    return UNKNOWN


def draft_words(draft: OrderDraft) -> str:
    """The order as it was read from the line: name, dose, way, how often, how long."""
    dose = f"{plain(draft.dose.value)} {draft.dose.unit}" if draft.dose is not None else ""
    days = QCoreApplication.translate("Downtime", "{count} days").format(count=draft.days) if draft.days else ""
    route = draft.route.text if draft.route is not None else ""
    return " · ".join(part for part in (draft.what.text, dose, route, draft.frequency or "", days) if part)


def known_words(one: Known, zone: tzinfo) -> str:
    said = f"{at_words(one.at, zone)}  {one.what}  {one.by}"
    return f"{said}  {from_paper_word()}" if one.is_from_paper else said


def totals_words(totals: PaperTotals) -> str:
    said = QCoreApplication.translate(
        "Downtime", "Entered: {lines} lines, {doses} doses, in {intake} mL, out {output} mL"
    )
    return said.format(lines=totals.lines, doses=totals.doses, intake=plain(totals.intake), output=plain(totals.output))


def fault_words(fault: str) -> str:
    translate = QCoreApplication.translate
    return {
        "patient": translate("Downtime", "Say one patient: bed, name or number."),
        "test": translate("Downtime", "This test is not in the pack of this station."),
        "value": translate("Downtime", "Say the value."),
        "not-read-back": translate("Downtime", "What was said back is not what was said. Ask again. Nothing was kept."),
        "unit": translate("Downtime", "Say the unit."),
        "caller": translate("Downtime", "Say who called."),
        "identity": translate("Downtime", "Two different identifiers of this patient are needed; a bed is none."),
        "time": translate("Downtime", "Say the time as 09:40 or 11-20 09:40; it may not lie ahead."),
        "critical-by-phone": translate(
            "Downtime", "This value is critical: enter it with F10, so that somebody is called. Nothing was kept."
        ),
        "said-already": translate("Downtime", "This value was entered from a call a moment ago. Nothing was kept."),
        "below-zero": translate("Downtime", "A measured value is not below zero."),
        "in-the-future": translate("Downtime", "The time lies ahead."),
        "no-laboratory": translate("Downtime", "The laboratory's own result has not come: nothing to compare with."),
        "reason": translate("Downtime", "They differ: say why, after asking the laboratory."),
        "differs-unsaid": translate("Downtime", "They differ: say why, after asking the laboratory."),
        "settled-already": translate("Downtime", "Somebody else settled it."),
        "page": translate("Downtime", "Say the number of the sheet."),
        "writer": translate(
            "Downtime", "Say who wrote it: staff number or whole name of somebody who has signed in at this station."
        ),
        "vitals": translate("Downtime", "Signs as 38.5 96 120/80 20; a dash for what was not measured."),
        "fluids": translate("Downtime", "Fluids as u 350 o 200; the whole line is read or nothing."),
        "order": translate("Downtime", "Choose the order that was given."),
        "kind": translate("Downtime", "Choose what the line is."),
        "doctor-wrote": translate("Downtime", "Only a doctor orders: say which doctor signed the sheet."),
        "order-line": translate("Downtime", "Type the order as a doctor types it, and Enter."),
        "order-unchecked": translate("Downtime", "The rules have not answered yet; try again in a moment."),
        "order-stopped": translate("Downtime", "A rule forbids it: ask the doctor before anything is given."),
        "order-asked": translate("Downtime", "Something speaks against it: say what the doctor said, below."),
        "note": translate("Downtime", "Type the words of the note."),
        "confirm-person": translate(
            "Downtime", "A strictly controlled drug is signed by the doctor himself: it cannot be entered for him."
        ),
        "paper-duplicate": translate("Downtime", "The record may hold this already. Say whether it is the same."),
        "count": translate("Downtime", "Count the sheet: whole numbers, millilitres as they stand."),
        "differs": translate("Downtime", "Sheet and record do not add up. Look for the missing line, or say why."),
        "paper-counts": translate("Downtime", "Something was entered meanwhile: look at the sums again."),
        "paper-empty": translate("Downtime", "No line of this sheet was entered: there is nothing to close."),
        "paper-closed": translate("Downtime", "This sheet was closed already, and nothing was entered since."),
        "bottle-not-taken-in": translate("Downtime", "The patient was not taken in with this bottle."),
        "bottle-unchecked": translate("Downtime", "Nobody checked this bottle."),
        "preparation-unfinished": translate("Downtime", "It is not known here to have been mixed."),
        "unverified": translate("Downtime", "The order is not verified."),
        "order-over": translate("Downtime", "The order was over at that time."),
        "once-more": translate("Downtime", "This dose was charted already."),
        "given-just-before": translate("Downtime", "Another dose was given just before."),
        "interval-not-over": translate("Downtime", "The interval was not over."),
        "no-second-person": translate("Downtime", "The second person is missing."),
        "why-given": translate(
            "Downtime", "Ask who gave it. If it was given all the same, say why and enter the line again."
        ),
        "changed": translate("Downtime", "The record changed meanwhile; look again."),
        "busy": translate("Downtime", "The act before is still being saved."),
    }.get(fault, fault)
