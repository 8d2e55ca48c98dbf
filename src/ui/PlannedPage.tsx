import { Link } from '@tanstack/react-router'
import { buttonClass } from './buttonClass'
import { PageHeader } from './PageHeader'

interface PlannedPageProps {
  title: string
  /** What the page is for, in a sentence. */
  lead: string
  /** What will be here. */
  planned: string[]
  /** What a person can do today instead, and where. */
  works: { to: '/' | '/avatars' | '/avatars/new'; label: string; text: string }
}

/** A page of a feature that does not exist yet: says so, says what will be here, and leads to what already works. */
export function PlannedPage({ title, lead, planned, works }: PlannedPageProps) {
  return (
    <>
      <PageHeader title={title} description={lead} />
      <section aria-labelledby="planned" className="max-w-2xl rounded-lg border bg-surface p-4 text-sm">
        <h2 id="planned" className="font-semibold">
          Not built yet
        </h2>
        <p className="mt-1 text-muted">This page will have:</p>
        <ul className="mt-2 list-disc space-y-1 ps-5">
          {planned.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-t pt-4">
          <p className="min-w-0 flex-1 basis-60 text-muted">Works already: {works.text}</p>
          <Link to={works.to} className={buttonClass()}>
            {works.label}
          </Link>
        </div>
      </section>
    </>
  )
}
