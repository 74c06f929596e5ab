-- An offer can be withdrawn and made again, and offers can be ranked by how their makers were
-- evaluated for the lot. Both tables are made anew, because SQLite does not change a constraint.

CREATE TABLE offerAnew (
  number      INTEGER PRIMARY KEY,
  referral    INTEGER NOT NULL REFERENCES referral,
  provider    INTEGER NOT NULL REFERENCES provider,
  urn         TEXT NOT NULL REFERENCES service,
  priceBand   INTEGER NOT NULL REFERENCES priceBand,
  weeklyPence INTEGER NOT NULL CHECK (weeklyPence > 0),
  receivedAt  TEXT NOT NULL,
  receivedOn  TEXT NOT NULL CHECK (date(receivedOn, '+0 days') IS receivedOn),
  recordedBy  TEXT NOT NULL CHECK (recordedBy <> ''),
  withdrawnAt TEXT,
  withdrawnOn TEXT CHECK (date(withdrawnOn, '+0 days') IS withdrawnOn AND withdrawnOn >= receivedOn),
  withdrawnBy TEXT CHECK (withdrawnBy <> ''),
  CHECK ((withdrawnAt IS NULL) = (withdrawnOn IS NULL)),
  CHECK ((withdrawnAt IS NULL) = (withdrawnBy IS NULL))
) STRICT;

INSERT INTO offerAnew (number, referral, provider, urn, priceBand, weeklyPence, receivedAt,
  receivedOn, recordedBy)
SELECT number, referral, provider, urn, priceBand, weeklyPence, receivedAt, receivedOn, recordedBy
FROM offer;

DROP TABLE offer;
ALTER TABLE offerAnew RENAME TO offer;

-- A service has at most one offer for a referral that stands.
CREATE UNIQUE INDEX offerStandsOncePerService ON offer (referral, urn) WHERE withdrawnAt IS NULL;

CREATE TRIGGER offersOnlyEverWithdrawn BEFORE UPDATE ON offer
WHEN OLD.withdrawnAt IS NOT NULL OR NEW.withdrawnAt IS NULL
  OR (NEW.referral, NEW.provider, NEW.urn, NEW.priceBand, NEW.weeklyPence, NEW.receivedAt)
    <> (OLD.referral, OLD.provider, OLD.urn, OLD.priceBand, OLD.weeklyPence, OLD.receivedAt)
BEGIN SELECT RAISE(ABORT, 'an offer is only ever withdrawn, and once'); END;

CREATE TABLE offerPointsAnew (
  offer     INTEGER NOT NULL REFERENCES offer,
  component TEXT NOT NULL CHECK (component IN ('price', 'quality', 'distance', 'evaluation')),
  points    INTEGER NOT NULL CHECK (points BETWEEN 0 AND 10000),
  weight    INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 10000),
  PRIMARY KEY (offer, component)
) STRICT, WITHOUT ROWID;

INSERT INTO offerPointsAnew SELECT offer, component, points, weight FROM offerPoints;
DROP TABLE offerPoints;
ALTER TABLE offerPointsAnew RENAME TO offerPoints;
