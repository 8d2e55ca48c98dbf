// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import contract from './contract.json'
import { type Contract, derive, inline, requestSchemas } from './derive'
import { emitTypes } from './emit-types'
import { matchOperation, operations } from './operations'
import requests from './requests.gen.json'

const committed = contract as unknown as Contract
const here = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
/** The document that the committed contract was derived from; it is not part of the repository. */
const original = new URL('../../../shared/openapi.json', import.meta.url)

describe('the committed files', () => {
  it('hold the types of contract.json', () => {
    expect(here('schema.gen.ts')).toBe(emitTypes(committed))
  })

  it('hold the request schemas of contract.json', () => {
    expect(requests).toEqual(requestSchemas(committed))
  })

  it('hold each request schema by itself, and no other', () => {
    expect(readdirSync(new URL('requests', import.meta.url)).toSorted()).toEqual(Object.keys(requests).map((name) => `${name}.gen.json`).toSorted())
    for (const [name, schema] of Object.entries(requests)) expect(JSON.parse(here(`requests/${name}.gen.json`))).toEqual(schema)
  })

  it('name every reference and use every schema', () => {
    const text = JSON.stringify({ ...committed, components: {} })
    const used = new Set<string>()
    const follow = (part: string) => {
      for (const [, name] of part.matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
        if (used.has(name!)) continue
        used.add(name!)
        expect(committed.components.schemas).toHaveProperty(name!)
        follow(JSON.stringify(committed.components.schemas[name!]))
      }
    }
    follow(text)
    expect(Object.keys(committed.components.schemas).toSorted()).toEqual([...used].toSorted())
  })

  it('hold no prose and no samples', () => {
    const keywords = new Set<string>()
    const visit = (value: unknown, isMap: boolean) => {
      if (Array.isArray(value)) for (const item of value) visit(item, false)
      else if (value && typeof value === 'object')
        for (const [key, child] of Object.entries(value)) {
          if (!isMap) keywords.add(key)
          visit(child, !isMap && ['properties', 'schemas', 'mapping', 'paths'].includes(key))
        }
    }
    visit(committed.components, false)
    for (const methods of Object.values(committed.paths)) visit(Object.values(methods), false)
    for (const banned of ['description', 'summary', 'title', 'example', 'examples', 'tags']) {
      expect([...keywords]).not.toContain(banned)
    }
  })

  it.skipIf(!existsSync(original))('are what the API document gives, all 43 operations of it', () => {
    const document = JSON.parse(readFileSync(original, 'utf8'))
    expect(derive(document)).toEqual(committed)
    const inDocument = Object.entries(document.paths as Record<string, object>).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(inDocument).toHaveLength(43)
    expect(operations.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual(inDocument.toSorted())
  })
})

describe('derive', () => {
  const variants = {
    oneOf: [
      { type: 'object', properties: { status: { const: 'READY' }, url: { type: 'string' } }, required: ['status'] },
      { type: 'object', properties: { status: { const: 'FAILED' } }, required: ['status'] },
    ],
    discriminator: { propertyName: 'status' },
  }
  const json = (schema: unknown) => ({ content: { 'application/json': { schema } } })
  const document = (extra: object = {}) => ({
    info: { title: 'X', version: '2030-01-01', description: 'prose' },
    paths: {
      '/v1/things': {
        get: {
          summary: 'prose',
          parameters: [
            { name: 'limit', in: 'query', required: true, schema: { type: 'integer', default: 5 } },
            { name: 'X-Runway-Version', in: 'header', required: true, schema: { type: 'string' } },
          ],
          responses: {
            200: json({ type: 'object', properties: { data: { type: 'array', items: variants } }, required: ['data'] }),
          },
        },
        post: {
          requestBody: json({
            type: 'object',
            title: 'prose',
            properties: { description: { type: 'string', description: 'prose', example: 'sample' } },
            required: ['description'],
          }),
          responses: { 200: json({ type: 'object', properties: { id: { type: 'string' } }, required: ['id'] }) },
        },
      },
      '/v1/things/{id}': {
        get: { responses: { 200: json(variants) } },
        patch: {
          requestBody: json({ type: 'object', properties: { description: { type: 'string' } } }),
          responses: { 200: json(variants) },
        },
      },
      ...extra,
    },
  })
  const derived = derive(document())

  it('names a resource and its states, once for all places where they stand', () => {
    expect(Object.keys(derived.components.schemas)).toEqual(
      expect.arrayContaining(['Thing', 'ThingReady', 'ThingFailed', 'ThingList', 'CreateThingRequest', 'CreatedId']),
    )
    expect(derived.components.schemas.ThingList!.properties!.data!.items).toEqual({ $ref: '#/components/schemas/Thing' })
  })

  it('maps discriminator values to the schemas that carry them', () => {
    expect(derived.components.schemas.Thing!.discriminator).toEqual({
      propertyName: 'status',
      mapping: { READY: '#/components/schemas/ThingReady', FAILED: '#/components/schemas/ThingFailed' },
    })
  })

  it('makes parameters with a default optional and drops the version header', () => {
    expect(derived.paths['/v1/things']!.get!.parameters).toEqual([
      { name: 'limit', in: 'query', required: false, schema: { type: 'integer', default: 5 } },
    ])
  })

  it('requires a body exactly when it has required members', () => {
    expect(derived.paths['/v1/things']!.post!.requestBody!.required).toBe(true)
    expect(derived.paths['/v1/things/{id}']!.patch!.requestBody!.required).toBe(false)
  })

  it('keeps a property that is called like a prose keyword', () => {
    expect(derived.components.schemas.CreateThingRequest!.properties).toEqual({ description: { type: 'string' } })
    expect(JSON.stringify(derived)).not.toContain('prose')
    expect(JSON.stringify(derived)).not.toContain('sample')
  })

  it('refuses two operations of one name', () => {
    expect(() => derive(document({ '/v2/things/{id}': { get: { responses: {} } } }))).not.toThrow()
    expect(() => derive(document({ '/v1/things/': { post: { responses: {} } } }))).toThrow(/CreateThing/)
  })

  it('takes a model and a field that nobody has seen before', () => {
    const known = committed.paths['/v1/text_to_image']!.post!.requestBody!.content['application/json'].schema
    const schema = inline(known, committed)
    const invented = structuredClone(schema.oneOf![0]!)
    Object.assign(invented.properties!, { model: { const: 'zeta_9', type: 'string' }, glow: { type: 'number', maximum: 3 } })
    const next = derive({
      info: { version: '1' },
      paths: {
        '/v1/text_to_image': {
          post: {
            requestBody: json({ ...schema, oneOf: [...schema.oneOf!, invented] }),
            responses: { 200: json({ type: 'object', properties: { id: { type: 'string' } }, required: ['id'] }) },
          },
        },
      },
    })
    expect(requestSchemas(next).CreateTextToImageRequest!.oneOf!.at(-1)!.properties).toHaveProperty('glow')
    expect(emitTypes(next)).toContain('"glow"?: number')
    expect(next.paths['/v1/text_to_image']!.post!['x-starts-task']).toBe(true)
  })
})

describe('matchOperation', () => {
  it('prefers a fixed segment to a parameter', () => {
    expect(matchOperation('POST', '/v1/voices/preview')?.operation.id).toBe('PreviewVoice')
    expect(matchOperation('GET', '/v1/voices/preview')?.operation.id).toBe('GetVoice')
  })

  it('gives parameters as they were sent', () => {
    expect(matchOperation('GET', '/v1/tasks/a%2Fb')?.params).toEqual({ id: 'a%2Fb' })
  })

  it('knows nothing outside the contract', () => {
    for (const path of ['/v1/tasks', '/v1/tasks/', '/v2/avatars', '/v1/avatars/1/2', '//v1/avatars', '/v1/../x']) {
      expect(matchOperation('GET', path)).toBeUndefined()
    }
    expect(matchOperation('DELETE', '/v1/avatars')).toBeUndefined()
  })

  it('marks what creates and what starts a task', () => {
    const ids = (test: (o: (typeof operations)[number]) => boolean) => operations.filter(test).map(({ id }) => id)
    expect(ids((o) => o.startsTask)).toHaveLength(11)
    expect(ids((o) => o.method === 'POST' && !o.creates)).toEqual(['QueryOrganizationUsage'])
  })
})
