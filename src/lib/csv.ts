export type CsvCell = string | number | null | undefined

/** Spreadsheets run what begins so as a formula, also after blanks and in full-width letters. */
const FORMULA = /^[\s\u200B\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/u

/**
 * A table as RFC 4180 has it. Numbers stay numbers, nothing is an empty cell, and a text that a spreadsheet would run as
 * a formula gets an apostrophe before it. Begins with a byte order mark, without which spreadsheets take UTF-8 for
 * something else.
 *
 * @param rows the first one holds the columns' names
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

function cell(value: CsvCell): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
