# The samples with their postcodes and population, and the sample returns of two years.
cp "$SAMPLES"/*.csv .
cp -R "$SAMPLES"/../SSDA903/Sample returns
caremarket init --name Westmarch --region 'The Marches'
for kind in authorities population postcodes; do
  caremarket import $kind $kind.csv
done
