import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { avatarQuery } from '~/data/avatars'
import { Notice } from '~/ui/Notice'
import { Skeleton } from '~/ui/Skeleton'
import { duplicateDraft } from './draft'
import { NewAvatarForm } from './NewAvatarForm'

/** The form of a new avatar, filled in as another one is. */
export function DuplicateAvatar({ id }: { id: string }) {
  const { data, error } = useQuery({ ...avatarQuery(id), throwOnError: false })
  // The first answer is the start; later ones must not change what is being typed.
  const [original, setOriginal] = useState(data)
  if (original === undefined && data !== undefined) setOriginal(data)
  if (original) return <NewAvatarForm initial={duplicateDraft(original)} pictureOf={original} />
  if (!error) return <Skeleton size="block" className="h-96" />
  return (
    <>
      <Notice tone="warning" className="mb-4" title="The avatar to copy could not be read">
        It may have been deleted. You can still fill in the form.
      </Notice>
      <NewAvatarForm initial={{}} />
    </>
  )
}
