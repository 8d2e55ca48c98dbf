import { isObject, type JsonSchema } from '~/contract/json-schema'
import type { Estimate } from '~/lib/prices'
import type { Operation } from '../operations'
import { fieldsOf, modelOf, type Value } from '../schema/members'
import { switchModel } from '../schema/switch-model'
import { widgetOf } from '../schema/widgets'
import { costOf } from './cost'
import { seedsFrom } from './seeds'

/** One request that a press of the button sends. */
export interface PlannedRun {
  model: string | undefined
  body: Record<string, unknown>
  estimate: Estimate
}

interface PlanOptions {
  operation: Pick<Operation, 'id' | 'schema'>
  /** The form's value, and the body it stands for. */
  value: Value
  body: Record<string, unknown>
  /** Of each model, from 1. */
  count: number
  /** Other models that get the same input. */
  others: readonly string[]
  /** For forms whose seed is not locked. */
  nextSeed: number
  secondsOf: (uri: string) => number | undefined
}

/** What would be sent, in order: all runs of the form's own model, then of the others. The first is the one that the code shows. */
export function planRuns({ operation, value, body, count, others, nextSeed, secondsOf }: PlanOptions): PlannedRun[] {
  const { id, schema } = operation
  const bodies = [body, ...others.map((model) => bodyFor(schema, value, model))]
  return bodies.flatMap((own) => {
    const max = seedLimit(schema, own)
    const seeds = max === undefined ? [] : seedsFrom(typeof own.seed === 'number' ? own.seed : nextSeed, count, max)
    return Array.from({ length: count }, (_, n): PlannedRun => {
      const seeded = seeds[n] === undefined ? own : { ...own, seed: seeds[n] }
      return { model: modelOf(own), body: seeded, estimate: costOf(id, seeded, secondsOf) }
    })
  })
}

/** The form's input as a body for another model: what it does not take is left out, as when the model is changed. */
export function bodyFor(schema: JsonSchema, value: Value, model: string): Record<string, unknown> {
  return withoutBlanks(switchModel(schema, value, model).value)
}

/** The largest seed of a request; undefined for a model without seeds. */
export function seedLimit(schema: JsonSchema, value: Value): number | undefined {
  for (const [name, member] of fieldsOf(schema, value)) {
    const widget = widgetOf(name, member)
    if (widget.kind === 'seed') return widget.max
  }
  return undefined
}

function withoutBlanks(value: Value): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      if (member === undefined || member === null || member === '') return []
      return [[name, isObject(member) ? withoutBlanks(member) : member]]
    }),
  )
}
