import type { ReactNode } from 'react'
import { create } from 'zustand'

export type ToastTone = 'neutral' | 'success' | 'danger'

export interface ToastOptions {
  /** A second, quieter sentence. */
  description?: ReactNode
  /** One thing to do about it. Must also be reachable elsewhere, for a toast goes away. */
  action?: { label: string; onClick: () => void }
  /** Milliseconds; Infinity stays until closed. 6 s by default, errors stay. */
  duration?: number
}

interface ToastEntry extends ToastOptions {
  id: number
  tone: ToastTone
  title: ReactNode
}

interface ToastState {
  toasts: readonly ToastEntry[]
  shown: (entry: ToastEntry) => void
  closed: (id: number) => void
}

/** More than this at once is noise: the oldest goes. */
const MOST_AT_ONCE = 4

/** What the Toaster draws. Elsewhere call `toast`. */
export const useToasts = create<ToastState>()((set) => ({
  toasts: [],
  shown: (entry) => set((state) => ({ toasts: [...state.toasts, entry].slice(-MOST_AT_ONCE) })),
  closed: (id) => set((state) => ({ toasts: state.toasts.filter((toast) => toast.id !== id) })),
}))

let lastId = 0

function show(tone: ToastTone, title: ReactNode, options: ToastOptions = {}): number {
  lastId += 1
  useToasts.getState().shown({ duration: tone === 'danger' ? Number.POSITIVE_INFINITY : 6000, ...options, id: lastId, tone, title })
  return lastId
}

/**
 * Short news about what just happened, in a corner. Each gives the toast's id for `toast.dismiss(id)`.
 *
 * Own code on Radix Toast instead of sonner, which writes a <style> element when it loads: the strict CSP refuses it.
 */
export const toast = {
  message: (title: ReactNode, options?: ToastOptions) => show('neutral', title, options),
  success: (title: ReactNode, options?: ToastOptions) => show('success', title, options),
  error: (title: ReactNode, options?: ToastOptions) => show('danger', title, options),
  dismiss: (id: number) => useToasts.getState().closed(id),
}
