"""What the words of a skin test say: positive wherever a positive word stands that nothing takes back, negative only where all of it is.

Refuses to read both out of one sentence, and to call anything negative that says more than that.
"""

import re
import unicodedata

from client.records import SkinOutcome

_CONTROL = re.compile(
    r"(阳|阴)性对照\s*(为|呈|:)?\s*(\(\s*[+-]*\s*\)|[+-]+|阳性|阴性)?|(positive|negative) control", re.IGNORECASE
)
"""What the test was compared with says nothing of the patient."""
_NEGATION = (
    r"(非|未|无|無|假|不|没|未见|未见明显|未呈|未显示?|未出现|无明显|没有|不是|并非|不呈|排除|除外|否认)(强|弱|可疑)?"
)
_NOT_POSITIVE = re.compile(
    rf"{_NEGATION}阳|\b(no|not|non|false|falsely|without|never)\b[\s-]*((a|any|clearly|weakly|strongly)\s+)?positiv\w*"
    r"|\bfalso[\s-]+positiv\w*"
)
_POSITIVE = re.compile(
    r"阳性|[强弱疑似呈]阳|^\s*阳\s*(\W|$)|positiv|\bpos\b|\(\s*[1-4]?\s*\++\s*[1-4]?\s*\)|^\W*[1-4]?\s*\++\s*[1-4]?\W*$"
)
_MINUS = r"\(?\s*[-−–—]+\s*\)?"
_NEGATIVE = re.compile(
    rf"\s*(皮试|皮肤试验)?\s*(结果)?\s*[:,]?\s*(呈|为|示)?\s*(阴性?(反应)?\s*({_MINUS})?|{_MINUS})\s*[。.]?\s*"
    rf"|\s*(skin test\s*[:,]?\s*)?(neg|negative|negativo|negativa)\s*({_MINUS})?\s*\.?\s*"
)
_NEGATIVE_TOO = re.compile(r"阴性|negativ|\(\s*[-−–—]+\s*\)")


def said_of(words: str) -> SkinOutcome:
    """Widths and capitals make no difference; a suspicion of a positive one is one until a doctor says otherwise."""
    text = _CONTROL.sub("", unicodedata.normalize("NFKC", words).casefold())
    if _NEGATIVE.fullmatch(text):
        return SkinOutcome.NEGATIVE
    is_positive = _POSITIVE.search(_NOT_POSITIVE.sub("", text)) is not None
    return SkinOutcome.POSITIVE if is_positive and _NEGATIVE_TOO.search(text) is None else SkinOutcome.UNCLEAR
