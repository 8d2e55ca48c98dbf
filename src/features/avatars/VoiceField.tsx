import { lazy, useState } from 'react'
import type { AvatarVoice, AvatarVoiceRequest } from '~/api/types'
import { mediaPath } from '~/api/media'
import type { FormField } from '~/features/form/shared/types'
import { Button } from '~/ui/Button'
import { LazyPart } from '~/ui/LazyPart'
import { Notice } from '~/ui/Notice'
import { pageReady } from '~/ui/pageReady'
import { Skeleton } from '~/ui/Skeleton'
import { UserText } from '~/ui/UserText'
import { VoiceName } from './VoiceName'
import { voiceLabel } from './voices'

const AudioPlayer = lazy(async () => {
  await pageReady()
  return { default: (await import('~/ui/AudioPlayer')).AudioPlayer }
})
const VoicePicker = lazy(async () => ({ default: (await import('./VoicePicker')).VoicePicker }))

interface VoiceFieldProps {
  current: AvatarVoice
  field: FormField<AvatarVoiceRequest | undefined>
}

/** The voice an avatar has, and the choice of another on request: thirty of them are much to look past. One that was deleted is to be replaced at once. */
export function VoiceField({ current, field }: VoiceFieldProps) {
  const { name, deleted } = voiceLabel(current)
  const [choosing, setChoosing] = useState(deleted)
  return (
    <div className="grid min-w-0 grid-cols-1 gap-2">
      {deleted && (
        <Notice tone="warning" title="Its voice was deleted">
          Choose another: without one it cannot speak.
        </Notice>
      )}
      {choosing || field.error ? (
        <LazyPart fallback={<Skeleton size="block" className="h-107" />}>
          <VoicePicker label="Voice" value={field.value} onValueChange={field.onChange} error={field.error} controlId={field.id} />
        </LazyPart>
      ) : (
        <div>
          <p className="mb-1 text-sm font-medium">Voice</p>
          <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-2 rounded-md border px-2.5 py-1.5 text-sm">
            <span className="min-w-0 flex-1 basis-40">
              <VoiceName voice={current} />
              {current.description && (
                <UserText lines={2} className="text-xs text-muted">
                  {current.description}
                </UserText>
              )}
            </span>
            {current.type === 'custom' && !deleted && (
              <LazyPart fallback={<span className="h-7 w-full max-w-xs" />}>
                <AudioPlayer src={mediaPath.voicePreview(current.id)} label={`preview of ${name}`} />
              </LazyPart>
            )}
            <Button size="sm" onClick={() => setChoosing(true)}>
              Change voice
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}
