/**
 * A route's `head`: the document's title, "Avatars · Greenroom".
 *
 * @param title the page, or nothing for the product alone
 */
export function pageTitle(title?: string): { meta: [{ title: string }] } {
  return { meta: [{ title: title ? `${title} · Greenroom` : 'Greenroom' }] }
}
