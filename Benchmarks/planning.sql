-- Makes so many services of a register ones that were visited once, over fourteen months, so that they
-- are in use and fall due one after another. The number stands in the table planned.
INSERT INTO visit (number, urn, format, formatFrom)
SELECT row_number() OVER (ORDER BY urn), urn, 'childrens-homes', '2015-04-01'
FROM serviceRecord WHERE untilDay IS NULL ORDER BY urn LIMIT (SELECT services FROM planned);
INSERT INTO visitStep (visit, step, status, day, takenBy, recordedAt)
SELECT number, 'log', 'draft', date('2026-11-20', '-' || (number * 7919 % 420) || ' days'), 'Benchmark',
  '2026-11-20T00:00:00Z'
FROM visit;
INSERT INTO visitRecord (step, day, visitType)
SELECT number, day, 'announced' FROM visitStep;
