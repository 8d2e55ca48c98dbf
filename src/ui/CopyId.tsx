import Check from 'lucide-react/icons/check'
import Copy from 'lucide-react/icons/copy'
import { shortId } from '~/lib/ids'
import { Tooltip } from './Tooltip'
import { useCopy } from './useCopy'

interface CopyIdProps {
  id: string
  /** Whose id: "Avatar id". */
  label: string
  /** The whole id instead of its ends. */
  full?: boolean
}

/** An id, shortened, that a press copies whole. */
export function CopyId({ id, label, full = false }: CopyIdProps) {
  const { copied, copy } = useCopy()
  const Icon = copied ? Check : Copy
  return (
    <Tooltip content={copied ? 'Copied' : id}>
      <button
        type="button"
        aria-label={`Copy ${label.toLowerCase()} ${id}`}
        onClick={() => void copy(id, label)}
        className="group inline-flex max-w-full items-center gap-1 rounded-sm font-mono text-xs text-muted hover:text-fg"
      >
        <span className="truncate">{full ? id : shortId(id)}</span>
        <Icon aria-hidden className={copied ? 'size-3 shrink-0 text-success' : 'size-3 shrink-0 text-faint group-hover:text-fg'} />
      </button>
    </Tooltip>
  )
}
