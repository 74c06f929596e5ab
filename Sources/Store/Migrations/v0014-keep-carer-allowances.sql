-- What the council pays its own foster carers, and the weeks of arrears in runs. Days and money are as in
-- v0001 to v0003.

-- The weekly allowance for one child that a household of the council's own carers is paid, from day to
-- day: the child by the reference that agreements have, the household by the number that the council
-- gives it. A reward or a fee for the carers' skill is none of it.
CREATE TABLE carerAllowance (
  carer       TEXT NOT NULL CHECK (carer <> ''),
  child       INTEGER NOT NULL REFERENCES child,
  fromDay     TEXT NOT NULL CHECK (date(fromDay, '+0 days') IS fromDay),
  untilDay    TEXT CHECK (date(untilDay, '+0 days') IS untilDay AND untilDay > fromDay),
  weeklyPence INTEGER NOT NULL CHECK (weeklyPence >= 0),
  PRIMARY KEY (carer, child, fromDay)
) STRICT, WITHOUT ROWID;

-- How many weeks from the first on owe the amount each: nearly all weeks of a plan owe the same.
ALTER TABLE upliftArrears ADD COLUMN weeks INTEGER NOT NULL DEFAULT 1 CHECK (weeks >= 1);
