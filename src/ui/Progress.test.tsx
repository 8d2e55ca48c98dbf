// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { announce, createThrottledAnnouncer } from './announce'
import { Meter } from './Meter'
import { Progress } from './Progress'

test.each([
  [{ value: 0.425 }, '43', '43%'],
  [{ value: 0.425, estimated: true }, '43', '43%, estimated'],
  [{ value: 7 }, '100', '100%'],
  [{ value: -1 }, '0', '0%'],
  [{}, null, 'in progress'],
  [{ value: Number.NaN }, null, 'in progress'],
])('%o is said as %s, %s', (props, now, text) => {
  render(<Progress label="Processing Maya" {...props} />)
  const bar = screen.getByRole('progressbar', { name: 'Processing Maya' })
  expect(bar.getAttribute('aria-valuenow')).toBe(now)
  expect(bar.getAttribute('aria-valuetext')).toBe(text)
})

test('an estimate is called so on screen', () => {
  render(<Progress label="Processing" value={0.5} estimated showLabel />)
  expect(screen.getByText(/estimated/)).toBeTruthy()
})

test('progress speaks at most every ten seconds, but the last word is always said', () => {
  const now = vi.fn<() => number>(() => 0)
  const say = createThrottledAnnouncer(10_000, now)
  expect(say('10%')).toBe(true)
  now.mockReturnValue(9_999)
  expect(say('20%')).toBe(false)
  expect(say('done', { last: true })).toBe(true)
  now.mockReturnValue(20_000)
  expect(say('again')).toBe(true)
})

test('the same words twice are a change, and polite and assertive do not mix', () => {
  announce('Copied.')
  const region = [...document.querySelectorAll('[aria-live="polite"]')].find((element) => element.textContent === 'Copied.')
  expect(region).toBeTruthy()
  announce('Copied.')
  expect(region?.textContent).not.toBe('Copied.')
  announce('Failed.', 'assertive')
  expect(document.querySelector('[aria-live="assertive"]')?.textContent).toBe('Failed.')
})

test('a meter says its measure, that it is estimated, and when it is over', () => {
  render(<Meter label="Knowledge" value={52_000} max={50_000} text="52,000 of 50,000 tokens" estimated />)
  const meter = screen.getByRole('meter', { name: 'Knowledge' })
  expect(meter.getAttribute('aria-valuenow')).toBe('50000')
  expect(meter.getAttribute('aria-valuetext')).toBe('52,000 of 50,000 tokens, estimated, over the limit (104%)')
})
