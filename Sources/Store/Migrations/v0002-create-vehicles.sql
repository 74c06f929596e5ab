-- Frameworks, dynamic purchasing vehicles and what is bought through them. Days and ranges are as in
-- v0001; moments are texts such as 2026-11-21T14:03:07Z; money is whole pence; percentages are whole
-- hundredths of a per cent, so that 12.5% is 1250; distances are tenths of a mile.

-- Definitions -----------------------------------------------------------------------------------

CREATE TABLE vehicle (
  number INTEGER PRIMARY KEY,
  name   TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

-- What a vehicle's definition says, from a day until the day before another took its place. One that
-- another replaced from its very first day on is superseded and only kept to show what was known.
CREATE TABLE vehicleRecord (
  number                 INTEGER PRIMARY KEY,
  vehicle                INTEGER NOT NULL REFERENCES vehicle,
  fromDay                TEXT NOT NULL CHECK (date(fromDay, '+0 days') IS fromDay),
  untilDay               TEXT CHECK (date(untilDay, '+0 days') IS untilDay AND untilDay > fromDay),
  recordedAt             TEXT NOT NULL,
  supersededAt           TEXT,
  title                  TEXT NOT NULL CHECK (title <> ''),
  kind                   TEXT NOT NULL CHECK (kind IN
    ('framework', 'openFramework', 'dynamicPurchasingVehicle', 'dynamicMarket', 'approvedList',
     'blockContract')),
  regime                 TEXT NOT NULL CHECK (regime IN
    ('publicContractsRegulations2006', 'publicContractsRegulations2015',
     'publicContractsRegulations2015LightTouch', 'procurementAct2023',
     'procurementAct2023LightTouch')),
  description            TEXT NOT NULL CHECK (description <> ''),
  reference              TEXT NOT NULL CHECK (reference <> ''),
  isOpenToOthers         INTEGER NOT NULL CHECK (isOpenToOthers IN (0, 1)),
  authoritiesReference   TEXT NOT NULL CHECK (authoritiesReference <> ''),
  termFromDay            TEXT NOT NULL CHECK (date(termFromDay, '+0 days') IS termFromDay),
  termUntilDay           TEXT NOT NULL
    CHECK (date(termUntilDay, '+0 days') IS termUntilDay AND termUntilDay > termFromDay),
  termReference          TEXT NOT NULL CHECK (termReference <> ''),
  estimatedPence         INTEGER CHECK (estimatedPence >= 0),
  estimateIncludesTax    INTEGER CHECK (estimateIncludesTax IN (0, 1)),
  estimateReference      TEXT CHECK (estimateReference <> ''),
  admissionRule          TEXT NOT NULL CHECK (admissionRule IN ('closed', 'continuous', 'rounds')),
  admissionReference     TEXT NOT NULL CHECK (admissionReference <> ''),
  minimumJudgement       TEXT CHECK (minimumJudgement IN
    ('outstanding', 'good', 'requiresImprovement', 'inadequate')),
  minimumOutcome         TEXT CHECK (minimumOutcome IN
    ('consistentlyStrong', 'inconsistentQuality', 'seriousWeaknesses')),
  admitsNotYetInspected  INTEGER CHECK (admitsNotYetInspected IN (0, 1)),
  gatewayReference       TEXT CHECK (gatewayReference <> ''),
  callOffReference       TEXT NOT NULL CHECK (callOffReference <> ''),
  priceWeight            INTEGER CHECK (priceWeight BETWEEN 0 AND 10000),
  qualityWeight          INTEGER CHECK (qualityWeight BETWEEN 0 AND 10000),
  distanceWeight         INTEGER CHECK (distanceWeight BETWEEN 0 AND 10000),
  fullPointsMiles        INTEGER CHECK (fullPointsMiles >= 0),
  noPointsMiles          INTEGER CHECK (noPointsMiles > fullPointsMiles),
  priceBasis             TEXT NOT NULL CHECK (priceBasis IN ('tendered', 'ceiling', 'fixed')),
  priceReference         TEXT NOT NULL CHECK (priceReference <> ''),
  discountStacking       TEXT CHECK (discountStacking IN ('together', 'inTurn', 'largestOnly')),
  discountCapPercentage  INTEGER CHECK (discountCapPercentage BETWEEN 1 AND 10000),
  discountCapPence       INTEGER CHECK (discountCapPence > 0),
  discountReference      TEXT CHECK (discountReference <> ''),
  upliftClause           TEXT NOT NULL CHECK (upliftClause IN
    ('none', 'fixed', 'lowerOfFixedAndPrices', 'councilPolicy')),
  upliftPercentage       INTEGER CHECK (upliftPercentage >= 0),
  upliftReference        TEXT NOT NULL CHECK (upliftReference <> ''),
  providerNoticeDays     INTEGER CHECK (providerNoticeDays >= 0),
  placementNoticeDays    INTEGER CHECK (placementNoticeDays >= 0),
  suspensionReviewDays   INTEGER CHECK (suspensionReviewDays > 0),
  termsReference         TEXT NOT NULL CHECK (termsReference <> ''),
  CHECK ((estimatedPence IS NULL) = (estimateReference IS NULL)),
  CHECK ((estimatedPence IS NULL) = (estimateIncludesTax IS NULL)),
  CHECK ((gatewayReference IS NULL) = (admitsNotYetInspected IS NULL)),
  CHECK ((priceWeight IS NULL) = (qualityWeight IS NULL)),
  CHECK ((priceWeight IS NULL) = (distanceWeight IS NULL)),
  CHECK (priceWeight IS NULL OR priceWeight + qualityWeight + distanceWeight = 10000),
  CHECK ((fullPointsMiles IS NULL) = (noPointsMiles IS NULL)),
  CHECK ((discountStacking IS NULL) = (discountReference IS NULL)),
  CHECK (discountCapPercentage IS NULL OR discountCapPence IS NULL),
  CHECK ((upliftClause IN ('fixed', 'lowerOfFixedAndPrices')) = (upliftPercentage IS NOT NULL))
) STRICT;

CREATE INDEX vehicleRecordByVehicle ON vehicleRecord (vehicle, fromDay);

CREATE TABLE vehicleAuthority (
  record    INTEGER NOT NULL REFERENCES vehicleRecord,
  authority TEXT NOT NULL REFERENCES authority,
  isLead    INTEGER NOT NULL CHECK (isLead IN (0, 1)),
  PRIMARY KEY (record, authority)
) STRICT, WITHOUT ROWID;

-- The extensions that a definition provides for, in their order.
CREATE TABLE vehicleExtension (
  record   INTEGER NOT NULL REFERENCES vehicleRecord,
  position INTEGER NOT NULL CHECK (position >= 1),
  months   INTEGER NOT NULL CHECK (months >= 1),
  PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;

-- The extensions that were used. Whether a vehicle provides for them is for 'vehicle check' to say.
CREATE TABLE vehicleExtensionUse (
  vehicle           INTEGER NOT NULL REFERENCES vehicle,
  position          INTEGER NOT NULL CHECK (position >= 1),
  months            INTEGER NOT NULL CHECK (months >= 1),
  decidedOn         TEXT NOT NULL CHECK (date(decidedOn, '+0 days') IS decidedOn),
  decisionReference TEXT NOT NULL CHECK (decisionReference <> ''),
  decidedBy         TEXT NOT NULL CHECK (decidedBy <> ''),
  recordedAt        TEXT NOT NULL,
  PRIMARY KEY (vehicle, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE vehicleNotice (
  record      INTEGER NOT NULL REFERENCES vehicleRecord,
  identifier  TEXT NOT NULL CHECK (identifier <> ''),
  kind        TEXT NOT NULL CHECK (kind IN
    ('tender', 'award', 'contractDetails', 'dynamicMarket', 'change', 'termination', 'openContracting')),
  publishedOn TEXT CHECK (date(publishedOn, '+0 days') IS publishedOn),
  PRIMARY KEY (record, identifier)
) STRICT, WITHOUT ROWID;

CREATE TABLE admissionRound (
  record INTEGER NOT NULL REFERENCES vehicleRecord,
  opens  TEXT NOT NULL CHECK (date(opens, '+0 days') IS opens),
  closes TEXT NOT NULL CHECK (date(closes, '+0 days') IS closes AND closes >= opens),
  PRIMARY KEY (record, opens)
) STRICT, WITHOUT ROWID;

CREATE TABLE callOffMethod (
  record   INTEGER NOT NULL REFERENCES vehicleRecord,
  position INTEGER NOT NULL CHECK (position >= 1),
  method   TEXT NOT NULL CHECK (method IN ('directByRank', 'directByPrice', 'miniCompetition')),
  PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;

-- The points out of 100 that a judgement earns in a competition.
CREATE TABLE qualityPoints (
  record    INTEGER NOT NULL REFERENCES vehicleRecord,
  judgement TEXT NOT NULL CHECK (judgement IN
    ('outstanding', 'good', 'requiresImprovement', 'inadequate', 'consistentlyStrong',
     'inconsistentQuality', 'seriousWeaknesses', 'notYetInspected')),
  points    INTEGER NOT NULL CHECK (points BETWEEN 0 AND 100),
  PRIMARY KEY (record, judgement)
) STRICT, WITHOUT ROWID;

-- What decides between equal scores, in this order.
CREATE TABLE tieBreak (
  record   INTEGER NOT NULL REFERENCES vehicleRecord,
  position INTEGER NOT NULL CHECK (position >= 1),
  rule     TEXT NOT NULL CHECK (rule IN
    ('lowerPrice', 'higherQuality', 'nearer', 'earlierOffer')),
  PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;

-- Discounts in the order in which they are taken. The threshold counts children placed together
-- (sibling), weeks in the placement (longTerm), weeks since the decision (permanency) or placements
-- in force (volume).
CREATE TABLE vehicleDiscount (
  record      INTEGER NOT NULL REFERENCES vehicleRecord,
  position    INTEGER NOT NULL CHECK (position >= 1),
  name        TEXT NOT NULL CHECK (name <> ''),
  kind        TEXT NOT NULL CHECK (kind IN ('sibling', 'longTerm', 'permanency', 'volume')),
  threshold   INTEGER NOT NULL CHECK (threshold >= 0),
  countedOver TEXT CHECK (countedOver IN ('provider', 'group')),
  percentage  INTEGER CHECK (percentage BETWEEN 1 AND 10000),
  weeklyPence INTEGER CHECK (weeklyPence > 0),
  reference   TEXT NOT NULL CHECK (reference <> ''),
  PRIMARY KEY (record, position),
  UNIQUE (record, name),
  CHECK ((percentage IS NULL) <> (weeklyPence IS NULL)),
  CHECK ((kind = 'volume') = (countedOver IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE lot (
  number  INTEGER PRIMARY KEY,
  vehicle INTEGER NOT NULL REFERENCES vehicle,
  name    TEXT NOT NULL CHECK (name <> ''),
  UNIQUE (vehicle, name)
) STRICT;

CREATE TABLE lotRecord (
  record      INTEGER NOT NULL REFERENCES vehicleRecord,
  lot         INTEGER NOT NULL REFERENCES lot,
  position    INTEGER NOT NULL CHECK (position >= 1),
  title       TEXT NOT NULL CHECK (title <> ''),
  need        TEXT NOT NULL CHECK (need <> ''),
  description TEXT NOT NULL CHECK (description <> ''),
  PRIMARY KEY (record, lot)
) STRICT, WITHOUT ROWID;

CREATE TABLE lotServiceType (
  record      INTEGER NOT NULL REFERENCES vehicleRecord,
  lot         INTEGER NOT NULL REFERENCES lot,
  position    INTEGER NOT NULL CHECK (position >= 1),
  serviceType TEXT NOT NULL CHECK (serviceType <> ''),
  PRIMARY KEY (record, lot, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE priceBand (
  number INTEGER PRIMARY KEY,
  lot    INTEGER NOT NULL REFERENCES lot,
  name   TEXT NOT NULL CHECK (name <> ''),
  UNIQUE (lot, name)
) STRICT;

-- Ages are in years: from the first birthday named until the day before the second. Without an age, a
-- level or a setting the band holds for all of them; without a parent's age it is for no parent.
CREATE TABLE priceBandRecord (
  record      INTEGER NOT NULL REFERENCES vehicleRecord,
  priceBand   INTEGER NOT NULL REFERENCES priceBand,
  position    INTEGER NOT NULL CHECK (position >= 1),
  title       TEXT NOT NULL CHECK (title <> ''),
  ageFrom     INTEGER CHECK (ageFrom >= 0),
  ageUnder    INTEGER CHECK (ageUnder > coalesce(ageFrom, 0)),
  level       TEXT CHECK (level <> ''),
  setting     TEXT CHECK (setting IN ('solo', 'group')),
  parentFrom  INTEGER CHECK (parentFrom >= 0),
  parentUnder INTEGER CHECK (parentUnder > coalesce(parentFrom, 0)),
  PRIMARY KEY (record, priceBand)
) STRICT, WITHOUT ROWID;

-- The highest weekly price of a band, or its fixed one, from a day until the next.
CREATE TABLE bandCeiling (
  record      INTEGER NOT NULL REFERENCES vehicleRecord,
  priceBand   INTEGER NOT NULL REFERENCES priceBand,
  fromDay     TEXT NOT NULL CHECK (date(fromDay, '+0 days') IS fromDay),
  weeklyPence INTEGER NOT NULL CHECK (weeklyPence > 0),
  reference   TEXT NOT NULL CHECK (reference <> ''),
  PRIMARY KEY (record, priceBand, fromDay)
) STRICT, WITHOUT ROWID;

-- Admissions and rates --------------------------------------------------------------------------

-- Who stands, or wants to stand, on a lot: a group, a provider, a service, or with none of them the
-- lot itself, which can be suspended as a whole.
CREATE TABLE admission (
  number        INTEGER PRIMARY KEY,
  lot           INTEGER NOT NULL REFERENCES lot,
  providerGroup INTEGER REFERENCES providerGroup,
  provider      INTEGER REFERENCES provider,
  urn           TEXT REFERENCES service,
  CHECK ((providerGroup IS NOT NULL) + (provider IS NOT NULL) + (urn IS NOT NULL) <= 1)
) STRICT;

CREATE UNIQUE INDEX admissionIsOnePerLot
  ON admission (lot, coalesce(providerGroup, 0), coalesce(provider, 0), coalesce(urn, ''));

-- The steps of an admission, only ever added to. The status is the one that the step led to; it
-- holds from the day of the step until the next step, or until its own untilDay.
CREATE TABLE admissionStep (
  number            INTEGER PRIMARY KEY,
  admission         INTEGER NOT NULL REFERENCES admission,
  step              TEXT NOT NULL CHECK (step IN
    ('apply', 'evaluate', 'accredit', 'reject', 'suspend', 'lift', 'bar', 'withdraw')),
  status            TEXT NOT NULL CHECK (status IN
    ('open', 'applied', 'accredited', 'rejected', 'suspended', 'barred', 'withdrawn')),
  day               TEXT NOT NULL CHECK (date(day, '+0 days') IS day),
  untilDay          TEXT CHECK (date(untilDay, '+0 days') IS untilDay AND untilDay > day),
  reviewDay         TEXT CHECK (date(reviewDay, '+0 days') IS reviewDay AND reviewDay >= day),
  reason            TEXT CHECK (reason <> ''),
  decisionReference TEXT CHECK (decisionReference <> ''),
  decidedBy         TEXT NOT NULL CHECK (decidedBy <> ''),
  approvedBy        TEXT CHECK (approvedBy <> decidedBy COLLATE NOCASE),
  recordedAt        TEXT NOT NULL,
  CHECK (step <> 'suspend' OR reviewDay IS NOT NULL),
  CHECK (step NOT IN ('suspend', 'lift', 'bar') OR approvedBy IS NOT NULL),
  CHECK (step IN ('apply', 'evaluate') OR (reason IS NOT NULL AND decisionReference IS NOT NULL)),
  CHECK (untilDay IS NULL OR step = 'accredit')
) STRICT;

CREATE INDEX admissionStepByAdmission ON admissionStep (admission, day, number);

CREATE TRIGGER admissionStepsFollowOneAnother BEFORE INSERT ON admissionStep
WHEN EXISTS (
  SELECT 1 FROM admissionStep AS other
  WHERE other.admission = NEW.admission AND other.day > NEW.day)
BEGIN SELECT RAISE(ABORT, 'a step of an admission is earlier than one before it'); END;

CREATE TRIGGER admissionStepsAreNeverChanged BEFORE UPDATE ON admissionStep
BEGIN SELECT RAISE(ABORT, 'the steps of an admission are only added to'); END;

CREATE TABLE evaluationScore (
  admissionStep INTEGER NOT NULL REFERENCES admissionStep,
  criterion     TEXT NOT NULL CHECK (criterion <> ''),
  points        INTEGER NOT NULL CHECK (points BETWEEN 0 AND outOf),
  outOf         INTEGER NOT NULL CHECK (outOf > 0),
  PRIMARY KEY (admissionStep, criterion)
) STRICT, WITHOUT ROWID;

-- What a provider, or one of its services, asks for a week in a band.
CREATE TABLE rate (
  number        INTEGER PRIMARY KEY,
  priceBand     INTEGER NOT NULL REFERENCES priceBand,
  provider      INTEGER NOT NULL REFERENCES provider,
  urn           TEXT REFERENCES service,
  weeklyPence   INTEGER NOT NULL CHECK (weeklyPence > 0),
  fromDay       TEXT NOT NULL CHECK (date(fromDay, '+0 days') IS fromDay),
  untilDay      TEXT CHECK (date(untilDay, '+0 days') IS untilDay AND untilDay > fromDay),
  recordedAt    TEXT NOT NULL,
  endRecordedAt TEXT,
  CHECK (endRecordedAt IS NULL OR untilDay IS NOT NULL)
) STRICT;

CREATE INDEX rateByBand ON rate (priceBand, provider, fromDay);

CREATE TRIGGER ratesDoNotOverlap BEFORE INSERT ON rate
WHEN EXISTS (
  SELECT 1 FROM rate AS other
  WHERE other.priceBand = NEW.priceBand AND other.provider = NEW.provider AND other.urn IS NEW.urn
    AND other.fromDay < coalesce(NEW.untilDay, '9999-12-31')
    AND NEW.fromDay < coalesce(other.untilDay, '9999-12-31'))
BEGIN SELECT RAISE(ABORT, 'two rates of a provider overlap'); END;

-- Referrals, offers and call-offs ---------------------------------------------------------------

-- A need put to a lot. The child is a pseudonymous reference, an age in years on the day of the
-- referral, a sex and coded needs: never a name, an address, a date of birth or free text.
CREATE TABLE referral (
  number         INTEGER PRIMARY KEY,
  childReference TEXT NOT NULL CHECK (childReference <> ''),
  age            INTEGER NOT NULL CHECK (age BETWEEN 0 AND 24),
  sex            TEXT NOT NULL CHECK (sex IN ('female', 'male', 'notStated')),
  lot            INTEGER NOT NULL REFERENCES lot,
  priceBand      INTEGER NOT NULL REFERENCES priceBand,
  openedAt       TEXT NOT NULL,
  openedOn       TEXT NOT NULL CHECK (date(openedOn, '+0 days') IS openedOn),
  openedBy       TEXT NOT NULL CHECK (openedBy <> ''),
  neededFrom     TEXT CHECK (date(neededFrom, '+0 days') IS neededFrom),
  fromEasting    INTEGER,
  fromNorthing   INTEGER,
  withinMiles    INTEGER CHECK (withinMiles > 0),
  closedAt       TEXT,
  closedOn       TEXT CHECK (date(closedOn, '+0 days') IS closedOn AND closedOn >= openedOn),
  outcome        TEXT CHECK (outcome IN ('awarded', 'noOffer')),
  CHECK ((fromEasting IS NULL) = (fromNorthing IS NULL)),
  CHECK ((closedAt IS NULL) = (outcome IS NULL)),
  CHECK ((closedAt IS NULL) = (closedOn IS NULL))
) STRICT;

-- A coded need, in the fields and options of the national placements data standard.
CREATE TABLE referralNeed (
  referral INTEGER NOT NULL REFERENCES referral,
  field    TEXT NOT NULL CHECK (field <> ''),
  code     TEXT NOT NULL CHECK (code <> ''),
  PRIMARY KEY (referral, field, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE offer (
  number      INTEGER PRIMARY KEY,
  referral    INTEGER NOT NULL REFERENCES referral,
  provider    INTEGER NOT NULL REFERENCES provider,
  urn         TEXT NOT NULL REFERENCES service,
  priceBand   INTEGER NOT NULL REFERENCES priceBand,
  weeklyPence INTEGER NOT NULL CHECK (weeklyPence > 0),
  receivedAt  TEXT NOT NULL,
  receivedOn  TEXT NOT NULL CHECK (date(receivedOn, '+0 days') IS receivedOn),
  recordedBy  TEXT NOT NULL CHECK (recordedBy <> ''),
  UNIQUE (referral, urn)
) STRICT;

-- The points that an offer earned when its referral was awarded, by component.
CREATE TABLE offerPoints (
  offer     INTEGER NOT NULL REFERENCES offer,
  component TEXT NOT NULL CHECK (component IN ('price', 'quality', 'distance')),
  points    INTEGER NOT NULL CHECK (points BETWEEN 0 AND 10000),
  weight    INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 10000),
  PRIMARY KEY (offer, component)
) STRICT, WITHOUT ROWID;

-- A decision to buy although a rule says no, taken by two people.
CREATE TABLE exemption (
  number            INTEGER PRIMARY KEY,
  referral          INTEGER REFERENCES referral,
  provider          INTEGER NOT NULL REFERENCES provider,
  urn               TEXT REFERENCES service,
  overriddenRule    TEXT NOT NULL CHECK (overriddenRule IN
    ('judgement', 'standing', 'admission', 'ceiling', 'rank', 'vehicleEnded')),
  reason            TEXT NOT NULL CHECK (reason <> ''),
  decisionReference TEXT NOT NULL CHECK (decisionReference <> ''),
  day               TEXT NOT NULL CHECK (date(day, '+0 days') IS day),
  decidedBy         TEXT NOT NULL CHECK (decidedBy <> ''),
  approvedBy        TEXT NOT NULL CHECK (approvedBy <> decidedBy COLLATE NOCASE),
  recordedAt        TEXT NOT NULL
) STRICT;

-- A placement as it was bought: through a vehicle, or outside one and why.
CREATE TABLE callOff (
  number        INTEGER PRIMARY KEY,
  reference     TEXT NOT NULL UNIQUE CHECK (reference <> ''),
  day           TEXT NOT NULL CHECK (date(day, '+0 days') IS day),
  serviceType   TEXT NOT NULL CHECK (serviceType <> ''),
  route         TEXT NOT NULL CHECK (route IN ('vehicle', 'block', 'spot', 'inHouse')),
  vehicle       INTEGER REFERENCES vehicle,
  lot           INTEGER REFERENCES lot,
  priceBand     INTEGER REFERENCES priceBand,
  provider      INTEGER REFERENCES provider,
  urn           TEXT REFERENCES service,
  weeklyPence   INTEGER CHECK (weeklyPence >= 0),
  endedOn       TEXT CHECK (date(endedOn, '+0 days') IS endedOn AND endedOn >= day),
  outsideReason TEXT CHECK (outsideReason <> ''),
  referral      INTEGER REFERENCES referral,
  offer         INTEGER REFERENCES offer,
  exemption     INTEGER REFERENCES exemption,
  recordedBy    TEXT NOT NULL CHECK (recordedBy <> ''),
  recordedAt    TEXT NOT NULL,
  CHECK (route <> 'vehicle' OR vehicle IS NOT NULL),
  CHECK (route IN ('vehicle', 'block') OR vehicle IS NULL),
  CHECK (lot IS NULL OR vehicle IS NOT NULL),
  CHECK (priceBand IS NULL OR lot IS NOT NULL OR route IN ('spot', 'inHouse')),
  CHECK (outsideReason IS NULL OR route <> 'vehicle')
) STRICT;

CREATE INDEX callOffByDay ON callOff (day);
CREATE UNIQUE INDEX callOffIsOnePerReferral ON callOff (referral) WHERE referral IS NOT NULL;

-- History neither overlaps nor is edited --------------------------------------------------------

CREATE TRIGGER vehicleRecordsDoNotOverlap BEFORE INSERT ON vehicleRecord
WHEN EXISTS (
  SELECT 1 FROM vehicleRecord AS other
  WHERE other.vehicle = NEW.vehicle AND other.supersededAt IS NULL AND NEW.supersededAt IS NULL
    AND other.fromDay < coalesce(NEW.untilDay, '9999-12-31')
    AND NEW.fromDay < coalesce(other.untilDay, '9999-12-31'))
BEGIN SELECT RAISE(ABORT, 'two records of a vehicle overlap'); END;
