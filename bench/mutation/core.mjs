/** The exact core, into which mutants are planted. */
export const FOLDERS = ["src/arithmetic", "src/solve", "src/check", "src/reference"]
