-- The store, release 2. Read from top to bottom. An older file is brought to what stands here, see schema.py.
--
-- Conventions. `id` is the row's number in this file; `uid` (UUIDv7, made by the program) is its name in every copy, so
-- that two copies can be merged. Times are ISO 8601 in UTC. Dates of the subject are EDTF text with their first and last
-- day beside it. No REAL and no BLOB columns: the journal keeps rows as JSON. Tables of judgements are insert-only.
-- Every table but `step` and `journal` is journalled by triggers that `journal.py` generates. What nobody said is
-- 'unknown' or '': no default of a column decides anything.

-- What is judged by: seeded from resources/scales.toml, own ones beside them --------------------------------------------

CREATE TABLE scale (                                    -- other tables name it by its code
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  uid          TEXT NOT NULL UNIQUE,                    -- of a seeded scale: the same in every store
  code         TEXT NOT NULL UNIQUE CHECK (code <> ''),
  title        TEXT NOT NULL CHECK (title <> ''),
  axis         TEXT NOT NULL CHECK (axis IN ('quality', 'delivery', 'schedule', 'effect')),   -- never mixed
  origin       TEXT NOT NULL DEFAULT 'own' CHECK (origin IN ('seeded', 'own')),
  note         TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE scale_value (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  uid          TEXT NOT NULL UNIQUE,
  scale        TEXT NOT NULL REFERENCES scale (code),
  code         TEXT NOT NULL CHECK (code <> ''),
  position     INTEGER NOT NULL,                        -- its place in the order of the scale
  label        TEXT NOT NULL CHECK (label <> ''),
  meaning      TEXT NOT NULL DEFAULT '',
  number       TEXT NOT NULL DEFAULT '',                -- decimal; '' leaves averages
  glyph        TEXT NOT NULL DEFAULT '',                -- a sign that tells it apart without colour
  terminal     INTEGER NOT NULL DEFAULT 0 CHECK (terminal IN (0, 1)),   -- nothing is watched after it
  least_evidence TEXT NOT NULL DEFAULT 'none' CHECK (least_evidence IN ('none', 'any', 'official', 'two_independent')),
  UNIQUE (scale, code)
) STRICT;

CREATE TABLE scale_mapping (                            -- where no value means the same there is none
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  uid          TEXT NOT NULL UNIQUE,
  from_scale   TEXT NOT NULL,
  from_value   TEXT NOT NULL,
  to_scale     TEXT NOT NULL,
  to_value     TEXT NOT NULL,
  note         TEXT NOT NULL DEFAULT '',                -- what is lost on the way
  UNIQUE (from_scale, from_value, to_scale),
  FOREIGN KEY (from_scale, from_value) REFERENCES scale_value (scale, code),
  FOREIGN KEY (to_scale, to_value) REFERENCES scale_value (scale, code)
) STRICT;

-- Who, and when they met -------------------------------------------------------------------------------------------------

CREATE TABLE party (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  uid          TEXT NOT NULL UNIQUE,
  name         TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> ''),
  kind         TEXT NOT NULL DEFAULT 'unknown' CHECK (
               kind IN ('state', 'group', 'organisation', 'subnational', 'company', 'person', 'unknown')),
  code         TEXT NOT NULL DEFAULT '',                -- ISO 3166-1 alpha-3 of a state
  note         TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE party_membership (                         -- groups change: denominators follow the day
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  uid          TEXT NOT NULL UNIQUE,
  group_id     INTEGER NOT NULL REFERENCES party (id),
  member_id    INTEGER NOT NULL REFERENCES party (id),
  since        TEXT CHECK (since IS date(since)),       -- null: not known, or ever
  until        TEXT CHECK (until IS date(until)),       -- the last day; null: to this day
  basis        TEXT NOT NULL DEFAULT '',                -- how it is known
  CHECK (group_id <> member_id)
) STRICT;
CREATE INDEX party_membership_group ON party_membership (group_id, member_id);
CREATE INDEX party_membership_member ON party_membership (member_id);

CREATE TABLE event (                                    -- a summit or meeting, planned or held
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  uid          TEXT NOT NULL UNIQUE,
  name         TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> ''),
  series       TEXT NOT NULL DEFAULT '',                -- 'G20 summit': the next one is found by it
  place        TEXT NOT NULL DEFAULT '',
  starts       TEXT CHECK (starts IS date(starts)),     -- null while it has no day
  ends         TEXT CHECK (ends IS date(ends)),
  note         TEXT NOT NULL DEFAULT '',
  CHECK (ends >= starts)
) STRICT;
CREATE INDEX event_series ON event (series, starts);

