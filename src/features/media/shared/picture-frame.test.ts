import { expect, test } from 'vitest'
import { frameAdvice, frameWithin } from './picture-frame'

test('the frame lies centred and as large as fits', () => {
  expect(frameWithin({ width: 1088, height: 704 })).toEqual({ insetX: 0, insetY: 0 })
  expect(frameWithin({ width: 2176, height: 704 })).toEqual({ insetX: 0.25, insetY: 0 })
  expect(frameWithin({ width: 1088, height: 1408 })).toEqual({ insetX: 0, insetY: 0.25 })
})

test('advice names what is outside, or that it is small', () => {
  expect(frameAdvice({ width: 1920, height: 1250 })).toContain('fits')
  expect(frameAdvice({ width: 1088, height: 1408 })).toContain('top and bottom')
  expect(frameAdvice({ width: 2000, height: 1000 })).toContain('left and right')
  expect(frameAdvice({ width: 400, height: 300 })).toContain('Small')
})
