import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GAP, layoutOf, moveTo, rowsToDraw } from './layout'

describe('the grid', () => {
  it('has two columns on a telephone and as many as fit elsewhere', () => {
    expect(layoutOf(328).columns).toBe(2)
    expect(layoutOf(1184).columns).toBe(5)
    expect(layoutOf(1184).rowHeight).toBe(Math.round((((1184 - 4 * GAP) / 5) * 3) / 4) + 52 + GAP)
    expect(layoutOf(0).columns).toBe(2)
  })
})

describe('the rows that are drawn', () => {
  it('are those in sight, one more on either side, and the one with the focus', () => {
    expect(rowsToDraw(3, 5, 100)).toEqual([2, 3, 4, 5, 6])
    expect(rowsToDraw(3, 5, 100, 4)).toEqual([2, 3, 4, 5, 6])
    expect(rowsToDraw(3, 5, 100, 0)).toEqual([0, 2, 3, 4, 5, 6])
    expect(rowsToDraw(3, 5, 100, 99)).toEqual([2, 3, 4, 5, 6, 99])
  })

  it('are rows that there are, wherever the window is', () => {
    expect(rowsToDraw(-1, 2, 3)).toEqual([0, 1, 2])
    expect(rowsToDraw(-9, -4, 3)).toEqual([0, 1])
    expect(rowsToDraw(40, 44, 3)).toEqual([1, 2])
    expect(rowsToDraw(0, 4, 3, 7)).toEqual([0, 1, 2])
    expect(rowsToDraw(0, 4, 0)).toEqual([])
  })
})

// 0 1 2
// 3 4
const go = (from: number, key: string, ctrl = false) => moveTo(from, { key, ctrl, page: 2 }, 3, 5)

describe('a key', () => {
  it('moves by one, by a row, by a screen, to the ends', () => {
    expect([go(0, 'ArrowRight'), go(1, 'ArrowLeft'), go(0, 'ArrowDown'), go(4, 'ArrowUp')]).toEqual([1, 0, 3, 1])
    expect([go(0, 'PageDown'), go(4, 'PageUp')]).toEqual([4, 0])
    expect([go(1, 'Home'), go(0, 'End'), go(4, 'Home', true), go(0, 'End', true)]).toEqual([0, 2, 0, 4])
  })

  it('stays within what there is', () => {
    expect([go(0, 'ArrowLeft'), go(1, 'ArrowUp'), go(4, 'ArrowRight'), go(3, 'ArrowDown'), go(2, 'ArrowDown')]).toEqual([0, 1, 4, 3, 4])
    expect(go(0, 'a')).toBeUndefined()
    fc.assert(
      fc.property(
        fc.constantFrom('ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'),
        fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 40 }), fc.nat(), fc.boolean(),
        (key, columns, count, start, ctrl) => {
          const to = moveTo(start % count, { key, ctrl, page: 3 }, columns, count)!
          expect(to).toBeGreaterThanOrEqual(0)
          expect(to).toBeLessThan(count)
        },
      ),
    )
  })
})
