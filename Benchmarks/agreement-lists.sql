-- The agreements of agreements.sql as the lists that a council would import: providers.csv,
-- agreements.csv and fee-lines.csv, written into this folder.
.headers on
.mode csv
.output providers.csv
SELECT name AS "Provider" FROM provider ORDER BY number;
.output agreements.csv
SELECT agreement.reference AS "Reference", child.reference AS "Child reference",
  birthMonth AS "Month of birth", sex AS "Sex", iif(isUnaccompanied, 'Yes', 'No') AS "Unaccompanied",
  serviceType AS "Service type", provider.name AS "Provider", '' AS "URN",
  iif(route = 'spot', 'Spot purchase', 'In-house') AS "Route", '' AS "Vehicle",
  agreement.fromDay AS "Starts on", plannedEnd AS "Planned end", noticeDays AS "Notice days",
  budgetCode AS "Budget code", date(ended.day, '-1 days') AS "Ended on"
FROM agreement JOIN child ON child.number = agreement.child
JOIN provider ON provider.number = agreement.provider
JOIN agreementTerms ON agreementTerms.agreement = agreement.number
LEFT JOIN agreementStep AS ended ON ended.agreement = agreement.number AND ended.status = 'ended'
ORDER BY agreement.number;
.output fee-lines.csv
SELECT reference AS "Agreement", feeLine.kind AS "For what", feeLine.fromDay AS "From",
  date(untilDay, '-1 days') AS "To", printf('%d.%02d', pence / 100, pence % 100) AS "Amount",
  'Week' AS "Per", iif(cause = 'uplift', 'Uplift', 'Agreement') AS "Came by"
FROM feeLine JOIN agreement ON agreement.number = feeLine.agreement ORDER BY feeLine.number;
