import { Link, useSearch } from '@tanstack/react-router'
import { lazy, useState } from 'react'
import { LazyPart } from '~/ui/LazyPart'
import { Notice } from '~/ui/Notice'
import { PageHeader } from '~/ui/PageHeader'
import { Skeleton } from '~/ui/Skeleton'
import { draftStorage } from './draft-storage'
import { NewAvatarForm } from './NewAvatarForm'

const DuplicateAvatar = lazy(async () => ({ default: (await import('./DuplicateAvatar')).DuplicateAvatar }))

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
      {from ? (
        <LazyPart fallback={<Skeleton size="block" className="h-96" />}>
          <DuplicateAvatar key={from} id={from} />
        </LazyPart>
      ) : (
        <Fresh />
      )}
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
