-- The services of a lot's type on a day, each with its owner, its judgement and how it stands on the
-- lot: what 'caremarket referral match' reads, without the rules, the distances and the order.
SELECT record.urn, owner.name, coalesce(detail.places, record.places), judgement.judgement, (
    SELECT step.status FROM admission JOIN admissionStep AS step ON step.admission = admission.number
    WHERE admission.urn = record.urn AND step.day <= '2026-11-21'
    ORDER BY step.day DESC, step.number DESC LIMIT 1) AS standing
FROM serviceRecord AS record
LEFT JOIN serviceDetail AS detail ON detail.urn = record.urn
  AND detail.fromDay <= '2026-11-21' AND (detail.untilDay IS NULL OR detail.untilDay > '2026-11-21')
LEFT JOIN provider AS owner ON owner.number = coalesce(detail.provider, record.provider)
LEFT JOIN serviceJudgement AS judgement ON judgement.urn = record.urn
  AND judgement.fromDay <= '2026-11-21'
  AND (judgement.untilDay IS NULL OR judgement.untilDay > '2026-11-21')
WHERE record.provisionType = 'Children''s home' AND record.fromDay <= '2026-11-21'
  AND (record.untilDay IS NULL OR record.untilDay > '2026-11-21')
ORDER BY record.urn;
