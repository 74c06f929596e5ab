-- provider list
SELECT provider.number, provider.name, services, places
FROM provider
LEFT JOIN (
  SELECT record.provider AS owner, count(*) AS services, sum(record.places) AS places
  FROM serviceRecord AS record
  WHERE record.fromDay <= '2025-03-31'
    AND (record.untilDay IS NULL OR record.untilDay > '2025-03-31')
  GROUP BY record.provider
) ON owner = provider.number
ORDER BY provider.name COLLATE NOCASE;
