/**
 * The version of the package, kept equal to package.json by a test.
 *
 * @category package
 * @since 0.1.0
 */
export const version = "0.1.0"
