import AudioLines from 'lucide-react/icons/audio-lines'
import { useState } from 'react'
import type { PreviewVoiceRequest } from '~/api/types'
import { FormError } from '~/features/form/shared/FormError'
import type { ContractForm } from '~/features/form/shared/useContractForm'
import { Button } from '~/ui/Button'
import { Card } from '~/ui/Card'
import { Field } from '~/ui/Field'
import { RadioCards } from '~/ui/RadioCards'
import { TextArea } from '~/ui/TextArea'
import { modelWords, VOICE_MODELS } from '../models'
import { MOST_CANDIDATES, type Candidate } from './candidates.store'
import { WordChips } from './WordChips'

interface DescriptionFormProps {
  form: ContractForm<PreviewVoiceRequest, Partial<PreviewVoiceRequest>>
  candidates: readonly Candidate[]
  onAsk: (count: number, request: { body: PreviewVoiceRequest }) => Promise<void>
  /** Goes on without hearing anything. */
  onSkip: (body: PreviewVoiceRequest) => void
}

/** Who speaks, in words, and how many candidates of it to hear. */
export function DescriptionForm({ form, candidates, onAsk, onSkip }: DescriptionFormProps) {
  const prompt = form.field('prompt')
  const model = form.field('model')
  const room = MOST_CANDIDATES - candidates.length
  const [count, setCount] = useState(0)
  const pending = form.submission.state === 'pending'
  const full = room === 0 && 'Four candidates are there. Remove one to make room.'
  const ask = (wanted: number, anew = false) => {
    setCount(wanted)
    void form.submit({ anew, send: (request) => onAsk(wanted, request) })
  }
  return (
    <form
      noValidate
      aria-label="Description"
      onSubmit={(event) => {
        event.preventDefault()
        if (room > 0) ask(1)
      }}
    >
      <Card title="Description">
        <div className="grid gap-4">
          <Field label="Who speaks, and how" {...prompt.fieldProps} help="Age, timbre, accent, pace, mood and character in plain words, 20 characters at least.">
            {/* Not judged on leaving it: the sentence would push away the button that was just being pressed. */}
            <TextArea {...prompt.textProps} onBlur={undefined} rows={3} placeholder="An elderly storyteller by a fire, amused, never in a hurry" />
          </Field>
          <WordChips prompt={prompt.value ?? ''} onChange={prompt.onChange} />
          <RadioCards
            label="Model"
            value={model.value ?? ''}
            onValueChange={model.onChange}
            options={VOICE_MODELS.map((value) => ({ value, ...modelWords(value) }))}
            error={model.error}
          />
          <FormError form={form} onRetry={({ anew }) => ask(Math.min(count, room), anew)} />
          <div className="flex flex-wrap items-center gap-2">
            <Button type="submit" variant="primary" icon={<AudioLines />} loading={pending && count === 1} disabledReason={full}>
              Make a candidate
            </Button>
            <Button loading={pending && count > 1} disabledReason={full} onClick={() => ask(room)}>
              {room === MOST_CANDIDATES || room === 0 ? 'Make four candidates' : `Fill the other ${room}`}
            </Button>
            <Button variant="ghost" onClick={() => void form.submit({ send: ({ body }) => Promise.resolve(onSkip(body)) })}>
              Skip the audition
            </Button>
            <p className="text-xs text-muted">Each candidate is a request of its own and costs credits; RunwayML publishes no price for it.</p>
          </div>
        </div>
      </Card>
    </form>
  )
}
