import { defineConfig } from "tsup"

export default defineConfig([
  {
    // The library. effect, yaml, csv-parse stay external: a user's bundle shares them.
    entry: { index: "src/index.ts", solve: "src/solve/index.ts", browser: "src/browser.ts" },
    format: ["esm", "cjs"],
    dts: true,
    target: "node20",
    platform: "neutral",
    sourcemap: false,
    treeshake: true,
    external: [/^node:/]
  },
  {
    // The command line: everything it needs at start bundled in, mathjs and jiti loaded lazily.
    entry: { main: "src/cli/main.ts", checkThread: "src/cli/checkThread.ts" },
    outDir: "dist/cli",
    format: ["esm"],
    dts: false,
    target: "node20",
    platform: "node",
    splitting: true,
    minify: true,
    noExternal: [/^effect/, /^@effect\//, "yaml", "csv-parse", "mathjs", "tinyglobby", "approx-string-match"],
    external: ["jiti", "undici", "redis", "ws"],
    // What runs in a browser, too, imports the browser's build of csv-parse; one copy is enough here, and this one is faster.
    esbuildOptions: options => {
      options.alias = { "csv-parse/browser/esm/sync": "csv-parse/sync" }
    },
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);"
    }
  }
])
