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
    """Title, figures, effect and what to do, as far as the pack says."""
    is_english = language == "en"
    title = finding.title_en or finding.title_zh if is_english else finding.title_zh or finding.title_en
    effect = finding.effect_en or finding.effect_zh if is_english else finding.effect_zh or finding.effect_en
    manage = (
        finding.management_en or finding.management_zh if is_english else finding.management_zh or finding.management_en
    )
    parts = (title, figures(finding), effect, manage)
    return " · ".join(part for part in parts if part)


def figures(finding: Finding) -> str:
    """What was ordered against its limit, or the facts as the rule gave them."""
    facts, translate = finding.facts, QCoreApplication.translate
    if "ordered" in facts and "limit" in facts:
        unit = facts.get("unit", "")
        return translate("Safety", "{ordered} against {limit} {unit}").format(
            ordered=facts["ordered"], limit=facts["limit"], unit=unit
        )
    shown = ("crcl", "clearance", "threshold", "tier", "needed", "allergen", "atc", "rate", "age")
    return " · ".join(
        f"{name} {facts[name]}" for name in shown if facts.get(name) and facts[name] not in finding.title_zh
    )


def not_checked_words(gaps: tuple[NotChecked, ...]) -> tuple[str, ...]:
    """One short line per kind of check with its reasons; the same reason is said once."""
    found: dict[Kind, list[str]] = {}
    for gap in gaps:
        words = gap_words(gap.gap)
        if words not in found.setdefault(gap.kind, []):
            found[gap.kind].append(words)
    return tuple(f"{kind_word(kind)}: {', '.join(reasons)}" for kind, reasons in found.items())
