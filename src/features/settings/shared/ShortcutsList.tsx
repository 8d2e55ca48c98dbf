import { KeyCombo } from './KeyCombo'
import { shortcutGroups } from './shortcuts'

/** All keyboard shortcuts with what they do. */
export function ShortcutsList() {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {shortcutGroups.map(({ heading, shortcuts }) => (
        <section key={heading}>
          <h3 className="mb-1 text-xs font-medium text-muted">{heading}</h3>
          <dl className="text-sm [&>div+div]:border-t">
            {shortcuts.map(({ keys, joint, label }) => (
              <div key={label} className="flex items-center justify-between gap-3 py-1.5">
                <dt>{label}</dt>
                <dd className="shrink-0">
                  <KeyCombo keys={keys} joint={joint} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
