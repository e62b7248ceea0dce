#!/bin/sh
# The gate: emits report and claims, checks them, and says what the writer has to change.
#
#   sh gate.sh answers/faithful.json [FOLDER]
#
# Exit 0: publish. Exit 1: some figure is not carried by the data. Exit 3: the answer could not be read.
set -u
here=$(cd "$(dirname "$0")" && pwd)
answer=$1
out=${2:-out}

node "$here/emit.mjs" "$answer" "$out" || exit 3
${CLAIMCHECK:-npx claimcheck} check "$out/report.claims.jsonl" \
  --reference "$here/data" \
  --fail-on unsupported \
  --report text --report json="$out/gate.json"
code=$?
if [ "$code" -ne 0 ] && [ -f "$out/gate.json" ]; then
  node "$here/feedback.mjs" "$out/gate.json" > "$out/feedback.txt"
  cat "$out/feedback.txt" >&2
fi
exit "$code"
