-- What a policy says of each agreement is numbered as it is added, so that the tens of thousands of rows of
-- a plan are recorded together; nothing of what it says is changed.

CREATE TABLE numberedOutcome (
  number        INTEGER PRIMARY KEY,
  plan          INTEGER NOT NULL REFERENCES upliftPlan,
  agreement     INTEGER NOT NULL REFERENCES agreement,
  outcome       TEXT NOT NULL CHECK (outcome IN
    ('uplifted', 'unchanged', 'excluded', 'evidenceNeeded')),
  rule          TEXT CHECK (rule <> ''),
  -- As people read it, such as 3.977%.
  percentage    TEXT CHECK (percentage <> ''),
  effectiveFrom TEXT CHECK (date(effectiveFrom, '+0 days') IS effectiveFrom),
  -- What somebody should look at, and how it came about, a word or a sentence a line.
  flags         TEXT NOT NULL,
  steps         TEXT NOT NULL,
  -- What the plan rests on, by which a later change of the agreement shows.
  facts         TEXT NOT NULL,
  UNIQUE (plan, agreement),
  CHECK (outcome <> 'uplifted' OR effectiveFrom IS NOT NULL)
) STRICT;

INSERT INTO numberedOutcome (plan, agreement, outcome, rule, percentage, effectiveFrom, flags, steps, facts)
SELECT plan, agreement, outcome, rule, percentage, effectiveFrom, flags, steps, facts
FROM upliftOutcome ORDER BY plan, agreement;

DROP TABLE upliftOutcome;

ALTER TABLE numberedOutcome RENAME TO upliftOutcome;
