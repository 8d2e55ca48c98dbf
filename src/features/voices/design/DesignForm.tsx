import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { CreateVoiceRequest, PreviewVoiceRequest } from '~/api/types'
import requests from '~/contract/requests.gen.json'
import { findVoicePreview, useCreateVoice, usePreviewVoice } from '~/data/voiceMutations'
import { useContractForm } from '~/features/form/shared/useContractForm'
import { useUnsavedGuard } from '~/features/form/shared/useUnsavedGuard'
import { newKey } from '~/lib/uuid'
import { toast } from '~/ui/toast'
import { attempts } from '../attempts'
import { VOICE_MODELS } from '../models'
import { candidateStorage, type DesignDraft } from './candidate-storage'
import { Candidates } from './Candidates'
import { createCandidatesStore, type Candidate } from './candidates.store'
import { DescriptionForm } from './DescriptionForm'
import { KeepForm, type VoiceDraft } from './KeepForm'

interface DesignFormProps {
  draft: Partial<DesignDraft>
  name: string
  description: string
}

/** Description, audition and the voice that comes of it: two requests of the API, so two forms. */
export function DesignForm({ draft, name, description }: DesignFormProps) {
  const navigate = useNavigate()
  const { mutateAsync: preview } = usePreviewVoice()
  const { mutateAsync: create } = useCreateVoice()
  const [store] = useState(() => createCandidatesStore({ preview, recover: findVoicePreview, storage: candidateStorage, newKey, now: Date.now }))
  const candidates = useStore(store, (state) => state.candidates)

  const words = useContractForm<PreviewVoiceRequest>({ schema: requests.PreviewVoiceRequest, initial: { prompt: '', model: VOICE_MODELS[0], ...draft } })
  const voice = useContractForm<CreateVoiceRequest, VoiceDraft>({ schema: requests.CreateVoiceRequest, initial: { name, description } })
  useUnsavedGuard(voice)
  const { value } = words
  useEffect(() => candidateStorage.writeDraft(value), [value])

  const from = voice.field('from')
  const [kept, setKept] = useState<Candidate>()
  const keepForm = useRef<HTMLHeadingElement>(null)

  /** Without a candidate, the description as it stands. */
  function choose(body: PreviewVoiceRequest, candidate?: Candidate) {
    setKept(candidate)
    from.onChange({ type: 'text', prompt: body.prompt, model: body.model })
    // After it is drawn.
    requestAnimationFrame(() => keepForm.current?.focus())
  }

  function submit({ anew } = { anew: false }) {
    void voice.submit({
      anew,
      send: async (request) => {
        const { id } = await create(request)
        const { body } = request
        if (body.from.type === 'text') await attempts.keep({ id, name: body.name, description: body.description ?? '', source: body.from })
        return { id, name: body.name }
      },
      onDone: ({ id, name: made }) => {
        toast.success(`Voice ${made} created`, { description: 'It is being processed and will be ready shortly.' })
        void navigate({ to: '/voices/$voiceId', params: { voiceId: id } })
      },
    })
  }

  return (
    <div className="grid max-w-6xl gap-4">
      <DescriptionForm form={words} candidates={candidates} onAsk={(count, request) => store.getState().asked(count, request.body)} onSkip={choose} />
      <Candidates store={store} keptKey={kept?.key} onKeep={(candidate) => choose(candidate, candidate)} />
      {from.value && <KeepForm form={voice} number={kept && candidates.findIndex(({ key }) => key === kept.key) + 1} headingRef={keepForm} onSubmit={submit} />}
    </div>
  )
}
