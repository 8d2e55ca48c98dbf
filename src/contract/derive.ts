/**
 * Turns an OpenAPI document into the contract: structure and numbers only, every schema that has a
 * shape of its own under a name of its own.
 *
 * What changes on the way:
 * - prose and samples go (`description`, `summary`, `title`, `example(s)`, tags, vendor extensions);
 * - inline schemas become named ones, equal ones become one, discriminators get a `mapping`
 *   (without it a type generator takes the schema's name for the discriminator's value);
 * - a parameter with a default is optional, whatever the document marks it as;
 * - a body is required when its schema has required members;
 * - the version header is no parameter: the proxy adds it to every request.
 */
import type { JsonSchema } from './json-schema'
import { isObject, type Json } from './json'
import { Namer } from './namer'
import { operationName, pascal, singular } from './naming'

export interface ContractParameter {
  name: string
  in: 'path' | 'query'
  required: boolean
  schema: JsonSchema
}

interface Content {
  content: { 'application/json': { schema: JsonSchema } }
}

export interface ContractOperation {
  operationId: string
  /** A POST that brings something into being or spends credits: it must never be sent twice. */
  'x-creates': boolean
  /** A POST that starts a task at /v1/tasks/{id}. */
  'x-starts-task': boolean
  parameters: ContractParameter[]
  requestBody?: Content & { required: boolean }
  responses: Record<string, Partial<Content>>
}

export interface Contract {
  openapi: '3.1.0'
  info: { title: string; version: string }
  servers: { url: string }[]
  paths: Record<string, Record<string, ContractOperation>>
  components: { schemas: Record<string, JsonSchema> }
}

/** POSTs that only read. */
const READING_POSTS = new Set(['/v1/organization/usage'])

const METHODS = ['get', 'post', 'put', 'patch', 'delete']
const PROSE = new Set(['description', 'summary', 'title', 'example', 'examples', '$schema', 'externalDocs'])

/**
 * @param document a parsed OpenAPI 3.1 document with JSON bodies
 * @returns the contract, deterministic for the same document
 * @throws Error when two operations or schemas would get the same name
 */
export function derive(document: unknown): Contract {
  const source = withoutProse(document) as {
    info: { version: string }
    servers?: { url: string }[]
    paths: Record<string, Record<string, Json>>
  }
  const namer = new Namer()
  const paths: Contract['paths'] = {}
  const drafts: { rank: number; run: () => void }[] = []
  const ids = new Set<string>()

  for (const [path, methods] of Object.entries(source.paths)) {
    paths[path] = {}
    for (const method of METHODS) {
      const raw = methods[method]
      if (!raw) continue
      const operation = shellOf(method, path, raw)
      if (ids.has(operation.operationId)) throw new Error(`Two operations are called ${operation.operationId}`)
      ids.add(operation.operationId)
      paths[path][method] = operation
      // Details name a resource, lists then find it under that name, all others come after.
      const rank = method !== 'get' ? 2 : operation.operationId.startsWith('List') ? 1 : 0
      drafts.push({ rank, run: () => hoist(operation, raw, namer) })
    }
  }
  for (const operation of Object.values(paths).flatMap((methods) => Object.values(methods))) {
    if (operation.operationId.startsWith('Get')) namer.reserve(operation.operationId.slice(3))
  }
  for (const [name, schema] of bodiesOf(source.paths)) namer.count(name, schema)
  for (const draft of drafts.toSorted((a, b) => a.rank - b.rank)) draft.run()

  return {
    openapi: '3.1.0',
    info: { title: 'RunwayML API', version: source.info.version },
    servers: source.servers?.map(({ url }) => ({ url })) ?? [],
    paths,
    components: { schemas: Object.fromEntries([...namer.schemas].toSorted(([a], [b]) => (a < b ? -1 : 1))) },
  }
}

/**
 * @returns every request schema by name (`CreateAvatarRequest`), references written out, so that one
 * of them can be used on its own
 */
export function requestSchemas(contract: Contract): Record<string, JsonSchema> {
  const found: [string, JsonSchema][] = []
  for (const methods of Object.values(contract.paths)) {
    for (const operation of Object.values(methods)) {
      const schema = operation.requestBody?.content['application/json'].schema
      if (schema) found.push([`${operation.operationId}Request`, inline(schema, contract)])
    }
  }
  return Object.fromEntries(found.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** @returns the schema with every `$ref` replaced by what it names */
export function inline(schema: JsonSchema, contract: Pick<Contract, 'components'>): JsonSchema {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit)
    if (typeof value !== 'object' || value === null) return value
    const ref = (value as Json).$ref
    if (typeof ref === 'string') return visit(contract.components.schemas[refName(ref)])
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) =>
        key === 'discriminator' ? [key, { propertyName: (child as Json).propertyName }] : [key, visit(child)],
      ),
    )
  }
  return visit(schema) as JsonSchema
}

