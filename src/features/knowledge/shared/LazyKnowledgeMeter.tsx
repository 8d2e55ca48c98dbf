import { lazy, type ComponentProps } from 'react'
import { LazyPart } from '~/ui/LazyPart'

const KnowledgeMeter = lazy(async () => ({ default: (await import('./KnowledgeMeter')).KnowledgeMeter }))

/** How full an avatar's knowledge is. Beside a list of documents, so that it comes after it; its room is there before. */
export function LazyKnowledgeMeter(props: ComponentProps<typeof KnowledgeMeter>) {
  return (
    <LazyPart fallback={<div className="h-12.5" />}>
      <KnowledgeMeter {...props} />
    </LazyPart>
  )
}
