# Westmarch with agreements of every kind, their costs, and the children's returns of two years.
. "$SAMPLES/../../Tests/CommandTests/Transcripts/Given/costs.sh"
for kind in population postcodes; do
  caremarket import $kind $kind.csv
done
cp -R "$SAMPLES"/../SSDA903/Sample returns
caremarket import ssda903 returns
