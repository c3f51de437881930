"""What stands in a patient's record, in the language of the screen: the pack's words for its codes, else the record's own, marked.

Nobody translates a record here: only a code, or words that are the pack's own, have a name in the other language.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from client.clinical.catalogue import Catalogue
from client.clinical.diagnoses import DiagnosisBook
from client.clinical.safety.allergy import AllergyRules
from client.records import Allergy, Problem, Tag
from client.records.diagnoses import doubted
from client.tongue import reads_chinese
from offline.knowledge import Knowledge
from ui.foreign_words import in_own_words
from ui.nurse.bed_facts import risks_of
from ui.nurse.pack_names import allergen_name, item_name
from ui.nurse.words import risk_words

_ONSET = re.compile(r"(\d{4}) ?年")
_RESUSCITATION = "/CodeSystem/resuscitation"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordNames:
    """Invariant: what is read in the record's own language stays word for word as it was written."""

    catalogue: Catalogue
    rules: AllergyRules
    diagnoses: DiagnosisBook
    language: str

    @property
    def is_own(self) -> bool:
        """Whether the screen speaks the language of the record."""
        return reads_chinese(self.language)

    def tag(self, tag: Tag) -> str:
        text = tag.name.text
        if self.is_own:
            return text if tag.kind == "risk" else in_own_words(text, self.language)  # names of scales belong to none
        if tag.kind == "risk":
            (risk,) = risks_of((tag,))
            return in_own_words(risk_words(risk, self.language), self.language)
        if tag.kind == "resuscitation":
            return _wish(tag) or in_own_words(text, self.language)
        return item_name(tag.name, self.catalogue, self.language)

    def allergy(self, allergy: Allergy) -> str:
        """Substance, reactions and since when; several of them are marked once (`marked`)."""
        name = self.substance(allergy, is_marked=False)
        reactions = ("、" if self.is_own else ", ").join(allergy.reactions)
        recorded = str(allergy.recorded_at.year) if allergy.recorded_at else ""
        when = allergy.onset_text or recorded
        if not self.is_own:
            when = _ONSET.sub(r"\1", when)
        text = " · ".join(part for part in (name, reactions) if part)
        return f"{text} ({when})" if when else text

    def substance(self, allergy: Allergy, *, is_marked: bool = True) -> str:
        name = allergen_name(allergy, self.rules, self.language)
        return in_own_words(name, self.language) if is_marked else name

    def problem(self, problem: Problem) -> str:
        """The pack's name stands only for the pack's own words: what was written is often more than its code says."""
        if self.is_own:
            return problem.told
        codes = (problem.name.code, *(code for _, code in problem.name.others))
        entries = (self.diagnoses.entry(code) for code in codes)
        own = next((one for one in entries if one is not None and one.name_zh == problem.name.text), None)
        name = own.name_en if own is not None and own.name_en else problem.name.text
        return doubted(name, is_provisional=problem.is_provisional)

    def marked(self, texts: Sequence[str]) -> tuple[str, ...]:
        """With the language behind the last of them, where any is in another than the screen's."""
        if self.is_own or not texts or all(in_own_words(text, self.language) == text for text in texts):
            return tuple(texts)
        return (*texts[:-1], f"{texts[-1]} [zh]")


def record_names(knowledge: Knowledge, language: str) -> RecordNames:
    pack = knowledge.pack
    return RecordNames(catalogue=pack.catalogue, rules=pack.rules.allergy, diagnoses=pack.diagnoses, language=language)


def _wish(tag: Tag) -> str:
    """Of the words for resuscitation that are ours; another stays as it was written."""
    is_full = tag.name.code == "full" and (tag.name.system or "").endswith(_RESUSCITATION)
    return QCoreApplication.translate("RecordNames", "Full") if is_full else ""
