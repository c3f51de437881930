"""A filled operation record, right and wrong, and the hands that write notes on a stage."""

from datetime import timedelta

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.clinical.documents.forms import blank
from client.records import Note
from offline.views import NoteRow
from tests.support import builders
from tests.ui.doctor.people import NOW, ZHAO
from tests.ui.doctor.stage import Stage
from ui.doctor.note_text import NoteText

OPERATION = builders.pack().documents.templates["operation"]
FILLED = {
    "patient-name": "赵秉衡",
    "admission-number": "2611-04812",
    "emergency": "否",
    "start": "2026-11-20 09:05",
    "end": "2026-11-20 10:40",
    "pre-diagnosis": "左肾结石",
    "post-diagnosis": "左侧肾结石",
    "agree": "是",
    "name": "肾切开取石术",
    "site": "肾",
    "anaesthesia": "全麻",
    "surgeon": "沈亦舟",
    "course": "探查发现右肾表面结石, 大小约2cm。",
    "injury": "无",
    "blood-loss": "50 mL",
    "transfusion": "无",
    "specimen": "无",
    "diet": "禁食",
    "fasting-hours": "6 h",
    "position": "去枕平卧",
    "position-hours": "6 h",
    "pain": "止痛泵",
}
WRONG = blank(OPERATION, FILLED)
RIGHT = WRONG.replace("右肾", "左肾")


def signed_note(key: str, text: str, *, author: str = "梁昀", **more: object) -> NoteRow:
    note = Note(
        key=key,
        kind=OPERATION.kind(),
        title="手术记录",
        text=text,
        status="final",
        written_at=NOW - timedelta(hours=2),
        author=author,
        author_key=f"Practitioner/{author}",
        version="1",
    )
    return NoteRow(note=msgspec.structs.replace(note, **more))


def show(stage: Stage, *rows: NoteRow) -> None:
    stage.station.note_rows[ZHAO] = rows
    stage.run(stage.page.model.refresh())


def text_of(stage: Stage) -> NoteText:
    return stage.page.notes.editor.text


def begin(stage: Stage, template: str, text: str | None = None) -> None:
    stage.page.writing.choose()
    stage.page.notes.chooser.table.choose(template)
    QTest.keyClick(stage.page.notes.chooser.table, Qt.Key.Key_Return)
    if text is not None:
        text_of(stage).setPlainText(text)
    stage.settle()


def foot(stage: Stage) -> str:
    return stage.page.notes._line.text()
