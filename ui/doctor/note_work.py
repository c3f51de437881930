"""What a doctor does with the record, without its looks: write, correct, sign, co-sign, answer, put a deadline aside.

Refuses to act for another patient than the open one, to sign over a missing field or an unanswered blocking finding, and to change a
signed note: a correction is a new version with its reason.
"""

import asyncio
from collections.abc import Mapping
from types import MappingProxyType

from client.clinical.age import whole_years
from client.clinical.documents.book import DocumentBook, Template
from client.clinical.documents.deadlines import Deadline, Urgency, locking
from client.clinical.documents.forms import blank, faults
from client.clinical.documents.quality import Aspect, Finding, check
from client.commands import CosignNote, DismissDeadline, FindingAnswer, ReplyToFinding
from offline.drafts import DraftForm, Pulled
from offline.views import NoteRow
from ui.doctor.chart_desk import Shown
from ui.doctor.drafts_model import added
from ui.doctor.note_model import as_document, note_command, template_of, zone_of
from ui.doctor.note_plan import Plan, planned
from ui.doctor.note_pulls import Pull, critical_pull, pulls, signs_pull
from ui.doctor.note_state import NoteState
from ui.doctor.quality_work import APPEAL, QualityWork

NOTHING_GIVEN: Mapping[str, Pulled] = MappingProxyType({})


