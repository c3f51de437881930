"""Findings and gaps of a check in the reader's language; text of the pack in another one stands apart. Judges nothing."""

from PySide6.QtCore import QCoreApplication

from client.clinical.safety.findings import Finding, Gap, Kind, NotChecked, Tier
from client.tongue import reads_english
from ui.doctor.finding_sentences import sentence
from ui.rule_words import kind_word

TIER_TONES = {Tier.STOP: "red", Tier.INTERRUPT: "redo", Tier.ADVISE: "plain", Tier.PASSIVE: "sunken"}


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
        Gap.CENTRAL_ASKED: translate("CentralAdvice", "asked, not answered yet"),
        Gap.CENTRAL_LATE: translate("CentralAdvice", "central's advice did not arrive in time"),
        Gap.CENTRAL_AWAY: translate("CentralAdvice", "not checked by central"),
        Gap.CENTRAL_ABSENT: translate("CentralAdvice", "not checked by central, which offers no decision support"),
        Gap.CENTRAL_FAILED: translate("CentralAdvice", "not checked by central, its decision support failed"),
        Gap.CENTRAL_UNREAD: translate("CentralAdvice", "part of it could not be read and is not shown"),
    }[gap]


def finding_words(finding: Finding, language: str) -> str:
    """The sentence, and after it what the rule says in the other language only."""
    return " · ".join(part for part in (sentence(finding, language), source_words(finding, language)) if part)


def source_words(finding: Finding, language: str) -> str:
    """Text of the rule that exists in the other language only, marked so; empty for kinds that are worded here."""
    if finding.kind not in _WORDED_BY_PACK:
        return ""
    is_english = reads_english(language)
    pairs = ((finding.effect_zh, finding.effect_en), (finding.management_zh, finding.management_en))
    found = [(chinese if is_english else english, english if is_english else chinese) for chinese, english in pairs]
    return _quoted("; ".join(foreign for foreign, own in found if foreign and not own), is_english=is_english)


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


_WORDED_BY_PACK = frozenset({Kind.ALLERGY, Kind.DUPLICATE, Kind.INTERACTION})


def not_checked_words(gaps: tuple[NotChecked, ...]) -> tuple[str, ...]:
    """One short line per kind of check with its reasons; the same reason is said once."""
    found: dict[Kind, list[str]] = {}
    for gap in gaps:
        words = gap_words(gap.gap)
        if words not in found.setdefault(gap.kind, []):
            found[gap.kind].append(words)
    return tuple(f"{kind_word(kind)}: {', '.join(reasons)}" for kind, reasons in found.items())
