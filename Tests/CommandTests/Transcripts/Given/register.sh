# A database with the authorities and services of the samples, and the samples.
cp "$SAMPLES"/*.csv .
caremarket init --name Westmarch --region 'The Marches' \
  --centre-easting 1000000 --centre-northing 400000
caremarket import authorities authorities.csv
caremarket import ofsted-providers ofsted-providers.csv
