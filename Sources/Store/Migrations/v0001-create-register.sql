-- Days are texts such as 2026-04-01. A range holds from its fromDay until the day before its
-- untilDay; without an untilDay it has no end. date(d, '+0 days') refuses 30 February, date(d) does not.

-- Imports and the audit trail -------------------------------------------------------------------

-- An import that compared its files with what an earlier one brought builds on it: the earlier one
-- cannot be taken back before it.
CREATE TABLE importBatch (
  number     INTEGER PRIMARY KEY AUTOINCREMENT,
  kind       TEXT NOT NULL,
  files      TEXT NOT NULL,
  seal       TEXT NOT NULL,
  asAt       TEXT CHECK (date(asAt, '+0 days') IS asAt),
  summary    TEXT NOT NULL,
  bulkRows   INTEGER NOT NULL DEFAULT 0 CHECK (bulkRows >= 0),
  buildsOn   INTEGER REFERENCES importBatch CHECK (buildsOn < number),
  recordedAt TEXT NOT NULL,
  recordedBy TEXT NOT NULL CHECK (recordedBy <> ''),
  undoneAt   TEXT,
  undoneBy   TEXT,
  CHECK ((undoneAt IS NULL) = (undoneBy IS NULL))
) STRICT;

CREATE TABLE importChangeset (
  batch     INTEGER PRIMARY KEY REFERENCES importBatch,
  changeset BLOB NOT NULL
) STRICT;

CREATE TABLE auditEntry (
  number       INTEGER PRIMARY KEY AUTOINCREMENT,
  recordedAt   TEXT NOT NULL,
  recordedBy   TEXT NOT NULL CHECK (recordedBy <> ''),
  command      TEXT NOT NULL,
  batch        INTEGER REFERENCES importBatch,
  changes      TEXT NOT NULL CHECK (json_valid(changes)),
  previousSeal TEXT NOT NULL,
  seal         TEXT NOT NULL UNIQUE
) STRICT;

CREATE TRIGGER auditEntryIsNeverChanged BEFORE UPDATE ON auditEntry
BEGIN SELECT RAISE(ABORT, 'the audit trail is only added to'); END;

CREATE TRIGGER auditEntryIsNeverRemoved BEFORE DELETE ON auditEntry
BEGIN SELECT RAISE(ABORT, 'the audit trail is only added to'); END;

-- Where things are ------------------------------------------------------------------------------

CREATE TABLE authority (
  code     TEXT PRIMARY KEY,
  name     TEXT NOT NULL CHECK (name <> ''),
  region   TEXT NOT NULL,
  country  TEXT NOT NULL,
  kind     TEXT NOT NULL,
  fromDay  TEXT CHECK (date(fromDay, '+0 days') IS fromDay),
  untilDay TEXT CHECK (date(untilDay, '+0 days') IS untilDay AND untilDay > fromDay)
) STRICT, WITHOUT ROWID;

-- Every name, spelling, code and former code of an authority, folded as AuthorityName folds them.
-- An authority that ended may share a spelling with the one that followed it.
CREATE TABLE authoritySpelling (
  folded    TEXT NOT NULL,
  authority TEXT NOT NULL REFERENCES authority,
  PRIMARY KEY (folded, authority)
) STRICT, WITHOUT ROWID;

-- The districts of two-tier counties; every other authority is its own district.
CREATE TABLE district (
  code      TEXT PRIMARY KEY,
  authority TEXT NOT NULL REFERENCES authority
) STRICT, WITHOUT ROWID;

