// src/files/containedPath.ts
import { Effect, FileSystem, Path, Result } from "effect";
var allowedFolders = Effect.fnUntraced(function* (file, allow) {
  const fs = yield* FileSystem.FileSystem;
  const path = yield* Path.Path;
  const folders = [
    path.resolve("."),
    path.dirname(path.resolve(file)),
    ...allow.map((folder) => path.resolve(folder))
  ];
  const real = yield* Effect.forEach(folders, (folder) => Effect.result(fs.realPath(folder)));
  return real.flatMap((result) => Result.isSuccess(result) ? [result.success] : []);
});
var containedPath = Effect.fnUntraced(function* (folders, base, written) {
  const fs = yield* FileSystem.FileSystem;
  const path = yield* Path.Path;
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(written))
    return yield* Effect.fail(`"${written}" is an address; claimcheck reads files only: download it first`);
  if (written.trim() === "" || written.includes("\0"))
    return yield* Effect.fail("this is not the path of a file");
  const target = path.resolve(base, written);
  const outside = `"${written}" lies outside the working directory and the folder of the claims file; allow its folder with --allow DIR`;
  const real = yield* fs.realPath(target).pipe(
    Effect.mapError((error) => isWithinAny(path, folders, target) ? whyUnreadable(written, error) : outside)
  );
  return isWithinAny(path, folders, real) ? real : yield* Effect.fail(outside);
});
var isWithinAny = (path, folders, target) => folders.some((folder) => {
  const relative = path.relative(folder, target);
  return relative === "" || !(relative === ".." || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative));
});
var whyUnreadable = (shown, error) => {
  switch (error.reason._tag) {
    case "NotFound":
      return `there is no file "${shown}"`;
    case "PermissionDenied":
      return `"${shown}" may not be read (permission denied)`;
    case "BadResource":
      return `"${shown}" is not a file that can be read`;
    default:
      return `"${shown}" cannot be read: ${error.message}`;
  }
};

export {
  allowedFolders,
  containedPath,
  whyUnreadable
};
