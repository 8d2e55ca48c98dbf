import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import AudioLines from 'lucide-react/icons/audio-lines'
import { isNotFound } from '~/api/errors'
import { voiceQuery } from '~/data/voices'
import { LoadError } from '~/features/form/shared/LoadError'
import { isUuid } from '~/lib/ids'
import { usePageTitle } from '~/stores/pageTitle.store'
import { buttonClass } from '~/ui/buttonClass'
import { NotFoundMessage } from '~/ui/NotFoundMessage'
import { PageHeader } from '~/ui/PageHeader'
import { Skeleton } from '~/ui/Skeleton'
import { VoiceDetail } from './VoiceDetail'

/** One of the own voices: hear it, change its name, try it out, see who speaks with it. */
export function VoicePage() {
  const { voiceId } = useParams({ from: '/voices/$voiceId' })
  // What is no id would only be refused by the API as malformed; to a person it is simply not there.
  const isId = isUuid(voiceId)
  const { data, error, refetch, isFetching } = useQuery({ ...voiceQuery(voiceId), enabled: isId, throwOnError: false })
  usePageTitle(data?.name)
  if (!isId || isNotFound(error)) return <NotFound />
  const failure = error && (
    <LoadError className="mb-4" title={data ? 'This voice may be out of date' : 'The voice could not be loaded'} error={error} onRetry={() => void refetch()} retrying={isFetching} />
  )
  if (data) {
    return (
      <>
        {failure}
        <VoiceDetail voice={data} />
      </>
    )
  }
  return (
    <>
      <PageHeader title="Voice" breadcrumb={<Link to="/voices">Voices</Link>} />
      {failure ?? <Pending />}
    </>
  )
}

function Pending() {
  return (
    <div aria-busy="true" className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="grid gap-4">
        <Skeleton size="block" className="h-28" />
        <Skeleton size="block" className="h-64" />
      </div>
      <Skeleton size="block" className="h-44" />
      <p role="status" className="sr-only">
        Loading the voice
      </p>
    </div>
  )
}

function NotFound() {
  return (
    <NotFoundMessage
      noun="voice"
      icon={<AudioLines />}
      body="It was deleted, or the address is mistyped. Avatars that used a deleted voice need a new one."
      link={
        <Link to="/voices" className={buttonClass({ variant: 'primary' })}>
          Back to all voices
        </Link>
      }
    />
  )
}
