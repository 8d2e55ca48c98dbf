import type { ToolUse } from './turn'

/** A value as indented JSON, a text as it is. Never "[object Object]" and never throws. */
export function prettyValue(value: unknown): string {
  if (typeof value === 'string') return value
  return JSON.stringify(value, null, 2) ?? 'null'
}

/** What came of a use in a few words: "ok", "failed", "no result". */
export function outcomeWord({ call, result }: ToolUse): string {
  if (!result) return 'no result'
  if (result.error !== undefined) return 'failed'
  return call ? 'ok' : 'result without a call'
}

/** "120 ms", "1.4 s"; undefined when the API does not say. */
export function tookText(ms: number | undefined): string | undefined {
  if (ms === undefined) return undefined
  if (ms < 1000) return `${Math.round(ms)} ms`
  return `${(ms / 1000).toFixed(1)} s`
}

/** "get_weather · 120 ms · ok" */
export function toolLine(use: ToolUse): string {
  return [use.name, tookText(use.result?.durationMs), outcomeWord(use)].filter((word) => word !== undefined).join(' · ')
}
