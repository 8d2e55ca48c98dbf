import Plus from 'lucide-react/icons/plus'
import { lazy, useState } from 'react'
import type { Avatar } from '~/api/types'
import { MAX_DOCUMENTS } from '~/features/knowledge/shared/limits'
import { Button } from '~/ui/Button'
import { Card } from '~/ui/Card'
import { LazyPart } from '~/ui/LazyPart'
import { pageReady } from '~/ui/pageReady'

const AttachDocumentsDialog = lazy(async () => ({ default: (await import('./AttachDocumentsDialog')).AttachDocumentsDialog }))
// Below all that is seen first, and its names come late.
const AttachedDocuments = lazy(async () => {
  await pageReady()
  return { default: (await import('./AttachedDocuments')).AttachedDocuments }
})

/** The documents that an avatar knows, with how full its knowledge is. Attaching and detaching take effect at once. */
export function AvatarKnowledge({ avatar }: { avatar: Avatar }) {
  const [attaching, setAttaching] = useState(false)
  const { length } = avatar.documentIds
  return (
    <Card
      title="Knowledge"
      actions={
        <Button
          size="sm"
          icon={<Plus />}
          onClick={() => setAttaching(true)}
          disabledReason={length >= MAX_DOCUMENTS && `An avatar has at most ${MAX_DOCUMENTS} documents.`}
        >
          Attach documents
        </Button>
      }
    >
      {length === 0 ? (
        <p className="text-sm text-muted">Nothing attached. With documents the avatar answers from what is written in them.</p>
      ) : (
        // As high as its rows and the meter below them.
        <LazyPart fallback={<div style={{ height: `calc(${length} * (2rem + 1px) + 3.875rem - 1px)` }} />}>
          <AttachedDocuments avatar={avatar} />
        </LazyPart>
      )}
      {attaching && (
        <LazyPart>
          <AttachDocumentsDialog avatar={avatar} onClose={() => setAttaching(false)} />
        </LazyPart>
      )}
    </Card>
  )
}
