import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Avatar, UpdateAvatarRequest } from '~/api/types'
import updateAvatarRequest from '~/contract/requests/UpdateAvatarRequest.gen.json'
import { FormError } from '~/features/form/shared/FormError'
import { useContractForm } from '~/features/form/shared/useContractForm'
import { useUnsavedGuard } from '~/features/form/shared/useUnsavedGuard'
import { plural } from '~/lib/text'
import { Button } from '~/ui/Button'
import { Card } from '~/ui/Card'
import { toast } from '~/ui/toast'
import { CharacterFields } from './CharacterFields'
import { editOf, type AvatarEdit } from './edit'
import { VoiceField } from './VoiceField'

/** AvatarDetail fetches it when the page is there. */
const loadWrites = () => import('~/data/avatarMutations')

/** Name, personality, start script and voice, to be changed in place. Only what was changed is sent. */
export function AvatarEditForm({ avatar }: { avatar: Avatar }) {
  const client = useQueryClient()
  const initial = useMemo(() => editOf(avatar), [avatar])
  const form = useContractForm<UpdateAvatarRequest, AvatarEdit>({ schema: updateAvatarRequest, initial, mode: 'update' })
  useUnsavedGuard(form)
  // Counts the times it was saved or reset, so that the voice picker closes.
  const [round, setRound] = useState(0)
  const changed = Object.keys(form.body()).length

  function submit() {
    void form.submit({
      send: async ({ body }) => (await loadWrites()).updateAvatar(client, { id: avatar.id, changes: body }),
      onDone: () => {
        setRound((count) => count + 1)
        toast.success('Changes saved')
      },
    })
  }

  return (
    <form
      noValidate
      aria-label="Edit avatar"
      onSubmit={(event) => {
        event.preventDefault()
        if (form.isDirty) submit()
      }}
    >
      <Card title="Character and voice">
        <div className="grid grid-cols-1 gap-4">
          <CharacterFields name={form.field('name')} personality={form.field('personality')} startScript={form.field('startScript')} />
          <VoiceField key={round} current={avatar.voice} field={form.field('voice')} />
          <FormError form={form} onRetry={submit} />
        </div>
        {form.isDirty && (
          <div className="sticky bottom-0 z-10 -mx-4 mt-4 -mb-4 flex flex-wrap items-center justify-end gap-2 rounded-b-lg border-t bg-surface px-4 py-2.5">
            <p role="status" className="me-auto text-sm text-muted">
              {plural(changed, 'unsaved change')}
            </p>
            <Button
              onClick={() => {
                form.reset()
                setRound((count) => count + 1)
              }}
            >
              Discard
            </Button>
            <Button type="submit" variant="primary" loading={form.submission.state === 'pending'}>
              Save changes
            </Button>
          </div>
        )}
      </Card>
    </form>
  )
}
