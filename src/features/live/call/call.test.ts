import { describe, expect, it, test } from 'vitest'
import { createCallLog, filterLog, logText } from './callLog'
import { answerTo, spokenPart, toolIn } from './simulation'

describe('the log of a call', () => {
  it('grows a caption in place, and keeps a final one final', () => {
    const log = createCallLog(() => 1000)
    log.captionHeard({ id: 'a', role: 'assistant', text: '', final: false })
    log.captionHeard({ id: 'a', role: 'assistant', text: 'Good', final: false })
    log.captionHeard({ id: 'b', role: 'user', text: 'Hi', final: true })
    log.captionHeard({ id: 'a', role: 'assistant', text: 'Good day', final: true })
    log.captionHeard({ id: 'a', role: 'assistant', text: 'Good day.', final: false })
    expect(log.get().entries).toEqual([
      { kind: 'caption', id: 'a', at: 1000, role: 'assistant', text: 'Good day.', final: true },
      { kind: 'caption', id: 'b', at: 1000, role: 'user', text: 'Hi', final: true },
    ])
  })

  it('shows events with their answers, filters and copies', () => {
    const log = createCallLog(() => 0)
    const id = log.eventFired({ kind: 'backend_rpc', tool: 'look_up', args: { q: 1 } })
    log.eventAnswered(id, { result: { found: true }, durationMs: 12 })
    log.noted('Connected.')
    const { entries } = log.get()
    expect(filterLog(entries, 'backend_rpc')).toMatchObject([{ tool: 'look_up', result: { found: true }, durationMs: 12 }])
    expect(filterLog(entries, 'client_event')).toEqual([])
    expect(logText(entries).split('\n').map((line) => JSON.parse(line))).toEqual([
      { at: '1970-01-01T00:00:00.000Z', kind: 'backend_rpc', tool: 'look_up', args: { q: 1 }, result: { found: true }, durationMs: 12 },
      { at: '1970-01-01T00:00:00.000Z', kind: 'note', tone: 'info', text: 'Connected.' },
    ])
  })

  it('is bounded, and says how many went', () => {
    const log = createCallLog()
    for (let index = 0; index < 2010; index += 1) log.noted(String(index))
    expect(log.get()).toMatchObject({ dropped: 10, entries: { length: 2000 } })
    expect(log.get().entries[0]).toMatchObject({ text: '10' })
  })
})

test('the simulated avatar answers by its script, and calls a tool that is named', () => {
  const listener = { name: 'Mochi', turn: 0, toolNames: ['show_slide'] }
  expect(answerTo('Hello there', listener)).toContain('Mochi')
  expect(answerTo('What is a boiler?', listener)).toContain('“What is a boiler?”')
  expect(answerTo('Please show slide 2', listener)).toContain('show_slide')
  expect(answerTo('x', listener)).toBe(answerTo('x', listener))
  expect([toolIn('SHOW_SLIDE!', ['show_slide']), toolIn('slideshow', ['show_slide'])]).toEqual(['show_slide', undefined])
})

test('captions come word by word, and in the end as a whole', () => {
  const text = 'Good day, what can I do for you?'
  expect(spokenPart(text, 0)).toBe('Good')
  expect(spokenPart(text, 500)).toBe('Good day, what')
  expect(spokenPart(text, 60_000)).toBe(text)
  for (let ms = 0; ms < 3000; ms += 50) expect(text.startsWith(spokenPart(text, ms))).toBe(true)
})
