import type { UseQueryResult } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { mediaPath } from '~/api/media'
import type { Avatar } from '~/api/types'
import { LoadError } from '~/features/form/shared/LoadError'
import { plural } from '~/lib/text'
import { includesWords } from '~/lib/words'
import { linkClass } from '~/ui/linkClass'
import { Picture } from '~/ui/Picture'
import { RadioCards } from '~/ui/RadioCards'
import { SearchInput } from '~/ui/SearchInput'
import { Skeleton } from '~/ui/Skeleton'
import { UserText } from '~/ui/UserText'

interface AvatarChoiceProps {
  avatars: Pick<UseQueryResult<Avatar[]>, 'data' | 'error' | 'refetch' | 'isFetching'>
  /** Id of the avatar; '' for none. */
  value: string
  onValueChange: (id: string) => void
}

/** More are found by name. */
const SHOWN = 24

/** One of the own avatars. */
export function AvatarChoice({ avatars, value, onValueChange }: AvatarChoiceProps) {
  const { data, error, refetch, isFetching } = avatars
  const [q, setQ] = useState('')
  if (data === undefined && error) return <LoadError title="The avatars could not be loaded" error={error} onRetry={() => void refetch()} retrying={isFetching} />
  if (data === undefined) return <Skeleton size="block" className="h-40" />
  if (data.length === 0) {
    return (
      <p className="text-sm text-muted">
        There are no avatars yet.{' '}
        <Link to="/avatars/new" className={linkClass}>
          Create an avatar
        </Link>
      </p>
    )
  }
  const fitting = data.filter(({ id, name }) => id === value || includesWords(name, q))
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {data.length > 6 && <SearchInput label="Search avatars" value={q} onValueChange={setQ} />}
        <p className="text-xs text-muted">
          {fitting.length > SHOWN ? `The first ${SHOWN} of ${plural(fitting.length, 'avatar')}` : plural(fitting.length, 'avatar')}
        </p>
      </div>
      {/* Room for the focus ring, which the scrolling would cut. */}
      <div className="-m-1 max-h-72 overflow-y-auto p-1">
        <RadioCards
          label="Avatar"
          hideLabel
          value={value}
          onValueChange={onValueChange}
          options={fitting.slice(0, SHOWN).map((avatar) => ({
            value: avatar.id,
            label: (
              <span className="flex items-center gap-2">
                <Picture className="w-10" ratio={1088 / 704} alt="" name={avatar.name} src={pictureOf(avatar)} />
                <UserText lines={2}>{avatar.name}</UserText>
              </span>
            ),
            description: plural(avatar.documentIds.length, 'document'),
          }))}
        />
      </div>
    </div>
  )
}

function pictureOf({ id, processedImageUri, updatedAt }: Avatar): string | undefined {
  return processedImageUri ? mediaPath.avatar(id, 'processed', { updatedAt }) : undefined
}
