-- supply summary
SELECT record.provisionType, count(*), sum(record.places), count(DISTINCT record.provider),
  sum(judgement.judgement = 'outstanding'), sum(judgement.judgement = 'good'),
  sum(judgement.judgement = 'requiresImprovement'), sum(judgement.judgement = 'inadequate')
FROM serviceRecord AS record
LEFT JOIN serviceJudgement AS judgement ON judgement.urn = record.urn
  AND judgement.fromDay <= '2025-03-31'
  AND (judgement.untilDay IS NULL OR judgement.untilDay > '2025-03-31')
WHERE record.fromDay <= '2025-03-31'
  AND (record.untilDay IS NULL OR record.untilDay > '2025-03-31')
GROUP BY record.provisionType;
