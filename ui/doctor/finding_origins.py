"""Where a finding comes from, and what was answered to it before in this stay. Refuses to leave out a rule without a source."""

from PySide6.QtCore import QCoreApplication

from client.clinical.safety.findings import Finding


def origin_words(finding: Finding) -> str:
    """Rule, source and version on one line; what the rule does not name is said to be unknown."""
    translate = QCoreApplication.translate
    unknown = translate("FindingOrigin", "unknown")
    return translate("FindingOrigin", "rule {rule} · source: {source} · pack {version}").format(
        rule=finding.rule_id, source=finding.source or unknown, version=finding.pack_version or unknown
    )


def answered_words(finding: Finding) -> str:
    """Empty where nobody answered it before."""
    answered = finding.answered
    if answered is None:
        return ""
    words = QCoreApplication.translate("FindingOrigin", "answered in this stay: “{reason}” ({name}, {time})")
    return words.format(reason=answered.reason, name=answered.by, time=answered.at.strftime("%m-%d %H:%M"))
