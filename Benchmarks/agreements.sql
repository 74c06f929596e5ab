-- A hundred thousand agreements with three hundred thousand lines of fees, over ten years: care with
-- an uplift, and education or additional staffing; absences, discounts and funding for some.
INSERT INTO provider (number, name)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400)
SELECT 1000 + i, 'Provider ' || i FROM n;

INSERT INTO child (number, reference, birthMonth, sex, isUnaccompanied)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
SELECT i, 'C-' || i, strftime('%Y-%m', '2008-01-01', (i % 144) || ' months'),
  CASE i % 2 WHEN 0 THEN 'female' ELSE 'male' END, i % 20 = 0
FROM n;

INSERT INTO agreement (number, reference, kind, child, provider, serviceType, isSolo, route, fromDay,
  recordedBy, recordedAt)
SELECT number, 'BM-' || number, 'placement', number, 1001 + number % 400,
  CASE number % 4 WHEN 0 THEN 'Children''s home' WHEN 1 THEN 'Supported Accommodation'
    ELSE 'Independent Fostering Agency' END,
  0, CASE number % 3 WHEN 0 THEN 'inHouse' ELSE 'spot' END,
  date('2018-04-01', (number % 3400) || ' days'), 'Benchmark', '2026-11-21T00:00:00Z'
FROM child;

INSERT INTO agreementStep (agreement, status, day, person, recordedBy, recordedAt)
SELECT number, 'active', fromDay, 'Benchmark', 'Benchmark', '2026-11-21T00:00:00Z' FROM agreement;
INSERT INTO agreementStep (agreement, status, day, person, recordedBy, recordedAt)
SELECT number, 'ended', date(fromDay, (200 + number % 1300) || ' days'), 'Benchmark', 'Benchmark',
  '2026-11-21T00:00:00Z'
FROM agreement WHERE number % 5 > 0;

INSERT INTO agreementTerms (agreement, fromDay, plannedEnd, noticeDays, budgetCode, recordedBy,
  recordedAt)
SELECT number, fromDay, date(fromDay, '1500 days'), 28, 'B' || number % 30, 'Benchmark',
  '2026-11-21T00:00:00Z'
FROM agreement;

INSERT INTO feeLine (agreement, kind, fromDay, untilDay, per, pence, cause, recordedBy, recordedAt)
SELECT number, line.kind, CASE line.kind WHEN 'uplift' THEN date(fromDay, '180 days') ELSE fromDay END,
  CASE line.kind WHEN 'care' THEN date(fromDay, '180 days') END, 'week',
  line.pence + number % 400000, 'agreed', 'Benchmark', '2026-11-21T00:00:00Z'
FROM agreement
JOIN (SELECT 'care' AS kind, 80000 AS pence UNION ALL SELECT 'uplift', 84000
  UNION ALL SELECT 'education', 20000) AS line;

INSERT INTO absence (agreement, fromDay, untilDay, reason, paidPercentage, recordedBy, recordedAt)
SELECT number, date(fromDay, '40 days'), date(fromDay, '54 days'), 'hospital', 5000, 'Benchmark',
  '2026-11-21T00:00:00Z'
FROM agreement WHERE number % 10 = 0;

INSERT INTO discountClaim (agreement, discount, fromDay, weeklyPence, reference, recordedBy,
  recordedAt)
SELECT number, 'siblings', fromDay, 4500, 'Schedule 6', 'Benchmark', '2026-11-21T00:00:00Z'
FROM agreement WHERE number % 7 = 0;

INSERT INTO fundingSplit (agreement, fromDay, basis, socialCare, health, education, recordedBy,
  recordedAt)
SELECT number, fromDay, 'percentage', 6000, 1500, 2500, 'Benchmark', '2026-11-21T00:00:00Z'
FROM agreement WHERE number % 4 = 0;
ANALYZE;
