// src/files/writeAtomically.ts
import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Effect } from "effect";
var writeAtomically = (path, text) => Effect.uninterruptible(
  Effect.tryPromise({
    try: () => write(path, text),
    catch: (error) => `cannot write ${path}: ${error instanceof Error ? error.message : String(error)}`
  })
);
var write = async (path, text) => {
  await mkdir(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.claimcheck-${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, "wx");
    try {
      await file.writeFile(text, "utf8");
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
};

export {
  writeAtomically
};
