import { memo, useDeferredValue, useEffect, useMemo, useState } from 'react'
import Markdown from 'react-markdown'
import remarkGfm from 'remark-gfm'
import { markdownComponents } from './markdownComponents'
import { createSlicer } from './sliceMarkdown'
import { whenIdle } from '~/lib/whenIdle'

/** As many slices as fill a tall window; the rest follows when the browser is idle. */
const FIRST = 3
const EACH_TIME = 1

/**
 * A Markdown text as an avatar's author would read it. HTML in it is shown as text and never runs; nothing is loaded
 * from elsewhere. A long text is drawn in slices, those in view first, and a change draws only its own slice again.
 */
export function MarkdownPreview({ text, isTyping = false }: { text: string; isTyping?: boolean }) {
  const deferred = useDeferredValue(text)
  const [slicer] = useState(createSlicer)
  const slices = useMemo(() => slicer(deferred), [slicer, deferred])
  const shown = useGrowing(slices.length, isTyping)
  return (
    <div dir="auto" className="text-sm wrap-anywhere" aria-busy={shown < slices.length || undefined}>
      {slices.slice(0, shown).map((slice) => (
        <SlicePreview key={slice.id} text={slice.text} />
      ))}
    </div>
  )
}

const plugins = [remarkGfm]

const SlicePreview = memo(({ text }: { text: string }) => (
  <div className="grid gap-2 pb-2 [contain-intrinsic-size:auto_24rem] [content-visibility:auto] *:min-w-0">
    <Markdown remarkPlugins={plugins} components={markdownComponents} urlTransform={unchanged}>
      {text}
    </Markdown>
  </div>
))

/** Addresses are judged where they are drawn, see markdownComponents; nothing else is made of them. */
function unchanged(address: string): string {
  return address
}

/** Counts up to `total` while the browser is idle and nobody types: a key press comes before a slice out of view. */
function useGrowing(total: number, isPaused: boolean): number {
  const [count, setCount] = useState(FIRST)
  useEffect(() => (count < total && !isPaused ? whenIdle(() => setCount(count + EACH_TIME)) : undefined), [count, total, isPaused])
  return Math.min(count, total)
}
