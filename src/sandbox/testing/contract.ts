import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import contract from '~/contract/contract.json'
import { matchOperation } from '~/contract/operations'

// Discriminators only help ajv to say less; the oneOf below them says the same.
const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema({ $id: 'contract', components: contract.components })

interface Responses {
  responses: Record<string, { content?: { 'application/json': { schema: { $ref: string } } } } | undefined>
}

const envelope = {
  type: 'object',
  required: ['error'],
  properties: { error: { type: 'string', minLength: 1 }, docUrl: { type: 'string' }, issues: { type: 'array', minItems: 1 } },
  additionalProperties: false,
}

/**
 * What is wrong with an answer, in ajv's words; empty when it is what the contract says. A status that the contract does
 * not list must carry the API's envelope; so must a listed error, which in real life has `docUrl` beside `error`.
 */
export function faultsOf(method: string, path: string, status: number, body: unknown): string[] {
  const match = matchOperation(method, path.split('?')[0] ?? '')
  if (!match) return [`${method} ${path} is no operation`]
  const paths: Record<string, Record<string, Responses | undefined>> = contract.paths
  const response = paths[match.operation.path]?.[method.toLowerCase()]?.responses[status]
  if (status >= 400) return check(envelope, body)
  if (!response) return [`${status} is not in the contract`]
  if (!response.content) return body instanceof Uint8Array && body.length === 0 ? [] : ['A body where none is due']
  return check(reference(response.content['application/json'].schema.$ref), body)
}

const references = new Map<string, object>()

/** Always the same object for the same name: ajv compiles each object once. */
function reference(name: string): object {
  const schema = references.get(name) ?? { $ref: name.replace('#', 'contract#') }
  references.set(name, schema)
  return schema
}

function check(schema: object, body: unknown): string[] {
  const validate = ajv.compile(schema)
  return validate(body) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''} ${JSON.stringify(error.params)}`)
}
