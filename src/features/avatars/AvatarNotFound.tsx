import { Link } from '@tanstack/react-router'
import UserRoundX from 'lucide-react/icons/user-round-x'
import { buttonClass } from '~/ui/buttonClass'
import { NotFoundMessage } from '~/ui/NotFoundMessage'

/** Where there is no such avatar. */
export function AvatarNotFound() {
  return (
    <NotFoundMessage
      noun="avatar"
      icon={<UserRoundX />}
      body="It was deleted, or the address is mistyped. Conversations with a deleted avatar are still there."
      link={
        <Link to="/avatars" className={buttonClass({ variant: 'primary' })}>
          Back to all avatars
        </Link>
      }
    />
  )
}
