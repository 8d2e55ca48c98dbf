import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useState } from 'react'
import type { CreateDocumentRequest } from '~/api/types'
import createDocumentRequest from '~/contract/requests/CreateDocumentRequest.gen.json'
import { useCreateDocument } from '~/data/documentMutations'
import { FormError } from '~/features/form/shared/FormError'
import { useContractForm } from '~/features/form/shared/useContractForm'
import { toastFailure } from '~/features/form/shared/toastFailure'
import { Button } from '~/ui/Button'
import { buttonClass } from '~/ui/buttonClass'
import { Card } from '~/ui/Card'
import { Field } from '~/ui/Field'
import { Notice } from '~/ui/Notice'
import { Skeleton } from '~/ui/Skeleton'
import { TextInput } from '~/ui/TextInput'
import { toast } from '~/ui/toast'
import { draftQuery } from '../editor/draft.queries'
import { DraftStatus } from '../editor/DraftStatus'
import { drafts, NEW_DOCUMENT, type DocumentDraft } from '../editor/drafts'
import { createEditorText } from '../editor/editorText'
import { TextAndPreview } from '../editor/TextAndPreview'
import { TooLong } from '../editor/TooLong'
import { useDraftGuard } from '../editor/useDraftGuard'
import { useKeptDraft } from '../editor/useKeptDraft'
import type { LazyImports } from './lazyImports'

interface WriteDocumentProps {
  /** Takes a text that is too long. */
  imports: LazyImports
  /** It was taken, and is to be split there. */
  onSplit: () => void
}

/** A new document, typed or pasted; with what was typed before and not created. */
export function WriteDocument(props: WriteDocumentProps) {
  const { data } = useQuery(draftQuery(NEW_DOCUMENT))
  return data === undefined ? <Skeleton size="block" className="h-96" /> : <WriteForm draft={data} {...props} />
}

const NOTHING = {}

function WriteForm({ draft, imports, onSplit }: WriteDocumentProps & { draft: DocumentDraft | null }) {
  const { view } = useSearch({ from: '/knowledge/new' })
  const navigate = useNavigate({ from: '/knowledge/new' })
  const { mutateAsync } = useCreateDocument()
  const form = useContractForm<CreateDocumentRequest>({ schema: createDocumentRequest, initial: NOTHING })
  const [text] = useState(() => createEditorText(draft?.content ?? ''))
  const name = form.field('name')
  const content = form.field('content')

  const { onChange: contentChanged } = content
  useEffect(() => text.store.subscribe((now, before) => now.settled !== before.settled && contentChanged(now.settled)), [text, contentChanged])
  const restored = useEffectEvent(() => {
    if (!draft) return
    name.onChange(draft.name)
    content.onChange(draft.content)
  })
  useEffect(() => restored(), [])

  const hasUnsavedChanges = () => {
    text.flush()
    return form.hasUnsavedChanges()
  }
  const draftState = useKeptDraft({ id: NEW_DOCUMENT, text, name: name.value ?? '', hasUnsavedChanges, draft, version: form.value })
  useDraftGuard({ hasUnsavedChanges, isKept: () => draftState.kept !== 'refused' })

  function empty() {
    text.replace('')
    form.reset(NOTHING)
    void drafts.forget(NEW_DOCUMENT)
  }

  async function split() {
    try {
      const { textAdded } = await imports.load()
      textAdded('What you wrote', name.value || 'Document', text.flush())
    } catch (error) {
      await toastFailure('The text could not be split', error)
      return
    }
    empty()
    onSplit()
  }

  function submit({ anew } = { anew: false }) {
    text.flush()
    void form.submit({
      anew,
      send: mutateAsync,
      onDone: (document) => {
        void drafts.forget(NEW_DOCUMENT)
        toast.success(`Document ${document.name} created`, { description: 'No avatar uses it yet.' })
        void navigate({ to: '/knowledge/$documentId', params: { documentId: document.id } })
      },
    })
  }

  return (
    <form
      noValidate
      aria-label="New document"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {draft && <Notice className="mb-4" title="What you typed before is back">It was kept on this device.</Notice>}
      <Card>
        <div className="grid gap-4">
          <Field label="Name" {...name.fieldProps}>
            <TextInput {...name.textProps} />
          </Field>
          <TextAndPreview
            text={text}
            field={content}
            view={view}
            onViewChange={(next) => void navigate({ search: (now) => ({ ...now, view: next }), replace: true })}
            notice={
              <TooLong
                text={text}
                max={content.limits.maxLength ?? Infinity}
                onSplit={() => void split()}
              />
            }
          />
          <FormError form={form} onRetry={submit} />
        </div>
        <div className="sticky bottom-0 z-10 -mx-4 mt-4 -mb-4 flex items-center gap-2 rounded-b-lg border-t bg-surface px-4 py-2.5">
          <div className="min-w-0 flex-1">
            <DraftStatus isDirty={form.isDirty} draft={draftState} saved="Markdown or plain text" />
          </div>
          {form.isDirty ? (
            <Button onClick={empty}>Discard</Button>
          ) : (
            <Link to="/knowledge" className={buttonClass()}>
              Cancel
            </Link>
          )}
          <Button type="submit" variant="primary" loading={form.submission.state === 'pending'}>
            Create document
          </Button>
        </div>
      </Card>
    </form>
  )
}
