import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { PlaygroundPage } from '~/features/playground/PlaygroundPage'

export const Route = createFileRoute('/playground')({
  head: () => pageTitle('Playground'),
  component: PlaygroundPage,
})
