import { expect, test } from 'vitest'
import { clamp } from './clamp'
import { isUuid, shortId } from './ids'
import { utf16Length } from './utf16'

test('isUuid takes any version and nothing around it', () => {
  expect(isUuid('0195f3c2-7a1b-7c3d-9e4f-1a2b3c4d9be1')).toBe(true)
  expect(isUuid('0195F3C2-7A1B-7C3D-9E4F-1A2B3C4D9BE1')).toBe(true)
  expect(isUuid(' 0195f3c2-7a1b-7c3d-9e4f-1a2b3c4d9be1')).toBe(false)
  expect(isUuid('../avatars')).toBe(false)
})

test('shortId keeps the ends', () => {
  expect(shortId('0195f3c2-7a1b-7c3d-9e4f-1a2b3c4d9be1')).toBe('0195f3c2…9be1')
  expect(shortId('maya')).toBe('maya')
})

test('clamp and utf16Length', () => {
  expect([clamp(5, 0, 1), clamp(-5, 0, 1), clamp(0.5, 0, 1), clamp(Number.NaN, 0, 1)]).toEqual([1, 0, 0.5, 0])
  expect(utf16Length('a😀')).toBe(3)
})
