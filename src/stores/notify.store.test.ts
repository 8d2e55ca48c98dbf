// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => localStorage.clear())

/** The store as a page that was just loaded has it. */
async function loaded() {
  vi.resetModules()
  return (await import('./notify.store')).useNotify
}

it('has what was chosen after the page was loaded anew', async () => {
  const { notificationChosen, soundChosen } = (await loaded()).getState()
  soundChosen('all')
  notificationChosen('each')
  expect((await loaded()).getState()).toMatchObject({ sound: 'all', notification: 'each' })
})

it.each(['', 'nonsense', '[]', 'null', '{"sound":"always"}'])('tells nothing when what was kept is %j', async (kept) => {
  localStorage.setItem('greenroom.notify', kept)
  expect((await loaded()).getState()).toMatchObject({ sound: 'never', notification: 'never' })
})
