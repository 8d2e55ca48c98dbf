import { describe, expect, it } from 'vitest'
import { isValid } from './check'
import { describeLimits, fieldSchema } from './fields'
import { isObject, type JsonSchema } from './json-schema'
import requests from './requests.gen.json'

const { CreateAvatarRequest, UpdateAvatarRequest, CreateTextToVideoRequest, CreateImageToVideoRequest, CreateRealtimeSessionRequest } = requests

describe('describeLimits', () => {
  it('gives the limits of a plain field', () => {
    expect(describeLimits(CreateAvatarRequest, ['name'])).toMatchObject({ minLength: 1, maxLength: 50, required: true, nullable: false })
    expect(describeLimits(CreateAvatarRequest, ['imageProcessing'])).toMatchObject({ enum: ['optimize', 'none'], default: 'optimize', required: false })
    expect(describeLimits(CreateRealtimeSessionRequest, ['maxDuration'])).toMatchObject({ minimum: 10, maximum: 1800, default: 300, integer: true })
    expect(describeLimits(CreateAvatarRequest, ['documentIds'])).toMatchObject({ maxItems: 50 })
  })

  it('sees through null', () => {
    expect(describeLimits(UpdateAvatarRequest, ['startScript'])).toMatchObject({ maxLength: 2000, nullable: true, required: false })
    expect(describeLimits(UpdateAvatarRequest, ['startScript'], { startScript: null })).toMatchObject({ maxLength: 2000 })
  })

  it('offers all values of a discriminator and then the fields of the chosen branch', () => {
    expect(describeLimits(CreateTextToVideoRequest, ['model'])).toMatchObject({ enum: ['gen4.5', 'veo3.1', 'veo3.1_fast', 'veo3'], required: true })
    expect(describeLimits(CreateTextToVideoRequest, ['duration'], { model: 'gen4.5' })).toMatchObject({ minimum: 2, maximum: 10, required: true })
    expect(describeLimits(CreateTextToVideoRequest, ['duration'], { model: 'veo3.1' })).toMatchObject({ enum: [4, 6, 8], required: false })
    expect(describeLimits(CreateTextToVideoRequest, ['duration'], { model: 'veo3' })).toMatchObject({ enum: [8], required: true })
    expect(describeLimits(CreateTextToVideoRequest, ['seed'], { model: 'veo3' })).toBeUndefined()
    expect(describeLimits(CreateAvatarRequest, ['voice', 'type'], { voice: { type: 'custom' } })).toMatchObject({ enum: ['runway-live-preset', 'custom'] })
  })

  it('gives the limit of the kind of address that is being typed', () => {
    const typed = [undefined, 'https://x', 'runway://x', 'data:image/png']
    const limits = typed.map((referenceImage) => describeLimits(CreateAvatarRequest, ['referenceImage'], { referenceImage }))
    expect(limits.map((limit) => limit?.maxLength)).toEqual([2048, 2048, 5000, 5_242_880])
  })

  it('walks through lists, also when a text would do as well', () => {
    const path = ['promptImage', 0, 'position']
    expect(describeLimits(CreateImageToVideoRequest, path, { model: 'gen4_turbo' })).toMatchObject({ enum: ['first'], required: true })
    expect(describeLimits(CreateImageToVideoRequest, path, { model: 'veo3.1', promptImage: [{}] })).toMatchObject({ enum: ['first', 'last'] })
    expect(describeLimits(CreateRealtimeSessionRequest, ['tools', 0, 'name'], { tools: [{ type: 'client_event' }] })).toMatchObject({ maxLength: 64 })
  })

  it('says null may be sent exactly where it is valid', () => {
    const schemas: JsonSchema[] = []
    const visit = (part: unknown, isSchema: boolean) => {
      if (Array.isArray(part)) for (const entry of part) visit(entry, isObject(entry))
      if (!isObject(part)) return
      if (isSchema) schemas.push(part)
      for (const [key, child] of Object.entries(part)) if (key !== 'mapping' && key !== 'discriminator') visit(child, key !== 'properties' && key !== 'requests')
    }
    visit(requests, false)
    schemas.push({}, { const: null }, { enum: ['a', null] }, { oneOf: [{ type: 'null' }, { type: ['string', 'null'] }] }, { anyOf: [{ const: 1 }, { oneOf: [{ type: 'null' }] }] })
    expect(schemas.length).toBeGreaterThan(500)
    for (const field of schemas) expect([field, describeLimits({ properties: { field } }, ['field'])?.nullable]).toEqual([field, isValid(field, null)])
  })

  it('gives nothing for what is not there', () => {
    expect(fieldSchema(CreateAvatarRequest, ['constructor'])).toBeUndefined()
    expect(fieldSchema(CreateAvatarRequest, ['name', 'first'])).toBeUndefined()
    expect(fieldSchema(CreateAvatarRequest, [])).toBe(CreateAvatarRequest)
  })
})
