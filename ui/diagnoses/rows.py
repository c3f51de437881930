"""Diagnoses and hits as rows of a table. Names and codes go over several lines where they need it; nothing is cut."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.clinical.diagnoses import DiagnosisBook
from client.records import Diagnosis, Tradition, Verification
from client.tongue import reads_english
from offline.outbox import State
from offline.views import Mark
from ui.diagnoses.entry_model import Entry
from ui.diagnoses.list_model import Line, Section, rival_mains
from ui.diagnoses.words import (
    clinical_words,
    icd11_words,
    name_of,
    recorded_name,
    side_words,
    use_words,
    verification_words,
)
from ui.doctor.order_rows import short_number
from ui.doctor.wording import NONE, day_time
from ui.widgets.painting import Chip, Words
from ui.widgets.states import OrderState
from ui.widgets.table_model import Cell, Column, TableRow, cell, section

_STATES = {
    State.SAVED_HERE: OrderState.SIGNED_LOCAL,
    State.SENDING: OrderState.SIGNED_LOCAL,
    State.UNCLEAR: OrderState.UNCLEAR,
    State.CONFIRMED: OrderState.CONFIRMED,
    State.CONFLICT: OrderState.CONFLICT,
    State.REFUSED: OrderState.REJECTED,
}
_PENDING = frozenset({State.SAVED_HERE, State.SENDING, State.UNCLEAR, State.ACCEPTED})


def columns(*, is_narrow: bool) -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    always = (
        Column(key="rank", title=translate("DiagnosisWords", "No."), width=40, may_elide=False),
        Column(key="name", title=translate("DiagnosisWords", "Diagnosis"), pad=6, wraps=True, is_struck=True),
        Column(key="side", title=translate("DiagnosisWords", "Side"), width=64, pad=6, wraps=True),
        Column(key="icd10", title="ICD-10", width=82, pad=6, wraps=True),
        Column(key="icd11", title="ICD-11", width=128, pad=6, wraps=True),
        Column(key="certainty", title=translate("DiagnosisWords", "Certainty"), width=96, pad=6, wraps=True),
    )
    rest = (
        Column(key="list", title=translate("DiagnosisWords", "List"), width=92, pad=6, wraps=True),
        Column(key="since", title=translate("DiagnosisWords", "Since"), width=96, pad=6, wraps=True),
        Column(key="by", title=translate("DiagnosisWords", "By"), width=76, pad=6, wraps=True),
        Column(key="state", title=translate("DiagnosisWords", "State"), width=176, pad=6, wraps=True),
    )
    if not is_narrow:
        return (*always, *rest)
    return (*always, *(column for column in rest if column.key in {"by", "state"}))


def rows(
    lines: tuple[Line, ...], book: DiagnosisBook, now: datetime, language: str, *, is_narrow: bool
) -> tuple[TableRow, ...]:
    """With a heading before each section but the only one of this stay."""
    found: list[TableRow] = []
    rivals = rival_mains(line.row for line in lines)
    for one in Section:
        here = [line for line in lines if line.section is one]
        if here and (one is not Section.THIS_STAY or len({line.section for line in lines}) > 1):
            found.append(section(one.value, _section_words(one), str(len(here))))
        found += [
            _row(line, book, now, language, is_narrow=is_narrow, is_rival=line.row.diagnosis.key in rivals)
            for line in here
        ]
    return tuple(found)


def _section_words(one: Section) -> str:
    translate = QCoreApplication.translate
    return {
        Section.THIS_STAY: translate("DiagnosisWords", "This stay"),
        Section.EARLIER: translate("DiagnosisWords", "Earlier stays and visits"),
        Section.NO_STAY: translate("DiagnosisWords", "Without a stay"),
    }[one]


def _row(line: Line, book: DiagnosisBook, now: datetime, language: str, *, is_narrow: bool, is_rival: bool) -> TableRow:
    one, mark = line.row.diagnosis, line.row.mark
    always = (
        cell(str(one.rank) if one.rank is not None else NONE, tone="t1" if one.rank is not None else "t3"),
        _name(line, recorded_name(one.name.text, book.entry(one.icd10), language), is_rival=is_rival),
        _small(_side(one)),
        cell(one.icd10 or NONE, tone="t1" if one.icd10 else "t3"),
        cell(icd11_words(book.entry(one.icd10), one.icd11), tone="t1" if one.icd11 else "t3"),
        _certainty(one),
    )
    rest = {
        "list": _small(use_words(one.use) if one.use else NONE),
        "since": _small(day_time(one.onset_at or one.recorded_at, now)),
        "by": _small(one.by or NONE),
        "state": _state(mark),
    }
    wanted = ("by", "state") if is_narrow else tuple(rest)
    return TableRow(
        key=one.key,
        cells=(*always, *(rest[name] for name in wanted)),
        is_pending=mark is not None and mark.state in _PENDING,
        is_struck=not one.is_in_force,
        subject=line.row,
    )


def _name(line: Line, name: str, *, is_rival: bool) -> Cell:
    one = line.row.diagnosis
    translate = QCoreApplication.translate
    below = (Words("└ ", tone="t3"),) if line.is_below else ()
    alone, rival = translate("DiagnosisWords", "main"), translate("DiagnosisWords", "main: one of several, decide")
    chip = Chip(text=rival, tone="red", is_small=True) if is_rival else Chip(text=alone, tone="ink", is_small=True)
    main = (chip,) if one.is_primary else ()
    kind = {
        Tradition.DISEASE: translate("DiagnosisWords", "TCM disease"),
        Tradition.SYNDROME: translate("DiagnosisWords", "TCM syndrome"),
    }
    tradition = (Chip(text=kind[one.tradition], is_small=True),) if one.tradition else ()
    name = name or translate("DiagnosisWords", "without a name")
    doubt = "?" if one.verification is Verification.PROVISIONAL else ""
    weight = 600 if one.is_in_force else 400
    return Cell(runs=(*below, Words(f"{name} {doubt}".strip(), weight=weight), *main, *tradition))


def _side(one: Diagnosis) -> str:
    said = (side_words(one.laterality) if one.laterality else "", one.site.text if one.site else "")
    return " ".join(part for part in said if part) or NONE


def _certainty(one: Diagnosis) -> Cell:
    words = " · ".join(part for part in (verification_words(one.verification), clinical_words(one.clinical)) if part)
    is_plain = one.verification is Verification.CONFIRMED
    return Cell(runs=(Words(words, role="meta", tone="t2" if is_plain else "t1", weight=400 if is_plain else 600),))


def _state(mark: Mark | None) -> Cell:
    """Nothing for what central alone wrote; a provisional number in words beside its state."""
    if mark is None or mark.state in {State.RESOLVED, State.WITHDRAWN}:
        return cell()
    known = _STATES.get(mark.state)
    if known is not None and not mark.number:
        return Cell(state=known)
    words = {
        State.ACCEPTED: QCoreApplication.translate("DiagnosisWords", "sent, being checked"),
        State.SAVED_HERE: QCoreApplication.translate("DiagnosisWords", "signed · saved here"),
        State.SENDING: QCoreApplication.translate("DiagnosisWords", "sending"),
        State.UNCLEAR: QCoreApplication.translate("DiagnosisWords", "outcome unclear"),
        State.CONFIRMED: QCoreApplication.translate("DiagnosisWords", "confirmed by central"),
        State.CONFLICT: QCoreApplication.translate("DiagnosisWords", "conflict, see F12"),
        State.REFUSED: QCoreApplication.translate("DiagnosisWords", "refused, see F12"),
    }[mark.state]
    tone = {State.CONFIRMED: "acc", State.CONFLICT: "cf", State.REFUSED: "ink"}.get(mark.state, "hz")
    number = (Words(short_number(mark.number), weight=600),) if mark.number else ()
    return Cell(runs=(*number, Chip(text=words, tone=tone)))


def _small(words: str) -> Cell:
    return cell(words, tone="t3" if words == NONE else "t2", role="meta")


# -- the hits of the entry line ---------------------------------------------------------------------------------------


def hit_columns() -> tuple[Column, ...]:
    return (
        Column(key="at", title="", width=28, pad=8, may_elide=False),
        Column(key="name", title="", pad=4, wraps=True),
        Column(key="icd10", title="ICD-10", width=70, pad=4, wraps=True),
        Column(key="icd11", title="ICD-11", width=136, pad=4, wraps=True),
    )


def hit_rows(state: Entry, language: str) -> tuple[TableRow, ...]:
    """In the reader's language, the other one behind it."""
    return tuple(
        TableRow(
            key=str(at),
            cells=(
                cell(str(at + 1), tone="t3"),
                Cell(
                    runs=(
                        Words(name_of(entry, language), weight=600 if at == state.at else 400),
                        Words(name_of(entry, "zh" if reads_english(language) else "en"), tone="t3", role="meta", gap=6),
                    )
                ),
                cell(entry.icd10),
                cell(icd11_words(entry, entry.icd11), tone="t1" if entry.icd11 else "t3"),
            ),
            height=26,
        )
        for at, entry in enumerate(state.found.entries)
    )
