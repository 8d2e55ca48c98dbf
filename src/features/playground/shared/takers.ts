import type { MediaKind } from '~/data/ledgerEntry'
import { operations } from '../operations'
import { takesKind } from '../schema/slots'

/** A screen of the playground that takes a file. */
interface Taker {
  slug: string
  label: string
}

const found = new Map<MediaKind, readonly Taker[]>([['unknown', []]])

/** Where an output of a kind can be used as input, as the contract has it; asked once for each kind. */
export function takersOf(kind: MediaKind = 'unknown'): readonly Taker[] {
  const known = found.get(kind)
  if (known) return known
  const takers = kind === 'unknown' ? [] : operations.filter(({ schema }) => takesKind(schema, kind)).map(({ slug, label }) => ({ slug, label }))
  found.set(kind, takers)
  return takers
}
