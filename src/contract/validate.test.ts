import { describe, expect, it } from 'vitest'
import { isValid } from './check'
import { pointer, type JsonSchema } from './json-schema'
import requests from './requests.gen.json'
import { validate } from './validate'

const avatar = {
  name: 'Ada',
  referenceImage: 'https://example.com/ada.png',
  personality: 'Kind and exact.',
  voice: { type: 'runway-live-preset', presetId: 'clara' },
}
const brief = (schema: JsonSchema, value: unknown) =>
  validate(schema, value).map(({ path, keyword, message }) => `${pointer(path)} ${keyword}: ${message}`)
const uri = (length: number) => 'data:image/png;base64,'.padEnd(length, 'A')
const briefAvatar = (change: object) => brief(requests.CreateAvatarRequest, { ...avatar, ...change })

describe('validate', () => {
  it('accepts a good body', () => {
    expect(briefAvatar({})).toEqual([])
    expect(briefAvatar({ startScript: undefined })).toEqual([])
  })

  it('counts UTF-16 code units, as the API does', () => {
    expect(briefAvatar({ name: '😀'.repeat(25) })).toEqual([])
    expect(briefAvatar({ name: '😀'.repeat(25) + 'x' })).toEqual(['/name maxLength: Must be at most 50 characters; this has 51.'])
    // One letter to the eye, eleven units: a family of four with its joiners.
    expect(briefAvatar({ name: '👨‍👩‍👧‍👦'.repeat(5) })).toEqual(['/name maxLength: Must be at most 50 characters; this has 55.'])
    expect(briefAvatar({ name: '' })).toEqual(['/name minLength: Must not be empty.'])
  })

  it('puts each fault at the member it belongs to', () => {
    expect(briefAvatar({ name: undefined, voice: { type: 'custom' }, documentIds: ['7'] })).toEqual([
      '/name required: Required.',
      '/voice/id required: Required.',
      '/documentIds/0 pattern: Must be an id of the form 123e4567-e89b-42d3-a456-426614174000.',
    ])
  })

  it('reports the branch that the discriminator names', () => {
    const body = { model: 'veo3', promptText: 'x', duration: 4, ratio: '1:1' }
    expect(brief(requests.CreateTextToVideoRequest, body)).toEqual([
      '/duration const: Must be 8.',
      '/ratio enum: Choose one of 1280:720, 720:1280, 1080:1920 or 1920:1080.',
    ])
  })

  it('names the accepted discriminators when none fits', () => {
    const message = 'Choose one of runway-live-preset or custom.'
    expect(briefAvatar({ voice: { type: 'robot' } })).toEqual([`/voice/type discriminator: ${message}`])
    expect(briefAvatar({ voice: {} })).toEqual([`/voice/type discriminator: ${message}`])
    expect(briefAvatar({ voice: 'clara' })).toEqual(['/voice type: Must be an object.'])
  })

  it('reports the asset address that was meant', () => {
    expect(briefAvatar({ referenceImage: `https://example.com/${'x'.repeat(2029)}` })).toEqual([
      '/referenceImage maxLength: Must be at most 2048 characters; this has 2049.',
    ])
    expect(briefAvatar({ referenceImage: 'https://a' })).toEqual(['/referenceImage minLength: Must be at least 13 characters; this has 9.'])
    expect(briefAvatar({ referenceImage: 'ftp://example.com/ada.png' })).toEqual([
      '/referenceImage pattern: Must start with https://, runway:// or data:image/.',
    ])
    expect(briefAvatar({ referenceImage: 'data:video/mp4;base64,AAAA' })).toEqual([
      '/referenceImage pattern: Must start with https://, runway:// or data:image/.',
    ])
    expect(briefAvatar({ referenceImage: 5 })).toEqual(['/referenceImage type: Must be text.'])
  })

  it('looks into the list when a list was given where a text would do as well', () => {
    const body = { model: 'gen4_turbo', ratio: '1280:720', promptImage: [{ uri: 'http://a.example', position: 'first' }] }
    expect(brief(requests.CreateImageToVideoRequest, body)).toEqual([
      '/promptImage/0/uri pattern: Must start with https://, runway:// or data:image/.',
    ])
    expect(brief(requests.CreateImageToVideoRequest, { ...body, promptImage: 1 })).toEqual([
      '/promptImage type: Must be text or a list.',
    ])
  })

  it('takes data URIs up to the last byte of 5 MB', () => {
    expect(briefAvatar({ referenceImage: uri(5_242_880) })).toEqual([])
    expect(briefAvatar({ referenceImage: uri(5_242_881) })).toEqual([
      '/referenceImage maxLength: Must be at most 5,242,880 characters; this has 5,242,881.',
    ])
  })

  it('takes inherited names for members like any other', () => {
    const strict: JsonSchema = { type: 'object', properties: { a: {} }, required: ['constructor'], additionalProperties: false }
    const body: unknown = JSON.parse('{"__proto__":{"constructor":1},"toString":1}')
    expect(brief(strict, body)).toEqual([
      '/constructor required: Required.',
      '/__proto__ additionalProperties: “__proto__” is not accepted here.',
      '/toString additionalProperties: “toString” is not accepted here.',
    ])
    expect(brief(requests.UpdateVoiceRequest, body)).toHaveLength(2)
  })

  it('checks names and values of maps', () => {
    const id = '123e4567-e89b-42d3-a456-426614174000'
    const value = { type: 'primitive', value: 1 }
    expect(brief(requests.RunWorkflowRequest, { nodeOutputs: { [id]: { prompt: value } } })).toEqual([])
    expect(brief(requests.RunWorkflowRequest, { nodeOutputs: { 'a/b~c': { prompt: value }, [id]: { prompt: { type: 'primitive' } } } })).toEqual([
      '/nodeOutputs/a~1b~0c propertyNames: “a/b~c” is not accepted as a name: must be an id of the form 123e4567-e89b-42d3-a456-426614174000.',
      `/nodeOutputs/${id}/prompt/value required: Required.`,
    ])
  })

  it('survives a hostile body', () => {
    expect(briefAvatar({ documentIds: Array.from({ length: 500_000 }, () => 0) })).toHaveLength(51)
    const wide = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`k${index}`, 1]))
    expect(validate(requests.UpdateVoiceRequest, wide)).toHaveLength(200_000)
    let deep: unknown = 0
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep]
    expect(isValid(requests.CreateAvatarRequest, deep)).toBe(false)
  })

  it('refuses to skip over a reference', () => {
    expect(() => validate({ $ref: '#/components/schemas/Avatar' }, {})).toThrow(TypeError)
  })

  it('reports the branch with the fewest faults when all are as likely', () => {
    const schema: JsonSchema = { anyOf: [{ type: 'object', required: ['a', 'b'] }, { type: 'object', required: ['c'] }] }
    expect(brief(schema, {})).toEqual(['/c required: Required.'])
  })

  it('reads patterns as Unicode expressions', () => {
    expect(brief({ pattern: '^.$' }, '😀')).toEqual([])
  })

  it('lets several values of a discriminator lead to one branch', () => {
    const branch: JsonSchema = { type: 'object', properties: { kind: { enum: ['a', 'b'] }, n: { type: 'number' } }, required: ['kind'] }
    const schema: JsonSchema = { oneOf: [branch], discriminator: { propertyName: 'kind' } }
    expect(brief(schema, { kind: 'b', n: 1 })).toEqual([])
    expect(brief(schema, { kind: 'b', n: 'x' })).toEqual(['/n type: Must be a number.'])
    expect(brief(schema, { kind: 'c' })).toEqual(['/kind discriminator: Choose one of a or b.'])
    // What is inherited is not sent.
    expect(brief(schema, Object.create({ kind: 'a' }))).toEqual(['/kind discriminator: Choose one of a or b.'])
  })

  it('without a discriminator wants exactly one branch of a oneOf', () => {
    const schema: JsonSchema = { oneOf: [{ type: 'integer' }, { type: 'number', minimum: 10 }] }
    expect(brief(schema, 3)).toEqual([])
    expect(brief(schema, 12)).toEqual([' oneOf: Fits more than one of the accepted forms; leave out what belongs to the others.'])
    expect(brief(schema, 'x')).toEqual([' type: Must be a whole number or a number.'])
    expect(brief(schema, 2.5)).toEqual([' minimum: Must be a number not less than 10.'])
  })
})

describe('pointer', () => {
  it('escapes as RFC 6901 says', () => {
    expect(pointer([])).toBe('')
    expect(pointer(['voice', 'a/b', '~1', 0, ''])).toBe('/voice/a~1b/~01/0/')
  })
})
