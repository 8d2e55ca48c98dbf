import { Link, useSearch } from '@tanstack/react-router'
import { lazy, useEffect, useMemo, useState } from 'react'
import type { Conversation } from '~/api/types'
import { Later } from '~/ui/Later'
import { LazyPart } from '~/ui/LazyPart'
import { PageHeader } from '~/ui/PageHeader'
import { pageReady } from '~/ui/pageReady'
import { partLater } from '~/ui/partLater'
import { StatusBadge } from '~/ui/StatusBadge'
import { UserText } from '~/ui/UserText'
import { listPart } from '../conversations.search'
import { statusWords } from '../status'
import { readTalk } from '../talk/talk'
import { ConversationActions } from './ConversationActions'
import { ConversationPending } from './ConversationPending'
import { FactsSkeleton } from './ConversationSkeleton'
import { createPlayback, PlaybackContext } from './playback'
import { TalkFacts } from './TalkFacts'
import { Timeline } from './Timeline'

// The transcript comes first; this has its room beside it.
const [Facts, loadFacts] = partLater(async () => (await import('./Facts')).Facts)

/** Few need it. It stands over all else, so that such a conversation is drawn when it has come. */
const StatusNotice = lazy(async () => ({ default: (await import('./StatusNotice')).StatusNotice }))

/** Without its code nothing is noted, and the list goes on calling it new. */
async function noteOpened(id: string, createdAt: number): Promise<void> {
  // To note it makes the list of neighbours anew.
  await pageReady()
  const { useRead } = await import('../read.store')
  useRead.getState().opened(id, createdAt)
}

/** A conversation that is there. */
export function ConversationDetail({ conversation }: { conversation: Conversation }) {
  return (
    <LazyPart fallback={<ConversationPending />}>
      <Detail conversation={conversation} />
    </LazyPart>
  )
}

function Detail({ conversation }: { conversation: Conversation }) {
  const search = useSearch({ from: '/conversations/$conversationId' })
  const talk = useMemo(() => readTalk(conversation), [conversation])
  const [playback] = useState(createPlayback)
  const { id, createdAt = 0, status } = talk
  useEffect(() => void loadFacts().catch(() => {}), [])
  useEffect(() => void noteOpened(id, createdAt).catch(() => {}), [id, createdAt])
  const { tone, label, pulse } = statusWords(status)
  return (
    <PlaybackContext value={playback}>
      <PageHeader
        title={<UserText>{talk.name}</UserText>}
        badge={
          <StatusBadge tone={tone} pulse={pulse}>
            {label}
          </StatusBadge>
        }
        breadcrumb={
          <Link to="/conversations" search={listPart(search)}>
            Conversations
          </Link>
        }
        actions={<ConversationActions conversation={conversation} talk={talk} />}
      />
      {(status !== 'ended' || talk.turns.length === 0) && <StatusNotice talk={talk} />}
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 gap-3">
          {talk.turns.length > 0 && <TalkFacts talk={talk} />}
          <Timeline talk={talk} />
        </div>
        <div className="grid min-w-0 gap-4">
          <Later key={id} placeholder={<FactsSkeleton />}>
            <LazyPart fallback={<FactsSkeleton />}>
              <Facts talk={talk} conversation={conversation} />
            </LazyPart>
          </Later>
        </div>
      </div>
    </PlaybackContext>
  )
}
