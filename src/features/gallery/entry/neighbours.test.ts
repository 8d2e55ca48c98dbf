import { expect, it } from 'vitest'
import { neighboursOf } from './neighbours'

const ids = ['new', 'mid', 'old']

it('goes through the outputs of a run, then to the run beside it', () => {
  expect(neighboursOf({ id: 'mid', output: 0 }, 3, ids)).toEqual({ previous: { id: 'new', output: 0 }, next: { id: 'mid', output: 1 } })
  expect(neighboursOf({ id: 'mid', output: 2 }, 3, ids)).toEqual({ previous: { id: 'mid', output: 1 }, next: { id: 'old', output: 0 } })
})

it('ends at both ends, and knows no way out of what is filtered away', () => {
  expect(neighboursOf({ id: 'new', output: 0 }, 0, ids)).toEqual({ next: { id: 'mid', output: 0 } })
  expect(neighboursOf({ id: 'old', output: 0 }, 1, ids)).toEqual({ previous: { id: 'mid', output: 0 } })
  expect(neighboursOf({ id: 'elsewhere', output: 0 }, 1, ids)).toEqual({})
})
