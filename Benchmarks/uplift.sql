-- So many weekly lines of fees, two to an agreement, all of them in force: what a year's uplift changes.
-- One agreement in ten has a discount of 5% that follows its fee, one in ten an absence in the year, one
-- in four is paid by three funders. The number of lines stands in the table planned.
INSERT INTO provider (number, name)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400)
SELECT 1000 + i, 'Provider ' || i FROM n;

CREATE TEMP TABLE given AS
WITH RECURSIVE n (i) AS (
  SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < (SELECT lines / 2 FROM planned))
SELECT i AS number, date('2021-04-01', (i % 1700) || ' days') AS fromDay FROM n;

INSERT INTO child (number, reference, birthMonth, sex, isUnaccompanied)
SELECT number, 'C-' || number, strftime('%Y-%m', fromDay, '-' || (5 + number % 9) || ' years'),
  CASE number % 2 WHEN 0 THEN 'female' ELSE 'male' END, number % 20 = 0
FROM given;

INSERT INTO agreement (number, reference, kind, child, provider, serviceType, isSolo, route, fromDay,
  recordedBy, recordedAt)
SELECT number, 'BM-' || number, 'placement', number, 1001 + number % 400,
  CASE number % 4 WHEN 0 THEN 'Children''s home' WHEN 1 THEN 'Supported Accommodation'
    ELSE 'Independent Fostering Agency' END,
  0, 'spot', fromDay, 'Benchmark', '2026-11-21T00:00:00Z'
FROM given;

INSERT INTO agreementStep (agreement, status, day, person, recordedBy, recordedAt)
SELECT number, 'active', fromDay, 'Benchmark', 'Benchmark', '2026-11-21T00:00:00Z' FROM given;

INSERT INTO agreementTerms (agreement, fromDay, noticeDays, budgetCode, recordedBy, recordedAt)
SELECT number, fromDay, 28, 'B' || (number % 30), 'Benchmark', '2026-11-21T00:00:00Z' FROM given;

INSERT INTO feeLine (agreement, kind, fromDay, per, pence, cause, recordedBy, recordedAt)
SELECT number, line.kind, fromDay, 'week', line.pence + number % 400000, 'agreed', 'Benchmark',
  '2026-11-21T00:00:00Z'
FROM given JOIN (SELECT 'care' AS kind, 80000 AS pence UNION ALL SELECT 'education', 20000) AS line;

INSERT INTO absence (agreement, fromDay, untilDay, reason, paidPercentage, recordedBy, recordedAt)
SELECT number, '2026-07-06', '2026-07-20', 'hospital', 5000, 'Benchmark', '2026-11-21T00:00:00Z'
FROM given WHERE number % 10 = 0;

INSERT INTO discountClaim (agreement, discount, fromDay, weeklyPence, percentage, reference, recordedBy,
  recordedAt)
SELECT number, 'siblings', fromDay, (80000 + number % 400000) / 20, 500, 'Schedule 6', 'Benchmark',
  '2026-11-21T00:00:00Z'
FROM given WHERE number % 10 = 1;

INSERT INTO fundingSplit (agreement, fromDay, basis, socialCare, health, education, recordedBy,
  recordedAt)
SELECT number, fromDay, 'percentage', 6000, 1500, 2500, 'Benchmark', '2026-11-21T00:00:00Z'
FROM given WHERE number % 4 = 0;
ANALYZE;
