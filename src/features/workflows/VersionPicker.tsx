import { useNavigate } from '@tanstack/react-router'
import type { WorkflowVersion } from '~/api/types'
import { Select } from '~/ui/Select'

interface VersionPickerProps {
  current: { id: string; version: number }
  /** Newest first; empty while they are not known. */
  versions: readonly WorkflowVersion[]
  /** Id of the version that this one is compared with. */
  compare: string | undefined
}

/** Goes to another version of the workflow, or compares this one with it. */
export function VersionPicker({ current, versions, compare }: VersionPickerProps) {
  const navigate = useNavigate({ from: '/workflows/$workflowId' })
  if (versions.length < 2) return <span className="text-sm text-muted">Version {current.version}</span>
  const others = versions.filter(({ id }) => id !== current.id)
  return (
    <>
      <Select
        aria-label="Version"
        className="w-40"
        value={current.id}
        options={versions.map(({ id, version }, n) => ({ value: id, label: `Version ${version}${n === 0 ? ', newest' : ''}` }))}
        onValueChange={(id) => void navigate({ params: { workflowId: id }, search: ({ view }) => ({ view }) })}
      />
      <Select
        aria-label="Compare with"
        className="w-52"
        value={compare ?? 'none'}
        options={[{ value: 'none', label: 'Compare with…' }, ...others.map(({ id, version }) => ({ value: id, label: `Compare with version ${version}` }))]}
        onValueChange={(id) => void navigate({ search: (now) => ({ ...now, compare: id === 'none' ? undefined : id }), resetScroll: false })}
      />
    </>
  )
}
