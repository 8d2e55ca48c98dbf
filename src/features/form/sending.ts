import { ApiError } from '~/api/errors'
import type { JsonSchema } from '~/contract/json-schema'
import { createAttempts } from './attempt'
import { isRight, issuesOfBody } from './checks'
import { formIssue, ownerOf, type FormIssue } from './issues'
import { withMembers, type Members } from './json'
import type { FormState, SubmitOptions } from './store'

interface SentForm<T> {
  schema: JsonSchema
  get: () => FormState<T>
  update: (change: Partial<FormState<T>>) => void
  /** What of the state is so before anything is typed. */
  untouched: Pick<FormState<T>, 'issues' | 'touched' | 'attempted'>
  /** Makes the Idempotency-Keys; given by tests. */
  newKey: (() => string) | undefined
}

interface Sent {
  request: Members
  /** What of the value it was made of had changed. */
  sent: Members
}

export type Sending<Body> = ReturnType<typeof createSending<object, Body>>

/** What sends one form, and tells it how that went. */
export function createSending<T extends object, Body>({ schema, get, update, untouched, newKey }: SentForm<T>) {
  const attempts = createAttempts(newKey)
  const isBody = (candidate: unknown): candidate is Body => isRight(schema, candidate)
  return {
    forget: () => attempts.forget(),
    /** Sends the body if it breaks no rule of its schema. @returns whether it was sent and succeeded */
    async send<Result>({ request, sent }: Sent, { send, onDone, anew = false }: SubmitOptions<Body, Result>): Promise<boolean> {
      if (!isBody(request)) {
        update({ issues: issuesOfBody(schema, request), attempted: true, submission: { state: 'failed', error: undefined }, refusals: get().refusals + 1 })
        return false
      }
      if (anew) attempts.forget()
      const key = attempts.keyFor(request)
      update({ issues: [], attempted: true, submission: { state: 'pending' } })
      try {
        const result = await send({ body: request, key })
        attempts.ended()
        // What was typed meanwhile is still a change, and what came from the server meanwhile is not.
        update({ ...untouched, initial: withMembers(get().initial, sent), submission: { state: 'done' } })
        onDone?.(result)
        return true
      } catch (error) {
        attempts.ended(error)
        const issues = error instanceof ApiError ? error.issues.map(({ path, message }) => formIssue(path, message, 'server')) : []
        update({ issues, submission: { state: 'failed', error }, refusals: get().refusals + 1 })
        return false
      }
    },
  }
}

interface Shown {
  issues: readonly FormIssue[]
  fields: ReadonlySet<string>
}

const FOCUSABLE = 'input, select, textarea, button, a[href], [tabindex]:not([tabindex="-1"])'

/** Puts the focus on the first control, in the order of the page, of a field with an issue. */
export function focusFirst({ issues, fields }: Shown, formId: string): void {
  const elements = issues.flatMap((issue) => {
    const owner = ownerOf(issue.pointer, fields)
    const element = owner === undefined ? null : document.getElementById(formId + owner)
    return element ? [element] : []
  })
  const [first] = elements.toSorted((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
  // A group, such as radio cards, has its id on the element around its controls.
  const control = first?.matches(FOCUSABLE) ? first : (first?.querySelector<HTMLElement>(FOCUSABLE) ?? first)
  control?.focus()
}
