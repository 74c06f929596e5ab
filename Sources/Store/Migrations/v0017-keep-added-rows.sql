-- Rows that an import only added, and numbered one after the other: which they are, and a seal of
-- their values, by which a later change of any of them shows. importChangeset holds what it did
-- besides.
CREATE TABLE importAddition (
  batch     INTEGER NOT NULL REFERENCES importBatch,
  -- The order in which they were added: what stands on others comes after them.
  position  INTEGER NOT NULL CHECK (position >= 1),
  tableName TEXT NOT NULL CHECK (tableName <> ''),
  firstRow  INTEGER NOT NULL,
  lastRow   INTEGER NOT NULL CHECK (lastRow >= firstRow),
  -- The columns that the seal is made of, in their order and separated by ", ".
  columns   TEXT NOT NULL CHECK (columns <> ''),
  seal      TEXT NOT NULL CHECK (length(seal) = 64),
  PRIMARY KEY (batch, position)
) STRICT, WITHOUT ROWID;