CREATE TABLE event_party (                              -- who took part
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  uid          TEXT NOT NULL UNIQUE,
  event_id     INTEGER NOT NULL REFERENCES event (id),
  party_id     INTEGER NOT NULL REFERENCES party (id),
  UNIQUE (event_id, party_id)
) STRICT;

CREATE TABLE cycle (                                    -- a window in which compliance is scored; interim and final are two
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  uid          TEXT NOT NULL UNIQUE,
  name         TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> ''),
  kind         TEXT NOT NULL CHECK (kind IN ('interim', 'final', 'own')),
  event_id     INTEGER REFERENCES event (id),
  starts       TEXT CHECK (starts IS date(starts)),
  ends         TEXT CHECK (ends IS date(ends)),
  note         TEXT NOT NULL DEFAULT '',
  CHECK (ends >= starts)
) STRICT;
CREATE INDEX cycle_event ON cycle (event_id);

-- What was read ---------------------------------------------------------------------------------------------------------

CREATE TABLE document (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  uid          TEXT NOT NULL UNIQUE,
  title        TEXT NOT NULL CHECK (title <> ''),
  publisher    TEXT NOT NULL DEFAULT '',
  url          TEXT NOT NULL DEFAULT '',
  language     TEXT NOT NULL DEFAULT '',                -- BCP 47
  issued       TEXT CHECK (issued IS date(issued)),     -- the day that relative dates count from; null while unknown
  date_basis   TEXT NOT NULL DEFAULT 'unknown'
               CHECK (date_basis IN ('stated', 'metadata', 'inferred', 'user', 'unknown')),
  date_note    TEXT NOT NULL DEFAULT '',                -- how the date is known, in words
  added_at     TEXT NOT NULL,
  kind         TEXT NOT NULL DEFAULT 'unknown' CHECK (kind IN (
               'joint_statement', 'communique', 'remarks', 'readout', 'news', 'law', 'plan', 'report', 'dataset',
               'other', 'unknown')),
  tier         INTEGER NOT NULL DEFAULT 0 CHECK (tier BETWEEN 0 AND 4),   -- 1 the pledgor's own … 4 hearsay; 0 unknown
  event_id     INTEGER REFERENCES event (id),           -- where it was agreed
  official_id  INTEGER REFERENCES document (id),        -- the official text that this one retells
  copied_from_id INTEGER REFERENCES document (id)       -- the document that this one repeats
) STRICT;
CREATE INDEX document_event ON document (event_id);

CREATE TABLE document_version (                         -- immutable: offsets of passages point into `text`
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  uid          TEXT NOT NULL UNIQUE,
  document_id  INTEGER NOT NULL REFERENCES document (id),
  file_name    TEXT NOT NULL,
  media_type   TEXT NOT NULL,
  sha256       TEXT NOT NULL UNIQUE,                    -- of the file's bytes, which are kept under this name
  text         TEXT NOT NULL,
  text_sha256  TEXT NOT NULL,
  reader       TEXT NOT NULL,
  pages        TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(pages)),   -- [[number, start, end], …] in code points
  notes        TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(notes)),   -- what could not be read
  captured_at  TEXT NOT NULL,
  replaces_id  INTEGER REFERENCES document_version (id) -- the version that this one is a newer capture of
) STRICT;
CREATE INDEX document_version_document ON document_version (document_id);

CREATE TABLE passage (                                  -- W3C Web Annotation: position and quote, code points
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  uid          TEXT NOT NULL UNIQUE,
  version_id   INTEGER NOT NULL REFERENCES document_version (id),
  start        INTEGER NOT NULL CHECK (start >= 0),
  "end"        INTEGER NOT NULL CHECK ("end" > start),
  exact        TEXT NOT NULL CHECK (length(exact) = "end" - start),
  prefix       TEXT NOT NULL DEFAULT '',
  suffix       TEXT NOT NULL DEFAULT '',
  page         INTEGER,
  anchor_state TEXT NOT NULL DEFAULT 'exact' CHECK (anchor_state IN ('exact', 'normalised', 'confirmed', 'orphan')),
  carried_from_id INTEGER REFERENCES passage (id)       -- the passage of an older version that this one goes on from
) STRICT;
CREATE INDEX passage_version ON passage (version_id, start);
CREATE INDEX passage_orphan ON passage (anchor_state) WHERE anchor_state <> 'exact';
CREATE INDEX passage_carried ON passage (carried_from_id) WHERE carried_from_id IS NOT NULL;   -- else undo looks through all

