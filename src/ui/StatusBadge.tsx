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

/** A state: a coloured dot and its word. Quiet, for there may be fifty on a page. */
export function StatusBadge({ tone, pulse = false, children }: StatusBadgeProps) {
  return (
    <span className="inline-flex max-w-full items-center gap-1.5 text-sm whitespace-nowrap">
      <span aria-hidden className={clsx('size-2 shrink-0 rounded-full forced-colors:bg-[CanvasText]', dotToneClass[tone], pulse && 'animate-skeleton')} />
      <span className="truncate">{children}</span>
    </span>
  )
}
