import { createContext, use, type ReactNode } from 'react'
import type { JsonSchema, Path } from '~/contract/json-schema'
import type { FormField } from '~/features/form/shared/types'
import type { ContractForm } from '~/features/form/shared/useContractForm'
import type { Operation } from './operations'
import type { Value } from './schema/members'

export type PlaygroundForm = ContractForm<Value, Value>

export interface AnyFieldProps {
  name: string
  path: Path
  schema: JsonSchema
}

interface Playground {
  /** Draws any field. Handed down, for fields hold fields, and files that import each other in a circle break easily. */
  drawField: (props: AnyFieldProps & { key: string }) => ReactNode
  operation: Operation
  form: PlaygroundForm
  /** The seed of the next run while the person has locked none. */
  nextSeed: number
  seedRolled: () => void
  /** The seed of the latest run, to take up again. */
  lastSeed: number | undefined
}

export const PlaygroundContext = createContext<Playground | null>(null)

/** What the fields of a screen share. @throws Error outside of one */
export function usePlayground(): Playground {
  const playground = use(PlaygroundContext)
  if (!playground) throw new Error('Only inside the playground')
  return playground
}

/** The field at a path that is known only at run time. */
export function fieldAt(form: PlaygroundForm, path: Path): FormField<unknown> {
  // The types of a path that is known only at run time are lost; every control checks what it shows.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return form.field(path) as FormField<unknown>
}
