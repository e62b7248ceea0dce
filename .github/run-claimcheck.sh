#!/usr/bin/env bash
# The work of action.yml: installs the package outside the checkout, checks, and keeps the exit code for the last step,
# so that the reports are uploaded first. Everything comes in through CLAIMCHECK_* variables.
set -euo pipefail

tool="${RUNNER_TEMP:?}/claimcheck"
reports="$RUNNER_TEMP/claimcheck-reports"
mkdir -p "$tool" "$reports"

case "${CLAIMCHECK_VERSION:=latest}" in
  */* | *.tgz) package="$CLAIMCHECK_VERSION" ;;
  *) package="claimcheck@$CLAIMCHECK_VERSION" ;;
esac
npm install --no-audit --no-fund --no-save --prefix "$tool" "$package" >&2

arguments=(
  check
  --report github
  --report "html=$reports/report.html"
  --report "json=$reports/report.json"
  --report "sarif=$reports/findings.sarif"
  --report "markdown=$reports/report.md"
  --fail-on "${CLAIMCHECK_FAIL_ON:-error}"
  --lang "${CLAIMCHECK_LANGUAGE:-en}"
)
[ -z "${CLAIMCHECK_REFERENCE:-}" ] || arguments+=(--reference "$CLAIMCHECK_REFERENCE")
arguments+=(--)
while IFS= read -r file; do
  [ -z "$file" ] || arguments+=("$file")
done <<<"${CLAIMCHECK_FILES:-}"
[ "${arguments[${#arguments[@]}-1]}" != "--" ] || unset 'arguments[${#arguments[@]}-1]'

code=0
"$tool/node_modules/.bin/claimcheck" "${arguments[@]}" || code=$?

# GitHub cuts step summaries at 1 MiB; a longer one would be refused as a whole.
if [ -s "$reports/report.md" ] && [ "$(wc -c <"$reports/report.md")" -lt 1000000 ]; then
  cat "$reports/report.md" >>"${GITHUB_STEP_SUMMARY:-/dev/null}"
fi
{
  echo "exit-code=$code"
  echo "reports=$reports"
  [ ! -s "$reports/findings.sarif" ] || echo "sarif=$reports/findings.sarif"
} >>"${GITHUB_OUTPUT:-/dev/stdout}"
