import { explain } from '~/api/explain'
import { UserText } from '~/ui/UserText'
import type { Failed } from './useExport'

/** Those of several that failed, each with its reason. */
export function FailedList({ failed }: { failed: readonly Failed[] }) {
  return (
    <ul className="mt-2 max-h-48 list-disc overflow-y-auto ps-5 text-sm">
      {failed.map(({ id, name, error }) => (
        <li key={id} className="wrap-anywhere">
          <UserText>{name}</UserText>
          <span className="text-muted">: {explain(error).title}</span>
        </li>
      ))}
    </ul>
  )
}
