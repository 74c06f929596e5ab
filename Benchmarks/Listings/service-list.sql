-- service list
SELECT record.urn, record.name, record.provisionType, provider.name, record.sector, authority.name,
  record.region, record.places, record.registrationStatus, judgement.inspectionDay,
  coalesce(judgement.judgement, judgement.supportedAccommodationOutcome, 'notYetInspected')
FROM serviceRecord AS record
LEFT JOIN provider ON provider.number = record.provider
LEFT JOIN authority ON authority.code = record.authority
LEFT JOIN serviceJudgement AS judgement ON judgement.urn = record.urn
  AND judgement.fromDay <= '2025-03-31'
  AND (judgement.untilDay IS NULL OR judgement.untilDay > '2025-03-31')
WHERE record.fromDay <= '2025-03-31'
  AND (record.untilDay IS NULL OR record.untilDay > '2025-03-31')
ORDER BY record.urn;