CREATE TABLE candidate (                                -- what the finder proposed, and what was decided
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           TEXT NOT NULL UNIQUE,
  version_id    INTEGER NOT NULL REFERENCES document_version (id),
  start         INTEGER NOT NULL,                       -- of the focus, to keep document order
  record        TEXT NOT NULL CHECK (json_valid(record)),   -- all fields and their words, see records.py
  rule          TEXT NOT NULL,
  confidence    INTEGER NOT NULL CHECK (confidence BETWEEN 0 AND 1000),   -- per mille
  tier          TEXT NOT NULL CHECK (tier IN ('sure', 'possible', 'vetoed')),
  finder        TEXT NOT NULL,                          -- version of engine and data
  state         TEXT NOT NULL DEFAULT 'new' CHECK (
                state IN ('new', 'accepted', 'rejected', 'merged', 'split')),
  reason        TEXT NOT NULL DEFAULT '',
  commitment_id INTEGER REFERENCES commitment (id),
  decided_by    TEXT NOT NULL DEFAULT '',
  decided_at    TEXT,
  parent_id     INTEGER REFERENCES candidate (id),      -- of a part: what was split; of a merged one: what it went into
  CHECK (state = 'new' OR decided_at IS NOT NULL),
  CHECK (state <> 'rejected' OR reason <> '')
) STRICT;
CREATE INDEX candidate_version ON candidate (version_id, start);
CREATE INDEX candidate_state ON candidate (state, tier);
CREATE INDEX candidate_commitment ON candidate (commitment_id);

-- What was promised, by whom --------------------------------------------------------------------------------------------

CREATE TABLE commitment (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  uid          TEXT NOT NULL UNIQUE,
  title        TEXT NOT NULL CHECK (title <> ''),
  statement    TEXT NOT NULL DEFAULT '',                -- the promise in full, verbatim where it has a passage
  kind         TEXT NOT NULL CHECK (kind IN ('quantified', 'event', 'action', 'stance')),
  strength     TEXT NOT NULL CHECK (strength IN ('firm', 'soft')),
  note         TEXT NOT NULL DEFAULT '',
  withdrawn    TEXT NOT NULL DEFAULT '',                -- why it is no longer tracked; rows are never deleted
  created_at   TEXT NOT NULL,
  code         TEXT NOT NULL DEFAULT '',                -- its number in the inventory of those who follow it: 2024-122
  novelty      TEXT NOT NULL DEFAULT 'unknown' CHECK (
               novelty IN ('new', 'expanded', 'restated', 'continuing', 'unknown')),
  polarity     TEXT NOT NULL DEFAULT 'unknown' CHECK (polarity IN ('do', 'refrain', 'unknown')),
  condition    TEXT NOT NULL DEFAULT '',                -- what it depends on, in the source's words
  programme    TEXT NOT NULL DEFAULT '',                -- under which it is carried out, by name
  event_id     INTEGER REFERENCES event (id),           -- where it was made
  selected     TEXT NOT NULL DEFAULT 'unknown' CHECK (selected IN ('yes', 'no', 'unknown')),   -- for monitoring
  selected_reason TEXT NOT NULL DEFAULT '',
  -- Kept in step with deadline, status_entry and target by the functions that write those, for lists and sorting.
  due          TEXT NOT NULL DEFAULT '',                -- the end of the preferred reading: a day, a month or a year
  due_earliest TEXT CHECK (due_earliest IS date(due_earliest)),
  due_latest   TEXT CHECK (due_latest IS date(due_latest)),
  status       TEXT NOT NULL DEFAULT '',                -- '' is: nobody judged yet
  status_on    TEXT CHECK (status_on IS date(status_on))
) STRICT;
-- Lists show what is not withdrawn: their indexes hold just that, and lists and their counts are read from these alone.
CREATE INDEX commitment_due ON commitment (due_latest, id) WHERE withdrawn = '';
CREATE INDEX commitment_title ON commitment (title COLLATE NOCASE, id) WHERE withdrawn = '';
CREATE INDEX commitment_status ON commitment (status, kind, due_latest, due_earliest, id) WHERE withdrawn = '';
CREATE INDEX commitment_withdrawn ON commitment (id) WHERE withdrawn <> '';
CREATE INDEX commitment_code ON commitment (code) WHERE code <> '';
CREATE INDEX commitment_event ON commitment (event_id);

CREATE TABLE commitment_passage (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           TEXT NOT NULL UNIQUE,
  commitment_id INTEGER NOT NULL REFERENCES commitment (id),
  passage_id    INTEGER NOT NULL REFERENCES passage (id),
  role          TEXT NOT NULL CHECK (role IN (
                'primary', 'focus', 'restatement', 'official_text', 'translation', 'clarifying', 'context')),
  strength      TEXT NOT NULL DEFAULT 'unknown' CHECK (strength IN ('firm', 'soft', 'unknown')),   -- in these words
  UNIQUE (commitment_id, passage_id, role)
) STRICT;
CREATE INDEX commitment_passage_passage ON commitment_passage (passage_id);

