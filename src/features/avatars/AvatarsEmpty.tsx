import { Link, useNavigate } from '@tanstack/react-router'
import UserRound from 'lucide-react/icons/user-round'
import { buttonClass } from '~/ui/buttonClass'
import { EmptyMessage } from '~/ui/EmptyMessage'
import type { AvatarsSearch } from './avatars.search'

/** Instead of rows: there are none at all, none that fit, or none on this page. */
export function AvatarsEmpty({ search }: { search: AvatarsSearch }) {
  return Object.keys(search).length === 0 ? <NoAvatars /> : <NothingHere search={search} />
}

function NothingHere({ search }: { search: AvatarsSearch }) {
  const navigate = useNavigate({ from: '/avatars/' })
  const filtered = search.q !== undefined || search.status !== undefined
  return (
    <EmptyMessage
      className="rounded-lg border bg-surface"
      title={filtered ? 'No avatar fits' : 'No avatars on this page'}
      body={filtered ? 'Search looks at the name, the voice and the id.' : 'They may have been deleted meanwhile.'}
      action={{ label: filtered ? 'Show all avatars' : 'Go to the first page', onClick: () => void navigate({ search: {} }) }}
    />
  )
}

function NoAvatars() {
  return (
    <EmptyMessage
      className="rounded-lg border bg-surface"
      icon={<UserRound />}
      title="No avatars yet"
      body="An avatar is a face with a voice and a personality that people can talk to. All it takes is one picture of a face, a voice and a few sentences; it is ready about half a minute later."
      action={{
        link: (
          <Link to="/avatars/new" className={buttonClass({ variant: 'primary' })}>
            Create your first avatar
          </Link>
        ),
      }}
    />
  )
}
