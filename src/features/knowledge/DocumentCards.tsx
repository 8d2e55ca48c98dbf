import type { KnowledgeDocument } from '~/api/types'
import { Card } from '~/ui/Card'
import { CopyId } from '~/ui/CopyId'
import { DescriptionList } from '~/ui/DescriptionList'
import { Timestamp } from '~/ui/Timestamp'
import { UsedByCard } from './UsedByCard'

/** Below a document's text: who answers from it, and what else the API says of it. */
export function DocumentCards({ document }: { document: KnowledgeDocument }) {
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <UsedByCard document={document} />
      <Card title="Details">
        <DescriptionList
          items={[
            { label: 'Document id', value: <CopyId id={document.id} label="Document id" /> },
            { label: 'Created', value: <Timestamp at={document.createdAt} /> },
            { label: 'Changed', value: <Timestamp at={document.updatedAt} /> },
          ]}
        />
      </Card>
    </div>
  )
}
