"""One finding as a sentence: what was found, the value, the limit, what to do. Refuses notes of the pack that are about something else."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from client.clinical.safety.findings import Finding, Kind, Tier
from client.tongue import reads_english
from ui.requests.sentences import of_herb, of_request
from ui.units import unit_words

Facts = Mapping[str, str]


def sentence(finding: Finding, language: str) -> str:
    """In the reader's language; what the pack holds in another one only is not part of it."""
    if finding.kind is Kind.REQUEST:
        return of_request(finding, language)
    teller = _TELLERS.get(finding.kind)
    if teller is not None:
        return teller(finding)
    is_english = reads_english(language)
    told = (
        (finding.title_en, finding.effect_en, finding.management_en)
        if is_english
        else (finding.title_zh, finding.effect_zh, finding.management_zh)
    )
    todo = _of_pair(finding) if not told[2] else ""
    return " · ".join(part for part in (*told, todo) if part)


def _of_pair(finding: Finding) -> str:
    translate = QCoreApplication.translate
    if finding.kind is Kind.ALLERGY:
        severity = _severity(finding.facts.get("severity", ""))
        allergen = finding.facts.get("allergen", "")
        known = translate("Safety", "the patient is allergic to {allergen}").format(allergen=allergen)
        return f"{known}{f' ({severity})' if severity else ''}: {_allergy_todo(finding.facts.get('action', ''))}"
    if finding.kind is Kind.DUPLICATE:
        return translate("Safety", "stands twice with what is in force: stop one of them or give the reason")
    return ""


def _severity(code: str) -> str:
    translate = QCoreApplication.translate
    return {
        "anaphylaxis": translate("Safety", "anaphylaxis"),
        "severe": translate("Safety", "severe"),
        "moderate": translate("Safety", "moderate"),
        "mild": translate("Safety", "mild"),
    }.get(code, "")


def _allergy_todo(action: str) -> str:
    translate = QCoreApplication.translate
    return {
        "contraindicated": translate("Safety", "contraindicated, choose another class"),
        "avoid": translate("Safety", "avoid, choose another drug"),
        "warn": translate("Safety", "may cross-react, only with reason and monitoring"),
    }.get(action, translate("Safety", "same substance or class, choose another drug"))


def _of_kidneys(finding: Finding) -> str:
    translate, facts = QCoreApplication.translate, finding.facts
    todo = {
        "avoid": translate("Safety", "avoid, choose another drug"),
        "caution": translate("Safety", "use with caution and monitor"),
    }.get(facts.get("action", ""), translate("Safety", "lower the dose or lengthen the interval as the label says"))
    return translate("Safety", "CrCl {value} below the limit of {limit} mL/min: {todo}").format(
        value=_short(facts.get("clearance", "")), limit=facts.get("threshold", "—"), todo=todo
    )


def _of_dose(finding: Finding) -> str:
    translate, facts = QCoreApplication.translate, finding.facts
    unit = unit_words(facts.get("unit", ""))
    if finding.kind is Kind.INTERVAL:
        words = translate("Safety", "every {value} h, at least {limit} h apart: change the frequency")
    elif finding.kind is Kind.USUAL_DOSE and facts.get("basis") == "below":
        words = translate("Safety", "{value} {unit} is less than the usual {limit} {unit}: check dose and unit")
    elif finding.kind is Kind.USUAL_DOSE and facts.get("basis") == "no-time":
        words = translate("Safety", "the unit says no time, this drug is usually dosed in {unit}: is the time missing?")
    elif finding.kind is Kind.USUAL_DOSE:
        words = translate("Safety", "{value} {unit} is more than the usual {limit} {unit}: check dose and unit")
    elif finding.kind is Kind.DAILY_DOSE:
        words = translate("Safety", "{value} {unit} in a day, limit {limit} {unit}: lower the dose or give the reason")
    else:
        words = translate("Safety", "{value} {unit} at once, limit {limit} {unit}: lower the dose or give the reason")
    return words.format(value=facts.get("ordered", "—"), limit=facts.get("limit", "—"), unit=unit)


