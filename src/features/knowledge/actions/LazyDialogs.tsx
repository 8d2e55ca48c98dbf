import { lazy, type ComponentProps } from 'react'
import { LazyPart } from '~/ui/LazyPart'

const AttachDialog = lazy(async () => ({ default: (await import('./AttachDialog')).AttachDialog }))
const DetachDialog = lazy(async () => ({ default: (await import('./DetachDialog')).DetachDialog }))

/** Gives documents to avatars. Its code loads when it is first opened. */
export function LazyAttachDialog(props: ComponentProps<typeof AttachDialog>) {
  return (
    <LazyPart>
      <AttachDialog {...props} />
    </LazyPart>
  )
}

/** Takes documents from avatars. Its code loads when it is first opened. */
export function LazyDetachDialog(props: ComponentProps<typeof DetachDialog>) {
  return (
    <LazyPart>
      <DetachDialog {...props} />
    </LazyPart>
  )
}
