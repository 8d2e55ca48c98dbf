import { useUnsavedGuard } from './useUnsavedGuard'

/**
 * The guard as a part of its own, for pages that bring it after they are there: nothing can be lost before something
 * was typed. Draws nothing.
 */
export function UnsavedGuard({ form }: { form: Parameters<typeof useUnsavedGuard>[0] }) {
  useUnsavedGuard(form)
  return null
}
