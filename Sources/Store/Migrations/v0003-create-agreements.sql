-- Individual placement agreements: what was agreed for one child, what it costs, who pays, and what
-- became of it. Days, ranges, money and percentages are as in v0001 and v0002.
--
-- What holds for a time is closed and added, never edited. A row that turns out to hold for fewer
-- days, or not at all, is superseded and its remainder added anew, so that what was known on an
-- earlier day can still be answered: a row counts while it has no supersededAt.

-- A child is a reference of the council's own, a month and a year. Never more.
CREATE TABLE child (
  number          INTEGER PRIMARY KEY,
  reference       TEXT NOT NULL UNIQUE CHECK (reference <> ''),
  birthMonth      TEXT CHECK (date(birthMonth || '-01', '+0 days') IS birthMonth || '-01'),
  sex             TEXT NOT NULL CHECK (sex IN ('female', 'male', 'notStated')),
  isUnaccompanied INTEGER NOT NULL CHECK (isUnaccompanied IN (0, 1))
) STRICT;

-- What never changes about an agreement. A placement that moves to another service is another
-- agreement, which supersedes this one.
CREATE TABLE agreement (
  number         INTEGER PRIMARY KEY,
  reference      TEXT NOT NULL UNIQUE CHECK (reference <> ''),
  kind           TEXT NOT NULL CHECK (kind IN ('placement', 'reverseResidential', 'wrapAround')),
  child          INTEGER NOT NULL REFERENCES child,
  siblingGroup   TEXT CHECK (siblingGroup <> ''),
  provider       INTEGER NOT NULL REFERENCES provider,
  -- Without a URN the service is not registered, or the support is given at the child's home.
  urn            TEXT REFERENCES service,
  serviceType    TEXT NOT NULL CHECK (serviceType <> ''),
  isSolo         INTEGER NOT NULL CHECK (isSolo IN (0, 1)),
  route          TEXT NOT NULL CHECK (route IN ('vehicle', 'block', 'spot', 'inHouse')),
  vehicle        INTEGER REFERENCES vehicle,
  lot            INTEGER REFERENCES lot,
  priceBand      INTEGER REFERENCES priceBand,
  callOff        INTEGER REFERENCES callOff,
  outsideReason  TEXT CHECK (outsideReason <> ''),
  distanceReason TEXT CHECK (distanceReason <> ''),
  agreedOn       TEXT CHECK (date(agreedOn, '+0 days') IS agreedOn),
  -- The first day of the placement.
  fromDay        TEXT NOT NULL CHECK (date(fromDay, '+0 days') IS fromDay),
  supersedes     INTEGER REFERENCES agreement,
  recordedBy     TEXT NOT NULL CHECK (recordedBy <> ''),
  recordedAt     TEXT NOT NULL,
  CHECK (route <> 'vehicle' OR vehicle IS NOT NULL),
  CHECK (route IN ('vehicle', 'block') OR vehicle IS NULL),
  CHECK (lot IS NULL OR vehicle IS NOT NULL),
  CHECK (priceBand IS NULL OR lot IS NOT NULL),
  CHECK (kind = 'placement' OR urn IS NULL OR kind = 'reverseResidential')
) STRICT;

CREATE INDEX agreementByChild ON agreement (child, fromDay);
CREATE INDEX agreementByService ON agreement (urn, fromDay);
CREATE INDEX agreementByProvider ON agreement (provider, fromDay);
CREATE UNIQUE INDEX agreementIsSupersededOnce ON agreement (supersedes)
WHERE supersedes IS NOT NULL;

-- A coded need at the time of the agreement, in the fields and options of referrals.
CREATE TABLE agreementNeed (
  agreement INTEGER NOT NULL REFERENCES agreement,
  field     TEXT NOT NULL CHECK (field <> ''),
  code      TEXT NOT NULL CHECK (code <> ''),
  PRIMARY KEY (agreement, field, code)
) STRICT, WITHOUT ROWID;

