import { useQuery } from '@tanstack/react-query'
import AudioLines from 'lucide-react/icons/audio-lines'
import FileText from 'lucide-react/icons/file-text'
import { outputTextQuery } from '~/data/ledgerMedia'
import { useOutputSrc } from '~/data/outputSrc'
import { UserText } from '~/ui/UserText'
import type { NodeOutput } from '../invocation/runView'

/** What a node made, small. */
export function NodePreview({ output, count }: { output: NodeOutput; count: number }) {
  const { entry, n } = output
  const src = useOutputSrc(entry, n)
  const kind = entry.outputs[n]?.kind
  if (kind === 'unknown') return <TextPreview {...output} />
  return (
    <div className="relative mx-3 grid h-23 place-items-center overflow-hidden rounded-md bg-media text-on-media">
      {kind === 'image' && src && <img src={src} alt="" className="size-full object-contain" />}
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- a still: it is never played */}
      {kind === 'video' && src && <video src={src} aria-hidden muted preload="metadata" className="size-full object-contain" />}
      {kind === 'audio' && <AudioLines aria-hidden />}
      {count > 1 && <span className="absolute end-1 bottom-1 rounded-sm bg-media px-1 text-xs">{count} outputs</span>}
    </div>
  )
}

/** Five lines of it are seen. */
const SHOWN = 400

function TextPreview({ entry, n }: NodeOutput) {
  const { data } = useQuery({ ...outputTextQuery(entry, n), throwOnError: false })
  return (
    <div className="mx-3 h-23 overflow-hidden rounded-md bg-sunken p-1.5 text-xs leading-4">
      {data ? <UserText as="p" preserve>{data.text.slice(0, SHOWN)}</UserText> : <FileText aria-hidden className="m-auto h-full" />}
    </div>
  )
}
