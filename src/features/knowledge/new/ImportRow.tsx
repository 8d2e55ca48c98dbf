import { Link } from '@tanstack/react-router'
import X from 'lucide-react/icons/x'
import { explain } from '~/api/explain'
import { formatInteger } from '~/lib/format'
import { estimateTokens } from '~/lib/tokens'
import { Button } from '~/ui/Button'
import { ErrorMessage } from '~/ui/ErrorMessage'
import { Field } from '~/ui/Field'
import { IconButton } from '~/ui/IconButton'
import { linkClass } from '~/ui/linkClass'
import { Notice } from '~/ui/Notice'
import { Progress } from '~/ui/Progress'
import { StatusBadge } from '~/ui/StatusBadge'
import { TextInput } from '~/ui/TextInput'
import { UserText } from '~/ui/UserText'
import { MAX_NAME } from '../names'
import { scrollable } from '../scrollable'
import { isTooLong, isWaiting, issuesOf, MAX_CONTENT, partsOf, refusedName, type ImportItem, type ImportStore } from './import.store'

interface ImportRowProps {
  item: ImportItem
  /** Errors of its fields may be shown, though nobody typed into them. */
  attempted: boolean
  imports: ImportStore
  onCreate: () => void
}

/** One text on its way to become a document: what it is, how far it is, what is wrong with it. */
export function ImportRow({ item, attempted, imports, onCreate }: ImportRowProps) {
  const { stage, source, name, content, note } = item
  return (
    <li className="grid gap-2 rounded-lg border bg-surface p-3" aria-label={source}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <UserText className="min-w-0 text-sm font-medium">{source}</UserText>
        {content !== '' && <span className="text-xs text-muted">{sizeOf(content)}</span>}
        <span className="ms-auto flex items-center gap-2">
          <Stage item={item} />
          {stage.is !== 'creating' && <IconButton size="sm" label={stage.is === 'created' ? `Hide ${source}` : `Remove ${source}`} icon={<X />} onClick={() => imports.removed(item.id)} />}
        </span>
      </div>
      {(stage.is === 'reading' || stage.is === 'creating') && (
        <Progress label={stage.is === 'reading' ? `Reading ${source}` : `Creating ${name}`} value={stage.is === 'reading' ? stage.share : undefined} />
      )}
      {stage.is === 'refused' && <p className="text-sm text-danger">{stage.reason}</p>}
      {stage.is === 'failed' && <Failure error={stage.error} isAtName={refusedName(item) !== undefined} onRetry={onCreate} />}
      {isWaiting(item) && (
        <>
          <NameField item={item} attempted={attempted} onChange={(next) => imports.renamed(item.id, next)} />
          {note && <p className="text-xs text-muted">{note}</p>}
          {isTooLong(item) ? <Parts item={item} onSplit={() => imports.split(item.id)} /> : <TextStart content={content} />}
        </>
      )}
    </li>
  )
}

function sizeOf(content: string): string {
  return `${formatInteger(content.length)} characters · about ${formatInteger(estimateTokens(content))} tokens`
}

function Stage({ item: { stage, name } }: { item: ImportItem }) {
  if (stage.is === 'created') {
    return (
      <>
        <StatusBadge tone="success">Created</StatusBadge>
        <Link to="/knowledge/$documentId" params={{ documentId: stage.documentId }} className={`${linkClass} text-sm wrap-anywhere`}>
          Open {name}
        </Link>
      </>
    )
  }
  if (stage.is === 'refused') return <StatusBadge tone="danger">Not taken</StatusBadge>
  if (stage.is === 'failed') return <StatusBadge tone="danger">Failed</StatusBadge>
  return null
}

function Failure({ error, isAtName, onRetry }: { error: unknown; isAtName: boolean; onRetry: () => void }) {
  const { title, detail } = explain(error)
  return isAtName ? <ErrorMessage title={title} detail="Nothing was created. Change the name, then create it again." /> : <ErrorMessage title={title} detail={detail} onRetry={onRetry} />
}

function NameField({ item, attempted, onChange }: { item: ImportItem; attempted: boolean; onChange: (name: string) => void }) {
  const issue = issuesOf(item).find(({ field }) => field === 'name')
  // An empty name is complained about only when it was to be created; one that is too long at once.
  const error = refusedName(item) ?? (attempted || item.name !== '' ? issue?.message : undefined)
  return (
    <Field label="Name" error={error} required>
      <TextInput value={item.name} maxLength={MAX_NAME} onChange={(event) => onChange(event.target.value)} />
    </Field>
  )
}

/** The documents that a text which is too long would become. */
function Parts({ item, onSplit }: { item: ImportItem; onSplit: () => void }) {
  const parts = partsOf(item)
  return (
    <Notice
      tone="warning"
      title={`Too long for one document: ${formatInteger(item.content.length - MAX_CONTENT)} characters over`}
      actions={
        <Button size="sm" onClick={onSplit}>
          Split into {parts.length} documents
        </Button>
      }
    >
      <p>The API takes at most {formatInteger(MAX_CONTENT)} characters. At its headings it can be split into:</p>
      <ol aria-label="Parts" className="mt-1 grid list-decimal gap-1 ps-5">
        {parts.map((part) => (
          <li key={part.name}>
            <UserText className="font-medium">{part.name}</UserText> <span className="text-muted">{formatInteger(part.content.length)} characters</span>
            <UserText as="p" lines={2} className="text-xs text-muted">
              {part.content.slice(0, 200)}
            </UserText>
          </li>
        ))}
      </ol>
    </Notice>
  )
}

/** Enough to see that it was read right. */
const START = 1500

function TextStart({ content }: { content: string }) {
  return (
    <details>
      <summary className="w-fit rounded-sm text-xs text-muted">Look at the text</summary>
      <pre dir="auto" {...scrollable('Start of the text')} className="mt-1 max-h-48 overflow-auto rounded-md border bg-sunken p-2 font-mono text-xs whitespace-pre-wrap wrap-anywhere">
        {content.slice(0, START)}
        {content.length > START && '…'}
      </pre>
    </details>
  )
}
