/** The built command line, run as a user runs it. `npm test` builds it first. */
import { spawn, type ChildProcess } from "node:child_process"
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, vi } from "vitest"

export const project = fileURLToPath(new URL("..", import.meta.url))
const main = join(project, "dist/cli/main.js")

// Processes are slow to start on a busy machine.
vi.setConfig({ testTimeout: 300_000 })

export interface Ran {
  /** Exit code; null when a signal ended it. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** Arguments of node itself, such as a module to load first. */
  readonly node?: ReadonlyArray<string>
  /** The user that runs it; only root may choose one. */
  readonly uid?: number
}

/** Starts the command line without waiting for it. */
export const start = (args: ReadonlyArray<string>, options: RunOptions): ChildProcess =>
  spawn(process.execPath, [...(options.node ?? []), main, ...args], {
    cwd: options.cwd,
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
    env: { PATH: process.env["PATH"], ...options.env },
    stdio: ["ignore", "pipe", "pipe"]
  })

/** Waits for a process and takes what it said. */
export const ended = (child: ChildProcess): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const said = { stdout: "", stderr: "" }
    child.stdout?.setEncoding("utf8").on("data", (text: string) => (said.stdout += text))
    child.stderr?.setEncoding("utf8").on("data", (text: string) => (said.stderr += text))
    child.on("error", reject)
    child.on("close", code => resolve({ code, ...said }))
  })

/** Runs the command line to its end. */
export const run = (args: ReadonlyArray<string>, options: RunOptions): Promise<Ran> =>
  ended(start(args, options))

const folders: Array<string> = []
afterAll(() => folders.forEach(folder => rmSync(folder, { recursive: true, force: true })))

/** A fresh folder with these files, removed when the test file has ended. */
export const folderWith = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "claimcheck-test-")))
  folders.push(folder)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** A claims file of invented figures: two claims that contradict each other, on lines 7 and 8; a test adds line 9. */
export const contradiction = (id: string, rest = ""): string => `claimcheck: 1
document: { id: ${id}, published: 2024-03 }
indicators:
  firms: { name: firms, unit: count(firms), kind: stock }
  sales: { name: sales, unit: EUR, kind: flow }
claims:
  - { id: now, quote: 179 firms, indicator: firms, period: 2023, figure: 179 firms }
  - { id: growth, quote: up 87.7%, measure: growth, indicator: firms, period: 2023, figure: 87.7% }
${rest}`

/** The same without the contradiction. */
export const consistent = (id: string): string => contradiction(id).replaceAll("179 firms", "383 firms")
