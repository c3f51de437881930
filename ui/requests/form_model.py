"""A request form without its looks: what is picked, what is asked about it, what was answered, and the drafts it becomes.

Refuses to answer: a question without an answer is handed on as open. Refuses to fill in a side, an urgency or an indication.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

import msgspec

from client.clinical.catalogue import Exam, LabTest
from client.clinical.request_forms import NO, YES, Asked, Form, Question, RequestForms
from client.clinical.search import Hit, ItemKind, SearchResult
from client.commands import OrderDraft
from client.records import Code, OrderKind, OrderTerm, Problem, RequestAnswer, RequestForm
from client.tongue import reads_english
from ui.doctor.order_book import KIND_OF_ITEM, OrderBook

KINDS = {"lab": ItemKind.LAB, "exam": ItemKind.EXAM, "nursing": ItemKind.NURSING, "diet": ItemKind.DIET}
URGENCIES = ("routine", "urgent", "stat")
SIDES = ("left", "right", "bilateral")
FREE = ""
"""The code of an item in words of one's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing asked for: of the catalogue, or in words."""

    name: str
    kind: ItemKind | None = None
    code: str = FREE


@dataclass(frozen=True, slots=True, kw_only=True)
class FormDraft:
    """One form on its way. `answers`: question to (words, code); what is not in it is open."""

    form: Form
    items: tuple[Item, ...] = ()
    indication: str = ""
    site: str = ""
    side: str = ""
    urgency: str = ""
    summary: str = ""
    answers: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    known: tuple[tuple[str, str], ...] = ()
    """(name, key) of the diagnoses that the summary was taken from."""

    @property
    def sources(self) -> tuple[str, ...]:
        """The diagnoses that still stand in the summary as they were written."""
        return tuple(key for name, key in self.known if name in self.summary)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """What the form is asked with: the pack's catalogue and forms, and whether the patient may be pregnant."""

    book: OrderBook
    forms: RequestForms
    is_fertile: bool

    def asked(self, items: Sequence[Item]) -> Asked:
        catalogue = self.book.catalogue
        exams: list[Exam] = [catalogue.exams[one.code] for one in items if one.kind is ItemKind.EXAM]
        labs: list[LabTest] = [catalogue.labs[one.code] for one in items if one.kind is ItemKind.LAB]
        return Asked(exams=tuple(exams), labs=tuple(labs), is_fertile=self.is_fertile)

    def questions(self, draft: FormDraft) -> tuple[Question, ...]:
        return self.forms.questions(draft.form.kind, self.asked(draft.items))

    def needs_side(self, draft: FormDraft) -> bool:
        return self.asked(draft.items).needs_side

    def search(self, form: Form, text: str) -> SearchResult:
        """As in the entry line, among what this form may hold."""
        kinds = [KINDS[one] for one in form.items]
        found = self.book.index.search(text, kinds) if kinds else SearchResult((), 0)
        hits = tuple(hit for hit in found.hits if self._fits(form, hit))
        return SearchResult(hits, len(hits) + max(0, found.total - len(found.hits)))

    def _fits(self, form: Form, hit: Hit) -> bool:
        catalogue = self.book.catalogue
        if hit.kind is ItemKind.EXAM:
            group = catalogue.exams[hit.code].modality
        elif hit.kind is ItemKind.NURSING:
            group = catalogue.nursing[hit.code].category
        else:
            return True
        apart = {one for other in self.forms.forms for one in other.modalities}
        return group in form.modalities if form.modalities else group not in apart


def begun(form: Form, problems: Sequence[Problem]) -> FormDraft:
    """An empty form with the clinical summary taken from the diagnoses, each with its row as the source."""
    known = tuple((one.told, one.key) for one in problems if one.is_active and one.name.text)
    return FormDraft(form=form, known=known, summary="；".join(name for name, _ in known))


def picked(draft: FormDraft, item: Item) -> FormDraft:
    """Once each."""
    return draft if item in draft.items else replace(draft, items=(*draft.items, item))


