import { pointer, type JsonSchema, type Path } from '~/contract/json-schema'
import { bodyOf, type FormMode } from './body'
import { areRelated, type FormIssue } from './issues'
import { changesOf, getAt, isBlank, isSame, members, setAt, withMembers } from './json'
import { lateChecks } from './lateChecks'
import type { Sending } from './sending'

export type Submission =
  | { state: 'idle' | 'pending' | 'done'; error?: undefined }
  /** `error` is what `send` threw; undefined when the contract found something and nothing was sent. */
  | { state: 'failed'; error: unknown }

export interface FormState<T> {
  value: T
  /** What the value is compared with: the start, or what was saved last. */
  initial: T
  issues: readonly FormIssue[]
  /** Pointers of the fields that are on the screen. */
  fields: ReadonlySet<string>
  /** Pointers of the fields whose issues may be shown before the first attempt to send. */
  touched: ReadonlySet<string>
  attempted: boolean
  submission: Submission
  /** Counts the times that the first field at fault should get the focus. */
  refusals: number
}

export interface SubmitOptions<Body, Result> {
  /** Sends the body; throws what went wrong. `key` is the Idempotency-Key, for a create. */
  send: (request: { body: Body; key: string }) => Promise<Result>
  /** Called after success, when the form no longer counts as changed: the place to go elsewhere. */
  onDone?: (result: Result) => void
  /** Sends the same body as a new request, although it is unknown what became of the last one. */
  anew?: boolean
}

interface StoreOptions<T> {
  schema: JsonSchema
  mode: FormMode
  initial: T
  /** Makes the Idempotency-Keys; given by tests. */
  newKey?: () => string
}

/** The state of one form, apart from React. Actions are named as events; `subscribe` and `get` suit useSyncExternalStore. */
export function createFormStore<T extends object, Body>({ schema, mode, initial, newKey }: StoreOptions<T>) {
  const untouched = { issues: [], touched: new Set<string>(), attempted: false }
  let fields: ReadonlySet<string> = new Set()
  let state: FormState<T> = { ...untouched, value: initial, initial, fields, submission: { state: 'idle' }, refusals: 0 }
  let given = initial
  /** Members that changed or were left before the checks were there. */
  const unchecked = new Set<string>()
  const listeners = new Set<() => void>()
  let sending: Sending<Body> | undefined

  const get = () => state
  const body = () => bodyFrom(state.value)
  const bodyFrom = (value: T) => bodyOf(schema, mode, members(value), members(state.initial))

  function subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }

  function update(change: Partial<FormState<T>>): void {
    state = { ...state, fields, ...change }
    for (const listener of listeners) listener()
  }

  /** The issues after a change at `path`: those of its member are found anew, what the API said of it is outdated. */
  function issuesAfter(path: Path, value: T): readonly FormIssue[] {
    const checks = lateChecks.now()
    const name = String(path[0])
    if (!checks) {
      if (unchecked.size === 0) void lateChecks.load().then(caughtUp, () => unchecked.clear())
      unchecked.add(name)
      return state.issues
    }
    // Another branch has other rules for every member.
    if (name === schema.discriminator?.propertyName) return checks.issuesOfBody(schema, bodyFrom(value))
    const at = pointer(path)
    const kept = state.issues.filter((issue) => (issue.source === 'server' ? !areRelated(issue.pointer, at) : issue.path[0] !== path[0]))
    return [...kept, ...checks.issuesOfMember(schema, mode, members(value), name)]
  }

  /** The checks have come: what they would have said of each change so far. */
  function caughtUp(): void {
    for (const name of unchecked) update({ issues: issuesAfter([name], state.value) })
    unchecked.clear()
  }

  /** A list of the fields that a render asks for, its children's included: `shown` takes it when all have asked. */
  function renders() {
    const asked = new Set<string>()
    return { asks: (field: string) => void asked.add(field), shown: () => shown(asked) }
  }

  /** An issue is shown at the innermost field around it. Without issues nobody need know that fields came or went. */
  function shown(now: ReadonlySet<string>): void {
    const isNew = now.size !== fields.size || [...now].some((field) => !fields.has(field))
    fields = now
    if (isNew && state.issues.length > 0) update({})
  }

  function changed(path: Path, next: unknown): void {
    const value = setAt(state.value, path, next)
    update({ value, issues: issuesAfter(path, value) })
  }

  /** A field that was passed by empty is not complained about before the form is sent. */
  function left(path: Path): void {
    if (state.touched.has(pointer(path)) || isBlank(getAt(state.value, path))) return
    update({ touched: new Set(state.touched).add(pointer(path)), issues: issuesAfter(path, state.value) })
  }

  /**
   * New values from the server: they replace what was not changed here, and nothing that was. The same values given
   * again are no news: after a save the old ones may come once more before the new ones do.
   */
  function refreshed(next: T): void {
    if (isSame(next, given)) return
    given = next
    update({ initial: next, value: withMembers(next, changesOf(state.value, state.initial)) })
  }

  function reset(next: T = state.initial): void {
    sending?.forget()
    unchecked.clear()
    update({ ...untouched, value: next, initial: next, submission: { state: 'idle' } })
  }

  /** The checks for what was submitted before they were there; undefined when they cannot be had. Until then it is pending. */
  async function checksFor() {
    update({ submission: { state: 'pending' } })
    try {
      return await lateChecks.load()
    } catch (error) {
      update({ submission: { state: 'failed', error } })
      return undefined
    }
  }

  /** @returns whether it was sent and succeeded. A second call while one is under way does nothing. */
  async function submitted<Result>(options: SubmitOptions<Body, Result>): Promise<boolean> {
    if (state.submission.state === 'pending') return false
    const request = body()
    const sent = changesOf(state.value, state.initial)
    const checks = lateChecks.now() ?? (await checksFor())
    if (!checks) return false
    sending ??= checks.createSending<T, Body>({ schema, get, update, untouched, newKey })
    return sending.send({ request, sent }, options)
  }

  return { get, body, subscribe, renders, changed, left, refreshed, reset, submitted }
}