class NoteWork(QualityWork):
    """Invariant: what is written, signed or answered belongs to the patient it was begun for."""

    @property
    def documents(self) -> DocumentBook:
        return self.station.knowledge.pack.documents

    # -- writing --------------------------------------------------------------------------------------------------

    def write_note(self, title: str, text: str, patient: str | None = None) -> None:
        """Of the patient it is typed for; without one named, of who can be acted on."""
        whose = patient or self.drawn
        if whose is not None:
            self.notes.write(whose, title=title, text=text)
            self._tell(Shown.NOTE)

    def begin_note(self, title: str) -> None:
        """A plain one."""
        if self.drawn is not None:
            self.notes.begin(self.drawn, title=title)
            self._tell(Shown.NOTE)

    def begin_template(self, template_id: str, title: str = "", given: Mapping[str, Pulled] = NOTHING_GIVEN) -> bool:
        """A structured one with what is known, or `given` by field; False while another draft of this patient is there: that goes on."""
        template, patient = self.documents.templates.get(template_id), self.drawn
        if template is None or patient is None:
            return False
        is_new = self.notes.draft(patient).is_empty
        values, pulled = self._known(template)
        values |= {field: one.text for field, one in given.items()}
        pulled = (*pulled, *given.values())
        form = DraftForm(template=template.id, kind=title, pulled=pulled)
        self.notes.begin(patient, title=title or template.zh, text=blank(template, values), form=form)
        self._tell(Shown.NOTE)
        return is_new

    def _known(self, template: Template) -> tuple[dict[str, str], tuple[Pulled, ...]]:
        """What the record says already, with its source; the rest is for the author."""
        chart, fields = self.chart, {field.id for field in template.fields}
        signs = signs_pull(chart.vitals, self.now) if chart is not None and "examination" in fields else None
        values = self._identity() if "patient-name" in fields else {}
        if "surgeon" in fields:
            values["surgeon"] = self.session.person.name
        if signs is not None:
            values["examination"] = signs.text
        problems = chart.banner.problems if chart is not None and chart.banner is not None else ()
        pulled = [signs.pulled] if signs is not None else []
        critical = (
            critical_pull(chart.results, self.book, self.now) if chart is not None and "critical" in fields else None
        )
        if critical is not None:
            values["critical"] = critical.text
            pulled.append(critical.pulled)
        if problems and "pre-diagnosis" in fields:
            values["pre-diagnosis"] = problems[0].told
            pulled.append(Pulled(text=problems[0].told, sources=(problems[0].key,)))
        return values, tuple(pulled)

    def _identity(self) -> dict[str, str]:
        """Who it is about, as the banner shows it; what it does not show is left to the author."""
        banner = self.chart.banner if self.chart is not None else None
        if banner is None:
            return {}
        ward, stay = self.patients.ward, banner.stay
        years = whole_years(banner.patient.birth_date, self.now)
        found = {
            "patient-name": banner.patient.name,
            "ward": ward.name if ward is not None else "",
            "age": f"{years} 岁" if years is not None else "",
            "bed": banner.bed.label if banner.bed is not None else "",
            "admission-number": (stay.admission_number or "") if stay is not None else "",
        }
        return {name: value for name, value in found.items() if value}

    def begin_correction(self, patient: str, row: NoteRow, reason: str) -> bool:
        """The note's text as a draft that replaces it; False when it may not, or while another draft is there."""
        if (
            self.drawn != patient
            or not reason.strip()
            or not may_correct(row)
            or not self.notes.draft(patient).is_empty
        ):
            return False
        note = row.note
        template = self.documents.template_of(note.kind)
        form = DraftForm(
            template=template.id if template is not None else "",
            kind=note.kind.text,
            replaces=note.key,
            replaces_version=note.version,
            reason=reason.strip(),
            pulled=_quoted(row),
        )
        self.notes.begin(patient, title=note.title, text=note.text, form=form)
        self._tell(Shown.NOTE)
        return True

    def pull(self, pull: Pull) -> None:
        """The text of it was inserted into the open draft."""
        if self.drawn is not None and pull.sources:
            self.notes.pull(self.drawn, pull.pulled)

    def pulls(self) -> tuple[Pull, ...]:
        """What `/` offers."""
        chart = self.chart
        if chart is None:
            return ()
        line = self.patients.line(chart.patient)
        return pulls(chart, self.book, self.documents, line.card.news2 if line is not None else None, self.now)

    def drop_draft(self) -> None:
        if self.drawn is not None:
            self.notes.drop(self.drawn)
            self._tell(Shown.NOTE)

    async def keep_notes(self) -> None:
        """Into the encrypted store, for this person alone. Raises what the store raises; then the draft still reads as not stored."""
        if "keep-notes" in self._busy:
            return
        self._busy.add("keep-notes")
        try:
            for draft in self.notes.unstored():
                kept = await self.station.keep_draft(
                    self.session, draft.patient, title=draft.title, text=draft.text, form=draft.form
                )
                self.notes.stored(draft, kept.saved_at.astimezone(self.now.tzinfo))
                self._tell(Shown.NOTE)
        finally:
            self._busy.discard("keep-notes")

    async def restore_notes(self) -> None:
        """What this person wrote here before and has not signed."""
        for kept in await self.station.drafts(self.session):
            at = kept.saved_at.astimezone(self.now.tzinfo)
            self.notes.restore(kept.patient, title=kept.title, text=kept.text, at=at, form=kept.form)
        self._tell(Shown.NOTE)

    # -- judging --------------------------------------------------------------------------------------------------

    def note_state(self, answers: tuple[FindingAnswer, ...] = ()) -> NoteState:
        """Of the open patient's draft, as if it were signed now."""
        draft, chart = self.note, self.chart
        if draft is None or draft.is_empty or chart is None:
            return NoteState()
        template = template_of(draft, self.documents)
        faulty = faults(template, draft.text, zone_of(self.now)) if template is not None else ()
        if chart.record is None:
            return NoteState(template=template, faulty=faulty, answers=answers, is_checked=False)
        document = as_document(draft, self.documents, "", self.now)
        pack = self.station.knowledge.pack
        found = check(document, chart.record.facts, pack.documents, pack.record_rules, self.now, pack.vitals)
        others = tuple(one for one in found if one.aspect is not Aspect.COMPLETENESS)
        late = () if draft.form.replaces else locking(document, chart.record.limits, pack.documents, pack.record_rules)
        locked = tuple(one for one in late if not chart.record.is_unlocked(one, self.now))
        return NoteState(template=template, faulty=faulty, findings=others, answers=answers, locked=locked)

    async def sign_note(self, patient: str, kind_name: str, answers: tuple[FindingAnswer, ...] = ()) -> bool:
        """False while something stands against it (`note_state`), or when another patient is open."""
        chart, act = self.chart, f"note-{patient}"
        if chart is None or chart.patient != patient or act in self._busy:
            return False
        state = self.note_state(answers)
        if not state.may_sign:
            return False
        found = {(one.rule, one.words) for one in state.findings}
        draft = self.notes.draft(patient)
        command = note_command(
            draft,
            command_id=self.station.new_id(),
            author=self.session.person,
            encounter=chart.encounter,
            kind_name=kind_name,
            now=self.now,
            book=self.documents,
            answers=tuple(one for one in answers if (one.rule, one.finding) in found),
        )
        if command is None:
            return False
        self._busy.add(act)
        try:
            await self.station.submit(command)
        finally:
            self._busy.discard(act)
        self.notes.signed(draft)
        self._tell(Shown.NOTE)
        await asyncio.gather(self.refresh(), self.station.keep_draft(self.session, patient, title="", text=""))
        return True

    # -- what exists ----------------------------------------------------------------------------------------------

    def may_cosign(self, row: NoteRow) -> bool:
        """By another doctor than its author, once, and only a note that stands."""
        note = row.note
        me = self.session.person
        is_mine = note.author_key == me.reference or (note.author_key is None and note.author == me.name)
        return may_correct(row) and not is_mine and me.name not in note.cosigned_by

    async def cosign(self, patient: str, row: NoteRow) -> bool:
        chart = self.chart
        if chart is None or chart.patient != patient or not self.may_cosign(row):
            return False
        command = CosignNote(
            id=self.station.new_id(),
            author=self.session.person,
            patient=patient,
            encounter=chart.encounter,
            occurred_at=self.now,
            note=row.note.key,
            version=row.note.version,
        )
        await self.station.submit(command)
        await self.refresh()
        return True

    async def reply(self, patient: str, finding: Finding, answer: str, reason: str) -> bool:
        """An answer to a finding about a note that exists; an appeal needs its reason."""
        chart = self.chart
        if chart is None or chart.patient != patient or not finding.note or (answer == APPEAL and not reason.strip()):
            return False
        command = ReplyToFinding(
            id=self.station.new_id(),
            author=self.session.person,
            patient=patient,
            encounter=chart.encounter,
            occurred_at=self.now,
            note=finding.note,
            answer=FindingAnswer(rule=finding.rule, finding=finding.words, answer=answer, reason=reason.strip()),
        )
        await self.station.submit(command)
        await self.refresh()
        return True

    async def dismiss(self, patient: str, deadline: Deadline, reason: str) -> bool:
        chart = self.chart
        if chart is None or chart.patient != patient or not reason.strip():
            return False
        command = DismissDeadline(
            id=self.station.new_id(),
            author=self.session.person,
            patient=patient,
            encounter=chart.encounter,
            occurred_at=self.now,
            rule=deadline.rule,
            document=deadline.title,
            due_at=deadline.due_at,
            reason=reason.strip(),
        )
        await self.station.submit(command)
        await self.refresh()
        return True

    def begin_due(self, deadline: Deadline) -> bool:
        """The document of a deadline, under its own name; a locked one only while central grants it."""
        if deadline.urgency is Urgency.LOCKED and not self.is_unlocked(deadline):
            return False
        title = deadline.title.partition("（")[0]
        return self.begin_template(deadline.template, title)

    # -- after an operation ---------------------------------------------------------------------------------------

    def plan_of(self, row: NoteRow | None) -> Plan | None:
        """What a signed operation record plans; None for any other note."""
        template = self.documents.template_of(row.note.kind) if row is not None else None
        if row is None or template is None or not any(section.id == "aftercare" for section in template.sections):
            return None
        text = "\n".join(f"{field.label}：{field.value}" for section in row.note.sections for field in section.fields)
        return planned(template, text or row.note.text, self.book, self.now)

    def draft_plan(self, patient: str, row: NoteRow) -> Plan | None:
        """Puts the plan's orders among the drafts, to be checked and signed like any other; gives what it did."""
        plan, sheet = self.plan_of(row), self.sheet
        if plan is None or sheet is None or sheet.patient != patient or self.patient != patient:
            return None
        there = {line.draft.catalogue_id for line in sheet.lines}
        new = tuple(draft for draft in plan.drafts if draft.catalogue_id not in there)
        if new:
            self.put_sheet(added(sheet, new))
        return Plan(drafts=new, by_hand=plan.by_hand)


def _quoted(row: NoteRow) -> tuple[Pulled, ...]:
    """A corrected note goes on quoting what it quoted, section by section, where the section's words stay as they are."""
    note = row.note
    if not note.sections:
        return (Pulled(text=note.text, sources=note.sources),) if note.sources else ()
    return tuple(
        Pulled(text="\n".join(field.value for field in section.fields), sources=section.sources)
        for section in note.sections
        if section.sources
    )


def may_correct(row: NoteRow) -> bool:
    """A Composition that stands and that nothing of ours is still unclear about."""
    return row.note.key.startswith("Composition/") and row.note.status in {"final", "amended"}
