/** A colour of the tokens: '#rrggbb'. */
export type Hex = string

/** The tokens of styles/tokens.css: name → [light, dark]. Values with alpha are left out. */
export function parseTokens(css: string): Map<string, [Hex, Hex]> {
  const tokens = new Map<string, [Hex, Hex]>()
  for (const [, name, light, dark] of css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/giu)) {
    if (name && light && dark) tokens.set(name, [light, dark])
  }
  return tokens
}

/** Linear-light red, green, blue, 0–1. */
type Rgb = [number, number, number]

function linearRgb(hex: Hex): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** WCAG 2 contrast of two colours, 1–21. */
export function contrast(a: Hex, b: Hex): number {
  const [lighter, darker] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05)
}

function luminance(hex: Hex): number {
  const [red, green, blue] = linearRgb(hex)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** How full colour deficiencies see, as matrices on linear RGB (Machado, Oliveira, Fernandes 2009, severity 1). */
export const visions: Record<string, readonly number[]> = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
}

/** Distance of two colours in OKLab as one of `visions` sees them; about 0.02 is just noticeable. */
export function distance(a: Hex, b: Hex, matrix: readonly number[]): number {
  const [la, aa, ba] = okLab(seen(linearRgb(a), matrix))
  const [lb, ab, bb] = okLab(seen(linearRgb(b), matrix))
  return Math.hypot(la - lb, aa - ab, ba - bb)
}

function seen([red, green, blue]: Rgb, matrix: readonly number[]): Rgb {
  const row = (at: number) => {
    const value = (matrix[at] ?? 0) * red + (matrix[at + 1] ?? 0) * green + (matrix[at + 2] ?? 0) * blue
    return Math.min(1, Math.max(0, value))
  }
  return [row(0), row(3), row(6)]
}

/** Björn Ottosson's OKLab. */
function okLab([red, green, blue]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}
