import { Link, useNavigate } from '@tanstack/react-router'
import { Select } from '~/ui/Select'
import { operations } from './operations'

const groups = [...new Set(operations.map(({ group }) => group))].map((group) => ({ group, members: operations.filter((operation) => operation.group === group) }))

/** The operations in their groups: links in a row, and one list where there is no room for a row. */
export function OperationNav({ current }: { current: string }) {
  const navigate = useNavigate()
  return (
    <nav aria-label="Operations" className="mb-4">
      <div className="lg:hidden">
        <Select
          aria-label="Operation"
          value={current}
          onValueChange={(slug) => void navigate({ to: '/playground/$operation', params: { operation: slug } })}
          options={operations.map(({ slug, label, group }) => ({ value: slug, label, group }))}
        />
      </div>
      <ul className="hidden flex-wrap gap-x-5 gap-y-2 border-b pb-3 lg:flex">
        {groups.map(({ group, members }) => (
          <li key={group} className="flex items-center gap-1">
            <span className="me-1 text-xs text-faint">{group}</span>
            <ul className="flex flex-wrap gap-1">
              {members.map(({ slug, label }) => (
                <li key={slug}>
                  <Link
                    to="/playground/$operation"
                    params={{ operation: slug }}
                    className="inline-flex h-7 items-center rounded-md px-2 text-sm text-muted hover:bg-hover hover:text-fg aria-[current=page]:bg-accent-soft aria-[current=page]:font-medium aria-[current=page]:text-fg"
                    activeOptions={{ includeSearch: false }}
                  >
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  )
}
