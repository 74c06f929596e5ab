-- How many children areas looked after on 31 March, as the Department for Education publishes it. An area
-- is the nation, a region or a local authority, by its code; a number that was not published is NULL.

CREATE TABLE publishedRate (
  area     TEXT NOT NULL CHECK (area <> ''),
  year     INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2200),
  level    TEXT NOT NULL CHECK (level IN ('national', 'regional', 'localAuthority')),
  name     TEXT NOT NULL CHECK (name <> ''),
  children INTEGER CHECK (children >= 0),
  per10000 INTEGER CHECK (per10000 >= 0),
  PRIMARY KEY (area, year)
) STRICT, WITHOUT ROWID;
