import FileIcon from 'lucide-react/icons/file'
import FileText from 'lucide-react/icons/file-text'
import { Badge } from '~/ui/Badge'

/** What a document is, in the API's word for it; the list may hold types that came after this was written. */
export function TypeBadge({ type }: { type: string }) {
  return <Badge icon={type === 'text' ? <FileText /> : <FileIcon />}>{type === 'text' ? 'Text' : type === 'file' ? 'File' : type}</Badge>
}
