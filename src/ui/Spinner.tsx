import { clsx } from 'clsx'
import LoaderCircle from 'lucide-react/icons/loader-circle'

/**
 * A small turning ring. Decoration unless `label` is given; then it is a status that says it.
 *
 * @param props.label what is being waited for, e.g. "Loading voices"
 */
export function Spinner({ label, className = 'size-4' }: { label?: string; className?: string }) {
  const icon = <LoaderCircle aria-hidden className={clsx('animate-spin-calm', className)} />
  if (!label) return icon
  return (
    <span role="status" className="inline-flex items-center gap-2 text-sm text-muted">
      {icon}
      {label}
    </span>
  )
}
