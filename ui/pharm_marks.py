"""What a pharmacist said of an order, wherever the order stands: a pill with a word, never colour alone. Judges nothing.

What may be old says so: after an outage the pharmacist may have said something else by now.
"""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from offline.views import Pharm, PharmStanding
from ui.widgets.painting import Chip, Run, Words

At = Callable[[datetime | None], str]
_TONES = {PharmStanding.REJECTED: "red", PharmStanding.KEPT: "redo"}


def pharm_mark(pharm: Pharm | None, at: At, *, is_begun: bool = False) -> tuple[Run, ...]:
    """One chip; a yes, and that nobody reviewed it, stand in quiet words. Who said yes to what is carried out already stands beside."""
    if pharm is None:
        return ()
    is_past = is_begun and pharm.standing is PharmStanding.ACCEPTED
    said = QCoreApplication.translate("PharmMarks", "accepted") if is_past else _word(pharm, at)
    word = f"{said}{_age(pharm, at)}"
    if pharm.standing in {PharmStanding.NOT_REVIEWED, PharmStanding.ACCEPTED}:
        return (Words(word, tone="t3", role="meta", icon="pill", gap=8, is_whole=True),)
    return (Chip(text=word, tone=_TONES.get(pharm.standing, "plain"), icon="pill", is_small=True),)


def against_words(pharm: Pharm | None) -> tuple[Run, ...]:
    """Why it was rejected, and why it is kept, in whole words after the name."""
    review = pharm.review if pharm is not None else None
    if pharm is None or review is None or pharm.standing not in {PharmStanding.REJECTED, PharmStanding.KEPT}:
        return ()
    reason = review.reason or QCoreApplication.translate("PharmMarks", "no reason given")
    kept = f" → {review.reply.reason}" if pharm.standing is PharmStanding.KEPT and review.reply else ""
    return (Words(f"  {reason}{kept}", tone="danger", role="meta", weight=600, is_whole=True),)


def pharm_words(pharm: Pharm | None, at: At) -> str:
    """The whole of it in one sentence, for what stands beside a list."""
    if pharm is None:
        return ""
    translate, review, reply = QCoreApplication.translate, pharm.review, pharm.review.reply if pharm.review else None
    is_no = pharm.standing in {PharmStanding.REJECTED, PharmStanding.KEPT}
    word = _word(pharm, at)
    words = word if is_no else translate("PharmMarks", "Pharmacist: {word}").format(word=word)
    if review is not None and review.by and pharm.standing is not PharmStanding.ACCEPTED:
        words = f"{words} ({' '.join(part for part in (review.by, at(review.at)) if part)})"
    if is_no and review is not None:
        no_reason = translate("PharmMarks", "no reason given")
        words = f"{words}: {review.reason or no_reason}"
    if pharm.standing is PharmStanding.KEPT and reply is not None:
        kept = translate("PharmMarks", "kept by {who} {time}: {reason}")
        words = f"{words}; {kept.format(who=reply.by, time=at(reply.at), reason=reply.reason)}"
    if pharm.mark is not None:
        pending = translate("PharmMarks", "the answer is saved here, not at central yet")
        words = f"{words} · {pending}"
    return f"{words}{_age(pharm, at)}"


def rejected_word() -> str:
    return QCoreApplication.translate("PharmMarks", "rejected by pharmacist")


def _word(pharm: Pharm, at: At) -> str:
    translate = QCoreApplication.translate
    if pharm.standing is PharmStanding.ACCEPTED:
        review = pharm.review
        who, when = (review.by or "", at(review.at)) if review is not None else ("", "")
        return translate("PharmMarks", "accepted by {who} {time}").format(who=who or "—", time=when).rstrip()
    return {
        PharmStanding.WAITING: translate("PharmMarks", "awaiting review"),
        PharmStanding.REJECTED: rejected_word(),
        PharmStanding.KEPT: translate("PharmMarks", "rejected, kept by doctor"),
        PharmStanding.NOT_REVIEWED: translate("PharmMarks", "not reviewed"),
        PharmStanding.NOT_KNOWN: translate("PharmMarks", "not reviewed: not at central yet"),
    }[pharm.standing]


def _age(pharm: Pharm, at: At) -> str:
    if not pharm.is_old or pharm.standing is PharmStanding.NOT_KNOWN:
        return ""
    translate = QCoreApplication.translate
    if pharm.as_of is None:
        return " · " + translate("PharmMarks", "may be old")
    return " · " + translate("PharmMarks", "as of {time}").format(time=at(pharm.as_of))
