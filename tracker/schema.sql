-- The store, release 1. Read from top to bottom.
--
-- Conventions. `id` is the row's number in this file; `uid` (UUIDv7, made by the program) is its name in every copy, so
-- that two copies can be merged. Times are ISO 8601 in UTC. Dates of the subject are EDTF text with their first and last
-- day beside it. No REAL and no BLOB columns: the journal keeps rows as JSON. Tables of judgements are insert-only.
-- Every table but `step` and `journal` is journalled by triggers that `journal.py` generates.

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
  added_at     TEXT NOT NULL
) STRICT;

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
  captured_at  TEXT NOT NULL
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
  page         INTEGER
) STRICT;
CREATE INDEX passage_version ON passage (version_id, start);

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
  state         TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'accepted', 'rejected')),
  reason        TEXT NOT NULL DEFAULT '',
  commitment_id INTEGER REFERENCES commitment (id),
  decided_by    TEXT NOT NULL DEFAULT '',
  decided_at    TEXT,
  CHECK (state = 'new' OR decided_at IS NOT NULL),
  CHECK (state <> 'rejected' OR reason <> '')
) STRICT;
CREATE INDEX candidate_version ON candidate (version_id, start);
CREATE INDEX candidate_state ON candidate (state, tier);
CREATE INDEX candidate_commitment ON candidate (commitment_id);

-- What was promised, by whom --------------------------------------------------------------------------------------------

CREATE TABLE party (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  uid          TEXT NOT NULL UNIQUE,
  name         TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> '')
) STRICT;

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
  -- Kept in step with deadline, status_entry and target by the functions that write those, for lists and sorting.
  due          TEXT NOT NULL DEFAULT '',                -- the end of the preferred reading: a day, a month or a year
  due_earliest TEXT CHECK (due_earliest IS date(due_earliest)),
  due_latest   TEXT CHECK (due_latest IS date(due_latest)),
  status       TEXT NOT NULL DEFAULT '',                -- '' is: nobody judged yet
  status_on    TEXT CHECK (status_on IS date(status_on))
) STRICT;
CREATE INDEX commitment_due ON commitment (due_latest, id);
CREATE INDEX commitment_status ON commitment (status, id);
CREATE INDEX commitment_title ON commitment (title COLLATE NOCASE, id);

CREATE TABLE commitment_passage (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           TEXT NOT NULL UNIQUE,
  commitment_id INTEGER NOT NULL REFERENCES commitment (id),
  passage_id    INTEGER NOT NULL REFERENCES passage (id),
  role          TEXT NOT NULL CHECK (role IN ('primary', 'focus', 'restatement', 'context')),
  UNIQUE (commitment_id, passage_id, role)
) STRICT;
CREATE INDEX commitment_passage_passage ON commitment_passage (passage_id);

CREATE TABLE commitment_party (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           TEXT NOT NULL UNIQUE,
  commitment_id INTEGER NOT NULL REFERENCES commitment (id),
  party_id      INTEGER NOT NULL REFERENCES party (id),
  role          TEXT NOT NULL CHECK (role IN ('pledgor', 'beneficiary')),
  UNIQUE (commitment_id, party_id, role)
) STRICT;
CREATE INDEX commitment_party_party ON commitment_party (party_id, role);

CREATE TABLE tag (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           TEXT NOT NULL UNIQUE,
  commitment_id INTEGER NOT NULL REFERENCES commitment (id),
  name          TEXT NOT NULL COLLATE NOCASE CHECK (name <> ''),
  UNIQUE (commitment_id, name)
) STRICT;

CREATE TABLE target (                                   -- a quantity promised
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           TEXT NOT NULL UNIQUE,
  commitment_id INTEGER NOT NULL REFERENCES commitment (id),
  position      INTEGER NOT NULL DEFAULT 0,
  value         TEXT NOT NULL,                          -- decimal, as text
  unit          TEXT NOT NULL DEFAULT '',               -- a noun phrase, '%' or an ISO 4217 code
  comparator    TEXT NOT NULL DEFAULT '=' CHECK (comparator IN ('=', '>=', '<=', '~', '+by')),
  baseline      TEXT NOT NULL DEFAULT '0'               -- decimal: where counting begins
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
  label         TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX deadline_commitment ON deadline (commitment_id, position);
CREATE INDEX deadline_anchor ON deadline (anchor_document_id);

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
  note          TEXT NOT NULL CHECK (note <> '')
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
  note          TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX progress_commitment ON progress (commitment_id, target_id, as_of);

CREATE TABLE evidence (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           TEXT NOT NULL UNIQUE,
  kind          TEXT NOT NULL CHECK (kind IN ('file', 'link', 'quote')),
  source        TEXT NOT NULL CHECK (source <> ''),     -- file name, URL, or the words quoted
  sha256        TEXT NOT NULL DEFAULT '',               -- of a file, which is kept under this name
  statement     TEXT NOT NULL DEFAULT '',               -- what it says, in the analyst's words
  publisher     TEXT NOT NULL DEFAULT '',
  happened      TEXT NOT NULL DEFAULT '',               -- EDTF: when what it tells happened
  found_at      TEXT NOT NULL,
  author        TEXT NOT NULL,
  CHECK (kind <> 'file' OR sha256 <> '')
) STRICT;

CREATE TABLE evidence_link (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uid           TEXT NOT NULL UNIQUE,
  evidence_id   INTEGER NOT NULL REFERENCES evidence (id),
  commitment_id INTEGER NOT NULL REFERENCES commitment (id),
  status_id     INTEGER REFERENCES status_entry (id),
  progress_id   INTEGER REFERENCES progress (id)
) STRICT;
CREATE INDEX evidence_link_commitment ON evidence_link (commitment_id);
CREATE INDEX evidence_link_evidence ON evidence_link (evidence_id);

-- Full text: follows by its own triggers, never journalled -------------------------------------------------------------

CREATE VIRTUAL TABLE commitment_words USING fts5 (
  title, statement, note, parties, tags, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
CREATE TRIGGER words_commitment_insert AFTER INSERT ON commitment BEGIN
  INSERT INTO commitment_words (rowid, title, statement, note, parties, tags)
  VALUES (new.id, new.title, new.statement, new.note, '', '');
END;
CREATE TRIGGER words_commitment_update AFTER UPDATE OF title, statement, note ON commitment BEGIN
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
