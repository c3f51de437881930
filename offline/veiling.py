"""What a safety check found over rows that whoever looks may not see: that it stands against the order, and not what. Refuses to weaken it.

The check runs over the whole record, so nothing that is withheld makes an order look safer. A finding that rests on what is withheld keeps
its tier, its line and its answer; its words, its figures and the rows it names are left out.
"""

from collections.abc import Callable
from dataclasses import replace

from client.clinical.safety.findings import CheckReport, Finding
from offline.store.books import Books

TITLE_ZH, TITLE_EN = (
    "病历中有对您隐去的内容反对此医嘱",
    "Something in the record that is withheld from you speaks against this order",
)
TODO_ZH, TODO_EN = (
    "请有权查看者核对，或填写理由后查看（患者信息 Alt 0）",
    "Ask somebody who may see it, or look at it with a reason (patient details, Alt 0)",
)


def checked(books: Books, check: Callable[[Books], CheckReport]) -> CheckReport:
    """`check` over everything, told to the eyes of `books`."""
    if books.sight is None:
        return check(books)
    seen = check(books)
    if not books.has_withheld:
        return seen
    whole, known = check(books.seen_by(None)), {_name(one) for one in seen.findings}
    return replace(whole, findings=tuple(one if _name(one) in known else veiled(one) for one in whole.findings))


def veiled(finding: Finding) -> Finding:
    return replace(
        finding,
        implicated=(),
        title_zh=TITLE_ZH,
        title_en=TITLE_EN,
        effect_zh="",
        effect_en="",
        management_zh=TODO_ZH,
        management_en=TODO_EN,
        facts={},
        reasons=(),
    )


def _name(finding: Finding) -> tuple[object, ...]:
    return (finding.tier, finding.kind, finding.rule_id, finding.order, tuple(sorted(finding.facts.items())))
