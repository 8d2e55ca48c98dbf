import { Link } from '@tanstack/react-router'
import type { Avatar } from '~/api/types'
import { formatInteger } from '~/lib/format'
import { quietLinkClass } from '~/ui/linkClass'
import { UserText } from '~/ui/UserText'
import type { VoiceUsage } from './usage'

interface UsedByProps {
  voiceId: string
  usage: VoiceUsage
  /** How many are named before the rest is counted. */
  named?: number
}

/** The avatars that speak with a voice, in a line. Says so when not all avatars could be looked at. */
export function UsedBy({ voiceId, usage, named = 3 }: UsedByProps) {
  const { read, byVoice } = usage
  if (read === 'pending') return <span aria-hidden className="text-faint">Looking through the avatars…</span>
  if (read === 'unknown') return <>Which avatars use it is not known: they could not be read.</>
  const users = byVoice.get(voiceId) ?? []
  const rest = users.length - named
  const partly = read === 'partial' && ' (only the 100 newest avatars could be read)'
  if (users.length === 0) return <>Used by no avatar{partly}</>
  return (
    <>
      Used by <Names avatars={users.slice(0, named)} />
      {rest > 0 && ` and ${formatInteger(rest)} more`}
      {partly}
    </>
  )
}

function Names({ avatars }: { avatars: readonly Avatar[] }) {
  return avatars.map((avatar, index) => (
    <span key={avatar.id}>
      {index > 0 && ', '}
      <Link to="/avatars/$avatarId" params={{ avatarId: avatar.id }} className={quietLinkClass}>
        <UserText>{avatar.name}</UserText>
      </Link>
    </span>
  ))
}
