import { useState } from 'react'
import type { AvatarChoice } from '~/api/types'
import { CodeBlock } from '~/ui/CodeBlock'
import { SegmentedControl } from '~/ui/SegmentedControl'
import { avatarSnippet, SNIPPET_LABELS, SNIPPET_LANGUAGES, type SnippetUse } from './snippet'

const USES: readonly { value: SnippetUse; label: string }[] = [
  { value: 'session', label: 'Live session' },
  { value: 'video', label: 'Avatar video' },
]

/** Code that uses an avatar, in the languages of the official SDKs and for the shell. */
export function AvatarCode({ avatar }: { avatar: AvatarChoice }) {
  const [use, setUse] = useState<SnippetUse>('session')
  const samples = SNIPPET_LANGUAGES.map((language) => ({ language: SNIPPET_LABELS[language], code: avatarSnippet(avatar, use, language) }))
  return (
    <div className="grid grid-cols-1 gap-2">
      <div>
        <SegmentedControl label="Code for" value={use} onValueChange={setUse} options={USES} />
      </div>
      <CodeBlock label={use === 'session' ? 'Start a live session' : 'Make a video'} samples={samples} />
      <p className="text-xs text-muted">Run it on a server: the key must never reach a browser. Both uses cost credits.</p>
    </div>
  )
}
