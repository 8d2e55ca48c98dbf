import { createRandom, type Random } from '../seed/random'
import { hsl, mix, type Rgb } from './colour'
import type { Picture } from './pngFile'

/**
 * Landscapes that a seed chooses: dunes under a sun, drifting discs, or an aurora. In the first
 * two the colour of an area depends on the row alone, so that both PNG and the sandbox's plain
 * video encoder make small files of them.
 */
export type Style = 'dunes' | 'discs' | 'aurora'

/** Makes a landscape. The same size, seed and style give the same picture. */
export function paintScenery(width: number, height: number, seed: number, style: Style): Picture {
  const random = createRandom(seed)
  const painters = { dunes, discs, aurora }
  return { width, height, paintRow: painters[style](width, height, random) }
}

type PaintRow = Picture['paintRow']

function put(row: Uint8Array, at: number, colour: Rgb): void {
  row[at] = colour[0]
  row[at + 1] = colour[1]
  row[at + 2] = colour[2]
}

function fillRow(row: Uint8Array, colour: Rgb): void {
  put(row, 0, colour)
  // Doubling what is there already is many times faster than pixel by pixel.
  for (let done = 3; done < row.length; done *= 2) row.copyWithin(done, 0, Math.min(done, row.length - done))
}

function fillSpan(row: Uint8Array, from: number, to: number, colour: Rgb, alpha: number): void {
  for (let x = Math.max(0, Math.floor(from)); x < to && x * 3 < row.length; x++) {
    // How much of this pixel the span covers: soft edges instead of stairs.
    const covered = alpha * Math.min(1, x + 1 - from, to - x)
    if (covered <= 0) continue
    for (let c = 0; c < 3; c++) {
      const old = row[x * 3 + c] ?? 0
      row[x * 3 + c] = old + ((colour[c] ?? 0) - old) * covered + 0.5
    }
  }
}

function fillDisc(
  row: Uint8Array,
  y: number,
  disc: { x: number; y: number; r: number },
  colour: Rgb,
  alpha: number,
): void {
  const dy = y + 0.5 - disc.y
  const half = disc.r ** 2 - dy ** 2
  if (half > 0) fillSpan(row, disc.x - Math.sqrt(half), disc.x + Math.sqrt(half), colour, alpha)
}

function dunes(width: number, height: number, random: Random): PaintRow {
  const hue = random.int(0, 359)
  const sweep = random.pick([-60, -40, 40, 60, 150])
  const skyTop = hsl(hue + sweep, 0.5, 0.42)
  const skyFoot = hsl(hue + sweep / 3, 0.75, 0.84)
  const size = Math.min(width, height)
  const sun = {
    x: width * (0.2 + 0.6 * random.next()),
    y: height * (0.22 + 0.2 * random.next()),
    r: size * (0.07 + 0.08 * random.next()),
  }
  const count = random.int(4, 6)
  const layers = Array.from({ length: count }, (_layer, k) => {
    const depth = (k + 1) / count
    const base = height * (0.38 + 0.5 * depth)
    const waves = Array.from({ length: 3 }, (_wave, w) => ({
      length: (width * (0.35 + random.next() * 0.9)) / (w + 1),
      phase: random.next() * 7,
      rise: (height * 0.075) / (w + 1) ** 1.4,
    }))
    const edge = Float32Array.from(
      { length: width },
      (_column, x) =>
        base + waves.reduce((sum, wave) => sum + wave.rise * Math.sin((x / wave.length) * Math.PI * 2 + wave.phase), 0),
    )
    const near = hsl(hue + sweep * (0.2 - depth), 0.5, 0.24)
    return { edge, top: mix(skyFoot, near, 0.25 + 0.6 * depth), foot: mix(skyFoot, near, 0.1 + 0.6 * depth) }
  })
  const edges = layers.map((layer) => layer.edge)
  const highest = edges.reduce((top, edge) => edge.reduce((a, b) => Math.min(a, b), top), height)
  const sunColour = hsl(hue + sweep / 4, 0.95, 0.92)
  return (y, row) => {
    const sky = mix(skyTop, skyFoot, Math.min(1, y / height / 0.75))
    const colours = layers.map((layer) => mix(layer.top, layer.foot, y / height))
    fillRow(row, sky)
    fillDisc(row, y, { ...sun, r: sun.r * 1.5 }, sunColour, 0.25)
    fillDisc(row, y, sun, sunColour, 0.95)
    if (y + 1 < highest) return
    for (let x = 0, at = 0; x < width; x++, at += 3) {
      // From the front to the back, the first layer that covers the whole pixel hides the rest.
      let k = edges.length - 1
      while (k >= 0 && y < (edges[k]?.[x] ?? height)) k--
      const solid = colours[k]
      if (solid) put(row, at, solid)
      for (let front = k + 1; front < edges.length; front++) {
        const covered = y + 1 - (edges[front]?.[x] ?? height)
        const colour = colours[front]
        if (covered > 0 && colour)
          put(row, at, mix([row[at] ?? 0, row[at + 1] ?? 0, row[at + 2] ?? 0], colour, covered))
      }
    }
  }
}