-- The steps of an agreement, only ever added to. The status holds from the day of the step; of
-- several that end it, the one recorded last counts. The day of an end is the first day that is no
-- longer paid.
CREATE TABLE agreementStep (
  number            INTEGER PRIMARY KEY,
  agreement         INTEGER NOT NULL REFERENCES agreement,
  status            TEXT NOT NULL CHECK (status IN
    ('draft', 'issued', 'signedByProvider', 'signedByAuthority', 'active', 'underNotice', 'ended',
     'superseded')),
  day               TEXT NOT NULL CHECK (date(day, '+0 days') IS day),
  person            TEXT NOT NULL CHECK (person <> ''),
  reason            TEXT CHECK (reason <> ''),
  documentReference TEXT CHECK (documentReference <> ''),
  recordedBy        TEXT NOT NULL CHECK (recordedBy <> ''),
  recordedAt        TEXT NOT NULL
) STRICT;

CREATE INDEX agreementStepByAgreement ON agreementStep (agreement, number);

CREATE TRIGGER agreementStepsAreNeverChanged BEFORE UPDATE ON agreementStep
BEGIN SELECT RAISE(ABORT, 'the steps of an agreement are only added to'); END;

-- A change to what an agreement says, from a day on. Rows that it brought name it.
CREATE TABLE agreementVariation (
  number            INTEGER PRIMARY KEY,
  agreement         INTEGER NOT NULL REFERENCES agreement,
  day               TEXT NOT NULL CHECK (date(day, '+0 days') IS day),
  reason            TEXT NOT NULL CHECK (reason <> ''),
  decisionReference TEXT CHECK (decisionReference <> ''),
  recordedBy        TEXT NOT NULL CHECK (recordedBy <> ''),
  recordedAt        TEXT NOT NULL
) STRICT;

CREATE INDEX agreementVariationByAgreement ON agreementVariation (agreement, day);

-- What may change about an agreement besides its money.
CREATE TABLE agreementTerms (
  number       INTEGER PRIMARY KEY,
  agreement    INTEGER NOT NULL REFERENCES agreement,
  fromDay      TEXT NOT NULL CHECK (date(fromDay, '+0 days') IS fromDay),
  untilDay     TEXT CHECK (date(untilDay, '+0 days') IS untilDay AND untilDay > fromDay),
  -- The last day that is planned.
  plannedEnd   TEXT CHECK (date(plannedEnd, '+0 days') IS plannedEnd),
  -- Not known where a list that was loaded does not say it.
  noticeDays   INTEGER CHECK (noticeDays >= 0),
  legalStatus  TEXT CHECK (legalStatus <> ''),
  legalFrom    TEXT CHECK (date(legalFrom, '+0 days') IS legalFrom),
  budgetCode   TEXT CHECK (budgetCode <> ''),
  reviewMonths INTEGER CHECK (reviewMonths BETWEEN 1 AND 24),
  variation    INTEGER REFERENCES agreementVariation,
  recordedBy   TEXT NOT NULL CHECK (recordedBy <> ''),
  recordedAt   TEXT NOT NULL,
  supersededAt TEXT
) STRICT;

CREATE INDEX agreementTermsByAgreement ON agreementTerms (agreement, fromDay)
WHERE supersededAt IS NULL;

