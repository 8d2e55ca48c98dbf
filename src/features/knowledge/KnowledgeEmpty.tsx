import { Link, useNavigate } from '@tanstack/react-router'
import BookOpen from 'lucide-react/icons/book-open'
import { buttonClass } from '~/ui/buttonClass'
import { EmptyMessage } from '~/ui/EmptyMessage'
import type { KnowledgeSearch } from './knowledge.search'

/** Instead of rows: there are none at all, none that fit, or none on this page. */
export function KnowledgeEmpty({ search }: { search: KnowledgeSearch }) {
  return Object.keys(search).length === 0 ? <NoDocuments /> : <NothingHere search={search} />
}

function NothingHere({ search }: { search: KnowledgeSearch }) {
  const navigate = useNavigate({ from: '/knowledge/' })
  const isSearch = search.q !== undefined
  return (
    <EmptyMessage
      className="rounded-lg border bg-surface"
      title={isSearch ? 'No document fits' : 'No documents on this page'}
      body={isSearch ? 'Names were searched, and the texts of the documents opened so far.' : 'They may have been deleted meanwhile.'}
      action={{ label: isSearch ? 'Show all documents' : 'Go to the first page', onClick: () => void navigate({ search: {} }) }}
    />
  )
}

function NoDocuments() {
  return (
    <EmptyMessage
      className="rounded-lg border bg-surface"
      icon={<BookOpen />}
      title="No documents yet"
      body="Write down what an avatar should know, such as opening hours, prices or instructions, or drop files with it. Attach the document to an avatar, and it answers from it."
      action={{
        link: (
          <span className="flex flex-wrap justify-center gap-2">
            <Link to="/knowledge/new" search={{ from: 'files' }} className={buttonClass()}>
              Add files
            </Link>
            <Link to="/knowledge/new" className={buttonClass({ variant: 'primary' })}>
              Write your first document
            </Link>
          </span>
        ),
      }}
    />
  )
}
