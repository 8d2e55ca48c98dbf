import { useQuery } from '@tanstack/react-query'
import { clsx } from 'clsx'
import { Link } from '@tanstack/react-router'
import { useId, useState, type ReactNode } from 'react'
import type { AvatarVoiceRequest, Voice } from '~/api/types'
import { allVoicesQuery } from '~/data/voices'
import { mediaPath } from '~/api/media'
import { AudioPlayer } from '~/ui/AudioPlayer'
import { linkClass } from '~/ui/linkClass'
import { SearchInput } from '~/ui/SearchInput'
import { Skeleton } from '~/ui/Skeleton'
import { includesWords } from '~/lib/words'
import { LoadError } from '~/features/form/shared/LoadError'
import { presetDescription, presetName } from '~/features/voices/shared/preset-words'
import { LIVE_PRESETS } from '~/features/voices/shared/presets'
import { VoiceOption } from './VoiceOption'
import { voiceKey } from './voices'

/** By name: the contract's order means nothing to a person. */
const PRESETS = LIVE_PRESETS.map((presetId) => ({ presetId, name: presetName(presetId), description: presetDescription(presetId) })).toSorted((a, b) => a.name.localeCompare(b.name))

interface VoicePickerProps {
  value: AvatarVoiceRequest | undefined
  onValueChange: (voice: AvatarVoiceRequest) => void
  label: string
  /** For where a heading says it already. */
  hideLabel?: boolean
  error?: string
  required?: boolean
  /** Id of the group, for an error summary to lead to. */
  controlId?: string
}

/** One voice out of the presets and the person's own. Native radio buttons: Tab comes to the choice, arrows change it. */
export function VoicePicker({ value, onValueChange, label, hideLabel = false, error, required, controlId }: VoicePickerProps) {
  const made = useId()
  const id = controlId ?? made
  const [q, setQ] = useState('')
  const voices = useQuery({ ...allVoicesQuery(), throwOnError: false })
  const chosen = voiceKey(value)

  const presets = PRESETS.filter(({ name, description }) => includesWords(`${name} ${description}`, q))
  const own = voices.data?.filter(({ name, description }) => includesWords(`${name} ${description ?? ''}`, q))
  const option = (voice: AvatarVoiceRequest) => ({
    group: id,
    checked: chosen === voiceKey(voice),
    onChoose: () => onValueChange(voice),
  })

  return (
    <fieldset id={id} tabIndex={-1} aria-labelledby={`${id}-label`} aria-describedby={error ? `${id}-error` : undefined} className="min-w-0">
      <div className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1">
        <span id={`${id}-label`} className={hideLabel ? 'sr-only' : 'text-sm font-medium'}>
          {label}
          {required && <span className="sr-only"> (required)</span>}
        </span>
        <span className="text-sm text-muted">{chosenName(value, voices.data)}</span>
        <SearchInput className="relative block w-full sm:ms-auto sm:w-56" label="Search voices" value={q} onValueChange={setQ} />
      </div>
      <div className="relative max-h-96 overflow-y-auto rounded-lg border bg-surface p-2.5">
        <Group title="Your voices" wide>
          {voices.data === undefined && voices.error === null && <Skeleton size="control" className="col-span-full" />}
          {voices.error && (
            <LoadError className="col-span-full" title="Your voices could not be loaded" error={voices.error} onRetry={() => void voices.refetch()} retrying={voices.isFetching} />
          )}
          {voices.data?.length === 0 && (
            <p className="col-span-full text-sm text-muted">
              None yet.{' '}
              <Link to="/voices" className={linkClass}>
                Create a voice
              </Link>
            </p>
          )}
          {own?.map((voice) => (
            <VoiceOption key={voice.id} {...option({ type: 'custom', id: voice.id })} name={voice.name} description={voice.description ?? ''} disabledReason={notReady(voice)}>
              {voice.status === 'READY' && <AudioPlayer src={mediaPath.voicePreview(voice.id)} label={`preview of ${voice.name}`} className="flex w-full items-center gap-1.5" />}
            </VoiceOption>
          ))}
        </Group>
        <Group title="Presets" note="The API offers no previews of these; you hear them in a live session.">
          {presets.map(({ presetId, name, description }) => (
            <VoiceOption key={presetId} {...option({ type: 'runway-live-preset', presetId })} name={name} description={description} />
          ))}
        </Group>
        {presets.length === 0 && own?.length === 0 && <p className="text-sm text-muted">No voice fits “{q}”.</p>}
      </div>
      {error && (
        <p id={`${id}-error`} className="mt-1 text-xs text-danger">
          {error}
        </p>
      )}
    </fieldset>
  )
}

interface GroupProps {
  title: string
  note?: string
  /** Room for a player in each. */
  wide?: boolean
  children: ReactNode
}

function Group({ title, note, wide = false, children }: GroupProps) {
  return (
    <div className="mb-3 last:mb-0">
      <p className="mb-1.5 text-xs text-muted">
        <span className="font-medium">{title}</span>
        {note && ` · ${note}`}
      </p>
      <div className={clsx('grid gap-1.5', wide ? 'grid-cols-[repeat(auto-fill,minmax(min(16rem,100%),1fr))]' : 'grid-cols-[repeat(auto-fill,minmax(9rem,1fr))]')}>{children}</div>
    </div>
  )
}

function notReady(voice: Voice): string | undefined {
  if (voice.status === 'READY') return undefined
  return voice.status === 'FAILED' ? 'It could not be made.' : 'Still processing.'
}

function chosenName(value: AvatarVoiceRequest | undefined, voices: readonly Voice[] | undefined): string {
  if (value === undefined) return 'None chosen'
  if (value.type === 'runway-live-preset') return `${presetName(value.presetId)} (preset)`
  return voices?.find(({ id }) => id === value.id)?.name ?? 'One of your voices'
}
