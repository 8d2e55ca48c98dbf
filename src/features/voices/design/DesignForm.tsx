import { lazy, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { PreviewVoiceRequest } from '~/api/types'
import schema from '~/contract/requests/PreviewVoiceRequest.gen.json'
import { findVoicePreview, usePreviewVoice } from '~/data/voiceMutations'
import { useContractForm } from '~/features/form/shared/useContractForm'
import { newKey } from '~/lib/uuid'
import { LazyPart } from '~/ui/LazyPart'
import { useFetchedLater } from '~/ui/useFetchedLater'
import { VOICE_MODELS } from '../models'
import { candidateStorage, type DesignDraft } from './candidate-storage'
import { Candidates } from './Candidates'
import { createCandidatesStore, type Candidate } from './candidates.store'
import { DescriptionForm } from './DescriptionForm'

const loadKeepForm = async () => ({ default: (await import('./KeepForm')).KeepForm })
const KeepForm = lazy(loadKeepForm)

interface DesignFormProps {
  draft: Partial<DesignDraft>
  name: string
  description: string
}

/** Description, audition and the voice that comes of it: two requests of the API, so two forms. */
export function DesignForm({ draft, name, description }: DesignFormProps) {
  const { mutateAsync: preview } = usePreviewVoice()
  const [store] = useState(() => createCandidatesStore({ preview, recover: findVoicePreview, storage: candidateStorage, newKey, now: Date.now }))
  const candidates = useStore(store, (state) => state.candidates)
  const words = useContractForm<PreviewVoiceRequest>({ schema, initial: { prompt: '', model: VOICE_MODELS[0], ...draft } })
  const { value } = words
  useEffect(() => candidateStorage.writeDraft(value), [value])

  /** What is to become a voice: a candidate, or without one the description as it stood. */
  const [chosen, setChosen] = useState<{ source: PreviewVoiceRequest; key?: string }>()
  const keep = (source: PreviewVoiceRequest, candidate?: Candidate) => setChosen({ source: { prompt: source.prompt, model: source.model }, key: candidate?.key })
  useFetchedLater(loadKeepForm)

  return (
    <div className="grid max-w-6xl gap-4">
      <DescriptionForm form={words} candidates={candidates} onAsk={(count, request) => store.getState().asked(count, request.body)} onSkip={keep} />
      <Candidates store={store} keptKey={chosen?.key} onKeep={(candidate) => keep(candidate, candidate)} />
      <LazyPart>
        {chosen && (
          <KeepForm name={name} description={description} source={chosen.source} number={chosen.key === undefined ? undefined : candidates.findIndex(({ key }) => key === chosen.key) + 1} />
        )}
      </LazyPart>
    </div>
  )
}
