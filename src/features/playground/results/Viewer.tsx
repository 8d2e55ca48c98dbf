import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import { promptOf, type Entry } from '~/data/ledgerEntry'
import { useOutputSrc } from '~/data/outputSrc'
import { Dialog } from '~/ui/Dialog'
import { IconButton } from '~/ui/IconButton'
import { OutputActions } from './OutputActions'

interface ViewerProps {
  entry: Entry
  /** Positions of the pictures among the outputs. */
  pictures: readonly number[]
  at: number
  onMove: (at: number) => void
  onClose: () => void
}

/** One picture, large; the arrow keys lead to its neighbours. */
export function Viewer({ entry, pictures, at, onMove, onClose }: ViewerProps) {
  const src = useOutputSrc(entry, at)
  const place = pictures.indexOf(at)
  const before = pictures[place - 1]
  const after = pictures[place + 1]
  const title = pictures.length > 1 ? `Result ${place + 1} of ${pictures.length}` : 'Result'
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={title} description={promptOf(entry).slice(0, 300)} size="lg" footer={<OutputActions entry={entry} n={at} />}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrow keys of whatever has the focus inside */}
      <div
        className="flex items-center gap-2"
        onKeyDown={(event) => {
          if (event.key === 'ArrowLeft' && before !== undefined) onMove(before)
          if (event.key === 'ArrowRight' && after !== undefined) onMove(after)
        }}
      >
        {pictures.length > 1 && <IconButton label="Previous" icon={<ChevronLeft />} disabledReason={before === undefined && 'This is the first.'} onClick={() => before !== undefined && onMove(before)} />}
        {src !== undefined && <img src={src} alt={title} className="mx-auto max-h-[65vh] min-w-0 flex-1 object-contain" />}
        {pictures.length > 1 && <IconButton label="Next" icon={<ChevronRight />} disabledReason={after === undefined && 'This is the last.'} onClick={() => after !== undefined && onMove(after)} />}
      </div>
    </Dialog>
  )
}
