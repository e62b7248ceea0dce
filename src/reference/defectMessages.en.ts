import type { DefectMessages } from "./DefectMessages.js"

/** English. */
export const english: DefectMessages = {
  inColumn: name => `column ${name}: `,
  sentences: {
    "file-unreadable": v => `cannot be read: ${v.reason}`,
    "file-outside": v => `${v.path} leads out of the folder of its package; put the file below it`,
    "file-changed": () => "was changed while it was being read; run the check again",
    "bad-bytes": v =>
      `has bytes that are not ${v.encoding}${v.offset === "" ? "" : ` (byte ${v.offset})`}; save the file as UTF-8, or name its encoding ("encoding": "gb18030")`,
    "unknown-encoding": v => `is in ${v.encoding}, which is not read; save it as UTF-8 or GB18030`,
    "bare-carriage-returns": () => "ends its lines with carriage returns only; save it with line feeds",
    "bad-json": v => `is not JSON: ${v.reason}`,
    "bad-package": v => `${v.path === "" ? "the package" : v.path}: ${v.reason}`,
    "duplicate-resource": v => `two resources are called ${v.name}; give each its own name`,
    "unknown-layout": v => `there is no layout "${v.layout}"; known are ${v.known}`,
    "unrecognised-layout": v =>
      `no layout fits the columns ${v.columns}; name the columns of indicator, period and value in the mapping ("claimcheck": { "roles": … }), or call them by these names`,
    "no-records": () => "has no rows with data: nothing can be compared with it",
    "no-header": () => "has no header and no field names; list the fields in the package's schema",
    "duplicate-header": v => `columns ${v.first} and ${v.second} are both called "${v.name}"; rename one`,
    "missing-column": v =>
      `there is no column "${v.name}" for the role ${v.role}; there are ${v.columns}. If "${v.name}" is meant for every row, write { "constant": "${v.name}" }`,
    "missing-role": v =>
      `nothing says what the ${v.role} is; name a column or a constant in the mapping ("roles": { "${v.role}": … })`,
    "ragged-row": v => `the row has ${v.fields} fields, the header ${v.expected}; it is not used`,
    "broken-quotes": () =>
      "a quotation mark opens and does not close, or stands inside an unquoted field; double it and put the field in quotes. The line is not used",
    "record-too-long": v => `a record is longer than ${v.limit} bytes, probably an unclosed quotation mark`,
    "too-broken": v => `${v.count} records are broken; the rest of the file was not read`,
    "empty-cell": v => `the ${v.role} is empty; the row is not used`,
    "not-a-number": v =>
      /^[+-]?[\d.]*\d,\d+$/u.test(v.text)
        ? `"${v.text}" is not a number; if it has a decimal comma, declare that for the field ("decimalChar": ",")`
        : `"${v.text}" is not a number; if it stands for "no value", add it to missingValues${v.missing === "" ? "" : ` (now: ${v.missing})`}`,
    "grouped-number": v =>
      `"${v.text}" has thousands separators or a decimal comma; declare them for the field ("groupChar", "decimalChar")`,
    "not-a-period": v =>
      v.reason.startsWith(`"${v.text}"`) ? v.reason : `"${v.text}" is not a period: ${v.reason}`,
    "not-a-unit": v => `${v.reason}; the number is kept, but supports nothing`,
    "not-a-multiplier": v =>
      `"${v.text}" is not a unit multiplier; write an exponent (6), a power of ten or a word (millions)`,
    "not-decimals": v => `"${v.text}" is not a number of decimals`,
    "not-a-grade": v => `"${v.text}" is not a grade; grades are ${v.known}`,
    "not-a-priority": v => `"${v.text}" is not a priority; write a whole number, the smallest decides first`,
    "not-a-measure": v => `"${v.text}" is not a measure; measures are ${v.known}`,
    "not-a-date": v => `"${v.text}" is not a date for ${v.role}; write 2023-02-14, 2023-02 or 2023`,
    "not-rounded": v =>
      `${v.text} is not a multiple of ${v.multiple}, to which the values are said to be rounded`,
    "unmapped-codes": v =>
      `${v.count} rows have codes of ${v.role} that the code map does not know (${v.codes}); they are not used`,
    "duplicate-cell": v =>
      `${v.cell} is ${v.first} on line ${v.firstLine} and ${v.second} on line ${v.secondLine}; if one is a revision, give both a vintage`,
    "unit-mismatch": v =>
      `${v.cell} is given in ${v.first} and in ${v.second}, which do not convert into each other`,
    "outside-bounds": v => `${v.cell} is ${v.value}, which is ${v.bound}; it refutes nothing`,
    "part-above-whole": v =>
      `${v.cell} is ${v.part}, more than the whole it is part of (${v.whole}, ${v.wholeAt}); neither refutes anything`,
    "no-unit": v => `${v.count} numbers have no unit: they support nothing. Name the unit in the mapping`,
    "bad-pointer": v => `the pointer ${v.pointer} does not work: ${v.reason}`,
    "store-unavailable": v => `the store cannot be used: ${v.reason}`,
    more: v => `${v.count} more of the same kind (${v.of}) are not listed`
  }
}
