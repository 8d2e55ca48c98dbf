// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { LazyPart } from './LazyPart'
import { partAhead } from './partAhead'

const Hello = ({ name }: { name: string }) => <p>Hello {name}</p>

it('draws at once what was fetched ahead, and waits for what was not', async () => {
  const load = vi.fn<() => Promise<typeof Hello>>(async () => Hello)
  const [Part, fetchAhead] = partAhead(load)
  const { unmount } = render(<LazyPart fallback="…"><Part name="Ada" /></LazyPart>)
  expect(screen.queryByText('Hello Ada')).toBeNull()
  expect(await screen.findByText('Hello Ada')).toBeDefined()
  unmount()
  await fetchAhead()
  expect(load).toHaveBeenCalledOnce()
  render(<LazyPart fallback="…"><Part name="Grace" /></LazyPart>)
  expect(screen.getByText('Hello Grace')).toBeDefined()
})

it('says that code cannot be had, and asks again the next time', async () => {
  const load = vi.fn<() => Promise<typeof Hello>>().mockRejectedValueOnce(new Error('Failed to fetch dynamically imported module')).mockResolvedValue(Hello)
  const [, fetchAhead] = partAhead(load)
  await expect(fetchAhead()).rejects.toThrow('dynamically imported')
  await expect(fetchAhead()).resolves.toBe(Hello)
})
