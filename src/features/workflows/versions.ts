import type { WorkflowGroup, WorkflowVersion } from '~/api/types'

/** Versions by their number, newest first. */
export function newestFirst(versions: readonly WorkflowVersion[]): WorkflowVersion[] {
  return versions.toSorted((a, b) => b.version - a.version)
}

/** All versions of the workflow that one version belongs to, newest first; empty while that is not known. */
export function versionsBeside(groups: readonly WorkflowGroup[] | undefined, versionId: string): WorkflowVersion[] {
  return newestFirst(groups?.find(({ versions }) => versions.some(({ id }) => id === versionId))?.versions ?? [])
}
