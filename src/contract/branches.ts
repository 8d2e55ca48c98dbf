import { isObject, type JsonSchema } from './json-schema'

/** The values of its discriminator that lead to `branch`: its `const`, or the members of its `enum`. */
function tagsOf(branch: JsonSchema, tag: string): readonly unknown[] {
  const member = branch.properties?.[tag]
  return member?.const === undefined ? (member?.enum ?? []) : [member.const]
}

/**
 * The values a discriminated `oneOf` accepts in its discriminator, in the order of the document: the models of
 * a generation request, the kinds of a voice. Empty for a schema without a discriminator.
 */
export function discriminatorValues(schema: JsonSchema): readonly unknown[] {
  const tag = schema.discriminator?.propertyName
  return tag === undefined ? [] : (schema.oneOf ?? []).flatMap((branch) => tagsOf(branch, tag))
}

/** The branch of a discriminated `oneOf` that `value` names; undefined when it names none of them. */
export function chosenBranch(schema: JsonSchema, value: unknown): JsonSchema | undefined {
  const tag = schema.discriminator?.propertyName
  if (tag === undefined || !isObject(value) || !Object.hasOwn(value, tag)) return undefined
  return schema.oneOf?.find((branch) => tagsOf(branch, tag).includes(value[tag]))
}
