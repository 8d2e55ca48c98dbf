import { clsx } from 'clsx'

interface SkeletonProps {
  /** `text` is a line as high as 13 px text, `control` a button, `row` a table row, `block` fills what className gives. */
  size?: 'text' | 'control' | 'row' | 'block'
  className?: string
}

const heights = { text: 'my-1 h-3', control: 'h-control', row: 'h-row', block: '' }

/** A grey place of the size of what comes. Silent: the region around it says aria-busy or a Spinner speaks. */
export function Skeleton({ size = 'text', className }: SkeletonProps) {
  return <div aria-hidden className={clsx('animate-skeleton rounded-md bg-line', heights[size], className)} />
}
