import type { Ref } from 'react'
import type { CreateVoiceRequest } from '~/api/types'
import { FormError } from '~/features/form/shared/FormError'
import type { ContractForm } from '~/features/form/shared/useContractForm'
import { Button } from '~/ui/Button'
import { Card } from '~/ui/Card'
import { Notice } from '~/ui/Notice'
import { UserText } from '~/ui/UserText'
import { modelWords } from '../models'
import { NameFields } from '../NameFields'

export interface VoiceDraft {
  name: string
  /** Empty when there is none. */
  description: string
  from?: CreateVoiceRequest['from']
}

interface KeepFormProps {
  form: ContractForm<CreateVoiceRequest, VoiceDraft>
  /** Of the candidate, from 1; undefined when the audition was skipped, 0 when it was removed since. */
  number: number | undefined
  headingRef: Ref<HTMLHeadingElement>
  onSubmit: (options?: { anew: boolean }) => void
}

/** The chosen description becomes a voice with a name. */
export function KeepForm({ form, number, headingRef, onSubmit }: KeepFormProps) {
  const { from } = form.value
  return (
    <form
      noValidate
      aria-label="New voice"
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <Card
        title={
          <span ref={headingRef} tabIndex={-1}>
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
            {from?.type === 'text' && (
              <p className="text-muted">
                {modelWords(from.model).label}: <UserText>{from.prompt}</UserText>
              </p>
            )}
          </div>
        </div>
        <div className="mt-4 grid gap-3">
          <FormError form={form} onRetry={onSubmit} />
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