CREATE TABLE commitment_party (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           TEXT NOT NULL UNIQUE,
  commitment_id INTEGER NOT NULL REFERENCES commitment (id),
  party_id      INTEGER NOT NULL REFERENCES party (id),
  role          TEXT NOT NULL CHECK (role IN (
                'pledgor', 'beneficiary', 'implementer', 'accountable', 'funder', 'host', 'guarantor')),
  applicability TEXT NOT NULL DEFAULT 'unknown' CHECK (applicability IN ('applies', 'n/a', 'unknown')),
  reason        TEXT NOT NULL DEFAULT '',               -- why it does not apply: n/a leaves the average
  share         TEXT NOT NULL DEFAULT '',               -- decimal: its part of the target, where one was agreed
  CHECK (applicability <> 'n/a' OR reason <> ''),
  UNIQUE (commitment_id, party_id, role)
) STRICT;
CREATE INDEX commitment_party_party ON commitment_party (party_id, role, commitment_id);

CREATE TABLE tag (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           TEXT NOT NULL UNIQUE,
  commitment_id INTEGER NOT NULL REFERENCES commitment (id),
  name          TEXT NOT NULL COLLATE NOCASE CHECK (name <> ''),
  UNIQUE (commitment_id, name)
) STRICT;
CREATE INDEX tag_name ON tag (name, commitment_id);

CREATE TABLE target (                                   -- a quantity promised
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           TEXT NOT NULL UNIQUE,
  commitment_id INTEGER NOT NULL REFERENCES commitment (id),
  position      INTEGER NOT NULL DEFAULT 0,
  value         TEXT NOT NULL,                          -- decimal, as text
  unit          TEXT NOT NULL DEFAULT '',               -- a noun phrase, '%' or an ISO 4217 code
  comparator    TEXT NOT NULL DEFAULT '=' CHECK (comparator IN ('=', '>=', '<=', '~', '+by')),
  baseline      TEXT NOT NULL DEFAULT '0',              -- decimal: where counting begins
  baseline_on   TEXT CHECK (baseline_on IS date(baseline_on)),
  basis         TEXT NOT NULL DEFAULT 'unknown' CHECK (
                basis IN ('total', 'per_year', 'per_party', 'stock', 'unknown')),
  profile       TEXT NOT NULL DEFAULT '' CHECK (profile = '' OR json_valid(profile))   -- [[day, share], …]; '' is even
) STRICT;
CREATE INDEX target_commitment ON target (commitment_id, position);

CREATE TABLE deadline (                                 -- several rows: rival readings, the preferred one at position 0
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           TEXT NOT NULL UNIQUE,
  commitment_id INTEGER NOT NULL REFERENCES commitment (id),
  position      INTEGER NOT NULL DEFAULT 0,
  phrase        TEXT NOT NULL DEFAULT '',               -- as the source writes it
  edtf          TEXT NOT NULL DEFAULT '',               -- '' while the anchor is missing
  start         TEXT CHECK (start IS date(start)),
  earliest      TEXT CHECK (earliest IS date(earliest)),
  latest        TEXT CHECK (latest IS date(latest)),
  rule          TEXT NOT NULL,                          -- how the days were found
  anchor        TEXT CHECK (anchor IS date(anchor)),    -- the day they count from
  anchor_document_id INTEGER REFERENCES document (id),  -- whose date that is: correcting it resolves the phrase again
  label         TEXT NOT NULL DEFAULT '',
  anchor_event_id INTEGER REFERENCES event (id),        -- the meeting that it counts from: 'before the next summit'
  revision      INTEGER NOT NULL DEFAULT 0 CHECK (revision >= 0)   -- 0: as promised; later ones stand beside it
) STRICT;
CREATE INDEX deadline_commitment ON deadline (commitment_id, revision, position);
CREATE INDEX deadline_anchor ON deadline (anchor_document_id);
CREATE INDEX deadline_event ON deadline (anchor_event_id);

CREATE VIEW deadline_now AS                             -- the readings that hold today: those of the last revision
  SELECT * FROM deadline d
  WHERE revision = (SELECT max(revision) FROM deadline o WHERE o.commitment_id = d.commitment_id);

CREATE TABLE deadline_revision (                        -- insert-only: why a deadline was moved; the original stays
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           TEXT NOT NULL UNIQUE,
  commitment_id INTEGER NOT NULL REFERENCES commitment (id),
  revision      INTEGER NOT NULL CHECK (revision > 0),  -- of the rows in `deadline`
  announced_on  TEXT NOT NULL CHECK (announced_on IS date(announced_on)),
  reason        TEXT NOT NULL CHECK (reason <> ''),
  recorded_at   TEXT NOT NULL,
  author        TEXT NOT NULL,
  UNIQUE (commitment_id, revision)
) STRICT;

