/**
 * Releases the version that package.json names: everything is verified from a clean tree, the bill of materials is
 * written, and the package is published with provenance (the registry then shows from which commit and workflow it came).
 *
 *   node scripts/release.mjs             shows what would be published
 *   node scripts/release.mjs --publish   publishes; in a CI job with an OIDC token ("id-token: write") only
 */
import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const project = fileURLToPath(new URL("..", import.meta.url))
const publish = process.argv.includes("--publish")
const say = (command, args) => execFileSync(command, args, { cwd: project, encoding: "utf8" }).trim()
const run = (command, args) => execFileSync(command, args, { cwd: project, stdio: "inherit" })
const demand = (condition, message) => {
  if (!condition) {
    console.error(`no release: ${message}`)
    process.exit(1)
  }
}

const { name, version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"))
const changes = readFileSync(new URL("../CHANGELOG.md", import.meta.url), "utf8")
const source = readFileSync(new URL("../src/version.ts", import.meta.url), "utf8")

demand(say("git", ["status", "--porcelain"]) === "", "the tree holds changes that are not committed")
demand(changes.includes(version), `CHANGELOG.md does not mention ${version}`)
demand(source.includes(`"${version}"`), `src/version.ts does not say ${version}`)
demand(!say("git", ["tag", "--list", `v${version}`]), `there is already a tag v${version}`)
if (publish)
  demand(process.env.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined, "provenance needs a CI job with an OIDC token")

run(".ci/run", [])
run("node", ["scripts/sbom.mjs", "sbom.cdx.json"])
run("npm", ["audit", "--omit=dev"])
run("npm", publish ? ["publish", "--provenance", "--access", "public"] : ["publish", "--dry-run"])
if (publish) {
  run("git", ["tag", `v${version}`])
  console.log(`published ${name}@${version}; push the tag: git push origin v${version}`)
}
