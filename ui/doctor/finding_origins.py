"""Where a finding comes from, and what was answered to it before in this stay. Refuses to leave out a rule without a source."""

from PySide6.QtCore import QCoreApplication

from client.clinical.safety.findings import Finding
from client.tongue import reads_english


def origin_words(finding: Finding, language: str) -> str:
    """Rule, source and version on one line; what the rule does not name is said to be unknown.

    A source stays in the words in which it was written, and says so where those are not the reader's: nobody translates a source here.
    """
    translate = QCoreApplication.translate
    unknown = translate("FindingOrigin", "unknown")
    words = translate("FindingOrigin", "rule {rule} · source: {source} · pack {version}")
    if finding.source and is_foreign(finding.source, language):
        words = (
            translate("FindingOrigin", "rule {rule} · source (in Chinese): {source} · pack {version}")
            if reads_english(language)
            else translate("FindingOrigin", "rule {rule} · source (in English): {source} · pack {version}")
        )
    return words.format(rule=finding.rule_id, source=finding.source or unknown, version=finding.pack_version or unknown)


def is_foreign(words: str, language: str) -> bool:
    """Whether it is written in the other language: a source with a Chinese sign is Chinese."""
    return any("\u4e00" <= sign <= "\u9fff" for sign in words) is (reads_english(language))


def answered_words(finding: Finding) -> str:
    """Empty where nobody answered it before."""
    answered = finding.answered
    if answered is None:
        return ""
    words = QCoreApplication.translate("FindingOrigin", "answered in this stay: “{reason}” ({name}, {time})")
    return words.format(reason=answered.reason, name=answered.by, time=answered.at.strftime("%m-%d %H:%M"))