CREATE TABLE milestone (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           TEXT NOT NULL UNIQUE,
  commitment_id INTEGER NOT NULL REFERENCES commitment (id),
  target_id     INTEGER REFERENCES target (id),
  position      INTEGER NOT NULL DEFAULT 0,
  title         TEXT NOT NULL CHECK (title <> ''),
  phrase        TEXT NOT NULL DEFAULT '',               -- when, as the source writes it
  edtf          TEXT NOT NULL DEFAULT '',
  earliest      TEXT CHECK (earliest IS date(earliest)),
  latest        TEXT CHECK (latest IS date(latest)),
  weight        TEXT NOT NULL DEFAULT '1',              -- decimal: its part of the whole, against the others
  value         TEXT NOT NULL DEFAULT '',               -- decimal: what is to be reached of the target by then
  done_on       TEXT CHECK (done_on IS date(done_on)),  -- null: not said to be done
  done_note     TEXT NOT NULL DEFAULT '',
  evidence_id   INTEGER REFERENCES evidence (id)        -- what shows that it is done
) STRICT;
CREATE INDEX milestone_commitment ON milestone (commitment_id, position);
CREATE INDEX milestone_target ON milestone (target_id);

CREATE TABLE relation (                                 -- between two commitments: it decides what is added up
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           TEXT NOT NULL UNIQUE,
  commitment_id INTEGER NOT NULL REFERENCES commitment (id),   -- what supersedes, restates, is part of …
  other_id      INTEGER NOT NULL REFERENCES commitment (id),   -- … this one
  kind          TEXT NOT NULL CHECK (kind IN (
                'supersedes', 'amends', 'restates', 'part_of', 'overlaps', 'adds_to', 'implements', 'follows_from',
                'conflicts_with')),
  sum_rule      TEXT NOT NULL DEFAULT 'unknown' CHECK (
                sum_rule IN ('count_both', 'count_later', 'count_earlier', 'unknown')),
  note          TEXT NOT NULL DEFAULT '',
  recorded_at   TEXT NOT NULL,
  author        TEXT NOT NULL,
  CHECK (commitment_id <> other_id),
  UNIQUE (commitment_id, other_id, kind)
) STRICT;
CREATE INDEX relation_other ON relation (other_id);

CREATE TABLE fx_rate (                                  -- one unit of `base` in units of `quote`
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           TEXT NOT NULL UNIQUE,
  base          TEXT NOT NULL CHECK (length(base) = 3), -- ISO 4217
  quote         TEXT NOT NULL CHECK (length(quote) = 3 AND quote <> base),
  day           TEXT NOT NULL CHECK (day IS date(day)),
  rate          TEXT NOT NULL,                          -- decimal, as text
  source        TEXT NOT NULL CHECK (source <> ''),
  UNIQUE (base, quote, day, source)
) STRICT;

CREATE TABLE note (                                     -- what colleagues say about a commitment
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           TEXT NOT NULL UNIQUE,
  commitment_id INTEGER NOT NULL REFERENCES commitment (id),
  text          TEXT NOT NULL CHECK (text <> ''),
  author        TEXT NOT NULL,
  recorded_at   TEXT NOT NULL,
  answers_id    INTEGER REFERENCES note (id)
) STRICT;
CREATE INDEX note_commitment ON note (commitment_id, id);

CREATE TABLE saved_view (                               -- a way to look at commitments, by name
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           TEXT NOT NULL UNIQUE,
  name          TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> ''),
  position      INTEGER NOT NULL DEFAULT 0,
  query         TEXT NOT NULL DEFAULT '',
  sort          TEXT NOT NULL DEFAULT '',
  descending    INTEGER NOT NULL DEFAULT 0 CHECK (descending IN (0, 1)),
  columns       TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(columns)),   -- [[name, width], …]; empty is as usual
  grouping      TEXT NOT NULL DEFAULT ''
) STRICT;

-- What became of it: insert-only ---------------------------------------------------------------------------------------

CREATE TABLE status_entry (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           TEXT NOT NULL UNIQUE,
  commitment_id INTEGER NOT NULL REFERENCES commitment (id),
  party_id      INTEGER REFERENCES party (id),          -- null: all who are bound
  value         TEXT NOT NULL,
  valid_on      TEXT NOT NULL CHECK (valid_on IS date(valid_on)),   -- the day it is true on
  recorded_at   TEXT NOT NULL,                          -- the moment it was written down
  author        TEXT NOT NULL,
  note          TEXT NOT NULL CHECK (note <> ''),
  scale         TEXT NOT NULL DEFAULT 'tracker',
  override      TEXT NOT NULL DEFAULT '',               -- why it stands with less evidence than the value needs
  FOREIGN KEY (scale, value) REFERENCES scale_value (scale, code)
) STRICT;
CREATE INDEX status_entry_commitment ON status_entry (commitment_id, valid_on, recorded_at);

