import { useQuery } from '@tanstack/react-query'
import { statusQuery } from '~/data/status'
import { LoadError } from '~/features/form/shared/LoadError'
import { formatDuration } from '~/lib/format'
import { Card } from '~/ui/Card'
import { DescriptionList } from '~/ui/DescriptionList'
import { Skeleton } from '~/ui/Skeleton'

const modes = {
  sandbox: 'Sandbox: an API inside Greenroom. Nothing is billed.',
  live: 'Live: requests go to the RunwayML API with the key of the server and cost credits.',
}

/** What is running: mode, version, pace. */
export function AboutCard() {
  const { data, isPending, error, refetch, isFetching } = useQuery({ ...statusQuery(), throwOnError: false })
  return (
    <Card title="About">
      {isPending && <Skeleton size="block" className="h-19" />}
      {!data && error && <LoadError title="Greenroom’s server does not say what it is" error={error} onRetry={() => void refetch()} retrying={isFetching} />}
      {data && (
        <DescriptionList
          items={[
            { label: 'Mode', value: modes[data.mode] },
            { label: 'Version', value: data.version },
            { label: 'Tasks are asked', value: data.pollSeconds < 1 ? 'more than once a second' : `every ${formatDuration(data.pollSeconds)}` },
          ]}
        />
      )}
    </Card>
  )
}
