import { PageHeader } from '~/ui/PageHeader'

export function NewAvatarPage() {
  return <PageHeader title="Avatars" />
}