CREATE TABLE progress (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           TEXT NOT NULL UNIQUE,
  commitment_id INTEGER NOT NULL REFERENCES commitment (id),
  target_id     INTEGER NOT NULL REFERENCES target (id),
  party_id      INTEGER REFERENCES party (id),
  value         TEXT NOT NULL,                          -- decimal, as text
  mode          TEXT NOT NULL CHECK (mode IN ('cumulative', 'increment')),
  as_of         TEXT NOT NULL CHECK (as_of IS date(as_of)),
  recorded_at   TEXT NOT NULL,
  author        TEXT NOT NULL,
  note          TEXT NOT NULL DEFAULT '',
  low           TEXT NOT NULL DEFAULT '',               -- decimal: the least and the most that it can be
  high          TEXT NOT NULL DEFAULT '',
  method        TEXT NOT NULL DEFAULT '',               -- how it was counted or estimated
  override      TEXT NOT NULL DEFAULT ''                -- why it counts although the attribution was questioned
) STRICT;
CREATE INDEX progress_commitment ON progress (commitment_id, target_id, as_of);

CREATE TABLE rubric (                                   -- the rule by which a commitment is scored, written before
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           TEXT NOT NULL UNIQUE,
  commitment_id INTEGER NOT NULL REFERENCES commitment (id),
  version       INTEGER NOT NULL CHECK (version > 0),
  scale         TEXT NOT NULL REFERENCES scale (code),
  strong        TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(strong)),   -- ["action that counts as strong", …]
  weak          TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(weak)),
  rules         TEXT NOT NULL CHECK (json_valid(rules)),   -- [{"value", "strong": [from, to], "weak": …}, …], rubrics.py
  note          TEXT NOT NULL DEFAULT '',               -- definitions, and why there is a new version
  author        TEXT NOT NULL,
  created_at    TEXT NOT NULL,
  locked_at     TEXT,                                   -- when scoring began; a new version follows, this one stays
  UNIQUE (commitment_id, version)
) STRICT;
CREATE TRIGGER rubric_locked BEFORE UPDATE ON rubric
WHEN old.locked_at IS NOT NULL AND (SELECT kind FROM step WHERE state = 'open') = 'change' BEGIN
  SELECT RAISE(ABORT, 'a rubric is locked once scoring began');
END;

CREATE TABLE score (                                    -- the latest of a commitment, party, cycle and scale counts
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           TEXT NOT NULL UNIQUE,
  commitment_id INTEGER NOT NULL REFERENCES commitment (id),
  party_id      INTEGER NOT NULL REFERENCES party (id),
  cycle_id      INTEGER NOT NULL REFERENCES cycle (id),
  scale         TEXT NOT NULL,
  value         TEXT NOT NULL,
  rationale     TEXT NOT NULL DEFAULT '',
  analyst       TEXT NOT NULL,
  recorded_at   TEXT NOT NULL,
  rubric_id     INTEGER REFERENCES rubric (id),         -- the version of the rule that it follows
  override      TEXT NOT NULL DEFAULT '',               -- why it departs from the rule, or from the evidence needed
  FOREIGN KEY (scale, value) REFERENCES scale_value (scale, code)
) STRICT;
CREATE INDEX score_cell ON score (cycle_id, commitment_id, party_id, scale, recorded_at, id);
CREATE INDEX score_commitment ON score (commitment_id);
CREATE INDEX score_party ON score (party_id);

CREATE TABLE evidence (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           TEXT NOT NULL UNIQUE,
  kind          TEXT NOT NULL CHECK (kind IN ('file', 'link', 'quote', 'passage')),
  source        TEXT NOT NULL CHECK (source <> ''),     -- file name, URL, or the words quoted
  sha256        TEXT NOT NULL DEFAULT '',               -- of a file, which is kept under this name
  statement     TEXT NOT NULL DEFAULT '',               -- what it says, in the analyst's words
  publisher     TEXT NOT NULL DEFAULT '',
  happened      TEXT NOT NULL DEFAULT '',               -- EDTF: when what it tells happened
  found_at      TEXT NOT NULL,
  author        TEXT NOT NULL,
  happened_first TEXT CHECK (happened_first IS date(happened_first)),
  happened_last TEXT CHECK (happened_last IS date(happened_last)),
  stage         TEXT NOT NULL DEFAULT 'unknown' CHECK (stage IN (
                'announced', 'authorised', 'budgeted', 'contracted', 'launched', 'operational', 'delivering',
                'delivered', 'verified', 'suspended', 'reversed', 'unknown')),
  tier          INTEGER NOT NULL DEFAULT 0 CHECK (tier BETWEEN 0 AND 4),   -- as document.tier
  programme     TEXT NOT NULL DEFAULT '',               -- that the source says it belongs to
  actor_id      INTEGER REFERENCES party (id),          -- who did what it tells
  passage_id    INTEGER REFERENCES passage (id),        -- of kind 'passage'
  CHECK (kind <> 'file' OR sha256 <> ''),
  CHECK (kind <> 'passage' OR passage_id IS NOT NULL)
) STRICT;

