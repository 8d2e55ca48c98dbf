import { expect, test } from 'vitest'
import type { AvatarVoice } from '~/api/types'
import { voiceLabel } from './voices'

const id = '11111111-1111-4111-8111-111111111111'

test.each<[AvatarVoice, string, boolean]>([
  [{ type: 'custom', id, deleted: false, name: 'Wren' }, 'Wren', false],
  [{ type: 'custom', id, deleted: false }, 'Custom voice', false],
  [{ type: 'custom', id, deleted: true }, 'Deleted voice', true],
  // A colour alone must not say it.
  [{ type: 'custom', id, deleted: true, name: 'Wren' }, 'Wren (deleted)', true],
])('the voice %o is called %s', (voice, name, deleted) => expect(voiceLabel(voice)).toEqual({ name, deleted }))
