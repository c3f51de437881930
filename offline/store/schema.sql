CREATE TABLE census (
  patient TEXT PRIMARY KEY,
  encounter TEXT,
  arrived_at_ms INTEGER NOT NULL,
  left_at_ms INTEGER,
  left_reason TEXT,
  fresh_at_ms INTEGER,
  verified_at_ms INTEGER,
  verified_hash TEXT,
  is_equal INTEGER CHECK (is_equal IN (0, 1))
) STRICT;

CREATE TABLE command (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  lane TEXT NOT NULL,
  kind TEXT NOT NULL,
  nature TEXT NOT NULL CHECK (nature IN ('intent', 'fact', 'decision')),
  author_reference TEXT NOT NULL,
  author_name TEXT NOT NULL,
  station TEXT NOT NULL,
  mode TEXT NOT NULL,
  is_emergency INTEGER NOT NULL CHECK (is_emergency IN (0, 1)),
  number TEXT UNIQUE,
  state TEXT NOT NULL CHECK (state IN ('saved_here', 'sending', 'unclear', 'accepted', 'confirmed', 'conflict', 'refused', 'withdrawn', 'resolved')),
  body BLOB NOT NULL,
  bundle BLOB NOT NULL,
  saved_at_ms INTEGER NOT NULL,
  monotonic_ms INTEGER NOT NULL,
  server_offset_ms INTEGER,
  tries INTEGER NOT NULL DEFAULT 0,
  next_try_at_ms INTEGER,
  error_code TEXT,
  error_detail TEXT CHECK (error_detail IS NULL OR json_valid(error_detail)),
  refusals INTEGER NOT NULL DEFAULT 0,
  profile_id TEXT,
  accepted_at_ms INTEGER,
  confirmed_at_ms INTEGER,
  prev_hash BLOB NOT NULL,
  hash BLOB NOT NULL UNIQUE
) STRICT;

CREATE TABLE conflict (
  command TEXT PRIMARY KEY REFERENCES command (id),
  kind TEXT NOT NULL,
  mine TEXT NOT NULL CHECK (json_valid(mine)),
  central TEXT CHECK (central IS NULL OR json_valid(central)),
  facts TEXT NOT NULL CHECK (json_valid(facts)),
  found_at_ms INTEGER NOT NULL,
  seen_hash TEXT NOT NULL,
  decided_choice TEXT,
  decided_by TEXT,
  decided_at_ms INTEGER,
  reason TEXT
) STRICT;

