import { assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryOf } from '~/contract/arbitrary'
import requests from '~/contract/requests.gen.json'
import { operations } from '../operations'
import type { Value } from './members'
import { startOf } from './start'
import { fromSearch, toSearch, withoutFiles } from './url-state'

const { CreateTextToImageRequest: image, CreateTextToVideoRequest: video, CreateImageToVideoRequest: motion } = requests

describe('to the address', () => {
  it('holds the model, and only what is not as it starts', () => {
    expect(toSearch(image, startOf(image, 'gen4_image'))).toEqual({ search: { model: 'gen4_image' }, left: [] })
    expect(toSearch(image, { ...startOf(image, 'gen4_image'), promptText: 'A lamp', seed: 0 }).search).toEqual({ model: 'gen4_image', promptText: 'A lamp', seed: 0 })
  })

  it('names what is too long, and keeps the rest', () => {
    const { search, left } = toSearch(image, { ...startOf(image, 'gpt_image_2'), promptText: 'ü'.repeat(2_000), quality: 'low' })
    expect(left).toEqual(['promptText'])
    expect(search).toMatchObject({ quality: 'low' })
    expect(encodeURIComponent(JSON.stringify(search)).length).toBeLessThan(6_000)
  })

  it('holds no files, no uploads, and no members of another model', () => {
    expect(toSearch(motion, { model: 'gen4_turbo', promptImage: 'data:image/png;base64,AAAA', promptText: 'x', audio: true, ratio: '1280:720' }).search).toEqual({ model: 'gen4_turbo', promptText: 'x' })
    const references = [{ uri: 'runway://1', tag: 'a' }, { uri: 'https://a.example/1.png', tag: 'lamp' }]
    expect(withoutFiles({ referenceImages: references, reference: { type: 'video', uri: 'data:video/mp4;base64,A' } })).toEqual({ referenceImages: [references[1]] })
  })
})

describe('from the address', () => {
  it('forgives each member by itself', () => {
    expect(fromSearch(video, { model: 'nonsense', duration: 99, ratio: 'x', promptText: { a: 1 }, seed: 'seven', junk: 1 })).toEqual({ ...startOf(video, 'gen4.5'), duration: 10 })
    expect(fromSearch(video, { model: 'gen4.5', promptText: 42, duration: '7' })).toMatchObject({ promptText: '42', duration: startOf(video, 'gen4.5').duration })
    expect(fromSearch(video, { model: 'gen4.5', promptText: true })).toMatchObject({ promptText: 'true' })
  })

  it('property: gives back every form whose members fit into an address', () => {
    for (const { schema } of operations) {
      assert(
        property(arbitraryOf(schema), (request) => {
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of this very schema
          const value = request as Value
          const { search, left } = toSearch(schema, value)
          const back = toSearch(schema, fromSearch(schema, search))
          expect(back.search).toEqual(search)
          for (const name of left) expect(search).not.toHaveProperty(name)
        }),
        { numRuns: 30 },
      )
    }
  })
})
