-- Sufficiency action plans: what a council will do so that there are enough homes, and what is said of
-- it each quarter. Days are as in v0001.

CREATE TABLE actionPlan (
  number     INTEGER PRIMARY KEY,
  name       TEXT NOT NULL CHECK (name <> ''),
  recordedBy TEXT NOT NULL CHECK (recordedBy <> ''),
  recordedAt TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX actionPlanIsNamedOnce ON actionPlan (name COLLATE NOCASE);

-- The parts of a plan, each under the first number of its actions' references: 2 for 2.3.
CREATE TABLE planWorkstream (
  plan     INTEGER NOT NULL REFERENCES actionPlan,
  position INTEGER NOT NULL CHECK (position > 0),
  title    TEXT NOT NULL CHECK (title <> ''),
  aim      TEXT CHECK (aim <> ''),
  PRIMARY KEY (plan, position)
) STRICT, WITHOUT ROWID;

-- What is to be done. Its words stay as they were adopted; what changes is in its steps.
CREATE TABLE planAction (
  number         INTEGER PRIMARY KEY,
  plan           INTEGER NOT NULL REFERENCES actionPlan,
  workstream     INTEGER NOT NULL,
  reference      TEXT NOT NULL CHECK (reference GLOB '[1-9]*.[1-9]*'),
  objective      TEXT NOT NULL CHECK (objective <> ''),
  task           TEXT NOT NULL CHECK (task <> ''),
  milestone      TEXT CHECK (milestone <> ''),
  successMeasure TEXT CHECK (successMeasure <> ''),
  UNIQUE (plan, reference),
  FOREIGN KEY (plan, workstream) REFERENCES planWorkstream
) STRICT;

-- What was said of an action, and how it stands since: only ever added to, and the last one counts.
-- An action without a day by which it is due goes on.
CREATE TABLE planStep (
  number            INTEGER PRIMARY KEY,
  action            INTEGER NOT NULL REFERENCES planAction,
  step              TEXT NOT NULL CHECK (step IN ('adopt', 'update', 'close', 'drop')),
  day               TEXT NOT NULL CHECK (date(day, '+0 days') IS day),
  rating            TEXT CHECK (rating IN ('red', 'amber', 'green')),
  words             TEXT CHECK (words <> ''),
  lead              TEXT NOT NULL CHECK (lead <> ''),
  startDay          TEXT CHECK (date(startDay, '+0 days') IS startDay),
  dueDay            TEXT CHECK (date(dueDay, '+0 days') IS dueDay AND dueDay >= startDay),
  evidenceReference TEXT CHECK (evidenceReference <> ''),
  saidBy            TEXT NOT NULL CHECK (saidBy <> ''),
  recordedBy        TEXT NOT NULL CHECK (recordedBy <> ''),
  recordedAt        TEXT NOT NULL,
  CHECK ((step = 'close') = (evidenceReference IS NOT NULL)),
  CHECK (step <> 'drop' OR words IS NOT NULL)
) STRICT;

CREATE INDEX planStepByAction ON planStep (action, number);

CREATE TRIGGER planStepsAreNeverChanged BEFORE UPDATE ON planStep
BEGIN SELECT RAISE(ABORT, 'what was said of an action is only added to'); END;
