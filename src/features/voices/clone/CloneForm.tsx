import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { ApiError } from '~/api/errors'
import type { CreateVoiceRequest } from '~/api/types'
import schema from '~/contract/requests/CreateVoiceRequest.gen.json'
import { FormError } from '~/features/form/shared/FormError'
import { useContractForm } from '~/features/form/shared/useContractForm'
import { useUnsavedGuard } from '~/features/form/shared/useUnsavedGuard'
import { Button } from '~/ui/Button'
import { buttonClass } from '~/ui/buttonClass'
import { Card } from '~/ui/Card'
import { LazyPart } from '~/ui/LazyPart'
import { toast } from '~/ui/toast'
import { useFetchedLater } from '~/ui/useFetchedLater'
import { NameFields } from '../NameFields'
import { Consent, NO_CONSENT } from './Consent'
import type { SampleCheck } from './sample-check'
import { createSampleStore, sampleProblem, type SampleState } from './sample.store'
import { SampleInput } from './SampleInput'

const Progress = lazy(async () => ({ default: (await import('~/ui/Progress')).Progress }))
const loadCheck = async () => (await import('./sample-check')).checkSample

// All that takes part in sending, before any of it begins.
const loadSending = () => import('./send')
const fetchParts = () => Promise.all([loadCheck(), loadSending()])

/** Looks at a file with code that comes after the page; when it does not come, nothing could be sent either. */
async function checkLater(file: File): Promise<SampleCheck> {
  const check = await loadCheck().catch(() => undefined)
  return check ? check(file) : { ok: false, reason: 'It cannot be checked now: the server is away, or Greenroom was updated. Choose it again, or reload the page.' }
}

/** What is filled in. `consent` is ours: the API does not know it, so it is not sent. */
interface CloneDraft {
  name: string
  description: string
  from?: CreateVoiceRequest['from']
  consent: boolean
}

interface CloneFormProps {
  name: string
  description: string
  /** To start with: the recording of a voice that could not be made. */
  file?: File
}

/** Everything that a cloned voice is made of. Nothing leaves this device before it is sent, the recording neither. */
export function CloneForm({ name, description, file }: CloneFormProps) {
  const navigate = useNavigate()
  const client = useQueryClient()
  const [store] = useState(() => createSampleStore({ check: checkLater, send: async (sample, options) => (await loadSending()).uploadFile({ file: sample, ...options }) }))
  useFetchedLater(fetchParts)
  const { state, uploaded, fileChosen, removed } = useStore(store)
  useEffect(() => {
    if (file) void fileChosen(file)
    return removed
  }, [file, fileChosen, removed])

  const form = useContractForm<CreateVoiceRequest, CloneDraft>({ schema, initial: { name, description, consent: false } })
  useUnsavedGuard(form)
  const from = form.field('from')
  const consent = form.field('consent')
  const { onChange } = from
  useEffect(() => onChange(placeholderOf(state)), [state, onChange])
  // The contract does not ask for it, so the form alone would only ask once all else is right.
  const [isAsked, setAsked] = useState(false)
  const pending = form.submission.state === 'pending'

  function submit({ anew } = { anew: false }) {
    setAsked(true)
    void form.submit({
      anew,
      send: async ({ body, key }) => {
        if (!form.value.consent) throw new ApiError(NO_CONSENT, { status: 400, outcome: 'refused', issues: [{ path: ['consent'], message: NO_CONSENT }] })
        const { cloneVoice } = await loadSending()
        return cloneVoice({ client, store, body, key })
      },
      onDone: ({ id, name: made }) => {
        toast.success(`Voice ${made} created`, { description: 'It is being processed. The recording stays on this device until it is ready.' })
        void navigate({ to: '/voices/$voiceId', params: { voiceId: id } })
      },
    })
  }

  return (
    <form
      noValidate
      aria-label="Clone a voice"
      className="grid max-w-6xl gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <SampleInput store={store} id={from.id} error={from.error && (sampleProblem(state) ?? from.error)} />
      <Card title="Name and consent">
        <div className="grid gap-4 lg:grid-cols-2">
          <div className="grid content-start gap-4">
            <NameFields name={form.field('name')} description={form.field('description')} />
          </div>
          <Consent id={consent.id} checked={consent.value} onCheckedChange={consent.onChange} error={consent.error ?? (isAsked && !consent.value ? NO_CONSENT : undefined)} />
        </div>
      </Card>
      <LazyPart missing={null}>
        {uploaded !== undefined && <Progress label="Uploading the recording" value={uploaded} showLabel announces />}
      </LazyPart>
      <FormError form={form} onRetry={submit} />
      <div className="flex flex-wrap items-center justify-end gap-2">
        <p className="me-auto text-xs text-muted">Cloning costs credits; RunwayML publishes no price for it.</p>
        <Link to="/voices" className={buttonClass()}>
          Cancel
        </Link>
        <Button type="submit" variant="primary" loading={pending} disabledReason={state.step === 'checking' && 'The recording is still being checked.'}>
          Create voice
        </Button>
      </div>
    </form>
  )
}

/**
 * What stands for the recording in the form until it is sent: the contract's rules hold for it, it is another one for
 * another recording, and neither upload nor encoding is done in vain.
 */
function placeholderOf(state: SampleState): CreateVoiceRequest['from'] | undefined {
  if (state.step !== 'ready') return undefined
  const { name, size, lastModified } = state.sample.file
  return { type: 'audio', audio: `runway://here/${lastModified}/${size}/${encodeURIComponent(name)}` }
}
