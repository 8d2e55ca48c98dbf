import { Link } from '@tanstack/react-router'
import { lazy } from 'react'
import type { Avatar } from '~/api/types'
import { Card } from '~/ui/Card'
import { LazyPart } from '~/ui/LazyPart'
import { Notice } from '~/ui/Notice'
import { PageHeader } from '~/ui/PageHeader'
import { pageReady } from '~/ui/pageReady'
import { Skeleton } from '~/ui/Skeleton'
import { useFetchedLater } from '~/ui/useFetchedLater'
import { UserText } from '~/ui/UserText'
import { AvatarActions } from './AvatarActions'
import { AvatarEditForm } from './AvatarEditForm'
import { AvatarFacts } from './AvatarFacts'
import { AvatarKnowledge } from './AvatarKnowledge'
import { AvatarPictures } from './AvatarPictures'

// At the end of the page.
const AvatarCode = lazy(async () => {
  await pageReady()
  return { default: (await import('./AvatarCode')).AvatarCode }
})

/** An avatar that is there. */
export function AvatarDetail({ avatar }: { avatar: Avatar }) {
  useFetchedLater(fetchParts)
  return (
    <>
      <PageHeader
        title={<UserText>{avatar.name}</UserText>}
        breadcrumb={<Link to="/avatars">Avatars</Link>}
        actions={<AvatarActions avatar={avatar} />}
      />
      {avatar.status === 'FAILED' && (
        <Notice tone="danger" title="Processing failed" className="mb-4">
          <UserText as="p">{avatar.failureReason}</UserText>
          <p>Replace the picture by one with a single face, seen clearly and from the front; everything else can stay.</p>
        </Notice>
      )}
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 grid-cols-1 gap-4 lg:order-2">
          <AvatarPictures avatar={avatar} />
          <AvatarFacts avatar={avatar} />
        </div>
        <div className="grid min-w-0 grid-cols-1 gap-4">
          <AvatarEditForm avatar={avatar} />
          <AvatarKnowledge avatar={avatar} />
          <Card title="Use it in code">
            <LazyPart fallback={<Skeleton size="block" className="h-72" />}>
              <AvatarCode avatar={{ type: 'custom', avatarId: avatar.id }} />
            </LazyPart>
          </Card>
        </div>
      </div>
    </>
  )
}

/** What opens from here. */
const fetchParts = () => Promise.all([import('./AvatarActionsLines'), import('./VoicePicker'), import('./AttachDocumentsDialog'), import('./ReplacePictureDialog'), import('~/data/avatarMutations')])
