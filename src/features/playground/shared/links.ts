/** Addresses of playground screens that bring something along; for `<Link {...editLink(…)}>` and `navigate`. */

interface PlaygroundLink {
  to: '/playground/$operation'
  params: { operation: string }
  search: { inputFrom?: string; againFrom?: string }
}

/**
 * An output as the input of another operation.
 * @param slug the operation's screen, such as `image_to_video`
 * @param output position among the entry's outputs
 */
export function inputLink(slug: string, entryId: string, output: number): PlaygroundLink {
  return { to: '/playground/$operation', params: { operation: slug }, search: { inputFrom: `${entryId}.${output}` } }
}

/** The form filled in with the request of an earlier run. @param path of the operation: `/v1/text_to_image` */
export function editLink(path: string, entryId: string): PlaygroundLink {
  return { to: '/playground/$operation', params: { operation: path.split('/').at(-1) ?? '' }, search: { againFrom: entryId } }
}
