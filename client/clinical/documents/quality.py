"""Findings about a document: completeness, timeliness, contradictions of sex, age, side, time, allergy and identity. Local rules only.

Each finding names the pack's rule and what it was drawn from, word for word. Refuses to read anything into a text: a rule that would need
understanding is not here, and a finding never says that a document is good.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import lru_cache

from client.clinical.documents import sides
from client.clinical.documents.book import DocumentBook
from client.clinical.documents.deadlines import answers
from client.clinical.documents.forms import faults
from client.clinical.documents.record import Document, RecordFacts
from client.clinical.documents.rules import RecordRules
from client.clinical.documents.said import impossible_signs, removed_before
from client.clinical.vitals import VitalBook
from client.records import Sex

_FEMALE = re.compile(
    r"妊娠|怀孕|月经|子宫|卵巢|宫颈|阴道|停经|uterus|uterine|ovar(?:y|ian)|menstru|pregnan", re.IGNORECASE
)
_MALE = re.compile(r"前列腺|睾丸|阴茎|附睾|精囊|prostat|testi[sc]|penis|penile", re.IGNORECASE)
_NOT_HERS = re.compile(
    r"否认|无|未|家族|父|母|兄|弟|姐|妹|夫|妻|配偶|子女|儿子|女儿|family|denies|no\b|mother|father|wife|husband",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[^，。；;,.\n]+")
_NO_ALLERGY = re.compile(
    r"过敏史\s*[：:]\s*(?:无|否认)|(?:否认|无)[^，。；\n]{0,8}过敏(?:史)?|no known (?:drug )?allerg|denies allerg",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?:姓名|Name)\s*[：:]\s*([^\s，。；,;{}*]{2,30})")
_NUMBER = re.compile(r"(?:住院号|病案号|Admission number)\s*[：:]\s*([0-9A-Za-z-]{4,20})")
_SEX_SAID = re.compile(
    r"(?:患者|病人)[，,、\s]*(男|女)|性别\s*[：:]\s*(男|女)|\bsex\s*:\s*(male|female)|\d{1,3}[- ]year[- ]old (male|man|female|woman)",
    re.IGNORECASE,
)
_SEXES = {
    **dict.fromkeys(("男", "male", "man"), Sex.MALE),
    **dict.fromkeys(("女", "female", "woman"), Sex.FEMALE),
}
_AGE_SAID = re.compile(
    r"(?:患者|病人)[，,、\s]*(?:男|女)?性?[，,、\s]*(\d{1,3})\s*岁|年龄\s*[：:]\s*[{]?\s*(\d{1,3})\s*岁|\bage\s*:\s*(\d{1,3})\b|"
    r"(\d{1,3})[- ]year[- ]old (?:male|man|female|woman)",
    re.IGNORECASE,
)
_ALIKE, _LEAST_COMPARED = 0.9, 40
_NEWBORN = timedelta(days=28)
_FUTURE = timedelta(minutes=5)


class Aspect(StrEnum):
    """What kind of thing is wrong."""

    COMPLETENESS = "completeness"
    TIMELINESS = "timeliness"
    LATERALITY = "laterality"
    SEX = "sex"
    AGE = "age"
    TIME = "time"
    CONSISTENCY = "consistency"
    IDENTITY = "identity"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing about one document. `said` are the pieces of text it was drawn from; `rule_zh`/`rule_en` are the pack's own words."""

    rule: str
    aspect: Aspect
    note: str
    blocks: bool
    rule_zh: str
    rule_en: str
    said: tuple[str, ...]
    source: str

    @property
    def words(self) -> str:
        """As it is kept with an answer to it."""
        return f"{self.rule_zh}：{' ↔ '.join(self.said)}" if self.said else self.rule_zh


def check(
    document: Document,
    facts: RecordFacts,
    book: DocumentBook,
    rules: RecordRules,
    now: datetime,
    vitals: VitalBook | None = None,
) -> tuple[Finding, ...]:
    """What is found about this document, the blocking ones first. Without `vitals` no value is judged."""
    judge = _Judge(document, facts, book, rules, now, vitals)
    return tuple(sorted(judge.all(), key=_blocking_first))


def _blocking_first(finding: Finding) -> bool:
    return not finding.blocks


