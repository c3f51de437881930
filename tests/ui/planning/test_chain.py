"""The chain of a unit in its row: what was done bears a tick, what was not done a cross; a low screen says it on one line."""

import msgspec

from offline.views.units import ChainStep, Unit, UnitKind, UnitState, UnitStep
from tests.ui.nurse.examples import NOW, order
from ui.planning.rows import _short_chain, chain_runs
from ui.widgets.painting import Run


def unit(*steps: UnitStep, state: UnitState = UnitState.BEGUN) -> Unit:
    fields = {field.name: "" for field in msgspec.structs.fields(Unit) if field.required}
    given = {"kind": UnitKind.INFUSION, "state": state, "lines": (order("ns", "saline"),), "steps": steps}
    return Unit(**{**fields, **given})  # type: ignore[arg-type]  # of the rest the chain asks nothing


def said(runs: tuple[Run, ...]) -> str:
    return " ".join(run.text.strip() for run in runs)


def test_a_dose_that_was_not_given_bears_no_tick() -> None:
    refused = UnitStep(step=ChainStep.GIVE, at=NOW, is_done=False, reason="refused")
    shown = said(chain_runs(unit(UnitStep(step=ChainStep.LAY_OUT, at=NOW), refused, state=UnitState.NOT_DONE)))
    assert shown.count("✓") == 1
    assert shown.count("✗") == 1
    assert "✗" in said(_short_chain(unit(refused, state=UnitState.NOT_DONE)))


def test_on_a_low_screen_the_chain_says_how_far_it_is_and_what_comes_next() -> None:
    shown = _short_chain(unit(UnitStep(step=ChainStep.LAY_OUT, at=NOW)))
    assert shown[0].text.strip().startswith("1/")
    assert len(shown) == 2
    assert "✓" not in said(shown)
