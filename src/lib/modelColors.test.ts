import { expect, test } from 'vitest'
import contract from '~/contract/contract.json'
import { KNOWN_MODELS, modelLook } from './modelColors'

test('every model of the contract is known', () => {
  expect([...KNOWN_MODELS].toSorted()).toEqual([...contract.components.schemas.ModelVariant.enum].toSorted())
})

test('no two known models look the same', () => {
  const looks = KNOWN_MODELS.map((model) => JSON.stringify(modelLook(model)))
  expect(new Set(looks).size).toBe(KNOWN_MODELS.length)
})

test.each(['aleph2', 'constructor', '', '🦊'])('%j, which is not known, keeps one look that no known model has', (model) => {
  const look = modelLook(model)
  expect(look).toEqual(modelLook(model))
  expect(look.pattern).toBe('checks')
  expect(look.slot).toBeGreaterThanOrEqual(1)
  expect(look.slot).toBeLessThanOrEqual(12)
})
