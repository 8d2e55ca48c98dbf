import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { Avatar, AvatarChoice } from '~/api/types'
import { allAvatarsQuery } from '~/data/avatars'
import { PRESET_AVATARS } from '~/features/avatars/shared/preset-avatars'
import { LoadError } from '~/features/form/shared/LoadError'
import type { FormField } from '~/features/form/shared/types'
import { plural } from '~/lib/text'
import { includesWords } from '~/lib/words'
import { Card } from '~/ui/Card'
import { linkClass } from '~/ui/linkClass'
import { SearchInput } from '~/ui/SearchInput'
import { Skeleton } from '~/ui/Skeleton'
import { pictureOf } from '../pictureOf'
import { AvatarOption } from './AvatarOption'

interface AvatarPickerProps {
  value: AvatarChoice | undefined
  onValueChange: (avatar: AvatarChoice) => void
  field: Pick<FormField<unknown>, 'id' | 'error'>
}

/** As many as fit in the list's frame a few times over; the rest is found by its name. */
const SHOWN = 60

/** Places of options that fill the frame, whether they stand in one column or in three: what comes instead moves nothing that can be seen. */
const FRAMEFUL = Array.from({ length: 18 }, (_, place) => place)

/** Whom to talk to: an own avatar or a preset. Native radio buttons: Tab comes to the choice, arrows change it. */
export function AvatarPicker({ value, onValueChange, field }: AvatarPickerProps) {
  const [q, setQ] = useState('')
  const avatars = useQuery({ ...allAvatarsQuery(), throwOnError: false })
  const chosen = value?.type === 'custom' ? value.avatarId : value?.presetId
  const found = avatars.data?.filter(({ name }) => includesWords(name, q)) ?? []
  // The chosen one is always there, however long the list is.
  const own = found.filter(({ id }, index) => index < SHOWN || id === chosen)
  const presets = PRESET_AVATARS.filter(({ name, role }) => includesWords(`${name} ${role}`, q))
  // The one that the address or an earlier visit chose may lie far down the list.
  const frame = useRef<HTMLDivElement>(null)
  const isLoaded = !avatars.isPending
  useEffect(() => {
    const option = isLoaded && frame.current?.querySelector('input:checked')?.closest('label')
    if (frame.current && option) frame.current.scrollTop += Math.max(0, option.getBoundingClientRect().bottom - frame.current.getBoundingClientRect().bottom + 4)
  }, [isLoaded])
  return (
    <Card title="Avatar" actions={<SearchInput className="relative block w-44 sm:w-56" label="Search avatars" value={q} onValueChange={setQ} />}>
      <fieldset id={field.id} tabIndex={-1} aria-label="Avatar" aria-describedby={field.error ? `${field.id}-error` : undefined} className="min-w-0">
        <div ref={frame} className="-m-1 max-h-80 overflow-y-auto p-1">
          <p className="mb-1.5 text-xs font-medium text-muted">Your avatars</p>
          <div className="grid grid-cols-[repeat(auto-fill,minmax(min(13rem,100%),1fr))] gap-1.5">
            {avatars.isPending && FRAMEFUL.map((place) => <Skeleton key={place} size="block" className="h-12.5" />)}
            {avatars.error && (
              <LoadError className="col-span-full" title="Your avatars could not be loaded" error={avatars.error} onRetry={() => void avatars.refetch()} retrying={avatars.isFetching} />
            )}
            {avatars.data?.length === 0 && (
              <p className="col-span-full text-sm text-muted">
                None yet. Start with a preset, or{' '}
                <Link to="/avatars/new" className={linkClass}>
                  create an avatar
                </Link>
                .
              </p>
            )}
            {own.map((avatar) => (
              <AvatarOption
                key={avatar.id}
                group={field.id}
                name={avatar.name}
                picture={pictureOf(avatar)}
                note={avatar.voice.type === 'custom' ? 'Own voice' : 'Preset voice'}
                disabledReason={notReady(avatar)}
                checked={chosen === avatar.id}
                onChoose={() => onValueChange({ type: 'custom', avatarId: avatar.id })}
              />
            ))}
            {found.length > own.length && <p className="col-span-full text-xs text-muted">{plural(found.length - own.length, 'more avatar')}: search by name.</p>}
          </div>
          <p className="mt-3 mb-1.5 text-xs font-medium text-muted">Presets</p>
          <div className="grid grid-cols-[repeat(auto-fill,minmax(min(13rem,100%),1fr))] gap-1.5">
            {presets.map(({ id, name, role }) => (
              <AvatarOption key={id} group={field.id} name={name} picture={null} note={role} checked={chosen === id} onChoose={() => onValueChange({ type: 'runway-preset', presetId: id })} />
            ))}
            {presets.length === 0 && <p className="col-span-full text-sm text-muted">No preset fits “{q}”.</p>}
          </div>
        </div>
        {field.error && (
          <p id={`${field.id}-error`} className="mt-2 text-xs text-danger">
            {field.error}
          </p>
        )}
      </fieldset>
    </Card>
  )
}

function notReady({ status }: Avatar): string | undefined {
  switch (status) {
    case 'READY':
      return undefined
    case 'PROCESSING':
      return 'Still processing'
    case 'FAILED':
      return 'It could not be made'
    default:
      return 'Not ready'
  }
}
