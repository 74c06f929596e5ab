-- Numbers that no list of the council's holds, month by month, as a service of the council counted them:
-- the dashboard shows them. What is counted stands in Imports/dashboard-counts.yaml.

CREATE TABLE dashboardCount (
  month      TEXT NOT NULL CHECK (date(month || '-01', '+0 days') IS month || '-01'),
  measure    TEXT NOT NULL CHECK (measure <> ''),
  count      INTEGER NOT NULL CHECK (count >= 0),
  -- Who counted it, or where.
  source     TEXT NOT NULL CHECK (source <> ''),
  recordedBy TEXT NOT NULL CHECK (recordedBy <> ''),
  recordedAt TEXT NOT NULL,
  PRIMARY KEY (measure, month)
) STRICT, WITHOUT ROWID;
