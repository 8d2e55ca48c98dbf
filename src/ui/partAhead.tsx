import { lazy, useState, type ComponentType } from 'react'

/**
 * A part of a page whose code is fetched ahead of its use. `lazy` alone would draw its fallback first, and for a third
 * of a second, even when the code has long been there; this draws at once what has come. Stands in a LazyPart.
 *
 * @returns the part, and what fetches its code; that rejects when it cannot be had, and may be tried again
 */
export function partAhead<Props extends object>(load: () => Promise<ComponentType<Props>>): [Part: ComponentType<Props>, fetchAhead: () => Promise<unknown>] {
  let loaded: ComponentType<Props> | undefined
  const fetchAhead = async () => (loaded ??= await load())
  const Lazy = lazy(async () => ({ default: await fetchAhead() }))
  function Part(props: Props) {
    // Chosen once: another kind of component would be drawn anew, and lose what was typed into it.
    const [Now] = useState<ComponentType<Props>>(() => loaded ?? Lazy)
    return <Now {...props} />
  }
  return [Part, fetchAhead]
}
