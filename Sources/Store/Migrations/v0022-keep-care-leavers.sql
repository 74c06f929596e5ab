-- What the return of a year says of a young person who has left care, about the birthday in that year:
-- month and year of birth and three codes of Imports/SSDA903/codes.yaml, empty where the return has none
-- or one that nobody knows. An import is taken back by its number.
CREATE TABLE careLeaver (
  child         INTEGER NOT NULL,
  year          INTEGER NOT NULL,
  batch         INTEGER NOT NULL,
  birthMonth    TEXT NOT NULL CHECK (birthMonth LIKE '____-__'),
  inTouch       TEXT NOT NULL CHECK (length(inTouch) <= 4),
  activity      TEXT NOT NULL CHECK (length(activity) <= 2),
  accommodation TEXT NOT NULL CHECK (length(accommodation) <= 2),
  PRIMARY KEY (child, year)
) STRICT, WITHOUT ROWID;
