-- What a council means to buy, as it says in its market position statement, and what came of it. Days
-- are as in v0001; codes stand in Contracts/Statement/Codes.

CREATE TABLE intention (
  number       INTEGER PRIMARY KEY,
  item         TEXT NOT NULL CHECK (item <> ''),
  type         TEXT NOT NULL CHECK (type <> ''),
  area         TEXT NOT NULL CHECK (area <> ''),
  volume       INTEGER CHECK (volume > 0),
  unit         TEXT CHECK (unit <> ''),
  valueBand    TEXT CHECK (valueBand <> ''),
  route        TEXT NOT NULL CHECK (route <> ''),
  announcedDay TEXT NOT NULL CHECK (date(announcedDay, '+0 days') IS announcedDay),
  recordedBy   TEXT NOT NULL CHECK (recordedBy <> ''),
  recordedAt   TEXT NOT NULL,
  CHECK ((volume IS NULL) = (unit IS NULL))
) STRICT;

CREATE UNIQUE INDEX intentionIsAnnouncedOnce ON intention (item COLLATE NOCASE, announcedDay);

-- How it stands: only ever added to, and the last one counts. One that is closed says what came of it.
CREATE TABLE intentionStep (
  number          INTEGER PRIMARY KEY,
  intention       INTEGER NOT NULL REFERENCES intention,
  step            TEXT NOT NULL CHECK (step IN ('announce', 'update', 'close')),
  day             TEXT NOT NULL CHECK (date(day, '+0 days') IS day),
  status          TEXT NOT NULL CHECK (status <> ''),
  earliestDay     TEXT CHECK (date(earliestDay, '+0 days') IS earliestDay),
  noticeType      TEXT CHECK (noticeType <> ''),
  noticeReference TEXT CHECK (noticeReference <> ''),
  reason          TEXT CHECK (reason <> ''),
  outcome         TEXT CHECK (outcome <> ''),
  recordedBy      TEXT NOT NULL CHECK (recordedBy <> ''),
  recordedAt      TEXT NOT NULL,
  CHECK ((step = 'close') = (outcome IS NOT NULL)),
  CHECK ((noticeType IS NULL) = (noticeReference IS NULL))
) STRICT;

CREATE INDEX intentionStepByIntention ON intentionStep (intention, number);

CREATE TRIGGER intentionStepsAreNeverChanged BEFORE UPDATE ON intentionStep
BEGIN SELECT RAISE(ABORT, 'how an intention stands is only added to'); END;
