import { pointer, type Path } from '~/contract/json-schema'

/** Something wrong with the value, found here by the contract or over there by the API. */
export interface FormIssue {
  path: Path
  /** The path as JSON Pointer. */
  pointer: string
  /** One sentence. */
  message: string
  source: 'contract' | 'server'
}

export function formIssue(path: Path, message: string, source: FormIssue['source']): FormIssue {
  return { path, pointer: pointer(path), message, source }
}

/** True when one of the pointers is the other or lies below it. */
export function areRelated(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`)
}

/**
 * Where an issue is shown: at the innermost of the fields that is, or contains, its place. A whole that has no field,
 * such as a choice that was not made yet, is shown at the first field in it. Undefined when there is no such field.
 */
export function ownerOf(inner: string, fields: ReadonlySet<string>): string | undefined {
  for (let candidate = inner; candidate !== ''; candidate = candidate.slice(0, candidate.lastIndexOf('/'))) {
    if (fields.has(candidate)) return candidate
  }
  return inner === '' ? undefined : [...fields].find((field) => field.startsWith(`${inner}/`))
}
