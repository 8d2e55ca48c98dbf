import { expect, it } from 'vitest'
import { createEntry } from './new-entry'
import { createView } from './view'

const now = Date.parse('2026-10-01T12:00:00.000Z')
const entry = (id: string, second: number, state: 'intent' | 'sending' | 'accepted') =>
  createEntry({ id, kind: 'task', createdAt: '2026-10-01T11:59:00.000Z', updatedAt: `2026-10-01T11:59:0${second}.000Z`, state })
const shown = (view: ReturnType<typeof createView>) => view.get().running.map(({ id, state }) => `${id} ${state}`)

it('keeps what happens while the store is read: nothing goes back, nothing vanishes, nothing returns', async () => {
  const view = createView(() => now)
  const before = [entry('a', 1, 'intent'), entry('b', 1, 'accepted')]
  await view.reset(async () => before)
  let finish: () => void = () => {}
  const reading = view.reset(() => new Promise((resolve) => (finish = () => resolve(before))))
  view.absorb(entry('a', 2, 'sending'))
  view.absorb(entry('c', 2, 'intent'))
  view.forget(['b'])
  finish()
  await reading
  expect(shown(view).toSorted()).toEqual(['a sending', 'c intent'])
})

it('takes the store’s word for everything else', async () => {
  const view = createView(() => now)
  await view.reset(async () => [entry('a', 1, 'accepted')])
  view.absorb(entry('b', 1, 'accepted'))
  await view.reset(async () => [entry('a', 3, 'accepted')])
  expect(shown(view)).toEqual(['a accepted'])
  expect(view.peek('b')).toBeUndefined()
})
