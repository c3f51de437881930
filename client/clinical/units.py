"""Dose quantities and their conversion. Refuses to convert what is not the same kind of amount."""

from dataclasses import dataclass
from decimal import Decimal

_ALIASES = {
    "mcg": "ug", "µg": "ug", "μg": "ug", "ml": "mL", "l": "L", "IU": "[iU]", "iu": "[iU]", "U": "[iU]",
    "units": "[iU]", "hr": "h", "mL(s)": "mL", "tablet": "{tablet}",
}  # fmt: skip
_SCALES: dict[str, tuple[str, Decimal]] = {
    "kg": ("g", Decimal(1000)),
    "g": ("g", Decimal(1)),
    "mg": ("g", Decimal("0.001")),
    "ug": ("g", Decimal("0.000001")),
    "ng": ("g", Decimal("0.000000001")),
    "L": ("L", Decimal(1)),
    "dL": ("L", Decimal("0.1")),
    "mL": ("L", Decimal("0.001")),
    "uL": ("L", Decimal("0.000001")),
    "[iU]": ("[iU]", Decimal(1)),
    "k[iU]": ("[iU]", Decimal(1000)),
    "m[iU]": ("[iU]", Decimal("0.001")),
}
_PER_DAY = {"d": Decimal(1), "h": Decimal(24), "min": Decimal(1440)}


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount with its UCUM unit; never one without the other."""

    value: Decimal
    unit: str

    def __str__(self) -> str:
        return f"{self.value.normalize():f} {self.unit}"


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitShape:
    """A unit taken apart: `ug/kg/min` is amount `ug`, per kilogram of body weight, per minute."""

    amount: str
    is_per_kg: bool
    per_time: str | None


def canonical(unit: str) -> str:
    """The UCUM spelling of a unit part by part; unknown words stay as they are."""
    return "/".join(_ALIASES.get(part, part) for part in unit.strip().split("/"))


def shape(unit: str) -> UnitShape | None:
    """None when the unit has a part that is neither body weight nor time."""
    amount, *parts = canonical(unit).split("/")
    times = [part for part in parts if part in _PER_DAY]
    kilograms = parts.count("kg")
    if len(times) > 1 or kilograms > 1 or len(times) + kilograms != len(parts):
        return None
    return UnitShape(amount=amount, is_per_kg=kilograms == 1, per_time=times[0] if times else None)


def convert(quantity: Quantity, to: str) -> Quantity | None:
    """The same amount in another unit of the same kind (mg to g, mL to L, k[iU] to [iU]); None when it is not one."""
    source, target = canonical(quantity.unit), canonical(to)
    if source == target:
        return Quantity(quantity.value, target)
    one, other = _SCALES.get(source), _SCALES.get(target)
    if one is None or other is None or one[0] != other[0]:
        return None
    return Quantity(quantity.value * one[1] / other[1], target)


def times_per_day(per_time: str) -> Decimal:
    return _PER_DAY[per_time]
