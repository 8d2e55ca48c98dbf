import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { PageHeader } from '~/ui/PageHeader'
import { Skeleton } from '~/ui/Skeleton'
import { attemptQuery } from './attempt.query'
import { CloneForm } from './clone/CloneForm'

/** A new voice from a recording: a file, or the microphone. */
export function ClonePage() {
  const { from } = useSearch({ from: '/voices/clone' })
  return (
    <>
      <PageHeader
        title="Clone a voice"
        description="Ten seconds to five minutes of one person speaking clearly, with nothing else to be heard."
        breadcrumb={<Link to="/voices">Voices</Link>}
      />
      {from === undefined ? <CloneForm name="" description="" /> : <Again id={from} />}
    </>
  )
}

/** The form with the recording of a voice that could not be made. */
function Again({ id }: { id: string }) {
  const { data: attempt } = useQuery(attemptQuery(id))
  if (attempt === undefined) return <Skeleton size="block" className="h-96" />
  const file = attempt?.source.type === 'audio' ? attempt.source.file : undefined
  return <CloneForm name={attempt?.name ?? ''} description={attempt?.description ?? ''} file={file} />
}
