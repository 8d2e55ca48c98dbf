import type { Avatar } from '~/api/types'
import { useDeleteAvatar } from '~/data/avatarMutations'
import { confirm } from '~/stores/confirm.store'
import { toast } from '~/ui/toast'

/**
 * Asks before an avatar is deleted, saying what goes with it and what stays, and deletes it.
 *
 * @returns a function that resolves to true once it is deleted, to false when it was called off
 */
export function useConfirmDelete(): (avatar: Avatar) => Promise<boolean> {
  const { mutateAsync } = useDeleteAvatar()
  return async (avatar) => {
    const deleted = await confirm({
      title: `Delete avatar ${avatar.name}?`,
      body: 'This cannot be undone.',
      consequences: [
        'Its pictures, personality and start script go with it.',
        'Code and links that use its id stop working.',
        'Its conversations stay, with their transcripts and recordings.',
        avatar.documentIds.length > 0 ? 'Its documents and its voice stay; the documents are only detached.' : 'Its voice stays.',
      ],
      confirmLabel: 'Delete avatar',
      tone: 'danger',
      action: () => mutateAsync({ id: avatar.id }),
    })
    if (deleted) toast.success(`Avatar ${avatar.name} deleted`)
    return deleted
  }
}
