import { LazyPart } from '~/ui/LazyPart'
import { partAhead } from '~/ui/partAhead'
import { useFetchedLater } from '~/ui/useFetchedLater'
import type { FormErrorProps } from './FormErrorWords'

const [FormErrorWords, fetchAhead] = partAhead(async () => (await import('./FormErrorWords')).FormErrorWords)

/**
 * Why the form could not be sent, as far as its fields do not say it themselves. Stands beside the submit button. Its
 * words come after the page: nothing can have failed before.
 */
export function FormError(props: FormErrorProps) {
  useFetchedLater(fetchAhead)
  if (props.form.submission.state !== 'failed') return null
  return (
    <LazyPart missing={<p role="alert">This could not be sent, and the words for why did not come: the server of this page is away. What is in the form stays.</p>}>
      <FormErrorWords {...props} />
    </LazyPart>
  )
}
