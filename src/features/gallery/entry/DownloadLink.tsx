import Download from 'lucide-react/icons/download'
import type { Entry, MediaKind } from '~/data/ledgerEntry'
import { useOutputSrc } from '~/data/outputSrc'
import { taskName } from '~/features/tasks/shared/TaskName'
import { buttonClass } from '~/ui/buttonClass'
import { safeName } from '../zip/names'

/** The output that is shown, as a file. */
export function DownloadLink({ entry, output }: { entry: Entry; output: number }) {
  const src = useOutputSrc(entry, output)
  if (src === undefined) return null
  const number = entry.outputs.length > 1 ? ` ${output + 1}` : ''
  return (
    <a href={src} download={`${safeName(taskName(entry).slice(0, 200))}${number}${ENDINGS[entry.outputs[output]?.kind ?? 'unknown']}`} className={buttonClass({ variant: 'primary' })}>
      <Download aria-hidden />
      Download
    </a>
  )
}

/** What the API makes of each kind. */
const ENDINGS: Readonly<Record<MediaKind, string>> = { image: '.png', video: '.mp4', audio: '.mp3', unknown: '' }
