-- What the agreements cost in 2026-27 by type: days times pence over 7. What 'caremarket agreement
-- commitment --year 2026-27 --by type' works out, without absences, discounts, notice and planned ends,
-- and rounded once for all.
WITH line AS (
  SELECT serviceType, pence, max(feeLine.fromDay, '2026-04-01') AS first,
    min(coalesce(feeLine.untilDay, '2027-04-01'), coalesce(ended.day, '2027-04-01'), '2027-04-01') AS past
  FROM feeLine JOIN agreement ON agreement.number = feeLine.agreement
  LEFT JOIN agreementStep AS ended ON ended.agreement = agreement.number AND ended.status = 'ended'
  WHERE feeLine.supersededAt IS NULL AND feeLine.fromDay < '2027-04-01'
    AND (feeLine.untilDay IS NULL OR feeLine.untilDay > '2026-04-01'))
SELECT serviceType, sum((julianday(past) - julianday(first)) * pence / 7) / 100
FROM line WHERE first < past GROUP BY serviceType;
