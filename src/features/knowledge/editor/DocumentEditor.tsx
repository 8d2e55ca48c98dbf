import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { KnowledgeDocument } from '~/api/types'
import { FormError } from '~/features/form/shared/FormError'
import { confirm } from '~/stores/confirm.store'
import { Button } from '~/ui/Button'
import { Card } from '~/ui/Card'
import { Field } from '~/ui/Field'
import { Notice } from '~/ui/Notice'
import { TextInput } from '~/ui/TextInput'
import { DraftStatus } from './DraftStatus'
import { TextAndPreview } from './TextAndPreview'
import { TooLong } from './TooLong'
import { useSaveShortcut } from './useSaveShortcut'
import type { DocumentEditorState } from './useDocumentEditor'
import { NewerVersionError } from './versions'

interface DocumentEditorProps {
  document: KnowledgeDocument
  editor: DocumentEditorState
  /** It came as a draft of this device. */
  startedAsDraft: boolean
}

/** Name and text of a document, with a preview. Only what was changed is sent. */
export function DocumentEditor({ document, editor, startedAsDraft }: DocumentEditorProps) {
  const { form, text, name, content, draftState, save, newer, compare } = editor
  const { view } = useSearch({ from: '/knowledge/$documentId' })
  const navigate = useNavigate({ from: '/knowledge/$documentId' })
  const isFile = document.type !== 'text'
  const [unlocked, setUnlocked] = useState(startedAsDraft)
  const { submission } = form
  const isNewerVersion = submission.state === 'failed' && submission.error instanceof NewerVersionError

  function saveChanges() {
    text.flush()
    if (form.hasUnsavedChanges()) void save()
  }
  useSaveShortcut(saveChanges)

  async function discard() {
    const sure = await confirm({
      title: 'Discard what you typed?',
      body: 'Name and text go back to the saved version. The draft on this device is deleted.',
      confirmLabel: 'Discard changes',
      tone: 'danger',
    })
    if (sure) editor.revert()
  }

  return (
    <form
      noValidate
      aria-label="Edit document"
      onSubmit={(event) => {
        event.preventDefault()
        saveChanges()
      }}
    >
      <Card>
        <div className="grid gap-4">
          {newer && !isNewerVersion && (
            <Notice
              tone="warning"
              title="Someone else has saved this document meanwhile"
              actions={
                <Button size="sm" onClick={() => compare(newer)}>
                  Compare the versions
                </Button>
              }
            >
              Nothing is overwritten before you choose.
            </Notice>
          )}
          <Field label="Name" {...name.fieldProps}>
            <TextInput {...name.textProps} />
          </Field>
          {isFile && (
            <Notice
              title={document.type === 'file' ? 'This document came as a file' : `This document is of the type “${document.type}”`}
              actions={
                !unlocked && (
                  <Button size="sm" onClick={() => setUnlocked(true)}>
                    Edit its text
                  </Button>
                )
              }
            >
              {document.content === ''
                ? 'The API gives no text for it.'
                : 'Below is the text that avatars read. The API lets it be edited like any other; the file itself cannot be had back from it.'}
            </Notice>
          )}
          <TextAndPreview
            text={text}
            field={content}
            view={view}
            onViewChange={(next) => void navigate({ search: next ? { view: next } : {}, replace: true })}
            readOnly={isFile && !unlocked}
            notice={<TooLong text={text} max={content.limits.maxLength ?? Infinity} />}
          />
          {!isNewerVersion && <FormError form={form} onRetry={() => void save()} />}
        </div>
        <div className="sticky bottom-0 z-10 -mx-4 mt-4 -mb-4 flex items-center gap-2 rounded-b-lg border-t bg-surface px-4 py-2.5">
          <div className="min-w-0 flex-1">
            <DraftStatus isDirty={form.isDirty} draft={draftState} />
          </div>
          {form.isDirty && <Button onClick={() => void discard()}>Discard</Button>}
          <Button type="submit" variant="primary" loading={submission.state === 'pending'} disabledReason={!form.isDirty && 'Nothing has changed.'}>
            Save
          </Button>
        </div>
      </Card>
    </form>
  )
}
