/**
 * Query keys are [resource, kind, params]. A list and a detail share nothing but the resource, so that one can be
 * refreshed without the other; `every` refreshes both.
 */
function keysOf<R extends string>(resource: R) {
  return {
    every: [resource] as const,
    lists: [resource, 'list'] as const,
    list: <P extends object>(params: P) => [resource, 'list', params] as const,
    /** Lists that grow by pages; their data has another shape, so they need a kind of their own. */
    infinite: <P extends object>(params: P) => [resource, 'infinite', params] as const,
    /** All pages of a list at once. */
    all: [resource, 'all'] as const,
    details: [resource, 'detail'] as const,
    detail: (id: string) => [resource, 'detail', { id }] as const,
    query: <P extends object>(params: P) => [resource, 'query', params] as const,
  }
}

export const queryKeys = {
  status: keysOf('status'),
  avatars: keysOf('avatars'),
  avatarUsage: keysOf('avatarUsage'),
  conversations: keysOf('conversations'),
  documents: keysOf('documents'),
  /** Of this device, see src/ledger. */
  ledger: keysOf('ledger'),
  organization: keysOf('organization'),
  realtimeSessions: keysOf('realtimeSessions'),
  tasks: keysOf('tasks'),
  usage: keysOf('usage'),
  voices: keysOf('voices'),
  workflows: keysOf('workflows'),
  workflowInvocations: keysOf('workflowInvocations'),
}
