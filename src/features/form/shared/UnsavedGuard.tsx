import { useUnsavedGuard } from './useUnsavedGuard'

/** The part behind LazyUnsavedGuard. */
export function UnsavedGuard({ form }: { form: Parameters<typeof useUnsavedGuard>[0] }) {
  useUnsavedGuard(form)
  return null
}
