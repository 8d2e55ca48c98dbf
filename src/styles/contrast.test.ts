import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
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
  // What stands in chosen rows and cards.
  ['faint', 'accent-soft'],
  ['danger', 'accent-soft'],
  // Tooltips are turned round.
  ['canvas', 'fg'],
]

/** What is no text but must be seen: edges of inputs, the focus ring, dots of states, bars. WCAG 1.4.11 asks 3:1. */
const markPairs: [mark: string, ground: string][] = [
  ...['control', ...tones].flatMap((mark) => ['canvas', 'surface', 'raised'].map((ground): [string, string] => [mark, ground])),
  // Bars on their tracks.
  ...['accent', 'success', 'warning', 'danger', 'fg'].map((mark): [string, string] => [mark, 'line']),
  // The knob of a switch, and waves.
  ['control', 'sunken'],
  ['accent', 'sunken'],
  ['on-accent', 'accent'],
]

/** Alone they say nothing: a swatch beside its words, and the veil under a dialog. */
const silent = ['strong', 'scrim']

const series = Array.from({ length: 12 }, (_, index) => `chart-${index + 1}`)

test('the formula gives the known values', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test('no pair of tokens is left out: every text and every ground that the source names is looked at here', () => {
  const folder = fileURLToPath(new URL('..', import.meta.url))
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/u.test(name) && !/\.test\./u.test(name))
  const source = files.map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n')
  const used = (utility: string) => new Set([...source.matchAll(new RegExp(`(?<![\\w-])${utility}-([a-z]+(?:-[a-z\\d]+)*)`, 'gu'))].map(([, name = '']) => name).filter((name) => tokens.has(name)))
  const pairs = [...textPairs, ...markPairs]
  expect(used('text').size).toBeGreaterThan(8)
  expect([...used('text')].filter((name) => !pairs.some(([text]) => text === name))).toEqual([])
  expect([...used('bg')].filter((name) => !pairs.flat().includes(name) && !silent.includes(name))).toEqual([])
})

describe.each(themes)('%s', (theme) => {
  // Words lie on a dark film over pictures and videos, which may be white; the thinnest film in use lets a quarter through.
  test('words over any picture are read easily (4.5:1)', () => {
    expect(contrast(color('on-media', theme), over(color('media', theme), 0.75, '#ffffff'))).toBeGreaterThanOrEqual(4.5)
  })

  // An icon in the place of a picture is drawn at six tenths.
  test('an icon without a picture is seen (3:1)', () => {
    expect(contrast(over(color('on-media', theme), 0.6, color('media', theme)), color('media', theme))).toBeGreaterThanOrEqual(3)
  })

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

/** A colour let through by `alpha` over another. */
function over(top: string, alpha: number, under: string): string {
  const channel = (at: number) => Math.round(Number.parseInt(top.slice(at, at + 2), 16) * alpha + Number.parseInt(under.slice(at, at + 2), 16) * (1 - alpha))
  return `#${[1, 3, 5].map((at) => channel(at).toString(16).padStart(2, '0')).join('')}`
}
