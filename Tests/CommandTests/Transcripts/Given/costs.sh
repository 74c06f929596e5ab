# Westmarch's vehicles, and agreements of every kind with their fees, discounts and funding.
. "$SAMPLES/../../Tests/CommandTests/Transcripts/Given/vehicles.sh"
cat > agreements.csv <<'CSV'
Reference,Child reference,Month of birth,Sex,Service type,Provider,URN,Route,Vehicle,Lot,Band,Starts on,Planned end,Notice days,Budget code,Notice given on,Ended on
WM-0001,C-1001,2012-05,Female,Children's home,Larkenby Care Ltd,9000101,Framework,westmarch-residential,standard,12-to-17,2025-06-02,,28,RES01,,
WM-0002,C-1002,2015-11,Female,Independent Fostering Agency,Vennick Fostering Ltd,SC900069,Framework,westmarch-fostering,core,5-to-10,2026-03-31,,28,FOS01,,
WM-0003,C-1003,2011-08,Female,Children's home,Larkenby Care Ltd,9000118,Spot purchase,,,,2026-05-04,,28,RES01,,2026-10-02
WM-0004,C-1004,2010-02,Female,Children's home,Westmarch Council,SC900014,In-house,,,,2024-09-09,,28,INH01,,
WM-0005,C-1005,2009-01,Female,Supported Accommodation,Threlmere Pathways Ltd,9000187,Spot purchase,,,,2026-01-12,2027-01-31,28,,,
WM-0006,C-1006,2014-07,Female,Independent Fostering Agency,Vennick Fostering Ltd,SC900069,Framework,westmarch-fostering,core,5-to-10,2024-06-03,,28,FOS01,,2026-04-01
WM-0008,C-1008,2011-12,Female,Children's home,Larkenby Care Ltd,9000101,Spot purchase,,,,2025-02-03,,28,RES01,2026-11-16,
CSV
cat > fee-lines.csv <<'CSV'
Agreement,For what,From,To,Amount,Per
WM-0001,Care,2025-06-02,2026-03-31,5480.00,Week
WM-0001,Care,2026-04-01,,5644.40,Week
WM-0001,Education,2025-09-01,,850.00,Week
WM-0002,Care,2026-03-31,2026-09-22,901.00,Week
WM-0002,Care,2026-09-23,,937.04,Week
WM-0003,Care,2026-05-04,,10450.00,Week
WM-0003,Transport,2026-05-04,,450.00,Once
WM-0004,Care,2024-09-09,,3100.00,Week
WM-0005,Care,2026-01-12,,765.00,Week
WM-0006,Care,2024-06-03,,950.00,Week
WM-0008,Care,2025-02-03,,6100.00,Week
CSV
cat > discount-claims.csv <<'CSV'
Agreement,Discount,From,To,Amount a week,Percentage,Clause
WM-0002,siblings,2026-04-01,,45.05,5,Schedule 4
CSV
cat > absences.csv <<'CSV'
Agreement,From,To,Reason,Percentage paid
WM-0003,2026-07-06,2026-07-19,Hospital,50
CSV
cat > funding.csv <<'CSV'
Agreement,From,To,Shares are,Social care,Health,Education
WM-0001,2025-06-02,,Percentages,60,15,25
WM-0002,2026-03-31,,Percentages,100,,
WM-0003,2026-05-04,,Percentages,100,,
WM-0004,2024-09-09,,Percentages,100,,
WM-0006,2024-06-03,,Percentages,100,,
WM-0008,2025-02-03,,Percentages,100,,
CSV
for kind in agreements fee-lines discount-claims absences funding; do
  caremarket import $kind $kind.csv
done
caremarket agreement draft --reference WM-0007 --child C-1007 --birth-month 2013-03 --sex female \
  --service SC900069 --route spot --outside-reason noOffer --from 2026-11-30 --fee care=1012.50 \
  --funding socialCare=100
