-- Which agreements a regional collection of placements, such as the Placements North West census,
-- showed as at which day: by this the next one can tell what has changed and what has ended since.
CREATE TABLE collectedPlacement (
  agreement  INTEGER NOT NULL REFERENCES agreement,
  -- By the name of its kind of import.
  collection TEXT NOT NULL CHECK (collection <> ''),
  asAt       TEXT NOT NULL CHECK (date(asAt, '+0 days') IS asAt),
  PRIMARY KEY (agreement, collection, asAt)
) STRICT, WITHOUT ROWID;
