import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { dotToneClass, type Tone } from './tones'

interface StatusBadgeProps {
  tone: Tone
  /** The dot breathes: under way now. */
  pulse?: boolean
  /** The state in a word; colour never says it alone. */
  children: ReactNode
}

/** A state: a coloured dot and its word. Quiet, and of two elements, for there may be fifty on a page. */
export function StatusBadge({ tone, pulse = false, children }: StatusBadgeProps) {
  return (
    <span className="inline-block max-w-full truncate align-middle text-sm">
      <span aria-hidden className={clsx('me-1.5 inline-block size-2 rounded-full align-middle forced-colors:bg-[CanvasText]', dotToneClass[tone], pulse && 'animate-skeleton')} />
      {children}
    </span>
  )
}
