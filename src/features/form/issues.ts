import { describeLimits, fieldSchema } from '~/contract/fields'
import type { JsonSchema, Path } from '~/contract/json-schema'
import { pointer, validate, type Issue } from '~/contract/validate'
import { memberBody, type FormMode } from './body'
import type { Members } from './json'

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

/** What is wrong with a whole body. */
export function issuesOfBody(schema: JsonSchema, body: Members): FormIssue[] {
  return validate(schema, body).map((found) => said(found.path, found, body[String(found.path[0])]))
}

/** What is wrong with one member, without looking at the others: cheap enough for every key press. */
export function issuesOfMember(schema: JsonSchema, mode: FormMode, value: Members, name: string): FormIssue[] {
  const member = fieldSchema(schema, [name], value)
  if (!member) return []
  const body = memberBody(schema, mode, value, name)
  if (body !== undefined) return validate(member, body).map((found) => said([name, ...found.path], found, body))
  const isMissing = mode === 'create' && describeLimits(schema, [name], value)?.required
  return isMissing ? [formIssue([name], REQUIRED, 'contract')] : []
}

const REQUIRED = 'Required.'

/** An empty field has one thing wrong with it, whatever it should look like once it is filled in. */
function said(path: Path, { message }: Issue, member: unknown): FormIssue {
  return formIssue(path, member === '' ? REQUIRED : message, 'contract')
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
