// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { findFonts } from './findFonts'

afterEach(() => void vi.restoreAllMocks())

it('measures texts of other scripts, in both weights, once there is time', async () => {
  const measureText = vi.fn<(text: string) => void>()
  const getContext = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({ font: '', measureText } as never)
  findFonts(['Größe, Ψυχή, Погода: “fine”…', '週末の約束', 'موعد'])
  expect(getContext).not.toHaveBeenCalled()
  await vi.waitFor(() => expect(measureText.mock.calls).toEqual([['週末の約束 موعد'], ['週末の約束 موعد']]))
})

it('does nothing for texts that the first font has', async () => {
  const getContext = vi.spyOn(HTMLCanvasElement.prototype, 'getContext')
  findFonts(['Visitor in Room 4', ''])
  await new Promise((resolve) => setTimeout(resolve, 60))
  expect(getContext).not.toHaveBeenCalled()
})