function discs(width: number, height: number, random: Random): PaintRow {
  const hue = random.int(0, 359)
  const spread = random.pick([70, 120, 180])
  const top = hsl(hue, 0.45, 0.2)
  const foot = hsl(hue + spread / 2, 0.5, 0.45)
  const size = Math.min(width, height)
  const all = Array.from({ length: random.int(7, 11) }, () => ({
    x: random.next() * width,
    y: random.next() * height * 0.85,
    r: size * (0.06 + random.next() ** 2 * 0.3),
    colour: hsl(hue + random.next() * spread, 0.75, 0.55 + random.next() * 0.25),
    alpha: 0.35 + random.next() * 0.45,
  }))
  return (y, row) => {
    const ground = mix(top, foot, y / height)
    fillRow(row, ground)
    for (const disc of all) {
      fillDisc(row, y, disc, disc.colour, disc.alpha)
      fillDisc(
        row,
        y,
        { x: disc.x - disc.r * 0.25, y: disc.y - disc.r * 0.25, r: disc.r * 0.45 },
        [255, 255, 255],
        disc.alpha * 0.3,
      )
    }
  }
}

function aurora(width: number, height: number, random: Random): PaintRow {
  const hue = random.pick([140, 165, 190, 285, 320])
  const zenith = hsl(hue + 80, 0.55, 0.07)
  const horizon = hsl(hue + 50, 0.5, 0.22)
  const curtains = [hsl(hue, 0.85, 0.6), hsl(hue + 45, 0.8, 0.62)].map((colour, index) => {
    const phase = random.next() * 7
    const foot = Float32Array.from({ length: width }, (_, x) => {
      const t = (x / width) * Math.PI * 2
      return height * (0.5 + index * 0.1 + 0.1 * Math.sin(t * 0.8 + phase) + 0.04 * Math.sin(t * 2.3 + phase * 2))
    })
    const glow = Float32Array.from({ length: width }, (_, x) => {
      const t = (x / width) * Math.PI * 2
      return 0.55 + 0.25 * Math.sin(t * 5 + phase * 3) + 0.2 * Math.sin(t * 13 + phase)
    })
    return { colour, foot, glow }
  })
  const stars = Array.from({ length: 70 }, () => ({
    x: random.next() * width,
    y: random.next() * height * 0.7,
    r: Math.max(0.6, Math.min(width, height) * 0.0012 * (0.5 + random.next() * 1.5)),
  }))
  const hills = Float32Array.from(
    { length: width },
    (_, x) => height * (0.8 + 0.05 * Math.sin((x / width) * 5 + hue) + 0.02 * Math.sin((x / width) * 17)),
  )
  return (y, row) => {
    const sky = mix(zenith, horizon, y / height)
    fillRow(row, sky)
    for (const star of stars) fillDisc(row, y, star, [255, 255, 255], 0.8)
    for (const { colour, foot, glow } of curtains) {
      const [red, green, blue] = colour
      for (let x = 0, at = 0; x < width; x++, at += 3) {
        const above = ((foot[x] ?? 0) - y) / height
        const fade = above > 0 ? 1 - above * 2.6 : 1 + above * 14
        if (fade <= 0) continue
        const light = (glow[x] ?? 0) * (above > 0 ? fade * fade : fade) * 0.75
        const r = row[at] ?? 0
        const g = row[at + 1] ?? 0
        const b = row[at + 2] ?? 0
        row[at] = r + (red - r) * light
        row[at + 1] = g + (green - g) * light
        row[at + 2] = b + (blue - b) * light
      }
    }
    if (y < height * 0.7) return
    for (let x = 0; x < width; x++) if (y >= (hills[x] ?? height)) put(row, x * 3, [8, 12, 20])
  }
}