-- What is paid, line by line. A weekly line is paid for each of its days at a seventh of its amount;
-- one that is paid once is paid on its first day.
CREATE TABLE feeLine (
  number       INTEGER PRIMARY KEY,
  agreement    INTEGER NOT NULL REFERENCES agreement,
  -- By its code in Contracts/Agreements/fee-line-kinds.yaml.
  kind         TEXT NOT NULL CHECK (kind <> ''),
  -- Tells two lines of one kind apart, such as two additional workers.
  position     INTEGER NOT NULL DEFAULT 1 CHECK (position >= 1),
  fromDay      TEXT NOT NULL CHECK (date(fromDay, '+0 days') IS fromDay),
  untilDay     TEXT CHECK (date(untilDay, '+0 days') IS untilDay AND untilDay > fromDay),
  per          TEXT NOT NULL CHECK (per IN ('week', 'once')),
  pence        INTEGER NOT NULL CHECK (pence >= 0),
  -- Of additional staffing: hours a week in hundredths, and workers to a child as in '2:1'.
  hours        INTEGER CHECK (hours > 0),
  ratio        TEXT CHECK (ratio <> ''),
  cause        TEXT NOT NULL CHECK (cause IN ('agreed', 'varied', 'uplift')),
  variation    INTEGER REFERENCES agreementVariation,
  recordedBy   TEXT NOT NULL CHECK (recordedBy <> ''),
  recordedAt   TEXT NOT NULL,
  supersededAt TEXT,
  CHECK (per = 'week' OR untilDay IS NULL)
) STRICT;

CREATE INDEX feeLineByAgreement ON feeLine (agreement, fromDay) WHERE supersededAt IS NULL;

-- A discount that the authority claims, as the pence a week that it takes off.
CREATE TABLE discountClaim (
  number       INTEGER PRIMARY KEY,
  agreement    INTEGER NOT NULL REFERENCES agreement,
  -- The discount by its name in the vehicle's definition.
  discount     TEXT NOT NULL CHECK (discount <> ''),
  fromDay      TEXT NOT NULL CHECK (date(fromDay, '+0 days') IS fromDay),
  untilDay     TEXT CHECK (date(untilDay, '+0 days') IS untilDay AND untilDay > fromDay),
  weeklyPence  INTEGER NOT NULL CHECK (weeklyPence > 0),
  -- Where the rule is a percentage: what it is, so that the claim follows the fee.
  percentage   INTEGER CHECK (percentage BETWEEN 1 AND 10000),
  reference    TEXT NOT NULL CHECK (reference <> ''),
  variation    INTEGER REFERENCES agreementVariation,
  recordedBy   TEXT NOT NULL CHECK (recordedBy <> ''),
  recordedAt   TEXT NOT NULL,
  supersededAt TEXT
) STRICT;

CREATE INDEX discountClaimByAgreement ON discountClaim (agreement, fromDay)
WHERE supersededAt IS NULL;

-- Days on which a fee is paused or paid only in part, such as a stay in hospital.
CREATE TABLE absence (
  number         INTEGER PRIMARY KEY,
  agreement      INTEGER NOT NULL REFERENCES agreement,
  fromDay        TEXT NOT NULL CHECK (date(fromDay, '+0 days') IS fromDay),
  untilDay       TEXT CHECK (date(untilDay, '+0 days') IS untilDay AND untilDay > fromDay),
  reason         TEXT NOT NULL CHECK (reason <> ''),
  paidPercentage INTEGER NOT NULL CHECK (paidPercentage BETWEEN 0 AND 10000),
  reference      TEXT CHECK (reference <> ''),
  recordedBy     TEXT NOT NULL CHECK (recordedBy <> ''),
  recordedAt     TEXT NOT NULL,
  supersededAt   TEXT
) STRICT;

CREATE INDEX absenceByAgreement ON absence (agreement, fromDay) WHERE supersededAt IS NULL;

