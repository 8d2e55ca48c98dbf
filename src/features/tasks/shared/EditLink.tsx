import { Link } from '@tanstack/react-router'
import SquarePen from 'lucide-react/icons/square-pen'
import type { Entry } from '~/data/ledgerEntry'
import { editLink } from '~/features/playground/shared/links'
import { buttonClass, type ButtonSize } from '~/ui/buttonClass'

interface EditLinkProps {
  entry: Entry
  size?: ButtonSize
  className?: string
}

/** Opens the form that a run came from, filled in with its request; nothing for runs of other programs. */
export function EditLink({ entry, size = 'md', className }: EditLinkProps) {
  const { operationId, path, params, id } = entry
  const look = buttonClass({ size, className })
  if (operationId === null || path === null) return null
  if (operationId === 'RunWorkflow') {
    if (params.id === undefined) return null
    return (
      <Link to="/workflows/$workflowId" params={{ workflowId: params.id }} search={{ inputsOf: id }} className={look}>
        <SquarePen aria-hidden />
        Edit in the workflow
      </Link>
    )
  }
  return (
    <Link {...editLink(path, id)} className={look}>
      <SquarePen aria-hidden />
      Edit in the playground
    </Link>
  )
}
