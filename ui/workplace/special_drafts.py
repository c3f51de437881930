"""What follows from a finding of teeth or a therapy: unsigned drafts and a note block on the page of the patient. Signs nothing.

Drafts stand on the request forms of the pack; what a form asks and nobody said stays open, as with every other form.
"""

from collections.abc import Mapping, Sequence

import msgspec
from PySide6.QtCore import QCoreApplication

from client.clinical.search import ItemKind
from client.clinical.specialties.book import Finding
from client.clinical.specialties.dental import note_block, teeth_words
from client.commands import OrderDraft, ToothEntry
from ui.doctor.drafts_model import added
from ui.doctor.page import DoctorPage
from ui.requests.form_model import FormDraft, Item, begun, grouped, to_drafts
from ui.specialties.desk import RECORD_LANGUAGE
from ui.specialties.therapy_pane import Asked

IMAGING, THERAPY = "imaging", "therapy"
DENTAL_NOTE = {"zh": "口腔专科记录", "en": "Dental record"}
"""The title of a note of which nothing was written yet, in the language of the record."""


def draft_finding(page: DoctorPage, finding: Finding, teeth: Sequence[ToothEntry]) -> int:
    """How many drafts were put among the unsigned ones of the page's patient; its note has one block more."""
    site = " ".join(f"{one.tooth}{''.join(one.surfaces)}" for one in teeth)
    exams = page.model.book.catalogue.exams
    known = tuple(
        Item(name=exams[code].name_zh, kind=ItemKind.EXAM, code=code) for code in finding.exams if code in exams
    )
    drafts = list(_on_form(page, IMAGING, known, site, finding.zh, {}))
    if finding.procedure_zh:
        free = (Item(name=f"{finding.procedure_zh} {teeth_words(teeth)}"),)
        drafts += _on_form(page, THERAPY, free, site, finding.zh, {"therapy-site": (site, "")})
    put(page, drafts)
    _write(page, note_block(finding, teeth, RECORD_LANGUAGE))
    return len(drafts)


def draft_therapy(page: DoctorPage, asked: Asked) -> int:
    answers = {
        "therapy-site": (asked.site, ""),
        "therapy-course": (asked.course, ""),
        "therapy-against": (asked.against, ""),
    }
    said = {code: words for code, words in answers.items() if words[0]}
    return put(page, _on_form(page, THERAPY, (Item(name=asked.what.text),), asked.site, asked.indication, said))


def _on_form(
    page: DoctorPage,
    kind: str,
    items: tuple[Item, ...],
    site: str,
    indication: str,
    answers: Mapping[str, tuple[str, str]],
) -> tuple[OrderDraft, ...]:
    """None where the pack has no such form."""
    asking = page.forms.requests.asking()
    form = asking.forms.form(kind)
    if form is None or not items:
        return ()
    empty = begun(form, page.forms.requests.problems())
    filled = FormDraft(
        form=form,
        items=items,
        indication=indication,
        site=site,
        summary=empty.summary,
        known=empty.known,
        answers=answers,
    )
    return to_drafts(filled, asking, RECORD_LANGUAGE, page.model.now)


def put(page: DoctorPage, drafts: Sequence[OrderDraft]) -> int:
    """Lines of one form stand together; the checks of the drafts speak as for any other line."""
    model = page.model
    sheet = model.sheet
    if sheet is None or not drafts:
        return 0
    number = 1 + max((line.draft.group for line in sheet.lines), default=0)
    kinds = dict.fromkeys(one.request.kind for one in drafts if one.request is not None)
    made: list[OrderDraft] = []
    for at, kind in enumerate(kinds):
        of_kind = [one for one in drafts if one.request is not None and one.request.kind == kind]
        made += grouped(of_kind, number + at)
    model.put_sheet(added(sheet, tuple(msgspec.structs.replace(one) for one in made)))
    page.spawner.spawn(model.check(None), "check drafts", owner=page)
    return len(made)


def _write(page: DoctorPage, block: str) -> None:
    """After what stands there; whoever writes reads and signs it."""
    model = page.model
    note = model.note
    title = note.title if note is not None and note.title.strip() else DENTAL_NOTE[RECORD_LANGUAGE]
    before = note.text.rstrip() if note is not None else ""
    model.write_note(title, "\n\n".join(part for part in (before, block) if part))


def finding_told(count: int) -> str:
    words = QCoreApplication.translate(
        "SpecialOffice", "Written down. {count} drafts and a note block wait unsigned on the page of the patient."
    )
    return words.format(count=count)


def therapy_told() -> str:
    return QCoreApplication.translate("SpecialOffice", "Drafted, not signed: it waits among the orders of the patient.")
