import { clsx } from 'clsx'

/** The look shared by everything a person types or picks in: inputs, text areas, selects. */
export const controlClass = clsx(
  'w-full min-w-0 rounded-md border border-control bg-surface px-2.5 text-sm text-fg',
  'transition-colors hover:border-muted',
  'focus-visible:outline-2 focus-visible:outline-offset-0 focus-visible:outline-accent focus-visible:border-accent',
  'aria-invalid:border-danger aria-invalid:focus-visible:outline-danger',
  'disabled:cursor-not-allowed disabled:bg-sunken disabled:text-faint read-only:not-[select]:bg-sunken',
)