CREATE TABLE capture (                                  -- insert-only: the text of a link or file as it stood on a day
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           TEXT NOT NULL UNIQUE,
  evidence_id   INTEGER NOT NULL REFERENCES evidence (id),
  captured_at   TEXT NOT NULL,
  sha256        TEXT NOT NULL DEFAULT '',               -- of the bytes, kept under this name; '' where only text was
  file_name     TEXT NOT NULL DEFAULT '',
  media_type    TEXT NOT NULL DEFAULT '',
  text          TEXT NOT NULL,
  author        TEXT NOT NULL
) STRICT;
CREATE INDEX capture_evidence ON capture (evidence_id);

CREATE TABLE evidence_copy (                            -- copies of one text count once
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           TEXT NOT NULL UNIQUE,
  evidence_id   INTEGER NOT NULL UNIQUE REFERENCES evidence (id),
  original_id   INTEGER NOT NULL REFERENCES evidence (id),
  verdict       TEXT NOT NULL CHECK (verdict IN ('copy', 'independent')),
  basis         TEXT NOT NULL DEFAULT '',               -- found by likeness, or said by whom and why
  CHECK (evidence_id <> original_id)
) STRICT;

CREATE TABLE evidence_link (                            -- what a piece of evidence says about a commitment
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           TEXT NOT NULL UNIQUE,
  evidence_id   INTEGER NOT NULL REFERENCES evidence (id),
  commitment_id INTEGER NOT NULL REFERENCES commitment (id),
  status_id     INTEGER REFERENCES status_entry (id),
  progress_id   INTEGER REFERENCES progress (id),
  score_id      INTEGER REFERENCES score (id),
  party_id      INTEGER REFERENCES party (id),          -- whom it speaks of; null: all who are bound
  stance        TEXT NOT NULL DEFAULT 'unknown' CHECK (
                stance IN ('supports', 'contradicts', 'qualifies', 'context', 'unknown')),
  strength      TEXT NOT NULL DEFAULT 'unknown' CHECK (strength IN ('strong', 'weak', 'unknown')),
  counts_towards TEXT NOT NULL DEFAULT 'unknown' CHECK (counts_towards IN ('yes', 'no', 'disputed', 'unknown')),
  exclusion_reason TEXT NOT NULL DEFAULT '',            -- why it does not count, or counts all the same
  attributed_by TEXT NOT NULL DEFAULT 'unknown' CHECK (attributed_by IN ('source', 'analyst', 'unknown')),
  CHECK (counts_towards NOT IN ('no', 'disputed') OR exclusion_reason <> '')
) STRICT;
CREATE INDEX evidence_link_commitment ON evidence_link (commitment_id);
CREATE INDEX evidence_link_evidence ON evidence_link (evidence_id);

CREATE TABLE search_log (                               -- insert-only: "nothing found" is an observation with a day
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           TEXT NOT NULL UNIQUE,
  commitment_id INTEGER NOT NULL REFERENCES commitment (id),
  party_id      INTEGER REFERENCES party (id),
  performed_on  TEXT NOT NULL CHECK (performed_on IS date(performed_on)),
  place         TEXT NOT NULL CHECK (place <> ''),      -- where was searched
  queries       TEXT NOT NULL CHECK (queries <> ''),    -- with which words
  languages     TEXT NOT NULL DEFAULT '',               -- BCP 47, by commas
  covers_from   TEXT CHECK (covers_from IS date(covers_from)),
  covers_to     TEXT CHECK (covers_to IS date(covers_to)),   -- up to when something would have been found
  result        TEXT NOT NULL CHECK (result IN ('found', 'none', 'partial')),
  next_due      TEXT CHECK (next_due IS date(next_due)),
  note          TEXT NOT NULL DEFAULT '',
  recorded_at   TEXT NOT NULL,
  author        TEXT NOT NULL
) STRICT;
CREATE INDEX search_log_commitment ON search_log (commitment_id, performed_on);

