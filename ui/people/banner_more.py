"""The banner's second zone in words: ward, insurance, prepayment, skin tests. Refuses to read "never asked" as "has none"."""

from datetime import datetime, timedelta
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from client.records import Account, SkinOutcome, SkinTestRead
from offline.views import Banner
from ui.widgets.banner_content import More
from ui.widgets.painting import Chip, Run, Words

_TONES = {SkinOutcome.POSITIVE: "red", SkinOutcome.UNCLEAR: "ink", SkinOutcome.NEGATIVE: "plain"}


def banner_more(banner: Banner, now: datetime) -> tuple[More, ...]:
    translate = QCoreApplication.translate
    return (
        More(label=translate("BannerMore", "Ward"), runs=_words(_where(banner))),
        More(label=translate("BannerMore", "Skin tests"), runs=skin_runs(banner.skin_tests, now)),
        More(label=translate("BannerMore", "Fee type"), runs=_words(fee_words(banner))),
        More(label=translate("BannerMore", "Prepayment"), runs=prepaid_runs(banner)),
    )


def _words(text: str) -> tuple[Run, ...]:
    return (Words(text, role="meta"),)


def _where(banner: Banner) -> str:
    translate = QCoreApplication.translate
    name = banner.ward_name or translate("BannerMore", "ward unknown")
    return translate("BannerMore", "{ward} (not this ward)").format(ward=name) if banner.is_guest else name


def skin_runs(tests: tuple[SkinTestRead, ...], now: datetime) -> tuple[Run, ...]:
    """One chip each; positive is red, what is over or unclear is ink: neither lets anything be given."""
    if not tests:
        return _words(QCoreApplication.translate("BannerMore", "none recorded"))
    return tuple(Chip(text=skin_words(one, now), tone=skin_tone(one, now), is_small=True) for one in tests)


def skin_tone(one: SkinTestRead, now: datetime) -> str:
    is_over = one.outcome is SkinOutcome.NEGATIVE and (one.until is None or now > one.until)
    return "ink" if is_over else _TONES[one.outcome]


def skin_words(one: SkinTestRead, now: datetime) -> str:
    """`头孢曲松 阴性 · 余 14 小时（至 11-30 03:20）`: what it said, how long it still holds, or since when it does not."""
    translate = QCoreApplication.translate
    if one.outcome is SkinOutcome.UNCLEAR:
        return translate("BannerMore", "{test}: not clear ({said})").format(test=one.name, said=one.said or "—")
    if one.outcome is SkinOutcome.POSITIVE:
        return translate("BannerMore", "{test}: POSITIVE").format(test=one.name)
    if one.until is None:
        return translate("BannerMore", "{test}: negative, time unknown").format(test=one.name)
    until = f"{one.until.astimezone(now.tzinfo):%m-%d %H:%M}"
    if now > one.until:
        return translate("BannerMore", "{test}: negative, expired {until}").format(test=one.name, until=until)
    left = _left(one.until - now)
    return translate("BannerMore", "{test}: negative, {left} left (until {until})").format(
        test=one.name, left=left, until=until
    )


def _left(span: timedelta) -> str:
    """Whole hours from two hours on, else minutes: never more than is left."""
    minutes = int(span.total_seconds() // 60)
    translate = QCoreApplication.translate
    if minutes >= 120:
        return translate("BannerMore", "{hours} h").format(hours=minutes // 60)
    return translate("BannerMore", "{minutes} min").format(minutes=minutes)


def fee_words(banner: Banner) -> str:
    translate = QCoreApplication.translate
    if banner.coverage is None:
        is_read = banner.billing_as_of is not None
        return translate("BannerMore", "none recorded") if is_read else translate("BannerMore", "not downloaded")
    kind = banner.coverage.kind.text if banner.coverage.kind else translate("BannerMore", "type unknown")
    return " ".join(part for part in (kind, banner.coverage.masked) if part)


def prepaid_runs(banner: Banner) -> tuple[Run, ...]:
    """A hint of billing that holds nothing up: amber is for emergencies alone, so what is overdrawn is an ink chip with its words."""
    translate = QCoreApplication.translate
    if banner.account is None:
        is_read = banner.billing_as_of is not None
        return _words(
            translate("BannerMore", "none recorded") if is_read else translate("BannerMore", "not downloaded")
        )
    balance = banner.account.balance
    paid = _words(_money(banner.account.prepaid, banner.account))
    if balance is None:
        return (*paid, Words(translate("BannerMore", "balance unknown"), role="meta", gap=6))
    words = translate("BannerMore", "balance {amount}").format(amount=_money(balance, banner.account))
    if balance >= 0:
        return (*paid, Words(words, role="meta", gap=6))
    told = translate("BannerMore", "{balance} · orders are not held up").format(balance=words)
    return (*paid, Chip(text=told, tone="ink", is_small=True))


def _money(amount: Decimal | None, account: Account) -> str:
    if amount is None:
        return QCoreApplication.translate("BannerMore", "unknown")
    return f"{amount:.2f} {_currency(account.currency)}".strip()


def _currency(code: str) -> str:
    """The ISO code, but for the one the ward says in words."""
    return QCoreApplication.translate("BannerMore", "CNY") if code == "CNY" else code
