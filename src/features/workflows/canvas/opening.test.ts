import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { openingView, type Box } from './opening'

const box = (x: number, y: number, more: Partial<Box> = {}): Box => ({ x, y, width: 240, height: 120, isComment: false, ...more })
const screen = { width: 1100, height: 420 }

it('shows a small graph whole, in the middle and never enlarged', () => {
  const view = openingView([box(0, 0), box(400, 100)], screen)
  expect(view).toEqual({ x: 550 - 320, y: 210 - 110, zoom: 1 })
})

it('opens a large graph at its start, where it can be read', () => {
  const graph = Array.from({ length: 500 }, (_, n) => box((n % 50) * 360, Math.floor(n / 50) * 200))
  const { x, y, zoom } = openingView(graph, screen)
  expect(zoom).toBe(0.75)
  // The first node of all is in the upper left corner.
  expect([x, y]).toEqual([24, 24])
})

it('begins with the node farthest left, not with a comment beside it', () => {
  const graph = [box(-900, -3000, { isComment: true }), box(0, 2000), box(9000, 0), box(0, 1500)]
  const { x, y, zoom } = openingView(graph, screen)
  expect(x).toBe(24)
  expect(1500 * zoom + y).toBeGreaterThan(0)
  expect(1620 * zoom + y).toBeLessThan(screen.height)
})

it('always shows something of the graph', () => {
  const boxes = fc.array(fc.record({ x: fc.integer({ min: -1e6, max: 1e6 }), y: fc.integer({ min: -1e6, max: 1e6 }), width: fc.constant(240), height: fc.integer({ min: 56, max: 4000 }), isComment: fc.boolean() }), { minLength: 1 })
  fc.assert(
    fc.property(boxes, fc.integer({ min: 200, max: 4000 }), fc.integer({ min: 200, max: 900 }), (graph, width, height) => {
      const { x, y, zoom } = openingView(graph, { width, height })
      const seen = graph.some((one) => one.x * zoom + x < width && (one.x + one.width) * zoom + x > 0 && one.y * zoom + y < height && (one.y + one.height) * zoom + y > 0)
      expect(seen).toBe(true)
      expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true)
    }),
  )
  expect(openingView([], screen).zoom).toBe(1)
})
