# The register of the samples, and a script that tells whether its database is as it was.
. "$SAMPLES/../../Tests/CommandTests/Transcripts/Given/register.sh"
sha256sum caremarket.sqlite > seal
cat > unchanged <<'END'
#!/bin/sh
sha256sum --check --quiet seal && ! ls caremarket.sqlite-* 2> /dev/null \
  && echo 'The database is byte for byte as it was.'
END
chmod +x unchanged
