"""The request form of an antibacterial in words: what was filled in and nothing else. Judges nothing."""

from PySide6.QtCore import QCoreApplication

from client.records import AntimicrobialForm, Order


def form_words(form: AntimicrobialForm) -> str:
    translate = QCoreApplication.translate
    said = (
        (translate("LookActs", "purpose"), _purpose(form.purpose)),
        (translate("LookActs", "indication"), form.indication),
        (translate("LookActs", "site"), form.site),
        (translate("LookActs", "culture"), form.culture),
        (translate("LookActs", "susceptibility"), form.susceptibility),
        (translate("LookActs", "before"), "; ".join(part for part in (form.prior, _course(form.prior_course)) if part)),
        (translate("LookActs", "expert opinion"), form.expert),
        (translate("LookActs", "before the operation"), form.before_operation),
        (translate("LookActs", "cause"), form.cause),
        (translate("LookActs", "chest film"), form.chest_film),
        (translate("LookActs", "type"), form.infection_type),
    )
    return " · ".join(f"{name}: {words}" for name, words in said if words)


def form_of(order: Order) -> str:
    """For paper; empty where no form was filled in."""
    return form_words(order.form) if order.form is not None else ""


def _purpose(code: str) -> str:
    translate = QCoreApplication.translate
    known = {"treatment": translate("LookActs", "treatment"), "prophylaxis": translate("LookActs", "prophylaxis")}
    return known.get(code, code)


def _course(code: str) -> str:
    translate = QCoreApplication.translate
    return {
        "none": translate("LookActs", "none before"),
        "short": translate("LookActs", "up to 72 h"),
        "long": translate("LookActs", "more than 72 h"),
    }.get(code, code)
