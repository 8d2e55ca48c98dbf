import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Avatar, CreateAvatarRequest } from '~/api/types'
import createAvatarRequest from '~/contract/requests/CreateAvatarRequest.gen.json'
import { FormError } from '~/features/form/shared/FormError'
import { useContractForm } from '~/features/form/shared/useContractForm'
import { useUnsavedGuard } from '~/features/form/shared/useUnsavedGuard'
import { Button } from '~/ui/Button'
import { buttonClass } from '~/ui/buttonClass'
import { Card } from '~/ui/Card'
import { LazyPart } from '~/ui/LazyPart'
import { partLater } from '~/ui/partLater'
import { Skeleton } from '~/ui/Skeleton'
import { toast } from '~/ui/toast'
import { useFetchedLater } from '~/ui/useFetchedLater'
import { CharacterFields } from './CharacterFields'
import type { AvatarDraft } from './draft'
import { draftStorage } from './draft-storage'
import { LazyKnowledgeMeter } from '~/features/knowledge/shared/LazyKnowledgeMeter'
import { NewAvatarPicture } from './NewAvatarPicture'
import { useFormPicture } from './useFormPicture'

// What sends, which nobody needs before something is filled in.
const loadWrites = () => import('~/data/avatarMutations')
// Long lists below picture and character, which are filled in first.
const [DocumentsPicker] = partLater(async () => (await import('./DocumentsPicker')).DocumentsPicker)
const [VoicePicker] = partLater(async () => (await import('./VoicePicker')).VoicePicker)

interface NewAvatarFormProps {
  initial: AvatarDraft
  /** Start with the picture of this avatar. */
  pictureOf?: Avatar
  /** Keeps what is typed over a reload. */
  keepsDraft?: boolean
}

/** Everything that an avatar is made of. */
export function NewAvatarForm({ initial, pictureOf, keepsDraft = false }: NewAvatarFormProps) {
  const navigate = useNavigate()
  const client = useQueryClient()
  const form = useContractForm<CreateAvatarRequest>({ schema: createAvatarRequest, initial })
  useUnsavedGuard(form)
  useFetchedLater(loadWrites)
  useKeptDraft(keepsDraft ? form.value : undefined)

  const voice = form.field('voice')
  const documentIds = form.field('documentIds')
  const picture = useFormPicture(form.field('referenceImage'))
  const pending = form.submission.state === 'pending'

  function submit({ anew } = { anew: false }) {
    void form.submit({
      anew,
      send: async (request) => (await loadWrites()).createAvatar(client, request),
      onDone: (avatar) => {
        toast.success(`Avatar ${avatar.name} created`, { description: 'It is being processed and will be ready in about half a minute.' })
        void navigate({ to: '/avatars/$avatarId', params: { avatarId: avatar.id } })
      },
    })
  }

  return (
    <form
      noValidate
      aria-label="New avatar"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {/* What gets the focus is scrolled clear of the bar at the bottom. */}
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2 [&_button]:scroll-mb-24 [&_input]:scroll-mb-24 [&_textarea]:scroll-mb-24">
        <NewAvatarPicture picture={picture} mode={form.field('imageProcessing')} copyOf={pictureOf} />
        <Card title="Character">
          <CharacterFields name={form.field('name')} personality={form.field('personality')} startScript={form.field('startScript')} />
        </Card>
        <Card title="Voice" className="lg:col-span-2">
          <LazyPart fallback={<Skeleton size="block" className="h-106" />}>
            <VoicePicker label="Voice" hideLabel required value={voice.value} onValueChange={voice.onChange} error={voice.error} controlId={voice.id} />
          </LazyPart>
        </Card>
        <Card title="Knowledge documents" className="lg:col-span-2">
          <div id={documentIds.id} className="grid grid-cols-1 gap-3">
            <LazyPart fallback={<Skeleton size="block" className="h-24" />}>
              <DocumentsPicker value={documentIds.value ?? []} onValueChange={documentIds.onChange} />
            </LazyPart>
            {documentIds.error && <p className="text-xs text-danger">{documentIds.error}</p>}
            {documentIds.value !== undefined && documentIds.value.length > 0 && <LazyKnowledgeMeter documentIds={documentIds.value} />}
          </div>
        </Card>
      </div>
      <div className="sticky bottom-0 z-10 -mx-1 mt-4 grid gap-3 border-t bg-canvas px-1 py-3">
        <FormError form={form} onRetry={submit} />
        <div className="flex flex-wrap items-center justify-end gap-2">
          {form.fieldErrors > 0 && <p className="text-sm text-danger">Some fields need another look: they are marked.</p>}
          <Link to="/avatars" className={buttonClass()}>
            Cancel
          </Link>
          <Button type="submit" variant="primary" loading={pending} disabledReason={picture.state.step === 'uploading' && 'The picture is still being uploaded.'}>
            Create avatar
          </Button>
        </div>
      </div>
    </form>
  )
}

/** Keeps the draft while the form is open, and forgets it when the form is left: then the person was asked already. */
function useKeptDraft(draft: AvatarDraft | undefined): void {
  useEffect(() => {
    if (draft !== undefined) draftStorage.write({ name: draft.name, personality: draft.personality, startScript: draft.startScript })
  }, [draft])
  useEffect(() => () => draftStorage.clear(), [])
}
