"""Rows of temporary patients, of candidates and of one comparison. Decides nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from client.clinical.matching import Agreement, Match
from offline.numbers import short
from offline.projection.temporaries import TemporaryRow
from ui.person_words import patient_name
from ui.printing.words import UNKNOWN
from ui.temporaries.words import (
    agreement_words,
    at_words,
    band_words,
    field_words,
    seen_words,
    triage_of,
    triage_words,
    value_words,
    who_words,
)
from ui.widgets.table_model import Column, TableRow, cell

_TONES = {Agreement.SAME: "ok", Agreement.ALIKE: "accent", Agreement.DIFFERENT: "danger", Agreement.UNKNOWN: "t3"}


def columns(*, is_narrow: bool) -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="number", title=translate("Temporaries", "Number"), width=84, may_elide=False),
        Column(key="name", title=translate("Temporaries", "Called"), wraps=True),
        Column(key="seen", title=translate("Temporaries", "As seen"), width=90 if is_narrow else 120, wraps=True),
        Column(key="triage", title=translate("Temporaries", "Triage"), width=92, wraps=True),
        Column(key="arrived", title=translate("Temporaries", "Came"), width=96, may_elide=False, may_hide=True),
        Column(key="band", title=translate("Temporaries", "Band"), width=120 if is_narrow else 150, wraps=True),
        Column(key="who", title=translate("Temporaries", "Who"), width=130 if is_narrow else 170, wraps=True),
    )


def rows(found: Sequence[TemporaryRow]) -> tuple[TableRow, ...]:
    return tuple(_row(one) for one in found)


def _row(one: TemporaryRow) -> TableRow:
    temporary, triage = one.patient.temporary, triage_of(one)
    number = temporary.number if temporary is not None else ""
    is_banded = one.band is not None and one.reprint_since is None
    cells = (
        cell(short(number), weight=600),
        cell(called(one), weight=600),
        cell(seen_words(one)),
        cell(triage_words().get(triage, UNKNOWN)),
        cell(at_words(temporary.arrived_at if temporary is not None else None), tone="t2"),
        cell(band_words(one), tone="t1" if is_banded else "danger", weight=0 if is_banded else 600),
        cell(who_words(one), tone="t1" if one.patient.replaced_by else "t2"),
    )
    return TableRow(key=one.patient.key, cells=cells, is_pending=one.is_pending, subject=one.patient.key)


def called(one: TemporaryRow) -> str:
    """His name as the chart shows it; once that is the real one the alias stands behind it."""
    temporary = one.patient.temporary
    alias = temporary.alias if temporary is not None else ""
    name = patient_name(one.patient)
    return name if not alias or alias == name else f"{name} ({alias})"


def candidate_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="score", title=translate("Temporaries", "Points"), width=72, may_elide=False),
        Column(key="name", title=translate("Temporaries", "Name"), wraps=True),
        Column(key="born", title=translate("Temporaries", "Born"), width=104, may_elide=False),
        Column(key="number", title=translate("Temporaries", "Hospital number"), width=130, wraps=True),
        Column(key="differs", title=translate("Temporaries", "Differs"), width=150, wraps=True),
    )


def candidate_rows(found: Sequence[Match]) -> tuple[TableRow, ...]:
    return tuple(_candidate(one) for one in found)


def _candidate(one: Match) -> TableRow:
    person = one.patient
    differs = "、".join(field_words(field) for field in one.differing)
    cells = (
        cell(str(one.score), weight=600),
        cell(patient_name(person), weight=600),
        cell(person.birth_date.isoformat() if person.birth_date else person.birth_date_text or UNKNOWN),
        cell(person.hospital_number or UNKNOWN),
        cell(differs or QCoreApplication.translate("Temporaries", "nothing known"), tone="danger" if differs else "t2"),
    )
    return TableRow(key=person.key, cells=cells, subject=person.key)


def compare_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="field", title="", width=110, wraps=True),
        Column(key="mine", title=translate("Temporaries", "Said of him"), wraps=True),
        Column(key="theirs", title=translate("Temporaries", "On record"), wraps=True),
        Column(key="how", title=translate("Temporaries", "Compared"), width=150, wraps=True),
        Column(key="points", title=translate("Temporaries", "Points"), width=64, may_elide=False),
    )


def compare_rows(match: Match | None) -> tuple[TableRow, ...]:
    found = []
    for one in match.fields if match is not None else ():
        tone = _TONES[one.agreement]
        weight = 600 if one.agreement is Agreement.DIFFERENT else 0
        cells = (
            cell(field_words(one.field), tone="t2"),
            cell(value_words(one, one.mine), weight=600),
            cell(value_words(one, one.theirs), weight=600),
            cell(agreement_words(one), tone=tone, weight=weight),
            cell(f"{one.points:+d}" if one.points else "0"),
        )
        found.append(TableRow(key=one.field, cells=cells))
    return tuple(found)
