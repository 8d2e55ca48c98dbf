import { clsx } from 'clsx'
import CircleAlert from 'lucide-react/icons/circle-alert'
import LinkIcon from 'lucide-react/icons/link'
import Upload from 'lucide-react/icons/upload'
import X from 'lucide-react/icons/x'
import { lazy, useEffect, useState, type ReactNode } from 'react'
import { IconButton } from '~/ui/IconButton'
import { LazyPart } from '~/ui/LazyPart'
import { pageReady } from '~/ui/pageReady'
import { Skeleton } from '~/ui/Skeleton'
import { Spinner } from '~/ui/Spinner'
import { UserText } from '~/ui/UserText'
import { FileButton } from './FileButton'
import { acceptOf } from './media-accept'
import { factsInWords } from './media-facts'
import { useMediaLibrary, type KnownMedia } from './media-library'
import { loadStill, MediaPreview } from './MediaPreview'
import { rulesInWords, type MediaRules } from './media-rules'
import type { MediaKind } from './media-sniff'
import { MediaSources } from './MediaSources'
import { loadPreparing, useMediaSlot } from './useMediaSlot'

const loadAddress = async () => ({ default: (await import('./MediaAddress')).MediaAddress })
const loadUploadState = async () => ({ default: (await import('./UploadState')).UploadState })
const MediaAddress = lazy(loadAddress)
const UploadState = lazy(loadUploadState)

interface MediaSlotProps {
  /** Of the control that an error leads to. */
  id: string
  label: string
  accepts: readonly MediaKind[]
  rules: MediaRules
  /** Files up to this many bytes travel inside the request; larger ones are uploaded first. */
  inlineBytes: number
  /** The address that stands in the request. */
  value: string | undefined
  onChange: (uri: string | undefined) => void
  error?: string
  help?: ReactNode
  required?: boolean
  /** Beside the label. */
  aside?: ReactNode
}

/** A place for one picture, video or sound: by drop, paste, file, web address, earlier upload or earlier result. */
export function MediaSlot(props: MediaSlotProps) {
  const { id, label, accepts, rules, inlineBytes, value, onChange, error, help, required = false, aside } = props
  const { state, take, refuse, clear } = useMediaSlot({ id, accepts, rules, inlineBytes, value, onChange })
  const known = useMediaLibrary((library) => (value === undefined ? undefined : library.known.get(value)))
  const [typing, setTyping] = useState(false)
  // So that what the first press opens, and the first file needs, is there by then.
  useEffect(() => {
    void pageReady().then(() => Promise.all([loadPreparing(), loadStill(), loadAddress(), loadUploadState()])).catch(() => {})
  }, [])
  const own = state.step === 'refused' ? `${state.name}: ${state.reason}` : undefined
  const problem = own ?? error
  const words = [help, rulesInWords(rules, accepts)].filter(Boolean)
  const describedBy = clsx(problem && `${id}-error`, words.length > 0 && `${id}-help`) || undefined

  return (
    <div role="group" aria-labelledby={`${id}-label`} data-slot={id} className="min-w-0">
      <div className="mb-1 flex min-h-5 flex-wrap items-center gap-2">
        <span id={`${id}-label`} className="text-sm font-medium">
          {label}
        </span>
        {required && <span className="sr-only">required</span>}
        {aside}
      </div>
      <div className={clsx('rounded-lg border p-2', value === undefined && 'border-dashed', problem ? 'border-danger' : 'border-control')}>
        {state.step === 'checking' && <Spinner label={`Checking ${state.name}`} />}
        {(state.step === 'uploading' || state.step === 'upload-failed') && (
          <LazyPart fallback={<Spinner label={`Uploading ${state.name}`} />}>
            <UploadState state={state} />
          </LazyPart>
        )}
        {value !== undefined && <Chosen label={label} value={value} known={known} onRemove={clear} />}
        <div className={clsx('flex flex-wrap items-center gap-1.5', value !== undefined || state.step !== 'idle' ? 'mt-2' : 'min-h-12 justify-center')}>
          {value === undefined && state.step === 'idle' && <span className="text-xs text-muted">Drop, paste or</span>}
          <FileButton id={id} label={value === undefined ? 'Choose a file' : 'Replace'} accept={acceptOf(accepts)} icon={<Upload />} onFile={(file) => void take(file)} describedBy={describedBy} invalid={Boolean(problem)} />
          <IconButton label="Web address" aria-expanded={typing} icon={<LinkIcon />} onClick={() => setTyping(!typing)} />
          <MediaSources label={label} accepts={accepts} rules={rules} onFile={(file, origin) => void take(file, origin)} onAddress={onChange} onRefused={refuse} />
        </div>
        {typing && (
          <LazyPart fallback={<Skeleton size="block" className="mt-2 h-32" />}>
            <MediaAddress
              accepts={accepts}
              onAddress={(uri) => {
                setTyping(false)
                clear()
                onChange(uri)
              }}
            />
          </LazyPart>
        )}
      </div>
      {problem && (
        <p id={`${id}-error`} role={own ? 'alert' : undefined} className="mt-1 flex gap-1 text-xs text-danger">
          <CircleAlert aria-hidden className="mt-0.5 size-3 shrink-0" />
          <span className="min-w-0 wrap-anywhere">{problem}</span>
        </p>
      )}
      {words.length > 0 && (
        <p id={`${id}-help`} className="mt-1 text-xs text-muted">
          {help} {sentence(rulesInWords(rules, accepts))}
        </p>
      )}
    </div>
  )
}

interface ChosenProps {
  label: string
  value: string
  known: KnownMedia | undefined
  onRemove: () => void
}

function Chosen({ label, value, known, onRemove }: ChosenProps) {
  return (
    <div className="flex min-w-0 items-center gap-3">
      {known && <MediaPreview media={known} />}
      <div className="min-w-0 flex-1 text-sm">
        <UserText lines={1} className="font-medium">
          {known?.name ?? value}
        </UserText>
        <p className="text-xs text-muted">{known ? factsInWords(known.facts) : 'Fetched by the API; not looked at here.'}</p>
        {value.startsWith('runway://') && <p className="text-xs text-muted">Uploaded; kept by RunwayML for 24 hours.</p>}
      </div>
      <IconButton label={`Remove ${label.toLowerCase()}`} icon={<X />} variant="ghost" onClick={onRemove} />
    </div>
  )
}

const sentence = (text: string): string => (text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`)
