import type { ChartLook } from '~/ui/chartLook'

/** What the chart says about one place, for the card, and in one sentence for the ear. */
export interface Reading {
  title: string
  lines: { key: string; label: string; value: string; look?: ChartLook; strong?: boolean }[]
  /** "and 12 more". */
  more?: string
  said: string
}

/** A series as it is drawn. */
export interface Mark {
  key: string
  look: ChartLook
  points: readonly ({ up: number; down: number } | null)[]
}
