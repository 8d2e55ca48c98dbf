import { Link } from '@tanstack/react-router'
import type { Avatar } from '~/api/types'
import { plural } from '~/lib/text'
import { buttonClass } from '~/ui/buttonClass'
import { Notice } from '~/ui/Notice'
import { UserText } from '~/ui/UserText'

const NAMED = 6

/** Avatars that cannot speak because their voice was deleted, each with the way to a new one. */
export function Voiceless({ avatars }: { avatars: readonly Avatar[] }) {
  if (avatars.length === 0) return null
  const rest = avatars.length - NAMED
  return (
    <Notice
      tone="warning"
      className="mb-3"
      title={avatars.length === 1 ? 'One avatar has lost its voice' : `${plural(avatars.length, 'avatar')} have lost their voice`}
      actions={avatars.slice(0, NAMED).map(({ id, name }) => (
        <Link key={id} to="/avatars/$avatarId" params={{ avatarId: id }} className={buttonClass({ size: 'sm', className: 'max-w-full' })}>
          <span className="min-w-0 truncate">
            Give <UserText>{name}</UserText> a new voice
          </span>
        </Link>
      ))}
    >
      {avatars.length === 1 ? 'The voice was deleted, and without one it cannot speak.' : 'The voices were deleted, and without one they cannot speak.'}
      {rest > 0 && ` ${plural(rest, 'more avatar')} not shown here.`}
    </Notice>
  )
}
