import { createRandom } from '../seed/random'
import { hsl, mix, type Rgb } from './colour'
import { encodePng, type Picture } from './pngFile'
import { createCanvas, type Canvas } from './shapes'

const skins: readonly Rgb[] = [
  [255, 224, 199],
  [247, 205, 172],
  [232, 180, 140],
  [205, 147, 104],
  [164, 108, 72],
  [122, 78, 54],
  [92, 58, 44],
]
const hairs: readonly Rgb[] = [
  [34, 28, 30],
  [66, 44, 34],
  [112, 70, 42],
  [168, 106, 52],
  [222, 178, 104],
  [176, 72, 46],
  [150, 150, 156],
  [232, 228, 222],
  [72, 60, 110],
  [38, 78, 96],
]

/** A place in the picture, measured on the recommended 1088 × 704. */
interface Person {
  readonly skin: Rgb
  readonly shade: Rgb
  readonly hair: Rgb
  readonly clothes: Rgb
}

/** Whose portrait, and how large; 1088 × 704 is the size RunwayML recommends and the default. */
export interface PortraitSpec {
  readonly seed: number
  readonly width?: number
  readonly height?: number
}

/** Renders `paintPortrait` as PNG. */
export function renderPortrait(spec: PortraitSpec): Promise<Uint8Array<ArrayBuffer>> {
  return encodePng(paintPortrait(spec))
}

/**
 * Paints a friendly flat portrait for an avatar: one centred face on a plain ground, as the API
 * asks of reference images. Looks follow the seed. Fits `renderMp4`'s `picture` as well.
 */
export function paintPortrait({ seed, width = 1088, height = 704 }: PortraitSpec): Picture {
  const random = createRandom(seed)
  const hue = random.int(0, 359)
  const tone = random.int(0, skins.length - 1)
  const skin = skins[tone] ?? random.pick(skins)
  const person: Person = {
    skin,
    shade: mix(skin, [90, 40, 40], 0.16),
    // The darker the skin, the more the usual hair colours lie at the dark end of the list.
    hair: random.pick(tone > 3 ? [...hairs.slice(0, 3), ...hairs.slice(6, 7)] : hairs),
    clothes: hsl(hue + random.pick([150, 180, 210, 30]), 0.45, random.pick([0.34, 0.5, 0.62])),
  }
  const canvas = createCanvas(width, height, hsl(hue, 0.5, 0.84), hsl(hue + 25, 0.45, 0.72))
  canvas.ellipse({ x: 544, y: 380, rx: 330, ry: 330 }, hsl(hue, 0.55, 0.9), 0.55)
  const style = random.pick([0, 0, 1, 1, 2, 3, 3, 4, 5, 5])
  drawBackHair(canvas, person, style)
  drawBody(canvas, person, random.int(0, 2))
  drawHead(canvas, person)
  drawFace(canvas, person, random.int(0, 3), random.chance(0.3), hsl(random.pick([25, 30, 110, 205]), 0.35, 0.26))
  drawFrontHair(canvas, person, style, random.chance(0.5) ? 1 : -1)
  if (random.chance(0.34))
    drawGlasses(
      canvas,
      random.pick([
        [40, 42, 50],
        [150, 66, 50],
        [46, 84, 110],
      ]),
    )
  if (random.chance(0.3))
    for (const side of [-1, 1]) canvas.ellipse({ x: 544 + side * 148, y: 410, rx: 11, ry: 11 }, [244, 200, 92])
  return canvas.picture
}

/** Hair styles: 0 short, 1 long, 2 bun, 3 curls, 4 bald with a beard, 5 bob. */
function drawBackHair(canvas: Canvas, { hair }: Person, style: number): void {
  const dark = mix(hair, [0, 0, 0], 0.18)
  if (style === 1) canvas.roundRect({ x: 544, y: 420, rx: 186, ry: 250, corner: 150 }, dark)
  if (style === 5) canvas.roundRect({ x: 544, y: 340, rx: 184, ry: 170, corner: 90 }, dark)
  if (style === 2) canvas.ellipse({ x: 544, y: 96, rx: 72, ry: 66 }, dark)
  if (style === 3) {
    for (let i = 0; i < 13; i++) {
      const angle = Math.PI * (0.86 + (i / 12) * 1.28)
      canvas.ellipse({ x: 544 + Math.cos(angle) * 158, y: 300 + Math.sin(angle) * 170, rx: 62, ry: 62 }, dark)
    }
  }
}

function drawBody(canvas: Canvas, { skin, shade, clothes }: Person, neckline: number): void {
  canvas.roundRect({ x: 544, y: 780, rx: 300, ry: 225, corner: 170 }, clothes)
  canvas.roundRect({ x: 544, y: 520, rx: 66, ry: 110, corner: 60 }, shade)
  if (neckline === 0) canvas.ellipse({ x: 544, y: 566, rx: 104, ry: 66 }, shade)
  else canvas.ellipse({ x: 544, y: 572, rx: 78, ry: 52 }, shade)
  if (neckline === 1) {
    const collar = mix(clothes, [255, 255, 255], 0.75)
    canvas.line({ x: 462, y: 560 }, { x: 530, y: 650 }, 40, collar)
    canvas.line({ x: 626, y: 560 }, { x: 558, y: 650 }, 40, collar)
  }
  if (neckline === 2) {
    const lapel = mix(clothes, [0, 0, 0], 0.25)
    canvas.line({ x: 452, y: 590 }, { x: 540, y: 720 }, 34, lapel)
    canvas.line({ x: 636, y: 590 }, { x: 548, y: 720 }, 34, lapel)
  }
  canvas.ellipse({ x: 544, y: 500, rx: 60, ry: 40 }, mix(skin, shade, 0.9))
}

