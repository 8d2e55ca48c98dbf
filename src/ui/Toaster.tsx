import CircleAlert from 'lucide-react/icons/circle-alert'
import CircleCheck from 'lucide-react/icons/circle-check'
import X from 'lucide-react/icons/x'
import { Toast as Radix } from 'radix-ui'
import { buttonClass } from './buttonClass'
import { useToasts, type ToastTone } from './toast'

const icons: Record<ToastTone, typeof CircleCheck | undefined> = { neutral: undefined, success: CircleCheck, danger: CircleAlert }
const iconClasses: Record<ToastTone, string> = { neutral: '', success: 'text-success', danger: 'text-danger' }

/** Draws the toasts; once, in the app's root. F8 moves focus to them; hover and focus stop their clocks. */
export function Toaster() {
  const toasts = useToasts((state) => state.toasts)
  const closed = useToasts((state) => state.closed)
  return (
    <Radix.Provider label="Notification" swipeDirection="right">
      {toasts.map(({ id, tone, title, description, action, duration }) => {
        const Icon = icons[tone]
        return (
          <Radix.Root
            key={id}
            type={tone === 'danger' ? 'foreground' : 'background'}
            duration={duration}
            onOpenChange={(open) => !open && closed(id)}
            className="flex animate-enter items-start gap-2.5 rounded-lg border border-strong bg-raised p-3 text-sm shadow-float data-[swipe=move]:translate-x-(--radix-toast-swipe-move-x) data-[state=closed]:animate-leave"
          >
            {Icon && <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${iconClasses[tone]}`} />}
            <div className="min-w-0 flex-1">
              <Radix.Title className="font-medium wrap-anywhere">{title}</Radix.Title>
              {description && <Radix.Description className="mt-0.5 text-muted wrap-anywhere">{description}</Radix.Description>}
              {action && (
                <Radix.Action altText={action.label} onClick={action.onClick} className={buttonClass({ size: 'sm', className: 'mt-2' })}>
                  {action.label}
                </Radix.Action>
              )}
            </div>
            <Radix.Close aria-label="Dismiss" className={buttonClass({ variant: 'ghost', size: 'sm', square: true, className: '-m-1' })}>
              <X />
            </Radix.Close>
          </Radix.Root>
        )
      })}
      <Radix.Viewport className="fixed end-0 bottom-0 z-60 flex w-96 max-w-full flex-col gap-2 p-4 outline-none" />
    </Radix.Provider>
  )
}
