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

/** A state: a coloured dot and its word. Quiet, and of one element, for there may be fifty on a page. */
export function StatusBadge({ tone, pulse = false, children }: StatusBadgeProps) {
  return <span className={clsx('inline-block max-w-full truncate align-middle text-sm before:size-2', dotToneClass[tone], pulse && 'before:animate-skeleton')}>{children}</span>
}
