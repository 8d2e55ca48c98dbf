import type { ChangeEvent } from 'react'
import type { Limits } from '~/contract/fields'
import { pointer, typesOf, type JsonSchema, type Path } from '~/contract/json-schema'
import { whenReleased } from './pointer'

interface FieldHandlers {
  onChange: (value: unknown) => void
  onTextChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void
  onBlur: () => void
}

interface FieldActions {
  changed: (path: Path, value: unknown) => void
  left: (path: Path) => void
}

/** Handlers by path, made once each: a memoized control does not draw again because its neighbour was typed into. */
export function createFieldHandlers({ changed, left }: FieldActions) {
  const made = new Map<string, FieldHandlers>()
  return (path: Path): FieldHandlers => {
    const name = pointer(path)
    const handlers = made.get(name) ?? {
      onChange: (value) => changed(path, value),
      onTextChange: (event) => changed(path, event.target.value),
      onBlur: () => whenReleased(() => left(path)),
    }
    made.set(name, handlers)
    return handlers
  }
}

/** For a field that the chosen branch of the schema does not have. */
export const NO_LIMITS: Limits = { integer: false, required: false, nullable: false }

/** The length that a counter can count to. Where several forms of a text are accepted, each has its own. */
export function countableLength(schema: JsonSchema | undefined, limits: Limits): number | undefined {
  const forms = (schema?.anyOf ?? []).filter((form) => !typesOf(form).includes('null'))
  return forms.length > 1 ? undefined : limits.maxLength
}

/** What a text control shows of a value. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}
