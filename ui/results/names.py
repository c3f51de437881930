"""What tests, signs, exams and drugs are called in the reader's language, by the pack. Invents none."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from client.clinical.catalogue import Catalogue
from client.clinical.pack import ContentPack
from client.clinical.vitals import VitalBook
from client.records import Code
from client.tongue import reads_chinese, reads_english
from ui.doctor.results_model import DIASTOLIC, SYSTOLIC
from ui.doctor.wording import NONE
from ui.foreign_words import in_own_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The tables of one pack. `version` and `is_draft` are said wherever the pack's own ranges are."""

    catalogue: Catalogue
    vitals: VitalBook
    version: str
    is_draft: bool

    def of(self, code: Code, language: str) -> str:
        """A pressure is named as one. A drug's English name may be a class, so the name as ordered stands beside it."""
        if code.code == SYSTOLIC:
            return QCoreApplication.translate("Results", "Blood pressure")
        if code.code == DIASTOLIC:
            return QCoreApplication.translate("Results", "Diastolic pressure")
        codes = [one for one in (code.code, *(other for _, other in code.others)) if one]
        for table in (self.catalogue.labs, self.catalogue.exams, self.vitals.signs, self.catalogue.nursing):
            known = next((table[one] for one in codes if one in table), None)
            if known is not None:
                own = known.name_en if reads_english(language) else known.name_zh
                return own or in_own_words(known.name_zh or known.name_en, language)
        return self._drug(codes, code.text, language) or in_own_words(code.text, language) or NONE

    def of_report(self, name: str, language: str) -> str:
        """Of a report that is named in words alone: the pack's name of the test or exam that is called exactly so."""
        if language != "en":
            return name
        tables = (self.catalogue.labs, self.catalogue.exams)
        known = next((one for table in tables for one in table.values() if one.name_zh == name), None)
        return known.name_en if known is not None and known.name_en else in_own_words(name, language)

    def _drug(self, codes: list[str], text: str, language: str) -> str:
        drug = next((self.catalogue.drugs[one] for one in codes if one in self.catalogue.drugs), None)
        if drug is None or reads_chinese(language):
            return ""
        english = drug.name_tallman or drug.name_en
        return f"{english} ({text})" if text and text.casefold() != english.casefold() else english


def names_of(pack: ContentPack) -> Names:
    return Names(catalogue=pack.catalogue, vitals=pack.vitals, version=pack.version, is_draft=pack.manifest.is_draft)
