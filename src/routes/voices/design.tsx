import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { parseNewVoiceSearch } from '~/features/voices/voices.search'
import { DesignPage } from '~/features/voices/DesignPage'

export const Route = createFileRoute('/voices/design')({
  head: () => pageTitle('Design a voice'),
  validateSearch: parseNewVoiceSearch,
  remountDeps: ({ search }) => search.from,
  component: DesignPage,
})
