-- Officers and the plan of visits ---------------------------------------------------------------

-- Who may be sent to visit. Names, areas and capacity come from the council's own list.
CREATE TABLE officer (
  number INTEGER PRIMARY KEY,
  name   TEXT NOT NULL CHECK (name <> '')
) STRICT;

CREATE UNIQUE INDEX officerIsNamedOnce ON officer (name COLLATE NOCASE);

-- How many visits an officer can make in a month, from a day until the day before another.
CREATE TABLE officerCapacity (
  officer        INTEGER NOT NULL REFERENCES officer,
  fromDay        TEXT NOT NULL CHECK (date(fromDay, '+0 days') IS fromDay),
  untilDay       TEXT CHECK (date(untilDay, '+0 days') IS untilDay AND untilDay > fromDay),
  visitsPerMonth INTEGER NOT NULL CHECK (visitsPerMonth >= 0),
  recordedAt     TEXT NOT NULL,
  PRIMARY KEY (officer, fromDay)
) STRICT, WITHOUT ROWID;

CREATE TABLE officerLeave (
  officer    INTEGER NOT NULL REFERENCES officer,
  fromDay    TEXT NOT NULL CHECK (date(fromDay, '+0 days') IS fromDay),
  untilDay   TEXT NOT NULL CHECK (date(untilDay, '+0 days') IS untilDay AND untilDay > fromDay),
  recordedAt TEXT NOT NULL,
  PRIMARY KEY (officer, fromDay)
) STRICT, WITHOUT ROWID;

-- Without an area an officer visits everywhere; without a type, every type.
CREATE TABLE officerArea (
  officer    INTEGER NOT NULL REFERENCES officer,
  authority  TEXT NOT NULL REFERENCES authority,
  fromDay    TEXT NOT NULL CHECK (date(fromDay, '+0 days') IS fromDay),
  untilDay   TEXT CHECK (date(untilDay, '+0 days') IS untilDay AND untilDay > fromDay),
  recordedAt TEXT NOT NULL,
  PRIMARY KEY (officer, authority, fromDay)
) STRICT, WITHOUT ROWID;

CREATE TABLE officerServiceType (
  officer       INTEGER NOT NULL REFERENCES officer,
  provisionType TEXT NOT NULL CHECK (provisionType <> ''),
  fromDay       TEXT NOT NULL CHECK (date(fromDay, '+0 days') IS fromDay),
  untilDay      TEXT CHECK (date(untilDay, '+0 days') IS untilDay AND untilDay > fromDay),
  recordedAt    TEXT NOT NULL,
  PRIMARY KEY (officer, provisionType, fromDay)
) STRICT, WITHOUT ROWID;

-- A plan is kept whole. One that is made again in mid-year supersedes the one before, which stays.
CREATE TABLE visitPlan (
  number       INTEGER PRIMARY KEY,
  fromDay      TEXT NOT NULL CHECK (date(fromDay, '+0 days') IS fromDay),
  untilDay     TEXT NOT NULL CHECK (date(untilDay, '+0 days') IS untilDay AND untilDay > fromDay),
  madeOn       TEXT NOT NULL CHECK (date(madeOn, '+0 days') IS madeOn),
  replaces     INTEGER REFERENCES visitPlan CHECK (replaces < number),
  recordedBy   TEXT NOT NULL CHECK (recordedBy <> ''),
  recordedAt   TEXT NOT NULL,
  supersededAt TEXT
) STRICT;

CREATE UNIQUE INDEX visitPlanIsOneAtATime ON visitPlan (fromDay) WHERE supersededAt IS NULL;

-- The score is in whole points, as they stood when the plan was made.
CREATE TABLE plannedVisit (
  number    INTEGER PRIMARY KEY,
  plan      INTEGER NOT NULL REFERENCES visitPlan,
  urn       TEXT NOT NULL REFERENCES service,
  day       TEXT NOT NULL CHECK (date(day, '+0 days') IS day),
  officer   INTEGER NOT NULL REFERENCES officer,
  visitType TEXT NOT NULL CHECK (visitType IN
    ('announced', 'unannounced', 'desktop', 'joint', 'youngInspectors')),
  dueBy     TEXT NOT NULL CHECK (date(dueBy, '+0 days') IS dueBy),
  score     INTEGER NOT NULL CHECK (score >= 0),
  isFixed   INTEGER NOT NULL CHECK (isFixed IN (0, 1)),
  UNIQUE (plan, urn, day)
) STRICT;

