import { plural } from '~/lib/text'
import { Badge } from '~/ui/Badge'
import { Card } from '~/ui/Card'
import { UserText } from '~/ui/UserText'
import type { Talk } from '../talk/talk'

const TYPES: Readonly<Record<string, string>> = { client_event: 'Client event', backend_rpc: 'Backend call' }

/** The tools that the session was given, and how often each was called. */
export function ToolsCard({ talk }: { talk: Talk }) {
  return (
    <Card title="Tools">
      {talk.tools.length === 0 ? (
        <p className="text-sm text-muted">The session had no tools.</p>
      ) : (
        <ul className="grid gap-3 text-sm">
          {talk.tools.map(({ name, type, description, calls }, place) => (
            <li key={place} className="min-w-0">
              <div className="flex min-w-0 flex-wrap items-baseline gap-x-2">
                <UserText className="min-w-0 font-medium">{name}</UserText>
                <span className={calls === 0 ? 'text-xs text-faint' : 'text-xs text-muted'}>{calls === 0 ? 'never called' : `called ${plural(calls, 'time')}`}</span>
              </div>
              <Badge className="mt-0.5">{type === undefined ? 'Not configured' : Object.hasOwn(TYPES, type) ? TYPES[type] : type}</Badge>
              <UserText as="p" lines={4} className="mt-0.5 text-xs text-muted">
                {description}
              </UserText>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
