// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { usePlayer } from '~/stores/player.store'
import { AudioPlayer } from './AudioPlayer'

// jsdom plays nothing: these stand for the element's own methods and events.
beforeEach(() => {
  vi.restoreAllMocks()
  usePlayer.setState({ playingId: null })
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue()
  vi.spyOn(HTMLMediaElement.prototype, 'pause').mockImplementation(function pause(this: HTMLMediaElement) {
    this.dispatchEvent(new Event('pause'))
  })
})

test('one plays at a time', async () => {
  render(
    <>
      <AudioPlayer src="/a.mp3" label="Maya" />
      <AudioPlayer src="/b.mp3" label="Leo" />
    </>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Play Maya' }))
  expect(screen.getByRole('button', { name: 'Pause Maya' })).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Play Leo' }))
  expect(screen.getByRole('button', { name: 'Play Maya' })).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Pause Leo' }))
  expect(screen.getByRole('button', { name: 'Play Leo' })).toBeTruthy()
})

test('says when it cannot be played, and forgets that it plays when it goes', async () => {
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockRejectedValue(new DOMException('no', 'NotSupportedError'))
  const { unmount } = render(<AudioPlayer src="/a.mp3" label="Maya" />)
  await userEvent.click(screen.getByRole('button', { name: 'Play Maya' }))
  expect((await screen.findByRole('alert')).textContent).toBe('Could not be played.')
  expect(usePlayer.getState().playingId).toBeNull()
  unmount()
})