def _of_pregnancy(finding: Finding) -> str:
    translate = QCoreApplication.translate
    todo = {
        "caution": translate("Safety", "use with caution"),
        "avoid": translate("Safety", "avoid, choose another drug"),
    }.get(finding.facts.get("flag", ""), translate("Safety", "contraindicated, choose another drug"))
    return translate("Safety", "the patient is pregnant: {todo}").format(todo=todo)


def _of_age(finding: Finding) -> str:
    words = QCoreApplication.translate("Safety", "aged {value}, from {limit} years on: choose another drug")
    return words.format(value=_short(finding.facts.get("age", "")), limit=finding.facts.get("least", "—"))


def _of_route(finding: Finding) -> str:
    translate, facts = QCoreApplication.translate, finding.facts
    allowed = ", ".join(_route(code) for code in facts.get("allowed", "").split(";") if code)
    words = translate("Safety", "ordered {value}, this product is for {limit}: change the route or the product")
    return words.format(value=_route(facts.get("ordered", "")), limit=allowed or "—")


def _route(code: str) -> str:
    translate = QCoreApplication.translate
    return {
        "PO": translate("Safety", "by mouth"),
        "IVGTT": translate("Safety", "intravenous drip"),
        "IVP": translate("Safety", "intravenous push"),
        "IVPUMP": translate("Safety", "intravenous pump"),
        "IM": translate("Safety", "into the muscle"),
        "SC": translate("Safety", "under the skin"),
        "ID": translate("Safety", "into the skin"),
        "SL": translate("Safety", "under the tongue"),
    }.get(code, code)


def _of_potassium(finding: Finding) -> str:
    translate, facts = QCoreApplication.translate, finding.facts
    if "route" in facts:
        words = translate("Safety", "potassium never by {value}: dilute it and give it as a drip")
        return words.format(value=_route(facts["route"]))
    if "fluid" in facts:
        return translate("Safety", "potassium without a fluid: group it with one, at most 3 g/L")
    if finding.tier is Tier.STOP:
        words = translate(
            "Safety", "potassium {value} g per litre of fluid: no reason lets it pass, more fluid or less potassium"
        )
        return words.format(value=facts.get("ordered", "—"))
    words = translate(
        "Safety", "potassium {value} g/L, limit {limit} g/L by a peripheral line: more fluid or less potassium"
    )
    return words.format(value=facts.get("ordered", "—"), limit=facts.get("limit", "—"))


def _of_rate(finding: Finding) -> str:
    words = QCoreApplication.translate(
        "Safety", "potassium {value} mmol an hour, usually at most {limit}: slower or less potassium"
    )
    return words.format(value=finding.facts.get("ordered", "—"), limit=finding.facts.get("limit", "—"))


def _of_antibiotic(finding: Finding) -> str:
    translate, facts = QCoreApplication.translate, finding.facts
    tier = privilege_words(facts.get("tier", ""))
    if facts.get("missing"):
        missing = ", ".join(_form_field(name) for name in facts["missing"].split(";"))
        words = translate("Antimicrobial", "{tier}: the request form lacks {missing}. U opens it.")
        return words.format(tier=tier, missing=missing)
    if facts.get("emergency") == "used":
        words = translate(
            "Antimicrobial",
            "{tier}, above your privilege, and its one day of emergency is used: a colleague with the privilege orders on",
        )
        return words.format(tier=tier)
    if facts.get("emergency"):
        return translate("Antimicrobial", "{tier}, above your privilege: emergency use, ends within 24 h").format(
            tier=tier
        )
    if finding.tier is Tier.STOP and not facts.get("privilege"):
        words = translate(
            "Antimicrobial",
            "{tier}, and your privilege is not known: a colleague who has it, or an emergency for one day (U)",
        )
        return words.format(tier=tier)
    if finding.tier is Tier.STOP:
        words = translate(
            "Antimicrobial",
            "{tier}, your privilege is {privilege}: let a colleague with the privilege order it, or an emergency for one day (U)",
        )
        return words.format(tier=tier, privilege=privilege_words(facts.get("privilege", "")))
    return translate("Safety", "{tier}: you may order it").format(tier=tier)


