/**
 * Length of a text as the API counts it: in UTF-16 code units, so an emoji is 2 or more. JavaScript's own `length` is
 * just that; the name says at the call that it is meant, and that nobody should "mend" it to code points.
 */
export function utf16Length(text: string): number {
  return text.length
}
