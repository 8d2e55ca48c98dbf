import type { JsonSchema } from '~/contract/json-schema'
import createRealtimeSessionRequest from '~/contract/requests/CreateRealtimeSessionRequest.gen.json'

/**
 * The request's schema. The contract leaves open what an object's properties are (they would refer to themselves);
 * they are parameters again, so here they are checked as such.
 */
export const sessionSchema: JsonSchema = withNestedParameters(createRealtimeSessionRequest)
export const toolsSchema: JsonSchema = sessionSchema.properties?.tools ?? {}

function withNestedParameters(request: JsonSchema): JsonSchema {
  let parameter: JsonSchema | undefined
  // A getter, for the schema goes round in a circle; whoever walks it walks along a value, which ends.
  const nested: JsonSchema = {
    get oneOf() {
      return parameter?.oneOf
    },
    discriminator: { propertyName: 'type' },
  }
  const copy = (schema: JsonSchema, name?: string): JsonSchema => {
    const made: JsonSchema = {
      ...schema,
      ...(schema.items && { items: name === 'properties' ? nested : copy(schema.items, name === 'parameters' ? 'parameter' : undefined) }),
      ...(schema.oneOf && { oneOf: schema.oneOf.map((branch) => copy(branch)) }),
      ...(schema.properties && {
        properties: Object.fromEntries(Object.entries(schema.properties).map(([key, member]) => [key, member && copy(member, key)])),
      }),
    }
    if (name === 'parameter') parameter ??= made
    return made
  }
  return copy(request)
}
