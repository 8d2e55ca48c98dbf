import { Link } from '@tanstack/react-router'
import Plus from 'lucide-react/icons/plus'
import X from 'lucide-react/icons/x'
import { useState } from 'react'
import { explain } from '~/api/explain'
import type { KnowledgeDocument } from '~/api/types'
import { useDetachDocuments } from '~/data/avatarMutations'
import { Button } from '~/ui/Button'
import { Card } from '~/ui/Card'
import { IconButton } from '~/ui/IconButton'
import { quietLinkClass } from '~/ui/linkClass'
import { toast } from '~/ui/toast'
import { UserText } from '~/ui/UserText'
import { LazyDocumentsDialog } from './actions/LazyDocumentsDialog'
import { UserPicture } from './UsedBy'

/** The avatars that answer from a document. Attaching and detaching take effect at once. */
export function UsedByCard({ document }: { document: KnowledgeDocument }) {
  const [attaching, setAttaching] = useState(false)
  const { mutate, isPending, variables } = useDetachDocuments()

  function detach(id: string, name: string) {
    mutate(
      { id, documentIds: [document.id] },
      {
        onSuccess: () => toast.success(`Detached from ${name}`, { description: 'The document itself stays.' }),
        onError: (error) => toast.error(`Not detached from ${name}`, { description: explain(error).detail }),
      },
    )
  }

  return (
    <Card
      title="Used by"
      actions={
        <Button size="sm" icon={<Plus />} onClick={() => setAttaching(true)}>
          Attach to an avatar
        </Button>
      }
    >
      {document.usedBy.length === 0 ? (
        <p className="text-sm text-muted">No avatar. Attach it, and the avatar answers from it.</p>
      ) : (
        <ul aria-label="Avatars that use it" className="grid">
          {document.usedBy.map((user) => (
            <li key={user.id} className="flex min-h-10 min-w-0 items-center gap-2 border-b py-1 text-sm last:border-b-0">
              <UserPicture user={user} className="w-8" />
              <Link to="/avatars/$avatarId" params={{ avatarId: user.id }} className={`${quietLinkClass} min-w-0 flex-1`}>
                <UserText lines={1}>{user.name}</UserText>
              </Link>
              <IconButton size="sm" label={`Detach from ${user.name}`} icon={<X />} loading={isPending && variables.id === user.id} onClick={() => detach(user.id, user.name)} />
            </li>
          ))}
        </ul>
      )}
      {attaching && <LazyDocumentsDialog kind="attach" documents={[document]} onClose={() => setAttaching(false)} />}
    </Card>
  )
}
