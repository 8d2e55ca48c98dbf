import { useId, type KeyboardEvent, type ReactNode } from 'react'
import { tabClass, tabListClass } from './tabClass'

interface TabsProps<Value extends string> {
  /** Names the list of tabs. */
  label: string
  value: Value
  onValueChange: (value: Value) => void
  tabs: readonly { value: Value; label: ReactNode; count?: number; content: ReactNode }[]
  className?: string
}

/**
 * Tabs within a page (controlled; keep the value in the URL), by the ARIA pattern of tabs that open as the arrows come
 * to them. Tabs that are routes are links: see tabClass.
 */
export function Tabs<Value extends string>({ label, value, onValueChange, tabs, className }: TabsProps<Value>) {
  const id = useId()
  const active = tabs.findIndex((tab) => tab.value === value)

  function handleKeyDown(event: KeyboardEvent<HTMLElement>) {
    const last = tabs.length - 1
    const next = { ArrowRight: active === last ? 0 : active + 1, ArrowLeft: active <= 0 ? last : active - 1, Home: 0, End: last }[event.key]
    const tab = next === undefined ? undefined : tabs[next]
    if (!tab || next === undefined) return
    event.preventDefault()
    event.currentTarget.parentElement?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
    onValueChange(tab.value)
  }

  return (
    <div className={className}>
      <div role="tablist" aria-label={label} className={tabListClass}>
        {tabs.map((tab, index) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            id={`${id}-tab-${index}`}
            aria-selected={index === active}
            aria-controls={index === active ? `${id}-panel` : undefined}
            tabIndex={index === Math.max(active, 0) ? 0 : -1}
            data-state={index === active ? 'active' : undefined}
            onClick={() => onValueChange(tab.value)}
            onKeyDown={handleKeyDown}
            className={tabClass}
          >
            {tab.label}
            {tab.count !== undefined && <span className="text-xs text-faint">{tab.count}</span>}
          </button>
        ))}
      </div>
      {active >= 0 && (
        <div key={value} role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-tab-${active}`} tabIndex={0} className="pt-4 focus-visible:rounded-md">
          {tabs[active]?.content}
        </div>
      )}
    </div>
  )
}
