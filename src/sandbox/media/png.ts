import { seedOf } from '../seed/random'
import { layCaption } from './caption'
import { encodePng, type Picture } from './pngFile'
import { paintScenery, type Style } from './scenery'

/** What a generated picture shows. */
export interface PictureSpec {
  /** Whole pixels. */
  readonly width: number
  readonly height: number
  /** Usually the prompt; drawn into the picture. */
  readonly title: string
  /** Further facts, one per line: model, seed, ratio. */
  readonly lines: readonly string[]
  readonly seed: number
}

/** The picture behind `renderPng`, as rows: a landscape that title and seed choose, and a caption. */
export function paintPicture(
  { width, height, title, lines, seed }: PictureSpec,
  styles: readonly Style[],
): Picture & { captionTop: number } {
  const mixed = (seed ^ seedOf(title)) >>> 0
  const style = styles[mixed % styles.length] ?? 'dunes'
  const scenery = paintScenery(width, height, mixed, style)
  const caption = layCaption(width, height, title, lines)
  return {
    width,
    height,
    captionTop: caption.top,
    paintRow: (y, row) => (y < caption.top ? scenery : caption).paintRow(y, row),
  }
}

/**
 * Renders a PNG of exactly the asked size that shows its prompt and facts.
 * The same arguments give the same bytes.
 */
export function renderPng(spec: PictureSpec): Promise<Uint8Array<ArrayBuffer>> {
  return encodePng(paintPicture(spec, ['dunes', 'aurora', 'discs']))
}
