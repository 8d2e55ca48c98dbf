import { assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryOf } from '~/contract/arbitrary'
import { validate } from '~/contract/validate'
import requests from '~/contract/requests.gen.json'
import { operations } from '../operations'
import { fieldsOf, modelsOf, type Value } from './members'
import { startOf } from './start'
import { switchModel } from './switch-model'

const { CreateTextToVideoRequest, CreateTextToImageRequest, CreateImageToVideoRequest } = requests

describe('changing the model', () => {
  it('keeps what fits, snaps sizes by shape and numbers to the nearest, and says so', () => {
    const value = { model: 'gen4.5', promptText: 'A kite', ratio: '720:1280', duration: 9, seed: 7 }
    const { value: next, changes } = switchModel(CreateTextToVideoRequest, value, 'veo3.1')
    expect(next).toEqual({ model: 'veo3.1', promptText: 'A kite', ratio: '720:1280', duration: 8, audio: true })
    expect(changes.map(({ field, kind }) => [field, kind])).toEqual([['duration', 'snapped'], ['seed', 'dropped']])
  })

  it('takes the nearest shape, not the nearest number of pixels', () => {
    const { value } = switchModel(CreateTextToImageRequest, { model: 'gen4_image', promptText: 'x', ratio: '1080:1920' }, 'gemini_2.5_flash')
    expect(value.ratio).toBe('768:1344')
  })

  it('keeps the first frame where only one is taken', () => {
    const frames = [{ uri: 'https://a.example/1.png', position: 'first' }, { uri: 'https://a.example/2.png', position: 'last' }]
    const { value, changes } = switchModel(CreateImageToVideoRequest, { model: 'veo3.1', promptImage: frames, ratio: '1280:720' }, 'gen4.5')
    expect(value.promptImage).toBe(frames[0]!.uri)
    expect(changes.map(({ field }) => field)).toContain('promptImage')
    const onlyLast = { model: 'veo3.1', promptImage: frames.slice(1), ratio: '1280:720' }
    expect(switchModel(CreateImageToVideoRequest, onlyLast, 'gen4.5').value.promptImage).toBeUndefined()
  })

  it('never cuts a text, and takes the other model’s own fields from its draft', () => {
    const long = 'x'.repeat(20_000)
    const { value } = switchModel(CreateTextToImageRequest, { model: 'gpt_image_2', promptText: long, ratio: 'auto' }, 'gen4_image', { seed: 5, promptText: 'old' })
    expect(value).toMatchObject({ promptText: long, seed: 5, ratio: '1024:1024' })
  })

  it('property: from any valid request the other model’s is valid but for what only a person can give', () => {
    for (const { schema } of operations.filter((operation) => modelsOf(operation.schema).length > 1)) {
      const models = modelsOf(schema)
      assert(
        property(arbitraryOf(schema), constantFrom(...models), (request, model) => {
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of this very schema
          const value = request as Value
          const { value: next, changes } = switchModel(schema, value, model)
          // Texts that are too long stay; prompts and files may be missing.
          const faults = validate(schema, next).filter(({ keyword, path }) => keyword !== 'maxLength' && !(keyword === 'required' && ['promptText', 'promptImage', 'referenceImages'].includes(String(path[0]))) && keyword !== 'minItems')
          expect(faults).toEqual([])
          // What both take in the same form is untouched, and whatever is lost or changed is told.
          const start = startOf(schema, String(value.model))
          const lost = fieldsOf(schema, value).flatMap(([name]) => {
            const own = JSON.stringify(value[name])
            return own === undefined || own === '""' || own === JSON.stringify(next[name]) || own === JSON.stringify(start[name]) ? [] : [name]
          })
          expect(changes.map(({ field }) => field)).toEqual(expect.arrayContaining(lost))
          // Going to the model one already has changes nothing.
          expect(switchModel(schema, next, model)).toEqual({ value: next, changes: [] })
        }),
        { numRuns: 60 },
      )
    }
  })
})
