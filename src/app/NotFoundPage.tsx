import { Link } from '@tanstack/react-router'
import { buttonClass } from '~/ui/buttonClass'

/** No page has this address. */
export function NotFoundPage() {
  return (
    <div className="mx-auto max-w-md py-16 text-center">
      <h1 className="text-xl font-semibold">Nothing is here</h1>
      <p className="mt-1 text-sm text-muted">No page has this address. It may have been mistyped, or what it named was deleted.</p>
      <Link to="/" className={buttonClass({ variant: 'primary', className: 'mt-4' })}>
        Go to the overview
      </Link>
    </div>
  )
}
