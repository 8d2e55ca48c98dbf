import { expect, it } from 'vitest'
import { validate } from '~/contract/validate'
import requests from '~/contract/requests.gen.json'
import { addressAt, withFrame } from './frames'

const [a, b] = ['https://a.example/1.png', 'https://a.example/2.png']
const both = [{ uri: a, position: 'first' }, { uri: b, position: 'last' }]

it('reads both ways of writing frames', () => {
  expect(addressAt(a, 'first')).toBe(a)
  expect(addressAt(a, 'last')).toBeUndefined()
  expect(addressAt(both, 'last')).toBe(b)
  expect(addressAt([{ uri: a }], 'first')).toBe(a)
  for (const nothing of [undefined, '', null, 7, [], [null], [{ position: 'first' }]]) expect(addressAt(nothing, 'first')).toBeUndefined()
})

it('puts, replaces and takes away one frame, and leaves the other', () => {
  expect(withFrame(undefined, 'first', a)).toBe(a)
  expect(withFrame(a, 'last', b)).toEqual(both)
  expect(withFrame([{ uri: b, position: 'last' }], 'first', a)).toEqual(both)
  expect(withFrame(both, 'first', b)).toEqual([{ uri: b, position: 'first' }, { uri: b, position: 'last' }])
  expect(withFrame(both, 'last', undefined)).toBe(a)
  expect(withFrame(both, 'first', undefined)).toEqual([{ uri: b, position: 'last' }])
  expect(withFrame(a, 'first', undefined)).toBeUndefined()
})

it('writes what the contract takes', () => {
  const request = (promptImage: unknown) => validate(requests.CreateImageToVideoRequest, { model: 'veo3.1', ratio: '1280:720', promptImage })
  expect(request(withFrame(undefined, 'first', a))).toEqual([])
  expect(request(withFrame(a, 'last', b))).toEqual([])
})
