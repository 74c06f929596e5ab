# Every sample of a file that can be imported.
cp "$SAMPLES"/*.csv .
