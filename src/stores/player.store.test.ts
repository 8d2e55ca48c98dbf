import { expect, test } from 'vitest'
import { usePlayer } from './player.store'

test('the last one started plays; a late stop of another changes nothing', () => {
  const { started, stopped } = usePlayer.getState()
  started('a')
  started('b')
  stopped('a')
  expect(usePlayer.getState().playingId).toBe('b')
  stopped('b')
  expect(usePlayer.getState().playingId).toBeNull()
})
