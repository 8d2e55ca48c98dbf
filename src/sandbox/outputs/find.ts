import type { AvatarRecord, Product } from '../records'
import { conversationOf } from '../state/conversations'
import { liveTask, taskView } from '../state/tasks'
import { faceOf } from '../state/faces'
import { seedFrom } from '../state/time'
import { nodeOutputs } from '../state/workflowRuns'
import type { World } from '../world'
import type { Source } from './render'

/**
 * What lies under an address of the form `/media/<kind>/<id>/<name>`; undefined when there is nothing, any more or yet.
 */
export function findMedia(world: World, pathname: string): Source | undefined {
  const [, , kind = '', id = '', name = ''] = pathname.split('/')
  switch (kind) {
    case 'tasks':
      return taskProduct(world, id, name)
    case 'invocations':
      return nodeOutputs(world, id).find((output) => output.path === pathname)?.product
    case 'avatars':
      return avatarPicture(world, world.avatars.get(id), name)
    case 'voices': {
      const voice = world.voices.get(id)
      return voice && { type: 'wav', kind: 'speech', seconds: 4, seed: voice.voiceSeed, text: voice.previewText }
    }
    case 'previews':
      return world.previews.get(id)?.product
    case 'conversations':
      return recording(world, id)
    default:
      return undefined
  }
}

function taskProduct(world: World, id: string, name: string): Product | undefined {
  const task = liveTask(world, id)
  if (!task || taskView(world, task).status !== 'SUCCEEDED') return undefined
  const [index = '', type] = name.split('.')
  const found = task.products[Number(index)]
  return found?.type === type ? found : undefined
}

/** The picture that was sent, or a face drawn for its address; only the newest version has an address that works. */
function avatarPicture(world: World, avatar: AvatarRecord | undefined, name: string): Source | undefined {
  const version = /^(?:reference|processed)-(\d+)\.png$/u.exec(name)?.[1]
  if (!avatar || Number(version) !== avatar.pictureVersion) return undefined
  const { file, seed } = avatar.picture
  if (file?.startsWith('/media/') === true) return findMedia(world, file)
  const sent = file === undefined ? undefined : world.files.get(file)
  return sent ? { type: 'file', bytes: sent.bytes, mediaType: sent.type } : { type: 'portrait', seed }
}

/** Seconds of a call that are rendered: ten minutes are 60 MB already. */
const longestRecording = 600

/** Rendered small, since it lasts as long as the call did. */
function recording(world: World, id: string): Source | undefined {
  const conversation = conversationOf(world, id)
  if (!conversation?.hasRecording) return undefined
  const text = conversation.transcript().map((entry) => entry.content ?? '').join(' ')
  return {
    type: 'mp4',
    width: 544,
    height: 352,
    seconds: Math.min(longestRecording, Math.max(1, conversation.duration ?? 1)),
    title: conversation.name,
    lines: ['gwm1_avatars'],
    seed: seedFrom(id),
    face: faceOf(world, conversation.avatar),
    sound: true,
    text,
  }
}
