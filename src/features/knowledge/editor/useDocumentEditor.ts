import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { KnowledgeDocument, UpdateDocumentRequest } from '~/api/types'
import updateDocumentRequest from '~/contract/requests/UpdateDocumentRequest.gen.json'
import { documentQuery } from '~/data/documents'
import { useContractForm } from '~/features/form/shared/useContractForm'
import { toast } from '~/ui/toast'
import { useFetchedLater } from '~/ui/useFetchedLater'
import { drafts, type DocumentDraft } from './drafts'
import { createEditorText } from './editorText'
import { useDraftGuard } from './useDraftGuard'
import { useKeptDraft } from './useKeptDraft'
import { editOf, NewerVersionError, overwrites, type DocumentEdit } from './versions'

/** A version that changes are made to. */
interface Version extends DocumentEdit {
  updatedAt: string
}

/** What sends, which nobody needs before something is changed. */
const loadWrites = () => import('~/data/documentMutations')

/** The state of one document's editor: its form, its text, its draft, and the versions it stands between. */
export function useDocumentEditor(document: KnowledgeDocument, draft: DocumentDraft | null) {
  const { id } = document
  const client = useQueryClient()
  useFetchedLater(loadWrites)
  const initial = useMemo(() => editOf(document), [document])
  const [text] = useState(() => createEditorText(draft?.content ?? initial.content))

  // Before the form takes over a version from the API it has to know what was typed last.
  const arriving = useEffectEvent((_now: KnowledgeDocument) => void text.flush())
  useEffect(() => arriving(document), [document])
  const form = useContractForm<UpdateDocumentRequest, DocumentEdit>({ schema: updateDocumentRequest, initial, mode: 'update' })
  const name = form.field('name')
  const content = form.field('content')

  // A draft begun on a version that is gone: what that said is unknown, so any difference counts as someone else's.
  const [begunOn, setBegunOn] = useState<Version | undefined>(draft?.basedOn === undefined || draft.basedOn === document.updatedAt ? document : undefined)
  const [compared, setCompared] = useState<KnowledgeDocument>()

  const { onChange: contentChanged } = content
  useEffect(() => text.store.subscribe((now, before) => now.settled !== before.settled && contentChanged(now.settled)), [text, contentChanged])
  const restored = useEffectEvent(() => {
    if (!draft) return
    name.onChange(draft.name)
    content.onChange(draft.content)
  })
  useEffect(() => restored(), [])

  const shown = useRef(document)
  const refreshed = useEffectEvent((now: KnowledgeDocument) => {
    const before = editOf(shown.current)
    const theirs = editOf(now)
    shown.current = now
    const isMine = (mine: string, member: keyof DocumentEdit) => mine !== before[member] && mine !== theirs[member]
    const keepsContent = isMine(text.flush(), 'content')
    if (!keepsContent && text.flush() !== theirs.content) text.replace(theirs.content)
    if (!keepsContent && !isMine(name.value, 'name')) setBegunOn(now)
  })
  useEffect(() => {
    if (document !== shown.current) refreshed(document)
  }, [document])

  const hasUnsavedChanges = () => {
    text.flush()
    return form.hasUnsavedChanges()
  }
  const draftState = useKeptDraft({ id, text, name: name.value, basedOn: begunOn?.updatedAt, hasUnsavedChanges, draft, version: form.value })
  useDraftGuard({ hasUnsavedChanges, isKept: () => draftState.kept !== 'refused' })

  /** @param over a newer version that was seen, and is to be overwritten */
  async function save(over?: KnowledgeDocument): Promise<void> {
    text.flush()
    setCompared(undefined)
    await form.submit({
      send: async ({ body }) => {
        const { updateDocument } = await loadWrites()
        // The API takes any change, whatever it overwrites, so the last look is right before it.
        const theirs = await client.fetchQuery({ ...documentQuery(id), staleTime: 0 })
        if (overwrites(body, over ?? begunOn, theirs).length > 0) {
          setCompared(theirs)
          throw new NewerVersionError(theirs)
        }
        await updateDocument(client, { id, changes: body })
      },
      onDone: () => {
        void drafts.forget(id)
        toast.success('Document saved')
      },
    })
  }

  /** Back to a version of the API's; what was typed is gone. */
  function revert(to: KnowledgeDocument = document): void {
    setCompared(undefined)
    setBegunOn(to)
    text.replace(editOf(to).content)
    form.reset(editOf(to))
    void drafts.forget(id)
  }

  const changes: UpdateDocumentRequest = form.body()
  const newer = overwrites(changes, begunOn, document).length > 0 ? document : undefined
  return { form, text, name, content, draftState, save, revert, newer, compared, compare: setCompared }
}

export type DocumentEditorState = ReturnType<typeof useDocumentEditor>
