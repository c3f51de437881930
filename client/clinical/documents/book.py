"""Folders, templates, snippets and which document answers which time rule, as the pack has them. Refuses a table that does not fit."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from client.clinical.catalogue_tables import json_of
from client.clinical.unit_words import record_unit
from client.errors import PackDamaged
from client.fhir.names import DOCUMENT_TYPE, LOINC
from client.records import Code
from client.records.notes import FieldKind

FILE = "note_templates.json"
OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """One of the nine folders. A document is in it by the LOINC code of its type, else by a word of its title or type."""

    id: str
    zh: str
    en: str
    codes: frozenset[str]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedOrder:
    """The order that one choice of a field stands for. `when`: other fields that must have these values, or it is none."""

    kind: str
    item: str
    when: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field; `unit` (UCUM) for numbers, `choices` for choices. What follows a choice on its line is kept with it."""

    id: str
    zh: str
    en: str
    kind: FieldKind
    unit: str = ""
    choices: tuple[str, ...] = ()
    is_required: bool = False
    orders: Mapping[str, PlannedOrder]

    @property
    def unit_words(self) -> str:
        """The unit as a record writes it: mm[Hg] is mmHg."""
        return record_unit(self.unit)

    @property
    def token(self) -> str:
        """What stands in the place of a value that is still missing."""
        if self.kind is FieldKind.CHOICE:
            return "{" + "/".join(self.choices) + "}"
        return "{" + self.zh + "}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Fields under one heading."""

    id: str
    zh: str
    en: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """One kind of document with typed fields."""

    id: str
    zh: str
    en: str
    folder: str
    loinc: str
    sections: tuple[Section, ...]

    @property
    def fields(self) -> tuple[Field, ...]:
        return tuple(field for section in self.sections for field in section.fields)

    def kind(self, title: str = "") -> Code:
        """The type of such a document, under its own name or a more telling one."""
        return Code(text=title or self.zh, system=LOINC, code=self.loinc, others=((DOCUMENT_TYPE, self.id),))


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """A time rule, the document that answers it, and by which words of a title such a document is known."""

    rule: str
    template: str
    title: str
    words: tuple[str, ...]
    not_words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Snippet:
    """A piece of text of one's own, inserted as it is."""

    id: str
    zh: str
    en: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentBook:
    """Everything the pack says about documents."""

    folders: tuple[Folder, ...]
    templates: Mapping[str, Template]
    duties: tuple[Duty, ...]
    snippets: tuple[Snippet, ...]

    def template_of(self, kind: Code) -> Template | None:
        """The template a document was written in, if this pack has it."""
        return self.templates.get(kind.code_in(DOCUMENT_TYPE) or "")

    def folder_of(self, kind: Code, title: str) -> str:
        """By the code of the type where it says one thing; progress notes and operations also by a more telling title."""
        codes = {kind.code, *(code for _, code in kind.others)} - {None}
        words = f"{title} {kind.text}".casefold()
        by_words = next((folder.id for folder in self._by_words(words)), None)
        by_code = next((folder.id for folder in self.folders if folder.codes & codes), None)
        return by_words or by_code or OTHER

    def _by_words(self, words: str) -> Iterable[Folder]:
        """The longest word decides: 术后首次病程记录 is a progress note, 手术知情同意书 a consent."""
        hits = [
            (len(word), -at, folder)
            for at, folder in enumerate(self.folders)
            for word in folder.words
            if word.casefold() in words and not (folder.id == "operation" and "病程" in words)
        ]
        return [folder for _, _, folder in sorted(hits, key=_rank, reverse=True)]


def _rank(hit: tuple[int, int, Folder]) -> tuple[bool, int, int]:
    """Consent and discussion say what a document is, whatever it is about."""
    return hit[2].id in {"consent", "discussion", "consult"}, hit[0], hit[1]


def read_documents(content: bytes) -> DocumentBook:
    """Raises PackDamaged for a table whose parts do not fit each other."""
    raw = json_of(content, FILE)
    try:
        book = DocumentBook(
            folders=tuple(_folder(one) for one in raw["folders"]),
            templates={one["id"]: _template(one) for one in raw["templates"]},
            duties=tuple(_duty(one) for one in raw["deadlines"]),
            snippets=tuple(
                Snippet(id=one["id"], zh=one["zh"], en=one["en"], text=one["text"]) for one in raw["snippets"]
            ),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise PackDamaged(FILE, "shape") from error
    known = {folder.id for folder in book.folders}
    if OTHER not in known or any(one.folder not in known for one in book.templates.values()):
        raise PackDamaged(FILE, "folder")
    if any(duty.template not in book.templates for duty in book.duties):
        raise PackDamaged(FILE, "template")
    return book


def _folder(raw: Mapping[str, Any]) -> Folder:
    return Folder(
        id=raw["id"], zh=raw["zh"], en=raw["en"], codes=frozenset(raw["codes"]), words=tuple(map(str, raw["words"]))
    )


def _template(raw: Mapping[str, Any]) -> Template:
    sections = tuple(
        Section(id=one["id"], zh=one["zh"], en=one["en"], fields=tuple(_field(each) for each in one["fields"]))
        for one in raw["sections"]
    )
    return Template(
        id=raw["id"], zh=raw["zh"], en=raw["en"], folder=raw["folder"], loinc=raw["loinc"], sections=sections
    )


def _field(raw: Mapping[str, Any]) -> Field:
    kind = FieldKind(raw["type"])
    choices = tuple(map(str, raw.get("choices", ())))
    if (kind is FieldKind.CHOICE) != bool(choices):
        raise ValueError(raw["id"])
    return Field(
        id=raw["id"],
        zh=raw["zh"],
        en=raw["en"],
        kind=kind,
        unit=raw.get("unit", ""),
        choices=choices,
        is_required=bool(raw.get("required", False)),
        orders={name: _planned(one) for name, one in raw.get("orders", {}).items()},
    )


def _planned(raw: Mapping[str, Any]) -> PlannedOrder:
    return PlannedOrder(kind=raw["kind"], item=raw["item"], when=tuple(sorted(raw.get("when", {}).items())))


def _duty(raw: Mapping[str, Any]) -> Duty:
    return Duty(
        rule=raw["rule"],
        template=raw["template"],
        title=raw["title"],
        words=tuple(raw["words"]),
        not_words=tuple(raw["not"]),
    )