function drawHead(canvas: Canvas, { skin, shade }: Person): void {
  for (const side of [-1, 1]) {
    canvas.ellipse({ x: 544 + side * 146, y: 366, rx: 30, ry: 40 }, skin)
    canvas.ellipse({ x: 544 + side * 150, y: 368, rx: 14, ry: 22 }, shade)
  }
  canvas.roundRect({ x: 544, y: 350, rx: 144, ry: 182, corner: 140 }, skin)
}

function drawFace(canvas: Canvas, { skin, shade, hair }: Person, mouth: number, freckles: boolean, iris: Rgb): void {
  const brow = mix(hair, [30, 24, 24], 0.35)
  for (const side of [-1, 1]) {
    const x = 544 + side * 60
    canvas.ellipse({ x, y: 352, rx: 27, ry: 20 }, [255, 255, 255])
    canvas.ellipse({ x, y: 352, rx: 15, ry: 17 }, iris)
    canvas.ellipse({ x, y: 352, rx: 7, ry: 8 }, [18, 16, 20])
    canvas.ellipse({ x: x + 6, y: 345, rx: 4, ry: 4 }, [255, 255, 255])
    canvas.line({ x: x - 26, y: 308 + (side > 0 ? 0 : 4) }, { x: x + 26, y: 308 + (side > 0 ? 4 : 0) }, 11, brow)
    canvas.ellipse({ x: 544 + side * 92, y: 420, rx: 30, ry: 19 }, [232, 110, 104], 0.28)
    if (freckles)
      for (const [dx, dy] of [
        [-14, -4],
        [0, 6],
        [12, -6],
      ] as const)
        canvas.ellipse({ x: 544 + side * 78 + dx, y: 408 + dy, rx: 3.5, ry: 3.5 }, shade)
  }
  canvas.line({ x: 544, y: 366 }, { x: 538, y: 404 }, 10, shade)
  canvas.line({ x: 538, y: 404 }, { x: 554, y: 406 }, 10, shade)
  const lip: Rgb = mix(skin, [176, 46, 58], 0.6)
  if (mouth === 0) {
    canvas.ellipse({ x: 544, y: 452, rx: 46, ry: 30 }, [130, 36, 46])
    canvas.roundRect({ x: 544, y: 434, rx: 46, ry: 16, corner: 8 }, skin)
    canvas.roundRect({ x: 544, y: 453, rx: 34, ry: 6, corner: 5 }, [255, 255, 255])
  } else {
    const dip = mouth === 1 ? 12 : mouth === 2 ? 18 : 8
    for (let i = -5; i < 5; i++) {
      const bend = (t: number) => 458 - dip * (t / 5) ** 2
      canvas.line({ x: 544 + i * 8, y: bend(i) }, { x: 544 + (i + 1) * 8, y: bend(i + 1) }, mouth === 3 ? 14 : 10, lip)
    }
  }
}

function drawFrontHair(canvas: Canvas, { hair, skin }: Person, style: number, side: number): void {
  if (style === 4) {
    canvas.within({ x: 544, y: 350, rx: 144, ry: 182, corner: 140 }, () => {
      canvas.roundRect({ x: 544, y: 540, rx: 160, ry: 120, corner: 40 }, hair)
      canvas.ellipse({ x: 544, y: 452, rx: 62, ry: 32 }, skin)
    })
    canvas.ellipse({ x: 544, y: 454, rx: 38, ry: 17 }, [150, 48, 56])
    canvas.roundRect({ x: 544, y: 443, rx: 40, ry: 9, corner: 6 }, skin)
    canvas.ellipse({ x: 490, y: 210, rx: 46, ry: 16 }, [255, 255, 255], 0.18)
    return
  }
  // A cap of hair that follows the head, cut by a parting.
  canvas.within({ x: 544, y: 350, rx: 152, ry: 192, corner: 150 }, () => {
    canvas.ellipse({ x: 544 - side * 80, y: 190, rx: 170, ry: 108 }, hair)
    canvas.ellipse({ x: 544 + side * 120, y: 196, rx: 120, ry: 100 }, hair)
    for (const edge of [-1, 1])
      canvas.ellipse({ x: 544 + edge * 154, y: 270, rx: 34, ry: style === 0 ? 70 : 110 }, hair)
  })
  if (style === 0) canvas.ellipse({ x: 544 + side * 24, y: 190, rx: 112, ry: 44 }, hair)
  canvas.line({ x: 544 + side * 30, y: 190 }, { x: 544 - side * 70, y: 214 }, 7, mix(hair, [255, 255, 255], 0.22))
  if (style === 3) {
    for (let i = 0; i < 9; i++) {
      const angle = Math.PI * (1.06 + (i / 8) * 0.88)
      canvas.ellipse(
        { x: 544 + Math.cos(angle) * 132, y: 292 + Math.sin(angle) * 124, rx: 44, ry: 40 },
        i % 2 ? hair : mix(hair, [255, 255, 255], 0.06),
      )
    }
  }
}

function drawGlasses(canvas: Canvas, frame: Rgb): void {
  for (const side of [-1, 1]) {
    canvas.ring({ x: 544 + side * 60, y: 354, rx: 50, ry: 44 }, 9, frame)
    canvas.ellipse({ x: 544 + side * 60, y: 354, rx: 46, ry: 40 }, [255, 255, 255], 0.12)
    canvas.line({ x: 544 + side * 110, y: 348 }, { x: 544 + side * 142, y: 340 }, 8, frame)
  }
  canvas.line({ x: 534, y: 348 }, { x: 554, y: 348 }, 9, frame)
}
