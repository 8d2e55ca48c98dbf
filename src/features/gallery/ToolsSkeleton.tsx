import { buttonClass } from '~/ui/buttonClass'
import { Skeleton } from '~/ui/Skeleton'

/** The room of HistoryMenu. */
export function HistorySkeleton() {
  return <ButtonSkeleton hasIcon words="Export and import" />
}

/** The room of GalleryToolbar, in which it stands without moving anything. */
export function ToolbarSkeleton({ isFiltered }: { isFiltered: boolean }) {
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2">
      <Skeleton size="control" className="w-full min-w-40 flex-1 max-sm:basis-full sm:max-w-72" />
      <Skeleton size="control" className="w-40 min-w-11 max-sm:flex-1" />
      <Skeleton size="control" className="w-40 min-w-11 max-sm:flex-1" />
      <Skeleton size="control" className="w-36 min-w-11 max-sm:flex-1" />
      <span className="flex items-center gap-1.5 text-sm text-muted">
        <Skeleton size="control" className="w-34" />
        <span aria-hidden>–</span>
        <Skeleton size="control" className="w-34" />
      </span>
      <ButtonSkeleton hasIcon words="Starred" />
      {isFiltered && <ButtonSkeleton words="Clear filters" />}
    </div>
  )
}

/** As wide as the button with these words will be, and nothing that could be pressed. */
function ButtonSkeleton({ hasIcon = false, words }: { hasIcon?: boolean; words: string }) {
  return (
    <span aria-hidden className={buttonClass({ className: 'pointer-events-none animate-skeleton border-transparent! bg-line!' })}>
      <span className="invisible inline-flex items-center gap-[inherit]">
        {hasIcon && <svg />}
        {words}
      </span>
    </span>
  )
}
