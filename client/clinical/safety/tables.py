"""The rule tables of a pack, indexed by ATC prefix. Refuses rows with words it does not know."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from client.clinical.cells import Row, rows
from client.errors import PackDamaged

_PREFIX_LENGTHS = (1, 3, 4, 5, 7)
_LEAST = {"DT16": 3}
"""Rules that need more than two drugs, by the id that the table keeps for them."""
_LEVEL_LENGTH = {"3": 4, "4": 5, "5": 7}
WORDS_FILE = "allergen_words.csv"
SEVERITIES = ("contraindicated", "major", "moderate", "minor")
ACTIONS = ("contraindicated", "avoid", "warn", "info")


@dataclass(frozen=True, slots=True, kw_only=True)
class InteractionRule:
    """Two groups of substances that should not meet, or only with care."""

    id: str
    atc_a: tuple[str, ...]
    atc_b: tuple[str, ...]
    severity: str
    name_a_zh: str
    name_a_en: str
    name_b_zh: str
    name_b_en: str
    effect_zh: str
    effect_en: str
    management_zh: str
    management_en: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AllergyRule:
    """What an allergy to one class means for substances of another."""

    id: str
    allergen_class: str
    allergen_zh: str
    allergen_en: str
    target_class: str
    target_zh: str
    target_en: str
    action: str
    target_atc: tuple[str, ...]
    mechanism_en: str
    management_en: str
    source: str

    @property
    def is_excipient(self) -> bool:
        """About what a product contains beside its drug."""
        return "excipient" in self.mechanism_en


@dataclass(frozen=True, slots=True, kw_only=True)
class AllergenWord:
    """A word in which allergies are written that is no name of the drug list, and what it stands for."""

    word: str
    classes: tuple[str, ...]
    atcs: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DuplicateRule:
    """Substances that should be there once. `same` = ATC letters two drugs must share, None = any two of the scope."""

    id: str
    scope: tuple[str, ...]
    same: int | None
    least: int
    name_zh: str
    name_en: str
    severity: str
    exception_en: str
    source: str

    def covers(self, atc: str) -> bool:
        return self.scope == ("*",) or atc.startswith(self.scope)


@dataclass(frozen=True, slots=True)
class InteractionIndex:
    """Rules by the ATC prefixes of their two sides."""

    rules: tuple[InteractionRule, ...]
    side_a: Mapping[str, frozenset[int]]
    side_b: Mapping[str, frozenset[int]]

    def sides(self, atc: str) -> tuple[frozenset[int], frozenset[int]]:
        """The numbers of the rules in whose group a, and in whose group b, the substance is."""
        return _of(self.side_a, atc), _of(self.side_b, atc)

    def between(
        self, one: tuple[frozenset[int], frozenset[int]], other: tuple[frozenset[int], frozenset[int]]
    ) -> Iterator[InteractionRule]:
        for number in sorted((one[0] & other[1]) | (one[1] & other[0])):
            yield self.rules[number]


def _of(index: Mapping[str, frozenset[int]], atc: str) -> frozenset[int]:
    return frozenset().union(*(index.get(atc[:length], frozenset()) for length in _PREFIX_LENGTHS))


def _known(row: Row, column: str, words: Iterable[str]) -> str:
    word = row.required(column)
    if word not in words:
        raise PackDamaged(row.file, str(row.line), column)
    return word


def _interaction(row: Row) -> InteractionRule:
    return InteractionRule(
        id=row.required("id"),
        atc_a=row.list("atc_a"),
        atc_b=row.list("atc_b"),
        severity=_known(row, "severity", SEVERITIES),
        name_a_zh=row.text("name_a_zh"),
        name_a_en=row.text("name_a_en"),
        name_b_zh=row.text("name_b_zh"),
        name_b_en=row.text("name_b_en"),
        effect_zh=row.text("effect_zh"),
        effect_en=row.text("effect_en"),
        management_zh=row.text("management_zh"),
        management_en=row.text("management_en"),
        source=row.text("source"),
    )


def read_interactions(content: bytes) -> InteractionIndex:
    found = tuple(_interaction(row) for row in rows(content, "interactions.csv"))
    return InteractionIndex(found, _index(rule.atc_a for rule in found), _index(rule.atc_b for rule in found))


def _index(sides: Iterable[tuple[str, ...]]) -> dict[str, frozenset[int]]:
    collected: dict[str, set[int]] = {}
    for number, prefixes in enumerate(sides):
        for prefix in prefixes:
            collected.setdefault(prefix, set()).add(number)
    return {prefix: frozenset(numbers) for prefix, numbers in collected.items()}


def read_allergy_rules(content: bytes) -> tuple[AllergyRule, ...]:
    return tuple(
        AllergyRule(
            id=row.required("id"),
            allergen_class=row.required("allergen_class"),
            allergen_zh=row.text("allergen_zh"),
            allergen_en=row.text("allergen_en"),
            target_class=row.required("target_class"),
            target_zh=row.text("target_zh"),
            target_en=row.text("target_en"),
            action=_known(row, "action", ACTIONS),
            target_atc=row.list("target_atc"),
            mechanism_en=row.text("mechanism_en"),
            management_en=row.text("management_en"),
            source=row.text("source"),
        )
        for row in rows(content, "allergy_cross.csv")
    )


def read_allergen_words(content: bytes | None) -> tuple[AllergenWord, ...]:
    """A pack without the table has none."""
    return tuple(
        AllergenWord(
            word=row.required("word"),
            classes=row.list("classes"),
            atcs=row.list("atcs"),
            source=row.required("source"),
        )
        for row in (rows(content, WORDS_FILE) if content is not None else ())
    )


def read_duplicate_rules(content: bytes) -> tuple[DuplicateRule, ...]:
    return tuple(
        DuplicateRule(
            id=row.required("id"),
            scope=row.list("atc_scope"),
            same=_LEVEL_LENGTH.get(_known(row, "match_level", ("3", "4", "5", "list"))),
            least=_LEAST.get(row.text("id"), 2),
            name_zh=row.text("name_zh"),
            name_en=row.text("name_en"),
            severity=_known(row, "severity", SEVERITIES),
            exception_en=row.text("exception_en"),
            source=row.text("source"),
        )
        for row in rows(content, "duplicate_therapy.csv")
    )
