import { Skeleton } from '~/ui/Skeleton'

/** As high as an empty place for a file, under its label, while the code for it comes. */
export function MediaPlace({ label, description }: { label: string; description: string }) {
  return (
    <div className="min-w-0">
      <p className="mb-1 min-h-5 text-sm font-medium">{label}</p>
      <Skeleton size="block" className="h-16.5 rounded-lg" />
      <p className="mt-1 min-h-4 text-xs text-muted">{description}</p>
    </div>
  )
}