-- Who pays which share, from a day on. What was loaded may add up to more or less than the whole:
-- that is for a check to find.
CREATE TABLE fundingSplit (
  number            INTEGER PRIMARY KEY,
  agreement         INTEGER NOT NULL REFERENCES agreement,
  fromDay           TEXT NOT NULL CHECK (date(fromDay, '+0 days') IS fromDay),
  untilDay          TEXT CHECK (date(untilDay, '+0 days') IS untilDay AND untilDay > fromDay),
  basis             TEXT NOT NULL CHECK (basis IN ('percentage', 'weeklyAmount')),
  -- Hundredths of a per cent, or pence a week.
  socialCare        INTEGER NOT NULL CHECK (socialCare >= 0),
  health            INTEGER NOT NULL CHECK (health >= 0),
  education         INTEGER NOT NULL CHECK (education >= 0),
  decisionReference TEXT CHECK (decisionReference <> ''),
  proposal          INTEGER REFERENCES fundingProposal,
  recordedBy        TEXT NOT NULL CHECK (recordedBy <> ''),
  recordedAt        TEXT NOT NULL,
  supersededAt      TEXT
) STRICT;

CREATE INDEX fundingSplitByAgreement ON fundingSplit (agreement, fromDay)
WHERE supersededAt IS NULL;

-- What the joint funding panel is asked, and what somebody else decides.
CREATE TABLE fundingProposal (
  number            INTEGER PRIMARY KEY,
  agreement         INTEGER NOT NULL REFERENCES agreement,
  fromDay           TEXT NOT NULL CHECK (date(fromDay, '+0 days') IS fromDay),
  -- The dated decision tool by which levels of need become shares.
  tool              TEXT NOT NULL CHECK (tool <> ''),
  socialCare        INTEGER NOT NULL CHECK (socialCare BETWEEN 0 AND 10000),
  health            INTEGER NOT NULL CHECK (health BETWEEN 0 AND 10000),
  education         INTEGER NOT NULL CHECK (education BETWEEN 0 AND 10000),
  proposedBy        TEXT NOT NULL CHECK (proposedBy <> ''),
  proposedOn        TEXT NOT NULL CHECK (date(proposedOn, '+0 days') IS proposedOn),
  decision          TEXT CHECK (decision IN ('agreed', 'refused')),
  decidedBy         TEXT CHECK (decidedBy <> proposedBy COLLATE NOCASE),
  decidedOn         TEXT CHECK (date(decidedOn, '+0 days') IS decidedOn AND decidedOn >= proposedOn),
  decisionReference TEXT CHECK (decisionReference <> ''),
  reason            TEXT CHECK (reason <> ''),
  recordedAt        TEXT NOT NULL,
  CHECK (socialCare + health + education = 10000),
  CHECK ((decision IS NULL) = (decidedBy IS NULL)),
  CHECK ((decision IS NULL) = (decidedOn IS NULL)),
  CHECK ((decision IS NULL) = (decisionReference IS NULL))
) STRICT;

CREATE TABLE fundingProposalLevel (
  proposal INTEGER NOT NULL REFERENCES fundingProposal,
  domain   TEXT NOT NULL CHECK (domain <> ''),
  level    TEXT NOT NULL CHECK (level <> ''),
  PRIMARY KEY (proposal, domain)
) STRICT, WITHOUT ROWID;

-- What the placement is to achieve, as a coded measure, and how it went at each review.
CREATE TABLE objective (
  number     INTEGER PRIMARY KEY,
  agreement  INTEGER NOT NULL REFERENCES agreement,
  measure    TEXT NOT NULL CHECK (measure <> ''),
  fromDay    TEXT NOT NULL CHECK (date(fromDay, '+0 days') IS fromDay),
  reviewDay  TEXT NOT NULL CHECK (date(reviewDay, '+0 days') IS reviewDay AND reviewDay >= fromDay),
  recordedBy TEXT NOT NULL CHECK (recordedBy <> ''),
  recordedAt TEXT NOT NULL,
  UNIQUE (agreement, measure, fromDay)
) STRICT;

CREATE TABLE objectiveReview (
  objective  INTEGER NOT NULL REFERENCES objective,
  day        TEXT NOT NULL CHECK (date(day, '+0 days') IS day),
  result     TEXT NOT NULL CHECK (result IN ('met', 'onTrack', 'atRisk', 'notMet')),
  nextReview TEXT CHECK (date(nextReview, '+0 days') IS nextReview AND nextReview > day),
  recordedBy TEXT NOT NULL CHECK (recordedBy <> ''),
  recordedAt TEXT NOT NULL,
  PRIMARY KEY (objective, day)
) STRICT, WITHOUT ROWID;

