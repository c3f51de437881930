"""Findings and gaps of a check in the reader's language: the pack's own text where it has some, figures always. Judges nothing."""

from PySide6.QtCore import QCoreApplication

from client.clinical.safety.findings import Finding, Gap, Kind, NotChecked, Tier


def tier_word(tier: Tier) -> str:
    translate = QCoreApplication.translate
    return {
        Tier.STOP: translate("Safety", "STOP"),
        Tier.INTERRUPT: translate("Safety", "Reason"),
        Tier.ADVISE: translate("Safety", "Advice"),
        Tier.PASSIVE: translate("Safety", "Note"),
    }[tier]


TIER_TONES = {Tier.STOP: "red", Tier.INTERRUPT: "redo", Tier.ADVISE: "plain", Tier.PASSIVE: "sunken"}


def kind_word(kind: Kind) -> str:
    translate = QCoreApplication.translate
    return {
        Kind.ALLERGY: translate("Safety", "Allergy"),
        Kind.DUPLICATE: translate("Safety", "Duplicate"),
        Kind.INTERACTION: translate("Safety", "Interaction"),
        Kind.SINGLE_DOSE: translate("Safety", "Single dose"),
        Kind.DAILY_DOSE: translate("Safety", "Daily dose"),
        Kind.USUAL_DOSE: translate("Safety", "Usual dose"),
        Kind.PAEDIATRIC_DOSE: translate("Safety", "Child's dose"),
        Kind.INTERVAL: translate("Safety", "Interval"),
        Kind.RENAL: translate("Safety", "Kidney function"),
        Kind.PREGNANCY: translate("Safety", "Pregnancy"),
        Kind.AGE: translate("Safety", "Age"),
        Kind.ROUTE: translate("Safety", "Route"),
        Kind.POTASSIUM: translate("Safety", "Potassium"),
        Kind.ANTIBIOTIC: translate("Safety", "Antibiotic privilege"),
        Kind.SKIN_TEST: translate("Safety", "Skin test"),
    }[kind]


def gap_words(gap: Gap) -> str:
    translate = QCoreApplication.translate
    return {
        Gap.NOT_IN_PACK: translate("Safety", "no limit in the pack"),
        Gap.UNKNOWN_DRUG: translate("Safety", "drug not in the pack"),
        Gap.NO_ATC: translate("Safety", "no substance code"),
        Gap.ALLERGIES_UNKNOWN: translate("Safety", "allergies unknown"),
        Gap.ALLERGY_NOT_UNDERSTOOD: translate("Safety", "an allergy was not understood"),
        Gap.DOSE_MISSING: translate("Safety", "dose missing"),
        Gap.UNIT_NOT_COMPARABLE: translate("Safety", "units not comparable"),
        Gap.WEIGHT_UNKNOWN: translate("Safety", "weight unknown"),
        Gap.FREQUENCY_UNKNOWN: translate("Safety", "doses per day unknown"),
        Gap.CLEARANCE_UNKNOWN: translate("Safety", "CrCl unknown"),
        Gap.PREGNANCY_UNKNOWN: translate("Safety", "pregnancy unknown"),
        Gap.AGE_UNKNOWN: translate("Safety", "age unknown"),
        Gap.ROUTE_MISSING: translate("Safety", "route missing"),
        Gap.PRIVILEGE_UNKNOWN: translate("Safety", "privilege unknown"),
    }[gap]


def finding_words(finding: Finding, language: str) -> str:
    """Title, figures, effect and what to do, as far as the pack says. What it has in the other language only is marked so."""
    pairs = (
        (finding.title_zh, finding.title_en),
        (finding.effect_zh, finding.effect_en),
        (finding.management_zh, finding.management_en),
    )
    is_english = language == "en"
    own = [(english if is_english else chinese) or "" for chinese, english in pairs]
    foreign = [(chinese if is_english else english) for chinese, english in pairs]
    quoted = "; ".join(text for ours, text in zip(own, foreign, strict=True) if text and not ours)
    said = (own[0], figures(finding), own[1], own[2], _quoted(quoted, is_english=is_english))
    return " · ".join(part for part in said if part)


def _quoted(text: str, *, is_english: bool) -> str:
    if not text:
        return ""
    translate = QCoreApplication.translate
    words = (
        translate("Safety", "rule text, Chinese only: {text}")
        if is_english
        else translate("Safety", "rule text, English only: {text}")
    )
    return words.format(text=text)


def figures(finding: Finding) -> str:
    """What was ordered against its limit, or the facts as the rule gave them."""
    facts, translate = finding.facts, QCoreApplication.translate
    if "ordered" in facts and "limit" in facts:
        unit = facts.get("unit", "")
        return translate("Safety", "{ordered} against {limit} {unit}").format(
            ordered=facts["ordered"], limit=facts["limit"], unit=unit
        )
    shown = _fact_names()
    found = ((shown[name], _fact_value(name, facts[name])) for name in shown if facts.get(name))
    return " · ".join(f"{word} {value}".strip() for word, value in found if value not in finding.title_zh)


def _fact_names() -> dict[str, str]:
    """The facts that are shown, in their order; a substance stands for itself."""
    translate = QCoreApplication.translate
    return {
        "crcl": "CrCl",
        "clearance": "CrCl",
        "threshold": translate("Safety", "limit"),
        "tier": translate("Safety", "privilege"),
        "needed": translate("Safety", "needed"),
        "allergen": "",
        "atc": "ATC",
        "rate": translate("Safety", "rate"),
        "age": translate("Safety", "age"),
    }


def _fact_value(name: str, value: str) -> str:
    if name not in {"tier", "needed"}:
        return value
    translate = QCoreApplication.translate
    return {
        "special": translate("Safety", "special use"),
        "restricted": translate("Safety", "restricted use"),
        "unrestricted": translate("Safety", "unrestricted use"),
        "non-restricted": translate("Safety", "unrestricted use"),
    }.get(value, value)


def not_checked_words(gaps: tuple[NotChecked, ...]) -> tuple[str, ...]:
    """One short line per kind of check with its reasons; the same reason is said once."""
    found: dict[Kind, list[str]] = {}
    for gap in gaps:
        words = gap_words(gap.gap)
        if words not in found.setdefault(gap.kind, []):
            found[gap.kind].append(words)
    return tuple(f"{kind_word(kind)}: {', '.join(reasons)}" for kind, reasons in found.items())
