"""How much of a drug is in each millilitre: of the infusion where there is one, of the product otherwise, and never a guess."""

from decimal import Decimal

import msgspec
import pytest

from client.clinical.concentration import Line, of_draft, per_millilitre
from client.clinical.units import Quantity
from client.records import Amount
from tests.support.builders import draft, pack

CATALOGUE = pack().catalogue


def line(drug: str, dose: str, unit: str, group: int = 1) -> Line:
    made = draft(drug, dose=dose, unit=unit, group=group)
    return of_draft(msgspec.structs.replace(made, dose=Amount(value=Decimal(dose), unit=unit, code=unit)))


def test_a_mass_in_an_infusion_counts_every_volume() -> None:
    drug, fluid = line("norepinephrine-inj", "4", "mg"), line("sodium-chloride-09-inj", "50", "mL")
    assert per_millilitre(drug, (drug, fluid), CATALOGUE) == Quantity(Decimal("0.08"), "mg")


def test_another_infusion_beside_it_does_not_count() -> None:
    drug, fluid = line("norepinephrine-inj", "4", "mg"), line("sodium-chloride-09-inj", "50", "mL", group=2)
    assert per_millilitre(drug, (drug, fluid), CATALOGUE) is None


def test_alone_it_is_the_products_own_strength_per_volume() -> None:
    for drug in CATALOGUE.drugs.values():
        alone = line(drug.id, "1", "mg", group=0)
        found = per_millilitre(alone, (alone,), CATALOGUE)
        assert (found is not None) is (
            drug.strength is not None and drug.strength.per is not None and drug.strength.per.unit in {"mL", "L"}
        ), drug.id


@pytest.mark.parametrize(("dose", "expected"), [("1", "0.003333"), ("100", "0.3333")])
def test_it_is_rounded_to_four_digits_that_count(dose: str, expected: str) -> None:
    drug, fluid = line("norepinephrine-inj", dose, "mg"), line("sodium-chloride-09-inj", "300", "mL")
    found = per_millilitre(drug, (drug, fluid), CATALOGUE)
    assert found is not None
    assert found.value == Decimal(expected)
