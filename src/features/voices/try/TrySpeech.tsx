import type { GenerationBody } from '~/api/types'
import schema from '~/contract/requests/CreateTextToSpeechRequest.gen.json'
import { FormError } from '~/features/form/shared/FormError'
import { useContractForm } from '~/features/form/shared/useContractForm'
import { estimateCredits } from '~/lib/prices'
import { Button } from '~/ui/Button'
import { Credits } from '~/ui/Credits'
import { Field } from '~/ui/Field'
import { TextArea } from '~/ui/TextArea'
import { SENTENCE } from './sentence'
import { TrialResult } from './TrialResult'
import { useTrial } from './useTrial'

type Body = GenerationBody<'CreateTextToSpeech'>

/** What the contract's one model for it is called. */
const MODEL = 'eleven_multilingual_v2'

/** A sentence as speech, by a preset of that family. */
export function TrySpeech({ presetId }: { presetId: string }) {
  const { send, entryIds } = useTrial('CreateTextToSpeech')
  const form = useContractForm<Body, { promptText: string; model: string; voice: { type: string; presetId: string } }>({
    schema,
    initial: { promptText: SENTENCE, model: MODEL, voice: { type: 'runway-preset', presetId } },
  })
  const text = form.field('promptText')
  const submit = () => void form.submit({ send })
  return (
    <form
      noValidate
      aria-label="Try the voice"
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Field label="What it should say" {...text.fieldProps}>
        <TextArea {...text.textProps} onBlur={undefined} rows={3} />
      </Field>
      <FormError form={form} onRetry={submit} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary" loading={form.submission.state === 'pending'}>
          Speak
        </Button>
        <span className="text-xs text-muted">
          About <Credits credits={estimateCredits('CreateTextToSpeech', form.value).credits} />: 1 credit for each 50 characters begun
        </span>
      </div>
      {entryIds.map((id) => (
        <TrialResult key={id} entryId={id} />
      ))}
    </form>
  )
}
