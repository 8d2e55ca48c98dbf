import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import FileText from 'lucide-react/icons/file-text'
import Plus from 'lucide-react/icons/plus'
import X from 'lucide-react/icons/x'
import { lazy, useState } from 'react'
import type { Avatar } from '~/api/types'
import { useDetachDocuments } from '~/data/avatarMutations'
import { allDocumentsQuery } from '~/data/documents'
import { toastFailure } from '~/features/form/shared/toastFailure'
import { shortId } from '~/lib/ids'
import { Button } from '~/ui/Button'
import { Card } from '~/ui/Card'
import { IconButton } from '~/ui/IconButton'
import { LazyPart } from '~/ui/LazyPart'
import { quietLinkClass } from '~/ui/linkClass'
import { toast } from '~/ui/toast'
import { UserText } from '~/ui/UserText'
import { MAX_DOCUMENTS } from '~/features/knowledge/shared/limits'
import { LazyKnowledgeMeter } from '~/features/knowledge/shared/LazyKnowledgeMeter'

const AttachDocumentsDialog = lazy(async () => ({ default: (await import('./AttachDocumentsDialog')).AttachDocumentsDialog }))

/** The documents that an avatar knows, with how full its knowledge is. Attaching and detaching take effect at once. */
export function AvatarKnowledge({ avatar }: { avatar: Avatar }) {
  const [attaching, setAttaching] = useState(false)
  const documents = useQuery({ ...allDocumentsQuery(), throwOnError: false })
  const { mutate, isPending, variables } = useDetachDocuments()
  const attached = avatar.documentIds.map((id) => ({ id, name: documents.data?.find((document) => document.id === id)?.name ?? `Document ${shortId(id)}` }))

  function detach(id: string, name: string) {
    mutate(
      { id: avatar.id, documentIds: [id] },
      {
        onSuccess: () => toast.success(`${name} detached`, { description: 'The document itself stays.' }),
        onError: (error) => void toastFailure(`${name} could not be detached`, error),
      },
    )
  }

  return (
    <Card
      title="Knowledge"
      actions={
        <Button
          size="sm"
          icon={<Plus />}
          onClick={() => setAttaching(true)}
          disabledReason={attached.length >= MAX_DOCUMENTS && `An avatar has at most ${MAX_DOCUMENTS} documents.`}
        >
          Attach documents
        </Button>
      }
    >
      {attached.length === 0 ? (
        <p className="text-sm text-muted">Nothing attached. With documents the avatar answers from what is written in them.</p>
      ) : (
        <ul aria-label="Attached documents" className="mb-3 grid grid-cols-1">
          {attached.map(({ id, name }) => (
            <li key={id} className="flex min-h-8 min-w-0 items-center gap-2 border-b py-0.5 text-sm last:border-b-0">
              <FileText aria-hidden className="size-4 shrink-0 text-faint" />
              <Link to="/knowledge/$documentId" params={{ documentId: id }} className={`${quietLinkClass} min-w-0 flex-1`}>
                <UserText lines={1}>{name}</UserText>
              </Link>
              <IconButton size="sm" label={`Detach ${name}`} icon={<X />} loading={isPending && variables.documentIds[0] === id} onClick={() => detach(id, name)} />
            </li>
          ))}
        </ul>
      )}
      {attached.length > 0 && <LazyKnowledgeMeter documentIds={avatar.documentIds} />}
      {attaching && (
        <LazyPart>
          <AttachDocumentsDialog avatar={avatar} onClose={() => setAttaching(false)} />
        </LazyPart>
      )}
    </Card>
  )
}
