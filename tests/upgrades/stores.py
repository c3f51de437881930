"""Where the committed stores of released schema versions lie."""

from pathlib import Path

FOLDER = Path(__file__).with_name("data")
STORES = tuple(sorted(FOLDER.glob("schema-*.db")))
