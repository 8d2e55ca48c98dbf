/**
 * A file of this origin, a `blob:` or a `data:` address.
 * @throws TypeError when it cannot be had
 */
export async function fetchFile(src: string, name: string): Promise<File> {
  const response = await fetch(src)
  if (!response.ok) throw new TypeError(`The file is not there any more (status ${response.status}).`)
  const blob = await response.blob()
  return new File([blob], name, { type: blob.type })
}
