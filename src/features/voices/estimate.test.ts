import { expect, it } from 'vitest'
import { estimateProcessing } from './estimate'

const createdAt = '2026-03-01T12:00:00.000Z'
const at = (seconds: number) => estimateProcessing({ createdAt }, Date.parse(createdAt) + seconds * 1000)

it('rises and never arrives, says that it is an estimate, and says when it is late', () => {
  expect(at(-5).share).toBe(0)
  expect(at(6).share).toBeGreaterThan(at(3).share)
  expect(at(1e6).share).toBeLessThan(1)
  expect(at(6).words).toMatch(/estimated from its age/)
  expect(at(61).words).toBe('Taking longer than usual')
  expect(estimateProcessing({ createdAt: 'nonsense' }, 0).share).toBe(0)
})
