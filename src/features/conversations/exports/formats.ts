import type { Conversation } from '~/api/types'
import { readTalk, type Talk } from '../talk/talk'
import { talkCsv } from './csv'
import { toJson } from './json'
import { toMarkdown } from './markdown'
import { toSrt } from './srt'
import { toText } from './text'
import { toVtt } from './vtt'

export type ExportFormat = 'json' | 'markdown' | 'text' | 'csv' | 'srt' | 'vtt'

interface Format {
  label: string
  /** What it is good for. */
  note: string
  extension: string
  /** Media type with character set. */
  type: string
  /** @param shift seconds by which the recording is behind the transcript, for captions */
  write: (conversation: Conversation, shift: number) => string
}

export const EXPORT_FORMATS: Readonly<Record<ExportFormat, Format>> = {
  json: { label: 'JSON', note: 'Everything the API says, without addresses that expire', extension: 'json', type: 'application/json', write: toJson },
  markdown: { label: 'Markdown', note: 'To read and to keep with notes', extension: 'md', type: 'text/markdown;charset=utf-8', write: (raw) => toMarkdown(readTalk(raw)) },
  text: { label: 'Plain text', note: 'To read, print or paste', extension: 'txt', type: 'text/plain;charset=utf-8', write: (raw) => toText(readTalk(raw)) },
  csv: { label: 'CSV', note: 'A row for each entry and tool call, for spreadsheets', extension: 'csv', type: 'text/csv;charset=utf-8', write: (raw) => talkCsv(readTalk(raw)) },
  srt: { label: 'SRT captions', note: 'Times are estimated', extension: 'srt', type: 'application/x-subrip;charset=utf-8', write: (raw, shift) => toSrt(readTalk(raw), shift) },
  vtt: { label: 'VTT captions', note: 'Times are estimated', extension: 'vtt', type: 'text/vtt;charset=utf-8', write: (raw, shift) => toVtt(readTalk(raw), shift) },
}

export const FORMAT_NAMES = ['json', 'markdown', 'text', 'csv', 'srt', 'vtt'] as const satisfies readonly ExportFormat[]

/** A file's name: day in UTC, name and the beginning of the id, which keeps namesakes apart. Safe on every system. */
export function exportName({ id, name, createdAt }: Pick<Talk, 'id' | 'name' | 'createdAt'>, format: ExportFormat): string {
  const day = createdAt === undefined ? 'undated' : new Date(createdAt).toISOString().slice(0, 10)
  const words = Array.from(name.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()).slice(0, 60).join('').trim()
  return `${[day, words || 'conversation', id.slice(0, 8).replace(/[^\da-z]/gi, '')].join(' ')}.${EXPORT_FORMATS[format].extension}`
}
