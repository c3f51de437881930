"""The report in the reader's language, one line per finding. Total: an unknown finding shows its machine words."""

from PySide6.QtCore import QCoreApplication

from ui.diagnostics.findings import Finding, Report, Verdict


def in_words(report: Report) -> str:
    lines = [_line(one) for one in report.findings]
    return "\n".join((*lines, "", _sum(report.status)))


def _line(finding: Finding) -> str:
    names = _fact_names()
    facts = "  ".join(f"{names.get(name, name)} {value}" for name, value in finding.facts.items() if value)
    return f"{_verdict(finding.verdict):<6} {_name(finding.name)}: {facts}"


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
        "pack": translate("Check", "Rule pack"),
        "central": translate("Check", "Central"),
        "clock": translate("Check", "Clock"),
        "delivery": translate("Check", "Delivery"),
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
        "error": translate("Check", "error:"),
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
    }
