-- Who had an education, health and care plan or SEN support, from when on and until when: from a list of
-- the council's education service. The child is the keyed hash of the reference that the children's
-- return uses, so that the two can be put together; the type of need is one of those of
-- Imports/special-educational-needs.yaml.
CREATE TABLE educationalNeed (
  child     TEXT NOT NULL CHECK (length(child) = 32),
  fromDay   TEXT NOT NULL CHECK (date(fromDay, '+0 days') IS fromDay),
  untilDay  TEXT CHECK (date(untilDay, '+0 days') IS untilDay AND untilDay > fromDay),
  provision TEXT NOT NULL CHECK (provision IN ('plan', 'support')),
  type      TEXT CHECK (type <> ''),
  PRIMARY KEY (child, fromDay)
) STRICT, WITHOUT ROWID;
