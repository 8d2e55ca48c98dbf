import { Component, Suspense, type ReactNode } from 'react'

interface DeferredProps {
  /** What stands there until the part has loaded, and if it never does (offline, a new version was deployed). */
  fallback: ReactNode
  children: ReactNode
}

/** Around a lazily loaded part of the shell: neither its absence nor its failure takes the shell away. */
export class Deferred extends Component<DeferredProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    const { fallback, children } = this.props
    return this.state.failed ? fallback : <Suspense fallback={fallback}>{children}</Suspense>
  }
}