CREATE TABLE coding (                                   -- insert-only: one coder's value of one field of one record
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           TEXT NOT NULL UNIQUE,
  commitment_id INTEGER NOT NULL REFERENCES commitment (id),
  party_id      INTEGER REFERENCES party (id),
  cycle_id      INTEGER REFERENCES cycle (id),
  round         TEXT NOT NULL DEFAULT '',               -- the exercise that it belongs to, by name
  coder         TEXT NOT NULL,
  part          TEXT NOT NULL CHECK (part IN ('coder', 'adjudicator')),
  field         TEXT NOT NULL CHECK (field <> ''),
  value         TEXT NOT NULL,
  blind         INTEGER NOT NULL CHECK (blind IN (0, 1)),   -- without seeing what others said
  note          TEXT NOT NULL DEFAULT '',
  recorded_at   TEXT NOT NULL
) STRICT;
CREATE INDEX coding_round ON coding (round, commitment_id, field);

-- Full text: follows by its own triggers, never journalled -------------------------------------------------------------

CREATE VIRTUAL TABLE commitment_words USING fts5 (
  title, statement, note, parties, tags, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
CREATE TRIGGER words_commitment_insert AFTER INSERT ON commitment BEGIN
  INSERT INTO commitment_words (rowid, title, statement, note, parties, tags)
  VALUES (new.id, new.title, new.statement, new.note, '', '');
END;
CREATE TRIGGER words_commitment_update AFTER UPDATE OF title, statement, note ON commitment
WHEN old.title IS NOT new.title OR old.statement IS NOT new.statement OR old.note IS NOT new.note BEGIN
  UPDATE commitment_words SET title = new.title, statement = new.statement, note = new.note WHERE rowid = new.id;
END;
CREATE TRIGGER words_commitment_delete AFTER DELETE ON commitment BEGIN
  DELETE FROM commitment_words WHERE rowid = old.id;
END;
CREATE TRIGGER words_party_insert AFTER INSERT ON commitment_party BEGIN
  UPDATE commitment_words SET parties = (
    SELECT group_concat(name, '; ') FROM commitment_party JOIN party ON party.id = party_id
    WHERE commitment_id = new.commitment_id) WHERE rowid = new.commitment_id;
END;
CREATE TRIGGER words_party_delete AFTER DELETE ON commitment_party BEGIN
  UPDATE commitment_words SET parties = coalesce((
    SELECT group_concat(name, '; ') FROM commitment_party JOIN party ON party.id = party_id
    WHERE commitment_id = old.commitment_id), '') WHERE rowid = old.commitment_id;
END;
CREATE TRIGGER words_party_rename AFTER UPDATE OF name ON party BEGIN
  UPDATE commitment_words SET parties = (
    SELECT group_concat(name, '; ') FROM commitment_party JOIN party ON party.id = party_id
    WHERE commitment_id = commitment_words.rowid)
  WHERE rowid IN (SELECT commitment_id FROM commitment_party WHERE party_id = new.id);
END;
CREATE TRIGGER words_tag_insert AFTER INSERT ON tag BEGIN
  UPDATE commitment_words SET tags = (SELECT group_concat(name, '; ') FROM tag WHERE commitment_id = new.commitment_id)
  WHERE rowid = new.commitment_id;
END;
CREATE TRIGGER words_tag_delete AFTER DELETE ON tag BEGIN
  UPDATE commitment_words SET tags = coalesce(
    (SELECT group_concat(name, '; ') FROM tag WHERE commitment_id = old.commitment_id), '')
  WHERE rowid = old.commitment_id;
END;

-- The journal: undo, redo, history and the news of change all come from here --------------------------------------------

CREATE TABLE step (                                     -- one labelled change, all of it or nothing
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  uid          TEXT NOT NULL UNIQUE,
  at           TEXT NOT NULL,
  author       TEXT NOT NULL,
  label        TEXT NOT NULL,                           -- a model.Label
  about        TEXT NOT NULL DEFAULT '',                -- what it was done to
  kind         TEXT NOT NULL CHECK (kind IN ('change', 'undo', 'redo')),
  state        TEXT NOT NULL CHECK (state IN ('open', 'done', 'undone')),
  reverses     INTEGER REFERENCES step (id)
) STRICT;
CREATE UNIQUE INDEX step_open ON step (state) WHERE state = 'open';
CREATE INDEX step_kind ON step (kind, state, id);

CREATE TABLE journal (                                  -- what each row was before the step; null: it did not exist
  id           INTEGER PRIMARY KEY,
  step_id      INTEGER NOT NULL REFERENCES step (id),
  tbl          TEXT NOT NULL,
  row          INTEGER NOT NULL,
  commitment_id INTEGER,                                -- whose history it belongs to
  before       TEXT
) STRICT;
CREATE INDEX journal_step ON journal (step_id);
CREATE INDEX journal_row ON journal (tbl, row);
CREATE INDEX journal_commitment ON journal (commitment_id);
