import type { UsageSearch } from '../usage.search'

/** Which series are drawn: either all but some, or only some. */
export type Visibility = Pick<UsageSearch, 'show' | 'hide'>

export function isShown({ show, hide }: Visibility, key: string): boolean {
  return show ? show.includes(key) : !hide?.includes(key)
}

/** A press on a series' name. Hiding the last one shown would leave nothing to look at, so that shows all. */
export function toggled({ show, hide }: Visibility, key: string): Visibility {
  const list = show ?? hide ?? []
  const next = list.includes(key) ? list.filter((name) => name !== key) : [...list, key]
  const kept = next.length > 0 ? next : undefined
  return show ? { show: kept, hide: undefined } : { show: undefined, hide: kept }
}

/** One series alone; a second press shows all again. */
export function isolated({ show }: Visibility, key: string): Visibility {
  return { show: show?.length === 1 && show[0] === key ? undefined : [key], hide: undefined }
}
