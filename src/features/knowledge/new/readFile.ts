import { nameOfFile } from '../names'
import { decodeText } from './decodeText'

/** What a file became. */
export type ReadFile =
  | { ok: true; name: string; content: string; /** What a person should know about how it was read. */ note?: string }
  | { ok: false; reason: string }

/** Larger files are no texts for an avatar: this is fifty documents of plain English. In bytes. */
const LARGEST_FILE = 10_000_000

export const FILE_TYPES = '.md,.markdown,.txt,.csv,.html,.htm,text/plain,text/markdown,text/csv,text/html'

/**
 * Reads a file into the name and text of a document: HTML becomes Markdown, everything else stays as it is.
 *
 * @param onProgress called with 0–1 while the bytes come in
 */
export async function readFile(file: File, onProgress: (share: number) => void): Promise<ReadFile> {
  if (!/\.(?:md|markdown|txt|csv|html?)$/i.test(file.name) && !file.type.startsWith('text/')) {
    return { ok: false, reason: 'Only .md, .txt, .csv and .html files can become documents.' }
  }
  if (file.size === 0) return { ok: false, reason: 'The file is empty.' }
  if (file.size > LARGEST_FILE) return { ok: false, reason: 'The file is larger than 10 MB. Split it first.' }
  const decoded = decodeText(await bytesOf(file, onProgress))
  if (!decoded.ok) return decoded
  const read = isHtml(file) ? await fromHtml(decoded.text, file.name) : { name: nameOfFile(file.name), content: decoded.text }
  if (read.content.trim() === '') return { ok: false, reason: isHtml(file) ? 'There is no text in this page.' : 'There is nothing but blanks in this file.' }
  const notes = [isHtml(file) && 'Turned from HTML into Markdown.', decoded.guessed && `Neither UTF-8 nor UTF-16: read as ${decoded.encoding}. Check accented letters.`]
  return { ok: true, ...read, note: notes.filter(Boolean).join(' ') || undefined }
}

async function fromHtml(html: string, fileName: string): Promise<{ name: string; content: string }> {
  const { htmlToMarkdown } = await import('./htmlToMarkdown')
  const { markdown, title } = htmlToMarkdown(html)
  return { name: nameOfFile(title ?? fileName), content: markdown }
}

function isHtml(file: File): boolean {
  return /\.html?$/i.test(file.name) || file.type === 'text/html'
}

async function bytesOf(file: File, onProgress: (share: number) => void): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size)
  const reader = file.stream().getReader()
  let at = 0
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    bytes.set(chunk.value, at)
    at += chunk.value.length
    onProgress(at / file.size)
  }
  return bytes
}
