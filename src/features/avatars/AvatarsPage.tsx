import { PageHeader } from '~/ui/PageHeader'

export function AvatarsPage() {
  return <PageHeader title="Avatars" />
}
