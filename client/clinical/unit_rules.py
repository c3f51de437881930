"""Which orders the ward's nurses carry out as units, of which kind these are, and what is prepared by two: site values of the pack.

Refuses to guess a kind: a way of giving that no word of the pack covers is "other".
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from client.clinical.catalogue import Catalogue
from client.clinical.second_checks import SecondChecks, Stage, refuse_moved
from client.clinical.skin_tests import is_skin_test
from client.fhir.names import NURSING_ORDER, ROUTE, SNOMED
from client.records import Code, Order, OrderKind

ORAL, INFUSION, INJECTION, INHALATION = "oral", "infusion", "injection", "inhalation"
TREATMENT, NURSING, OTHER = "treatment", "nursing", "other"
DRUG_KINDS = (ORAL, INFUSION, INJECTION, INHALATION, TREATMENT)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitRules:
    """As the pack has them. `nursing` and `treatment` name categories of nursing orders; every other category has a page of its own."""

    nursing: frozenset[str] = frozenset()
    treatment: frozenset[str] = frozenset()
    checks: SecondChecks = field(default_factory=SecondChecks)
    source: str = ""


def read_unit_rules(raw: Mapping[str, Any], checks: SecondChecks) -> UnitRules:
    """Raises KeyError, TypeError or ValueError for what is no such rule."""
    refuse_moved(raw, ("double_check",))
    return UnitRules(
        nursing=frozenset(raw["nursing"]),
        treatment=frozenset(raw["treatment"]),
        checks=checks,
        source=str(raw["source"]),
    )


def kind_of(lead: Order, catalogue: Catalogue, rules: UnitRules) -> str:
    """By the pack's word about the route, our own or SNOMED's where all routes of that code are of one kind."""
    if lead.kind is OrderKind.NURSING:
        return TREATMENT if _category(lead, catalogue) in rules.treatment else NURSING
    said = _route_kinds(lead.route, catalogue) if lead.route is not None else set()
    return said.pop() if len(said) == 1 else OTHER


def is_carried_out(order: Order, catalogue: Catalogue, rules: UnitRules) -> bool:
    """Every drug; of nursing orders what no page of its own asks for. One that the pack does not know is carried out, too."""
    if order.kind is not OrderKind.NURSING:
        return order.kind is OrderKind.MEDICATION
    category = _category(order, catalogue)
    return (category is None or category in rules.nursing | rules.treatment) and not is_skin_test(order.what)


def prepared_by_two(
    lines: tuple[Order, ...], catalogue: Catalogue, rules: UnitRules, years: int | None
) -> tuple[str, ...]:
    """The classes for which a second nurse checks what the first prepared. Of a drug that the pack does not know nothing is said."""
    return rules.checks.asked(lines, Stage.PREPARE, catalogue, years)


def _category(order: Order, catalogue: Catalogue) -> str | None:
    found = catalogue.nursing.get(order.what.code_in(NURSING_ORDER) or "")
    return None if found is None else found.category


def _route_kinds(route: Code, catalogue: Catalogue) -> set[str]:
    own = catalogue.routes.get(route.code_in(ROUTE) or "")
    if own is not None:
        return {own.unit_kind} & set(DRUG_KINDS)
    snomed = route.code_in(SNOMED)
    return {one.unit_kind for one in catalogue.routes.values() if snomed and one.snomed_code == snomed} & set(
        DRUG_KINDS
    )