CREATE TABLE cursor (
  type TEXT PRIMARY KEY,
  newest TEXT NOT NULL,
  width_s INTEGER NOT NULL,
  pulled_at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE event (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  at_ms INTEGER NOT NULL,
  kind TEXT NOT NULL,
  command TEXT REFERENCES command (id),
  patient TEXT,
  facts TEXT NOT NULL CHECK (json_valid(facts)),
  prev_hash BLOB NOT NULL,
  hash BLOB NOT NULL UNIQUE
) STRICT;

CREATE TABLE identity (
  local_key TEXT PRIMARY KEY,
  central_key TEXT NOT NULL,
  version TEXT,
  command TEXT NOT NULL REFERENCES command (id),
  settled_at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE need (
  command TEXT NOT NULL REFERENCES command (id),
  needs_command TEXT NOT NULL REFERENCES command (id),
  PRIMARY KEY (command, needs_command)
) STRICT, WITHOUT ROWID;

CREATE TABLE number_used (
  kind TEXT NOT NULL,
  day TEXT NOT NULL,
  seq INTEGER NOT NULL CHECK (seq > 0),
  number TEXT NOT NULL UNIQUE,
  PRIMARY KEY (kind, day, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE print_number (
  day TEXT NOT NULL,
  seq INTEGER NOT NULL CHECK (seq > 0),
  number TEXT NOT NULL UNIQUE,
  document TEXT NOT NULL,
  printed_at_ms INTEGER NOT NULL,
  by TEXT NOT NULL,
  voided_at_ms INTEGER,
  void_reason TEXT,
  PRIMARY KEY (day, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE resource (
  type TEXT NOT NULL CHECK (type <> ''),
  id TEXT NOT NULL CHECK (id <> ''),
  version TEXT NOT NULL,
  last_updated TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  entry TEXT,
  received_at_ms INTEGER NOT NULL,
  after_seq INTEGER NOT NULL,
  removed_at_ms INTEGER,
  key TEXT GENERATED ALWAYS AS (type || '/' || id) STORED,
  
  patient TEXT GENERATED ALWAYS AS (CASE WHEN type = 'Patient' THEN key WHEN instr(coalesce(json_extract(body, '$.subject.reference'), json_extract(body, '$.patient.reference'), json_extract(body, '$.for.reference')), 'Patient/') THEN CASE WHEN instr(substr(coalesce(json_extract(body, '$.subject.reference'), json_extract(body, '$.patient.reference'), json_extract(body, '$.for.reference')), instr(coalesce(json_extract(body, '$.subject.reference'), json_extract(body, '$.patient.reference'), json_extract(body, '$.for.reference')), 'Patient/')), '/_history') THEN substr(substr(coalesce(json_extract(body, '$.subject.reference'), json_extract(body, '$.patient.reference'), json_extract(body, '$.for.reference')), instr(coalesce(json_extract(body, '$.subject.reference'), json_extract(body, '$.patient.reference'), json_extract(body, '$.for.reference')), 'Patient/')), 1, instr(substr(coalesce(json_extract(body, '$.subject.reference'), json_extract(body, '$.patient.reference'), json_extract(body, '$.for.reference')), instr(coalesce(json_extract(body, '$.subject.reference'), json_extract(body, '$.patient.reference'), json_extract(body, '$.for.reference')), 'Patient/')), '/_history') - 1) ELSE substr(coalesce(json_extract(body, '$.subject.reference'), json_extract(body, '$.patient.reference'), json_extract(body, '$.for.reference')), instr(coalesce(json_extract(body, '$.subject.reference'), json_extract(body, '$.patient.reference'), json_extract(body, '$.for.reference')), 'Patient/')) END ELSE coalesce(json_extract(body, '$.subject.reference'), json_extract(body, '$.patient.reference'), json_extract(body, '$.for.reference')) END) STORED,
  status TEXT GENERATED ALWAYS AS (json_extract(body, '$.status')) STORED,
  at_s INTEGER GENERATED ALWAYS AS (CASE WHEN coalesce(json_extract(body, '$.effectiveDateTime'), json_extract(body, '$.effectivePeriod.start'), json_extract(body, '$.effectiveInstant'), json_extract(body, '$.authoredOn'), json_extract(body, '$.occurrenceDateTime'), json_extract(body, '$.issued'), json_extract(body, '$.date'), json_extract(body, '$.dateTime'), json_extract(body, '$.recordedDate'), json_extract(body, '$.recorded'), json_extract(body, '$.period.start')) GLOB '[0-9][0-9][0-9][0-9]' THEN unixepoch(coalesce(json_extract(body, '$.effectiveDateTime'), json_extract(body, '$.effectivePeriod.start'), json_extract(body, '$.effectiveInstant'), json_extract(body, '$.authoredOn'), json_extract(body, '$.occurrenceDateTime'), json_extract(body, '$.issued'), json_extract(body, '$.date'), json_extract(body, '$.dateTime'), json_extract(body, '$.recordedDate'), json_extract(body, '$.recorded'), json_extract(body, '$.period.start')) || '-01-01') WHEN coalesce(json_extract(body, '$.effectiveDateTime'), json_extract(body, '$.effectivePeriod.start'), json_extract(body, '$.effectiveInstant'), json_extract(body, '$.authoredOn'), json_extract(body, '$.occurrenceDateTime'), json_extract(body, '$.issued'), json_extract(body, '$.date'), json_extract(body, '$.dateTime'), json_extract(body, '$.recordedDate'), json_extract(body, '$.recorded'), json_extract(body, '$.period.start')) GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' THEN unixepoch(coalesce(json_extract(body, '$.effectiveDateTime'), json_extract(body, '$.effectivePeriod.start'), json_extract(body, '$.effectiveInstant'), json_extract(body, '$.authoredOn'), json_extract(body, '$.occurrenceDateTime'), json_extract(body, '$.issued'), json_extract(body, '$.date'), json_extract(body, '$.dateTime'), json_extract(body, '$.recordedDate'), json_extract(body, '$.recorded'), json_extract(body, '$.period.start')) || '-01') WHEN coalesce(json_extract(body, '$.effectiveDateTime'), json_extract(body, '$.effectivePeriod.start'), json_extract(body, '$.effectiveInstant'), json_extract(body, '$.authoredOn'), json_extract(body, '$.occurrenceDateTime'), json_extract(body, '$.issued'), json_extract(body, '$.date'), json_extract(body, '$.dateTime'), json_extract(body, '$.recordedDate'), json_extract(body, '$.recorded'), json_extract(body, '$.period.start')) GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-*' THEN unixepoch(coalesce(json_extract(body, '$.effectiveDateTime'), json_extract(body, '$.effectivePeriod.start'), json_extract(body, '$.effectiveInstant'), json_extract(body, '$.authoredOn'), json_extract(body, '$.occurrenceDateTime'), json_extract(body, '$.issued'), json_extract(body, '$.date'), json_extract(body, '$.dateTime'), json_extract(body, '$.recordedDate'), json_extract(body, '$.recorded'), json_extract(body, '$.period.start'))) END) STORED,
  encounter TEXT GENERATED ALWAYS AS (coalesce(
    CASE WHEN instr(json_extract(body, '$.encounter.reference'), 'Encounter/') THEN CASE WHEN instr(substr(json_extract(body, '$.encounter.reference'), instr(json_extract(body, '$.encounter.reference'), 'Encounter/')), '/_history') THEN substr(substr(json_extract(body, '$.encounter.reference'), instr(json_extract(body, '$.encounter.reference'), 'Encounter/')), 1, instr(substr(json_extract(body, '$.encounter.reference'), instr(json_extract(body, '$.encounter.reference'), 'Encounter/')), '/_history') - 1) ELSE substr(json_extract(body, '$.encounter.reference'), instr(json_extract(body, '$.encounter.reference'), 'Encounter/')) END ELSE json_extract(body, '$.encounter.reference') END,
    CASE WHEN instr(json_extract(body, '$.context.reference'), 'Encounter/') THEN CASE WHEN instr(substr(json_extract(body, '$.context.reference'), instr(json_extract(body, '$.context.reference'), 'Encounter/')), '/_history') THEN substr(substr(json_extract(body, '$.context.reference'), instr(json_extract(body, '$.context.reference'), 'Encounter/')), 1, instr(substr(json_extract(body, '$.context.reference'), instr(json_extract(body, '$.context.reference'), 'Encounter/')), '/_history') - 1) ELSE substr(json_extract(body, '$.context.reference'), instr(json_extract(body, '$.context.reference'), 'Encounter/')) END ELSE json_extract(body, '$.context.reference') END)) STORED,
  request TEXT GENERATED ALWAYS AS (CASE WHEN instr(json_extract(body, '$.request.reference'), 'MedicationRequest/') THEN CASE WHEN instr(substr(json_extract(body, '$.request.reference'), instr(json_extract(body, '$.request.reference'), 'MedicationRequest/')), '/_history') THEN substr(substr(json_extract(body, '$.request.reference'), instr(json_extract(body, '$.request.reference'), 'MedicationRequest/')), 1, instr(substr(json_extract(body, '$.request.reference'), instr(json_extract(body, '$.request.reference'), 'MedicationRequest/')), '/_history') - 1) ELSE substr(json_extract(body, '$.request.reference'), instr(json_extract(body, '$.request.reference'), 'MedicationRequest/')) END ELSE json_extract(body, '$.request.reference') END) STORED,
  focus TEXT GENERATED ALWAYS AS (json_extract(body, '$.focus.reference')) STORED,
  code TEXT GENERATED ALWAYS AS (coalesce(json_extract(body, '$.code.coding[0].code'), json_extract(body, '$.code.text'))) STORED,
  is_vital INTEGER GENERATED ALWAYS AS (
    CASE WHEN type = 'Observation' THEN instr(json_extract(body, '$.category'), '"vital-signs"') > 0 END) STORED,
  is_flagged INTEGER GENERATED ALWAYS AS (CASE WHEN type = 'Observation' THEN instr(body, '"HH"') > 0 OR instr(body, '"LL"') > 0 OR instr(body, '"AA"') > 0 OR instr(body, '"HU"') > 0 OR instr(body, '"LU"') > 0 END) STORED,

  PRIMARY KEY (type, id)
) STRICT;

CREATE TABLE row (
  command TEXT NOT NULL REFERENCES command (id),
  n INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  verb TEXT NOT NULL CHECK (verb IN ('create', 'change')),
  type TEXT NOT NULL,
  key TEXT NOT NULL,
  entry_id TEXT NOT NULL UNIQUE,
  base_version TEXT,
  body TEXT NOT NULL CHECK (json_valid(body)),
  level INTEGER NOT NULL,
  is_provenance INTEGER NOT NULL CHECK (is_provenance IN (0, 1)),
  central_key TEXT,
  central_version TEXT,
  target TEXT GENERATED ALWAYS AS (coalesce(central_key, key)) STORED,
  
  patient TEXT GENERATED ALWAYS AS (CASE WHEN type = 'Patient' THEN key WHEN instr(coalesce(json_extract(body, '$.subject.reference'), json_extract(body, '$.patient.reference'), json_extract(body, '$.for.reference')), 'Patient/') THEN CASE WHEN instr(substr(coalesce(json_extract(body, '$.subject.reference'), json_extract(body, '$.patient.reference'), json_extract(body, '$.for.reference')), instr(coalesce(json_extract(body, '$.subject.reference'), json_extract(body, '$.patient.reference'), json_extract(body, '$.for.reference')), 'Patient/')), '/_history') THEN substr(substr(coalesce(json_extract(body, '$.subject.reference'), json_extract(body, '$.patient.reference'), json_extract(body, '$.for.reference')), instr(coalesce(json_extract(body, '$.subject.reference'), json_extract(body, '$.patient.reference'), json_extract(body, '$.for.reference')), 'Patient/')), 1, instr(substr(coalesce(json_extract(body, '$.subject.reference'), json_extract(body, '$.patient.reference'), json_extract(body, '$.for.reference')), instr(coalesce(json_extract(body, '$.subject.reference'), json_extract(body, '$.patient.reference'), json_extract(body, '$.for.reference')), 'Patient/')), '/_history') - 1) ELSE substr(coalesce(json_extract(body, '$.subject.reference'), json_extract(body, '$.patient.reference'), json_extract(body, '$.for.reference')), instr(coalesce(json_extract(body, '$.subject.reference'), json_extract(body, '$.patient.reference'), json_extract(body, '$.for.reference')), 'Patient/')) END ELSE coalesce(json_extract(body, '$.subject.reference'), json_extract(body, '$.patient.reference'), json_extract(body, '$.for.reference')) END) STORED,
  status TEXT GENERATED ALWAYS AS (json_extract(body, '$.status')) STORED,
  at_s INTEGER GENERATED ALWAYS AS (CASE WHEN coalesce(json_extract(body, '$.effectiveDateTime'), json_extract(body, '$.effectivePeriod.start'), json_extract(body, '$.effectiveInstant'), json_extract(body, '$.authoredOn'), json_extract(body, '$.occurrenceDateTime'), json_extract(body, '$.issued'), json_extract(body, '$.date'), json_extract(body, '$.dateTime'), json_extract(body, '$.recordedDate'), json_extract(body, '$.recorded'), json_extract(body, '$.period.start')) GLOB '[0-9][0-9][0-9][0-9]' THEN unixepoch(coalesce(json_extract(body, '$.effectiveDateTime'), json_extract(body, '$.effectivePeriod.start'), json_extract(body, '$.effectiveInstant'), json_extract(body, '$.authoredOn'), json_extract(body, '$.occurrenceDateTime'), json_extract(body, '$.issued'), json_extract(body, '$.date'), json_extract(body, '$.dateTime'), json_extract(body, '$.recordedDate'), json_extract(body, '$.recorded'), json_extract(body, '$.period.start')) || '-01-01') WHEN coalesce(json_extract(body, '$.effectiveDateTime'), json_extract(body, '$.effectivePeriod.start'), json_extract(body, '$.effectiveInstant'), json_extract(body, '$.authoredOn'), json_extract(body, '$.occurrenceDateTime'), json_extract(body, '$.issued'), json_extract(body, '$.date'), json_extract(body, '$.dateTime'), json_extract(body, '$.recordedDate'), json_extract(body, '$.recorded'), json_extract(body, '$.period.start')) GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' THEN unixepoch(coalesce(json_extract(body, '$.effectiveDateTime'), json_extract(body, '$.effectivePeriod.start'), json_extract(body, '$.effectiveInstant'), json_extract(body, '$.authoredOn'), json_extract(body, '$.occurrenceDateTime'), json_extract(body, '$.issued'), json_extract(body, '$.date'), json_extract(body, '$.dateTime'), json_extract(body, '$.recordedDate'), json_extract(body, '$.recorded'), json_extract(body, '$.period.start')) || '-01') WHEN coalesce(json_extract(body, '$.effectiveDateTime'), json_extract(body, '$.effectivePeriod.start'), json_extract(body, '$.effectiveInstant'), json_extract(body, '$.authoredOn'), json_extract(body, '$.occurrenceDateTime'), json_extract(body, '$.issued'), json_extract(body, '$.date'), json_extract(body, '$.dateTime'), json_extract(body, '$.recordedDate'), json_extract(body, '$.recorded'), json_extract(body, '$.period.start')) GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-*' THEN unixepoch(coalesce(json_extract(body, '$.effectiveDateTime'), json_extract(body, '$.effectivePeriod.start'), json_extract(body, '$.effectiveInstant'), json_extract(body, '$.authoredOn'), json_extract(body, '$.occurrenceDateTime'), json_extract(body, '$.issued'), json_extract(body, '$.date'), json_extract(body, '$.dateTime'), json_extract(body, '$.recordedDate'), json_extract(body, '$.recorded'), json_extract(body, '$.period.start'))) END) STORED,
  encounter TEXT GENERATED ALWAYS AS (coalesce(
    CASE WHEN instr(json_extract(body, '$.encounter.reference'), 'Encounter/') THEN CASE WHEN instr(substr(json_extract(body, '$.encounter.reference'), instr(json_extract(body, '$.encounter.reference'), 'Encounter/')), '/_history') THEN substr(substr(json_extract(body, '$.encounter.reference'), instr(json_extract(body, '$.encounter.reference'), 'Encounter/')), 1, instr(substr(json_extract(body, '$.encounter.reference'), instr(json_extract(body, '$.encounter.reference'), 'Encounter/')), '/_history') - 1) ELSE substr(json_extract(body, '$.encounter.reference'), instr(json_extract(body, '$.encounter.reference'), 'Encounter/')) END ELSE json_extract(body, '$.encounter.reference') END,
    CASE WHEN instr(json_extract(body, '$.context.reference'), 'Encounter/') THEN CASE WHEN instr(substr(json_extract(body, '$.context.reference'), instr(json_extract(body, '$.context.reference'), 'Encounter/')), '/_history') THEN substr(substr(json_extract(body, '$.context.reference'), instr(json_extract(body, '$.context.reference'), 'Encounter/')), 1, instr(substr(json_extract(body, '$.context.reference'), instr(json_extract(body, '$.context.reference'), 'Encounter/')), '/_history') - 1) ELSE substr(json_extract(body, '$.context.reference'), instr(json_extract(body, '$.context.reference'), 'Encounter/')) END ELSE json_extract(body, '$.context.reference') END)) STORED,
  request TEXT GENERATED ALWAYS AS (CASE WHEN instr(json_extract(body, '$.request.reference'), 'MedicationRequest/') THEN CASE WHEN instr(substr(json_extract(body, '$.request.reference'), instr(json_extract(body, '$.request.reference'), 'MedicationRequest/')), '/_history') THEN substr(substr(json_extract(body, '$.request.reference'), instr(json_extract(body, '$.request.reference'), 'MedicationRequest/')), 1, instr(substr(json_extract(body, '$.request.reference'), instr(json_extract(body, '$.request.reference'), 'MedicationRequest/')), '/_history') - 1) ELSE substr(json_extract(body, '$.request.reference'), instr(json_extract(body, '$.request.reference'), 'MedicationRequest/')) END ELSE json_extract(body, '$.request.reference') END) STORED,
  focus TEXT GENERATED ALWAYS AS (json_extract(body, '$.focus.reference')) STORED,
  code TEXT GENERATED ALWAYS AS (coalesce(json_extract(body, '$.code.coding[0].code'), json_extract(body, '$.code.text'))) STORED,
  is_vital INTEGER GENERATED ALWAYS AS (
    CASE WHEN type = 'Observation' THEN instr(json_extract(body, '$.category'), '"vital-signs"') > 0 END) STORED,
  is_flagged INTEGER GENERATED ALWAYS AS (CASE WHEN type = 'Observation' THEN instr(body, '"HH"') > 0 OR instr(body, '"LL"') > 0 OR instr(body, '"AA"') > 0 OR instr(body, '"HU"') > 0 OR instr(body, '"LU"') > 0 END) STORED,

  PRIMARY KEY (command, n)
) STRICT;

CREATE TABLE schema_step (number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;

CREATE TABLE store_fact (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE trace (
  target TEXT NOT NULL,
  provenance TEXT NOT NULL,
  PRIMARY KEY (target, provenance)
) STRICT, WITHOUT ROWID;

CREATE TABLE verifier (
  staff_number TEXT PRIMARY KEY,
  person TEXT NOT NULL CHECK (json_valid(person)),
  verifier BLOB NOT NULL,
  last_online_at_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX command_lane ON command (lane, state, seq);

CREATE INDEX command_state ON command (state, kind, seq);

CREATE INDEX event_command ON event (command, seq) WHERE command IS NOT NULL;

CREATE INDEX event_kind ON event (kind, seq);

CREATE INDEX event_patient ON event (patient, seq) WHERE patient IS NOT NULL;

CREATE INDEX identity_central ON identity (central_key);

CREATE INDEX need_of ON need (needs_command);

CREATE INDEX resource_code ON resource (patient, type, is_vital, code, at_s);

CREATE INDEX resource_entry ON resource (entry) WHERE entry IS NOT NULL;

CREATE INDEX resource_flagged ON resource (patient, type, is_flagged, at_s) WHERE is_flagged = 1;

CREATE INDEX resource_focus ON resource (focus) WHERE focus IS NOT NULL;

CREATE UNIQUE INDEX resource_key ON resource (key);

CREATE INDEX resource_patient ON resource (patient, type, at_s);

CREATE INDEX resource_removed ON resource (removed_at_ms) WHERE removed_at_ms IS NOT NULL;

CREATE INDEX resource_request ON resource (request) WHERE request IS NOT NULL;

CREATE INDEX resource_status ON resource (type, status);

CREATE INDEX row_key ON row (key);

CREATE INDEX row_target ON row (target, seq);

CREATE INDEX trace_provenance ON trace (provenance);

CREATE VIEW pending AS
SELECT w.type, w.target AS key, w.entry_id, c.lane AS patient, w.status, w.at_s, w.encounter, w.request, w.focus, w.code,
  w.is_vital, w.is_flagged, w.base_version AS version, w.body, c.seq AS seq
FROM command c CROSS JOIN row w ON w.command = c.id
WHERE NOT (c.kind = 'move-bed' AND w.type = 'Encounter' AND w.n > 1) AND NOT EXISTS (SELECT 1 FROM identity i WHERE i.local_key = c.lane) AND c.state IN ('saved_here', 'sending', 'unclear', 'accepted', 'conflict', 'refused') AND w.is_provenance = 0
  AND CASE w.verb
    WHEN 'create' THEN w.central_key IS NULL
      OR NOT EXISTS (SELECT 1 FROM resource r WHERE r.key = w.central_key AND r.removed_at_ms IS NULL)
    ELSE c.state IN ('saved_here', 'sending', 'unclear', 'accepted') AND (
      EXISTS (SELECT 1 FROM resource r WHERE r.key = w.target AND r.removed_at_ms IS NULL)
      OR EXISTS (SELECT 1 FROM row m CROSS JOIN command d ON d.seq = m.seq
        WHERE m.target = w.target AND m.verb = 'create' AND d.state IN ('saved_here', 'sending', 'unclear', 'accepted', 'conflict', 'refused')))
    END
  AND NOT EXISTS (
    SELECT 1 FROM row later CROSS JOIN command d ON d.seq = later.seq
    WHERE later.target = w.target AND later.verb = 'change' AND d.state IN ('saved_here', 'sending', 'unclear', 'accepted')
      AND (later.seq > w.seq OR later.seq = w.seq AND later.n > w.n));

CREATE VIEW pending_named AS
SELECT w.type, w.target AS key, w.entry_id, i.central_key AS patient, w.status, w.at_s, w.encounter, w.request, w.focus, w.code,
  w.is_vital, w.is_flagged, w.base_version AS version, w.body, c.seq AS seq
FROM identity i CROSS JOIN command c ON c.lane = i.local_key CROSS JOIN row w ON w.command = c.id
WHERE i.local_key GLOB 'Patient/*' AND NOT (c.kind = 'move-bed' AND w.type = 'Encounter' AND w.n > 1) AND c.state IN ('saved_here', 'sending', 'unclear', 'accepted', 'conflict', 'refused') AND w.is_provenance = 0
  AND CASE w.verb
    WHEN 'create' THEN w.central_key IS NULL
      OR NOT EXISTS (SELECT 1 FROM resource r WHERE r.key = w.central_key AND r.removed_at_ms IS NULL)
    ELSE c.state IN ('saved_here', 'sending', 'unclear', 'accepted') AND (
      EXISTS (SELECT 1 FROM resource r WHERE r.key = w.target AND r.removed_at_ms IS NULL)
      OR EXISTS (SELECT 1 FROM row m CROSS JOIN command d ON d.seq = m.seq
        WHERE m.target = w.target AND m.verb = 'create' AND d.state IN ('saved_here', 'sending', 'unclear', 'accepted', 'conflict', 'refused')))
    END
  AND NOT EXISTS (
    SELECT 1 FROM row later CROSS JOIN command d ON d.seq = later.seq
    WHERE later.target = w.target AND later.verb = 'change' AND d.state IN ('saved_here', 'sending', 'unclear', 'accepted')
      AND (later.seq > w.seq OR later.seq = w.seq AND later.n > w.n));

CREATE VIEW pending_others AS
SELECT w.type, s.key AS key, w.entry_id, s.patient AS patient, w.status, w.at_s, w.encounter, w.request, w.focus, w.code,
  w.is_vital, w.is_flagged, w.base_version AS version, w.body, c.seq AS seq
FROM resource s CROSS JOIN row w ON w.target = s.key CROSS JOIN command c ON c.seq = w.seq
WHERE s.type = 'Encounter' AND c.kind = 'move-bed' AND w.type = 'Encounter' AND w.n > 1 AND c.state IN ('saved_here', 'sending', 'unclear', 'accepted', 'conflict', 'refused') AND w.is_provenance = 0
  AND CASE w.verb
    WHEN 'create' THEN w.central_key IS NULL
      OR NOT EXISTS (SELECT 1 FROM resource r WHERE r.key = w.central_key AND r.removed_at_ms IS NULL)
    ELSE c.state IN ('saved_here', 'sending', 'unclear', 'accepted') AND (
      EXISTS (SELECT 1 FROM resource r WHERE r.key = w.target AND r.removed_at_ms IS NULL)
      OR EXISTS (SELECT 1 FROM row m CROSS JOIN command d ON d.seq = m.seq
        WHERE m.target = w.target AND m.verb = 'create' AND d.state IN ('saved_here', 'sending', 'unclear', 'accepted', 'conflict', 'refused')))
    END
  AND NOT EXISTS (
    SELECT 1 FROM row later CROSS JOIN command d ON d.seq = later.seq
    WHERE later.target = w.target AND later.verb = 'change' AND d.state IN ('saved_here', 'sending', 'unclear', 'accepted')
      AND (later.seq > w.seq OR later.seq = w.seq AND later.n > w.n));

CREATE VIEW projected AS
SELECT s.type, s.key, substr(s.key, length(s.type) + 2) AS id, s.patient, s.status, s.at_s, s.encounter, s.request, s.focus, s.code,
  s.is_vital, s.is_flagged, s.version, s.body, s.is_pending, c.id AS command, c.state, c.number
FROM shown s LEFT JOIN command c ON c.seq = s.seq;

CREATE VIEW settled AS
SELECT r.type, r.key, r.entry AS entry_id, r.patient, r.status, r.at_s, r.encounter, r.request, r.focus, r.code,
  r.is_vital, r.is_flagged, r.version, r.body,
  (SELECT w.seq FROM row w CROSS JOIN command c ON c.seq = w.seq
   WHERE w.target = r.key AND c.state NOT IN ('withdrawn', 'resolved') ORDER BY w.seq DESC LIMIT 1) AS seq
FROM resource r
WHERE r.removed_at_ms IS NULL
  AND NOT EXISTS (
    SELECT 1 FROM row w CROSS JOIN command c ON c.seq = w.seq
    WHERE w.target = r.key AND w.verb = 'change' AND c.state IN ('saved_here', 'sending', 'unclear', 'accepted'))
  AND (r.entry IS NULL OR NOT EXISTS (
    SELECT 1 FROM row w CROSS JOIN command c ON c.seq = w.seq
    WHERE w.entry_id = r.entry AND c.state IN ('saved_here', 'sending', 'unclear', 'accepted', 'conflict', 'refused') AND (w.central_key IS NULL
      OR NOT EXISTS (SELECT 1 FROM resource other WHERE other.key = w.central_key AND other.removed_at_ms IS NULL))));

CREATE VIEW shown AS
SELECT type, key, entry_id, patient, status, at_s, encounter, request, focus, code, is_vital, is_flagged, version, body, seq, 0 AS is_pending FROM settled
UNION ALL
SELECT type, key, entry_id, patient, status, at_s, encounter, request, focus, code, is_vital, is_flagged, version, body, seq, 1 AS is_pending FROM pending
UNION ALL
SELECT type, key, entry_id, patient, status, at_s, encounter, request, focus, code, is_vital, is_flagged, version, body, seq, 1 AS is_pending FROM pending_others
UNION ALL
SELECT type, key, entry_id, patient, status, at_s, encounter, request, focus, code, is_vital, is_flagged, version, body, seq, 1 AS is_pending FROM pending_named;

CREATE TRIGGER command_is_immutable BEFORE UPDATE OF seq, id, lane, kind, nature, author_reference, author_name, station, mode, is_emergency, number, body, bundle, saved_at_ms, monotonic_ms, server_offset_ms, prev_hash, hash ON command
BEGIN SELECT raise(ABORT, 'a command never changes'); END;

CREATE TRIGGER command_stays BEFORE DELETE ON command
BEGIN SELECT raise(ABORT, 'a command is never deleted'); END;

CREATE TRIGGER event_is_immutable BEFORE UPDATE ON event
BEGIN SELECT raise(ABORT, 'what happened never changes'); END;

CREATE TRIGGER event_stays BEFORE DELETE ON event
BEGIN SELECT raise(ABORT, 'what happened is never deleted'); END;

CREATE TRIGGER resource_is_who_it_is BEFORE UPDATE OF type, id ON resource WHEN old.type IS NOT new.type OR old.id IS NOT new.id
BEGIN SELECT raise(ABORT, 'identity of a resource'); END;

CREATE TRIGGER row_is_immutable BEFORE UPDATE OF command, n, seq, verb, type, key, entry_id, body, level, is_provenance ON row
BEGIN SELECT raise(ABORT, 'what was meant never changes'); END;

CREATE TRIGGER row_stays BEFORE DELETE ON row
BEGIN SELECT raise(ABORT, 'what was meant is never deleted'); END;

CREATE TRIGGER trace_of_changed AFTER UPDATE OF body ON resource WHEN new.type = 'Provenance'
BEGIN
  DELETE FROM trace WHERE provenance = new.key;
  INSERT OR IGNORE INTO trace (target, provenance)
  SELECT CASE WHEN instr(json_extract(value, '$.reference'), '/_history') THEN substr(json_extract(value, '$.reference'), 1, instr(json_extract(value, '$.reference'), '/_history') - 1)
         ELSE json_extract(value, '$.reference') END, new.key
  FROM json_each(new.body, '$.target') WHERE json_type(value) = 'object' AND json_type(value, '$.reference') = 'text';
END;

CREATE TRIGGER trace_of_new AFTER INSERT ON resource WHEN new.type = 'Provenance'
BEGIN
  INSERT OR IGNORE INTO trace (target, provenance)
  SELECT CASE WHEN instr(json_extract(value, '$.reference'), '/_history') THEN substr(json_extract(value, '$.reference'), 1, instr(json_extract(value, '$.reference'), '/_history') - 1)
         ELSE json_extract(value, '$.reference') END, new.key
  FROM json_each(new.body, '$.target') WHERE json_type(value) = 'object' AND json_type(value, '$.reference') = 'text';
END;

