"""Step 3 of the schema: a change of beds is one command about two patients, and each one's stay is found under his own name.

The first row that such a command changes is its own patient's stay, the second the other's, which the lane does not name.
"""

from typing import Final

from offline.store.step_1 import PENDING_WHERE, SHOWN_COLUMNS

_OTHERS = "c.kind = 'move-bed' AND w.type = 'Encounter' AND w.n > 1"
_SELECTED = (
    "w.status, w.at_s, w.encounter, w.request, w.focus, w.code,\n"
    "  w.is_vital, w.is_flagged, w.base_version AS version, w.body, c.seq AS seq"
)

BOTH_PATIENTS: Final = f"""
DROP VIEW projected;
DROP VIEW shown;
DROP VIEW pending;

CREATE VIEW pending AS
SELECT w.type, w.target AS key, w.entry_id, c.lane AS patient, {_SELECTED}
FROM command c CROSS JOIN row w ON w.command = c.id
WHERE NOT ({_OTHERS}) AND {PENDING_WHERE};

CREATE VIEW pending_others AS
SELECT w.type, s.key AS key, w.entry_id, s.patient AS patient, {_SELECTED}
FROM resource s CROSS JOIN row w ON w.target = s.key CROSS JOIN command c ON c.seq = w.seq
WHERE s.type = 'Encounter' AND {_OTHERS} AND {PENDING_WHERE};

CREATE VIEW shown AS
SELECT type, key, entry_id, {SHOWN_COLUMNS}, version, body, seq, 0 AS is_pending FROM settled
UNION ALL
SELECT type, key, entry_id, {SHOWN_COLUMNS}, version, body, seq, 1 AS is_pending FROM pending
UNION ALL
SELECT type, key, entry_id, {SHOWN_COLUMNS}, version, body, seq, 1 AS is_pending FROM pending_others;

CREATE VIEW projected AS
SELECT s.type, s.key, substr(s.key, length(s.type) + 2) AS id, s.patient, s.status, s.at_s, s.encounter, s.request, s.focus, s.code,
  s.is_vital, s.is_flagged, s.version, s.body, s.is_pending, c.id AS command, c.state, c.number
FROM shown s LEFT JOIN command c ON c.seq = s.seq;
"""
