import type { Talk } from '../talk/talk'

export type ExportFormat = 'json' | 'markdown' | 'text' | 'csv' | 'srt' | 'vtt'

interface Format {
  label: string
  /** What it is good for. */
  note: string
  extension: string
  /** Media type with character set. */
  type: string
}

/** What can be exported to; the writers come when one is asked for (writers.ts). */
export const EXPORT_FORMATS: Readonly<Record<ExportFormat, Format>> = {
  json: { label: 'JSON', note: 'Everything the API says, without addresses that expire', extension: 'json', type: 'application/json' },
  markdown: { label: 'Markdown', note: 'To read and to keep with notes', extension: 'md', type: 'text/markdown;charset=utf-8' },
  text: { label: 'Plain text', note: 'To read, print or paste', extension: 'txt', type: 'text/plain;charset=utf-8' },
  csv: { label: 'CSV', note: 'A row for each entry and tool call, for spreadsheets', extension: 'csv', type: 'text/csv;charset=utf-8' },
  srt: { label: 'SRT captions', note: 'Times are estimated', extension: 'srt', type: 'application/x-subrip;charset=utf-8' },
  vtt: { label: 'VTT captions', note: 'Times are estimated', extension: 'vtt', type: 'text/vtt;charset=utf-8' },
}

export const FORMAT_NAMES = ['json', 'markdown', 'text', 'csv', 'srt', 'vtt'] as const satisfies readonly ExportFormat[]

/** A file's name: day in UTC, name and the beginning of the id, which keeps namesakes apart. Safe on every system. */
export function exportName({ id, name, createdAt }: Pick<Talk, 'id' | 'name' | 'createdAt'>, format: ExportFormat): string {
  const day = createdAt === undefined ? 'undated' : new Date(createdAt).toISOString().slice(0, 10)
  const words = Array.from(name.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()).slice(0, 60).join('').trim()
  return `${[day, words || 'conversation', id.slice(0, 8).replace(/[^\da-z]/gi, '')].join(' ')}.${EXPORT_FORMATS[format].extension}`
}
