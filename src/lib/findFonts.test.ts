// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { findFonts } from './findFonts'

afterEach(() => void vi.restoreAllMocks())

it('lays out texts of other scripts, in both weights, once there is time, and leaves nothing', async () => {
  const seen: [text: string | null, weight: string][] = []
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    expect(this.isConnected).toBe(true)
    for (const line of this.children) seen.push([line.textContent, (line as HTMLElement).style.fontWeight])
    return new DOMRect()
  })
  findFonts(['Größe, Ψυχή, Погода: “fine”…', '週末の約束', 'موعد'])
  expect(seen).toEqual([])
  await vi.waitFor(() => expect(seen).toEqual([['週末の約束 موعد', '400'], ['週末の約束 موعد', '600']]))
  expect(document.body.childElementCount).toBe(0)
})

it('does nothing for texts that the first font has', async () => {
  const laidOut = vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect')
  findFonts(['Visitor in Room 4', ''])
  await new Promise((resolve) => setTimeout(resolve, 60))
  expect(laidOut).not.toHaveBeenCalled()
})
