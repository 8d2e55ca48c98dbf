import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual'
import { useCallback } from 'react'

/** Which rows to draw: those in sight, and the one with the focus, which would be lost with its row. */
export function useWindowRows(activeRow: number | undefined): (range: Range) => number[] {
  return useCallback(
    (range: Range) => {
      const rows = defaultRangeExtractor(range)
      if (activeRow === undefined || activeRow >= range.count || rows.includes(activeRow)) return rows
      return [...rows, activeRow].toSorted((a, b) => a - b)
    },
    [activeRow],
  )
}
