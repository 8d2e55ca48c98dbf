import { isObject, type Path } from '~/contract/json-schema'

/** What a control gives when nothing is in it. */
export function isBlank(value: unknown): value is undefined | null | '' {
  return value === undefined || value === null || value === ''
}

/** Whether two JSON values are the same. Members that are undefined count as absent; blank values are all alike. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b || (isBlank(a) && isBlank(b))) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((entry, index) => isSame(entry, b[index]))
  if (!isObject(a) || !isObject(b)) return false
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].every((name) => isSame(a[name], b[name]))
}

/** The value at a path; undefined where there is none. */
export function getAt(value: unknown, path: Path): unknown {
  let at = value
  for (const key of path) {
    if (Array.isArray(at) && typeof key === 'number') at = at[key]
    else if (isObject(at) && Object.hasOwn(at, key)) at = at[key]
    else return undefined
  }
  return at
}

/**
 * A copy with the value at a path replaced. What is off the path stays the very same object, so that memo works.
 * That the new value has the type of its place is checked where a form's fields are asked for.
 */
export function setAt<T>(value: T, path: Path, next: unknown): T
export function setAt(value: unknown, path: Path, next: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return next
  if (typeof key === 'number') {
    const list: unknown[] = Array.isArray(value) ? [...value] : []
    list[key] = setAt(list[key], rest, next)
    return list
  }
  const object = isObject(value) ? value : {}
  return { ...object, [key]: setAt(Object.hasOwn(object, key) ? object[key] : undefined, rest, next) }
}

export type Members = Readonly<Record<string, unknown>>

/** An object as what it is in JSON, a list of named members. */
export function members(object: object): Members {
  return { ...object }
}

/** The members of `value` that differ from those of `from`. */
export function changesOf(value: object, from: object): Members {
  const before = members(from)
  return Object.fromEntries(Object.entries(value).filter(([name, own]) => !isSame(own, before[name])))
}

/** A copy of an object with some of its members replaced. */
export function withMembers<T extends object>(object: T, changes: Members): T {
  return { ...object, ...changes }
}
