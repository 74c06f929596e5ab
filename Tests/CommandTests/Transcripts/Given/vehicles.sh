# The register of the samples with the council's own lists and Westmarch's three vehicles.
cp "$SAMPLES"/*.csv .
caremarket init --name Westmarch --region 'The Marches' \
  --centre-easting 1000000 --centre-northing 400000
caremarket import authorities authorities.csv
caremarket import ofsted-providers ofsted-providers.csv
for kind in providers services; do
  caremarket import $kind $kind.csv
done
caremarket vehicle load westmarch-fostering westmarch-residential westmarch-supported
