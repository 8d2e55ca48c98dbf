import FileUp from 'lucide-react/icons/file-up'
import { use, useState } from 'react'
import { useStore } from 'zustand'
import { useCreateDocument } from '~/data/documentMutations'
import { FileButton } from '~/features/media/shared/FileButton'
import { plural } from '~/lib/text'
import { Button } from '~/ui/Button'
import { LazyDocumentsDialog } from '../actions/LazyDocumentsDialog'
import { isWaiting } from './import.store'
import { ImportRow } from './ImportRow'
import type { LazyImports } from './lazyImports'
import { FILE_TYPES } from './readFile'

/** Files, and texts that were too long, on their way to become documents. */
export function FilesImport({ imports: { load }, dragging }: { imports: LazyImports; dragging: boolean }) {
  const imports = use(load())
  const { items, attempted } = useStore(imports.store)
  const { mutateAsync } = useCreateDocument()
  const [attaching, setAttaching] = useState(false)
  const waiting = items.filter(isWaiting).length
  const isCreating = items.some(({ stage }) => stage.is === 'creating')
  const created = items.flatMap(({ stage, name }) => (stage.is === 'created' ? [{ id: stage.documentId, name, usedBy: [] }] : []))

  return (
    <div className="grid gap-4">
      <div className={`flex flex-col items-center gap-2 rounded-lg border border-dashed px-4 py-8 text-center ${dragging ? 'border-accent bg-accent-soft' : 'border-strong bg-surface'}`}>
        <FileUp aria-hidden className="size-5 text-muted" />
        <p className="text-sm font-medium">Drop files anywhere on this page</p>
        <p className="max-w-md text-xs text-muted">.md, .txt, .csv and .html, several at once. HTML is turned into Markdown; nothing in it runs or is loaded.</p>
        <FileButton label="Choose files" accept={FILE_TYPES} multiple onFile={(file) => void imports.fileAdded(file)} />
      </div>
      {items.length > 0 && (
        <ul aria-label="Files" className="grid gap-2">
          {items.map((item) => (
            <ImportRow key={item.id} item={item} attempted={attempted} imports={imports} onCreate={() => void imports.create(item.id, mutateAsync)} />
          ))}
        </ul>
      )}
      {items.length > 0 && (
        <div className="sticky bottom-0 z-10 -mx-1 flex flex-wrap items-center justify-end gap-2 border-t bg-canvas px-1 py-3">
          <p role="status" className="me-auto text-sm text-muted">
            {created.length > 0 && `${plural(created.length, 'document')} created. `}
            {isCreating ? 'Creating…' : waiting > 0 && `${plural(waiting, 'document')} not created yet.`}
          </p>
          {created.length > 0 && <Button onClick={() => setAttaching(true)}>Attach {plural(created.length, 'document')} to an avatar</Button>}
          <Button
            variant="primary"
            loading={isCreating}
            disabledReason={waiting === 0 && 'Nothing is waiting to be created.'}
            onClick={() => void imports.createAll(mutateAsync)}
          >
            {waiting > 0 ? `Create ${plural(waiting, 'document')}` : 'Create documents'}
          </Button>
        </div>
      )}
      {attaching && <LazyDocumentsDialog kind="attach" documents={created} onClose={() => setAttaching(false)} />}
    </div>
  )
}