CREATE INDEX plannedVisitByService ON plannedVisit (urn, day);

CREATE TABLE visitNotPlaced (
  plan   INTEGER NOT NULL REFERENCES visitPlan,
  urn    TEXT NOT NULL REFERENCES service,
  dueBy  TEXT NOT NULL CHECK (date(dueBy, '+0 days') IS dueBy),
  score  INTEGER NOT NULL CHECK (score >= 0),
  reason TEXT NOT NULL CHECK (reason <> ''),
  PRIMARY KEY (plan, urn, dueBy)
) STRICT, WITHOUT ROWID;

-- Visits ----------------------------------------------------------------------------------------

-- A visit that was made. What was found stands with its steps, so that nothing is ever overwritten.
-- The format is the one that it was held to, as it was from its day on.
CREATE TABLE visit (
  number       INTEGER PRIMARY KEY,
  urn          TEXT NOT NULL REFERENCES service,
  format       TEXT NOT NULL CHECK (format <> ''),
  formatFrom   TEXT NOT NULL CHECK (date(formatFrom, '+0 days') IS formatFrom),
  plannedVisit INTEGER UNIQUE REFERENCES plannedVisit
) STRICT;

CREATE INDEX visitByService ON visit (urn);

-- The steps of a visit, only ever added to; the last says its status. Its grades are a draft until
-- somebody who did not find them agrees.
CREATE TABLE visitStep (
  number     INTEGER PRIMARY KEY,
  visit      INTEGER NOT NULL REFERENCES visit,
  step       TEXT NOT NULL CHECK (step IN
    ('log', 'correct', 'send', 'challenge', 'decide', 'finalise', 'cancel')),
  status     TEXT NOT NULL CHECK (status IN ('draft', 'sent', 'challenged', 'final', 'cancelled')),
  day        TEXT NOT NULL CHECK (date(day, '+0 days') IS day),
  replyDay   TEXT CHECK (date(replyDay, '+0 days') IS replyDay AND replyDay >= day),
  reason     TEXT CHECK (reason <> ''),
  takenBy    TEXT NOT NULL CHECK (takenBy <> ''),
  agreedBy   TEXT CHECK (agreedBy <> '' AND agreedBy <> takenBy COLLATE NOCASE),
  recordedAt TEXT NOT NULL,
  CHECK ((step = 'send') = (replyDay IS NOT NULL)),
  CHECK ((step = 'finalise') = (agreedBy IS NOT NULL)),
  CHECK ((step = 'finalise') = (status = 'final')),
  CHECK ((step = 'cancel') = (status = 'cancelled')),
  CHECK (step NOT IN ('correct', 'decide', 'cancel') OR reason IS NOT NULL)
) STRICT;

CREATE INDEX visitStepByVisit ON visitStep (visit, number);

CREATE TRIGGER visitStepsFollowOneAnother BEFORE INSERT ON visitStep
WHEN EXISTS (
  SELECT 1 FROM visitStep AS other WHERE other.visit = NEW.visit AND other.day > NEW.day)
BEGIN SELECT RAISE(ABORT, 'a step of a visit is earlier than one before it'); END;

CREATE TRIGGER nothingFollowsACancelledVisit BEFORE INSERT ON visitStep
WHEN EXISTS (
  SELECT 1 FROM visitStep AS other
  WHERE other.visit = NEW.visit AND other.status = 'cancelled')
BEGIN SELECT RAISE(ABORT, 'the visit was cancelled'); END;

CREATE TRIGGER visitStepsAreNeverChanged BEFORE UPDATE ON visitStep
BEGIN SELECT RAISE(ABORT, 'the steps of a visit are only added to'); END;

