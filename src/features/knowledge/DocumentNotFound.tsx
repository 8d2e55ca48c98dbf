import { Link } from '@tanstack/react-router'
import FileX from 'lucide-react/icons/file-x'
import { buttonClass } from '~/ui/buttonClass'
import { NotFoundMessage } from '~/ui/NotFoundMessage'

/** Where there is no such document. */
export function DocumentNotFound() {
  return (
    <NotFoundMessage
      noun="document"
      icon={<FileX />}
      body="It was deleted, or the address is mistyped."
      link={
        <Link to="/knowledge" className={buttonClass({ variant: 'primary' })}>
          Back to all documents
        </Link>
      }
    />
  )
}
