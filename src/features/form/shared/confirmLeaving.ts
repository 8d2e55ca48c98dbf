import { confirm } from '~/stores/confirm.store'

/** Asks before unsaved changes are given up. @returns true when they may be */
export function confirmLeaving(): Promise<boolean> {
  return confirm({
    title: 'Leave without saving?',
    body: 'What you changed here is not saved and will be lost.',
    confirmLabel: 'Leave without saving',
    cancelLabel: 'Stay',
    tone: 'danger',
  })
}
