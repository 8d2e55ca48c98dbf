import { Skeleton } from '~/ui/Skeleton'
import type { Figure } from './prepare/prepareFigures'

/** The few numbers that answer first. A figure that is not known yet keeps its place. */
export function Figures({ label, figures }: { label: string; figures: readonly (Figure | { label: string; value?: undefined })[] }) {
  return (
    <dl aria-label={label} className="mb-4 grid grid-cols-2 gap-3 xl:grid-cols-4">
      {figures.map((figure) => (
        <div key={figure.label} className="min-w-0 rounded-lg border bg-surface px-3 py-2.5 sm:px-4 sm:py-3">
          <dt className="text-xs text-muted">{figure.label}</dt>
          {figure.value === undefined ? (
            <dd>
              <Skeleton className="my-2! h-5! w-24" />
              <Skeleton className="w-40" />
            </dd>
          ) : (
            <>
              <dd className="mt-0.5 text-xl font-semibold tracking-tight">{figure.value}</dd>
              <dd className="mt-0.5 text-xs text-muted">{figure.note}</dd>
            </>
          )}
        </div>
      ))}
    </dl>
  )
}
