import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { avatarQuery } from '~/data/avatars'
import { Notice } from '~/ui/Notice'
import { PageHeader } from '~/ui/PageHeader'
import { Skeleton } from '~/ui/Skeleton'
import { duplicateDraft } from './draft'
import { draftStorage } from './draft-storage'
import { NewAvatarForm } from './NewAvatarForm'

/** The form of a new avatar, empty or as a copy of another. */
export function NewAvatarPage() {
  const { from } = useSearch({ from: '/avatars/new' })
  return (
    <div className="max-w-6xl">
      <PageHeader
        title={from ? 'Duplicate avatar' : 'New avatar'}
        description="One clear picture of one face, a voice and a personality. It is ready about half a minute after it was created."
        breadcrumb={<Link to="/avatars">Avatars</Link>}
      />
      {from ? <Duplicate key={from} id={from} /> : <Fresh />}
    </div>
  )
}

function Fresh() {
  const [kept] = useState(() => draftStorage.read())
  return (
    <>
      {kept && (
        <Notice className="mb-4" title="What you typed before is back">
          It was kept in this tab. Choose the picture, the voice and the documents again.
        </Notice>
      )}
      <NewAvatarForm initial={kept ?? {}} keepsDraft />
    </>
  )
}

function Duplicate({ id }: { id: string }) {
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
