"""Words of the prescription forms: kinds, corner marks, what stands against a line, why packs are asked for."""

from PySide6.QtCore import QCoreApplication

from client.clinical.controlled import IdProblem
from client.clinical.prescriptions import Form, FormKind, Problem, Rule, Tradition, Unknown


def form_kind_words(kind: FormKind) -> str:
    translate = QCoreApplication.translate
    return {
        FormKind.ORDINARY: translate("Forms", "Ordinary"),
        FormKind.EMERGENCY: translate("Forms", "Emergency"),
        FormKind.PAEDIATRIC: translate("Forms", "Paediatric"),
        FormKind.NARCOTIC: translate("Forms", "Narcotic, psychotropic I"),
        FormKind.PSYCHOTROPIC_2: translate("Forms", "Psychotropic II"),
    }[kind]


def corner_words(kind: FormKind) -> str:
    """What stands in the upper right corner of the paper; nothing on an ordinary form."""
    translate = QCoreApplication.translate
    return {
        FormKind.ORDINARY: "",
        FormKind.EMERGENCY: translate("Forms", "EMERGENCY"),
        FormKind.PAEDIATRIC: translate("Forms", "PAEDIATRIC"),
        FormKind.NARCOTIC: translate("Forms", "NARCOTIC / PSYCHOTROPIC I"),
        FormKind.PSYCHOTROPIC_2: translate("Forms", "PSYCHOTROPIC II"),
    }[kind]


def paper_words(kind: FormKind) -> str:
    """The colour said in words: nothing is told by colour alone."""
    translate = QCoreApplication.translate
    return {
        FormKind.ORDINARY: translate("Forms", "white"),
        FormKind.EMERGENCY: translate("Forms", "pale yellow"),
        FormKind.PAEDIATRIC: translate("Forms", "pale green"),
        FormKind.NARCOTIC: translate("Forms", "pale red"),
        FormKind.PSYCHOTROPIC_2: translate("Forms", "white with corner mark"),
    }[kind]


def tradition_words(tradition: Tradition) -> str:
    translate = QCoreApplication.translate
    return {
        Tradition.WESTERN: translate("Forms", "western drugs"),
        Tradition.PATENT: translate("Forms", "Chinese patent drugs"),
        Tradition.PIECES: translate("Forms", "herbal pieces"),
    }[tradition]


def form_title(form: Form, number: int) -> str:
    words = QCoreApplication.translate("Forms", "Form {number} · {kind} · {tradition}")
    return words.format(number=number, kind=form_kind_words(form.kind), tradition=tradition_words(form.tradition))


def unknown_words(unknown: Unknown) -> str:
    translate = QCoreApplication.translate
    return {
        Unknown.NO_DAYS: translate("Forms", "days not said"),
        Unknown.NO_DOSE: translate("Forms", "dose not said"),
        Unknown.NO_FREQUENCY: translate("Forms", "how often is not fixed"),
        Unknown.PACK: translate("Forms", "what a pack holds is not known"),
        Unknown.STRENGTH: translate("Forms", "the strength does not tell"),
    }[unknown]


def identity_words(problem: IdProblem) -> str:
    translate = QCoreApplication.translate
    return {
        IdProblem.PATIENT_MISSING: translate("Forms", "A narcotic form names the patient's identity number"),
        IdProblem.PATIENT_FORM: translate("Forms", "The patient's identity number is not well formed: type it again"),
        IdProblem.AGENT_HALF: translate("Forms", "Who collects it: name and identity number, or neither"),
        IdProblem.AGENT_FORM: translate("Forms", "The identity number of who collects it is not well formed"),
        IdProblem.AGENT_SAME: translate("Forms", "Who collects it has the patient's own number"),
    }[problem]


def problem_words(problem: Problem, name: str) -> str:
    translate = QCoreApplication.translate
    if problem.rule is Rule.TOO_LONG:
        words = translate("Forms", "{name}: {said} days, the form allows {limit}")
        more = (
            translate("Forms", "a reason is needed")
            if problem.may_reason
            else translate("Forms", "no reason lengthens it")
        )
        return f"{words.format(name=name, said=problem.said, limit=problem.limit)}, {more}"
    return {
        Rule.SINGLE_DOSE: translate("Forms", "{name}: an injected narcotic is a single dose"),
        Rule.NO_DAYS: translate("Forms", "{name}: for how many days? Change the line (E)"),
        Rule.PACKS_ASKED: translate("Forms", "{name}: how many packs?"),
    }[problem.rule].format(name=name)
