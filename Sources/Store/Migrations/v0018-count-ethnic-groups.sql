-- How many residents under 18 of each ethnic group an authority had on a day, as a census or the council's
-- own list has it. The groups are those that the codes of Imports/SSDA903/codes.yaml fall into.
CREATE TABLE ethnicPopulation (
  authority   TEXT NOT NULL REFERENCES authority,
  asAt        TEXT NOT NULL CHECK (date(asAt, '+0 days') IS asAt),
  ethnicGroup TEXT NOT NULL CHECK (ethnicGroup IN ('white', 'mixed', 'asian', 'black', 'other')),
  people      INTEGER NOT NULL CHECK (people >= 0),
  PRIMARY KEY (authority, asAt, ethnicGroup)
) STRICT, WITHOUT ROWID;