-- The agreement itself was looked at: is it still right for the child, is it worth its price?
CREATE TABLE agreementReview (
  agreement  INTEGER NOT NULL REFERENCES agreement,
  day        TEXT NOT NULL CHECK (date(day, '+0 days') IS day),
  outcome    TEXT NOT NULL CHECK (outcome IN ('continue', 'vary', 'stepDown', 'end')),
  recordedBy TEXT NOT NULL CHECK (recordedBy <> ''),
  recordedAt TEXT NOT NULL,
  PRIMARY KEY (agreement, day)
) STRICT, WITHOUT ROWID;

-- Of support at home: the hours of a week, planned and given, in hundredths.
CREATE TABLE supportHours (
  agreement  INTEGER NOT NULL REFERENCES agreement,
  weekFrom   TEXT NOT NULL CHECK (date(weekFrom, '+0 days') IS weekFrom),
  planned    INTEGER NOT NULL CHECK (planned >= 0),
  given      INTEGER NOT NULL CHECK (given >= 0),
  recordedBy TEXT NOT NULL CHECK (recordedBy <> ''),
  recordedAt TEXT NOT NULL,
  PRIMARY KEY (agreement, weekFrom)
) STRICT, WITHOUT ROWID;

CREATE TABLE agreementDocument (
  number     INTEGER PRIMARY KEY,
  agreement  INTEGER NOT NULL REFERENCES agreement,
  kind       TEXT NOT NULL CHECK (kind <> ''),
  reference  TEXT NOT NULL CHECK (reference <> ''),
  day        TEXT NOT NULL CHECK (date(day, '+0 days') IS day),
  recordedBy TEXT NOT NULL CHECK (recordedBy <> ''),
  recordedAt TEXT NOT NULL,
  UNIQUE (agreement, reference)
) STRICT;

-- A decision to place although a rule says no, taken by two people.
CREATE TABLE agreementException (
  number            INTEGER PRIMARY KEY,
  agreement         INTEGER NOT NULL REFERENCES agreement,
  overriddenRule    TEXT NOT NULL CHECK (overriddenRule IN
    ('suspended', 'barred', 'closed', 'notRegistered')),
  reason            TEXT NOT NULL CHECK (reason <> ''),
  decisionReference TEXT NOT NULL CHECK (decisionReference <> ''),
  day               TEXT NOT NULL CHECK (date(day, '+0 days') IS day),
  decidedBy         TEXT NOT NULL CHECK (decidedBy <> ''),
  approvedBy        TEXT NOT NULL CHECK (approvedBy <> decidedBy COLLATE NOCASE),
  recordedAt        TEXT NOT NULL
) STRICT;

-- What providers charged, as far as it was kept, so that nothing is paid twice.
CREATE TABLE invoiceLine (
  number      INTEGER PRIMARY KEY,
  batch       INTEGER NOT NULL REFERENCES importBatch,
  provider    INTEGER REFERENCES provider,
  invoice     TEXT NOT NULL CHECK (invoice <> ''),
  line        INTEGER NOT NULL CHECK (line >= 1),
  -- The agreement's reference as the provider wrote it.
  reference   TEXT NOT NULL CHECK (reference <> ''),
  agreement   INTEGER REFERENCES agreement,
  feeKind     TEXT CHECK (feeKind <> ''),
  fromDay     TEXT NOT NULL CHECK (date(fromDay, '+0 days') IS fromDay),
  untilDay    TEXT NOT NULL CHECK (date(untilDay, '+0 days') IS untilDay AND untilDay > fromDay),
  weeklyPence INTEGER,
  pence       INTEGER NOT NULL,
  UNIQUE (provider, invoice, line)
) STRICT;

