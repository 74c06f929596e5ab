-- Annual uplifts of fees: plans made by a policy, their approval, and what they changed. Days, money
-- and percentages are as in v0001 to v0003.

-- A plan says what a policy would do with the agreements in force. Nothing in them moves by it.
CREATE TABLE upliftPlan (
  number     INTEGER PRIMARY KEY,
  -- The policy by its file's name, and its text as it was read, so that it cannot change under a plan.
  policy     TEXT NOT NULL CHECK (policy <> ''),
  policyText TEXT NOT NULL CHECK (policyText <> ''),
  title      TEXT NOT NULL CHECK (title <> ''),
  year       TEXT NOT NULL CHECK (year GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
  decision   TEXT CHECK (decision <> ''),
  day        TEXT NOT NULL CHECK (date(day, '+0 days') IS day),
  recordedBy TEXT NOT NULL CHECK (recordedBy <> ''),
  recordedAt TEXT NOT NULL
) STRICT;

-- The steps of a plan, only ever added to: the last one tells how far it has come.
CREATE TABLE upliftStep (
  number            INTEGER PRIMARY KEY,
  plan              INTEGER NOT NULL REFERENCES upliftPlan,
  step              TEXT NOT NULL CHECK (step IN
    ('submitted', 'approved', 'rejected', 'applied', 'reversed')),
  day               TEXT NOT NULL CHECK (date(day, '+0 days') IS day),
  -- Who else agreed, where one step needs two people.
  approvedBy        TEXT CHECK (approvedBy <> recordedBy COLLATE NOCASE),
  decisionReference TEXT CHECK (decisionReference <> ''),
  reason            TEXT CHECK (reason <> ''),
  recordedBy        TEXT NOT NULL CHECK (recordedBy <> ''),
  recordedAt        TEXT NOT NULL,
  CHECK ((step = 'reversed') = (approvedBy IS NOT NULL)),
  CHECK (step NOT IN ('approved', 'reversed') OR decisionReference IS NOT NULL),
  CHECK (step <> 'rejected' OR reason IS NOT NULL)
) STRICT;

CREATE INDEX upliftStepByPlan ON upliftStep (plan, number);

CREATE TRIGGER upliftStepsAreNeverChanged BEFORE UPDATE ON upliftStep
BEGIN SELECT RAISE(ABORT, 'the steps of an uplift plan are only added to'); END;

-- Whoever made or submitted a plan does not approve it.
CREATE TRIGGER upliftPlansNeedTwoPeople BEFORE INSERT ON upliftStep
WHEN NEW.step IN ('approved', 'rejected') AND (
  EXISTS (SELECT 1 FROM upliftPlan
    WHERE number = NEW.plan AND recordedBy = NEW.recordedBy COLLATE NOCASE)
  OR EXISTS (SELECT 1 FROM upliftStep
    WHERE plan = NEW.plan AND step = 'submitted' AND recordedBy = NEW.recordedBy COLLATE NOCASE))
BEGIN SELECT RAISE(ABORT, 'an uplift plan is approved by somebody else'); END;

-- What the policy says of each agreement.
CREATE TABLE upliftOutcome (
  plan          INTEGER NOT NULL REFERENCES upliftPlan,
  agreement     INTEGER NOT NULL REFERENCES agreement,
  outcome       TEXT NOT NULL CHECK (outcome IN
    ('uplifted', 'unchanged', 'excluded', 'evidenceNeeded')),
  rule          TEXT CHECK (rule <> ''),
  -- As people read it, such as 3.977%.
  percentage    TEXT CHECK (percentage <> ''),
  effectiveFrom TEXT CHECK (date(effectiveFrom, '+0 days') IS effectiveFrom),
  -- What somebody should look at, and how it came about, a word or a sentence a line.
  flags         TEXT NOT NULL,
  steps         TEXT NOT NULL,
  -- What the plan rests on, by which a later change of the agreement shows.
  facts         TEXT NOT NULL,
  PRIMARY KEY (plan, agreement),
  CHECK (outcome <> 'uplifted' OR effectiveFrom IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- What becomes of each line of a fee; and, without a fee line, of the discounts that follow the fee,
-- which are less than nothing.
CREATE TABLE upliftLine (
  number        INTEGER PRIMARY KEY,
  plan          INTEGER NOT NULL REFERENCES upliftPlan,
  agreement     INTEGER NOT NULL REFERENCES agreement,
  feeLine       INTEGER REFERENCES feeLine,
  oldPence      INTEGER NOT NULL,
  newPence      INTEGER NOT NULL,
  -- What the change costs from its first day until the year's end, and in a whole year.
  inYearPence   INTEGER NOT NULL,
  fullYearPence INTEGER NOT NULL,
  CHECK (feeLine IS NULL OR (oldPence >= 0 AND newPence >= 0)),
  CHECK (feeLine IS NOT NULL OR (oldPence <= 0 AND newPence <= 0))
) STRICT;

CREATE INDEX upliftLineByPlan ON upliftLine (plan, agreement);

-- Which rows of fees and discounts came with a plan: those numbered after one through another.
CREATE TABLE upliftApplication (
  plan         INTEGER PRIMARY KEY REFERENCES upliftPlan,
  afterLine    INTEGER NOT NULL,
  throughLine  INTEGER NOT NULL CHECK (throughLine >= afterLine),
  afterClaim   INTEGER NOT NULL,
  throughClaim INTEGER NOT NULL CHECK (throughClaim >= afterClaim)
) STRICT;

-- Which discounts stopped counting when it was applied.
CREATE TABLE upliftClosedClaim (
  plan  INTEGER NOT NULL REFERENCES upliftPlan,
  claim INTEGER NOT NULL REFERENCES discountClaim,
  PRIMARY KEY (plan, claim)
) STRICT, WITHOUT ROWID;

-- What was found to be owed for the weeks before a plan was decided; less than nothing is to come back.
CREATE TABLE upliftArrears (
  number     INTEGER PRIMARY KEY,
  plan       INTEGER NOT NULL REFERENCES upliftPlan,
  agreement  INTEGER NOT NULL REFERENCES agreement,
  weekFrom   TEXT NOT NULL CHECK (date(weekFrom, '+0 days') IS weekFrom),
  untilDay   TEXT NOT NULL CHECK (date(untilDay, '+0 days') IS untilDay AND untilDay > weekFrom),
  pence      INTEGER NOT NULL CHECK (pence <> 0),
  decidedDay TEXT NOT NULL CHECK (date(decidedDay, '+0 days') IS decidedDay),
  recordedBy TEXT NOT NULL CHECK (recordedBy <> ''),
  recordedAt TEXT NOT NULL
) STRICT;

CREATE INDEX upliftArrearsByAgreement ON upliftArrears (agreement, weekFrom);

-- What providers asked for, for one agreement or all that they have under a policy.
CREATE TABLE upliftRequest (
  number            INTEGER PRIMARY KEY,
  year              TEXT NOT NULL CHECK (year GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
  provider          INTEGER NOT NULL REFERENCES provider,
  agreement         INTEGER REFERENCES agreement,
  -- Hundredths of a per cent.
  asked             INTEGER NOT NULL CHECK (asked BETWEEN 1 AND 10000),
  receivedOn        TEXT NOT NULL CHECK (date(receivedOn, '+0 days') IS receivedOn),
  -- Where the evidence is kept.
  evidence          TEXT CHECK (evidence <> ''),
  decision          TEXT CHECK (decision IN ('granted', 'agreedDifferently', 'refused')),
  granted           INTEGER CHECK (granted BETWEEN 0 AND 10000),
  reason            TEXT CHECK (reason <> ''),
  decisionReference TEXT CHECK (decisionReference <> ''),
  decidedBy         TEXT CHECK (decidedBy <> ''),
  decidedOn         TEXT CHECK (date(decidedOn, '+0 days') IS decidedOn AND decidedOn >= receivedOn),
  recordedBy        TEXT NOT NULL CHECK (recordedBy <> ''),
  recordedAt        TEXT NOT NULL,
  CHECK ((decision IS NULL) = (decidedBy IS NULL)),
  CHECK ((decision IS NULL) = (decidedOn IS NULL)),
  CHECK ((decision IS NULL) = (decisionReference IS NULL)),
  CHECK ((decision IN ('granted', 'agreedDifferently')) = (granted IS NOT NULL)),
  CHECK (decision <> 'refused' OR reason IS NOT NULL)
) STRICT;

CREATE UNIQUE INDEX upliftRequestIsMadeOnce
ON upliftRequest (year, provider, coalesce(agreement, 0)) WHERE decision IS NULL;
