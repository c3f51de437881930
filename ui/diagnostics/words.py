"""The report in the reader's language, one line per finding. Total: an unknown finding shows its machine words."""

from PySide6.QtCore import QCoreApplication

from ui.commands.saying import in_one_line
from ui.diagnostics.findings import Finding, Report, Verdict
from ui.diagnostics.security_words import safety_fact_names, safety_names, safety_sum, safety_values
from ui.notices import short_words_for


def in_words(report: Report) -> str:
    lines = [_line(one) for one in report.findings]
    return "\n".join((*lines, "", safety_sum(report.status) if report.is_safety else _sum(report.status)))


def _line(finding: Finding) -> str:
    names, values = _fact_names() | safety_fact_names(), _value_words() | safety_values()
    facts = [
        f"{names.get(name, name)} {values.get(value, value)}".strip() for name, value in finding.facts.items() if value
    ]
    if finding.error is not None:
        facts.append(short_words_for(finding.error))
    return in_one_line(f"{_verdict(finding.verdict):<6} {_name(finding.name)}: {'  '.join(facts)}")


def _verdict(verdict: Verdict) -> str:
    translate = QCoreApplication.translate
    return {
        Verdict.WELL: translate("Check", "well"),
        Verdict.WRONG: translate("Check", "LOOK"),
        Verdict.CANNOT_WORK: translate("Check", "STOP"),
    }[verdict]


def _sum(verdict: Verdict) -> str:
    translate = QCoreApplication.translate
    return {
        Verdict.WELL: translate("Check", "This PC is ready."),
        Verdict.WRONG: translate("Check", "This PC works; what is marked needs attention."),
        Verdict.CANNOT_WORK: translate(
            "Check", "This PC cannot work as a station until what is marked STOP is repaired."
        ),
    }[verdict]


def _name(name: str) -> str:
    translate = QCoreApplication.translate
    return {
        "versions": translate("Check", "Versions"),
        "display": translate("Check", "Display"),
        "fonts": translate("Check", "Fonts"),
        "printer": translate("Check", "Printer"),
        "settings": translate("Check", "Settings"),
        "keys": translate("Check", "Keys"),
        "store": translate("Check", "Local store"),
        "disk": translate("Check", "Disk"),
        "audit": translate("Check", "Audit"),
        "pack": translate("Check", "Rule pack"),
        "trust": translate("Check", "Secured line"),
        "certificate": translate("Check", "This station's certificate"),
        "central": translate("Check", "Central"),
        "sign-in": translate("Check", "Sign-in at central"),
        "clock": translate("Check", "Clock"),
        "delivery": translate("Check", "Delivery"),
        **safety_names(),
    }.get(name, name)


def _fact_names() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "screen": translate("Check", "screen"),
        "latin": translate("Check", "Latin"),
        "chinese": translate("Check", "Chinese"),
        "missing": translate("Check", "missing:"),
        "default": translate("Check", "default:"),
        "count": translate("Check", "number"),
        "folder": translate("Check", "folder"),
        "free_mb": translate("Check", "free MB"),
        "place": translate("Check", "kept in"),
        "step": "",
        "file": translate("Check", "file"),
        "encrypted": translate("Check", "encrypted:"),
        "state": translate("Check", "state:"),
        "version": translate("Check", "version"),
        "age_days": translate("Check", "age in days"),
        "url": translate("Check", "address"),
        "server": translate("Check", "server"),
        "answer_ms": translate("Check", "answer in ms"),
        "atomic": translate("Check", "atomic:"),
        "largest": translate("Check", "largest transaction"),
        "race_proof": translate("Check", "race-proof:"),
        "deletions": translate("Check", "deletions seen by"),
        "differences": translate("Check", "differences:"),
        "offset_s": translate("Check", "central ahead by s"),
        "system": translate("Check", "system"),
        "trust": translate("Check", "trusts"),
        "revoked": translate("Check", "list of the revoked"),
        "environment": translate("Check", "CHANGED BY A VARIABLE OF THIS PC:"),
        "subject": translate("Check", "certificate of"),
        "issuer": translate("Check", "issued by"),
        "until": translate("Check", "holds until"),
        "days": translate("Check", "days left"),
        "station": translate("Check", "station signs in as"),
        "way": translate("Check", "by"),
        "key": translate("Check", "key"),
        "next_key": translate("Check", "a key to follow waits for IT:"),
        "people": translate("Check", "people sign in:"),
        "entries": translate("Check", "entries"),
        "waiting": translate("Check", "not told to central yet"),
        "refused": translate("Check", "refused by central"),
        "trouble": translate("Check", "central does not take it:"),
        "broken": translate("Check", "the journal is not whole:"),
    }


def _value_words() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "yes": translate("Check", "yes"),
        "no": translate("Check", "no"),
        "none": translate("Check", "none"),
        "unknown": translate("Check", "unknown"),
        "not installed": translate("Check", "not installed"),
        "not begun": translate("Check", "not begun"),
        "opened": translate("Check", "opened"),
        "in use by a running station": translate("Check", "in use by a running station"),
        "this PC alone, without TLS": translate("Check", "this PC alone, without TLS"),
        "the hospital's own authority": translate("Check", "the hospital's own authority"),
        "the authorities of this PC": translate("Check", "the authorities of this PC"),
        "whoever signs in": translate("Check", "whoever signs in"),
        "its own key": translate("Check", "its own key"),
        "its own secret": translate("Check", "its own secret"),
        "here and in the browser": translate("Check", "here and in the browser"),
        "here": translate("Check", "here"),
        "in the browser": translate("Check", "in the browser"),
        "central offers none": translate("Check", "central offers none"),
        "no settings yet": translate("Check", "no settings yet"),
        "run-or-config": translate(
            "Check",
            "`wardlight run` on a PC with a display makes those of the practice ward; for your own ward give --config FILE"
            " (docs/settings.example.toml)",
        ),
    }
