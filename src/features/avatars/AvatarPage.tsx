import { PageHeader } from '~/ui/PageHeader'

export function AvatarPage() {
  return <PageHeader title="Avatars" />
}
