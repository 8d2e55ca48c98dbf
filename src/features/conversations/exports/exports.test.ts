import { unzipSync, strFromU8 } from 'fflate'
import { expect, test } from 'vitest'
import { conversationFixture, said } from '../fixture'
import { readTalk } from '../talk/talk'
import { cuesOf, cueTime } from './cues'
import { exportName, type FORMAT_NAMES } from './formats'
import { WRITERS } from './writers'
import { zipFiles } from './zip'

const tool = {
  toolCalls: [{ id: '1', name: 'get_hours', arguments: { day: 'Monday' } }],
  toolResults: [{ id: '1', name: 'get_hours', result: { open: '9:00' }, durationMs: 40 }],
}
const write = (format: (typeof FORMAT_NAMES)[number], ...transcript: ReturnType<typeof said>[]) =>
  WRITERS[format](conversationFixture(transcript.length > 0 ? { transcript } : {}), 0)

test('CSV quotes, ends lines as RFC 4180 says, and lets no cell be a formula', () => {
  const csv = write('csv', said('user', 'a "quoted", b\nnext', 1), said('user', '=HYPERLINK("x")', 2), said('user', ' \u200B+1', 3), said('user', '＝1', 4), said('assistant', null, 5, tool))
  expect(csv.startsWith('\uFEFFconversation_id,entry,')).toBe(true)
  expect(csv).toContain('"a ""quoted"", b\nnext"')
  expect(csv).toContain(`"'=HYPERLINK(""x"")"`)
  expect(csv).toContain(`' \u200B+1`)
  expect(csv).toContain(`'＝1`)
  // Tool-only turns have a row for the tool and none without words.
  expect(csv.trimEnd().split('\r\n')).toHaveLength(6)
  expect(csv).toMatch(/,5,assistant,Ada,2026-03-01T10:00:15.000Z,5,false,,get_hours,"{""day"":""Monday""}","{""open"":""9:00""}",,40\r\n$/)
})

test('Markdown lets no word become markup, and fences what has fences', () => {
  const markdown = write('markdown', said('user', '# Not a title\n- not a list\n1. nor this\n<b>*x*</b> [a](javascript:b)', 1), said('assistant', null, 2, { toolResults: [{ name: 'f', result: 'a ```` b' }] }))
  expect(markdown).toContain('\\# Not a title  \n\\- not a list  \n1\\. nor this  \n\\<b\\>\\*x\\*\\</b\\> \\[a\\](javascript:b)')
  expect(markdown).toContain('`````\na ```` b\n`````')
  expect(markdown).toContain('**Visitor** · 0:01')
})

test('plain text has speakers, times and tools, and marks what is estimated', () => {
  const text = write('text', said('user', 'When?', null), said('assistant', 'Nine.\nOr ten.', 4, tool))
  expect(text).toContain('[≈0:00] Visitor: When?')
  expect(text).toContain('[0:04] Ada: Nine.\n    Or ten.')
  expect(text).toContain('Tool get_hours (ok, 40 ms)')
  expect(text).not.toContain('[object Object]')
  expect(WRITERS.text(conversationFixture({ transcript: [] }), 0)).toContain('No transcript.')
})

test('JSON is what the API said, without signed addresses', () => {
  const json = write('json')
  expect(JSON.parse(json)).toEqual({ ...conversationFixture(), recordingUrl: null, avatar: { ...conversationFixture().avatar, imageUrl: null } })
  expect(json).not.toContain('_jwt')
})

test('captions do not overlap, fit two lines and move with the recording', () => {
  const long = 'This answer goes on for quite a while, so that nobody could read it at a glance, and therefore has to be cut into several pieces of two lines each. '
  const talk = readTalk(conversationFixture({ transcript: [said('assistant', long.repeat(2), 1), said('user', '漢'.repeat(100), 30), said('user', null, 31, tool)] }))
  const cues = cuesOf(talk)
  expect(cues.length).toBeGreaterThan(4)
  expect(cues.every(({ lines }) => lines.length <= 2 && lines.every((line) => Array.from(line).length <= 42))).toBe(true)
  expect(cues.every(({ from, to }, index) => from < to && to <= (cues[index + 1]?.from ?? Infinity) + 1e-9)).toBe(true)
  expect(cues.map(({ lines }) => lines.join(' ')).join(' ')).toContain('nobody could read it')
  expect(cuesOf(talk, 2)[0]?.from).toBe(3)
  expect(cuesOf(talk, -9)[0]?.from).toBe(0)
  expect(cueTime(3661.5, ',')).toBe('01:01:01,500')
  expect(cueTime(59.9996, '.')).toBe('00:01:00.000')
})

test('caption texts cannot end a cue or be tags', () => {
  const vtt = write('vtt', said('user', 'a --> b <i>x</i> &amp;\n\nnext', 1))
  expect(vtt).toMatch(/^WEBVTT\n\nNOTE .*\n\n00:00:01\.000 --> 00:00:0\d\.\d{3}\n<v Visitor>a --&gt; b &lt;i&gt;x&lt;\/i&gt; &amp;amp; next<\/v>\n$/)
  const srt = write('srt', said('user', 'a --> b <i>x</i>\n\nnext', 1), said('user', 'more', 9))
  expect(srt).toMatch(/^1\n00:00:01,000 --> .*\nVisitor: a → b ‹i›x‹\/i› next\n\n2\n00:00:09,000 --> .*\nmore\n$/)
})

test('names files safely and tells namesakes apart', () => {
  expect(exportName({ id: '0f2c1f6e-6f0a', name: '../<b>Ünï</b>: 漢字?', createdAt: Date.parse('2026-03-01T10:00:00Z') }, 'markdown')).toBe('2026-03-01 b Ünï b 漢字 0f2c1f6e.md')
  expect(exportName({ id: '0f2c1f6e', name: '///', createdAt: undefined }, 'csv')).toBe('undated conversation 0f2c1f6e.csv')
})

test('zips several', async () => {
  const blob = zipFiles([{ name: 'ä.txt', text: 'grün' }, { name: 'b.json', text: '{}' }])
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  expect(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([['ä.txt', 'grün'], ['b.json', '{}']])
})