@dataclass(frozen=True, slots=True)
class _Judge:
    """One document in front of the rules."""

    document: Document
    facts: RecordFacts
    book: DocumentBook
    rules: RecordRules
    now: datetime
    vitals: VitalBook | None

    def all(self) -> Iterator[Finding]:
        yield from self._complete()
        if self.document.key:
            yield from self._in_time()
        yield from self._sides()
        yield from self._sex()
        yield from self._age()
        yield from self._times()
        yield from self._allergy()
        yield from self._said()
        yield from self._copied()
        yield from self._identity()

    def _found(self, rule: str, aspect: Aspect, *said: str, blocks: bool | None = None) -> Iterator[Finding]:
        """Of a rule that the pack has; a pack without it has no such finding."""
        known = self.rules.contradictions.get(rule)
        if known is None:
            return
        yield Finding(
            rule=rule,
            aspect=aspect,
            note=self.document.key,
            blocks=known.blocks if blocks is None else blocks,
            rule_zh=known.zh,
            rule_en=known.en,
            said=tuple(_short(one) for one in said),
            source=f"record_rules {self.rules.version}",
        )

    def _complete(self) -> Iterator[Finding]:
        template = self.book.templates.get(self.document.template or "")
        if template is None:
            return
        wrong = [one for one in faults(template, self.document.text, self.facts.zone) if one.field.is_required]
        if wrong:
            yield Finding(
                rule=f"REQ-{template.id}",
                aspect=Aspect.COMPLETENESS,
                note=self.document.key,
                blocks=True,
                rule_zh=f"{template.zh}必填项缺失",
                rule_en=f"{template.en}: required fields are missing",
                said=tuple(one.field.zh for one in wrong),
                source="note_templates",
            )

    def _in_time(self) -> Iterator[Finding]:
        at = self.document.written_at
        if at is None:
            return
        for rule_id, since in self._anchors():
            rule = self.rules.times[rule_id]
            due = rule.due(since)
            if at > due:
                zone = self.facts.zone
                yield Finding(
                    rule=rule.id,
                    aspect=Aspect.TIMELINESS,
                    note=self.document.key,
                    blocks=False,
                    rule_zh=f"{rule.zh}超过时限",
                    rule_en=f"{rule.en} written after its limit",
                    said=(f"{due.astimezone(zone):%m-%d %H:%M}", f"{at.astimezone(zone):%m-%d %H:%M}"),
                    source=rule.source,
                )

    def _anchors(self) -> Iterator[tuple[str, datetime]]:
        """The limits this document answers, with what they count from."""
        document, admitted = self.document, self.facts.admitted_at
        for duty in self.book.duties:
            rule = self.rules.times.get(duty.rule)
            at = document.written_at
            is_of_stay = admitted is not None and at is not None and at >= admitted
            if rule is None or rule.anchor != "admission" or not is_of_stay or not answers(duty, document):
                continue
            if admitted is not None and self._is_first(duty.words):
                yield rule.id, admitted
        for template, rule_id in (("operation", "T15"), ("rescue", "T10")):
            field = document.fields.get("end")
            if document.template == template and field is not None and field.at and rule_id in self.rules.times:
                yield rule_id, field.at

    def _is_first(self, words: tuple[str, ...]) -> bool:
        at = self.document.written_at
        others = (one for one in self.facts.documents if one.key != self.document.key and not one.is_old)
        admitted = self.facts.admitted_at
        return not any(
            one.written_at
            and at
            and admitted
            and admitted <= one.written_at < at
            and any(w in one.title for w in words)
            for one in others
        )

    def _sides(self) -> Iterator[Finding]:
        document, is_operation = self.document, self.document.folder in {"operation", "consent"}
        on_file = {f"诊断（{one.key}）": one.text for one in self.facts.diagnoses}
        for clash in sides.clashes(document.text, document.title, on_file, self.rules.sites, is_operation=is_operation):
            said = (_claim(clash.diagnosed), _claim(clash.operated))
            is_outright = clash.is_other_side and (is_operation or bool(clash.operated.label))
            yield from self._found("C01", Aspect.LATERALITY, *said, blocks=is_outright)
        if document.folder == "operation":
            yield from self._consent()

    def _consent(self) -> Iterator[Finding]:
        consents = [one for one in self.facts.documents if one.folder == "consent" and not one.is_old]
        agreed = {one.title: f"{one.title}。{one.text}" for one in consents}
        asked = {f"手术申请（{one.key}）": one.text for one in self.facts.requested}
        yield from self._against(agreed)
        yield from self._against(asked)

    def _against(self, agreed: Mapping[str, str]) -> Iterator[Finding]:
        """What was agreed to, or asked for, and what was done."""
        done = _without_diagnoses(self.document.text)
        for clash in sides.clashes(done, self.document.title, agreed, self.rules.sites, is_operation=True):
            if clash.is_other_side:
                yield from self._found("C03", Aspect.LATERALITY, _claim(clash.diagnosed), _claim(clash.operated))

    def _sex(self) -> Iterator[Finding]:
        rule, words = {Sex.MALE: ("C05", _FEMALE), Sex.FEMALE: ("C06", _MALE)}.get(self.facts.sex, ("", _MALE))
        text = f"{self.document.title}\n{self.document.text}"
        said = [one.strip() for one in _CLAUSE.findall(text) if words.search(one) and not _NOT_HERS.search(one)]
        if rule and said:
            yield from self._found(rule, Aspect.SEX, said[0])

    def _age(self) -> Iterator[Finding]:
        born = self.facts.birth_date
        if born is None:
            return
        days = (self.now.date() - born).days
        for one in self.facts.diagnoses:
            code = (one.icd or "").upper()
            if code.startswith("P") and days > _NEWBORN.days:
                yield from self._found("C07", Aspect.AGE, f"{code} {one.text}")
            if code.startswith("O") and not 10 <= days / 365.25 < 61:
                yield from self._found("C08", Aspect.AGE, f"{code} {one.text}")

    def _times(self) -> Iterator[Finding]:
        document, facts = self.document, self.facts
        start, end = (document.fields.get(name) for name in ("start", "end"))
        if start and end and start.at and end.at and end.at < start.at:
            yield from self._found("C10", Aspect.TIME, f"{start.label} {start.value}", f"{end.label} {end.value}")
        if start and start.at and facts.admitted_at and start.at < facts.admitted_at:
            admitted = facts.admitted_at.astimezone(facts.zone)
            yield from self._found(
                "C10", Aspect.TIME, f"{start.label} {start.value}", f"入院 {admitted:%Y-%m-%d %H:%M}"
            )
        signed = document.written_at or self.now
        for field in (start, end):
            if field and field.at and field.at > signed + _FUTURE:
                yield from self._found("C11", Aspect.TIME, f"{field.label} {field.value}")
        if document.written_at and document.written_at > self.now + _FUTURE:
            yield from self._found("C11", Aspect.TIME, f"{document.written_at.astimezone(facts.zone):%Y-%m-%d %H:%M}")

    def _allergy(self) -> Iterator[Finding]:
        denied = _NO_ALLERGY.search(self.document.text)
        if denied is not None and self.facts.allergies:
            yield from self._found("C13", Aspect.CONSISTENCY, denied[0], "、".join(self.facts.allergies))

    def _said(self) -> Iterator[Finding]:
        text = self.document.text
        odd = tuple(dict.fromkeys(impossible_signs(text, self.vitals))) if self.vitals is not None else ()
        if odd:
            yield from self._found("C14", Aspect.CONSISTENCY, *odd)
        for clause, diagnosis in removed_before(text, self.facts.diagnoses):
            yield from self._found("C16", Aspect.CONSISTENCY, clause, diagnosis)

    def _copied(self) -> Iterator[Finding]:
        if self.document.folder != "progress" or len(self.document.text) < _LEAST_COMPARED:
            return
        at = self.document.written_at or self.now
        before = [
            one
            for one in self.facts.documents
            if one.folder == "progress" and not one.is_old and one.key != self.document.key
            if one.written_at and one.written_at < at
        ]
        last = max(before, key=_written, default=None)  # every one of them has a time
        if last is not None and _are_alike(self.document.text, last.text):
            yield from self._found("C15", Aspect.CONSISTENCY, last.title)

    def _identity(self) -> Iterator[Finding]:
        name = _NAME.search(self.document.text)
        if name and self.facts.name and name[1] != self.facts.name and name[1] not in self.facts.name:
            yield from self._found("C17", Aspect.IDENTITY, name[0], self.facts.name)
        yield from self._stated()
        number = _NUMBER.search(self.document.text)
        if number and self.facts.numbers and number[1] not in self.facts.numbers:
            yield from self._found("C17", Aspect.IDENTITY, number[0])

    def _stated(self) -> Iterator[Finding]:
        """Sex and age that the text gives the patient himself, against whose record it is."""
        text, facts = self.document.text, self.facts
        for found in _SEX_SAID.finditer(text):
            said = _SEXES[next(filter(None, found.groups())).casefold()]
            if facts.sex in _SEXES.values() and said is not facts.sex:
                yield from self._found("C17", Aspect.SEX, found[0].strip())
                break
        born = facts.birth_date
        for found in _AGE_SAID.finditer(text) if born is not None else ():
            years = (self.document.written_at or self.now).date().year - (born.year if born else 0)
            if not -2 <= int(next(filter(None, found.groups()))) - years <= 1:
                yield from self._found("C17", Aspect.AGE, found[0].strip(), f"{born:%Y-%m-%d}", blocks=False)
                break


def _written(document: Document) -> float:
    return document.written_at.timestamp() if document.written_at else 0.0


@lru_cache(maxsize=512)
def _triples(text: str) -> Counter[str]:
    """Every three letters in a row, white space left out, with how often they stand there."""
    bare = "".join(text.split())
    return Counter(bare[at : at + 3] for at in range(len(bare) - 2))


def _are_alike(text: str, other: str) -> bool:
    """More than nine tenths of the triples are shared (Dice); linear in the length, because every note is compared."""
    mine, theirs = _triples(text), _triples(other)
    total = mine.total() + theirs.total()
    return total > 0 and 2 * (mine & theirs).total() / total > _ALIKE


def _without_diagnoses(text: str) -> str:
    return "\n".join(line for line in text.split("\n") if "诊断" not in line)


def _claim(claim: sides.Claim) -> str:
    return f"{claim.label}：{claim.words}" if claim.label else claim.words


def _short(words: str) -> str:
    return words if len(words) <= 80 else f"{words[:79]}…"