-- Everything that was found, as it stood after a step that changed it: the last record counts.
CREATE TABLE visitRecord (
  step             INTEGER PRIMARY KEY REFERENCES visitStep,
  day              TEXT NOT NULL CHECK (date(day, '+0 days') IS day),
  visitType        TEXT NOT NULL CHECK (visitType IN
    ('announced', 'unannounced', 'desktop', 'joint', 'youngInspectors')),
  jointWith        TEXT CHECK (jointWith <> ''),
  childrenSpokenTo INTEGER CHECK (childrenSpokenTo >= 0),
  CHECK ((visitType = 'joint') = (jointWith IS NOT NULL))
) STRICT;

CREATE TABLE visitOfficer (
  step     INTEGER NOT NULL REFERENCES visitRecord,
  position INTEGER NOT NULL CHECK (position >= 1),
  officer  TEXT NOT NULL CHECK (officer <> ''),
  PRIMARY KEY (step, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE visitGrade (
  step     INTEGER NOT NULL REFERENCES visitRecord,
  standard TEXT NOT NULL CHECK (standard <> ''),
  grade    TEXT NOT NULL CHECK (grade <> ''),
  PRIMARY KEY (step, standard)
) STRICT, WITHOUT ROWID;

CREATE TABLE visitEvidence (
  step     INTEGER NOT NULL,
  standard TEXT NOT NULL,
  evidence TEXT NOT NULL CHECK (evidence IN
    ('document', 'observation', 'childsVoice', 'staff', 'data')),
  PRIMARY KEY (step, standard, evidence),
  FOREIGN KEY (step, standard) REFERENCES visitGrade
) STRICT, WITHOUT ROWID;

CREATE TABLE visitFigure (
  step   INTEGER NOT NULL REFERENCES visitRecord,
  figure TEXT NOT NULL CHECK (figure <> ''),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  PRIMARY KEY (step, figure)
) STRICT, WITHOUT ROWID;

-- Words about the service, never about a child.
CREATE TABLE visitNote (
  step     INTEGER NOT NULL REFERENCES visitRecord,
  position INTEGER NOT NULL CHECK (position >= 1),
  area     TEXT NOT NULL CHECK (area IN ('goodPractice', 'toNote', 'ofConcern')),
  standard TEXT CHECK (standard <> ''),
  note     TEXT NOT NULL CHECK (note <> ''),
  PRIMARY KEY (step, position)
) STRICT, WITHOUT ROWID;

-- What the provider says is not right in a draft report.
CREATE TABLE visitChallenge (
  number   INTEGER PRIMARY KEY,
  step     INTEGER NOT NULL UNIQUE REFERENCES visitStep,
  standard TEXT NOT NULL CHECK (standard <> ''),
  point    TEXT NOT NULL CHECK (point <> '')
) STRICT;

-- What the council answered; an upheld challenge may change the grade.
CREATE TABLE challengeDecision (
  challenge   INTEGER PRIMARY KEY REFERENCES visitChallenge,
  step        INTEGER NOT NULL REFERENCES visitStep,
  isUpheld    INTEGER NOT NULL CHECK (isUpheld IN (0, 1)),
  gradeBefore TEXT CHECK (gradeBefore <> ''),
  gradeAfter  TEXT CHECK (gradeAfter <> ''),
  CHECK (isUpheld = 1 OR gradeAfter IS gradeBefore)
) STRICT;

-- Concerns --------------------------------------------------------------------------------------

-- What was heard of a group, a provider or a service: codes and where the report is kept, and no
-- narrative. One that is restricted is shown only to the people named for it.
CREATE TABLE concern (
  number              INTEGER PRIMARY KEY,
  providerGroup       INTEGER REFERENCES providerGroup,
  provider            INTEGER REFERENCES provider,
  urn                 TEXT REFERENCES service,
  source              TEXT NOT NULL CHECK (source <> ''),
  concernType         TEXT NOT NULL CHECK (concernType <> ''),
  reportReference     TEXT NOT NULL CHECK (reportReference <> ''),
  receivedOn          TEXT NOT NULL CHECK (date(receivedOn, '+0 days') IS receivedOn),
  designatedOfficerOn TEXT CHECK
    (date(designatedOfficerOn, '+0 days') IS designatedOfficerOn),
  isRestricted        INTEGER NOT NULL CHECK (isRestricted IN (0, 1)),
  recordedBy          TEXT NOT NULL CHECK (recordedBy <> ''),
  recordedAt          TEXT NOT NULL,
  CHECK ((providerGroup IS NOT NULL) + (provider IS NOT NULL) + (urn IS NOT NULL) = 1)
) STRICT;

CREATE TABLE concernReader (
  concern INTEGER NOT NULL REFERENCES concern,
  reader  TEXT NOT NULL CHECK (reader <> ''),
  PRIMARY KEY (concern, reader)
) STRICT, WITHOUT ROWID;

-- The steps of a concern up and down the ladder, only ever added to. While it is open, each has a
-- day by which it must be looked at again. A suspension or bar is the register's standing.
CREATE TABLE concernStep (
  number            INTEGER PRIMARY KEY,
  concern           INTEGER NOT NULL REFERENCES concern,
  decision          TEXT NOT NULL CHECK (decision IN
    ('log', 'noAction', 'monitor', 'visit', 'improvementPlan', 'suspend', 'lift', 'bar')),
  stage             TEXT NOT NULL CHECK (stage IN
    ('concern', 'enhancedMonitoring', 'notice', 'suspension', 'lifted', 'barred', 'closed')),
  severity          TEXT NOT NULL CHECK (severity <> ''),
  day               TEXT NOT NULL CHECK (date(day, '+0 days') IS day),
  reviewDay         TEXT CHECK (date(reviewDay, '+0 days') IS reviewDay AND reviewDay >= day),
  reason            TEXT CHECK (reason <> ''),
  decisionReference TEXT CHECK (decisionReference <> ''),
  decidedBy         TEXT NOT NULL CHECK (decidedBy <> ''),
  approvedBy        TEXT CHECK (approvedBy <> '' AND approvedBy <> decidedBy COLLATE NOCASE),
  visit             INTEGER REFERENCES visit,
  standing          INTEGER REFERENCES standing,
  recordedAt        TEXT NOT NULL,
  CHECK ((stage IN ('concern', 'enhancedMonitoring', 'notice', 'suspension'))
    = (reviewDay IS NOT NULL)),
  CHECK (decision NOT IN ('suspend', 'lift', 'bar')
    OR (approvedBy IS NOT NULL AND decisionReference IS NOT NULL))
) STRICT;

CREATE INDEX concernStepByConcern ON concernStep (concern, number);

CREATE TRIGGER concernStepsFollowOneAnother BEFORE INSERT ON concernStep
WHEN EXISTS (
  SELECT 1 FROM concernStep AS other WHERE other.concern = NEW.concern AND other.day > NEW.day)
BEGIN SELECT RAISE(ABORT, 'a step of a concern is earlier than one before it'); END;

CREATE TRIGGER concernStepsAreNeverChanged BEFORE UPDATE ON concernStep
BEGIN SELECT RAISE(ABORT, 'the steps of a concern are only added to'); END;

-- Actions ---------------------------------------------------------------------------------------

-- What must be done by somebody, from a visit or a concern.
CREATE TABLE action (
  number   INTEGER PRIMARY KEY,
  urn      TEXT NOT NULL REFERENCES service,
  visit    INTEGER REFERENCES visit,
  concern  INTEGER REFERENCES concern,
  standard TEXT CHECK (standard <> ''),
  task     TEXT NOT NULL CHECK (task <> '')
) STRICT;

CREATE INDEX actionByService ON action (urn);

-- The steps of an action, only ever added to; the last counts. Nobody closes an action of their own.
CREATE TABLE actionStep (
  number            INTEGER PRIMARY KEY,
  action            INTEGER NOT NULL REFERENCES action,
  step              TEXT NOT NULL CHECK (step IN ('raise', 'update', 'remind', 'close')),
  status            TEXT NOT NULL CHECK (status IN ('open', 'closed')),
  day               TEXT NOT NULL CHECK (date(day, '+0 days') IS day),
  owner             TEXT NOT NULL CHECK (owner <> ''),
  dueDay            TEXT NOT NULL CHECK (date(dueDay, '+0 days') IS dueDay),
  priority          TEXT NOT NULL CHECK (priority IN ('high', 'medium', 'low')),
  evidenceReference TEXT CHECK (evidenceReference <> ''),
  reason            TEXT CHECK (reason <> ''),
  takenBy           TEXT NOT NULL CHECK (takenBy <> ''),
  recordedAt        TEXT NOT NULL,
  CHECK ((step = 'close') = (status = 'closed')),
  CHECK (step <> 'close' OR
    (evidenceReference IS NOT NULL AND takenBy <> owner COLLATE NOCASE))
) STRICT;

CREATE INDEX actionStepByAction ON actionStep (action, number);

CREATE TRIGGER actionStepsFollowOneAnother BEFORE INSERT ON actionStep
WHEN EXISTS (
  SELECT 1 FROM actionStep AS other WHERE other.action = NEW.action AND other.day > NEW.day)
BEGIN SELECT RAISE(ABORT, 'a step of an action is earlier than one before it'); END;

CREATE TRIGGER actionStepsAreNeverChanged BEFORE UPDATE ON actionStep
BEGIN SELECT RAISE(ABORT, 'the steps of an action are only added to'); END;

-- What comes in by the month, and what cannot wait ----------------------------------------------

-- The independent person's report of a month on a home, and the two opinions that it must give.
-- Source: Children's Homes (England) Regulations 2015, regulation 44(4) and (7).
CREATE TABLE independentReport (
  urn                 TEXT NOT NULL REFERENCES service,
  month               TEXT NOT NULL CHECK (date(month || '-01', '+0 days') IS month || '-01'),
  receivedOn          TEXT NOT NULL CHECK (date(receivedOn, '+0 days') IS receivedOn),
  isSafeguarding      INTEGER NOT NULL CHECK (isSafeguarding IN (0, 1)),
  isPromotingWellBeing INTEGER NOT NULL CHECK (isPromotingWellBeing IN (0, 1)),
  recordedBy          TEXT NOT NULL CHECK (recordedBy <> ''),
  recordedAt          TEXT NOT NULL,
  PRIMARY KEY (urn, month)
) STRICT, WITHOUT ROWID;

-- What a trigger asks for at once, such as an inadequate judgement: a visit and a decision, each
-- with a clock of its own. The cause is what set it off, so that it is never set off twice.
CREATE TABLE urgentTask (
  number     INTEGER PRIMARY KEY,
  urn        TEXT NOT NULL REFERENCES service,
  rule       TEXT NOT NULL CHECK (rule <> ''),
  cause      TEXT NOT NULL CHECK (cause <> ''),
  task       TEXT NOT NULL CHECK (task IN ('visit', 'decision')),
  raisedAt   TEXT NOT NULL,
  dueAt      TEXT NOT NULL CHECK (dueAt >= raisedAt),
  recordedBy TEXT NOT NULL CHECK (recordedBy <> ''),
  UNIQUE (urn, rule, cause, task)
) STRICT;

CREATE TABLE urgentTaskDone (
  task       INTEGER PRIMARY KEY REFERENCES urgentTask,
  doneAt     TEXT NOT NULL,
  visit      INTEGER REFERENCES visit,
  reference  TEXT CHECK (reference <> ''),
  doneBy     TEXT NOT NULL CHECK (doneBy <> ''),
  recordedAt TEXT NOT NULL
) STRICT;

-- History neither overlaps nor is edited --------------------------------------------------------

CREATE TRIGGER officerLeaveDoesNotOverlap BEFORE INSERT ON officerLeave
WHEN EXISTS (
  SELECT 1 FROM officerLeave AS other
  WHERE other.officer = NEW.officer AND other.fromDay < NEW.untilDay
    AND NEW.fromDay < other.untilDay)
BEGIN SELECT RAISE(ABORT, 'two leaves of an officer overlap'); END;

CREATE TRIGGER officerCapacitiesDoNotOverlap BEFORE INSERT ON officerCapacity
WHEN EXISTS (
  SELECT 1 FROM officerCapacity AS other
  WHERE other.officer = NEW.officer
    AND other.fromDay < coalesce(NEW.untilDay, '9999-12-31')
    AND NEW.fromDay < coalesce(other.untilDay, '9999-12-31'))
BEGIN SELECT RAISE(ABORT, 'two capacities of an officer overlap'); END;
