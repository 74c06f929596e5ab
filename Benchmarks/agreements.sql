-- A hundred thousand agreements with three hundred thousand lines of fees, over ten years: care with
-- an uplift, and education; signed, reviewed and within their days, so that checks find next to nothing;
-- absences, discounts and funding for some. Read into a new database.
INSERT INTO provider (number, name)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400)
SELECT 1000 + i, 'Provider ' || i FROM n;

CREATE TEMP TABLE given AS
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
SELECT i AS number, date('2018-04-01', (i % 3100) || ' days') AS fromDay, i % 5 = 0 AS isOpen FROM n;

INSERT INTO child (number, reference, birthMonth, sex, isUnaccompanied)
SELECT number, 'C-' || number, strftime('%Y-%m', fromDay, '-' || (5 + number % 4) || ' years'),
  CASE number % 2 WHEN 0 THEN 'female' ELSE 'male' END, number % 20 = 0
FROM given;

INSERT INTO agreement (number, reference, kind, child, provider, serviceType, isSolo, route, fromDay,
  recordedBy, recordedAt)
SELECT number, 'BM-' || number, 'placement', number, 1001 + number % 400,
  CASE number % 4 WHEN 0 THEN 'Children''s home' WHEN 1 THEN 'Residential Special School'
    ELSE 'Independent Fostering Agency' END,
  0, CASE number % 3 WHEN 0 THEN 'inHouse' ELSE 'spot' END, fromDay, 'Benchmark',
  '2026-11-21T00:00:00Z'
FROM given;

INSERT INTO agreementStep (agreement, status, day, person, recordedBy, recordedAt)
SELECT number, step.status, fromDay, 'Benchmark', 'Benchmark', '2026-11-21T00:00:00Z'
FROM given JOIN (SELECT 'signedByProvider' AS status UNION ALL SELECT 'signedByAuthority'
  UNION ALL SELECT 'active') AS step;
INSERT INTO agreementStep (agreement, status, day, person, recordedBy, recordedAt)
SELECT number, 'ended', date(fromDay, (60 + number % 300) || ' days'), 'Benchmark', 'Benchmark',
  '2026-11-21T00:00:00Z'
FROM given WHERE NOT isOpen;

INSERT INTO agreementTerms (agreement, fromDay, plannedEnd, noticeDays, budgetCode, recordedBy,
  recordedAt)
SELECT number, fromDay, date('2027-01-01', (number % 1000) || ' days'), 28, 'B' || (number % 30),
  'Benchmark', '2026-11-21T00:00:00Z'
FROM given;

INSERT INTO agreementReview (agreement, day, outcome, recordedBy, recordedAt)
SELECT number, max(fromDay, '2026-09-01'), 'continue', 'Benchmark', '2026-11-21T00:00:00Z'
FROM given WHERE isOpen;

-- The uplift of each, or else the day on which its fee changed.
CREATE TEMP TABLE raised AS
SELECT number, fromDay, CASE WHEN isOpen THEN max('2026-04-01', date(fromDay, '30 days'))
  ELSE date(fromDay, '30 days') END AS day FROM given;

INSERT INTO feeLine (agreement, kind, fromDay, untilDay, per, pence, cause, recordedBy, recordedAt)
SELECT number, line.kind, CASE line.cause WHEN 'uplift' THEN day ELSE fromDay END,
  CASE WHEN line.kind = 'care' AND line.cause = 'agreed' THEN day END, 'week',
  line.pence + number % 400000, line.cause, 'Benchmark', '2026-11-21T00:00:00Z'
FROM raised
JOIN (SELECT 'care' AS kind, 'agreed' AS cause, 80000 AS pence UNION ALL SELECT 'care', 'uplift', 84000
  UNION ALL SELECT 'education', 'agreed', 20000) AS line;

INSERT INTO absence (agreement, fromDay, untilDay, reason, paidPercentage, recordedBy, recordedAt)
SELECT number, date(fromDay, '40 days'), date(fromDay, '54 days'), 'hospital', 5000, 'Benchmark',
  '2026-11-21T00:00:00Z'
FROM given WHERE number % 10 = 0;

INSERT INTO discountClaim (agreement, discount, fromDay, weeklyPence, reference, recordedBy,
  recordedAt)
SELECT number, 'siblings', fromDay, 4500, 'Schedule 6', 'Benchmark', '2026-11-21T00:00:00Z'
FROM given WHERE number % 7 = 0;

INSERT INTO fundingSplit (agreement, fromDay, basis, socialCare, health, education, recordedBy,
  recordedAt)
SELECT number, fromDay, 'percentage', 6000, 1500, 2500, 'Benchmark', '2026-11-21T00:00:00Z'
FROM given WHERE number % 4 = 0;
ANALYZE;
