import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { AvatarChoice } from '~/api/types'
import { PRESET_AVATARS } from '~/features/avatars/shared/preset-avatars'
import { PageHeader } from '~/ui/PageHeader'
import type { LiveSearch } from './live.search'
import { LeftOpen } from './session/LeftOpen'
import { useSessionDraft } from './start/draft.store'
import { StartForm } from './start/StartForm'

/** Where a live session is started. */
export function LivePage() {
  const search = useSearch({ from: '/live/' })
  const [draft] = useState(() => useSessionDraft.getState().draft)
  const [initial] = useState(() => ({ ...draft, avatar: choiceOf(search) ?? draft.avatar }))
  return (
    <div className="max-w-6xl">
      <PageHeader title="Live" description="Talk to an avatar from here, by microphone and camera (in the sandbox, by typing). Every call is recorded and becomes a conversation." />
      <LeftOpen />
      <StartForm initial={initial} />
    </div>
  )
}

function choiceOf({ avatar, preset }: LiveSearch): AvatarChoice | undefined {
  if (avatar) return { type: 'custom', avatarId: avatar }
  const known = PRESET_AVATARS.find(({ id }) => id === preset)
  return known && { type: 'runway-preset', presetId: known.id }
}
