"""Step 4 of the schema: what waits in the lane of a person who was made here is found under central's name for him, once there is one.

A lane keeps the name under which its commands were given. Of a temporary patient that is ours; central's answer gives him another.
"""

from typing import Final

from offline.store.step_1 import PENDING_WHERE, SHOWN_COLUMNS

_OTHERS = "c.kind = 'move-bed' AND w.type = 'Encounter' AND w.n > 1"
_SELECTED = (
    "w.status, w.at_s, w.encounter, w.request, w.focus, w.code,\n"
    "  w.is_vital, w.is_flagged, w.base_version AS version, w.body, c.seq AS seq"
)
_COLUMNS = f"type, key, entry_id, {SHOWN_COLUMNS}, version, body, seq"

NAMED_BY_CENTRAL: Final = f"""
DROP VIEW projected;
DROP VIEW shown;
DROP VIEW pending;

CREATE VIEW pending AS
SELECT w.type, w.target AS key, w.entry_id, c.lane AS patient, {_SELECTED}
FROM command c CROSS JOIN row w ON w.command = c.id
WHERE NOT ({_OTHERS}) AND NOT EXISTS (SELECT 1 FROM identity i WHERE i.local_key = c.lane) AND {PENDING_WHERE};

CREATE VIEW pending_named AS
SELECT w.type, w.target AS key, w.entry_id, i.central_key AS patient, {_SELECTED}
FROM identity i CROSS JOIN command c ON c.lane = i.local_key CROSS JOIN row w ON w.command = c.id
WHERE i.local_key GLOB 'Patient/*' AND NOT ({_OTHERS}) AND {PENDING_WHERE};

CREATE VIEW shown AS
SELECT {_COLUMNS}, 0 AS is_pending FROM settled
UNION ALL
SELECT {_COLUMNS}, 1 AS is_pending FROM pending
UNION ALL
SELECT {_COLUMNS}, 1 AS is_pending FROM pending_others
UNION ALL
SELECT {_COLUMNS}, 1 AS is_pending FROM pending_named;

CREATE VIEW projected AS
SELECT s.type, s.key, substr(s.key, length(s.type) + 2) AS id, s.patient, s.status, s.at_s, s.encounter, s.request, s.focus, s.code,
  s.is_vital, s.is_flagged, s.version, s.body, s.is_pending, c.id AS command, c.state, c.number
FROM shown s LEFT JOIN command c ON c.seq = s.seq;
"""
