import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import Radio from 'lucide-react/icons/radio'
import { useEffect, useState } from 'react'
import { ApiError } from '~/api/errors'
import type { Avatar, AvatarChoice, CreateRealtimeSessionRequest } from '~/api/types'
import type { Path } from '~/contract/json-schema'
import { allAvatarsQuery } from '~/data/avatars'
import { organizationQuery } from '~/data/organization'
import { PRESET_AVATARS } from '~/features/avatars/shared/preset-avatars'
import { FormError } from '~/features/form/shared/FormError'
import { useContractForm } from '~/features/form/shared/useContractForm'
import { Button } from '~/ui/Button'
import { Card } from '~/ui/Card'
import { Field } from '~/ui/Field'
import { TextArea } from '~/ui/TextArea'
import { useFetchedLater } from '~/ui/useFetchedLater'
import { callBudget } from '../cost'
import { DevicesCard } from '../devices/DevicesCard'
import { openSessions } from '../session/openSessions'
import { LazyToolsCard } from '../tools/LazyToolsCard'
import { sessionSchema } from '../tools/schema'
import { AvatarPicker } from './AvatarPicker'
import { useSessionDraft, type SessionDraft } from './draft.store'
import { LengthCard } from './LengthCard'

/** What sends, which nobody needs before something is chosen. */
const loadWrites = () => import('~/data/realtimeSessionMutations')

/** Everything that a session is started with. */
export function StartForm({ initial }: { initial: SessionDraft }) {
  const navigate = useNavigate()
  const client = useQueryClient()
  useFetchedLater(loadWrites)
  const avatars = useQuery({ ...allAvatarsQuery(), throwOnError: false })
  const organization = useQuery({ ...organizationQuery(), throwOnError: false })
  const [jsonFault, setJsonFault] = useState<string>()
  const form = useContractForm<CreateRealtimeSessionRequest, SessionDraft>({ schema: sessionSchema, initial })
  const kept = useSessionDraft((state) => state.kept)
  useEffect(() => kept(form.value), [form.value, kept])

  const avatar = form.field('avatar')
  const tools = form.field('tools')
  const maxDuration = form.field('maxDuration')
  const chosen = ownAvatar(avatar.value, avatars.data)
  const { refusal } = callBudget(maxDuration.value ?? 0, organization.data)

  /** Written down before it is sent: whatever happens to this tab, the next one knows of it. */
  async function send({ body, key }: { body: CreateRealtimeSessionRequest; key: string }): Promise<{ id: string }> {
    const { createRealtimeSession } = await loadWrites()
    const name = nameOf(body.avatar, chosen)
    openSessions.write({ key, createdAt: Date.now(), name, request: body, startScript: body.startScript ?? chosen?.startScript ?? undefined })
    try {
      const { id } = await createRealtimeSession(client, { body, key })
      openSessions.update(key, { id })
      return { id }
    } catch (error) {
      if (error instanceof ApiError && error.outcome === 'refused') openSessions.forget(key)
      throw error
    }
  }

  function submit({ anew } = { anew: false }) {
    void form.submit({ anew, send, onDone: ({ id }) => void navigate({ to: '/live/$sessionId', params: { sessionId: id } }) })
  }

  return (
    <form
      noValidate
      aria-label="New session"
      onSubmit={(event) => {
        event.preventDefault()
        if (jsonFault === undefined && refusal === undefined) submit()
      }}
    >
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 grid-cols-1 gap-4">
          <AvatarPicker
            value={avatar.value}
            field={avatar}
            onValueChange={(choice) => {
              avatar.onChange(choice)
              void navigate({ to: '/live', search: choice.type === 'custom' ? { avatar: choice.avatarId } : { preset: choice.presetId }, replace: true, resetScroll: false })
            }}
          />
          <Card title="Only in this session">
            <div className="grid grid-cols-1 gap-4">
              <Field label="Personality" note="optional" {...form.field('personality').fieldProps} help="In the place of the avatar’s own. It makes the session take longer to get ready.">
                <TextArea {...form.field('personality').textProps} rows={3} placeholder={chosen?.personality} />
              </Field>
              <Field label="Start script" note="optional" {...form.field('startScript').fieldProps} help="Spoken word for word at the beginning, in the place of the avatar’s own.">
                <TextArea {...form.field('startScript').textProps} rows={2} placeholder={chosen?.startScript ?? undefined} />
              </Field>
            </div>
          </Card>
          <LazyToolsCard
            tools={tools.value ?? []}
            onToolsChange={tools.onChange}
            fieldAt={(path: Path) => form.field(path)}
            onJsonFault={setJsonFault}
            customVoice={chosen?.voice.type === 'custom'}
          />
        </div>
        <div className="grid min-w-0 grid-cols-1 gap-4 lg:sticky lg:top-16">
          <LengthCard field={maxDuration} />
          <DevicesCard />
        </div>
      </div>
      <div className="sticky bottom-0 z-10 -mx-1 mt-4 grid gap-3 border-t bg-canvas px-1 py-3">
        <FormError form={form} onRetry={submit} />
        <div className="flex flex-wrap items-center justify-end gap-3">
          {form.fieldErrors > 0 && <p className="text-sm text-danger">Some fields need another look: they are marked.</p>}
          <p className="text-sm text-muted max-sm:sr-only">Once it is ready, you have about 21 seconds to join.</p>
          <Button type="submit" variant="primary" icon={<Radio />} loading={form.submission.state === 'pending'} disabledReason={refusal ?? (jsonFault && 'The JSON of the tools cannot be read.')}>
            Start session
          </Button>
        </div>
      </div>
    </form>
  )
}

function ownAvatar(choice: AvatarChoice | undefined, avatars: readonly Avatar[] | undefined): Avatar | undefined {
  return choice?.type === 'custom' ? avatars?.find(({ id }) => id === choice.avatarId) : undefined
}

function nameOf(choice: AvatarChoice, own: Avatar | undefined): string {
  if (choice.type === 'custom') return own?.name ?? 'Avatar'
  return PRESET_AVATARS.find(({ id }) => id === choice.presetId)?.name ?? choice.presetId
}
