import { mediaPath } from '~/api/media'
import type { DocumentSummary } from '~/api/types'
import { Picture } from '~/ui/Picture'
import { Tooltip } from '~/ui/Tooltip'

type User = DocumentSummary['usedBy'][number]

/** An avatar that uses a document, as a small picture. */
export function UserPicture({ user, className }: { user: User; className?: string }) {
  // By identity: the API's own address expires.
  const src = user.imageUrl === null ? undefined : mediaPath.avatar(user.id, 'processed')
  return <Picture src={src} alt="" name={user.name} className={className} />
}

const SHOWN = 3

/** The avatars that use a document: the first pictures, and how many there are. */
export function UsedBy({ users }: { users: readonly User[] }) {
  if (users.length === 0) return <span className="text-faint">No avatar</span>
  const names = users.map(({ name }) => name)
  return (
    <Tooltip content={names.length > 12 ? `${names.slice(0, 12).join(', ')} and ${names.length - 12} more` : names.join(', ')}>
      <span className="relative z-1 flex w-fit items-center gap-2">
        <span className="flex -space-x-1.5">
          {users.slice(0, SHOWN).map((user) => (
            <UserPicture key={user.id} user={user} className="w-6 rounded-full! ring-2 ring-surface" />
          ))}
        </span>
        <span className="text-xs text-muted">
          {users.length === 1 ? <span className="line-clamp-1 max-w-28 wrap-anywhere max-lg:sr-only">{names[0]}</span> : users.length}
          {users.length > 1 && <span className="sr-only"> avatars: {names.join(', ')}</span>}
        </span>
      </span>
    </Tooltip>
  )
}
