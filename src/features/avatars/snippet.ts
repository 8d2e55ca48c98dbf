import type { AvatarChoice } from '~/api/types'

export const SNIPPET_LANGUAGES = ['node', 'python', 'curl'] as const
export type SnippetLanguage = (typeof SNIPPET_LANGUAGES)[number]

export const SNIPPET_LABELS: Readonly<Record<SnippetLanguage, string>> = { node: 'Node', python: 'Python', curl: 'cURL' }

export const SNIPPET_USES = ['session', 'video'] as const
export type SnippetUse = (typeof SNIPPET_USES)[number]

/**
 * Code that uses an avatar, ready to run with the official SDKs or with curl. The key is read from the environment and
 * never part of it. Every method it names is checked against the installed SDK by a test.
 */
export function avatarSnippet(avatar: AvatarChoice, use: SnippetUse, language: SnippetLanguage): string {
  return writers[language](avatar, use)
}

const TEXT = 'Hello! How can I help you today?'

const idMember = (avatar: AvatarChoice): [string, string] =>
  avatar.type === 'custom' ? ['avatarId', avatar.avatarId] : ['presetId', avatar.presetId]

function node(avatar: AvatarChoice, use: SnippetUse): string {
  const [member, id] = idMember(avatar)
  const choice = `{ type: '${avatar.type}', ${member}: '${id}' }`
  const head = `import RunwayML from '@runwayml/sdk'

const client = new RunwayML() // reads RUNWAYML_API_SECRET
`
  if (use === 'video') {
    return `${head}
const task = await client.avatarVideos
  .create({
    model: 'gwm1_avatars',
    avatar: ${choice},
    speech: { type: 'text', text: '${TEXT}' },
  })
  .waitForTaskOutput()

console.log(task.output[0])
`
  }
  return `${head}
const { id } = await client.realtimeSessions.create({
  model: 'gwm1_avatars',
  avatar: ${choice},
})

let session = await client.realtimeSessions.retrieve(id)
while (session.status === 'NOT_READY') {
  await new Promise((resolve) => setTimeout(resolve, 1000))
  session = await client.realtimeSessions.retrieve(id)
}
if (session.status !== 'READY') throw new Error(\`Session is \${session.status}\`)

// Hand both to the browser at once: the call must be joined within seconds.
console.log({ sessionId: id, sessionKey: session.sessionKey })
`
}

const PYTHON_HEAD = `from runwayml import RunwayML

client = RunwayML()  # reads RUNWAYML_API_SECRET
`

function python(avatar: AvatarChoice, use: SnippetUse): string {
  const [member, id] = idMember(avatar)
  const choice = `{"type": "${avatar.type}", "${member.replace('Id', '_id')}": "${id}"}`
  if (use === 'video') {
    return `${PYTHON_HEAD}
task = client.avatar_videos.create(
    model="gwm1_avatars",
    avatar=${choice},
    speech={"type": "text", "text": "${TEXT}"},
).wait_for_task_output()

print(task.output[0])
`
  }
  return `import time

${PYTHON_HEAD}
session_id = client.realtime_sessions.create(
    model="gwm1_avatars",
    avatar=${choice},
).id

session = client.realtime_sessions.retrieve(session_id)
while session.status == "NOT_READY":
    time.sleep(1)
    session = client.realtime_sessions.retrieve(session_id)
if session.status != "READY":
    raise RuntimeError(f"Session is {session.status}")

# Hand both to the browser at once: the call must be joined within seconds.
print(session_id, session.session_key)
`
}

function curl(avatar: AvatarChoice, use: SnippetUse): string {
  const [member, id] = idMember(avatar)
  const request = { model: 'gwm1_avatars', avatar: { type: avatar.type, [member]: id } }
  const video = use === 'video'
  const body = video ? { ...request, speech: { type: 'text', text: TEXT } } : request
  const path = video ? 'avatar_videos' : 'realtime_sessions'
  return `curl https://api.dev.runwayml.com/v1/${path} \\
  -H "Authorization: Bearer $RUNWAYML_API_SECRET" \\
  -H "X-Runway-Version: 2024-11-06" \\
  -H "Content-Type: application/json" \\
  -d '${JSON.stringify(body, null, 2)}'

# It answers {"id": …}. Ask for it until it is ready, ${video ? 'at most once in five seconds' : 'once a second'}:
curl https://api.dev.runwayml.com/v1/${video ? 'tasks' : 'realtime_sessions'}/$ID \\
  -H "Authorization: Bearer $RUNWAYML_API_SECRET" \\
  -H "X-Runway-Version: 2024-11-06"
`
}

const writers: Readonly<Record<SnippetLanguage, (avatar: AvatarChoice, use: SnippetUse) => string>> = { node, python, curl }
