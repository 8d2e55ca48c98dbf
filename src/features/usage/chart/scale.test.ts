import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFrame } from './frame'
import { roundTop, ticksOf } from './scale'

test.each([
  [1, 1],
  [4, 4],
  [12.6, 15],
  [28.2, 30],
  [95, 100],
  [101, 120],
  [0.55, 0.6],
  [0.1 + 0.2, 0.1 + 0.2],
  [7_300_000, 8_000_000],
  [0, 0],
])('a scale up to %d ends at %d', (high, top) => {
  expect(roundTop(high, 4)).toBe(top)
})

test.each<[number, number, number[]]>([
  [0, 100, [0, 20, 40, 60, 80, 100]],
  [0, 15, [0, 5, 10, 15]],
  [-30, 100, [0, 50, 100]],
  [-70, 100, [-50, 0, 50, 100]],
  [0, 0.6, [0, 0.2, 0.4, 0.6]],
  [-3, 0, [-3, -2, -1, 0]],
  [0, 2_000_000, [0, 500_000, 1_000_000, 1_500_000, 2_000_000]],
  [-5e-324, 0, [0]],
])('from %d to %d there are lines at %j', (low, high, ticks) => {
  expect(ticksOf(low, high, 4)).toEqual(ticks)
})

test('whatever is drawn lies within, on a scale of a few even steps with zero among them', () => {
  const amount = fc.double({ min: 1e-6, max: 1e12, noNaN: true })
  fc.assert(
    fc.property(amount, fc.oneof(fc.constant(0), amount), (high, depth) => {
      const top = roundTop(high, 4)
      const ticks = ticksOf(-depth, top, 4)
      const steps = ticks.slice(1).map((tick, n) => tick - (ticks[n] ?? 0))
      expect(top).toBeGreaterThanOrEqual(high * (1 - 1e-9))
      expect(top).toBeLessThanOrEqual(high * 2)
      expect(ticks).toContain(0)
      expect(ticks.length).toBeGreaterThanOrEqual(2)
      expect(ticks.length).toBeLessThanOrEqual(7)
      for (const step of steps) expect(step / (steps[0] ?? 1)).toBeCloseTo(1)
      expect((ticks[0] ?? 0) + depth).toBeGreaterThanOrEqual(-1e-8 * (top + depth))
    }),
  )
})

test('places share the width evenly, and each is found again under its bar', () => {
  const frame = createFrame({ width: 652, height: 280, count: 30, extent: [-50, 95], hasBeside: true })
  expect(frame).toMatchObject({ left: 48, right: 648, placeWidth: 20, top: 20, bottom: 254 })
  expect([frame.placeX(0), frame.barX(0), frame.placeX(29), frame.barX(29)]).toEqual([48, 50, 628, 630])
  expect(frame.besideX(0) + frame.besideWidth).toBeCloseTo(66)
  expect([frame.y(-50), frame.y(100)]).toEqual([254, 20])
  for (let place = 0; place < 30; place++) expect(frame.placeAt(frame.barX(place) + 1)).toBe(place)
})

test('without places or values there is still a ground line and a scale', () => {
  const frame = createFrame({ width: 0, height: 280, count: 0, extent: [0, 0], hasBeside: false })
  expect(frame.y(0)).toBe(254)
  expect(frame.ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1])
})
