/**
 * Runs every benchmark that needs nothing but the built package.
 *
 *   npm run build && node bench/run.mjs
 */
import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"

for (const script of ["cli/run.mjs", "reports/run.mjs", "yardsticks/run.mjs"]) {
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL(script, import.meta.url))], { stdio: "inherit" })
  if (status !== 0) process.exitCode = 1
}
