import { useMemo, useState } from 'react'
import { explain } from '~/api/explain'
import type { KnowledgeDocument } from '~/api/types'
import { useCreateDocument } from '~/data/documentMutations'
import { formatLocalDateTime } from '~/lib/dates'
import { plural } from '~/lib/text'
import { newKey } from '~/lib/uuid'
import { Button } from '~/ui/Button'
import { Dialog } from '~/ui/Dialog'
import { ErrorMessage } from '~/ui/ErrorMessage'
import { toast } from '~/ui/toast'
import { UserText } from '~/ui/UserText'
import { copyName } from '../names'
import { scrollable } from '../scrollable'
import { differenceOf } from './difference'
import { editOf, type DocumentEdit } from './versions'

interface CompareDialogProps {
  mine: DocumentEdit
  theirs: KnowledgeDocument
  onClose: () => void
  onOverwrite: () => void
  onTakeTheirs: () => void
}

/** Both versions of a document that two people changed, and what can be done: nobody's work is lost unasked. */
export function CompareDialog({ mine, theirs, onClose, onOverwrite, onTakeTheirs }: CompareDialogProps) {
  const edit = editOf(theirs)
  const difference = useMemo(() => differenceOf(mine.content, edit.content), [mine.content, edit.content])
  // Kept while the dialog is open: should an answer get lost, trying again makes no second copy.
  const [key] = useState(newKey)
  const { mutate, isPending, error } = useCreateDocument()
  const explained = error && explain(error)

  function keepCopy() {
    const name = copyName(mine.name, 'my version')
    mutate(
      { body: { name, content: mine.content }, key },
      {
        onSuccess: () => {
          toast.success(`Your version is saved as ${name}`)
          onTakeTheirs()
        },
      },
    )
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="lg"
      title="There is a newer version"
      description={`Someone else saved this document on ${formatLocalDateTime(theirs.updatedAt)}. Yours is not saved yet; choose what becomes of the two.`}
      footer={
        <>
          <Button onClick={onClose}>Go on editing</Button>
          <Button onClick={onTakeTheirs}>Discard mine, take theirs</Button>
          <Button loading={isPending} onClick={keepCopy}>
            Keep both: save mine as a copy
          </Button>
          <Button variant="primary" onClick={onOverwrite}>
            Overwrite theirs with mine
          </Button>
        </>
      }
    >
      <div className="grid gap-3">
        {explained && <ErrorMessage title={explained.title} detail={explained.detail} />}
        <div className="grid gap-3 sm:grid-cols-2">
          <Version title="Yours, not saved" name={mine.name} otherName={edit.name} text={difference.mine} />
          <Version title="Theirs, saved" name={edit.name} otherName={mine.name} text={difference.theirs} />
        </div>
        <p className="text-xs text-muted">
          {mine.content === edit.content
            ? 'The texts are the same.'
            : `Only where they differ: ${plural(difference.before, 'line')} before and ${plural(difference.after, 'line')} after are the same.`}
        </p>
      </div>
    </Dialog>
  )
}

/** More of a text than this does not help to choose. */
const SHOWN = 20_000

function Version({ title, name, otherName, text }: { title: string; name: string; otherName: string; text: string }) {
  return (
    <section aria-label={title} className="min-w-0">
      <h3 className="text-sm font-semibold">{title}</h3>
      {name !== otherName && (
        <p className="mt-1 text-sm">
          Name: <UserText className="font-medium">{name}</UserText>
        </p>
      )}
      <pre dir="auto" {...scrollable(`Text: ${title}`)} className="mt-1 h-64 overflow-auto rounded-md border bg-sunken p-2 font-mono text-xs whitespace-pre-wrap wrap-anywhere">
        {text === '' ? '(nothing here)' : text.slice(0, SHOWN)}
        {text.length > SHOWN && '…'}
      </pre>
    </section>
  )
}
