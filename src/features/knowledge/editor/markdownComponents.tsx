import { clsx } from 'clsx'
import Image from 'lucide-react/icons/image'
import SquareCheck from 'lucide-react/icons/square-check'
import Square from 'lucide-react/icons/square'
import type { ReactNode } from 'react'
import type { Components } from 'react-markdown'
import { safeHttpUrl } from '~/lib/urls'
import { linkClass } from '~/ui/linkClass'

/**
 * How the elements of a Markdown text are drawn. The text may be a stranger's: links lead to http(s) only, pictures are
 * links, for loading one would tell its server who reads; ids are left out, for they would clash with the page's.
 */
export const markdownComponents: Components = {
  // The page has its h1 and the preview its h2.
  h1: ({ children }) => <Heading level={3}>{children}</Heading>,
  h2: ({ children }) => <Heading level={4}>{children}</Heading>,
  h3: ({ children }) => <Heading level={5}>{children}</Heading>,
  h4: ({ children }) => <Heading level={6}>{children}</Heading>,
  h5: ({ children }) => <Heading level={6}>{children}</Heading>,
  h6: ({ children }) => <Heading level={6}>{children}</Heading>,
  a: ({ href, children }) => <Outside address={href}>{children}</Outside>,
  img: ({ src, alt }) => (
    <Outside address={typeof src === 'string' ? src : undefined}>
      <Image aria-hidden className="me-1 inline size-3.5 align-[-0.2em]" />
      {alt || 'Picture'}
    </Outside>
  ),
  ul: ({ children }) => <ul className="list-disc ps-5">{children}</ul>,
  ol: ({ children, start }) => (
    <ol start={start} className="list-decimal ps-6">
      {children}
    </ol>
  ),
  li: ({ children }) => <li className="my-0.5">{children}</li>,
  input: ({ checked }) => {
    const Box = checked ? SquareCheck : Square
    return <Box role="img" aria-label={checked ? 'Done:' : 'To do:'} className="me-1 inline size-3.5 align-[-0.2em]" />
  },
  blockquote: ({ children }) => <blockquote className="border-s-2 border-strong ps-3 text-muted">{children}</blockquote>,
  code: ({ children }) => <code className="rounded-sm bg-sunken px-1 font-mono text-xs">{children}</code>,
  pre: ({ children }) => <pre className="rounded-md border bg-sunken p-2 text-xs whitespace-pre-wrap wrap-anywhere [&_code]:p-0">{children}</pre>,
  hr: () => <hr className="my-2" />,
  table: ({ children }) => <table className="w-full border-collapse text-xs">{children}</table>,
  th: ({ children, style }) => (
    <th style={style} className="border px-2 py-1 text-start font-medium">
      {children}
    </th>
  ),
  td: ({ children, style }) => (
    <td style={style} className="border px-2 py-1 align-top">
      {children}
    </td>
  ),
  section: ({ children }) => <section>{children}</section>,
  sup: ({ children }) => <sup>{children}</sup>,
}

const sizes = { 3: 'text-lg', 4: 'text-base', 5: 'text-sm', 6: 'text-sm text-muted' }

function Heading({ level, children }: { level: 3 | 4 | 5 | 6; children: ReactNode }) {
  const Element = `h${level}` as const
  return <Element className={clsx('mt-2 font-semibold first:mt-0', sizes[level])}>{children}</Element>
}

/** A link that leaves the page; where the address is none to follow, its words alone. */
function Outside({ address, children }: { address: string | undefined; children: ReactNode }) {
  const href = safeHttpUrl(address)
  // A path would lead into this dashboard, where the text's author has nothing to say.
  if (!href?.startsWith('http')) return <span>{children}</span>
  return (
    <a href={href} target="_blank" rel="noreferrer noopener nofollow" className={linkClass}>
      {children}
    </a>
  )
}
