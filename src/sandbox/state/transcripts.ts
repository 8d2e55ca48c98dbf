import type { SessionRecord } from '../records'
import type { SeedEntry } from '../seed/types'
import type { Call } from './sessionLife'
import { iso } from './time'

/**
 * What was said and done in a simulated call. A call in which nothing was reported still begins with the start script.
 * A tool call and its result are one entry without words, as the API gives it.
 */
export function transcriptOfSession({ id, events, startScript }: SessionRecord, call: Call): SeedEntry[] {
  const opening: SeedEntry[] = startScript === null ? [] : [{ role: 'assistant', content: startScript, timestamp: iso(call.startsAt) }]
  return [...opening, ...events.map(({ at, event }, index): SeedEntry => {
    const timestamp = iso(at)
    if (event.type === 'transcript') return { role: event.role, content: event.text, timestamp }
    const callId = `${id}-${index}`
    const { name, result = null, error = null, durationMs = null } = event
    return {
      role: 'assistant',
      content: null,
      timestamp,
      toolCalls: [{ id: callId, name, arguments: event.arguments }],
      toolResults: [{ id: callId, name, result, error, durationMs }],
    }
  })]
}
