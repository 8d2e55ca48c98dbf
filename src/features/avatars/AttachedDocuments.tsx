import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import FileText from 'lucide-react/icons/file-text'
import X from 'lucide-react/icons/x'
import { useState } from 'react'
import type { Avatar } from '~/api/types'
import { detachDocuments } from '~/data/avatarMutations'
import { allDocumentsQuery } from '~/data/documents'
import { toastFailure } from '~/features/form/shared/toastFailure'
import { KnowledgeMeter } from '~/features/knowledge/shared/KnowledgeMeter'
import { shortId } from '~/lib/ids'
import { IconButton } from '~/ui/IconButton'
import { quietLinkClass } from '~/ui/linkClass'
import { toast } from '~/ui/toast'
import { UserText } from '~/ui/UserText'

/** The documents that an avatar has, each with a way to take it off, and how full its knowledge is. */
export function AttachedDocuments({ avatar }: { avatar: Avatar }) {
  const client = useQueryClient()
  const [detaching, setDetaching] = useState('')
  const documents = useQuery({ ...allDocumentsQuery(), throwOnError: false })
  const attached = avatar.documentIds.map((id) => ({ id, name: documents.data?.find((document) => document.id === id)?.name ?? `Document ${shortId(id)}` }))

  async function detach(id: string, name: string) {
    setDetaching(id)
    try {
      await detachDocuments(client, { id: avatar.id, documentIds: [id] })
      toast.success(`${name} detached`, { description: 'The document itself stays.' })
    } catch (error) {
      await toastFailure(`${name} could not be detached`, error)
    }
    setDetaching((now) => (now === id ? '' : now))
  }

  return (
    <>
      <ul aria-label="Attached documents" className="mb-3 grid grid-cols-1">
        {attached.map(({ id, name }) => (
          <li key={id} className="flex min-h-8 min-w-0 items-center gap-2 border-b py-0.5 text-sm last:border-b-0">
            <FileText aria-hidden className="size-4 shrink-0 text-faint" />
            <Link to="/knowledge/$documentId" params={{ documentId: id }} className={`${quietLinkClass} min-w-0 flex-1`}>
              <UserText lines={1}>{name}</UserText>
            </Link>
            <IconButton size="sm" label={`Detach ${name}`} icon={<X />} loading={detaching === id} onClick={() => void detach(id, name)} />
          </li>
        ))}
      </ul>
      <KnowledgeMeter documentIds={avatar.documentIds} />
    </>
  )
}
