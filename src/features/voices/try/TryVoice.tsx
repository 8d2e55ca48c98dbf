import { lazy } from 'react'
import { LazyPart } from '~/ui/LazyPart'
import { Notice } from '~/ui/Notice'
import { pageReady } from '~/ui/pageReady'
import { Skeleton } from '~/ui/Skeleton'

// Form and ledger, which the pages around do without until somebody tries a voice.
const TrySpeech = lazy(async () => {
  await pageReady()
  return { default: (await import('./TrySpeech')).TrySpeech }
})
const TryVideo = lazy(async () => {
  await pageReady()
  return { default: (await import('./TryVideo')).TryVideo }
})

/** A voice of any kind, as far as trying it out is concerned. */
export type TriedVoice =
  | { type: 'custom'; id: string; name: string; isReady: boolean }
  | { type: 'live'; presetId: string; name: string }
  | { type: 'speech'; presetId: string; name: string }

/** One sentence in a voice, through whichever generation takes that kind of voice. */
export function TryVoice({ voice }: { voice: TriedVoice }) {
  if (voice.type === 'speech') {
    return (
      <div className="grid gap-3">
        <p className="text-sm text-muted">A text to speech, kept among your tasks. Avatars cannot have this voice: the API takes it for speech only.</p>
        <LazyPart fallback={<Skeleton size="block" className="h-48" />}>
          <TrySpeech presetId={voice.presetId} />
        </LazyPart>
      </div>
    )
  }
  if (voice.type === 'custom' && !voice.isReady) {
    return <p className="text-sm text-muted">A voice that is not ready cannot speak. Until then the API takes it for nothing.</p>
  }
  return (
    <div className="grid gap-3">
      <Notice>
        The API’s text to speech takes its own presets only, {voice.type === 'custom' ? 'no voices of yours' : 'no live presets'}. The one generation that takes this voice with a text
        is an avatar video.
      </Notice>
      <LazyPart fallback={<Skeleton size="block" className="h-48" />}>
        <TryVideo voice={voice.type === 'custom' ? { type: 'custom', id: voice.id } : { type: 'preset', presetId: voice.presetId }} />
      </LazyPart>
    </div>
  )
}
