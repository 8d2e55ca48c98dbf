import { toast } from '~/ui/toast'

/**
 * Says in a toast that something did not work, and why. The words for the reason are loaded for it; without them the
 * title stands alone.
 *
 * @param title what did not happen: "Nothing was cleared"
 * @param next a sentence for what to do then
 */
export async function toastFailure(title: string, error: unknown, next = ''): Promise<void> {
  const words = await import('~/api/explain').then(({ explain }) => explain(error), () => undefined)
  toast.error(title, { description: words && `${words.title}. ${words.detail} ${next}`.trim() })
}
