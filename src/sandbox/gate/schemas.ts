import contract from '~/contract/contract.json'
import type { JsonSchema } from '~/contract/json-schema'
import requests from '~/contract/requests.gen.json'

interface Parameter {
  name: string
  in: string
  required?: boolean
  schema: JsonSchema
}

/** What an operation of the contract accepts. */
export interface Accepts {
  path: JsonSchema
  query: JsonSchema
  /** Undefined when the operation takes no body. */
  body: JsonSchema | undefined
}

const named: Readonly<Record<string, JsonSchema | undefined>> = contract.components.schemas
const bodies: Readonly<Record<string, JsonSchema | undefined>> = requests
const known = new Map<string, Accepts>()

interface OperationObject {
  operationId: string
  parameters: readonly Parameter[]
  requestBody?: { content: { 'application/json': { schema: { $ref: string } } } }
}

const paths: Readonly<Record<string, Readonly<Record<string, OperationObject | undefined>>>> = contract.paths

for (const methods of Object.values(paths)) {
  for (const operation of Object.values(methods)) {
    if (!operation) continue
    const reference = operation.requestBody?.content['application/json'].schema.$ref
    known.set(operation.operationId, {
      path: objectOf(operation.parameters.filter((parameter) => parameter.in === 'path')),
      query: objectOf(operation.parameters.filter((parameter) => parameter.in === 'query')),
      body: reference === undefined ? undefined : bodies[nameOf(reference)],
    })
  }
}

/** @throws RangeError for an id that is not in the contract */
export function acceptedBy(operationId: string): Accepts {
  const accepts = known.get(operationId)
  if (!accepts) throw new RangeError(`No operation is called ${operationId}`)
  return accepts
}

/** Parameters as one object schema; names that it does not list are let through, as the API does. */
function objectOf(parameters: readonly Parameter[]): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, inline(schema)])),
    required: parameters.filter((parameter) => parameter.required === true).map(({ name }) => name),
  }
}

/** Parameters refer to flat schemas only (Uuid, UtcDate …): one step is enough. */
function inline(schema: JsonSchema): JsonSchema {
  return schema.$ref === undefined ? schema : (named[nameOf(schema.$ref)] ?? {})
}

function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1)
}
