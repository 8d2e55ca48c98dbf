import { expect, it } from 'vitest'
import { createSelection } from './selection.store'

const ids = ['a', 'b', 'c', 'd', 'e']
const chosen = (store: ReturnType<typeof createSelection>) => [...store.getState().selected].toSorted()

it('chooses one by one and by ranges from the last one chosen, either way', () => {
  const store = createSelection()
  const { toggled, extended } = store.getState()
  toggled('c')
  extended(ids, 'e')
  expect(chosen(store)).toEqual(['c', 'd', 'e'])
  // The range turns about its anchor.
  extended(ids, 'a')
  expect(chosen(store)).toEqual(['a', 'b', 'c'])
  toggled('b')
  expect(chosen(store)).toEqual(['a', 'c'])
})

it('begins a range anew when its anchor is no longer there', () => {
  const store = createSelection()
  store.getState().toggled('gone')
  store.getState().extended(ids, 'd')
  expect(chosen(store)).toEqual(['d'])
})

it('lets go of what is gone, and is the same object when nothing is', () => {
  const store = createSelection()
  store.getState().allChosen(ids)
  store.getState().pruned(['b', 'c'])
  expect(chosen(store)).toEqual(['b', 'c'])
  const before = store.getState()
  store.getState().pruned(ids)
  expect(store.getState()).toBe(before)
})
