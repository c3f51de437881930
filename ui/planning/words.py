"""Words of the execution plan: steps, kinds, states, errors, refusals. Refuses to shorten a drug's name."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from client.errors import InputRefused
from client.records.units import ChainStep
from offline.views.plan_faults import FaultKind
from offline.views.units import UnitKind, UnitState


def step_word(step: ChainStep) -> str:
    translate = QCoreApplication.translate
    return {
        ChainStep.LAY_OUT: translate("Planning", "Lay out"),
        ChainStep.COMPOUND: translate("Planning", "Compound"),
        ChainStep.CHECK: translate("Planning", "Check"),
        ChainStep.GIVE: translate("Planning", "Give"),
        ChainStep.ROUND: translate("Planning", "Round"),
        ChainStep.END: translate("Planning", "End"),
        ChainStep.CARRY_OUT: translate("Planning", "Carry out"),
    }[step]


def kind_word(kind: UnitKind) -> str:
    translate = QCoreApplication.translate
    return {
        UnitKind.ORAL: translate("Planning", "By mouth"),
        UnitKind.INFUSION: translate("Planning", "Infusion"),
        UnitKind.INJECTION: translate("Planning", "Injection"),
        UnitKind.INHALATION: translate("Planning", "Inhalation"),
        UnitKind.TREATMENT: translate("Planning", "Treatment"),
        UnitKind.NURSING: translate("Planning", "Nursing"),
        UnitKind.OTHER: translate("Planning", "Other"),
    }[kind]


def state_word(state: UnitState) -> str:
    translate = QCoreApplication.translate
    return {
        UnitState.OPEN: translate("Planning", "planned"),
        UnitState.BEGUN: translate("Planning", "begun"),
        UnitState.RUNNING: translate("Planning", "running"),
        UnitState.UNCLEAR: translate("Planning", "unclear whether given: look"),
        UnitState.PARTLY: translate("Planning", "not all lines answered"),
        UnitState.DONE: translate("Planning", "done"),
        UnitState.NOT_DONE: translate("Planning", "not done"),
        UnitState.STOPPED_AFTER_BEGIN: translate("Planning", "order stopped after it was begun"),
    }[state]


def fault_words(kind: FaultKind) -> str:
    """What is wrong, and what to do about it."""
    translate = QCoreApplication.translate
    return {
        FaultKind.NO_FREQUENCY: translate(
            "Planning", "Long-term, but without times or frequency: nothing of it is planned. Ask the doctor."
        ),
        FaultKind.NO_TERM: translate(
            "Planning", "Neither long-term nor for one time: planned as its times say. Ask the doctor which it is."
        ),
        FaultKind.NO_TIME: translate("Planning", "It does not say when: nothing of it is planned. Ask the doctor."),
        FaultKind.UNREADABLE: translate(
            "Planning", "Its times cannot be read here: nothing of it is planned. Read its own words; ask the doctor."
        ),
        FaultKind.NO_START: translate(
            "Planning", "It does not say from when: nothing of it is planned. Ask the doctor."
        ),
        FaultKind.ON_HOLD: translate("Planning", "On hold: nothing of it is planned until it is released."),
        FaultKind.CALLED_OFF: translate(
            "Planning", "The central system called off this time while the order stands. Ask before giving."
        ),
        FaultKind.NO_ORDER: translate(
            "Planning", "The central system planned it, but its order is not on this station. Ask before giving."
        ),
    }[kind]


def fault_word(kind: FaultKind) -> str:
    translate = QCoreApplication.translate
    return {
        FaultKind.NO_FREQUENCY: translate("Planning", "no frequency"),
        FaultKind.NO_TERM: translate("Planning", "term not said"),
        FaultKind.NO_TIME: translate("Planning", "no time"),
        FaultKind.UNREADABLE: translate("Planning", "times not readable"),
        FaultKind.NO_START: translate("Planning", "no start"),
        FaultKind.ON_HOLD: translate("Planning", "on hold"),
        FaultKind.CALLED_OFF: translate("Planning", "called off"),
        FaultKind.NO_ORDER: translate("Planning", "order unknown"),
    }[kind]


def typed_words(error: InputRefused) -> str:
    translate = QCoreApplication.translate
    if error.facts[:1] == ("use-before",):
        return translate("Planning", "Not recorded: type until when, as 14:30, or 12-01 08:00 for another day.")
    return translate("Planning", "Not recorded: say why it was not done.")


def refusal_words(facts: Sequence[str]) -> str:
    """Why a step was not taken, in words that say what to do."""
    translate = QCoreApplication.translate
    known = {
        "unverified": translate("Planning", "The order is not verified yet: verify it first (F3)."),
        "order-held": translate("Planning", "The order is on hold."),
        "order-over": translate("Planning", "The order ended, or ends before this time: it is not prepared."),
        "not-on-ward": translate("Planning", "The order is not carried out on this ward."),
        "step-done": translate("Planning", "This step was done already."),
        "step-late": translate("Planning", "A later step was done already."),
        "step-early": translate("Planning", "The step before it is missing."),
        "use-before": translate(
            "Planning", "Not later than the site knows it to last: the time on the label, if it is earlier (T)."
        ),
        "second-nurse": translate("Planning", "A second nurse has to check it: not the one who prepared it."),
        "already-charted": translate("Planning", "It was recorded already."),
        "unit-unknown": translate("Planning", "The order was changed meanwhile: look at the plan again."),
        "in-the-future": translate("Planning", "It cannot have been done later than now."),
    }
    said = [known[fact] for fact in facts if fact in known]
    return " ".join(said) or translate("Planning", "It cannot be recorded as it stands.")


def hints() -> tuple[tuple[str, str], ...]:
    """The keys of the page."""
    translate = QCoreApplication.translate
    return (
        ("J K", translate("PlanPage", "up, down")),
        ("Space", translate("PlanPage", "next step")),
        ("U", translate("PlanPage", "not done")),
        ("T", translate("PlanPage", "use before")),
        ("F", translate("PlanPage", "by time, by type, errors")),
        ("D", translate("PlanPage", "other day")),
        ("P W", translate("PlanPage", "patient, ward")),
    )
