import { useQueryClient } from '@tanstack/react-query'
import { lazy, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { PreviewVoiceRequest } from '~/api/types'
import schema from '~/contract/requests/PreviewVoiceRequest.gen.json'
import { useContractForm } from '~/features/form/shared/useContractForm'
import { newKey } from '~/lib/uuid'
import { Card } from '~/ui/Card'
import { LazyPart } from '~/ui/LazyPart'
import { pageReady } from '~/ui/pageReady'
import { Skeleton } from '~/ui/Skeleton'
import { useFetchedLater } from '~/ui/useFetchedLater'
import { VOICE_MODELS } from '../models'
import { candidateStorage, type DesignDraft } from './candidate-storage'
import { createCandidatesStore, type Candidate } from './candidates.store'
import { DescriptionForm } from './DescriptionForm'

// Empty places at first, or those of the last visit; the description comes before.
const Candidates = lazy(async () => {
  await pageReady()
  return { default: (await import('./Candidates')).Candidates }
})
// The first candidate is asked for after the page is there.
const loadWrites = () => import('~/data/voiceMutations')
const loadKeepForm = async () => ({ default: (await import('./KeepForm')).KeepForm })
const KeepForm = lazy(loadKeepForm)

const fetchParts = () => Promise.all([loadWrites(), loadKeepForm()])

interface DesignFormProps {
  draft: Partial<DesignDraft>
  name: string
  description: string
}

/** Description, audition and the voice that comes of it: two requests of the API, so two forms. */
export function DesignForm({ draft, name, description }: DesignFormProps) {
  const client = useQueryClient()
  const [store] = useState(() =>
    createCandidatesStore({
      preview: async (request) => (await loadWrites()).previewVoice(client, request),
      recover: async (key) => (await loadWrites()).findVoicePreview(key),
      storage: candidateStorage,
      newKey,
      now: Date.now,
    }),
  )
  const candidates = useStore(store, (state) => state.candidates)
  const words = useContractForm<PreviewVoiceRequest>({ schema, initial: { prompt: '', model: VOICE_MODELS[0], ...draft } })
  const { value } = words
  useEffect(() => candidateStorage.writeDraft(value), [value])

  /** What is to become a voice: a candidate, or without one the description as it stood. */
  const [chosen, setChosen] = useState<{ source: PreviewVoiceRequest; key?: string }>()
  const keep = (source: PreviewVoiceRequest, candidate?: Candidate) => setChosen({ source: { prompt: source.prompt, model: source.model }, key: candidate?.key })
  useFetchedLater(fetchParts)

  return (
    <div className="grid max-w-6xl gap-4">
      <DescriptionForm form={words} candidates={candidates} onAsk={(count, request) => store.getState().asked(count, request.body)} onSkip={keep} />
      <LazyPart fallback={<CandidatesPending />}>
        <Candidates store={store} keptKey={chosen?.key} onKeep={(candidate) => keep(candidate, candidate)} />
      </LazyPart>
      <LazyPart>
        {chosen && (
          <KeepForm name={name} description={description} source={chosen.source} number={chosen.key === undefined ? undefined : candidates.findIndex(({ key }) => key === chosen.key) + 1} />
        )}
      </LazyPart>
    </div>
  )
}

function CandidatesPending() {
  return (
    <Card title="Candidates">
      <Skeleton size="block" className="h-36" />
    </Card>
  )
}
