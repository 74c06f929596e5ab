# Westmarch's vehicles, and five agreements: active, a draft, ended, in-house and support at home.
. "$SAMPLES/../../Tests/CommandTests/Transcripts/Given/vehicles.sh"
caremarket vehicle load westmarch-support-at-home
caremarket agreement draft --reference WM-0001 --on 2026-03-27 --child C-1001 --birth-month 2012-05 --sex female \
  --service 9000101 --lot westmarch-residential/standard --from 2026-04-06 --agreed-on 2026-03-25 \
  --fee care=5480.00 --fee education=850.00 --funding socialCare=60,health=15,education=25 \
  --legal-status C2 --legal-from 2025-11-03 --budget-code RES01 --planned-end 2027-07-31 \
  --objective stability --objective schoolAttendance --need livingCompanions=withOthers
caremarket agreement issue WM-0001 --on 2026-03-30
caremarket agreement sign WM-0001 --by provider --person 'Orla Fenbrook' --document SIGN/26/41 \
  --on 2026-04-01
caremarket agreement sign WM-0001 --by authority --person 'Ines Thistleward' --document SIGN/26/41 \
  --on 2026-04-02
caremarket agreement activate WM-0001
caremarket agreement draft --reference WM-0002 --on 2026-05-26 --child C-1002 --birth-month 2015-11 --sex male \
  --sibling-group S-7 --service SC900069 --lot westmarch-fostering/core --from 2026-06-01 \
  --fee care=901.00 --claim siblings --budget-code FOS01
caremarket agreement issue WM-0002 --on 2026-05-28
caremarket agreement activate WM-0002
caremarket agreement draft --reference WM-0003 --child C-1003 --birth-month 2011-08 --sex male \
  --service 9000118 --route spot --outside-reason noSuitableOffer --from 2026-12-07 \
  --fee care=6100.00 --fee staffing=950.00,hours=14,ratio=2:1 --fee transport=450.00,once
caremarket agreement draft --reference WM-0004 --on 2026-04-10 --child C-1004 --birth-month 2010-02 --sex female \
  --service SC900014 --from 2026-04-13 --fee care=3100.00
caremarket agreement issue WM-0004 --on 2026-04-13
caremarket agreement activate WM-0004
caremarket agreement end WM-0004 --through 2026-08-02 --reason home
caremarket agreement draft --reference WM-0005 --on 2026-09-01 --kind wrapAround --child C-1005 \
  --birth-month 2013-03 --sex notStated --provider 'Larkenby Care' \
  --lot westmarch-support-at-home/wrap-around --band up-to-20-hours --from 2026-09-07 \
  --fee staffing=760.00,hours=18 --objective safeAtHome
caremarket agreement issue WM-0005 --on 2026-09-02
caremarket agreement activate WM-0005
