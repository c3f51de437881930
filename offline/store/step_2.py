"""Step 2 of the schema: which rows a Provenance speaks of, found by row; cannot disagree with it, because triggers write it."""

from typing import Final

_REFERENCE = "json_extract(value, '$.reference')"
_TARGETS = f"""
  INSERT OR IGNORE INTO trace (target, provenance)
  SELECT CASE WHEN instr({_REFERENCE}, '/_history') THEN substr({_REFERENCE}, 1, instr({_REFERENCE}, '/_history') - 1)
         ELSE {_REFERENCE} END, new.key
  FROM json_each(new.body, '$.target') WHERE json_type(value) = 'object' AND json_type(value, '$.reference') = 'text';"""

TRACES: Final = f"""
CREATE TABLE trace (
  target TEXT NOT NULL,
  provenance TEXT NOT NULL,
  PRIMARY KEY (target, provenance)
) STRICT, WITHOUT ROWID;
CREATE INDEX trace_provenance ON trace (provenance);
CREATE TRIGGER trace_of_new AFTER INSERT ON resource WHEN new.type = 'Provenance'
BEGIN{_TARGETS}
END;
CREATE TRIGGER trace_of_changed AFTER UPDATE OF body ON resource WHEN new.type = 'Provenance'
BEGIN
  DELETE FROM trace WHERE provenance = new.key;{_TARGETS}
END;
"""
