"""Takes the parts out of a written allergy that say there is none: "no known penicillin allergy", 青霉素皮试阴性.

Refuses to take out what names an exception or goes on after the denial: when in doubt the words stand.
"""

import re

_CLAUSES = re.compile(r"[,，;；。\n]|\.(?=\s|$)|\bbut\b|但是|但")
_EXCEPTIONS = re.compile(
    r"\b(except|other than|apart from|besides|aside from|excluding|only|after)\b|除|以外|之外|仅|诱因|后"
)
_NONE_ZH = re.compile(r"(患者|本人)?(既往)?(均?无|没有|否认|未见|未发现|并无).{0,16}过敏(史|反应|情况)?")
_NOT_ZH = re.compile(r"(患者|本人)?.{0,16}不过敏")
_TEST_ZH = re.compile(r".{0,20}皮试(结果)?\s*[:：]?\s*(为|呈)?\s*(阴性?|[(（]\s*[-－—]\s*[)）]|[-－—])")
_REACTION_EN = r"(allerg(y|ies)|hypersensitivity|intolerances?|(adverse )?reactions?|anaphylaxis)"
_NONE_EN = re.compile(rf"(patient )?(has |had )?(no|denies|denied|without)\b.{{0,40}}\b{_REACTION_EN}( to .{{1,40}})?")
_NOT_EN = re.compile(r"(patient )?(is )?not allergic( to .{1,40})?")
_TEST_EN = re.compile(
    r"(.{0,40}\b(skin|prick|intradermal) test(ing|s)?( was| is|:)? (negative|\(-\))|negative .{0,30}(skin|prick) test(ing)?)"
)
_DENIALS = (_NONE_ZH, _NOT_ZH, _TEST_ZH, _NONE_EN, _NOT_EN, _TEST_EN)


def affirmed(text: str) -> str:
    """What is left of a written allergy without its denials; empty when all of it says that there is none."""
    clauses = [clause.strip() for clause in _CLAUSES.split(text)]
    return ", ".join(clause for clause in clauses if clause and not _is_denied(clause.casefold()))


def _is_denied(clause: str) -> bool:
    return not _EXCEPTIONS.search(clause) and any(denial.fullmatch(clause) for denial in _DENIALS)
