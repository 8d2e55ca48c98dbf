import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast, distance, parseTokens, visions } from './contrast'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
const tokens = parseTokens(css)
const themes = ['light', 'dark'] as const

function color(name: string, theme: (typeof themes)[number]): string {
  const pair = tokens.get(name)
  if (!pair) throw new Error(`No token --${name}`)
  return pair[theme === 'light' ? 0 : 1]
}

const grounds = ['canvas', 'surface', 'raised', 'sunken', 'hover']
const tones = ['accent', 'success', 'warning', 'danger', 'info']

/** Every text on every ground it is used on. */
const textPairs: [text: string, ground: string][] = [
  ...['fg', 'muted', 'faint', 'accent', 'danger'].flatMap((text) => grounds.map((ground): [string, string] => [text, ground])),
  ...tones.flatMap((tone): [string, string][] => [
    [tone, `${tone}-soft`],
    ['fg', `${tone}-soft`],
    ['muted', `${tone}-soft`],
    ['accent', `${tone}-soft`],
    [tone, 'surface'],
    [tone, 'raised'],
  ]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-fill', 'danger-fill'],
  ['on-fill', 'danger-fill-hover'],
  ['on-media', 'media'],
  // Tooltips are turned round.
  ['canvas', 'fg'],
]

/** What is no text but must be seen: edges of inputs, the focus ring, dots of states, bars. WCAG 1.4.11 asks 3:1. */
const markPairs: [mark: string, ground: string][] = ['control', ...tones].flatMap((mark) =>
  ['canvas', 'surface', 'raised'].map((ground): [string, string] => [mark, ground]),
)

const series = Array.from({ length: 12 }, (_, index) => `chart-${index + 1}`)

test('the formula gives the known values', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

describe.each(themes)('%s', (theme) => {
  test.each(textPairs)('%s on %s is read easily (4.5:1)', (text, ground) => {
    expect(contrast(color(text, theme), color(ground, theme))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(markPairs)('%s on %s is seen (3:1)', (mark, ground) => {
    expect(contrast(color(mark, theme), color(ground, theme))).toBeGreaterThanOrEqual(3)
  })

  test.each(series)('%s stands out from a card (3:1)', (name) => {
    expect(contrast(color(name, theme), color('surface', theme))).toBeGreaterThanOrEqual(3)
  })

  test.each(Object.keys(visions))('any two of twelve series differ for %s', (vision) => {
    const matrix = visions[vision] ?? []
    const distances = series.flatMap((a, index) =>
      series.slice(index + 1).map((b) => distance(color(a, theme), color(b, theme), matrix)),
    )
    // Four times what is just noticeable; tritanopia, one in ten thousand, is allowed three times.
    expect(Math.min(...distances)).toBeGreaterThan(vision === 'tritanopia' ? 0.06 : 0.075)
  })
})
