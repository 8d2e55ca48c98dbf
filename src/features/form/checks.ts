/** What the contract finds wrong with a form. Nothing in it is needed to draw a form or to type into it: see lateChecks.ts. */
import { isValid } from '~/contract/check'
import { describeLimits, fieldSchema } from '~/contract/fields'
import type { JsonSchema, Path } from '~/contract/json-schema'
import { validate, type Issue } from '~/contract/validate'
import { memberBody, type FormMode } from './body'
import { formIssue, type FormIssue } from './issues'
import type { Members } from './json'

/** Whether a body breaks no rule of its schema. */
export function isRight(schema: JsonSchema, body: unknown): boolean {
  return isValid(schema, body)
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
