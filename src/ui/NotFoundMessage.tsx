import type { ReactElement, ReactNode } from 'react'
import { EmptyMessage } from './EmptyMessage'

interface NotFoundMessageProps {
  /** What was looked for, in small letters: "avatar". */
  noun: string
  icon: ReactNode
  /** Why it may not be there. */
  body: string
  /** The way on, a link that looks like a button. */
  link: ReactElement
}

/** The page of a thing that is not there. */
export function NotFoundMessage({ noun, icon, body, link }: NotFoundMessageProps) {
  return (
    <>
      <h1 className="sr-only">{`${noun.charAt(0).toUpperCase()}${noun.slice(1)} not found`}</h1>
      <EmptyMessage icon={icon} title={`There is no such ${noun}`} body={body} action={{ link }} />
    </>
  )
}