def dropped(draft: FormDraft, place: int) -> FormDraft:
    return replace(draft, items=(*draft.items[:place], *draft.items[place + 1 :]))


def to_drafts(draft: FormDraft, asking: Asking, language: str, now: datetime) -> tuple[OrderDraft, ...]:
    """One order line per item, all with the same form; the group is given by who puts them among the others."""
    form = request_form(draft, asking, language)
    return tuple(_order(item, draft, form, asking.book, now) for item in draft.items)


def request_form(draft: FormDraft, asking: Asking, language: str) -> RequestForm:
    return RequestForm(
        kind=draft.form.kind,
        urgency=draft.urgency,
        indication=draft.indication.strip(),
        site=draft.site.strip(),
        side=draft.side,
        summary=draft.summary.strip(),
        answers=tuple(_answer(one, draft, asking, language) for one in asking.questions(draft)),
        sources=draft.sources,
    )


def question_words(question: Question, asked: Asked, forms: RequestForms, language: str) -> str:
    """The preparation stands in the question where it asks for one."""
    return question.words(language).replace("{preparation}", forms.preparation(asked.preparation, language))


def choices_of(question: Question, language: str) -> tuple[tuple[str, str], ...]:
    """(code, words); none for a question that is answered in words."""
    if question.kind == "yes-no":
        return ((YES, "yes"), (NO, "no")) if reads_english(language) else ((YES, "是"), (NO, "否"))
    return tuple((one.code, one.name_en if reads_english(language) else one.name_zh) for one in question.choices)


def of_drafts(lines: Sequence[OrderDraft], forms: RequestForms, problems: Sequence[Problem]) -> FormDraft | None:
    """The form as it was filled in, to be changed; None where the lines stand on none that the pack knows."""
    said = lines[0].request if lines else None
    form = forms.form(said.kind) if said is not None else None
    if said is None or form is None:
        return None
    kinds = {kind: item for item, kind in KIND_OF_ITEM.items()}
    items = (
        Item(name=one.what.text, kind=kinds.get(one.kind) if one.catalogue_id else None, code=one.catalogue_id)
        for one in lines
    )
    return replace(
        begun(form, problems),
        items=tuple(items),
        indication=said.indication,
        site=said.site,
        side=said.side,
        urgency=said.urgency,
        summary=said.summary,
        answers={one.code: (one.answer, one.value) for one in said.answers if one.answer},
    )


def _answer(question: Question, draft: FormDraft, asking: Asking, language: str) -> RequestAnswer:
    words, value = draft.answers.get(question.code, ("", ""))
    said = question_words(question, asking.asked(draft.items), asking.forms, language)
    return RequestAnswer(code=question.code, question=said, answer=words.strip(), value=value)


def _order(item: Item, draft: FormDraft, form: RequestForm, book: OrderBook, now: datetime) -> OrderDraft:
    """A diet has no form in R4: what it is for stands in its remark."""
    kind = KIND_OF_ITEM[item.kind] if item.kind is not None else OrderKind.OTHER
    nursing = book.catalogue.nursing.get(item.code) if item.kind is ItemKind.NURSING else None
    is_lasting = item.kind in {ItemKind.NURSING, ItemKind.DIET}
    once = "ONCE" if "ONCE" in book.catalogue.frequencies else None
    more: dict[str, Any] = {"remark": draft.indication.strip()} if kind is OrderKind.DIET else {"request": form}
    return OrderDraft(
        kind=kind,
        term=OrderTerm.LONG if is_lasting else OrderTerm.ONCE,
        what=Code(text=item.name),
        catalogue_id=item.code,
        frequency=(nursing.default_frequency if nursing else None) if is_lasting else once,
        starts_at=now,
        **more,
    )


def grouped(drafts: Sequence[OrderDraft], number: int) -> tuple[OrderDraft, ...]:
    """One form, one prescription is one group; long-term nursing keeps each line's own frequency and stays single."""
    is_one = len(drafts) > 1 and all(one.term is OrderTerm.ONCE or one.herb is not None for one in drafts)
    return tuple(msgspec.structs.replace(one, group=number if is_one else 0) for one in drafts)
