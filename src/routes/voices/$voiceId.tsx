import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { VoicePage } from '~/features/voices/VoicePage'

export const Route = createFileRoute('/voices/$voiceId')({
  head: () => pageTitle('Voice'),
  remountDeps: ({ params }) => params,
  component: VoicePage,
})
