import { useMemo } from 'react'
import type { UpdateVoiceRequest, Voice } from '~/api/types'
import schema from '~/contract/requests/UpdateVoiceRequest.gen.json'
import { useUpdateVoice } from '~/data/voiceMutations'
import { FormError } from '~/features/form/shared/FormError'
import { useContractForm } from '~/features/form/shared/useContractForm'
import { useUnsavedGuard } from '~/features/form/shared/useUnsavedGuard'
import { Button } from '~/ui/Button'
import { Card } from '~/ui/Card'
import { toast } from '~/ui/toast'
import { NameFields } from './NameFields'

interface VoiceEdit {
  name: string
  /** Empty when it has none; emptied, it is sent as null. */
  description: string
}

/** Name and description, changed in place. Only what was changed is sent. */
export function VoiceEditForm({ voice: { id, name, description } }: { voice: Voice }) {
  const { mutateAsync } = useUpdateVoice()
  const initial = useMemo(() => ({ name, description: description ?? '' }), [name, description])
  const form = useContractForm<UpdateVoiceRequest, VoiceEdit>({ schema, initial, mode: 'update' })
  useUnsavedGuard(form)

  function submit() {
    void form.submit({
      send: ({ body }) => mutateAsync({ id, changes: body }),
      onDone: () => void toast.success('Changes saved'),
    })
  }

  return (
    <form
      noValidate
      aria-label="Edit voice"
      onSubmit={(event) => {
        event.preventDefault()
        if (form.isDirty) submit()
      }}
    >
      <Card title="Name and description">
        <div className="grid gap-4">
          <NameFields name={form.field('name')} description={form.field('description')} />
          <FormError form={form} onRetry={submit} />
        </div>
        {form.isDirty && (
          <div className="mt-4 flex flex-wrap items-center justify-end gap-2">
            <Button onClick={() => form.reset()}>Discard</Button>
            <Button type="submit" variant="primary" loading={form.submission.state === 'pending'}>
              Save changes
            </Button>
          </div>
        )}
      </Card>
    </form>
  )
}
