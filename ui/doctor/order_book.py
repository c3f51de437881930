"""What the doctor can order and how it is named in either language. Refuses to choose and to fill in a clinical default."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeVar

from client.clinical.catalogue import Catalogue
from client.clinical.entry_words import EntryWords
from client.clinical.request_forms import RequestForms
from client.clinical.search import CatalogueIndex, Hit, ItemKind
from client.records import Code, Order, OrderKind
from client.tongue import reads_chinese, reads_english
from offline.knowledge import Knowledge
from ui.foreign_words import in_own_words

T = TypeVar("T")

KIND_OF_ITEM = {
    ItemKind.DRUG: OrderKind.MEDICATION,
    ItemKind.LAB: OrderKind.LABORATORY,
    ItemKind.EXAM: OrderKind.IMAGING,
    ItemKind.NURSING: OrderKind.NURSING,
    ItemKind.DIET: OrderKind.DIET,
}
ITEM_OF_SET_TYPE = {
    "drug": ItemKind.DRUG,
    "lab": ItemKind.LAB,
    "exam": ItemKind.EXAM,
    "imaging": ItemKind.EXAM,
    "nursing": ItemKind.NURSING,
    "diet": ItemKind.DIET,
}
UNITS = {"[iU]": "单位", "{tablet}": "片", "{vial}": "支", "{patch}": "贴", "[drp]": "滴", "ug": "微克"}


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderBook:
    """One pack, indexed once. `record_language` is the language in which names are written into the record."""

    catalogue: Catalogue
    index: CatalogueIndex
    words: EntryWords
    version: str
    date: date
    is_draft: bool
    record_language: str = "zh"
    forms: RequestForms = field(default_factory=RequestForms)
    controlled: frozenset[str] = field(init=False)
    """The pack's ids of narcotics and psychotropics, of every class."""

    def __post_init__(self) -> None:
        found = frozenset(ident for ident, drug in self.catalogue.drugs.items() if drug.controlled_class)
        object.__setattr__(self, "controlled", found)

    def age_days(self, now: datetime) -> int:
        return max((now.date() - self.date).days, 0)

    def hit(self, kind: ItemKind, code: str) -> Hit | None:
        """The catalogue's item as a hit; None when the pack does not have it."""
        tables = (
            (ItemKind.DRUG, self.catalogue.drugs),
            (ItemKind.LAB, self.catalogue.labs),
            (ItemKind.EXAM, self.catalogue.exams),
            (ItemKind.NURSING, self.catalogue.nursing),
            (ItemKind.DIET, self.catalogue.diets),
        )
        found = next((table.get(code) for name, table in tables if name is kind), None)
        if found is None:
            return None
        return Hit(kind=kind, code=code, name_zh=found.name_zh, name_en=found.name_en, rank=0)

    def record_name(self, hit: Hit) -> str:
        return hit.name_en if self.record_language == "en" and hit.name_en else hit.name_zh

    def name_of_order(self, order: Order, language: str) -> str:
        """In the reader's language where the pack knows the code, as recorded otherwise.

        A drug's English name never stands alone: it may be a class (`electrolytes`); the name as ordered says which product.
        """
        item = next((item for item, kind in KIND_OF_ITEM.items() if kind is order.kind), None)
        codes = (order.drug_id, order.what.code, *(code for _, code in order.what.others))
        known = next((hit for code in codes if item and code and (hit := self.hit(item, code))), None)
        if known is None:
            return order.what.text
        drug = self.catalogue.drugs.get(known.code) if known.kind is ItemKind.DRUG else None
        if drug is None or reads_chinese(language):
            return name_of_hit(known, language)
        english, recorded = drug.name_tallman or drug.name_en, order.what.text
        is_same = not recorded or recorded.casefold() in {english.casefold(), drug.name_en.casefold(), drug.id}
        return f"{english} ({drug.name_zh if is_same else recorded})"

    def name_of_route(self, route: Code | None, language: str) -> str:
        if route is None:
            return ""
        codes = (route.code, *(code for _, code in route.others))
        known = _first(self.catalogue.routes, codes)
        if known is None:
            return route.text
        return known.name_en if reads_english(language) else known.name_zh

    def name_of_frequency(self, frequency: Code | str | None, language: str) -> str:
        if frequency is None:
            return ""
        codes = (
            (frequency,) if isinstance(frequency, str) else (frequency.code, *(code for _, code in frequency.others))
        )
        said = frequency if isinstance(frequency, str) else frequency.text
        known = _first(self.catalogue.frequencies, (*codes, _bare(said)))
        if known is None:
            return said
        return known.name_en if reads_english(language) else known.name_zh

    def name_of_lab(self, code: Code, language: str) -> str:
        codes = (code.code, *(other for _, other in code.others))
        known = _first(self.catalogue.labs, codes)
        if known is None:
            return in_own_words(code.text, language)
        own = known.name_en if reads_english(language) else known.name_zh
        return own or in_own_words(known.name_zh or known.name_en, language)


def _bare(said: str) -> str:
    """`q.d.` as the table writes it: of another system's order, whose frequency is a text alone."""
    return said.replace(".", "").replace(" ", "").upper()


def _first(table: Mapping[str, T], codes: Iterable[str | None]) -> T | None:
    return next((found for code in codes if code and (found := table.get(code)) is not None), None)


def name_of_hit(hit: Hit, language: str) -> str:
    """A drug's English name is often its class alone; the catalogue's own name stands beside it."""
    if reads_english(language) and hit.kind is ItemKind.DRUG and hit.name_en and hit.name_zh:
        return f"{hit.name_en} ({hit.name_zh})"
    return (hit.name_en or hit.name_zh) if reads_english(language) else (hit.name_zh or hit.name_en)


def order_book(knowledge: Knowledge, *, record_language: str = "zh") -> OrderBook:
    return OrderBook(
        catalogue=knowledge.catalogue,
        index=knowledge.index,
        words=knowledge.words,
        version=knowledge.pack.version,
        date=knowledge.pack.date,
        is_draft=knowledge.pack.manifest.is_draft,
        record_language=record_language,
        forms=knowledge.pack.forms,
    )
