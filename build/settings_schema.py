"""The schema of a station's settings (JSON Schema, for editors and for IT's own tools) from the program's own types.

build/settings_schema.py [FILE]   default: docs/settings.schema.json
"""

import sys
from pathlib import Path

import msgspec

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from ui.settings import Settings  # noqa: E402  # found only now

PLACE = ROOT / "docs" / "settings.schema.json"


def made() -> str:
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **msgspec.json.schema(Settings)}
    return msgspec.json.format(msgspec.json.encode(schema, order="deterministic"), indent=2).decode() + "\n"


if __name__ == "__main__":
    (Path(sys.argv[1]) if len(sys.argv) > 1 else PLACE).write_text(made(), encoding="utf-8")
