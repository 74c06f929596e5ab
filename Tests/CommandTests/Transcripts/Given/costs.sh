# Westmarch's vehicles, and agreements of every kind with their fees, discounts and funding.
. "$SAMPLES/../../Tests/CommandTests/Transcripts/Given/vehicles.sh"
sqlite3 caremarket.sqlite <<'SQL'
CREATE TEMP TABLE given (reference, child, birthMonth, provider, urn, serviceType, route, lot, band,
  fromDay, ended, endedAs, plannedEnd, budgetCode);
INSERT INTO given VALUES
  ('WM-0001', 'C-1001', '2012-05', 'Larkenby Care Ltd', '9000101', 'Children''s home', 'vehicle',
    'standard', '12-to-17', '2025-06-02', NULL, 'active', NULL, 'RES01'),
  ('WM-0002', 'C-1002', '2015-11', 'Vennick Fostering Ltd', 'SC900069',
    'Independent Fostering Agency', 'vehicle', 'core', '5-to-10', '2026-03-31', NULL, 'active', NULL,
    'FOS01'),
  ('WM-0003', 'C-1003', '2011-08', 'Larkenby Care Ltd', '9000118', 'Children''s home', 'spot', NULL,
    NULL, '2026-05-04', '2026-10-03', 'ended', NULL, 'RES01'),
  ('WM-0004', 'C-1004', '2010-02', 'Westmarch Council', 'SC900014', 'Children''s home', 'inHouse',
    NULL, NULL, '2024-09-09', NULL, 'active', NULL, 'INH01'),
  ('WM-0005', 'C-1005', '2009-01', 'Threlmere Pathways Ltd', '9000187', 'Supported Accommodation',
    'spot', NULL, NULL, '2026-01-12', NULL, 'active', '2027-01-31', NULL),
  ('WM-0006', 'C-1006', '2014-07', 'Vennick Fostering Ltd', 'SC900069',
    'Independent Fostering Agency', 'vehicle', 'core', '5-to-10', '2024-06-03', '2026-04-02',
    'ended', NULL, 'FOS01'),
  ('WM-0007', 'C-1007', '2013-03', 'Vennick Fostering Ltd', 'SC900069',
    'Independent Fostering Agency', 'spot', NULL, NULL, '2026-11-30', NULL, 'draft', NULL, NULL),
  ('WM-0008', 'C-1008', '2011-12', 'Larkenby Care Ltd', '9000101', 'Children''s home', 'spot',
    NULL, NULL, '2025-02-03', NULL, 'underNotice', NULL, 'RES01');
INSERT INTO child (reference, birthMonth, sex, isUnaccompanied)
  SELECT child, birthMonth, 'female', 0 FROM given;
INSERT INTO agreement (reference, kind, child, provider, urn, serviceType, isSolo, route, vehicle,
  lot, priceBand, fromDay, recordedBy, recordedAt)
SELECT given.reference, 'placement', child.number, provider.number, urn, serviceType, 0, route,
  lot.vehicle, lot.number, priceBand.number, fromDay, 'A Commissioner', '2026-11-21T00:00:00Z'
FROM given JOIN child ON child.reference = given.child
JOIN provider ON provider.name = given.provider
LEFT JOIN lot ON lot.name = given.lot
LEFT JOIN priceBand ON priceBand.lot = lot.number AND priceBand.name = given.band;
CREATE TEMP VIEW made AS SELECT given.*, agreement.number FROM given JOIN agreement USING (reference);
INSERT INTO agreementStep (agreement, status, day, person, recordedBy, recordedAt)
SELECT number, CASE endedAs WHEN 'draft' THEN 'draft' ELSE 'active' END, fromDay, 'A Manager',
  'A Commissioner', '2026-11-21T00:00:00Z' FROM made;
INSERT INTO agreementStep (agreement, status, day, person, recordedBy, recordedAt)
SELECT number, endedAs, coalesce(ended, '2026-11-16'), 'A Manager', 'A Commissioner',
  '2026-11-21T00:00:00Z' FROM made WHERE endedAs IN ('ended', 'underNotice');
INSERT INTO agreementTerms (agreement, fromDay, plannedEnd, noticeDays, budgetCode, recordedBy,
  recordedAt)
SELECT number, fromDay, plannedEnd, 28, budgetCode, 'A Commissioner', '2026-11-21T00:00:00Z' FROM made;
CREATE TEMP TABLE fee (reference, kind, fromDay, untilDay, per, pence);
INSERT INTO fee VALUES
  ('WM-0001', 'care', '2025-06-02', '2026-04-01', 'week', 548000),
  ('WM-0001', 'care', '2026-04-01', NULL, 'week', 564440),
  ('WM-0001', 'education', '2025-09-01', NULL, 'week', 85000),
  ('WM-0002', 'care', '2026-03-31', '2026-09-23', 'week', 90100),
  ('WM-0002', 'care', '2026-09-23', NULL, 'week', 93704),
  ('WM-0003', 'care', '2026-05-04', NULL, 'week', 1045000),
  ('WM-0003', 'transport', '2026-05-04', NULL, 'once', 45000),
  ('WM-0004', 'care', '2024-09-09', NULL, 'week', 310000),
  ('WM-0005', 'care', '2026-01-12', NULL, 'week', 76500),
  ('WM-0006', 'care', '2024-06-03', NULL, 'week', 95000),
  ('WM-0007', 'care', '2026-11-30', NULL, 'week', 101250),
  ('WM-0008', 'care', '2025-02-03', NULL, 'week', 610000);
INSERT INTO feeLine (agreement, kind, fromDay, untilDay, per, pence, cause, recordedBy, recordedAt)
SELECT number, kind, fee.fromDay, fee.untilDay, per, pence, 'agreed', 'A Commissioner',
  '2026-11-21T00:00:00Z' FROM fee JOIN made USING (reference);
INSERT INTO discountClaim (agreement, discount, fromDay, weeklyPence, percentage, reference,
  recordedBy, recordedAt)
SELECT number, 'siblings', '2026-04-01', 4505, 500, 'Schedule 4', 'A Commissioner',
  '2026-11-21T00:00:00Z' FROM made WHERE reference = 'WM-0002';
INSERT INTO absence (agreement, fromDay, untilDay, reason, paidPercentage, recordedBy, recordedAt)
SELECT number, '2026-07-06', '2026-07-20', 'hospital', 5000, 'A Commissioner',
  '2026-11-21T00:00:00Z' FROM made WHERE reference = 'WM-0003';
INSERT INTO fundingSplit (agreement, fromDay, basis, socialCare, health, education, recordedBy,
  recordedAt)
SELECT number, fromDay, 'percentage', 6000, 1500, 2500, 'A Commissioner', '2026-11-21T00:00:00Z'
FROM made WHERE reference = 'WM-0001';
INSERT INTO fundingSplit (agreement, fromDay, basis, socialCare, health, education, recordedBy,
  recordedAt)
SELECT number, fromDay, 'percentage', 10000, 0, 0, 'A Commissioner', '2026-11-21T00:00:00Z'
FROM made WHERE reference NOT IN ('WM-0001', 'WM-0005');
SQL
