"""FHIR JSON in and out of bytes; decimals keep the digits they came with. Refuses XML, bad UTF-8 and very deep nesting."""

from decimal import Decimal
from typing import Any

import msgspec

from practice.outcomes import refusal

MEDIA_TYPE = "application/fhir+json; charset=utf-8"
JSON_TYPES = frozenset(("application/fhir+json", "application/json", "text/json"))

_decoder = msgspec.json.Decoder(float_hook=Decimal)
_encoder = msgspec.json.Encoder(decimal_format="number")

encode = _encoder.encode


def decode(body: bytes) -> Any:
    """What was stored by us; use `decode_received` for what came over the wire."""
    return _decoder.decode(body)


def decode_received(body: bytes) -> dict[str, Any]:
    try:
        received = _decoder.decode(body)
    except RecursionError as error:
        raise refusal(400, "The JSON is nested too deeply.", code="structure") from error
    except UnicodeDecodeError as error:
        raise refusal(400, "The body is not UTF-8.", code="structure") from error
    except (msgspec.DecodeError, ArithmeticError) as error:
        raise refusal(400, f"The body is not JSON: {error}", code="structure") from error
    if not isinstance(received, dict):
        raise refusal(400, "The body is not a JSON object.", code="structure")
    return received
