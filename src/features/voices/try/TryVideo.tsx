import { useQuery } from '@tanstack/react-query'
import type { CreateAvatarVideoRequest } from '~/api/types'
import { describeLimits } from '~/contract/fields'
import schema from '~/contract/requests/CreateAvatarVideoRequest.gen.json'
import { allAvatarsQuery } from '~/data/avatars'
import { FormError } from '~/features/form/shared/FormError'
import { useContractForm } from '~/features/form/shared/useContractForm'
import { Button } from '~/ui/Button'
import { Field } from '~/ui/Field'
import { Select } from '~/ui/Select'
import { TextArea } from '~/ui/TextArea'
import { SENTENCE } from './sentence'
import { TrialResult } from './TrialResult'
import { useTrial } from './useTrial'

type Avatar = { type: 'runway-preset'; presetId: string } | { type: 'custom'; avatarId: string }
type SpokenVoice = { type: 'preset'; presetId: string } | { type: 'custom'; id: string }

/** The form's value: the contract's own types once it is valid. */
interface VideoDraft {
  model: string
  avatar: Avatar
  speech: { type: 'text'; text: string; voice: SpokenVoice }
}

const PRESETS = (describeLimits(schema, ['avatar', 'presetId'], { avatar: { type: 'runway-preset' } })?.enum ?? []).filter((id) => typeof id === 'string')

/** A sentence in an avatar video, spoken by this voice instead of the avatar's own. */
export function TryVideo({ voice }: { voice: SpokenVoice }) {
  const { send, entryIds } = useTrial('CreateAvatarVideo')
  const avatars = useQuery({ ...allAvatarsQuery(), throwOnError: false })
  const own = avatars.data?.filter(({ status }) => status === 'READY') ?? []
  // Best on a face that speaks with it anyway.
  const user = voice.type === 'custom' ? own.find((each) => each.voice.type === 'custom' && each.voice.id === voice.id) : undefined
  const first: Avatar = user ? { type: 'custom', avatarId: user.id } : { type: 'runway-preset', presetId: PRESETS[0] ?? '' }
  const form = useContractForm<CreateAvatarVideoRequest, VideoDraft>({
    schema,
    initial: { model: 'gwm1_avatars', avatar: first, speech: { type: 'text', text: SENTENCE, voice } },
  })
  const avatar = form.field('avatar')
  const text = form.field(['speech', 'text'])
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
      <Field label="Avatar" {...avatar.fieldProps} help={avatars.isError ? 'Your own avatars could not be read.' : undefined}>
        <Select
          value={keyOf(avatar.value)}
          onValueChange={(key) => avatar.onChange(avatarOf(key))}
          options={[
            ...own.map(({ id, name }) => ({ value: `custom:${id}`, label: name, group: 'Your avatars' })),
            ...PRESETS.map((id) => ({ value: `preset:${id}`, label: spoken(id), group: 'Preset avatars' })),
          ]}
        />
      </Field>
      <Field label="What it should say" {...text.fieldProps}>
        <TextArea {...text.textProps} onBlur={undefined} rows={3} />
      </Field>
      <FormError form={form} onRetry={submit} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary" loading={form.submission.state === 'pending'}>
          Make the video
        </Button>
        <span className="text-xs text-muted">Costs credits; RunwayML publishes no price for avatar videos.</span>
      </div>
      {entryIds.map((id) => (
        <TrialResult key={id} entryId={id} />
      ))}
    </form>
  )
}

const keyOf = (avatar: Avatar): string => (avatar.type === 'custom' ? `custom:${avatar.avatarId}` : `preset:${avatar.presetId}`)

function avatarOf(key: string): Avatar {
  const id = key.slice(key.indexOf(':') + 1)
  return key.startsWith('custom:') ? { type: 'custom', avatarId: id } : { type: 'runway-preset', presetId: id }
}

/** "tennis-coach" → "Tennis coach". */
const spoken = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ')
