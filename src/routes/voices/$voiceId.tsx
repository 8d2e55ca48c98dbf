import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { voiceQuery } from '~/data/voices'
import { VoicePage } from '~/features/voices/VoicePage'

export const Route = createFileRoute('/voices/$voiceId')({
  head: () => pageTitle('Voice'),
  // Not awaited: the page has a skeleton of its own shape, and words of its own for what fails.
  loader: ({ context: { queryClient }, params }) => {
    void queryClient.prefetchQuery(voiceQuery(params.voiceId))
  },
  remountDeps: ({ params }) => params,
  component: VoicePage,
})
