import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { CreateVoiceRequest, PreviewVoiceRequest } from '~/api/types'
import schema from '~/contract/requests/CreateVoiceRequest.gen.json'
import { useCreateVoice } from '~/data/voiceMutations'
import { FormError } from '~/features/form/shared/FormError'
import { useContractForm } from '~/features/form/shared/useContractForm'
import { useUnsavedGuard } from '~/features/form/shared/useUnsavedGuard'
import { Button } from '~/ui/Button'
import { Card } from '~/ui/Card'
import { Notice } from '~/ui/Notice'
import { toast } from '~/ui/toast'
import { UserText } from '~/ui/UserText'
import { attempts } from '../attempts'
import { modelWords } from '../models'
import { NameFields } from '../NameFields'

interface VoiceDraft {
  name: string
  /** Empty when there is none. */
  description: string
  from?: CreateVoiceRequest['from']
}

interface KeepFormProps {
  /** To begin with. */
  name: string
  description: string
  /** What the voice is made from. Another one, or the same chosen again, brings the focus here. */
  source: PreviewVoiceRequest
  /** Of the candidate, from 1; undefined when the audition was skipped, 0 when it was removed since. */
  number: number | undefined
}

/** The chosen description becomes a voice with a name. */
export function KeepForm({ name, description, source, number }: KeepFormProps) {
  const navigate = useNavigate()
  const { mutateAsync: create } = useCreateVoice()
  const form = useContractForm<CreateVoiceRequest, VoiceDraft>({ schema, initial: { name, description } })
  useUnsavedGuard(form)

  const { onChange } = form.field('from')
  const heading = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    onChange({ type: 'text', prompt: source.prompt, model: source.model })
    heading.current?.focus()
  }, [source, onChange])

  function submit({ anew } = { anew: false }) {
    void form.submit({
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
    <form
      noValidate
      aria-label="New voice"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Card
        title={
          <span ref={heading} tabIndex={-1}>
            {number ? `Keep candidate ${number}` : 'Make a voice from this description'}
          </span>
        }
      >
        <div className="grid gap-4 lg:grid-cols-2">
          <div className="grid content-start gap-4">
            <NameFields name={form.field('name')} description={form.field('description')} />
          </div>
          <div className="grid content-start gap-3 text-sm">
            <Notice title="The voice is made anew">
              The API makes a voice from words or from a recording; it takes no candidate. So the same description and model are sent again, and the voice will be close to what you
              heard, not the very same sound. It costs credits; RunwayML publishes no price for it.
            </Notice>
            <p className="text-muted">
              {modelWords(source.model).label}: <UserText>{source.prompt}</UserText>
            </p>
          </div>
        </div>
        <div className="mt-4 grid gap-3">
          <FormError form={form} onRetry={submit} />
          <div className="flex flex-wrap justify-end gap-2">
            <Button type="submit" variant="primary" loading={form.submission.state === 'pending'}>
              Create voice
            </Button>
          </div>
        </div>
      </Card>
    </form>
  )
}
