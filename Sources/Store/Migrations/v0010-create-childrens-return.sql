-- Children's returns (SSDA903) --------------------------------------------------------------------

-- A child is known here by a keyed hash of the reference in the case system and by nothing else. The
-- key is kept outside the database; this says by which it was, without giving it away.
CREATE TABLE pseudonymKey (
  number INTEGER PRIMARY KEY CHECK (number = 1),
  seal   TEXT NOT NULL CHECK (length(seal) = 64)
) STRICT;

-- The year is the one in which the return's year ends: 2022 for 1 April 2021 to 31 March 2022.
CREATE TABLE childrensReturn (
  year     INTEGER PRIMARY KEY CHECK (year BETWEEN 1992 AND 2200),
  batch    INTEGER NOT NULL REFERENCES importBatch,
  seal     TEXT NOT NULL CHECK (length(seal) = 64),
  children INTEGER NOT NULL CHECK (children >= 0),
  episodes INTEGER NOT NULL CHECK (episodes >= 0)
) STRICT;

-- The three tables that follow have a million rows in a large authority: they are not recorded row by
-- row, and an import is taken back by its number.
CREATE TABLE lookedAfterChild (
  number    INTEGER PRIMARY KEY,
  reference TEXT NOT NULL UNIQUE CHECK (length(reference) = 32)
) STRICT;

-- What the return of a year says of a child. The month of birth is written as 2010-03.
CREATE TABLE returnedChild (
  child              INTEGER NOT NULL,
  year               INTEGER NOT NULL,
  batch              INTEGER NOT NULL,
  birthMonth         TEXT CHECK (birthMonth LIKE '____-__'),
  sex                TEXT CHECK (sex IN ('M', 'F', 'U')),
  ethnicity          TEXT CHECK (length(ethnicity) = 4),
  isUnaccompanied    INTEGER NOT NULL CHECK (isUnaccompanied IN (0, 1)),
  unaccompaniedUntil TEXT,
  PRIMARY KEY (child, year)
) STRICT, WITHOUT ROWID;

-- An episode as the return of a year has it, and how it is counted now that all returns are seen
-- together. It holds from its fromDay until the day before its untilDay. The codes are those of
-- Imports/SSDA903/codes.yaml.
CREATE TABLE careEpisode (
  child              INTEGER NOT NULL,
  year               INTEGER NOT NULL,
  batch              INTEGER NOT NULL,
  fromDay            TEXT NOT NULL,
  untilDay           TEXT,
  isCounted          INTEGER NOT NULL,
  reasonBegan        TEXT NOT NULL,
  legalStatus        TEXT NOT NULL,
  need               TEXT NOT NULL,
  placement          TEXT NOT NULL,
  provider           TEXT NOT NULL,
  reasonEnded        TEXT NOT NULL,
  reasonMoved        TEXT NOT NULL,
  urn                TEXT NOT NULL,
  homeSector         TEXT NOT NULL,
  placementSector    TEXT NOT NULL,
  authority          TEXT,
  distanceTenths     INTEGER,
  returnedUntilDay   TEXT,
  returnedReasonEnded TEXT NOT NULL,
  repair             TEXT,
  CHECK (untilDay >= fromDay OR isCounted = 0)
) STRICT;

-- In-house foster carers -----------------------------------------------------------------------

-- A household that the council itself has approved, by the number that the council gives it, and for
-- how many children it is approved. Nothing else is kept of it.
CREATE TABLE fosterCarer (
  reference TEXT NOT NULL CHECK (reference <> ''),
  fromDay   TEXT NOT NULL CHECK (date(fromDay, '+0 days') IS fromDay),
  untilDay  TEXT CHECK (date(untilDay, '+0 days') IS untilDay AND untilDay > fromDay),
  sort      TEXT NOT NULL CHECK (sort IN ('taskCentred', 'permanent', 'connected', 'respite')),
  places    INTEGER NOT NULL CHECK (places > 0),
  PRIMARY KEY (reference, fromDay)
) STRICT, WITHOUT ROWID;
