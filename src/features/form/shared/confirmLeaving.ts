import { confirm } from '~/stores/confirm.store'

/**
 * Asks before unsaved changes are given up, if there are any: before a page is left, a dialog closed, a form reset.
 * @returns true when it may go on
 */
export async function confirmLeaving(form: { hasUnsavedChanges: () => boolean }): Promise<boolean> {
  if (!form.hasUnsavedChanges()) return true
  return confirm({
    title: 'Leave without saving?',
    body: 'What you changed here is not saved and will be lost.',
    confirmLabel: 'Leave without saving',
    cancelLabel: 'Stay',
    tone: 'danger',
  })
}
