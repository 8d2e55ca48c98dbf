import type { Conversation } from '~/api/types'
import { readTalk } from '../talk/talk'
import { talkCsv } from './csv'
import type { ExportFormat } from './formats'
import { toJson } from './json'
import { toMarkdown } from './markdown'
import { toSrt } from './srt'
import { toText } from './text'
import { toVtt } from './vtt'

/** @param shift seconds by which the recording is behind the transcript, for captions */
type Write = (conversation: Conversation, shift: number) => string

/** What writes a conversation in each format. */
export const WRITERS: Readonly<Record<ExportFormat, Write>> = {
  json: toJson,
  markdown: (raw) => toMarkdown(readTalk(raw)),
  text: (raw) => toText(readTalk(raw)),
  csv: (raw) => talkCsv(readTalk(raw)),
  srt: (raw, shift) => toSrt(readTalk(raw), shift),
  vtt: (raw, shift) => toVtt(readTalk(raw), shift),
}
