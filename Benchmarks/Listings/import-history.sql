-- import history
SELECT number, kind, files, asAt, summary, recordedAt, recordedBy, undoneAt
FROM importBatch ORDER BY number DESC;
