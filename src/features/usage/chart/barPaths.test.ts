import { expect, test } from 'vitest'
import { barsPath, labelledPlaces, stackExtent, stackPaths } from './barPaths'

const frame = { x: (place: number) => place * 10, width: 8, y: (value: number) => 100 - value }
const up = (value: number) => ({ up: value, down: 0 })

test('stacks grow upwards, refunds downwards from zero, gaps draw nothing', () => {
  const series = [
    [up(10), null, { up: 5, down: -4 }],
    [up(20), up(0), { up: 0, down: -6 }],
  ]
  expect(stackExtent(series)).toEqual([-10, 30])
  expect(stackPaths(series, frame)).toEqual([
    'M0 100h8V90h-8zM20 100h8V95h-8zM20 100h8V104h-8z',
    'M0 90h8V70h-8zM20 104h8V110h-8z',
  ])
})

test('the values beside count for the extent, and zero is always in it', () => {
  expect(stackExtent([[up(10)]], [50])).toEqual([0, 50])
  expect(stackExtent([[{ up: 0, down: -3 }]], [null])).toEqual([-3, 0])
  expect(stackExtent([])).toEqual([0, 0])
  expect(barsPath([null, 0, 5], frame)).toBe('M20 100h8V95h-8z')
})

test('labels never crowd and the last place has one', () => {
  expect(labelledPlaces(3, 600)).toEqual([0, 1, 2])
  expect(labelledPlaces(90, 640)).toHaveLength(10)
  expect(labelledPlaces(90, 640).at(-1)).toBe(89)
  expect(labelledPlaces(1, 0)).toEqual([0])
  expect(labelledPlaces(0, 600)).toEqual([])
})
