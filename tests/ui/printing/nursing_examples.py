"""A nursing record and a handed-over ward, for the tests of their papers."""

from datetime import timedelta

from client.records import Code, Note
from client.records.care import Handover, HandoverTask, Isbar, Severity, WardPart
from offline.nursing_views import (
    Entry,
    KeptHandover,
    NurseHandoverRow,
    NursingTimeline,
    SheetPerson,
    WardHandover,
    WardSheet,
)
from offline.views import NoteRow
from tests.support.builders import pack
from tests.ui.examples import NOW


def written_by_nurses(patient: str, count: int) -> NursingTimeline:
    """The newest first; the second was corrected by the first."""
    entries = []
    for at in range(count):
        text = f"病情：第 {at} 条\n措施：吸氧 3 L/min\n效果：缓解"
        note = Note(
            key=f"Composition/n{at}",
            kind=Code(text="护理记录"),
            title="护理记录",
            text=text,
            status="final",
            written_at=NOW - timedelta(hours=at),
            author="柳安",
            replaces="Composition/n1" if at == 0 else None,
            reason="流量笔误" if at == 0 else None,
            cosigned_by=("周护士长",) if at == 2 else (),
        )
        entries.append(
            Entry(
                kind="record",
                what=text,
                at=NOW - timedelta(hours=at),
                key=note.key,
                by="柳安",
                note=NoteRow(note=note),
                is_old=at == 1,
            )
        )
    return NursingTimeline(patient=patient, entries=tuple(entries))


def handed_by_nurses(count: int) -> WardHandover:
    """Every second patient was handed over and taken."""
    book = pack().fluids
    if book is None:
        raise ValueError("the pack has no shifts")
    shift, since, until = book.shift(NOW)
    people = (SheetPerson(patient="Patient/1", name="患者1", bed="01", at=NOW),)
    counted = {part: people if part in {WardPart.NEW, WardPart.CRITICAL} else () for part in WardPart}
    sheet = WardSheet(shift=shift, since=since, until=until, counted=counted, present=1)
    return WardHandover(sheet=sheet, rows=tuple(_row(at) for at in range(1, count + 1)))


def _row(at: int) -> NurseHandoverRow:
    said = Isbar(identify=f"{at:02d}床 患者{at}", situation=f"现状 {at}", recommendation=f"待办 {at}")
    given = Handover(
        key=f"Composition/{at}",
        patient=f"Patient/{at}",
        severity=Severity.WATCHER,
        summary=f"现状 {at}",
        given_by="柳安",
        given_at=NOW,
        isbar=said,
    )
    task = HandoverTask(
        key=f"Task/{at}",
        handover=given.key,
        status="completed",
        receiver_name="周敏",
        synthesis=f"复述 {at}",
        is_nursing=True,
        to_read_back=("血钾 6.8",),
        read_back=(f"血钾六点八 {at}",),
    )
    return NurseHandoverRow(
        patient=f"Patient/{at}",
        name=f"患者{at}",
        bed=f"{at:02d}",
        encounter=None,
        since=NOW,
        given_from=NOW,
        fill=Isbar(),
        history=(KeptHandover(given=given, task=task),) if at % 2 else (),
    )
