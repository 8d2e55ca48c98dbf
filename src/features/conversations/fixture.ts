import type { Conversation, TranscriptEntry } from '~/api/types'

type Ended = Extract<Conversation, { status: 'ended' }>

/** An ended conversation for tests, with what a test needs different. */
export function conversationFixture(more: Partial<Ended> = {}): Ended {
  return {
    id: '0f2c1f6e-6f0a-4e57-9a35-6a4f0d1c2b3a',
    name: 'Opening hours',
    avatar: { type: 'custom', id: '6fbd2d3c-2b42-4bd2-8fc5-2b6c1cf33b2e', name: 'Ada', imageUrl: 'https://media.example/ada.png?_jwt=secret' },
    createdAt: '2026-03-01T10:00:00.000Z',
    startedAt: '2026-03-01T10:00:10.000Z',
    endedAt: '2026-03-01T10:01:10.000Z',
    duration: 60,
    maxDuration: 300,
    status: 'ended',
    recordingUrl: 'https://media.example/recording.mp4?_jwt=secret',
    tools: [{ type: 'backend_rpc', name: 'get_hours', description: 'When the house is open.' }],
    transcript: [said('assistant', 'Good day.', 0), said('user', 'When are you open?', 3)],
    ...more,
  }
}

/** A line said so many seconds after the fixture's start; null for no time. */
export function said(role: string, content: string | null, seconds: number | null, more: Partial<TranscriptEntry> = {}): TranscriptEntry {
  const timestamp = seconds === null ? null : new Date(Date.parse('2026-03-01T10:00:10.000Z') + seconds * 1000).toISOString()
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- newer versions of the API may have other roles
  return { role: role as TranscriptEntry['role'], content, timestamp, ...more }
}