-- The middle of an authority: the mean of its postcodes.
CREATE TABLE authorityCentre (
  authority TEXT PRIMARY KEY REFERENCES authority,
  easting   INTEGER NOT NULL,
  northing  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE council (
  number         INTEGER PRIMARY KEY CHECK (number = 1),
  authority      TEXT NOT NULL REFERENCES authority,
  centrePostcode TEXT,
  centreEasting  INTEGER,
  centreNorthing INTEGER,
  CHECK ((centreEasting IS NULL) = (centreNorthing IS NULL))
) STRICT;

-- Each edition of the postcode directory is kept; the newest that has a postcode counts.
CREATE TABLE postcode (
  postcode TEXT NOT NULL,
  batch    INTEGER NOT NULL,
  easting  INTEGER NOT NULL,
  northing INTEGER NOT NULL,
  district TEXT NOT NULL,
  PRIMARY KEY (postcode, batch)
) STRICT, WITHOUT ROWID;

-- Residents aged 0 to 17 in the middle of a year.
CREATE TABLE population (
  authority TEXT NOT NULL REFERENCES authority,
  year      INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
  people    INTEGER NOT NULL CHECK (people >= 0),
  PRIMARY KEY (authority, year)
) STRICT, WITHOUT ROWID;

-- Groups and providers --------------------------------------------------------------------------

CREATE TABLE providerGroup (
  number INTEGER PRIMARY KEY,
  name   TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE provider (
  number        INTEGER PRIMARY KEY,
  name          TEXT NOT NULL CHECK (name <> ''),
  isInHouse     INTEGER NOT NULL DEFAULT 0 CHECK (isInHouse IN (0, 1)),
  companyNumber TEXT,
  charityNumber TEXT,
  email         TEXT,
  telephone     TEXT,
  website       TEXT,
  mergedInto    INTEGER REFERENCES provider CHECK (mergedInto <> number)
) STRICT;

-- Every way in which files write a provider's name, folded as ProviderName folds it.
CREATE TABLE providerSpelling (
  folded   TEXT PRIMARY KEY,
  spelling TEXT NOT NULL,
  provider INTEGER NOT NULL REFERENCES provider
) STRICT, WITHOUT ROWID;

CREATE INDEX providerSpellingByProvider ON providerSpelling (provider);

CREATE TABLE providerMerge (
  provider  INTEGER PRIMARY KEY REFERENCES provider,
  mergedInto INTEGER NOT NULL REFERENCES provider,
  day       TEXT NOT NULL CHECK (date(day, '+0 days') IS day),
  reason    TEXT NOT NULL CHECK (reason <> ''),
  decidedBy TEXT NOT NULL CHECK (decidedBy <> '')
) STRICT;

-- Without a group the provider was in none from that day.
CREATE TABLE groupMembership (
  provider      INTEGER NOT NULL REFERENCES provider,
  providerGroup INTEGER REFERENCES providerGroup,
  fromDay       TEXT NOT NULL CHECK (date(fromDay, '+0 days') IS fromDay),
  untilDay      TEXT CHECK (date(untilDay, '+0 days') IS untilDay AND untilDay > fromDay),
  reason        TEXT NOT NULL CHECK (reason <> ''),
  decidedBy     TEXT NOT NULL CHECK (decidedBy <> ''),
  recordedAt    TEXT NOT NULL,
  PRIMARY KEY (provider, fromDay)
) STRICT, WITHOUT ROWID;

CREATE TABLE singlePointOfContact (
  provider     INTEGER NOT NULL REFERENCES provider,
  commissioner TEXT NOT NULL CHECK (commissioner <> ''),
  fromDay      TEXT NOT NULL CHECK (date(fromDay, '+0 days') IS fromDay),
  untilDay     TEXT CHECK (date(untilDay, '+0 days') IS untilDay AND untilDay > fromDay),
  recordedAt   TEXT NOT NULL,
  PRIMARY KEY (provider, fromDay)
) STRICT, WITHOUT ROWID;

-- Services --------------------------------------------------------------------------------------

CREATE TABLE service (
  urn             TEXT PRIMARY KEY CHECK (urn <> ''),
  registrationDay TEXT CHECK (date(registrationDay, '+0 days') IS registrationDay)
) STRICT, WITHOUT ROWID;

-- What was known of a service, from a day until the day before another.
CREATE TABLE serviceRecord (
  urn                TEXT NOT NULL REFERENCES service,
  fromDay            TEXT NOT NULL CHECK (date(fromDay, '+0 days') IS fromDay),
  untilDay           TEXT CHECK (date(untilDay, '+0 days') IS untilDay AND untilDay > fromDay),
  name               TEXT,
  provisionType      TEXT NOT NULL,
  registrationStatus TEXT CHECK (registrationStatus IN ('active', 'suspended')),
  provider           INTEGER REFERENCES provider,
  sector             TEXT,
  authority          TEXT REFERENCES authority,
  region             TEXT,
  postcode           TEXT,
  places             INTEGER CHECK (places >= 0),
  premisesCount      INTEGER CHECK (premisesCount >= 0),
  shortBreakOnly     INTEGER NOT NULL CHECK (shortBreakOnly IN (0, 1)),
  multiBuilding      INTEGER NOT NULL CHECK (multiBuilding IN (0, 1)),
  endReason          TEXT,
  PRIMARY KEY (urn, fromDay)
) STRICT, WITHOUT ROWID;

-- What the council itself knows of a service that Ofsted's files keep back, leave empty or do not
-- have yet. It stands beside Ofsted's word, so that the next file neither erases nor repeats it.
CREATE TABLE serviceDetail (
  urn        TEXT NOT NULL REFERENCES service,
  fromDay    TEXT NOT NULL CHECK (date(fromDay, '+0 days') IS fromDay),
  untilDay   TEXT CHECK (date(untilDay, '+0 days') IS untilDay AND untilDay > fromDay),
  name       TEXT CHECK (name <> ''),
  postcode   TEXT CHECK (postcode <> ''),
  provider   INTEGER REFERENCES provider,
  places     INTEGER CHECK (places >= 0),
  recordedAt TEXT NOT NULL,
  PRIMARY KEY (urn, fromDay)
) STRICT, WITHOUT ROWID;

-- The latest judgement of a service, from a day until the day before another took its place.
CREATE TABLE serviceJudgement (
  urn                           TEXT NOT NULL REFERENCES service,
  fromDay                       TEXT NOT NULL CHECK (date(fromDay, '+0 days') IS fromDay),
  untilDay                      TEXT
    CHECK (date(untilDay, '+0 days') IS untilDay AND untilDay > fromDay),
  inspectionType                TEXT,
  inspectionDay                 TEXT CHECK (date(inspectionDay, '+0 days') IS inspectionDay),
  publicationDay                TEXT CHECK (date(publicationDay, '+0 days') IS publicationDay),
  inspectionNumber              TEXT,
  judgement                     TEXT
    CHECK (judgement IN ('outstanding', 'good', 'requiresImprovement', 'inadequate')),
  judgementOfEducation          TEXT,
  judgementOfHealth             TEXT,
  judgementOfProtection         TEXT,
  judgementOfLeadership         TEXT,
  supportedAccommodationOutcome TEXT CHECK (supportedAccommodationOutcome IN
    ('consistentlyStrong', 'inconsistentQuality', 'seriousWeaknesses')),
  PRIMARY KEY (urn, fromDay),
  CHECK (judgement IS NULL OR supportedAccommodationOutcome IS NULL)
) STRICT, WITHOUT ROWID;

-- The days that provider-level files described, so that the next one knows what came before.
CREATE TABLE providerSnapshot (
  asAt         TEXT NOT NULL CHECK (date(asAt, '+0 days') IS asAt),
  batch        INTEGER NOT NULL,
  hasPlaces    INTEGER NOT NULL CHECK (hasPlaces IN (0, 1)),
  hasJudgement INTEGER NOT NULL CHECK (hasJudgement IN (0, 1)),
  isComplete   INTEGER NOT NULL CHECK (isComplete IN (0, 1)),
  PRIMARY KEY (asAt, batch)
) STRICT, WITHOUT ROWID;

CREATE TABLE premises (
  number    INTEGER PRIMARY KEY,
  urn       TEXT NOT NULL REFERENCES service,
  category  TEXT NOT NULL,
  places    INTEGER CHECK (places >= 0),
  authority TEXT REFERENCES authority,
  region    TEXT,
  fromDay   TEXT NOT NULL CHECK (date(fromDay, '+0 days') IS fromDay),
  untilDay  TEXT CHECK (date(untilDay, '+0 days') IS untilDay AND untilDay > fromDay)
) STRICT;

CREATE INDEX premisesByService ON premises (urn, fromDay);

-- Services that joined or left the register within a year, from Ofsted's own list.
CREATE TABLE movement (
  urn           TEXT NOT NULL,
  yearEnding    TEXT NOT NULL CHECK (date(yearEnding, '+0 days') IS yearEnding),
  isJoiner      INTEGER NOT NULL CHECK (isJoiner IN (0, 1)),
  isLeaver      INTEGER NOT NULL CHECK (isLeaver IN (0, 1)),
  joinedOn      TEXT CHECK (date(joinedOn, '+0 days') IS joinedOn),
  leftOn        TEXT CHECK (date(leftOn, '+0 days') IS leftOn),
  name          TEXT,
  provisionType TEXT NOT NULL,
  sector        TEXT,
  authority     TEXT REFERENCES authority,
  region        TEXT,
  places        INTEGER CHECK (places >= 0),
  reason        TEXT,
  PRIMARY KEY (urn, yearEnding)
) STRICT, WITHOUT ROWID;

CREATE TABLE vacancy (
  urn        TEXT NOT NULL REFERENCES service,
  day        TEXT NOT NULL CHECK (date(day, '+0 days') IS day),
  places     INTEGER NOT NULL CHECK (places >= 0),
  recordedBy TEXT NOT NULL CHECK (recordedBy <> ''),
  recordedAt TEXT NOT NULL,
  PRIMARY KEY (urn, day)
) STRICT, WITHOUT ROWID;

-- Whether children may be placed with a group, a provider or a service. Without a row: they may.
CREATE TABLE standing (
  number                INTEGER PRIMARY KEY,
  providerGroup         INTEGER REFERENCES providerGroup,
  provider              INTEGER REFERENCES provider,
  urn                   TEXT REFERENCES service,
  status                TEXT NOT NULL CHECK (status IN ('suspended', 'barred')),
  reason                TEXT NOT NULL CHECK (reason <> ''),
  decisionReference     TEXT NOT NULL CHECK (decisionReference <> ''),
  decidedBy             TEXT NOT NULL CHECK (decidedBy <> ''),
  approvedBy            TEXT NOT NULL CHECK (approvedBy <> decidedBy COLLATE NOCASE),
  fromDay               TEXT NOT NULL CHECK (date(fromDay, '+0 days') IS fromDay),
  untilDay              TEXT CHECK (date(untilDay, '+0 days') IS untilDay AND untilDay > fromDay),
  reviewDay             TEXT CHECK (date(reviewDay, '+0 days') IS reviewDay),
  liftReason            TEXT,
  liftDecisionReference TEXT,
  liftDecidedBy         TEXT,
  liftApprovedBy        TEXT CHECK (liftApprovedBy <> liftDecidedBy COLLATE NOCASE),
  recordedAt            TEXT NOT NULL,
  CHECK ((providerGroup IS NOT NULL) + (provider IS NOT NULL) + (urn IS NOT NULL) = 1),
  CHECK (status <> 'suspended' OR reviewDay IS NOT NULL),
  CHECK ((untilDay IS NULL) = (liftDecidedBy IS NULL))
) STRICT;

-- Who to speak to, and what was said ------------------------------------------------------------

CREATE TABLE contact (
  number    INTEGER PRIMARY KEY,
  provider  INTEGER NOT NULL REFERENCES provider,
  name      TEXT NOT NULL CHECK (name <> ''),
  role      TEXT NOT NULL CHECK (role <> ''),
  email     TEXT,
  telephone TEXT,
  fromDay   TEXT NOT NULL CHECK (date(fromDay, '+0 days') IS fromDay),
  untilDay  TEXT CHECK (date(untilDay, '+0 days') IS untilDay AND untilDay > fromDay)
) STRICT;

CREATE UNIQUE INDEX contactIsNamedOnce ON contact (provider, name, role) WHERE untilDay IS NULL;

CREATE TABLE contactEntry (
  number       INTEGER PRIMARY KEY,
  provider     INTEGER NOT NULL REFERENCES provider,
  day          TEXT NOT NULL CHECK (date(day, '+0 days') IS day),
  commissioner TEXT NOT NULL CHECK (commissioner <> ''),
  channel      TEXT NOT NULL,
  subject      TEXT NOT NULL CHECK (subject <> ''),
  recordedAt   TEXT NOT NULL
) STRICT;

CREATE TABLE stakeholder (
  number       INTEGER PRIMARY KEY,
  name         TEXT NOT NULL CHECK (name <> ''),
  organisation TEXT NOT NULL CHECK (organisation <> ''),
  role         TEXT NOT NULL CHECK (role <> ''),
  email        TEXT,
  telephone    TEXT,
  fromDay      TEXT NOT NULL CHECK (date(fromDay, '+0 days') IS fromDay),
  untilDay     TEXT CHECK (date(untilDay, '+0 days') IS untilDay AND untilDay > fromDay),
  UNIQUE (name, organisation, role, fromDay)
) STRICT;

CREATE TABLE forum (
  number INTEGER PRIMARY KEY,
  title  TEXT NOT NULL CHECK (title <> ''),
  day    TEXT NOT NULL CHECK (date(day, '+0 days') IS day),
  venue  TEXT,
  UNIQUE (title, day)
) STRICT;

CREATE TABLE forumInvitation (
  forum    INTEGER NOT NULL REFERENCES forum,
  provider INTEGER NOT NULL REFERENCES provider,
  came     INTEGER CHECK (came IN (0, 1)),
  PRIMARY KEY (forum, provider)
) STRICT, WITHOUT ROWID;

CREATE TABLE forumPoint (
  number     INTEGER PRIMARY KEY,
  forum      INTEGER NOT NULL REFERENCES forum,
  provider   INTEGER REFERENCES provider,
  point      TEXT NOT NULL CHECK (point <> ''),
  answer     TEXT,
  answeredOn TEXT CHECK (date(answeredOn, '+0 days') IS answeredOn)
) STRICT;

-- Due-diligence documents of a provider, or of one of its services. A policy that is renewed keeps
-- its reference and is told apart by the day from which it is valid.
CREATE TABLE document (
  number     INTEGER PRIMARY KEY,
  provider   INTEGER REFERENCES provider,
  urn        TEXT REFERENCES service,
  kind       TEXT NOT NULL,
  reference  TEXT NOT NULL CHECK (reference <> ''),
  validFrom  TEXT CHECK (date(validFrom, '+0 days') IS validFrom),
  expires    TEXT CHECK (date(expires, '+0 days') IS expires AND expires >= validFrom),
  seenBy     TEXT NOT NULL CHECK (seenBy <> ''),
  seenOn     TEXT NOT NULL CHECK (date(seenOn, '+0 days') IS seenOn),
  CHECK ((provider IS NOT NULL) + (urn IS NOT NULL) = 1)
) STRICT;

CREATE UNIQUE INDEX documentIsRecordedOnce
  ON document (coalesce(provider, 0), coalesce(urn, ''), kind, reference, coalesce(validFrom, ''));

-- History neither overlaps nor is edited: a range is closed and another added ---------------------

CREATE TRIGGER serviceRecordsDoNotOverlap BEFORE INSERT ON serviceRecord
WHEN EXISTS (
  SELECT 1 FROM serviceRecord AS other
  WHERE other.urn = NEW.urn
    AND other.fromDay < coalesce(NEW.untilDay, '9999-12-31')
    AND NEW.fromDay < coalesce(other.untilDay, '9999-12-31'))
BEGIN SELECT RAISE(ABORT, 'two records of a service overlap'); END;

CREATE TRIGGER serviceJudgementsDoNotOverlap BEFORE INSERT ON serviceJudgement
WHEN EXISTS (
  SELECT 1 FROM serviceJudgement AS other
  WHERE other.urn = NEW.urn
    AND other.fromDay < coalesce(NEW.untilDay, '9999-12-31')
    AND NEW.fromDay < coalesce(other.untilDay, '9999-12-31'))
BEGIN SELECT RAISE(ABORT, 'two judgements of a service overlap'); END;

CREATE TRIGGER groupMembershipsDoNotOverlap BEFORE INSERT ON groupMembership
WHEN EXISTS (
  SELECT 1 FROM groupMembership AS other
  WHERE other.provider = NEW.provider
    AND other.fromDay < coalesce(NEW.untilDay, '9999-12-31')
    AND NEW.fromDay < coalesce(other.untilDay, '9999-12-31'))
BEGIN SELECT RAISE(ABORT, 'a provider is in two groups at once'); END;

CREATE TRIGGER singlePointsOfContactDoNotOverlap BEFORE INSERT ON singlePointOfContact
WHEN EXISTS (
  SELECT 1 FROM singlePointOfContact AS other
  WHERE other.provider = NEW.provider
    AND other.fromDay < coalesce(NEW.untilDay, '9999-12-31')
    AND NEW.fromDay < coalesce(other.untilDay, '9999-12-31'))
BEGIN SELECT RAISE(ABORT, 'a provider has two single points of contact at once'); END;

CREATE TRIGGER serviceDetailsDoNotOverlap BEFORE INSERT ON serviceDetail
WHEN EXISTS (
  SELECT 1 FROM serviceDetail AS other
  WHERE other.urn = NEW.urn
    AND other.fromDay < coalesce(NEW.untilDay, '9999-12-31')
    AND NEW.fromDay < coalesce(other.untilDay, '9999-12-31'))
BEGIN SELECT RAISE(ABORT, 'two details of a service overlap'); END;
