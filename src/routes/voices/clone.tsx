import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { parseNewVoiceSearch } from '~/features/voices/voices.search'
import { ClonePage } from '~/features/voices/ClonePage'

export const Route = createFileRoute('/voices/clone')({
  head: () => pageTitle('Clone a voice'),
  validateSearch: parseNewVoiceSearch,
  remountDeps: ({ search }) => search.from,
  component: ClonePage,
})
