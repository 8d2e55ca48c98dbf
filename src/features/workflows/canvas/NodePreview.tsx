import AudioLines from 'lucide-react/icons/audio-lines'
import FileText from 'lucide-react/icons/file-text'
import { useOutputSrc } from '~/data/ledgerMedia'
import type { NodeOutput } from '../invocation/runView'

/** What a node made, small. */
export function NodePreview({ output: { entry, n }, count }: { output: NodeOutput; count: number }) {
  const src = useOutputSrc(entry, n)
  const kind = entry.outputs[n]?.kind
  return (
    <div className="relative mx-3 grid h-23 place-items-center overflow-hidden rounded-md bg-media text-on-media">
      {kind === 'image' && src && <img src={src} alt="" className="size-full object-contain" />}
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- a still: it is never played */}
      {kind === 'video' && src && <video src={src} aria-hidden muted preload="metadata" className="size-full object-contain" />}
      {kind === 'audio' && <AudioLines aria-hidden />}
      {kind === 'unknown' && <FileText aria-hidden />}
      {count > 1 && <span className="absolute end-1 bottom-1 rounded-sm bg-media px-1 text-xs">{count} outputs</span>}
    </div>
  )
}
