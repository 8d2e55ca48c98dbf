import { chosenBranch, discriminatorValues } from '~/contract/branches'
import { isObject, membersOf, type JsonSchema } from '~/contract/json-schema'
import { fieldWords } from '../labels'

export type Value = Readonly<Record<string, unknown>>

/** The models of a request, in the document's order; empty for a request without. */
export function modelsOf(schema: JsonSchema): string[] {
  const named = schema.discriminator?.propertyName === 'model' ? discriminatorValues(schema) : constants(schema.properties?.model)
  return named.map(String)
}

function constants(member: JsonSchema | undefined): readonly unknown[] {
  if (member?.const !== undefined) return [member.const]
  return member?.enum ?? []
}

/** The part of a request's schema that the chosen model follows. */
export function branchFor(schema: JsonSchema, value: Value): JsonSchema {
  return chosenBranch(schema, value) ?? (schema.oneOf?.length === 1 ? schema.oneOf[0] : undefined) ?? schema
}

/** The fields of a form in the order of the screen; the model and other discriminators have a place of their own. */
export function fieldsOf(schema: JsonSchema, value: Value): [name: string, schema: JsonSchema][] {
  const tag = schema.discriminator?.propertyName ?? 'model'
  return membersOf(branchFor(schema, value))
    .filter(([name]) => name !== tag)
    .map((member, at) => ({ member, at, order: fieldWords(member[0]).order }))
    .toSorted((a, b) => a.order - b.order || a.at - b.at)
    .map(({ member }) => member)
}

/** The model that a value names; undefined when it names none. */
export function modelOf(value: unknown): string | undefined {
  return isObject(value) && typeof value.model === 'string' ? value.model : undefined
}
