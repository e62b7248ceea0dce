/**
 * The part of a Frictionless Data Package (v2, and v1 where it differs only in names) that claimcheck reads, and the
 * `claimcheck` mapping beside it. Other properties of a package are allowed and left alone; the mapping is strict.
 */
import { Schema } from "effect"
import type { Role } from "./Roles.js"

const Text = Schema.String
const Texts = Schema.Array(Text)

/** JSON numbers arrive as their text, so `1` and `"1"` are the same constant. */
const RoleEntry = Schema.Union([
  Text,
  Schema.Struct({
    column: Text,
    codes: Schema.optionalKey(Schema.Record(Text, Text)),
    otherwise: Schema.optionalKey(Schema.Literals(["leave-out", "keep"]))
  }),
  Schema.Struct({ constant: Text })
]).annotate({
  expected: 'a column name, { "column": …, "codes": { … } } or { "constant": … }'
})

/** A field for each role. The literal keeps the names for the compiler, which `Object.fromEntries` would not. */
const perRole = <S extends Schema.Constraint>(entry: S) => {
  const field = Schema.optionalKey(entry)
  return {
    indicator: field,
    area: field,
    period: field,
    value: field,
    unit: field,
    unit_multiplier: field,
    decimals: field,
    status: field,
    vintage: field,
    released: field,
    source: field,
    publisher: field,
    url: field,
    grade: field,
    priority: field,
    note: field,
    rounded_to: field,
    measure: field,
    versus: field,
    of: field,
    among: field,
    basis: field
  } satisfies Record<Role, unknown>
}

const RoleEntries = Schema.Struct(perRole(RoleEntry))

const ValueEntry = Schema.Struct({
  column: Schema.optionalKey(Text),
  at: Schema.optionalKey(Text),
  ...perRole(Text)
})

/**
 * The `claimcheck` property of a package (defaults for all its resources) or of one resource.
 *
 * @category reference
 * @since 0.1.0
 */
export const Mapping = Schema.Struct({
  ignore: Schema.optionalKey(Schema.Boolean).annotate({ description: "true: not a reference, leave it out" }),
  layout: Schema.optionalKey(Text),
  roles: Schema.optionalKey(RoleEntries),
  values: Schema.optionalKey(Schema.Array(ValueEntry)),
  records: Schema.optionalKey(Text),
  period: Schema.optionalKey(
    Schema.Struct({
      as: Schema.optionalKey(Schema.Literals(["year", "half", "quarter", "month", "ytd"])),
      fiscal_year_starts: Schema.optionalKey(Schema.Literals(months()))
    })
  )
})
/** @category reference */
export type Mapping = typeof Mapping.Type

function months(): ReadonlyArray<string> {
  return Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, "0"))
}

const Source = Schema.Struct({
  title: Schema.optionalKey(Text),
  name: Schema.optionalKey(Text),
  path: Schema.optionalKey(Text)
})

const character = Text.check(
  Schema.makeFilter((text: string) => text.length === 1 || "must be one character")
)

const Dialect = Schema.Struct({
  delimiter: Schema.optionalKey(character),
  quoteChar: Schema.optionalKey(character),
  header: Schema.optionalKey(Schema.Boolean),
  doubleQuote: Schema.optionalKey(Schema.Literal(true)).annotate({
    description: "quotes inside quotes are doubled"
  })
})

const Field = Schema.Struct({
  name: Text,
  decimalChar: Schema.optionalKey(character),
  groupChar: Schema.optionalKey(character),
  missingValues: Schema.optionalKey(Texts)
})

const TableSchema = Schema.Struct({
  fields: Schema.optionalKey(Schema.Array(Field)),
  missingValues: Schema.optionalKey(Texts),
  primaryKey: Schema.optionalKey(Schema.Union([Text, Texts]))
})

/**
 * One entry of `resources`.
 *
 * @category reference
 * @since 0.1.0
 */
export const ResourceEntry = Schema.Struct({
  name: Text.check(
    Schema.makeFilter((name: string) => /^[^#\s]+$/u.test(name) || "must have no # and no spaces")
  ),
  title: Schema.optionalKey(Text),
  path: Schema.optionalKey(Schema.Union([Text, Texts])),
  data: Schema.optionalKey(Schema.Unknown),
  format: Schema.optionalKey(Text),
  encoding: Schema.optionalKey(Text),
  dialect: Schema.optionalKey(Dialect),
  schema: Schema.optionalKey(TableSchema),
  sources: Schema.optionalKey(Schema.Array(Source)),
  claimcheck: Schema.optionalKey(Schema.Unknown)
})
/** @category reference */
export type ResourceEntry = typeof ResourceEntry.Type

/**
 * A package, its resources not yet looked at: a bad one must not hide the others.
 *
 * @category reference
 * @since 0.1.0
 */
export const PackageEntry = Schema.Struct({
  title: Schema.optionalKey(Text),
  name: Schema.optionalKey(Text),
  sources: Schema.optionalKey(Schema.Array(Source)),
  claimcheck: Schema.optionalKey(Schema.Unknown),
  resources: Schema.Array(Schema.Unknown)
})