CREATE INDEX invoiceLineByAgreement ON invoiceLine (agreement, fromDay);

-- Rows that count neither overlap nor are edited --------------------------------------------------

CREATE TRIGGER agreementTermsDoNotOverlap BEFORE INSERT ON agreementTerms
WHEN NEW.supersededAt IS NULL AND EXISTS (
  SELECT 1 FROM agreementTerms AS other
  WHERE other.agreement = NEW.agreement AND other.supersededAt IS NULL
    AND other.fromDay < coalesce(NEW.untilDay, '9999-12-31')
    AND NEW.fromDay < coalesce(other.untilDay, '9999-12-31'))
BEGIN SELECT RAISE(ABORT, 'two terms of an agreement overlap'); END;

CREATE TRIGGER feeLinesDoNotOverlap BEFORE INSERT ON feeLine
WHEN NEW.supersededAt IS NULL AND NEW.per = 'week' AND EXISTS (
  SELECT 1 FROM feeLine AS other
  WHERE other.agreement = NEW.agreement AND other.supersededAt IS NULL
    AND other.kind = NEW.kind AND other.position = NEW.position AND other.per = 'week'
    AND other.fromDay < coalesce(NEW.untilDay, '9999-12-31')
    AND NEW.fromDay < coalesce(other.untilDay, '9999-12-31'))
BEGIN SELECT RAISE(ABORT, 'two fee lines of one kind overlap'); END;

CREATE TRIGGER discountClaimsDoNotOverlap BEFORE INSERT ON discountClaim
WHEN NEW.supersededAt IS NULL AND EXISTS (
  SELECT 1 FROM discountClaim AS other
  WHERE other.agreement = NEW.agreement AND other.supersededAt IS NULL
    AND other.discount = NEW.discount
    AND other.fromDay < coalesce(NEW.untilDay, '9999-12-31')
    AND NEW.fromDay < coalesce(other.untilDay, '9999-12-31'))
BEGIN SELECT RAISE(ABORT, 'two claims of one discount overlap'); END;

CREATE TRIGGER absencesDoNotOverlap BEFORE INSERT ON absence
WHEN NEW.supersededAt IS NULL AND EXISTS (
  SELECT 1 FROM absence AS other
  WHERE other.agreement = NEW.agreement AND other.supersededAt IS NULL
    AND other.fromDay < coalesce(NEW.untilDay, '9999-12-31')
    AND NEW.fromDay < coalesce(other.untilDay, '9999-12-31'))
BEGIN SELECT RAISE(ABORT, 'two absences of an agreement overlap'); END;

CREATE TRIGGER fundingSplitsDoNotOverlap BEFORE INSERT ON fundingSplit
WHEN NEW.supersededAt IS NULL AND EXISTS (
  SELECT 1 FROM fundingSplit AS other
  WHERE other.agreement = NEW.agreement AND other.supersededAt IS NULL
    AND other.fromDay < coalesce(NEW.untilDay, '9999-12-31')
    AND NEW.fromDay < coalesce(other.untilDay, '9999-12-31'))
BEGIN SELECT RAISE(ABORT, 'two funding splits of an agreement overlap'); END;

CREATE TRIGGER feeLinesAreNeverChanged
BEFORE UPDATE OF agreement, kind, position, fromDay, untilDay, per, pence, hours, ratio, cause,
  variation, recordedBy, recordedAt ON feeLine
BEGIN SELECT RAISE(ABORT, 'fee lines are superseded, never changed'); END;

CREATE TRIGGER fundingSplitsAreNeverChanged
BEFORE UPDATE OF agreement, fromDay, untilDay, basis, socialCare, health, education,
  decisionReference, proposal, recordedBy, recordedAt ON fundingSplit
BEGIN SELECT RAISE(ABORT, 'funding splits are superseded, never changed'); END;
