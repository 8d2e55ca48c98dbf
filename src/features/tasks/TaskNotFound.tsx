import { Link } from '@tanstack/react-router'
import ListX from 'lucide-react/icons/list-x'
import { buttonClass } from '~/ui/buttonClass'
import { NotFoundMessage } from '~/ui/NotFoundMessage'

/** There is no such task, as far as this account and this device know. */
export function TaskNotFound() {
  return (
    <NotFoundMessage
      noun="task"
      icon={<ListX />}
      body="It was deleted at RunwayML, belongs to another account, or the address is mistyped."
      link={
        <Link to="/gallery" className={buttonClass({ variant: 'primary' })}>
          Go to the gallery
        </Link>
      }
    />
  )
}