/** `#/components/schemas/Avatar` → `Avatar` */
export function refName(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1)
}

function shellOf(method: string, path: string, raw: Json): ContractOperation {
  const answer = jsonSchemaOf(responsesOf(raw)['200'])
  const answersList = isObject(answer?.properties) && 'data' in answer.properties
  const id = operationName(method, path, answersList)
  const body = jsonSchemaOf(raw.requestBody)
  const creates = method === 'post' && !READING_POSTS.has(path)
  return {
    operationId: id,
    'x-creates': creates,
    // Every generation names its model and answers with nothing but an id. Sessions do so too,
    // but name an avatar to talk with under a path of their own.
    'x-starts-task':
      creates && hasMember(body, 'model') && isIdOnly(answer) && !path.includes('realtime_sessions'),
    parameters: ((raw.parameters as Json[] | undefined) ?? [])
      .filter((parameter) => parameter.in === 'path' || parameter.in === 'query')
      .map((parameter) => ({
        name: parameter.name as string,
        in: parameter.in as 'path' | 'query',
        required: parameter.required === true && !('default' in (parameter.schema as Json)),
        schema: parameter.schema as JsonSchema,
      })),
    responses: {},
  }
}

function hoist(operation: ContractOperation, raw: Json, namer: Namer): void {
  const id = operation.operationId
  for (const parameter of operation.parameters) {
    parameter.schema = namer.visit(parameter.schema, `${id}${pascal(parameter.name)}`)
  }
  const body = jsonSchemaOf(raw.requestBody)
  if (body) {
    operation.requestBody = {
      required: hasRequiredMembers(body),
      content: { 'application/json': { schema: namer.named(body, `${id}Request`) } },
    }
  }
  for (const [status, response] of Object.entries(responsesOf(raw))) {
    const schema = jsonSchemaOf(response)
    operation.responses[status] = schema
      ? { content: { 'application/json': { schema: namer.named(schema, answerName(id, status, schema)) } } }
      : {}
  }
}

function answerName(id: string, status: string, schema: Json): string {
  if (isIdOnly(schema)) return 'CreatedId'
  if (!status.startsWith('2')) return 'ErrorBody'
  if (id.startsWith('Get')) return id.slice(3)
  if (id.startsWith('List')) return `${singular(id.slice(4))}List`
  return `${id}Response`
}

function* bodiesOf(paths: Record<string, Record<string, Json>>): Generator<[string, unknown]> {
  for (const methods of Object.values(paths)) {
    for (const raw of Object.values(methods)) {
      if (!isObject(raw)) continue
      yield ['', jsonSchemaOf(raw.requestBody)]
      for (const response of Object.values(responsesOf(raw))) yield ['', jsonSchemaOf(response)]
    }
  }
}

function withoutProse(value: unknown, isMap = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => isMap || !(PROSE.has(key) || key.startsWith('x-')))
      // Below these keys stand names, not keywords: a property may well be called "description".
      .map(([key, child]) => [
        key,
        !isMap && (key === 'enum' || key === 'default' || key === 'const')
          ? child
          : withoutProse(child, !isMap && (key === 'properties' || key === 'paths' || key === 'schemas')),
      ]),
  )
}

function responsesOf(raw: Json): Record<string, unknown> {
  return (raw.responses ?? {}) as Record<string, unknown>
}

function jsonSchemaOf(part: unknown): Json | undefined {
  const content = isObject(part) ? part.content : undefined
  const json = isObject(content) ? content['application/json'] : undefined
  return isObject(json) && isObject(json.schema) ? json.schema : undefined
}

function hasMember(schema: Json | undefined, name: string): boolean {
  if (!schema) return false
  if (Array.isArray(schema.oneOf)) return schema.oneOf.every((branch) => hasMember(branch as Json, name))
  return isObject(schema.properties) && name in schema.properties
}

function hasRequiredMembers(schema: Json): boolean {
  if (Array.isArray(schema.oneOf)) return schema.oneOf.every((branch) => hasRequiredMembers(branch as Json))
  return Array.isArray(schema.required) && schema.required.length > 0
}

function isIdOnly(schema: Json | undefined): boolean {
  return isObject(schema?.properties) && Object.keys(schema.properties).join() === 'id'
}

