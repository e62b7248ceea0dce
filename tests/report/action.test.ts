import { execFileSync } from "node:child_process"
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, assert, describe, it } from "vitest"
import { parse } from "yaml"

const folder = mkdtempSync(join(tmpdir(), "claimcheck-action-"))
afterAll(() => rmSync(folder, { recursive: true }))

/** An npm that installs a claimcheck which writes down its arguments, writes reports, and exits with the code asked for. */
const fakeNpm = `#!/usr/bin/env bash
while [ "$1" != "--prefix" ]; do shift; done
mkdir -p "$2/node_modules/.bin"
printf '%s' "$3" > "$2/package"
cat > "$2/node_modules/.bin/claimcheck" <<'END'
#!/usr/bin/env bash
printf '%s\\n' "$@" > "$RUNNER_TEMP/arguments"
for a in "$@"; do case "$a" in *=*) echo "written" > "\${a#*=}" ;; esac; done
exit "\${FAKE_EXIT:-0}"
END
chmod +x "$2/node_modules/.bin/claimcheck"
`

const isPosix = process.platform !== "win32"

const run = (name: string, environment: Readonly<Record<string, string>>) => {
  const temp = join(folder, name)
  const bin = join(temp, "bin")
  mkdirSync(bin, { recursive: true })
  writeFileSync(join(bin, "npm"), fakeNpm)
  chmodSync(join(bin, "npm"), 0o755)
  execFileSync("bash", [resolve(".github/run-claimcheck.sh")], {
    cwd: temp,
    env: {
      PATH: `${bin}:${process.env["PATH"]}`,
      RUNNER_TEMP: temp,
      GITHUB_OUTPUT: join(temp, "output"),
      GITHUB_STEP_SUMMARY: join(temp, "summary"),
      ...environment
    }
  })
  const read = (file: string) => (existsSync(join(temp, file)) ? readFileSync(join(temp, file), "utf8") : "")
  return {
    arguments: read("arguments").trimEnd().split("\n"),
    package: read("claimcheck/package"),
    output: Object.fromEntries(
      read("output")
        .trimEnd()
        .split("\n")
        .map(line => line.split("=", 2))
    ),
    summary: read("summary")
  }
}

describe.skipIf(!isPosix)("the GitHub Action", () => {
  it("checks everything by default, and hands on the reports", () => {
    const { arguments: given, package: installed, output, summary } = run("plain", {})
    assert.strictEqual(installed, "claimcheck@latest")
    assert.strictEqual(given[0], "check")
    assert.includeMembers([...given], ["github", "--fail-on", "error", "--lang", "en"])
    assert.notInclude(given, "--")
    assert.strictEqual(output["exit-code"], "0")
    assert.match(output["sarif"], /findings\.sarif$/u)
    assert.strictEqual(summary, "written\n")
  })

  it("keeps the exit code for later, so that the reports are uploaded first", () => {
    assert.strictEqual(run("failing", { FAKE_EXIT: "3" }).output["exit-code"], "3")
  })

  it("passes inputs as single arguments, never as shell code or options", () => {
    const hostile = "$(touch pwned) `touch pwned`; touch pwned\n--fail-on\nclaims/a b.yaml"
    const { arguments: given } = run("hostile", {
      CLAIMCHECK_FILES: hostile,
      CLAIMCHECK_REFERENCE: "data; touch pwned",
      CLAIMCHECK_VERSION: "1.2.3"
    })
    assert.deepStrictEqual(given.slice(given.indexOf("--") + 1), hostile.split("\n"))
    assert.strictEqual(given[given.indexOf("--reference") + 1], "data; touch pwned")
    assert.isFalse(existsSync(join(folder, "hostile", "pwned")))
  })

  it("installs a path or a tarball as it is", () => {
    assert.strictEqual(
      run("tarball", { CLAIMCHECK_VERSION: "./claimcheck-0.1.0.tgz" }).package,
      "./claimcheck-0.1.0.tgz"
    )
  })

  it("has no input inside a script, where it would be read as code", () => {
    const action = parse(readFileSync("action.yml", "utf8"))
    for (const step of action.runs.steps) assert.notMatch(String(step.run ?? ""), /\$\{\{/u)
  })
})

describe("the pre-commit hook", () => {
  it("runs on claims files", () => {
    const [hook] = parse(readFileSync(".pre-commit-hooks.yaml", "utf8"))
    const files = new RegExp(hook.files, "u")
    for (const name of ["claims/a.claims.yaml", "b.claims.jsonl", "c.claims.json"]) assert.match(name, files)
    for (const name of ["claims.yaml", "a.claims.yaml.bak", "a.claims.ts"]) assert.notMatch(name, files)
  })
})
