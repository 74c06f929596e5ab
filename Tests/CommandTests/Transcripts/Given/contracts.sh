# The policies and wording that are shipped, for the council to change.
cp -R "$SAMPLES"/../../Contracts .
