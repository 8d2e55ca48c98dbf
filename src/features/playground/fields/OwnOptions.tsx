import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { mediaPath } from '~/api/media'
import { allAvatarsQuery } from '~/data/avatars'
import { allVoicesQuery } from '~/data/voices'
import { linkClass } from '~/ui/linkClass'
import { Picture } from '~/ui/Picture'
import { Skeleton } from '~/ui/Skeleton'
import type { OwnBranch } from '../schema/widgets'
import { PresetOption } from './PresetOption'

interface OwnOptionsProps {
  branch: OwnBranch
  group: string
  fits: (name: string) => boolean
  isChosen: (id: string) => boolean
  onChoose: (id: string) => void
}

/** The person's own voices or avatars. Only what is ready can be chosen. */
export function OwnOptions({ branch, group, fits, isChosen, onChoose }: OwnOptionsProps) {
  const voices = useQuery({ ...allVoicesQuery(), throwOnError: false, enabled: branch.of === 'voice' })
  const avatars = useQuery({ ...allAvatarsQuery(), throwOnError: false, enabled: branch.of === 'avatar' })
  const { data, error } = branch.of === 'voice' ? voices : avatars
  return (
    <div className="mb-2">
      <p className="mb-1 text-xs font-medium text-muted">{branch.of === 'voice' ? 'Your voices' : 'Your avatars'}</p>
      {data === undefined && error === null && <Skeleton size="control" />}
      {error && <p className="text-xs text-danger">They could not be loaded. Presets work all the same.</p>}
      {data?.length === 0 && (
        <p className="text-xs text-muted">
          None yet.{' '}
          <Link to={branch.of === 'voice' ? '/voices' : '/avatars/new'} className={linkClass}>
            Create {branch.of === 'voice' ? 'a voice' : 'an avatar'}
          </Link>
        </p>
      )}
      <div className="flex flex-wrap gap-1.5">
        {data
          ?.filter(({ name }) => fits(name))
          .map(({ id, name, status }) => (
            <PresetOption
              key={id}
              group={group}
              name={name}
              checked={isChosen(id)}
              onChoose={() => onChoose(id)}
              icon={branch.of === 'avatar' && <Picture src={status === 'READY' ? mediaPath.avatar(id, 'processed') : undefined} alt="" name={name} className="w-6" />}
              disabledReason={status === 'READY' ? undefined : status === 'FAILED' ? 'failed' : 'processing'}
            />
          ))}
      </div>
    </div>
  )
}
