import { Component, Suspense, type ReactNode } from 'react'
import { isMissingPart } from '~/lib/missingPart'

interface LazyPartProps {
  /** What stands there until the part has loaded. */
  fallback?: ReactNode
  /** What stands there when its code cannot be had; a sentence that says so, unless something else fits better. */
  missing?: ReactNode
  children: ReactNode
}

/**
 * Around a lazily loaded part of a page. When its code cannot be had (the server is away, a newer version was deployed),
 * the page around it stays, and with it all that was typed. Every other failure is the page's, which says what it was.
 */
export class LazyPart extends Component<LazyPartProps, { error?: unknown }> {
  override state: { error?: unknown } = {}

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    const { error } = this.state
    const { fallback = null, missing = <MissingPart />, children } = this.props
    if (error === undefined) return <Suspense fallback={fallback}>{children}</Suspense>
    if (isMissingPart(error)) return missing
    throw error
  }
}

function MissingPart() {
  return (
    <p role="alert" className="py-2 text-sm text-muted">
      This part of the page did not come: the server is away, or Greenroom was updated. What is on the page stays; reload it when nothing is left to save.
    </p>
  )
}
