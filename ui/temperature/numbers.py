"""How a value is written on the chart. Refuses exponents; a whole number has no decimals, whatever central's JSON made of it."""

from decimal import Decimal


def printed(value: Decimal) -> str:
    """188.0 as 188, 57.25 as it is, 1500 as 1,500."""
    return format(value.to_integral_value(), ",f") if value == value.to_integral_value() else format(value, ",f")


def warmth(value: Decimal) -> str:
    """A temperature and a weight are read with one decimal at least: 42.4, 37.0."""
    text = format(value, "f")
    return text if "." in text else f"{text}.0"
