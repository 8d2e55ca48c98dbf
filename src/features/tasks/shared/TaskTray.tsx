import { useRunningAvatars } from './useRunningCount'

/** What runs now, for the panel of the top bar. Until the task history exists that is avatars in processing. */
export function TaskTray() {
  const avatars = useRunningAvatars()
  return (
    <section aria-label="Running now">
      <h2 className="font-semibold">Running now</h2>
      {avatars.length === 0 ? (
        <p className="mt-1 text-muted">Nothing is running.</p>
      ) : (
        <ul className="mt-1 divide-y">
          {avatars.map((avatar) => (
            <li key={avatar.id} className="truncate py-1.5">
              <bdi>{avatar.name}</bdi> <span className="text-muted">is processing</span>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-3 border-t pt-2 text-xs text-muted">
        Avatars in processing are listed here. Generations will be too, once the task history is built: the API itself has no list of tasks.
      </p>
    </section>
  )
}
