import { lazy } from 'react'
import { LazyPart } from '~/ui/LazyPart'
import { pageReady } from '~/ui/pageReady'
import type { useUnsavedGuard } from './useUnsavedGuard'

const UnsavedGuard = lazy(async () => {
  await pageReady()
  return { default: (await import('./UnsavedGuard')).UnsavedGuard }
})

/** `useUnsavedGuard` as a part that comes after the page: nothing can be lost before something was typed. Draws nothing. */
export function LazyUnsavedGuard({ form }: { form: Parameters<typeof useUnsavedGuard>[0] }) {
  return (
    <LazyPart missing={null}>
      <UnsavedGuard form={form} />
    </LazyPart>
  )
}