def _form_field(name: str) -> str:
    translate = QCoreApplication.translate
    return {
        "purpose": translate("Antimicrobial", "purpose"),
        "indication": translate("Antimicrobial", "indication"),
        "site": translate("Antimicrobial", "site of infection"),
        "culture": translate("Antimicrobial", "culture"),
        "susceptibility": translate("Antimicrobial", "susceptibility"),
        "prior": translate("Antimicrobial", "antibacterials before"),
        "prior_course": translate("Antimicrobial", "whether those were given for more than 72 h"),
        "expert": translate("Antimicrobial", "expert opinion"),
        "before_operation": translate("Antimicrobial", "time before the operation"),
    }.get(name, name)


def privilege_words(tier: str) -> str:
    translate = QCoreApplication.translate
    return {
        "special": translate("Safety", "special use"),
        "restricted": translate("Safety", "restricted use"),
        "unrestricted": translate("Safety", "unrestricted use"),
        "non-restricted": translate("Safety", "unrestricted use"),
    }.get(tier, tier or "—")


def _of_skin_test(finding: Finding) -> str:
    translate, facts = QCoreApplication.translate, finding.facts
    if facts.get("result") == "negative":
        words = translate(
            "SkinTest", "{test} negative on {read}, valid until {until}: no new test; another batch needs one{batch}"
        )
        batch = (
            translate("SkinTest", " (tested: batch {batch})").format(batch=facts["batch"]) if facts.get("batch") else ""
        )
        known = {name: facts.get(name) or "—" for name in ("test", "read", "until")}
        return words.format(**known, batch=batch)
    if facts.get("result"):
        return translate("SkinTest", "skin test positive: contraindicated, choose another drug and record the allergy")
    if facts.get("held"):
        return translate("SkinTest", "held until the skin test is negative")
    if facts.get("need") == "required":
        return translate(
            "SkinTest",
            "no skin test on record, one is required: order the test first; without it a reason and a second person's signature",
        )
    return translate("Safety", "no skin test on record, one is advised: test first or give the reason")


def _of_pharmacy(finding: Finding) -> str:
    translate, facts = QCoreApplication.translate, finding.facts
    words = translate(
        "Safety",
        "a pharmacist rejected this drug in this stay and nobody answered ({reason}): choose another or say why",
    )
    return words.format(reason=facts.get("reason") or facts.get("by") or "—")


def _of_standing(finding: Finding) -> str:
    translate, facts = QCoreApplication.translate, finding.facts
    words = (
        translate("Safety", "another diet is in force: {other}; stop it if this one takes its place")
        if facts.get("what") == "diet"
        else translate("Safety", "another nursing level is in force: {other}; stop it if this one takes its place")
    )
    return words.format(other=facts.get("other") or "—")


def _short(number: str) -> str:
    """Without decimals that a person cannot use."""
    whole, _, rest = number.partition(".")
    return whole if not rest.strip("0") else f"{whole}.{rest[:1]}"


_TELLERS: Mapping[Kind, Callable[[Finding], str]] = {
    Kind.RENAL: _of_kidneys,
    Kind.SINGLE_DOSE: _of_dose,
    Kind.DAILY_DOSE: _of_dose,
    Kind.USUAL_DOSE: _of_dose,
    Kind.PAEDIATRIC_DOSE: _of_dose,
    Kind.INTERVAL: _of_dose,
    Kind.PREGNANCY: _of_pregnancy,
    Kind.AGE: _of_age,
    Kind.ROUTE: _of_route,
    Kind.POTASSIUM: _of_potassium,
    Kind.RATE: _of_rate,
    Kind.ANTIBIOTIC: _of_antibiotic,
    Kind.SKIN_TEST: _of_skin_test,
    Kind.HERB: of_herb,
    Kind.PHARMACY: _of_pharmacy,
    Kind.STANDING: _of_standing,
}
"""The kinds whose text in the pack is only the drug's name and a general note; allergies, pairs and duplicates have their own."""
