import { useEffect, useId, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { describeLimits, fieldSchema } from '~/contract/fields'
import { pointer, type JsonSchema, type Path } from '~/contract/json-schema'
import { whenIdle } from '~/lib/whenIdle'
import type { FormMode } from '../body'
import { countableLength, createFieldHandlers, NO_LIMITS, textOf } from '../fieldHandlers'
import { ownerOf, type FormIssue } from '../issues'
import { getAt, isSame } from '../json'
import { lateChecks } from '../lateChecks'
import { createFormStore, type Submission, type SubmitOptions } from '../store'
import type { At, FormField, Key, NameOf } from './types'

interface ContractFormOptions<T> {
  /** The request's schema, of requests.gen.json. Schema and mode are taken at mount: another request is another form. */
  schema: JsonSchema
  /** What the form starts with. When it changes, as after a refetch, it replaces what was not changed here. */
  initial: T
  /** `update` sends, and checks, only top-level members that changed; `create` (the default) all that are filled in. */
  mode?: FormMode
}

export interface ContractForm<Body, T> {
  value: T
  /** The value at this moment, for handlers that outlive a render. */
  latest: () => T
  /** The field of a top-level member, or at a path: `field('name')`, `field(['voice', 'presetId'])`. Ask for it while rendering. */
  field: {
    <K extends NameOf<T>>(name: K): FormField<At<T, [K]>>
    <const P extends readonly Key[]>(path: P): FormField<At<T, P>>
  }
  /**
   * Validates, and sends what is valid; else puts the focus on the first field at fault. Issues that the API finds go
   * to their fields. Keeps one Idempotency-Key for a body until its outcome is known.
   * @returns whether it succeeded
   */
  submit: <Result>(options: SubmitOptions<Body, Result>) => Promise<boolean>
  submission: Submission
  /** Issues that no rendered field shows. */
  strayIssues: readonly FormIssue[]
  /** How many fields show an error. */
  fieldErrors: number
  isDirty: boolean
  /** isDirty at this moment, for handlers that outlive a render. */
  hasUnsavedChanges: () => boolean
  /** The request body as it stands, valid or not: in `update` the changed members, cleared ones as null. */
  body: () => Record<string, unknown>
  /** Back to the start, or to a new one. */
  reset: (next?: T) => void
}

/**
 * The one form system of the app: a controlled value, checked by the contract's own request schema.
 *
 * @typeParam Body what `send` gets, once it is valid
 * @typeParam T the value while it is being filled in
 */
export function useContractForm<Body extends object, T extends object = Partial<Body>>(options: ContractFormOptions<T>): ContractForm<Body, T> {
  const { schema, initial, mode = 'create' } = options
  const formId = useId()
  const [store] = useState(() => createFormStore<T, Body>({ schema, mode, initial }))
  const [handlersAt] = useState(() => createFieldHandlers(store))
  const state = useSyncExternalStore(store.subscribe, store.get, store.get)
  const { value, issues, fields, touched, attempted, submission, refusals } = state

  const fieldsOfRender = store.renders()
  useLayoutEffect(() => fieldsOfRender.shown())

  // So that they are there when the first field is left. If they do not come now, they are asked for again by then.
  useEffect(() => whenIdle(() => void lateChecks.load().catch(() => {}), 1000), [])
  useEffect(() => store.refreshed(initial), [store, initial])
  useLayoutEffect(() => {
    // Who was refused has been checked: they are here.
    if (refusals > 0) lateChecks.now()?.focusFirst(store.get(), formId)
  }, [refusals, store, formId])

  const { errors, stray } = useMemo(() => {
    const found = new Map<string, string>()
    const rest: FormIssue[] = []
    for (const issue of issues) {
      const owner = ownerOf(issue.pointer, fields)
      if (owner === undefined) rest.push(issue)
      else if (!found.has(owner) && (attempted || touched.has(owner))) found.set(owner, issue.message)
    }
    return { errors: found, stray: attempted ? rest : [] }
  }, [issues, fields, attempted, touched])

  function field<K extends NameOf<T>>(name: K): FormField<At<T, [K]>>
  function field<const P extends readonly Key[]>(path: P): FormField<At<T, P>>
  function field(at: string | Path): unknown {
    const path = typeof at === 'string' ? [at] : at
    const name = pointer(path)
    fieldsOfRender.asks(name)
    const own = getAt(value, path)
    const error = errors.get(name)
    const limits = describeLimits(schema, path, value) ?? NO_LIMITS
    const { onChange, onBlur, onTextChange } = handlersAt(path)
    const id = formId + name
    const made: FormField<unknown> = {
      id,
      name,
      value: own,
      onChange,
      onBlur,
      error,
      limits,
      fieldProps: { controlId: id, error, required: limits.required },
      textProps: { name, value: textOf(own), maxLength: countableLength(fieldSchema(schema, path, value), limits), onChange: onTextChange, onBlur },
    }
    return made
  }

  return {
    value,
    latest: () => store.get().value,
    field,
    submit: store.submitted,
    submission,
    strayIssues: stray,
    fieldErrors: errors.size,
    isDirty: !isSame(value, state.initial),
    hasUnsavedChanges: () => !isSame(store.get().value, store.get().initial),
    body: store.body,
    reset: store.reset,
  }
}
