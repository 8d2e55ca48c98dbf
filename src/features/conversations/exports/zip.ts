import { strToU8, zipSync } from 'fflate'

/** Files in one zip. Loaded only when somebody exports several. */
export function zipFiles(files: readonly { name: string; text: string }[]): Blob {
  const entries = Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)]))
  const bytes = zipSync(entries, { level: 6 })
  return new Blob([bytes.slice()], { type: 'application/zip' })
}
