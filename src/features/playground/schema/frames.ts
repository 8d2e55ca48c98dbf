import { isObject } from '~/contract/json-schema'

interface Frame {
  uri: string
  position: string
}

/** A request's frames, whichever way they are written: one address alone is the first. */
function framesOf(value: unknown): Frame[] {
  if (typeof value === 'string' && value !== '') return [{ uri: value, position: 'first' }]
  if (!Array.isArray(value)) return []
  return value.flatMap((entry: unknown) => {
    return isObject(entry) && typeof entry.uri === 'string' ? [{ uri: entry.uri, position: typeof entry.position === 'string' ? entry.position : 'first' }] : []
  })
}

/** The address of the frame at a position. */
export function addressAt(value: unknown, position: string): string | undefined {
  return framesOf(value).find((frame) => frame.position === position)?.uri
}

/**
 * The frames with one of them replaced, or taken away. A first frame alone is written as its address, which every model
 * takes; undefined when none is left.
 */
export function withFrame(value: unknown, position: string, uri: string | undefined): string | Frame[] | undefined {
  const others = framesOf(value).filter((frame) => frame.position !== position)
  const frames = uri === undefined ? others : position === 'first' ? [{ uri, position }, ...others] : [...others, { uri, position }]
  const [only] = frames
  if (only === undefined) return undefined
  return frames.length === 1 && only.position === 'first' ? only.uri : frames
}
